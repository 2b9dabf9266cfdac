"""What each rule costs a small map: the best plan with it, and the best without it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np

from ..checks.asked import Asked, held_by
from ..checks.issue import DETACHED, EMPTY, NO_WAY, WITHOUT_TERRITORY
from ..checks.listing import find_issues
from ..explore.listing import listed
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..reasons.binding import Rule, rule_of_issue
from ..reasons.travel_changes import plan_travel

MOST_UNITS = 14
"""Units of a map all plans of which are compared."""

MOST_PLANS, MOST_CONNECTED = 20_000, 40_000
"""Plans up to which all are listed, be they in parts; connected ones up to which these are."""

_LOOK = 50


def rule_prices(
    problem: Problem, asked: Asked, progress: Progress = SILENT
) -> dict[Rule, float] | None:
    """Return by how much the least travel of all plans would be less without each rule.

    Rules that would save nothing are left out. None where there are too many plans, where
    exceptions are asked for (what touches depends on the plan), or where no plan keeps all rules.
    NaN where that can't be told: of ways that don't exist, which have no length, and of contiguity
    where plans in parts are too many, so that all that are compared hang together.

    Parameters
    ----------
    problem : Problem
        What plans are judged by.
    asked : Asked
        What is asked of them; locks hold on to `asked.before`.
    """
    if problem.n > MOST_UNITS or problem.k < 2 or (asked.rules.given >= 0).any():
        return None
    plans = _plans(problem, progress.part(0, 20))
    if plans is None or not len(plans):
        return None
    part = progress.part(20, 60)
    travel = np.array(
        [
            plan_travel(asked, held_by(problem, plan, _NO_PARTS))
            for plan in part.watched(plans, _LOOK)
        ]
    )
    least: dict[Rule, float] = {}
    for at in progress.part(60, 100).watched(np.argsort(travel, kind="stable").tolist(), _LOOK):
        rules = {rule_of_issue(each) for each in find_issues(asked, held_by(problem, plans[at]))}
        if not rules:
            best = float(travel[at])
            saved = {rule: best - other for rule, other in least.items() if other < best}
            untold = [(NO_WAY, 0), *([] if _has_parts(problem) else [(DETACHED, 0)])]
            return {**saved, **dict.fromkeys(untold, np.nan)}
        if len(rules) == 1:
            rule = rules.pop()
            if rule[0] not in (EMPTY, NO_WAY, WITHOUT_TERRITORY):
                least.setdefault(rule, float(travel[at]))
    return None


_NO_PARTS = np.zeros(0, dtype=np.int32)
"""Travel asks for no parts."""


def _has_parts(problem: Problem) -> bool:
    """Tell whether plans in parts are few enough to be compared, too."""
    return problem.k**problem.n <= MOST_PLANS


def _plans(problem: Problem, progress: Progress) -> np.ndarray | None:
    """Return (p, n) int32: all plans that give every unit a territory, or those that are whole."""
    if _has_parts(problem):
        return np.array(list(product(range(problem.k), repeat=problem.n)), dtype=np.int32)
    free = replace(
        problem,
        travel=None,
        sizes=None,
        start=None,
        locked=np.zeros(problem.n, dtype=bool),
        territory_lock=np.zeros(problem.k, dtype=np.int8),
        apart=np.zeros((0, 2), dtype=np.int64),
        lower=np.zeros_like(problem.lower),
        upper=np.full_like(problem.upper, np.inf),
    )
    found = listed(free, progress, needed=0)
    return None if found is None or len(found) > MOST_CONNECTED else found
