"""What machines are told of a run: figures of the plan as it was written, a status, an id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsProcessingParameterDefinition
from scipy.spatial import cKDTree

from ...core.checks.unavoidable import is_forced, unavoidable
from ...core.checks.validate import (
    DISTANCE,
    EMPTY,
    MAXIMUM,
    MINIMUM,
    TOLERANCE,
    WITHOUT_TERRITORY,
    Break,
)
from ...core.location.sharing import short_units
from ...core.model.errors import TerritoryError
from ...core.model.geodesy import arc_length
from ...core.model.measures import loads
from ...layers.plan import FieldPlan, Names
from ...layers.reading.units import Units
from ...layers.text import tr
from ...layers.writing.output import Table
from ...layers.writing.results import IdColumn
from . import builders as b
from . import parameters as p
from .identity import run_id
from .judging import Judged, judged
from .planned import Planned
from .run import Run
from .travel import MAX_DISTANCE

FAIL_WHEN = "FAIL_WHEN"
NEVER, BROKEN, UNAVOIDABLE_TOO = "never", "broken", "unavoidable"
OUTSIDE, UNAVOIDABLE, TOO_FAR, BREAKS = "OUTSIDE", "UNAVOIDABLE", "TOO_FAR", "BREAKS"
STATUS, RUN_ID = "STATUS", "RUN_ID"
OK = "ok"

LIMITS = frozenset({TOLERANCE, MINIMUM, MAXIMUM, EMPTY})
"""Rules about what a territory carries."""


class RulesBroken(TerritoryError):
    """A run ends with this where its verdict is what it was asked to fail at."""


@dataclass(frozen=True)
class Verdict:
    """What machines are told of a plan.

    Attributes
    ----------
    outside : int
        Territories out of their limits.
    unavoidable : int
        Of these, those that no plan can avoid.
    too_far : int
        Units beyond the maximum distance.
    breaks : int
        Breaks of any rule.
    status : str
        `OK`, `UNAVOIDABLE_TOO` or `BROKEN`.
    """

    outside: int
    unavoidable: int
    too_far: int
    breaks: int
    status: str


def fail_when() -> QgsProcessingParameterDefinition:
    """Return the choice of verdicts that end a run with an error."""
    return b.advanced(
        b.choice(
            FAIL_WHEN,
            tr("End with an error"),
            {
                NEVER: tr("never"),
                BROKEN: tr("when the plan breaks a rule that it could keep"),
                UNAVOIDABLE_TOO: tr("when the plan breaks any rule"),
            },
            NEVER,
            tr(
                "For schedulers: all outputs are written, then the run ends with an error that "
                "says what is broken. “never”: it succeeds whatever the plan is like. “broken”: "
                "it fails when a rule is broken, unless no plan can avoid that. “unavoidable”: it "
                "fails then, too."
            ),
        )
    )


def verdict_numbers() -> dict[str, str]:
    """Return the output numbers of a verdict, and what they mean."""
    return {
        OUTSIDE: tr("Territories out of tolerance or limits"),
        UNAVOIDABLE: tr(
            "Of these, those that no plan can avoid: what outweighs a territory is in them, or too "
            "little or too much is left for all of them"
        ),
        TOO_FAR: tr("Units farther from their center than the maximum distance"),
        BREAKS: tr("Breaks of any rule, as “Validate plan” finds them"),
    }


def verdict_texts() -> dict[str, str]:
    """Return the output texts of a verdict, and what they mean."""
    return {
        STATUS: tr(
            "“ok”: no rule is broken; “unavoidable”: only what no plan can avoid; “broken”: more"
        ),
        RUN_ID: tr(
            "The same for the same inputs, parameters and version, wherever outputs go and in "
            "whatever order rows come"
        ),
    }


def verdict_on(
    run: Run,
    units: Units,
    plan: np.ndarray,
    names: Names,
    *,
    field: str | None = None,
    before: np.ndarray | None = None,
    asked: int | None = None,
    center: np.ndarray | None = None,
    is_revised: bool = False,
) -> Verdict:
    """Return the verdict on the plan that a run writes, as “Validate plan” would judge it.

    Parameters
    ----------
    is_revised : bool
        The plan is the one before, revised, so that a field of targets goes by that one.
    plan, field, before, asked, center
        See `judged_output`.
    """
    targets_by = FieldPlan(before, names) if is_revised else None
    kept = {"field": field, "before": before, "asked": asked, "center": center}
    found = judged_output(run, units, FieldPlan(plan, names), targets_by=targets_by, **kept)
    return verdict_of(run.quiet(run.progress)[0], found)


def judged_output(
    run: Run,
    units: Units,
    plan: FieldPlan,
    *,
    field: str | None = None,
    before: np.ndarray | None = None,
    asked: int | None = None,
    targets_by: FieldPlan | None = None,
    center: np.ndarray | None = None,
) -> Judged:
    """Judge the plan that a run writes, as “Validate plan” would.

    Parameters
    ----------
    field : str, optional
        What territories are called by in tables.
    before, asked, targets_by, center
        See `judging.judged`.
    """
    quiet, _ = run.quiet(run.progress)
    planned = Planned(units, plan, field, run.fields(p.WORKLOAD), IdColumn([], False))
    return judged(quiet, planned, before, asked, targets_by, center)


def verdict_of(run: Run, found: Judged) -> Verdict:
    """Return the verdict on a plan that was judged."""
    breaks = [each for each, _ in found.told]
    plan = found.planned.plan.assignment
    excused = unavoidable(found.problem, plan, found.rules, _short(run, found))
    outside = {each.territory for each in breaks if each.rule in LIMITS}
    far = _out_of_reach(run, found)
    status = OK
    if breaks:
        can_keep = any(
            not (_is_excused(each, excused, far) or is_forced(found.problem, found.rules, each))
            for each in breaks
        )
        status = BROKEN if can_keep else UNAVOIDABLE_TOO
    return Verdict(
        outside=len(outside),
        unavoidable=sum(bool(excused[territory]) for territory in outside),
        too_far=len({unit for each in breaks if each.rule == DISTANCE for unit in each.units}),
        breaks=len(breaks),
        status=status,
    )


def concluded(
    run: Run, tables: dict[str, Table], figures: dict[str, Any], verdict: Verdict
) -> dict[str, Any]:
    """Write the outputs and return all results; then fail where the verdict asks for it.

    Raises
    ------
    RulesBroken
    """
    results = {
        **run.write(tables),
        **figures,
        OUTSIDE: verdict.outside,
        UNAVOIDABLE: verdict.unavoidable,
        TOO_FAR: verdict.too_far,
        BREAKS: verdict.breaks,
        STATUS: verdict.status,
        RUN_ID: run_id(run, besides=FAIL_WHEN),
    }
    failing = {NEVER: (), BROKEN: (BROKEN,), UNAVOIDABLE_TOO: (BROKEN, UNAVOIDABLE_TOO)}
    if verdict.status in failing[run.choice(FAIL_WHEN)]:
        raise RulesBroken(_sentence(verdict))
    return results


def _is_excused(found: Break, excused: np.ndarray, far: np.ndarray) -> bool:
    """Tell whether no plan can avoid a break."""
    if found.rule in LIMITS:
        return bool(excused[found.territory])
    return found.rule in (DISTANCE, WITHOUT_TERRITORY) and bool(far[list(found.units)].all())


def _short(run: Run, found: Judged) -> np.ndarray | None:
    """Return (n,) bool, units that no territory within limits can serve; None without a limit."""
    reach = run.optional_number(MAX_DISTANCE)
    if reach is None:
        return None
    centers, carried = run.centers(found.planned.units), loads(found.problem, found.rules.given)
    place = found.problem.position if centers is None else centers.position
    return short_units(found.problem, place, reach, carried)


def _out_of_reach(run: Run, found: Judged) -> np.ndarray:
    """Return (n,) bool, units farther than the maximum distance from every given center."""
    reach = run.optional_number(MAX_DISTANCE)
    centers = run.centers(found.planned.units)
    if reach is None or centers is None:
        return np.zeros(found.problem.n, dtype=bool)
    way = cKDTree(centers.position).query(found.problem.position)[0]
    way = arc_length(way) if found.problem.globe else way
    return way > reach * (1 + 1e-9)


def _sentence(verdict: Verdict) -> str:
    """Say why a run fails though its outputs are written."""
    said = tr(
        "The outputs are written, but the plan breaks its rules ({breaks:,}; “Validate plan” lists "
        "them): territories out of tolerance or limits: {outside:,}, of which no plan can avoid "
        "{unavoidable:,}; units too far from their center: {far:,}."
    )
    if verdict.status == UNAVOIDABLE_TOO:
        said = tr(
            "The outputs are written, but the plan breaks rules that no plan can keep ({breaks:,}; "
            "“Validate plan” lists them): territories out of tolerance or limits: {outside:,}; "
            "units too far from their center: {far:,}."
        )
    return said.format(
        breaks=verdict.breaks,
        outside=verdict.outside,
        unavoidable=verdict.unavoidable,
        far=verdict.too_far,
    )
