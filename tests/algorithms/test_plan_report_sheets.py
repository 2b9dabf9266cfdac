"""`planreport`: hand-over sheets whose sums are the moves, and the workbook of its tables."""

from __future__ import annotations

from collections import Counter

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from scripts.languages import on_show
from territory_planner.layers.text import install_language
from territory_planner.report.table_view import WORD
from territory_planner.report.workbook import LONGEST, sheet_titles
from tests.algorithms.lists import made, units
from tests.algorithms.running import Listener, run
from tests.layers.grid_layer import grid_layer
from tests.layers.table_layer import table_layer
from tests.layers.writing.written import tables, write
from tests.report.reading import parsed, table
from tests.sample import sample

pytestmark = pytest.mark.usefixtures("algorithms")

MIDWEST = {
    "INPUT": str(sample("midwest_plan.gpkg")),
    "TERRITORY_FIELD": "territory",
    "WORKLOAD": ["POP2020"],
    "ID_FIELD": "GEOID",
    "BEFORE": "ST",
    "MATCH": "shared",
}


def report(tmp_path, **parameters):
    page, book = tmp_path / "report.html", tmp_path / "report.xlsx"
    run("planreport", OUTPUT=str(page), WORKBOOK=str(book), **parameters)
    return parsed(page), book


NAMES = {
    "Territory": "territory",
    "Gives or gets": "way",
    "Unit id": "unit_id",
    "To or from": "partner",
    "Had a territory": "changes_hands",
    "Customers": "customers",
    "Why": "why",
    "From when": "from_date",
}
"""What tests call a column, by its head in the sheet; others are called by their heads."""


def sheet(book, name):
    layer = QgsVectorLayer(f"{book}|layername={name}", name, "ogr")
    assert layer.isValid(), name
    fields = [NAMES.get(head, head) for head in layer.fields().names()]
    return [dict(zip(fields, each.attributes())) for each in layer.getFeatures()]


def test_what_sheets_give_and_get_are_the_moves(tmp_path):
    page, book = report(
        tmp_path, **MIDWEST, CUSTOMERS=str(sample("midwest_customers.gpkg")), FROM_DATE="1 May 2027"
    )
    rows = sheet(book, "Hand-over")
    moved = run("compareplans", **MIDWEST, CUSTOMERS=str(sample("midwest_customers.gpkg"))).rows()
    amounts = ("POP2020", "customers")
    for way, owner in (("gives", "from"), ("gets", "to")):
        own = [row for row in rows if row["way"] == way]
        had = [row for row in moved if row[owner]]
        assert len(own) == len(had)
        for name in amounts:
            assert sum(row[name] for row in own) == pytest.approx(sum(row[name] for row in had))
        assert Counter(row["unit_id"] for row in own) == Counter(row["unit_id"] for row in had)
        if way == "gives":
            # Who gets a unit from somebody has it on the sheet of the one who gives it.
            pairs = {(row["unit_id"], row["territory"], row["partner"]) for row in own}
            other = {
                (row["unit_id"], row["partner"], row["territory"])
                for row in rows
                if row["way"] == "gets" and row["changes_hands"]
            }
            assert other <= pairs
    assert {row["from_date"] for row in rows} == {"1 May 2027"}
    assert all(row["why"] for row in rows)
    shown = page.all("article", class_="sheet")
    assert len(shown) == len({row["territory"] for row in rows})
    for article in shown:
        name = article.one("h3").one("bdi").text
        heads = [each.text for each in article.all("h4")]
        for way, title in (("gives", "You give"), ("gets", "You get")):
            own = [row for row in rows if (row["territory"], row["way"]) == (name, way)]
            total = sum(row["POP2020"] for row in own)
            head = f"{title}: {len(own):,} unit{'s' * (len(own) != 1)}, POP2020: {total:,.0f}"
            assert not own or any(each.startswith(head) for each in heads)


def test_each_sheet_lists_its_partners_with_sums_that_add_up(tmp_path):
    page, book = report(tmp_path, **MIDWEST)
    rows = sheet(book, "Hand-over")
    captions = [each.text for each in page.all("caption")]
    found = Counter()
    for caption in captions:
        if caption.endswith(": To whom, and why"):
            name = caption.removeprefix("You give, ").removesuffix(": To whom, and why")
            for row in table(page, caption):
                found[name, row["partner"].text] += int(row["units"].text)
    assert found == Counter(
        (row["territory"], row["partner"]) for row in rows if row["way"] == "gives"
    )


def test_sheets_tell_the_reasons_of_the_run_that_made_the_plan(tmp_path):
    asked = {"WORKLOAD": ["work"], "ID_FIELD": "zip", "TOLERANCE": 10}
    ran = run("balanceterritories", INPUT=units(), TERRITORY_FIELD="zone", MOVES="memory:", **asked)
    moves = ran.rows("MOVES")
    assert moves
    plan = {"INPUT": ran.layer(), "TERRITORY_FIELD": "zone", "BEFORE": "previous", **asked}
    _, book = report(tmp_path, **plan, REASONS=ran.layer("MOVES"))
    told = {row["unit_id"]: row["why"] for row in sheet(book, "Hand-over")}
    assert told == {row["unit_id"]: row["reason"] for row in moves}


def test_reasons_of_other_moves_are_not_told(tmp_path):
    moves = table_layer(
        "unit_id:string from:string to:string reason:string", ("01001", "C", "A", "for a lark")
    )
    page = tmp_path / "report.html"
    ran = run(
        "planreport",
        INPUT=units(),
        TERRITORY_FIELD="zone",
        BEFORE="old",
        ID_FIELD="zip",
        REASONS=moves,
        OUTPUT=str(page),
    )
    assert "whose reasons are not told (1 of 1)" in ran.warnings
    assert "for a lark" not in page.read_text("utf-8")
    with pytest.raises(QgsProcessingException, match="“reason”"):
        run("planreport", **made("planreport", REASONS=table_layer("unit_id:string", ("1",))))


