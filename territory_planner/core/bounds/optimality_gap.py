"""How good a plan is at least: its cost beside what no comparable plan can cost less than.

A plan within its limits is compared with all plans within them. One that is outside of them
somewhere is compared with all plans that are nowhere farther outside: each territory's limits
are widened to what it carries, and a maximum distance to the plan's longest way. So the plan
itself is always among those that it is compared with, and no bound is above its cost.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..checks.rules import Rules, no_rules
from ..guards.cannot_link import together
from ..guards.locks import pinned_units
from ..model.graph import components, graph_from_edges
from ..model.locale import number as written
from ..model.measures import cost, loads, plan_centers, unserved, within_limits
from ..model.problem import FREE, FROZEN, Problem
from ..model.progress import SILENT, Progress
from ..model.reach import UNLIMITED, Reach
from ..model.text import in_percent, tr
from ..presolve.islands import word_of_ties
from ..presolve.pieces import cut_out
from ..presolve.reduction import contract_groups
from ..travel.reach import SLACK, longest, within_reach
from .bound import bound_for_centers, bound_free_centers, share_above


@dataclass(frozen=True)
class OptimalityGap:
    """What a plan costs, and what no comparable plan can cost less than.

    Attributes
    ----------
    cost : float
        See `measures.cost`.
    bound : float
        For plans with the same centers.
    free_bound : float or None
        For plans with centers anywhere; None where not looked for.
    proven : bool
        No comparable plan costs less, wherever its centers are.
    is_outside : bool
        The plan is outside of its limits on workload, and comparable are plans no farther outside.
    is_beyond : bool
        The same for the maximum distance.
    ties : int
        Pairs of units that don't touch, but count as neighbours in these plans.
    has_centers : bool
        The territories have centers; if not, these are the middles of what they are now.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, optimality_gap
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> found = optimality_gap(problem, np.array([0, 0, 0, 0, 1, 1]))
    >>> found.is_outside, round(found.cost, 3)
    (True, 12.625)
    """

    cost: float
    bound: float
    free_bound: float | None = None
    proven: bool = False
    is_outside: bool = False
    is_beyond: bool = False
    ties: int = 0
    has_centers: bool = True

    @property
    def share(self) -> float:
        """How far the cost can be above the least for these centers, as a share of that."""
        return share_above(self.cost, self.bound)


def optimality_gap(
    problem: Problem,
    plan: np.ndarray,
    rules: Rules | None = None,
    reach: Reach = UNLIMITED,
    *,
    any_centers: bool = False,
    progress: Progress = SILENT,
) -> OptimalityGap:
    """Find out how good a plan is at least.

    Units without a territory don't count, nor do territories without units, unless their
    center is fixed. Pairs apart and most of contiguity are left aside, which can only lower the
    bound: it holds with them all the same.

    The bound for given centers is a Lagrangian one over prices on them [Kalcsics 2005].

    Parameters
    ----------
    problem : Problem
    plan : (n,) int
        Territory of each unit, -1 for none.
    rules : Rules, optional
        Exceptions and groups, which comparable plans keep; groups that this plan does not keep
        are left aside.
    reach : Reach
        Greatest ways from a center that comparable plans keep.
    any_centers : bool
        Whether to look for the bound with centers anywhere, which takes its time. For squared
        straight ways only.
    progress : Progress
        Told how far the work is; stops it.

    Returns
    -------
    OptimalityGap

    Raises
    ------
    Cancelled
        When `progress` says so.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, optimality_gap
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> found = optimality_gap(problem, np.array([0, 0, 0, 1, 1, 1]), any_centers=True)
    >>> round(found.cost, 2), round(found.bound, 2)
    (9.67, 9.67)
    >>> found.free_bound <= found.cost
    True
    """
    price, own = cost(problem, plan), longest(problem, plan, reach)
    kept = Reach(max(reach.km, own.km), max(reach.time, own.time))
    wide = _counting_served(_widened(problem, plan), plan)
    bound = _bound_as_centered(wide, plan, rules or no_rules(problem.n), kept, progress)
    free_bound = None
    if any_centers and problem.travel is None and _is_whole(problem, plan):
        # A center that was chosen need not be a unit of its own territory.
        at_unit = problem.center_at_unit and problem.center is None
        anywhere = replace(wide, center=None, center_at_unit=at_unit)
        free_bound = bound_free_centers(anywhere, plan, progress)
        bound = max(bound, free_bound)
    return OptimalityGap(
        price,
        bound,
        free_bound,
        is_outside=not within_limits(problem, plan),
        is_beyond=own.km > reach.km * (1 + SLACK) or own.time > reach.time * (1 + SLACK),
        ties=len(problem.graph.ties),
        has_centers=problem.center is not None,
    )


def _widened(problem: Problem, plan: np.ndarray) -> Problem:
    """Return the problem with limits that reach to what the plan's territories carry.

    Pairs that the plan does not keep apart are left out.
    """
    load = loads(problem, plan)
    return replace(
        problem,
        lower=np.minimum(problem.lower, load),
        upper=np.maximum(problem.upper, load),
        apart=np.delete(problem.apart, together(plan, problem.apart), axis=0),
    )


def _counting_served(problem: Problem, plan: np.ndarray) -> Problem:
    """Return the problem without travel to the units that the plan does not serve.

    Their travel counts for nothing in the plan's cost; in others it may count, which is no less.
    """
    left = unserved(problem, plan)
    if problem.travel is None or not len(left):
        return problem
    return replace(problem, travel=problem.travel.without(left))


def _is_whole(problem: Problem, plan: np.ndarray) -> bool:
    """Tell whether every unit has a territory, or no workload, and every territory a unit."""
    held = plan >= 0
    every = len(np.unique(plan[held])) == problem.k
    return every and not problem.workload[~held].any()


def _bound_as_centered(
    problem: Problem, plan: np.ndarray, rules: Rules, reach: Reach, progress: Progress
) -> float:
    """Return the bound for plans that are served from where this one is, and keep the rules.

    Land that lies apart, as parents do, is looked at by itself: a territory stays where its
    center is.
    """
    center = plan_centers(problem, plan)
    one = _by_mass(replace(problem, center=center), plan, rules.given)
    served = np.isfinite(center).all(axis=1)
    land, land_of = _lands(problem, plan, served)
    bound = 0.0
    for number in range(int(land.max()) + 1):
        units, territories = np.flatnonzero(land == number), np.flatnonzero(land_of == number)
        # The limits stay as they are: the plan is within them.
        lower, upper = one.lower[territories], one.upper[territories]
        piece = replace(cut_out(one, units, territories), lower=lower, upper=upper)
        bound += _bound_of_land(piece, rules.group[units], reach, progress)
    return bound


def _lands(problem: Problem, plan: np.ndarray, served: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the land (n,) of each unit and (k,) of each territory, numbered; -1 without any.

    Land is what touches, and what a territory holds together. It is all one where a territory
    that is served has no unit that would tell where it is.
    """
    held = np.flatnonzero(plan >= 0)
    land = np.where(plan >= 0, 0, -1)
    idle = np.bincount(plan[held], minlength=problem.k) == 0
    if (served & idle).any() or not problem.center_at_unit:
        return land, np.where(served, 0, -1)
    count, part = components(problem.graph)
    joined = graph_from_edges(count + problem.k, part[held], count + plan[held])
    label = components(joined)[1]
    known, number = np.unique(label[part[held]], return_inverse=True)
    land[held] = number.ravel()
    return land, np.where(served, np.searchsorted(known, label[count:]), -1)


