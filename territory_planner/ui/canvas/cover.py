"""What lies over a plan's layer on the map: drawings of the plan stay under it, as the layer does.

QGIS draws items of a canvas over all layers. What covers them is drawn once more by itself, in the
background and from QGIS's own cache, and is cut out of them. No style is touched.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsMapRendererCache, QgsMapSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from .map_drawing import MapDrawing


class MapCover(QObject):
    """Keeps a picture of the layers that lie over one of the map's.

    Parameters
    ----------
    layer : callable
        Returns the layer whose place counts, or None.
    is_wanted : callable
        Tells whether anything is drawn that could be covered.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(
        self,
        canvas: QgsMapCanvas,
        layer: Callable[[], QgsMapLayer | None],
        is_wanted: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._layer, self._is_wanted = canvas, layer, is_wanted
        self._cache = QgsMapRendererCache()
        self._drawing = MapDrawing(self)
        self._drawing.drawn.connect(self._on_drawn)
        self._view: object = None
        self._picture: QImage | None = None
        canvas.mapCanvasRefreshed.connect(self.update)

    def remove(self) -> None:
        """Follow the map no longer."""
        self._canvas.mapCanvasRefreshed.disconnect(self.update)
        self._drawing.close()
        self._picture = None

    def layers(self) -> list[QgsMapLayer]:
        """Return the layers over the plan's; none where that is not on the map."""
        shown, own = self._canvas.layers(), self._layer()
        return shown[: shown.index(own)] if own in shown else []

    def update(self) -> None:
        """Draw anew what covers the layer, if anything does and it matters."""
        self._drawing.stop()
        above = self.layers() if self._is_wanted() else []
        if not above:
            self._take(None)
            return
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers(above)
        settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
        self._drawing.start(settings, self._cache)

    def cut(self, painter: QPainter, draw: Callable[[QPainter], None]) -> None:
        """Draw, but not where something lies over the layer."""
        if self._picture is None or self._view != _view_of(self._canvas.mapSettings()):
            draw(painter)
            return
        sheet = QImage(self._picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
        sheet.setDevicePixelRatio(self._picture.devicePixelRatio())
        sheet.fill(Qt.GlobalColor.transparent)
        inner = QPainter(sheet)
        draw(inner)
        inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
        inner.drawImage(0, 0, self._picture)
        inner.end()
        painter.drawImage(0, 0, sheet)

    def _on_drawn(self, picture: QImage, settings: QgsMapSettings) -> None:
        self._view = _view_of(settings)
        self._take(picture)

    def _take(self, picture: QImage | None) -> None:
        if picture is not None or self._picture is not None:
            self._picture = picture
            self.changed.emit()


def _view_of(settings: QgsMapSettings) -> tuple[str, int, int, float, str]:
    """Return what tells two views of a map apart."""
    size = settings.outputSize()
    crs = settings.destinationCrs().authid()
    return (
        settings.visibleExtent().toString(9), size.width(), size.height(), settings.rotation(), crs
    )  # fmt: skip
