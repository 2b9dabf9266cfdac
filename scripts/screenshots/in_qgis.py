"""What is done in QGIS while pictures are taken; QGIS runs this file itself (``--code``).

A story is a generator: it yields what to wait for, milliseconds or a condition. The mouse is
moved by xdotool, so that QGIS gets the events that a hand would make.
"""

from __future__ import annotations

import os
import subprocess
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Union

import numpy as np
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QScrollArea
from qgis.utils import iface, plugins

PICTURES = Path(os.environ["TERRITORY_PICTURES"])
PANEL_SHARE = 0.36
UNITS = "Counties"
Wait = Union[int, Callable[[], bool]]
Story = Iterator[Wait]
LOOK_MS, PATIENCE_MS = 50, 90_000
SETTLE = 400
"""Milliseconds after which QGIS has begun to draw what changed."""


class Stage:
    """The panel, the canvas, and a hand."""

    def __init__(self) -> None:
        self.dock: Any = plugins["territory_planner"].dock
        self.session: Any = self.dock.session
        self.canvas: Any = iface.mapCanvas()

    def picture(self, name: str) -> None:
        """Save the whole screen."""
        file = PICTURES / f"panel-{name}.png"
        subprocess.run(["import", "-window", "root", str(file)], check=True)

    def act(self, name: str) -> None:
        """Press a button of the panel."""
        self.dock.actions_by_name[name].trigger()

    def territory(self, name: str) -> int:
        """Return a territory by name."""
        names = {self.session.name(each): each for each in self.session.active.tolist()}
        return names[name]

    def place(self, unit: int) -> QPoint:
        """Return the middle of a unit on the screen."""
        middle = self.dock.tools.units.middle(unit)
        pixel = self.canvas.getCoordinateTransform().transform(middle)
        return self.canvas.viewport().mapToGlobal(QPoint(round(pixel.x()), round(pixel.y())))

    def mouse(self, *words: object) -> None:
        """Let xdotool do something."""
        subprocess.run(["xdotool", *(str(word) for word in words)], check=True)

    def point_at(self, unit: int) -> None:
        """Move the pointer over a unit."""
        place = self.place(unit)
        self.mouse("mousemove", place.x(), place.y())

    def border_units(self, source: int, target: int) -> list[int]:
        """Return the units of one territory that touch another, the heaviest first."""
        tally = self.session.tally
        found = [
            unit
            for unit in np.flatnonzero(tally.assignment == source).tolist()
            if (tally.assignment[tally.graph.neighbours(unit)] == target).any()
        ]
        return sorted(found, key=lambda unit: -tally.workload[unit, 0])


def opened() -> Story:
    """Wait for the plan, and give the panel its place."""
    yield lambda: "territory_planner" in plugins and bool(plugins["territory_planner"].dock)
    window = iface.mainWindow()
    window.showMaximized()
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() != "TerritoryPlannerDock":
            dock.hide()
    panel = plugins["territory_planner"].dock
    yield 1000
    width = round(window.width() * PANEL_SHARE) if window.width() < 1500 else 520
    window.resizeDocks([panel], [width], Qt.Orientation.Horizontal)
    yield lambda: panel.session.ready and panel.session.shapes is not None
    yield 500
    extent = QgsProject.instance().viewSettings().defaultViewExtent()
    iface.mapCanvas().setReferencedExtent(extent)
    yield from drawn()


def drawn() -> Story:
    """Wait until the map is drawn with what changed."""
    yield SETTLE
    canvas, finished = iface.mapCanvas(), []
    canvas.mapCanvasRefreshed.connect(lambda: finished.append(True))
    canvas.refresh()
    yield lambda: bool(finished) and not canvas.isDrawing()
    yield SETTLE


def show_only(title: str) -> None:
    """Hide all layers but one: the demo's borders and labels are those of the design."""
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.name() == title)


def tour(stage: Stage) -> Story:
    """Look, paint, undo, ask for suggestions, balance, repair."""
    stage.picture("overview")
    yield from set_up(stage)
    show_only(UNITS)
    stage.act("map_labels")
    yield from painted(stage)
    yield from suggested(stage)
    yield from drifted(stage)
    yield from repaired(stage)
    yield from limited(stage)


def set_up(stage: Stage) -> Story:
    """Look at the set-up, its constraints unfolded and scrolled to, and leave it."""
    form = stage.dock.set_up
    stage.dock.gear.click()
    yield SETTLE
    stage.picture("set-up")
    form.rules.setCollapsed(False)
    yield SETTLE
    form.findChild(QScrollArea).ensureWidgetVisible(form.rules.fields["direction_field"])
    yield SETTLE
    stage.picture("constraints")
    form.cancel.click()
    yield SETTLE
    check(stage.dock.page.isVisible(), "the set-up was not left")


