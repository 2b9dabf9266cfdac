"""`aggregateworkload`: customers to the workload of units."""

import itertools

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayer,
)

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer, saved
from tests.layers.table_layer import line_layer, table_layer

pytestmark = pytest.mark.usefixtures("algorithms")

IN_U0, IN_U1, IN_U6 = (500_500, 4_999_500), (501_500, 4_999_500), (500_500, 4_998_500)
ABOVE = (500_500, 5_000_400)
"""400 m north of u0."""


def aggregated(customers, layer=None, **parameters):
    asked = {"INPUT": layer or grid_layer(), "CUSTOMERS": customers, **parameters}
    return run("aggregateworkload", **asked)


def by_name(ran, column="workload"):
    return {row["name"]: row[column] for row in ran.rows() if row[column]}


def zips(*ids, **options):
    """Squares whose ids are texts."""
    values = [[1.0, each] for each in ids]
    return grid_layer(1, len(ids), fields="work:double zip:string", values=values, **options)


def visits_of(*rows):
    """Customers in squares: where, how often, how long, on top, class, season."""
    fields = "often:double long:double top:double class:string season:string"
    return point_layer([row[0] for row in rows], fields=fields, values=[row[1:] for row in rows])


SERVED = visits_of(
    (IN_U0, 4, 30, 10, "A", "summer"),
    (IN_U0, 12, 20, 5, "b", "winter"),
    (IN_U1, None, 15, None, "C", None),
    (ABOVE, 2, 60, 0, "A", "summer"),
)
FIELDS = {"FREQUENCY_FIELD": "often", "TIME_FIELD": "long", "OVERHEAD_FIELD": "top"}
CLASSES = ("category:string frequency:double time:double", ("A", 24, 45), ("B", 12, 30))


def test_workload_is_the_sum_of_frequency_times_service_time_and_overhead():
    ran = aggregated(SERVED, **FIELDS, OVERHEAD=3)
    assert by_name(ran) == {"u0": 4 * (30 + 10) + 12 * (20 + 5), "u1": 1 * (15 + 3)}
    assert by_name(ran, "visits") == {"u0": 16, "u1": 1}
    assert by_name(ran, "customers") == {"u0": 2, "u1": 1}
    assert ran.results["WORKLOAD_TOTAL"] == 478
    assert ran.results["WORKLOAD_UNPLACED"] == 120
    assert "“often” is missing in 1 of 4 customers; 1 counts there: p2." in ran.warnings
    assert "“top” is missing in 1 of 4 customers; 3 counts there: p2." in ran.warnings


def test_with_nothing_said_each_customer_counts_one_and_units_without_any_zero():
    ran = aggregated(SERVED)
    assert by_name(ran) == {"u0": 2, "u1": 1}
    assert ran.column("workload").count(0) == 22
    assert ran.column("work") == [1.0] * 24


def test_categories_count_where_fields_say_nothing_and_constants_where_these_do_not():
    wishes = {"CATEGORY_FIELD": "class", "CATEGORIES": table_layer(CLASSES[0], *CLASSES[1:])}
    ran = aggregated(SERVED, **wishes, FREQUENCY=2, TIME=10, OVERHEAD=5)
    assert by_name(ran) == {"u0": 24 * 50 + 12 * 35, "u1": 2 * 15}
    assert "does not have C: what fields or constants say counts for 1 of 4" in ran.warnings
    ran = aggregated(SERVED, **wishes, TIME_FIELD="long")
    assert by_name(ran) == {"u0": 24 * 30 + 12 * 20, "u1": 15}


def test_each_value_of_a_group_field_has_a_result_of_its_own():
    ran = aggregated(SERVED, **FIELDS, GROUP_FIELD="season", RESULT_FIELD="min", OVERHEAD=3)
    assert by_name(ran, "min_summer") == {"u0": 160}
    assert by_name(ran, "min_winter") == {"u0": 300}
    assert by_name(ran, "min_none") == {"u1": 18}
    assert by_name(ran, "min") == {"u0": 460, "u1": 18}
    assert "By group: summer 160, winter 300, (empty) 18." in ran.info


