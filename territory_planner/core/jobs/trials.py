"""What numbers of territories give, and how each is judged."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..checks.listing import explain_issue
from ..checks.validation import validate_plan
from ..model.measures import cost, max_deviation, plan_centers
from ..model.moves import Called, Name
from ..model.text import few, percent, tr
from ..presolve.heavy import set_aside_heavy
from ..travel.reach import explain_reach
from ..travel.spacing import explain_spacing
from .count import Trial
from .full_design import FullDesign, stand


def trial_of(
    done: FullDesign,
    reach: float | None,
    spacing: float,
    territory: Name = str,
    unit: Name = str,
    criterion: Name = str,
    excused: np.ndarray | None = None,
    share: float | None = None,
) -> Trial:
    """Return what a number of territories gave, by its design.

    Parameters
    ----------
    reach, spacing : float
        Greatest distance (km) of units from a center, least one between centers.
    territory, unit, criterion : callable
        Give the name of a territory, of a unit and of a workload.
    excused : (n,) bool, optional
        Units that no center could reach.
    share : float, optional
        How far the cost can be above the least for its centers; None: to be found out.
    """
    problem, plan = done.problem, done.plan
    # A unit that no territory can carry is excused, as it is in a design of a given number.
    roomy = set_aside_heavy(replace(problem, start=plan)).problem
    judged = replace(roomy, start=problem.start)
    called = Called(territory, unit=unit, criterion=criterion)
    obstacles = [explain_issue(each, called) for each in validate_plan(judged, plan)]
    beyond = explain_reach(problem, plan, reach, unit, excused) if reach is not None else None
    crowded = explain_spacing(problem, plan_centers(problem, plan), spacing, territory)
    obstacles += [note for note in (beyond, crowded) if note]
    return Trial(
        problem.k,
        not obstacles,
        max_deviation(problem, plan),
        cost(problem, plan),
        stand(done, reach).share if share is None else share,
        few(obstacles, 2),
    )


def refused_trial(k: int, why: str) -> Trial:
    """Return what a number gives that no plan was made for; `why`: what stands in the way."""
    return Trial(k, False, np.inf, np.inf, None, why)


def explain_trial(trial: Trial) -> str:
    """Put a trial in a sentence."""
    if not np.isfinite(trial.deviation):
        return tr("{k:,} territories: {verdict}").format(k=trial.k, verdict=trial.obstacle)
    said = tr("{k:,} territories: largest deviation {share}, travel {cost:,.6g}; {verdict}")
    return said.format(
        k=trial.k,
        share=percent(trial.deviation, 2).lstrip("+"),
        cost=trial.cost,
        verdict=tr("all limits kept.") if trial.is_within else trial.obstacle,
    )
