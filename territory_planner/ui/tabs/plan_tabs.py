"""The tabs of a plan's page: which are there, as many as have room, their titles and badges."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QTabBar, QTabWidget, QWidget

from ...core.model.locale import number
from ...layers.live.session.session import PlanSession
from ..markup import plain_label
from ..theme import Probe, contrast, muted, scaled_font, warning_colour
from .changes_tab import ChangesTab
from .chart_tab import ChartTab
from .moves_tab import MovesTab
from .problems_tab import ProblemsTab
from .suggestions_tab import SuggestionsTab
from .tab import Tab
from .territories_tab import TerritoriesTab
from .why_tab import WhyTab

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


class PlanTabs(QTabWidget):
    """Shows what each tab says of a session's plan, one at a time.

    Signals
    -------
    asked(str, object)
        What a tab asks for, see `Tab.asked`.

    Attributes
    ----------
    tab : dict of str to Tab
        The tabs by their names.
    badges : dict of str to QLabel
        The numbers beside the titles of those that count.
    """

    asked = pyqtSignal(str, object)

    def __init__(self, session: PlanSession, probe: Probe, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._probe = session, probe
        self._titles = _Titles(self)
        self.setTabBar(self._titles)
        # No tab is behind arrows, which have no tip, and would take the keyboard through them.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.tab = {kind.NAME: kind(session, self) for kind in TABS}
        self.badges: dict[str, QLabel] = {}
        for tab in self.tab.values():
            self._add(tab)
        self.currentChanged.connect(lambda _index: self._let_go())

    def _add(self, tab: Tab) -> None:
        at = self.addTab(tab, tab.title())
        self.setTabToolTip(at, tab.title())
        tab.asked.connect(self._hand_on)
        if tab.COUNTS:
            badge = self.badges[tab.NAME] = plain_label(self)
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._titles.setTabButton(at, QTabBar.ButtonPosition.RightSide, badge)

    def _let_go(self) -> None:
        """Let what the map shows of a tab go with it."""
        for tab in self.tab.values():
            if tab is not self.currentWidget():
                tab.let_go()

    def _hand_on(self, request: str, about: Any) -> None:
        self.asked.emit(request, about)

    # -- which are there -------------------------------------------------------------------

    def go_to(self, tab: Tab) -> None:
        """Show a tab, whether or not there was room for it."""
        self._show_tab(tab)
        self.show_offered()

    def leading(self, figure: str) -> Tab:
        """Return the tab that shows what causes a figure of the summary."""
        return next(each for each in self.tab.values() if figure in each.LEADS)

    def show_offered(self) -> None:
        """Show the tabs that there are, as many as have room; what was read gives way last."""
        current = self.currentWidget()
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
            self.setTabVisible(self.indexOf(tab), name in offered)
        self._fit_titles()

    def _show_tab(self, tab: Tab) -> None:
        # Qt shows none that is hidden.
        self.setTabVisible(self.indexOf(tab), True)
        self.setCurrentWidget(tab)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many tabs as have room, their titles as large as they have room."""
        super().resizeEvent(event)
        self.show_offered()

    # -- what they say ---------------------------------------------------------------------

    def forget(self) -> None:
        """Let no tab but that on show speak of units as they were numbered before."""
        for tab in self.tab.values():
            if tab is not self.currentWidget():
                tab.forget()

    def follow(self, territories: list[int]) -> None:
        """Tell every tab which territories are selected."""
        for tab in self.tab.values():
            tab.follow(territories)

    def update_tabs(self, criterion: int) -> None:
        """Bring badges and the tab that is seen up to date; the others follow when they are."""
        for name in self.badges:
            self._update_badge(self.tab[name])
        self._fit_titles()
        self.update_shown(criterion)

    def update_shown(self, criterion: int) -> None:
        """Bring the tab that is seen up to date."""
        self.currentWidget().update_tab(criterion)

    def _update_badge(self, tab: Tab) -> None:
        badge, count, at = self.badges[tab.NAME], tab.count(), self.indexOf(tab)
        badge.setText(number(count) if count else "")
        palette = self._probe.colours()
        colour = warning_colour(palette) if tab.WARNS else muted(palette)
        text = max(("white", "black"), key=lambda each: contrast(QColor(each), colour))
        radius = self.fontMetrics().height() // 2
        badge.setStyleSheet(
            f"background: {colour.name()}; color: {text}; border-radius: {radius}px;"
            " padding: 0px 6px; font-weight: bold;"
        )
        badge.adjustSize()
        # An empty badge would keep its room.
        side = QTabBar.ButtonPosition.RightSide
        self._titles.setTabButton(at, side, badge if count else None)
        badge.setVisible(count > 0)
        # The bar lays its tabs out anew for a text, not for a badge that grew.
        self.setTabText(at, tab.title())

    # -- their titles ----------------------------------------------------------------------

    def _fit_titles(self) -> None:
        """Write the titles of the tabs so that all are read; what is too long has a tip.

        While something is proposed the chart waits where small titles have no room either: those
        of some languages are twice as long.
        """
        if self._titles_fit():
            return
        chart = self.tab[ChartTab.NAME]
        if self._session.preview is not None and self.currentWidget() is not chart:
            self.setTabVisible(self.indexOf(chart), False)
            self._titles_fit()

    def _titles_fit(self) -> bool:
        """Write titles in the largest size that has room, and tell whether there is one."""
        bar = self._titles
        for size in TITLE_SIZES:
            bar.setFont(scaled_font(self.font(), size))
            for badge in self.badges.values():
                badge.setFont(bar.font())
                badge.adjustSize()
            # The bar lays its tabs out anew for a text, not for badges of another size.
            self.setTabText(0, self.tabText(0))
            if size == TITLE_SIZES[0]:
                bar.high = bar.sizeHint().height()
            if bar.sizeHint().width() <= self.width():
                return True
        return False


class _Titles(QTabBar):
    """Tabs of one height, however small their titles are: nothing below them moves."""

    high = 0

    def tabSizeHint(self, index: int) -> QSize:
        """Return the room for a title."""
        return super().tabSizeHint(index).expandedTo(QSize(0, self.high))
