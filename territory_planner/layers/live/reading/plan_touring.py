"""The travel inside a plan's territories, as its set-up lets it count."""

from __future__ import annotations

from ....core.model.errors import InvalidInput
from ....core.travel.touring import Touring
from ...reading.touring import touring_of
from ...text import tr
from ..settings.plan_settings import PlanSettings
from .shapes import UnitShapes
from .unit_table import UnitTable


def plan_touring(
    settings: PlanSettings, table: UnitTable, shapes: UnitShapes | None
) -> Touring | None:
    """Return the travel that counts; None where none does, or land isn't measured yet.

    Raises
    ------
    InvalidInput
        When there are no stops.
    """
    rules = settings.rules
    if not rules.travel_per_km:
        return None
    if not settings.customers_field:
        raise InvalidInput(why_no_stops())
    if shapes is None or shapes.land is None:
        return None
    return touring_of(
        table.workload[:, 0],
        table.customers,
        shapes.land,
        shapes.position,
        rules.travel_per_km,
        rules.tours or 1.0,
    )


def why_no_stops() -> str:
    """Say what travel needs."""
    return tr("Travel needs the stops of tours: choose the field of customers in the set-up.")
