"""What units carry, carried over to other units: by land, or by what weighs in it.

A source unit's workload is parted among the targets by its land in each, or by the weights of the
points in both [Goodchild 1980].
A source unit's parts sum to one, so totals are conserved; a plan goes to each target by what it
gets most of.
"""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum

import numpy as np

from ..geometry.locate import first_holder
from ..geometry.polygons import Polygons, polygon_areas
from ..geometry.shared_land import shared_land
from ..model.data_classes import dataclass
from ..model.problem import UNASSIGNED
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import coo_matrix, csr_matrix, diags


class By(IntEnum):
    """What a source unit was parted by."""

    NOTHING = 0
    """It lies in no target."""
    LAND = 1
    WEIGHTS = 2
    NEAREST = 3
    """It lies in no target, and all goes to the nearest one."""


@dataclass(frozen=True)
class Parting:
    """How n source units are parted among m targets.

    Attributes
    ----------
    share : (n, m) sparse matrix of float64
        Rows sum to one, or are empty.
    by : (n,) int8
        A `By` each.
    outside : (n,) float64
        Share of the unit's land (or weights) in no target.
    size : (n,) float64
        What a whole unit counts where a plan is carried: its land, or what weighs in it.
    """

    share: csr_matrix
    by: np.ndarray
    outside: np.ndarray
    size: np.ndarray

    def amounts(self, workload: np.ndarray) -> np.ndarray:
        """Return (m, c) float64, the workloads (n, c) carried over; sums are kept."""
        return np.asarray(self.share.T @ workload)

    @property
    def largest(self) -> np.ndarray:
        """(n,) float64, the largest part of each source unit that one target gets; 0 without."""
        return np.asarray(self.share.max(axis=1).todense()).ravel()


def part_units(
    source: Polygons,
    target: Polygons,
    weighing: tuple[np.ndarray, np.ndarray] | None = None,
    *,
    sliver: float = 0.01,
    tiles: bool = True,
    progress: Progress = SILENT,
) -> Parting:
    """Return how source units are parted among the targets that they share land with.

    Parameters
    ----------
    source, target : Polygons
        In one plane that keeps areas.
    weighing : (p, 2) float64 and (p,) float64, optional
        Places in that plane, and what they weigh.
    sliver : float
        See `parting`.
    tiles : bool
        No two targets cover the same ground.
    """
    land = shared_land(source, target, tiles=tiles, progress=progress.part(0, 70))
    area, target_area = polygon_areas(source), polygon_areas(target)
    if weighing is None:
        return parting(land, area, sliver=sliver, target_area=target_area)
    points, weight = weighing
    holders = first_holder(source, points, progress), first_holder(target, points, progress)
    progress.percent(95)
    pairs, total = _weights_in_both(*holders, weight, (source.n, target.n))
    return parting(land, area, pairs, total, sliver=sliver, target_area=target_area)


def parting(
    land: csr_matrix,
    area: np.ndarray,
    weights: csr_matrix | None = None,
    total: np.ndarray | None = None,
    *,
    sliver: float = 0.01,
    target_area: np.ndarray | None = None,
) -> Parting:
    """Return how source units are parted: by weights where these have any, else by land.

    Parameters
    ----------
    land : (n, m) sparse matrix of float64
        Area that each source unit shares with each target.
    area : (n,) float64
        Of the source units.
    weights : (n, m) sparse matrix of float64, optional
        What weighs in both.
    total : (n,) float64, optional
        What weighs in each source unit, in a target or not.
    sliver : float
        Shared land that is less than this share of both units is left aside.
    target_area : (m,) float64, optional
        Of the targets; without it, only the source unit's share tells a sliver.
    """
    outside = _outside(np.asarray(land.sum(axis=1)).ravel(), area)
    land = without_slivers(land, area, target_area, sliver)
    by = np.where(np.diff(land.indptr) > 0, By.LAND, By.NOTHING).astype(np.int8)
    share = _rows_to_one(land)
    size = area
    if weights is not None and total is not None:
        weights = weights.tocsr()
        weights.eliminate_zeros()
        weighed = np.diff(weights.indptr) > 0
        keep = diags(weighed.astype(np.float64))
        share = (keep @ _rows_to_one(weights) + diags(1.0 - weighed) @ share).tocsr()
        share.eliminate_zeros()
        by[weighed] = By.WEIGHTS
        inside = np.asarray(weights.sum(axis=1)).ravel()
        outside = np.where(weighed, _outside(inside, total), outside)
        # Land decides only where nothing weighs.
        size = np.where(weighed, inside, 1e-9 * total.sum() * area / max(area.sum(), 1e-300))
    return Parting(share, by, outside, size)


