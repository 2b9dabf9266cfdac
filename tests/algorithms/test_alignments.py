"""`importalignment` and `exportalignment`: lists of units and territories onto a layer and back."""

from __future__ import annotations

import json
import os
import shutil
import time

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorLayer,
)

from territory_planner.exchange.systems import SYSTEMS
from territory_planner.layers.compat import is_null
from tests.algorithms.running import run
from tests.exchange.plans import plan, shared
from tests.layers.grid_layer import grid_layer, point_layer, saved
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")

ZIPS = ("01001", "01002", "01003", "02134")


def units(zones=("A", "A", "B", None), keys=ZIPS, kind="string"):
    values = [[key, zone, 2.5] for key, zone in zip(keys, zones)]
    return grid_layer(1, len(keys), fields=f"zip:string zone:{kind} work:double", values=values)


def table(*rows, fields="zip:string territory:string"):
    return table_layer(fields, *rows, name="list")


def take(alignment, layer=None, **parameters):
    asked = {"ID_FIELD": "zip", "UNMATCHED": "memory:", **parameters}
    return run("importalignment", INPUT=layer or units(), ALIGNMENT=alignment, **asked)


def give(layer=None, **parameters):
    asked = {"ID_FIELD": "zip", "TERRITORY_FIELD": "zone", **parameters}
    return run("exportalignment", INPUT=layer or units(), **asked)


# -- import -----------------------------------------------------------------------------------


def test_keys_need_not_be_written_alike():
    ran = take(table((" 1001", "N"), ("US-01002", "N"), ("01003-1234", "S"), ("2134", "")))
    assert ran.column("territory") == ["N", "N", "S", None]
    assert ran.rows("UNMATCHED") == []
    assert ran.results["MATCHED_COUNT"] == 4
    assert "Rows that found their unit: 4 of 4. Units with a territory: 3 of 4" in ran.info
    assert "Key known but for the country before them: “US-01002” → “01002”." in ran.info
    assert ran.warnings == ""


def test_numbers_are_keys_too():
    ran = take(table((1001, "N"), (2134.0, "S"), fields="zip:double territory:string"))
    assert ran.column("territory") == ["N", None, None, "S"]


def test_what_finds_nothing_is_listed_with_what_may_be_meant():
    ran = take(table(("01001", "N"), ("01004", "S"), ("01002", "N"), ("01002", "S")))
    assert ran.column("territory") == ["N", None, None, None]
    assert [tuple(row.values()) for row in ran.rows("UNMATCHED")][:2] == [
        ("alignment", "01004", "S", "unknown key", "01003"),
        ("units", "01002", "", "rows contradict each other", "N; S"),
    ]
    assert "Rows that found no unit: 01004 (unknown key) → perhaps 01003." in ran.warnings
    assert "Territories of the alignment without a unit: S." in ran.warnings
    assert ran.results["UNMATCHED_COUNT"] == 4


def test_a_field_is_brought_up_to_date_and_what_it_held_kept():
    ran = take(table(("01001", "B"), ("02134", "C"), ("01003", "")), TERRITORY_FIELD="zone")
    assert ran.column("zone") == ["B", "A", None, "C"]
    assert ran.column("previous") == ["A", "A", "B", None]


def test_a_field_of_numbers_stays_one():
    layer = units((1, 1, 2, None), kind="integer")
    ran = take(table(("01001", "2"), ("02134", "30")), layer, TERRITORY_FIELD="zone")
    assert ran.column("zone") == [2, 1, 2, 30]
    ran = take(table(("01001", "07")), layer, TERRITORY_FIELD="zone")
    assert ran.column("zone") == ["07", "1", "2", None]


def test_a_field_called_territory_is_kept():
    layer = grid_layer(1, 1, fields="zip:string territory:string", values=[["01001", "old"]])
    ran = take(table(("01001", "new")), layer)
    assert ran.column("territory") == ["old"]
    assert ran.column("territory_2") == ["new"]


