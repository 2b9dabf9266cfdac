"""Everything that can be done with the rows of the table, on the demo's counties."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QPoint

from territory_planner.core.model.problem import FREE, FROZEN, GAIN_ONLY
from territory_planner.ui.table.columns import column_of

from ..hand import (
    BEAT,
    accept,
    answer,
    choose,
    click,
    click_at,
    click_row,
    drag,
    key,
    let_go,
    open_row_menu,
    open_tab,
    press,
    write,
)
from ..stage import UNITS, Stage, Story, check, drawn, show_only
from .acts import brush, close_by, in_turn, one_step, said
from .figures import customers_counted, exported, second_criterion


def table(stage: Stage) -> Story:
    """Rename, targets, locks, merge, split, new territory, give, sort, filter, export."""
    show_only(UNITS)
    stage.act("map_labels")
    yield from close_by(stage, stage.largest_pair()[0])
    acts = (
        looked_through,
        zoomed,
        painted_with,
        names_swapped,
        renamed,
        targeted,
        gain_only,
        frozen,
        merged,
        merged_by_button,
        split_in_two,
        split_in_four,
        founded,
        given,
        balanced_among,
        charted,
        led_to_causes,
    )
    yield from in_turn(stage, acts)
    yield from customers_counted(stage)
    yield from second_criterion(stage)
    yield from exported(stage)


def looked_through(stage: Stage) -> Story:
    """Sort by a title, filter by a name, show only what is wrong."""
    page = stage.dock.page
    header = page.territories.table.horizontalHeader()
    left = header.sectionViewportPosition(column_of("workload"))
    place = QPoint(left + header.sectionSize(column_of("workload")) // 2, header.height() // 2)
    yield from click_at(header.viewport().mapToGlobal(place))
    loads = [stage.session.tally.loads[each, 0] for each in shown(stage)]
    check(loads in (sorted(loads), sorted(loads)[::-1]), "a title does not sort")
    yield from click(page.territories.filter)
    yield from write("al")
    yield 3 * BEAT
    names = [stage.session.name(each) for each in shown(stage)]
    check(0 < len(names) < 30 and all("al" in name.lower() for name in names), f"{names}")
    stage.picture("filtered")
    yield from key("ctrl+a", "Delete")
    yield from click(page.territories.only_wrong)
    check(not shown(stage), "territories within tolerance are shown as wrong")
    stage.picture("none-wrong")
    yield from click(page.territories.only_wrong)
    check(len(shown(stage)) == 30, "the filter can't be taken off")


def shown(stage: Stage) -> list[int]:
    """Return the territories of the table's rows, from top to bottom."""
    rows = stage.dock.page.model
    found = {rows.row_of(each): each for each in stage.session.active.tolist()}
    return [found[row] for row in sorted(found) if row >= 0]


def zoomed(stage: Stage) -> Story:
    """Zoom by a double click, and by the menu, which can select the units as well."""
    target, other = stage.largest_pair()
    before = stage.canvas.extent()
    yield from click_row(stage, other, times=2)
    yield from drawn()
    check(stage.canvas.extent() != before, "a double click did not zoom")
    yield from open_row_menu(stage, target)
    yield 2 * BEAT
    stage.picture("row-menu")
    yield from choose("Zoom to")
    yield from drawn()
    yield from open_row_menu(stage, target)
    yield from choose("Select its units")
    yield from drawn()
    selected = stage.session.table.rows(stage.session.layer.selectedFeatureIds())
    check(sorted(selected.tolist()) == stage.session.units_of(target).tolist(), "wrong units")
    stage.picture("units-selected")
    stage.session.layer.removeSelection()


def painted_with(stage: Stage) -> Story:
    """Take the brush by the menu, and paint with the territory it was asked for."""
    target, source = stage.largest_pair()
    unit, steps = stage.border_units(source, target)[0], stage.steps
    yield from open_row_menu(stage, target)
    yield from choose("Paint with this")
    check(stage.dock.actions_by_name["paint"].isChecked(), "the brush is not in hand")
    check(stage.session.picked == target, "not the territory of the menu is picked")
    yield from click_at(stage.place(unit))
    one_step(stage, steps, [unit], target)
    yield from drawn()
    stage.picture("painted-with")


def names_swapped(stage: Stage) -> Story:
    """Swap the names of two selected territories by the menu: their units stay where they are."""
    first, second = stage.largest_pair()
    own, other = stage.session.units_of(first), stage.session.units_of(second)
    yield from click_row(stage, first)
    yield from click_row(stage, second, held="ctrl")
    steps = stage.steps
    yield from open_row_menu(stage, second)
    yield 2 * BEAT
    stage.picture("rows-menu")
    yield from choose("Swap names")
    one_step(stage, steps, own.tolist(), second)
    check(all(stage.owner(unit) == first for unit in other.tolist()), "only one name went over")
    yield from drawn()
    stage.picture("names-swapped")


