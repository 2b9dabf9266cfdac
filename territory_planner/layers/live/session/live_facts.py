"""What is known of the territories of a plan under edit, for its figures."""

from __future__ import annotations

from ...figures import Facts
from .plan_checks import beyond_limits
from .plan_travel import mean_ways, times_of
from .session import PlanSession


def facts_of(session: PlanSession) -> Facts:
    """Return what is known now of all k territories of a session that is ready."""
    tally, preview = session.tally, session.preview
    time, whole_time = times_of(session.plan)
    drawn = session.shapes is not None
    travel = tally.travel if tally.counts_travel else None
    facts = Facts(
        units=tally.units,
        parts=tally.parts if drawn else None,
        loads=tally.loads,
        target=tally.target,
        area=tally.area / 1e6 if drawn else None,
        perimeter=tally.perimeter / 1e3 if drawn else None,
        customers=tally.customers if session.settings.customers_field else None,
        change=tally.change,
        beyond=beyond_limits(session.rules, tally),
        deviation_after=None if preview is None else preview.tally.deviation,
        way=mean_ways(session.plan),
        time=time,
        whole_time=whole_time,
    )
    return facts.told_apart(travel)
