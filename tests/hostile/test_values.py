"""The panel on layers whose values, shapes and tables of costs are as bad as they come."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPolygon,
    QgsProject,
    QgsVectorLayer,
)

from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.layers.live.settings.rule_settings import LayerReference, RuleSettings
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.layers.values import as_amount
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.plan_layer import set_up
from tests.long import part
from tests.ui.panel import wait_for_preview

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")

VALUES = {
    "huge": 1e308, "denormal": 5e-324, "no number": math.nan, "infinite": math.inf,
    "negative": -1e308, "nothing": None, "minus nothing": -0.0, "odd": 2.0**53 + 1,
}  # fmt: skip


def polygon(*corners) -> QgsGeometry:
    ring = QgsLineString([QgsPoint(*corner) for corner in corners])
    shape = QgsPolygon()
    shape.setExteriorRing(ring)
    return QgsGeometry(shape)


def shapes() -> dict[str, QgsGeometry]:
    left, top = 500_000.0, 5_000_000.0
    nan, inf = math.nan, math.inf
    crossing = [(left, top), (left + 900, top - 900), (left + 900, top), (left, top - 900)]
    return {
        "none": QgsGeometry(),
        "empty": QgsGeometry.fromWkt("POLYGON EMPTY"),
        "empty part": QgsGeometry.fromWkt("MULTIPOLYGON(EMPTY)"),
        "no numbers": polygon((nan, nan), (nan, nan), (nan, nan), (nan, nan)),
        "one no number": polygon((left, top), (left + 9, nan), (left, top - 9), (left, top)),
        "infinite": polygon((left, top), (inf, top), (left, top - 9), (left, top)),
        "huge": polygon((-1e308, -1e308), (1e308, -1e308), (1e308, 1e308), (-1e308, -1e308)),
        "point": polygon((left, top), (left, top), (left, top), (left, top)),
        "line": polygon((left, top), (left + 900, top), (left, top), (left, top)),
        "crossing itself": polygon(*crossing, crossing[0]),
        "the same as another": polygon(
            (left + 1000, top), (left + 2000, top), (left + 2000, top - 1000),
            (left + 1000, top - 1000), (left + 1000, top),
        ),
        "a hole larger than all": QgsGeometry.fromWkt(
            "POLYGON((0 0, 1 0, 1 1, 0 1, 0 0), (-5 -5, 9 -5, 9 9, -5 9, -5 -5))"
        ),
    }  # fmt: skip


def planned(values, map_canvas, **settings) -> QgsVectorLayer:
    fields = "work:double customers:double territory:string"
    layer = set_up(
        grid_layer(fields=fields, values=values), customers_field="customers", **settings
    )
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setLayers([layer])
    map_canvas.setExtent(layer.extent())
    return layer


def rows(first=1.0) -> list[list]:
    return [
        [first if n == 0 else n + 1.0, first if n == 1 else 1.0, "AB"[n % 2]] for n in range(24)
    ]


def go_round(dock, qtbot) -> None:
    session = dock.session
    assert session.ready, session.reason
    for tab in range(dock.page.tabs.count()):
        dock.page.tabs.setCurrentIndex(tab)
        dock.grab()
    dock.actions_by_name["map_labels"].setChecked(True)
    dock.actions_by_name["colour_map"].trigger()
    session.issues  # noqa: B018
    for territory in session.active.tolist():
        dock.link.zoom_to_territories([territory])
        dock.page.territories.select([territory])
    session.editor.assign(np.array([0, 5]), 0, "give")
    session.editor.undo()
    dock.commands.run_balance(BalanceAsked(effort="fast"))
    wait_for_preview(dock, qtbot)
    dock.commands.repair()
    wait_for_preview(dock, qtbot)
    dock.grab()
    assert not [text for text in dock.messages if "Traceback" in text or "Error:" in text]


@pytest.mark.parametrize("value", VALUES.values(), ids=[*VALUES])
def test_any_number_is_a_workload_or_counts_nothing(value, map_canvas, open_dock, qtbot):
    planned(rows(value), map_canvas)
    dock = open_dock()
    go_round(dock, qtbot)
    number = as_amount(value)
    usable = number is not None
    told = dock.session.tally.workload[0, 0]
    assert told == (number if usable else 0.0)
    if not usable:
        assert len(dock.session.table.amiss) == 1


@pytest.mark.parametrize("which", part(shapes(), 2))
def test_any_shape_opens(which, map_canvas, open_dock, qtbot):
    layer = planned(rows(), map_canvas)
    layer.dataProvider().changeGeometryValues({1: shapes()[which]})
    dock = open_dock()
    qtbot.waitUntil(lambda: not dock.session.finding_shapes)
    assert dock.session.ready
    assert dock.session.tally.units.tolist() == [12, 12]
    if dock.session.shapes is not None:
        go_round(dock, qtbot)
    else:
        assert dock.messages


COSTS = {
    "blank": None, "negative": -5.0, "huge": 1e308, "no number": math.nan, "infinite": math.inf,
    "text": "far",
}  # fmt: skip


@pytest.mark.parametrize("cost", COSTS.values(), ids=[*COSTS])
@pytest.mark.parametrize("everywhere", part([True, False], 2))
def test_any_table_of_costs_opens(cost, everywhere, map_canvas, open_dock, qtbot):
    layer = planned(rows(), map_canvas, id_field="name")
    centers = point_layer(
        [(500_500.0, 4_999_500.0), (503_500.0, 4_997_500.0)],
        fields="territory:string",
        values=[["A"], ["B"]],
    )
    kind = "string" if isinstance(cost, str) else "double"
    table = QgsVectorLayer(
        f"None?field=unit_id:string&field=A:{kind}&field=B:{kind}", "costs", "memory"
    )
    for number in range(24):
        feature = QgsFeature(table.fields())
        own = cost if everywhere or number < 3 else ("7" if kind == "string" else 7.0)
        feature.setAttributes([f"u{number}", own, "5" if kind == "string" else 5.0])
        table.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayers([centers, table])
    dock = open_dock()
    settings = replace(
        dock.session.settings,
        criteria=(Criterion("work"),),
        centers_layer=centers.id(),
        rules=RuleSettings(
            center_name_field="territory", costs=LayerReference(table.id(), table.name())
        ),
    )
    dock.session.configure(settings)
    qtbot.waitUntil(lambda: not dock.session.ways_pending)
    assert dock.session.ways is not None or dock.session.ways_error
    go_round(dock, qtbot)
    assert layer.isValid()
