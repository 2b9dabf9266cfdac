"""`planreport`: how the plan stood at its reviews, as `reviewplan` kept them."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsVectorLayer

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