def test_groups_that_make_one_name_have_a_field_each_and_no_field_of_the_units_is_lost():
    kinds = ["A+", "A-", "a "]
    customers = point_layer([IN_U0] * 3, fields="kind:string", values=[[kind] for kind in kinds])
    units = grid_layer(fields="workload:double customers:integer", values=[[7.0, 3]] * 24)
    ran = aggregated(customers, units, GROUP_FIELD="kind")
    assert ran.column("workload") == [7.0] * 24
    assert ran.column("customers") == [3] * 24
    assert by_name(ran, "workload_2") == {"u0": 3}
    names = ran.layer().fields().names()
    assert [name for name in names if name.lower().startswith("workload_a")] == [
        "workload_a",
        "workload_A_2",
        "workload_A_3",
    ]
    assert "The units have a field “workload” of their own, which is kept" in ran.warnings


def test_how_far_off_a_customer_lies_is_written_out_however_far():
    said = aggregated(point_layer([IN_U0, (500_500, 500_000)])).warnings
    assert "left out (1 of 2), the farthest first: p1 (4,500 km)." in said
    assert "Workload of the customers left out: 1." in said


def test_points_outside_go_to_the_nearest_within_the_distance_or_stay_listed():
    ran = aggregated(SERVED, UNPLACED="memory:", NEAREST_WITHIN=0.3)
    assert ran.results["UNPLACED_COUNT"] == 1
    (row,) = ran.rows("UNPLACED")
    assert (row["name"], row["why"], row["candidates"]) == ("p3", "outside every unit", "u0")
    assert row["km"] == pytest.approx(0.4, rel=1e-3)
    assert row["left_out"] == 1
    assert ran.layer("UNPLACED").getFeature(1).geometry().asPoint() == QgsPointXY(*ABOVE)
    ran = aggregated(SERVED, UNPLACED="memory:", NEAREST_WITHIN=0.5)
    assert by_name(ran) == {"u0": 3, "u1": 1}
    assert ran.results["TO_NEAREST_COUNT"] == 1
    assert ran.rows("UNPLACED") == []


def test_the_nearest_unit_is_so_on_the_ground_not_in_degrees():
    """At 60° north a degree of longitude is half as far as one of latitude."""
    units = grid_layer(1, 2, crs="EPSG:4326", size=1.0, origin=(10.0, 61.0))
    east, south = (12.3, 60.5), (11.5, 59.8)
    both = point_layer([east, south, (10.5, 60.5)], crs="EPSG:4326")
    found = aggregated(both, units, UNPLACED="memory:").column("km", "UNPLACED")
    assert found == pytest.approx([16.4, 22.3], rel=0.01)


def test_a_point_on_the_rim_is_inside_and_one_on_a_shared_border_in_one_unit():
    rim = [(500_000, 4_999_500), (500_500, 5_000_000), (506_000, 4_999_500), (506_000, 4_996_000)]
    shared = [(501_000, 4_999_500), (500_500, 4_999_000), (501_000, 4_999_000)]
    ran = aggregated(point_layer([*rim, *shared]))
    assert ran.results["PLACED_COUNT"] == 7
    assert sum(ran.column("customers")) == 7
    assert ran.results["TO_NEAREST_COUNT"] == 0


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:25832"])
def test_customers_of_another_reference_system_are_placed_on_the_ground(crs):
    from qgis.core import QgsCoordinateReferenceSystem as Crs
    from qgis.core import QgsCoordinateTransform, QgsProject

    turn = QgsCoordinateTransform(Crs("EPSG:32632"), Crs(crs), QgsProject.instance())
    points = [turn.transform(QgsPointXY(*at)) for at in (IN_U0, IN_U6, IN_U6)]
    ran = aggregated(point_layer([(at.x(), at.y()) for at in points], crs=crs))
    assert by_name(ran) == {"u0": 1, "u6": 2}


