"""A plan on paper, by QGIS's layout engine: an overview, then a page for each territory.

What stands on a page is told by expressions over the layer of territories, so that the page serves
as the template of an atlas, too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayout,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsReport,
    QgsReportSectionFieldGroup,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTableCell,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..layers.compat import text_field, write_in
from ..layers.drawing.styling import INK, territory_labels
from ..layers.text import plain, tr
from ..layers.writing.columns import free_name
from ..layers.writing.territory_layers import drawn_table
from .build import Known
from .content import PlanReport
from .drawing import picture_plane
from .tables import NEXT_TO_NOTHING, REAL, SIGNED, TEXT, WHOLE, TableColumn

MARGIN = 14.0
GAP = 6.0
LINE = 4.4
"""Millimetres: around the page, between things on it, from line to line of figures."""

PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height in mm."""

MOST_POINTS = 20_000
"""Customers up to which each is a point on the map."""

PALE, MUTED, LINES = "#e9ecee", "#4f5a63", "#d4dade"

PADDING = 1.0
"""Millimetres at either side of a cell."""

ROWS = 36
"""Territories on a page of the table."""


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


def paper_of(known: Known, report: PlanReport, customers: np.ndarray, size: str) -> Paper:
    """Return what goes on paper.

    Parameters
    ----------
    customers : (c, 2) float64
        In the layer's coordinates.
    size : str
        One of `PAPERS`.
    """
    project = QgsProject()
    ground = known.units.ground
    project.setCrs(ground.crs)
    territories = _territories(known, report)
    points = [_points(tr("Centers"), known.places, ground.crs, "#101518", 2.2)]
    if len(customers) <= MOST_POINTS:
        points.append(_points(tr("Customers"), customers, ground.crs, "#7a2300", 0.9))
    project.addMapLayers([*(each for each in points if each.featureCount()), territories])
    box = territories.extent()
    corners = np.array([[box.xMinimum(), box.yMinimum()], [box.xMaximum(), box.yMaximum()]])
    plane = picture_plane(corners, ground)
    columns = tuple(each for each in report.territories.columns if each.kind != TEXT)
    return Paper(project, territories, columns, plane.crs, PAPERS[size], report)


def _territories(known: Known, report: PlanReport) -> QgsVectorLayer:
    """Return the territories as the algorithms write them, and the colour of each."""
    table = drawn_table(known.drawn, known.units, known.plan.names, known.criteria)
    layer = QgsVectorLayer(_source("MultiPolygon", table.crs), tr("Territories"), "memory")
    fields = [QgsField(field) for field in table.fields]
    colour = free_name(COLOUR, [field.name() for field in fields])
    layer.dataProvider().addAttributes([*fields, text_field(colour)])
    layer.updateFields()
    colours = [each.colour for each in report.map.now if each.row >= 0]
    features = []
    for row, (feature, shade) in enumerate(zip(table.features, colours)):
        own = QgsFeature(layer.fields())
        own.setGeometry(feature.geometry())
        values = feature.attributes()
        values[1] = plain(values[1]) or str(row + 1)
        own.setAttributes([*values, shade])
        features.append(own)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    layer.setRenderer(_fills(colour))
    layer.setLabeling(territory_labels("name", "deviation"))
    layer.setLabelsEnabled(True)
    return layer


COLOUR = "colour"


def _fills(colour: str) -> QgsSingleSymbolRenderer:
    """Return fills by the field of colours; beside the page's own territory, others are pale."""
    symbol = QgsFillSymbol.createSimple({"outline_color": INK, "outline_width": "0.3"})
    own = QgsExpression.quotedColumnRef(colour)
    expression = f"if(@atlas_featureid IS NULL OR @atlas_featureid = $id, {own}, '{PALE}')"
    symbol.symbolLayer(0).setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyFillColor, QgsProperty.fromExpression(expression)
    )
    return QgsSingleSymbolRenderer(symbol)


