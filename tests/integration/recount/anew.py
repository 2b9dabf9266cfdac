"""Plans counted anew, with shapely and numpy alone: which rules does a plan break?

Nothing here comes from the plugin. What depends on the plugin's finer points (which of several
ways over water counts, a distance within a hundredth of its limit) counts as open: such a break
may be told or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from shapely.geometry import Point, Polygon

from tests.integration.recount.facts import Facts, Pairs

NEAR = 0.01
"""Share of a distance that is left open."""


def touching(shapes: Sequence[Polygon], *, queen: bool) -> Pairs:
    """Units that share a stretch of border (or a corner), or overlap."""
    found = set()
    for at, one in enumerate(shapes):
        for to in range(at):
            other = shapes[to]
            if not one.intersects(other):
                continue
            common = one.intersection(other)
            if queen or common.length > 1e-6 or common.area > 1e-9:
                found.add(frozenset((at, to)))
    return frozenset(found)


def components(units: Iterable[int], pairs: Pairs) -> list[set[int]]:
    """The connected sets of units, the one with the first unit first."""
    left, found = set(units), []
    beside: dict[int, set[int]] = {at: set() for at in left}
    for one, other in map(tuple, pairs):
        if one in left and other in left:
            beside[one].add(other)
            beside[other].add(one)
    for first in sorted(left):
        if first not in left:
            continue
        part, todo = set(), [first]
        left.discard(first)
        while todo:
            at = todo.pop()
            part.add(at)
            todo += beside[at] & left
            left -= beside[at]
        found.append(part)
    return found


def over_water(shapes: Sequence[Polygon], pairs: Pairs, spread: float) -> Pairs:
    """Ties between areas that don't touch, as in Borůvka's method, `spread` times the nearest."""
    n, ties = len(shapes), set()
    while True:
        areas = components(range(n), pairs | ties)
        if len(areas) == 1:
            return frozenset(ties)
        for area in areas:
            gaps = {
                (one, other): shapes[one].distance(shapes[other])
                for one in area
                for other in set(range(n)) - area
            }
            nearest = min(gaps.values())
            ties |= {frozenset(pair) for pair, gap in gaps.items() if gap <= spread * nearest}


def grown(
    rng: np.random.Generator, pairs: Pairs, units: Sequence[int], names: Sequence[str]
) -> dict[int, str]:
    """A plan of connected territories, grown from random units; what none reaches joins any."""
    plan = {int(at): name for at, name in zip(rng.permutation(units)[: len(names)], names)}
    inside = set(units)
    edges = [tuple(pair) for pair in sorted(map(sorted, pairs)) if set(pair) <= inside]
    while len(plan) < len(inside):
        rim = [(a, b) for a, b in edges if (a in plan) != (b in plan)]
        if not rim:
            loose = min(inside - set(plan))
            plan[loose] = names[int(rng.integers(len(names)))]
            continue
        one, other = rim[int(rng.integers(len(rim)))]
        one, other = (one, other) if one in plan else (other, one)
        plan[other] = plan[one]
    return plan


Key = tuple[str, str]
"""A rule, and the territory concerned ("" for none)."""


@dataclass
class Broken:
    """Units by rule and territory: those that break it, and those that are open."""

    sure: dict[Key, list[frozenset[int]]] = field(default_factory=dict)
    open: set[Key] = field(default_factory=set)

    def add(self, rule: str, territory: str, units: Iterable[int]) -> None:
        self.sure.setdefault((rule, territory), []).append(frozenset(units))


class Recount:
    """A plan, by names of territories ("" for none), counted anew."""

    def __init__(
        self,
        facts: Facts,
        plan: Sequence[str],
        names: Sequence[str],
        found: dict[str, tuple[float, float]] | None = None,
    ) -> None:
        self.centers = facts.centers if found is None else found
        self.facts, self.plan, self.names = facts, list(plan), list(names)
        self.members = {
            name: [at for at, own in enumerate(self.plan) if own == name]
            for name in {*self.names, *self.plan} - {""}
        }
        self.middle = facts.land.middles()
        self.mass = (facts.load / facts.load.sum(axis=0)).mean(axis=1)
        ties = frozenset()
        if facts.land.islands or len(components(range(facts.land.n), facts.pairs)) > 1:
            ties = over_water(facts.land.shapes, facts.pairs, 1.55)
        self.certain, self.possible = facts.pairs, facts.pairs | ties
        self.has_ties = bool(ties)

    # Figures

    def loads(self, name: str) -> np.ndarray:
        return self.facts.load[self.members.get(name, [])].sum(axis=0)

    def targets(self) -> dict[str, np.ndarray]:
        """What each territory should carry: equal shares, or in proportion to what was given."""
        given = self.facts.targets or self.facts.capacity
        total = self.facts.load.sum(axis=0)
        if given is None:
            count = self.facts.k or len(self.names)
            return dict.fromkeys(self.names, total / count)
        whole = sum(given[name] for name in self.names)
        return {name: total * given[name] / whole for name in self.names}

    def deviation(self, name: str) -> np.ndarray:
        target = self.targets()[name]
        return 100.0 * (self.loads(name) - target) / target

    def max_deviation(self) -> float:
        return max(float(np.abs(self.deviation(name)).max()) for name in self.names)

    def ways(self, name: str) -> np.ndarray:
        """Straight ways (km) of all units to a territory's center; NaN where that is not clear."""
        if self.centers is not None:
            if name not in self.centers:
                return np.full(len(self.plan), np.nan)
            return np.hypot(*(self.middle - self.centers[name]).T)
        seat = self.seat(name)
        if seat is None:
            return np.full(len(self.plan), np.nan)
        return np.hypot(*(self.middle - self.middle[seat]).T)

    def seat(self, name: str) -> int | None:
        """The unit nearest to a territory's middle, None where two are alike."""
        own = self.members.get(name, [])
        if not own:
            return None
        mass = self.mass[own] if self.mass[own].sum() > 0 else np.ones(len(own))
        middle = mass @ self.middle[own] / mass.sum()
        away = np.hypot(*(self.middle[own] - middle).T)
        order = np.argsort(away)
        if len(own) > 1 and away[order[1]] - away[order[0]] < NEAR:
            return None
        return own[int(order[0])]

    def cost(self) -> float:
        """Workload times travel, NaN where that is not clear."""
        total = 0.0
        for name, own in self.members.items():
            load = self.facts.load[own, 0]
            if self.facts.costs is not None:
                way = [self.facts.costs.get((at, name)) for at in own]
                total += float(load @ np.array([np.nan if w is None else w for w in way]))
            else:
                total += float(load @ self.ways(name)[own] ** 2)
        return total

    def pieces(self, name: str, pairs: Pairs) -> list[set[int]]:
        return components(self.members.get(name, []), pairs)

    # Rules

    def broken(self) -> Broken:
        found = Broken()
        self._of_number(found)
        self._of_contiguity(found)
        self._of_limits(found)
        self._of_locks(found)
        self._of_units(found)
        self._of_centers(found)
        return found

    def _of_number(self, found: Broken) -> None:
        used = [name for name in self.members if self.members[name]]
        if self.facts.k is not None and len(used) != self.facts.k:
            found.add("number of territories", "", [])
        for name in self.names:
            if not self.members.get(name):
                found.open.add(("empty", name))

    def _of_contiguity(self, found: Broken) -> None:
        loose = [at for at, own in enumerate(self.plan) if not own]
        for lump in components(loose, self.certain):
            found.add("unassigned", "", lump)
        if self.has_ties:
            found.open.add(("unassigned", ""))
        for name in self.members:
            self._of_parts(found, name)

    def _of_parts(self, found: Broken, name: str) -> None:
        given = {at for at, own in self.facts.given.items() if own == name}
        own = [at for at in self.members[name] if at not in given]
        # Exceptions may tie what they touch, and what they stand in the middle of.
        bridges = set(self.facts.given)
        through = set(self.possible)
        for cluster in components(bridges, self.possible):
            rim = {b for pair in self.possible for b in pair if pair & cluster} - bridges
            through |= {frozenset((a, b)) for a in rim for b in rim if a != b}
        lax = components(own, frozenset(through))
        if len(lax) != len(components(own, self.certain)):
            found.open.add(("contiguity", name))
        if len(lax) < 2:
            return
        weights = sorted((self.mass[list(part)].sum() for part in lax), reverse=True)
        if weights[0] - weights[1] < 1e-9:
            found.open.add(("contiguity", name))
            return
        if given:
            found.open.add(("contiguity", name))
        home = max(lax, key=lambda part: self.mass[list(part)].sum())
        for part in lax:
            if part is not home:
                found.add("contiguity", name, part)

    def _of_limits(self, found: Broken) -> None:
        facts, targets = self.facts, self.targets()
        slack = 1e-7 * facts.load.sum(axis=0)
        for name in self.names:
            load, own = self.loads(name), self.members.get(name, [])
            if not own:
                continue  # that is told by itself
            for c in range(len(facts.criteria)):
                tolerance = facts.tolerance[c if len(facts.tolerance) > 1 else 0] / 100.0
                target = targets[name][c]
                away = abs(load[c] - target) - tolerance * target
                if away > slack[c]:
                    found.add("tolerance", name, own)
                if abs(away) <= slack[c]:
                    found.open.add(("tolerance", name))
            if facts.minimum is not None and load[0] < facts.minimum - slack[0]:
                found.add("minimum", name, own)
            if facts.maximum is not None and load[0] > facts.maximum + slack[0]:
                found.add("maximum", name, own)

    def _of_locks(self, found: Broken) -> None:
        start = self.facts.start
        if start is None:
            return
        moved = [at for at in range(len(self.plan)) if self.plan[at] != start[at]]
        for name in {*start} - {""}:
            gone = [at for at in moved if start[at] == name]
            come = [at for at in moved if self.plan[at] == name]
            held = [at for at in gone if at in self.facts.locked]
            if held:
                found.add("unit lock", name, held)
            if gone and name in self.facts.locks:
                found.add("territory lock: lost", name, gone)
            if come and self.facts.locks.get(name) == "frozen":
                found.add("territory lock: gained", name, come)

    def _of_units(self, found: Broken) -> None:
        facts, plan = self.facts, self.plan
        for name in {*facts.given.values()}:
            lost = [at for at, own in facts.given.items() if own == name and plan[at] != name]
            if lost:
                found.add("exception", name, lost)
        for one, other in facts.apart:
            if plan[one] and plan[one] == plan[other]:
                found.add("apart", plan[one], (one, other))
        if facts.town is not None:
            for town in {*facts.town} - {None}:
                members = [at for at, own in enumerate(facts.town) if own == town and plan[at]]
                for where, units in self._strays(members, plan):
                    found.add("group", where, units)
        if facts.state is not None:
            for name, members in self.members.items():
                for _, units in self._strays(members, facts.state):
                    found.add("parent", name, units)

    def _strays(self, units: list[int], place: Sequence[str]) -> list[tuple[str, list[int]]]:
        """Units by place, without the place where most of their workload is."""
        parts: dict[str, list[int]] = {}
        for at in units:
            parts.setdefault(place[at], []).append(at)
        home = max(parts, key=lambda p: self.facts.load[parts[p], 0].sum(), default="")
        return [(where, own) for where, own in parts.items() if where != home]

    def _of_centers(self, found: Broken) -> None:
        facts = self.facts
        for name, own in self.members.items():
            if facts.reach is not None:
                self._of_reach(found, name, self.ways(name)[own], own)
            if facts.costs is not None:
                blank = [at for at in own if facts.costs.get((at, name)) is None]
                if blank:
                    found.add("travel cost", name, blank)
                self._of_time(found, name, own)
        if facts.centers is not None and not facts.anywhere:
            self._of_seats(found)
        if facts.spacing is not None:
            self._of_spacing(found)

    def _of_reach(self, found: Broken, name: str, way: np.ndarray, own: list[int]) -> None:
        unclear = np.isnan(way) | (np.abs(way - self.facts.reach) < NEAR * self.facts.reach)
        if unclear.any():
            found.open.add(("maximum distance", name))
        far = [at for at, w in zip(own, way) if w > self.facts.reach * (1 + NEAR)]
        if far:
            found.add("maximum distance", name, far)

    def _of_time(self, found: Broken, name: str, own: list[int]) -> None:
        if self.facts.most_time is None:
            return
        taken = {at: self.facts.costs.get((at, name)) for at in own}
        late = [at for at, time in taken.items() if time and time > self.facts.most_time]
        if late:
            found.add("maximum time", name, late)

    def _of_seats(self, found: Broken) -> None:
        facts = self.facts
        for name, spot in facts.centers.items():
            inside = [
                at for at, shape in enumerate(facts.land.shapes) if shape.contains(Point(spot))
            ]
            used = name in self.members and self.members[name]
            if used and len(inside) == 1 and self.plan[inside[0]] != name:
                found.add("center", name, inside)
            if used and len(inside) != 1:
                found.open.add(("center", name))
            if not used and (facts.required is None or name in facts.required):
                found.open.add(("center", ""))
        for name, own in self.members.items():
            if own and name not in facts.centers:
                found.open.add(("center", name))

    def _of_spacing(self, found: Broken) -> None:
        spot = {
            name: self.centers.get(name)
            if self.centers
            else (None if self.seat(name) is None else self.middle[self.seat(name)])
            for name, own in self.members.items()
            if own
        }
        limit = self.facts.spacing
        names = sorted(spot)
        for at, one in enumerate(names):
            for other in names[:at]:
                if spot[one] is None or spot[other] is None:
                    found.open |= {("center spacing", one), ("center spacing", other)}
                    continue
                apart = float(np.hypot(*np.subtract(spot[one], spot[other])))
                if abs(apart - limit) < NEAR * limit:
                    found.open |= {("center spacing", one), ("center spacing", other)}
                elif apart < limit:
                    found.add("center spacing", f"{min(one, other)}/{max(one, other)}", [])
