"""What the panel shows on the map: outlines of what is chosen, zoom, selection."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsCsException, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer

from ...core.geometry.dissolve import dissolve
from ...core.geometry.polygons import polygon_bounds, select_units, wkb_from_polygons
from ...layers.live.reading.shapes import UnitShapes
from ...layers.live.session.session import PlanSession
from ...layers.reading.geometries import geometry_of
from .cased_band import CasedBand
from .map_units import transform_of

MARGIN = 1.15
"""How much more than what is zoomed to is shown."""


class MapLink(QObject):
    """Outlines territories or units of a session on a canvas, and moves the canvas to them."""

    def __init__(self, session: PlanSession, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._canvas = session, canvas
        self._band = CasedBand(canvas)
        self._chosen: list[int] = []
        self._territories: list[int] = []
        self._units = np.zeros(0, dtype=np.int64)
        self._gaps: set[tuple[float, ...]] = set()
        self._drawn: UnitShapes | None = None
        self._is_seen = True
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(50)
        self._redraw.timeout.connect(self._draw_again)
        session.totals_changed.connect(self._on_totals)
        session.plan_reset.connect(self.clear)

    def remove(self) -> None:
        """Take the outline off the canvas for good."""
        self._redraw.stop()
        self._band.remove()

    def be_seen(self, wanted: bool) -> None:
        """Draw what is outlined, or leave it off the canvas while nobody sees what was chosen."""
        if wanted == self._is_seen:
            return
        self._is_seen = wanted
        self._draw_again()

    def clear(self) -> None:
        """Outline nothing."""
        self._chosen = []
        self._outline([], [])
        self._band.reset()

    def outline_territories(self, territories: Sequence[int]) -> None:
        """Outline territories, and keep following them."""
        self._chosen = list(territories)
        self._outline(territories, [])
        self._draw_territories()

    def outline_units(self, units: Sequence[int]) -> None:
        """Outline units as they lie together; with none, the territories that are chosen again."""
        if not len(units):
            self._outline_chosen()
            return
        self._outline([], units)
        self._draw(self._units)

    def outline_gaps(self, boxes: Sequence[tuple[float, ...]]) -> None:
        """Outline areas that no unit covers, given by their boxes, beside units outlined."""
        if len(boxes) and self._territories:
            self._outline([], [])
            self._draw(self._units)
        self._gaps = set(boxes)
        self._draw_gaps()

    def zoom_to(self, units: Sequence[int] | np.ndarray) -> None:
        """Show units on the map, with some room around."""
        shapes, rows = self._session.shapes, np.asarray(units, dtype=np.int64)
        if not len(rows):
            return
        if shapes is None:
            self._canvas.zoomToFeatureIds(self._session.layer, self._session.feature_ids(rows))
            return
        lowest, highest = polygon_bounds(select_units(shapes.polygons, rows))
        if not np.isfinite(lowest).any():
            return
        self.zoom_to_box((*np.nanmin(lowest, axis=0), *np.nanmax(highest, axis=0)))

    def zoom_to_box(self, box: Sequence[float]) -> None:
        """Show a box (lowest x and y, highest x and y, in layer coordinates) with room around."""
        try:
            extent = transform_of(self._session.layer, self._canvas).transformBoundingBox(
                QgsRectangle(*box)
            )
        except QgsCsException:
            return
        extent.scale(MARGIN)
        self._canvas.setExtent(extent)
        self._canvas.refresh()

    def zoom_to_territories(self, territories: Sequence[int]) -> None:
        """Show territories on the map."""
        self.zoom_to(np.flatnonzero(np.isin(self._session.tally.assignment, list(territories))))

    def select(self, units: Sequence[int] | np.ndarray) -> None:
        """Select units in the layer."""
        layer = self._session.layer
        if layer is not None:
            layer.selectByIds(self._session.feature_ids(units))

    def _outline(self, territories: Sequence[int], units: Sequence[int]) -> None:
        """Keep what is outlined."""
        self._territories, self._units = list(territories), np.asarray(units, dtype=np.int64)
        self._gaps = set()

    def _outline_chosen(self) -> None:
        """Outline the territories that are chosen, if anything else is outlined."""
        if len(self._units) or self._gaps or self._territories != self._chosen:
            self.outline_territories(self._chosen)

    def _on_totals(self, touched: frozenset) -> None:
        outlined = len(self._units) or len(self._gaps)
        moved = self._session.shapes is not self._drawn and bool(outlined)
        if moved or not touched.isdisjoint(self._territories):
            self._redraw.start()

    def _draw_again(self) -> None:
        """Follow an edit of the plan, or of the shapes of its units."""
        if len(self._units) or self._gaps:
            self._draw(self._units)
            self._draw_gaps()
        else:
            self._draw_territories()

    def _draw_gaps(self) -> None:
        """Add the outlines of areas that no unit covers, those that are still there."""
        tiling = self._session.plan.tiling if self._session.ready else None
        if self._is_seen and self._gaps and tiling is not None:
            gaps = wkb_from_polygons(tiling.gaps_in(self._gaps))
            self._band.add(list(map(geometry_of, gaps)), self._session.layer)

    def _draw_territories(self) -> None:
        if self._session.ready:
            chosen = np.isin(self._session.tally.assignment, self._territories)
            self._draw(np.flatnonzero(chosen), self._session.tally.assignment[chosen])

    def _draw(self, units: np.ndarray, owner: np.ndarray | None = None) -> None:
        """Draw the outline of `units`, apart by `owner` where given."""
        self._band.reset()
        self._drawn = shapes = self._session.shapes
        if shapes is None or not len(units) or not self._is_seen:
            return
        group = np.zeros(len(units), dtype=np.int64)
        if owner is not None:
            group = np.unique(owner, return_inverse=True)[1].ravel()
        polygons = select_units(shapes.polygons, units)
        # Borders that nearly meet count as one: no sliver inside.
        outlines = dissolve(polygons, group, int(group.max()) + 1)
        self._band.add(list(map(geometry_of, outlines)), self._session.layer)
