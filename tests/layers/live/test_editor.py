"""Every edit of a plan is one undo step, honours locks, and is dropped whole on an error."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from territory_planner.core.model.problem import FREE, FROZEN, GAIN_ONLY
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.session.edits import NotEditable, edit_command
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.session.session import PlanSession
from territory_planner.layers.live.session.told_plan import PlanState
from territory_planner.layers.live.settings.plan_settings import DesignSettings, load_settings
from territory_planner.layers.live.work.plan_design import designing
from territory_planner.layers.live.work.plan_problem import plan_problem
from tests.layers.plan_layer import PLAN, make_layer, set_up

TERRITORY = 2
A, B, C, D = range(4)


def values(layer) -> str:
    """Return the territories of all units in order."""
    features = sorted(layer.getFeatures(), key=lambda feature: feature.id())
    return "".join(str(feature[TERRITORY] or ".") for feature in features)


def test_a_stroke_of_several_dabs_is_one_undo_step(session, layer):
    editor = session.editor
    editor.begin("Paint")
    editor.paint(np.array([2]), B)
    editor.paint(np.array([8, 14]), B)
    assert session.tally.units.tolist() == [4, 9, 5, 6]
    editor.end()
    assert layer.undoStack().count() == 1
    assert layer.undoStack().undoText() == "Paint"
    editor.undo()
    assert session.tally.units.tolist() == [6, 6, 6, 6]


@pytest.mark.parametrize("end", ["end", "drop"])
def test_a_stroke_beside_all_units_leaves_no_step_and_what_was_undone_can_be_redone(
    session, layer, end
):
    editor = session.editor
    editor.assign(np.array([2]), B, "give")
    editor.undo()
    editor.begin("Paint")
    assert not len(editor.paint(np.array([0]), A).taken)
    getattr(editor, end)()
    assert not editor.in_stroke
    assert layer.undoStack().canRedo()
    assert layer.undoStack().count() == 1
    editor.redo()
    assert session.tally.assignment[2] == B


def test_an_edit_during_a_stroke_ends_the_stroke_first(session, layer):
    session.editor.begin("Paint")
    session.editor.paint(np.array([2]), B)
    session.editor.move(np.array([8]), np.array([B]), "Balance")
    assert not session.editor.in_stroke
    assert session.tally.units.tolist() == [4, 8, 6, 6]
    session.editor.undo()
    assert session.tally.units.tolist() == [5, 7, 6, 6]
    session.editor.undo()
    assert session.tally.units.tolist() == [6, 6, 6, 6]


def test_undo_during_a_stroke_takes_the_stroke_back(session, layer):
    session.editor.begin("Paint")
    session.editor.paint(np.array([2]), B)
    session.editor.undo()
    assert session.tally.units.tolist() == [6, 6, 6, 6]


def test_a_dropped_stroke_leaves_nothing(session, layer):
    session.editor.begin("Paint")
    session.editor.paint(np.array([2, 8]), B)
    session.editor.drop()
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    assert layer.undoStack().count() == 0
    assert not session.editor.in_stroke


@pytest.mark.parametrize("save", [True, False])
def test_editing_switched_off_in_the_middle_of_a_stroke_ends_it(session, layer, qtbot, save):
    session.editor.begin("Paint")
    session.editor.paint(np.array([2]), B)
    with qtbot.waitSignal(session.editor.stroke_ended) as ended:
        if save:
            layer.commitChanges()
        else:
            layer.rollBack()
    session.flush()
    assert ended.args == [save]
    assert not session.editor.in_stroke
    assert values(layer)[2] == ("B" if save else "A")
    assert session.tally.units.tolist() == ([5, 7, 6, 6] if save else [6, 6, 6, 6])
    with pytest.raises(NotEditable):
        session.editor.paint(np.array([3]), A)


def test_an_error_undoes_the_whole_edit(session, layer):
    layer.startEditing()

    def half_an_edit() -> None:
        with edit_command(layer, "half done"):
            layer.changeAttributeValue(1, TERRITORY, "B", "A")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half_an_edit()
    session.flush()
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    assert layer.undoStack().count() == 0


def test_locked_units_and_territories_shake_off_the_brush(session):
    editor = session.editor
    editor.lock_units(np.array([2]), True)
    editor.set_lock([C], GAIN_ONLY)
    painted = editor.assign(np.array([1, 2]), B, "Paint")
    assert (painted.taken.tolist(), painted.refused.tolist()) == ([1], [2])
    assert "r0c2" in painted.reason
    painted = editor.assign(np.array([12]), A, "Paint")
    assert "only gain" in painted.reason
    editor.set_lock([B], FROZEN)
    assert "frozen" in editor.assign(np.array([0]), B, "Paint").reason
    editor.lock_units(np.array([2]), False)
    editor.set_lock([B, C], FREE)
    assert not editor.assign(np.array([2, 12]), B, "Paint").refused.size


def test_a_locked_unit_stays_when_its_territory_is_merged_swapped_or_reverted(session, layer):
    session.editor.move(np.array([2]), np.array([B]), "Paint")
    session.editor.lock_units(np.array([2]), True)
    before = values(layer)
    name = session.table.name[2]
    for edit in (
        lambda: session.editor.merge([B], A),
        lambda: session.editor.swap_names(A, B),
        lambda: session.editor.revert(np.array([1, 2])),
    ):
        with pytest.raises(NotEditable, match=f"{name} is locked"):
            edit()
        assert values(layer) == before


def test_units_do_not_go_back_to_a_territory_that_is_frozen(session, layer):
    session.editor.move(np.array([2]), np.array([B]), "Paint")
    session.editor.set_lock([A], FROZEN)
    with pytest.raises(NotEditable, match="A is frozen"):
        session.editor.revert(np.array([2]))


def test_keep_connected_takes_only_units_that_leave_both_whole(session):
    editor = session.editor
    painted = editor.judge(np.array([0, 1, 2]), B, keep_connected=True)
    assert painted.taken.tolist() == [0, 1, 2]
    painted = editor.judge(np.array([0]), B, keep_connected=True)
    assert not painted.taken.size
    assert painted.reason


def test_taking_units_out_leaves_them_unassigned(session, layer):
    session.editor.assign(np.array([0]), -1, "Take out")
    assert values(layer)[0] == "."
    assert session.tally.assignment[0] == -1


def test_two_units_are_swapped_in_one_step(session, layer):
    session.editor.swap_units(2, 3)
    assert values(layer)[2:4] == "BA"
    assert layer.undoStack().count() == 1


def test_two_territories_swap_names_in_one_step(session, layer):
    session.editor.swap_names(A, B)
    assert values(layer).startswith("BBBAAA")
    assert layer.undoStack().count() == 1


def test_renaming_a_text_territory_rewrites_its_units_and_keeps_its_place(session, layer):
    session.editor.set_lock([A], FROZEN)
    session.editor.rename(A, "North")
    assert session.name(A) == "North"
    assert session.locks[A] == FROZEN
    assert layer.undoStack().count() == 1
    assert not session.tally.change.any()
    session.editor.undo()
    assert session.name(A) == "A"
    assert session.locks[A] == FROZEN
    with pytest.raises(NotEditable, match="Merge"):
        session.editor.rename(A, "B")


def test_renaming_a_numbered_territory_keeps_the_name_with_the_layer(qgis_new_project):
    layer = set_up(make_layer(text=False))
    session = PlanSession()
    session.bind(layer)
    assert session.name(A) == "Territory 1"
    session.editor.rename(A, "North")
    assert session.name(A) == "North"
    assert not layer.isEditable()
    assert load_settings(layer).names == {"1": "North"}
    assert session.editor.new_territory("South") == 4
    assert session.territories.keys[4] == "5"
    session.close()


def test_the_name_of_a_territory_that_was_merged_away_may_be_used_again(session, layer):
    session.editor.set_lock([A], GAIN_ONLY)
    session.editor.merge([B], A)
    session.editor.rename(A, "B")
    assert values(layer) == "BBBBBBBBBBBBCCCDDDCCCDDD"
    names = [session.name(each) for each in session.active.tolist()]
    assert sorted(names) == ["B", "C", "D"]
    assert session.locks[session.active[names.index("B")]] == GAIN_ONLY
    session.editor.undo()
    session.editor.undo()
    assert values(layer) == "AAABBBAAABBBCCCDDDCCCDDD"
    assert sorted(session.name(each) for each in session.active.tolist()) == list("ABCD")


def test_a_merged_territory_leaves_the_list_and_comes_back_with_undo(session, layer):
    session.editor.merge([A], B)
    assert [session.name(t) for t in session.active] == ["B", "C", "D"]
    assert session.tally.target[B, 0] == pytest.approx(100)
    session.editor.undo()
    assert [session.name(t) for t in session.active] == ["A", "B", "C", "D"]


def test_a_territory_is_split_by_the_parts_given(session, layer):
    became = session.editor.split(A, np.array([0, 0, 1, 0, 0, 1]))
    assert [session.name(t) for t in became] == ["A", "A 2"]
    assert session.tally.units[became].tolist() == [4, 2]
    assert layer.undoStack().count() == 1


def test_undoing_a_split_leaves_no_empty_territory_behind(session, layer):
    session.editor.split(A, np.array([0, 0, 1, 0, 0, 1]))
    session.editor.undo()
    assert [session.name(t) for t in session.active] == ["A", "B", "C", "D"]
    session.editor.redo()
    assert [session.name(t) for t in session.active] == ["A", "B", "C", "D", "A 2"]
    layer.commitChanges()
    assert load_settings(layer).known == ()
    session.editor.assign(session.units_of(session.territories.index("A 2")), B, "Paint")
    assert "A 2" in [session.name(t) for t in session.active]


def test_a_split_after_one_that_was_undone_takes_the_same_names(session, layer):
    session.editor.split(A, np.array([0, 0, 1, 0, 0, 1]))
    session.editor.undo()
    became = session.editor.split(A, np.array([0, 1, 2, 0, 1, 2]))
    assert [session.name(t) for t in became] == ["A", "A 2", "A 3"]


@pytest.fixture
def named(open_session):
    """Return a function that follows a plan of four territories of such names."""

    def open_it(names: str, text: bool = True) -> PlanSession:
        rows = [row.translate(str.maketrans("ABCD", "1234")) if text else row for row in PLAN]
        session = open_session(set_up(make_layer(rows, text=text)))
        for territory, name in enumerate(names.split(", ")):
            session.editor.rename(territory, name)
        return session

    return open_it


def called(session: PlanSession, territories=None) -> list[str]:
    some = session.active.tolist() if territories is None else territories
    return [session.called(each) for each in some]


@pytest.mark.parametrize(
    ("names", "split"),
    [
        ("1, 2, 3, 4", ["3", "5", "6"]),
        ("Area 1, Area 2, Area 3, Area 4", ["Area 3", "Area 5", "Area 6"]),
        ("North, East, South, West", ["South", "South 2", "South 3"]),
        ("North, East, New territory 3, New territory", [f"New territory {n}" for n in (3, 4, 5)]),
    ],
)
def test_parts_of_a_split_go_on_with_the_numbers_of_names(named, names, split):
    session = named(names)
    became = session.editor.split(C, np.array([0, 0, 1, 0, 2, 1]))
    assert called(session, became) == split
    session.editor.undo()
    became = session.editor.split(C, np.array([0, 0, 1, 0, 0, 1]))
    assert called(session, became) == split[:2]


@pytest.mark.parametrize(
    ("names", "new"),
    [
        ("1, 2, 3, 4", ["5", "6"]),
        ("01, 02, 03, 04", ["05", "06"]),
        ("North, East, South, West", ["New territory", "New territory 2"]),
    ],
)
def test_new_territories_go_on_with_names_that_are_numbers(named, names, new):
    session = named(names)
    assert called(session, [session.editor.new_territory() for _ in new]) == new


def test_new_territories_of_a_field_of_numbers_are_called_as_the_others(named):
    session = named("North", text=False)
    became = session.editor.split(B, np.array([0, 0, 1, 0, 0, 1]))
    assert called(session, became) == ["Territory 2", "Territory 5"]
    assert called(session, [session.editor.new_territory()]) == ["Territory 6"]
    assert load_settings(session.bound_layer).names == {"1": "North"}


def test_undoing_a_design_takes_its_territories_away(qtbot):
    layer = set_up(make_layer(("......", "......")))
    session = PlanSession()
    session.bind(layer)
    session.editor.found(np.arange(12) % 3, 3)
    assert session.state is PlanState.READY
    session.editor.undo()
    assert session.state is PlanState.NO_TERRITORIES
    session.close()


def test_a_new_territory_stays_empty_until_it_is_painted(session, layer):
    territory = session.editor.new_territory("East")
    assert territory in session.active
    assert load_settings(layer).known == ("East",)
    session.editor.assign(np.array([0]), territory, "Paint")
    layer.commitChanges()
    assert load_settings(layer).known == ()
    assert "East" in [session.name(t) for t in session.active]


def test_moves_are_reverted_to_the_last_save_in_one_step(session, layer):
    session.editor.assign(np.array([0, 1]), B, "Paint")
    session.editor.assign(np.array([2]), C, "Paint")
    session.editor.revert(np.array([0, 2]))
    assert session.tally.moved.tolist() == [1]
    assert layer.undoStack().count() == 3


def test_a_proposed_plan_is_applied_in_one_step(session, layer):
    plan = session.tally.assignment.copy()
    plan[[0, 6]] = B
    preview = preview_of(session.tally, plan, "Balance")
    session.propose(preview)
    assert values(layer).startswith("AAABBB")
    session.editor.apply(preview)
    assert session.preview is None
    assert session.tally.assignment.tolist() == plan.tolist()
    assert preview.tally.loads.tolist() == session.tally.loads.tolist()
    assert layer.undoStack().count() == 1


def test_a_layer_that_can_t_be_edited_refuses_with_a_reason(session, layer):
    layer.setReadOnly(True)
    with pytest.raises(NotEditable, match="read-only"):
        session.editor.assign(np.array([0]), B, "Paint")
    with pytest.raises(NotEditable, match="read-only"):
        session.editor.begin("Paint")


def test_removing_the_layer_in_the_middle_of_a_stroke_does_no_harm(session, layer):
    session.editor.begin("Paint")
    session.editor.paint(np.array([2]), B)
    QgsProject.instance().removeMapLayer(layer.id())
    assert not session.editor.in_stroke
    assert session.layer is None


def test_designed_territories_are_served_from_the_centers_of_the_set_up(qgis_new_project, qtbot):
    sites = QgsVectorLayer("Point?crs=EPSG:32632&field=name:string", "sites", "memory")
    for name, x in (("West", 500500), ("East", 505500)):
        feature = QgsFeature(sites.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, 4998000)))
        sites.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(sites)
    layer = set_up(make_layer(("......", "......")), criteria=(), centers_layer=sites.id())
    session = PlanSession()
    session.bind(layer)
    qtbot.waitUntil(lambda: session.shapes is not None)
    assert list(session.centers) == ["West", "East"]
    found = designing(session, DesignSettings(count=2, effort="fast"))(SILENT).plans[2]
    session.editor.found(found.done.plan, 2, found.names)
    assert values(layer).startswith("WestWest")
    assert values(layer).endswith("EastEast")
    assert plan_problem(session.plan).center.shape == (2, 3)
    session.close()
