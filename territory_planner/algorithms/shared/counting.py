"""The number of territories found, not given: the fewest, the most, or the best of a range."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
)

from ...core.constraints.validate import explain_break, validate_plan
from ...core.count import BEST, GIVEN, MODES, MOST, Room, Trial, choose, room_wanting, try_counts
from ...core.errors import Infeasible, InvalidInput
from ...core.measures import cost, max_deviation, plan_centers
from ...core.progress import Progress
from ...core.proof.bound import gap
from ...core.text import few, percent
from ...core.travel.reach import explain_reach
from ...core.travel.spacing import explain_spacing
from ...layers.compat import integer_field, real_field, text_field
from ...layers.plan import Names
from ...layers.reading.units import Units
from ...layers.text import tr
from ...layers.values import finite_or_none
from ...layers.writing.output import Table
from ...layers.writing.results import table_of
from . import builders as b
from . import outputs as o
from . import parameters as p
from .constraints import MAXIMUM, MINIMUM, limit
from .run import Run
from .sites import CENTER_SPACING, SITE_FIELD, is_required
from .solving import Solved
from .travel import MAX_DISTANCE

COUNT_MODE = "COUNT_MODE"
COUNT_RANGE = "COUNT_RANGE"
COUNTS = "COUNTS"

MOST_TIMES = 8
"""How many times the least conceivable number of territories the search goes up to."""


@dataclass(frozen=True)
class Designed:
    """A design of a certain number of territories.

    Attributes
    ----------
    names : Names
    solved : Solved
    """

    names: Names
    solved: Solved


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return how the number of territories is found, and within which range."""
    return [
        b.advanced(
            b.choice(
                COUNT_MODE,
                tr("How the number is found"),
                list(MODES),
                GIVEN,
                tr(
                    "“given”: by the number of territories. “fewest”: as few as keep MAXIMUM or "
                    "MAX_DISTANCE. “most”: as many as keep MINIMUM. “best”: of all in COUNT_RANGE "
                    "that keep the limits, the one with the least travel times number. Candidate "
                    "centers (SITE_FIELD) are chosen anew for each. Each count that is tried is a "
                    "whole design, so that this takes several times as long."
                ),
            )
        ),
        b.advanced(
            b.text(
                COUNT_RANGE,
                tr("Range of the number of territories"),
                tr("The smallest and the greatest number to try: “20-30”."),
            )
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


def designed_by_count(
    run: Run, units: Units, make: Callable[[Run, int], Designed]
) -> tuple[Designed, list[Trial]]:
    """Try numbers of territories and return the design that was chosen, and all that was tried.

    Parameters
    ----------
    make : callable
        Designs so many territories; what its run says is told only of the chosen one.

    Raises
    ------
    InvalidInput
        When what the mode needs is not given.
    Infeasible
        When no number keeps the limits.
    """
    mode = run.choice(COUNT_MODE)
    low, high = _range(run, units, mode)
    if run.given(p.TERRITORIES):
        run.report.warning(
            tr(
                "The number of territories is found by “{mode}”, not given: {asked} is left aside."
            ).format(mode=mode, asked=run.raw(p.TERRITORIES))
        )
    made: dict[int, tuple[Designed, Callable[[], None]]] = {}

    def attempt(k: int, progress: Progress) -> Trial:
        inner, tell = run.quiet(progress)
        try:
            designed = make(inner, k)
        except Infeasible as error:
            return _refused(run, units, k, error)
        made[k] = designed, tell
        trial = _trial(run, units, k, designed)
        run.say([_said(trial)])
        return trial

    trials = try_counts(mode, low, high, attempt, run.progress)
    chosen = choose(mode, trials)
    run.say([tr("Chosen: {k:,} territories.").format(k=chosen.k)])
    designed, tell = made[chosen.k]
    tell()
    return designed, trials


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
            None if trial.gap is None else finite_or_none(100.0 * trial.gap),
            int(trial.is_within),
            int(trial.k == k),
            trial.obstacle or None,
        )
        for trial in trials
    )
    return table_of(fields, rows)


def given_trial(run: Run, units: Units, designed: Designed) -> Trial:
    """Return what a given number of territories gave."""
    return _trial(run, units, designed.names.k, designed)


def _refused(run: Run, units: Units, k: int, error: Infeasible) -> Trial:
    """Return what a number gives that no plan was made for, and how far limits are in its way."""
    criteria = run.fields(p.WORKLOAD)
    room = room_wanting(
        units.workload.sum(axis=0), k, limit(run, MINIMUM, criteria), limit(run, MAXIMUM, criteria)
    )
    if room is None:
        return Trial(k, False, np.inf, np.inf, None, str(error))
    obstacle = _explain_room(room, k, (criteria or [tr("units")])[room.criterion])
    return Trial(k, False, np.inf, np.inf, None, obstacle, room.lack)


