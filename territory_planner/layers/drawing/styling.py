"""How a plan looks on the map: fills that differ between neighbours, borders, centers, labels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Union

from qgis.core import (
    QgsCallout,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLabelObstacleSettings,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSimpleLineCallout,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ...core.geometry.colour import PALETTE
from ...core.model.locale import number
from ..text import legend_text, tr

TerritoryValue = Union[int, str]
"""What a layer's field holds for a territory."""

UNASSIGNED_FILL, UNASSIGNED_LINE, LINE = "#f2f2f2", "#b8bcc0", "#ffffff"
INK = "#2d3338"
HAIRLINE = 0.1
SMALLEST_OUTLINED = 1.0
"""mm: a unit that is smaller on the map, four pixels of a usual screen, has no line of its own: of
its 16 pixels the lines around it would take more than half."""
BORDER = 0.4
LABEL_SIZE = 7.5
LETTER = 1.7
SHORTEST = 7
"""Width of a letter in mm at that size; letters in "+10.3 %", the least that a label has."""


def territory_colour(number: int) -> QColor:
    """Return the fill for a colour number of `core.geometry.colour`, darker past the palette."""
    round_, place = divmod(number, len(PALETTE))
    colour = QColor(PALETTE[place])
    return colour.darker(100 + 18 * round_) if round_ else colour


def units_renderer(
    field: str, colour_numbers: Mapping[TerritoryValue, int]
) -> QgsCategorizedSymbolRenderer:
    """Return a renderer that fills units by territory, and leaves the unassigned pale.

    Parameters
    ----------
    field : str
        Field that holds the territory of each unit.
    colour_numbers : mapping
        Colour number by the field's value, in the order of the legend.
    """
    fills = {
        value: (territory_colour(number).name(), str(value))
        for value, number in colour_numbers.items()
    }
    return filled_renderer(field, fills)


def filled_renderer(
    field: str, fills: Mapping[TerritoryValue, tuple[str, str]], size: float = 0.0
) -> QgsCategorizedSymbolRenderer:
    """Return the same renderer for given colours ("#rrggbb") and legend texts, by value.

    Parameters
    ----------
    size : float
        How wide a typical unit is (m): where the map shows it so small that lines between units
        would be more ink than colour, there are none. 0: they are always there.
    """
    categories = [
        QgsRendererCategory(value, _fill(colour, size), legend_text(text))
        for value, (colour, text) in fills.items()
    ]
    rest = QgsRendererCategory(
        None, _fill(UNASSIGNED_FILL, size, UNASSIGNED_LINE), tr("unassigned")
    )
    return QgsCategorizedSymbolRenderer(field, [*categories, rest])


GRADES = ("#f3f6fa", "#cfe0f0", "#9cc3e3", "#5b9bd0", "#2268a8")
"""Fills of a score from 0 to 100, a fifth each."""


def graded_renderer(field: str) -> QgsGraduatedSymbolRenderer:
    """Return fills that are darker the higher a score is."""
    step = 100.0 / len(GRADES)
    bounds = [(at * step, (at + 1) * step) for at in range(len(GRADES))]
    ranges = [
        QgsRendererRange(low, high, _fill(colour), f"{number(low, 'g')}–{number(high, 'g')}")
        for (low, high), colour in zip(bounds, GRADES)
    ]
    return QgsGraduatedSymbolRenderer(field, ranges)


def borders_renderer() -> QgsSingleSymbolRenderer:
    """Return a renderer for territory polygons that draws their borders only."""
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple(
            {
                "style": "no",
                "outline_color": INK,
                "outline_width": str(BORDER),
                "joinstyle": "round",
            }
        )
    )


def centers_renderer() -> QgsSingleSymbolRenderer:
    """Return a renderer for the centers: small discs that stay behind their labels."""
    return QgsSingleSymbolRenderer(
        QgsMarkerSymbol.createSimple(
            {
                "name": "circle",
                "color": INK,
                "outline_color": "#ffffff",
                "outline_width": "0.3",
                "size": "1.6",
            }
        )
    )


