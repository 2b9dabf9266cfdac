"""What touches what in the panel: the same as in the toolbox."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from shutil import copy

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer

from territory_planner.core.live.tally import Tally
from territory_planner.layers.live.settings.plan_settings import Criterion, load_settings
from territory_planner.layers.live.work.plan_problem import plan_problem
from tests.fuzz.recount import expect_as_fresh, expect_totals
from tests.layers.plan_layer import make_layer, set_up

DATA = Path(__file__).resolve().parents[2] / "data" / "cases"


@pytest.fixture
def followed(qgis_new_project, open_session, tmp_path):
    """Return a function that follows a plan of one of the cases."""

    def follow(name: str, field: str, workload: str, **settings):
        copied = copy(DATA / f"{name}.gpkg", tmp_path)
        layer = QgsVectorLayer(str(copied), name, "ogr")
        set_up(
            layer,
            territory_field=field,
            name_field="code",
            criteria=(Criterion(workload, tolerance=0.2),),
            **settings,
        )
        QgsProject.instance().addMapLayer(layer)
        return open_session(layer)

    return follow


@pytest.mark.parametrize(
    ("case", "field", "workload"),
    [
        ("parcels", "rep", "visits"),
        ("island", "rep", "w"),
        ("slivers_4326", "terr", "w"),
        ("slivers_5070", "terr", "w"),
        ("antimeridian", "rep", "w"),
    ],
)
def test_a_sound_plan_has_nothing_detached(followed, case, field, workload):
    session = followed(case, field, workload)
    assert session.tally.detached == 0
    assert [gap for gap in session.issues if gap.kind not in ("overlap", "uncovered")] == []


def test_parcels_are_tied_across_streets_and_told_so(followed):
    session = followed("parcels", "rep", "visits")
    assert len(session.shapes.graph.ties) == 546
    assert len(plan_problem(session.plan).graph.ties) == 546


def test_the_tolerance_between_borders_is_kept_and_used(followed, qtbot):
    session = followed("parcels", "rep", "visits")
    session.configure(replace(session.settings, tolerance_distance=16.0))
    qtbot.waitUntil(lambda: not session.finding_shapes)
    assert len(session.shapes.graph.ties) == 0
    assert session.tally.detached == 0
    assert load_settings(session.layer).tolerance_distance == 16.0


def test_the_cut_at_the_meridian_is_no_outline(followed):
    session = followed("antimeridian", "rep", "w")
    # A band of 4 by 1 degrees; three of these from 15 to 18 degrees south.
    wide = 2 * np.array([111.3 * 4 * np.cos(np.radians(at)) + 110.6 for at in (15.5, 16.5, 17.5)])
    found = np.sort(session.tally.perimeter) / 1000
    assert found == pytest.approx(np.sort(wide), rel=0.005)


def test_islands_that_could_be_territories_are_parted_as_their_number_grows(
    qgis_new_project, open_session
):
    """Two lands 10 km apart: one territory holds both, two are parted by the sea."""
    layer = make_layer(("AAAA..........AAAA",))
    layer.dataProvider().deleteFeatures(
        [each.id() for each in layer.getFeatures() if str(each["territory"]) != "A"]
    )
    set_up(layer, criteria=())
    QgsProject.instance().addMapLayer(layer)
    session = open_session(layer)
    assert len(session.shapes.graph.ties) > 0
    assert session.tally.detached == 0
    session.editor.new_territory("B")
    assert len(session.shapes.graph.ties) == 0
    assert session.tally.detached == 1


@pytest.mark.parametrize(
    ("case", "field", "workload"), [("parcels", "rep", "visits"), ("island", "rep", "w")]
)
def test_units_that_go_are_followed_by_differences_where_islands_have_ties(
    followed, monkeypatch, case, field, workload
):
    session = followed(case, field, workload)
    assert session.shapes.counted.count
    counts, count = [], Tally.set_shapes
    monkeypatch.setattr(Tally, "set_shapes", lambda *told: (counts.append(told), count(*told)))
    ends = set(session.shapes.counted.island.tolist()) | set(session.shapes.counted.other.tolist())
    inner = next(unit for unit in range(session.table.n) if unit not in ends)
    for unit in (inner, min(ends)):
        session.layer.startEditing()
        session.layer.deleteFeature(int(session.table.feature_id[unit]))
        session.flush()
        # A map of few units counts anew, as its totals ask for another scale.
        assert case == "island" or not counts
        expect_totals(session)
        expect_as_fresh(session, renamed=False)
        counts.clear()
