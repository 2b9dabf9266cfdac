"""The panel once a plan is open: figures, tools, tabs, totals, from top to bottom."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QEvent, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QTabBar,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.model.locale import number
from ..layers.drawing.colours import shows_territories
from ..layers.figures import figures
from ..layers.live.session.headline import others_in
from ..layers.live.session.session import PlanSession
from ..layers.live.work.plan_watch import PlanWatch
from ..layers.numbers import NARROW_SPACE, scale_for
from ..layers.text import plain, tr
from .adaptive_row import AdaptiveRow
from .command_bar import LEAST_SIDE, CommandBar
from .markup import html, plain_label
from .messages import LONGEST, Messages
from .short_names import short_name
from .solve_bar import SolveBar
from .summary import Summary
from .table.territory_view import LEAST_ROWS
from .tabs.changes_tab import ChangesTab
from .tabs.chart_tab import ChartTab
from .tabs.moves_tab import MovesTab
from .tabs.problems_tab import ProblemsTab
from .tabs.suggestions_tab import SuggestionsTab
from .tabs.tab import REFUSE_UNITS, SELECT_TERRITORIES, ZOOM_TO_UNITS, Tab
from .tabs.territories_tab import TerritoriesTab
from .tabs.why_tab import WhyTab
from .theme import Probe, contrast, link_colour, muted, scaled_font, warning_colour
from .tools.suggest import SuggestTool
from .unsaved_row import UnsavedRow
from .watch_row import WatchRow

TOOLS = (
    ("paint", "rectangle", "lasso", "pick", "unassign", "suggest", "why"),
    ("new_territory", "split", "merge", "swap"),
)
COMMANDS = (("undo", "redo"), ("balance", "repair", "design"), ("refresh",))
WITH_TEXT = ("balance", "repair", "design")
IN_MENU = (
    ("keep_connected", "give_units"),
    ("colour_map", "map_outlines", "map_labels"),
    ("lock", "lock_units", "release_units"),
    ("leave", "join", "capacity"),
    ("check", "statistics", "compare", "report", "explain"),
    ("scenarios", "explore", "publish", "read_back", "notes", "watch", "export"),
    ("help",),
)
TABS: tuple[type[Tab], ...] = (
    TerritoriesTab,
    MovesTab,
    SuggestionsTab,
    ProblemsTab,
    ChangesTab,
    ChartTab,
    WhyTab,
)
"""The tabs, from left to right."""

MOST_TABS = 4
"""Tabs whose titles fit beside each other at the usual width."""

WAITING = (ChangesTab.NAME, ChartTab.NAME, WhyTab.NAME)
"""Tabs that wait, in this order, while something is asked that has no room beside them."""

INSTEAD = {ChangesTab.NAME: MovesTab.NAME}
"""What is shown when a tab goes that was on show; of others: the territories, right at once."""

TITLE_SIZES = (1.0, 0.9, 0.8)
"""Sizes of the titles of tabs, beside the panel's own font: the first in which all are seen."""

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
        The tabs by their names.
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
        self._totals = [each for each in figures() if each.total]
        self._criterion = 0
        self._probe = Probe(self)
        self.summary = Summary(session, self)
        self.more = QToolButton(self)
        commands = self._with_menu(self._make_toolbar(COMMANDS))
        self.tools = AdaptiveRow(self._make_toolbar(TOOLS), commands, self)
        self.notice = QLabel(self)
        self.notice.setWordWrap(True)
        self.notice.setTextFormat(Qt.TextFormat.RichText)
        self.notice.linkActivated.connect(self._on_notice)
        self._declined: set[str] = set()
        self.notice.setContentsMargins(8, 4, 8, 4)
        self.solve_bar = SolveBar(session, self)
        self.watch = PlanWatch(session, self)
        self.watch_row = WatchRow(self.watch, self.solve_bar, self)
        self.place_of_bar = QVBoxLayout()
        # Made before what it holds, so that Tab gets to the tabs first.
        self.tabs = QTabWidget(self)
        self._titles = _Titles(self.tabs)
        self.tabs.setTabBar(self._titles)
        # No tab is behind arrows, which have no tip, and would take the keyboard through them.
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tab = {kind.NAME: kind(session, self) for kind in TABS}
        self.territories = cast(TerritoriesTab, self.tab[TerritoriesTab.NAME])
        self.territories.add_button(actions["statistics"])
        self.suggestions = cast(SuggestionsTab, self.tab[SuggestionsTab.NAME])
        self.why = cast(WhyTab, self.tab[WhyTab.NAME])
        self.why.add_button(actions["explain"])
        self.why.done.clicked.connect(self._on_why_done)
        self.model = self.territories.model
        self.badges: dict[str, QLabel] = {}
        for tab in self.tab.values():
            self._add_tab(tab)
        self.told, self.place_of_told = Messages(session, message_bar, self), QVBoxLayout()
        self.unsaved = UnsavedRow(session, self)
        self.total = QLabel(self)
        self.painting = QLabel(self)
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LATER_MS)
        self._later.timeout.connect(self._update_lists)
        self._connect()
        self._show_tabs()
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
        self._show_tabs()
        self._later.start()
        self._on_state()

    def show_why(self, unit: int) -> None:
        """Say why a unit is where it is."""
        self.why.ask(unit)
        self._go_to(self.why)
        self._update_lists()

    def _on_why_done(self) -> None:
        self.why.end()
        self._show_tabs()

    # -- building --------------------------------------------------------------------------

    def _make_toolbar(self, groups: tuple[tuple[str, ...], ...]) -> QToolBar:
        bar = CommandBar(max(round(self.fontMetrics().height() * 1.1), LEAST_SIDE), self)
        for at, group in enumerate(groups):
            if at:
                bar.addSeparator()
            for name in group:
                bar.addAction(self.actions_by_name[name])
        named = [name for group in groups for name in group if name in WITH_TEXT]
        bar.show_words([self.actions_by_name[name] for name in named])
        return bar

    def _with_menu(self, bar: QToolBar) -> QWidget:
        """Put what is used seldom behind a button, which is there however narrow the panel is."""
        more = self.more
        more.setText("⋯")
        more.setAutoRaise(True)
        more.setToolTip(tr("More"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        menu = QMenu(more)
        for group in IN_MENU:
            menu.addSeparator()
            menu.addActions([self.actions_by_name[name] for name in group])
        more.setMenu(menu)
        beside = QWidget(self)
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(bar)
        row.addWidget(more)
        row.addStretch(1)
        return beside

    def _add_tab(self, tab: Tab) -> None:
        at = self.tabs.addTab(tab, tab.title())
        self.tabs.setTabToolTip(at, tab.title())
        tab.asked.connect(self._on_asked)
        if tab.COUNTS:
            badge = self.badges[tab.NAME] = plain_label(self.tabs)
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.tabs.tabBar().setTabButton(at, QTabBar.ButtonPosition.RightSide, badge)

    def _lay_out(self) -> None:
        for label in (self.total, self.painting):
            label.setContentsMargins(8, 3, 8, 3)
        footer = AdaptiveRow(self.total, self.painting, self)
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
        layout.addWidget(footer)
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
        self.summary.clicked.connect(self._on_figure)
        self.territories.selected.connect(self._on_selected)

    # -- following -------------------------------------------------------------------------

    def _on_reset(self) -> None:
        """Let no tab speak of units as they were numbered before, not for a moment."""
        for tab in self.tab.values():
            if tab is not self.tabs.currentWidget():
                tab.forget()
        self._show_tabs()
        self.update_page()
        self._update_lists()

    def _on_totals(self) -> None:
        self.summary.update_figures(self.criterion)
        self._show_total()
        self.territories.unassigned.update_row(self.criterion)
        self._later.start()

    def _update_lists(self) -> None:
        """Bring the tab that is seen up to date; the others follow when they are."""
        ready = self._session.ready
        self.summary.show_others(others_in(self._session.issues) if ready else 0)
        self.unsaved.update_row()
        for name, badge in self.badges.items():
            count = self.tab[name].count()
            self._show_badge(badge, count, self.tab[name].WARNS)
            # An empty badge would keep its room.
            at, side = self.tabs.indexOf(self.tab[name]), QTabBar.ButtonPosition.RightSide
            self.tabs.tabBar().setTabButton(at, side, badge if count else None)
            badge.setVisible(count > 0)
            # The bar lays its tabs out anew for a text, not for a badge that grew.
            self.tabs.setTabText(self.tabs.indexOf(self.tab[name]), self.tab[name].title())
        self._fit_titles()
        self.tabs.currentWidget().update_tab(self.criterion)

    def _on_preview(self) -> None:
        """Offer the tabs that there are with a proposal, and bring what is seen up to date."""
        self._show_tabs()
        self.territories.fit()
        self._later.start()

    def _go_to(self, tab: Tab) -> None:
        """Show a tab, whether or not there was room for it."""
        self._show_tab(tab)
        self._show_tabs()

    def _show_tab(self, tab: Tab) -> None:
        # Qt shows none that is hidden.
        self.tabs.setTabVisible(self.tabs.indexOf(tab), True)
        self.tabs.setCurrentWidget(tab)

    def _show_tabs(self) -> None:
        """Show the tabs that there are, as many as have room; what was read gives way last."""
        current = self.tabs.currentWidget()
        offered = [name for name, tab in self.tab.items() if tab.is_offered()]
        for name in WAITING:
            if len(offered) > MOST_TABS and name in offered and self.tab[name] is not current:
                offered.remove(name)
        if current not in [self.tab[name] for name in offered]:
            # Else Qt shows the one that happens to be beside it.
            own = next(name for name, tab in self.tab.items() if tab is current)
            other = INSTEAD.get(own, "")
            self._show_tab(self.tab[other if other in offered else TerritoriesTab.NAME])
        for name, tab in self.tab.items():
            self.tabs.setTabVisible(self.tabs.indexOf(tab), name in offered)
        self._fit_titles()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the titles of the tabs as large as there is room."""
        super().resizeEvent(event)
        self._show_tabs()
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

    def _fit_titles(self) -> None:
        """Write the titles of the tabs so that all are read; what is too long has a tip.

        While something is proposed the chart waits where small titles have no room either: those
        of some languages are twice as long.
        """
        if self._titles_fit():
            return
        chart = self.tab[ChartTab.NAME]
        if self._session.preview is not None and self.tabs.currentWidget() is not chart:
            self.tabs.setTabVisible(self.tabs.indexOf(chart), False)
            self._titles_fit()

    def _titles_fit(self) -> bool:
        """Write titles in the largest size that has room, and tell whether there is one."""
        bar = self._titles
        for size in TITLE_SIZES:
            bar.setFont(scaled_font(self.font(), size))
            for badge in self.badges.values():
                badge.setFont(bar.font())
                badge.adjustSize()
            if size == TITLE_SIZES[0]:
                bar.high = bar.sizeHint().height()
            if bar.sizeHint().width() <= self.width():
                return True
        return False

    def _may_offer_colours(self) -> bool:
        """Tell whether to offer colours: the user's own style shows no territories."""
        session, layer = self._session, self._session.layer
        if layer is None or not session.ready:
            return False
        if not len(session.active) or session.shapes is None:
            return False
        if layer.id() in self._declined:
            return False
        return not shows_territories(layer, session.settings.territory_field)

    def _on_notice(self, choice: str) -> None:
        """Do what was clicked in the notice."""
        layer = self._session.layer
        if choice == "zoom":
            units = self.suggestions.units(self.suggestions.out_of_sight())
            self.asked.emit(ZOOM_TO_UNITS, units)
            return
        if choice == "colour":
            self.actions_by_name["colour_map"].trigger()
        elif layer is not None:
            self._declined.add(layer.id())
        self._on_state()

    def _on_state(self) -> None:
        self._tell_notices()
        self.summary.update_figures(self.criterion)

    def _tell_notices(self) -> None:
        """Say what stands in the way, and what could be done."""
        session = self._session
        texts = []
        if session.ready and session.read_only:
            texts.append(tr("You can look and try, not save: {why}").format(why=session.read_only))
        elif session.ready and session.why_sealed():
            texts.append(session.why_sealed())
        if session.ready:
            texts += session.rule_notes
        if session.ready and session.finding_shapes and session.shapes is None:
            texts.append(tr("Finding out which units touch…"))
        texts = [html(plain(text, LONGEST)) for text in texts]
        hidden = self.suggestions.out_of_sight() if self.suggestions.is_offered() else []
        if hidden:
            numbers = ", ".join(str(number + 1) for number in hidden)
            texts.append(
                tr(
                    "Not all in sight: {count:suggestion|suggestions} {numbers}. "
                    "<a href='zoom'>Zoom&nbsp;to&nbsp;{count:it|them}</a>"
                ).format(numbers=numbers, count=len(hidden))
            )
        if self._may_offer_colours():
            texts.append(
                tr(
                    "The map isn't coloured by territory. "
                    "<a href='colour'>Colour&nbsp;it</a> · <a href='later'>Not&nbsp;now</a>"
                )
            )
        self.unsaved.update_row()
        colour = link_colour(self._probe.colours()).name()
        self.notice.setText("<br>".join(texts).replace("<a ", f"<a style='color:{colour}' "))
        self.notice.setVisible(bool(texts))

    def _show_badge(self, badge: QLabel, count: int, warns: bool) -> None:
        badge.setText(number(count) if count else "")
        palette = self._probe.colours()
        colour = warning_colour(palette) if warns else muted(palette)
        text = max(("white", "black"), key=lambda each: contrast(QColor(each), colour))
        radius = self.fontMetrics().height() // 2
        badge.setStyleSheet(
            f"background: {colour.name()}; color: {text}; border-radius: {radius}px;"
            " padding: 0px 6px; font-weight: bold;"
        )
        badge.adjustSize()

    def _show_total(self) -> None:
        session = self._session
        if not session.ready or not len(session.active):
            self.total.setText("")
            return
        active = session.active
        load = session.tally.loads[active, self.criterion]
        total = float(session.tally.total[self.criterion])
        mean = float(load.mean())
        spread = float(load.std() / mean) if mean else 0.0
        scale = scale_for(np.array([mean]))
        self.total.setText(
            tr("Total <b>{total}</b> · mean {mean} · spread {spread}").format(
                total=scale_for(np.array([total])).text(total),
                mean=scale.text(mean),
                spread=f"±{number(100 * spread, '.1f')}{NARROW_SPACE}%",
            )
        )
        tip = tr(
            "Spread: how far workloads typically are from their mean (standard deviation, as "
            "share of the mean)"
        )
        facts = self.territories.model.facts
        fields = session.settings.workload_fields
        if len(fields) > 1:
            tip += "\n" + "\n".join(
                tr("{workload}: total {total}").format(
                    workload=plain(name), total=scale_for(np.array([each])).text(float(each))
                )
                for name, each in zip(fields, session.tally.total.tolist())
            )
        told = [(each.total, each.value(facts)) for each in self._totals if facts is not None]
        sums = [text.format(total=values.sum()) for text, values in told if values is not None]
        self.total.setToolTip("\n".join([tip, *sums]))

    def _on_picked(self) -> None:
        session = self._session
        picked = session.picked if session.ready else None
        self.territories.show_picked(picked)
        if picked is not None:
            name = short_name(session.name(picked), self.model.begins, 140, self.fontMetrics())
            grey = muted(self._probe.colours()).name()
            ground = f"background:{session.colour(picked)}"
            chip = f"<span style='{ground}'>&nbsp;&nbsp;&nbsp;</span>"
            label = f"<span style='color:{grey}'>{tr('painting:')}</span>"
            self.painting.setText(f"{label} {chip} {html(name)}")
        self.painting.setVisible(picked is not None)  # with its text: the row asks how wide it is

    def _on_selected(self, territories: list[int]) -> None:
        for tab in self.tab.values():
            tab.follow(territories)
        if len(territories) == 1:
            self._session.pick(territories[0])

    def _on_figure(self, which: str) -> None:
        """Lead from a figure to what causes it."""
        tab = next(each for each in self.tab.values() if which in each.LEADS)
        self._go_to(tab)
        tab.lead_to(which, self.criterion)

    def _on_asked(self, request: str, about: Any) -> None:
        """Do what a tab asks for, or hand it on."""
        if request == SELECT_TERRITORIES:
            self.territories.select(about)
        elif request == REFUSE_UNITS:
            self.solve_bar.find_without(about)
        else:
            self.asked.emit(request, about)


class _Titles(QTabBar):
    """Tabs of one height, however small their titles are: nothing below them moves."""

    high = 0

    def tabSizeHint(self, index: int) -> QSize:
        """Return the room for a title."""
        return super().tabSizeHint(index).expandedTo(QSize(0, self.high))


def _rule(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setMaximumHeight(1)
    line.setStyleSheet("color: palette(mid);")
    return line