def test_units_without_geometry_get_their_territory_too(tmp_path):
    layer = units()
    bare = QgsFeature(layer.fields())
    bare.setAttributes(["u9", "09999", "A", 1.0])
    layer.dataProvider().addFeature(bare)
    layer = QgsVectorLayer(saved(layer, tmp_path / "units.gpkg"), "units", "ogr")
    rows = {row["zip"]: row["territory"] for row in take(table(("9999", "N")), layer).rows()}
    assert rows["09999"] == "N"


def test_columns_may_be_called_anything():
    layer = table(("01001", "N"), fields="postcode:string rep:string")
    ran = take(layer, UNIT_COLUMN="postcode", TERRITORY_COLUMN="rep")
    assert ran.column("territory") == ["N", None, None, None]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_file_is_read(tmp_path, ending):
    path = saved(table(("01001", "N"), ("01002", "'=SUM(1)")), tmp_path / f"list.{ending}")
    assert take(path).column("territory")[:2] == ["N", "=SUM(1)"]


@pytest.mark.parametrize(
    ("alignment", "parameters", "sentence"),
    [
        (table, {}, "The alignment “list” has no rows."),
        (
            lambda: table(("a", "b"), fields="x:string y:string"),
            {},
            "The alignment “list” needs the columns “zip”, “territory”. It has: x, y.",
        ),
        (
            lambda: table(("77777", "b")),
            {},
            "The alignment “list” does not fit the units, not in a single row: no unit has in "
            "“zip” the key 77777. Choose the right columns (ID_FIELD, UNIT_COLUMN).",
        ),
        (lambda: table(("1", "b")), {"ID_FIELD": None}, "“Unit id field” (ID_FIELD) is missing."),
        (lambda: table(("1", "b")), {"ID_FIELD": "plz"}, "“squares” has no field “plz”."),
        (lambda: table(("1", "b")), {"UNIT_COLUMN": "key"}, "“list” has no field “key”."),
        (
            lambda: table(("1", "b")),
            {"SYSTEM": "crm"},
            "“System” (SYSTEM) can't be “crm”. Choose one of: table, sal",
        ),
        (lambda: "nowhere.csv", {}, "nowhere.csv not found"),
    ],
)
def test_an_alignment_that_can_not_be_used_says_why(alignment, parameters, sentence):
    with pytest.raises(QgsProcessingException) as refused:
        take(alignment(), **parameters)
    assert sentence in str(refused.value)


# -- export -----------------------------------------------------------------------------------


def test_a_plan_is_a_list_by_key_with_names_and_workloads():
    ran = give(units(keys=("10", "9", "x", "010")), NAME_FIELD="name", WORKLOAD=["work"])
    assert [tuple(row.values()) for row in ran.rows()] == [
        ("9", "A", "u1", 2.5),
        ("010", "", "u3", 2.5),
        ("10", "A", "u0", 2.5),
        ("x", "B", "u2", 2.5),
    ]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_same_plan_gives_the_same_bytes_whatever_the_order_of_rows(tmp_path, ending):
    layer = units()
    one, other = (tmp_path / name / f"list.{ending}" for name in ("one", "other"))
    one.parent.mkdir()
    other.parent.mkdir()
    give(layer, OUTPUT=str(one))
    turned = units(("A", "A", "B", None)[::-1], ZIPS[::-1])
    time.sleep(2.1)  # a zip file keeps the time, by two seconds
    give(turned, OUTPUT=str(other))
    assert one.read_bytes() == other.read_bytes()


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_zeros_and_what_looks_like_a_formula_come_back(tmp_path, ending):
    zones = ["=1+1", "@x", "-5", "'=q"]
    path = tmp_path / f"list.{ending}"
    give(units(zones), OUTPUT=str(path))
    assert take(str(path)).column("territory") == zones
    if ending == "csv":
        lines = path.read_text(encoding="utf-8").splitlines()
        assert lines[1].replace('"', "") == "01001,'=1+1"
        assert lines[3].replace('"', "") == "01003,-5"


