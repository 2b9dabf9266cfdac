"""`planreport`: a page whose every figure is that of the statistics, whatever names are called."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication

from territory_planner.layers.language import fall_silent, speak
from territory_planner.layers.text import install_language
from tests.algorithms.lists import made, units
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, saved
from tests.layers.table_layer import table_layer
from tests.report.reading import parsed, table
from tests.sample import sample

pytestmark = pytest.mark.usefixtures("algorithms")

TERRITORIES = "Figures of the territories"
PLAN = "Figures of the plan as a whole"
MIDWEST = {
    "INPUT": str(sample("midwest_plan.gpkg")),
    "TERRITORY_FIELD": "territory",
    "WORKLOAD": ["POP2020"],
}
HOSTILE = [
    "</script><script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "[% 1 + 1 %] {{x}} ${x} &lt; &amp;",
    "\u202eNorth \u05e6\u05e4\u05d5\u05df",
    "]]> --> </style></svg></title> \x00\x1f",
    '=HYPERLINK("http://x")',
]


def report(tmp_path, **parameters):
    path = tmp_path / "report.html"
    ran = run("planreport", OUTPUT=str(path), **parameters)
    return parsed(path), ran


def recounted(page, statistics):
    """Every figure of the page beside that of the statistics, by territory and field."""
    layer = statistics.layer()
    expected = {
        feature["name"]: dict(zip(layer.fields().names(), feature.attributes()))
        for feature in layer.getFeatures()
    }
    shown = table(page, TERRITORIES)
    assert {row["name"].text for row in shown} == set(expected)
    for row in shown:
        values = expected[row["name"].text]
        assert set(row) == set(values) - {"id", "fid"}
        for name, cell in row.items():
            if name != "name":
                assert cell.value == pytest.approx(float(values[name]), rel=1e-12, abs=1e-12), name
    whole = [value for value in statistics.column("value", "PLAN_TABLE") if value is not None]
    assert [row["value"].value for row in table(page, PLAN)] == pytest.approx(whole, rel=1e-12)
    return shown


def test_every_figure_is_that_of_the_statistics(tmp_path):
    asked = {
        **MIDWEST,
        "CENTERS": str(sample("midwest_depots.gpkg")),
        "REGION": str(sample("midwest_plan.gpkg")),
        "CUSTOMERS": str(sample("midwest_customers.gpkg")),
        "RESPONSE_LIMIT": 100,
    }
    page, _ = report(tmp_path, **asked)
    statistics = run("territorystatistics", PLAN_TABLE="memory:", **asked)
    assert len(recounted(page, statistics)) == 10


def test_several_workloads_fields_and_reps_are_told_as_the_statistics_tell_them(tmp_path):
    asked = made("territorystatistics", WORKLOAD=["work", "clients"])
    asked.pop("PLAN_TABLE")
    page, _ = report(tmp_path, **asked, TOLERANCES="5; 20")
    recounted(page, run("territorystatistics", PLAN_TABLE="memory:", **asked))
    assert len(page.one("section", id="balance").all("figure")) == 2


def test_the_problems_are_those_that_validation_finds(tmp_path):
    page, ran = report(tmp_path, **MIDWEST, TOLERANCE=5)
    found = run("validateplan", **MIDWEST, TOLERANCE=5)
    told = table(page, "What is wrong with the plan")
    assert [row["explanation"].text for row in told] == found.column("explanation")
    assert ran.results["BREAKS"] == found.results["BREAKS"] == len(told)


def test_a_long_sentence_is_read_to_its_end(tmp_path):
    """It was cut in the middle of a number, as names are: “… the rest of T04 (2.7…”."""
    names = {"A": "Saint-Germain-en-Laye, Le Vésinet", "B": "Versailles, Viroflay, Vélizy"}
    plan = [[names["A" if at in (0, 7, 16, 23) else "B"]] for at in range(24)]
    layer = grid_layer(fields="t:string", values=plan)
    page, _ = report(tmp_path, INPUT=layer, TERRITORY_FIELD="t")
    told = [row["explanation"].text for row in table(page, "What is wrong with the plan")]
    assert any(len(each) > 80 for each in told), told
    assert not any("…" in each for each in told)


def test_a_plan_that_keeps_its_rules_says_so(tmp_path):
    page, _ = report(
        tmp_path,
        INPUT=grid_layer(2, 4, fields="t:string", values=[["AABB"[n % 4]] for n in range(8)]),
        TERRITORY_FIELD="t",
    )
    assert page.one("section", id="problems").text.endswith(
        "The plan keeps every rule that it was checked against."
    )
    assert "All are within their tolerance." in page.one("section", id="summary").text


def halves(tmp_path, more: float):
    """Return the report of two territories of which one has 5 %, and `more` than that, too much."""
    values = [["A", 105.0 + more], ["B", 95.0 - more]]
    layer = grid_layer(1, 2, fields="t:string work:double", values=values)
    asked = {"INPUT": layer, "TERRITORY_FIELD": "t", "WORKLOAD": ["work"]}
    return report(tmp_path, **asked, TOLERANCE=5)[0]


def test_what_rounding_leaves_is_within_tolerance_as_everywhere(tmp_path):
    page = halves(tmp_path, 5e-8)
    assert "All are within their tolerance." in page.one("section", id="summary").text


def test_the_largest_deviation_reads_as_out_of_tolerance_where_it_is(tmp_path):
    page = halves(tmp_path, 0.04)
    facts = page.one("dl", class_="facts").all("div")
    (fact,) = (each for each in facts if "largest deviation" in each.text)
    assert "5.04\u202f%" in fact.text
    assert "(+5.04\u202f%)" in page.one("section", id="summary").text
    assert "All are within" not in page.text


def test_one_of_a_thing_is_told_as_one(tmp_path):
    page, ran = report(
        tmp_path,
        INPUT=grid_layer(2, 4, fields="t:string", values=[["AAAAAAA "[n]] for n in range(8)]),
        TERRITORY_FIELD="t",
        TOLERANCE=20,
    )
    assert ran.results["BREAKS"] == 1
    said = page.one("section", id="summary").text
    for told in ("territory1of 8 units", "problem1", "One territory", "A lies −12.5\u202f% from"):
        assert told in said


def test_what_changed_is_what_comparing_finds(tmp_path):
    asked = {**MIDWEST, "BEFORE": "ST", "MATCH": "shared"}
    page, ran = report(tmp_path, **asked)
    compared = run("compareplans", MATRIX="memory:", TERRITORY_TABLE="memory:", **asked)
    assert ran.results["MOVED_UNITS"] == compared.results["MOVED_UNITS"]
    matrix = [row for row in compared.rows("MATRIX") if not row["stays"]]
    told = table(page, "What goes from whom to whom")
    assert sorted(
        (row["from"].text, row["to"].text, row["units"].value, row["POP2020"].value) for row in told
    ) == sorted(
        (
            row["from"] or "(no territory)",
            row["to"] or "(no territory)",
            row["units"],
            row["POP2020"],
        )
        for row in matrix
    )
    rows = {row["territory"] or row["before"]: row for row in compared.rows("TERRITORY_TABLE")}
    for row in table(page, "Each territory in both plans"):
        expected = rows[row["territory"].text]
        for name, cell in row.items():
            if isinstance(expected[name], (int, float)):
                assert cell.value == pytest.approx(expected[name]), name


@pytest.mark.parametrize("targets", [None, "TARGETS", "TARGET_FIELD"])
def test_deviations_are_the_same_wherever_the_page_tells_them(tmp_path, targets):
    due = {"A": 3.0, "B": 1.0, "C": 2.0}
    values = [["ABC"[n % 3], "ABC"[n % 4 % 3], n + 1.0, due["ABC"[n % 3]]] for n in range(12)]
    layer = grid_layer(2, 6, fields="t:string b:string w:double due:double", values=values)
    given = {
        "TARGETS": table_layer("t:string target:double", *due.items()),
        "TARGET_FIELD": "due",
        None: None,
    }
    asked = {targets: given[targets]} if targets else {}
    page, _ = report(
        tmp_path, INPUT=layer, TERRITORY_FIELD="t", BEFORE="b", WORKLOAD=["w"], **asked
    )
    told = {row["name"].text: row["deviation"].value for row in table(page, TERRITORIES)}
    for row in table(page, "Each territory in both plans"):
        assert row["deviation_after"].value == pytest.approx(told[row["territory"].text])
        assert row["deviation_before"].value is not None


@pytest.mark.parametrize("name", HOSTILE)
def test_names_are_text_whatever_they_contain(tmp_path, name):
    rows = [[name if n % 2 else "South", name, f"x{name}"] for n in range(8)]
    layer = grid_layer(2, 4, fields="t:string before:string id:string", values=rows)
    layer.setName(name)
    page, _ = report(
        tmp_path, INPUT=layer, TERRITORY_FIELD="t", BEFORE="before", ID_FIELD="id", TITLE=name
    )
    assert len(page.all("script")) == 1
    assert len(page.all("style")) == 1
    assert page.all("img") == []
    assert all(not key.startswith("on") for each in page.all() for key in each.attributes)
    shown = {row["name"].text for row in table(page, TERRITORIES)}
    kept = re.sub("[\x00\x1f]", " ", name.replace("\u202e", "")).strip()
    assert {re.sub(r"\s+", " ", each) for each in shown} == {"South", re.sub(r"\s+", " ", kept)}


def test_the_page_needs_nothing_else(tmp_path):
    report(tmp_path, **MIDWEST)
    text = (tmp_path / "report.html").read_text("utf-8")
    assert not re.search(r'(src|href)\s*=(?!"#)|url\(|@import|https?://', text)
    (policy,) = [
        each.attributes["content"]
        for each in parsed(tmp_path / "report.html").all("meta")
        if "http-equiv" in each.attributes
    ]
    assert policy.startswith("default-src 'none'; ")


def test_the_page_has_the_marks_of_its_language(tmp_path):
    french = install_language("fr")
    speak()
    try:
        values = [["AAABBBBB"[n], "AABBBBBB"[n]] for n in range(8)]
        layer = grid_layer(2, 4, fields="t:string before:string", values=values)
        page, _ = report(tmp_path, INPUT=layer, TERRITORY_FIELD="t", BEFORE="before", TOLERANCE=20)
    finally:
        fall_silent()
        QCoreApplication.removeTranslator(french)
    assert page.one("div", id="tip").attributes["data-colon"] == "\u00a0: "
    said = page.one("section", id="summary").text + page.one("section", id="changes").text
    assert said.count("\u202f%") >= 4
    assert " %" not in said, "a sentence may break at a plain space"


def test_how_it_was_made_and_how_old_its_sources_are(tmp_path):
    path = saved(units(), tmp_path / "units.gpkg")
    page, _ = report(
        tmp_path,
        INPUT=path,
        TERRITORY_FIELD="zone",
        WORKLOAD=["work"],
        TARGETS=table_layer("zone:string target:double", ("A", 1.0), ("B", 1.0), ("C", 2.0)),
        MADE_BY="balanceterritories, RANDOM_SEED=7",
        BOUND_GAP=1.5,
    )
    made = {row["what"].text: row["value"].text for row in table(page, "What it was made with")}
    assert made["The plan"] == "balanceterritories, RANDOM_SEED=7"
    assert "1.5 %" in made["How good it is"]
    assert made["Workload fields (WORKLOAD)"] == "work"
    sources = table(page, "Sources and when they were last changed")
    assert [row["place"].text for row in sources] == ["units.gpkg", "–"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", sources[0]["changed"].text)


def test_notes_on_the_data_are_what_the_run_warned_of(tmp_path):
    layer = grid_layer(
        2, 4, fields="t:string w:double", values=[["AABB"[n % 4], n or None] for n in range(8)]
    )
    page, ran = report(tmp_path, INPUT=layer, TERRITORY_FIELD="t", WORKLOAD=["w"])
    notes = [each.text for each in page.one("section", id="notes").all("li")]
    assert notes == list(dict.fromkeys(ran.listener.warnings))
    assert len(notes) == 1


def test_locks_need_a_plan_before(tmp_path):
    with pytest.raises(QgsProcessingException, match="say which field has it"):
        report(tmp_path, INPUT=units(), TERRITORY_FIELD="zone", LOCKED="work")
    page, _ = report(tmp_path, INPUT=units(), TERRITORY_FIELD="zone", LOCKED="work", BEFORE="old")
    rules = [row["rule"].text for row in table(page, "What is wrong with the plan")]
    assert any("ock" in each for each in rules)


def test_a_name_without_an_ending_gets_one(tmp_path):
    ran = run("planreport", OUTPUT=str(tmp_path / "report"), **MIDWEST)
    assert ran.results["OUTPUT"].endswith("report.html")
    assert (tmp_path / "report.html").exists()
