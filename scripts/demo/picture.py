"""The demo's map as a picture: the map itself, and each territory's deviation beside it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

from territory_planner.core.model.text import percent
from territory_planner.layers.drawing import styling

from .summary import Row, Summary

WIDTH, HEIGHT, MARGIN, PANEL = 2400, 1350, 60, 600
MAP_TOP = 190
MAP_SIZE = (WIDTH - PANEL - 2 * MARGIN - 60, HEIGHT - MAP_TOP - 90)
DOTS_PER_INCH = 150
INK, FAINT, BAND = QColor(styling.INK), QColor("#6b747c"), QColor("#e4e8eb")
INSIDE, ABOVE, BELOW = QColor("#848d96"), QColor("#d55e00"), QColor("#0072b2")
COLUMN_NAME, COLUMN_UNITS, COLUMN_LOAD, BAR_LEFT, BAR_RIGHT = 34, 275, 375, 398, 520
NAME_ROOM = COLUMN_UNITS - COLUMN_NAME - 48


def map_settings(project: QgsProject) -> QgsMapSettings:
    """Return what the picture's map shows: all layers of the project, at its size."""
    settings = QgsMapSettings()
    settings.setLayers(project.layerTreeRoot().layerOrder())
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setOutputSize(QSize(*MAP_SIZE))
    settings.setOutputDpi(DOTS_PER_INCH)
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing)
    settings.setExtent(project.viewSettings().defaultViewExtent())
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))  # has @map_scale
    settings.setExpressionContext(context)
    return settings


def draw_picture(
    project: QgsProject, summary: Summary, colours: dict[str, QColor], target: Path
) -> None:
    """Write the picture to `target` (PNG).

    Parameters
    ----------
    colours : dict
        Fill of each territory by its name.
    """
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _text(painter, QPointF(MARGIN, MARGIN + 44), summary.title, 44, bold=True)
    _text(painter, QPointF(MARGIN, MARGIN + 92), summary.subtitle, 25, FAINT)
    _text(painter, QPointF(MARGIN, HEIGHT - 40), summary.source, 19, FAINT)
    painter.translate(MARGIN, MAP_TOP)
    QgsMapRendererCustomPainterJob(map_settings(project), painter).renderSynchronously()
    painter.translate(WIDTH - 2 * MARGIN - PANEL, 0)
    _draw_panel(painter, summary, colours)
    painter.end()
    if not image.save(str(target)):
        raise SystemExit(f"{target} can't be written.")


def _draw_panel(painter: QPainter, summary: Summary, colours: dict[str, QColor]) -> None:
    """Draw one row a territory: chip, name, units, workload, bar and deviation."""
    step = min(38.0, (HEIGHT - MAP_TOP - 150) / max(len(summary.rows), 1))
    size = min(20.0, step * 0.56)
    scale = max([summary.tolerance, *(abs(row.deviation) for row in summary.rows)])
    heads = ((COLUMN_UNITS, "units"), (COLUMN_LOAD, "residents"), (PANEL, "deviation"))
    for right, text in heads:
        _text(painter, QPointF(right, 0), text, size * 0.9, FAINT, right=True)
    _text(painter, QPointF(COLUMN_NAME, 0), "territory", size * 0.9, FAINT)
    bars = QRectF(BAR_LEFT, 14, BAR_RIGHT - BAR_LEFT, step * len(summary.rows))
    half = bars.width() / 2 * summary.tolerance / scale
    painter.fillRect(QRectF(bars.center().x() - half, bars.top(), 2 * half, bars.height()), BAND)
    for index, row in enumerate(summary.rows):
        top = bars.top() + index * step
        _draw_row(painter, row, QRectF(0, top, PANEL, step), size, colours[row.name])
        length = bars.width() / 2 * row.deviation / scale
        colour = INSIDE if abs(row.deviation) <= summary.tolerance else ABOVE
        colour = BELOW if row.deviation < -summary.tolerance else colour
        bar = QRectF(bars.center().x(), top + step * 0.27, length, step * 0.46)
        painter.fillRect(bar.normalized(), colour)
    painter.fillRect(QRectF(bars.center().x() - 1, bars.top(), 2, bars.height()), INK)


def _draw_row(painter: QPainter, row: Row, box: QRectF, size: float, fill: QColor) -> None:
    base = box.center().y() + size * 0.36
    chip = QRectF(0, box.center().y() - size * 0.5, size, size)
    painter.setPen(INK)
    painter.setBrush(fill)
    painter.drawRoundedRect(chip, 3, 3)
    _text(painter, QPointF(COLUMN_NAME, base), row.name, size, room=NAME_ROOM)
    _text(painter, QPointF(COLUMN_UNITS, base), f"{row.units:,}", size, right=True)
    _text(painter, QPointF(COLUMN_LOAD, base), f"{row.workload / 1e6:.2f} M", size, right=True)
    _text(painter, QPointF(PANEL, base), percent(row.deviation / 100), size, right=True)


def _text(
    painter: QPainter,
    point: QPointF,
    text: str,
    pixels: float,
    colour: QColor = INK,
    *,
    bold: bool = False,
    right: bool = False,
    room: float | None = None,
) -> None:
    """Write `text` with its baseline starting at `point`, or ending there, cut to its room."""
    font = QFont(painter.font())
    font.setPixelSize(round(pixels))
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(colour)
    if room is not None:
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
    if right:
        point = point - QPointF(painter.fontMetrics().horizontalAdvance(text), 0)
    painter.drawText(point, text)
