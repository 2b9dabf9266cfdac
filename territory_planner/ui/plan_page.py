"""The panel once a plan is open: figures, tools, tabs, totals, from top to bottom."""

from __future__ import annotations

from typing import Any, cast

from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..layers.live.session.headline import others_in
from ..layers.live.session.session import PlanSession
from ..layers.live.work.plan_watch import PlanWatch
from ..layers.text import tr
from .adaptive_row import AdaptiveRow
from .command_bar import LEAST_SIDE, CommandBar, put_in_order
from .messages import Messages
from .more_menu import more_menu
from .notice import Notice
from .solve_bar import SolveBar
from .summary import Summary
from .table.territory_view import LEAST_ROWS
from .tabs.plan_tabs import PlanTabs
from .tabs.suggestions_tab import SuggestionsTab
from .tabs.tab import REFUSE_UNITS, SELECT_TERRITORIES, ZOOM_TO_UNITS
from .tabs.territories_tab import TerritoriesTab
from .tabs.why_tab import WhyTab
from .theme import Probe
from .tools.suggest import SuggestTool
from .totals_row import TotalsRow
from .unsaved_row import UnsavedRow
from .watch_row import WatchRow

TOOLS = (
    ("paint", "rectangle", "lasso", "pick", "unassign", "suggest", "why"),
    ("new_territory", "split", "merge", "swap"),
)
COMMANDS = (("undo", "redo"), ("balance", "repair", "design"), ("refresh",))
WITH_TEXT = ("balance", "repair", "design")
BESIDE_A_PROPOSAL = 3
"""Rows of the table that are seen however low the page is: what is proposed is told there, too."""

LOW_LINES = 42
"""Height, in lines, below which a page has no room for a filter beside a proposal."""

LATER_MS = 60
"""Lists, badge and chart follow after this; figures and table at once."""


