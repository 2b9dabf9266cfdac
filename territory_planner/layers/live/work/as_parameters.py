"""A plan's set-up as parameters of the toolbox, by their names, which its algorithms read.

What is on show is handed on with it: targets that were set by hand come as a table.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from ...compat import real_field, text_field
from ...plan import unique_names
from ..session.session import PlanSession
from ..settings.plan_settings import USUAL_TOLERANCE
from ..settings.rule_settings import LayerReference, RuleSettings


def as_parameters(session: PlanSession, wanted: Collection[str]) -> dict[str, Any]:
    """Return what the set-up says of the parameters `wanted`; what it leaves open is missing.

    Layers are given as they are, edits that aren't saved included.
    """
    settings = session.settings
    percents = [100.0 * each for each in settings.tolerances]
    said = {
        "INPUT": session.bound_layer,
        "TERRITORY_FIELD": settings.territory_field,
        "WORKLOAD": settings.workload_fields,
        "WEIGHTS": _each([criterion.weight for criterion in settings.criteria]),
        "TOLERANCE": percents[0],
        "TOLERANCES": _each(percents) if len(percents) > 1 else "",
        "ID_FIELD": settings.id_field,
        "CUSTOMERS_FIELD": settings.customers_field,
        "LOCKED": settings.lock_field,
        "FORECASTS": forecasts_of_plan(session),
        "CONTIGUITY": settings.contiguity,
        "CENTERS": QgsProject.instance().mapLayer(settings.centers_layer),
        **_of_rules(settings.rules, settings.workload_fields or [""]),
    }
    if settings.tolerance_distance != USUAL_TOLERANCE:
        said["TOLERANCE_DISTANCE"] = settings.tolerance_distance
    if "TARGETS" in wanted and not session.plan.is_shared:
        said["TARGETS"] = targets_table(session)
    return {name: value for name, value in said.items() if name in wanted and _is_said(value)}


def _of_rules(rules: RuleSettings, criteria: list[str]) -> dict[str, Any]:
    said: dict[str, Any] = {
        "MINIMUM": _limits(rules.minimum, criteria, "0"),
        "MAXIMUM": _limits(rules.maximum, criteria, "1e15"),
        "MAX_UNITS": int(rules.max_units) or None,
        "MAX_AREA": rules.max_area or None,
        "GROUP_FIELD": rules.group_field,
        "PARENT_FIELD": rules.parent_field,
        "APART": _layer(rules.apart),
        "EXCEPTIONS": _layer(rules.exceptions),
        "LINKS": _layer(rules.links),
        "MAX_DISTANCE": rules.max_distance or None,
        "MAX_TIME": rules.max_time or None,
        "OBJECTIVE": rules.objective,
        "CENTER_NAME_FIELD": rules.center_name_field,
        "CAPACITY_FIELD": rules.capacity_field,
        "SITE_FIELD": rules.site_field,
        "CENTER_SPACING": rules.spacing or None,
        "COST_MATRIX": _layer(rules.costs),
        "TRAVEL_PER_KM": rules.travel_per_km or None,
        "TOURS": (rules.tours or None) if rules.travel_per_km else None,
    }
    if rules.barriers:
        said.update(
            BARRIERS=_layer(rules.barriers),
            BARRIER_SHARE=100.0 * rules.barrier_share,
            BARRIER_KIND=rules.barrier_kind,
            BARRIER_DETOUR=rules.barrier_detour or None,
        )
    if rules.roads:
        said.update(
            ROADS=_layer(rules.roads),
            SPEED_FIELD=rules.speed_field,
            DIRECTION_FIELD=rules.direction_field,
            TRAVEL_DIRECTION=rules.travel_direction,
        )
    return said


def forecasts_of_plan(session: PlanSession) -> list[str]:
    """Return the fields with forecasts that the layer (still) has."""
    fields = session.bound_layer.fields()
    return [name for name in session.settings.forecasts if fields.lookupField(name) >= 0]


def targets_table(session: PlanSession) -> QgsVectorLayer:
    """Return the targets that are on show as a table: a row for each territory on the list."""
    fields = session.settings.workload_fields
    columns = [f"target_{name}" for name in fields] if len(fields) > 1 else ["target"]
    table = QgsVectorLayer("NoGeometry", "targets", "memory")
    named = unique_names(["territory", *columns])
    table.dataProvider().addAttributes([text_field(named[0]), *map(real_field, named[1:])])
    table.updateFields()
    rows = []
    for territory in session.active.tolist():
        row = QgsFeature(table.fields())
        row.setAttributes([session.key(territory), *session.tally.target[territory].tolist()])
        rows.append(row)
    table.dataProvider().addFeatures(rows)
    return table


def _layer(reference: LayerReference) -> QgsVectorLayer | None:
    return QgsProject.instance().mapLayer(reference.id)


def _limits(limits: dict[str, float], criteria: list[str], none: str) -> str:
    """Return a limit for each criterion, `none` for those without."""
    if not limits:
        return ""
    return "; ".join(f"{limits[name]:.15g}" if name in limits else none for name in criteria)


def _each(values: list[float]) -> str:
    return "; ".join(f"{value:.15g}" for value in values)


def _is_said(value: Any) -> bool:
    return value is not None and value != "" and value != []
