"""Carving a territory out of others, around a home: many ways are tried, flows tell the best.

A territory grows from its home over units that it can be reached by, the least dear first: what a
unit costs is its workload, less where its territory has too much, nothing where its territory
ends; and the way to it. What is left of the others is levelled later: how much that would move is
told beforehand by the least flows between territories as they then touch.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from ..model.data_classes import dataclass
from ..model.limits import share_unit
from ..model.measures import loads
from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.rows import Rows
from ..model.scipy_parts import csr_matrix, dijkstra
from ..search.flow import give_way, least_flow, mean_load, territory_arcs
from ..state.ownership import Ownership, cut_off
from ..state.plan import border_lengths

TRIES = 24
"""Ways to carve territories out that are tried; the first few are by rule, others by chance."""

IN_VAIN = 2
"""Ways that leave nobody short and don't give enough, past which no more such are tried there."""

FULL = (0.1, 0.4)
"""How far above its lower limit a territory grows, as a share of what lies between the limits."""

WAYS = (0.05, 0.2, 0.8)
"""What a way as long as a territory is wide costs, in territories' workloads."""

SHAPE = 0.1
"""How much borders count beside what moves, as a power: twice the border for 7 % less."""

SHORT = 2.0
"""What workload costs besides that leaves its territory short."""


@dataclass(frozen=True)
class Newcomer:
    """A territory that is to be carved out.

    Attributes
    ----------
    territory : int
        Without units in the plan but for the one that holds its home.
    home : int
        The unit that it grows from.
    """

    territory: int
    home: int


@dataclass(frozen=True)
class Carved:
    """A plan in which newcomers have territories.

    Attributes
    ----------
    plan : (n,) int32
    moved : float
        Workload that moves till the plan is level, as far as flows tell, in mean loads: what was
        moved, and the least that must flow then; what no flow can mend counts many times.
    border : float
        How long the newcomers' borders are.
    """

    plan: np.ndarray
    moved: float
    border: float = 0.0

    @property
    def rank(self) -> float:
        """What ways to carve are compared by, the least first: what moves, then how ragged."""
        return self.moved * self.border**SHAPE


def carve(
    problem: Problem,
    plan: np.ndarray,
    newcomers: list[Newcomer],
    seed: int = 0,
    progress: Progress = SILENT,
    tries: int = TRIES,
) -> tuple[Carved, ...]:
    """Carve territories out of others in the ways that promise to move least.

    Parameters
    ----------
    problem : Problem
        Its targets are those to come: zero for territories that end.
    plan : (n,) int32
        Today's plan.
    newcomers : list of Newcomer

    Returns
    -------
    tuple of Carved
        Of the ways in which newcomers get enough: the best of those that leave nobody short, and,
        if it promises less, the best of all. Where there are none, the best way. Territories that
        end still have their units, but for those that newcomers took. Short borders count, too
        (see `Carved.rank`).
    """
    if not newcomers:
        return (Carved(plan, 0.0),)
    rng = np.random.default_rng(seed)
    ground = _Ground(problem, plan)
    gentle = best = spare = Carved(plan, np.inf, np.inf)
    seen = set[bytes]()
    in_vain = Counter[int]()
    for number, way in enumerate(_ways(problem, plan, rng, tries)):
        progress.percent(100.0 * number / tries)
        homes = _homes(problem, plan, newcomers, rng)
        begun = replace(way, homes=homes, gentle=number % 2 == 0)
        if begun.gentle and not homes and in_vain[begun.toward] >= IN_VAIN:
            continue
        grown = _grown(ground, newcomers, begun)
        if grown.tobytes() in seen:
            continue
        seen.add(grown.tobytes())
        moved = expected(problem, plan, grown)
        found = Carved(grown, moved, _border(problem, grown, newcomers))
        if not _enough(problem, grown, newcomers):
            in_vain[begun.toward] += begun.gentle
            spare = min(spare, found, key=_rank)
        else:
            best = min(best, found, key=_rank)
            gentle = min(gentle, found, key=_rank) if begun.gentle else gentle
    if best.moved == np.inf:
        return (spare,)
    return (gentle, best) if best.rank < gentle.rank < np.inf else (best,)


