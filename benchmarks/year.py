"""A year of workloads on LSOA: a plan realigned each month, designed anew at its end, or left.

``python benchmarks/year.py DATA`` in the plugin's environment; ``--write`` draws
``docs/benchmark-year.svg``; ``--seeds`` tells the ratios of the first five years of those settings.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from geopackage import LSOA, read_geopackage
from matplotlib import pyplot
from plots import STYLE
from scipy.optimize import linprog
from scipy.sparse import block_diag, coo_matrix, csr_matrix, hstack, identity, vstack
from scipy.spatial import cKDTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.polygons import polygon_centroids, polygons_from_wkb
from territory_planner.core.guards.budget import budget_of
from territory_planner.core.jobs.design import design
from territory_planner.core.jobs.realign import realign
from territory_planner.core.model.graph import components, parts, subgraph
from territory_planner.core.model.labels import match_labels
from territory_planner.core.model.measures import deviations
from territory_planner.core.model.problem import Problem, make_problem

ROOT = Path(__file__).resolve().parent.parent

SEED, TERRITORIES, MONTHS, TOLERANCE, MOST = 14, 100, 12, 0.10, 3.0
LEAST_TOWN, LARGEST_TOWN = 0.4, 0.8
"""Of a territory's workload: what a town carries."""

CELL, TOWN = 30.0, 12.0
"""km: districts that share season and chance, and how far a town reaches."""

SEASON, CHANCE, GROWTH, LOST, CLOSES = 0.06, 0.003, 0.03, 0.4, 7
"""Greatest swing of a district's season; chance from month to month; growth of two towns a month;
what a third one's site takes with it, and in which month."""


@dataclass(frozen=True)
class Year:
    """Units whose workload changes from month to month.

    Attributes
    ----------
    problem : Problem
        Of the month before the first, with the plan to begin with.
    kind : (n,) int64
        Units of one kind change alike.
    factor : (months + 1, kinds) float64
        Of the workload at the start; 1 in month 0.
    """

    problem: Problem
    kind: np.ndarray
    factor: np.ndarray

    @property
    def start(self) -> np.ndarray:
        """(n,) int32, the plan to begin with."""
        if self.problem.start is None:
            raise ValueError("no plan")
        return self.problem.start

    def work(self, month: int) -> np.ndarray:
        """Return (n,) float64, the workload of a month."""
        return self.problem.workload[:, 0] * self.factor[month, self.kind]

    def at(self, month: int, plan: np.ndarray) -> Problem:
        """Return the problem of a month in which a plan stands."""
        work = self.work(month)
        target = np.full(TERRITORIES, work.sum() / TERRITORIES)
        problem = self.problem
        return make_problem(
            problem.position, work, problem.graph, target=target, tolerance=TOLERANCE, start=plan
        )


def year_of(data: Path, seed: int = SEED) -> Year:
    """Return the made-up year on the main component of England and Wales."""
    wkb, column = read_geopackage(data / LSOA, ["admissions"])
    polygons = polygons_from_wkb(wkb)
    graph = contiguity(polygons, "rook")
    load = np.array([value or 0.0 for value in column["admissions"]], dtype=np.float64)
    _, component = components(graph)
    kept = np.flatnonzero(component == np.bincount(component).argmax())
    place = polygon_centroids(polygons)[kept] / 1000.0
    load, graph = load[kept], subgraph(graph, kept)
    first = make_problem(place, load, graph, TERRITORIES, tolerance=0.02)
    plan = design(first, "fast").assignment
    return _changing(replace(first, start=plan), np.random.default_rng(seed))


def _changing(problem: Problem, rng: np.random.Generator) -> Year:
    place, work = problem.position, problem.workload[:, 0]
    corner = np.floor(place / CELL).astype(np.int64)
    cell = np.unique(corner, axis=0, return_inverse=True)[1].ravel()
    middles = place[_towns(place, work, rng)]
    away = np.sqrt(((place[:, None] - middles[None]) ** 2).sum(axis=2))
    grows = (away[:, :2] < TOWN).any(axis=1)
    closes = (away[:, 2] < TOWN) & ~grows
    sort = np.where(grows, 1, np.where(closes, 2, 0))
    both = np.column_stack([cell, sort])
    kinds, kind = np.unique(both, axis=0, return_inverse=True)
    months = np.arange(MONTHS + 1)
    cells = int(cell.max()) + 1
    swing, phase = rng.uniform(0.0, SEASON, cells), rng.choice([0.0, np.pi], cells)
    wave = np.sin(2 * np.pi * months[:, None] / 12 + phase) * swing
    chance = np.cumprod(1 + rng.normal(0.0, CHANCE, (MONTHS + 1, cells)), axis=0)
    chance /= chance[0]
    factor = ((1 + wave) * chance)[:, kinds[:, 0]]
    factor[:, kinds[:, 1] == 1] *= ((1 + GROWTH) ** months)[:, None]
    factor[CLOSES:, kinds[:, 1] == 2] *= 1 - LOST
    return Year(problem, kind.ravel(), factor / factor[0])


