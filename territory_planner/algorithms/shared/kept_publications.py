"""Publications that are kept with a layer's scenarios, and whether a plan may be one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterDefinition

from ...core.model.errors import InvalidInput, TerritoryError
from ...exchange.alignment import Alignment
from ...exchange.same_keys import in_keys_of
from ...exchange.state import state_of_texts
from ...layers.plan import FieldPlan
from ...layers.reading.units import Units
from ...layers.scenarios.approval import approved_as
from ...layers.scenarios.authors import current_time
from ...layers.scenarios.publications import Publication, PublicationStore, numbered, of_plan
from ...layers.scenarios.store import ScenarioStore
from ...layers.text import tr
from ...layers.values import as_text
from . import builders as b
from .run import Run
from .scenarios import author, layer_of, place_if_any_of, place_of, store, who

KEEP = "KEEP"
AGAINST = "AGAINST"
NOTHING = "nothing"


def keeping_parameters() -> list[QgsProcessingParameterDefinition]:
    """Return whether a publication is kept, where, and which earlier one it is made against."""
    return [
        b.explained(
            QgsProcessingParameterBoolean(KEEP, tr("Keep as the last publication"), False, True),
            tr(
                "Keeps with the layer's scenarios what the system has after this. The next "
                "publication that is kept, under the same name, holds what changed since, and the "
                "way back; an unchanged plan publishes nothing."
            ),
        ),
        b.text(
            AGAINST,
            tr("Against"),
            tr(
                "With KEEP: “nothing” publishes the whole plan again, a number what changed since "
                "that publication (one that was not loaded is passed over so). Without it: since "
                "the last."
            ),
        ),
        *store(),
        author(),
    ]


def approved(run: Run, units: Units, plan: FieldPlan, id_field: str) -> str:
    """Return which approved scenario the plan is; '' where plans aren't signed off.

    Raises
    ------
    InvalidInput
        When they are, and this one was not approved.
    """
    place = place_if_any_of(run)
    if place is None:
        return ""
    names = [plan.names(held) for held in plan.assignment.tolist()]
    keys = [[as_text(value) for value in units.values[id_field]]]
    if not units.kept:
        keys.append([str(each) for each in units.feature_id.tolist()])
    plans = [dict(zip(each, names)) for each in keys]
    return approved_as(ScenarioStore(place), layer_of(run), plans, run.progress)


def check_keeping(run: Run, systems: Sequence[str]) -> None:
    """Refuse to keep what is no publication, or where there is no place for it.

    Raises
    ------
    InvalidInput
        With what to do.
    """
    if not run.yes(KEEP):
        if run.given(AGAINST):
            raise InvalidInput(
                tr("AGAINST is of publications that are kept: switch that on (KEEP).")
            )
        return
    if not systems:
        raise InvalidInput(
            tr(
                "A list is no publication that could be kept (KEEP): choose another system "
                "(SYSTEM), or a database (DATABASE)."
            )
        )
    place_of(run)
    _number(run)


def _number(run: Run) -> int:
    """Return the number of the publication that is meant; 0 for the last, -1 for nothing."""
    said = run.text(AGAINST)
    if said in ("", NOTHING):
        return -1 if said else 0
    if not said.isdecimal():
        raise InvalidInput(
            tr("“{text}” (AGAINST) is neither “nothing” nor the number of a publication.").format(
                text=said
            )
        )
    return int(said)


def last_state(run: Run, system: str, plan: str, after: Alignment) -> Alignment | None:
    """Return what a system has by the publication that is meant; None for nothing.

    Raises
    ------
    InvalidInput
        When there is none of that number.
    """
    if not run.yes(KEEP):
        return None
    number, kept = _number(run), PublicationStore(place_of(run))
    there = kept.listed(layer_of(run), system) if number >= 0 else []
    if number > 0:
        found = numbered(there, number, system)
    elif of_plan(there, plan):
        found = of_plan(there, plan)[-1]
    else:
        return None
    run.say([tr("Against the publication {publication}.").format(publication=found)])
    state = state_of_texts(kept.state(found), run.progress)
    return in_keys_of(after, state, run.progress)


def keep(
    run: Run, system: str, plan: str, target: str, scenario: str, state: dict[str, str]
) -> None:
    """Keep a publication that was written.

    Raises
    ------
    TerritoryError
        When it can't be kept; what was written stays.
    """
    if not run.yes(KEEP):
        return
    publication = Publication(
        layer=layer_of(run),
        system=system,
        plan=plan,
        author=who(run),
        made=current_time(),
        scenario=scenario,
        target=target,
        parameters=_parameters(run),
    )
    try:
        place = place_of(run)
        made = PublicationStore(place).keep(publication, state)
    except TerritoryError as error:
        raise TerritoryError(
            tr(
                "Published to {target}, but that could not be kept as the last publication: "
                "{reason} Next time, say what the system has (PREVIOUS)."
            ).format(target=target, reason=error)
        ) from error
    run.say([tr("Kept as publication {made} in {place}.").format(made=made, place=place.title)])


KEPT = (
    *("PARENT_FIELDS", "PEOPLE", "POINTS", "POINT_ID", "POINT_UNIT", "NEAREST_WITHIN"),
    *("COUNTRY", "STARTS", "SCHEMA", "WORKLOAD", "LOCKED"),
)
"""Parameters that are told of with a publication, layers by their ids; nothing secret."""


def _parameters(run: Run) -> dict[str, Any]:
    return {
        name: value
        for name in KEPT
        if isinstance(value := run.raw(name), (str, list, int, float)) and value and run.has(name)
    }
