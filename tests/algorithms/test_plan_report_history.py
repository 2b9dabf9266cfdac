"""`planreport`: how the plan stood at its reviews, as `reviewplan` kept them."""

from __future__ import annotations

import re
from datetime import date
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayout,
    QgsLayoutItemPolyline,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from territory_planner.core.model.locale import PROGRAMS, Locale, install_locale
from territory_planner.layers.scenarios.notes import NoteStore, PlanNote
from territory_planner.layers.scenarios.places import file_place
from territory_planner.layers.scenarios.reviews import ReviewStore
from territory_planner.report.layout_history import add_history
from territory_planner.report.layout_items import Paper, add_page
from territory_planner.report.trend import history_of
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, saved
from tests.report.reading import parsed, table

pytestmark = pytest.mark.usefixtures("algorithms")


def squares() -> QgsVectorLayer:
    values = [(10.0, each) for each in "AABBAABB"]
    return grid_layer(2, 4, fields="work:double territory:string", values=values)


@pytest.fixture
def units(tmp_path, qgis_new_project):
    """Return units in a file, whose plan was reviewed in three months."""
    path = saved(squares(), tmp_path / "u.gpkg")
    for day, first in (("2026-01-31", 10.0), ("2026-02-28", 30.0), ("2026-03-31", 12.0)):
        layer = QgsVectorLayer(path, "u", "ogr")
        field = layer.dataProvider().fieldNameIndex("work")
        assert layer.dataProvider().changeAttributeValues({1: {field: first}})
        run(
            "reviewplan",
            INPUT=path,
            TERRITORY_FIELD="territory",
            WORKLOAD=["work"],
            TOLERANCE=10.0,
            DAY=day,
        )
    return path


def test_reviews_are_told_in_words_a_line_and_a_table(units, tmp_path):
    path = tmp_path / "report.html"
    run("planreport", INPUT=units, TERRITORY_FIELD="territory", WORKLOAD=["work"], OUTPUT=str(path))
    page = parsed(path)
    rows = table(page, "Reviews of the plan")
    assert [row["day"].text for row in rows] == ["2026-01-31", "2026-02-28", "2026-03-31"]
    # 30 of 100 more than 50 in one of two: 20 %; then 42 and 40 of 41 each: 2.4 %.
    assert [row["max_deviation"].value for row in rows] == pytest.approx([0.0, 20.0, 100 / 41])
    assert [row["outside"].value for row in rows] == [0, 2, 0]
    text = path.read_text(encoding="utf-8")
    assert "The plan was reviewed 3 times from 2026-01-31 to 2026-03-31." in text
    assert "Its largest deviation went from 20.0 % to 2.4 %." in text
    assert "It was last out of tolerance from 2026-02-28 to 2026-03-31 (31 days)." in text
    points = re.search(r'<polyline points="([^"]+)"', text).group(1).split()
    assert len(points) == 3
    heights = [float(each.split(",")[1]) for each in points]
    assert heights[1] < heights[2] < heights[0]  # drawn from the top


def test_days_are_written_as_the_locale_does_and_sort_as_days(units, tmp_path):
    store = NoteStore(file_place(units))
    crs = QgsVectorLayer(units, "u", "ogr").crs().toWkt()
    store.add(PlanNote("Look", "Ann", "2026-04-01T10:00:00", 0.5, 0.5, "u", unit="A"), crs)
    path = tmp_path / "report.html"
    install_locale(Locale("en", ",", ".", "%d.%m.%Y"))
    try:
        asked = {"INPUT": units, "TERRITORY_FIELD": "territory", "WORKLOAD": ["work"]}
        run("planreport", **asked, OUTPUT=str(path))
    finally:
        install_locale(PROGRAMS)
    page, text = parsed(path), path.read_text(encoding="utf-8")
    rows = table(page, "Reviews of the plan")
    assert [row["day"].text for row in rows] == ["31.01.2026", "28.02.2026", "31.03.2026"]
    assert [row["day"].value for row in rows] == [20260131, 20260228, 20260331]
    assert "(Ann, 01.04.2026)" in text
    assert f"{date.today():%d.%m.%Y}" in text
    (source,) = table(page, "Sources and when they were last changed")
    assert re.fullmatch(r"\d\d\.\d\d\.\d{4} \d\d:\d\d", source["changed"].text)
    assert not re.search(r"\b20\d\d-\d\d-\d\d\b", re.sub(r"<[^>]*>", " ", text))