def limited(stage: Stage) -> Story:
    """Set a maximum that some territories are above, see them marked and listed."""
    session, page = stage.session, stage.dock.page
    most = float(np.quantile(session.tally.loads[:, 0], 0.9))
    rules = replace(session.settings.rules, maximum={session.settings.workload_fields[0]: most})
    session.configure(replace(session.settings, rules=rules))
    page.territories.table.scrollToTop()
    yield from drawn()
    stage.picture("limits")
    check(any(gap.kind == "maximum" for gap in session.gaps), "no territory is above the maximum")
    page.tabs.setCurrentWidget(page.gaps)
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
    stage.mouse("mousedown", 1)
    yield 100
    for unit in units[1:]:
        stage.point_at(unit)
        yield 150
    yield 500
    stage.picture("stroke")
    stage.mouse("mouseup", 1)
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
    iface.mapCanvas().setReferencedExtent(QgsProject.instance().viewSettings().defaultViewExtent())
    yield from drawn()


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
    stage.dock.commands.run_balance([], "fast")
    yield lambda: session.preview is not None
    yield from drawn()
    stage.picture("balance")
    page.tabs.setCurrentWidget(page.chart)
    yield 400
    stage.picture("chart")
    page.solve_bar.apply.click()
    yield from drawn()
    check(session.preview is None, "the preview was not applied")
    page.tabs.setCurrentWidget(page.changes)
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
    page.tabs.setCurrentWidget(page.gaps)
    yield from drawn()
    stage.picture("gaps")
    stage.act("repair")
    yield lambda: session.preview is not None
    yield from drawn()
    stage.picture("repair")
    page.solve_bar.apply.click()
    yield from drawn()
    kinds = {gap.kind for gap in session.gaps}
    check(not kinds & {"detached", "unassigned", "enclave"}, f"repair left {kinds}")
    page.tabs.setCurrentWidget(page.territories)
    yield from drawn()
    stage.picture("repaired")


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
    from territory_planner.layers.live.new_field import add_territory_field

    session = stage.session
    add_territory_field(session.layer, "plan_500")
    session.configure(replace(session.settings, territory_field="plan_500"))
    yield from drawn()
    yield lambda: session.ready and session.shapes is not None and not session.finding_shapes
    stage.picture("empty")
    stage.dock.commands.run_design(500, "fast")
    yield lambda: len(session.active) == 500
    if not stage.dock.actions_by_name["colour_map"].isChecked():
        stage.act("colour_map")
    stage.act("map_labels")
    show_only(UNITS)
    yield from drawn()
    stage.picture("territories")
    yield from tabs(stage)


def first_look(stage: Stage) -> Story:
    """Look at everything in the narrowest panel, something wrong with the plan."""
    stage.picture("overview")
    yield from set_up(stage)
    yield from repaired(stage)
    yield from limited(stage)
    yield from tabs(stage)


def tabs(stage: Stage) -> Story:
    """Look at the other tabs."""
    for tab in ("gaps", "changes", "chart"):
        stage.dock.page.tabs.setCurrentWidget(getattr(stage.dock.page, tab))
        yield from drawn()
        stage.picture(tab)


STORIES = {"tour": tour, "long names": long_names, "many": many, "first look": first_look}


def check(right: bool, complaint: str) -> None:
    """Stop the session with a complaint."""
    if not right:
        raise SystemExit(complaint)


def told() -> Story:
    """Tell the story that was asked for."""
    yield from opened()
    yield from STORIES[os.environ["TERRITORY_STORY"]](Stage())


def advance(story: Story) -> None:
    """Go on with a story, wait for what it asks for; end QGIS when it is over."""
    try:
        wait = next(story)
    except StopIteration:
        end(0)
    except BaseException:
        fail(traceback.format_exc())
    else:
        follow(story, wait)


def follow(story: Story, wait: Wait, looks: int = 0) -> None:
    """Come back after some time, or when a condition holds."""
    if isinstance(wait, int):
        QTimer.singleShot(wait, lambda: advance(story))
    elif wait():
        advance(story)
    elif looks > PATIENCE_MS / LOOK_MS:
        fail("A condition of the story did not come about.")
    else:
        QTimer.singleShot(LOOK_MS, lambda: follow(story, wait, looks + 1))


def fail(why: str) -> None:
    """Leave a note for the runner, and leave."""
    home = Path(QgsApplication.qgisSettingsDirPath()).parents[1]
    (home / "failed.txt").write_text(why, encoding="utf-8")
    end(1)


def end(code: int) -> None:
    """Leave QGIS at once, with nothing asked and nothing saved."""
    os._exit(code)


advance(told())
