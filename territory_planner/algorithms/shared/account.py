"""What a run was asked, what came out, and what stood in the way, in a planner's words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core.bounds.optimality_gap import OptimalityGap
from ...core.jobs.shape import ShapeFound
from ...core.model.advice import SHARE, enough, tolerance
from ...core.model.graph import parts_per_territory
from ...core.model.locale import number
from ...core.model.measures import (
    beyond_limits,
    cost,
    deviations,
    largest_deviations,
    loads,
    max_deviation,
)
from ...core.model.problem import UNASSIGNED, Problem
from ...core.model.text import few, figure, in_percent, percent, plain
from ...layers.plan import Names
from ...layers.reading.units import Units
from ...layers.text import tr

WORST = 5
"""Territories that the log lists."""

TERRITORY_COUNT = "TERRITORY_COUNT"
MAX_DEVIATION = "MAX_DEVIATION"
DETACHED = "DETACHED"
UNASSIGNED_UNITS = "UNASSIGNED"
COST = "COST"
BOUND_GAP = "BOUND_GAP"
OBJECTIVE_VALUE, OBJECTIVE_BOUND = "OBJECTIVE_VALUE", "OBJECTIVE_BOUND"


def figure_titles() -> dict[str, str]:
    """Return the output numbers of every run that makes a plan, and what they mean."""
    return {
        TERRITORY_COUNT: tr("Territories that have units"),
        MAX_DEVIATION: tr("Largest deviation from target (percent)"),
        DETACHED: tr("Territories in more than one part"),
        UNASSIGNED_UNITS: tr("Units without a territory"),
        COST: tr(
            "Workload times travel: squared distance to the center (km²), unless set otherwise"
        ),
    }


def bound_title() -> dict[str, str]:
    """Return the output number that says how good a plan is, and what it means."""
    return {BOUND_GAP: tr("How far travel may be above the least for these centers (percent)")}


def figures(problem: Problem, assignment: np.ndarray, units: Units) -> dict[str, float]:
    """Return the output numbers of a plan.

    Features that are no units count as unassigned, unless they keep a territory.
    """
    pieces = parts_per_territory(problem.graph, assignment, problem.k)
    idle = int(np.count_nonzero(assignment == UNASSIGNED))
    return {
        TERRITORY_COUNT: int(np.count_nonzero(pieces)),
        MAX_DEVIATION: 100.0 * max_deviation(problem, assignment),
        DETACHED: int(np.count_nonzero(pieces > 1)),
        UNASSIGNED_UNITS: idle + len(units.left_out) - units.staying,
        COST: cost(problem, assignment),
    }


def optimality_gap_of(stands: OptimalityGap) -> dict[str, float]:
    """Return the output number that says how good a plan is."""
    return {BOUND_GAP: 100.0 * stands.share}


def shape_titles() -> dict[str, str]:
    """Return the output numbers of another objective than travel, and what they mean."""
    return {
        OBJECTIVE_VALUE: tr(
            "What was kept small instead of travel (OBJECTIVE), in km or in what ways are in"
        ),
        OBJECTIVE_BOUND: tr(
            "What no plan that serves the same units can be below in that, where a bound is known"
        ),
    }


def shape_numbers(found: ShapeFound | None) -> dict[str, float]:
    """Return these numbers; none where travel was kept small."""
    if found is None:
        return {}
    bound = {} if found.bound is None else {OBJECTIVE_BOUND: found.bound}
    return {OBJECTIVE_VALUE: found.value, **bound}


def asked(problem: Problem, units: Units, criteria: Sequence[str]) -> str:
    """Say what was asked."""
    titles = list(criteria) or [tr("number of units")]
    totals = map(figure, problem.workload.sum(axis=0))
    return tr(
        "Asked: {k:,} {k:territory|territories} of the {n:,} {n:unit|units} of “{layer}”, sharing "
        "{shared} within {tolerance} of {k:its target|their targets}."
    ).format(
        k=problem.k,
        n=units.n,
        layer=units.source_name,
        shared=", ".join(f"{title} ({total})" for title, total in zip(titles, totals)),
        tolerance=_tolerance(problem, titles),
    )


def _tolerance(problem: Problem, titles: Sequence[str]) -> str:
    each = [in_percent(f"±{number(100.0 * share, 'g')}") for share in problem.tolerance.tolist()]
    if len(set(each)) == 1:
        return each[0]
    return ", ".join(f"{share} ({title})" for share, title in zip(each, titles))


def outcome(
    problem: Problem,
    assignment: np.ndarray,
    names: Names,
    units: Units,
    criteria: Sequence[str],
    *,
    tolerant: bool = True,
) -> list[str]:
    """Say what came out: the figures, then the territories farthest from target.

    Parameters
    ----------
    tolerant : bool
        Whether the run was given a tolerance, which may then be spoken of.
    """
    found = figures(problem, assignment, units)
    result = tr(
        "Result: {count:,} {count:territory|territories}; largest deviation {deviation}; in more "
        "than one part: {detached:,}; units without a territory: {idle:,}."
    ).format(
        count=found[TERRITORY_COUNT],
        deviation=largest_deviation(problem, assignment, criteria, tolerant=tolerant),
        detached=found[DETACHED],
        idle=found[UNASSIGNED_UNITS],
    )
    by_limits = [
        *_tolerances_that_would_do(problem, assignment, criteria),
        *_beside_heavy(problem, assignment),
    ]
    return [
        result,
        *(by_limits if tolerant else []),
        *_without_workload(problem, assignment, names, units),
        *_without_target(problem, assignment, names, criteria),
        tr("Farthest from target:"),
        *_worst(problem, assignment, names, criteria),
    ]


def largest_deviation(
    problem: Problem, plan: np.ndarray, criteria: Sequence[str], *, tolerant: bool = True
) -> str:
    """Write a plan's largest deviation.

    With several workloads, that of each, its tolerance if there is one, and how many territories
    are outside.
    """
    most = 100.0 * largest_deviations(problem, plan)
    if len(most) == 1:
        return in_percent(number(most[0], ".2f"))
    over, under = beyond_limits(problem, loads(problem, plan))
    within = tr("{share:.2f} % of “{title}” (tolerance {tolerance:g} %)")
    plain = tr("{share:.2f} % of “{title}”")
    outside = tr("{share:.2f} % of “{title}” (tolerance {tolerance:g} %, {count:,} outside)")
    return ", ".join(
        (plain if not tolerant else outside if count else within).format(
            share=share, title=title, tolerance=100.0 * tolerance, count=count
        )
        for share, title, tolerance, count in zip(
            most, criteria, problem.tolerance.tolist(), (over | under).sum(axis=0).tolist()
        )
    )


def _tolerances_that_would_do(
    problem: Problem, plan: np.ndarray, criteria: Sequence[str]
) -> list[str]:
    """Say which tolerances a plan would keep that is outside those of several workloads.

    Not where a minimum or maximum is broken, which no tolerance changes, nor beside units that
    outweigh a territory.
    """
    load, most = loads(problem, plan), largest_deviations(problem, plan)
    over, under = beyond_limits(problem, load)
    slack = problem.slack
    hard = (load > problem.most + slack) | (load < problem.least - slack)
    if len(most) == 1 or not (over | under).any() or hard.any() or most.max() > 1:
        return []
    needed = np.maximum(most, problem.tolerance).tolist()
    kept = [tolerance(enough(share, SHARE, share.__le__)) for share in needed]
    each = [
        tr("{total} of “{name}”").format(total=share, name=title)
        for share, title in zip(kept, criteria)
    ]
    return [tr("The plan keeps tolerances of {each}.").format(each=", ".join(each))]


def _without_workload(problem: Problem, plan: np.ndarray, names: Names, units: Units) -> list[str]:
    """Name the territories that carry nothing, as none of their units has any workload."""
    count = np.bincount(plan[plan >= 0], minlength=problem.k)
    empty = (loads(problem, plan) == 0).all(axis=1) & (problem.target > 0).any(axis=1) & (count > 0)
    if not empty.any():
        return []
    idle = int((problem.workload == 0).all(axis=1).sum())
    return [
        tr(
            "No workload reaches these territories ({count:,}): {names}. None of their units has "
            "any; in all, {idle:,} of {n:,} {n:unit|units} {idle:is|are} without."
        ).format(
            count=int(empty.sum()),
            names=few([names(territory) for territory in np.flatnonzero(empty).tolist()]),
            idle=idle,
            n=units.n,
        )
    ]


def _without_target(
    problem: Problem, plan: np.ndarray, names: Names, criteria: Sequence[str]
) -> list[str]:
    """Name the territories with a target of 0, and what they carry: no deviation says it."""
    load, titles = loads(problem, plan), list(criteria) or [tr("units")]
    told = [
        tr("{name} (carries {load} of “{title}”)").format(
            name=names(territory), load=figure(load[territory, c]), title=titles[c]
        )
        for territory, c in np.argwhere(problem.target == 0).tolist()
        if problem.workload[:, c].any()
    ]
    if not told:
        return []
    return [
        tr(
            "Territories with a target of 0 ({count:,}): {listed}. The largest deviation is that "
            "of the others."
        ).format(count=len(told), listed=few(told))
    ]


def _beside_heavy(problem: Problem, assignment: np.ndarray) -> list[str]:
    """Say how well the others are balanced where single units are heavier than a territory."""
    load = loads(problem, assignment)
    alone = (problem.workload > problem.upper.max(axis=0)).any(axis=1) & (assignment >= 0)
    light = np.setdiff1d(np.arange(problem.k), assignment[alone])
    if len(light) in (0, problem.k):
        return []
    fair = problem.target[light] * load[light].sum(axis=0) / problem.target[light].sum(axis=0)
    off = np.abs(load[light][fair > 0] / fair[fair > 0] - 1).max(initial=0.0)
    return [
        tr(
            "Without the territories of units that are heavier than a territory may be, the other "
            "{count:one carries|{count:,} carry} {share} on average and {count:misses its share|"
            "miss their shares} by at most {off:.2f} %."
        ).format(count=len(light), share=figure(load[light, 0].mean()), off=100 * float(off))
    ]


def _worst(
    problem: Problem, assignment: np.ndarray, names: Names, criteria: Sequence[str]
) -> list[str]:
    """List the territories farthest from target, each by the criterion where it is farthest.

    With several tolerances, how far is measured in these.
    """
    load, off = loads(problem, assignment), deviations(problem, assignment)
    tolerance = problem.tolerance
    away = np.abs(off) / (tolerance if (tolerance > 0).all() else 1.0)
    criterion = np.argmax(away, axis=1)
    count = np.bincount(assignment[assignment >= 0], minlength=problem.k)
    rank = np.argsort(-away.max(axis=1), kind="stable")
    titles = list(criteria) or [tr("units")]
    return [
        tr("  {name}: {share}, {title} {load} for a target of {target}; units: {units:,}").format(
            name=plain(str(names(territory))),
            share=percent(off[territory, worst], 2),
            title=titles[worst],
            load=figure(load[territory, worst]),
            target=figure(problem.target[territory, worst]),
            units=int(count[territory]),
        )
        for territory, worst in ((t, int(criterion[t])) for t in rank[:WORST].tolist())
    ]