def test_a_plan_that_nobody_reviewed_has_no_such_part(tmp_path, qgis_new_project):
    layer = squares()
    for given in (layer, saved(layer, tmp_path / "u.gpkg")):
        path = tmp_path / "report.html"
        run("planreport", INPUT=given, TERRITORY_FIELD="territory", OUTPUT=str(path))
        assert "How it stood" not in path.read_text(encoding="utf-8")


def test_a_selection_of_units_is_reported_on_too(units, tmp_path):
    given = QgsProcessingFeatureSourceDefinition(units, False)
    path = tmp_path / "report.html"
    run("planreport", INPUT=given, TERRITORY_FIELD="territory", OUTPUT=str(path))
    assert "reviewed 3 times" in path.read_text(encoding="utf-8")


def test_the_report_on_paper_has_them_too_and_the_open_notes(units, tmp_path):
    """A page more, before those of the territories, whose line and words are the page's."""
    store = NoteStore(file_place(units))
    crs = QgsVectorLayer(units, "u", "ogr").crs().toWkt()
    for number in range(30):
        note = PlanNote(f"[% 1 + 1 %] {number}", "Ann", "2026-04-01", 0.5, 0.5, "u", unit="A")
        store.add(note, crs)
    asked = {"INPUT": units, "TERRITORY_FIELD": "territory", "WORKLOAD": ["work"]}
    path = tmp_path / "report.pdf"
    run("planreportpdf", **asked, OUTPUT=str(path))
    assert path.read_bytes().count(b"/MediaBox") == 2 + 1 + 2
    elsewhere = tmp_path / "none.gpkg"
    run("planreportpdf", **asked, OUTPUT=str(path), STORE=str(elsewhere))
    assert path.read_bytes().count(b"/MediaBox") == 2 + 2


def test_what_stands_on_that_page(units):
    reviews = ReviewStore(file_place(units)).listed("u")
    history = history_of(reviews, date(2026, 4, 1))
    project = QgsProject()
    size = (210.0, 297.0)
    report = SimpleNamespace(history=history, open_notes=tuple(f"note {n}" for n in range(30)))
    paper = Paper(project, None, (), QgsCoordinateReferenceSystem(), size, report)
    layout = QgsLayout(project)
    add_page(layout, paper)
    add_history(layout, paper)
    said = {each: layout.itemById(each).currentText() for each in ("reviews", "trend", "notes")}
    assert said["reviews"].split("\n") == list(history.sentences)
    assert "at most 20.0, last 2.4" in said["trend"]
    *shown, last = said["notes"].split("\n")
    assert shown == [f"note {n}" for n in range(len(shown))]
    assert last == f"… and {30 - len(shown)} more"
    page = layout.pageCollection().page(1).sceneBoundingRect()
    lines = [each for each in layout.items() if isinstance(each, QgsLayoutItemPolyline)]
    assert len(lines) == 2
    assert all(page.contains(each.sceneBoundingRect()) for each in lines)
    tables = [each for each in layout.multiFrames() if hasattr(each, "tableContents")]
    rows = [[cell.content() for cell in row] for row in tables[0].tableContents()]
    assert [row[0] for row in rows] == ["Day", "2026-01-31", "2026-02-28", "2026-03-31"]
    assert rows[2][1].replace("\u202f", " ") == "20.0 %"