def test_a_customer_where_units_overlap_counts_once():
    units = grid_layer(1, 2)
    units.dataProvider().addFeatures(list(grid_layer(1, 1).getFeatures()))
    ran = aggregated(point_layer([IN_U0, IN_U1]), units)
    assert sum(ran.column("customers")) == 2
    assert "which overlap there, count in the first of them (1 of 2): p0." in ran.warnings


KEYS = [
    ("2134", "02134"),
    ("02134-1234", "02134"),
    ("US-02134", "02134"),
    (" 10115 ", "10115"),
    ("D-10115", "10115"),
    ("10115.0", "10115"),
    ("sw1a1aa", "SW1A 1AA"),
]


def test_keys_match_however_they_are_written():
    ids = ("02134", "10115", "SW1A 1AA")
    customers = table_layer("who:string zip:string", *[(key, key) for key, _ in KEYS])
    ran = aggregated(customers, zips(*ids), ID_FIELD="zip", KEY_FIELD="zip")
    wanted = {each: sum(unit == each for _, unit in KEYS) for each in ids}
    assert {row["zip"]: row["customers"] for row in ran.rows()} == wanted
    assert "Key known by the first five digits of a ZIP+4:" in ran.info


@pytest.mark.parametrize("kind", ["integer", "double"])
def test_keys_may_be_numbers(kind):
    customers = table_layer(f"zip:{kind}", (2134,), (2134,), (10115,), (None,))
    ran = aggregated(customers, zips("02134", "10115"), ID_FIELD="zip", KEY_FIELD="zip")
    assert ran.column("customers") == [2, 1]
    assert ran.results["UNPLACED_COUNT"] == 1


def test_every_key_that_is_none_is_listed_with_the_nearest_and_none_is_guessed():
    units = zips("02134", "2134", "10115", "10117")
    customers = table_layer("zip:string", ("002134",), ("10116",), ("",), ("Q",), ("10115",))
    ran = aggregated(customers, units, ID_FIELD="zip", KEY_FIELD="zip", UNPLACED="memory:")
    assert ran.column("customers") == [0, 0, 1, 0]
    assert [(row["zip"], row["why"], row["candidates"]) for row in ran.rows("UNPLACED")] == [
        ("002134", "several units may be meant", "02134, 2134"),
        ("10116", "no unit has this key", "10115, 10117"),
        ("", "no key", ""),
        ("Q", "no unit has this key", ""),
    ]
    said = "(4 of 5): 002134 (nearest: 02134, 2134), 10116 (nearest: 10115, 10117), (empty), Q."
    assert said in ran.warnings


def test_a_key_reaches_units_that_have_no_geometry():
    units = zips("a1", "a2")
    feature = QgsFeature(units.fields())
    feature.setAttributes(["u2", 1.0, "a3"])
    units.dataProvider().addFeature(feature)
    customers = table_layer("zip:string", ("a1",), ("a3",), ("a3",))
    ran = aggregated(customers, units, ID_FIELD="zip", KEY_FIELD="zip")
    assert ran.column("customers") == [1, 0, 2]
    assert ran.results["UNPLACED_COUNT"] == 0


def test_customers_without_a_point_are_listed():
    ran = aggregated(point_layer([IN_U0, None]), UNPLACED="memory:")
    assert [(row["name"], row["why"]) for row in ran.rows("UNPLACED")] == [("p1", "no point")]
    assert "Customers without a point, left out (1 of 2): p1." in ran.warnings


@pytest.mark.parametrize("ending", ["gpkg", "shp", "csv", "xlsx", "geojson"])
def test_customers_and_outputs_of_any_format(tmp_path, ending):
    customers = table_layer("zip:string hours:double", ("02134", 2.5), ("10115", 1), ("x", 4))
    path = saved(customers, tmp_path / f"customers.{'ods' if ending == 'shp' else ending}")
    ran = aggregated(
        path,
        zips("02134", "10115"),
        ID_FIELD="zip",
        KEY_FIELD="zip",
        TIME_FIELD="hours",
        OUTPUT=str(tmp_path / f"units.{'gpkg' if ending in ('csv', 'xlsx') else ending}"),
        UNPLACED=str(tmp_path / f"lost.{ending if ending in ('csv', 'xlsx') else 'csv'}"),
    )
    assert ran.column("workload") == [2.5, 1]
    lost = QgsVectorLayer(ran.results["UNPLACED"], "lost", "ogr")
    assert [str(feature["zip"]) for feature in lost.getFeatures()] == ["x"]


