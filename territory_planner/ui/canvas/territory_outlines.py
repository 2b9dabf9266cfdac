"""Outlines of a plan's territories over the map: lines found once, those shown chosen per edit.

Where labels have room is known by the same lines.
"""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCsException, QgsGeometry, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.geometry.polygons import Polygons
from ...core.geometry.roomy import Spots, roomiest, roomiest_seen, spots_in
from ...core.geometry.territory_lines import BorderLines, border_lines
from ...core.model.progress import Progress
from ...layers.background import Job
from ...layers.live.session.session import PlanSession
from ...layers.text import tr
from .map_units import transform_of
from .outlines import OutlineItem

WIDE = 2.5
"""How much wider than high labels are."""
LABEL_HIGH = 18
"""Pixels from the middle of a label up to its end, about; half as many as to its side."""


class TerritoryOutlines(QObject):
    """Draws where territories end; borders between units are found in the background, once.

    Signals
    -------
    found()
        The borders are known.
    """

    found = pyqtSignal()

    def __init__(self, session: PlanSession, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self._item = OutlineItem(canvas)
        self._polygons: Polygons | None = None
        self._lines: BorderLines | None = None
        self._spots: Spots | None = None
        self._places: np.ndarray | None = None
        self._job: Job | None = None
        self._wanted = self._labelled = False

    @property
    def item(self) -> OutlineItem:
        """What is drawn."""
        return self._item

    def remove(self) -> None:
        """Take the outlines off the canvas for good."""
        self._forget()
        self._item.remove()

    def update(self, wanted: bool, labelled: bool = False) -> None:
        """Draw the outlines as the plan stands, or none; find them also where labels need them."""
        self._wanted, self._labelled = wanted, labelled
        session = self._session
        shapes = session.shapes if (wanted or labelled) and session.ready else None
        if shapes is not None and shapes.polygons is not self._polygons:
            self._find(shapes.polygons)
        if shapes is None or not wanted:
            self._item.show_lines(np.zeros((0, 4)))
        else:
            self._draw()

    def roomiest(self) -> np.ndarray | None:
        """Return where in each territory (k, 2) a label has most room; None while not known.

        During a stroke labels stay where they are: it takes longer than all else there.
        """
        tally, last = self._session.tally, self._places
        if self._session.editor.in_stroke and last is not None and len(last) == tally.k:
            return last
        self._places = self._look_for_room()
        return self._places

    def _look_for_room(self) -> np.ndarray | None:
        ends, tally = self._ends(), self._session.tally
        if ends is None or self._spots is None:
            return None
        seen = self._seen()
        if seen is None:
            return roomiest(self._spots, ends, tally.assignment, tally.k, WIDE)
        return roomiest_seen(self._spots, ends, tally.assignment, tally.k, WIDE, seen)

    def _seen(self) -> np.ndarray | None:
        """Return the box of the layer (4,) in whose places the map shows a label whole."""
        pixel = self._canvas.mapUnitsPerPixel()
        box, up = QgsRectangle(self._canvas.extent()), LABEL_HIGH * pixel
        if min(box.width(), box.height()) <= 4 * up:
            return None
        box.set(
            box.xMinimum() + 2 * up,
            box.yMinimum() + up,
            box.xMaximum() - 2 * up,
            box.yMaximum() - up,
        )
        try:
            seen = transform_of(self._session.layer, self._canvas, False).transformBoundingBox(box)
        except QgsCsException:
            return None
        return np.array([seen.xMinimum(), seen.yMinimum(), seen.xMaximum(), seen.yMaximum()])

    def _find(self, polygons: Polygons) -> None:
        """Find the borders between units; what is drawn stays until then."""
        self._forget()
        self._polygons = polygons

        def work(progress: Progress) -> tuple[BorderLines, Spots]:
            return border_lines(polygons, progress=progress), spots_in(polygons, progress)

        self._job = Job(tr("Outlines of territories"), work, self)
        self._job.done.connect(self._on_found)
        self._job.start()

    def _on_found(self, found: tuple[BorderLines, Spots]) -> None:
        self._job, (self._lines, self._spots) = None, found
        self.update(self._wanted, self._labelled)
        self.found.emit()

    def _ends(self) -> np.ndarray | None:
        """Return pieces (s, 4) along which territories end; None while they are not known."""
        lines, tally = self._lines, self._session.tally
        if lines is None or self._polygons is None or self._polygons.n != tally.n:
            return None
        chosen = lines.of_plan(tally.assignment)
        return np.hstack([lines.start[chosen], lines.end[chosen]])

    def _draw(self) -> None:
        ends = self._ends()
        if ends is not None:
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
        self._spots = self._places = None


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
