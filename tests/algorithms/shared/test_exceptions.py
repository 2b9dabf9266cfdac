"""Units that a table gives to a territory, whatever the map says."""

from __future__ import annotations

from collections import Counter

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def plan_layer():
    """Four columns of the west, two of the east."""
    values = [[1.0, "west" if n % 6 < 4 else "east"] for n in range(24)]
    return grid_layer(fields="work:double zone:string", values=values)


def exceptions(*rows, fields="unit_id:string zone:string"):
    return table_layer(fields, *rows)


def balance(table, layer=None, **parameters):
    asked = {"TERRITORY_FIELD": "zone", "TOLERANCE": 1, "ID_FIELD": "name", **parameters}
    return run(
        "balanceterritories",
        INPUT=layer or plan_layer(),
        WORKLOAD=["work"],
        MOVES="memory:",
        EXCEPTIONS=table,
        **asked,
    )


def design(table, **parameters):
    return run(
        "designterritories",
        INPUT=plan_layer(),
        WORKLOAD=["work"],
        EFFORT="fast",
        ID_FIELD="name",
        EXCEPTIONS=table,
        **parameters,
    )


def owners(ran, column):
    return dict(zip(ran.column("name"), ran.column(column)))


def test_balancing_counts_an_exception_and_does_not_call_it_detached():
    ran = balance(exceptions(("u0", "east")))
    owner = owners(ran, "zone")
    assert owner["u0"] == "east"
    assert Counter(owner.values()) == {"west": 12, "east": 12}
    assert ran.results["DETACHED"] == 0
    reasons = {row["unit_id"]: row["reason"] for row in ran.rows("MOVES")}
    assert reasons["u0"] == (
        "moved from west to east by the table of exceptions; east goes from −8.3 % to 0.0 %, "
        "west goes from +8.3 % to 0.0 %"
    )
    assert len(reasons) == ran.results["MOVED_UNITS"] == 4
    assert "Exceptions that have their territory from the table: 1." in ran.info


def test_an_exception_that_had_no_territory_counts_too():
    values = [[1.0, None if n == 0 else "west" if n % 6 < 4 else "east"] for n in range(24)]
    layer = grid_layer(fields="work:double zone:string", values=values)
    ran = run(
        "balanceterritories",
        INPUT=layer,
        WORKLOAD=["work"],
        TERRITORY_FIELD="zone",
        TOLERANCE=1,
        ID_FIELD="name",
        EXCEPTIONS=exceptions(("u0", "east")),
    )
    assert Counter(ran.column("zone")) == {"west": 12, "east": 12}


def test_a_design_from_a_plan_keeps_its_exceptions():
    ran = design(
        exceptions(("u0", "east"), ("u23", "west")),
        START="zone",
        TERRITORIES=2,
        TERRITORY_LAYER="memory:",
    )
    owner = owners(ran, "territory")
    assert (owner["u0"], owner["u23"]) == ("east", "west")
    assert Counter(owner.values()) == {"west": 12, "east": 12}
    assert ran.results["DETACHED"] == 0
    assert ran.column("parts", "TERRITORY_LAYER") == [1, 1]


def test_a_design_around_centers_keeps_its_exceptions():
    centers = point_layer([(500_500, 4_998_500), (505_500, 4_998_500)])
    table = exceptions(("u0", "p1"), fields="unit_id:string territory:string")
    ran = design(table, CENTERS=centers, CENTER_NAME_FIELD="name")
    assert owners(ran, "territory")["u0"] == "p1"
    assert ran.results["DETACHED"] == 0


def test_an_exception_leaves_its_group():
    values = [[1.0, "west" if n % 6 < 3 else "east", "city" if n < 2 else None] for n in range(24)]
    layer = grid_layer(fields="work:double zone:string city:string", values=values)
    ran = run(
        "designterritories",
        INPUT=layer,
        WORKLOAD=["work"],
        EFFORT="fast",
        START="zone",
        TERRITORIES=2,
        ID_FIELD="name",
        GROUP_FIELD="city",
        EXCEPTIONS=exceptions(("u0", "east")),
    )
    assert owners(ran, "territory")["u0"] == "east"
    assert owners(ran, "territory")["u1"] == "west"


def test_exceptions_for_unknown_units_are_reported():
    ran = balance(exceptions(("u99", "east"), ("u0", "east")))
    assert "not in the layer, left out: u99" in ran.warnings


def test_a_row_without_an_id_is_about_no_unit_not_one_that_has_none_either():
    values = [[1.0, "west" if n % 6 < 4 else "east", f"c{n}" if n else None] for n in range(24)]
    layer = grid_layer(fields="work:double zone:string code:string", values=values)
    ran = balance(exceptions((None, "east"), ("c1", "west")), layer, ID_FIELD="code")
    assert "not in the layer, left out: (empty)" in ran.warnings
    assert owners(ran, "zone")["u0"] == "west"


@pytest.mark.parametrize(
    ("field", "hint"), [(None, " They were looked for among feature ids: .*ID_FIELD"), ("name", "")]
)
def test_exceptions_for_unknown_units_only_are_refused(field, hint):
    table = exceptions(("17031", "east"), ("17043", "nowhere"))
    said = f"The table of exceptions “table” .* no unit has the ids 17031, 17043\\.{hint}"
    with pytest.raises(QgsProcessingException, match=said) as caught:
        balance(table, ID_FIELD=field)
    assert ("feature ids" in str(caught.value)) == (field is None)


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ((("u0", "north"),), "territories that do not exist"),
        ((("u0", "east"), ("u0", "west")), "gives this unit to two territories: u0"),
    ],
)
def test_exceptions_that_make_no_sense_are_refused(table, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        balance(exceptions(*table))


def test_a_table_without_the_columns_is_refused():
    with pytest.raises(QgsProcessingException, match="needs the columns “unit_id”, “zone”"):
        balance(exceptions(("u0",), fields="unit:string"))


def test_exceptions_need_territories_that_have_names():
    with pytest.raises(QgsProcessingException, match="Exceptions name their territories"):
        design(exceptions(("u0", "1")), TERRITORIES=2)


@pytest.mark.parametrize("algorithm", ["repaircontiguity", "balanceterritories"])
def test_a_territory_that_only_an_exception_cuts_is_whole(algorithm):
    # North is a row of six; its third unit goes to the south, which the row lies along.
    values = [[1.0, "north" if n < 6 else "south"] for n in range(12)]
    ran = run(
        algorithm,
        INPUT=grid_layer(2, 6, fields="work:double zone:string", values=values),
        WORKLOAD=["work"],
        TERRITORY_FIELD="zone",
        TOLERANCE=20,
        ID_FIELD="name",
        EXCEPTIONS=exceptions(("u2", "south")),
    )
    owner = owners(ran, "zone")
    assert [owner[f"u{n}"] for n in range(6)] == ["north"] * 2 + ["south"] + ["north"] * 3
    assert "in more than one part: 0" in ran.info
