"""Finds in the background which units touch, one layer at a time."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...background import Job
from ...reading.ground import Ground
from ...reading.layer_snapshot import Snapshot
from ...text import tr
from ..reading.bonds import Bonds
from ..reading.shapes import UnitShapes, read_shapes
from ..reading.tiling import Tiling, check_tiling


class ShapeFinder(QObject):
    """Reads shapes in a task; only the answer to the last question is told.

    Signals
    -------
    found(object)
        `UnitShapes`.
    checked(object)
        `Tiling` of the shapes found, a moment later.
    failed(str)
        A sentence for the user; '' when the user cancelled.
    """

    found = pyqtSignal(object)
    checked = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._check: Job | None = None
        self._ground: Ground | None = None

    @property
    def busy(self) -> bool:
        """The work goes on."""
        return self._job is not None

    def find(
        self,
        layer: QgsVectorLayer,
        feature_id: np.ndarray,
        bonds: Bonds,
        known: UnitShapes | None,
    ) -> None:
        """Find the shapes of the units `feature_id` as the layer is now; `known` stands in."""
        self.stop()
        source = Snapshot(layer)
        ground = Ground(layer.crs(), QgsProject.instance().transformContext())
        self._ground = ground
        self._job = Job(
            tr("Which units touch in “{layer}”").format(layer=layer.name()),
            lambda progress: read_shapes(source, feature_id, ground, bonds, progress).like(known),
            self,
        )
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_failed)
        self._job.start()

    def stop(self) -> None:
        """Forget the question."""
        for job in (self._job, self._check):
            if job is not None:
                job.abandon()
        self._job = self._check = None

    def _on_done(self, shapes: UnitShapes) -> None:
        self._job = None
        self.found.emit(shapes)
        ground = self._ground
        if ground is None:
            return
        self._check = Job(
            tr("Gaps and overlaps between units"),
            lambda progress: check_tiling(shapes, ground, progress),
            self,
        )
        self._check.done.connect(self._on_checked)
        self._check.failed.connect(self._on_unchecked)
        self._check.start()

    def _on_checked(self, tiling: Tiling) -> None:
        self._check = None
        self.checked.emit(tiling)

    def _on_unchecked(self, why: str) -> None:
        self._check = None
        self.failed.emit(why)

    def _on_failed(self, why: str = "") -> None:
        self._job = None
        self.failed.emit(why)
