"""What is known of the territories of a plan under edit, for its figures."""

from __future__ import annotations

from dataclasses import replace

from ....core.live.tally import Tally
from ...figures import Facts
from .plan_checks import beyond_limits
from .plan_travel import mean_ways, times_of
from .preview import Preview
from .session import PlanSession


def facts_of(session: PlanSession) -> Facts:
    """Return what is known now of all k territories of a session that is ready."""
    tally, preview = session.tally, session.preview
    time, whole_time = times_of(session.plan)
    return replace(
        _counted(session, tally),
        change=None if tally.is_first else tally.change,
        beyond=beyond_limits(session.rules, tally),
        deviation_after=None if preview is None else preview.tally.deviation,
        way=mean_ways(session.plan),
        time=time,
        whole_time=whole_time,
    )


def facts_after(session: PlanSession, preview: Preview) -> Facts:
    """Return what is known of territories as a preview would have them, those that begin last."""
    return _counted(session, preview.tally)


def _counted(session: PlanSession, tally: Tally) -> Facts:
    """Return what is counted of a plan's territories, today's or of one that is proposed."""
    drawn = session.shapes is not None
    facts = Facts(
        units=tally.units,
        parts=tally.parts if drawn else None,
        loads=tally.loads,
        target=tally.target,
        area=tally.area / 1e6 if drawn else None,
        perimeter=tally.perimeter / 1e3 if drawn else None,
        customers=tally.customers if session.settings.customers_field else None,
    )
    return facts.told_apart(tally.travel if tally.counts_travel else None)