def _rank(carved: Carved) -> float:
    return carved.rank


def _border(problem: Problem, plan: np.ndarray, newcomers: list[Newcomer]) -> float:
    """Return how long the borders of newcomers are, that between two of them twice; not zero."""
    graph, own = problem.graph, np.isin(plan, [each.territory for each in newcomers])
    ends = np.flatnonzero(own[graph.tails])
    apart = ends[plan[graph.tails[ends]] != plan[graph.indices[ends]]]
    return max(float(border_lengths(graph)[apart].sum()), 1e-300)


def _enough(problem: Problem, plan: np.ndarray, newcomers: list[Newcomer]) -> bool:
    """Tell whether newcomers carry what they should at least."""
    own = [each.territory for each in newcomers]
    load = loads(problem, plan)[own]
    return bool((load >= problem.lower[own] - problem.slack).all())


def expected(problem: Problem, start: np.ndarray, plan: np.ndarray) -> float:
    """Return what a plan moves until it is level, see `Carved.moved`.

    What a territory that ends has must move once, wherever it goes: it does not count here.
    """
    ends = ending(problem)
    unit = mean_load(problem)
    away = (plan != start) & (start >= 0)
    away[away] = ~ends[start[away]]
    gone = problem.workload[away].sum(axis=0) / unit
    arcs = territory_arcs(problem.graph, plan, problem.k)
    arcs = arcs.where(
        (problem.territory_lock[arcs.source] == FREE)
        & (problem.territory_lock[arcs.target] != FROZEN)
        & ~ends[arcs.target]
    )
    price, load = np.ones(len(arcs.source)), loads(problem, plan)
    flow = least_flow(problem, load, problem.lower, problem.upper, arcs, price)
    counted = flow.amount[~ends[flow.source]].sum(axis=0) / unit
    missed = give_way(problem.k) * (flow.over + flow.short).sum(axis=0) / unit
    return float((gone + counted + missed).mean())


def ending(problem: Problem) -> np.ndarray:
    """Return (k,) bool, the territories that are to carry nothing."""
    ends: np.ndarray = (problem.target == 0).all(axis=1) & (problem.territory_lock == FREE)
    return ends


@dataclass(frozen=True)
class _Way:
    """How to carve.

    Attributes
    ----------
    price : (k,) float64
        What workload of each territory costs.
    way : float
        See `WAYS`.
    full : float
        See `FULL`.
    toward : int
        A territory that is first reached by the shortest way, `UNASSIGNED` for none.
    homes : tuple of int
        Units that territories without a home begin from, as many as there may be.
    gentle : bool
        Nobody is left short who is to stay.
    """

    price: np.ndarray
    way: float
    full: float
    toward: int = UNASSIGNED
    homes: tuple[int, ...] = ()
    gentle: bool = False


def _ways(
    problem: Problem, plan: np.ndarray, rng: np.random.Generator, tries: int
) -> Iterator[_Way]:
    """Yield ways to carve, those by rule first."""
    ends = ending(problem)
    load = loads(problem, plan)
    scale = share_unit(problem.target)
    over = ((load - problem.upper) / scale).max(axis=1)
    equal = np.where(ends, 0.0, 1.0)
    by_load = np.where(ends, 0.0, np.where(over > 0, 0.2, 1.0))
    for price in (equal, by_load):
        for way in WAYS:
            yield _Way(price, way, FULL[0])
    rich = np.flatnonzero(ends | (over > 0))
    for goal in np.flatnonzero(ends).tolist():
        for way in WAYS:
            yield _Way(by_load, way, FULL[0], goal)
    for _ in range(tries - 2 * len(WAYS)):
        chance = np.exp(rng.normal(0.0, 1.0, problem.k))
        yield _Way(
            np.where(ends, 0.0, by_load * chance),
            float(rng.choice(WAYS)),
            float(rng.uniform(*FULL)),
            int(rng.choice(rich)) if len(rich) and rng.random() < 0.7 else UNASSIGNED,
        )


