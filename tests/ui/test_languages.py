"""The panel in every language on show: nothing is cut off at its least width."""

from __future__ import annotations

import re
from datetime import date

import pytest
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QToolBar,
)

from scripts import languages
from territory_planner.algorithms.explore import BALANCE, LITTLE_MOVED, told_alternative
from territory_planner.core.explore.scores import BORDERS, TRAVEL
from territory_planner.core.jobs.count import BEST
from territory_planner.core.model import text
from territory_planner.core.model.locale import day
from territory_planner.core.model.progress import SILENT
from territory_planner.core.people.changes import LEAVE, PersonChange
from territory_planner.layers import numbers
from territory_planner.layers.language import fall_silent, speak
from territory_planner.layers.live.settings.plan_settings import DesignSettings
from territory_planner.layers.live.work.people import following
from territory_planner.layers.live.work.plan_design import designing
from territory_planner.layers.live.work.solve import proposal
from territory_planner.layers.reading.unit_checks import (
    APART,
    MISSING_ID,
    REPEATED_OUTLINE,
    SLIVER,
    WARNING,
    told_kind,
    told_severity,
)
from territory_planner.layers.text import install_language, tr
from territory_planner.layers.values import why_no_workload
from territory_planner.layers.writing.alternatives import AlternativeRow
from territory_planner.ui.balance_dialog import BalanceDialog, DesignDialog
from territory_planner.ui.compare_dialog import CompareDialog
from territory_planner.ui.count_dialog import CountDialog
from territory_planner.ui.explore_dialog import ExploreDialog
from territory_planner.ui.markup import unbroken
from territory_planner.ui.notes import NotesDialog
from territory_planner.ui.plans import NewPlanDialog
from territory_planner.ui.publish_dialog import PublishDialog
from territory_planner.ui.read_back_dialog import ReadBackDialog
from territory_planner.ui.scenarios_dialog import (
    BeginDialog,
    SaveScenarioDialog,
    ScenariosDialog,
    TakeInDialog,
)
from territory_planner.ui.summary import BIG
from territory_planner.ui.table.columns import column_of
from territory_planner.ui.theme import scaled_font
from territory_planner.ui.watch_dialog import WatchDialog

RANGE = DesignSettings(mode=BEST, low=1, high=4, effort="fast")

SHOWN = ["en", *(path.stem.split("_", 2)[2] for path in languages.on_show())]


@pytest.fixture(params=SHOWN)
def language(request, qgis_app, monkeypatch):
    """QGIS speaks a language, and writes numbers as it does."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    translator = install_language(request.param)
    speak()
    yield request.param
    fall_silent()
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(before)


def cut_off(widget):
    """Return what is shown of a widget's parts without room for its text."""
    found = []
    for part in [*widget.findChildren(QAbstractButton), *widget.findChildren(QLabel)]:
        wraps = isinstance(part, QLabel) and part.wordWrap()
        if part.isVisible() and part.text() and not wraps:
            found += _lacking(part.text(), part.sizeHint().width(), part.width() + 1)
    for box in widget.findChildren(QComboBox):
        # Names of layers and fields are as long as the data has them.
        if box.isVisible() and not isinstance(box, (QgsFieldComboBox, QgsMapLayerComboBox)):
            option = QStyleOptionComboBox()
            box.initStyleOption(option)
            room = box.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                box,
            )
            for text in map(box.itemText, range(box.count())):
                needed = box.fontMetrics().horizontalAdvance(text)
                found += _lacking(text, needed, room.width() + 1)
    for header in widget.findChildren(QHeaderView):
        if header.orientation() == Qt.Orientation.Horizontal and header.isVisible():
            shown = [at for at in range(header.count()) if not header.isSectionHidden(at)]
            for at in shown:
                title = str(header.model().headerData(at, Qt.Orientation.Horizontal) or "")
                margin = header.style().pixelMetric(
                    QStyle.PixelMetric.PM_HeaderMargin, None, header
                )
                needed = header.fontMetrics().horizontalAdvance(title) + 2 * margin
                found += _lacking(title, needed, header.sectionSize(at))
            whole = sum(header.sectionSize(at) for at in shown)
            found += _lacking("the columns", whole, header.viewport().width() + 1)
    return found


def lines_lost(dialog):
    """Return what is shown of a dialog's texts of several lines without room for all of them."""
    found = []
    for part in dialog.findChildren(QLabel):
        if part.isVisible() and part.text() and part.wordWrap():
            found += _lacking(part.text(), part.heightForWidth(part.width()), part.height())
    return found


def _lacking(text, needed, room):
    return [(text, needed, room)] if needed > room else []