class PlanPage(QWidget):
    """Shows a session's plan for one criterion.

    Signals
    -------
    asked(str, object)
        What a tab asks for, see `Tab.asked`.

    Attributes
    ----------
    tab : dict of str to Tab
        The tabs by their names, see `PlanTabs`.
    """

    asked = pyqtSignal(str, object)

    def __init__(
        self,
        session: PlanSession,
        actions: dict[str, QAction],
        parent: QWidget,
        message_bar: QgsMessageBar | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self.actions_by_name = session, actions
        self._criterion = 0
        probe = Probe(self)
        self.summary = Summary(session, self)
        self.more = QToolButton(self)
        tools, commands = self._make_toolbar(TOOLS), self._make_toolbar(COMMANDS)
        self.tools = AdaptiveRow(tools, self._with_menu(commands), self)
        put_in_order([tools, commands], self.more)
        self.notice = Notice(session, probe, self)
        self.solve_bar = SolveBar(session, self)
        self.watch = PlanWatch(session, self)
        self.watch_row = WatchRow(self.watch, self.solve_bar, self)
        self.place_of_bar = QVBoxLayout()
        self.tabs = PlanTabs(session, probe, self)
        self.tab = self.tabs.tab
        self.territories = cast(TerritoriesTab, self.tab[TerritoriesTab.NAME])
        self.territories.add_button(actions["statistics"])
        self.suggestions = cast(SuggestionsTab, self.tab[SuggestionsTab.NAME])
        self.why = cast(WhyTab, self.tab[WhyTab.NAME])
        self.why.add_button(actions["explain"])
        self.model = self.territories.model
        self.told, self.place_of_told = Messages(session, message_bar, self), QVBoxLayout()
        self.unsaved = UnsavedRow(session, self)
        self.totals = TotalsRow(session, probe, self)
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._update_lists)
        self._connect()
        self.tabs.show_offered()
        self.update_page()

    @property
    def criterion(self) -> int:
        """The workload that is shown: one that there is, whatever was removed meanwhile."""
        most = self._session.tally.m - 1 if self._session.ready else 0
        return max(min(self._criterion, most), 0)

    def set_criterion(self, criterion: int) -> None:
        """Show another workload."""
        self._criterion = criterion
        self.model.set_criterion(criterion)
        self.update_page()

    def update_page(self) -> None:
        """Take over everything from the session."""
        self._on_totals()
        self._tell_notices()
        self._on_picked()

    def show_suggestions(self, tool: SuggestTool) -> None:
        """List what a tool suggests, and say what of it the map doesn't show."""
        self.suggestions.show_suggestions(tool.suggestions, tool.in_sight)
        if tool.suggestions:
            self.why.forget()
        self.tabs.show_offered()
        self._later.start()
        self._on_state()

    def show_why(self, unit: int) -> None:
        """Say why a unit is where it is."""
        self.why.ask(unit)
        self.tabs.go_to(self.why)
        self._update_lists()

    def _on_why_done(self) -> None:
        self.why.end()
        self.tabs.show_offered()

    # -- building --------------------------------------------------------------------------

    def _make_toolbar(self, groups: tuple[tuple[str, ...], ...]) -> CommandBar:
        bar = CommandBar(max(round(self.fontMetrics().height() * 1.1), LEAST_SIDE), self)
        for at, group in enumerate(groups):
            if at:
                bar.addSeparator()
            for name in group:
                bar.addAction(self.actions_by_name[name])
        named = [name for group in groups for name in group if name in WITH_TEXT]
        bar.show_words([self.actions_by_name[name] for name in named])
        return bar

    def _with_menu(self, bar: CommandBar) -> QWidget:
        """Put what is used seldom behind a button, which is there however narrow the panel is."""
        more = self.more
        more.setText("⋯")
        more.setAutoRaise(True)
        more.setToolTip(tr("More"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        more.setMenu(more_menu(self.actions_by_name, more))
        beside = QWidget(self)
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(bar)
        row.addWidget(more)
        row.addStretch(1)
        return beside

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.summary)
        layout.addWidget(_rule(self))
        layout.addWidget(self.tools)
        layout.addWidget(self.watch_row)
        layout.addLayout(self.place_of_bar)
        self.place_of_bar.addWidget(self.solve_bar)
        layout.addWidget(self.tabs, 1)
        # Where what is told, and comes or goes, moves nothing that is about to be clicked.
        layout.addWidget(self.notice)
        layout.addLayout(self.place_of_told)
        self.place_of_told.addWidget(self.told)
        layout.addWidget(_rule(self))
        layout.addWidget(self.totals)
        layout.addWidget(self.unsaved)

    def _connect(self) -> None:
        session = self._session
        session.plan_reset.connect(self._on_reset)
        session.totals_changed.connect(lambda _touched: self._on_totals())
        session.territories_changed.connect(self.update_page)
        session.state_changed.connect(self._on_state)
        session.preview_changed.connect(self._on_preview)
        session.picked_changed.connect(lambda _picked: self._on_picked())
        self.tabs.currentChanged.connect(lambda _index: self._update_lists())
        self.tabs.asked.connect(self._on_asked)
        self.why.done.clicked.connect(self._on_why_done)
        self.notice.zoom_asked.connect(self._on_zoom_asked)
        self.notice.colour_asked.connect(lambda: self.actions_by_name["colour_map"].trigger())
        self.summary.clicked.connect(self._on_figure)
        self.territories.selected.connect(self._on_selected)

    # -- following -------------------------------------------------------------------------

    def _on_reset(self) -> None:
        """Let no tab speak of units as they were numbered before, not for a moment.

        What is listed of the plan as a whole follows a moment later, as after any edit.
        """
        self.tabs.forget()
        self.tabs.show_offered()
        self.update_page()
        self.tabs.update_shown(self.criterion)

    def _on_totals(self) -> None:
        self.summary.update_figures(self.criterion)
        self.totals.show_total(self.criterion, self.model.facts)
        self.territories.unassigned.update_row(self.criterion)
        self._later.start()

    def _update_lists(self) -> None:
        """Bring the tab that is seen up to date; the others follow when they are."""
        ready = self._session.ready
        self.summary.show_others(others_in(self._session.issues) if ready else 0)
        self.unsaved.update_row()
        self.tabs.update_tabs(self.criterion)

    def _on_preview(self) -> None:
        """Offer the tabs that there are with a proposal, and bring what is seen up to date."""
        self.tabs.show_offered()
        self.territories.fit()
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the bar tell as much as there is room for."""
        super().resizeEvent(event)
        self._fit_bar()

    def _around_bar(self) -> int:
        """Return the height that all but the bar needs."""
        wide = self.width()
        whole = self.layout().minimumHeightForWidth(wide)
        return whole - self.place_of_bar.minimumHeightForWidth(wide)

    def event(self, event: QEvent) -> bool:
        """Let the bar tell more or less, as what stands above or below it came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_bar()
        return super().event(event)

    def _fit_bar(self) -> None:
        """Give the bar what the rest leaves, of which a low page has less."""
        is_low = self.height() < LOW_LINES * self.fontMetrics().lineSpacing()
        is_proposed = self._session.preview is not None
        self.territories.fold(is_low and is_proposed)
        self.territories.table.keep_rows(BESIDE_A_PROPOSAL if is_proposed else LEAST_ROWS)
        self.solve_bar.fit(self.height() - self._around_bar())

    def _on_zoom_asked(self) -> None:
        """Show the suggestions that are out of sight."""
        units = self.suggestions.units(self.suggestions.out_of_sight())
        self.asked.emit(ZOOM_TO_UNITS, units)

    def _on_state(self) -> None:
        self._tell_notices()
        self.summary.update_figures(self.criterion)

    def _tell_notices(self) -> None:
        """Say what stands in the way, and what could be done."""
        hidden = self.suggestions.out_of_sight() if self.suggestions.is_offered() else []
        self.notice.tell(hidden)
        self.unsaved.update_row()

    def _on_picked(self) -> None:
        session = self._session
        picked = session.picked if session.ready else None
        self.territories.show_picked(picked)
        self.totals.show_picked(picked, self.model.begins)

    def _on_selected(self, territories: list[int]) -> None:
        self.tabs.follow(territories)
        if len(territories) == 1:
            self._session.pick(territories[0])

    def _on_figure(self, which: str) -> None:
        """Lead from a figure to what causes it."""
        tab = self.tabs.leading(which)
        self.tabs.go_to(tab)
        tab.lead_to(which, self.criterion)

    def _on_asked(self, request: str, about: Any) -> None:
        """Do what a tab asks for, or hand it on."""
        if request == SELECT_TERRITORIES:
            self.territories.select(about)
        elif request == REFUSE_UNITS:
            self.solve_bar.find_without(about)
        else:
            self.asked.emit(request, about)


def _rule(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setMaximumHeight(1)
    line.setStyleSheet("color: palette(mid);")
    return line
