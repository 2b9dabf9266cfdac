"""Taking units out of their territory: painting with "unassigned" as target."""

import pytest
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from territory_planner.core.checks.issue import WITHOUT_TERRITORY
from territory_planner.core.model.problem import GAIN_ONLY, UNASSIGNED

BEFORE = "AAABBB AAABBB CCCDDD CCCDDD"


@pytest.fixture
def row(hand):
    return hand.dock.page.territories.unassigned


def sweep(hand, *places):
    pixels = [hand.pixel_at(*place) for place in places]
    hand.press(pixels[0])
    for pixel in pixels[1:]:
        hand.move(pixel, Qt.MouseButton.LeftButton)
    hand.release(pixels[-1])


def test_the_row_below_the_table_arms_no_brush_by_itself(hand, row):
    pan = QgsMapToolPan(hand.canvas)
    hand.canvas.setMapTool(pan)
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert hand.session.picked == UNASSIGNED
    assert hand.canvas.mapTool() is pan
    hand.dock.page.territories.select([1])
    assert hand.canvas.mapTool() is pan
    hand.drag("r0c0", "r0c2")
    assert hand.plan() == BEFORE


def test_the_row_below_the_table_gives_a_brush_in_hand_that_unassigns(hand, row):
    hand.use("paint", "D")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert hand.session.picked == UNASSIGNED
    assert row.isChecked()
    hand.drag("r0c0", "r0c2")
    assert hand.plan() == "...BBB AAABBB CCCDDD CCCDDD"
    assert hand.undo_texts() == ["Unassign units"]
    assert hand.session.tally.units.tolist() == [3, 6, 6, 6]
    assert "3 units" in row.figure
    assert hand.session.issues[0].kind == WITHOUT_TERRITORY
    hand.dock.actions_by_name["undo"].trigger()
    assert hand.plan() == BEFORE
    assert row.figure == ""


def test_the_row_can_be_pressed_with_the_keyboard(hand, row):
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert hand.session.picked == UNASSIGNED


def test_esc_takes_back_an_unassigning_stroke(hand):
    hand.dock.actions_by_name["unassign"].trigger()
    hand.begin("r0c0", "r0c2")
    assert hand.plan().startswith("...")
    hand.key(Qt.Key.Key_Escape)
    assert hand.plan() == BEFORE
    hand.release(hand.pixel("r0c2"))


@pytest.mark.parametrize("tool", ["rectangle", "lasso"])
def test_the_row_keeps_the_tool_in_hand(hand, row, tool):
    hand.use(tool, "D")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert hand.dock.tools.active is hand.dock.tools.tools[tool]
    sweep(hand, (0.1, 0.1), (0.1, 1.9), (1.9, 1.9), (1.9, 0.1))
    expected = "..ABBB ..ABBB CCCDDD CCCDDD"
    if tool == "rectangle":
        sweep(hand, (0.1, 0.1), (1.9, 1.9))
    assert hand.plan() == expected


def test_locked_units_and_territories_keep_their_units(hand, said):
    session = hand.session
    session.editor.lock_units(session.table.rows([1]), True)
    session.editor.set_lock([session.territories.index("B")], GAIN_ONLY)
    hand.dock.actions_by_name["unassign"].trigger()
    hand.drag("r0c0", "r0c2", "r0c5")
    assert hand.plan() == "A..BBB AAABBB CCCDDD CCCDDD"
    assert "r0c0 is locked." in said
    assert "B may only gain." in said


def test_keep_connected_holds_for_unassigning_too(hand, said):
    keep = hand.dock.actions_by_name["keep_connected"]
    keep.setChecked(True)
    hand.dock.actions_by_name["unassign"].trigger()
    hand.click("r0c1")
    hand.click("r1c1")
    keep.setChecked(False)
    assert hand.plan() == "A.ABBB AAABBB CCCDDD CCCDDD"
    assert said


def test_the_tip_says_what_a_territory_would_lose(hand):
    hand.dock.actions_by_name["unassign"].trigger()
    text = hand.hover("r0c0")
    for part in ("r0c0", "A", "unassigned", "→"):
        assert part in text
    hand.click("r0c0")
    assert "unassigned" in hand.hover("r0c0")


def test_a_rectangle_says_who_would_lose(hand):
    hand.dock.actions_by_name["unassign"].trigger()
    hand.use("rectangle")
    hand.press(hand.pixel_at(0.1, 0.1))
    hand.move(hand.pixel_at(0.9, 5.9), Qt.MouseButton.LeftButton)
    text = hand.dock.tools.tip.text()
    for part in ("6 units", "A", "B", "unassigned"):
        assert part in text
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.pixel_at(0.9, 5.9))


def test_the_right_button_on_an_unassigned_unit_picks_unassigned(hand, row):
    hand.session.editor.assign(hand.session.table.rows([1]), UNASSIGNED, "take out")
    hand.use("paint", "B")
    hand.click("r0c0", Qt.MouseButton.RightButton)
    assert row.isChecked()
    hand.click("r0c1")
    assert hand.plan().startswith("..A")


def test_another_territory_ends_it(hand, row):
    hand.dock.actions_by_name["unassign"].trigger()
    hand.dock.page.territories.select([1])
    assert not row.isChecked()
    hand.click("r0c2")
    assert hand.plan() == "AABBBB AAABBB CCCDDD CCCDDD"


def test_what_is_picked_on_the_map_is_the_row_that_is_selected(hand, row):
    hand.dock.page.territories.select([0])
    hand.use("paint")
    hand.click("r3c3", Qt.MouseButton.RightButton)
    picked = hand.session.territories.index("D")
    assert hand.dock.page.territories.selection() == [picked]
    # What resets the table must not turn the brush back.
    hand.session.editor.set_target(0, 0, 42.0)
    assert hand.session.picked == picked
    hand.dock.actions_by_name["unassign"].trigger()
    assert hand.dock.page.territories.selection() == []
    hand.session.refresh()
    assert hand.session.picked == UNASSIGNED
    assert row.isChecked()


def test_suggest_asks_for_a_territory(hand, said):
    hand.dock.actions_by_name["unassign"].trigger()
    hand.use("suggest")
    assert "Pick a territory first" in " ".join(said)
