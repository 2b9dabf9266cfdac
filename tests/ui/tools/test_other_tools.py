"""Pick, swap and suggest."""

import numpy as np
import pytest
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPointF, Qt

from territory_planner.layers.live.session.preview import preview_of
from territory_planner.ui.canvas.arrows import BADGE, ArrowItem, MapArrow

BEFORE = "AAABBB AAABBB CCCDDD CCCDDD"


def test_picking_a_territory_leads_on_to_painting(hand):
    hand.use("pick")
    assert "C" in hand.hover("r3c0")
    hand.click("r3c0")
    assert hand.session.name(hand.session.picked) == "C"
    assert hand.dock.tools.active is hand.dock.tools.tools["paint"]
    assert hand.plan() == BEFORE


def test_two_clicks_swap_two_units_as_one_step(hand):
    hand.use("swap")
    hand.click("r1c2")
    assert "r1c2" in hand.hover("r2c3")
    hand.click("r2c3")
    assert hand.plan() == "AAABBB AADBBB CCCADD CCCDDD"
    assert hand.undo_texts() == ["Swap units"]


def test_esc_forgets_the_first_of_two_units(hand):
    hand.use("swap")
    hand.click("r1c2")
    hand.key(Qt.Key.Key_Escape)
    assert hand.dock.tools.active is not None
    hand.click("r2c3")
    assert hand.plan() == BEFORE


def test_with_two_territories_selected_swap_exchanges_their_names(hand):
    hand.dock.page.territories.select([0, 3])
    hand.use("swap")
    assert hand.plan() == "DDDBBB DDDBBB CCCAAA CCCAAA"
    assert hand.dock.tools.active is None
    assert not hand.dock.actions_by_name["swap"].isChecked()


@pytest.fixture
def suggesting(hand, qtbot):
    hand.use("suggest", "D")
    tool = hand.dock.tools.tools["suggest"]
    qtbot.waitUntil(lambda: bool(tool.suggestions))
    return tool


def deviation(hand, name):
    return float(np.abs(hand.session.tally.deviation[hand.session.territories.index(name), 0]))


def test_a_number_applies_a_suggestion_as_one_step(hand, suggesting):
    before = deviation(hand, "D")
    hand.key(Qt.Key.Key_1)
    assert deviation(hand, "D") < before
    assert hand.undo_texts() == ["Suggestion for D"]


def test_suggestions_bring_nearer_to_target_and_cut_nothing(hand, suggesting):
    before, territory = deviation(hand, "D"), hand.session.territories.index("D")
    for found in suggesting.suggestions:
        after = hand.session.tally.fork()
        for unit, target in found.moves:
            after.move(np.array([unit]), target)
        assert abs(float(after.deviation[territory, 0])) < before
        assert after.detached == 0


def test_a_click_on_an_arrow_applies_it_and_the_tip_says_what_it_does(hand, suggesting, qtbot):
    before = deviation(hand, "D")
    unit = hand.session.table.name[suggesting.suggestions[0].moves[0][0]]
    text = hand.hover(unit)
    assert unit in text
    assert "Click" in text
    hand.click(unit)
    assert deviation(hand, "D") < before


def test_another_territory_gets_other_suggestions(hand, suggesting, qtbot):
    hand.click("r0c0", Qt.MouseButton.RightButton)
    a = hand.session.territories.index("A")
    qtbot.waitUntil(
        lambda: bool(suggesting.suggestions) and suggesting.suggestions[0].territories[0] == a,
    )


def test_no_arrow_is_over_a_proposal(hand, suggesting):
    arrows, session = suggesting._item, hand.session
    found = len(suggesting.suggestions)
    assert len(arrows._groups) == found > 0
    plan = session.tally.assignment.copy()
    plan[0] = 1
    session.propose(preview_of(session.tally, plan, "Balance"))
    assert len(suggesting.suggestions) == found
    assert arrows._groups == []
    session.propose(None)
    assert len(arrows._groups) == found


def test_leaving_takes_the_arrows_off(hand, suggesting):
    hand.key(Qt.Key.Key_Escape)
    assert suggesting.suggestions == ()


def test_a_new_territory_is_ready_to_be_painted(hand):
    hand.dock.actions_by_name["new_territory"].trigger()
    hand.click("r0c0")
    assert hand.plan().startswith("New territoryAABBB")


def test_paint_with_this_keeps_the_brush_that_is_in_hand(hand):
    hand.use("paint", "A")
    hand.dock.commands.paint_with(1)
    hand.click("r0c2")
    assert hand.plan() == "AABBBB AAABBB CCCDDD CCCDDD"


def test_arrows_that_begin_at_one_place_stand_side_by_side_and_can_be_clicked(hand):
    start, east, west = (
        hand.canvas.getCoordinateTransform().toMapCoordinates(x, 100) for x in (200, 300, 100)
    )
    item = ArrowItem(hand.canvas)
    item.show_arrows([[MapArrow(start, east)], [MapArrow(start, west)]])
    hit = {item.arrow_at(QPointF(x, 100)) for x in range(190, 230)}
    item.remove()
    assert {0, 1} <= hit


def test_numbers_of_arrows_on_small_blocks_keep_out_of_each_other_s_way(hand):
    to_map = hand.canvas.getCoordinateTransform().toMapCoordinates
    rng = np.random.default_rng(3)

    def arrow(low: int, high: int) -> MapArrow:
        ends = rng.integers(low, high, (2, 2)).tolist()
        return MapArrow(to_map(*ends[0]), to_map(*ends[1]))

    item = ArrowItem(hand.canvas)
    for blocks in (4, 20, 60):
        for chained in (1, 3):
            groups = [[arrow(200, 200 + blocks) for _ in range(chained)] for _ in range(9)]
            item.show_arrows(groups)
            places = np.array([[place.x(), place.y()] for place, _ in item.numbers()])
            apart = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
            np.fill_diagonal(apart, np.inf)
            assert apart.min() >= 2 * BADGE
            assert {number for _, number in item.numbers()} == set(range(9))
    item.show_arrows([[arrow(200, 202)] for _ in range(80)])
    shown = [number for _, number in item.numbers()]
    assert shown == sorted(shown)
    assert shown[:40] == list(range(40))
    item.remove()


def test_a_drawn_stroke_leaves_the_outline_of_the_territory_in_sight(hand):
    hand.use("paint", "B")
    hand.begin("r1c3", "r1c2")
    bands = [item for item in hand.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    filled = [band.zValue() for band in bands if band.fillColor().alpha()]
    outlined = [band.zValue() for band in bands if not band.fillColor().alpha()]
    hand.release(hand.pixel("r1c2"))
    assert min(outlined) > max(filled)
