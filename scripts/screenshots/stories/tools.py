"""Every map tool on the demo's counties, by mouse: what each takes, says and leaves behind."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QPoint

from ..hand import BEAT, click_at, click_row, drag, key, let_go, open_tab, press
from ..stage import UNITS, Stage, Story, check, drawn, show_only, whole_map
from .acts import close_by, in_turn, one_step, said, tip

FREE_PLACE = 70
"""Pixels around a unit's middle that a lasso goes through."""


def tools(stage: Stage) -> Story:
    """Paint, pick, rectangle, lasso, swap, locks, keep connected, unassign, suggest."""
    show_only(UNITS)
    yield from close_by(stage, stage.largest_pair()[0])
    acts = (
        painted,
        warned_of_cut,
        dropped,
        picked,
        by_rectangle,
        by_lasso,
        swapped,
        names_swapped,
        unit_locked,
        kept_connected,
        unassigned,
        suggested,
        by_keyboard,
    )
    yield from in_turn(stage, acts)


def painted(stage: Stage) -> Story:
    """Paint a stroke of several units, see the tip before, and the table follow."""
    target, source = stage.largest_pair()
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    units = stage.border_units(source, target)[:4]
    stage.point_at(units[0])
    yield 5 * BEAT
    text = tip(stage)
    check(stage.session.table.name[units[0]] in text, f"the tip does not name the unit: {text}")
    check("→" in text, f"the tip does not say before and after: {text}")
    load = float(stage.session.tally.loads[target, 0])
    steps = stage.steps
    yield from drag([stage.place(unit) for unit in units])
    yield 3 * BEAT
    check(stage.owner(units[-1]) == target, "units are not taken while the button is down")
    check(float(stage.session.tally.loads[target, 0]) > load, "the table does not follow")
    stage.picture("stroke")
    yield from let_go()
    one_step(stage, steps, units, target)
    yield from drawn()
    stage.picture("painted")


def warned_of_cut(stage: Stage) -> Story:
    """Point at a unit that holds its territory together: the tip warns that it would be cut."""
    target, source, unit = stage.joint()
    yield from close_by(stage, source)
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    before = stage.plan
    stage.point_at(unit)
    yield 5 * BEAT
    name = stage.session.name(source)
    check(f"cuts {name} in" in tip(stage), f"the tip does not warn: {tip(stage)}")
    stage.picture("tip-cut")
    check(stage.same_plan(before), "pointing moved a unit")
    yield from click_at(stage.place(unit))
    parts = int(stage.session.tally.parts[source])
    check(parts > 1, "the territory is not in two parts after the click, as the tip said")
    yield from drawn()
    stage.picture("cut")


def dropped(stage: Stage) -> Story:
    """Drop a stroke by Esc with the button down; a second Esc lays the brush aside."""
    target, source = stage.largest_pair()
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    before, steps = stage.plan, stage.steps
    units = stage.border_units(source, target)[:3]
    yield from drag([stage.place(unit) for unit in units])
    check(not stage.same_plan(before), "the stroke took no unit")
    yield from key("Escape")
    check(stage.same_plan(before), "Esc did not drop the stroke")
    yield from let_go()
    check(stage.same_plan(before) and stage.steps == steps, "a dropped stroke left something")
    yield from key("Escape")
    check(stage.dock.tools.active is None, "Esc did not lay the brush aside")


def picked(stage: Stage) -> Story:
    """Pick by the right button, by Ctrl, and by the tool for it."""
    target, source = stage.largest_pair()
    own, other = stage.border_units(target, source)[0], stage.border_units(source, target)[0]
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    yield from click_at(stage.place(other), button=3)
    check(stage.session.picked == source, "the right button did not pick")
    check(stage.dock.page.territories.selection() == [source], "the row does not follow the pick")
    stage.picture("picked")
    yield from click_at(stage.place(own), held="ctrl")
    check(stage.session.picked == target, "Ctrl did not pick")
    check(stage.owner(own) == target, "picking moved a unit")
    yield from press(stage, "pick")
    stage.point_at(other)
    yield 5 * BEAT
    check(bool(tip(stage)), "the picking tool says nothing of what is under it")
    stage.picture("picking")
    yield from click_at(stage.place(other))
    check(stage.session.picked == source, "the tool did not pick")
    check(stage.dock.actions_by_name["paint"].isChecked(), "picking does not lead to painting")


