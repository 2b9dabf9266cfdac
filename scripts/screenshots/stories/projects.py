"""What real use does to a project whose plan is shown: two plans, a layer gone, a reload."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from qgis import utils
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

from territory_planner.layers.live.settings.plan_settings import (
    Criterion,
    DesignSettings,
    PlanSettings,
    save_settings,
)
from territory_planner.layers.live.work.solve import BalanceAsked

from ..hand import BEAT, click, click_row, key, press
from ..stage import HOME, UNITS, Stage, Story, check, drawn, known, show_only
from .acts import brush, close_by, one_step

CANCEL_SECONDS = 2
"""How long a cancelled solver may take to stop."""


def projects(stage: Stage) -> Story:
    """Let happen to the project what happens in an office."""
    show_only(UNITS)
    yield from two_plans(stage)
    yield from layer_removed(stage)
    yield from saved_and_opened(stage)
    yield from cancelled(stage)
    yield from closed_at_work(stage)
    yield from reloaded()


def two_plans(stage: Stage) -> Story:
    """Hold a second plan, the states, and go to and fro between the two."""
    file, box = HOME / "states.gpkg", stage.dock.plan_box
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(stage.session.layer, str(file), context, options)
    states = QgsVectorLayer(str(file), "States", "ogr")
    plan = PlanSettings("ST", id_field="GEOID", name_field="NAME", criteria=(Criterion("HU2020"),))
    save_settings(states, plan)
    QgsProject.instance().addMapLayer(states)
    show_only("States")
    for title, count in (("States · ST", 49), (f"{UNITS} · territory", 30)):
        yield from click(box)
        yield 3 * BEAT
        steps = box.findText(title) - box.currentIndex()
        yield from key(*(["Down" if steps > 0 else "Up"] * abs(steps)), "Return")
        yield from known(stage)
        check(box.currentText() == title, f"{box.currentText()} instead of {title}")
        check(len(stage.session.active) == count, f"{len(stage.session.active)} territories")
        yield from drawn()
        stage.picture(f"plan-{count}")
    show_only(UNITS)


def layer_removed(stage: Stage) -> Story:
    """Remove the layer that is shown, the brush in hand: the other plan, and then none."""
    yield from press(stage, "paint")
    show_only("States")
    QgsProject.instance().removeMapLayer(stage.session.layer.id())
    yield from known(stage)
    check(stage.session.layer.name() == "States", "the other plan did not open")
    check(stage.dock.tools.active is None, "the brush is still in hand")
    stage.picture("layer-removed")
    QgsProject.instance().removeMapLayer(stage.session.layer.id())
    yield from drawn()
    check(stage.session.layer is None, "the panel holds a layer that is gone")
    stage.picture("layers-removed")
    QgsProject.instance().read(str(HOME / "territories.qgz"))
    yield from known(stage)
    check(stage.session.layer.name() == UNITS, "the project's plan did not open")


def saved_and_opened(stage: Stage) -> Story:
    """Save the project with locks, a target and a locked unit, and open it again."""
    session = stage.session
    target = stage.largest_pair()[0]
    session.editor.set_lock([target], 1)
    session.editor.set_target(target, 0, 9e6)
    session.editor.lock_units(np.array([7]), True)
    kept = session.settings
    saved = HOME / "saved.qgz"
    check(QgsProject.instance().write(str(saved)), "the project was not saved")
    iface.newProject()
    yield from drawn()
    check(session.layer is None, "an empty project has a plan")
    stage.picture("new-project")
    QgsProject.instance().read(str(saved))
    yield from known(stage)
    check(session.settings == kept, "the settings are others")
    check(int(session.locks[target]) == 1, "the lock was lost")
    check(bool(session.table.locked[7]), "the locked unit was lost")
    yield from drawn()
    stage.picture("opened-again")


def cancelled(stage: Stage) -> Story:
    """Cancel a balance and a design at work: nothing changes, and the panel goes on at once."""
    target, source = stage.largest_pair()
    units = np.array(stage.border_units(source, target)[:6])
    stage.session.editor.assign(units, target, "Drift")
    work = {
        "balance": lambda: stage.dock.commands.run_balance(BalanceAsked(effort="best")),
        "design": lambda: stage.dock.commands.run_design(DesignSettings(count=60, effort="best")),
    }
    for title, start in work.items():
        yield from cancelled_at_work(stage, title, start)


def cancelled_at_work(stage: Stage, title: str, start: Callable[[], None]) -> Story:
    """Start a solver, click Cancel, and paint as soon as it is gone."""
    bar, before, steps = stage.dock.page.solve_bar, stage.plan, stage.steps
    start()
    yield 8 * BEAT
    check(bar.busy, f"the {title} ended too soon to be cancelled")
    stage.picture(f"{title}-at-work")
    yield from click(bar.cancel)
    clicked = time.monotonic()
    yield lambda: not bar.busy
    took = time.monotonic() - clicked
    check(took < CANCEL_SECONDS, f"the {title} went on for {took:.1f} s")
    yield 2 * BEAT
    check(stage.same_plan(before) and stage.steps == steps, "cancelling changed the plan")
    check(stage.session.preview is None and not bar.isVisible(), "something is still offered")
    stage.picture(f"{title}-cancelled")
    target, source = stage.largest_pair()
    unit = stage.border_units(source, target)[0]
    yield from brush(stage, target, [unit])
    one_step(stage, steps, [unit], target)
    yield from press(stage, "undo")
    stage.dock.tools.leave()


def closed_at_work(stage: Stage) -> Story:
    """Close the project while a solver is at work in the background."""
    tally = stage.session.tally
    for heavy in np.argsort(-tally.units)[:3].tolist():
        source = max(stage.session.neighbours([heavy]), key=lambda each: int(tally.units[each]))
        near = np.array(stage.border_units(source, heavy)[:6])
        stage.session.editor.assign(near, heavy, "Drift")
    stage.session.layer.rollBack()
    stage.dock.commands.run_design(DesignSettings(count=60, effort="best"))
    yield 1500
    check(stage.dock.page.solve_bar.busy, "the solver ended too soon to be closed at work")
    stage.picture("at-work")
    QgsProject.instance().clear()
    yield 3000
    check(stage.session.layer is None, "the plan is still there")
    check(not stage.dock.page.solve_bar.busy, "the solver is still at work")
    stage.picture("closed-at-work")
    QgsProject.instance().read(str(HOME / "territories.qgz"))
    yield from known(stage)


def reloaded() -> Story:
    """Reload the plugin with a tool in hand: one panel, one button, and the plan opens again."""
    stage = Stage()
    yield from click_row(stage, stage.largest_pair()[0])
    yield from press(stage, "paint")
    stage.act("map_labels")
    items = len(stage.canvas.scene().items())
    utils.reloadPlugin("territory_planner")
    yield 1000
    stage = Stage()
    yield from known(stage)
    docks = iface.mainWindow().findChildren(QDockWidget, "TerritoryPlannerDock")
    check(len(docks) == 1, f"{len(docks)} panels after reloading")
    check(len(stage.canvas.scene().items()) <= items, "something is left on the canvas")
    target, source = stage.largest_pair()
    yield from close_by(stage, target)
    yield from brush(stage, target, stage.border_units(source, target)[:2])
    yield from drawn()
    stage.picture("reloaded")
