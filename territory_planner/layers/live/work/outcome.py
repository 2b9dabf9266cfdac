"""What a proposed plan would be like beside today's: the facts of the solve bar's sentence."""

from __future__ import annotations

import numpy as np

from ....core.geometry.shape import polsby_popper
from ....core.live.tally import Tally
from ....core.model.data_classes import dataclass
from ..session.headline import worst_of
from ..session.live_plan import LivePlan
from ..session.plan_checks import constraints_broken, issues_with, units_far
from ..session.plan_travel import mean_way
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
    broken : int or None
        None where territories begin or end, whose constraints are not there to be asked.
        Constraints of the set-up that are broken: a pair, a group in a territory, a limit…
    far : int or None
        Likewise. Units that are too far from their center, or that it can't serve.
    way : float
        Mean way from the centers to the workload, in `way_unit`; NaN where one has no center.
    compactness : float
        Of the least compact territory (Polsby–Popper); NaN before shapes are known.
    """

    deviation: float
    detached: int
    broken: int | None
    far: int | None
    way: float
    compactness: float


@dataclass(frozen=True)
class Outcome:
    """What applying a preview would do.

    Attributes
    ----------
    moved : int
        Units that would change territory.
    share : float
        Of the first workload, which they carry.
    customers : float
        That they have.
    before, after : Condition
    idle : tuple of (int, int)
        Territories that would carry nothing of a workload that they should, and which that is.
    """

    moved: int
    share: float
    customers: float
    before: Condition
    after: Condition
    idle: tuple[tuple[int, int], ...] = ()


def outcome_of(plan: LivePlan, preview: Preview) -> Outcome:
    """Return what applying a preview of a plan would do."""
    is_listed = not preview.changes_list
    before = _condition(plan, plan.tally, plan.active, is_listed)
    then = preview.territories(plan.active)
    after = _condition(plan, preview.tally, then, is_listed)
    units, total = preview.units, float(plan.tally.workload[:, 0].sum())
    load = float(plan.tally.workload[units, 0].sum())
    return Outcome(
        moved=len(units),
        share=load / total if total else 0.0,
        customers=float(plan.table.customers[units].sum()),
        before=before,
        after=after,
        idle=_idle(preview.tally, then),
    )


def _idle(tally: Tally, territories: np.ndarray) -> tuple[tuple[int, int], ...]:
    """Return the territories that carry nothing of a workload, and which that is."""
    nothing = (tally.loads[territories] == 0) & (tally.target[territories] > 0)
    row, criterion = np.nonzero(nothing)
    return tuple(zip(territories[row].tolist(), criterion.tolist()))


def _condition(plan: LivePlan, tally: Tally, territories: np.ndarray, is_listed: bool) -> Condition:
    issues = issues_with(plan, tally) if is_listed else []
    worst = worst_of(tally, territories)
    shape = polsby_popper(tally.area, tally.perimeter) if plan.shapes is not None else np.zeros(0)
    shape = shape[np.isfinite(shape)]
    return Condition(
        deviation=worst.deviation if worst else 0.0,
        detached=tally.detached,
        broken=constraints_broken(issues) if is_listed else None,
        far=units_far(issues) if is_listed else None,
        way=mean_way(plan, tally) if is_listed else float("nan"),
        compactness=float(shape.min()) if len(shape) else float("nan"),
    )