def _bound_of_land(problem: Problem, group: np.ndarray, reach: Reach, progress: Progress) -> float:
    """Return the bound for a land's plans from its centers."""
    center = plan_centers(problem, np.zeros(problem.n, dtype=np.int32))
    problem = within_reach(problem, reach, progress)
    group = _kept_groups(problem, group)
    if (group < 0).all():
        return bound_for_centers(problem, center, progress, every=True)
    # A group that is heavier than a territory may be is no matter here: the plan holds it.
    unlimited = replace(problem, upper=np.full_like(problem.upper, np.inf))
    united = contract_groups(unlimited, group, progress=progress)
    joined = replace(united.problem, upper=problem.upper)
    within = _within_groups(problem, joined, united.stand_in)
    return bound_for_centers(joined, center, progress, every=True) + within


def _by_mass(problem: Problem, plan: np.ndarray, given: np.ndarray) -> Problem:
    """Return the problem with `Problem.mass` for its first workload, starting from the plan.

    Travel is weighted by the first one only, which stays what it is for some of the units, too.
    Several others come behind it for their limits. Units that must be where they are in the plan
    are locked.
    """
    share = problem.mass_weight
    others = len(share) if len(share) > 1 else 0
    workload, lower, upper, target = (
        np.column_stack([each @ share, each[:, :others]])
        for each in (problem.workload, problem.lower, problem.upper, problem.target)
    )
    held = (plan >= 0) & ((pinned_units(problem) == plan) | (given == plan))
    loose = np.bincount(plan[(plan >= 0) & ~held], minlength=problem.k) > 0
    frozen = (problem.territory_lock == FROZEN) & ~loose
    return replace(
        problem,
        workload=workload,
        weight=np.eye(1 + others)[0],
        target=target,
        tolerance=np.zeros(1 + others),
        lower=lower,
        upper=upper,
        least=np.zeros_like(lower),
        most=np.full_like(upper, np.inf),
        start=plan.astype(np.int32),
        locked=held,
        territory_lock=np.where(frozen, FROZEN, FREE).astype(np.int8),
    )


