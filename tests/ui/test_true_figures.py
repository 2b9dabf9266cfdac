"""Chart, tips of a move and dialogs tell what a plan of 24 squares is like when counted anew."""

from __future__ import annotations

import re

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QImage, QMouseEvent, QPainter
from qgis.PyQt.QtWidgets import QComboBox, QToolTip
from scipy.optimize import Bounds, LinearConstraint, milp

from territory_planner.core.jobs.count import BEST
from territory_planner.core.model.problem import FROZEN
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.compat import real_field
from territory_planner.layers.live.settings.plan_settings import Criterion, DesignSettings
from territory_planner.layers.live.work.plan_design import designing
from territory_planner.layers.numbers import NARROW_SPACE, percent
from territory_planner.ui.balance_dialog import BalanceDialog, DesignDialog
from territory_planner.ui.count_dialog import CountDialog
from territory_planner.ui.theme import faint
from territory_planner.ui.tools.tip import BETTER, WORSE, move_text
from tests.layers.live.ruled_plan import centers
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.counted_anew import (
    COLUMNS,
    NAMES,
    STATE,
    WORK,
    Anew,
    K,
    N,
    become,
    beside,
    drawn,
    expect_effects,
    label,
    pieces,
    rule_warnings,
    ruled_layer,
    shown,
    torn,
    warned,
)

MIDDLES = {
    "A": (501500, 4999000),
    "B": (504500, 4999000),
    "C": (501500, 4997000),
    "D": (504500, 4997000),
}
ROW, COLUMN = np.divmod(np.arange(N), COLUMNS)
HALF_A_LINE = 9
"""Pixels: the texts at the ends of the scale are moved into the picture."""
SLACK_OF_BOUND = 0.03
"""How far a bound may lie below the least travel: it needs no proof, only to be no empty word."""
SQUARES = np.column_stack([500500.0 + 1000 * COLUMN, 4999500.0 - 1000 * ROW])


@pytest.fixture
def dock(map_canvas, open_dock):
    ruled_layer()
    return open_dock()


def told_by(chart) -> list[str]:
    """What the chart says under the pointer, from left to right, each once."""
    said: list[str] = []
    button, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    plot = chart._plot()
    for x in range(int(plot.left()) + 1, int(plot.right()), 5):
        place = QPointF(x, chart.height() / 2)
        chart.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, place, button, button, keys))
        if QToolTip.text() and QToolTip.text() not in said:
            said.append(QToolTip.text())
    return said


def bars(chart) -> list[tuple[int, int]]:
    """Colour and pixels of each bar as it is painted, from left to right: negative: downwards."""
    image, plot, palette = chart.grab().toImage(), chart._plot(), chart.palette()
    ground = {palette.color(palette.ColorRole.Base).rgb(), faint(palette, 0.13).rgb()}
    zero, found = round(chart._y(0.0)), []
    for row in range(K):
        # Beside the name, which stands in the middle.
        x = int(plot.left() + (row + 0.15) * plot.width() / K)
        column = [image.pixel(x, y) for y in range(image.height())]
        up = [each for each in column[: zero - 1] if each not in ground]
        down = [each for each in column[zero + 2 :] if each not in ground]
        assert not up or not down
        (colour,) = set(up + down) or {0}
        found.append((colour, len(up) - len(down)))
    return found


class Scribe(QPainter):
    """A painter that keeps what it writes: the text and the middle of its line."""

    def __init__(self, page: QImage) -> None:
        super().__init__(page)
        self.written: dict[str, float] = {}

    def drawText(self, room: QRectF, flags: int, text: str) -> None:
        assert text not in self.written
        self.written[text] = room.center().y()


def scale_of(chart) -> dict[str, float]:
    """What is written beside the bars, and how high."""
    page = QImage(chart.size(), QImage.Format.Format_ARGB32)
    painter = Scribe(page)
    chart._paint_scale(painter, chart._plot())
    painter.end()
    return painter.written


def kind(deviation: float) -> int:
    """Over, under or within the tolerance."""
    return int(np.sign(deviation)) if abs(deviation) > 0.05 else 0