def test_the_workbook_has_the_figures_of_the_statistics(tmp_path):
    asked = made("territorystatistics")
    asked.pop("PLAN_TABLE")
    _, book = report(tmp_path, **asked)
    statistics = run("territorystatistics", **asked).rows()
    for row, expected in zip(sheet(book, "Territories"), statistics):
        expected.pop("id")
        assert list(row.values()) == pytest.approx(list(expected.values()))


def test_sheets_and_columns_are_called_as_on_the_page(tmp_path):
    page, book = report(tmp_path, **MIDWEST)
    heads = {each.text for each in page.all("th")}
    gdal.SetConfigOption("OGR_XLSX_HEADERS", "FORCE")  # it guesses, where all is text
    names = tables(str(book))
    told = {
        head.removesuffix(" (%)")
        for name in names
        if name != "Hand-over"  # on the page it is a sheet for each territory
        for head in QgsVectorLayer(f"{book}|layername={name}", name, "ogr").fields().names()
    }
    gdal.SetConfigOption("OGR_XLSX_HEADERS", None)
    assert set(names) <= set(sheet_titles().values())
    assert told - {"Note"} <= heads  # those are a list on the page
    assert "Deviation (%)" in sheet(book, "Territories")[0]


@pytest.mark.parametrize("language", ["en", *(each.stem[18:] for each in on_show())])
def test_a_spreadsheet_takes_the_names_of_sheets_in_every_language(language):
    translator = install_language(language)
    titles = list(sheet_titles().values())
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
    assert len({each.lower() for each in titles}) == len(titles)
    assert [each for each in titles if len(each) > LONGEST or set(each) & set("[]:*?/\\")] == []


def test_cells_that_a_spreadsheet_would_compute_are_text(tmp_path):
    names = ["=1+1", "+q2", "-q3", "@x", "\tq", "=HYPERLINK(1)"]
    values = [[names[n % 6], names[n % 5], names[n % 4]] for n in range(12)]
    layer = grid_layer(2, 6, fields="t:string b:string i:string", values=values)
    _, book = report(tmp_path, INPUT=layer, TERRITORY_FIELD="t", BEFORE="b", ID_FIELD="i")
    texts = [
        value
        for name in tables(str(book))
        for row in sheet(book, name)
        for value in row.values()
        if isinstance(value, str)
    ]
    assert "'=1+1" in texts
    assert not [text for text in texts if text[:1] in "=@\t\r" or text[:2] in ("+q", "-q")]


def test_a_workbook_with_sheets_of_others_is_not_replaced_but_an_old_report_is(tmp_path):
    _, book = report(tmp_path, **MIDWEST)
    before = set(tables(str(book)))
    report(tmp_path, **{key: value for key, value in MIDWEST.items() if key != "BEFORE"})
    assert set(tables(str(book))) == before - {
        "What goes from whom to whom",
        "Territories compared",
        "Hand-over",
    }
    book.unlink()
    write({str(book): table_layer("a:double", (1.0,))})
    with pytest.raises(QgsProcessingException, match="holds other sheets"):
        report(tmp_path, **MIDWEST)
    assert list(tables(str(book)).values()) == [1]


def test_territories_for_which_nothing_changes_are_named(tmp_path):
    page, _ = report(tmp_path, INPUT=units(), TERRITORY_FIELD="zone", BEFORE="zone")
    assert page.one("section", id="handover").text.endswith("Nothing changes hands.")
    layer = grid_layer(
        1, 6, fields="t:string b:string", values=[[t, b] for t, b in zip("AABBCC", "ABBBCC")]
    )
    page, _ = report(tmp_path, INPUT=layer, TERRITORY_FIELD="t", BEFORE="b")
    assert "Territories for which nothing changes: C." in page.one("section", id="handover").text


def test_a_cancel_is_heard_while_the_page_is_written(tmp_path):
    values = [[f"T{n // 4:03}", f"T{(n + 1) // 4:03}"] for n in range(1200)]
    layer = grid_layer(30, 40, fields="t:string b:string", values=values)

    class Counting(Listener):
        asked = {}
        stage = ""

        def setProgressText(self, text):
            self.stage = text

        def isCanceled(self):
            self.asked[self.stage] = self.asked.get(self.stage, 0) + 1
            return False

    listener = Counting()
    page = tmp_path / "report.html"
    run("planreport", listener, INPUT=layer, TERRITORY_FIELD="t", BEFORE="b", OUTPUT=str(page))
    # 300 territories and as many sheets; the tables of figures, of flows and of both plans.
    assert listener.asked["Writing"] >= 300 / 20 + 3 * 300 / 50
    assert listener.asked["Drawing the map"] > 300


def test_customers_are_called_what_people_call_them_and_words_stay_whole(tmp_path):
    customers = str(sample("midwest_customers.gpkg"))
    page, _ = report(tmp_path, **MIDWEST, CUSTOMERS=customers)
    heads = [
        each for each in page.all("th") if "customers" in each.attributes.get("data-field", "")
    ]
    # The territories, the flows, the plans side by side, and on each sheet.
    assert len(heads) > 10
    # The field's name stays English in files; on the page the word is one of the reader's language.
    assert [each.text for each in heads if "customers" in each.text] == []
    told = {each.text for each in page.all("td", class_="words")}
    assert {"renamed", "new"} <= told
    assert not any(len(word) > WORD for text in told for word in text.split())
