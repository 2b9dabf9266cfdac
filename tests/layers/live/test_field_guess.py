"""The set-up begins with what fields are by their names, types and values, and says it guessed."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from territory_planner.layers.live.settings.field_guess import (
    Guesses,
    explain_guesses,
    guess_fields,
    why_not_offered,
)
from tests.layers.grid_layer import grid_layer
from tests.sample import sample


def real(file, table=""):
    layer = QgsVectorLayer(
        str(sample(file)) + (f"|layername={table}" if table else ""), file, "ogr"
    )
    assert layer.isValid()
    return layer


def made(fields, *rows):
    """Squares with these fields; rows are repeated, `#` stands for the number of the row."""
    values = [
        [number if each == "#" else f"{each[1:]}{number:03}" if str(each).startswith("#") else each
         for each in rows[number % len(rows)]]
        for number in range(24)
    ]  # fmt: skip
    layer = grid_layer(fields=fields, values=values)
    layer.dataProvider().deleteAttributes([0])  # the names that all squares have
    layer.updateFields()
    return layer


REAL = [
    (("midwest_plan.gpkg",), ("territory", "POP2020", "GEOID", "NAME", "")),
    (("us_counties_lower48.gpkg",), ("", "POP2020", "GEOID", "NAME", "")),
    (("cases.gpkg", "neighbourhoods"), ("", "", "LSOA11CD", "LSOA11NM", "")),
    (("cases.gpkg", "network_counties"), ("", "", "GEOID", "NAME", "")),
]

MADE = [
    # A city's LSOAs with calls, as of the field service.
    (("LSOA11CD:string LSOA11NM:string admissions:double region:string",
      ["#E0", "Bolton 005A", 4.0, "North"], ["#E0", "Bolton 005B", 2.0, "South"]),
     ("", "admissions", "LSOA11CD", "LSOA11NM", "")),
    # ZIP codes of a sales force.
    (("ZIP:string town:string sales_rep:string revenue:double customers:integer",
      ["#1", "Ames", "Ana", 10.0, 3], ["#1", "Boone", "Bo", 12.0, 4]),
     ("sales_rep", "revenue", "ZIP", "town", "customers")),
    # Centers of areas, sizes and years are no workload; one number is left, whatever it is called.
    (("gid:integer code:string x:double y:double area_km2:double year:integer Bedarf:double",
      ["#", "#c", 5.5, 52.0, 10.0, 2026, 3.5], ["#", "#c", 6.5, 53.0, 11.0, 2026, 4.0]),
     ("", "Bedarf", "code", "", "")),
    # Two numbers that may be anything: none is chosen.
    (("alpha:double beta:double", [1.0, 2.0], [2.0, 5.0]), ("", "", "", "", "")),
    # A field of that name with a value for each unit is no plan, an empty one will be.
    (("territory:string work:double", ["#t", 1.0]), ("", "work", "", "", "")),
    (("Territory:string work:double", [None, 1.0]), ("Territory", "work", "", "", "")),
    # City blocks: the only field of codes tells them apart, whatever it is called.
    (("block:string pois:integer street:string", ["#B", 3, "Aleksanterinkatu"],
      ["#B", 0, "Kaivokatu"]), ("", "pois", "block", "", "")),
    (("one:string other:string pois:integer", ["#B", "#C", 3]), ("", "pois", "", "", "")),
    (("remark:string pois:integer", ["#Block no. ", 3]), ("", "pois", "", "", "")),
    # Negative numbers can't be shared out; an id that repeats tells nothing apart.
    (("GEOID:string growth:double", ["01", -2.0], ["02", 3.0]), ("", "", "", "", "")),
]  # fmt: skip


def as_tuple(guesses: Guesses) -> tuple[str, ...]:
    return (
        guesses.territory_field,
        guesses.workload,
        guesses.id_field,
        guesses.name_field,
        guesses.customers_field,
    )


@pytest.mark.parametrize(("place", "wanted"), REAL)
def test_fields_of_real_layers_are_guessed(qgis_app, place, wanted):
    assert as_tuple(guess_fields(real(*place))) == wanted


@pytest.mark.parametrize(("place", "wanted"), MADE)
def test_fields_of_other_trades_are_guessed_by_values_too(qgis_app, place, wanted):
    assert as_tuple(guess_fields(made(*place))) == wanted


def test_what_is_guessed_is_said(qgis_app):
    said = explain_guesses(guess_fields(real("midwest_plan.gpkg")))
    assert said == (
        "Guessed from names and values: territory field “territory”, workload “POP2020”, unit id "
        "“GEOID”, unit name “NAME”. Change what is wrong."
    )
    assert explain_guesses(Guesses()) == ""


def test_a_field_that_is_not_offered_has_a_reason(qgis_app):
    said = why_not_offered(real("midwest_plan.gpkg"), {"territory"})
    assert "GEOID, NAME, ST (text)" in said
    assert "fid (only counts the rows)" in said
    assert "territory (in use above)" in said
    assert "POP2020" not in said
    dated = made("day:date open:boolean work:double", [None, True, 1.0])
    assert "day (dates or times); open (yes or no)" in why_not_offered(dated)