def without_slivers(
    land: csr_matrix, area: np.ndarray, target_area: np.ndarray | None, sliver: float
) -> csr_matrix:
    """Return the shared land without what is a sliver of both; a unit's largest piece stays."""
    pairs = land.tocoo()
    small = pairs.data < sliver * area[pairs.row]
    if target_area is not None:
        small &= pairs.data < sliver * target_area[pairs.col]
    largest = np.asarray(land.max(axis=1).todense()).ravel()
    # A unit that lies outside but for a sliver lies outside.
    small &= (pairs.data < largest[pairs.row]) | (pairs.data < 1e-3 * sliver * area[pairs.row])
    kept = ~small & (pairs.data > 0)
    return coo_matrix(
        (pairs.data[kept], (pairs.row[kept], pairs.col[kept])), shape=land.shape
    ).tocsr()


def to_nearest(found: Parting, source: np.ndarray, target: np.ndarray) -> Parting:
    """Return the parting with all of some source units (s,) given to a target each (s,)."""
    share = found.share.tocoo()
    keep = ~np.isin(share.row, source)
    row = np.concatenate([share.row[keep], source])
    column = np.concatenate([share.col[keep], target])
    data = np.concatenate([share.data[keep], np.ones(len(source))])
    by = found.by.copy()
    by[source] = By.NEAREST
    moved = coo_matrix((data, (row, column)), shape=share.shape).tocsr()
    return replace(found, share=moved, by=by)


@dataclass(frozen=True)
class CarriedPlan:
    """A plan carried over to m targets.

    Attributes
    ----------
    assignment : (m,) int32
        Territory of each target, `UNASSIGNED` for none.
    part : (m, k) sparse matrix of float64
        How much of what each target gets comes of each territory, as a share; units without a
        territory are no part.
    certain : (m,) float64
        The largest of these; 0 without any.
    """

    assignment: np.ndarray
    part: csr_matrix
    certain: np.ndarray

    def candidates(self, target: int) -> list[tuple[int, float]]:
        """Return the territories that a target could have, and their parts, the largest first."""
        row = self.part[target]
        order = np.lexsort((row.indices, -row.data))
        return [(int(row.indices[at]), float(row.data[at])) for at in order]


def carry_plan(found: Parting, assignment: np.ndarray, k: int) -> CarriedPlan:
    """Give each target the territory that most of it comes from, the first of equal ones."""
    size = found.size
    held = np.flatnonzero(assignment != UNASSIGNED)
    of = coo_matrix(
        (np.maximum(size[held], 0.0), (held, assignment[held])), shape=(len(size), k)
    ).tocsr()
    amount = (found.share.T @ of).tocsr()
    amount.eliminate_zeros()
    part = _rows_to_one(amount)
    part.sort_indices()
    certain = np.asarray(part.max(axis=1).todense()).ravel() if k else np.zeros(part.shape[0])
    chosen = np.full(part.shape[0], UNASSIGNED, dtype=np.int32)
    row = np.repeat(np.arange(part.shape[0]), np.diff(part.indptr))
    best = np.flatnonzero(part.data >= certain[row] - 1e-9)
    # Written from the back, so that the first of equal ones stays.
    chosen[row[best][::-1]] = part.indices[best][::-1]
    return CarriedPlan(chosen, part, certain)


def _weights_in_both(
    source: np.ndarray, target: np.ndarray, weight: np.ndarray, shape: tuple[int, int]
) -> tuple[csr_matrix, np.ndarray]:
    """Return what weighs in each pair (n, m), and in each source unit (n,).

    Parameters
    ----------
    source, target : (p,) int64
        The units that hold each point, -1 for none.
    weight : (p,) float64
    """
    inside = source >= 0
    total = np.bincount(source[inside], weights=weight[inside], minlength=shape[0])
    both = inside & (target >= 0)
    pairs = coo_matrix((weight[both], (source[both], target[both])), shape=shape).tocsr()
    return pairs, total


def _outside(inside: np.ndarray, total: np.ndarray) -> np.ndarray:
    share = np.divide(inside, total, out=np.zeros(len(total)), where=total > 0)
    return np.clip(1.0 - share, 0.0, 1.0)


def _rows_to_one(matrix: csr_matrix) -> csr_matrix:
    """Return the matrix with its rows divided by their sums: a row of one entry is one."""
    made = matrix.tocsr().copy()
    total = np.repeat(np.asarray(made.sum(axis=1)).ravel(), np.diff(made.indptr))
    made.data = np.divide(made.data, total, out=np.zeros(len(total)), where=total > 0)
    return made
