"""The panel where it is hard: narrow, with long names, with 500 territories."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import Qt
from qgis.utils import iface

from ..stage import UNITS, Stage, Story, drawn, show_only
from .tour import limited, repaired, set_up

NARROWEST = 360
"""Pixels: the narrowest panel in which nothing may be cut."""


def long_names(stage: Stage) -> Story:
    """Call two territories by names that no column is made for."""
    first, second = stage.session.active[:2].tolist()
    stage.session.editor.rename(
        first, "Greater Los Angeles, Inland Empire and the High Desert (key accounts)"
    )
    stage.session.editor.rename(second, "Donaudampfschifffahrtsgesellschaftskapitänsbezirk")
    show_only(UNITS)
    stage.act("map_labels")
    stage.dock.page.territories.select([first])
    yield from drawn()
    stage.picture("territories")
    stage.act("paint")
    near = stage.session.neighbours([first])[0]
    yield from drawn()
    stage.point_at(stage.border_units(near, first)[0])
    yield 700
    stage.picture("tip")
    yield from tabs(stage)


def many(stage: Stage) -> Story:
    """Design 500 territories in a new field, coloured and labelled."""
    from territory_planner.layers.live.session.new_field import add_territory_field
    from territory_planner.layers.live.settings.plan_settings import DesignSettings

    session = stage.session
    add_territory_field(session.layer, "plan_500")
    session.configure(replace(session.settings, territory_field="plan_500"))
    yield from drawn()
    yield lambda: session.ready and session.shapes is not None and not session.finding_shapes
    stage.picture("empty")
    stage.dock.commands.run_design(DesignSettings(count=500, effort="fast"))
    yield lambda: len(session.active) == 500
    if not stage.dock.actions_by_name["colour_map"].isChecked():
        stage.act("colour_map")
    stage.dock.actions_by_name["map_labels"].setChecked(True)
    show_only(UNITS)
    yield from drawn()
    stage.picture("territories")
    yield from tabs(stage)


def first_look(stage: Stage) -> Story:
    """Look at everything in the narrowest panel, something wrong with the plan."""
    iface.mainWindow().resizeDocks([stage.dock], [NARROWEST], Qt.Orientation.Horizontal)
    yield from drawn()
    stage.picture("overview")
    yield from set_up(stage)
    yield from repaired(stage)
    yield from limited(stage)
    yield from tabs(stage)


def tabs(stage: Stage) -> Story:
    """Look at the other tabs."""
    page = stage.dock.page
    for name, tab in page.tab.items():
        if tab is not page.territories and page.tabs.isTabVisible(page.tabs.indexOf(tab)):
            page.tabs.setCurrentWidget(tab)
            yield from drawn()
            stage.picture(name)
