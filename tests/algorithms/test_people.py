"""The table of people of `realignterritories`: leave, join, capacity, swap, for good or a while."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from tests.algorithms.running import run
from tests.layers.grid_layer import METRES, grid_layer, point_layer
from tests.layers.table_layer import table_layer
from tests.long import part

pytestmark = pytest.mark.usefixtures("algorithms")

FIELDS = "work:double zone:string code:string"
COLUMNS = (
    "name:string action:string home:string capacity:double date:string until:string with:string"
)


def zones(number: int) -> str:
    """Three people, each with two of six columns."""
    return ("Ana", "Ben", "Cara")[number % 6 // 2]


def layer(zone=zones):
    return grid_layer(fields=FIELDS, values=[[1.0, zone(n), f"c{n}"] for n in range(24)])


def person(name, action, home="", capacity=None, date="", until="", partner=""):
    return (name, action, home, capacity, date, until, partner)


def at_home(x, y):
    """A layer of one point, where Dan lives, who joins."""
    fields = "field=person:string&field=action:string"
    made = QgsVectorLayer(f"Point?crs={METRES}&{fields}", "people", "memory")
    feature = QgsFeature(made.fields())
    feature.setAttributes(["Dan", "join"])
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
    made.dataProvider().addFeatures([feature])
    return made


def follow(*rows, people=None, **parameters):
    asked = {"TOLERANCE": 10, "ID_FIELD": "code", "MOVES": "memory:", **parameters}
    given = people if people is not None else table_layer(COLUMNS, *rows, name="people")
    return run(
        "realignterritories",
        INPUT=asked.pop("INPUT", None) or layer(),
        TERRITORY_FIELD="zone",
        WORKLOAD=["work"],
        PEOPLE=given,
        **asked,
    )


def test_one_leaves_and_another_joins_in_one_plan():
    people = person("Ben", "leave"), person("Dan", "join", home="c8")
    ran = follow(*people, EFFORT="balanced")
    zone = ran.column("zone")
    assert set(zone) == {"Ana", "Cara", "Dan"}
    assert zone[8] == "Dan"
    assert ran.results["MOVED"] == pytest.approx(100 * 8 / 24)
    assert ran.results["PROVEN"] == 1
    assert ran.results["TERRITORY_COUNT"] == 3
    assert ran.results["STATUS"] == "ok"
    reasons = [move["reason"] for move in ran.rows("MOVES")]
    left, joined = "moved from Ben, who leaves, to Dan", "moved from Ben to Dan, who joins"
    assert all(reason.startswith((left, joined)) for reason in reasons)
    assert "Ben leaves: 33.33 % of the workload goes to Dan." in ran.listener.info
    assert "Dan joins with 33.33 % of the workload, from Ben." in ran.listener.info


def test_a_home_is_a_point_or_the_center_of_that_name():
    (x, y) = (503_500.0, 4_998_500.0)
    ran = follow(people=at_home(x, y), TOLERANCE=35)
    assert ran.column("zone")[9] == "Dan"
    places = [(500_500.0, 4_999_500.0), (502_500.0, 4_999_500.0), (505_500.0, 4_999_500.0), (x, y)]
    called = [["Ana"], ["Ben"], ["Cara"], ["Dan"]]
    centers = point_layer(places, fields="tech:string", values=called)
    ran = follow(person("Dan", "join"), CENTERS=centers, CENTER_NAME_FIELD="tech", TOLERANCE=35)
    zone = ran.column("zone")
    assert (zone[0], zone[2], zone[5], zone[9]) == ("Ana", "Ben", "Cara", "Dan")
    assert ran.results["STATUS"] == "ok"


def test_a_cover_says_until_when_and_what_then():
    ran = follow(person("Ben", "leave", date="2026-12-01", until="2027-03-01"), RETURNS="memory:")
    rows = ran.rows()
    assert "Ben" not in {row["zone"] for row in rows}
    for row in rows:
        was = row["previous"]
        assert (row["then"], row["until"]) == (
            (was, QDate(2027, 3, 1)) if row["zone"] != was else (None, None)
        )
    back = ran.rows("RETURNS")
    assert [each["to"] for each in back] == ["Ben"] * 8
    assert {each["date"] for each in back} == {QDate(2027, 3, 1)}
    assert any("On 2027-03-01 all of it comes back." in said for said in ran.listener.info)


def test_without_covers_there_is_nothing_to_come_back():
    ran = follow(person("Ben", "leave"), RETURNS="memory:")
    assert ran.rows("RETURNS") == []
    assert "until" not in ran.rows()[0]


def test_capacity_is_on_the_scale_of_targets():
    ran = follow(person("Ben", "capacity", capacity=0.5), TOLERANCE=5)
    zone = ran.column("zone")
    assert [zone.count(name) for name in ("Ana", "Ben", "Cara")] == pytest.approx(
        [9.6, 4.8, 9.6], abs=0.7
    )
    targets = table_layer("zone:string target:double", ("Ana", 8), ("Ben", 8), ("Cara", 8))
    same = follow(person("Ben", "capacity", capacity=4), TOLERANCE=5, TARGETS=targets)
    assert same.column("zone") == zone


def test_two_change_places():
    ran = follow(person("Ana", "swap", partner="Cara"))
    swapped = {"Ana": "Cara", "Cara": "Ana", "Ben": "Ben"}
    assert ran.column("zone") == [swapped[zones(n)] for n in range(24)]
    assert "Ana and Cara have changed places." in ran.listener.info


def test_no_order_of_rows_changes_the_plan():
    rows = [person("Ben", "leave"), person("Dan", "join"), person("Eve", "join", capacity=0.5)]
    assert follow(*rows).column("zone") == follow(*reversed(rows)).column("zone")


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], "There is nobody who leaves, joins"),
        ([person("Bem", "leave")], "no territory of Bem, whom the table of people names"),
        ([person("Bem", "leave")], "The nearest: Ben"),
        ([person("Ben", "retire")], "The action of Ben is “retire”; it must be one of: leave"),
        ([person("", "leave")], "has a row without a name"),
        ([person("Ben", "join", home="c3")], "there is a territory of that name already"),
        ([person("Dan", "join", home="c99")], "The home of Dan is unit c99, which there is not"),
        ([person(n, "leave") for n in ("Ana", "Ben", "Cara")], "Everybody leaves"),
        ([person("Ben", "capacity", capacity=0)], "must be a number above zero"),
        ([person("Ben", "capacity", capacity=-1)], "must be a number above zero"),
        ([person("Ben", "capacity")], "the new one is missing"),
        ([person("Ben", "leave", until="soon")], "must be a day such as 2027-03-01, not “soon”"),
        (
            [person("Ben", "leave", date="2027-03-01", until="2027-01-01")],
            "Ben would be back on 2027-01-01, before leaving on 2027-03-01",
        ),
        ([person("Ana", "swap")], "the column “with” does not say with whom"),
        ([person("Ana", "swap", partner="Zoe")], "no territory of Zoe"),
        ([person("Ana", "leave"), person("Ana", "capacity", capacity=2)], "two changes at once"),
        ([person("Ana", "swap", partner="Ben"), person("Ben", "leave")], "two changes at once"),
        ([person("Ana", "swap", partner="Ana")], "Ana can't change places with themselves"),
        ([person("Dan", "join", home=h) for h in ("c8", "c9")], "Dan joins twice: give one row"),
        (
            [person(name, "join", home="c8") for name in ("Dan", "Eve")],
            "Dan and Eve would both begin in unit",
        ),
        ([person(f"J{n}", "join") for n in range(30)], "more territories (33) than units (24)"),
        ([person("Dan", "join", until="2027-03-01")], "Only somebody who leaves can do so until"),
        (
            [person("Ben", "leave", until="2027-01-01"), person("Dan", "join", date="2027-02-01")],
            "plan these one after the other",
        ),
        ([person("Ben", "leave", date="2027-02-30")], "such as 2027-03-01, not “2027-02-30”"),
        ([person("Ben", None)], "The action of Ben is “”; it must be one of: leave"),
        ([person("  ", "leave")], "has a row without a name"),
        ([person("Ben", "capacity", capacity=float("inf"))], "a number above zero, not “inf”"),
        ([person("Ben", "capacity", capacity=float("nan"))], "a number above zero, not “nan”"),
        ([person("Dan", "join", capacity=-1)], "The capacity of Dan must be a number above zero"),
        (
            [person("Dan", "join", capacity=1e300)],
            "The capacity of Dan, 1e+300, is more than 1,000 times as much as a territory carries",
        ),
        (
            [person("Ben", "capacity", capacity=1e-300)],
            "The capacity of Ben, 1e-300, is more than 1,000 times as little as a territory",
        ),
    ],
)
def test_what_can_not_be_is_said_in_a_sentence(rows, sentence):
    with pytest.raises(QgsProcessingException) as refused:
        follow(*rows)
    assert sentence in str(refused.value)
    assert "Traceback" not in str(refused.value)


@pytest.mark.parametrize("capacity", ["half", "0,5", "nan"])
def test_a_capacity_that_is_no_number_is_refused(capacity):
    columns = COLUMNS.replace("capacity:double", "capacity:string")
    people = table_layer(columns, person("Ben", "capacity", capacity=capacity), name="people")
    with pytest.raises(QgsProcessingException, match=f"above zero, not “{capacity}”"):
        follow(people=people)


def test_a_home_outside_of_all_units_is_refused():
    with pytest.raises(QgsProcessingException, match="The home of Dan lies in no unit"):
        follow(people=at_home(1.0, 1.0))


def test_a_table_without_its_columns_is_refused():
    with pytest.raises(QgsProcessingException, match="The table of people “people” needs the"):
        follow(people=table_layer("who:string what:string", ("Ana", "leave"), name="people"))


def test_territories_that_are_numbers_take_numbers_only():
    units = grid_layer(
        fields="work:double zone:integer code:string",
        values=[[1.0, n % 6 // 2, f"c{n}"] for n in range(24)],
    )
    ran = follow(person("3", "join", home="c5"), INPUT=units, TOLERANCE=35)
    assert ran.column("zone")[5] == 3
    with pytest.raises(QgsProcessingException, match="whole numbers for names"):
        follow(person("Dan", "join", home="c5"), INPUT=units)


def test_a_budget_that_leaving_alone_exceeds_is_refused():
    with pytest.raises(QgsProcessingException, match=r"leave have changes hands, 33\.3+ %"):
        follow(person("Ben", "leave"), MAX_MOVED=10)


@pytest.mark.parametrize("until", part(["", "2026-12-24"], 2, 1))
def test_plans_for_people_keep_what_is_forecast_too(until):
    amounts = [(2.0 if at < 6 else 1.0) for at in range(36)]
    values = [[1.0, zones(at), f"c{at}", later] for at, later in enumerate(amounts)]
    units = grid_layer(6, 6, fields=f"{FIELDS} later:double", values=values)
    joins = person("Dan", "join", home="c8")
    away = [person("Cara", "leave", date="2026-12-01", until=until)] if until else []

    def later(ran):
        whose = ran.column("zone")
        names = [name for name in ("Ana", "Ben", "Cara", "Dan") if name in whose]
        return [sum(a for a, name in zip(amounts, whose) if name == each) for each in names]

    today = follow(joins, INPUT=units, TOLERANCE=20)
    assert min(later(today)) < 0.8 * sum(amounts) / 4  # it has to be asked for
    ran = follow(joins, *away, INPUT=units, TOLERANCE=20, FORECASTS=["later"])
    found, mean = later(ran), sum(amounts) / (3 if until else 4)
    assert [abs(each - mean) <= 0.2 * mean + 1e-9 for each in found] == [True] * len(found)
    assert ran.results["MAX_DEVIATION"] <= 20 + 1e-9
    assert ran.listener.warnings == []