def _explain_room(room: Room, k: int, criterion: str) -> str:
    """Say which limit must be moved for k territories, rounded to where it surely does."""
    if room.is_minimum:
        said = tr(
            "“{criterion}”: {k:,} territories would carry {each} on average, less than the "
            "minimum. Lower the minimum to {each}."
        )
    else:
        said = tr(
            "“{criterion}”: {k:,} territories would carry {each} on average, more than the "
            "maximum. Raise the maximum to {each}."
        )
    rounded = math.floor if room.is_minimum else math.ceil
    each = f"{rounded(room.needed):,}" if room.needed >= 1000 else f"{room.needed:,.6g}"
    return said.format(criterion=criterion, k=k, each=each)


def _trial(run: Run, units: Units, k: int, designed: Designed) -> Trial:
    problem, plan = designed.solved.problem, designed.solved.plan
    found, reach = designed.solved.found, run.optional_number(MAX_DISTANCE)
    label, titles = units.label.__getitem__, run.fields(p.WORKLOAD) or [tr("units")]
    obstacles = [
        explain_break(each, designed.names, label, titles.__getitem__)
        for each in validate_plan(problem, plan)
    ]
    beyond = explain_reach(problem, plan, reach, label) if reach is not None else None
    spacing = run.optional_number(CENTER_SPACING) or 0.0
    crowded = explain_spacing(problem, plan_centers(problem, plan), spacing, designed.names)
    obstacles += [note for note in (beyond, crowded) if note]
    above = None
    if found.bound is not None and not beyond:
        above = gap(designed.solved.inner, found.assignment, found.bound)
    return Trial(
        k,
        not obstacles,
        max_deviation(problem, plan),
        cost(problem, plan),
        above,
        few(obstacles, 2),
    )


def _said(trial: Trial) -> str:
    said = tr("{k:,} territories: largest deviation {share}, travel {cost:,.6g}; {verdict}")
    return said.format(
        k=trial.k,
        share=percent(trial.deviation, 2).lstrip("+"),
        cost=trial.cost,
        verdict=tr("all limits kept.") if trial.is_within else trial.obstacle,
    )


def _range(run: Run, units: Units, mode: str) -> tuple[int, int]:
    """Return the least and the greatest number of territories to try."""
    if run.given(p.TARGETS):
        raise InvalidInput(
            tr(
                "A table of targets says how many territories there are: leave it out (TARGETS), "
                "or don't ask for “{mode}” (COUNT_MODE)."
            ).format(mode=mode)
        )
    least, most = _sites(run, units, mode)
    asked = _asked_range(run)
    if mode == BEST:
        if asked is None:
            raise InvalidInput(
                tr("Say which numbers of territories to compare (COUNT_RANGE), such as “20-30”.")
            )
        low, high = asked
    else:
        low, high = _conceivable(run, units, mode)
        low, high = (max(low, asked[0]), min(high, asked[1])) if asked else (low, high)
    low, high = max(low, least), min(high, most)
    if low > high:
        raise Infeasible(
            tr(
                "“{mode}” leaves no number of territories to try: the limits and COUNT_RANGE allow "
                "{low:,} or more, and the units or centers {high:,} at most."
            ).format(mode=mode, low=low, high=high),
            "count",
        )
    return low, high


def _sites(run: Run, units: Units, mode: str) -> tuple[int, int]:
    """Return how many territories there must be for required centers, and can be at most."""
    if not run.given(p.CENTERS):
        return 1, units.n
    if not run.given(SITE_FIELD):
        raise InvalidInput(
            tr(
                "Every center gets a territory, so that their number is given: say which centers "
                "are candidates only (SITE_FIELD), or don't ask for “{mode}” (COUNT_MODE)."
            ).format(mode=mode)
        )
    centers = run.centers(units, also=[run.field(SITE_FIELD)])
    required = int(is_required(run, centers).sum())
    return max(required, 1), centers.k


def _conceivable(run: Run, units: Units, mode: str) -> tuple[int, int]:
    """Return the range outside of which the limits by themselves leave no room."""
    criteria, total = run.fields(p.WORKLOAD), units.workload.sum(axis=0)
    if mode == MOST:
        least = limit(run, MINIMUM, criteria)
        if least is None or not (least > 0).any():
            raise InvalidInput(tr("“most” needs the least workload of a territory (MINIMUM)."))
        return 1, max(int((total[least > 0] / least[least > 0]).min() + 1e-9), 1)
    most = limit(run, MAXIMUM, criteria)
    if most is None and not run.given(MAX_DISTANCE):
        raise InvalidInput(
            tr("“fewest” needs the greatest workload (MAXIMUM) or distance (MAX_DISTANCE).")
        )
    if most is None:
        return 1, units.n
    heavy = np.flatnonzero((units.workload > most).any(axis=1))
    if len(heavy):
        raise Infeasible(
            tr(
                "No number of territories keeps the maximum: heavier by themselves are {units}. "
                "Raise the maximum, or split them."
            ).format(units=units.named(heavy)),
            "heavy unit",
            heavy,
        )
    low = int(np.ceil((total / most).max() - 1e-9))
    return max(low, 1), max(low, 1) * MOST_TIMES if not run.given(MAX_DISTANCE) else units.n


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
    return int(numbers[1]), int(numbers[2])