def test_the_bars_of_the_chart_are_the_deviations(dock):
    rng, session, chart = np.random.default_rng(7), dock.session, dock.page.tab["chart"]
    dock.page.tabs.setCurrentWidget(chart)
    assert session.tolerance.tolist() == [0.05]
    colours: dict[int, set[int]] = {}
    for _ in range(8):
        anew = Anew(drawn(rng))
        become(dock, anew.plan)
        chart.update_tab(0)
        order = np.argsort(-anew.deviation, kind="stable")
        tall = anew.deviation[order]
        assert told_by(chart) == [f"{NAMES[t]} · {shown(anew.deviation[t])}" for t in order]
        seen = bars(chart)
        scale = max(abs(pixels) for _, pixels in seen) / np.abs(tall).max()
        written = scale_of(chart)
        zero = written.pop("0")
        over, under = max(tall.max(), 0.075), max(-tall.min(), 0.075)
        over, under = max(over, under / 4), max(under, over / 4)
        assert {shown(1.05 * over), shown(-1.05 * under)} <= set(written)
        for text, y in written.items():
            value = float(text.rstrip("%").strip(NARROW_SPACE).replace("−", "-").lstrip("±")) / 100
            assert zero - y == pytest.approx(value * scale, abs=HALF_A_LINE)
        for (colour, pixels), deviation in zip(seen, tall.tolist()):
            assert pixels == pytest.approx(deviation * scale, abs=3)
            if abs(pixels) > 3:
                colours.setdefault(kind(deviation), set()).add(colour)
    assert sorted(colours) == [-1, 0, 1]
    assert len(set.union(*colours.values())) == sum(map(len, colours.values())) == 3


def test_a_load_without_a_target_has_no_figure_in_the_chart(dock):
    session, chart = dock.session, dock.page.tab["chart"]
    dock.page.tabs.setCurrentWidget(chart)
    session.editor.set_target(2, 0, 0.0)
    chart.update_tab(0)
    anew = Anew(session.tally.assignment)
    others = anew.load / (WORK.sum() / (K - 1)) - 1.0
    order = [2, *(t for t in np.argsort(-others, kind="stable").tolist() if t != 2)]
    told = {t: "∞" if t == 2 else shown(others[t]) for t in order}
    assert told_by(chart) == [f"{NAMES[t]} · {told[t]}" for t in order]
    seen = [pixels for _, pixels in bars(chart)]
    assert seen[0] > max(seen[1:])
    # The other bars keep their size: they stand in the proportions of their deviations.
    rest = [others[t] for t in order[1:]]
    scale = max(map(abs, seen[1:])) / np.abs(rest).max()
    for pixels, deviation in zip(seen[1:], rest):
        assert pixels == pytest.approx(deviation * scale, abs=3)


def test_the_chart_is_of_the_workload_that_is_asked_for(map_canvas, open_dock):
    criteria = (Criterion("work"), Criterion("calls", tolerance=0.3))
    layer, calls = make_layer(), WORK[::-1] ** 2
    layer.dataProvider().addAttributes([real_field("calls")])
    layer.updateFields()
    at = layer.fields().lookupField("calls")
    values = {unit + 1: {at: float(each)} for unit, each in enumerate(calls)}
    layer.dataProvider().changeAttributeValues(values)
    QgsProject.instance().addMapLayer(set_up(layer, id_field="name", criteria=criteria))
    dock = open_dock()
    chart, plan = dock.page.tab["chart"], dock.session.tally.assignment
    dock.page.tabs.setCurrentWidget(chart)
    for criterion, work in enumerate((WORK, calls)):
        chart.update_tab(criterion)
        deviation = np.bincount(plan, weights=work) / (work.sum() / K) - 1.0
        order = np.argsort(-deviation, kind="stable")
        assert told_by(chart) == [f"{NAMES[t]} · {shown(deviation[t])}" for t in order]
    dialog = BalanceDialog(dock.session, [], dock)
    assert f"within ±5{NARROW_SPACE}%, ±30{NARROW_SPACE}%." in dialog.note.text()
    dialog.reject()


def test_the_tip_of_a_move_that_a_lock_forbids_says_so(dock):
    session = dock.session
    session.editor.set_lock([1], FROZEN)
    plan = session.tally.assignment.copy()
    for unit in range(N):
        for target in set(range(K)) - {int(plan[unit])}:
            said = "B is frozen." in warned(move_text(session, unit, target, 0))
            assert said == (target == 1 or plan[unit] == 1)
            taken = session.editor.judge(np.array([unit]), target).taken
            assert said == (not len(taken))