@pytest.mark.parametrize("width", [100, 440])
def test_figures_on_top_stand_apart(language, letters_of_qgis, layer, open_dock, qtbot, width):
    """A number that is as wide as its place reads as one with the next: “+18.9 %3”."""
    dock = open_dock(width)
    dock.session.editor.set_target(0, 0, 31.9)
    qtbot.wait(20)
    shown = [each for each in dock.page.summary.figures.values() if each.isVisible()]
    for one, other in zip(shown, shown[1:]):
        if other.y() == one.y():
            metrics = QFontMetrics(scaled_font(one.font(), BIG, bold=True))
            room = other.x() - one.x() - metrics.horizontalAdvance(one.figure)
            assert room >= 16, (one.figure, other.figure)


@pytest.mark.parametrize("width", [100, 440])
def test_the_spread_and_what_is_picked_both_have_their_place(
    language, letters_of_qgis, layer, open_dock, qtbot, width
):
    dock = open_dock(width)
    dock.session.editor.rename(1, "Territory 2")
    dock.session.pick(1)
    qtbot.wait(20)
    row = dock.page.totals
    assert tr("spread {spread}").partition("{")[0] in row.total.text()
    assert "Terr" in row.picked.text()
    if width > dock.minimumSizeHint().width():
        assert tr("picked:") in row.picked.text()
        assert row.picked.text().endswith("Territory 2")
    for label in (row.total, row.picked):
        assert label.width() >= label.sizeHint().width()


def test_nothing_is_cut_off_at_the_least_width(language, layer, open_dock, qtbot):
    dock = open_dock(100)
    assert dock.width() == dock.minimumSizeHint().width()
    # All commands are there: none hides behind the bar's ».
    for bar in dock.page.findChildren(QToolBar):
        for action in bar.actions():
            assert bar.widgetForAction(action).isVisible(), action.text()
    for at in range(dock.page.tabs.count()):
        dock.page.tabs.setCurrentIndex(at)
        qtbot.wait(20)
        assert not (cut := cut_off(dock)), cut
    dock.gear.click()
    qtbot.wait(20)
    forms = dock.set_up.findChildren(QgsCollapsibleGroupBoxBasic)
    assert len(forms) >= 3
    for form in forms:
        form.setCollapsed(False)
    qtbot.wait(20)
    assert not (cut := cut_off(dock)), cut


def test_however_long_names_are_no_figure_is_cut_off(language, layer, open_dock, qtbot):
    dock = open_dock(100)
    for territory in (0, 2):
        name = f"The hills and valleys beyond Minneapolis {territory}"
        dock.session.editor.rename(territory, name)
    dock.session.pick(2)
    for high in (300, 560, 900):
        dock.resize(dock.width(), high)
        qtbot.wait(50)
        assert not (cut := cut_off(dock.page.territories)), cut
        assert not (cut := cut_off(dock.page.totals)), cut


