"""Plans for another objective than travel: near centers, narrow, or of short borders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..bounds.shape_bound import shape_bound
from ..construct.firsts import with_anchors
from ..guards.locks import pinned_units
from ..model.advice import kilometres, minutes
from ..model.data_classes import dataclass
from ..model.errors import InvalidInput
from ..model.labels import north_to_south
from ..model.measures import within_limits
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.reach import Reach
from ..model.text import figure, tr
from ..presolve.heavy import set_aside_heavy
from ..search.refine import rank_of
from ..search.shaped import is_too_large, shaped
from ..search.shapes import (
    DIAMETER,
    LARGEST,
    MOST_UNITS,
    PERIMETER,
    longest_way,
    seats_of,
    shape_of,
)
from ..travel.reach import within_reach
from .full_design import FullDesign

STARTS = {"fast": (1, 5_000), "balanced": (2, 20_000), "best": (4, 40_000)}
"""By effort, how many designs are made better, and by how many moves each.

More effort makes the same moves first, so that it is never worse.
"""

USUAL_UNITS = 2_500
"""Units past which moves are fewer, as each takes longer."""

NARROW_MOVES = {"balanced": 20_000, "best": 40_000}
"""By effort, moves of all the designs that are made narrower, two of them at least.

Each design gets `MOVES_A_UNIT`, but from `LEAST_MOVES` to `MOST_MOVES`: by then most are stuck, and
another one comes farther.
"""

MOVES_A_UNIT, LEAST_MOVES, MOST_MOVES = 4, 5_000, 20_000

SMOOTH = 100.0
"""The compactness of the designs that are made better where borders are to be short."""

Begin = Callable[[str, int, float, Progress], FullDesign]
"""Designs for little travel, by an effort, a seed, and a compactness: what is then made better."""


@dataclass(frozen=True)
class ShapeFound:
    """What a plan has of an objective, and what no plan can be below.

    Attributes
    ----------
    objective : str
        One of `shapes.SHAPES`.
    value : float
        In km; ways to a center in what ways are told in, of the units that theirs serves.
    bound : float or None
        Of plans that serve these units; None: no bound is known.
    straight : bool
        Ways are straight.
    centered : bool
        The bound is of plans with the same centers.
    unserved : int
        Units that their center can't serve, where ways to a center are kept short.
    """

    objective: str
    value: float
    bound: float | None
    straight: bool
    centered: bool
    unserved: int


def check_size(problem: Problem, objective: str) -> None:
    """Refuse more units than plans for an objective can be looked for among.

    Raises
    ------
    InvalidInput
    """
    if not objective or not is_too_large(problem, objective):
        return
    if objective == DIAMETER:
        said = tr("Territories of the least diameter are made of {most:,} units at most.")
        raise InvalidInput(said.format(most=MOST_UNITS))
    raise InvalidInput(
        tr(
            "There are too many units and territories ({n:,} and {k:,}) for the objective "
            "“{objective}”: ask for fewer territories, or keep travel small."
        ).format(n=problem.n, k=problem.k, objective=objective)
    )


def shaped_design(
    objective: str,
    effort: str,
    seed: int,
    begin: Begin,
    reach: Reach,
    numbered: bool,
    problem: Problem,
    progress: Progress = SILENT,
) -> FullDesign:
    """Return the design with the least of an objective within its limits that was found.

    Designs of little travel come first; each is made better by moves of border units. Units of
    groups, and exceptions, stay where these designs have them. Where there are no centers, and
    ways to these are to be short, each territory's is the unit that suits it best.

    Parameters
    ----------
    objective : str
        One of `shapes.SHAPES`.
    begin : callable
    reach : Reach
        Greatest ways from a center.
    numbered : bool
        Territories are but numbered, from north to south.
    problem : Problem
        What is asked for.
    """
    starts, moves = starts_of(objective, effort, problem.n)
    found: list[FullDesign] = []

    def improve(how: str, number: int, part: Progress) -> None:
        first = _first(objective, how, number, begin, problem.compactness, part.part(0, 20))
        found.append(_shaped(first, objective, moves, number, reach, part.part(20, 100)))

    for turn in range(starts):
        improve("fast", seed + turn, progress.part(100 * turn / starts, 100 * (turn + 1) / starts))
    if effort != "fast" and not any(within_limits(done.problem, done.plan) for done in found):
        improve(effort, seed, progress.part(100, 100))
    best = min(found, key=lambda done: _rank(done, objective, progress))
    return _with_centers(best, objective, numbered, progress)


def shape_found(
    problem: Problem,
    plan: np.ndarray,
    objective: str,
    progress: Progress = SILENT,
    *,
    given: bool = True,
) -> ShapeFound:
    """Return what a plan (n,) has of an objective.

    Parameters
    ----------
    given : bool
        The problem's centers were given, not found for the plan.
    """
    straight = problem.travel is None
    free = objective != LARGEST or problem.center is None or (straight and not given)
    of = replace(problem, center=None) if free else problem
    if objective == LARGEST:
        value, served = longest_way(problem, plan, progress)
    else:
        value, served = _value(problem, plan, objective, progress), np.ones(problem.n, dtype=bool)
    bound = shape_bound(of, objective, served, progress)
    bound = None if bound is None else min(bound, value)
    unserved = int(np.count_nonzero(~served))
    return ShapeFound(objective, value, bound, straight, not free, unserved)


def _value(problem: Problem, plan: np.ndarray, objective: str, progress: Progress) -> float:
    """Return what plans are compared by."""
    return shape_of(objective, problem, plan.astype(np.int64), progress).value(plan)


def explain_shape(found: ShapeFound, *, is_time: bool = False) -> list[str]:
    """Say what a plan has of an objective, and what is known of all others."""
    length = minutes if is_time else kilometres
    write = length if found.straight or is_time or found.objective != LARGEST else figure
    value = write(found.value)
    if found.bound is None:
        return [
            tr(
                "Borders between territories are {value} long in all. No bound is known that would "
                "tell how short they could be."
            ).format(value=value)
        ]
    said = tr("The largest distance between two units of one territory is {value}. {bound}")
    if found.objective == LARGEST:
        said = tr("The longest way from a center to a unit of its territory is {value}. {bound}")
    if found.unserved:
        said = tr(
            "The longest way from a center to a unit that it serves is {value}; {count:,} "
            "{count:unit|units} can't be served and {count:is|are} left out of it. {bound}"
        )
    known = _bound_told(found).format(bound=write(found.bound))
    return [said.format(value=value, bound=known, count=found.unserved)]


def _bound_told(found: ShapeFound) -> str:
    """Return the sentence on the bound: by what it is of, and whether it is reached."""
    is_proven = found.bound is not None and found.bound >= found.value * (1 - 1e-6)
    if found.unserved:
        if is_proven:
            return tr("Proven: in no plan with these centers that serves the others is it less.")
        return tr("In no plan with these centers that serves the others is it below {bound}.")
    if found.centered:
        if is_proven:
            return tr("Proven: in no plan with these centers is it less.")
        return tr("In no plan with these centers is it below {bound}.")
    return (
        tr("Proven: in no plan is it less.") if is_proven else tr("In no plan is it below {bound}.")
    )


def starts_of(objective: str, effort: str, n: int) -> tuple[int, int]:
    """Return how many designs of n units are made better, and by how many moves each."""
    if objective == DIAMETER and effort in NARROW_MOVES:
        moves = min(max(MOVES_A_UNIT * n, LEAST_MOVES), MOST_MOVES)
        return max(NARROW_MOVES[effort] // moves, 2), moves
    starts, moves = STARTS[effort]
    return starts, int(moves * min(1.0, (USUAL_UNITS / n) ** 0.5))


def _first(
    objective: str,
    effort: str,
    seed: int,
    begin: Begin,
    compactness: float,
    progress: Progress,
) -> FullDesign:
    """Return the design to make better: for short borders the better one of two."""
    first = begin(effort, seed, compactness, progress)
    if objective != PERIMETER or compactness == SMOOTH:
        return first
    smooth = begin(effort, seed, SMOOTH, progress)
    smooth = replace(smooth, problem=replace(smooth.problem, compactness=compactness))
    return min(first, smooth, key=lambda done: _rank(done, objective, progress))


def _shaped(
    first: FullDesign,
    objective: str,
    moves: int,
    seed: int,
    reach: Reach,
    progress: Progress,
) -> FullDesign:
    """Return a design made better by so many moves."""
    problem, plan = first.problem, first.plan
    if (plan < 0).any():
        return first
    anchored = with_anchors(problem)
    held = pinned_units(anchored) == plan
    held |= (first.rules.given >= 0) | (first.rules.group >= 0)
    asked = replace(problem, start=plan, locked=held)
    near = asked if problem.center is None else within_reach(asked, reach, progress)
    near = set_aside_heavy(near).problem
    rng = np.random.default_rng(seed)
    better = shaped(near, plan, objective, moves, rng, progress, ways=problem)
    found = replace(first.found, bound=None, free_bound=None, proven=False)
    if within_limits(problem, better):
        found = replace(found, notes=())
    return replace(first, plan=better, found=found)


def _rank(done: FullDesign, objective: str, progress: Progress) -> tuple[tuple[float, ...], float]:
    """Return what designs are compared by: how far they are outside, then their objective."""
    rank = rank_of(done.problem, done.plan)[:3]
    if (done.plan < 0).any():
        return rank, np.inf
    return rank, _value(done.problem, done.plan, objective, progress)


def _with_centers(
    done: FullDesign, objective: str, numbered: bool, progress: Progress
) -> FullDesign:
    """Return a design whose territories are numbered anew, with the centers that suit it."""
    problem = done.problem
    if problem.center is not None:
        return done
    if numbered:
        done = replace(done, plan=north_to_south(problem, done.plan))
    if objective != LARGEST:
        return done
    return replace(done, problem=replace(problem, center=seats_of(problem, done.plan, progress)))
