"""The job of designing territories, of a given number or of one that is looked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..bounds.optimality_gap import OptimalityGap, explain_optimality_gap
from ..location.sharing import explain_short
from ..model.data_classes import dataclass
from ..model.errors import Infeasible, InvalidInput
from ..model.labels import names_kept, north_to_south
from ..model.measures import plan_centers
from ..model.moves import Name
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.reach import Reach
from ..model.text import tr
from ..presolve.parents import check_enough_territories, inside_parents, note_seats
from ..travel.reach import check_reach, explain_beyond, explain_reach
from ..travel.spacing import check_spacing, explain_spacing
from ..travel.touring import Touring
from .admission import explain_unserved
from .balance_plan import BalanceWish, make_balanced
from .count import GIVEN, Trial, choose, nearest, try_counts
from .draw import EFFORTS
from .found_centers import find_centers, rank_centered
from .full_design import FullDesign, design_in_full, stand
from .judge_plan import Judged, judge
from .notes import (
    explain_parts,
    note_astray,
    note_detached_groups,
    note_given_pairs,
    notes_of_strays,
    parts_apart,
)
from .possible import check_possible
from .request import Request
from .served import with_ways
from .service_and_travel import Settled, as_counted, balanced_with_travel, with_travel
from .shape import ShapeFound, check_size, explain_shape, shape_found, shaped_design
from .trials import explain_trial, refused_trial, trial_of


@dataclass(frozen=True)
class DesignWish:
    """How to design.

    Attributes
    ----------
    effort : {"fast", "balanced", "best"}
    seed : int
    names : tuple of k str
        What territories are called; none: they are numbered, from north to south.
    name : callable of (Problem, (n,) int32), optional
        Gives other names, once there is a plan.
    counts : bool
        Whether another number of territories may be advised.
    excused : (n,) bool, optional
        Units that no candidate for a center reaches.
    crossed : (e, 2) int64, optional
        Neighbours on either side of a costly barrier.
    any_centers : bool
        Whether the best effort looks for the bound with centers anywhere, where none are given.
    objective : str
        What is kept small instead of travel (see `search.shapes`); '' for travel.
    """

    effort: str = "balanced"
    seed: int = 0
    names: tuple[str, ...] = ()
    name: Callable[[Problem, np.ndarray], Name] | None = None
    counts: bool = True
    excused: np.ndarray | None = None
    crossed: np.ndarray | None = None
    any_centers: bool = True
    objective: str = ""


@dataclass(frozen=True)
class Designed:
    """A design of so many territories, and all there is to say of it.

    Attributes
    ----------
    names : tuple of k str
        What they are called; none: they are numbered.
    done : FullDesign
    problem : Problem
        Of all units, as the plan counts.
    notes : tuple of str
        What stands in the way.
    stands : OptimalityGap
        How good it is at least.
    judged : Judged
    trial : Trial
        What this number of territories gives.
    travel : Settled or None
        How travel inside territories was found, where it counts.
    shape : ShapeFound or None
        What it has of another objective than travel, where that was asked for.
    """

    names: tuple[str, ...]
    done: FullDesign
    problem: Problem
    notes: tuple[str, ...]
    stands: OptimalityGap
    judged: Judged
    trial: Trial
    travel: Settled | None = None
    shape: ShapeFound | None = None


@dataclass(frozen=True)
class Designs:
    """What was designed: one number of territories, or several to choose from.

    Attributes
    ----------
    trials : tuple of Trial
        What each number gives, by rising number.
    plans : dict of int to Designed
        The designs by their number; none for numbers that no plan was made for.
    chosen : int
        The number to take by what was asked, or that comes nearest to it.
    """

    trials: tuple[Trial, ...]
    plans: dict[int, Designed]
    chosen: int

    @property
    def any_within(self) -> bool:
        """Whether a number keeps all limits: then the chosen one does."""
        return any(trial.is_within for trial in self.trials)


Ask = Callable[[int, Progress], tuple[Request, DesignWish]]
"""Reads what is asked of so many territories."""


def design_numbers(
    mode: str, low: int, high: int, ask: Ask, progress: Progress = SILENT
) -> Designs:
    """Design a number of territories that is given, or try which number to make.

    Parameters
    ----------
    mode : str
        See `count`.
    low, high : int
        The least and the greatest number; the same where it is given.

    Raises
    ------
    InvalidInput
    Infeasible
        When the number is given, and no plan can exist.
    """
    if mode == GIVEN:
        one = design_plan(*ask(low, progress.part(0, 10)), progress.part(10, 100))
        return Designs((one.trial,), {low: one}, low)
    plans: dict[int, Designed] = {}

    def attempt(k: int, part: Progress) -> Trial:
        trial = _tried(k, plans, ask, part)
        progress.say(explain_trial(trial))
        return trial

    trials = tuple(try_counts(mode, low, high, attempt, progress))
    pick = choose if any(trial.is_within for trial in trials) else nearest
    return Designs(trials, plans, pick(mode, trials).k)


def _tried(k: int, plans: dict[int, Designed], ask: Ask, progress: Progress) -> Trial:
    try:
        asked, wish = ask(k, progress.part(0, 10))
        # Of several numbers to choose from, each is judged by its own centers only.
        wish = replace(wish, any_centers=False)
        plans[k] = design_plan(asked, wish, progress.part(10, 100))
    except Infeasible as error:
        return refused_trial(k, str(error))
    return plans[k].trial


def design_plan(asked: Request, wish: DesignWish, progress: Progress = SILENT) -> Designed:
    """Design territories under all rules.

    Parameters
    ----------
    asked : Request
        Its problem has the centers to design around, if any, and ways from them that are
        ready-made; it starts from the plan to begin with, if any.

    Raises
    ------
    Infeasible
        When no plan can keep what must be kept.
    """
    if asked.touring is not None:
        if wish.objective:
            raise InvalidInput(
                tr(
                    "Service and travel (TRAVEL_PER_KM) are balanced by designs of little travel: "
                    "leave the objective “{objective}” out, or TRAVEL_PER_KM."
                ).format(objective=wish.objective)
            )
        return _with_travel(asked, asked.touring, wish, progress)
    done, warned = _done(asked, wish, progress.part(0, 95))
    return _told(asked, wish, done, warned, progress.part(95, 100))


def _done(
    asked: Request, wish: DesignWish, progress: Progress
) -> tuple[FullDesign, tuple[str, ...]]:
    """Return a design, and what was to warn of before."""
    check_size(asked.problem, wish.objective)
    problem, warned = _checked(asked, wish, progress)
    problem = with_ways(asked, problem, progress.part(0, 5))
    check_reach(problem, Reach(time=asked.serving.reach.time), asked.called.unit, wish.excused)
    done = _by_objective(asked, wish, problem, progress.part(5, 95))
    if wish.names and done.problem.center is None:
        given = asked.rules.given
        held = np.isin(np.arange(problem.k), given[given >= 0])
        done = replace(done, plan=names_kept(done.problem, done.plan, held))
    return done, warned


def _by_objective(
    asked: Request, wish: DesignWish, problem: Problem, progress: Progress
) -> FullDesign:
    """Return a design of little travel, or of little of what else is asked for."""
    if not wish.objective:
        return _best_of_efforts(asked, wish, problem, progress)

    def begin(effort: str, seed: int, compactness: float, part: Progress) -> FullDesign:
        by, of = replace(wish, effort=effort, seed=seed), replace(problem, compactness=compactness)
        return _best_of_efforts(asked, by, of, part)

    reach, numbered = asked.serving.reach, not wish.names
    args = wish.objective, wish.effort, wish.seed, begin, reach, numbered, problem
    return shaped_design(*args, progress)


def _best_of_efforts(
    asked: Request, wish: DesignWish, problem: Problem, progress: Progress
) -> FullDesign:
    """Return the best design by the efforts up to the one that is wished for.

    A design of more effort goes on from those of less, but centers that are found for it may
    come to lie elsewhere, so that those of each effort are found.
    """
    serving = asked.serving
    order = list(EFFORTS)[: list(EFFORTS).index(wish.effort) + 1]
    searches = serving.ways is not None or serving.reach.is_limit or serving.spacing > 0
    if problem.center is not None or not searches:
        order = order[-1:]
    work = np.cumsum([0, *(EFFORTS[each].work for each in order)])
    found = list[FullDesign]()
    for number, effort in enumerate(order):
        part = progress.part(*(100.0 * work[number : number + 2] / work[-1]))
        found.append(_by_effort(asked, replace(wish, effort=effort), problem, part))
    return min(
        found, key=lambda each: rank_centered(each, serving.reach, serving.spacing, progress)
    )


def _by_effort(
    asked: Request, wish: DesignWish, problem: Problem, progress: Progress
) -> FullDesign:
    """Return the design that one effort leads to, around centers that are found if need be."""
    serving, around = asked.serving, problem.center is not None

    def solve(wanted: Problem, part: Progress, wider: Reach = serving.reach) -> FullDesign:
        rules, called = asked.rules, asked.called
        # A proof for centers that are being found says little, and they are many.
        exact = around or wanted.center is None
        return design_in_full(
            wanted,
            rules,
            wider,
            wish.effort,
            wish.seed,
            part,
            called,
            exact_if_small=exact,
        )

    done = solve(problem, progress.part(0, 100 if around else 50))
    if not wish.names:
        done = replace(done, plan=north_to_south(problem, done.plan))
    if around:
        return done
    return find_centers(
        done,
        serving.between(problem, progress.part(50, 52)),
        solve,
        plain=serving.ways is None,
        reach=serving.reach,
        spacing=serving.spacing,
        crossed=wish.crossed,
        seed=wish.seed,
        progress=progress.part(52, 100),
    )


def _with_travel(
    asked: Request, touring: Touring, wish: DesignWish, progress: Progress
) -> Designed:
    """Design territories of even service and travel.

    The first design takes travel for what it is in square territories; its plan is then balanced
    by the travel that territories have, from round to round.
    """
    even, plain_asked = BalanceWish(wish.effort, wish.seed), replace(asked, touring=None)
    first = with_travel(asked.problem, touring, touring.shares_at_first(asked.problem.k))
    begun = replace(plain_asked, problem=first)
    done, warned = _done(begun, wish, progress.part(0, 50))

    def solve(problem: Problem, before: np.ndarray, part: Progress) -> np.ndarray:
        start = replace(problem, start=before, travel=None, center=None)
        return make_balanced(plain_asked, start, even, part).plan

    part = progress.part(50, 95)
    found = balanced_with_travel(asked.problem, touring, done.plan, solve, part)
    # What the design proved, and what stood in its way, was told of other totals.
    plain = replace(done.found, notes=(), bound=None, free_bound=None, proven=False)
    counted = as_counted(done.problem, found.problem)
    done = replace(done, plan=found.plan, problem=counted, found=plain)
    asked = replace(asked, problem=found.problem)
    told = _told(asked, wish, done, warned, progress.part(95, 100))
    return replace(told, travel=found)


def _checked(
    asked: Request, wish: DesignWish, progress: Progress
) -> tuple[Problem, tuple[str, ...]]:
    """Refuse what can't be; return the problem inside parents, and what to warn of.

    Raises
    ------
    Infeasible
    """
    rules, called, serving = asked.rules, asked.called, asked.serving
    check_enough_territories(rules.parent[rules.parent >= 0], asked.problem.k, _parents(asked))
    problem = inside_parents(asked.problem, rules.parent)
    notes = [*check_possible(problem, called, asked.barred, counts=wish.counts)]
    if wish.excused is not None:
        notes.append(explain_beyond(wish.excused, serving.reach, called.unit) or "")
    limit = serving.reach.km
    if np.isfinite(limit):
        check_reach(problem, Reach(limit), called.unit, wish.excused)
        place = problem.position if problem.center is None else problem.center
        short = explain_short(problem, place, limit, called.unit, called.criterion, progress)
        notes.append(short or "")
    if problem.center is None:
        check_spacing(problem, serving.spacing)
    notes.append(note_detached_groups(problem, rules.group, called))
    return replace(problem, apart=rules.apart), tuple(notes)


def _told(
    asked: Request,
    wish: DesignWish,
    done: FullDesign,
    warned: tuple[str, ...],
    progress: Progress,
) -> Designed:
    """Return a design with all there is to say of it."""
    called = asked.called
    if wish.name is not None:
        called = replace(called, territory=wish.name(done.problem, done.plan))
    free = wish.any_centers and EFFORTS[wish.effort].any_centers and asked.problem.center is None
    stands = stand(done, asked.serving.reach, any_centers=free, progress=progress)
    found = done.problem
    judged = judge(replace(asked, called=called), done.plan, found.center, found.travel, progress)
    # A territory that crosses the border of a parent is not in parts for that.
    problem = replace(done.problem, graph=judged.problem.graph)
    asked = replace(asked, called=called)
    notes = (
        *asked.remarks,
        *warned,
        *done.found.notes,
        *_of_plan(asked, wish, problem, done.plan),
    )
    trial = trial_of(problem, judged, stands.share)
    kept = tuple(dict.fromkeys(filter(None, notes)))
    given, shape = asked.problem.center is not None, None
    if wish.objective:
        shape = shape_found(found, done.plan, wish.objective, progress, given=given)
    return Designed(wish.names, done, problem, kept, stands, judged, trial, shape=shape)


def explain_designed(found: Designed) -> list[str]:
    """Say how good a design is at least, by what was asked of it."""
    if found.shape is not None:
        return explain_shape(found.shape)
    return explain_optimality_gap(found.stands)


def _of_plan(
    asked: Request, wish: DesignWish, problem: Problem, plan: np.ndarray
) -> tuple[str, ...]:
    """Say what the plan leaves to be wished."""
    rules, called, serving = asked.rules, asked.called, asked.serving
    seats = ""
    if (rules.parent >= 0).any():
        seats = note_seats(problem, plan, rules.parent, _parents(asked))
    center = plan_centers(problem, plan)
    return (
        note_given_pairs(rules, plan, called),
        *notes_of_strays(rules, plan, problem.workload[:, 0], called),
        seats,
        explain_reach(problem, plan, serving.reach, called.unit, wish.excused) or "",
        explain_spacing(problem, center, serving.spacing, called.territory) or "",
        explain_parts(problem, parts_apart(problem, plan), called),
        explain_unserved(problem, plan, called.territory, called.unit),
        note_astray(problem.seat if problem.center_inside else None, plan, called),
    )


def _parents(asked: Request) -> list[str]:
    """Return what all parents are called."""
    count = int(asked.rules.parent.max(initial=-1)) + 1
    return [asked.called.parent(each) for each in range(count)]
