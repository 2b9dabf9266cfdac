"""Projects that earlier versions saved: they open as they were left."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer

from territory_planner.core.checks.issue import EXCEPTION
from territory_planner.core.model.problem import FROZEN
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.session.plan_checks import sentence
from territory_planner.layers.live.settings.plan_settings import (
    PROPERTY,
    Criterion,
    DesignSettings,
    PlanSettings,
    read_settings,
    save_settings,
)
from territory_planner.layers.live.work.solve import repairing
from tests.layers.grid_layer import grid_layer

SAVED = Path(__file__).resolve().parents[2] / "data" / "projects"

FIRST_OF_ALL = """{"centers_layer": "", "contiguity": "queen", "count_tolerance": 0.05, "criteria":
[{"field": "work", "tolerance": 0.1, "weight": 2.0}], "customers_field": "", "id_field": "name",
"known": ["7"], "lock_field": "", "locked_units": ["u3"], "locks": {"2": 2}, "name_field": "name",
"names": {"1": "North"}, "targets": {"1": {"work": 5.0}}, "territory_field": "territory"}"""
"""What the first panel kept: it knew no constraints and no designs."""


@pytest.fixture
def first_release(tmp_path, qgis_new_project) -> QgsVectorLayer:
    """Open a project as 0.1.0 saved it; return its units."""
    for file in SAVED.iterdir():
        shutil.copy(file, tmp_path)
    project = QgsProject.instance()
    assert project.read(str(tmp_path / "first_release.qgz"))
    return project.mapLayersByName("units")[0]


def test_a_project_of_the_first_release_opens_with_all_that_was_set_up(first_release, open_session):
    session = open_session(first_release)
    told = []
    session.said.connect(lambda text, level: told.append(text))
    session.refresh()
    settings, faults = read_settings(first_release)
    assert faults == []
    assert settings == session.settings
    assert settings.criteria == (Criterion("work", 2.0, 0.1), Criterion("calls", 1.0, 0.2))
    assert settings.design == DesignSettings(count=4, compactness=70, effort="fast")
    assert (settings.contiguity, settings.lock_field, settings.known) == (
        ("queen", "keep", ("Centre",))
    )
    assert session.ready
    assert told == []
    assert session.rule_notes == ()
    assert [session.name(each) for each in session.active] == (
        ["Centre", "East", "North", "South", "West"]
    )
    number = {session.name(each): each for each in session.active.tolist()}
    assert session.locks[number["West"]] == FROZEN
    assert session.tally.target[number["South"], 0] == 7.5
    assert session.table.locked.nonzero()[0].tolist() == [0, 5]
    assert sorted(session.centers) == ["East", "North", "South", "West"]


def test_what_it_refers_to_is_kept_and_asked_for(first_release, open_session, qtbot):
    session = open_session(first_release)
    qtbot.waitUntil(lambda: not session.finding_shapes)
    rules = session.rules.rules
    name = session.table.name.__getitem__
    assert [(name(one), name(other)) for one, other in rules.apart.tolist()] == [("u3", "u8")]
    assert [name(unit) for unit in np.flatnonzero(rules.given >= 0)] == ["u23"]
    assert session.shapes.barred.size
    (astray,) = [each for each in session.issues if each.kind == EXCEPTION]
    assert sentence(session.plan, astray) == "u23 given to East by exception, but not there"
    found = repairing(session, [astray])(SILENT)
    # West is frozen, as it was when the project was saved.
    assert found.moves == ()
    assert found.remarks == (
        "Exceptions that locks keep in another territory: u23. They stay there; unlock them, "
        "or their territories.",
    )


def test_settings_of_the_first_panel_take_the_defaults_of_what_came_later(qgis_new_project):
    layer = grid_layer(2, 3, fields="work:double territory:integer", values=[[1.0, 1]] * 6)
    layer.setCustomProperty(PROPERTY, FIRST_OF_ALL)
    settings, faults = read_settings(layer)
    assert faults == []
    assert settings == PlanSettings(
        territory_field="territory",
        id_field="name",
        name_field="name",
        criteria=(Criterion("work", 2.0, 0.1),),
        contiguity="queen",
        names={"1": "North"},
        targets={"1": {"work": 5.0}},
        locks={"2": FROZEN},
        locked_units=("u3",),
        known=("7",),
    )
    save_settings(layer, settings)
    assert read_settings(layer) == (settings, [])
