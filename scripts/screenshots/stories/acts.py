"""What acts of several stories share: each is one undo step, and is taken back after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..hand import BEAT, click_row, drag, key, let_go, press
from ..stage import Stage, Story, check, drawn

Act = Callable[[Stage], Story]


def in_turn(stage: Stage, acts: Iterable[Act]) -> Story:
    """Do one act after the other, each from the plan and the map as they were, without a tool."""
    for act in acts:
        before, steps, names = stage.keys, stage.steps, stage.names
        shown = stage.canvas.extent()
        stage.said.clear()
        yield from act(stage)
        while stage.steps > steps:
            yield from press(stage, "undo")
        check(stage.keys == before, f"undo did not take “{act.__name__}” back")
        check(stage.names == names, f"territories left by “{act.__name__}”: {stage.names}")
        yield from key("Escape")
        stage.dock.tools.leave()
        if stage.canvas.extent() != shown:
            stage.canvas.setExtent(shown)
            yield from drawn()
        yield BEAT


def one_step(stage: Stage, steps: int, units: Iterable[int], target: int) -> None:
    """Check that `units` went to `target` in one undo step since there were `steps`."""
    check(stage.steps == steps + 1, f"{stage.steps - steps} undo steps instead of one")
    wrong = [unit for unit in units if stage.owner(unit) != target]
    check(not wrong, f"units that did not go to the territory: {wrong}")


def said(stage: Stage, part: str) -> None:
    """Check that the panel told the user something."""
    check(any(part in text for text in stage.said), f"no word of “{part}”, but {stage.said}")


def tip(stage: Stage) -> str:
    """Return what the tip near the pointer says; '' when it is not shown."""
    shown = stage.dock.tools.tip
    return shown.text() if shown.isVisible() else ""


def close_by(stage: Stage, territory: int) -> Story:
    """Show a territory and some of what is around it."""
    stage.dock.page.territories.select([territory])
    stage.dock.commands.zoom([territory])
    yield from drawn()


def brush(stage: Stage, target: int, units: list[int]) -> Story:
    """Take a territory's colour by its row, and paint units in one stroke."""
    yield from click_row(stage, target)
    if not stage.dock.actions_by_name["paint"].isChecked():
        yield from press(stage, "paint")
    yield from drag([stage.place(unit) for unit in units])
    yield from let_go()