def _towns(place: np.ndarray, work: np.ndarray, rng: np.random.Generator) -> list[int]:
    """Return the middles of three towns: apart, and each a good part of a territory."""
    tree, mean = cKDTree(place), work.sum() / TERRITORIES
    found: list[int] = []
    for unit in rng.permutation(len(work)).tolist():
        around = work[tree.query_ball_point(place[unit], TOWN)].sum() / mean
        apart = all(np.hypot(*(place[unit] - place[each])) > 8 * TOWN for each in found)
        if LEAST_TOWN < around < LARGEST_TOWN and apart:
            found.append(unit)
        if len(found) == 3:
            return found
    raise ValueError("no towns")


@dataclass(frozen=True)
class Kept:
    """What a way to keep a plan comes to.

    Attributes
    ----------
    deviation : (months + 1,) float64
        Largest, in percent of the target.
    moved : (months + 1,) float64
        Percent of that month's workload that changes hands.
    """

    deviation: np.ndarray
    moved: np.ndarray


def realigned(year: Year) -> Kept:
    """Realign each month, within `MOST` percent."""
    plan, deviation, moved = year.start, [_worst(year, 0, year.start)], [0.0]
    for month in range(1, MONTHS + 1):
        problem = year.at(month, plan)
        budget = budget_of(problem, MOST, measure=problem.mass)
        if budget is None:
            raise ValueError("no budget")
        after = realign(problem, budget).balanced.assignment
        deviation.append(_worst(year, month, after))
        moved.append(_moved(year, month, plan, after))
        _check_whole(problem, after)
        plan = after
        print(f"  month {month}: {moved[-1]:.2f} % moved, ±{deviation[-1]:.2f} %", flush=True)
    return Kept(np.array(deviation), np.array(moved))


def redesigned(year: Year) -> Kept:
    """Leave the plan for the year, then design anew, names kept as well as can be."""
    left = untouched(year)
    problem = year.at(MONTHS, year.start)
    fresh = design(replace(problem, start=None), "fast").assignment
    plan = match_labels(year.start, fresh, problem.mass, TERRITORIES)
    deviation, moved = left.deviation.copy(), left.moved.copy()
    deviation[-1], moved[-1] = _worst(year, MONTHS, plan), _moved(year, MONTHS, year.start, plan)
    return Kept(deviation, moved)


def untouched(year: Year) -> Kept:
    """Leave the plan as it is."""
    months = range(MONTHS + 1)
    return Kept(np.array([_worst(year, m, year.start) for m in months]), np.zeros(MONTHS + 1))


def _worst(year: Year, month: int, plan: np.ndarray) -> float:
    return 100.0 * float(np.abs(deviations(year.at(month, plan), plan)).max())


def _moved(year: Year, month: int, before: np.ndarray, after: np.ndarray) -> float:
    work = year.work(month)
    return 100.0 * float(work[before != after].sum() / work.sum())


def _check_whole(problem: Problem, plan: np.ndarray) -> None:
    count = len(np.unique(parts(problem.graph, plan)[0]))
    before = len(np.unique(parts(problem.graph, problem.start)[0]))
    if count > before:
        raise ValueError("a territory was torn")


