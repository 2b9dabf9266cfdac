"""Another plan right of a line that can be dragged over the map; left of it the one on show."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsExpressionContext, QgsMapSettings, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
)
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ...core.model.data_classes import dataclass
from ...layers.drawing.filled_copy import filled_by, plan_scope
from ...layers.text import plain, tr
from ..theme import scaled_font
from .canvas_item import CanvasItem
from .map_drawing import MapDrawing

HANDLE, STEP, ROOM = 11, 20, 26
"""Pixels that the line is wide for the pointer, that an arrow key moves it, and for its button."""

INK, PAPER = QColor("#22262a"), QColor(255, 255, 255, 225)
MARGIN, LONGEST = 6.0, 260.0


@dataclass(frozen=True)
class SwipedPlan:
    """What is shown right of the line.

    Attributes
    ----------
    title, own : str
        What it is called, and the plan on show.
    territory : mapping of int to str
        By feature id; '' for none.
    colours : mapping of str to str
        "#rrggbb" by territory.
    """

    title: str
    own: str
    territory: Mapping[int, str]
    colours: Mapping[str, str]


class MapSwipe(QObject):
    """Shows another plan of a layer on one side of the map, until it is closed.

    All tools go on working on the plan on show, at both sides of the line; the map may be panned
    and zoomed. The line is dragged, or moved by the arrow keys; Esc closes it.

    Signals
    -------
    closed()
    drawn()
        The other plan is on the map, as it is now.
    """

    closed = pyqtSignal()
    drawn = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, layer: QgsVectorLayer, other: SwipedPlan, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._canvas, self._layer, self._other = canvas, layer, other
        self._copy = filled_by(layer, other.colours)
        self._drawing = MapDrawing(self)
        self._drawing.drawn.connect(self._on_drawn)
        self._is_closed = False
        self.item = _SwipeItem(canvas, other)
        self.line = _Line(canvas, other.title)
        self.line.moved.connect(self._place)
        self.line.closed.connect(self.close)
        canvas.mapCanvasRefreshed.connect(self._draw)
        canvas.viewport().installEventFilter(self)
        layer.willBeDeleted.connect(self.close)
        self._place(canvas.viewport().width() // 2)
        self.line.show()
        self.line.setFocus()
        self._draw()

    @property
    def place(self) -> int:
        """Pixels from the canvas's left edge to the line."""
        return self.item.place

    def call_own(self, title: str) -> None:
        """Call the plan on show something else: another one has taken its place."""
        self.item.call_own(title)

    def close(self) -> None:
        """Show the plan on show alone again."""
        if self._is_closed:
            return
        self._is_closed = True
        self._drawing.close()
        self._canvas.mapCanvasRefreshed.disconnect(self._draw)
        self._canvas.viewport().removeEventFilter(self)
        if not sip.isdeleted(self._layer):
            self._layer.willBeDeleted.disconnect(self.close)
        self.item.remove()
        self.line.deleteLater()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the line as high as the canvas, and on it."""
        if event.type() == QEvent.Type.Resize:
            self._place(min(self.place, self._canvas.viewport().width()))
        return False

    def _place(self, x: int) -> None:
        viewport = self._canvas.viewport()
        x = max(0, min(x, viewport.width()))
        self.line.setGeometry(x - HANDLE // 2, 0, HANDLE + ROOM, viewport.height())
        self.line.cut_out()
        self.item.place = x
        self.item.update()

    def _draw(self) -> None:
        """Draw the other plan for what the canvas shows now."""
        shown = self._canvas.mapSettings()
        settings = QgsMapSettings(shown)
        layers = [self._copy if each is self._layer else each for each in shown.layers()]
        settings.setLayers(layers if self._copy in layers else [self._copy, *layers])
        context = QgsExpressionContext(shown.expressionContext())
        context.appendScope(plan_scope(self._other.territory))
        settings.setExpressionContext(context)
        self._drawing.start(settings)

    def _on_drawn(self, picture: QImage, settings: QgsMapSettings) -> None:
        self.item.show_image(picture, settings)
        self.drawn.emit()


class _SwipeItem(CanvasItem):
    """Paints the other plan's map right of the line, and what the two are called."""

    def __init__(self, canvas: QgsMapCanvas, other: SwipedPlan) -> None:
        super().__init__(canvas)
        self.names = plain(other.own), plain(other.title)
        self._image = QImage()
        self._shown: QgsMapSettings | None = None
        self.place = 0
        self.setZValue(5)

    def call_own(self, title: str) -> None:
        """Write another name left of the line."""
        self.names = plain(title), self.names[1]
        self.update()

    def show_image(self, image: QImage, shown: QgsMapSettings) -> None:
        """Paint this map from now on, wherever the canvas is moved."""
        self._image, self._shown = image, shown
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Draw the map, the line and the names."""
        canvas = QRectF(self._canvas.rect())
        right = QRectF(self.place, 0, max(canvas.width() - self.place, 0), canvas.height())
        if self._shown is not None and not self._image.isNull():
            extent = self._shown.visibleExtent()
            corners = [
                self.toCanvasCoordinates(each)
                for each in (
                    self._shown.mapToPixel().toMapCoordinates(0, 0),
                    self._shown.mapToPixel().toMapCoordinates(
                        self._shown.outputSize().width(), self._shown.outputSize().height()
                    ),
                )
            ]
            if not extent.isEmpty():
                painter.save()
                painter.setClipRect(right)
                painter.fillRect(right, self._canvas.canvasColor())
                painter.drawImage(QRectF(*_box(corners)), self._image)
                painter.restore()
        painter.setPen(QPen(INK, 2))
        painter.drawLine(QPoint(self.place, 0), QPoint(self.place, int(canvas.height())))
        self._write(painter, self.names[0], self.place, to_left=True)
        self._write(painter, self.names[1], self.place, to_left=False)

    def _write(self, painter: QPainter, name: str, x: int, to_left: bool) -> None:
        font = scaled_font(self._canvas.font(), 0.95, bold=True)
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, LONGEST)
        width = metrics.horizontalAdvance(text) + 2 * MARGIN
        height = metrics.height() + MARGIN
        left = x - width - HANDLE if to_left else x + HANDLE + ROOM
        box = QRectF(left, MARGIN, width, height)
        painter.fillRect(box, PAPER)
        painter.setFont(font)
        painter.setPen(INK)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _box(corners: list) -> tuple[float, float, float, float]:
    first, last = corners
    return first.x(), first.y(), last.x() - first.x(), last.y() - first.y()


class _Line(QWidget):
    """The line for the pointer: as wide as can be caught, with a button that closes it.

    Signals
    -------
    moved(int)
        Pixels from the canvas's left edge.
    closed()
    """

    moved = pyqtSignal(int)
    closed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, title: str) -> None:
        super().__init__(canvas.viewport())
        self._is_held = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Line between two plans: {name}").format(name=plain(title)))
        self.stop = QToolButton(self)
        self.stop.setText("✕")
        self.stop.setToolTip(tr("Show one plan again (Esc)"))
        self.stop.setAccessibleName(tr("Show one plan again"))
        self.stop.setCursor(Qt.CursorShape.ArrowCursor)
        self.stop.setFixedSize(ROOM - 2, ROOM - 2)
        self.stop.move(HANDLE, 6)
        self.stop.clicked.connect(self.closed)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def cut_out(self) -> None:
        """Leave what is beside the line and the button to the map."""
        strip = QRegion(0, 0, HANDLE, self.height())
        self.setMask(strip.united(QRegion(self.stop.geometry())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a grip in the middle; the line itself is the map's."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(INK)
        middle = self.height() // 2
        painter.drawRoundedRect(QRectF(1, middle - 22, HANDLE - 2, 44), 4, 4)
        painter.setBrush(QColor("white"))
        for at in (-8, 0, 8):
            painter.drawEllipse(QPoint(HANDLE // 2, middle + at), 2, 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the line."""
        self._is_held = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the line."""
        if self._is_held:
            self.moved.emit(self.mapToParent(event.pos()).x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._is_held = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrow keys, close by Esc."""
        x = self.x() + HANDLE // 2
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.moved.emit(x + (STEP if event.key() == Qt.Key.Key_Right else -STEP))
        else:
            event.ignore()
