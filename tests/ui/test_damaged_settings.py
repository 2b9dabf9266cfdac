"""Whatever a project holds as a plan's settings, the panel opens, and says what was damaged."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsSettings

from territory_planner.layers.live.settings.plan_settings import (
    PROPERTY,
    PlanSettings,
    read_settings,
    save_settings,
)
from territory_planner.ui.balance_dialog import BalanceDialog, DesignDialog
from territory_planner.ui.tools.toolbox import KEEP_CONNECTED
from tests.layers.live.kept_settings import JUNK, damaged, kept_as
from tests.long import tries

KEPT = st.one_of(damaged().map(lambda drawn: drawn[0]), JUNK)


def go_round(dock) -> None:
    """Look at every page and tab, and at what the set-up makes of the settings."""
    for tab in range(dock.page.tabs.count()):
        dock.page.tabs.setCurrentIndex(tab)
    dock.open_set_up()
    dock.set_up.settings()
    dock.set_up.closed.emit()
    session = dock.session
    if session.ready:
        session.issues  # noqa: B018
        DesignDialog(session, dock).wish()
        BalanceDialog(session, [], dock).asked()
        for territory in range(session.territories.k):
            session.key(territory)
        session.plan.forget_known()


@given(KEPT)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=tries(40),
)
def test_the_panel_opens_on_any_settings(dock, layer, whole):
    dock.session.bind(None)
    layer.setCustomProperty(PROPERTY, kept_as(whole))
    dock.open_plan(layer)
    go_round(dock)
    assert dock.session.layer is layer


def test_what_was_damaged_is_said_and_the_rest_kept(dock, layer):
    dock.session.bind(None)
    kept = {
        "territory_field": "territory",
        "criteria": [{"field": "work", "tolerance": 0.2}],
        "targets": {"A": 5, "B": {"work": 70}},
        "design": {"count": 1e12, "effort": "best"},
    }
    layer.setCustomProperty(PROPERTY, kept_as(kept))
    dock.open_plan(layer)
    assert dock.session.ready
    assert dock.session.tolerance.tolist() == [0.2]
    assert dock.session.settings.targets == {"B": {"work": 70.0}}
    assert dock.session.settings.design.effort == "best"
    said = dock.told.text.text()
    assert dock.told.isVisible()
    assert "targets.A, design.count" in said
    # Once taken up, they are sound again.
    dock.session.editor.set_target(1, 0, 71.0)
    dock.session.bind(None)
    dock.told.forget()
    dock.open_plan(layer)
    assert not dock.told.isVisible()


@pytest.mark.parametrize("kept", [True, 5, "{"])
def test_damaged_settings_are_replaced_by_sound_ones(layer, kept):
    layer.setCustomProperty(PROPERTY, kept)
    save_settings(layer, PlanSettings(territory_field="territory"))
    assert read_settings(layer) == (PlanSettings(territory_field="territory"), [])


def test_settings_that_are_none_at_all_leave_the_plan_to_be_set_up(dock, layer):
    dock.session.bind(None)
    layer.setCustomProperty(PROPERTY, "{")
    dock.open_plan(layer)
    assert "set it up anew" in dock.told.text.text()
    assert dock.pages.currentWidget() is dock.state_page


@pytest.mark.parametrize("value", ["maybe", "", [], {"a": 1}, 7, None])
def test_options_of_a_profile_may_be_damaged(layer, open_dock, value):
    QgsSettings().setValue(KEEP_CONNECTED, value)
    open_dock()


@pytest.mark.parametrize("own", ["gone", 5, ["a"], "", True])
def test_a_damaged_note_of_the_own_style_leaves_the_style_alone(dock, layer, own):
    layer.setCustomProperty("territory_planner/own_style", own)
    before = layer.renderer().dump()
    dock.actions_by_name["colour_map"].trigger()
    dock.actions_by_name["colour_map"].trigger()
    assert layer.renderer().dump() == before
