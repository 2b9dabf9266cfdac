"""Scenarios in the toolbox: kept, listed, opened, signed, played through time; copies merged."""

from __future__ import annotations

import pytest
from qgis.core import QgsDateTimeRange, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, saved

pytestmark = pytest.mark.usefixtures("algorithms")

FIELDS = "zip:string work:double zone:string"


def units(plan: str, tmp_path, name: str = "units", kind: str = "string") -> str:
    """A row of squares in a GeoPackage with a plan; where it is.

    No layer: QGIS 3.22 never frees an exception, nor what tests that wait for one hold.
    """
    values = [
        [f"{number:05}", float(1 + number % 3), None if held == "." else held]
        for number, held in enumerate(plan)
    ]
    fields = FIELDS.replace("zone:string", f"zone:{kind}")
    layer = grid_layer(1, len(plan), fields=fields, values=values)
    return saved(layer, tmp_path / f"{name}.gpkg")


def save(layer, name, **more):
    asked = {"TERRITORY_FIELD": "zone", "ID_FIELD": "zip", "WORKLOAD": ["work"], **more}
    return run("savescenario", INPUT=layer, SCENARIO=name, AUTHOR="Ada", **asked)


def opened(layer, name, **more):
    asked = {"ID_FIELD": "zip", "TERRITORY_FIELD": "zone", **more}
    return run("openscenario", INPUT=layer, SCENARIO=name, **asked)


def sign(layer, name, state="approved", **more):
    return run("signscenario", INPUT=layer, SCENARIO=name, STATE=state, AUTHOR="Grace", **more)


def in_force(layer, name, begin, end=""):
    sign(layer, name, "review")
    sign(layer, name)
    return sign(layer, name, VALID_FROM=begin, VALID_TO=end)


def held(ran, field="zone") -> str:
    return "".join(value or "." for value in ran.column(field))


def write(path: str, plan: str) -> None:
    layer = QgsVectorLayer(path, "units", "ogr")
    at = layer.fields().lookupField("zone")
    changes = {
        feature.id(): {at: None if name == "." else name}
        for feature, name in zip(layer.getFeatures(), plan)
    }
    layer.dataProvider().changeAttributeValues(changes)


def test_a_plan_is_kept_with_its_figures_and_opened_again(tmp_path):
    layer = units("AAABBB.", tmp_path)
    ran = save(layer, "today", NOTE="as it is")
    (row,) = ran.rows()
    assert (row["name"], row["state"], row["author"]) == ("today", "draft", "Ada")
    assert row["note"] == "as it is"
    validated = run(
        "validateplan", INPUT=layer, TERRITORY_FIELD="zone", WORKLOAD=["work"], ID_FIELD="zip"
    )
    for figure in ("MAX_DEVIATION", "COST", "TERRITORY_COUNT", "DETACHED", "UNASSIGNED"):
        assert row[figure.lower()] == pytest.approx(ran.results[figure])
        if figure in validated.results:
            assert ran.results[figure] == pytest.approx(validated.results[figure])
    write(layer, "BBBAAAA")
    save(layer, "next", PARENT="today")
    assert run("listscenarios", INPUT=layer).column("parent") == ["", "today"]
    back = opened(layer, "today")
    assert held(back) == "AAABBB."
    assert held(back, "previous") == "BBBAAAA"
    assert back.results["UNIT_COUNT"] == 6
    assert "Made by Ada on" in back.info
    assert held(opened(layer, "today", TERRITORY_FIELD=None), "territory") == "AAABBB."


def test_units_that_a_scenario_does_not_know_are_named(tmp_path):
    layer = units("AABB", tmp_path)
    save(layer, "today")
    larger = units("......", tmp_path, "more")
    store = layer
    with pytest.raises(
        QgsProcessingException, match=r"no scenarios of “more” in .* of “units”: if"
    ):
        opened(larger, "today", STORE=store)
    ran = opened(larger, "today", STORE=store, OF_LAYER="units")
    assert held(ran) == "AABB.."
    assert "has no row for, which count as without a territory" in ran.warnings


def test_territories_that_are_numbers_stay_numbers(tmp_path):
    layer = units("1122", tmp_path, kind="integer")
    save(layer, "today")
    assert opened(layer, "today").column("zone") == [1, 1, 2, 2]


