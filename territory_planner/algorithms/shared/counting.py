"""The number of territories found, not given: the fewest, the most, or the best of a range."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
)

from ...core.jobs.count import BEST, FEWEST, GIVEN, MOST, Trial, choose
from ...core.jobs.count_range import Wishes, conceivable
from ...core.jobs.design_plan import Designed, Designs, DesignWish, design_numbers
from ...core.jobs.found_centers import LOCATED
from ...core.jobs.request import Request
from ...core.location.covering import fewest_centers, reached
from ...core.model.errors import Infeasible, InvalidInput
from ...core.model.progress import Progress
from ...core.model.reach import Reach
from ...core.travel.reach import limits_of
from ...layers.compat import integer_field, real_field, text_field
from ...layers.plan import Names
from ...layers.reading.sites import site_cover
from ...layers.reading.units import Units
from ...layers.text import tr
from ...layers.values import finite_or_none
from ...layers.writing.output import Table
from ...layers.writing.results import table_of
from . import builders as b
from . import outputs as o
from . import parameters as p
from .constraints import MAXIMUM, MINIMUM, limit
from .designing import read_design
from .reading import number_is_missing
from .run import Run
from .sites import SITE_FIELD, is_required
from .travel import MAX_DISTANCE, MAX_TIME, every_way_of, reach_of

COUNT_MODE = "COUNT_MODE"
COUNT_RANGE = "COUNT_RANGE"
COUNTS = "COUNTS"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return how the number of territories is found, and within which range."""
    return [
        b.choice(
            COUNT_MODE,
            tr("How the number is found"),
            {
                GIVEN: tr("by the number of territories"),
                FEWEST: tr("as few as can be"),
                MOST: tr("as many as can be"),
                BEST: tr("the least travel in a range"),
            },
            GIVEN,
            tr(
                "“given”: by the number of territories. “fewest”: as few as keep MAXIMUM, "
                "MAX_DISTANCE or MAX_TIME. “most”: as many as keep MINIMUM. “best”: of all in "
                "COUNT_RANGE that keep the limits, the one with the least travel times number. "
                "Candidate "
                "centers (SITE_FIELD) are chosen anew for each. Each count that is tried is a "
                "whole design, so that this takes several times as long."
            ),
        ),
        b.text(
            COUNT_RANGE,
            tr("Range of the number of territories"),
            tr("The smallest and the greatest number to try: “20-30”."),
        ),
    ]


def counts_sink() -> QgsProcessingParameterFeatureSink:
    """Return the output table of what each number of territories gives."""
    return o.sink(
        COUNTS,
        tr("Numbers of territories tried"),
        QgsProcessing.SourceType.TypeVector,
        tr(
            "One row per number of territories: largest deviation (percent), travel, how far that "
            "may be above the least (percent), whether all limits are kept, which was chosen, and "
            "what stood in the way."
        ),
        optional=True,
    )


def is_given(run: Run) -> bool:
    """Tell whether the number of territories is given."""
    return run.choice(COUNT_MODE) == GIVEN


def check_number(run: Run) -> None:
    """Refuse a design that nothing says the number of territories for.

    Raises
    ------
    InvalidInput
        With what to give.
    """
    mode = run.choice(COUNT_MODE)
    if not is_given(run):
        _check_mode(run, mode)
    elif run.given(p.CENTERS):
        if run.given(SITE_FIELD) and not run.given(p.TERRITORIES):
            raise InvalidInput(tr("Say how many of the candidates to use (TERRITORIES)."))
    elif not (run.given(p.TERRITORIES) or run.given(p.TARGETS)):
        raise InvalidInput(number_is_missing())


def designs_of(run: Run, units: Units, asked_for: int | None) -> tuple[Designed, Names, Designs]:
    """Design as many territories as are given, or try numbers of them.

    Returns
    -------
    designed : Designed
        The chosen one; what its run says is told, and of the others not.
    names : Names
        What its territories are called.
    designs : Designs

    Raises
    ------
    InvalidInput
        When what the mode needs is not given.
    Infeasible
        When no number keeps the limits.
    """
    names: dict[int, Names] = {}
    if is_given(run):
        wish = read_design(run, units, asked_for, names.__setitem__)
        k = wish[0].problem.k
        run.stage(tr("Designing territories"))
        found = design_numbers(GIVEN, k, k, lambda _k, _part: wish, run.progress.part(5, 95))
        return found.plans[k], names[k], found
    mode = run.choice(COUNT_MODE)
    low, high = _range(run, units, mode)
    if run.given(p.TERRITORIES):
        run.report.warning(
            tr(
                "The number of territories is found by “{mode}”, not given: {asked} is left aside."
            ).format(mode=mode, asked=run.raw(p.TERRITORIES))
        )
    tell: dict[int, Callable[[], None]] = {}

    def ask(k: int, part: Progress) -> tuple[Request, DesignWish]:
        inner, tell[k] = run.quiet(part)
        return read_design(inner, units, k, names.__setitem__)

    found = design_numbers(mode, low, high, ask, run.progress)
    if not found.any_within:
        choose(mode, found.trials)  # raises
    run.say([tr("Chosen: {k:,} {k:territory|territories}.").format(k=found.chosen)])
    tell[found.chosen]()
    return found.plans[found.chosen], names[found.chosen], found