def test_a_list_that_is_no_spreadsheet_is_as_it_is():
    assert give(units(["=1+1", "A", "B", "C"])).column("territory")[0] == "=1+1"


def addresses():
    x, y = 500_000.0, 5_000_000.0
    rows = [
        (500, "Town", "High Street", "10"),
        (700, "Town", "high  street", "2"),
        (2_500, "Town", "High Street", "101a"),
        (2_600, "Town", "Low Street", "1"),
        (3_500, "Town", "Low Street", "7"),
        (9_900, "Else", "High Street", "3"),
        (400, "Town", None, "4"),
    ]
    return point_layer(
        [(x + at, y - 500) for at, *_ in rows],
        fields="town:string street:string number:string",
        values=[row[1:] for row in rows],
    )


def test_each_address_has_its_territory():
    ran = give(POINTS=addresses(), POINT_TERRITORIES="memory:")
    assert ran.column("territory", "POINT_TERRITORIES") == ["A", "A", "B", "B", None, None, "A"]
    assert "Points of “points” in no unit (1 of 7) have no territory." in ran.warnings
    assert "Points: 7; with a territory: 5." in ran.info


def test_a_table_without_places_says_by_key_whose_each_row_is():
    rows = table(
        ("1001", "High Street"),
        ("us-01003", "Low Street"),
        ("77777", "Else"),
        (None, "Nowhere"),
        fields="plz:string street:string",
    )
    asked = {"POINTS": rows, "POINT_UNIT": "plz", "POINT_TERRITORIES": "memory:"}
    ran = give(STREETS="memory:", STREET_FIELD=["street"], **asked)
    assert ran.column("territory", "POINT_TERRITORIES") == ["A", "B", None, None]
    assert (
        "whose “plz” is no unit's key (2 of 4) have no territory: 77777, (empty)." in ran.warnings
    )
    assert [row["territory"] for row in ran.rows("STREETS")] == [None, "A", "B", None]


def test_points_go_by_their_unit_where_that_is_said():
    layer = point_layer([(0, 0)], fields="plz:string", values=[["01003"]])
    ran = give(POINTS=layer, POINT_UNIT="plz", POINT_TERRITORIES="memory:")
    assert ran.column("territory", "POINT_TERRITORIES") == ["B"]


def test_streets_are_listed_by_territory_with_numbers_where_they_are_shared():
    ran = give(
        POINTS=addresses(),
        STREETS="memory:",
        STREET_FIELD=["town", "street"],
        NUMBER_FIELD="number",
    )
    assert [tuple(row.values()) for row in ran.rows("STREETS")] == [
        ("Else", "High Street", None, 1, "3", "3", 1),
        ("Town", "High Street", "A", 2, "2", "10", 2),
        ("Town", "High Street", "B", 1, "101a", "101a", 2),
        ("Town", "Low Street", "B", 1, "1", "1", 2),
        ("Town", "Low Street", None, 1, "7", "7", 2),
    ]


def test_keys_that_tell_no_units_apart_are_told():
    said = give(units(keys=("1", "1", "", "2"))).warnings
    assert "“zip” is the same for several units (1 key): 1." in said
    assert "“zip” is empty in 1 unit, which no system can find again." in said


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"TERRITORY_FIELD": None}, "“Territory field” (TERRITORY_FIELD) is missing."),
        ({"INPUT": lambda: units((None,) * 4)}, "There is no plan: “zone” is empty in every unit."),
        ({"STREETS": "memory:"}, "STREETS is of points: say which (POINTS)."),
        (
            {"STREETS": "memory:", "POINTS": addresses},
            "STREETS needs the field of the points that names streets (STREET_FIELD).",
        ),
        (
            {"POINT_TERRITORIES": "memory:", "POINTS": lambda: point_layer([])},
            "“points” has no points.",
        ),
        (
            {
                "POINTS": lambda: table(("x", "y")),
                "POINT_UNIT": "zip",
                "POINT_TERRITORIES": "memory:",
            },
            "No row of “list” has in “zip” the key of a unit: x.",
        ),
        (
            {"POINTS": lambda: table(("x", "y")), "POINT_ID": "zip"},
            "“list” holds no points: pick a layer that does, or say which of its fields has the un",
        ),
        (
            {"POINT_TERRITORIES": "memory:", "POINTS": grid_layer},
            "“squares” holds no points. Pick a layer of addresses, customers or the like.",
        ),
    ],
)
def test_a_plan_that_can_not_be_handed_on_says_why(parameters, sentence):
    made = {name: value() if callable(value) else value for name, value in parameters.items()}
    with pytest.raises(QgsProcessingException) as refused:
        give(made.pop("INPUT", None), **made)
    assert sentence in str(refused.value)


