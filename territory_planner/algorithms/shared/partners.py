"""Parameters that say nothing without another one, or beside it: left aside, and told."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingParameterEnum

from ...core.jobs.count import GIVEN
from ...core.travel.straight import DISTANCE
from ...layers.reading.barriers import IMPASSABLE
from ...layers.text import tr
from ...layers.values import as_text
from .choices import words_of
from .run import Run

PARTNERS = (
    ("ROADS", ("OBJECTIVE", "MAX_TIME")),
    ("TOURS", ("TRAVEL_PER_KM",)),
    ("SPEED_FIELD", ("ROADS",)),
    ("DIRECTION_FIELD", ("ROADS",)),
    ("TRAVEL_DIRECTION", ("ROADS",)),
    ("TRAVEL_DIRECTION", ("DIRECTION_FIELD",)),
    ("CENTER_NAME_FIELD", ("CENTERS", "TARGETS")),
    ("CENTER_INSIDE", ("CENTERS",)),
    ("CAPACITY_FIELD", ("CENTERS", "TARGETS")),
    ("SITE_FIELD", ("CENTERS",)),
    ("BARRIER_KIND", ("BARRIERS",)),
    ("BARRIER_SHARE", ("BARRIERS",)),
    ("BARRIER_DETOUR", ("BARRIERS",)),
    ("BARRIER_DISTANCE", ("BARRIERS",)),
    ("WEIGHT_FIELD", ("WEIGHT_LAYER",)),
    ("STREET_FIELD", ("POINTS",)),
    ("NUMBER_FIELD", ("STREET_FIELD",)),
    ("WEIGHTS", ("WORKLOAD",)),
    ("TOLERANCES", ("WORKLOAD",)),
    ("CUSTOMER_FIELDS", ("CUSTOMERS",)),
    ("CUSTOMER_BEFORE", ("CUSTOMERS",)),
    ("CUSTOMER_BEFORE", ("CUSTOMER_NOW",)),
    ("CUSTOMER_NOW", ("CUSTOMERS",)),
    ("CUSTOMER_NOW", ("CUSTOMER_BEFORE",)),
    ("CUSTOMER_SATISFACTION", ("CUSTOMERS",)),
    ("CUSTOMER_WEIGHT", ("CUSTOMER_SATISFACTION",)),
    ("POTENTIAL_FIELD", ("CUSTOMERS", "CUSTOMERS_FIELD")),
    ("NEAREST_WITHIN", ("POINTS",)),
    ("OTHER_FIELD", ("OTHER",)),
    ("OTHER_ID_FIELD", ("OTHER",)),
    ("CATEGORIES", ("CATEGORY_FIELD",)),
    ("CATEGORY_FIELD", ("CATEGORIES",)),
)
"""Parameters, and those of which they need one; a choice always says something."""

IDLE: dict[str, tuple[str, Callable[[str], bool]]] = {
    "COUNT_RANGE": ("COUNT_MODE", lambda mode: mode == GIVEN),
    "BARRIER_DETOUR": ("BARRIER_KIND", lambda kind: kind == IMPASSABLE),
    "MEASURE_FIELD": ("MEASURE", lambda measure: measure in ("workload", "units")),
    "SPEED_FIELD": ("OBJECTIVE", lambda objective: objective == DISTANCE),
    "TERRITORY_FIELD": ("METHOD", lambda method: method != "existing"),
    "TERRITORIES": ("METHOD", lambda method: method == "existing"),
}
"""Parameters, and the choice beside which they say nothing, where it is as told."""

OUTDONE = (
    ("ROADS", "COST_MATRIX"),
    ("TARGET_FIELD", "TARGETS"),
    ("CUSTOMERS_FIELD", "CUSTOMERS"),
    ("NEAREST_WITHIN", "KEY_FIELD"),
    ("NEAREST_WITHIN", "POINT_UNIT"),
    ("SATISFACTION_FIELD", "CUSTOMER_SATISFACTION"),
)
"""Parameters, and those that count in their place where both are given."""


def tell_of_lone_parameters(run: Run) -> None:
    """Warn of parameters that are given without their partner, or beside what decides."""
    told: dict[str, str] = {}
    for name, partners in PARTNERS:
        known = [partner for partner in partners if run.has(partner)]
        if known and is_changed(run, name) and not any(_says(run, each) for each in known):
            said = tr("{name} is left aside: it says nothing without {partner}.")
            told.setdefault(name, said.format(name=name, partner=tr(" or ").join(known)))
    for name, other in OUTDONE:
        if is_changed(run, name) and run.has(other) and run.given(other):
            said = tr("{name} is left aside: {other} counts.")
            told.setdefault(name, said.format(name=name, other=other))
    for name, (choice, is_idle) in IDLE.items():
        if run.has(choice) and is_changed(run, name) and is_idle(run.choice(choice)):
            said = tr("{name} is left aside: it says nothing where {choice} is “{word}”.")
            told.setdefault(name, said.format(name=name, choice=choice, word=run.choice(choice)))
    for sentence in told.values():
        run.report.warning(sentence)


def _says(run: Run, name: str) -> bool:
    """Tell whether a parameter is given, or a choice, which is never empty."""
    return run.given(name) or isinstance(run.definition(name), QgsProcessingParameterEnum)


def is_changed(run: Run, name: str) -> bool:
    """Tell whether a parameter was given, and not as it is by default: dialogs hand on these."""
    definition = run.definition(name)
    if definition is None or not run.given(name):
        return False
    default = definition.defaultValue()
    if isinstance(definition, QgsProcessingParameterEnum):
        return run.choice(name) != words_of(definition)[int(default)]
    if isinstance(default, bool):
        return run.yes(name) != default
    return as_text(run.raw(name)) != as_text(default)
