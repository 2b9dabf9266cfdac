"""Random problems for the algorithms that make plans: every constraint, alone and in pairs.

Facts are kept as plain numbers and names, beside the layers that the algorithms read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

import numpy as np

from tests.integration.recount.anew import grown, touching
from tests.integration.recount.facts import Facts
from tests.integration.recount.land import CRS, random_land

OF_ALL = ("limits", "tolerances", "links", "barriers", "costly", "queen")
OF_PLANS = ("locked", "parent", "group", "apart", "exceptions", "targets")
OF_CENTERS = ("capacity", "reach", "matrix", "roads", "anywhere")
CONSTRAINTS = {
    "designterritories": (*OF_ALL, *OF_PLANS, "centers", *OF_CENTERS, "spacing", "sites", "free"),
    "balanceterritories": (
        *(*OF_ALL, *OF_PLANS, "centers", *OF_CENTERS),
        *("territory locks", "moved", "given"),
    ),
    "repaircontiguity": (
        *OF_ALL,
        *OF_PLANS,
        "territory locks",
        "capacity",
        "anywhere",
        "keep part",
    ),
    "allocateunits": (*OF_ALL, *OF_CENTERS),
}
REALIGN = "realignterritories"
OF_REALIGN = (
    *(*OF_ALL, *OF_PLANS, "centers", "capacity", "reach", "anywhere"),
    *("territory locks", "moved", "given", "measure"),
)
"""What each algorithm can be asked for. “free”: a maximum distance without given centers;
“anywhere”: centers may lie outside of their territory."""

NEEDS_CENTERS = {"centers", *OF_CENTERS, "sites"}
CLASHES = [{"barriers", "costly"}, {"free", "reach"}, {"matrix", "roads"}, {"targets", "capacity"}]


@dataclass
class Problem:
    """A problem: what is asked for, its facts, and the material of its layers."""

    number: int
    asked: tuple[str, ...]
    facts: Facts
    parameters: dict[str, Any]
    rows: list[list[Any]]
    """Of the units: uid, work, visits, zone, keep, state, town."""
    tables: dict[str, tuple[str, list[list[Any]]]] = field(default_factory=dict)
    """Tables by parameter: their fields, and their rows."""
    lines: dict[str, list[list[tuple[float, float]]]] = field(default_factory=dict)
    """Line layers by parameter, in km."""
    points: list[list[Any]] | None = None
    """Centers: name, capacity, kind; where they lie is in the facts."""
    in_file: bool = False

    def __str__(self) -> str:
        return f"{self.number}: {self.facts.algorithm}, {' + '.join(self.asked) or 'nothing else'}"


def kinds() -> list[tuple[str, tuple[str, ...]]]:
    """All combinations: none, alone and in pairs; the pairs in a fixed random order."""
    return _combined(CONSTRAINTS)


def kinds_of_realigning() -> list[tuple[str, tuple[str, ...]]]:
    """The same of what realigning can be asked for."""
    return _combined({REALIGN: OF_REALIGN})


def _combined(constraints: dict[str, tuple[str, ...]]) -> list[tuple[str, tuple[str, ...]]]:
    single = [(name, ()) for name in constraints]
    single += [(name, (one,)) for name, own in constraints.items() for one in own]
    double = [
        (name, pair)
        for name, own in constraints.items()
        for pair in combinations(own, 2)
        if not any(clash <= set(pair) for clash in CLASHES)
    ]
    order = np.random.default_rng(0).permutation(len(double))
    return single + [double[at] for at in order.tolist()]


def make_problem(number: int) -> Problem:
    """Draw the problem with a number; beyond all combinations they start anew, on other land."""
    every = kinds()
    return problem_of(number, *every[number % len(every)])


def make_realigned(number: int) -> Problem:
    """Draw the problem of realigning with a number."""
    every = kinds_of_realigning()
    return problem_of(number, *every[number % len(every)])


def problem_of(number: int, algorithm: str, asked: tuple[str, ...]) -> Problem:
    """Draw a problem of this kind, always the same for the same number."""
    return _Maker(number, algorithm, asked).made()


class _Maker:
    def __init__(self, number: int, algorithm: str, asked: tuple[str, ...]) -> None:
        self.rng = np.random.default_rng(number)
        self.algorithm, self.asked = algorithm, asked
        rng = self.rng
        kind = ("grid", "cells", "islands", "overlaps")[int(rng.integers(4))]
        if {"barriers", "costly", "roads"} & set(asked):
            kind = "grid"
        crs = CRS[int(rng.integers(4))] if kind != "cells" else CRS[int(rng.integers(2))]
        land = random_land(rng, crs, kind=kind)
        self.n = n = land.n
        work = np.round(rng.uniform(1, 9, n), 2)
        if rng.random() < 0.15:
            work[rng.integers(n)] = round(work.sum() * 0.3, 2)
        visits = np.round(rng.uniform(1, 3, n), 2)
        by_id = rng.random() < 0.7
        self.uid = [f"u{at}" for at in range(n)]
        criteria = ["work", "visits"] if "tolerances" in asked else ["work"]
        self.facts = Facts(
            algorithm=algorithm,
            land=land,
            ids=self.uid if by_id else [str(at + 1) for at in range(n)],
            load=np.column_stack([work, visits])[:, : len(criteria)],
            criteria=criteria,
            tolerance=[float(rng.choice([5, 10, 20]))],
            pairs=touching(land.shapes, queen="queen" in asked),
        )
        self.k = int(rng.integers(3, 7))
        self.numbers = np.column_stack([work, visits])
        self.parameters: dict[str, Any] = {"WORKLOAD": criteria}
        if by_id:
            self.parameters["ID_FIELD"] = "uid"
        self.problem = Problem(number, asked, self.facts, self.parameters, [])
        # A GeoPackage takes coordinates for degrees where there is no reference system.
        self.problem.in_file = bool(rng.random() < 0.3 and crs)
        self.zone: list[str] = []
        self.revises = algorithm in ("balanceterritories", "repaircontiguity", REALIGN)

    def made(self) -> Problem:
        facts, asked, parameters = self.facts, self.asked, self.parameters
        middle = facts.land.middles()
        half = np.median(middle[:, 0])
        state = ["west" if x <= half else "east" for x in middle[:, 0]]
        self.zone = self._plan(state)
        if self.algorithm != "allocateunits":
            parameters["EFFORT"] = "fast"
        if self.algorithm == "repaircontiguity":
            del parameters["EFFORT"]
        if self.algorithm == REALIGN:
            parameters["EFFORT"] = (
                "balanced" if self.n < 40 and self.problem.number % 3 == 1 else "fast"
            )
        if self.revises:
            parameters["TERRITORY_FIELD"] = "zone"
            facts.start = self.zone
        elif self.algorithm == "designterritories":
            parameters["TERRITORIES"] = facts.k = self.k
            if {"locked", "exceptions", "targets"} & set(asked):
                parameters["START"] = "zone"
                facts.start = self.zone
                facts.k = parameters["TERRITORIES"] = len({*self.zone} - {""})
        if self.algorithm == "allocateunits" or NEEDS_CENTERS & set(asked):
            self._centers()
        keep, town = [0] * self.n, [None] * self.n
        parameters["TOLERANCE"] = facts.tolerance[0]
        for one in asked:
            if one == "locked":
                for at in self.rng.choice(self.n, self.n // 8, replace=False).tolist():
                    if self.zone[at]:
                        keep[at] = 1
                parameters["PROTECTED" if self.algorithm == REALIGN else "LOCKED"] = "keep"
                facts.locked = {at for at in range(self.n) if keep[at]}
            elif one == "centers":
                continue
            elif one == "parent":
                parameters["PARENT_FIELD"], facts.state = "state", state
            elif one == "group":
                town = self._towns()
                parameters["GROUP_FIELD"], facts.town = "town", town
            else:
                getattr(self, "_" + one.replace(" ", "_"))()
        if facts.costs is not None or facts.roads:
            parameters["OBJECTIVE"] = "distance"
        self.problem.rows = [
            [
                *(self.uid[at], *self.numbers[at].tolist()),
                *(self.zone[at] or None, keep[at], state[at], town[at]),
            ]
            for at in range(self.n)
        ]
        return self.problem

    def _plan(self, state: list[str]) -> list[str]:
        """Grow a plan; one to repair is torn, one to design from is open in places."""
        names = [f"T{number}" for number in range(1, self.k + 1)]
        if "parent" in self.asked and self.rng.random() < 0.6:
            sides = {"west": names[: self.k // 2], "east": names[self.k // 2 :]}
            zone = [""] * self.n
            for side, own in sides.items():
                inside = [at for at in range(self.n) if state[at] == side]
                for at, name in grown(self.rng, self.facts.pairs, inside, own).items():
                    zone[at] = name
        else:
            found = grown(self.rng, self.facts.pairs, list(range(self.n)), names)
            zone = [found[at] for at in range(self.n)]
        torn = 0.08 if self.algorithm == "repaircontiguity" else 0.0
        if self.algorithm in ("balanceterritories", REALIGN) and self.rng.random() < 0.3:
            torn = 0.03
        for at in range(self.n):
            if self.rng.random() < torn:
                zone[at] = names[int(self.rng.integers(self.k))]
        if self.algorithm not in ("balanceterritories", REALIGN):
            for at in self.rng.choice(self.n, self.n // 10, replace=False).tolist():
                zone[at] = ""
        return zone

    def _pick(self, count: int) -> list[int]:
        return self.rng.choice(self.n, count, replace=False).tolist()

    def _towns(self) -> list[str | None]:
        """Draw groups: mostly of neighbours, some scattered."""
        town: list[str | None] = [None] * self.n
        for number, at in enumerate(self._pick(4)):
            near = [other for pair in self.facts.pairs if at in pair for other in pair]
            members = near[:4] if self.rng.random() < 0.8 else [at, *self._pick(2)]
            for other in members:
                town[other] = f"g{number}"
        return town

    def _limits(self) -> None:
        share = self.facts.load[:, 0].sum() / (len({*self.zone} - {""}) if self.revises else self.k)
        for name, value in (("minimum", 0.7), ("maximum", 1.3)):
            if self.rng.random() < 0.8:
                limit = round(share * (value + self.rng.uniform(-0.25, 0.25)), 2)
                setattr(self.facts, name, limit)
                several = "; ".join([f"{limit}", ("0", "1e9")[name == "maximum"]])
                one = len(self.facts.criteria) == 1
                self.parameters[name.upper()] = str(limit) if one else several

    def _tolerances(self) -> None:
        self.facts.tolerance = [float(t) for t in self.rng.choice([8, 15, 30], 2)]
        self.parameters["TOLERANCES"] = "; ".join(f"{t:g}" for t in self.facts.tolerance)

    def _queen(self) -> None:
        self.parameters["CONTIGUITY"] = "queen"
        self.facts.queen = True

    def _links(self) -> None:
        pairs = [tuple(self._pick(2)) for _ in range(2)]
        self.facts.pairs = self.facts.pairs | {frozenset(pair) for pair in pairs}
        rows = [[self.facts.ids[one], self.facts.ids[other]] for one, other in pairs]
        self.problem.tables["LINKS"] = ("from_id:string to_id:string", rows)

    def _wall(self) -> None:
        """A barrier along a column's border, over part or all of the grid."""
        shapes = self.facts.land.shapes
        wide, high = (round(max(shape.bounds[at] for shape in shapes)) for at in (2, 3))
        x = float(self.rng.integers(2, wide - 1))
        top = float(self.rng.integers(2, high + 1))
        self.problem.lines["BARRIERS"] = [[(x, 0.0), (x, top)]]

    def _barriers(self) -> None:
        self._wall()
        (x, _), (_, top) = self.problem.lines["BARRIERS"][0]
        middle = self.facts.land.middles()
        linked = {frozenset(p) for p in self._linked()}

        def parted(pair: frozenset[int]) -> bool:
            one, other = pair
            beside = (middle[one, 0] - x) * (middle[other, 0] - x) < 0
            level = max(middle[one, 1], middle[other, 1]) < top
            return bool(beside and level) and pair not in linked

        self.facts.pairs = frozenset(pair for pair in self.facts.pairs if not parted(pair))

    def _linked(self) -> list[list[int]]:
        number = {name: at for at, name in enumerate(self.facts.ids)}
        _, rows = self.problem.tables.get("LINKS", ("", []))
        return [[number[one], number[other]] for one, other in rows]

    def _costly(self) -> None:
        self._wall()
        self.facts.costly = True
        self.parameters["BARRIER_KIND"] = "costly"

    def _names(self) -> list[str]:
        return sorted({*self.zone} - {""})

    def _centers(self) -> None:
        """Centers near the middle of some unit each; of a plan, in its territories."""
        middle, facts = self.facts.land.middles(), self.facts
        if self.revises or facts.start is not None:
            names = self._names()
            own = [[at for at in range(self.n) if self.zone[at] == name] for name in names]
            seats = [int(self.rng.choice(each)) for each in own]
            if self.rng.random() < 0.25:
                seats = self._pick(len(names))
        else:
            count = self.k * 2 if "sites" in self.asked else self.k
            names = [f"c{number}" for number in range(count)]
            seats = self._pick(count)
        shift = 0.0 if "roads" in self.asked else 0.15
        spot = middle[seats] + self.rng.uniform(-shift, shift, (len(names), 2))
        facts.centers = {name: (float(x), float(y)) for name, (x, y) in zip(names, spot)}
        kinds_of = ["candidate"] * len(names)
        if "sites" in self.asked:
            kinds_of[0] = "required"
            facts.required = {names[0]}
            self.parameters["SITE_FIELD"] = "kind"
        can = np.round(self.rng.uniform(1, 3, len(names)), 1)
        self.problem.points = [list(row) for row in zip(names, can.tolist(), kinds_of)]
        self.parameters["CENTER_NAME_FIELD"] = "who"

    def _sites(self) -> None:
        """Which centers are candidates is drawn with them."""

    def _free(self) -> None:
        size = np.sqrt(sum(shape.area for shape in self.facts.land.shapes) / self.k)
        self.facts.reach = self.parameters["MAX_DISTANCE"] = round(
            float(size * self.rng.uniform(0.7, 1.3)), 2
        )

    def _reach(self) -> None:
        self._free()
        self.facts.reach = self.parameters["MAX_DISTANCE"] = round(
            float(self.facts.reach * self.rng.uniform(1, 2.5)), 2
        )

    def _capacity(self) -> None:
        self.facts.capacity = {row[0]: row[1] for row in self.problem.points}
        self.parameters["CAPACITY_FIELD"] = "can"

    def _matrix(self) -> None:
        middle, facts = self.facts.land.middles(), self.facts
        facts.costs, blank = {}, float(self.rng.choice([0.05, 0.2, 0.4]))
        names = list(facts.centers)
        for name in names:
            way = np.hypot(*(middle - facts.centers[name]).T)
            cost = np.round(way * self.rng.uniform(1.0, 1.6, self.n) + 1.0, 2)
            for at in range(self.n):
                barred = way[at] > 1.5 and self.rng.random() < blank
                facts.costs[at, name] = None if barred else float(cost[at])
        if self.problem.number % 2:
            # What the nearest center takes to nine in ten units, and half as much again.
            known = [[facts.costs[a, c] or np.inf for c in names] for a in range(self.n)]
            least = np.sort(np.min(known, axis=1))[int(0.9 * self.n)]
            if np.isfinite(least):
                facts.most_time = self.parameters["MAX_TIME"] = round(float(1.5 * least), 2)
        rows = [[facts.ids[a], *(facts.costs[a, c] for c in names)] for a in range(self.n)]
        fields = " ".join(["id:string", *(f"{name}:double" for name in names)])
        self.problem.tables["COST_MATRIX"] = (fields, rows)

    def _anywhere(self) -> None:
        self.parameters["CENTER_INSIDE"] = False
        self.facts.anywhere = True

    def _roads(self) -> None:
        """Roads from middle to middle of all units that touch."""
        middle = self.facts.land.middles()
        ways = touching(self.facts.land.shapes, queen=False)
        self.facts.roads = True
        ends = sorted(map(sorted, ways))
        self.problem.lines["ROADS"] = [[tuple(middle[at].tolist()) for at in two] for two in ends]

    def _spacing(self) -> None:
        size = np.sqrt(sum(shape.area for shape in self.facts.land.shapes) / self.k)
        self.facts.spacing = self.parameters["CENTER_SPACING"] = round(
            float(size * self.rng.uniform(0.4, 1.1)), 2
        )

    def _targets(self) -> None:
        names = self._names()
        self.facts.targets = {n: round(float(self.rng.uniform(50, 100)), 1) for n in names}
        rows = [[name, value] for name, value in self.facts.targets.items()]
        self.problem.tables["TARGETS"] = ("zone:string target:double", rows)

    def _exceptions(self) -> None:
        names = self._names()
        for at in self._pick(3):
            self.facts.given[at] = names[int(self.rng.integers(len(names)))]
        rows = [[self.facts.ids[at], name] for at, name in self.facts.given.items()]
        self.problem.tables["EXCEPTIONS"] = ("unit_id:string zone:string", rows)

    def _apart(self) -> None:
        touch = sorted(map(sorted, self.facts.pairs))
        chosen = [touch[at] for at in self.rng.choice(len(touch), 3, replace=False).tolist()]
        self.facts.apart = [(one, other) for one, other in chosen]
        rows = [[self.facts.ids[one], self.facts.ids[other]] for one, other in chosen]
        self.problem.tables["APART"] = ("unit_id:string other_id:string", rows)

    def _territory_locks(self) -> None:
        names = self._names()
        first, second = self.rng.permutation(len(names))[:2].tolist()
        self.facts.locks = {names[first]: "frozen", names[second]: "gain only"}
        self.problem.tables["TERRITORY_LOCKS"] = (
            "zone:string lock:string",
            [[name, lock] for name, lock in self.facts.locks.items()],
        )

    def _moved(self) -> None:
        self.facts.moved = self.parameters["MAX_MOVED"] = float(self.rng.choice([3, 8, 15]))

    def _given(self) -> None:
        name = "MAX_MOVED_EACH" if self.algorithm == REALIGN else "MAX_GIVEN"
        self.facts.gives = self.parameters[name] = float(self.rng.choice([3, 8, 15]))

    def _measure(self) -> None:
        kind = ("units", "customers", "field")[int(self.rng.integers(3))]
        self.parameters["MEASURE"] = kind
        self.facts.measure = np.ones(self.n)
        if kind != "units":
            self.parameters["MEASURE_FIELD"] = "visits"
            self.facts.measure = self.numbers[:, 1]

    def _keep_part(self) -> None:
        self.parameters["KEEP_PART"] = str(self.rng.choice(["area", "center"]))