def test_who_counts_at_the_nearest_unit_has_its_territory():
    """`aggregateworkload` took them there, and the export left them in none."""
    layer = units()
    north = point_layer([(500_500, 5_000_400), (500_500, 4_999_500)])
    counted = run("aggregateworkload", INPUT=layer, CUSTOMERS=north, NEAREST_WITHIN=0.5)
    assert counted.results["PLACED_COUNT"] == 2
    asked = {"POINTS": north, "POINT_TERRITORIES": "memory:"}
    ran = give(layer, NEAREST_WITHIN=0.5, **asked)
    assert ran.column("territory", "POINT_TERRITORIES") == ["A", "A"]
    assert "Points in no unit, taken to the nearest within 0.5 km: 1." in ran.info
    ran = give(layer, NEAREST_WITHIN=0.3, **asked)
    assert ran.column("territory", "POINT_TERRITORIES") == [None, "A"]
    assert "in no unit (1 of 2) have no territory." in ran.warnings


def test_what_is_on_the_border_but_for_rounding_lies_in_the_unit_for_both():
    point = point_layer([(500_500, 5_000_000.0005)])
    counted = run("aggregateworkload", INPUT=units(), CUSTOMERS=point)
    assert counted.results["PLACED_COUNT"] == 1
    ran = give(units(), POINTS=point, POINT_TERRITORIES="memory:")
    assert ran.column("territory", "POINT_TERRITORIES") == ["A"]


def test_a_distance_says_nothing_without_points_or_where_keys_tell():
    said = give(units(), NEAREST_WITHIN=2).warnings
    assert "NEAREST_WITHIN is left aside: it says nothing without POINTS." in said
    rows = table(("01001",), fields="plz:string")
    asked = {"POINTS": rows, "POINT_UNIT": "plz", "POINT_TERRITORIES": "memory:"}
    said = give(units(), NEAREST_WITHIN=2, **asked).warnings
    assert "NEAREST_WITHIN is left aside: POINT_UNIT counts." in said


# -- folders of files -------------------------------------------------------------------------


def publish(folder, layer=None, **parameters):
    asked = {"SYSTEM": "salesforce", "FOLDER": str(folder), "OUTPUT": None, **parameters}
    return give(layer, **asked)


def leveled(zones=("A", "A", "B", None)):
    values = [[key, zone, "D"] for key, zone in zip(ZIPS, zones)]
    return grid_layer(1, 4, fields="zip:string zone:string district:string", values=values)


def read_back(folder, **parameters):
    asked = {"ALIGNMENT": None, "SYSTEM": "salesforce", "FILES": str(folder), **parameters}
    return take(asked.pop("ALIGNMENT"), **asked)


