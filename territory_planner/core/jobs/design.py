"""The whole job: from units and targets to balanced, connected, compact territories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ..bounds.exact import Exact
from ..bounds.optimality_gap import optimality_gap
from ..guards.cannot_link import together
from ..model.errors import InvalidInput
from ..model.measures import within_limits
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from .balance import balanced_plan
from .design_notes import note_joined, note_limits, note_parts, notes_heavy
from .draw import EFFORTS, DrawJob, Rescue, draw


@dataclass(frozen=True)
class Design:
    """A plan and what the user should know about it.

    Attributes
    ----------
    assignment : (n,) int32
        Territory of each unit, -1 for none.
    notes : tuple of str
        Sentences on what stood in the way; empty when all went as asked.
    bound : float or None
        No plan with this plan's centers can cost less (see `measures.cost`) that is nowhere
        farther outside of its limits (see `bounds.optimality_gap`); None where not looked for.
    free_bound : float or None
        The same wherever its centers are; None where not looked for.
    proven : bool
        No better plan exists.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import design, graph_from_edges, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> found = design(make_problem(along, [3, 1, 2, 2, 1, 3], row, 2))
    >>> found.assignment.tolist()
    [0, 0, 0, 1, 1, 1]
    >>> round(found.bound, 3)
    9.667
    """

    assignment: np.ndarray
    notes: tuple[str, ...] = ()
    bound: float | None = None
    free_bound: float | None = None
    proven: bool = False


def design(
    problem: Problem,
    effort: str = "balanced",
    seed: int = 0,
    progress: Progress = SILENT,
    names: Sequence[str] | None = None,
    *,
    bounds: bool = True,
    exact_if_small: bool = True,
) -> Design:
    """Design k connected territories.

    First plans are balanced power diagrams about several sets of seeds [Cohen-Addad 2018] made
    connected; the best of them are improved by exchanges across borders that cut nobody in two
    [King 2012], and small plans solved to proven optimality as location problems [Hess 1965].

    Parameters
    ----------
    problem : Problem
    effort : {"fast", "balanced", "best"}
        How much is tried.
    seed : int
        Same problem and seed, same plan.
    progress : Progress
        Told how far the work is; stops it.
    names : sequence of n str, optional
        What the notes call the units by; default their index.
    bounds : bool
        Whether to look for bounds, besides those that a proof has found.
    exact_if_small : bool
        Whether any effort looks for a proof where units are few, and longer than it else would.

    Returns
    -------
    Design

    Raises
    ------
    InvalidInput
        When `effort` is unknown.
    Infeasible
        When no plan of k connected territories can exist.
    Cancelled
        When `progress` says so.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import design, graph_from_edges, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> design(problem, effort="fast", seed=1).assignment.tolist()
    [0, 0, 0, 1, 1, 1]
    """
    if effort not in EFFORTS:
        raise InvalidInput(tr("Unknown effort: {effort}").format(effort=effort))
    part = progress.part(0, 90)

    def rescue(each: str) -> Rescue:
        return partial(_balanced, effort=each, seed=seed, relocate=problem.start is None)

    assignment, job = draw(
        problem, effort, seed, part, names, exact_if_small=exact_if_small, rescue=rescue
    )
    notes = notes_heavy(problem, job.heavy, names)
    # What is beyond the maximum of a size only is told by the check of that.
    if job.beyond and (problem.sizes is None or not within_limits(problem, assignment)):
        most = effort == list(EFFORTS)[-1]
        notes.append(note_limits(problem, assignment, job.beyond, bool(job.heavy), most=most))
    notes += job.impossible
    joined = problem.apart[together(assignment, problem.apart)]
    if len(joined):
        notes.append(note_joined(joined, names))
    notes += note_parts(problem, assignment, _accounted(problem, assignment, job))
    found = _with_proof(Design(assignment, tuple(dict.fromkeys(notes))), job.solved(problem.n))
    if bounds and not found.proven:
        found = _with_bounds(problem, found, job, progress.part(90, 100))
    progress.percent(100)
    return found


def _balanced(
    problem: Problem,
    plan: np.ndarray,
    progress: Progress,
    *,
    effort: str,
    seed: int,
    relocate: bool,
) -> np.ndarray:
    """Return a plan (n,) that was balanced as far as can be, whatever that moves.

    Designs grow from their centers, where units carry very different workloads mostly past the
    limits; and may shut one in that flows from territory to territory can still help.
    """
    start = replace(problem, start=plan)
    return balanced_plan(start, effort, seed, progress.hushed(), relocate=relocate)


def _with_proof(found: Design, exact: Exact | None) -> Design:
    """Return a design with what the exact method has found, where that solved all of it."""
    if exact is None:
        return found
    return replace(found, bound=exact.bound, free_bound=exact.bound, proven=exact.proven)


def _with_bounds(problem: Problem, found: Design, job: DrawJob, progress: Progress) -> Design:
    """Return a design with its bound, and at `best` the one for any centers."""
    far = job.effort.any_centers and problem.center is None and found.free_bound is None
    stands = optimality_gap(problem, found.assignment, any_centers=far, progress=progress)
    free_bound = stands.free_bound if found.free_bound is None else found.free_bound
    return replace(found, bound=max(stands.bound, found.bound or 0.0), free_bound=free_bound)


def _accounted(problem: Problem, assignment: np.ndarray, job: DrawJob) -> np.ndarray:
    """Return (k,) bool, the territories that notes on heavy units and limits speak of."""
    known = np.full(problem.k, bool(job.beyond and not job.heavy))
    told = [units for units, _ in job.heavy] + [units for units, _, _ in job.beyond]
    for units in told:
        known[assignment[units]] = True
    return known
