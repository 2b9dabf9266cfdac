"""What numbers of territories give, and how each is judged."""

from __future__ import annotations

import numpy as np

from ..model.measures import cost, max_deviation
from ..model.problem import Problem
from ..model.text import clauses, few, percent, rounded, tr
from .count import Trial
from .judge_plan import BROKEN, Judged

MOST_OBSTACLES = 2
"""What is broken that a trial tells of, as sentences."""


def trial_of(problem: Problem, judged: Judged, share: float | None) -> Trial:
    """Return what a number of territories gave, by what its plan was judged to be.

    Parameters
    ----------
    problem : Problem
        With the limits and ways that the plan was designed by.
    share : float or None
        How far the cost can be above the least for its centers, where known.
    """
    plan, is_within = judged.plan, judged.status != BROKEN
    told = judged.told if is_within else judged.avoidable
    broken = few([said for _, said in told], MOST_OBSTACLES, joined=clauses)
    return Trial(
        problem.k,
        is_within,
        max_deviation(problem, plan),
        cost(problem, plan),
        share,
        f"{broken}." if broken else "",
    )


def refused_trial(k: int, why: str) -> Trial:
    """Return what a number gives that no plan was made for; `why`: what stands in the way."""
    return Trial(k, False, np.inf, np.inf, None, why)


def explain_trial(trial: Trial) -> str:
    """Put a trial in a sentence."""
    if not np.isfinite(trial.deviation):
        said = tr("{k:,} {k:territory|territories}: {verdict}")
        return said.format(k=trial.k, verdict=trial.obstacle)
    said = tr(
        "{k:,} {k:territory|territories}: largest deviation {share}, travel {cost}. {verdict}"
    )
    return said.format(
        k=trial.k,
        share=percent(trial.deviation, 2).lstrip("+"),
        cost=rounded(trial.cost, 6),
        verdict=explain_verdict(trial),
    )


def explain_verdict(trial: Trial) -> str:
    """Say whether a trial's plan keeps all limits, and which it doesn't."""
    if not trial.is_within:
        return trial.obstacle
    if not trial.obstacle:
        return tr("All limits are kept.")
    return tr("All limits are kept that can be. No plan avoids this: {obstacle}").format(
        obstacle=trial.obstacle
    )