def test_a_plan_goes_out_with_levels_people_and_accounts_and_comes_back(tmp_path):
    people = table(
        ("005A", "A", "Rep"),
        ("005D", "D", ""),
        ("x", "?", ""),
        fields="person:string territory:string role:string",
    )
    ran = publish(
        tmp_path / "out",
        leveled(),
        PARENT_FIELDS=["district"],
        PEOPLE=people,
        POINTS=addresses(),
        POINT_ID="number",
        PLAN_NAME="Sales",
    )
    assert ran.results["FILE_COUNT"] > 10
    assert ran.results["FOLDER"] == str(tmp_path / "out")
    assert "People whose territory is not in the plan: x (?)." in ran.warnings
    readme = (tmp_path / "out/README.txt").read_text(encoding="utf-8").splitlines()
    assert 3 <= len(readme) <= 10
    assert readme[0] == (
        "Territory Planner: “Sales” for Salesforce Sales Territories (zone: 2, district: 1; "
        "units: 4)."
    )
    assert read_back(tmp_path / "out").column("territory") == ["A", "A", "B", None]


def test_an_unchanged_plan_publishes_nothing_and_a_changed_one_what_changed(tmp_path):
    publish(tmp_path / "one", leveled())
    again = publish(tmp_path / "two", leveled(), PREVIOUS=str(tmp_path / "one"))
    assert "Nothing changed since the last publication: no files are written." in again.info
    assert (again.results["FILE_COUNT"], (tmp_path / "two").exists()) == (0, False)
    changed = leveled(("A", "B", "B", None))
    publish(tmp_path / "two", changed, PREVIOUS=str(tmp_path / "one"))
    lines = (tmp_path / "two/changes.csv").read_text(encoding="utf-8").splitlines()
    assert lines == ["change,of,key,before,after", "moved,unit,01002,A,B"]
    third = publish(tmp_path / "three", changed, PREVIOUS=str(tmp_path / "two"))
    assert third.results["FILE_COUNT"] == 0


@pytest.mark.parametrize("word", sorted(SYSTEMS))
def test_a_change_set_read_back_is_the_plan_that_it_leads_to(tmp_path, word):
    asked = {"SYSTEM": word, "STARTS": "2027-01-31", "COUNTRY": "USA"}
    asked.update(POINTS=addresses(), POINT_ID="number")
    publish(tmp_path / "one", leveled(), **asked)
    changed = leveled(("A", "B", "B", None))
    publish(tmp_path / "two", changed, PREVIOUS=str(tmp_path / "one"), **asked)
    ran = read_back(tmp_path / "two", SYSTEM=word, layer=leveled(), TERRITORY_FIELD="zone")
    assert ran.column("zone") == ["A", "B", "B", None]
    assert "“two” holds what changed alone: the plan that it leads to is read from" in ran.info


@pytest.mark.parametrize("word", ["dynamics", "salesforce_maps", "alignstar"])
def test_the_files_of_what_changed_alone_are_a_difference(tmp_path, word):
    asked = {"SYSTEM": word, "COUNTRY": "USA"}
    publish(tmp_path / "one", leveled(), **asked)
    changed = leveled(("A", "B", "B", None))
    publish(tmp_path / "two", changed, PREVIOUS=str(tmp_path / "one"), **asked)
    shutil.rmtree(tmp_path / "two/published")
    ran = read_back(tmp_path / "two", SYSTEM=word, layer=leveled(), TERRITORY_FIELD="zone")
    assert ran.column("zone") == ["A", "B", "B", None]
    assert ran.results["MATCHED_COUNT"] == 1


def test_units_of_territories_that_are_not_given_are_told_by_name(tmp_path):
    answer = [
        {"msdyn_postalcodeid": "1", "msdyn_name": "01001", "_msdyn_serviceterritory_value": "T9"}
    ]
    (tmp_path / "codes.json").write_text(json.dumps({"value": answer}))
    with pytest.raises(
        QgsProcessingException,
        match=r"All units there \(1\) are in territories that are not among those given: T9. Give",
    ):
        read_back(tmp_path, SYSTEM="dynamics")


def test_letters_that_were_lost_when_the_list_was_read_are_told(tmp_path):
    """As of a list in Windows' letters that QGIS takes for UTF-8."""
    rows = [["Z\N{REPLACEMENT CHARACTER}rich"], ["B"]]
    points = point_layer([(500_500, 4_999_500)] * 2, fields="k:string", values=rows)
    ran = publish(tmp_path / "one", leveled(), POINTS=points, POINT_ID="k")
    assert "letters that could not be read: Z\N{REPLACEMENT CHARACTER}rich. Their" in ran.warnings
    assert "save the list as UTF-8" in ran.warnings