WORDS = {"better": BETTER, "worse": WORSE}


def colour_of(text: str, name: str) -> str | None:
    """The colour of the verdict in a row of a tip, which is told by a word, too."""
    row = re.search(rf"{name}</td>(.*?)</tr>", text)[1]
    found = re.search(r"<span style='color:(.*?)'>(.*?)</span>", row)
    assert found is None or WORDS[found[2]] == found[1]
    return found[1] if found else None


def expect_colours(text: str, before: Anew, after: Anew, sides) -> None:
    """Green is nearer to the target, orange farther off, and neither where it is the same."""
    for side in sides:
        if side >= 0:
            was, will_be = abs(before.deviation[side]), abs(after.deviation[side])
            said = colour_of(text, f"&nbsp;{NAMES[side]}")
            assert said == (
                None if np.isclose(was, will_be) else BETTER if will_be < was else WORSE
            )


def test_the_tip_of_a_move_tells_what_it_would_do(dock):
    rng, session = np.random.default_rng(8), dock.session
    for _ in range(4):
        before = Anew(drawn(rng))
        become(dock, before.plan)
        for _ in range(60):
            unit, target = int(rng.integers(N)), int(rng.integers(-1, K))
            source, plan = int(before.plan[unit]), before.plan.copy()
            plan[unit] = target
            after = Anew(plan)
            text = move_text(session, unit, target, 0)
            assert text.startswith(f"<b>{label(unit)}</b> · {WORK[unit]:.0f}")
            assert "Way to the center" not in text
            if source == target:
                assert "→" not in text
                assert (shown(before.deviation[target]) in text) == (target >= 0)
                continue
            expect_effects(text, before, after, (source, target))
            expect_colours(text, before, after, (source, target))
            said = warned(text)
            borders = {each for each in said if "would reach out of" in each}
            own = after.own[target] if target >= 0 else set()
            was = before.own[target] if target >= 0 else set()
            crosses = len(was) > 0 and STATE[unit] not in set(STATE[list(was)])
            assert bool(borders) == (crosses and len(set(STATE[list(own)])) > 1)
            assert said - borders == torn(before, after) | rule_warnings(before, after)


def test_the_tip_of_a_move_tells_the_ways_to_the_centers(map_canvas, open_dock):
    layer = set_up(make_layer(), id_field="name", centers_layer=centers(**MIDDLES))
    QgsProject.instance().addMapLayer(layer)
    session = open_dock().session
    plan = session.tally.assignment
    ways = np.linalg.norm(SQUARES[:, None] - np.array(list(MIDDLES.values())), axis=2) / 1000
    for unit in range(N):
        for target in set(range(K)) - {int(plan[unit])}:
            was, will_be = ways[unit, plan[unit]], ways[unit, target]
            text = move_text(session, unit, target, 0)
            row = re.search(r"Way to the center</td>(.*?)</tr>", text)[1]
            told = [float(each) for each in re.findall(r"[;>](\d+\.\d)", row)]
            assert told == pytest.approx([was, will_be], abs=0.051)
            same = np.isclose(was, will_be)
            expected = None if same else BETTER if will_be < was else WORSE
            assert colour_of(text, "Way to the center") == expected


def center_of(units: np.ndarray) -> int:
    """The unit of a territory that is nearest to the middle of its workload."""
    middle = np.average(SQUARES[units], axis=0, weights=WORK[units])
    return int(units[np.square(SQUARES[units] - middle).sum(axis=1).argmin()])


def spread_of(units: np.ndarray) -> float:
    """Workload times squared distance (km²) to the unit that is nearest to the middle."""
    center = SQUARES[center_of(units)]
    return float((WORK[units] * np.square(SQUARES[units] - center).sum(axis=1)).sum() / 1e6)