def _source(kind: str, crs: QgsCoordinateReferenceSystem) -> str:
    return f"{kind}?crs={crs.authid()}" if crs.authid() else kind


def _points(
    name: str, xy: np.ndarray, crs: QgsCoordinateReferenceSystem, colour: str, size: float
) -> QgsVectorLayer:
    layer = QgsVectorLayer(_source("Point", crs), name, "memory")
    layer.setCrs(crs)
    features = []
    for x, y in xy[np.isfinite(xy).all(axis=1)].tolist():
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    symbol = QgsMarkerSymbol.createSimple(
        {"color": colour, "size": f"{size}", "outline_color": "#ffffff", "outline_width": "0.1"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def territory_page(layout: QgsLayout, paper: Paper) -> None:
    """Lay out the page of a territory: its name, its map, its figures."""
    _page(layout, paper)
    _label(layout, '[% "name" %]', (MARGIN, MARGIN), (paper.width, 11), 20, bold=True, key="name")
    _label(layout, _escaped(paper.report.title), (MARGIN, MARGIN + 11), (paper.width, 6), 9, MUTED)
    rows = (len(paper.columns) + 1) // 2
    figures = rows * LINE + 8
    top = MARGIN + 20
    _map(layout, paper, (MARGIN, top), (paper.width, paper.bottom - figures - GAP - top))
    half = (paper.width - GAP) / 2
    for side, columns in enumerate((paper.columns[:rows], paper.columns[rows:])):
        left = MARGIN + side * (half + GAP)
        at = paper.bottom - figures
        heads = "\n".join(_escaped(each.title) for each in columns)
        values = "\n".join(f"[% {told(each)} %]" for each in columns)
        _label(layout, heads, (left, at), (half * 0.62, figures), 9, MUTED, key=f"heads{side}")
        _label(
            layout,
            values,
            (left + half * 0.62, at),
            (half * 0.38, figures),
            9,
            key=f"figures{side}",
            align=Qt.AlignmentFlag.AlignRight,
        )


def told(column: TableColumn) -> str:
    """Return the expression that tells a figure of the page's territory, as the report does."""
    field = QgsExpression.quotedColumnRef(column.name)
    if column.kind == WHOLE:
        shown = f"format_number({field}, 0)"
    elif column.kind == REAL:
        shown = (
            f"CASE WHEN abs({field}) >= 1000 THEN format_number({field}, 0) "
            f"WHEN abs({field}) < {NEXT_TO_NOTHING:.9f} THEN '0' "
            f"ELSE to_string(round({field}, 3 - floor(log10(abs({field}))))) END"
        )
    else:
        sign = f"CASE WHEN {field} > 0.05 THEN '+' ELSE '' END || " if column.kind == SIGNED else ""
        shown = f"{sign}format_number({field}, 1) || ' %'"
    return f"coalesce({shown}, '–')"


def overview(layout: QgsLayout, paper: Paper) -> None:
    """Lay out the overview: summary, map, the table of territories, problems."""
    _page(layout, paper)
    report = paper.report
    _label(layout, _escaped(report.title), (MARGIN, MARGIN), (paper.width, 18), 20, bold=True)
    _label(layout, _escaped(report.subtitle), (MARGIN, MARGIN + 18), (paper.width, 6), 9, MUTED)
    lines = [f"{each.value} {each.meaning}" for each in report.facts]
    said = "\n".join([" · ".join(lines), "", *report.summary])
    _label(layout, _escaped(said), (MARGIN, MARGIN + 27), (paper.width, 48), 10)
    _map(
        layout,
        paper,
        (MARGIN, MARGIN + 78),
        (paper.width, paper.bottom - MARGIN - 78),
        is_driven=False,
    )
    _tables(layout, paper)


def _tables(layout: QgsLayout, paper: Paper) -> None:
    """Put the table of the territories on as many pages as it takes, after the overview's own."""
    table = paper.report.territories
    columns = [table.columns[0], *(each for each in paper.columns if each.is_first_rate)]
    wide = [1.6, *(1.0 for _ in columns[1:])]
    widths = [paper.width * each / sum(wide) - 2 * PADDING for each in wide]
    for first in range(0, table.rows, ROWS):
        _page(layout, paper)
        rows = [[_cell(each.title, each, bold=True) for each in columns]]
        rows += [
            [_cell(each.shown(row), each) for each in columns]
            for row in range(first, min(first + ROWS, table.rows))
        ]
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
        item.setColumnWidths(widths)
        frame = QgsLayoutFrame(layout, item)
        frame.attemptMove(
            QgsLayoutPoint(MARGIN, MARGIN), page=layout.pageCollection().pageCount() - 1
        )
        frame.attemptResize(QgsLayoutSize(paper.width, paper.size[1] - 2 * MARGIN))
        item.addFrame(frame)


def _cell(text: str, column: TableColumn, *, bold: bool = False) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setTextFormat(_format(8, INK, bold=bold))
    right = column.kind != TEXT
    cell.setHorizontalAlignment(
        Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    )
    return cell


def report_layout(paper: Paper) -> QgsReport:
    """Return the whole: the overview, then each territory's page."""
    whole = QgsReport(paper.project)
    whole.setName(plain(paper.report.title))
    first = QgsLayout(paper.project)
    overview(first, paper)
    whole.setHeader(first)
    whole.setHeaderEnabled(True)
    each = QgsReportSectionFieldGroup(whole)
    each.setLayer(paper.territories)
    each.setField("id")
    body = QgsLayout(paper.project)
    territory_page(body, paper)
    each.setBody(body)
    each.setBodyEnabled(True)
    whole.appendChild(each)
    return whole


def atlas_layout(paper: Paper) -> QgsPrintLayout:
    """Return the page of a territory as a layout of its own with an atlas."""
    layout = QgsPrintLayout(paper.project)
    layout.setName(tr("A page for each territory"))
    territory_page(layout, paper)
    atlas = layout.atlas()
    atlas.setCoverageLayer(paper.territories)
    atlas.setEnabled(True)
    atlas.setPageNameExpression('"name"')
    return layout


def _page(layout: QgsLayout, paper: Paper) -> None:
    page = QgsLayoutItemPage(layout)
    page.setPageSize(QgsLayoutSize(*paper.size))
    layout.pageCollection().addPage(page)


def _map(
    layout: QgsLayout,
    paper: Paper,
    at: tuple[float, float],
    size: tuple[float, float],
    *,
    is_driven: bool = True,
) -> None:
    item = QgsLayoutItemMap(layout)
    item.setId("map")
    layout.addLayoutItem(item)
    item.setCrs(paper.crs)
    item.attemptMove(QgsLayoutPoint(*at))
    item.attemptResize(QgsLayoutSize(*size))
    item.setFrameEnabled(False)
    box = paper.territories.extent()
    if paper.crs != paper.territories.crs():
        move = QgsCoordinateTransform(paper.territories.crs(), paper.crs, paper.project)
        box = move.transformBoundingBox(box)
    item.setExtent(_fitted(box, size))
    if is_driven:
        item.setAtlasDriven(True)
        item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
        item.setAtlasMargin(0.15)


def _fitted(box: QgsRectangle, size: tuple[float, float]) -> QgsRectangle:
    """Return an extent around a box in the proportions of a map item, which would change else."""
    step = 1.03 * max(box.width() / size[0], box.height() / size[1])
    return QgsRectangle.fromCenterAndSize(box.center(), step * size[0], step * size[1])


def _label(
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
    item = QgsLayoutItemLabel(layout)
    item.setId(key)
    item.setText(text)
    write_in(item, _format(points, colour, bold=bold))
    item.setHAlign(align)
    item.setMarginX(0)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(*at))
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


def _escaped(text: str) -> str:
    """Return a text as it may stand in a label, which computes what stands in "[% … %]"."""
    return text.replace("[%", "[\u2060%")