def _kept_groups(problem: Problem, group: np.ndarray) -> np.ndarray:
    """Return the groups that are together in the problem's start, -1 for units of others."""
    if (group < 0).all() or problem.start is None:
        return group
    most = np.full(group.max() + 1, -1)
    least = np.full(group.max() + 1, problem.k)
    member = np.flatnonzero(group >= 0)
    np.maximum.at(most, group[member], problem.start[member])
    np.minimum.at(least, group[member], problem.start[member])
    return np.where((group >= 0) & (most == least)[group], group, -1)


def _within_groups(problem: Problem, united: Problem, stand_in: np.ndarray) -> float:
    """Return what the units of groups cost about their group's middle, wherever that is served.

    Given travel to a group is the mean of its units' already.
    """
    if united.travel is not None:
        return 0.0
    apart = np.square(problem.position - united.position[stand_in]).sum(axis=1)
    return float(problem.mass @ apart)


def explain_optimality_gap(found: OptimalityGap) -> list[str]:
    """Say how good a plan is at least, in one sentence for its centers and one for any."""
    ties = word_of_ties(found.ties)
    return [f"{claim} {ties}".strip() for claim in _claims(found)]


def _claims(found: OptimalityGap) -> list[str]:
    if found.proven:
        return [tr("Proven: no plan within these limits has less travel.")]
    said = []
    if found.bound != found.free_bound:
        text = _for_centers(found) if found.has_centers else _for_middles(found)
        said.append(_with_share(text, found.share))
    if found.free_bound is not None:
        text = _for_any_centers(found) if found.has_centers else _for_any_plan(found)
        said.append(_with_share(text, share_above(found.cost, found.free_bound)))
    return said


def _for_centers(found: OptimalityGap) -> str:
    text = tr(
        "This plan's travel is at most {share} above the least within these limits with the same "
        "centers."
    )
    if found.is_outside and found.is_beyond:
        text = tr(
            "This plan's travel is at most {share} above the least with the same centers of any "
            "plan that is nowhere farther outside of its limits, in workload and in distance."
        )
    elif found.is_outside:
        text = tr(
            "This plan's travel is at most {share} above the least with the same centers of any "
            "plan whose territories are no farther outside of their limits."
        )
    elif found.is_beyond:
        text = tr(
            "This plan's travel is at most {share} above the least within these limits with the "
            "same centers and no unit farther from its center than the farthest here."
        )
    return text


def _for_middles(found: OptimalityGap) -> str:
    text = tr(
        "Travel to the middles of this plan's territories is at most {share} above the least to "
        "these places within these limits."
    )
    if found.is_outside and found.is_beyond:
        text = tr(
            "Travel to the middles of this plan's territories is at most {share} above the least "
            "to these places of any plan that is nowhere farther outside of its limits, in "
            "workload and in distance."
        )
    elif found.is_outside:
        text = tr(
            "Travel to the middles of this plan's territories is at most {share} above the least "
            "to these places of any plan whose territories are no farther outside of their limits."
        )
    elif found.is_beyond:
        text = tr(
            "Travel to the middles of this plan's territories is at most {share} above the least "
            "to these places within these limits and with no unit farther from its own than the "
            "farthest here."
        )
    return text


def _for_any_centers(found: OptimalityGap) -> str:
    text = tr(
        "This plan's travel is at most {share} above the least within these limits wherever the "
        "centers lie."
    )
    if found.is_outside:
        text = tr(
            "This plan's travel is at most {share} above the least wherever the centers lie of any "
            "plan whose territories are no farther outside of their limits."
        )
    return text


def _for_any_plan(found: OptimalityGap) -> str:
    text = tr(
        "Travel to the middles of territories is at most {share} above the least of any plan "
        "within these limits."
    )
    if found.is_outside:
        text = tr(
            "Travel to the middles of territories is at most {share} above the least of any plan "
            "whose territories are no farther outside of their limits."
        )
    return text


def _with_share(text: str, share: float) -> str:
    """Put a share into a sentence, rounded up, as it says “at most”."""
    if not np.isfinite(share):
        return tr("How far this plan's travel is above the least is not known.")
    return text.format(
        share=in_percent(written(max(0.0, np.ceil(1000 * share - 1e-6)) / 10, ".1f"))
    )
