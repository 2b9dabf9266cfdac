"""What no plan under the same rules could avoid: territories outside of their limits, and breaks.

What is shown here is shown for every plan: a unit, a group, locks or exceptions that carry more
than a territory may; a frozen territory that carries too little; and what these, or a parent's
workload, leave to the other territories, where that is too little or too much for all of them;
and what exceptions and locks put together or apart that should not be.
Ties between islands are not used.
"""

from __future__ import annotations

import numpy as np

from ..model.measures import loads
from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem
from .issue import EXCEPTION, GROUP, PAIR, PARENT, Issue
from .rules import Rules


def unavoidable(
    problem: Problem, plan: np.ndarray, rules: Rules, short: np.ndarray | None = None
) -> np.ndarray:
    """Return (k,) bool, the territories outside of their limits that no plan can avoid.

    Of territories that share what is left, those count that carry a fair share of it: within the
    tolerance of their targets scaled to what is left.

    Parameters
    ----------
    problem : Problem
        With the limits that territories are judged by.
    plan : (n,) int
        Territory of each unit, `UNASSIGNED` for none.
    rules : Rules
    short : (n,) bool, optional
        Units whose territory carries too little in any plan (see `location.sharing.short_units`).
    """
    outside = _outside(problem, loads(problem, plan))
    held, kept = _held(problem, plan, rules)
    if short is not None:
        held[np.unique(plan[short & (plan >= 0)])] = True
    any_short = short is not None and bool(short.any())
    left = _left(problem, plan, rules, held, kept, outside, bare=not any_short)
    return outside.any(axis=1) & (held | left)


def _outside(problem: Problem, load: np.ndarray) -> np.ndarray:
    """Return (k, m) bool, where a load is outside of the limits."""
    slack = problem.slack
    return (load > problem.upper + slack) | (load < problem.lower - slack)


def _held(problem: Problem, plan: np.ndarray, rules: Rules) -> tuple[np.ndarray, np.ndarray]:
    """Return (k,) bool, territories that something holds outside, and (n,) bool, what does."""
    locked = _locked(problem)
    bound = np.where(rules.given >= 0, rules.given, locked)
    frozen = (problem.territory_lock == FROZEN) & (problem.start is not None)
    load = loads(problem, bound)
    over = (load > problem.upper + problem.slack).any(axis=1)
    under = frozen & (load < problem.lower - problem.slack).any(axis=1)
    held = over | under
    kept = (bound >= 0) & held[bound]
    heavy = _heavy(problem, rules.group) & (plan >= 0)
    held[np.unique(plan[heavy])] = True
    return held, kept | heavy


def _locked(problem: Problem) -> np.ndarray:
    """Return (n,) the territory that locks hold each unit in, `UNASSIGNED` for none."""
    if problem.start is None:
        return np.full(problem.n, UNASSIGNED)
    held = np.isin(problem.start, np.flatnonzero(problem.territory_lock != FREE))
    return np.where(problem.locked | held, problem.start, UNASSIGNED)


def is_forced(problem: Problem, rules: Rules, found: Issue) -> bool:
    """Tell whether exceptions and locks alone force an issue of the rules about units.

    Parameters
    ----------
    problem : Problem
        Starts from the plan that locks hold on to.
    found : Issue
        Of any kind; those of others than these rules are not forced.
    """
    given, locked, units = rules.given, _locked(problem), found.units
    # Where an exception and a lock contradict each other, either may be the one that is kept.
    clash = (given >= 0) & (locked >= 0) & (given != locked)
    if found.kind == EXCEPTION:
        return bool(clash[units].all())
    bound = np.where(clash, UNASSIGNED, np.maximum(given, locked))
    if found.kind == PAIR:
        return bool((bound[units] >= 0).all()) and len(np.unique(bound[units])) == 1
    if found.kind == GROUP:
        own = bound[rules.group == found.wholes[0]]
        return len(np.unique(own[own >= 0])) > 1
    if found.kind == PARENT:
        own = rules.parent[bound == found.territory]
        return len(np.unique(own[own >= 0])) > 1
    return False


def _heavy(problem: Problem, group: np.ndarray) -> np.ndarray:
    """Return (n,) bool, units that outweigh every territory, alone or with their group."""
    own = np.where(group >= 0, group, group.max(initial=-1) + 1 + np.arange(problem.n))
    _, whole = np.unique(own, return_inverse=True)
    whole = whole.ravel()
    load = np.column_stack([np.bincount(whole, weights=w) for w in problem.workload.T])
    is_heavy = (load > problem.upper.max(axis=0) + problem.slack).any(axis=1)
    return is_heavy[whole]


def _left(
    problem: Problem,
    plan: np.ndarray,
    rules: Rules,
    held: np.ndarray,
    kept: np.ndarray,
    outside: np.ndarray,
    *,
    bare: bool,
) -> np.ndarray:
    """Return (k,) bool, territories with a fair share of what can't be shared out within limits.

    Parameters
    ----------
    bare : bool
        No territory is held but by `kept` units.
    """
    found = np.zeros(problem.k, dtype=bool)
    parents = np.unique(rules.parent[rules.parent >= 0]).tolist()
    regions = [rules.parent == parent for parent in parents] or [np.ones(problem.n, dtype=bool)]
    for region in regions:
        # A territory that lies in several regions breaks a rule that a plan can keep.
        inside = np.setdiff1d(plan[region & (plan >= 0)], plan[~region])
        if not parents:
            inside = np.arange(problem.k)
        rest = inside[~held[inside]]
        left = problem.workload[region & ~kept].sum(axis=0)
        if not len(rest):
            continue
        untouched = bare and not (kept & region).any()
        fails = _fails(problem, rest, left, bare=untouched, fixed=not parents)
        fair = _is_fair(problem, rest, left, loads(problem, plan)[rest])
        found[rest] = ~(outside[rest] & ~(fails & fair)).any(axis=1)
    return found


def _fails(
    problem: Problem, rest: np.ndarray, left: np.ndarray, *, bare: bool, fixed: bool
) -> np.ndarray:
    """Return (m,) bool, where territories can't all be within their limits with what is left.

    Parameters
    ----------
    bare : bool
        Nothing was taken out of what is left, which is all that there is; else there may be less.
    fixed : bool
        There must be so many territories; else as many as suit.
    """
    slack = problem.slack * problem.k
    if fixed:
        low, high = problem.lower[rest].sum(axis=0), problem.upper[rest].sum(axis=0)
        return (left < low - slack) | (bare & (left > high + slack))
    low, high = problem.lower.min(axis=0), problem.upper.max(axis=0)
    if not bare:
        return left < low - slack
    count = np.arange(1, problem.k + 1)[:, None]
    return ~((count * low <= left + slack) & (left - slack <= count * high)).any(axis=0)


def _is_fair(problem: Problem, rest: np.ndarray, left: np.ndarray, load: np.ndarray) -> np.ndarray:
    """Return (r, m) bool, where loads are within the tolerance of what is left, shared fairly."""
    wanted = problem.target[rest].sum(axis=0)
    share = np.divide(left, wanted, out=np.ones_like(left), where=wanted > 0)
    fair = problem.target[rest] * share
    return np.abs(load - fair) <= fair * problem.tolerance + problem.slack
