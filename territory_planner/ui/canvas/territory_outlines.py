"""Outlines of a plan's territories over the map: lines found once, those shown chosen per edit."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCsException, QgsGeometry
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ...core.geometry.polygons import Polygons
from ...core.geometry.territory_lines import BorderLines, border_lines
from ...core.model.progress import Progress
from ...layers.background import Job
from ...layers.live.session.session import PlanSession
from ...layers.text import tr
from .map_units import transform_of
from .outlines import OutlineItem


class TerritoryOutlines(QObject):
    """Draws where territories end; borders between units are found in the background, once."""

    def __init__(self, session: PlanSession, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self._item = OutlineItem(canvas)
        self._polygons: Polygons | None = None
        self._lines: BorderLines | None = None
        self._job: Job | None = None
        self._wanted = False

    @property
    def item(self) -> OutlineItem:
        """What is drawn."""
        return self._item

    def remove(self) -> None:
        """Take the outlines off the canvas for good."""
        self._forget()
        self._item.remove()

    def update(self, wanted: bool) -> None:
        """Draw the outlines as the plan stands, or none."""
        self._wanted = wanted
        session = self._session
        shapes = session.shapes if wanted and session.ready else None
        if shapes is None:
            self._item.show_lines(np.zeros((0, 4)))
            return
        if shapes.polygons is not self._polygons:
            self._find(shapes.polygons)
        self._draw()

    def _find(self, polygons: Polygons) -> None:
        """Find the borders between units; what is drawn stays until then."""
        self._forget()
        self._polygons = polygons

        def work(progress: Progress) -> BorderLines:
            return border_lines(polygons, progress=progress)

        self._job = Job(tr("Outlines of territories"), work, self)
        self._job.done.connect(self._on_found)
        self._job.start()

    def _on_found(self, lines: BorderLines) -> None:
        self._job, self._lines = None, lines
        self.update(self._wanted)

    def _draw(self) -> None:
        lines, tally = self._lines, self._session.tally
        if lines is None or self._polygons is None or self._polygons.n != tally.n:
            return
        chosen = lines.of_plan(tally.assignment)
        ends = np.hstack([lines.start[chosen], lines.end[chosen]])
        self._item.show_lines(self._on_map(ends))

    def _on_map(self, ends: np.ndarray) -> np.ndarray:
        """Return pieces of the layer as they lie on the map; none where they have no place."""
        transform = transform_of(self._session.layer, self._canvas)
        if transform.isShortCircuited() or not len(ends):
            return ends
        points = QgsGeometry()
        points.fromWkb(_multi_point(ends.reshape(-1, 2)))
        try:
            points.transform(transform)
        except QgsCsException:
            return np.zeros((0, 4))
        moved = _points_of(bytes(points.asWkb()))
        return moved.reshape(-1, 4)[np.isfinite(moved.reshape(-1, 4)).all(axis=1)]

    def _forget(self) -> None:
        if self._job is not None:
            self._job.abandon()
        self._job, self._lines, self._polygons = None, None, None


_POINT = np.dtype([("order", "u1"), ("kind", "<u4"), ("xy", "<f8", 2)])
_HEAD = np.dtype([("order", "u1"), ("kind", "<u4"), ("count", "<u4")])


def _multi_point(xy: np.ndarray) -> bytes:
    """Return points (p, 2) as the WKB of a multi-point."""
    head = np.array([(1, 4, len(xy))], dtype=_HEAD)
    points = np.zeros(len(xy), dtype=_POINT)
    points["order"], points["kind"], points["xy"] = 1, 1, xy
    return head.tobytes() + points.tobytes()


def _points_of(wkb: bytes) -> np.ndarray:
    """Return the points (p, 2) of the WKB of a multi-point."""
    return np.frombuffer(wkb, dtype=_POINT, offset=_HEAD.itemsize)["xy"]
