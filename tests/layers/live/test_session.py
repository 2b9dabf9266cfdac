"""A session follows whatever happens to its layer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsRendererCategory,
)

from territory_planner.core.checks.issue import (
    ENCLAVE,
    OVERLAP,
    TOLERANCE,
    UNCOVERED,
    WITHOUT_TERRITORY,
)
from territory_planner.layers.compat import text_field
from territory_planner.layers.live.session.new_field import add_territory_field
from territory_planner.layers.live.session.session import PlanSession
from territory_planner.layers.live.session.told_plan import PlanState
from tests.layers.plan_layer import make_layer, set_up

TERRITORY = 2


def names(session) -> list[str]:
    return [session.name(territory) for territory in session.active]


def square(left: float, top: float, size: float = 1000.0) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(left, top - size, left + size, top))


def test_opening_a_plan_tells_its_territories_and_totals(session):
    assert session.state is PlanState.READY
    assert names(session) == ["A", "B", "C", "D"]
    assert session.tally.total[0] == 300
    assert session.tally.parts.tolist() == [1, 1, 1, 1]
    np.testing.assert_allclose(session.tally.area, 6e6, rtol=0.005)


def test_a_territory_field_that_is_not_saved_yet_has_no_plan_to_compare_with(session, layer):
    layer.startEditing()
    add_territory_field(layer, "zone")
    session.configure(replace(session.settings, territory_field="zone"))
    zone = session.editor.new_territory("North")
    session.editor.move(np.arange(12), np.full(12, zone), "Paint")
    session.refresh()
    assert names(session) == ["North"]
    assert session.tally.moved.tolist() == list(range(12))
    assert layer.commitChanges()
    session.flush()
    assert session.tally.moved.tolist() == []


def test_an_edit_in_the_attribute_table_shows_within_a_moment(session, layer, qtbot):
    layer.startEditing()
    both = frozenset({0, 1})  # what the background finds is told by the same signal
    with qtbot.waitSignal(session.totals_changed, check_params_cb=both.__eq__):
        layer.changeAttributeValue(1, TERRITORY, "B", "A")
    assert session.tally.units.tolist() == [5, 7, 6, 6]
    assert session.tally.parts.tolist() == [1, 2, 1, 1]
    assert next(gap.kind for gap in session.issues) == ENCLAVE


def test_undo_and_redo_are_followed(session, layer):
    layer.startEditing()
    layer.beginEditCommand("move")
    for feature_id in (1, 2, 3):
        layer.changeAttributeValue(feature_id, TERRITORY, "B", "A")
    layer.endEditCommand()
    session.flush()
    assert session.tally.units.tolist() == [3, 9, 6, 6]
    layer.undoStack().undo()
    session.flush()
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    layer.undoStack().redo()
    session.flush()
    assert session.tally.units.tolist() == [3, 9, 6, 6]
    assert session.tally.moved.tolist() == [0, 1, 2]


def test_rolling_back_restores_the_saved_plan(session, layer):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "B")
    session.flush()
    layer.rollBack()
    session.flush()
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    assert not len(session.tally.moved)


def test_saving_makes_the_plan_the_one_to_compare_with(session, layer):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "B")
    session.flush()
    assert session.tally.change[:, 0].tolist() == [-1, 1, 0, 0]
    layer.commitChanges()
    assert not session.tally.change.any()
    assert session.tally.units.tolist() == [5, 7, 6, 6]


def test_a_layer_opened_while_edited_tells_what_is_not_saved_yet(layer, qtbot):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, "B")
    session = PlanSession()
    session.bind(layer)
    assert session.tally.moved.tolist() == [0]
    assert session.tally.baseline[0] == session.territories.index("A")
    session.close()


def test_null_and_new_values_are_taken_as_they_are(session, layer):
    layer.startEditing()
    layer.changeAttributeValue(1, TERRITORY, None)
    layer.changeAttributeValue(2, TERRITORY, "New")
    session.flush()
    assert names(session) == ["A", "B", "C", "D", "New"]
    assert next(gap.kind for gap in session.issues) == WITHOUT_TERRITORY
    assert session.tally.units.tolist() == [4, 6, 6, 6, 1]


def test_workload_edits_change_the_totals(session, layer):
    layer.startEditing()
    layer.changeAttributeValue(1, 1, 101.0, 1.0)
    session.flush()
    assert session.tally.loads[0, 0] == 130
    assert session.tally.total[0] == 400


def test_units_that_are_added_and_deleted_count_at_once(session, layer, qtbot):
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["new", 50.0, "A"])
    feature.setGeometry(square(499000, 5000000))
    layer.addFeature(feature)
    layer.deleteFeature(24)
    session.flush()
    assert session.tally.units.tolist() == [7, 6, 6, 5]
    qtbot.waitUntil(lambda: not session.finding_shapes)
    assert session.tally.parts.tolist() == [1, 1, 1, 1]
    layer.commitChanges()
    session.flush()
    assert session.tally.units.tolist() == [7, 6, 6, 5]
    layer.startEditing()
    layer.deleteFeature(1)
    layer.rollBack()
    session.flush()
    assert session.tally.units.tolist() == [7, 6, 6, 5]


def test_a_unit_that_is_not_saved_yet_has_no_territory_to_compare_with(session, layer):
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["new", 50.0, "A"])
    layer.addFeature(feature)
    session.flush()
    new = session.unit(feature.id())
    for value in ("B", None, "New"):
        layer.changeAttributeValue(feature.id(), TERRITORY, value)
        layer.changeAttributeValue(1, TERRITORY, value)
        session.flush()
        # As when the layer is opened now.
        assert session.tally.moved.tolist() == [session.unit(1)]
        change = {session.key(t): session.tally.change[t, 0] for t in session.active.tolist()}
        assert change["A"] == -1
        assert change.get("New", 1.0) == 1.0
    layer.undoStack().undo()
    layer.undoStack().undo()
    session.flush()
    assert session.tally.baseline[new] == session.tally.assignment[new]
    layer.rollBack()
    session.flush()
    assert session.tally.moved.tolist() == []


def test_values_go_to_their_own_unit_where_a_part_of_the_units_has_another_order(session, layer):
    layer.startEditing()
    # All together are ordered by their ids, as two are called the same; a few by their names.
    layer.changeAttributeValue(23, 0, "r0c0")
    for feature_id, name in ((5, "z"), (9, "b"), (11, "a")):
        layer.changeAttributeValue(feature_id, 0, name)
    session.refresh()
    loads = {5: 1000.0, 9: 2000.0, 11: 3000.0}
    for feature_id, load in loads.items():
        layer.changeAttributeValue(feature_id, 1, load)
    session.flush()
    for feature_id, load in loads.items():
        unit = session.unit(feature_id)
        assert session.tally.workload[unit].tolist() == [load]
        assert session.table.workload[unit].tolist() == [load]
        assert session.table.name[unit] == layer.getFeature(feature_id)["name"]


def test_moving_a_unit_on_the_map_changes_which_units_touch(session, layer, qtbot):
    layer.startEditing()
    layer.changeGeometry(1, square(507000, 4996000))
    session.flush()
    qtbot.waitUntil(lambda: not session.finding_shapes)
    # A kilometre off the south-eastern corner it is tied to what is near: none of its territory.
    assert session.tally.parts.tolist()[0] == 2


def test_a_filter_leaves_only_what_it_lets_through(session, layer):
    layer.setSubsetString("\"territory\" <> 'D'")
    session.flush()
    assert names(session) == ["A", "B", "C"]
    assert session.tally.n == 18
    layer.setSubsetString("\"territory\" = 'nowhere'")
    session.flush()
    assert session.state is PlanState.UNUSABLE
    assert "filter" in session.reason
    layer.setSubsetString("")
    session.flush()
    assert names(session) == ["A", "B", "C", "D"]


def test_edits_made_straight_on_the_source_show_after_refresh(session, layer, qtbot):
    layer.dataProvider().changeAttributeValues({1: {TERRITORY: "D"}})
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    session.refresh()
    assert session.tally.units.tolist() == [5, 6, 6, 7]


def test_a_source_that_notifies_shows_at_once(session, layer, qtbot):
    layer.dataProvider().changeAttributeValues({1: {TERRITORY: "D"}})
    with qtbot.waitSignal(session.plan_reset):
        layer.dataProvider().notify.emit("units")
    assert session.tally.units.tolist() == [5, 6, 6, 7]


def test_deleting_the_territory_field_is_told_and_undone(session, layer):
    layer.startEditing()
    layer.deleteAttribute(TERRITORY)
    session.flush()
    assert session.state is PlanState.UNUSABLE
    assert "territory" in session.reason
    layer.undoStack().undo()
    session.flush()
    assert session.state is PlanState.READY
    assert names(session) == ["A", "B", "C", "D"]


def test_a_layer_that_is_removed_leaves_an_empty_session(session, layer):
    QgsProject.instance().removeMapLayer(layer.id())
    assert session.state is PlanState.NO_LAYER
    assert session.layer is None
    session.flush()
    session.refresh()
    assert session.state is PlanState.NO_LAYER


def test_closing_the_project_while_contiguity_is_sought_does_no_harm(layer, qtbot):
    session = PlanSession()
    session.bind(layer)
    assert session.finding_shapes
    QgsProject.instance().clear()
    qtbot.wait(300)
    assert session.state is PlanState.NO_LAYER
    assert session.shapes is None
    session.close()


def test_two_sessions_follow_two_plans(session, qtbot):
    other = set_up(make_layer(("XX", "YY")))
    QgsProject.instance().addMapLayer(other)
    second = PlanSession()
    second.bind(other)
    other.startEditing()
    other.changeAttributeValue(1, TERRITORY, "Y")
    second.flush()
    assert second.tally.units.tolist() == [1, 3]
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    second.close()


def test_two_sessions_may_follow_one_layer(session, layer, qtbot):
    second = PlanSession()
    second.bind(layer)
    session.editor.assign(np.array([0]), 1, "move")
    second.flush()
    assert second.tally.units.tolist() == session.tally.units.tolist() == [5, 7, 6, 6]
    second.close()


def test_targets_that_were_set_are_kept_and_the_rest_is_shared(session):
    session.editor.set_target(0, 0, 30.0)
    np.testing.assert_allclose(session.tally.target[:, 0], [30, 90, 90, 90])
    assert session.tally.deviation[0, 0] == 0
    session.editor.set_target(0, 0, None)
    np.testing.assert_allclose(session.tally.target[:, 0], 75)


def test_gaps_follow_the_tolerance(session):
    assert {gap.kind for gap in session.issues} == {TOLERANCE}


def test_holes_and_overlaps_between_units_are_gaps_of_the_plan(qgis_new_project, qtbot):
    layer = set_up(make_layer(("AAA", "AAA", "AAA")))
    layer.dataProvider().deleteFeatures([5])
    layer.dataProvider().changeGeometryValues({1: square(500000, 5000000, 1500)})
    session = PlanSession()
    session.bind(layer)
    qtbot.waitUntil(lambda: session.tiling is not None)
    kinds = {gap.kind: gap for gap in session.issues}
    assert kinds[UNCOVERED].amount == pytest.approx(750000, rel=0.01)
    assert kinds[OVERLAP].amount == pytest.approx(500000, rel=0.01)
    session.close()


def test_a_renamed_territory_keeps_its_colour_in_the_layer_s_own_style(session, layer):
    colours = {"A": "#ff0000", "B": "#00ff00"}
    categories = [
        QgsRendererCategory(key, QgsFillSymbol.createSimple({"color": colour}), key)
        for key, colour in colours.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("territory", categories))
    assert session.colour(0) == "#ff0000"
    session.editor.rename(0, "North")
    assert session.colour(0) == "#ff0000"
    assert [c.label() for c in layer.renderer().categories()] == ["North", "B"]
    session.editor.undo()
    assert [c.value() for c in layer.renderer().categories()] == ["A", "B"]


@pytest.mark.parametrize(
    ("word", "is_locked", "said"),
    [
        ("yes", True, ""),
        ("Ja", True, "“keep” says yes in another language (Ja): taken as yes."),
        ("nein", False, ""),
        ("maybe", False, "neither yes nor no (“maybe”) in 1 of 24 units"),
    ],
)
def test_lock_words_are_read_as_the_toolbox_reads_them(word, is_locked, said, qtbot):
    layer = make_layer()
    layer.dataProvider().addAttributes([text_field("keep")])
    layer.updateFields()
    layer.dataProvider().changeAttributeValues({1: {layer.fields().lookupField("keep"): word}})
    set_up(layer, lock_field="keep")
    session, told = PlanSession(), []
    session.said.connect(lambda text, _: told.append(text))
    session.bind(layer)
    qtbot.waitUntil(lambda: session.shapes is not None)
    assert session.table.locked.tolist() == [is_locked] + [False] * 23
    assert said in "\n".join(told)
    assert ("“keep”" in "\n".join(told)) == bool(said)
    session.close()


def test_edits_of_units_without_a_name_are_followed_by_differences(
    qgis_new_project, open_session, qtbot
):
    # The only text is the territory: QGIS takes it for what units are called.
    layer = make_layer()
    layer.dataProvider().deleteAttributes([0])
    layer.updateFields()
    session = open_session(set_up(layer, name_field=""))
    layer.startEditing()
    with qtbot.assertNotEmitted(session.plan_reset):
        layer.changeAttributeValue(1, layer.fields().lookupField("territory"), "B")
        session.flush()
    assert session.tally.moved.tolist() == [0]
    layer.rollBack()
