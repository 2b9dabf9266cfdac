"""Hints of the set-up: which fields are ids, and which are hardly a plan."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from territory_planner.layers.live.settings.field_hints import doubt_about_territories, likely_ids
from tests.layers.grid_layer import grid_layer


def layer_of(fields: str, rows: list[list]) -> QgsVectorLayer:
    return grid_layer(len(rows) // 6, 6, fields=fields, values=rows)


def test_ids_are_told_from_workloads_by_name_and_by_counting_through():
    rows = [[number, number * 7, 500 + number, 3 * number] for number in range(24)]
    layer = layer_of("OBJECTID:integer paid:integer serial:integer visits:integer", rows)
    assert likely_ids(layer) == {"OBJECTID", "serial"}


def test_a_field_with_a_value_for_most_units_is_doubted_and_a_plan_is_not(qgis_new_project):
    rows = [["A" if number < 12 else "B", f"name {number}"] for number in range(24)]
    layer = layer_of("plan:string town:string", rows)
    assert doubt_about_territories(layer, "plan") == ""
    said = doubt_about_territories(layer, "town")
    assert "24 different values for 24 units" in said