def by_rectangle(stage: Stage) -> Story:
    """Give all units in a rectangle to a territory."""
    target, source = stage.largest_pair()
    yield from click_row(stage, target)
    yield from press(stage, "rectangle")
    middles = [stage.place(unit) for unit in stage.border_units(source, target)[:5]]
    left, right = min(p.x() for p in middles) - 6, max(p.x() for p in middles) + 6
    top, bottom = min(p.y() for p in middles) - 6, max(p.y() for p in middles) + 6
    inside = units_in(stage, QgsRectangle(left, top, right, bottom))
    steps = stage.steps
    yield from drag([QPoint(left, top), QPoint(right - 9, bottom - 9), QPoint(right, bottom)])
    yield 3 * BEAT
    check("unit" in tip(stage), "no tip says what the rectangle would take")
    check(stage.steps == steps, "units are taken before the button is let go")
    stage.picture("rectangle")
    yield from let_go()
    one_step(stage, steps, inside, target)


def by_lasso(stage: Stage) -> Story:
    """Give all units in a drawn shape to a territory."""
    target, source = stage.largest_pair()
    yield from click_row(stage, target)
    yield from press(stage, "lasso")
    middle = stage.place(stage.border_units(source, target)[0])
    turns = np.linspace(0, 2 * np.pi, 24)
    ring = [
        middle + QPoint(round(FREE_PLACE * np.cos(turn)), round(FREE_PLACE * np.sin(turn)))
        for turn in turns
    ]
    half = FREE_PLACE * 0.6
    near = QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)
    inside = units_in(stage, near)
    steps = stage.steps
    yield from drag(ring, pause=40)
    yield 3 * BEAT
    check("unit" in tip(stage), "no tip says what the lasso would take")
    stage.picture("lasso")
    yield from let_go()
    one_step(stage, steps, inside, target)
    yield from drawn()
    stage.picture("lassoed")


def units_in(stage: Stage, box: QgsRectangle) -> list[int]:
    """Return the units whose middle lies in a box of the screen."""
    places = {unit: stage.place(unit) for unit in range(stage.session.table.n)}
    return [unit for unit, at in places.items() if box.contains(at.x(), at.y())]


def swapped(stage: Stage) -> Story:
    """Swap two units across a border, the tip saying what for."""
    target, source = stage.largest_pair()
    first = stage.border_units(target, source)[0]
    second = next(
        unit
        for unit in stage.border_units(source, target)
        if unit in stage.session.tally.graph.neighbours(first)
    )
    stage.dock.page.territories.select([])
    yield from press(stage, "swap")
    steps = stage.steps
    yield from click_at(stage.place(first))
    stage.point_at(second)
    yield 5 * BEAT
    check("→" in tip(stage), "no tip says what the exchange would do")
    stage.picture("swap")
    yield from click_at(stage.place(second))
    one_step(stage, steps, [first], source)
    check(stage.owner(second) == target, "the second unit did not go the other way")


def names_swapped(stage: Stage) -> Story:
    """Swap the names of two territories that are selected in the table."""
    first, second = stage.largest_pair()
    own, other = stage.session.units_of(first), stage.session.units_of(second)
    stage.dock.page.territories.table.scrollToTop()
    yield from click_row(stage, first)
    yield from click_row(stage, second, held="ctrl")
    check(len(stage.dock.page.territories.selection()) == 2, "two rows can't be selected")
    steps = stage.steps
    yield from press(stage, "swap")
    one_step(stage, steps, own.tolist(), second)
    check(all(stage.owner(unit) == first for unit in other.tolist()), "only one name went over")
    yield from drawn()
    stage.picture("names-swapped")


def unit_locked(stage: Stage) -> Story:
    """Lock a unit: it shakes off the brush, with a sentence and no dialog."""
    target, source = stage.largest_pair()
    units = stage.border_units(source, target)[:3]
    stage.session.layer.selectByIds(stage.session.feature_ids(np.array(units[:1])))
    yield from press(stage, "lock_units")
    stage.session.layer.removeSelection()
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    stage.point_at(units[0])
    yield 5 * BEAT
    check("is locked" in tip(stage), "the tip does not warn of the lock")
    yield from drag([stage.place(unit) for unit in units])
    yield from let_go()
    check(stage.owner(units[0]) == source, "a locked unit was painted")
    check(stage.owner(units[1]) == target, "a free unit was not painted")
    said(stage, "is locked")
    yield 3 * BEAT
    stage.picture("locked-unit")
    stage.session.layer.selectByIds(stage.session.feature_ids(np.array(units[:1])))
    yield from press(stage, "release_units")
    stage.session.layer.removeSelection()
    check(not stage.session.table.locked.any(), "the unit was not released")


