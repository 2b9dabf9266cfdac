"""The Territories tab: the table, its filter, and the row of units without a territory."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.model.problem import UNASSIGNED
from ...layers.live.session.headline import worst_of
from ...layers.live.session.session import PlanSession
from ...layers.text import tr
from ..table.column_choice import asked_for, chosen, column_menu
from ..table.columns import BAR, DEVIATION, LOCK, NAME
from ..table.territory_model import TERRITORY_ROLE, TerritoryModel
from ..table.territory_view import TerritoryTable
from ..table.unassigned_row import UnassignedRow
from ..theme import warning_colour
from .tab import (
    OUTLINE_TERRITORIES,
    OUTLINE_UNITS,
    ZOOM_TO_TERRITORIES,
    ZOOM_TO_UNITS,
    Tab,
)


class TerritoriesTab(Tab):
    """Table with a filter line above; speaks of territories, never of rows.

    Signals
    -------
    selected(list)
        Territories selected in the table.
    menu_asked(QPoint)
        Where the context menu is wanted, in global coordinates.
    """

    NAME, LEADS = "territories", ("territories", "deviation")
    selected = pyqtSignal(list)
    menu_asked = pyqtSignal(QPoint)

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(session, parent)
        self.model = model = TerritoryModel(session, self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter territories"))
        self.filter.setClearButtonEnabled(True)
        self.only_wrong = QToolButton(self)
        self.only_wrong.setText(tr("⚠ with problems"))
        self.only_wrong.setCheckable(True)
        self.only_wrong.setAutoRaise(True)
        self.only_wrong.setToolTip(
            tr("Only territories out of tolerance, beyond a limit or in several parts")
        )
        self.table = TerritoryTable(model, self)
        self.unassigned = UnassignedRow(session, self)
        self._above = QWidget(self)
        above = QHBoxLayout(self._above)
        above.setContentsMargins(8, 4, 8, 4)
        above.addWidget(self.filter)
        above.addWidget(self.only_wrong)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._above)
        layout.addWidget(self.table)
        layout.addWidget(self.unassigned)
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.setInterval(0)
        self._fit_soon.timeout.connect(self.fit)
        self.filter.textChanged.connect(model.filter_by_name)
        self.only_wrong.toggled.connect(model.show_only_wrong)
        self.table.refit.connect(self._fit_soon.start)
        model.modelAboutToBeReset.connect(self._before_reset)
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(lambda *_: self._fit_soon.start())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        self.table.doubleClicked.connect(self._on_double_click)
        header = self.table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_head_menu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda place: self.menu_asked.emit(self.table.viewport().mapToGlobal(place))
        )
        self._kept: list[int] = []
        self._kept_keys: list[str] = []
        self._kept_new: list[str] = []
        self._kept_of = session.territories
        self._had_focus = False
        self._fitted_for: tuple[int, int, frozenset[int]] | None = None
        for changed in (session.plan_reset, session.territories_changed, session.preview_changed):
            changed.connect(self._on_other_columns)

    def add_button(self, action: QAction) -> None:
        """Show an action beside the filter, where Tab goes next."""
        button = QToolButton(self._above)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        self._above.layout().addWidget(button)
        QWidget.setTabOrder(self.only_wrong, button)

    def fold(self, wanted: bool) -> None:
        """Leave the rows the room of the filter, unless it is in use."""
        is_used = self.filter.text() or self.filter.hasFocus() or self.only_wrong.isChecked()
        self._above.setVisible(not wanted or bool(is_used))

    def title(self) -> str:
        """Return what the tab is called."""
        return tr("Territories")

    def update_tab(self, criterion: int) -> None:
        """Do nothing: the table follows every edit at once."""

    def lead_to(self, figure: str, criterion: int) -> None:
        """Select the territory that misses its target most."""
        session = self._session
        worst = worst_of(session.tally, session.active, criterion)
        if figure == "deviation" and worst is not None:
            self.select([worst.territory])

    def selection(self) -> list[int]:
        """Return the selected territories, ascending; none that is yet to begin."""
        return [each for each in self._chosen() if each not in self.model.to_come]

    def _chosen(self) -> list[int]:
        """Return the territories whose rows are selected, those to come among them, ascending."""
        rows = self.table.selectionModel().selectedRows(NAME)
        return sorted(index.data(TERRITORY_ROLE) for index in rows)

    def select(self, territories: list[int]) -> None:
        """Select territories and scroll to the first."""
        model = self.model
        selection = self.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        rows = [model.row_of(territory) for territory in territories]
        indexes = [model.index(row, 0) for row in rows if row >= 0]
        selection.clearSelection()
        for index in indexes:
            selection.select(index, flags.Select | flags.Rows)
        if indexes:
            selection.setCurrentIndex(indexes[0], flags.NoUpdate)
            self.table.scrollTo(indexes[0])

    def show_picked(self, picked: int | None) -> None:
        """Let the row of what is painted with be the one that is selected, if it is another."""
        self.unassigned.setChecked(picked == UNASSIGNED)
        if picked == UNASSIGNED:
            self.select([])
        elif picked is not None and picked not in self.selection():
            self.select([picked])

    def rename(self, territory: int) -> None:
        """Open the name of a territory for editing in place."""
        index = self.model.index(self.model.row_of(territory), NAME)
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def fit(self) -> None:
        """Choose the columns that have something to say and fit.

        Where nothing but figures changed since, as while units are painted, those that are on show
        stay; they are only joined by what tells of something wrong.
        """
        session = self._session
        if not session.ready or not self.isVisible():
            return
        self.model.set_warning(warning_colour(self.table.palette()))
        wanted, asked, kept = self._wanted(), asked_for(), None
        fitted_for = (self.table.viewport().width(), self.model.criterion, frozenset(asked))
        if fitted_for == self._fitted_for:
            kept = self.table.shown() & {*self.model.offered(), NAME, BAR, LOCK}
            wanted = kept | (wanted & self.model.warning())
        self._fitted_for = fitted_for
        self.table.fit_columns(wanted, asked & wanted, kept)

    def fit_anew(self) -> None:
        """Choose the columns anew: another plan, other territories or another choice."""
        self._fitted_for = None
        self.fit()

    def _on_other_columns(self) -> None:
        self._fitted_for = None
        self._fit_soon.start()

    def _on_head_menu(self, place: QPoint) -> None:
        header = self.table.horizontalHeader()
        self.column_menu().popup(header.viewport().mapToGlobal(place))

    def column_menu(self) -> QMenu:
        """Return the menu that says which figures have a column."""
        wanted = self._wanted()
        lacking = self.table.lacking(wanted)
        return column_menu(self.model.offered(), wanted, lacking, self.fit_anew, self)

    def _wanted(self) -> set[int]:
        telling = self.model.telling()
        return chosen(telling) & {*telling, *self.model.offered()} | {NAME, BAR, DEVIATION}

    def _on_selection(self) -> None:
        self._kept = self.selection()
        self._kept_of = self._session.territories
        self._kept_keys = [self._kept_of.keys[territory] for territory in self._kept]
        new = [each for each in self._chosen() if each in self.model.to_come]
        self._kept_new = [self.model.to_come[each] for each in new]
        self.asked.emit(OUTLINE_TERRITORIES, self._kept)
        if new:
            self.asked.emit(OUTLINE_UNITS, self._units_of([*self._kept, *new]))
        self.selected.emit(self._kept)

    def _units_of(self, territories: list[int]) -> np.ndarray:
        """Return the units of territories, of those to come the units that they will have."""
        tally, preview = self._session.tally, self._session.preview
        new = [each for each in territories if each in self.model.to_come]
        found = np.isin(tally.assignment, np.setdiff1d(territories, new))
        if preview is not None:
            found |= np.isin(preview.tally.assignment, new)
        return np.flatnonzero(found)

    def _on_reset(self) -> None:
        """Bring back by territory the selection that a reset forgets."""
        territories, kept = self._session.territories, self._kept
        if territories is not self._kept_of:
            # Read anew: the numbers may be others.
            found = [territories.index(key) for key in self._kept_keys]
            kept = [territory for territory in found if territory is not None]
        new, to_come = self._kept_new, self.model.to_come
        self.select([*kept, *(each for each, name in to_come.items() if name in new)])
        if self.selection() != self._kept or new:
            self._on_selection()  # a reset forgets what was selected without a word
        self._fit_soon.start()
        if self._had_focus:
            self.table.setFocus()

    def _before_reset(self) -> None:
        """Remember the focus: a reset closes the editor of a name, which hands it on."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.table.isAncestorOf(focus)
        self._had_focus = inside or self.table.hasFocus()

    def _on_double_click(self, index: QModelIndex) -> None:
        territory = index.data(TERRITORY_ROLE)
        if territory in self.model.to_come:
            self.asked.emit(ZOOM_TO_UNITS, self._units_of([territory]))
        elif territory is not None and territory != UNASSIGNED:
            self.asked.emit(ZOOM_TO_TERRITORIES, [territory])