def test_accounts_that_left_the_list_are_removed_and_new_ones_added(tmp_path):
    x, y = 500_000.0, 4_999_500.0
    old, new = (
        point_layer(
            [(x + at, y) for at, _ in rows], fields="k:string", values=[[k] for _, k in rows]
        )
        for rows in (
            ((500, "stays"), (600, "gone"), (700, "moved"), (2_600, "out")),
            ((500, "stays"), (2_700, "moved"), (9_900, "out"), (800, "new")),
        )
    )
    publish(tmp_path / "one", leveled(), POINTS=old, POINT_ID="k")
    ran = publish(
        tmp_path / "two", leveled(), POINTS=new, POINT_ID="k", PREVIOUS=str(tmp_path / "one")
    )
    lines = (tmp_path / "two/changes.csv").read_text(encoding="utf-8").splitlines()[1:]
    assert lines == [
        "removed,account,gone,A,",
        "moved,account,moved,A,B",
        "added,account,new,,A",
        "removed,account,out,B,",
    ]
    assert "What changes: accounts: 1 added, 1 moved, 2 removed." in ran.info
    readme = (tmp_path / "two/README.txt").read_text(encoding="utf-8")
    assert "What changes: accounts: 1 added, 1 moved, 2 removed." in readme
    assert "Units in no territory: 1. Accounts in no territory: 1." in readme
    assert (tmp_path / "two/rollback/README.txt").exists()


def test_a_folder_of_an_earlier_export_is_replaced_and_no_other(tmp_path):
    publish(tmp_path / "out", leveled())
    publish(tmp_path / "out", leveled(("C",) * 4))
    assert read_back(tmp_path / "out").column("territory") == ["C"] * 4
    assert [each.name for each in tmp_path.iterdir()] == ["out"]
    mine = tmp_path / "out/mine.txt"
    mine.write_text("mine")
    with pytest.raises(
        QgsProcessingException, match=r"no earlier export wrote.*: mine.txt. Choose"
    ):
        publish(tmp_path / "out", leveled())
    mine.unlink()
    readme = tmp_path / "out/README.txt"
    readme.write_text("my notes")
    with pytest.raises(QgsProcessingException, match=r"changed since: README.txt. Choose"):
        publish(tmp_path / "out", leveled())
    assert readme.read_text() == "my notes"


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        (
            {"FOLDER": None},
            "Salesforce Sales Territories takes a folder of files: name it (FOLDER)",
        ),
        ({"FOLDER": "/nowhere/at/all"}, "there is no folder /nowhere/at."),
        ({"SYSTEM": "table"}, "“Alignment” (OUTPUT) is missing."),
        ({"POINT_ID": "number"}, "POINT_ID is of points: say which (POINTS)."),
        ({"STARTS": "soon"}, "“soon” (STARTS) is no day: write it as 2027-01-31."),
        ({"PREVIOUS": "/nowhere"}, "/nowhere is not there."),
        (
            {"PARENT_FIELDS": ["zip"]},
            "“A” (zone) is in several of the level above: 01001, 01002. Other systems have each",
        ),
    ],
)
def test_what_can_not_be_published_says_why(tmp_path, parameters, sentence):
    with pytest.raises(QgsProcessingException) as refused:
        publish(tmp_path / "out", leveled(), **parameters)
    assert sentence in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_files_that_hold_no_units_say_so(tmp_path):
    (tmp_path / "t.csv").write_text("Name,DeveloperName\nA,A\n")
    with pytest.raises(QgsProcessingException, match="say of no unit which territory it"):
        read_back(tmp_path)
    with pytest.raises(QgsProcessingException, match=r"folder of files: name it \(FILES\)"):
        read_back(tmp_path, FILES=None)
    for given in (["out"], ["out", "more"]):
        with pytest.raises(QgsProcessingException, match=rf"not a list: {', '.join(given)}\."):
            read_back(tmp_path, FILES=given)


