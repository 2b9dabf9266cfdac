"""Painting on the map: what a stroke takes, shows, refuses and leaves behind."""

import re
from dataclasses import replace

import pytest
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication

from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.ui.table.columns import column_of

BEFORE = "AAABBB AAABBB CCCDDD CCCDDD"


def test_a_click_gives_the_unit_to_the_picked_territory(hand):
    hand.use("paint", "B")
    hand.click("r0c2")
    assert hand.plan() == "AABBBB AAABBB CCCDDD CCCDDD"


def test_a_stroke_takes_every_unit_it_crosses_and_is_one_undo_step(hand):
    hand.use("paint", "B")
    hand.drag("r1c3", "r1c0")
    assert hand.plan() == "AAABBB BBBBBB CCCDDD CCCDDD"
    assert hand.undo_texts() == ["Paint B"]
    hand.dock.actions_by_name["undo"].trigger()
    assert hand.plan() == BEFORE


def test_undo_and_redo_can_be_pressed_as_soon_as_there_is_something(hand):
    undo, redo = (hand.dock.actions_by_name[name] for name in ("undo", "redo"))
    assert not undo.isEnabled()
    hand.use("paint", "B")
    hand.click("r0c2")
    assert undo.isEnabled()
    undo.trigger()
    assert not undo.isEnabled()
    assert redo.isEnabled()


def test_the_totals_follow_while_the_button_is_down(hand):
    hand.use("paint", "B")
    hand.begin("r1c3", "r1c2")
    b = hand.session.territories.index("B")
    assert hand.session.tally.units[b] == 7
    hand.release(hand.pixel("r1c2"))


def test_esc_drops_the_stroke(hand):
    hand.use("paint", "B")
    hand.begin("r1c3", "r1c1")
    hand.key(Qt.Key.Key_Escape)
    assert hand.plan() == BEFORE
    hand.move(hand.pixel("r0c0"), Qt.MouseButton.LeftButton)
    hand.release(hand.pixel("r0c0"))
    assert hand.plan() == BEFORE
    assert hand.undo_texts() == []


def test_a_stroke_that_takes_nothing_leaves_no_undo_step(hand):
    hand.use("paint", "B")
    hand.drag("r0c4", "r1c4")
    assert hand.undo_texts() == []


def test_the_right_button_and_ctrl_pick_the_target(hand):
    hand.use("paint")
    hand.click("r3c3", Qt.MouseButton.RightButton)
    assert hand.session.name(hand.session.picked) == "D"
    hand.click("r0c0", modifier=Qt.KeyboardModifier.ControlModifier)
    assert hand.session.name(hand.session.picked) == "A"
    assert hand.plan() == BEFORE


def test_without_a_target_it_says_how_to_pick_one(hand, said):
    hand.use("paint")
    hand.click("r0c0")
    assert "right-click" in " ".join(said)
    assert hand.plan() == BEFORE


def test_the_tip_says_what_the_move_would_do_before_any_edit(hand):
    hand.use("paint", "B")
    text = hand.hover("r1c2")
    for part in ("r1c2", "A", "B"):
        assert part in text
    # Each row of the table has the arrow in a cell of its own, off the figures beside it.
    arrows = re.findall(r"<td[^>]*>([^<]*→[^<]*)</td>", text)
    assert arrows == ["&nbsp;→&nbsp;"] * 2
    assert hand.plan() == BEFORE


def test_the_tip_gives_the_workload_and_both_deviations_before_and_after(hand):
    # r1c2 carries 9; A has 30, B 48, each of them should have 75.
    hand.use("paint", "B")
    words = " ".join(re.sub("<[^>]*>|&nbsp;|\u202f", " ", hand.hover("r1c2")).split())
    assert words == "r1c2 · 9 A −60.0 % → −72.0 % worse B −36.0 % → −24.0 % better"