def test_after_a_proposal_every_figure_is_seen_whole(language, layer, open_dock, qtbot):
    dock = open_dock(100)
    session, table = dock.session, dock.page.territories.table
    change = [PersonChange(LEAVE, 3)]
    session.propose(proposal(session, following(session, change)(SILENT), "people"))
    assert len(session.preview.ended) == 1
    qtbot.wait(50)
    column = column_of("deviation_after")
    room = table.columnWidth(column)
    margin = 2 * (table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
    texts = [table.model().index(row, column).data() for row in range(table.model().rowCount())]
    assert tr("gone") in texts
    wide = {text: table.fontMetrics().horizontalAdvance(text) + margin for text in texts}
    assert {text: width for text, width in wide.items() if width > room} == {}
    assert cut_off(dock) == []
    # As in QGIS, whose letters are smaller than those of tests.
    font = dock.font()
    font.setPointSizeF(11.0)
    dock.setFont(font)
    dock.resize(350, dock.height())
    qtbot.wait(100)
    bar = dock.page.tabs.tabBar()
    assert dock.page.tab["moves"].is_offered()
    assert bar.sizeHint().width() <= dock.page.width(), "a title is cut"


@pytest.mark.parametrize("high", [800, 600])
def test_a_proposal_is_read_to_its_end_beside_notices(language, layer, open_dock, qtbot, high):
    dock = open_dock()
    session, text = dock.session, dock.page.solve_bar.text
    found = proposal(session, following(session, [PersonChange(LEAVE, 3)])(SILENT), "people")
    session.propose(found)
    session.warn("An island counts as a neighbour of what is nearest. " * 3)
    session.say("An island counts as a neighbour of what is nearest. " * 3)

    def is_whole():
        return text.height() >= text.heightForWidth(text.width())

    for width in (100, 400, 460):
        dock.resize(width, high)
        qtbot.wait(200)
        assert is_whole()
        assert text.text().startswith("people")
        assert text.text()[-1] in ".…"
    if high == 800:
        assert "\n" + unbroken(tr("Cost: {costs}.")).split("{")[0] in text.text()
    dock.told.forget()
    dock.resize(460, 900)
    qtbot.waitUntil(lambda: text.text().endswith(unbroken(found.good)) and is_whole())


@pytest.mark.parametrize("width", [350, 440])
def test_in_a_low_panel_a_proposal_and_notices_leave_three_rows(
    letters_of_qgis, language, layer, open_dock, qtbot, width
):
    dock = open_dock(width)
    session, tab, bar = dock.session, dock.page.territories, dock.page.solve_bar
    found = proposal(session, following(session, [PersonChange(LEAVE, 3)])(SILENT), "people")
    session.propose(found)
    session.warn("An island counts as a neighbour of what is nearest. " * 3)
    session.say("An island counts as a neighbour of what is nearest. ")
    rows = 3 * tab.table.rowHeight(0)

    def seen():
        return tab.table.viewport().visibleRegion().boundingRect().height()

    for high in (614, 680):
        dock.resize(width, high)
        qtbot.wait(100)
        assert seen() >= rows, high
        assert bar.apply.visibleRegion().boundingRect() == bar.apply.rect()
        assert bar.text.text().startswith("people")
    session.propose(None)
    dock.resize(width, 614)
    qtbot.wait(100)
    assert tab.filter.isVisible()


def test_a_filter_that_is_in_use_stays_beside_a_proposal(layer, open_dock, qtbot):
    dock = open_dock(350)
    tab, session = dock.page.territories, dock.session
    found = proposal(session, following(session, [PersonChange(LEAVE, 3)])(SILENT), "people")
    dock.resize(350, 600)
    for use, end in (
        (lambda: tab.filter.setText("A"), lambda: tab.filter.setText("")),
        (lambda: tab.only_wrong.setChecked(True), lambda: tab.only_wrong.setChecked(False)),
        (lambda: None, lambda: None),
    ):
        use()
        is_used = bool(tab.filter.text()) or tab.only_wrong.isChecked()
        session.propose(found)
        qtbot.wait(50)
        assert tab.filter.isVisible() == is_used
        session.propose(None)
        end()
        qtbot.wait(50)
        assert tab.filter.isVisible()


def test_a_percentage_is_written_alike_in_the_panel_and_in_texts(language):
    for share in (0.0, 0.563, -0.176):
        there, here = text.percent(share), numbers.percent(share)
        assert there.replace(" %", "\u202f%") == here
        assert (there == here) is (language != "en"), "a sentence may break at a plain space"


def test_a_day_is_asked_for_as_it_is_written_elsewhere(language, layer, open_dock):
    dialog = BeginDialog("a", open_dock())
    if language != "en":  # whose days are written as programs write them
        assert dialog.day.text() == day(date.today())
    assert str(date.today().year) in dialog.day.text()


def test_what_is_told_of_odd_units_is_in_the_language(language):
    said = why_no_workload("work", [("a", -1234.5), ("b", None), ("c", "many")])
    assert ("−1,234.5" if language == "en" else "1.234,5") in said.replace("\u202f", ".").replace(
        "\u00a0", "."
    )
    kinds = [told_kind(each) for each in (REPEATED_OUTLINE, SLIVER, MISSING_ID, APART)]
    assert (kinds[0] == REPEATED_OUTLINE) is (language == "en")
    assert (told_severity(WARNING) == WARNING) is (language == "en")
    assert len(set(kinds)) == 4


def test_what_an_alternative_is_best_in_is_told_in_the_language(language):
    best = (BALANCE, TRAVEL, BORDERS, LITTLE_MOVED)
    row = AlternativeRow("Plan 1", 1.0, 3.34468e11, 3.0, 4.0, 5, 0, True, best)
    assert (": balance, travel, borders, little moved." in told_alternative(row)) is (
        language == "en"
    )
    assert ("balance" in told_alternative(row)) is (language == "en")
    assert re.search(r"\b334\D468\D000\D000,", told_alternative(row)), "no 3.34468e+11"


def test_dialogs_have_room_for_their_texts(language, layer, open_dock, qtbot):
    dock = open_dock()
    session = dock.session
    dialogs = [
        BalanceDialog(session, [], dock),
        BalanceDialog(session, [0, 2, 3], dock),
        DesignDialog(session, dock),
        CompareDialog(session, dock),
        WatchDialog(session.settings.watch, dock),
        ExploreDialog([], dock),
        ReadBackDialog(session, "", dock),
        NewPlanDialog(False, "a", [], "units.gpkg", dock),
        ScenariosDialog([], "", "", "", dock),
        SaveScenarioDialog([], dock),
        TakeInDialog(["a"], [], dock),
        BeginDialog("a", dock),
        PublishDialog(session, [], dock),
        NotesDialog([], "a", lambda _rule, _note: [], lambda _note: "", dock),
        CountDialog(designing(session, RANGE)(SILENT), dock),
    ]
    for dialog in dialogs:
        dialog.show()
        qtbot.waitExposed(dialog)
        assert cut_off(dialog) + lines_lost(dialog) == [], type(dialog).__name__
        dialog.close()
