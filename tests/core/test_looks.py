"""How much is done between two looks at a cancel: counted in work, not in time."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

import numpy as np
import pytest
import shapely.wkb
from shapely.geometry import Point, Polygon, box

from territory_planner.core.bounds import bound, several
from territory_planner.core.bounds.bound import bound_for_centers
from territory_planner.core.construct import power, service
from territory_planner.core.construct.seeding import METHODS, seed_units
from territory_planner.core.geometry.border_gaps import nearest_units
from territory_planner.core.geometry.contiguity import both_contiguities, contiguity
from territory_planner.core.geometry.convex import land_shared
from territory_planner.core.geometry.cover import enclaves
from territory_planner.core.geometry.coverage import gaps, overlaps
from territory_planner.core.geometry.dissolve import dissolve
from territory_planner.core.geometry.ground_borders import Outline, outline_of
from territory_planner.core.geometry.outlines import trace
from territory_planner.core.geometry.polygons import (
    Polygons,
    polygon_areas,
    polygons_from_wkb,
    wkb_from_polygons,
)
from territory_planner.core.geometry.shape import hull_ratio, reock
from territory_planner.core.geometry.shared_land import box_pairs, shared_land
from territory_planner.core.geometry.simplify import shared_arcs, simplified_together
from territory_planner.core.jobs.balance import balance, without_needless
from territory_planner.core.jobs.design import design
from territory_planner.core.jobs.repair import repair
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import Progress
from territory_planner.core.solvers.lbfgs import lowest
from territory_planner.core.travel.straight import straight_travel
from territory_planner.core.units.cut import Pieces, clipped, meeting
from tests.core.planar import grid_problem

MOST_LINES = 200_000
"""Python lines between two looks: some hundredths of a second of them."""


CHECKS = ("/inspect.py", "/shapely/decorators.py")
"""Where a newer Shapely checks how its functions are called."""


def lines_between_looks(job: Callable[[Progress], object]) -> int:
    """Return the most lines of Python that a job runs between two looks at a cancel.

    Checks of arguments by Shapely 2.1 do not count: they are short, and many lines.
    """
    most = lines = 0

    def looked() -> bool:
        nonlocal most, lines
        most, lines = max(most, lines), 0
        return False

    def trace(frame, event, argument):
        nonlocal lines
        if frame.f_code.co_filename.endswith(CHECKS):
            return None
        lines += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        job(Progress(is_cancelled=looked))
    finally:
        sys.settrace(before)
    return max(most, lines)


def looks(job: Callable[[Progress], object]) -> int:
    """Return how often a job looks whether it is cancelled; each look can end it."""
    count = 0

    def looked() -> bool:
        nonlocal count
        count += 1
        return False

    job(Progress(is_cancelled=looked))
    for stop in sorted({1, 1 + count // 2, count}):
        left = stop

        def cancelled() -> bool:
            nonlocal left
            left -= 1
            return left <= 0

        with pytest.raises(Cancelled):
            job(Progress(is_cancelled=cancelled))
    return count


@cache
def squares(side: int) -> Polygons:
    shapes = [box(x, y, x + 1, y + 1) for x in range(side) for y in range(side)]
    return polygons_from_wkb([shape.wkb for shape in shapes])


@cache
def holed(side: int) -> Polygons:
    """A square with side² holes, and one beside it."""
    holes = [
        [(x + 0.4, y + 0.4), (x + 0.6, y + 0.4), (x + 0.5, y + 0.6)]
        for x in range(side)
        for y in range(side)
    ]
    shell = [(0, 0), (side, 0), (side, side), (0, side)]
    return polygons_from_wkb([Polygon(shell, holes).wkb, box(side, 0, side + 1, side).wkb])


@cache
def disc(vertices: int) -> Polygons:
    turn = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    ring = np.column_stack([np.cos(turn), np.sin(turn)])
    return polygons_from_wkb([Polygon(ring).wkb, box(2, 0, 3, 1).wkb])


SHARED = np.zeros(2, dtype=np.int32)
GEOMETRY: dict[str, Callable[[Progress], object]] = {
    "rook": lambda p: contiguity(squares(20), "rook", progress=p),
    "queen": lambda p: contiguity(squares(20), "queen", progress=p),
    "both": lambda p: both_contiguities(squares(20), progress=p),
    "overlaps": lambda p: overlaps(squares(20), progress=p),
    "gaps": lambda p: gaps(squares(20), progress=p),
    "dissolve": lambda p: dissolve(squares(20), np.arange(400) % 7, 7, progress=p),
    "circles": lambda p: reock(squares(20), p),
    "hulls": lambda p: hull_ratio(squares(20), p),
    "holes, overlaps": lambda p: overlaps(holed(40), progress=p),
    "holes, dissolve": lambda p: dissolve(holed(40), SHARED, 1, progress=p),
    "holes, queen": lambda p: contiguity(holed(40), "queen", progress=p),
    "vertices, overlaps": lambda p: overlaps(disc(20_000), progress=p),
    "vertices, dissolve": lambda p: dissolve(disc(20_000), SHARED, 1, progress=p),
    "vertices, circle": lambda p: reock(disc(5_000), p),
}


@pytest.mark.parametrize("job", GEOMETRY)
def test_work_on_outlines_can_be_cancelled_at_any_time(job):
    assert looks(GEOMETRY[job]) > 1


@pytest.mark.parametrize("job", GEOMETRY)
def test_work_on_outlines_never_does_much_without_a_look(job):
    GEOMETRY[job](Progress())  # outlines are made once, and not counted
    assert lines_between_looks(GEOMETRY[job]) < MOST_LINES


SLOW = ("sort", "argsort", "lexsort", "unique", "searchsorted", "isin")
"""Functions of numpy that take some five times as long as those that go over an array once."""

MANY = 1_000
"""Vertices and pieces from which on they count as many here: a thousandth of what it takes."""


class Counted:
    """Numpy, or a function of it: what is gone over between two looks on this thread is counted."""

    def __init__(self, of, told):
        self._of, self._told = of, told

    def __getattr__(self, name):
        found = getattr(self._of, name)
        return (
            Counted(found, self._told) if callable(found) and not isinstance(found, type) else found
        )

    def __call__(self, *given, **named):
        made = self._of(*given, **named)
        sizes = [np.size(each) for each in (*given, made) if isinstance(each, np.ndarray)]
        sizes += [20 * len(each) for each in given if isinstance(each, list)]
        name = getattr(self._of, "__name__", "")
        if name != "empty":  # which goes over nothing
            self._told((5 if name in SLOW else 1) * max(sizes, default=0))
        return made


def passes_between_looks(job, size: int, monkeypatch) -> float:
    """Return how often a job goes over `size` numbers between two looks, at most."""
    here, most, gone = threading.get_ident(), 0, 0

    def told(numbers: int) -> None:
        nonlocal gone
        if threading.get_ident() == here:  # else a cancel is looked for meanwhile
            gone += numbers

    def looked() -> bool:
        nonlocal most, gone
        most, gone = max(most, gone), 0
        return False

    for name, module in list(sys.modules.items()):
        if name.startswith("territory_planner.core.geometry.") and hasattr(module, "np"):
            monkeypatch.setattr(module, "np", Counted(np, told))
            for few in (
                "MANY",
                "AT_ONCE",
                "_AT_ONCE",
                "_CHUNK",
                "_PAIRS",
                "_BATCH",
                "_SEGMENTS",
                "TOGETHER",
            ):
                if hasattr(module, few):
                    monkeypatch.setattr(module, few, MANY)
    job(Progress(is_cancelled=looked))
    return max(most, gone) / size


@cache
def heap(count: int) -> Polygons:
    """Squares of which each lies on nearly all of every other."""
    return polygons_from_wkb([box(x, x, x + 1, x + 1).wkb for x in np.arange(count) / (9 * count)])


@cache
def circles(count: int) -> Polygons:
    """Circles of 24 sides, one on another."""
    return polygons_from_wkb([Point(x, x).buffer(1, 6).wkb for x in np.arange(count) / (9 * count)])


@cache
def ring(size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Segments of one ring: where they start and end, and the points."""
    start = np.arange(size)
    return start, np.roll(start, -1), np.random.default_rng(0).random((size, 2))


