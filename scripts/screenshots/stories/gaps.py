"""Gaps and changes on the demo's counties: each kind of gap is mended, and moves reverted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from territory_planner.core.checks import issue
from territory_planner.layers.live.settings.rule_settings import LayerReference

from ..hand import BEAT, click, click_item, open_tab, press
from ..stage import UNITS, Stage, Story, check, drawn, known, show_only, whole_map
from .acts import in_turn, said


def gaps(stage: Stage) -> Story:
    """Break the plan in every way, and repair each from the list; then revert moves."""
    show_only(UNITS)
    yield from open_tab(stage, "problems")
    stage.picture("none")
    acts = (
        units_without_territory,
        parts_apart,
        enclave,
        missed_target,
        without_units,
        above_maximum,
        below_minimum,
        group_torn,
        parents_crossed,
        pair_together,
        exception_elsewhere,
        ground_uncovered,
        units_overlapping,
    )
    yield from in_turn(stage, acts)
    yield from open_tab(stage, "changes")
    yield from in_turn(stage, (reverted,))


# -- one kind each -------------------------------------------------------------------------


def units_without_territory(stage: Stage) -> Story:
    """Take units out of their territory."""
    inside = within(stage, stage.largest_pair()[0])
    stage.session.editor.assign(inside[:4], -1, "Break")
    yield from mended(stage, issue.WITHOUT_TERRITORY)


def parts_apart(stage: Stage) -> Story:
    """Give a territory a unit far from it."""
    target, source = stage.largest_pair()
    graph = stage.session.tally.graph
    border = stage.border_units(source, target)
    far = [unit for unit in stage.session.units_of(source).tolist() if unit not in border]
    edge = next(
        unit
        for unit in far
        if {stage.owner(near) for near in graph.neighbours(unit).tolist()} - {source, target}
    )
    stage.session.editor.assign(np.array([edge]), target, "Break")
    yield from mended(stage, issue.DETACHED)


def enclave(stage: Stage) -> Story:
    """Give a territory units inside another."""
    first, second = np.argsort(-stage.session.tally.units)[:2].tolist()
    stage.session.editor.assign(within(stage, first)[:2], second, "Break")
    yield from mended(stage, issue.ENCLAVE)


def missed_target(stage: Stage) -> Story:
    """Let a territory take too much from its neighbour."""
    target, source = stage.largest_pair()
    units = np.array(stage.border_units(source, target)[:6])
    stage.session.editor.assign(units, target, "Break")
    yield from mended(stage, issue.TOLERANCE)


def without_units(stage: Stage) -> Story:
    """Leave a territory empty; the panel says what will repair it."""
    new = stage.session.editor.new_territory()
    yield from chosen(stage, issue.EMPTY)
    yield from click(stage.dock.page.tab["problems"].fix)
    yield from answered(stage)
    stage.picture("empty")
    stage.dock.page.solve_bar.drop.click()
    stage.session.editor.remove(new)


def above_maximum(stage: Stage) -> Story:
    """Set a hard maximum that some territories are above."""
    most = float(np.quantile(stage.session.tally.loads[:, 0], 0.9))
    yield from kept(stage, issue.MAXIMUM, maximum={stage.session.settings.workload_fields[0]: most})


def below_minimum(stage: Stage) -> Story:
    """Set a hard minimum that some territories are below."""
    least = float(np.quantile(stage.session.tally.loads[:, 0], 0.1))
    yield from kept(
        stage, issue.MINIMUM, minimum={stage.session.settings.workload_fields[0]: least}
    )


def group_torn(stage: Stage) -> Story:
    """Ask that the counties of each state stay together."""
    yield from kept(stage, issue.GROUP, group_field="ST")


def parents_crossed(stage: Stage) -> Story:
    """Ask that no territory crosses a state's border, of which there are too many for that."""
    told = refused(stage, issue.PARENT, "can't be served by 30 territories")
    yield from ruled(stage, told, parent_field="ST")


def pair_together(stage: Stage) -> Story:
    """Ask that two units of one territory stay apart."""
    target, source = stage.largest_pair()
    pair = [stage.border_units(source, target)[0], int(within(stage, source)[0])]
    pairs = add_table("Pairs", ("unit_id", "other_id"), ids(stage, pair))
    yield from kept(stage, issue.PAIR, apart=pairs)
    QgsProject.instance().removeMapLayer(pairs.id)