def deviation_expression(field: str) -> str:
    """Return an expression that writes a deviation in percent as "+3.1 %", with a true minus."""
    value = f'round("{field}", 1)'
    return (
        f"CASE WHEN {value} > 0 THEN '+' WHEN {value} < 0 THEN '−' ELSE '' END"
        f" || format_number(abs({value}), 1) || ' %'"
    )


def territory_labels(name: str, deviation: str) -> QgsVectorLayerSimpleLabeling:
    """Return labels for territory polygons: the name and, below it, the deviation in percent.

    A territory too small for its label gets it outside, with a thin line to it. Labels never
    overlap, and on a map large enough none is left out.

    Parameters
    ----------
    name, deviation : str
        Fields that hold them.
    """
    settings = QgsPalLayerSettings()
    settings.fieldName = f"\"{name}\" || '\\n' || {deviation_expression(deviation)}"
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    settings.priority = 10
    obstacle = QgsLabelObstacleSettings()
    obstacle.setType(QgsLabelObstacleSettings.ObstacleType.PolygonInterior)
    obstacle.setFactor(2.0)
    settings.setObstacleSettings(obstacle)
    settings.setFormat(_text_format())
    settings.setCallout(_callout())
    outside = QgsProperty.fromExpression(f"if({_fits_expression(name)}, 'no', 'force')")
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.PolygonLabelOutside, outside)
    settings.setDataDefinedProperties(properties)
    return QgsVectorLayerSimpleLabeling(settings)


def keep_labels_off() -> QgsVectorLayerSimpleLabeling:
    """Return a labeling that writes nothing, but keeps other layers' labels off the features."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "''"
    settings.isExpression = True
    settings.drawLabels = False
    obstacle = QgsLabelObstacleSettings()
    obstacle.setFactor(2.0)
    settings.setObstacleSettings(obstacle)
    return QgsVectorLayerSimpleLabeling(settings)


def outlined_to(size: float) -> float:
    """Return the scale (its denominator) from which on outlines of units are more ink than colour.

    Parameters
    ----------
    size : float
        How wide a typical unit is (m).
    """
    return 1000.0 * size / SMALLEST_OUTLINED


def _fill(colour: str, size: float = 0.0, line: str = LINE) -> QgsFillSymbol:
    """Return the symbol of a territory's units, parted by hairlines (mm)."""
    symbol = QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": line,
            "outline_width": str(HAIRLINE),
            "joinstyle": "round",
        }
    )
    if size > 0:
        # In the colour of the fill, and not left out: no seam of the ground shows through.
        shown = f"if(@map_scale > {round(outlined_to(size))}, '{colour}', '{line}')"
        symbol.symbolLayer(0).setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertyStrokeColor, QgsProperty.fromExpression(shown)
        )
    return symbol


def _fits_expression(name: str) -> str:
    """Return an expression that tells whether a label fits in its polygon at the map's scale.

    The size (mm) of the polygon on the map is the root of its area, taken in an equal-area
    projection of the world; that of the label goes by the longer of its two lines. The system
    comes from a variable: ``layer_property`` knows only layers of the project that is open.
    """
    equal_area = "transform($geometry, @layer_crs, 'EPSG:6933')"
    across = f"sqrt(area({equal_area})) * 1000 / @map_scale"
    return f'{across} > {LETTER} * max(length("{name}"), {SHORTEST})'


def label_font() -> QFont:
    """Return the font of the labels."""
    font = QFont()
    font.setBold(True)
    return font


def _text_format() -> QgsTextFormat:
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setColor(QColor(255, 255, 255, 225))
    halo.setSize(0.7)
    text = QgsTextFormat()
    text.setFont(label_font())
    text.setSize(LABEL_SIZE)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(INK))
    text.setLineHeight(0.95)
    text.setBuffer(halo)
    return text


def _callout() -> QgsSimpleLineCallout:
    callout = QgsSimpleLineCallout()
    callout.setEnabled(True)
    callout.setLineSymbol(QgsLineSymbol.createSimple({"line_color": INK, "line_width": "0.25"}))
    callout.setDrawCalloutToAllParts(False)
    callout.setAnchorPoint(QgsCallout.AnchorPoint.PointOnExterior)
    return callout
