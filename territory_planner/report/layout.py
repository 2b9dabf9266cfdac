"""A plan on paper, by QGIS's layout engine: an overview, then a page for each territory.

What stands on a page is told by expressions over the layer of territories, so that the page serves
as the template of an atlas, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

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
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsReport,
    QgsReportSectionFieldGroup,
    QgsReportSectionLayout,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, Qt

from ..core.geometry.polygons import (
    Polygons,
    polygon_bounds,
    polygons_from_wkb,
    wkb_from_polygons,
)
from ..core.geometry.simplify import simplified_together
from ..core.model.progress import SILENT, Progress
from ..layers.compat import text_field
from ..layers.drawing.styling import INK, territory_labels
from ..layers.reading.geometries import geometry_of
from ..layers.text import plain, tr
from ..layers.writing.columns import free_name
from ..layers.writing.territory_layers import drawn_table
from .build import Known
from .content import PlanReport
from .drawing import COARSER, FINEST, picture_plane
from .layout_history import add_history
from .layout_items import (
    GAP,
    LINE,
    MARGIN,
    MUTED,
    PALE,
    Paper,
    add_label,
    add_page,
    add_table,
    escaped,
    that_fits,
)
from .tables import NEXT_TO_NOTHING, REAL, SIGNED, TEXT, WHOLE, TableColumn

PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
"""Width and height in mm."""

MOST_VERTICES = 30_000
"""Of an outline that is drawn as it is: QGIS takes the square of them to place its label."""

MOST_POINTS = 20_000
"""Customers up to which each is a point on the map."""

STEPS = 40
"""Tolerances that are tried, each half as large again as the one before."""

HEADS = 0.72
"""Of the width of a column of figures, what their names have."""

ROWS = 36
"""Territories on a page of the table."""


def paper_of(
    known: Known,
    report: PlanReport,
    customers: np.ndarray,
    size: str,
    progress: Progress = SILENT,
) -> Paper:
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
    territories = _territories(known, report, progress)
    points = [_points(tr("Centers"), known.places, ground.crs, "#101518", 2.2)]
    if len(customers) <= MOST_POINTS:
        points.append(_points(tr("Customers"), customers, ground.crs, "#7a2300", 0.9))
    project.addMapLayers([*(each for each in points if each.featureCount()), territories])
    box = territories.extent()
    corners = np.array([[box.xMinimum(), box.yMinimum()], [box.xMaximum(), box.yMaximum()]])
    plane = picture_plane(corners, ground)
    columns = tuple(each for each in report.territories.columns if each.kind != TEXT)
    return Paper(project, territories, columns, plane.crs, PAPERS[size], report)


def _territories(known: Known, report: PlanReport, progress: Progress) -> QgsVectorLayer:
    """Return the territories as the algorithms write them, and the colour of each."""
    drawn = replace(known.drawn, shapes=_on_paper(known.drawn.shapes, progress))
    table = drawn_table(drawn, known.units, known.plan.names, known.criteria)
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


def _on_paper(shapes: list[QgsGeometry], progress: Progress) -> list[QgsGeometry]:
    """Return outlines with no more vertices than can be seen, where one has very many."""
    outlines = polygons_from_wkb([bytes(each.asWkb()) for each in shapes])
    giant = _vertices(outlines) > MOST_VERTICES
    if not giant.any():
        return shapes
    low, high = polygon_bounds(outlines)
    finest = float((high - low)[giant].max(axis=1).min()) / FINEST
    for tolerance in (finest * COARSER ** np.arange(STEPS)).tolist():
        (outlines,) = simplified_together([outlines], tolerance, progress)
        if _vertices(outlines).max() <= MOST_VERTICES:
            break
    return [geometry_of(each) for each in wkb_from_polygons(outlines)]


def _vertices(outlines: Polygons) -> np.ndarray:
    return np.bincount(outlines.ring_unit, outlines.ring_size, outlines.n)


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
    add_page(layout, paper)
    add_label(
        layout, '[% "name" %]', (MARGIN, MARGIN), (paper.width, 11), 20, bold=True, key="name"
    )
    add_label(
        layout, escaped(paper.report.title), (MARGIN, MARGIN + 11), (paper.width, 6), 9, MUTED
    )
    rows = (len(paper.columns) + 1) // 2
    figures = rows * LINE + 8
    top = MARGIN + 20
    _map(layout, paper, (MARGIN, top), (paper.width, paper.bottom - figures - GAP - top))
    half = (paper.width - GAP) / 2
    for side, columns in enumerate((paper.columns[:rows], paper.columns[rows:])):
        left = MARGIN + side * (half + GAP)
        at = paper.bottom - figures
        wide = half * HEADS
        heads = "\n".join(escaped(that_fits(each.title, wide, 9)) for each in columns)
        values = "\n".join(f"[% {told(each)} %]" for each in columns)
        add_label(layout, heads, (left, at), (wide, figures), 9, MUTED, key=f"heads{side}")
        add_label(
            layout,
            values,
            (left + wide, at),
            (half - wide, figures),
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
            f"ELSE replace(to_string(round({field}, 3 - floor(log10(abs({field}))))), '.', "
            f"'{QLocale().decimalPoint()}') END"
        )
    else:
        sign = f"CASE WHEN {field} > 0.05 THEN '+' ELSE '' END || " if column.kind == SIGNED else ""
        shown = f"{sign}replace(format_number({field}, 1), '-', '−') || '\u202f%'"
    return f"coalesce({shown}, '–')"


def overview(layout: QgsLayout, paper: Paper) -> None:
    """Lay out the overview: summary and map."""
    add_page(layout, paper)
    report = paper.report
    add_label(layout, escaped(report.title), (MARGIN, MARGIN), (paper.width, 18), 20, bold=True)
    add_label(layout, escaped(report.subtitle), (MARGIN, MARGIN + 18), (paper.width, 6), 9, MUTED)
    lines = [f"{each.value} {each.meaning}" for each in report.facts]
    said = "\n".join([" · ".join(lines), "", *report.summary])
    add_label(layout, escaped(said), (MARGIN, MARGIN + 27), (paper.width, 48), 10)
    _map(
        layout,
        paper,
        (MARGIN, MARGIN + 78),
        (paper.width, paper.bottom - MARGIN - 78),
        is_driven=False,
    )


def _tables(paper: Paper) -> Iterator[QgsLayout]:
    """Yield as many pages as the table of the territories takes."""
    table = paper.report.territories
    columns = [table.columns[0], *(each for each in paper.columns if each.is_first_rate)]
    for first in range(0, table.rows, ROWS):
        layout = QgsLayout(paper.project)
        add_page(layout, paper)
        rows = range(first, min(first + ROWS, table.rows))
        add_table(layout, paper, columns, rows, MARGIN, paper.size[1] - 2 * MARGIN)
        yield layout


def report_layout(paper: Paper) -> QgsReport:
    """Return the whole: the overview, the table, the reviews and notes, each territory's page.

    Each page is a section of its own, after which QGIS looks whether to stop.
    """
    whole = QgsReport(paper.project)
    whole.setName(plain(paper.report.title))
    first = QgsLayout(paper.project)
    overview(first, paper)
    whole.setHeader(first)
    whole.setHeaderEnabled(True)
    for page in _tables(paper):
        _append(whole, page)
    history = QgsLayout(paper.project)
    add_history(history, paper)
    if history.pageCollection().pageCount():
        _append(whole, history)
    each = QgsReportSectionFieldGroup(whole)
    each.setLayer(paper.territories)
    each.setField("id")
    body = QgsLayout(paper.project)
    territory_page(body, paper)
    each.setBody(body)
    each.setBodyEnabled(True)
    whole.appendChild(each)
    return whole


def _append(whole: QgsReport, page: QgsLayout) -> None:
    section = QgsReportSectionLayout(whole)
    section.setBody(page)
    section.setBodyEnabled(True)
    whole.appendChild(section)


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
