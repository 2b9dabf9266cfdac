"""The figures that say whether a plan is all right; the list of problems counts the same."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ....core.checks import issue as i
from ....core.checks.issue import Issue
from ....core.live.tally import Tally
from ....core.model.data_classes import dataclass
from .live_plan import LivePlan
from .plan_checks import outside_of

OUTSIDE, GAPS, DETACHED, OTHERS = "outside", "gaps", "detached", "others"
FIGURE_OF = {
    i.TOLERANCE: OUTSIDE,
    i.WITHOUT_TERRITORY: GAPS,
    i.UNCOVERED: GAPS,
    i.DETACHED: DETACHED,
    i.ENCLAVE: DETACHED,
    i.BARRIER: DETACHED,
}
"""The figure of the headline that counts a kind of issues; all others count as `OTHERS`."""


@dataclass(frozen=True)
class Headline:
    """What is wrong, counted without listing it, as an edit must not wait for a list.

    Attributes
    ----------
    outside : int
        Workloads of territories that are out of tolerance.
    gaps : int
        Units that no territory has, and areas that no unit covers.
    detached : int
        Parts beyond the first of each territory.
    """

    outside: int
    gaps: int
    detached: int


@dataclass(frozen=True)
class Worst:
    """The largest deviation of a plan: whose it is, of which workload, and as a share."""

    territory: int
    criterion: int
    deviation: float


def worst_of(tally: Tally, territories: np.ndarray, first: int = 0) -> Worst | None:
    """Return the largest deviation by size of any of some territories, in any workload.

    Of several that are as large, one of the workload `first`; None without territories.
    """
    deviation = tally.deviation[territories]
    if not deviation.size:
        return None
    size = np.nan_to_num(np.abs(deviation), nan=0.0)
    most = size.max(axis=0)
    criterion = first if most[first] == most.max() else int(most.argmax())
    row = int(size[:, criterion].argmax())
    return Worst(int(territories[row]), criterion, float(deviation[row, criterion]))


def headline_of(plan: LivePlan) -> Headline:
    """Count what is wrong with a plan."""
    tally = plan.tally
    found = outside_of(plan)
    loose = tally.n - int(tally.units.sum())
    uncovered = 0 if plan.tiling is None else len(plan.tiling.gap_area)
    return Headline(
        outside=int((found.beyond > found.slack).sum()),
        gaps=loose + uncovered,
        detached=tally.detached,
    )


def count_of(issues: Iterable[Issue]) -> int:
    """Return how many problems issues are: units without a territory count one by one."""
    return sum(len(each.units) if each.kind == i.WITHOUT_TERRITORY else 1 for each in issues)


def others_in(issues: Iterable[Issue]) -> int:
    """Return how many of some issues no other figure counts."""
    return sum(each.kind not in FIGURE_OF for each in issues)
