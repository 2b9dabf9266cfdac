"""Finds in the background which units touch, one layer at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...background import Job
from ...reading.ground import Ground
from ...reading.layer_snapshot import Snapshot
from ...text import tr
from ..reading.bonds import Bonds
from ..reading.shapes import UnitShapes, read_shapes
from ..reading.tiling import Tiling, check_tiling


class Question(NamedTuple):
    """The units whose shapes are to be found, as the layer is now; `known` stands in."""

    layer: QgsVectorLayer
    feature_id: np.ndarray
    bonds: Bonds
    known: UnitShapes | None


class ShapeFinder(QObject):
    """Reads shapes in a task; only the answer to the last question is told.

    What is copied for it, and what an earlier question held, is so in a turn of its own.

    Signals
    -------
    begun()
        What is asked is known, and the work has begun.
    found(object)
        `UnitShapes`.
    checked(object)
        `Tiling` of the shapes found, a moment later.
    failed(str)
        A sentence for the user; '' when the user cancelled.
    """

    begun = pyqtSignal()
    found = pyqtSignal(object)
    checked = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._check: Job | None = None
        self._ground: Ground | None = None
        self._ask: Callable[[], Question | None] = _nothing
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)

    @property
    def busy(self) -> bool:
        """The work goes on, or is about to begin."""
        return self._job is not None or self._soon.isActive()

    def find(self, ask: Callable[[], Question | None]) -> None:
        """Find shapes: what is asked is asked for when the work begins; None: nothing any more."""
        self.stop()
        self._ask = ask
        self._soon.start(0)

    def stop(self) -> None:
        """Forget the question."""
        self._soon.stop()
        self._ask = _nothing
        for job in (self._job, self._check):
            if job is not None:
                job.abandon()
        self._job = self._check = None

    def _begin(self) -> None:
        ask, self._ask = self._ask, _nothing
        question = ask()
        if question is None:
            return
        layer, feature_id, bonds, known = question
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
        self.begun.emit()

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


def _nothing() -> None:
    """Ask nothing."""