def renamed(stage: Stage) -> Story:
    """Rename in place by F2, by the menu, and not to a name that there is already."""
    target, other = stage.largest_pair()
    units = stage.session.units_of(target).tolist()
    yield from click_row(stage, target)
    yield from key("F2")
    yield from write("Upper Midwest")
    stage.picture("renaming")
    yield from key("Return")
    check(stage.session.name(stage.owner(units[0])) == "Upper Midwest", "F2 did not rename")
    check(len({stage.owner(unit) for unit in units}) == 1, "not all units took the name")
    now = stage.territory("Upper Midwest")
    check(stage.dock.page.territories.selection() == [now], "the row lost its selection")
    yield from open_row_menu(stage, now)
    yield from choose("Rename")
    yield from write(stage.session.name(other))
    yield from key("Return")
    said(stage, "already")
    yield 3 * BEAT
    stage.picture("name-taken")


def targeted(stage: Stage) -> Story:
    """Set a target of its own; the others share the rest."""
    target, other = stage.largest_pair()
    before = float(stage.session.tally.target[other, 0])
    yield from open_row_menu(stage, target)
    yield from choose("Set target…")
    yield 4 * BEAT
    stage.picture("target-asked")
    yield from answer("8000000")
    tally = stage.session.tally
    check(float(tally.target[target, 0]) == 8e6, f"the target is {tally.target[target, 0]}")
    check(float(tally.target[other, 0]) > before, "the others do not share the rest")
    yield from drawn()
    stage.picture("target-set")
    yield from open_row_menu(stage, target)
    yield from choose("Set target…")
    yield from answer("0")
    check(float(stage.session.tally.target[target, 0]) == before, "0 is not its share again")


def gain_only(stage: Stage) -> Story:
    """Lock a territory so that it only gains: it shakes off a brush that takes from it."""
    target, other = stage.largest_pair()
    yield from lock(stage, target, "Gain only: never loses")
    check(stage.session.locks[target] == GAIN_ONLY, "not locked")
    own, near = stage.border_units(target, other)[0], stage.border_units(other, target)[0]
    yield from brush(stage, other, [own])
    check(stage.owner(own) == target, "a territory that only gains lost a unit")
    said(stage, "may only gain")
    stage.picture("gain-only")
    yield from brush(stage, target, [near])
    check(stage.owner(near) == target, "a territory that only gains did not gain")
    yield from lock(stage, target, "Free")
    check(stage.session.locks[target] == FREE, "not freed")


def frozen(stage: Stage) -> Story:
    """Freeze a territory: it neither gains nor loses, nor can it be split or merged."""
    target, other = stage.largest_pair()
    yield from click_row(stage, target)
    yield from press(stage, "lock")
    check(stage.session.locks[target] == FROZEN, "not frozen")
    own, near = stage.border_units(target, other)[0], stage.border_units(other, target)[0]
    before = stage.plan
    yield from brush(stage, other, [own])
    yield from brush(stage, target, [near])
    check(stage.same_plan(before), "a frozen territory changed")
    said(stage, "is frozen")
    stage.picture("frozen")
    yield from open_row_menu(stage, target)
    yield from choose("Merge into", stage.session.name(other))
    check(stage.same_plan(before), "a frozen territory was merged")
    said(stage, "is locked")
    yield from lock(stage, target, "Free")


def lock(stage: Stage, territory: int, state: str) -> Story:
    """Choose a state of the menu "Lock"."""
    yield from open_row_menu(stage, territory)
    yield from choose("Lock", state)


def merged(stage: Stage) -> Story:
    """Merge a territory into a neighbour, by the menu."""
    target, other = stage.largest_pair()
    units, steps = stage.session.units_of(target), stage.steps
    yield from open_row_menu(stage, target)
    yield from choose("Merge into", stage.session.name(other))
    one_step(stage, steps, units.tolist(), other)
    check(len(stage.session.active) == 29, "the empty territory is still listed")
    yield from drawn()
    stage.picture("merged")


def merged_by_button(stage: Stage) -> Story:
    """Merge two selected rows into the heavier of them, whose name is offered first."""
    target, other = stage.largest_pair()
    heavier = max((target, other), key=lambda each: stage.session.tally.loads[each, 0])
    units, steps = stage.session.units_of(target + other - heavier), stage.steps
    yield from click_row(stage, target)
    yield from click_row(stage, other, held="ctrl")
    yield from press(stage, "merge")
    yield from accept()
    yield lambda: stage.steps > steps
    one_step(stage, steps, units.tolist(), heavier)