def test_the_tip_ticks_off_what_is_within_tolerance_then_and_nothing_else(hand):
    hand.session.configure(
        replace(hand.session.settings, criteria=(Criterion("work", tolerance=0.3),))
    )
    hand.use("paint", "B")
    words = " ".join(re.sub("<[^>]*>|&nbsp;|\u202f", " ", hand.hover("r1c2")).split())
    assert words == "r1c2 · 9 A −60.0 % → −72.0 % worse B −36.0 % → −24.0 % ✓ better"


def test_while_dragging_units_take_the_colour_of_the_target_and_the_table_follows(hand):
    hand.use("paint", "B")
    model = hand.dock.page.model
    b = hand.session.territories.index("B")

    def workload():
        return model.index(model.row_of(b), column_of("workload")).data()

    hand.begin("r1c3", "r1c2", "r1c1")
    bands = [item for item in hand.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    painted = [band for band in bands if band.fillColor().name() == hand.session.colour(b)]
    assert len(painted) == 1
    # r1c2 and r1c1, a square kilometre each.
    assert painted[0].asGeometry().area() == pytest.approx(2e6)
    assert workload() == "65"
    hand.key(Qt.Key.Key_Escape)
    assert workload() == "48"
    hand.release(hand.pixel("r1c1"))


def test_the_tip_warns_of_a_cut(hand):
    hand.use("paint", "C")
    hand.drag("r1c1", "r0c1")  # cuts A in two
    hand.use("paint", "B")
    assert "cuts" not in hand.hover("r2c3")
    assert "cuts C" in hand.hover("r1c1")


def test_the_tip_stays_in_the_canvas_and_off_the_pointer(hand):
    hand.use("paint", "B")
    for unit in ("r0c0", "r0c5", "r3c0", "r3c5"):
        hand.hover(unit)
        tip = hand.dock.tools.tip.geometry()
        assert hand.canvas.viewport().rect().contains(tip)
        assert not tip.contains(hand.pixel(unit))


def test_the_tip_goes_when_the_pointer_leaves_the_map(hand):
    hand.use("paint", "B")
    assert hand.hover("r1c2")
    QApplication.sendEvent(hand.canvas.viewport(), QEvent(QEvent.Type.Leave))
    assert not hand.dock.tools.tip.isVisible()


def test_a_long_name_makes_no_wide_tip(hand):
    hand.session.editor.rename(1, "Donaudampfschifffahrtsgesellschaftskapitänsbezirk " * 4)
    hand.use("paint")
    hand.session.pick(1)
    assert "…" in hand.hover("r1c2")
    assert hand.dock.tools.tip.width() < hand.canvas.width()


def test_a_frozen_territory_shakes_off_the_brush_with_a_message(hand, said):
    a, b = (hand.session.territories.index(name) for name in "AB")
    hand.session.editor.set_lock([a], 2)
    hand.use("paint", "B")
    assert "frozen" in hand.hover("r1c2")
    hand.drag("r1c3", "r1c0")
    assert hand.plan() == BEFORE
    assert [text for text in said if "frozen" in text] == ["A is frozen."]
    assert QApplication.activeModalWidget() is None
    assert b == hand.session.picked


def test_keep_connected_takes_only_what_leaves_both_whole(hand):
    hand.dock.actions_by_name["keep_connected"].setChecked(True)
    hand.use("paint", "B")
    hand.drag("r0c0", "r0c1")
    hand.dock.actions_by_name["keep_connected"].setChecked(False)
    assert hand.plan() == BEFORE
    hand.drag("r0c0", "r0c1")
    assert hand.plan() == "BBABBB AAABBB CCCDDD CCCDDD"


def test_the_shortcut_takes_the_brush_and_esc_puts_it_away(hand, qgis_canvas):
    hand.use("paint", "B")
    assert hand.dock.actions_by_name["paint"].isChecked()
    assert hand.dock.actions_by_name["paint"].shortcut().toString() == "Alt+Shift+P"
    hand.key(Qt.Key.Key_Escape)
    assert hand.dock.tools.active is None
    assert not hand.dock.actions_by_name["paint"].isChecked()
