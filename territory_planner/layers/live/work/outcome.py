"""What a proposed plan would be like beside today's: the facts of the solve bar's sentence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ....core.live.tally import Tally
from ..session.plan_checks import PlanView, constraints_broken, issues_with, units_far
from ..session.preview import Preview


@dataclass(frozen=True)
class Condition:
    """How a plan stands.

    Attributes
    ----------
    deviation : float
        The largest by size, of any territory and workload, as a share with its sign.
    detached : int
        Parts of territories beyond the first of each.
    broken : int
        Constraints of the set-up that are broken: a pair, a group in a territory, a limit…
    far : int
        Units that are too far from their center, or that it can't serve.
    """

    deviation: float
    detached: int
    broken: int
    far: int


@dataclass(frozen=True)
class Outcome:
    """What applying a preview would do.

    Attributes
    ----------
    moved : int
        Units that would change territory.
    before, after : Condition
    """

    moved: int
    before: Condition
    after: Condition


def outcome_of(plan: PlanView, preview: Preview) -> Outcome:
    """Return what applying a preview of a plan would do."""
    before, after = (_condition(plan, tally) for tally in (plan.tally, preview.tally))
    return Outcome(len(preview.units), before, after)


def _condition(plan: PlanView, tally: Tally) -> Condition:
    issues = issues_with(plan, tally)
    deviation = tally.deviation[plan.active]
    size = np.nan_to_num(np.abs(deviation), nan=0.0)
    return Condition(
        float(deviation.flat[int(size.argmax())]) if size.size else 0.0,
        tally.detached,
        constraints_broken(issues),
        units_far(issues),
    )
