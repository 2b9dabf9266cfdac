"""A map drawn in the background; the next one that is asked for takes its place."""

from __future__ import annotations

from qgis.core import QgsMapRendererCache, QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal


class MapDrawing(QObject):
    """Draws one map after another, and waits for none that is given up.

    Signals
    -------
    drawn(QImage, QgsMapSettings)
        The picture, and what it was drawn by.
    """

    drawn = pyqtSignal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: QgsMapRendererParallelJob | None = None

    def start(self, settings: QgsMapSettings, cache: QgsMapRendererCache | None = None) -> None:
        """Draw a map instead of the last one."""
        self.stop()
        job = self._job = QgsMapRendererParallelJob(settings)
        job.setParent(self)  # Qt's own: it goes when its threads have ended, not before
        if cache is not None:
            job.setCache(cache)
        job.finished.connect(self._on_finished)
        job.start()

    def stop(self) -> None:
        """Give up what is being drawn."""
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._on_finished)
            job.finished.connect(job.deleteLater)
            job.cancelWithoutBlocking()

    def close(self) -> None:
        """Give it up for good: nothing is drawn any more."""
        self.stop()
        for job in self.findChildren(QgsMapRendererParallelJob):
            job.cancel()

    def _on_finished(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.deleteLater()
            self.drawn.emit(job.renderedImage(), QgsMapSettings(job.mapSettings()))
