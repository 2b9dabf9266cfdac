"""Cells around points, in the plane: hexagons, squares, and the land nearest to each point.

Cells that touch have their corners in common, to the last bit: they tile the plane without slivers,
and contiguity finds every neighbour.
"""

from __future__ import annotations

import numpy as np

from ..geometry.polygons import Polygons
from ..model.data_classes import dataclass
from ..model.scipy_parts import Voronoi

FAR = 8.0
"""How many times as far as the box reaches dummies stand, so that all cells are closed."""

RIM = 1e-6
"""Share of a cell's size that a point is away from its rim, at least, to lie plainly within."""

GRAIN = 1e-9
"""Share of the reach of the box that corners of their cells are rounded to."""


@dataclass(frozen=True)
class Grid:
    """Where cells of one size and shape lie.

    Attributes
    ----------
    size : float
        Between opposite sides.
    hexagons : bool
        Else squares.
    """

    size: float
    hexagons: bool

    @property
    def area(self) -> float:
        """Area of a cell."""
        return self.size**2 * (np.sqrt(3) / 2 if self.hexagons else 1.0)

    def cells_within(self, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return column and row of all cells that a box may meet."""
        step = self._step
        first = np.floor(low / step).astype(np.int64) - 2
        last = np.ceil(high / step).astype(np.int64) + 2
        column, row = np.meshgrid(np.arange(first[0], last[0]), np.arange(first[1], last[1]))
        return column.ravel(), row.ravel()

    def plainly_within(self, xy: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return which points (p, 2) plainly lie within a cell, away from its rim, and in which.

        Returns
        -------
        point, column, row : (q,) int64
            Points by their index, and where the cell of each is.
        """
        across, up = (xy / self._step).T
        if not self.hexagons:
            column, row = np.floor(across), np.floor(up)
            nearest = np.maximum(np.abs(across - column - 0.5), np.abs(up - row - 0.5))
            sure = np.flatnonzero(nearest < 0.5 - RIM)
            return sure, column[sure].astype(np.int64), row[sure].astype(np.int64)
        # Cells of even and of odd rows are two lattices; a cell is what is nearest to its middle.
        found = []
        for odd in (0, 1):
            column = np.round(across - (1 + odd) / 2)
            row = 2 * np.round((up - 2 / 3 - odd) / 2) + odd
            away = across - (1 + odd) / 2 - column
            found.append((column, row, away, away**2 + 0.75 * (up - 2 / 3 - row) ** 2))
        is_odd = found[1][-1] < found[0][-1]
        column, row, away, _ = (np.where(is_odd, odd, even) for even, odd in zip(*found))
        nearer = np.abs(found[1][-1] - found[0][-1])
        sure = np.flatnonzero((np.abs(away) < 0.5 - RIM) & (nearer > RIM))
        return sure, column[sure].astype(np.int64), row[sure].astype(np.int64)

    def count_within(self, low: np.ndarray, high: np.ndarray) -> int:
        """Return about how many cells a box meets."""
        return int(np.prod(np.ceil((high - low) / self._step) + 1))

    @property
    def _step(self) -> np.ndarray:
        """Between columns, and between rows."""
        return np.array([self.size, self.size * (np.sqrt(3) / 2 if self.hexagons else 1.0)])

    def outlines(self, column: np.ndarray, row: np.ndarray) -> Polygons:
        """Return the cells of some columns and rows; (0, 0) has its lower left at the origin.

        Corners are of a lattice and computed of its whole numbers alone, so that two cells have
        the very same.
        """
        if self.hexagons:
            # Halves of the width across, half the radius up.
            across = np.array([0, 1, 1, 0, -1, -1, 0])
            up = np.array([-2, -1, 1, 2, 1, -1, -2])
            x = (2 * column + row % 2 + 1)[:, None] + across
            y = (3 * row + 2)[:, None] + up
            scale = np.array([self.size / 2, self.size / np.sqrt(12)])
        else:
            x = column[:, None] + np.array([0, 1, 1, 0, 0])
            y = row[:, None] + np.array([0, 0, 1, 1, 0])
            scale = np.array([self.size, self.size])
        xy = np.stack([x, y], axis=2).reshape(-1, 2) * scale
        return _single_rings(xy, np.full(len(column), x.shape[1]))


def voronoi(xy: np.ndarray, low: np.ndarray, high: np.ndarray) -> Polygons:
    """Return the land nearest to each of some points, cut off far around a box.

    Parameters
    ----------
    xy : (n, 2) float64
        All different.
    low, high : (2,) float64
        Corners of the box, which holds the points.
    """
    middle = (high + low) / 2
    reach = float((high - low).max()) or 1.0
    angle = np.arange(12) * (np.pi / 6)
    dummies = FAR * np.column_stack([np.cos(angle), np.sin(angle)])
    diagram = Voronoi(np.concatenate([(xy - middle) / reach, dummies]))
    corner = np.round(diagram.vertices / GRAIN) * GRAIN * reach + middle
    rings = [diagram.regions[region] for region in diagram.point_region[: len(xy)]]
    ends = [ring + ring[:1] for ring in rings]
    size = np.array([len(ring) for ring in ends])
    return _single_rings(corner[np.concatenate(ends)], size)


def _single_rings(xy: np.ndarray, size: np.ndarray) -> Polygons:
    """Return units of one ring each, by the number of its vertices."""
    n = len(size)
    return Polygons(
        xy,
        np.append(0, np.cumsum(size)),
        np.arange(n, dtype=np.int32),
        np.ones(n, dtype=bool),
        n,
    )