@pytest.mark.parametrize(
    ("customers", "parameters", "sentence"),
    [
        (lambda: table_layer("zip:string", ("a",)), {}, "“table” is no point layer: choose its"),
        (lambda: line_layer([IN_U0, IN_U1]), {}, "“lines” is no point layer: choose its field"),
        (lambda: point_layer([]), {}, "“points” has no customers."),
        (
            lambda: point_layer([None]),
            {},
            "No customer of “points” (1 in all) lies in a unit of “squares”. They have no point.",
        ),
        (
            lambda: point_layer([(0, 0)]),
            {},
            "No customer of “points” (1 in all) lies in a unit of “squares”. They lie at 0/0",
        ),
        (lambda: point_layer([(600_000, 4_999_500)]), {}, "The nearest is 94 km away."),
        (
            lambda: point_layer([(9.005, 45.14)] * 2),
            {},
            "Taken for EPSG:4326, not for EPSG:32632, their coordinates would lie in units",
        ),
        (
            lambda: SERVED,
            {"KEY_FIELD": "class"},
            "“class” of “points” is the id of a unit of “squares” in not a single row: A, b, C. "
            "They were looked for among feature ids: choose the field of the units that has them",
        ),
        (
            lambda: SERVED,
            {"GROUP_FIELD": "clas"},
            "“points” has no field “clas”. It could be: name, often, long, top, class, season.",
        ),
        (
            lambda: SERVED,
            {"TIME_FIELD": "class"},
            "“class” of “points” must be a number of zero or more, and is not in 4 of 4: p0: A,",
        ),
        (
            lambda: visits_of((IN_U0, -1, 1, 1, "", "")),
            {"FREQUENCY_FIELD": "often"},
            "“often” of “points” must be a number of zero or more, and is not in 1 of 1: p0: −1",
        ),
        (lambda: SERVED, {"FREQUENCY": -2}, "“Frequency” (FREQUENCY) is −2; it must be at least"),
        (
            lambda: SERVED,
            {"CATEGORY_FIELD": "class", "CATEGORIES": table_layer("a:string", ("A",))},
            "The table of categories “table” needs the column “category”. It has: a.",
        ),
        (
            lambda: SERVED,
            {"CATEGORY_FIELD": "class", "CATEGORIES": table_layer("category:string", ("A",))},
            "needs the columns “category”, “frequency”. It has: category.",
        ),
        (
            lambda: SERVED,
            {
                "CATEGORY_FIELD": "class",
                "CATEGORIES": table_layer(CLASSES[0], ("A", 1, 1), ("A", 2, 2)),
            },
            "The table of categories “table” has more than one row of A. Leave one each.",
        ),
        (
            lambda: SERVED,
            {"CATEGORY_FIELD": "class", "CATEGORIES": table_layer(CLASSES[0], ("Gold", 1, 1))},
            "has none of the categories of the customers. It has Gold; the field “class” says A, b",
        ),
        (
            lambda: SERVED,
            {"CATEGORY_FIELD": "class", "CATEGORIES": table_layer(CLASSES[0], ("A", -1, 1))},
            "“frequency” of “table” must be a number of zero or more, and is not in 1 of 1: A: −1",
        ),
        (
            lambda: point_layer(
                [IN_U0] * 101, fields="n:integer", values=[[n] for n in range(101)]
            ),
            {"GROUP_FIELD": "n"},
            "“n” of “points” has 101 values, 0, 1, 2 and 98 more; a field each would be too many.",
        ),
    ],
)
def test_what_can_not_be_says_why(customers, parameters, sentence):
    with pytest.raises(QgsProcessingException) as refused:
        aggregated(customers(), **parameters)
    assert sentence in str(refused.value)