def _homes(
    problem: Problem, plan: np.ndarray, newcomers: list[Newcomer], rng: np.random.Generator
) -> tuple[int, ...]:
    """Return units that territories may begin from, drawn where there is too much workload."""
    count = sum(each.home == UNASSIGNED for each in newcomers)
    if not count:
        return ()
    known = [each.home for each in newcomers if each.home != UNASSIGNED]
    free = (plan >= 0) & ~problem.locked
    free[free] = problem.territory_lock[plan[free]] == FREE
    free[known] = False
    over = loads(problem, plan) - problem.upper
    rich = free & (over > 0).any(axis=1)[plan]
    chosen = np.flatnonzero(rich if rich.sum() >= count else free)
    return tuple(rng.choice(chosen, min(count, len(chosen)), replace=False).tolist())


class _Ground:
    """What territories grow on: what doesn't change from one try to the next is found once.

    Attributes
    ----------
    share : (k, m) float64
        What a unit of each workload is of each territory's target.
    """

    def __init__(self, problem: Problem, plan: np.ndarray) -> None:
        self.problem, self.plan = problem, plan
        target = problem.target
        self.share = np.where(target > 0, problem.weight / np.where(target > 0, target, 1.0), 0.0)
        self.lower, self.slack = problem.lower.tolist(), problem.slack.tolist()
        self.seat = {} if problem.seat is None else dict(enumerate(problem.seat.tolist()))
        self.apart: Rows[list[float]] = Rows(self._apart)
        self._widths: dict[tuple[int, int], float] = {}
        self._paths: dict[tuple[int, int, int, bytes], list[int]] = {}

    def _apart(self, unit: int) -> list[float]:
        """Return how far (km) the neighbours of a unit are."""
        place = self.problem.position
        away = place[self.problem.graph.neighbours(unit)] - place[unit]
        far: list[float] = np.linalg.norm(away, axis=1).tolist()
        return far

    def width(self, territory: int, home: int) -> float:
        """Return how far (km) the nearest units reach that carry a territory's target together."""
        if (territory, home) not in self._widths:
            problem = self.problem
            far = np.linalg.norm(problem.position - problem.position[home], axis=1)
            order = np.argsort(far, kind="stable")
            mass = problem.workload[order] @ self.share[territory]
            last = int(np.searchsorted(np.cumsum(mass), 1.0))
            width = max(float(far[order[min(last, len(order) - 1)]]), 1e-9)
            self._widths[territory, home] = width
        return self._widths[territory, home]

    def path(self, territory: int, home: int, toward: int, held: Ownership) -> list[int]:
        """Return the units of the way from a home to another territory that carries least."""
        owner = held.as_array()
        way = territory, home, toward, owner.tobytes()
        if way not in self._paths:
            problem, graph = self.problem, self.problem.graph
            enter = problem.workload @ self.share[territory] * (owner != toward) + 1e-6
            ways = csr_matrix((enter[graph.indices], graph.indices, graph.indptr), enter.shape * 2)
            far, before = dijkstra(ways, indices=home, return_predecessors=True)
            goals = np.flatnonzero(owner == toward)
            unit = int(goals[far[goals].argmin()]) if len(goals) else home
            path = []
            while before[unit] >= 0:
                path.append(unit)
                unit = int(before[unit])
            self._paths[way] = path[::-1]
        return self._paths[way]


def _grown(ground: _Ground, newcomers: list[Newcomer], way: _Way) -> np.ndarray:
    held = Ownership(ground.problem, ground.plan)
    homes = iter(way.homes)
    for each in newcomers:
        home = each.home if each.home != UNASSIGNED else next(homes, UNASSIGNED)
        if home != UNASSIGNED:
            _Growth(ground, held, Newcomer(each.territory, home), way).run()
    return held.as_array()


