"""Which territories dissolve, and where they start anew: pair by pair, however many there are.

One that dissolves and one that makes room are chosen after the other, as long as less flows (see
`flow`) with them than without: what the limits of each territory cost the last flow tells which
pairs can help most, and those few are tried. No more than so many flows are solved.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..model.data_classes import dataclass
from ..model.measures import loads
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import Progress
from ..search.flow import Arcs, Flow, least_flow, mean_load
from .relocation import Relocation, candidates, land_of

TRIED = 8
"""Changes that are tried at each step, of those that promise most."""

WORK = 1_000_000
"""How many pairs of neighbours the flows of all tries may go between together."""

HARDLY = 1e-6
"""What is no gain, in shares of the mean load."""


@dataclass(frozen=True)
class Shift:
    """Territories that dissolve, and those that make room, with what then flows.

    Attributes
    ----------
    gone : (k,) bool
    room : (k,) int64
        Territories born in each.
    flow : Flow
        With each host and those born in it as one.
    born : (k, m) float64
        Workload of those born in each, in mean loads.
    total : float
        What flows, and what those born take over, in mean loads.
    """

    gone: np.ndarray
    room: np.ndarray
    flow: Flow
    born: np.ndarray
    total: float

    @property
    def relocation(self) -> Relocation | None:
        """Return it as who dissolves and where they are born; None where nobody is."""
        if not self.room.any():
            return None
        hosts = np.repeat(np.arange(len(self.room)), self.room)
        sizes = (self.born.mean(axis=1) / np.maximum(self.room, 1))[hosts]
        return Relocation(np.flatnonzero(self.gone), hosts, sizes, self.total)


_Change = tuple[float, int, int, int, int]
"""How much more flows, at least; who dissolves, who stays after all, who makes room, and who makes
less; `UNASSIGNED` for nobody."""


class PairSearch:
    """Looks for territories to dissolve and to make room, pair by pair.

    Attributes
    ----------
    light, hosts : (k,) bool
        Who may dissolve, and who may make room (see `candidates`).
    """

    def __init__(self, problem: Problem, plan: np.ndarray, arcs: Arcs) -> None:
        self.problem, self.arcs = problem, arcs
        self.light, self.hosts, kind = candidates(problem, plan)
        self.load, self.unit = loads(problem, plan), mean_load(problem)
        self.least, self.most = problem.lower[kind], problem.upper[kind]
        self._rooms = np.zeros(problem.k, dtype=np.int64)
        if self.hosts.any() and self.light.any():
            needed = (self.load[self.hosts] / problem.target[kind]).max(axis=1)
            self._rooms[self.hosts] = np.ceil(needed).astype(np.int64)
        self.empty = (np.bincount(plan[plan >= 0], minlength=problem.k) == 0) & self.light
        self.land = land_of(problem, plan)

    def run(self, progress: Progress) -> Shift | None:
        """Return the best shift met; None when those without units find no room."""
        problem = self.problem
        self._left = WORK // max(len(self.arcs.source) * problem.workload.shape[1], 1)
        now = self.unmoved()
        for _ in range(int(self.empty.sum())):
            housed = self._first(now, self._homeless(now), np.inf, progress)
            if housed is None:
                return None
            now = housed
        while True:
            better = self._first(now, self._pairs(now), now.total, progress)
            if better is None:
                better = self._first(now, self._exchanges(now), now.total, progress)
            if better is None:
                return now
            now = better

    def unmoved(self) -> Shift:
        """Return the flow where only those without units start anew, and nobody makes room."""
        return self._shift(self.empty, np.zeros(self.problem.k, dtype=np.int64))

    def shift(self, choice: Relocation) -> Shift:
        """Return what flows with such a choice."""
        gone = np.zeros(self.problem.k, dtype=bool)
        gone[choice.dissolved] = True
        return self._shift(gone, np.bincount(choice.hosts, minlength=self.problem.k))

    def promising(self, now: Shift, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Return who dissolves (k,) bool, and makes room, now or may: `count` that promise most."""
        leaving, hosting = self._promises(now)
        gone, room = now.gone.copy(), now.room > 0
        gone[_least(leaving, np.flatnonzero(self.light & ~now.gone), count)] = True
        room[_least(hosting, np.flatnonzero(self.hosts & (now.room == 0)), count)] = True
        return gone, room

    def _first(
        self, now: Shift, changes: list[_Change], most: float, progress: Progress
    ) -> Shift | None:
        """Return the best of the changes that promise most, None where none is below `most`."""
        best: Shift | None = None
        for change in sorted(changes)[: min(TRIED, self._left)]:
            progress.check()
            if now.total + change[0] >= most - HARDLY:
                break
            self._left -= 1
            found = self._changed(now, change)
            if found.total < most - HARDLY:
                best, most = found, found.total
        return best

    def _changed(self, now: Shift, change: _Change) -> Shift:
        _, gone, back, host, full = change
        dissolved, room = now.gone.copy(), now.room.copy()
        for territory, value in ((gone, True), (back, False)):
            if territory != UNASSIGNED:
                dissolved[territory] = value
        for territory, more in ((host, 1), (full, -1)):
            if territory != UNASSIGNED:
                room[territory] += more
        return self._shift(dissolved, room)

    def _shift(self, gone: np.ndarray, room: np.ndarray) -> Shift:
        """Solve for the flows: who dissolves ends with nothing, a host has its guests' limits too.

        Guests take what they must at least, and what their host cannot keep.
        """
        problem, stays = self.problem, ~gone[:, None]
        lower = problem.lower * stays + room[:, None] * self.least
        upper = problem.upper * stays + room[:, None] * self.most
        price = np.ones(len(self.arcs.source))
        flow = least_flow(problem, self.load, lower, upper, self.arcs, price)
        ends = self.load.copy()
        np.subtract.at(ends, flow.source, flow.amount)
        np.add.at(ends, flow.target, flow.amount)
        needed = np.maximum(ends - problem.upper, room[:, None] * self.least)
        born = np.where(room[:, None] > 0, needed, 0.0) / self.unit
        return Shift(gone, room, flow, born, flow.total + float(born.sum(axis=0).mean()))

    def _promises(self, now: Shift) -> tuple[np.ndarray, np.ndarray]:
        """Return by how much more flows, (k,), when each dissolves, or makes room for one more.

        Flows are convex in the limits: what their prices promise is hardly ever surpassed.
        """
        problem, unit = self.problem, self.unit
        upper, lower = now.flow.upper_price, now.flow.lower_price
        leaving = ((upper * problem.upper - lower * problem.lower) / unit).mean(axis=1)
        price = 1.0 + lower - upper
        hosting = (price * np.where(price < 0, self.most, self.least) / unit).mean(axis=1)
        return leaving, hosting

    def _homeless(self, now: Shift) -> list[_Change]:
        """Return who may make room for one without units."""
        _, hosting = self._promises(now)
        hosts = np.flatnonzero(now.room < self._rooms).tolist()
        return [(float(hosting[host]), UNASSIGNED, UNASSIGNED, host, UNASSIGNED) for host in hosts]

    def _pairs(self, now: Shift) -> list[_Change]:
        """Return one to dissolve with one of its land to make room, in all ways that promise most.

        Nobody moves to another land.
        """
        leaving, hosting = self._promises(now)
        found: list[_Change] = []
        for ends, takes in self._by_land(self.light & ~now.gone, now.room < self._rooms):
            found += [
                (float(leaving[gone] + hosting[host]), gone, UNASSIGNED, host, UNASSIGNED)
                for gone in _least(leaving, ends)
                for host in _least(hosting, takes)
            ]
        return found

    def _exchanges(self, now: Shift) -> list[_Change]:
        """Return ways to dissolve one in place of another, or to let another make room."""
        leaving, hosting = self._promises(now)
        found: list[_Change] = []
        for ends, stays in self._by_land(self.light & ~now.gone, now.gone & ~self.empty):
            found += [
                (float(leaving[gone] - leaving[back]), gone, back, UNASSIGNED, UNASSIGNED)
                for gone in _least(leaving, ends)
                for back in _least(-leaving, stays)
            ]
        for takes, full in self._by_land(now.room < self._rooms, now.room > 0):
            found += [
                (float(hosting[host] - hosting[other]), UNASSIGNED, UNASSIGNED, host, other)
                for host in _least(hosting, takes)
                for other in _least(-hosting, full)
                if host != other
            ]
        return found

    def _by_land(
        self, one: np.ndarray, other: np.ndarray
    ) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Yield the territories of two kinds (k,) bool that lie in the same land."""
        for land in np.unique(self.land[one & (self.land >= 0)]).tolist():
            here = self.land == land
            yield np.flatnonzero(one & here), np.flatnonzero(other & here)


def _least(values: np.ndarray, among: np.ndarray, count: int = TRIED) -> list[int]:
    """Return those of `among` with the least values, `count` at most."""
    found: list[int] = among[np.argsort(values[among], kind="stable")[:count]].tolist()
    return found