def kept_connected(stage: Stage) -> Story:
    """With "Keep connected" a stroke takes no unit that lies apart from the territory."""
    target, source = stage.largest_pair()
    graph = stage.session.tally.graph
    apart = next(
        unit
        for unit in stage.session.units_of(source).tolist()
        if all(stage.owner(near) == source for near in graph.neighbours(unit).tolist())
        and stage.canvas.rect().contains(stage.canvas.mapFromGlobal(stage.place(unit)))
    )
    touching = stage.border_units(source, target)[0]
    yield from press(stage, "keep_connected")
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    yield from click_at(stage.place(apart))
    check(stage.owner(apart) == source, "a unit was taken that lies apart")
    said(stage, "touches nothing")
    stage.picture("keep-connected")
    yield from click_at(stage.place(touching))
    check(stage.owner(touching) == target, "a unit at the border was not taken")
    yield from press(stage, "keep_connected")
    yield from click_at(stage.place(apart))
    check(stage.owner(apart) == target, "the option can't be switched off")


def unassigned(stage: Stage) -> Story:
    """Paint units out of their territory, and by rectangle as well."""
    target, source = stage.largest_pair()
    units = stage.border_units(source, target)[:3]
    yield from press(stage, "unassign")
    steps = stage.steps
    yield from drag([stage.place(unit) for unit in units])
    yield from let_go()
    one_step(stage, steps, units, -1)
    yield from open_tab(stage, "problems")
    yield from drawn()
    stage.picture("unassigned")
    kinds = {gap.kind for gap in stage.session.issues}
    check("unassigned" in kinds, f"the gaps do not list them: {kinds}")
    yield from open_tab(stage, "territories")


def suggested(stage: Stage) -> Story:
    """Let moves be suggested, apply one by a click on its arrow, another by its number."""
    deviation = np.nan_to_num(np.abs(stage.session.tally.deviation[:, 0]))
    worst = int(deviation.argmax())
    yield from close_by(stage, worst)
    yield from press(stage, "suggest")
    tool = stage.dock.tools.tools["suggest"]
    yield lambda: bool(tool.suggestions)
    first = tool.suggestions[0]
    stage.point_at(first.moves[0][0])
    yield 5 * BEAT
    check("Click" in tip(stage), "no tip says what the arrow would do")
    stage.picture("suggest")
    steps = stage.steps
    yield from click_at(stage.place(first.moves[0][0]))
    check(stage.steps == steps + 1, "a click on the arrow did not apply it as one step")
    check(stage.owner(first.moves[0][0]) == first.moves[0][1], "the unit did not move")
    now = float(np.abs(stage.session.tally.deviation[worst, 0]))
    check(now < deviation[worst], "the suggestion did not bring it nearer")
    yield lambda: bool(tool.suggestions)
    yield from key("1")
    check(stage.steps == steps + 2, "its number did not apply a suggestion")
    yield from drawn()
    stage.picture("suggested")
    stage.dock.tools.leave()
    yield from whole_map()


def by_keyboard(stage: Stage) -> Story:
    """Take tools by their shortcuts, paint, undo and do it again by keys."""
    target, source = stage.largest_pair()
    yield from close_by(stage, target)
    yield from click_row(stage, target)
    for letter, name in (("r", "rectangle"), ("l", "lasso"), ("p", "paint")):
        yield from key(f"alt+shift+{letter}")
        check(stage.dock.actions_by_name[name].isChecked(), f"no {name} by its shortcut")
    unit = stage.border_units(source, target)[0]
    yield from click_at(stage.place(unit))
    check(stage.owner(unit) == target, "the brush took nothing")
    yield from key("alt+shift+z")
    check(stage.owner(unit) == source, "no undo by its shortcut")
    yield from key("alt+shift+y")
    check(stage.owner(unit) == target, "no redo by its shortcut")
    yield from key("Escape")
    check(stage.dock.tools.active is None, "Esc does not lay the brush aside")
