"""Look, paint, undo, ask for suggestions, balance, repair: the guide's pictures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.PyQt.QtWidgets import QApplication, QScrollArea

from territory_planner.core.checks.issue import MAXIMUM
from territory_planner.core.jobs.count import BEST
from territory_planner.layers.live.settings.plan_settings import DesignSettings
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.ui.count_dialog import CountDialog

from ..stage import SETTLE, UNITS, Stage, Story, check, drawn, show_only, whole_map, xdotool


def tour(stage: Stage) -> Story:
    """Look, paint, undo, ask for suggestions, balance, repair."""
    stage.picture("overview")
    yield from set_up(stage)
    show_only(UNITS)
    stage.act("map_labels")
    yield from drawn()
    yield from painted(stage)
    yield from suggested(stage)
    yield from drifted(stage)
    yield from repaired(stage)
    yield from limited(stage)
    yield from counted(stage)


def set_up(stage: Stage) -> Story:
    """Look at the set-up, its constraints unfolded and scrolled to, and leave it."""
    form = stage.dock.set_up
    stage.dock.gear.click()
    yield SETTLE
    stage.picture("set-up")
    form.rules.setCollapsed(False)
    yield SETTLE
    form.findChild(QScrollArea).ensureWidgetVisible(form.rules.layers["targets"])
    yield SETTLE
    stage.picture("constraints")
    form.rules.setCollapsed(True)
    form.ways.setCollapsed(False)
    yield SETTLE
    form.findChild(QScrollArea).ensureWidgetVisible(form.ways.choices["travel_direction"])
    yield SETTLE
    stage.picture("centers")
    form.cancel.click()
    yield SETTLE
    check(stage.dock.page.isVisible(), "the set-up was not left")


def counted(stage: Stage) -> Story:
    """Look at what several numbers of territories would give, and make none."""
    wish = DesignSettings(mode=BEST, low=28, high=32, effort="fast")
    stage.dock.commands.run_design(wish)
    yield lambda: not stage.dock.page.solve_bar.busy
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, CountDialog))
    yield SETTLE
    stage.picture("counts")
    dialog.reject()
    yield SETTLE


def limited(stage: Stage) -> Story:
    """Set a maximum that some territories are above, see them marked and listed."""
    session, page = stage.session, stage.dock.page
    most = float(np.quantile(session.tally.loads[:, 0], 0.9))
    rules = replace(session.settings.rules, maximum={session.settings.workload_fields[0]: most})
    session.configure(replace(session.settings, rules=rules))
    page.territories.table.scrollToTop()
    yield from drawn()
    stage.picture("limits")
    check(any(gap.kind == MAXIMUM for gap in session.issues), "no territory is above the maximum")
    page.tabs.setCurrentWidget(page.tab["problems"])
    yield from drawn()
    stage.picture("broken-limits")


def painted(stage: Stage) -> Story:
    """Paint a stroke between two neighbours, see the tip before, and undo it."""
    session, page = stage.session, stage.dock.page
    before = session.tally.assignment.copy()
    heaviest = int(session.tally.units.argmax())
    source = max(session.neighbours([heaviest]), key=lambda each: int(session.tally.units[each]))
    page.territories.select([heaviest])
    stage.act("paint")
    units = stage.border_units(source, heaviest)[:4]
    stage.point_at(units[0])
    yield 700
    stage.picture("tip")
    xdotool("mousedown", 1)
    yield 100
    for unit in units[1:]:
        stage.point_at(unit)
        yield 150
    yield 500
    stage.picture("stroke")
    xdotool("mouseup", 1)
    yield from drawn()
    check((session.tally.assignment != before).any(), "the stroke took no unit")
    stage.picture("painted")
    stage.act("undo")
    yield from drawn()
    check((session.tally.assignment == before).all(), "undo did not give the plan back")
    stage.dock.tools.leave()


def suggested(stage: Stage) -> Story:
    """Show suggestions for the territory that misses its target most."""
    deviation = np.abs(stage.session.tally.deviation[:, 0])
    worst = int(np.nan_to_num(deviation).argmax())
    stage.dock.page.territories.select([worst])
    stage.dock.commands.zoom([worst])
    yield from drawn()
    stage.act("suggest")
    tool = stage.dock.tools.tools["suggest"]
    yield lambda: bool(tool.suggestions)
    stage.point_at(tool.suggestions[0].moves[0][0])
    yield 700
    stage.picture("suggest")
    stage.dock.tools.leave()
    yield from whole_map()


def drifted(stage: Stage) -> Story:
    """Let demand drift, balance with a preview, and apply it."""
    session, page = stage.session, stage.dock.page
    tally = session.tally
    for heavy in np.argsort(-tally.units)[:3].tolist():
        source = max(session.neighbours([heavy]), key=lambda each: int(tally.units[each]))
        session.editor.assign(np.array(stage.border_units(source, heavy)[:6]), heavy, "Drift")
    page.tabs.setCurrentWidget(page.territories)
    page.territories.select([])
    page.territories.table.scrollToTop()
    yield from drawn()
    stage.dock.commands.run_balance(BalanceAsked(effort="fast"))
    yield lambda: session.preview is not None
    yield from drawn()
    stage.picture("balance")
    page.tabs.setCurrentWidget(page.tab["chart"])
    yield 400
    stage.picture("chart")
    page.solve_bar.apply.click()
    yield from drawn()
    check(session.preview is None, "the preview was not applied")
    page.tabs.setCurrentWidget(page.tab["changes"])
    yield from drawn()
    stage.picture("changes")


def repaired(stage: Stage) -> Story:
    """Break the plan, see what is wrong, and repair it."""
    session, page = stage.session, stage.dock.page
    tally = session.tally
    first, second = np.argsort(-tally.units)[:2].tolist()
    inside = [
        unit
        for unit in np.flatnonzero(tally.assignment == first).tolist()
        if (tally.assignment[tally.graph.neighbours(unit)] == first).all()
    ]
    session.editor.assign(np.array(inside[:2]), second, "Break")
    session.editor.assign(np.array(inside[-3:]), -1, "Break")
    page.tabs.setCurrentWidget(page.tab["problems"])
    yield from drawn()
    stage.picture("gaps")
    stage.act("repair")
    yield lambda: session.preview is not None
    yield from drawn()
    stage.picture("repair")
    page.solve_bar.apply.click()
    yield from drawn()
    kinds = {gap.kind for gap in session.issues}
    check(not kinds & {"detached", "unassigned", "enclave"}, f"repair left {kinds}")
    page.tabs.setCurrentWidget(page.territories)
    yield from drawn()
    stage.picture("repaired")