def test_ids_that_several_units_have_are_refused():
    with pytest.raises(QgsProcessingException, match="several units have the same id"):
        aggregated(
            table_layer("zip:string", ("a",)), zips("a", "a"), ID_FIELD="zip", KEY_FIELD="zip"
        )


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"CATEGORY_FIELD": "class"}, "CATEGORY_FIELD is left aside: it says nothing without CAT"),
        (
            {"KEY_FIELD": "name", "ID_FIELD": "name", "NEAREST_WITHIN": 2},
            "NEAREST_WITHIN is left aside: KEY_FIELD counts.",
        ),
    ],
)
def test_a_parameter_that_says_nothing_is_told(parameters, sentence):
    units = grid_layer(1, 2)
    for feature in units.getFeatures():
        units.dataProvider().changeAttributeValues({feature.id(): {0: f"p{feature.id() - 1}"}})
    assert sentence in aggregated(SERVED, units, **parameters).warnings


def test_text_numbers_of_a_csv_count(tmp_path):
    path = tmp_path / "customers.csv"
    path.write_text("zip,hours\n02134,2.5\n2134,\n")
    ran = aggregated(
        str(path), zips("02134", "1"), ID_FIELD="zip", KEY_FIELD="zip", TIME_FIELD="hours", TIME=4
    )
    assert ran.column("workload") == [6.5, 0]


def test_sums_are_those_of_a_count_by_hand_and_nothing_is_lost(tmp_path):
    """2,000 customers over squares that leave out some, counted anew with plain loops."""
    dice = np.random.default_rng(5)
    units = grid_layer(left_out=[7, 8, 20])
    xy = dice.uniform((499_000, 4_995_000), (507_000, 5_001_000), (2000, 2))
    xy = np.round(xy, -1) + 5  # None within a metre of a border.
    often, long = dice.integers(0, 9, 2000), dice.uniform(0, 60, 2000)
    season = dice.choice(["wet", "dry"], 2000)
    customers = point_layer(
        xy.tolist(),
        fields="often:integer long:double season:string",
        values=[[int(o), float(t), str(s)] for o, t, s in zip(often, long, season)],
    )
    ran = aggregated(
        saved(customers, tmp_path / "customers.gpkg"),
        saved(units, tmp_path / "units.shp"),
        FREQUENCY_FIELD="often",
        TIME_FIELD="long",
        OVERHEAD=5,
        GROUP_FIELD="season",
        UNPLACED="memory:",
    )
    work = often * (long + 5)
    shapes = {feature["name"]: feature.geometry() for feature in units.getFeatures()}
    boxes = {name: shape.boundingBox() for name, shape in shapes.items()}
    home = [
        next((name for name, box in boxes.items() if box.contains(QgsPointXY(*at))), None)
        for at in xy.tolist()
    ]
    for row in ran.rows():
        mine = np.array([name == row["name"] for name in home])
        assert row["customers"] == mine.sum()
        assert row["visits"] == often[mine].sum()
        assert row["workload"] == pytest.approx(work[mine].sum())
        for kind in ("wet", "dry"):
            assert row[f"workload_{kind}"] == pytest.approx(work[mine & (season == kind)].sum())
    lost = np.array([name is None for name in home])
    assert ran.results["UNPLACED_COUNT"] == lost.sum()
    assert ran.results["WORKLOAD_TOTAL"] + ran.results["WORKLOAD_UNPLACED"] == pytest.approx(
        work.sum()
    )
    assert sum(ran.column("left_out", "UNPLACED")) == pytest.approx(work[lost].sum())
    ways = [
        min(shape.distance(QgsGeometry.fromPointXY(QgsPointXY(*at))) for shape in shapes.values())
        for at in itertools.compress(xy.tolist(), lost)
    ]
    assert ran.column("km", "UNPLACED") == pytest.approx(np.array(ways) / 1000, rel=2e-3)
