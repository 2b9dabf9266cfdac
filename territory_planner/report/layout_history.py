"""How a plan stood at its reviews, and what people say of it: a page of the report on paper."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayout, QgsLayoutItemPolyline, QgsLineSymbol
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QPolygonF

from ..layers.drawing.styling import INK
from ..layers.text import tr
from .content import History
from .layout_items import (
    GAP,
    LINES,
    MARGIN,
    MUTED,
    Paper,
    add_label,
    add_page,
    add_table,
    escaped,
)
from .trend import trend_caption, trend_points

HIGH, EDGE = 44.0, 2.0
"""mm: the drawing of the trend, and what is left free around it."""

REVIEWS = 12
"""The last reviews, which stand in the table; the line shows all."""

ROW, NOTE = 6.2, 9.0
"""mm: a row of the table, and a note of two lines."""


def add_history(layout: QgsLayout, paper: Paper) -> None:
    """Add a page with the trend of the reviews and the open notes, where there are any."""
    history, notes = paper.report.history, paper.report.open_notes
    if history is None and not notes:
        return
    add_page(layout, paper)
    top = MARGIN if history is None else _add_reviews(layout, paper, history)
    if notes:
        _add_notes(layout, paper, notes, top)


def _add_reviews(layout: QgsLayout, paper: Paper, history: History) -> float:
    """Put the reviews on the page; return where they end, in mm from its top."""
    wide = paper.width
    top = _add_heading(layout, paper, tr("How it stood over time"), MARGIN)
    said = "\n".join(history.sentences)
    high = 5.5 * (len(history.sentences) + 1)
    add_label(layout, escaped(said), (MARGIN, top), (wide, high), 10, key="reviews")
    top += high
    if len(history.days) > 1:
        add_label(layout, trend_caption(history), (MARGIN, top), (wide, 5), 9, MUTED, key="trend")
        _add_line(layout, paper, history, top + 6)
        top += 6 + HIGH + GAP
    rows = history.table.rows
    shown = range(max(rows - REVIEWS, 0), rows)
    high = ROW * (len(shown) + 1)
    add_table(layout, paper, history.table.columns, shown, top, high)
    return top + high + GAP


def _add_heading(layout: QgsLayout, paper: Paper, text: str, top: float) -> float:
    add_label(layout, text, (MARGIN, top), (paper.width, 8), 14, bold=True)
    return top + 9


def _add_line(layout: QgsLayout, paper: Paper, history: History, top: float) -> None:
    """Draw the largest deviation over the days above a line for none."""
    pages = layout.pageCollection()
    corner = pages.page(pages.pageCount() - 1).pos()
    points = trend_points(history, paper.width, HIGH, EDGE)
    ground = [(0.0, HIGH - EDGE), (paper.width, HIGH - EDGE)]
    for line, colour, width in ((ground, LINES, 0.2), (points, INK, 0.5)):
        # Its nodes are told in the coordinates of all pages.
        nodes = [QPointF(MARGIN + x, top + y) + corner for x, y in line]
        item = QgsLayoutItemPolyline(QPolygonF(nodes), layout)
        symbol = QgsLineSymbol.createSimple({"line_color": colour, "line_width": f"{width}"})
        item.setSymbol(symbol)
        layout.addLayoutItem(item)


def _add_notes(layout: QgsLayout, paper: Paper, notes: Sequence[str], top: float) -> None:
    """Put the open notes below, as many as there is room for; of the others, the number."""
    top = _add_heading(layout, paper, tr("Open notes"), top)
    room = max(int((paper.bottom - top) / NOTE) - 1, 1)
    said = list(notes[:room])
    if len(notes) > room:
        said.append(tr("… and {more:,} more").format(more=len(notes) - room))
    size = (paper.width, paper.bottom - top)
    add_label(layout, escaped("\n".join(said)), (MARGIN, top), size, 10, key="notes")
