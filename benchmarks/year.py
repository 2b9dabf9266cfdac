"""A year of workloads on LSOA: a plan realigned each month, designed anew at its end, or left.

``python benchmarks/year.py DATA`` in the plugin's environment; ``--write`` draws
``docs/benchmark-year.svg``; ``--seeds`` tells the ratios of the first ten years of those settings.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from geopackage import LSOA, read_geopackage
from hindsight import Months, least_in_hindsight
from matplotlib import pyplot
from plots import STYLE
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
from territory_planner.core.workload.forecast import forecast

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
    past : (months + 1, kinds) float64
        The same of the year before, which ends with month 0: of seasons and chance alone.
    """

    problem: Problem
    kind: np.ndarray
    factor: np.ndarray
    past: np.ndarray

    @property
    def start(self) -> np.ndarray:
        """(n,) int32, the plan to begin with."""
        if self.problem.start is None:
            raise ValueError("no plan")
        return self.problem.start

    def work(self, month: int) -> np.ndarray:
        """Return (n,) float64, the workload of a month."""
        return self.problem.workload[:, 0] * self.factor[month, self.kind]

    def to_come(self, month: int) -> np.ndarray:
        """Return (n, h) float64, what is forecast in a month of all months left of the year.

        By `forecastworkload`, from the year before and what has come of this one.
        """
        known = np.vstack([self.past[:-1], self.factor[: month + 1]])
        work = self.problem.workload[:, :1] * known[:, self.kind].T
        return forecast(work, MONTHS, MONTHS - month).steps

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
    return changing(replace(first, start=plan), seed)


def changing(problem: Problem, seed: int) -> Year:
    """Return a year of changes of units and their plan."""
    rng = np.random.default_rng(seed)
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
    # The year before has numbers of its own, so that the year is what it is without it.
    before = np.random.default_rng([seed, 1]).normal(0.0, CHANCE, (MONTHS + 1, cells))
    past = ((1 + wave) * np.cumprod(1 + before, axis=0))[:, kinds[:, 0]]
    factor[:, kinds[:, 1] == 1] *= ((1 + GROWTH) ** months)[:, None]
    factor[CLOSES:, kinds[:, 1] == 2] *= 1 - LOST
    return Year(problem, kind.ravel(), factor / factor[0], past / past[-1])


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


def realigned(year: Year, *, ahead: bool = True) -> Kept:
    """Realign each month, within `MOST` percent; `ahead` by what is forecast till the year ends."""
    plan, deviation, moved = year.start, [_worst(year, 0, year.start)], [0.0]
    for month in range(1, MONTHS + 1):
        problem = year.at(month, plan)
        budget = budget_of(problem, MOST, measure=problem.mass)
        if budget is None:
            raise ValueError("no budget")
        later = year.to_come(month) if ahead and month < MONTHS else None
        after = realign(problem, budget, forecasts=later).balanced.assignment
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


def least(year: Year, known: float) -> float:
    """Return percent of the workload, summed by months, that no plans move less than.

    Parameters
    ----------
    known : float
        What some plans move.
    """
    work = year.problem.workload[:, 0]
    graph, factor = year.problem.graph, year.factor[1:]
    return least_in_hindsight(Months(graph, year.start, work, year.kind, factor, TOLERANCE), known)


def draw(kept: dict[str, Kept], bound: float, path: Path) -> None:
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
        right.axhline(bound, color="#4f8a3c", lw=0.9, label="least, the year known: any plan")
        left.set(xlabel="month", ylabel="largest deviation, %", ylim=(0, None))
        right.set(xlabel="month", ylabel="workload moved so far, %", yscale="symlog")
        right.yaxis.set_major_formatter(lambda value, _at: f"{value:g}")
        for axes in (left, right):
            axes.legend(fontsize=8)
        figure.savefig(path, bbox_inches="tight", metadata={"Date": None})
        pyplot.close(figure)


def tell_of_seeds(data: Path) -> None:
    """Tell what the years of seeds 1 to 10 come to: none of them was chosen."""
    first = year_of(data, 1)
    print(
        "| seed | largest deviation, % | moved, % | by today alone, % | any plan at least, % | × |"
    )
    print("|---|---|---|---|---|---|")
    for seed in range(1, 11):
        year = changing(first.problem, seed)
        ours, today = realigned(year), realigned(year, ahead=False)
        moved = float(ours.moved.sum())
        bound = least(year, moved)
        print(
            f"| {seed} | {ours.deviation.max():.2f} | {moved:.3f} | {today.moved.sum():.3f} | "
            f"{bound:.3f} | {moved / bound:.2f} |",
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
    print("| | largest deviation in any month, % | moved in a month at most, % | in the year, % |")
    print("|---|---|---|---|")
    for title, found in kept.items():
        print(
            f"| {title} | {found.deviation.max():.2f} | {found.moved.max():.2f} | "
            f"{found.moved.sum():.2f} |"
        )
    moved = float(ours.moved.sum())
    bound = least(year, moved)
    print("had the year been known, no planner moves less than:")
    print(f"  {bound:.3f} %: ours, {moved:.3f} %, is {moved / bound:.2f} ×")
    if "--write" in sys.argv:
        draw(kept, bound, ROOT / "docs" / "benchmark-year.svg")


if __name__ == "__main__":
    main()
