"""Territories that a proposal begins have rows: told, shown on the map, and not yet edited."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtCore import Qt

from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.numbers import percent
from territory_planner.ui.table.columns import BAR, NAME, column_of
from territory_planner.ui.table.territory_model import BAR_ROLE, TERRITORY_ROLE
from tests.ui.panel import cells, click_row, outlines

WORKLOAD, UNITS, DEVIATION, AFTER = map(
    column_of, ("workload", "units", "deviation", "deviation_after")
)


def begin(dock, names=("Nia", "Ole"), units=(2, 4)) -> None:
    """Propose territories of a number of units each, the first ones of the plan."""
    session = dock.session
    plan, ends = session.tally.assignment.copy(), np.cumsum(units)
    for at, (first, end) in enumerate(zip([0, *ends], ends)):
        plan[first:end] = session.tally.k + at
    session.propose(preview_of(session.tally, plan, "Join", begun=names))


def rows(dock) -> dict[str, int]:
    return {name: row for row, name in enumerate(cells(dock, NAME))}


def text(dock, name: str, column: int) -> str:
    return dock.page.model.index(rows(dock)[name], column).data()


def outlined(canvas) -> float:
    """Return the area outlined, in units."""
    shown = [band.asGeometry().area() for band in outlines(canvas) if band.isVisible()]
    return sum(shown) / 1e6


def test_territories_that_begin_have_rows_with_what_they_will_have(dock):
    before = rows(dock)
    begin(dock)
    tally, model = dock.session.preview.tally, dock.page.model
    assert set(rows(dock)) == {*before, "Nia", "Ole"}
    for name, number, units in (("Nia", 4, "2"), ("Ole", 5, "4")):
        assert text(dock, name, UNITS) == units
        assert text(dock, name, WORKLOAD) == model.scale.text(tally.loads[number, 0])
        assert text(dock, name, DEVIATION) == "new"
        assert text(dock, name, AFTER) == percent(tally.deviation[number, 0], tolerance=0.05)
        index = model.index(rows(dock)[name], BAR)
        bar = index.data(BAR_ROLE)
        assert np.isnan(bar.deviation)
        assert bar.after == pytest.approx(tally.deviation[number, 0])
        assert "begins with what is proposed" in index.data(Qt.ItemDataRole.ToolTipRole)
        colour = model.index(index.row(), NAME).data(Qt.ItemDataRole.DecorationRole)
        assert colour.name() == dock.session.colour(number)
    assert "new" in model.longest_texts(DEVIATION)
    dock.session.propose(None)
    assert rows(dock) == before


def test_one_that_is_chosen_is_outlined_and_no_command_takes_it_for_a_territory(
    dock, map_canvas, qtbot
):
    begin(dock)
    click_row(dock, qtbot, rows(dock)["Ole"])
    page = dock.page
    assert outlined(map_canvas) == pytest.approx(4)
    assert page.territories.selection() == []
    assert dock.session.picked is None
    assert not dock.actions_by_name["lock"].isEnabled()
    index = page.model.index(rows(dock)["Ole"], NAME)
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert index.data(Qt.ItemDataRole.EditRole) == "Ole"
    click_row(dock, qtbot, rows(dock)["Ole"], double=True)
    qtbot.waitUntil(lambda: map_canvas.extent().width() < 9e3)
    # Beside one of the plan, both are outlined.
    page.territories.select([0, 5])
    assert page.territories.selection() == [0]
    dock.session.propose(None)
    assert page.territories.selection() == [0]


def test_nothing_stays_outlined_of_one_that_is_dropped(dock, map_canvas, qtbot):
    begin(dock)
    click_row(dock, qtbot, rows(dock)["Nia"])
    assert outlined(map_canvas) == pytest.approx(2)
    dock.session.propose(None)
    assert outlined(map_canvas) == 0


def test_what_is_found_anew_keeps_the_chosen_one_and_tells_its_new_figures(dock, map_canvas, qtbot):
    begin(dock)
    click_row(dock, qtbot, rows(dock)["Ole"])
    begin(dock, ("Ole", "Pia"), (3, 5))
    assert "Nia" not in rows(dock)
    assert text(dock, "Ole", UNITS) == "3"
    chosen = dock.page.territories.table.selectionModel().selectedRows(NAME)
    assert [index.data(TERRITORY_ROLE) for index in chosen] == [4]
    assert outlined(map_canvas) == pytest.approx(3)


def test_once_applied_they_are_territories(dock, qtbot):
    begin(dock)
    dock.page.solve_bar.apply.click()
    assert "new" not in cells(dock, DEVIATION)
    click_row(dock, qtbot, rows(dock)["Nia"])
    assert dock.session.name(dock.session.picked) == "Nia"


def test_an_edit_meanwhile_takes_their_rows_away(dock):
    begin(dock)
    dock.session.editor.assign(np.array([0]), 1, "Give")
    assert dock.session.preview is None
    assert set(rows(dock)) == set("ABCD")