def exception_elsewhere(stage: Stage) -> Story:
    """Ask that a unit is served by the neighbour, whatever the map says."""
    target, source = stage.largest_pair()
    unit = int(within(stage, source)[0])
    row = (*ids(stage, [unit]), stage.session.key(target))
    accounts = add_table("Key accounts", ("unit_id", "territory"), row)
    yield from kept(stage, issue.EXCEPTION, exceptions=accounts)
    QgsProject.instance().removeMapLayer(accounts.id)


def ground_uncovered(stage: Stage) -> Story:
    """Delete a unit by hand: an area that no unit covers."""
    unit = int(within(stage, stage.largest_pair()[0])[0])
    layer = stage.session.layer
    layer.startEditing()
    layer.beginEditCommand("Delete by hand")
    layer.deleteFeatures(stage.session.feature_ids([unit]))
    layer.endEditCommand()
    yield from known(stage)
    yield from chosen(stage, issue.UNCOVERED)
    yield from zoomed(stage)
    stage.picture("uncovered")
    check(not stage.dock.page.tab["problems"].fix.isEnabled(), "Fix promises what it can't do")
    yield from press(stage, "undo")
    yield from known(stage)


def units_overlapping(stage: Stage) -> Story:
    """Move a unit by hand, half over another."""
    unit = int(within(stage, stage.largest_pair()[0])[0])
    layer = stage.session.layer
    fid = stage.session.feature_ids([unit])[0]
    shape = QgsGeometry(layer.getFeature(fid).geometry())
    shape.translate(shape.boundingBox().width() / 2, 0)
    layer.startEditing()
    layer.beginEditCommand("Move by hand")
    layer.changeGeometry(fid, shape)
    layer.endEditCommand()
    yield from known(stage)
    yield from chosen(stage, issue.OVERLAP)
    yield from zoomed(stage)
    stage.picture("overlap")
    yield from press(stage, "undo")
    yield from known(stage)


# -- changes -------------------------------------------------------------------------------


def reverted(stage: Stage) -> Story:
    """Revert one group of moves, then all, each one undo step."""
    session, tab = stage.session, stage.dock.page.tab["changes"]
    target, source = stage.largest_pair()
    first = np.array(stage.border_units(source, target)[:5])
    other = next(each for each in session.neighbours([target]) if each != source)
    second = np.array(stage.border_units(other, target)[:3])
    before = stage.plan
    session.editor.assign(first, target, "Move")
    session.editor.assign(second, target, "Move")
    yield from drawn()
    rows = [tab.list.topLevelItem(row) for row in range(tab.list.topLevelItemCount())]
    check(len(rows) == 2, f"{len(rows)} groups of changes instead of 2")
    group = next(row for row in rows if row.text(0).startswith(session.name(source)))
    yield from click_item(tab, group)
    yield from click(tab.buttons["zoom"])
    yield from drawn()
    stage.picture("changes")
    yield from click(tab.buttons["select"])
    selected = session.table.rows(session.layer.selectedFeatureIds())
    check(sorted(selected.tolist()) == sorted(first.tolist()), "not its units are selected")
    session.layer.removeSelection()
    steps = stage.steps
    yield from click(tab.buttons["revert"])
    check(stage.steps == steps + 1, "reverting some is not one undo step")
    check(set(session.tally.moved.tolist()) == set(second.tolist()), "reverted the wrong units")
    yield from press(stage, "undo")
    yield from click(tab.buttons["all"])
    check(stage.same_plan(before), "“Revert all” left moves")
    check(stage.steps == steps + 1, "reverting all is not one undo step")
    yield from drawn()
    stage.picture("all-reverted")
    yield from whole_map()


# -- what the kinds share ------------------------------------------------------------------


