"""Scenarios side by side: taken in, duplicated, made current, swiped, kept as approved."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

from territory_planner.layers.compat import real_field, text_field
from territory_planner.layers.live.session.edits import NotEditable
from territory_planner.layers.scenarios.scenario import APPROVED, DRAFT, REVIEW
from territory_planner.ui.scenarios_dialog import (
    BACK,
    CURRENT,
    DUPLICATE,
    SIGN,
    SWIPE,
    TAKE_IN,
    SaveScenarioDialog,
    TakeInDialog,
)
from tests.layers.grid_layer import saved
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.test_scenarios import pick, save, shown

pytestmark = pytest.mark.usefixtures("algorithms")


@pytest.fixture
def layer(map_canvas, tmp_path):
    """Return units with two more fields that hold plans, and one that measures."""
    made = make_layer()
    fields = [text_field("north"), text_field("by hand"), real_field("area")]
    made.dataProvider().addAttributes(fields)
    made.updateFields()
    place = {name: made.fields().lookupField(name) for name in ("north", "by hand", "area")}
    made.dataProvider().changeAttributeValues(
        {
            each.id(): {
                place["north"]: "N" if each["name"] < "r2" else "S",
                place["by hand"]: each["territory"],
                place["area"]: 1.5,
            }
            for each in made.getFeatures()
        }
    )
    layer = QgsVectorLayer(saved(made, tmp_path / "units.gpkg"), "units", "ogr")
    QgsProject.instance().addMapLayer(set_up(layer, id_field="name"))
    map_canvas.setDestinationCrs(layer.crs())
    map_canvas.setLayers([layer])
    map_canvas.setExtent(layer.extent())
    return layer


@pytest.fixture
def done(dock, qtbot):
    def wait() -> str:
        jobs = dock.plans.open_plan._jobs
        qtbot.waitUntil(lambda: not dock.page.solve_bar.busy and not jobs)
        qtbot.wait(10)
        return dock.messages[-1] if dock.messages else ""

    return wait


def in_source(layer) -> list[str]:
    other = QgsVectorLayer(layer.source(), "other", "ogr")
    return [each["territory"] for each in other.getFeatures()]


def on_show(dock) -> list[str]:
    return [dock.session.key(int(each)) for each in dock.session.tally.assignment]


def test_other_fields_that_hold_plans_are_taken_in(dock, layer, store, done, qtbot):
    shown(dock).buttons[TAKE_IN].click()
    asks = dock.findChild(TakeInDialog)
    names = [asks.list.item(row).text() for row in range(asks.list.count())]
    # What is measured is no plan; territories of this one come first.
    assert names == ["by hand", "north"]
    for row in range(2):
        asks.list.item(row).setCheckState(Qt.CheckState.Checked)
    asks.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: len(store.listed("units")) == 2)
    done()
    by_hand, north = store.listed("units")
    assert (by_hand.name, north.name) == ("by hand", "north")
    assert list(store.assignment(north).values()) == ["N"] * 12 + ["S"] * 12
    assert list(store.assignment(by_hand).values()) == on_show(dock)
    assert north.figures["TERRITORY_COUNT"] == 2
    assert north.parameters["MADE_WITH"] == "Taken in from the field north"
    # A field is taken in once.
    shown(dock).buttons[TAKE_IN].click()
    asks = dock.findChild(TakeInDialog)
    assert not asks.list.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    asks.reject()


def test_a_scenario_is_duplicated_as_a_draft(dock, layer, store, done):
    save(dock, done, "today")
    for state in (REVIEW, APPROVED):
        pick(dock, "today").buttons[SIGN].click()
        assert store.named("units", "today").state == state
    dock.scenarios.dialog.buttons[DUPLICATE].click()
    asks = dock.findChild(SaveScenarioDialog)
    assert asks.name.text() == "today, copy"
    asks.note.setPlainText("to try")
    asks.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    done()
    first, copy = store.listed("units")
    assert (copy.name, copy.parent, copy.state, copy.note) == (
        "today, copy",
        "today",
        DRAFT,
        "to try",
    )
    assert store.assignment(copy) == store.assignment(first)
    assert first.state == APPROVED


def test_a_scenario_is_made_current_and_rolled_back_for_all_who_read_the_layer(
    dock, layer, store, done
):
    before = in_source(layer)
    save(dock, done, "today")
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    save(dock, done, "next")
    after = on_show(dock)
    pick(dock, "today").buttons[CURRENT].click()
    done()
    assert in_source(layer) == before
    pick(dock, "next").buttons[CURRENT].click()
    done()
    assert in_source(layer) == after
    assert not layer.isModified()
    dialog = shown(dock)
    assert dialog.buttons[BACK].isEnabled()
    dialog.buttons[BACK].click()
    done()
    assert in_source(layer) == before
    assert dock.plans.open_plan.name == "today"
    assert [each.name for each in store.listed("units")] == ["today", "next"]
    assert list(store.assignment(store.named("units", "next")).values()) == after


def approve(dock, done, name: str) -> None:
    save(dock, done, name)
    for _ in range(2):
        pick(dock, name).buttons[SIGN].click()
    dock.scenarios.dialog.reject()


def test_an_approved_plan_on_show_refuses_every_edit_with_a_sentence(dock, layer, store, done):
    approve(dock, done, "today")
    session, plan = dock.session, on_show(dock)
    editor = session.editor
    edits = (
        lambda: editor.begin("Paint"),
        lambda: editor.assign(np.array([2]), 1, "give"),
        lambda: editor.move(np.array([2]), np.array([1]), "move"),
        lambda: editor.merge([0, 1], 0),
        lambda: editor.swap_units(0, 4),
        lambda: editor.new_territory("more"),
        lambda: editor.rename(0, "Z"),
    )
    for edit in edits:
        with pytest.raises(NotEditable, match=r"“today” is approved .* and stays as it is"):
            edit()
    assert on_show(dock) == plan
    assert not dock.actions_by_name["new_territory"].isEnabled()
    assert "stays as it is. To go on from it, choose “Copy this plan…”" in dock.page.notice.text()


def test_an_approved_plan_may_be_left_by_a_copy_by_another_and_by_undo(dock, layer, store, done):
    approve(dock, done, "today")
    session = dock.session
    dock.plans.make("next", True)
    done()
    assert session.why_sealed() == ""
    session.editor.assign(np.array([2]), 1, "give")
    moved = on_show(dock)
    dock.plans.switch("today")
    done()
    assert session.why_sealed()
    assert on_show(dock) == list(store.assignment(store.named("units", "today")).values())
    session.editor.undo()
    assert on_show(dock) == moved
    assert session.why_sealed() == ""


def test_an_approved_plan_is_fixed_when_it_is_opened_again(dock, layer, store, done, qtbot):
    approve(dock, done, "today")
    dock.session.bind(None)
    assert dock.session.why_sealed() == ""
    dock.open_plan(layer)
    qtbot.waitUntil(lambda: bool(dock.session.why_sealed()))
    with pytest.raises(NotEditable, match="is approved"):
        dock.session.editor.begin("Paint")


def colour_at(item, x: int, y: int) -> str:
    canvas = item._canvas
    image = canvas.grab().toImage()
    return QColor(image.pixel(x, y)).name()


def drag(line, x: int) -> None:
    """Drag the line to a place of the canvas."""
    kinds, left = QEvent.Type, Qt.MouseButton.LeftButton
    for kind, at in (
        (kinds.MouseButtonPress, 5),
        (kinds.MouseMove, x - line.x()),
        (kinds.MouseButtonRelease, x - line.x()),
    ):
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(line, QMouseEvent(kind, QPointF(at, 200), left, left, none))


def test_the_map_is_swiped_between_two_plans(dock, layer, store, done, map_canvas, qtbot):
    """Left of the line the map as it is; right of it the other plan, drawn for what is shown."""
    dock.actions_by_name["colour_map"].trigger()
    session = dock.session
    save(dock, done, "today")
    a, b = session.colour(0), session.colour(1)
    session.editor.assign(session.units_of(0), 1, "all of A to B")
    pick(dock, "today").buttons[SWIPE].click()
    done()
    swipe = dock.scenarios.swiping
    with qtbot.waitSignal(swipe.drawn):
        pass
    place = session.bound_layer.getFeature(session.feature_ids([0])[0]).geometry().centroid()
    width = map_canvas.viewport().width()

    def at() -> QPoint:  # A canvas may still be given its size.
        return swipe.item.toCanvasCoordinates(place.asPoint()).toPoint()

    qtbot.waitUntil(lambda: colour_at(swipe.item, at().x(), at().y()) == b)
    drag(swipe.line, 5)
    assert swipe.place < at().x() - 10
    qtbot.waitUntil(lambda: colour_at(swipe.item, at().x(), at().y()) == a)
    assert swipe.place < width // 2
    # It follows the map, and what is done on the map goes to the plan on show.
    with qtbot.waitSignal(swipe.drawn):
        map_canvas.zoomByFactor(0.7)
    session.editor.undo()
    assert on_show(dock)[0] == "A"
    qtbot.keyClick(swipe.line, Qt.Key.Key_Right)
    qtbot.keyClick(swipe.line, Qt.Key.Key_Escape)
    assert dock.scenarios.swiping is None


def test_a_swipe_goes_with_its_layer(dock, layer, store, done, qtbot):
    save(dock, done, "today")
    pick(dock, "today").buttons[SWIPE].click()
    done()
    assert dock.scenarios.swiping is not None
    QgsProject.instance().removeMapLayer(layer.id())
    assert dock.scenarios.swiping is None


def test_a_swipe_calls_the_plan_on_show_as_it_is_called_now(dock, layer, store, done, qtbot):
    save(dock, done, "today")
    save(dock, done, "tomorrow")
    pick(dock, "today").buttons[SWIPE].click()
    done()
    assert dock.scenarios.swiping.item.names == ("tomorrow (on show)", "today")
    dock.plans.switch("today")
    done()
    assert dock.scenarios.swiping.item.names == ("today (on show)", "today")