def counts_table(trials: Sequence[Trial], k: int) -> Table:
    """Return what each number of territories gave; `k` was chosen."""
    fields = [
        integer_field("territories"),
        *map(real_field, ("max_deviation", "cost", "bound_gap")),
        *map(integer_field, ("within_limits", "chosen")),
        text_field("obstacle"),
    ]
    rows = (
        (
            trial.k,
            finite_or_none(100.0 * trial.deviation),
            finite_or_none(trial.cost),
            None if trial.optimality_gap is None else finite_or_none(100.0 * trial.optimality_gap),
            int(trial.is_within),
            int(trial.k == k),
            trial.obstacle or None,
        )
        for trial in trials
    )
    return table_of(fields, rows)


def _range(run: Run, units: Units, mode: str) -> tuple[int, int]:
    """Return the least and the greatest number of territories to try."""
    criteria, asked = run.fields(p.WORKLOAD), _asked_range(run)
    wishes = Wishes(
        units.workload,
        limit(run, MINIMUM, criteria),
        limit(run, MAXIMUM, criteria),
        run.given(MAX_DISTANCE) or run.given(MAX_TIME),
        asked,
        _sites(run, units),
    )
    titles = criteria or [tr("units")]
    low, high = conceivable(mode, wishes, units.label.__getitem__, titles.__getitem__)
    least = _least_reaching(run, units)
    if least > high:
        raise Infeasible(
            tr(
                "At least {least:,} centers are needed to reach all units within {limit}, and no "
                "more than {high:,} {high:territory|territories} {high:is|are} to be tried: allow "
                "more, or a greater distance or time."
            ).format(least=least, high=high, limit=_limits(run)),
            "count",
        )
    low = max(low, least)
    if asked is not None and (low, high) != asked:
        run.say(
            [
                tr("Of COUNT_RANGE, limits and centers leave {low:,} to {high:,}.").format(
                    low=low, high=high
                )
            ]
        )
    return low, high


def _least_reaching(run: Run, units: Units) -> int:
    """Return how many centers it takes at least to reach all units; 1 without a limit on ways.

    Without candidates a limit on time says nothing yet: ways between all units would take long.
    """
    reach = reach_of(run)
    centers, part = run.centers(units, also=[run.field(SITE_FIELD)]), run.progress.part(0, 2)
    cover = None
    if centers is not None and reach.is_limit:
        every, required = every_way_of(run, units, centers), is_required(run, centers)
        cover = site_cover(units, centers, required, reach, part, every)
    elif np.isfinite(reach.km) and units.n <= LOCATED:
        near = reached(units.position, units.position, reach.km, globe=units.ground.globe)
        cover = fewest_centers(near, progress=part)
    if cover is None:
        return 1
    said = tr(
        "At least {least:,} {least:center is|centers are} needed to reach all units within "
        "{reach}: "
    )
    said += (
        tr("{found:,} {found:does|do}.")
        if cover.proven
        else tr("{found:,} {found:was found that does|were found that do}.")
    )
    if centers is None:
        reach = Reach(reach.km)
    within = tr(" and ").join(limit.text for limit in limits_of(reach))
    run.say([said.format(least=cover.least, found=len(cover.chosen), reach=within)])
    return cover.least


def _limits(run: Run) -> str:
    """Return the limits on ways that are given, as they are called."""
    return tr(" and ").join(name for name in (MAX_DISTANCE, MAX_TIME) if run.given(name))


def _check_mode(run: Run, mode: str) -> None:
    """Refuse a mode without what it is about, and beside what says the number itself."""
    if run.given(p.TARGETS):
        raise InvalidInput(
            tr(
                "A table of targets says how many territories there are: leave it out (TARGETS), "
                "or don't ask for “{mode}” (COUNT_MODE)."
            ).format(mode=mode)
        )
    if run.given(p.CENTERS) and not run.given(SITE_FIELD):
        raise InvalidInput(
            tr(
                "Every center gets a territory, so that their number is given: say which centers "
                "are candidates only (SITE_FIELD), or don't ask for “{mode}” (COUNT_MODE)."
            ).format(mode=mode)
        )
    if mode == BEST and _asked_range(run) is None:
        raise InvalidInput(
            tr("Say which numbers of territories to compare (COUNT_RANGE), such as “20-30”.")
        )
    least = limit(run, MINIMUM, run.fields(p.WORKLOAD))
    if mode == MOST and (least is None or not (least > 0).any()):
        raise InvalidInput(tr("“most” needs the least workload of a territory (MINIMUM)."))
    if mode == FEWEST and not any(map(run.given, (MAXIMUM, MAX_DISTANCE, MAX_TIME))):
        raise InvalidInput(
            tr(
                "“fewest” needs the greatest workload (MAXIMUM), distance (MAX_DISTANCE) or time "
                "(MAX_TIME)."
            )
        )


def _sites(run: Run, units: Units) -> tuple[int, int] | None:
    """Return how many centers are required, and how many there are; None without a layer."""
    if not run.given(p.CENTERS):
        return None
    centers = run.needed_centers(units, also=[run.field(SITE_FIELD)])
    required = int(is_required(run, centers).sum())
    return required, centers.k


def _asked_range(run: Run) -> tuple[int, int] | None:
    if not run.given(COUNT_RANGE):
        return None
    numbers = re.fullmatch(r"\s*(\d+)\s*(?:-|–|\.\.|;|,|\s)\s*(\d+)\s*", str(run.raw(COUNT_RANGE)))
    if numbers is None:
        raise InvalidInput(
            tr("COUNT_RANGE must be two whole numbers such as “20-30”, not “{value}”.").format(
                value=run.raw(COUNT_RANGE)
            )
        )
    low, high = int(numbers[1]), int(numbers[2])
    if not 1 <= low <= high:
        raise InvalidInput(
            tr("COUNT_RANGE must go up from one or more: “20-30”, not “{value}”.").format(
                value=run.raw(COUNT_RANGE)
            )
        )
    return low, high
