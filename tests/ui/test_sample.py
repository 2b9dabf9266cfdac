"""The sample project that the panel opens: a copy of one's own, with a plan that needs work."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject

from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.text import percent
from territory_planner.plugin import TerritoryPlannerPlugin
from territory_planner.ui import sample
from tests.layers.plan_layer import make_layer


@pytest.fixture(autouse=True)
def _profile(monkeypatch, tmp_path):
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path))


def test_the_panel_opens_a_sample_whose_plan_needs_work(open_dock, qtbot, tmp_path):
    dock = open_dock()
    assert dock.state_page.redo.isHidden(), "there is nothing to redo"
    dock.state_page.other.click()
    qtbot.waitUntil(lambda: dock.session.ready)
    assert dock.actions_by_name["map_labels"].isChecked(), "the map names its territories"
    names = [dock.session.name(each) for each in dock.session.active.tolist()]
    assert {"Atlanta", "Miami", "Memphis", "Charlotte", "Orlando"} < set(names)
    assert len(set(names)) == len(names) == 10
    off = np.abs(dock.session.tally.deviation[:, 0])
    assert 2 <= (off > 0.05).sum() < 10
    page = (Path(__file__).parents[2] / "docs" / "five-minutes.md").read_text(encoding="utf-8")
    assert (off > 0.05).sum() == 4
    for territory in np.flatnonzero(off > 0.05).tolist():
        told = percent(dock.session.tally.deviation[territory, 0])
        assert dock.session.name(territory) in page
        assert told in page
    assert len({dock.session.colour(each) for each in dock.session.active.tolist()}) == 10
    assert dock.session.layer.startEditing()
    assert str(tmp_path) in dock.session.layer.source()


def test_each_time_it_is_a_new_copy_and_earlier_ones_stay(map_canvas, monkeypatch, tmp_path):
    monkeypatch.setattr(sample, "is_sure", lambda *_told: True)
    sample.open_sample(map_canvas)
    first = QgsProject.instance().fileName()
    sample.open_sample(map_canvas)
    assert QgsProject.instance().fileName() != first
    assert len(list(tmp_path.rglob("*.qgz"))) == 2


def test_what_is_not_saved_is_asked_about_first(map_canvas, monkeypatch, tmp_path):
    QgsProject.instance().addMapLayer(make_layer())
    asked = []
    monkeypatch.setattr(sample, "is_sure", lambda *told: asked.append(told) or False)
    sample.open_sample(map_canvas)
    assert len(asked) == 1
    assert len(QgsProject.instance().mapLayers()) == 1
    assert not list(tmp_path.rglob("*.qgz"))


def test_where_the_copy_can_not_be_written_a_sentence_says_so(map_canvas, tmp_path):
    (tmp_path / "territory_planner_sample").write_text("a file in the way")
    with pytest.raises(InvalidInput, match="can't be written"):
        sample.open_sample(map_canvas)
    assert not QgsProject.instance().mapLayers()


def test_the_application_opens_the_sample_where_there_is_one(
    qgis_new_project, qgis_iface, qtbot, monkeypatch, tmp_path
):
    opened = []
    project = QgsProject.instance()
    monkeypatch.setattr(qgis_iface, "addProject", lambda at: opened.append(at) or project.read(at))
    plugin = TerritoryPlannerPlugin(qgis_iface)
    plugin.initGui()
    plugin.dock.state_page.other.click()
    qtbot.waitUntil(lambda: plugin.dock.session.ready)
    assert opened == [project.fileName()]
    assert str(tmp_path) in opened[0]
    plugin.unload()


def test_a_sample_that_does_not_open_is_told_of(map_canvas):
    with pytest.raises(InvalidInput, match="can't be read"):
        sample.open_sample(map_canvas, lambda _path: False)