def test_levels_above_and_people_come_back_and_what_changes_is_told(tmp_path):
    people = table(("005A", "A", "Rep"), fields="person:string territory:string role:string")
    publish(tmp_path / "out", leveled(), PARENT_FIELDS=["district"], PEOPLE=people)
    ran = read_back(
        tmp_path / "out",
        layer=units(("A", "B", None, "B")),
        TERRITORY_FIELD="zone",
        CHANGES="memory:",
        TERRITORIES="memory:",
    )
    assert ran.column("zone") == ["A", "A", "B", "B"]
    assert ran.column("district") == ["D"] * 4
    assert [tuple(row.values()) for row in ran.rows("CHANGES")] == [
        ("01002", "B", "A"),
        ("01003", "", "B"),
    ]
    assert "Units whose territory changes: 2 of 4: 01002 (B → A), 01003 ((none) → B)." in ran.info
    assert [tuple(row.values()) for row in ran.rows("TERRITORIES")] == [
        ("district", "D", "", ""),
        ("zone", "A", "D", "005A (Rep)"),
        ("zone", "B", "D", ""),
    ]


@pytest.mark.parametrize("word", sorted(SYSTEMS))
def test_every_system_takes_a_real_layer_and_gives_its_plan_back(word, tmp_path):
    """Counties of the Midwest as they are drawn; units that no file names lie in outlines."""
    layer = QgsVectorLayer("sample_data/midwest_plan.gpkg", "counties", "ogr")
    held = sum(1 for each in layer.getFeatures() if not is_null(each["territory"]))
    points = point_layer(
        [(-89.4, 43.07), (-93.26, 44.97)],
        crs="EPSG:4326",
        fields="key:string",
        values=[["001000000000000AAA"], ["001000000000001AAA"]],
    )
    ran = run(
        "exportalignment",
        OUTPUT=None,
        INPUT=layer,
        TERRITORY_FIELD="territory",
        ID_FIELD="GEOID",
        SYSTEM=word,
        FOLDER=str(tmp_path / "out"),
        POINTS=points,
        POINT_ID="key",
        COUNTRY="USA",
        STARTS="2027-01-31",
    )
    assert ran.results["FILE_COUNT"] > 5
    if SYSTEMS[word].from_files is None or word == "varicent":
        return
    found = run(
        "importalignment",
        INPUT=layer,
        ID_FIELD="GEOID",
        TERRITORY_FIELD="territory",
        SYSTEM=word,
        FILES=str(tmp_path / "out"),
        CHANGES="memory:",
    )
    assert found.rows("CHANGES") == []
    assert found.results["MATCHED_COUNT"] >= held > 400


ODD_LAYER = "Polygon?crs=EPSG:25832&field=key:string(400)&field=zone:string(400)&field=above:string"


def odd_layer():
    """Squares in a row whose keys and territories no two systems take alike, on three levels."""
    made = plan(levels=3)
    layer = QgsVectorLayer(f"{ODD_LAYER}&field=top:string", "odd", "memory")
    rows = []
    for at, (key, name) in enumerate(zip(made.unit, made.territory)):
        row = QgsFeature(layer.fields())
        x = 500_000.0 + 1_000.0 * at
        row.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 5e6, x + 1_000.0, 5e6 + 1_000.0)))
        row.setAttributes([key, name or None, *(made.above(name) if name else [None, None])])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    return layer, made