def test_the_history_is_what_was_in_force(tmp_path):
    layer = units("AAABBB", tmp_path)
    save(layer, "first")
    write(layer, "AABBBB")
    save(layer, "second")
    write(layer, "CCBBBB")
    save(layer, "cover")
    in_force(layer, "first", "2026-01-01")
    in_force(layer, "second", "2026-04-01")
    in_force(layer, "cover", "2026-05-01", "2026-06-01")
    ran = run("scenariohistory", INPUT=layer, ID_FIELD="zip", WORKLOAD=["work"])
    day = {1: QDate(2026, 1, 1), 4: QDate(2026, 4, 1), 5: QDate(2026, 5, 1), 6: QDate(2026, 6, 1)}
    told = {
        (row["name"], row["valid_from"], row["valid_to"], row["scenario"], row["units"])
        for row in ran.rows()
    }
    assert told == {
        ("A", day[1], day[4], "first", 3),
        ("B", day[1], day[4], "first", 3),
        ("A", day[4], day[5], "second", 2),
        ("B", day[4], None, "second", 4),
        ("C", day[5], day[6], "cover", 2),
        ("A", day[6], None, "second", 2),
    }
    assert ran.results["PLAN_COUNT"] == 3
    assert ran.results["IN_FORCE"] == "second"
    work = [1.0, 2.0, 3.0, 1.0, 2.0, 3.0]
    for feature in ran.layer().getFeatures():
        inside = [
            number
            for number, unit in enumerate(QgsVectorLayer(layer, "units", "ogr").getFeatures())
            if feature.geometry().contains(unit.geometry().pointOnSurface())
        ]
        assert len(inside) == feature["units"]
        assert feature["workload"] == pytest.approx(sum(work[number] for number in inside))


def test_qgis_plays_the_history(tmp_path):
    layer = units("AAABBB", tmp_path)
    save(layer, "first")
    write(layer, "AABBBB")
    save(layer, "second")
    in_force(layer, "first", "2026-01-01")
    in_force(layer, "second", "2026-04-01")
    from territory_planner.layers.scenarios.table import play_through_time

    ran = run("scenariohistory", INPUT=layer, ID_FIELD="zip")
    shown = ran.layer()
    play_through_time(shown)
    from qgis.core import QgsVectorLayerTemporalContext

    def seen(*day: int) -> list[tuple[str, int]]:
        moment = QDateTime(QDate(*day), QTime(12, 0), Qt.TimeSpec.UTC)
        span = QgsDateTimeRange(moment, moment.addSecs(60))
        context = QgsVectorLayerTemporalContext()
        context.setLayer(shown)
        words = shown.temporalProperties().createFilterString(context, span)
        return sorted((each["name"], each["units"]) for each in shown.getFeatures(words))

    assert seen(2025, 12, 31) == []
    assert seen(2026, 2, 1) == [("A", 3), ("B", 3)]
    assert seen(2026, 7, 1) == [("A", 2), ("B", 4)]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (lambda units: save(units, "today"), "There is a scenario “today” already"),
        (
            lambda units: save(units, "x", PARENT="y"),
            "There is no scenario “y” of “units”; there are “today”",
        ),
        (lambda units: opened(units, "tomorrow"), "There is no scenario “tomorrow” of “units”"),
        (lambda units: sign(units, "today"), "“today” can't go from draft to approved"),
        (lambda units: sign(units, "today", "draft"), "“today” is in that state already"),
        (
            lambda units: sign(units, "today", "review", VALID_FROM="2026-01-01"),
            "Only an approved plan",
        ),
        (
            lambda units: sign(units, "today", "review", VALID_TO="2026-01-01"),
            "Say from which day on",
        ),
        (
            lambda units: sign(units, "today", "review", VALID_FROM="1.4.2026"),
            "“1.4.2026” (VALID_FROM) is no day",
        ),
        (
            lambda units: opened(units, "today", ID_FIELD="work"),
            "Choose the field whose values the scenario knows units by (ID_FIELD).",
        ),
        (
            lambda units: run("scenariohistory", INPUT=units, ID_FIELD="zip"),
            "is in force at any time",
        ),
        (
            lambda units: save(units, "x", ID_FIELD="zone"),
            "“zone” does not tell all units apart: 2 keys",
        ),
        (lambda units: save(units, "x", STORE="plans.shp"), "does not end in .gpkg"),
        (
            lambda units: save(
                grid_layer(), "x", TERRITORY_FIELD="name", ID_FIELD="name", WORKLOAD=None
            ),
            "in no file or database",
        ),
    ],
)
def test_what_can_not_be_is_said(tmp_path, wrong, sentence):
    layer = units("AAABBB", tmp_path)
    save(layer, "today")
    with pytest.raises(QgsProcessingException) as told:
        wrong(layer)
    assert sentence in str(told.value)


def test_an_empty_plan_is_not_kept(tmp_path):
    with pytest.raises(QgsProcessingException, match="There is no plan: “zone” is empty"):
        save(units("....", tmp_path), "x")


def test_names_from_data_are_plain_texts_everywhere(tmp_path):
    layer = units("AABB", tmp_path)
    odd = "=1+1 <b>'x'; DROP TABLE y;"
    save(layer, odd, NOTE=odd)
    ran = run("listscenarios", INPUT=layer, OUTPUT=str(tmp_path / "list.csv"))
    (row,) = ran.rows()
    assert row["name"] == f"'{odd}"
    assert held(opened(layer, odd)) == "AABB"


def copy_of(layer: str, tmp_path, name: str, names: str) -> str:
    path = str(tmp_path / f"{name}.gpkg")
    asked = {"TERRITORY_FIELD": "zone", "ID_FIELD": "zip", "NAMES": names}
    run("delegateterritories", INPUT=layer, OUTPUT=path, **asked)
    return path