def split_in_two(stage: Stage) -> Story:
    """Split a territory in two by the button."""
    yield from split(stage, 2, by_menu=False)


def split_in_four(stage: Stage) -> Story:
    """Split a territory in four by the menu."""
    yield from split(stage, 4, by_menu=True)


def split(stage: Stage, pieces: int, by_menu: bool) -> Story:
    """Split the territory of most units; its parts are whole and even."""
    target, steps, count = stage.largest_pair()[0], stage.steps, len(stage.session.active)
    if by_menu:
        yield from open_row_menu(stage, target)
        yield from choose("Split…")
    else:
        yield from click_row(stage, target)
        yield from press(stage, "split")
    yield from answer(str(pieces))
    yield lambda: len(stage.session.active) == count + pieces - 1
    yield from drawn()
    check(stage.steps == steps + 1, "not one undo step")
    became = stage.dock.page.territories.selection()
    tally = stage.session.tally
    check(len(became) == pieces, "the parts are not selected")
    check((tally.parts[became] == 1).all(), "a part is not whole")
    loads = tally.loads[became, 0]
    check(loads.max() < 1.2 * loads.mean(), f"the parts are not even: {loads}")
    stage.picture(f"split-in-{pieces}")


def founded(stage: Stage) -> Story:
    """Add a territory, paint its first units, and remove it when it is empty again."""
    target, other = stage.largest_pair()
    units = stage.border_units(other, target)[:3]
    yield from press(stage, "new_territory")
    check(len(stage.session.active) == 31, "no new territory")
    new = stage.dock.page.territories.selection()[0]
    yield from drag([stage.place(unit) for unit in units])
    yield from let_go()
    check(all(stage.owner(unit) == new for unit in units), "it did not get the units")
    yield from drawn()
    stage.picture("new-territory")
    yield from press(stage, "undo")
    yield from open_row_menu(stage, new)
    yield from choose("Remove")
    check(len(stage.session.active) == 30, "the empty territory was not removed")


def given(stage: Stage) -> Story:
    """Give the units that are selected in the layer to the territory that is picked."""
    target, other = stage.largest_pair()
    units = np.array(stage.border_units(other, target)[:5])
    stage.session.layer.selectByIds(stage.session.feature_ids(units))
    yield from click_row(stage, target)
    steps = stage.steps
    yield from press(stage, "give_units")
    one_step(stage, steps, units.tolist(), target)
    stage.session.layer.removeSelection()


def balanced_among(stage: Stage) -> Story:
    """Let two neighbours even out what one has too much, seen before it is applied."""
    target, other = stage.largest_pair()
    near = stage.border_units(other, target)[:6]
    stage.session.editor.assign(np.array(near), target, "Drift")
    yield from click_row(stage, target)
    yield from click_row(stage, other, held="ctrl")
    yield from open_row_menu(stage, other)
    yield from choose("Balance among these…")
    yield 6 * BEAT
    stage.picture("balance-asked")
    yield from accept()
    yield lambda: stage.session.preview is not None
    yield from drawn()
    stage.picture("balance-previewed")
    touched = set(np.unique(stage.session.preview.territory).tolist())
    check(touched <= {target, other}, "others would change, too")
    steps, before = stage.steps, stage.plan
    yield from click(stage.dock.page.solve_bar.drop)
    check(stage.same_plan(before) and stage.steps == steps, "dropping changed the plan")


def charted(stage: Stage) -> Story:
    """Pick a territory by its bar in the chart."""
    yield from open_tab(stage, "chart")
    chart = stage.dock.page.tab["chart"]
    stage.dock.page.territories.select([])
    yield from click_at(chart.mapToGlobal(QPoint(chart.width() // 2, chart.height() // 2)))
    chosen = stage.dock.page.territories.selection()
    check(len(chosen) == 1, "a click on a bar picks no territory")
    yield from drawn()
    stage.picture("chart")
    yield from open_tab(stage, "territories")


def led_to_causes(stage: Stage) -> Story:
    """Click the figures on top: each leads to what causes it."""
    target, source = stage.largest_pair()
    page, units = stage.dock.page, np.array(stage.border_units(source, target)[:6])
    stage.session.editor.assign(units, target, "Drift")
    yield from drawn()
    yield from click(page.summary.figures["changes"])
    check(page.tabs.currentWidget() is page.tab["changes"], "“moved” does not lead to the changes")
    yield from click(page.summary.figures["gaps"])
    check(page.tabs.currentWidget() is page.tab["problems"], "“gaps” does not lead to the gaps")
    yield from click(page.summary.figures["deviation"])
    worst = int(np.abs(stage.session.tally.deviation[:, 0]).argmax())
    check(page.territories.selection() == [worst], "the deviation does not lead to its territory")
