"""The proven optimum of small plans, by a search among all candidates of Hess's model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..checks.validation import validate_plan
from ..model.data_classes import dataclass
from ..model.errors import Infeasible, InvalidInput
from ..model.measures import charge
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from ..presolve.islands import word_of_ties
from .branch_and_bound import BranchAndBound
from .candidates import Candidates, candidates, kinds_of_territory
from .subset_sums import lacks_a_sum

NODE_BUDGET = 3_000
"""Nodes of the search after which it gives up; the proof of a county plan takes 30 to 1,200."""

SERVING_BUDGET = 60
"""The same for a search that only counts units, where many plans are alike and none is dearer."""

PAIRS = 110 * 110
"""Most pairs of unit and candidate that a proof is likely for."""

SEARCHED, SMALL_PAIRS = 40, 20_000
"""Units up to which a proof is looked for by every effort, and the most pairs then."""


@dataclass(frozen=True)
class Exact:
    """What the exact method found.

    Attributes
    ----------
    assignment : (n,) int32 or None
        The best plan known: the optimum when `proven`; None when no plan was found.
    cost : float
        Its `measures.charge`; infinite without a plan.
    bound : float
        No plan costs less; equals `cost` when `proven`.
    proven : bool
    """

    assignment: np.ndarray | None
    cost: float
    bound: float
    proven: bool


def is_provable(problem: Problem) -> bool:
    """Tell whether a problem is of a kind and size that `solve_exactly` is made for."""
    if problem.center is not None:
        return problem.n * problem.k <= PAIRS
    kinds = len(np.unique(kinds_of_territory(problem)))
    most = max(PAIRS, SMALL_PAIRS if problem.n <= SEARCHED else 0)
    return problem.center_at_unit and problem.n**2 * kinds <= most


def solve_exactly(
    problem: Problem,
    incumbent: np.ndarray | None = None,
    progress: Progress = SILENT,
    nodes: int = NODE_BUDGET,
    ways: int | None = None,
) -> Exact:
    """Find the plan of least cost and prove that none is better.

    Centers are the problem's fixed ones or units of their territories. Every territory is
    connected, within its limits and true to its locks. Territories with unequal targets or
    locks each get their own set of candidates, so the work grows with their number.

    Parameters
    ----------
    incumbent : (n,) int, optional
        A good plan; the better it is, the shorter the search. Ignored when it breaks a rule.
    nodes : int
        Nodes of the search after which to stop without proof.
    ways : int, optional
        Ways for a unit to belong to a candidate after which to stop; by default as many as so
        many nodes weigh.

    Raises
    ------
    Infeasible
        When the search proves that no plan keeps all rules.
    InvalidInput
        When centers are free to be any point: the method needs a list of them.
    """
    if problem.center is None and not problem.center_at_unit:
        raise InvalidInput(tr("The exact method needs fixed centers or centers at units."))
    given = candidates(problem)
    if _lacks_a_load(problem, given):
        raise _impossible(problem)
    known = None if incumbent is None else _choice(problem, given, incumbent)
    search = BranchAndBound(given, known, nodes, ways)
    search.seek(progress)
    return _account(problem, given, search)


def _lacks_a_load(problem: Problem, given: Candidates) -> bool:
    """Tell whether some territory can't have a workload within its limits, whatever its units."""
    columns = zip(given.workload.T, given.lower.T, given.upper.T, problem.slack.tolist())
    return any(lacks_a_sum(*each) for each in columns)


def serve_most(problem: Problem, progress: Progress = SILENT) -> np.ndarray | None:
    """Find connected territories that leave the fewest units to centers that must not serve them.

    Limits on workload are left aside; locks are kept. For fixed centers with `Problem.travel`.

    Returns
    -------
    (n,) int32, the best plan found; None when there was none.
    """
    travel = problem.travel
    if travel is None:
        return None
    every = np.arange(problem.n)
    broken = ~travel.allowed()
    open_ = replace(
        problem,
        travel=travel.excusing(every),
        lower=np.zeros_like(problem.lower),
        upper=np.full_like(problem.upper, problem.workload.sum()),
    )
    given = replace(
        candidates(open_),
        # A trifle for each, as a bound of zero would say nothing.
        cost=broken + 0.5 / problem.n,
        mass=np.ones(problem.n),
    )
    search = BranchAndBound(given, None, SERVING_BUDGET)
    search.seek(progress)
    if search.choice is None:
        return None
    kinds = kinds_of_territory(open_)
    order = np.argsort(kinds, kind="stable")
    return order[search.choice].astype(np.int32)


def _choice(problem: Problem, given: Candidates, plan: np.ndarray) -> np.ndarray | None:
    """Return (n,) int64, each unit's candidate in a plan; None when the plan breaks a rule."""
    if validate_plan(problem, plan):
        return None
    kinds = kinds_of_territory(problem)
    choice = np.empty(problem.n, dtype=np.int64)
    for territory in range(problem.k):
        mine = plan == territory
        fit = (given.kind == kinds[territory]) & ((given.root < 0) | mine[given.root])
        total = np.where(fit, given.cost[mine].sum(axis=0), np.inf)
        choice[mine] = int(total.argmin())
    return choice


def _account(problem: Problem, given: Candidates, search: BranchAndBound) -> Exact:
    """Turn the best candidates found into territories, and say what is proven."""
    if search.choice is None:
        if search.spent:
            return Exact(None, np.inf, search.bound, proven=False)
        raise _impossible(problem)
    kinds = kinds_of_territory(problem)
    number = np.full(len(given.root), -1, dtype=np.int32)
    for kind in range(len(given.count)):
        used = np.unique(search.choice[given.kind[search.choice] == kind])
        number[used] = np.flatnonzero(kinds == kind)[: len(used)]
    plan = number[search.choice]
    total = charge(problem, plan)
    return Exact(plan, total, search.bound if search.spent else total, proven=not search.spent)


def _impossible(problem: Problem) -> Infeasible:
    said = tr("No plan of connected territories keeps all limits and locks: this is proven.")
    if problem.bars is not None:
        said = tr(
            "No plan of connected territories around these centers keeps all limits, locks, "
            "blank costs and distances: this is proven."
        )
    ties = word_of_ties(len(problem.graph.ties))
    return Infeasible(f"{said} {ties}".strip(), "limits")