@pytest.mark.parametrize("word", sorted(set(SYSTEMS) - {"power_bi", "varicent"}))
def test_odd_names_and_keys_on_three_levels_come_back_onto_the_layer(word, tmp_path):
    layer, made = odd_layer()
    asked = {"TERRITORY_FIELD": "zone", "ID_FIELD": "key", "SYSTEM": word}
    run(
        "exportalignment",
        INPUT=layer,
        OUTPUT=None,
        FOLDER=str(tmp_path / "out"),
        PARENT_FIELDS=["above", "top"],
        STARTS="2027-01-31",
        **asked,
    )
    files = {"FILES": str(tmp_path / "out"), "CHANGES": "memory:", "TERRITORIES": "memory:"}
    found = run("importalignment", INPUT=layer, **files, **asked)
    assert found.rows("CHANGES") == []
    told = {(row["territory"], row["parent"] or "") for row in found.rows("TERRITORIES")}
    assert told == {(each.name, each.parent) for each in made.territories}


LSOA = shared("lsoa_england_wales/lsoa_ew_admissions.gpkg")
COUNTIES = shared("us_counties/us_counties_500k_2020pop.gpkg")
LARGE = {
    "counties": (COUNTIES, "GEOID", lambda row: (row["ST"], f"Z{row['ST'][0]}")),
    "lsoa": (LSOA, "LSOA11CD", lambda row: (row["LSOA11NM"][:-5], row["LSOA11CD"][0])),
}
"""Layers, the keys of their units, and the territory of each with the two levels above."""


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Return what gives a real layer of many units with a plan on three levels."""
    folder, made = tmp_path_factory.mktemp("large"), {}

    def copy(name):
        if name in made:
            return made[name]
        path, key, levels_of = LARGE[name]
        source = QgsVectorLayer(str(path), name, "ogr")
        fields = "&".join(f"field={each}:string" for each in (key, "zone", "above", "top"))
        layer = QgsVectorLayer(f"MultiPolygon?crs={source.crs().authid()}&{fields}", name, "memory")
        rows, above = [], {}
        for each in source.getFeatures():
            row = QgsFeature(layer.fields())
            row.setGeometry(each.geometry())
            zone, top = levels_of(each)
            above.setdefault(zone, f"{top} {len(above) % 3}")
            row.setAttributes([each[key], zone, above[zone], top])
            rows.append(row)
        layer.dataProvider().addFeatures(rows)
        made[name] = saved(layer, folder / f"{name}.gpkg")
        return made[name]

    return copy


@pytest.mark.skipif(
    "LONG" not in os.environ or not LSOA.exists(), reason="LONG=1 exports 35,000 units"
)
@pytest.mark.parametrize("word", sorted(SYSTEMS))
@pytest.mark.parametrize("name", LARGE)
def test_many_units_on_three_levels_go_out_and_come_back(name, word, large, tmp_path):
    path, key = large(name), LARGE[name][1]
    asked = {"TERRITORY_FIELD": "zone", "ID_FIELD": key, "SYSTEM": word}
    accounts = {"POINTS": path, "POINT_UNIT": key, "POINT_ID": key} if word == "varicent" else {}
    began = time.process_time()
    run(
        "exportalignment",
        INPUT=path,
        OUTPUT=None,
        FOLDER=str(tmp_path / "out"),
        PARENT_FIELDS=["above", "top"],
        STARTS="2027-01-31",
        COUNTRY="USA",
        **accounts,
        **asked,
    )
    print(f"{name} {word}: out {time.process_time() - began:.1f} CPU s")
    if SYSTEMS[word].from_files is None or word == "varicent":
        return
    began = time.process_time()
    files = {"FILES": str(tmp_path / "out"), "CHANGES": "memory:", "TERRITORIES": "memory:"}
    found = run("importalignment", INPUT=path, **files, **asked)
    print(f"{name} {word}: back {time.process_time() - began:.1f} CPU s")
    assert found.rows("CHANGES") == []
    layer = QgsVectorLayer(path, name, "ogr")
    assert found.results["MATCHED_COUNT"] == layer.featureCount()
    wanted = {
        pair
        for row in layer.getFeatures()
        for pair in ((row["zone"], row["above"]), (row["above"], row["top"]), (row["top"], ""))
    }
    told = {(row["territory"], row["parent"] or "") for row in found.rows("TERRITORIES")}
    assert told == wanted