def ground(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.column_stack([x, y, np.zeros(len(x))])


NAMES = np.arange(2)
ZEROS, ALL = np.zeros(400, dtype=np.int64), np.arange(400)
PLACED = NAMES, ground, np.zeros((2, 3))


@cache
def outlines() -> Outline:
    return outline_of(disc(20_000), *PLACED)


PASSES: dict[str, tuple[Callable[[Progress], object], int, int]] = {
    "rook": (lambda p: contiguity(disc(20_000), "rook", progress=p), 20_000, 30),
    "queen": (lambda p: contiguity(disc(20_000), "queen", progress=p), 20_000, 30),
    "overlaps": (lambda p: overlaps(disc(20_000), progress=p), 20_000, 20),
    "dissolve": (lambda p: dissolve(disc(20_000), SHARED, 1, progress=p), 20_000, 20),
    "on the ground": (lambda p: outline_of(disc(20_000), *PLACED, p), 20_000, 20),
    "near on the ground": (lambda p: nearest_units(outlines(), NAMES, 2.0, progress=p), 20_000, 60),
    "pairs of boxes": (lambda p: box_pairs(heap(400), heap(400), p), 400 * 400, 5),
    "shared land": (lambda p: shared_land(squares(1), disc(20_000), progress=p), 20_000, 15),
    "shared cells": (lambda p: land_shared(squares(1), ZEROS, circles(400), ALL, p), 4 * 400, 120),
    "rings": (lambda p: trace(*ring(20_000), p), 20_000, 8),
    "simplified": (lambda p: simplified_together([disc(20_000)], 0.1, p), 20_000, 8),
    "arcs": (lambda p: shared_arcs(disc(20_000), p), 20_000, 5),
}
"""Work, how many numbers it is about, and how often it may go over them."""


@pytest.mark.parametrize("job", PASSES)
def test_outlines_are_gone_over_a_few_times_between_two_looks(job, monkeypatch):
    """A million vertices, sorted once and gone over a few times, are tenths of a second."""
    work, size, most = PASSES[job]
    work(Progress())  # outlines are made once, and not counted
    found = passes_between_looks(work, size, monkeypatch)
    print(job, round(found, 1))
    assert found < most


def test_cells_cut_by_a_border_are_looked_between():
    """What is left of one that a rough coast cuts takes hundredths of a second to put together."""
    turn = np.linspace(0, 2 * np.pi, 2_000, endpoint=False)
    reach = 8 + 0.2 * np.random.default_rng(0).random(len(turn))
    coast = Polygon(np.column_stack([10 + reach * np.cos(turn), 10 + reach * np.sin(turn)]))
    region = polygons_from_wkb([coast.wkb])
    made: list[int] = []
    counted = Progress(is_cancelled=lambda: bool(made.append(1)))
    left = clipped(Pieces(squares(20), np.arange(400)), region, counted)
    cut = np.count_nonzero(polygon_areas(left.polygons) < 1 - 1e-9)
    assert cut > 50
    assert len(made) > cut


HOLES = 40
HOLED: dict[str, Callable[[bytes, Progress], object]] = {
    "meeting": lambda land, p: meeting(squares(5), shapely.wkb.loads(land), p),
    "enclaves": lambda land, p: enclaves([land], p),
}


@pytest.mark.parametrize("job", HOLED)
def test_land_with_many_holes_is_looked_between(job):
    land = wkb_from_polygons(holed(HOLES))[0]
    found = lines_between_looks(lambda p: HOLED[job](land, p))
    print(job, found / HOLES**2)
    assert found < 70 * HOLES**2


def drifted():
    start = np.minimum(np.arange(24 * 24) % 24 // 5, 3)
    rng = np.random.default_rng(0)
    return grid_problem(24, 24, 4, rng.lognormal(0, 1, 24 * 24), start=start, tolerance=0.03)


JOBS: dict[str, Callable[[Progress], object]] = {
    **{
        f"seed {method}": lambda p, m=method: seed_units(drifted(), m, progress=p)
        for method in METHODS
        if method != "existing"  # a look-up
    },
    "design fast": lambda p: design(drifted(), "fast", progress=p),
    "design balanced": lambda p: design(grid_problem(16, 16, 5), "balanced", progress=p),
    "balance": lambda p: balance(drifted(), progress=p),
    "repair": lambda p: repair(drifted(), progress=p),
}


@pytest.mark.parametrize("job", JOBS)
def test_jobs_never_do_much_without_a_look(job):
    assert lines_between_looks(JOBS[job]) < MOST_LINES


@pytest.mark.parametrize("method", ["spread", "heaviest", "median", "balanced"])
def test_seeding_looks_at_least_once_for_every_seed(method):
    for k in (5, 40):
        problem = grid_problem(24, 24, k)
        assert (
            looks(lambda p, given=problem: seed_units(given, method, progress=p)) >= min(k, 15) - 1
        )


def test_bounds_look_at_every_step_of_the_search(monkeypatch):
    steps = []

    def counted(falling, start, tries, **options):
        def watched(x):
            steps.append(1)
            return falling(x)

        return lowest(watched, start, tries, **options)

    for module in (power, bound, service, several):
        monkeypatch.setattr(module, "lowest", counted)
    problem = grid_problem(12, 12, 4, np.random.default_rng(0).random(144))
    center = problem.position[[0, 50, 90, 143]]
    ways = straight_travel(replace(problem, center=center))
    for given in (problem, replace(problem, travel=ways)):
        steps.clear()
        made: list[int] = []
        bound_for_centers(given, center, progress=Progress(is_cancelled=partial(made.append, 1)))
        assert len(made) >= len(steps) > 3


def test_every_unit_that_goes_back_is_a_look():
    """What went needlessly goes back in one turn, which a cancel had to wait for."""
    side = 40
    work = np.zeros(side * side)
    work[:: side // 2] = 1.0
    start = (np.arange(side * side) % side) // (side // 2)
    problem = grid_problem(side, side, 2, work, start=start, tolerance=0.5)
    plan = np.where(np.arange(side * side) % side < side - 2, 0, 1).astype(np.int32)
    plan[work > 0] = start[work > 0]
    made: list[int] = []
    progress = Progress(is_cancelled=lambda: bool(made.append(1)))
    back = without_needless(problem, plan, None, progress)
    gone = np.count_nonzero(plan != start) - np.count_nonzero(back != start)
    assert gone > 500
    assert len(made) > gone
