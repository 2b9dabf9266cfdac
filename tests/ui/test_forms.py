"""Forms whose rows come and go."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout

from territory_planner.ui.asking import OK, ask_number, ask_text
from territory_planner.ui.balance_dialog import BalanceDialog, DesignDialog
from territory_planner.ui.compare_dialog import CompareDialog
from territory_planner.ui.forms import Form, fit_height
from territory_planner.ui.markup import plain_label
from territory_planner.ui.set_up.number_box import NumberBox
from tests.ui.test_keyboard import heights, tab_stops


@pytest.fixture
def dialog(qtbot):
    made = QDialog()
    qtbot.addWidget(made)
    made.form, layout = Form(), QVBoxLayout(made)
    made.boxes = [QLineEdit(made) for _ in range(6)]
    for at, box in enumerate(made.boxes):
        made.form.add(f"Row {at}", box)
    made.note = plain_label(made)
    made.note.setWordWrap(True)
    layout.addLayout(made.form)
    layout.addWidget(made.note)
    made.resize(300, 100)
    made.show()
    fit_height(made)
    return made


def tops(dialog, rows):
    return [dialog.boxes[row].y() for row in rows]


def test_rows_that_are_hidden_take_no_room(dialog):
    before, high = tops(dialog, range(6)), dialog.height()
    step = before[1] - before[0]
    for row in (1, 2, 4):
        dialog.form.show_row(dialog.boxes[row], False)
    fit_height(dialog)
    dialog.layout().activate()
    assert tops(dialog, (0, 3, 5)) == before[:3]
    assert dialog.height() == high - 3 * step
    dialog.form.show_row(dialog.boxes[4], True)
    fit_height(dialog)
    dialog.layout().activate()
    assert tops(dialog, (0, 3, 4, 5)) == before[:4]


def test_a_question_for_a_name_goes_on_only_with_one(qgis_app, qtbot, monkeypatch):
    seen = []

    def run(dialog):
        box, buttons = dialog.findChild(QLineEdit), dialog.findChild(QDialogButtonBox)
        for text in ("", "  ", "Anna"):
            box.setText(text)
            seen.append(buttons.button(OK).isEnabled())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QDialog, "exec", run)
    assert ask_text(None, "Somebody joins", "Name") == ("Anna", True)
    assert seen == [False, False, True]


def test_a_long_note_has_its_lines_and_a_height_of_the_user_s_stays(dialog):
    high = dialog.height()
    dialog.note.setText("a sentence that needs more than one line " * 3)
    fit_height(dialog)
    assert dialog.height() > high
    dialog.resize(300, 500)
    fit_height(dialog)
    assert dialog.height() == 500


@pytest.mark.parametrize(
    "make",
    [
        lambda dock: DesignDialog(dock.session, dock, [0], anew=True),
        lambda dock: BalanceDialog(dock.session, [0, 1], dock),
        lambda dock: CompareDialog(dock.session, dock),
    ],
    ids=["design", "balance", "compare"],
)
def test_tab_goes_through_a_dialog_as_it_is_read(dock, make):
    dialog = make(dock)
    dialog.show()
    stops = [stop for stop in tab_stops(dialog) if not stop.inherits("QPushButton")]
    assert stops
    assert heights(dialog, stops) == sorted(heights(dialog, stops))
    assert heights(dialog, [dialog.focusWidget()]) == heights(dialog, stops[:1])


def test_more_territories_than_units_can_be_typed_and_are_refused_in_words(dock, qtbot):
    dialog = DesignDialog(dock.session, dock)
    dialog._count.lineEdit().selectAll()
    qtbot.keyClicks(dialog._count, "5000")
    assert dialog.wish().count == 5000
    dock.commands.run_design_anew(dialog.wish())
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
    assert "5,000" in dock.told.text.text()
    assert dock.session.preview is None


def test_a_short_question_has_room_for_its_title_and_takes_numbers_in_its_range(
    dock, qtbot, monkeypatch
):
    asked: list[QDialog] = []

    def answer(dialog: QDialog) -> int:
        asked.append(dialog)
        box = dialog.findChild(NumberBox)
        box.setValue(500.0)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QDialog, "exec", answer)
    title = "Split Washington"
    assert ask_number(dock, title, "Number of parts", 2, least=2, most=64) == (64.0, True)
    (dialog,) = asked
    buttons_and_icon = 120
    assert dialog.width() >= dialog.fontMetrics().horizontalAdvance(title) + buttons_and_icon