class _Growth:
    """One territory that grows."""

    def __init__(self, ground: _Ground, held: Ownership, newcomer: Newcomer, way: _Way) -> None:
        self.ground, self.held, self.way = ground, held, way
        self.territory, self.home = newcomer.territory, newcomer.home
        problem = ground.problem
        self._share = ground.share[self.territory].tolist()
        self._width = ground.width(self.territory, self.home)
        lower, upper = problem.lower[self.territory], problem.upper[self.territory]
        self._enough = (lower + way.full * (upper - lower)).tolist()
        self._upper = (upper + problem.slack).tolist()
        self._price = way.price.tolist()

    def run(self) -> None:
        """Grow until there is enough, or nothing is left to take."""
        held, load = self.held, self.held.load[self.territory]
        heap: list[tuple[float, int, float]] = []
        if not self._begins():
            return
        for unit in (self.home, *self._path()):
            self._offer(heap, unit, 0.0)
        seen = dict[int, float]()
        while heap and any(have < want for have, want in zip(load, self._enough)):
            dear, unit, way = heapq.heappop(heap)
            owner = held.owner[unit]
            if owner in (self.territory, UNASSIGNED):
                continue
            block = self._block(unit, owner)
            now = way + (0.0 if block is None else self._cost(block, owner))
            if now > dear + 1e-9 and seen.get(unit) != now:
                seen[unit] = now
                heapq.heappush(heap, (now, unit, way))
                continue
            if block is None or not self._takes(block):
                continue
            for each in block:
                self._offer(heap, each, dear)

    def _begins(self) -> bool:
        """Take the home, where it is not the territory's yet; tell whether it is then."""
        owner = self.held.owner[self.home]
        block = None if owner == self.territory else self._block(self.home, owner)
        return owner == self.territory or (block is not None and self._takes(block))

    def _spares(self, block: list[int]) -> bool:
        """Tell whether units leave their territory with enough."""
        owner = self.held.owner[block[0]]
        load, lower = self.held.load[owner], self.ground.lower[owner]
        rows = zip(load, self._work(block), lower, self.ground.slack)
        return all(have - work >= least - slack for have, work, least, slack in rows)

    def _takes(self, block: list[int]) -> bool:
        """Take units, if they fit and no rule forbids it."""
        held = self.held
        if self.way.gentle and not self._spares(block):
            return False
        if not self._fits(block) or held.refuses(block, self.territory):
            return False
        for each in block:
            held.give(each, self.territory)
        return True

    def _path(self) -> list[int]:
        """Take the units of the shortest way to the territory that is to be reached first."""
        if self.way.toward == UNASSIGNED:
            return []
        taken = []
        for unit in self.ground.path(self.territory, self.home, self.way.toward, self.held):
            if self.held.owner[unit] == self.territory:
                continue
            block = self._block(unit, self.held.owner[unit])
            if block is None or not self._takes(block):
                break
            taken += block
        return taken

    def _offer(self, heap: list[tuple[float, int, float]], unit: int, dear: float) -> None:
        held = self.held
        for other, apart in zip(held.neighbours[unit], self.ground.apart[unit]):
            owner = held.owner[other]
            if owner not in (self.territory, UNASSIGNED):
                way = dear + self.way.way * apart / self._width
                heapq.heappush(heap, (way + self._cost([other], owner), other, way))

    def _block(self, unit: int, owner: int) -> list[int] | None:
        """Return a unit and what it cuts off from its territory; None if that is all of it."""
        stays = self.ground.seat.get(owner, UNASSIGNED)
        if stays == unit:
            return None
        if stays != UNASSIGNED and self.held.owner[stays] != owner:
            stays = UNASSIGNED
        held = self.held
        pieces = cut_off(held.neighbours, held.owner, (unit,), np.inf, stays)
        block = [unit, *(other for piece in pieces or [] for other in piece)]
        return None if held.size[owner] <= len(block) else block

    def _work(self, block: list[int]) -> list[float]:
        work = self.held.workload
        return [sum(column) for column in zip(*(work[unit] for unit in block))]

    def _fits(self, block: list[int]) -> bool:
        load = self.held.load[self.territory]
        return all(
            have + more <= most for have, more, most in zip(load, self._work(block), self._upper)
        )

    def _cost(self, block: list[int], owner: int) -> float:
        """Return what a block costs: its workload, more where that leaves its territory short."""
        cost = 0.0
        load, lower = self.held.load[owner], self.ground.lower[owner]
        for work, share, have, least in zip(self._work(block), self._share, load, lower):
            short = min(max(least - have + work, 0.0), work)
            cost += share * (work * self._price[owner] + SHORT * short)
        return cost
