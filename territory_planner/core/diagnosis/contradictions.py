"""Rules that contradict one another, so that no plan can keep them: refused before the work."""

from __future__ import annotations

import numpy as np

from ..checks.rules import Rules
from ..guards.cannot_link import together
from ..model.errors import Infeasible
from ..model.moves import Called, Name
from ..model.problem import Problem
from ..model.text import few, tr
from ..presolve.parents import check_enough_territories
from ..state.together import strays
from .conflicts import (
    HANG_TOGETHER,
    LOCKED_TOGETHER,
    NOWHERE_APART,
    ONE_UNIT,
    TOO_MANY_APART,
    WALLED_IN,
    explain_conflict,
)
from .feasibility import find_conflicts

APART_CONFLICTS = (
    HANG_TOGETHER,
    LOCKED_TOGETHER,
    NOWHERE_APART,
    ONE_UNIT,
    TOO_MANY_APART,
    WALLED_IN,
)


def check_rules(rules: Rules, k: int, called: Called) -> None:
    """Refuse rules of units that no plan of k territories can keep, whatever the plan.

    Raises
    ------
    Infeasible
        When there are fewer territories than parents, groups lie in several parents, or pairs to
        keep apart are in one group.
    """
    parents = rules.parent[rules.parent >= 0]
    if len(parents):
        check_enough_territories(parents, k, [*map(called.parent, range(int(parents.max()) + 1))])
    check_groups_inside(rules, called)
    check_groups_apart(rules, called)


def check_groups_inside(rules: Rules, called: Called) -> None:
    """Refuse groups that lie in several parents, as no territory may.

    Raises
    ------
    Infeasible
    """
    across = strays(rules.group, rules.parent, np.ones(len(rules.group)))
    if not across:
        return
    groups = np.unique([stray.whole for stray in across]).tolist()
    units = np.concatenate([stray.units for stray in across]).tolist()
    message = tr(
        "Groups (GROUP_FIELD) that lie in several parents (PARENT_FIELD), so that no territory "
        "can hold them ({count:,}): {groups}. Outside of most of their group {out:is|are} "
        "{units}: take {out:it out of its group|these out of their groups}."
    ).format(
        count=len(groups),
        groups=few([called.group(group) for group in groups]),
        out=len(units),
        units=few([called.unit(unit) for unit in units]),
    )
    raise Infeasible(message, "groups", units)


def check_groups_apart(rules: Rules, called: Called) -> None:
    """Refuse pairs to keep apart that are in one group; exceptions are in theirs all the same.

    Raises
    ------
    Infeasible
    """
    group = np.where(rules.given >= 0, -1, rules.group)
    joined = rules.apart[together(group, rules.apart)]
    if not len(joined):
        return
    listed = [
        f"{called.unit(one)} – {called.unit(other)} ({called.group(int(group[one]))})"
        for one, other in joined.tolist()
    ]
    message = tr(
        "Pairs that must be kept apart, but are in the same group ({count:,}): {pairs}. Take one "
        "unit of each out of its group, or the pair out of the table of pairs."
    ).format(count=len(joined), pairs=few(listed))
    raise Infeasible(message, ONE_UNIT, np.unique(joined).tolist())


def check_apart(problem: Problem, territory: Name = str, unit: Name = str) -> None:
    """Refuse pairs of units that no plan can keep apart, as far as it can be told at once.

    Raises
    ------
    Infeasible
    """
    for found in find_conflicts(problem) if len(problem.apart) else ():
        if found.constraint in APART_CONFLICTS:
            said = explain_conflict(found, territory, unit)
            raise Infeasible(said, found.constraint, found.units)
