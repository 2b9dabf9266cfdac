"""What somebody else saved while units were edited here shows when the edits are given up."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QDate

from territory_planner.layers.compat import date_field, long_field, real_field, text_field
from territory_planner.layers.live.session import undone_check
from tests.layers.grid_layer import saved
from tests.layers.plan_layer import make_layer, set_up


def roll_back(session, _count):
    session.layer.rollBack()
    session.flush()


def undo(session, count):
    for _ in range(count):
        session.editor.undo()


@pytest.fixture(params=["gpkg", "shp", "memory"])
def layer(request, tmp_path, qgis_new_project):
    made = make_layer()
    if request.param != "memory":
        path = saved(made, tmp_path / f"plan.{request.param}")
        made = QgsVectorLayer(path, "plan", "ogr")
    set_up(made)
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.mark.parametrize("give_up", [roll_back, undo])
@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("unit", [0, 1])
def test_what_others_saved_shows_when_own_edits_are_given_up(
    layer, open_session, give_up, times, unit
):
    session = open_session(layer)
    for territory in (1, 2)[:times]:
        session.editor.assign(np.array([0]), territory, "give")
    feature_id = session.feature_ids([unit])[0]
    field = layer.fields().lookupField("territory")
    elsewhere = layer
    if layer.providerType() == "ogr":
        elsewhere = QgsVectorLayer(layer.source(), "other", "ogr")
    in_source = elsewhere.dataProvider().fieldNameIndex("territory")
    assert elsewhere.dataProvider().changeAttributeValues({feature_id: {in_source: "D"}})
    give_up(session, times)
    in_layer = layer.getFeature(feature_id)[field]
    assert in_layer == "D"
    if unit == 0:
        # The very unit that was edited here; of others nobody tells, until Refresh.
        assert session.name(int(session.tally.assignment[unit])) == "D"
        assert not len(session.tally.moved)
    session.refresh()
    assert session.name(int(session.tally.assignment[unit])) == "D"


@pytest.mark.parametrize("give_up", [roll_back, undo])
@pytest.mark.parametrize("theirs", ["D", ""])
def test_of_many_units_it_shows_a_moment_later(
    layer, open_session, qtbot, monkeypatch, give_up, theirs
):
    monkeypatch.setattr(undone_check, "AT_ONCE", 0)
    session, reset = open_session(layer), list[bool]()
    session.editor.assign(np.array([0, 1, 2]), 1, "give")
    field = layer.dataProvider().fieldNameIndex("territory")
    before = session.key(0)
    changed = {session.feature_ids([1])[0]: {field: theirs or before}}
    assert layer.dataProvider().changeAttributeValues(changed)
    session.plan_reset.connect(lambda: reset.append(True))
    give_up(session, 1)
    qtbot.waitUntil(lambda: not session._undone._jobs)
    assert [session.key(int(at)) for at in session.tally.assignment[:3]] == [
        before,
        theirs or before,
        before,
    ]
    # Nothing is read anew where nobody else saved.
    assert bool(reset) == bool(theirs)


@pytest.mark.parametrize("give_up", [roll_back, undo])
def test_a_unit_that_others_deleted_is_gone_when_its_edit_is_given_up(layer, open_session, give_up):
    if layer.storageType() == "ESRI Shapefile":
        pytest.skip("deleting numbers its features anew")
    session = open_session(layer)
    session.editor.assign(np.array([3]), 0, "give")
    layer.dataProvider().deleteFeatures(session.feature_ids([3]))
    give_up(session, 1)
    there = sorted(feature.id() for feature in layer.getFeatures())
    assert session.table.feature_id.tolist() == there
    assert len(there) == 23


def test_units_that_a_dropped_stroke_had_added_are_gone(layer, open_session):
    session = open_session(layer)
    session.editor.begin("stroke")
    session.editor.paint(np.array([2]), 1)
    feature = QgsFeature(layer.fields())
    feature.setAttribute(layer.fields().lookupField("territory"), "Z")
    layer.addFeature(feature)
    session.flush()
    session.editor.drop()
    session.flush()
    assert session.table.n == 24
    assert session.tally.units[session.active].tolist() == [6, 6, 6, 6]


@pytest.mark.parametrize("stop", [True, False])
def test_a_shapefile_that_is_packed_when_a_deletion_is_saved_is_read_anew(
    tmp_path, qgis_new_project, open_session, stop
):
    """QGIS tells nobody that features have other ids from then on."""
    path = saved(make_layer(), tmp_path / "plan.shp")
    layer = set_up(QgsVectorLayer(path, "plan", "ogr"))
    session = open_session(layer)
    layer.startEditing()
    layer.deleteFeatures([2, 7])
    layer.commitChanges(stop)
    session.flush()
    there = {feature.id(): feature["name"] for feature in layer.getFeatures()}
    assert dict(zip(session.table.feature_id.tolist(), session.table.name)) == there
    last = session.table.n - 1
    session.editor.assign(np.array([last]), 0, "give")
    assert layer.commitChanges()
    assert [f["name"] for f in layer.getFeatures() if f["territory"] == "A"][-1] == "r3c5"


@pytest.mark.parametrize(
    ("kind", "mine", "theirs", "told"),
    [
        (
            date_field,
            QDate(2026, 5, 5),
            QDate(2026, 6, 6),
            "yours 2026-05-05, theirs 2026-06-06",
        ),
        (long_field, 2**60, 2**60 + 1, f"yours {2**60}, theirs {2**60 + 1}"),
        (real_field, 0.1 + 0.2, 0.3, "yours 0.30000000000000004, theirs 0.3"),
        (text_field, "<b>&</b>", "{mine}", "yours <b>&</b>, theirs {mine}"),
    ],
)
def test_values_of_all_kinds_that_others_saved_in_a_file_stay_and_are_told(
    tmp_path, qgis_new_project, open_session, kind, mine, theirs, told
):
    """Days were told as what Python calls them."""
    made = make_layer()
    made.dataProvider().addAttributes([kind("beside")])
    made.updateFields()
    layer = set_up(QgsVectorLayer(saved(made, tmp_path / "plan.gpkg"), "plan", "ogr"))
    session, said = open_session(layer), []
    session.said.connect(lambda text, _level: said.append(text))
    feature_id, field = session.feature_ids([0])[0], layer.fields().lookupField("beside")
    layer.startEditing()
    layer.changeAttributeValue(feature_id, field, mine)
    session.editor.assign(np.array([1]), 1, "give")
    elsewhere = QgsVectorLayer(layer.source(), "other", "ogr")
    assert elsewhere.dataProvider().changeAttributeValues({feature_id: {field: theirs}})
    assert layer.commitChanges()
    QCoreApplication.processEvents()
    assert layer.getFeature(feature_id)[field] == theirs
    assert layer.getFeature(session.feature_ids([1])[0])["territory"] == "B"
    assert f"r0c0, beside ({told})" in said[-1]


def test_an_empty_territory_stays_on_the_list_when_own_values_for_it_are_proposed_again(
    layer, open_session
):
    session = open_session(layer)
    empty = session.editor.new_territory("Empty")
    session.editor.assign(np.array([0]), empty, "give")
    feature_id, field = session.feature_ids([0])[0], layer.fields().lookupField("territory")
    elsewhere = layer
    if layer.providerType() == "ogr":
        elsewhere = QgsVectorLayer(layer.source(), "other", "ogr")
    assert elsewhere.dataProvider().changeAttributeValues({feature_id: {field: "D"}})
    assert layer.commitChanges()
    names = [session.name(territory) for territory in session.active.tolist()]
    assert "Empty" in names
    QCoreApplication.processEvents()
    assert [session.name(territory) for territory in session.preview.territory] == ["Empty"]
    assert [session.name(territory) for territory in session.active.tolist()] == names
