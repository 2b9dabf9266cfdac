"""The tab of problems: everything that is wrong with the plan, by kind, each with a way out."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QTreeWidgetItem, QWidget

from ...core.checks import issue as i
from ...core.checks.issue import KILOMETRES, MINUTES, SQUARE_METRES, Issue
from ...core.checks.listing import BALANCE, BY_KIND, LAYER, MOVE, fixed_by, units_of
from ...core.model.locale import number
from ...core.model.text import figure
from ...layers.live.session.headline import (
    DETACHED,
    FIGURE_OF,
    GAPS,
    OTHERS,
    OUTSIDE,
    count_of,
)
from ...layers.live.session.plan_checks import sentence
from ...layers.live.session.session import PlanSession
from ...layers.live.work.fixing import fix_of
from ...layers.numbers import MINUS, area_text, band, short
from ...layers.text import tr
from ..markup import tip
from ..table.delegates import SentenceDelegate
from ..theme import number_of
from .list_tab import ListTab, row_item
from .tab import FIX, OUTLINE_GAPS, OUTLINE_UNITS, ZOOM_TO_BOX, ZOOM_TO_UNITS

ISSUE_ROLE = Qt.ItemDataRole.UserRole
TOLD_ROLE = number_of(ISSUE_ROLE) + 1
"""Whether the sentence tells the amount: it has the whole line then."""

SIGNED = (i.TOLERANCE, i.EMPTY, i.MINIMUM, i.MAXIMUM)
"""Kinds whose amount is what a territory has too much or too little of."""

OF_THE_LAND = (i.UNCOVERED, i.OVERLAP)
"""Kinds whose sentence tells the amount, rounded in its own way."""

MOST = 500
"""Issues of one kind that are listed; the rest is counted."""


class ProblemsTab(ListTab):
    """A list grouped by kind, or a sentence that says there is nothing wrong."""

    NAME, LEADS = "problems", (OUTSIDE, GAPS, DETACHED, OTHERS)
    COUNTS = WARNS = True

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(2, session, parent)
        self.list.setHeaderHidden(True)
        self.list.setItemDelegate(SentenceDelegate(self.list))
        self.wrap_lines()
        self.zoom = QPushButton(tr("Zoom to"), self)
        self.fix = QPushButton(tr("Fix"), self)
        self.lay_out([self.zoom, self.fix])
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.list.itemDoubleClicked.connect(lambda *_: self._zoom())
        self.zoom.clicked.connect(self._zoom)
        self.fix.clicked.connect(lambda: self.asked.emit(FIX, self.chosen()))
        self._show_buttons()

    def title(self) -> str:
        """Return what the tab is called."""
        return tr("Problems")

    def count(self) -> int:
        """Return how many problems there are: the sum of the figures above."""
        return count_of(self._session.issues) if self._session.ready else 0

    def lead_to(self, figure: str, criterion: int) -> None:
        """Select the first issue that a figure counts."""
        kinds = [each.kind for each in self._session.issues]
        kind = next((each for each in kinds if FIGURE_OF.get(each, OTHERS) == figure), None)
        if kind:
            self.choose(kind)

    def update_tab(self, criterion: int) -> None:
        """Take over the issues of the session, the largest of each kind first."""
        session = self._session
        by_kind: dict[str, list[Issue]] = {}
        for issue in session.issues if session.ready else []:
            by_kind.setdefault(issue.kind, []).append(issue)
        for issues in by_kind.values():
            issues.sort(key=lambda each: -abs(each.amount))
        if not by_kind and session.ready:
            self.nothing.setText(self._all_well())
        with self.filling():
            for kind, issues in by_kind.items():
                group = self._group(kind, issues)
                self.list.addTopLevelItem(group)
                for child in map(group.child, range(group.childCount())):
                    child.setFirstColumnSpanned(child.data(0, TOLD_ROLE) is True)
            self.list.expandAll()
        self._show_buttons()

    def choose(self, kind: str) -> None:
        """Select the first issue of a kind."""
        for row in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(row)
            if group.child(0).data(0, ISSUE_ROLE).kind == kind:
                self.list.setCurrentItem(group.child(0))
                self.list.scrollToItem(group)

    def chosen(self) -> list[Issue]:
        """Return the issues that are selected; a whole group when its title is."""
        issues: dict[int, Issue] = {}
        for item in self.list.selectedItems():
            inside = [item.child(row) for row in range(item.childCount())] or [item]
            for each in inside:
                issue = each.data(0, ISSUE_ROLE)
                if issue is not None:
                    issues[id(issue)] = issue
        return list(issues.values())

    def identity(self, item: QTreeWidgetItem) -> Hashable:
        """Return what tells an issue, or a kind of issues, from all others."""
        issue = item.data(0, ISSUE_ROLE)
        if issue is None:
            return item.text(0)
        return issue.key, issue.units.tobytes(), issue.box

    def _group(self, kind: str, issues: list[Issue]) -> QTreeWidgetItem:
        group = row_item([BY_KIND[kind].title(), number(count_of(issues))])
        font = self.list.font()
        font.setBold(True)
        for column in range(2):
            group.setFont(column, font)
        for issue in issues[:MOST]:
            said = sentence(self._session.plan, issue)
            item = row_item([said, _amount(issue)])
            item.setData(0, ISSUE_ROLE, issue)
            is_told = issue.kind in OF_THE_LAND or figure(abs(issue.amount)) in said
            item.setData(0, TOLD_ROLE, is_told)
            item.setToolTip(0, tip(said))
            group.addChild(item)
        if len(issues) > MOST:
            text = tr("and {count:,} more").format(count=len(issues) - MOST)
            group.addChild(QTreeWidgetItem([text]))
        return group

    def _all_well(self) -> str:
        session = self._session
        tolerances = {band(float(each)) for each in session.tolerance}
        text = tr(
            "No problems. {count:The territory is|All {count:,} territories are} within "
            "{tolerance}."
        )
        if session.shapes is None:
            text = tr(
                "{count:The territory is|All {count:,} territories are} within {tolerance}. "
                "Looking for detached parts…"
            )
        return text.format(count=len(session.active), tolerance=", ".join(sorted(tolerances)))

    def _show_buttons(self) -> None:
        issues = self.chosen()
        self.zoom.setEnabled(bool(self._units(issues)) or any(each.box for each in issues))
        self.fix.setEnabled(any(_is_fixable(each) for each in issues))
        self._say_what_fixing_does(issues)

    def _say_what_fixing_does(self, issues: list[Issue]) -> None:
        """Say on the button what would be done, before it is pressed."""
        fix = fix_of(self._session, issues) if self._session.ready else None
        title, told = (fix.title(), fix.told()) if fix else ("", [])
        if title:
            told.append(tr("It shows what would move; nothing changes until you apply it."))
        elif self.fix.isEnabled():
            told.append(tr("Says what you can do: moving units on its own repairs nothing here."))
        else:
            told.append(self._why_not(issues))
        self.fix.setText(tr("Fix: {how}").format(how=title) if title else tr("Fix"))
        self.fix.setToolTip(tip("\n".join(told)))

    def _why_not(self, issues: list[Issue]) -> str:
        """Say why nothing can be done about what is chosen."""
        if not issues:
            return tr("Choose in the list what is to be repaired.")
        if all(BY_KIND[each.kind].fixed_by == LAYER for each in issues):
            return tr("Shapes of units are repaired in the layer, by QGIS's own tools.")
        return tr("Nothing that moves units repairs this: see what it says.")

    def _on_selection(self) -> None:
        self._show_buttons()
        issues = self.chosen()
        self.asked.emit(OUTLINE_UNITS, self._units(issues))
        self.asked.emit(OUTLINE_GAPS, [each.box for each in issues if each.box])

    def _zoom(self) -> None:
        issues = self.chosen()
        boxes = np.array([each.box for each in issues if each.box])
        if len(boxes):
            ends = (*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0))
            self.asked.emit(ZOOM_TO_BOX, tuple(float(end) for end in ends))
        else:
            self.asked.emit(ZOOM_TO_UNITS, self._units(issues))

    def _units(self, issues: list[Issue]) -> list[int]:
        """Return the units concerned."""
        own = [units_of(each, self._session.tally.assignment) for each in issues]
        return np.unique(np.concatenate(own)).tolist() if own else []


def _is_fixable(issue: Issue) -> bool:
    """Tell whether to offer to repair an issue; for an empty territory, to say how."""
    return issue.kind == i.EMPTY or fixed_by(issue) in (MOVE, BALANCE)


def _amount(issue: Issue) -> str:
    if issue.of == SQUARE_METRES:
        return area_text(issue.amount)
    if issue.of == KILOMETRES:
        return tr("{way:,.1f} km").format(way=issue.amount)
    if issue.of == MINUTES:
        return tr("{way:,.1f} min").format(way=issue.amount)
    if issue.kind not in SIGNED:
        return short(issue.amount)
    lacks = issue.amount < 0 or issue.kind == i.MINIMUM
    return f"{MINUS if lacks else '+'}{short(abs(issue.amount))}"
