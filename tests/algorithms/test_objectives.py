"""Designs that keep something else small than travel: values counted anew from the layer alone."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProject

from territory_planner.core.model.progress import SILENT
from territory_planner.core.search.shapes import SHAPES
from territory_planner.layers.live.settings.plan_settings import Criterion, DesignSettings
from territory_planner.layers.live.work.plan_design import designing, told_of
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.plan_layer import set_up
from tests.layers.table_layer import line_layer, table_layer
from tests.long import part

pytestmark = pytest.mark.usefixtures("algorithms", "qgis_new_project")

WORK = [3, 1, 2, 2, 1, 3, 1, 4, 1, 2, 5, 1, 2, 2, 1, 1, 3, 2]


def layer_of(rows: int = 3, columns: int = 6):
    values = [[float(work), None] for work in WORK]
    return grid_layer(rows, columns, fields="work:double territory:string", values=values)


def design(objective: str, **parameters):
    asked = {
        "INPUT": layer_of(),
        "WORKLOAD": ["work"],
        "TERRITORIES": 3,
        "TOLERANCE": 20,
        "EFFORT": "fast",
        "RANDOM_SEED": 0,
        "OBJECTIVE": objective,
    }
    return run("designterritories", **{**asked, **parameters})


def counted(ran, objective: str) -> float:
    """Return the objective of a plan of squares of 1 km, by their shapes alone (km)."""
    shapes: dict[str, list] = {}
    for feature in ran.layer().getFeatures():
        shapes.setdefault(str(feature["territory"]), []).append(feature.geometry())
    if objective == "perimeter":
        whole = 0.0
        for own in shapes.values():
            joined = own[0]
            for shape in own[1:]:
                joined = joined.combine(shape)
            whole += joined.length()
        return (whole - 2 * (3 + 6) * 1000) / 2000  # without the map's own outline
    worst = 0.0
    for own in shapes.values():
        place = np.array([[c.x(), c.y()] for c in (g.centroid().asPoint() for g in own)]) / 1000
        apart = np.sqrt(np.square(place[:, None] - place[None]).sum(axis=2))
        worst = max(worst, apart.max() if objective == "diameter" else apart.max(axis=1).min())
    return float(worst)


@pytest.mark.parametrize("objective", SHAPES)
def test_what_is_told_is_what_the_plan_has(objective: str):
    ran = design(objective)
    assert ran.results["TERRITORY_COUNT"] == 3
    assert ran.results["DETACHED"] == 0
    assert ran.results["MAX_DEVIATION"] <= 20 + 1e-9
    value = counted(ran, objective)
    assert ran.results["OBJECTIVE_VALUE"] == pytest.approx(value, rel=2e-3)
    travel = counted(design("squared"), objective)
    assert value <= travel + 1e-9
    if objective == "perimeter":
        assert "OBJECTIVE_BOUND" not in ran.results
        assert "No bound is known" in ran.info
    else:
        assert 0 < ran.results["OBJECTIVE_BOUND"] <= ran.results["OBJECTIVE_VALUE"]
        assert "In no plan is it below" in ran.info or "Proven" in ran.info
    assert "This plan's travel is at most" not in ran.info


def test_the_longest_way_leads_from_the_center_that_is_written():
    ran = design("largest", CENTER_LAYER="memory:")
    assert max(ran.column("center_km")) == pytest.approx(ran.results["OBJECTIVE_VALUE"], rel=1e-5)
    assert len(ran.rows("CENTER_LAYER")) == 3


def test_around_given_centers_the_longest_way_is_as_short_as_any_unit_allows():
    centers = point_layer([(500_500, 4_999_500), (503_500, 4_998_500), (505_500, 4_997_500)])
    ran = design("largest", CENTERS=centers, TERRITORIES=None, TOLERANCE=60)
    assert max(ran.column("center_km")) == pytest.approx(ran.results["OBJECTIVE_VALUE"], rel=1e-5)
    assert "with these centers" in ran.info


def test_ways_along_roads_count_by_their_length():
    road = line_layer(*[[(x * 1000 + 500_500, 4_998_500) for x in range(6)]])
    centers = point_layer([(500_500, 4_998_500), (504_500, 4_998_500)])
    ran = design("largest", CENTERS=centers, TERRITORIES=None, TOLERANCE=60, ROADS=road)
    assert max(ran.column("center_road_km")) == pytest.approx(ran.results["OBJECTIVE_VALUE"])


def test_a_table_of_costs_says_which_way_is_longest():
    rows = [(f"u{unit}", unit % 6, 5 - unit % 6) for unit in range(18)]
    costs = table_layer("unit:string p0:double p1:double", *rows)
    centers = point_layer([(500_500, 4_998_500), (505_500, 4_998_500)])
    ran = design(
        "largest",
        CENTERS=centers,
        CENTER_NAME_FIELD="name",
        TERRITORIES=None,
        TOLERANCE=60,
        COST_MATRIX=costs,
        ID_FIELD="name",
    )
    assert ran.results["OBJECTIVE_VALUE"] == pytest.approx(2)
    assert "Proven: in no plan with these centers is it less." in ran.info


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"CERTIFICATE": "proof.json"}, "leave out OBJECTIVE"),
        ({"TRAVEL_PER_KM": 1, "CUSTOMERS_FIELD": "work"}, "leave the objective “diameter” out"),
    ],
)
def test_what_knows_of_travel_alone_is_refused(more, sentence, tmp_path):
    if "CERTIFICATE" in more:
        more = {"CERTIFICATE": str(tmp_path / more["CERTIFICATE"])}
    with pytest.raises(QgsProcessingException, match=sentence):
        design("diameter", **more)


@pytest.mark.parametrize("objective", part(SHAPES, 3))
def test_the_panel_makes_the_same_plan_and_says_the_same(objective: str, open_session, qtbot):
    layer = layer_of()
    QgsProject.instance().addMapLayer(layer)
    set_up(layer, criteria=(Criterion("work", 1.0, 0.2),), id_field="name")
    session = open_session(layer)
    qtbot.waitUntil(lambda: not session.ways_pending)
    wish = DesignSettings(count=3, effort="fast", objective=objective)
    found = designing(session, wish)(SILENT).plans[3]
    ran = design(objective, ID_FIELD="name")
    theirs = {row["name"]: int(row["territory"]) - 1 for row in ran.rows()}
    mine = dict(zip(session.table.identifier, found.done.plan.tolist()))
    assert mine == theirs
    assert set(told_of(found)[1:]) <= set(ran.info.splitlines())