def within(stage: Stage, territory: int) -> np.ndarray:
    """Return units of a territory that touch no other, near the first of them."""
    owner, graph = stage.session.tally.assignment, stage.session.tally.graph
    inner = [
        unit
        for unit in np.flatnonzero(owner == territory).tolist()
        if (owner[graph.neighbours(unit)] == territory).all()
    ]
    near = graph.neighbours(inner[len(inner) // 2]).tolist()
    return np.array([inner[len(inner) // 2], *(unit for unit in near if unit in inner)])


def item_of(stage: Stage, kind: str) -> Any:
    """Return the line of the first gap of a kind, None when none is listed."""
    tab = stage.dock.page.tab["problems"]
    for row in range(tab.list.topLevelItemCount()):
        item = tab.list.topLevelItem(row).child(0)
        gap = item.data(0, 0x0100)
        if gap is not None and gap.kind == kind:
            return item
    return None


def chosen(stage: Stage, kind: str) -> Story:
    """Click the first gap of a kind."""
    yield lambda: item_of(stage, kind) is not None
    yield from click_item(stage.dock.page.tab["problems"], item_of(stage, kind))
    check(
        [gap.kind for gap in stage.dock.page.tab["problems"].chosen()] == [kind],
        "not chosen by a click",
    )


def zoomed(stage: Stage) -> Story:
    """Zoom to what is chosen, by the button."""
    yield from whole_map()
    before = stage.canvas.extent()
    yield from click(stage.dock.page.tab["problems"].zoom)
    yield from drawn()
    check(stage.canvas.extent() != before, "“Zoom to” did not move the map")


def mended(stage: Stage, kind: str) -> Story:
    """Zoom to the first gap of a kind, have it fixed, and see it gone after applying."""
    session, page = stage.session, stage.dock.page
    yield from chosen(stage, kind)
    yield from zoomed(stage)
    stage.picture(kind)
    count = sum(gap.kind == kind for gap in session.issues)
    before, steps = stage.plan, stage.steps
    yield from click(page.tab["problems"].fix)
    yield from answered(stage)
    check(session.preview is not None, f"“Fix” proposes nothing, but says {stage.said}")
    check(stage.same_plan(before), "“Fix” changed the plan before it was applied")
    yield from drawn()
    stage.picture(f"{kind}-fix")
    yield from click(page.solve_bar.apply)
    yield 3 * BEAT
    check(stage.steps == steps + 1, "applying is not one undo step")
    now = sum(gap.kind == kind for gap in session.issues)
    check(now < count, f"{now} of {count} gaps of kind “{kind}” are left")


def refused(stage: Stage, kind: str, reason: str) -> Story:
    """Ask to have the first gap of a kind fixed where no plan can, and hear why."""
    yield from chosen(stage, kind)
    yield from zoomed(stage)
    stage.picture(kind)
    before = stage.plan
    yield from click(stage.dock.page.tab["problems"].fix)
    yield from answered(stage)
    check(stage.session.preview is None, "“Fix” proposes what can't be")
    check(stage.same_plan(before), "“Fix” changed the plan")
    said(stage, reason)
    stage.picture(f"{kind}-refused")


def kept(stage: Stage, kind: str, **rule: Any) -> Story:
    """Repair the first break of a constraint, which holds for the time of this act."""

    def repaired() -> Story:
        yield from mended(stage, kind)
        yield from press(stage, "undo")

    yield from ruled(stage, repaired(), **rule)


def ruled(stage: Stage, act: Story, **rule: Any) -> Story:
    """Do something while a constraint holds."""
    session, before = stage.session, stage.session.settings
    session.configure(replace(before, rules=replace(before.rules, **rule)))
    yield from known(stage)
    yield from act
    session.configure(before)
    yield from known(stage)


def ids(stage: Stage, units: Sequence[int]) -> tuple[str, ...]:
    """Return what identifies units in the tables that constraints are given by."""
    return tuple(stage.session.table.identifier[unit] for unit in units)


def add_table(title: str, columns: Sequence[str], row: Sequence[str]) -> LayerReference:
    """Add a table of texts with one row to the project."""
    fields = "&".join(f"field={column}:string" for column in columns)
    layer = QgsVectorLayer(f"None?{fields}", title, "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(list(row))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return LayerReference(layer.id(), title)


def answered(stage: Stage) -> Story:
    """Wait until a solver has ended, if one was started."""
    yield 3 * BEAT
    yield lambda: not stage.dock.page.solve_bar.busy
    yield BEAT
