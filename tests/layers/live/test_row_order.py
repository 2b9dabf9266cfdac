"""The panel's plans depend on no order of rows, and are the toolbox's."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.reading.plan_reader import plan_source, read_plan
from territory_planner.layers.live.settings.plan_settings import Criterion, PlanSettings
from territory_planner.layers.live.work.solve import BalanceAsked, balancing
from tests.algorithms.test_order import shuffled, units
from tests.layers.grid_layer import grid_layer
from tests.layers.plan_layer import set_up


def plan_of(session, effort: str) -> dict[str, str]:
    """The balanced plan, by the names of units."""
    found = balancing(session, BalanceAsked(effort=effort))(SILENT)
    names = [session.key(territory) for territory in session.active.tolist()]
    return dict(zip(session.table.name, [names[each] for each in found.assignment.tolist()]))


@pytest.mark.parametrize("id_field", ["", "name"])
def test_balancing_gives_the_same_plan_whatever_the_order_of_rows(open_session, id_field):
    plans = []
    for seed in range(3):
        layer = shuffled(units(), seed) if seed else units()
        set_up(layer, territory_field="rep", id_field=id_field)
        plans.append(plan_of(open_session(layer), "fast"))
    assert plans[1] == plans[0]
    assert plans[2] == plans[0]


def test_units_stand_in_the_same_order_as_for_the_toolbox(open_session):
    layer = set_up(shuffled(units(), 5), territory_field="rep")
    session = open_session(layer)
    assert session.table.name == [f"u{number}" for number in range(session.table.n)]
    for row, fid in enumerate(session.table.feature_id.tolist()):
        assert layer.getFeature(fid)["name"] == session.table.name[row]
        assert session.shapes.polygons.ring_unit.tolist().count(row) == 1
    touching = session.shapes.graph.neighbours(0).tolist()
    assert sorted(session.table.name[each] for each in touching) == ["u1", "u9"]


def nameless_plan():
    """A plan whose units no field tells apart."""
    values = [["AB"[n % 4 > 1], "x"] for n in range(16)]
    layer = grid_layer(4, 4, fields="rep:string state:string", values=values)
    layer.dataProvider().changeAttributeValues(
        {feature.id(): {0: "unit"} for feature in layer.getFeatures()}
    )
    return set_up(layer, territory_field="rep", criteria=())


def test_where_no_field_tells_units_apart_that_is_said(open_session):
    said = "Where nothing else decided, units were taken by their feature ids"
    session = open_session(nameless_plan())
    assert said in "\n".join(balancing(session, BalanceAsked(effort="fast"))(SILENT).remarks)
    named = open_session(set_up(units(), territory_field="rep"))
    assert said not in "\n".join(balancing(named, BalanceAsked(effort="fast"))(SILENT).remarks)


def test_shapes_of_units_in_another_order_are_the_same(open_session):
    session = open_session(set_up(shuffled(units(), 5), territory_field="rep"))
    shapes = session.shapes
    turned = shapes.taken(shapes.feature_id[::-1].copy())
    assert turned.area.tolist() == shapes.area[::-1].tolist()
    assert turned.position.tolist() == shapes.position[::-1].tolist()


def test_a_layer_whose_feature_ids_repeat_is_not_planned(qgis_app, tmp_path):
    import shutil
    from pathlib import Path

    case = Path(__file__).parents[2] / "data" / "cases" / "dup-ids.gpkg"
    path = shutil.copy(case, tmp_path / "units.gpkg")
    layer = QgsVectorLayer(f"{path}|layername=by_region", "visits")
    settings = PlanSettings(territory_field="rep", criteria=(Criterion("hours"),))
    with pytest.raises(InvalidInput, match="Features of “visits” have the same feature id"):
        read_plan(plan_source(layer, settings))