def give(path: str, **by_key: str) -> None:
    copy = QgsVectorLayer(path, "copy", "ogr")
    at = copy.fields().lookupField("zone")
    changes = {
        each.id(): {at: by_key[f"u{int(each['zip'])}"]}
        for each in copy.getFeatures()
        if f"u{int(each['zip'])}" in by_key
    }
    assert len(changes) == len(by_key)
    copy.dataProvider().changeAttributeValues(changes)


def merged(layer, *copies, **more):
    asked = {"TERRITORY_FIELD": "zone", "ID_FIELD": "zip", "CONFLICTS": "memory:", **more}
    return run("mergecopies", INPUT=layer, COPIES=list(copies), **asked)


def test_copies_are_handed_out_edited_and_merged(tmp_path):
    layer = units("AAABBBCCC", tmp_path)
    west, east = copy_of(layer, tmp_path, "west", "A,B"), copy_of(layer, tmp_path, "east", "B, C")
    assert [QgsVectorLayer(each, "copy", "ogr").featureCount() for each in (west, east)] == [6, 6]
    give(west, u3="A")
    give(east, u5="C")
    for copies in ((west, east), (east, west)):
        ran = merged(layer, *copies)
        assert held(ran) == "AAAABCCCC"
        assert held(ran, "previous") == "AAABBBCCC"
        assert (ran.results["TAKEN"], ran.results["OPEN"]) == (2, 0)
        assert ran.rows("CONFLICTS") == []


@pytest.mark.parametrize(
    ("names", "count"),
    [("Bath, Wells", 2), ("Bath", 1), ("Bath,Bath, Wells", 3), (" Wells ,Bath, Wells,", 3)],
)
def test_territories_whose_names_have_commas_are_handed_out(tmp_path, names, count):
    plan = ["Bath, Wells", "Bath, Wells", "Bath", "Wells"]
    values = [[f"{number:05}", 1.0, name] for number, name in enumerate(plan)]
    layer = saved(grid_layer(1, 4, fields=FIELDS, values=values), tmp_path / "units.gpkg")
    copy = QgsVectorLayer(copy_of(layer, tmp_path, "copy", names), "copy", "ogr")
    assert copy.featureCount() == count


def test_conflicts_are_listed_and_decided(tmp_path):
    layer = units("AAABBBCCC", tmp_path)
    west, east = copy_of(layer, tmp_path, "west", "A,B"), copy_of(layer, tmp_path, "east", "B,C")
    give(west, u3="A", u4="A", u5="A")
    give(east, u5="C")
    ran = merged(layer, west, east)
    assert held(ran) == "AAAAABCCC"
    assert sorted((r["unit_id"], r["copy"], r["from"], r["to"]) for r in ran.rows("CONFLICTS")) == [
        ("00005", "east", "B", "C"),
        ("00005", "west", "B", "A"),
    ]
    assert "Not taken over, edited on several sides (2)" in ran.info
    from tests.layers.table_layer import table_layer

    decided = table_layer("unit_id:string to:string", ("00005", "C"), name="decisions")
    ran = merged(layer, west, east, DECISIONS=decided)
    assert held(ran) == "AAAAACCCC"
    assert ran.results["OPEN"] == 0


def test_what_was_not_handed_out_and_what_would_tear_is_held_back(tmp_path):
    layer = units("AAABBBCCC", tmp_path)
    west = copy_of(layer, tmp_path, "west", "A,B")
    give(west, u5="C", u1="B")
    ran = merged(layer, west)
    assert held(ran) == "AAABBBCCC"
    assert {(r["unit_id"], r["why"]) for r in ran.rows("CONFLICTS")} == {
        ("00005", "territory was not handed out"),
        ("00001", "would leave a territory in more parts"),
    }


def test_copies_may_have_new_territories(tmp_path):
    layer = units("AAAA", tmp_path)
    west = copy_of(layer, tmp_path, "west", "A")
    give(west, u2="New", u3="New")
    assert "".join(v[0] for v in merged(layer, west).column("zone")) == "AANN"
    numbers = units("1111", tmp_path, "numbers", kind="integer")
    other = saved(
        grid_layer(
            1,
            4,
            fields="zip:string zone:string handed_out:string",
            values=[[f"{n:05}", "New" if n else "1", "1"] for n in range(4)],
        ),
        tmp_path / "texts.gpkg",
    )
    with pytest.raises(QgsProcessingException, match="“zone” holds numbers, and can't hold"):
        merged(numbers, other)


def test_a_layer_that_was_not_handed_out_is_no_copy(tmp_path):
    layer = units("AABB", tmp_path)
    with pytest.raises(QgsProcessingException, match="is no copy that was handed out: it has no"):
        merged(layer, units("AABB", tmp_path, "other"))
    with pytest.raises(QgsProcessingException, match="has no territories called Q; there are A, B"):
        copy_of(layer, tmp_path, "none", "A,Q")
