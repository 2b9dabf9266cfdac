"""What stands on a page of paper: labels and tables, in one look."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayout,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsProject,
    QgsTableCell,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from ..core.model.data_classes import dataclass
from ..layers.compat import write_in
from ..layers.drawing.styling import INK
from .content import PlanReport
from .tables import TEXT, TableColumn

MARGIN = 14.0
GAP = 6.0
LINE = 4.4
"""Millimetres: around the page, between things on it, from line to line of figures."""

PALE, MUTED, LINES = "#e9ecee", "#4f5a63", "#d4dade"

MM_PER_POINT = 25.4 / 72

PADDING = 1.0
"""Millimetres at either side of a cell."""


@dataclass(frozen=True)
class Paper:
    """What goes on paper, in a project of its own.

    Attributes
    ----------
    project : QgsProject
        Holds the layers; it has to stay as long as layouts are used.
    territories : QgsVectorLayer
    columns : tuple of TableColumn
        The figures that are told of each.
    crs : QgsCoordinateReferenceSystem
        In which maps are drawn.
    size : tuple of float
        Of a page, in mm.
    report : PlanReport
    """

    project: QgsProject
    territories: QgsVectorLayer
    columns: tuple[TableColumn, ...]
    crs: QgsCoordinateReferenceSystem
    size: tuple[float, float]
    report: PlanReport

    @property
    def width(self) -> float:
        """Width between the margins, in mm."""
        return self.size[0] - 2 * MARGIN

    @property
    def bottom(self) -> float:
        """Where the bottom margin begins, in mm."""
        return self.size[1] - MARGIN


def add_page(layout: QgsLayout, paper: Paper) -> None:
    """Add a page."""
    page = QgsLayoutItemPage(layout)
    page.setPageSize(QgsLayoutSize(*paper.size))
    layout.pageCollection().addPage(page)


def add_label(
    layout: QgsLayout,
    text: str,
    at: tuple[float, float],
    size: tuple[float, float],
    points: float,
    colour: str = INK,
    *,
    bold: bool = False,
    key: str = "",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QgsLayoutItem:
    """Put a text on the last page, its size in points; what it is called in a template: `key`."""
    item = QgsLayoutItemLabel(layout)
    item.setId(key)
    item.setText(text)
    write_in(item, _format(points, colour, bold=bold))
    item.setHAlign(align)
    item.setMarginX(0)
    layout.addLayoutItem(item)
    place_on_last_page(layout, item, at)
    item.attemptResize(QgsLayoutSize(*size))
    return item


def _format(points: float, colour: str, *, bold: bool) -> QgsTextFormat:
    text = QgsTextFormat()
    font = QFont()
    font.setBold(bold)
    text.setFont(font)
    text.setSize(points)
    text.setColor(QColor(colour))
    return text


def escaped(text: str) -> str:
    """Return a text as it may stand in a label, which computes what stands in "[% … %]"."""
    return text.replace("[%", "[\u2060%")


def add_table(
    layout: QgsLayout,
    paper: Paper,
    columns: Sequence[TableColumn],
    shown: Iterable[int],
    top: float,
    height: float,
) -> None:
    """Put some rows of a table on the last page, as wide as that; the first column is wider."""
    shown = list(shown)
    rows = [[_cell(each.title, each, bold=True) for each in columns]]
    rows += [[_cell(each.shown(row), each) for each in columns] for row in shown]
    item = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(item)
    item.setTableContents(rows)
    item.setIncludeTableHeader(False)
    item.setContentTextFormat(_format(8, INK, bold=False))
    item.setGridColor(QColor(LINES))
    item.setGridStrokeWidth(0.2)
    item.setVerticalGrid(False)
    item.setCellMargin(PADDING - 0.1)
    item.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    item.setColumnWidths([each - 2 * PADDING for each in _widths(columns, shown, paper.width)])
    frame = QgsLayoutFrame(layout, item)
    place_on_last_page(layout, frame, (MARGIN, top))
    frame.attemptResize(QgsLayoutSize(paper.width, height))
    item.addFrame(frame)


def _widths(columns: Sequence[TableColumn], shown: Sequence[int], whole: float) -> list[float]:
    """Return how wide columns are (mm): alike, but for those whose figures or words need more."""
    alike = whole / (len(columns) + 0.6)
    wide = []
    for column in columns[1:]:
        words = [*column.title.split(), *(column.shown(row) for row in shown)]
        needed = max(width_of(word, 8, bold=True) for word in words) + 2 * PADDING + 0.6
        wide.append(max(alike, needed))
    wide.insert(0, max(alike, whole - sum(wide)))
    return [whole * each / sum(wide) for each in wide]


def width_of(text: str, points: float, *, bold: bool = False) -> float:
    """Return how wide a text is on paper (mm)."""
    font = QFont()
    font.setBold(bold)
    font.setPixelSize(100)  # large: pixels are whole
    return QFontMetricsF(font).horizontalAdvance(text) * points * MM_PER_POINT / 100


def that_fits(text: str, width: float, points: float) -> str:
    """Return a text cut to a width (mm): what wraps pushes all lines below it down."""
    if width_of(text, points) <= width:
        return text
    while text and width_of(f"{text}…", points) > width:
        text = text[:-1].rstrip()
    return f"{text}…"


def place_on_last_page(layout: QgsLayout, item: QgsLayoutItem, at: tuple[float, float]) -> None:
    """Put an item on the last page, so many mm from its left and top."""
    item.attemptMove(QgsLayoutPoint(*at), page=layout.pageCollection().pageCount() - 1)


def _cell(text: str, column: TableColumn, *, bold: bool = False) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setTextFormat(_format(8, INK, bold=bold))
    right = column.kind != TEXT
    cell.setHorizontalAlignment(
        Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    )
    return cell