def least_in_hindsight(year: Year) -> float:
    """Return what every planner moves over the year, who had known it: percent, summed by months.

    A linear program over less than a plan: units of one kind and one home are divided at will,
    nothing need be connected, and of workload that has left its home only how much each
    territory holds is known. Every sequence of plans within the tolerance is one of its solutions,
    with what it moves as its value. So its least is below what any of them moves.

    By month t, of each class c (a kind's units in one home, w its workload):
    h(c,t) the share at home, a and b the shares that leave and come back; of each territory k:
    g(k,t) the foreign workload that it holds, i(k,t) what it takes in of that; f(t) what goes from
    one foreign territory to another. w·h summed over k's own plus g is within the tolerance; g
    sums to what is not at home; g grows by no more than i and the fastest growth of any
    kind; i sums to no more than what leaves, and f.
    """
    both = np.column_stack([year.start, year.kind])
    classes, number = np.unique(both, axis=0, return_inverse=True)
    base = np.bincount(number.ravel(), weights=year.problem.workload[:, 0])
    work = base * year.factor[:, classes[:, 1]]
    size, k = len(classes), TERRITORIES
    total = work.sum(axis=1)
    fastest = np.maximum((year.factor[1:] / year.factor[:-1]).max(axis=1), 1e-12)
    width = 3 * size + 2 * k + 1  # h, a, b, g, i, f by month
    rows: list[np.ndarray] = []
    columns: list[np.ndarray] = []
    values: list[np.ndarray] = []
    low: list[np.ndarray] = []
    high: list[np.ndarray] = []
    height = 0
    every, each = np.arange(size), np.arange(k)

    def add(count: int, entries: list[tuple], least: np.ndarray, most: np.ndarray) -> None:
        nonlocal height
        for row, column, value in entries:
            shape = np.broadcast(row, column, value).shape
            rows.append(np.broadcast_to(row, shape) + height)
            columns.append(np.broadcast_to(column, shape))
            values.append(np.broadcast_to(value, shape).astype(np.float64))
        low.append(np.broadcast_to(least, count))
        high.append(np.broadcast_to(most, count))
        height += count

    cost = np.zeros(MONTHS * width)
    top = np.full(MONTHS * width, np.inf)
    for at in range(MONTHS):
        month, w = at + 1, work[at + 1]
        h = at * width
        a, b, g, i, f = h + size, h + 2 * size, h + 3 * size, h + 3 * size + k, h + width - 1
        cost[a : a + size] = cost[b : b + size] = 100.0 * w / total[month]
        cost[f] = 100.0 / total[month]
        top[h : h + 3 * size] = 1.0
        was = [(every, h - width + every, -1.0)] if at else []
        one = 0.0 if at else 1.0
        add(
            size,
            [(every, h + every, 1.0), (every, a + every, 1.0), (every, b + every, -1.0), *was],
            np.array(one),
            np.array(one),
        )
        mean = total[month] / k
        add(
            k,
            [(classes[:, 0], h + every, w), (each, g + each, 1.0)],
            np.array((1 - TOLERANCE) * mean),
            np.array((1 + TOLERANCE) * mean),
        )
        zero = np.zeros(size, dtype=np.int64)
        add(
            1,
            [(zero, h + every, w), (zero[:k], g + each, 1.0)],
            np.array(total[month]),
            np.array(total[month]),
        )
        held = [(each, g - width + each, -fastest[at])] if at else []
        add(
            k,
            [(each, g + each, 1.0), (each, i + each, -1.0), *held],
            np.array(-np.inf),
            np.array(0.0),
        )
        add(
            1,
            [(zero[:k], i + each, 1.0), (zero, a + every, -w), (zero[:1], np.array([f]), -1.0)],
            np.array(-np.inf),
            np.array(0.0),
        )
    matrix = coo_matrix(
        (np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))),
        shape=(height, MONTHS * width),
    ).tocsr()
    least, most = np.concatenate(low), np.concatenate(high)
    equal = least == most
    upper, lower = ~equal & np.isfinite(most), ~equal & np.isfinite(least)
    found = linprog(
        cost,
        A_ub=vstack([matrix[upper], -matrix[lower]]).tocsr(),
        b_ub=np.concatenate([most[upper], -least[lower]]),
        A_eq=matrix[equal],
        b_eq=least[equal],
        bounds=np.column_stack([np.zeros(len(cost)), top]),
        method="highs",
    )
    if found.status != 0:
        raise ValueError(found.message)
    return float(found.fun)


def least_next_door(year: Year) -> float:
    """Return the same of planners who give units only to territories that touch theirs at first.

    By month t: x(c,k,t) the share of class c that territory k holds, of those that touch the
    class's home and itself; in(c,k,t) the share that comes to k. A class's shares sum to 1, w·x
    summed over a territory's classes is within the tolerance, and what comes is at least the
    growth of x.
    """
    both = np.column_stack([year.start, year.kind])
    classes, number = np.unique(both, axis=0, return_inverse=True)
    base = np.bincount(number.ravel(), weights=year.problem.workload[:, 0])
    work = base * year.factor[:, classes[:, 1]]
    total = work.sum(axis=1)
    first, second, _ = year.problem.graph.edges()
    touch = np.eye(TERRITORIES, dtype=bool)
    touch[year.start[first], year.start[second]] = touch[year.start[second], year.start[first]] = (
        True
    )
    cls, holder = np.nonzero(touch[classes[:, 0]])
    pairs, size = len(cls), len(classes)
    at_home = (holder == classes[cls, 0]).astype(np.float64)
    one = identity(pairs, format="csr")
    of_class = coo_matrix((np.ones(pairs), (cls, np.arange(pairs))), shape=(size, pairs)).tocsr()
    months = range(1, MONTHS + 1)
    of_load = [
        coo_matrix((work[t, cls], (holder, np.arange(pairs))), shape=(TERRITORIES, pairs)).tocsr()
        for t in months
    ]
    loads = block_diag(of_load, format="csr")
    shares = block_diag([of_class] * MONTHS, format="csr")
    grow = block_diag([one] * MONTHS, format="lil")
    for month in range(1, MONTHS):
        rows, before = slice(month * pairs, (month + 1) * pairs), (month - 1) * pairs
        grow[rows, before : before + pairs] = -one
    still = csr_matrix((loads.shape[0], MONTHS * pairs))
    mean = np.repeat(total[1:] / TERRITORIES, TERRITORIES)
    begun = np.concatenate([at_home, np.zeros((MONTHS - 1) * pairs)])
    price = np.concatenate([100.0 * work[t, cls] / total[t] for t in months])
    found = linprog(
        np.concatenate([np.zeros(MONTHS * pairs), price]),
        A_ub=vstack(
            [
                hstack([loads, still]),
                hstack([-loads, still]),
                hstack([grow.tocsr(), -identity(MONTHS * pairs)]),
            ]
        ).tocsr(),
        b_ub=np.concatenate([(1 + TOLERANCE) * mean, -(1 - TOLERANCE) * mean, begun]),
        A_eq=hstack([shares, csr_matrix((MONTHS * size, MONTHS * pairs))]).tocsr(),
        b_eq=np.ones(MONTHS * size),
        bounds=(0, None),
        method="highs-ipm",
    )
    if found.status != 0:
        raise ValueError(found.message)
    return float(found.fun)


