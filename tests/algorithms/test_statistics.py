"""`territorystatistics`: every figure, counted again from the rows by plain arithmetic."""

from __future__ import annotations

import math
import random
from collections import defaultdict
from pathlib import Path

import pytest
from qgis.core import (
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from territory_planner.layers.figures import figures
from territory_planner.layers.plan_figures import plan_figures
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer, saved
from tests.sample import sample

pytestmark = pytest.mark.usefixtures("algorithms")

ROOT = Path(__file__).parents[2]
MIDWEST = str(sample("midwest_plan.gpkg"))
ROWS, COLUMNS = 6, 8
FIELDS = "zone:string work:double sales:double past:double pot:double star:double"
STAFF = "territory,reps,available,cost\nA,2,40,1000\nB,1,90,700\nC,0.5,100,400\n"


@pytest.fixture(scope="module")
def units():
    draw = random.Random(4)
    rows = []
    for at in range(ROWS * COLUMNS):
        zone = None if at == 5 else "ABC"[(at % COLUMNS) * 3 // COLUMNS]
        star = None if at % 7 == 0 else float(draw.randint(1, 5))
        sales = None if at == 9 else draw.uniform(-5, 50)
        rows.append(
            [zone, draw.randint(0, 9), sales, draw.uniform(1, 50), draw.randint(5, 30), star]
        )
    return rows


@pytest.fixture(scope="module")
def customers():
    draw = random.Random(5)
    points, rows = [], []
    for at in range(300):
        x, y = draw.uniform(-0.3, COLUMNS), draw.uniform(0, ROWS)
        points.append((500_000 + 1000 * x, 5_000_000 - 1000 * y))
        rate = None if at % 5 == 0 else float(draw.randint(1, 10))
        rows.append(
            [float(draw.randint(0, 3)), float(draw.randint(0, 3)), rate, draw.uniform(0, 9)]
        )
    return points, rows


def layer_of(units):
    return grid_layer(ROWS, COLUMNS, fields=FIELDS, values=units)


def statistics(layer, **parameters):
    asked = {"TERRITORY_FIELD": "zone", "WORKLOAD": ["work"], "PLAN_TABLE": "memory:", **parameters}
    return run("territorystatistics", INPUT=layer, **asked)


def plan_of(ran):
    return {(row["figure"], row["of"]): row["value"] for row in ran.rows("PLAN_TABLE")}


def ruler():
    measure = QgsDistanceArea()
    layer = grid_layer(1, 1)
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid(layer.crs().ellipsoidAcronym())
    return measure


@pytest.fixture(scope="module")
def ran(algorithms, units, customers, tmp_path_factory):
    """All that can be asked for, from files."""
    folder = tmp_path_factory.mktemp("statistics")
    points, rows = customers
    people = point_layer(
        points, fields="then:double now:double rate:double size:double", values=rows
    )
    (folder / "staff.csv").write_text(STAFF, encoding="utf-8")
    done = statistics(
        saved(layer_of(units), folder / "units.shp"),
        CUSTOMERS=saved(people, folder / "people.gpkg"),
        SUM_FIELDS=["sales"],
        CUSTOMER_FIELDS=["size"],
        STAFF=str(folder / "staff.csv"),
        RESPONSE_LIMIT=2.5,
        POTENTIAL_FIELD="pot",
        GROWTH_FROM=["past"],
        GROWTH_TO=["sales"],
        CUSTOMER_BEFORE="then",
        CUSTOMER_NOW="now",
        CUSTOMER_SATISFACTION="rate",
        CUSTOMER_WEIGHT="size",
    )
    yield done
    done.close()


def members(units):
    found = defaultdict(list)
    for at, row in enumerate(units):
        if row[0]:
            found[row[0]].append(at)
    return found


def people_of(units, customers):
    """Rows of the customers by territory, with their points."""
    found = defaultdict(list)
    for (x, y), row in zip(*customers):
        column, line = math.floor((x - 500_000) / 1000), math.floor((5_000_000 - y) / 1000)
        zone = units[line * COLUMNS + column][0] if column >= 0 else None
        if zone:
            found[zone].append(((x, y), row))
    return found


def total(values):
    return sum(each for each in values if each is not None)


def expected(units, people, at, reps):
    """What a territory of these units, customers and reps has."""
    rows = [units[each] for each in at]
    sales = [row[2] for row in rows if row[2] is not None]
    rated = [(row[2], row[3]) for _, row in people if row[2] is not None]
    was = [row for _, row in people if row[0] > 0]
    work, count = total(row[1] for row in rows), len(people)
    count_reps, available, cost = reps
    return {
        "units": len(rows),
        "customers": count,
        "reps": count_reps,
        "customers_per_rep": count / count_reps,
        "utilisation": 100 * work / available,
        "cost": cost,
        "workload_per_cost": work / cost,
        "cost_per_customer": cost / count,
        "potential": total(row[4] for row in rows),
        "penetration": 100 * count / total(row[4] for row in rows),
        "left_to_win": max(total(row[4] for row in rows) - count, 0),
        "retention": 100 * sum(row[1] > 0 for row in was) / len(was),
        "satisfaction": sum(a * b for a, b in rated) / sum(b for _, b in rated),
        "sales_sum": sum(sales),
        "sales_mean": sum(sales) / len(sales),
        "sales_share": 100 * sum(sales) / total(row[2] for row in units),
        "size_sum": sum(row[3] for _, row in people),
        "size_mean": sum(row[3] for _, row in people) / count,
        "sales_growth": 100 * (sum(sales) / total(row[3] for row in rows) - 1),
        "now_growth": 100 * (sum(r[1] for _, r in people) / sum(r[0] for _, r in people) - 1),
    }


REPS = {"A": (2, 80, 2000), "B": (1, 90, 700), "C": (0.5, 50, 200)}


def test_every_figure_of_a_territory_is_that_of_its_rows(ran, units, customers):
    people = people_of(units, customers)
    rows = {row["name"]: row for row in ran.rows()}
    target = total(row[1] for row in units) / 3
    assert set(rows) == {"A", "B", "C"}
    for zone, at in members(units).items():
        wanted = expected(units, people[zone], at, REPS[zone])
        assert {name: rows[zone][name] for name in wanted} == pytest.approx(wanted)
        work = total(units[each][1] for each in at)
        assert rows[zone]["work"] == work
        assert rows[zone]["target"] == pytest.approx(target)
        assert rows[zone]["deviation"] == pytest.approx(100 * (work - target) / target)
        assert rows[zone]["size_share"] == pytest.approx(
            100 * wanted["size_sum"] / sum(row[3] for row in customers[1])
        )


def test_ways_lead_from_the_center_unit_to_each_customer(ran, units, customers):
    measure = ruler()
    people = people_of(units, customers)
    for row in ran.rows():
        at = members(units)[row["name"]]
        middles = {n: (500_500 + n % COLUMNS * 1000, 4_999_500 - n // COLUMNS * 1000) for n in at}
        work = {n: units[n][1] for n in at}
        mass = sum(work.values())
        middle = [sum(work[n] * middles[n][axis] for n in at) / mass for axis in (0, 1)]
        center = min(at, key=lambda n: math.dist(middles[n], middle))
        to = [
            measure.measureLine(QgsPointXY(*middles[center]), QgsPointXY(*place)) / 1000
            for place, _ in people[row["name"]]
        ]
        to_units = {
            n: measure.measureLine(QgsPointXY(*middles[center]), QgsPointXY(*middles[n])) / 1000
            for n in at
        }
        close = {"rel": 4e-3}
        assert row["km_mean"] == pytest.approx(sum(to) / len(to), **close)
        assert row["km_max"] == pytest.approx(max(to), **close)
        assert row["km_p90"] == pytest.approx(sorted(to)[math.ceil(0.9 * len(to)) - 1], **close)
        assert row["km_weighted"] == pytest.approx(
            sum(work[n] * to_units[n] for n in at) / mass, **close
        )
        near = 100 * sum(each <= 2.5 for each in to) / len(to)
        assert row["km_within"] == pytest.approx(near, abs=100 * 2 / len(to))


def test_the_plan_has_its_own_figures_and_those_of_all_territories_as_one(ran, units, customers):
    plan, people = plan_of(ran), people_of(units, customers)
    everybody = [each for zone in people.values() for each in zone]
    at = [each for zone in members(units).values() for each in zone]
    reps = tuple(sum(each) for each in zip(*REPS.values()))
    wanted = expected(units, everybody, at, reps)
    for name in (
        "units",
        "customers",
        "customers_per_rep",
        "utilisation",
        "cost",
        "penetration",
        "left_to_win",
        "retention",
        "satisfaction",
        "workload_per_cost",
    ):
        assert plan[name, None] == pytest.approx(wanted[name]), name
    assert plan["sum", "sales"] == pytest.approx(wanted["sales_sum"])
    assert plan["growth", "now"] == pytest.approx(wanted["now_growth"])
    work = {zone: total(units[n][1] for n in members(units)[zone]) for zone in "ABC"}
    whole = total(row[1] for row in units)
    ratio = [each / (whole / 3) for each in work.values()]
    mean = sum(ratio) / 3
    assert plan["max_deviation", None] == pytest.approx(100 * max(abs(r - 1) for r in ratio))
    assert plan["mean_deviation", None] == pytest.approx(100 * sum(abs(r - 1) for r in ratio) / 3)
    assert plan["gini", None] == pytest.approx(
        sum(abs(a - b) for a in ratio for b in ratio) / (18 * mean)
    )
    assert plan["cv", None] == pytest.approx(
        (sum((r - mean) ** 2 for r in ratio) / 3) ** 0.5 / mean
    )
    assert plan["coverage_units", None] == pytest.approx(100 * 47 / 48)
    assert plan["coverage_workload", None] == pytest.approx(100 * sum(work.values()) / whole)
    assert plan["coverage_customers", None] == pytest.approx(100 * len(everybody) / 300)
    assert ran.results["GINI"] == plan["gini", None]
    assert ran.results["UTILISATION"] == plan["utilisation", None]


def test_the_study_region_is_covered_as_far_as_territories_reach(units):
    layer = layer_of(units)
    region = grid_layer(3, 10, size=1000.0, origin=(501_000.0, 5_001_000.0))
    ran = statistics(layer, REGION=region)
    # Of 3 × 10 squares, 2 × 7 lie on units, of which u5 has no territory.
    assert ran.results["COVERAGE_LAND"] == pytest.approx(100 * 13 / 30, rel=1e-4)


def test_a_region_in_degrees_is_measured_on_the_ground():
    region = QgsVectorLayer("Polygon?crs=EPSG:4269", "region", "memory")
    box = QgsGeometry.fromRect(QgsRectangle(-92, 40, -90, 44.6))
    shape = QgsFeature()
    shape.setGeometry(box)
    region.dataProvider().addFeatures([shape])
    ran = statistics(MIDWEST, TERRITORY_FIELD="territory", WORKLOAD=["POP2020"], REGION=region)
    measure = QgsDistanceArea()
    measure.setSourceCrs(region.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid("GRS80")
    idle = [
        measure.measureArea(each.geometry().intersection(box))
        for each in QgsVectorLayer(MIDWEST).getFeatures()
        if not each["territory"]
    ]
    assert sum(idle) > 0
    wanted = 100 * (1 - sum(idle) / measure.measureArea(box))
    assert ran.results["COVERAGE_LAND"] == pytest.approx(wanted, abs=0.03)


def test_minutes_come_from_a_table_of_travel_costs(tmp_path):
    values = [["A", 1.0], ["A", 3.0], ["B", 2.0], ["B", 2.0]]
    layer = grid_layer(1, 4, fields="zone:string work:double", values=values)
    centers = point_layer([(500_500, 4_999_500), (503_500, 4_999_500)])
    table = tmp_path / "minutes.csv"
    table.write_text("unit,p0,p1\nu0,2,9\nu1,12,9\nu2,9,30\nu3,9,\n", encoding="utf-8")
    ran = statistics(
        layer, CENTERS=centers, COST_MATRIX=str(table), ID_FIELD="name", RESPONSE_LIMIT=10
    )
    rows = {row["name"]: row for row in ran.rows()}
    assert rows["A"]["time_mean"] == 7
    assert rows["A"]["time_weighted"] == (2 + 3 * 12) / 4
    assert (rows["A"]["time_p90"], rows["A"]["time_max"], rows["A"]["time_within"]) == (12, 12, 50)
    assert rows["B"]["time_mean"] == 30
    assert "Units that their center can't reach" in ran.warnings
    assert rows["A"]["km_max"] == pytest.approx(1.0, rel=5e-3)


def test_minutes_along_roads():
    layer = grid_layer(1, 4, fields="zone:string work:double", values=[["A", 1.0]] * 4)
    roads = QgsVectorLayer("LineString?crs=EPSG:32632&field=kmh:double", "roads", "memory")
    ends = [QgsPointXY(500_500 + 1000 * at, 4_999_500) for at in range(4)]
    lines = []
    for one, other in zip(ends, ends[1:]):
        line = QgsFeature(roads.fields())
        line.setGeometry(QgsGeometry.fromPolylineXY([one, other]))
        line.setAttributes([60.0])
        lines.append(line)
    roads.dataProvider().addFeatures(lines)
    centers = point_layer([(500_500, 4_999_500)])
    (row,) = statistics(layer, CENTERS=centers, ROADS=roads, SPEED_FIELD="kmh").rows()
    assert row["time_max"] == pytest.approx(3.0, rel=5e-3)
    assert row["time_mean"] == pytest.approx(1.5, rel=5e-3)


def test_several_workloads_have_figures_each():
    values = [["A", 1.0, 5.0], ["A", 1.0, 1.0], ["B", 4.0, 1.0], ["B", 0.0, 1.0]]
    layer = grid_layer(1, 4, fields="zone:string calls:double hours:double", values=values)
    ran = statistics(layer, WORKLOAD=["calls", "hours"])
    plan = plan_of(ran)
    assert plan["max_deviation", "calls"] == pytest.approx(100 / 3)
    assert plan["max_deviation", "hours"] == pytest.approx(50)
    assert plan["workload", "hours"] == 8


def test_what_is_not_given_has_no_column():
    values = [["A", 1.0], ["B", 1.0]]
    ran = statistics(grid_layer(1, 2, fields="zone:string work:double", values=values))
    fields = ran.layer().fields().names()
    assert not {"customers", "reps", "utilisation", "time_mean", "km_within"} & set(fields)
    assert "UTILISATION" not in ran.results


def test_reps_may_have_a_row_each_and_territories_none(tmp_path):
    values = [["A", 6.0], ["B", 2.0], ["C", 1.0]]
    layer = grid_layer(1, 3, fields="zone:string work:double", values=values)
    table = tmp_path / "reps.csv"
    table.write_text("name,zone,cost\nAnn,A,10\nBen,A,20\nCem,B,5\nDoe,Z,1\n", encoding="utf-8")
    ran = statistics(layer, STAFF=str(table))
    rows = {row["name"]: (row["reps"], row["cost"]) for row in ran.rows()}
    assert rows == {"A": (2, 30), "B": (1, 5), "C": (None, None)}
    assert "has no row for: C." in ran.warnings
    assert "left aside: Z." in ran.warnings
    assert plan_of(ran)["reps", None] is None


def test_the_guide_tells_each_figure():
    page = (ROOT / "docs" / "figures.md").read_text(encoding="utf-8")
    named = [each.name for each in (*figures(), *plan_figures()) if getattr(each, "is_field", True)]
    assert [name for name in named if f"`{name}`" not in page] == []


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"TERRITORY_FIELD": None}, "“Territory field” (TERRITORY_FIELD) is missing."),
        ({"TERRITORY_FIELD": "none"}, "“squares” has no field “none”."),
        ({"SUM_FIELDS": ["zone"]}, "the field “zone” of “squares” holds text"),
        ({"GROWTH_FROM": ["past"]}, "give as many fields of the later time (GROWTH_TO, 0) as of"),
        ({"REGION": "points"}, "“points” can't serve as study region: it holds no polygons."),
        ({"CUSTOMERS": "units"}, "“squares” can't serve as customers: it is no point layer."),
        ({"STAFF": "strangers"}, "tells of none of the territories (A, B, C), but of X."),
        ({"STAFF": "bad"}, "“reps” of the table of reps must be a number of zero or more for A"),
        ({"STAFF": "odd"}, "The table of reps “odd” needs the column"),
        ({"COST_MATRIX": "bad"}, "A table of travel costs needs centers (CENTERS)."),
        (
            {"RESPONSE_LIMIT": -1},
            "“Figures: response limit” (RESPONSE_LIMIT) is −1; it must be at least 0.",
        ),
        (
            {"CUSTOMERS": "points", "CUSTOMER_SATISFACTION": "rate", "CUSTOMER_WEIGHT": "rate"},
            "“rate” weighs ratings, and must be zero or more; it is below in 1 customer.",
        ),
    ],
)
def test_bad_input_is_answered_by_a_sentence(parameters, sentence, units, tmp_path):
    (tmp_path / "strangers.csv").write_text("territory,reps\nX,1\n", encoding="utf-8")
    (tmp_path / "odd.csv").write_text("who,reps\nA,1\n", encoding="utf-8")
    (tmp_path / "bad.csv").write_text("territory,reps\nA,-1\n", encoding="utf-8")
    layer = layer_of(units)
    stand_ins = {
        "units": layer,
        "points": point_layer([(500_500, 4_999_500)], fields="rate:double", values=[[-1.0]]),
        "strangers": str(tmp_path / "strangers.csv"),
        "bad": str(tmp_path / "bad.csv"),
        "odd": str(tmp_path / "odd.csv"),
    }
    given = {
        name: stand_ins.get(value, value) if isinstance(value, str) else value
        for name, value in parameters.items()
    }
    with pytest.raises(QgsProcessingException) as refused:
        statistics(layer, **given)
    assert sentence in str(refused.value)


def test_the_plans_figures_are_told_a_line_each_in_words_and_as_people_write_numbers():
    ran = run(
        "territorystatistics",
        INPUT=MIDWEST,
        TERRITORY_FIELD="territory",
        WORKLOAD=["POP2020"],
        PLAN_TABLE="memory:",
    )
    after = ran.info.split("Of the plan:\n")[1].splitlines()
    told = [line for line in after if line.startswith("  ")]
    lines = {line.strip() for line in told}
    assert {
        "Territories that have units: 10",
        "Workload that has a territory: 33,638,781",
        "Largest |workload − target| / target: 56.28 %",
        "Area on the ellipsoid: 826,369 km²",
    } <= lines
    assert not [line for line in told if "_" in line or "e+" in line]
    meanings = [each.meaning for each in plan_figures()]
    meanings += [each.meaning or each.tip for each in figures() if each.of_plan]
    assert not [each for each in meanings if ": " in each]


def test_parameters_that_say_nothing_alone_are_told(units):
    said = statistics(layer_of(units), POTENTIAL_FIELD="pot").warnings
    assert "POTENTIAL_FIELD is left aside: it says nothing without CUSTOMERS" in said


def test_the_estimated_tour_is_near_the_mean_of_real_ones():
    """Twenty customers in four squares in a row; 0.9836 is what `tests/data/tours.csv` says."""
    values = [["A" if n < 4 else "B", 1.0, 5.0] for n in range(8)]
    layer = grid_layer(1, 8, fields="zone:string work:double people:double", values=values)
    ran = statistics(layer, CUSTOMERS_FIELD="people", PLAN_TABLE="memory:")
    assert ran.column("tour_km") == pytest.approx([0.9836 * (20 * 4) ** 0.5] * 2, rel=0.08)
    assert "tour_km" not in ran.column("figure", "PLAN_TABLE")
    assert "tour_km" not in statistics(layer).rows()[0]