def least_travel(plan: np.ndarray, allowed: float) -> float:
    """The least workload times squared distance (km²) of connected plans around the same centers.

    An integer program of units and centers; a piece that is cut off from its center asks for one of
    its neighbours, until no piece is left.
    """
    k = int(plan.max()) + 1
    centers = [center_of(np.flatnonzero(plan == each)) for each in range(k)]
    ways = np.square(SQUARES[:, None] - SQUARES[centers]).sum(axis=2) / 1e6
    column = np.arange(N * k).reshape(N, k)
    lowest = np.zeros((N, k))
    lowest[centers, np.arange(k)] = 1.0
    once, loads = np.zeros((N, N * k)), np.zeros((k, N * k))
    once[np.arange(N)[:, None], column] = 1.0
    loads[np.arange(k)[None, :], column] = WORK[:, None]
    target = WORK.sum() / k
    rules = [
        LinearConstraint(once, 1.0, 1.0),
        LinearConstraint(loads, target * (1.0 - allowed), target * (1.0 + allowed)),
    ]
    while True:
        done = milp(
            (WORK[:, None] * ways).ravel(),
            constraints=rules,
            integrality=np.ones(N * k),
            bounds=Bounds(lowest.ravel(), 1.0),
        )
        found = done.x.reshape(N, k).argmax(axis=1)
        torn_off = [
            (each, piece)
            for each in range(k)
            for piece in pieces(set(np.flatnonzero(found == each).tolist()))
            if centers[each] not in piece
        ]
        if not torn_off:
            return float(done.fun)
        for each, piece in torn_off:
            around = {m for unit in piece for m in beside(unit)} - set(piece)
            for unit in piece:
                cut = np.zeros(N * k)
                cut[column[unit, each]] = 1.0
                cut[column[sorted(around), each]] = -1.0
                rules.append(LinearConstraint(cut[None, :], -np.inf, 0.0))


def test_the_table_of_numbers_tells_what_their_plans_are_like(map_canvas, open_dock):
    QgsProject.instance().addMapLayer(set_up(make_layer(("......",) * 4), id_field="name"))
    dock = open_dock()
    wish = DesignSettings(mode=BEST, low=1, high=4, effort="fast")
    designs = designing(dock.session, wish)(SILENT)
    dialog = CountDialog(designs, dock)
    allowed, within = float(dock.session.tolerance[0]), {}
    for row in range(dialog.table.rowCount()):
        number, deviation, travel, above, limits = (
            dialog.table.item(row, column).text() for column in range(5)
        )
        k, plan = row + 1, designs.plans[row + 1].done.plan
        own = [np.flatnonzero(plan == each) for each in range(k)]
        load = np.array([WORK[each].sum() for each in own])
        largest = np.abs(load / (WORK.sum() / k) - 1.0).max()
        within[k] = bool(largest <= allowed + 1e-9) and all(len(pieces(set(o))) == 1 for o in own)
        spread = sum(spread_of(units) for units in own)
        assert number == str(k)
        assert deviation == percent(largest).lstrip("+")
        assert float(travel.replace(",", "")) == pytest.approx(spread, rel=2e-3)
        assert limits == ("kept" if within[k] else "not kept")
        at_least = spread / least_travel(plan, allowed) - 1.0
        assert float(above.rstrip(f"{NARROW_SPACE}%")) / 100.0 == pytest.approx(
            max(at_least, 0.0), abs=SLACK_OF_BOUND
        )
        assert float(above.rstrip(f"{NARROW_SPACE}%")) / 100.0 >= at_least - 5e-4
        dialog.table.selectRow(row)
        assert dialog.count() == k
        assert dialog.make.text() == f"Make {k} {'territory' if k == 1 else 'territories'}"
        assert ("that was looked for" in dialog.note.text()) == (k == designs.chosen)
        assert ("All limits are kept." in dialog.note.text()) == within[k]
    assert "squared distance" in dialog.table.horizontalHeaderItem(2).toolTip()
    assert within[designs.chosen]
    dialog.reject()


def test_the_dialogs_of_solvers_tell_the_set_up(map_canvas, open_dock):
    layer = set_up(
        make_layer(),
        criteria=(Criterion("work", tolerance=0.125),),
        centers_layer=centers(**MIDDLES),
    )
    QgsProject.instance().addMapLayer(layer)
    dock = open_dock()
    dialog = BalanceDialog(dock.session, [0, 2, 3], dock)
    assert f"within ±12.5{NARROW_SPACE}%." in dialog.note.text()
    assert dialog.findChildren(QComboBox)[1].itemText(0) == "the 3 selected territories"
    assert dialog.asked().territories == (0, 2, 3)
    dialog.reject()
    dialog = DesignDialog(dock.session, dock)
    assert f"There are {len(MIDDLES)} centers" in dialog.note.text()
    assert dialog.wish().count == len(MIDDLES)
    dialog.reject()