def draw(kept: dict[str, Kept], least: tuple[float, float], path: Path) -> None:
    """Draw deviation and what was moved, month by month."""
    look = {
        "realigned each month": ("#1b6e8a", "-"),
        "designed anew at the end": ("#b5651d", "--"),
        "left as it is": ("#8a8a8a", ":"),
    }
    with pyplot.rc_context(STYLE):
        figure, (left, right) = pyplot.subplots(1, 2, figsize=(9.2, 3.6))
        months = np.arange(MONTHS + 1)
        left.axhspan(0, 100 * TOLERANCE, color="#dcebdc", zorder=0, lw=0)
        for title, found in kept.items():
            colour, line = look[title]
            left.plot(months, found.deviation, line, color=colour, label=title)
            right.plot(months, np.cumsum(found.moved), line, color=colour, label=title)
        for value, title, line in zip(least, ("any plan", "next door only"), ("-", "--")):
            text = f"least, the year known: {title}"
            right.axhline(value, color="#4f8a3c", ls=line, lw=0.9, label=text)
        left.set(xlabel="month", ylabel="largest deviation, %", ylim=(0, None))
        right.set(xlabel="month", ylabel="workload moved so far, %", yscale="symlog")
        right.yaxis.set_major_formatter(lambda value, _at: f"{value:g}")
        for axes in (left, right):
            axes.legend(fontsize=8)
        figure.savefig(path, bbox_inches="tight", metadata={"Date": None})
        pyplot.close(figure)


def tell_of_seeds(data: Path) -> None:
    """Tell what the years of seeds 1 to 5 come to: none of them was chosen."""
    first = year_of(data, 1)
    print("| seed | largest deviation, % | moved, % | × any plan | × next door |")
    print("|---|---|---|---|---|")
    for seed in range(1, 6):
        year = first if seed == 1 else _changing(first.problem, np.random.default_rng(seed))
        ours = realigned(year)
        moved, least, near = ours.moved.sum(), least_in_hindsight(year), least_next_door(year)
        print(
            f"| {seed} | {ours.deviation.max():.2f} | {moved:.2f} | {moved / least:.2f} | "
            f"{moved / near:.2f} |",
            flush=True,
        )


def main() -> None:
    data = Path(next((each for each in sys.argv[1:] if not each.startswith("-")), "../shared/data"))
    if "--seeds" in sys.argv:
        tell_of_seeds(data)
        return
    year = year_of(data)
    print("realigned each month:")
    ours = realigned(year)
    kept = {
        "realigned each month": ours,
        "designed anew at the end": redesigned(year),
        "left as it is": untouched(year),
    }
    least = least_in_hindsight(year)
    print("| | largest deviation in any month, % | moved in a month at most, % | in the year, % |")
    print("|---|---|---|---|")
    for title, found in kept.items():
        print(
            f"| {title} | {found.deviation.max():.2f} | {found.moved.max():.2f} | "
            f"{found.moved.sum():.2f} |"
        )
    ours_moved, near = ours.moved.sum(), least_next_door(year)
    print("had the year been known, no planner moves less than:")
    print(f"  {least:.2f} %: ours is {ours_moved / least:.2f} ×")
    print(f"  {near:.2f} %, units going next door only: ours is {ours_moved / near:.2f} ×")
    if "--write" in sys.argv:
        draw(kept, (least, near), ROOT / "docs" / "benchmark-year.svg")


if __name__ == "__main__":
    main()
