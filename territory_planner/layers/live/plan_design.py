"""Territories designed from nothing, as the set-up asks: in the background, not yet applied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ...core.bounds.optimality_gap import explain_optimality_gap
from ...core.jobs.count import BEST, GIVEN, Trial, choose, nearest, try_counts
from ...core.jobs.count_range import Wishes, conceivable
from ...core.jobs.trials import refused_trial, trial_of
from ...core.model.errors import Infeasible
from ...core.model.measures import max_deviation
from ...core.model.progress import Progress
from ...core.model.text import percent
from ..plan import Names, numbered
from ..report import Report
from ..text import tr
from .design_brief import Brief, Designed
from .plan_centers import take_sites
from .plan_problem import criteria_of, ties_of
from .plan_travel import take_ways, units_of
from .references import Snapshot, referred_layer
from .settings import DesignSettings

if TYPE_CHECKING:
    from .session import PlanSession


@dataclass(frozen=True)
class Designs:
    """What was designed: one number of territories, or several to choose from.

    Attributes
    ----------
    trials : tuple of Trial
        What each number gives, by rising number.
    plans : dict of int to Designed
        The designs by their number; none for numbers that no plan was made for.
    chosen : int
        The number to take by what was asked, or that comes nearest to it.
    """

    trials: tuple[Trial, ...]
    plans: dict[int, Designed]
    chosen: int

    @property
    def any_within(self) -> bool:
        """Whether a number keeps all limits: then the chosen one does."""
        return any(trial.is_within for trial in self.trials)


def designing(session: PlanSession, wish: DesignSettings) -> Callable[[Progress], Designs]:
    """Return the work that designs territories from nothing.

    Raises
    ------
    InvalidInput
        When what is wished for needs something that the set-up has not.
    """
    (graph, ties), settings = ties_of(session), session.settings
    rules = session.rules
    exceptions = settings.rules.exceptions
    brief = Brief(
        wish=wish,
        units=units_of(session),
        graph=graph,
        ties=ties,
        criteria=criteria_of(session),
        titles=settings.workload_fields or [tr("units")],
        rules=replace(rules.rules, given=np.full_like(rules.rules.given, -1)),
        groups=rules.groups.names,
        parents=rules.parents.names,
        reach=rules.reach,
        share=dict(rules.share),
        from_table=bool(settings.rules.targets),
        ways=take_ways(session),
        sites=take_sites(settings),
        spacing=settings.rules.spacing,
        ids=list(session.table.identifier),
        exceptions=(Snapshot(referred_layer(exceptions, tr("Exceptions"))) if exceptions else None),
        territory_field=settings.territory_field,
        remarks=session.table.order_note(),
    )
    brief.check()
    return lambda progress: _designs(brief, progress)


def told_of(designed: Designed) -> list[str]:
    """Say how good a design is."""
    done = designed.done
    texts = [
        tr("{k:,} territories, largest deviation {share}.").format(
            k=done.problem.k, share=percent(max_deviation(done.problem, done.plan)).lstrip("+")
        )
    ]
    return [*texts, *explain_optimality_gap(designed.stands)]


def _designs(brief: Brief, progress: Progress) -> Designs:
    """Design as many territories as are given, or try how many to make.

    Raises
    ------
    TerritoryError
        When something is missing, or no plan can exist.
    """
    if brief.wish.mode == GIVEN:
        one = brief.design(brief.wish.count, progress)
        return Designs((_trial(brief, one),), {brief.wish.count: one}, brief.wish.count)
    plans: dict[int, Designed] = {}

    def attempt(k: int, part: Progress) -> Trial:
        try:
            plans[k] = brief.design(k, part)
        except Infeasible as error:
            return refused_trial(k, str(error))
        return _trial(brief, plans[k])

    low, high = _range(brief)
    trials = tuple(try_counts(brief.wish.mode, low, high, attempt, progress))
    pick = choose if any(trial.is_within for trial in trials) else nearest
    return Designs(trials, plans, pick(brief.wish.mode, trials).k)


def _range(brief: Brief) -> tuple[int, int]:
    """Return the least and the greatest number of territories to try."""
    sites = None
    if brief.sites is not None:
        every, required = brief.every_center(Report())
        sites = (int(required.sum()), every.k)
    wish, least = brief.wish, brief.criteria["minimum"]
    wishes = Wishes(
        brief.units.workload,
        least if (least > 0).any() else None,
        brief.criteria["maximum"] if brief.has_maximum else None,
        brief.limit is not None,
        (wish.low, wish.high) if wish.mode == BEST else None,
        sites,
    )
    return conceivable(wish.mode, wishes, brief.unit, brief.titles.__getitem__)


def _trial(brief: Brief, designed: Designed) -> Trial:
    k = designed.done.problem.k
    names = Names(designed.names, False) if designed.names else numbered(k)
    title = brief.titles.__getitem__
    excused = brief.out_of_all()
    return trial_of(designed.done, brief.limit, brief.spacing, names, brief.unit, title, excused)
