"""A plan under change whose moves are priced by what it is improved for, and tried for safety.

`Plan` keeps moments by differences, too, while units change hands, so that every move is
priced in constant time (for Σ w·d² by the exact rule of [Hartigan 1975], which counts that the
centroids shift) and no territory is ever cut in two.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np

from ..model.graph import Graph
from ..model.problem import Problem
from ..model.scipy_parts import csr_matrix
from .ownership import Ownership
from .penalty import Aim, Penalty

POCKET_MOST = 24
"""Units that may follow a move that would cut them off; with more, the move is unsafe."""

LEAST_MASS = 1e-4
"""Share of the mean mass that a unit without workload pulls with, to keep shapes whole."""


class Plan(Ownership):
    """An assignment that changes by safe moves only, which break no rule.

    Parameters
    ----------
    problem : Problem
    assignment : (n,) int
        Every unit in a territory.
    aim : Aim
    penalty : Penalty
    """

    def __init__(
        self, problem: Problem, assignment: np.ndarray, aim: Aim, penalty: Penalty
    ) -> None:
        self.assignment = np.array(assignment, dtype=np.int32)
        super().__init__(problem, self.assignment, everywhere=True)
        self.problem = problem
        self.graph: Graph = problem.graph
        self.aim = aim
        self.penalty = penalty
        self.k, self.m = problem.k, problem.workload.shape[1]
        self.mass = travel_mass(problem)
        self.point = _in_space(problem.position)
        self._travel = problem.travel
        self.fixed_center = None if aim.center is None else _in_space(aim.center)
        self.border = border_lengths(self.graph) if aim.border else None
        self.lengths = None if self.border is None else self.border.tolist()
        self.starts: list[int] = self.graph.indptr.tolist()
        self._mass_list = self.mass.tolist()
        self._point_list = self.point.tolist()
        self._home = None if aim.home is None else aim.home.tolist()
        self._sum_moments()

    def recount(self) -> None:
        """Sum everything anew from the assignment, so that no rounding piles up."""
        self.count(self.problem, self.assignment)
        self._sum_moments()

    def _sum_moments(self) -> None:
        own, k = self.assignment, self.k
        self._total = np.bincount(own, weights=self.mass, minlength=k)
        self._moment = np.column_stack(
            [np.bincount(own, weights=self.mass * x, minlength=k) for x in self.point.T]
        )
        self._load = np.array(self.load)
        self.total = self._total.tolist()
        self.moment = self._moment.tolist()
        self.refresh_prices()

    def refresh_prices(self) -> None:
        """Copy band and penalty to plain lists, after either has changed."""
        self._high = self.aim.high.tolist()
        self._low = self.aim.low.tolist()
        self._scale = self.aim.scale.tolist()
        self._over = self.penalty.over.tolist()
        self._under = self.penalty.under.tolist()
        fixed = self.fixed_center
        self._center = None if fixed is None else fixed.tolist()

    @property
    def loads(self) -> np.ndarray:
        """(k, m) loads as of the last recount."""
        return self._load

    @property
    def share(self) -> np.ndarray:
        """(k, m) loads in shares of their scale, as of the last recount."""
        return self._load / self.aim.scale

    @property
    def centers(self) -> np.ndarray:
        """(k, 3) centers as of the last recount."""
        if self.fixed_center is not None:
            return self.fixed_center
        nowhere, total = np.full_like(self._moment, np.nan), self._total[:, None]
        return np.divide(self._moment, total, out=nowhere, where=total > 0)

    def touching(self) -> csr_matrix:
        """Return (k, k) with 1 where two territories touch."""
        one, other = self.assignment[self._tails], self.assignment[self.graph.indices]
        pair = np.unique(one.astype(np.int64) * self.k + other)
        pair = pair[pair // self.k != pair % self.k]
        shape = (self.k, self.k)
        return csr_matrix((np.ones(len(pair)), (pair // self.k, pair % self.k)), shape=shape)

    def candidates(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Price every move of one unit into a territory it touches.

        Returns
        -------
        unit, into : (c,) int
        change : (c,) float64
            Change of the sum that is to be made small; contiguity is not yet checked.
        """
        unit, into, border = self._distinct(self._crossing())
        out = self.assignment[unit]
        change = self.travel_change(unit, into)
        share = self.share
        rows_out, rows_in = self.aim.scale[out], self.aim.scale[into]
        work = self.problem.workload[unit]
        now = self.penalty.value(self.aim, share, np.arange(self.k))
        change += self.penalty.value(self.aim, share[out] - work / rows_out, out) - now[out]
        change += self.penalty.value(self.aim, share[into] + work / rows_in, into) - now[into]
        if border is not None:
            change += self.aim.border * border
        home = self.aim.home
        if home is not None:
            leaving = (home[unit] == out) * 1.0 - (home[unit] == into)
            change += self.mass[unit] * leaving
        return unit, into, change

    def move(self, unit: int, into: int, limit: float) -> bool:
        """Move `unit`, and what only it holds on to, when that is safe and changes < `limit`.

        Returns
        -------
        bool
            Whether it moved.
        """
        out = self.owner[unit]
        if out == into or not self.touches(unit, into):
            return False
        if self.change_of([unit], out, into) >= limit:
            return False
        group = self.group_with(unit)
        if group is None or len(group) >= self.size[out] or self.refuses(group, into):
            return False
        if len(group) > 1 and self.change_of(group, out, into) >= limit:
            return False
        self.apply(group, out, into)
        return True

    def is_safe(self, unit: int, into: int) -> bool:
        """Tell whether `unit` can go to `into` alone and leave its territory whole."""
        out = self.owner[unit]
        if out == into or self.size[out] < 2 or not self.touches(unit, into):
            return False
        return not self.refuses([unit], into) and self.can_leave(unit)

    def apply(self, group: list[int], out: int, into: int) -> None:
        """Hand `group` over and keep the books."""
        for unit in group:
            self.give(unit, into)
            self.assignment[unit] = into
            mass, (x, y, z) = self._mass_list[unit], self._point_list[unit]
            for j, sign in ((out, -mass), (into, mass)):
                self.total[j] += sign
                moment = self.moment[j]
                moment[0] += sign * x
                moment[1] += sign * y
                moment[2] += sign * z

    def change_of(self, group: list[int], out: int, into: int) -> float:
        """Return what handing `group` from `out` to `into` would change."""
        if len(group) == 1:
            unit = group[0]
            mass, point, work = self._mass_list[unit], self._point_list[unit], self.workload[unit]
        else:
            mass, point, work = self._sum_up(group)
        change = self._penalty_change(work, out, into)
        if self.aim.travel:
            travel, own = self._travel, self._mass_list
            if travel is None:
                shift = mass * self._squared_shift(mass, point, out, into)
            else:
                shift = sum(own[u] * (travel.one(u, into) - travel.one(u, out)) for u in group)
            change += self.aim.travel * shift
        if self.lengths is not None:
            change += self.aim.border * self._border_change(group, out, into)
        if self._home is not None:
            for unit in group:
                home = self._home[unit]
                change += self._mass_list[unit] * ((home == out) - (home == into))
        return change

    def group_with(self, unit: int) -> list[int] | None:
        """Return `unit` and the small pockets its leaving would cut off; None: unsafe."""
        pockets = self.cut_off(unit, POCKET_MOST)
        return None if pockets is None else [unit, *pockets]

    def _sum_up(self, group: list[int]) -> tuple[float, list[float], list[float]]:
        """Return mass, mean position and workloads of several units together."""
        total, moment, work = 0.0, [0.0, 0.0, 0.0], [0.0] * self.m
        for unit in group:
            mass = self._mass_list[unit]
            total += mass
            for axis, x in enumerate(self._point_list[unit]):
                moment[axis] += mass * x
            for c, w in enumerate(self.workload[unit]):
                work[c] += w
        return total, [x / total for x in moment], work

    def _squared_shift(self, mass: float, point: list[float], out: int, into: int) -> float:
        """Return what the move adds to Σ w·d², per unit of mass, in km²."""
        x, y, z = point
        if self._center is not None:
            a, b = self._center[out], self._center[into]
            to = (x - b[0]) ** 2 + (y - b[1]) ** 2 + (z - b[2]) ** 2
            return to - ((x - a[0]) ** 2 + (y - a[1]) ** 2 + (z - a[2]) ** 2)
        p, q = self.total[out], self.total[into]
        a, b = self.moment[out], self.moment[into]
        rest = p - mass
        if rest <= 0:
            return 0.0
        to = (x - b[0] / q) ** 2 + (y - b[1] / q) ** 2 + (z - b[2] / q) ** 2
        off = (x - a[0] / p) ** 2 + (y - a[1] / p) ** 2 + (z - a[2] / p) ** 2
        return to * q / (q + mass) - off * p / rest

    def _penalty_change(self, work: list[float], out: int, into: int) -> float:
        stiff = self.penalty.stiffness
        change = 0.0
        for j, sign in ((out, -1.0), (into, 1.0)):
            load, scale = self.load[j], self._scale[j]
            high, low, over, under = self._high[j], self._low[j], self._over[j], self._under[j]
            for c, w in enumerate(work):
                before = load[c] / scale[c]
                step = stiff * sign * w / scale[c]
                above = over[c] + stiff * (before - high[c])
                if above > 0:
                    change -= above * above
                if above + step > 0:
                    change += (above + step) * (above + step)
                below = under[c] + stiff * (low[c] - before)
                if below > 0:
                    change -= below * below
                if below - step > 0:
                    change += (below - step) * (below - step)
        return change / (2 * stiff)

    def _border_change(self, group: list[int], out: int, into: int) -> float:
        if self.lengths is None:
            return 0.0
        owner, inside = self.owner, set(group)
        change = 0.0
        for unit in group:
            for v, entry in zip(self.neighbours[unit], range(self.starts[unit], 1 << 62)):
                if v in inside:
                    continue
                if owner[v] == out:
                    change += self.lengths[entry]
                elif owner[v] == into:
                    change -= self.lengths[entry]
        return change

    @cached_property
    def _tails(self) -> np.ndarray:
        return self.graph.tails

    def _crossing(self) -> np.ndarray:
        """Return the entries of the graph from a unit into another territory that may take it."""
        tails, heads, own = self._tails, self.graph.indices, self.assignment
        cross = np.flatnonzero(own[tails] != own[heads])
        for guard in self.guards:
            cross = cross[~guard.refused(own, tails[cross], own[heads[cross]])]
        return cross

    def _distinct(self, cross: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
        """Return each (unit, territory it touches) once, and the border it would add."""
        tails, heads, own = self._tails, self.graph.indices, self.assignment
        key = tails[cross].astype(np.int64) * self.k + own[heads[cross]]
        pair, inverse = np.unique(key, return_inverse=True)
        unit, into = pair // self.k, pair % self.k
        if self.border is None:
            return unit, into, None
        gone = np.bincount(inverse.ravel(), weights=self.border[cross], minlength=len(pair))
        same = own[tails] == own[heads]
        kept = np.bincount(tails, weights=self.border * same, minlength=self.problem.n)
        return unit, into, kept[unit] - gone

    def travel_change(self, unit: np.ndarray, into: np.ndarray) -> np.ndarray:
        """Return what moving each unit alone would add to the travel, as it is aimed for."""
        out = self.assignment[unit]
        if not self.aim.travel:
            return np.zeros(len(unit))
        if self._travel is not None:
            shift = self._travel.at(unit, into) - self._travel.at(unit, out)
            return self.aim.travel * self.mass[unit] * shift
        center, point, mass = self.centers, self.point[unit], self.mass[unit]
        off = np.square(point - center[out]).sum(axis=1)
        to = np.square(point - center[into]).sum(axis=1)
        if self.fixed_center is None:
            total = self._total
            rest = np.maximum(total[out] - mass, 1e-12 * total[out])
            off = np.where(rest > 1e-9 * total[out], off * total[out] / rest, 0.0)
            to = to * total[into] / (total[into] + mass)
        return self.aim.travel * mass * (to - off)


def travel_mass(problem: Problem) -> np.ndarray:
    """Return (n,) the mass that travel is weighted by, never quite zero."""
    mass = problem.mass
    mean = float(mass.mean())
    return np.maximum(mass, LEAST_MASS * mean) if mean > 0 else np.ones(len(mass))


def border_lengths(graph: Graph) -> np.ndarray:
    """Return the length of each entry of `Graph.indices`; all 1 when no length is known."""
    return graph.length if graph.length.any() else np.ones(len(graph.length))


def _in_space(position: np.ndarray) -> np.ndarray:
    """Return (n, 3) positions, the plane's with a third coordinate of zero."""
    missing = 3 - position.shape[1]
    return np.column_stack([position, np.zeros((len(position), missing))]) if missing else position
