"""What machines are told of a run: figures of the plan as it was written, a status, an id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from ...core.jobs.judge_plan import BROKEN, Judged
from ...core.jobs.judge_plan import UNAVOIDABLE as UNAVOIDABLE_TOO
from ...core.model.errors import TerritoryError
from ...layers.text import tr
from ...layers.writing.delivery import SideChange
from ...layers.writing.output import Written
from . import builders as b
from .identity import run_id
from .run import Run

FAIL_WHEN = "FAIL_WHEN"
NEVER = "never"
OUTSIDE, UNAVOIDABLE, TOO_FAR, BREAKS = "OUTSIDE", "UNAVOIDABLE", "TOO_FAR", "BREAKS"
STATUS, RUN_ID = "STATUS", "RUN_ID"


class RulesBroken(TerritoryError):
    """A run ends with this where its verdict is what it was asked to fail at."""


def fail_when() -> QgsProcessingParameterDefinition:
    """Return the choice of verdicts that end a run with an error."""
    return b.choice(
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


def verdict_numbers() -> dict[str, str]:
    """Return the output numbers of a verdict, and what they mean."""
    return {
        OUTSIDE: tr("Territories out of tolerance or limits"),
        UNAVOIDABLE: tr(
            "Of these, those that no plan can avoid: what outweighs a territory is in them, or a "
            "unit that no center reaches enough around, or too little or too much is left for all "
            "of them"
        ),
        TOO_FAR: tr("Units farther from their center than the maximum distance or time"),
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


def concluded(
    run: Run,
    tables: Mapping[str, Written],
    figures: dict[str, Any],
    verdict: Judged,
    keeping: SideChange | None = None,
) -> dict[str, Any]:
    """Write the outputs and return all results; then fail where the verdict asks for it.

    Raises
    ------
    RulesBroken
    """
    results = {
        **run.write(tables, keeping=keeping),
        **figures,
        OUTSIDE: verdict.outside,
        UNAVOIDABLE: verdict.unavoidable,
        TOO_FAR: verdict.too_far,
        BREAKS: len(verdict.told),
        STATUS: verdict.status,
        RUN_ID: run_id(run, besides=FAIL_WHEN),
    }
    failing = {NEVER: (), BROKEN: (BROKEN,), UNAVOIDABLE_TOO: (BROKEN, UNAVOIDABLE_TOO)}
    if verdict.status in failing[run.choice(FAIL_WHEN)]:
        raise RulesBroken(_sentence(verdict))
    return results


def _sentence(verdict: Judged) -> str:
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
        breaks=len(verdict.told),
        outside=verdict.outside,
        unavoidable=verdict.unavoidable,
        far=verdict.too_far,
    )
