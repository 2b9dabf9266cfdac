"""A design of all units under all rules: exceptions aside, groups as one, pairs apart."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..bounds.optimality_gap import OptimalityGap, optimality_gap
from ..checks.rules import Rules
from ..construct.firsts import with_anchors
from ..diagnosis.contradictions import check_apart, check_groups_apart
from ..model.limits import worst_excess
from ..model.measures import within_limits
from ..model.moves import BY_NUMBER, Called
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.reach import UNLIMITED, Reach
from ..presolve.reduction import Reduction, as_it_counts, contract_groups, set_aside
from ..state.order import rank_plan
from ..travel.reach import within_reach
from .balance import balance
from .design import Design, design
from .design_notes import note_limits, note_parts

EVENED, GRAVE = 5_000, 0.1
"""Units of a design around fixed centers up to which workload is passed on at the end however
little is amiss; with more, from this on: how far a territory is outside of its limits, as a share
of its target."""


@dataclass(frozen=True)
class FullDesign:
    """A design of all units.

    Attributes
    ----------
    problem : Problem
        Of all units, as its plan is judged.
    found : Design
        Of the problem without exceptions, groups as one unit. What it has proven holds for all
        units.
    plan : (n,) int32
    rules : Rules
    """

    problem: Problem
    found: Design
    plan: np.ndarray
    rules: Rules


def design_in_full(
    problem: Problem,
    rules: Rules,
    reach: Reach = UNLIMITED,
    effort: str = "balanced",
    seed: int = 0,
    progress: Progress = SILENT,
    called: Called = BY_NUMBER,
    *,
    exact_if_small: bool = True,
) -> FullDesign:
    """Design territories, exceptions set aside and each group as one unit.

    Parameters
    ----------
    problem : Problem
        Of all units; those of different parents do not touch in its graph.
    rules : Rules
    reach : Reach
        Greatest ways from a fixed center, kept where that can be.
    exact_if_small : bool
        See `design`.

    Raises
    ------
    Infeasible
        When exceptions, groups or pairs leave no plan; see `set_aside`, `contract_groups`,
        `check_groups_apart` and `check_apart`.
    """
    check_groups_apart(rules, called)
    asked = replace(problem, apart=rules.apart)
    near = within_reach(asked, reach, progress.part(0, 0))
    free = set_aside(near, rules.given, called.territory)
    kept = free.kept
    grouped = contract_groups(free.problem, rules.group[kept], called.group, progress.part(0, 0))
    label = _labels(grouped, rules.group[kept], kept, called)
    check_apart(grouped.problem, called.territory, label.__getitem__)
    found = design(
        grouped.problem,
        effort,
        seed,
        progress.part(0, 95),
        label,
        bounds=False,
        exact_if_small=exact_if_small,
    )
    found = _evened(grouped.problem, found, effort, seed, progress.part(95, 100))
    plan = free.expand(grouped.expand(found.assignment))
    if grouped.problem.n < problem.n:
        # Its centers need not be those that territories with all their units have.
        found = replace(found, bound=None, free_bound=None, proven=False)
    return FullDesign(as_it_counts(asked, free, plan), found, plan, rules)


def _evened(problem: Problem, found: Design, effort: str, seed: int, progress: Progress) -> Design:
    """Return a design around fixed centers, its workload passed on where it is out of limits.

    Designs grow from their centers, and may shut one in that flows from territory to territory
    can still help. Kept where it comes nearer to the limits and serves no fewer units.
    """
    plan = found.assignment
    if problem.center is None or within_limits(problem, plan):
        return found
    if problem.n > EVENED and worst_excess(problem, plan) < GRAVE:
        return found
    start = replace(with_anchors(problem), start=plan)
    evened = balance(start, effort, seed, progress.hushed(), relocate=False).assignment
    if rank_plan(problem, evened) >= rank_plan(problem, plan):
        return found
    notes = _retold(problem, found, evened)
    return replace(found, assignment=evened, notes=notes, bound=None, free_bound=None, proven=False)


def _retold(problem: Problem, found: Design, plan: np.ndarray) -> tuple[str, ...]:
    """Return a design's notes with those on how far it is outside of limits as `plan` has it."""
    nobody = np.zeros(problem.k, dtype=bool)
    said = {
        note_limits(problem, found.assignment, (), False): [note_limits(problem, plan, (), False)],
        **dict.fromkeys(
            note_parts(problem, found.assignment, nobody), note_parts(problem, plan, nobody)
        ),
    }
    is_kept = within_limits(problem, plan)
    told = [([] if is_kept else said[note]) if note in said else [note] for note in found.notes]
    return tuple(note for notes in told for note in notes)


def stand(
    done: FullDesign,
    reach: Reach,
    *,
    any_centers: bool = False,
    progress: Progress = SILENT,
) -> OptimalityGap:
    """Find out how good a design is at least.

    Parameters
    ----------
    reach : Reach
        See `design_in_full`.
    any_centers : bool
        Whether to look for the bound with centers anywhere, where none were given.
    """
    found, anywhere = done.found, any_centers and done.found.bound is None
    stands = optimality_gap(
        done.problem,
        done.plan,
        done.rules,
        reach,
        any_centers=anywhere,
        progress=progress,
    )
    if found.bound is None or stands.is_beyond:
        return stands
    bound = stands.cost if found.proven else max(stands.bound, found.bound)
    free_bound = bound if done.problem.center is None else None
    return replace(stands, bound=bound, free_bound=free_bound, proven=found.proven)


def _labels(grouped: Reduction, group: np.ndarray, kept: np.ndarray, called: Called) -> list[str]:
    """Return what the units of the reduced problem are called: groups by their own name."""
    _, first = np.unique(grouped.stand_in, return_index=True)
    return [
        called.group(int(group[row])) if group[row] >= 0 else called.unit(int(kept[row]))
        for row in first.tolist()
    ]
