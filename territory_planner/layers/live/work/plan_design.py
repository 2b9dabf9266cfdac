"""Territories designed from nothing, as the set-up asks: in the background, not yet applied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ....core.jobs.count import BEST, GIVEN
from ....core.jobs.count_range import Wishes, conceivable
from ....core.jobs.design_plan import Designed, Designs, design_numbers, explain_designed
from ....core.jobs.service_and_travel import explain_travel
from ....core.model.measures import max_deviation
from ....core.model.progress import Progress
from ....core.model.text import percent
from ...reading.layer_snapshot import Snapshot
from ...report import Report
from ...text import tr
from ..reading.plan_centers import take_sites
from ..session.plan_travel import take_ways, units_of
from ..session.session import PlanSession
from ..settings.plan_settings import DesignSettings
from ..settings.references import referred_layer
from .design_brief import Brief
from .design_part import part_of
from .plan_problem import criteria_of, ties_of
from .plan_request import touring_in


def designing(
    session: PlanSession, wish: DesignSettings, rows: np.ndarray | None = None
) -> Callable[[Progress], Designs]:
    """Return the work that designs territories from nothing.

    Parameters
    ----------
    rows : (r,) int64, optional
        The units to design territories of, ascending; all by default.

    Raises
    ------
    InvalidInput
        When what is wished for needs something that the set-up has not.
    """
    brief = take_brief(session, wish, rows)
    return lambda progress: _designs(brief, progress)


def take_brief(session: PlanSession, wish: DesignSettings, rows: np.ndarray | None = None) -> Brief:
    """Copy all that a design takes, on the main thread; refuse what can't be: see `designing`."""
    (graph, ties), settings = ties_of(session.plan), session.settings
    rules = session.rules
    exceptions = settings.rules.exceptions
    ways = take_ways(session.plan)
    brief = Brief(
        wish=wish,
        units=units_of(session.plan),
        graph=graph,
        inside=session.known_shapes.inside,
        ties=ties,
        barred=session.known_shapes.barred,
        criteria=replace(criteria_of(session.plan), compactness=float(wish.compactness)),
        titles=settings.workload_fields or [tr("units")],
        counts_units=not settings.workload_fields,
        rules=replace(rules.rules, given=np.full_like(rules.rules.given, -1)),
        groups=rules.groups.names,
        parents=rules.parents.names,
        reach=rules.reach,
        share=dict(rules.share),
        from_table=bool(settings.rules.targets),
        ways=ways.by_length() if wish.objective else ways,
        sites=take_sites(settings),
        spacing=settings.rules.spacing,
        ids=list(session.table.identifier),
        exceptions=(Snapshot(referred_layer(exceptions, tr("Exceptions"))) if exceptions else None),
        territory_field=settings.territory_field,
        remarks=session.table.order_note(),
        touring=touring_in(session),
    )
    if rows is not None:
        if not (rules.rules.given[rows] >= 0).any():
            brief = replace(brief, exceptions=None)
        brief = part_of(brief, rows)
    brief.check()
    return brief


def told_of(designed: Designed) -> list[str]:
    """Say how good a design is."""
    done = designed.done
    texts = [
        tr("{k:,} {k:territory|territories}, largest deviation {share}.").format(
            k=done.problem.k, share=percent(max_deviation(done.problem, done.plan)).lstrip("+")
        )
    ]
    return [*texts, *explain_travel(designed.travel), *explain_designed(designed)]


def _designs(brief: Brief, progress: Progress) -> Designs:
    """Design as many territories as are given, or try how many to make.

    Raises
    ------
    TerritoryError
        When something is missing, or no plan can exist.
    """
    wish = brief.wish
    low, high = (wish.count, wish.count) if wish.mode == GIVEN else _range(brief, progress)
    return design_numbers(wish.mode, low, high, brief.ask, progress)


def _range(brief: Brief, progress: Progress) -> tuple[int, int]:
    """Return the least and the greatest number of territories to try."""
    sites = None
    if brief.sites is not None:
        every, required = brief.every_center(Report(), progress)
        sites = (int(required.sum()), every.k)
    wish = brief.wish
    wishes = Wishes(
        brief.units.workload,
        *brief.criteria.hard,
        brief.reach.is_limit,
        (wish.low, wish.high) if wish.mode == BEST else None,
        sites,
    )
    return conceivable(wish.mode, wishes, brief.unit, brief.titles.__getitem__)
