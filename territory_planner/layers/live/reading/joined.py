"""The layers that are joined to a layer, listened to."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal


class JoinedLayers(QObject):
    """Tells when a layer changes that is joined to another, be it through a third one.

    Signals
    -------
    changed()
        Joined values may be others, saved or not.
    """

    changed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, parent: QObject) -> None:
        super().__init__(parent)
        self._layer = layer
        self._joined: list[QgsVectorLayer] = []
        self.follow()

    def follow(self) -> None:
        """Listen to the layers that are joined now, and to no others."""
        wanted = list(joined_to(self._layer))
        if wanted != self._joined:
            self.stop()
            self._joined = wanted
            for layer in wanted:
                for signal in _signals(layer):
                    signal.connect(self.changed)

    def stop(self) -> None:
        """Listen to none."""
        for layer in self._joined:
            if not sip.isdeleted(layer):
                for signal in _signals(layer):
                    signal.disconnect(self.changed)
        self._joined = []

    def renew(self) -> None:
        """Let QGIS read the joined values anew that it keeps a copy of."""
        for layer in self._joined:
            if not sip.isdeleted(layer):
                # The only word on which it does: what others edit, nobody tells it.
                layer.layerModified.emit()


def joined_to(
    layer: QgsVectorLayer, seen: frozenset[str] = frozenset()
) -> Iterator[QgsVectorLayer]:
    """Yield the layers joined to one, and those joined to them."""
    for join in layer.vectorJoins():
        other = join.joinLayer()
        if other is not None and other.id() not in seen and other is not layer:
            yield other
            yield from joined_to(other, seen | {layer.id(), other.id()})


def _signals(layer: QgsVectorLayer) -> tuple:
    return layer.layerModified, layer.subsetStringChanged, layer.dataSourceChanged
