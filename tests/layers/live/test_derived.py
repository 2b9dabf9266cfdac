"""Values that are made elsewhere (joined tables, expressions) are followed at once, too."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer, QgsVectorLayerJoinInfo

from territory_planner.layers.compat import real_field
from territory_planner.layers.live.settings.plan_settings import Criterion
from tests.layers.grid_layer import saved
from tests.layers.plan_layer import make_layer, set_up


def make_table(layer, name="table", value=2.0):
    table = QgsVectorLayer("NoGeometry?field=key:string&field=visits:double", name, "memory")
    rows = []
    for feature in layer.getFeatures():
        row = QgsFeature(table.fields())
        row.setAttributes([feature["name"], value])
        rows.append(row)
    table.dataProvider().addFeatures(rows)
    QgsProject.instance().addMapLayer(table)
    return table


def join(layer, table, cached, target="name") -> None:
    info = QgsVectorLayerJoinInfo()
    info.setJoinLayer(table)
    info.setJoinFieldName("key")
    info.setTargetFieldName(target)
    info.setUsingMemoryCache(cached)
    layer.addJoin(info)


@pytest.fixture(params=[True, False], ids=["cached", "uncached"])
def joined(request, layer, open_session):
    table = make_table(layer)
    join(layer, table, request.param)
    set_up(layer, criteria=(Criterion("table_visits"),))
    return open_session(layer), layer, table


def total(session) -> float:
    return float(session.tally.total[0])


def test_an_edit_in_a_joined_table_shows_within_a_moment(joined, qtbot):
    session, _layer, table = joined
    assert total(session) == 48
    table.startEditing()
    table.changeAttributeValue(1, 1, 12.0)
    qtbot.waitUntil(lambda: total(session) == 58)
    table.undoStack().undo()
    qtbot.waitUntil(lambda: total(session) == 48)
    table.undoStack().redo()
    table.commitChanges()
    qtbot.waitUntil(lambda: total(session) == 58)
    table.startEditing()
    table.deleteFeature(1)
    qtbot.waitUntil(lambda: total(session) == 46)
    table.rollBack()
    qtbot.waitUntil(lambda: total(session) == 58)


def test_many_edits_in_a_joined_table_are_read_once(joined, qtbot):
    session, _layer, table = joined
    resets = []
    session.plan_reset.connect(lambda: resets.append(1))
    table.startEditing()
    for feature_id in range(1, 25):
        table.changeAttributeValue(feature_id, 1, 3.0)
    qtbot.waitUntil(lambda: total(session) == 72)
    qtbot.wait(50)
    assert len(resets) == 1


def test_what_is_edited_in_the_layer_stays_when_a_joined_table_changes(joined, qtbot):
    session, _layer, table = joined
    session.editor.assign(session.table.rows([1]), 1, "give")
    table.startEditing()
    table.changeAttributeValue(1, 1, 12.0)
    qtbot.waitUntil(lambda: total(session) == 58)
    assert session.tally.units.tolist() == [5, 7, 6, 6]
    assert session.tally.moved.tolist() == [0]


def test_edits_made_straight_on_the_source_of_a_joined_table_show_after_refresh(joined):
    session, _layer, table = joined
    table.dataProvider().changeAttributeValues({1: {1: 12.0}})
    session.refresh()
    assert total(session) == 58


def test_a_joined_table_that_is_removed_is_told(joined, qtbot):
    session, _layer, table = joined
    QgsProject.instance().removeMapLayer(table.id())
    qtbot.waitUntil(lambda: not session.ready)
    assert "table_visits" in session.reason


def test_a_table_joined_while_the_plan_is_open_is_followed(layer, open_session, qtbot):
    session = open_session(layer)
    table = make_table(layer)
    join(layer, table, True)
    session.configure(replace(session.settings, criteria=(Criterion("table_visits"),)))
    assert total(session) == 48
    table.startEditing()
    table.changeAttributeValue(1, 1, 12.0)
    qtbot.waitUntil(lambda: total(session) == 58)


def test_a_joined_table_that_the_plan_does_not_use_costs_nothing(layer, open_session, qtbot):
    table = make_table(layer)
    join(layer, table, True)
    session = open_session(layer)
    resets = []
    session.plan_reset.connect(lambda: resets.append(1))
    table.startEditing()
    table.changeAttributeValue(1, 1, 12.0)
    qtbot.wait(100)
    assert resets == []


def test_a_table_joined_to_the_joined_one_is_followed_too(layer, open_session, qtbot):
    near, far = make_table(layer, "near"), make_table(layer, "far", 5.0)
    join(near, far, True, "key")
    near.addExpressionField('"far_visits" * 2', real_field("twice"))
    join(layer, near, False)
    set_up(layer, criteria=(Criterion("near_twice"),))
    session = open_session(layer)
    assert total(session) == 240
    far.startEditing()
    far.changeAttributeValue(1, 1, 10.0)
    qtbot.waitUntil(lambda: total(session) == 250)


@pytest.mark.parametrize("cached", [True, False])
def test_nobody_listens_to_joined_layers_any_more(cached, layer, open_session):
    table, other = make_table(layer), make_table(layer, "other")

    def listeners():
        return [
            each.receivers(signal)
            for each in (table, other)
            for signal in (each.layerModified, each.subsetStringChanged, each.dataSourceChanged)
        ]

    def come_and_go():
        join(layer, other, cached)
        layer.removeJoin(other.id())

    join(layer, table, cached)
    # QGIS itself goes on listening to a layer that was joined once.
    come_and_go()
    alone = listeners()
    session = open_session(layer)
    assert listeners() != alone
    come_and_go()
    session.close()
    assert listeners() == alone


def test_a_joined_layer_may_go_before_the_layer(layer, open_session):
    table = make_table(layer)
    join(layer, table, True)
    open_session(layer)
    QgsProject.instance().removeMapLayer(table.id())
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_territory_field_that_is_joined_is_followed_and_edited_there(layer, open_session, qtbot):
    table = QgsVectorLayer("NoGeometry?field=key:string&field=rep:string", "reps", "memory")
    rows = []
    for number, feature in enumerate(layer.getFeatures()):
        row = QgsFeature(table.fields())
        row.setAttributes([feature["name"], "PQ"[number % 2]])
        rows.append(row)
    table.dataProvider().addFeatures(rows)
    QgsProject.instance().addMapLayer(table)
    join(layer, table, True)
    set_up(layer, territory_field="reps_rep")
    session = open_session(layer)
    assert session.tally.units.tolist() == [12, 12]
    assert "joined" in session.read_only
    table.startEditing()
    table.changeAttributeValue(1, 1, "Q")
    qtbot.waitUntil(lambda: session.tally.units.tolist() == [11, 13])


def test_a_virtual_workload_that_depends_on_the_territory_follows_the_brush(layer, open_session):
    expression = "if(\"territory\" = 'B', 10, 1)"
    layer.addExpressionField(expression, real_field("effort"))
    set_up(layer, criteria=(Criterion("effort"),))
    session = open_session(layer)
    assert session.tally.loads[:, 0].tolist() == [6, 60, 6, 6]
    session.editor.assign(session.table.rows([1]), 1, "give")
    assert session.tally.loads[:, 0].tolist() == [5, 70, 6, 6]


def test_a_virtual_workload_that_sums_over_the_layer_follows_every_unit(layer, open_session):
    layer.addExpressionField('100 * "work" / sum("work")', real_field("share"))
    set_up(layer, criteria=(Criterion("share"),))
    session = open_session(layer)
    layer.startEditing()
    layer.changeAttributeValue(24, 1, 324.0)
    session.flush()
    assert total(session) == pytest.approx(100)
    assert session.tally.loads[0, 0] == pytest.approx(100 * (1 + 2 + 3 + 7 + 8 + 9) / 600)


@pytest.mark.parametrize("name", ["plan.gpkg", "plan.shp"])
def test_what_another_program_writes_to_the_file_shows_after_refresh(
    name, qgis_new_project, open_session, tmp_path
):
    path = saved(make_layer(), tmp_path / name)
    layer = set_up(QgsVectorLayer(path, "stored", "ogr"))
    QgsProject.instance().addMapLayer(layer)
    session = open_session(layer)
    script = (
        "from osgeo import ogr\n"
        f"source = ogr.Open({path!r}, 1)\n"
        "feature = source.GetLayer().GetNextFeature()\n"
        "feature['territory'] = 'D'\n"
        "source.GetLayer().SetFeature(feature)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
    session.refresh()
    assert session.tally.units.tolist() == [5, 6, 6, 7]
