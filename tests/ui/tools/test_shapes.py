"""Rectangle and lasso: many units by one drag."""

import numpy as np
from qgis.PyQt.QtCore import Qt

BEFORE = "AAABBB AAABBB CCCDDD CCCDDD"


def corners(hand, *places):
    return [hand.pixel_at(*place) for place in places]


def drag(hand, *pixels, release=True):
    hand.press(pixels[0])
    for pixel in pixels[1:]:
        hand.move(pixel, Qt.MouseButton.LeftButton)
    if release:
        hand.release(pixels[-1])


def test_a_rectangle_gives_the_units_whose_middle_it_holds(hand):
    hand.use("rectangle", "D")
    drag(hand, *corners(hand, (0.2, 1.2), (1.8, 3.7)))
    assert hand.plan() == "ADDDBB ADDDBB CCCDDD CCCDDD"
    assert hand.undo_texts() == ["Give to D"]


def test_a_lasso_takes_what_it_goes_around(hand):
    hand.use("lasso", "B")
    drag(hand, *corners(hand, (0.1, 0.1), (0.1, 2.9), (0.9, 2.9), (1.9, 0.1)))
    assert hand.plan() == "BBBBBB BAABBB CCCDDD CCCDDD"


def test_while_drawing_the_tip_counts_what_would_go(hand):
    hand.use("rectangle", "D")
    drag(hand, *corners(hand, (0.2, 1.2), (1.8, 2.8)), release=False)
    for part in ("4 units", "> D", "> A", "→"):
        assert part in hand.dock.tools.tip.text().replace("&nbsp;", " ").replace("</span> ", "> ")
    assert hand.dock.tools.tip.isVisible()
    assert hand.plan() == BEFORE
    hand.key(Qt.Key.Key_Escape)
    hand.release(hand.pixel_at(1.8, 2.8))
    assert hand.plan() == BEFORE


def test_locked_units_stay_and_the_rest_goes(hand, said):
    hand.session.editor.lock_units(np.array([1]), True)
    hand.use("rectangle", "D")
    drag(hand, *corners(hand, (0.2, 0.2), (0.8, 2.8)))
    assert hand.plan() == "DADBBB AAABBB CCCDDD CCCDDD"
    assert "r0c1 is locked." in said


def test_keep_connected_holds_for_a_rectangle_too(hand, said):
    hand.dock.actions_by_name["keep_connected"].setChecked(True)
    hand.use("rectangle", "B")
    drag(hand, *corners(hand, (0.2, 0.2), (1.8, 1.8)))
    hand.dock.actions_by_name["keep_connected"].setChecked(False)
    assert hand.plan() == BEFORE
    assert said
