"""Reading and clicking the panel."""

from __future__ import annotations

from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt

from territory_planner.layers.live.session.preview import preview_of
from territory_planner.ui.canvas.cased_band import CASING
from territory_planner.ui.table.columns import column_of


def cells(dock, column: int) -> list[str]:
    model = dock.page.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def click_row(dock, qtbot, row: int, double: bool = False) -> None:
    table = dock.page.territories.table
    place = table.visualRect(dock.page.model.index(row, column_of("name"))).center()
    click = qtbot.mouseDClick if double else qtbot.mouseClick
    click(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def outlines(canvas) -> list[QgsRubberBand]:
    """Return what is outlined, without the casing below."""
    bands = [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]
    return [band for band in bands if band.zValue() != CASING]


def propose(dock) -> None:
    """Propose that the first unit goes to the second territory."""
    session = dock.session
    plan = session.tally.assignment.copy()
    plan[0] = 1
    session.propose(preview_of(session.tally, plan, "Balance"))


def wait_for_preview(dock, qtbot) -> None:
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
