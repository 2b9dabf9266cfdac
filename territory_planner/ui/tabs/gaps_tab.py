"""The Gaps tab: everything that is wrong with the plan, by kind, each with a way out."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QTreeWidgetItem, QWidget

from ...core.checks.rules import EXCEPTION, GROUP, PAIR, PARENT
from ...core.checks.validate import MAXIMUM, MINIMUM, NO_WAY
from ...core.live.gaps import (
    DETACHED_PART,
    EMPTY_TERRITORY,
    ENCLAVE,
    OUT_OF_TOLERANCE,
    OVERLAP,
    UNASSIGNED_UNITS,
    UNCOVERED,
    Gap,
)
from ...core.model.text import few
from ...core.travel.reach import OUT_OF_REACH
from ...layers.live.session import PlanSession
from ...layers.numbers import MINUS, area_text, band, short, units_text
from ...layers.text import tr
from ..markup import tip
from .list_tab import ListTab, row_item
from .tab import FIX, OUTLINE_UNITS, ZOOM_TO_BOX, ZOOM_TO_UNITS

GAP_ROLE = Qt.ItemDataRole.UserRole
OF_TERRITORIES = (OUT_OF_TOLERANCE, EMPTY_TERRITORY, MINIMUM, MAXIMUM)
"""Kinds whose weight is what a territory misses or has too much."""

UNFIXABLE = (OVERLAP, UNCOVERED)
"""Kinds that moving units won't repair: the layer must change."""

CAUSES = {"gaps": (UNASSIGNED_UNITS, UNCOVERED), "detached": (DETACHED_PART, ENCLAVE)}
"""Kinds of gaps that a figure of the summary counts."""

MOST = 500
"""Gaps of one kind that are listed; the rest is counted."""


class GapsTab(ListTab):
    """A list grouped by kind, or a sentence that says there is nothing wrong."""

    NAME, LEADS, COUNTS = "gaps", tuple(CAUSES), True

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(2, session, parent)
        self.list.setHeaderHidden(True)
        self.zoom = QPushButton(tr("Zoom to"), self)
        self.fix = QPushButton(tr("Fix…"), self)
        self.fix.setToolTip(tr("Show what would repair this; nothing changes until you apply it"))
        self.lay_out([self.zoom, self.fix])
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.list.itemDoubleClicked.connect(lambda *_: self._zoom())
        self.zoom.clicked.connect(self._zoom)
        self.fix.clicked.connect(lambda: self.asked.emit(FIX, self.chosen()))
        self._show_buttons()

    def title(self) -> str:
        """Return what the tab is called."""
        return tr("Gaps")

    def count(self) -> int:
        """Return how many gaps there are."""
        return len(self._session.gaps) if self._session.ready else 0

    def lead_to(self, figure: str, criterion: int) -> None:
        """Select the first gap that a figure counts."""
        kinds = {gap.kind for gap in self._session.gaps}
        kind = next((each for each in CAUSES[figure] if each in kinds), None)
        if kind:
            self.choose(kind)

    def update_tab(self, criterion: int) -> None:
        """Take over the gaps of the session."""
        session = self._session
        by_kind: dict[str, list[Gap]] = {}
        for gap in session.gaps if session.ready else []:
            by_kind.setdefault(gap.kind, []).append(gap)
        if not by_kind and session.ready:
            self.nothing.setText(self._all_well())
        with self.filling():
            for kind, gaps in by_kind.items():
                self.list.addTopLevelItem(self._group(kind, gaps))
            self.list.expandAll()
        self._show_buttons()

    def choose(self, kind: str) -> None:
        """Select the first gap of a kind."""
        for row in range(self.list.topLevelItemCount()):
            group = self.list.topLevelItem(row)
            if group.child(0).data(0, GAP_ROLE).kind == kind:
                self.list.setCurrentItem(group.child(0))
                self.list.scrollToItem(group)

    def chosen(self) -> list[Gap]:
        """Return the gaps that are selected; a whole group when its title is."""
        gaps: dict[int, Gap] = {}
        for item in self.list.selectedItems():
            inside = [item.child(row) for row in range(item.childCount())] or [item]
            for each in inside:
                gap = each.data(0, GAP_ROLE)
                if gap is not None:
                    gaps[id(gap)] = gap
        return list(gaps.values())

    def identity(self, item: QTreeWidgetItem) -> Hashable:
        """Return what tells a gap, or a kind of gaps, from all others."""
        gap = item.data(0, GAP_ROLE)
        if gap is None:
            return item.text(0)
        return gap.kind, gap.territory, gap.units.tobytes(), gap.box

    def _group(self, kind: str, gaps: list[Gap]) -> QTreeWidgetItem:
        group = row_item([_title(kind), f"{len(gaps):,}"])
        font = self.list.font()
        font.setBold(True)
        for column in range(2):
            group.setFont(column, font)
        for gap in gaps[:MOST]:
            item = row_item([self._sentence(gap), self._weight(gap)])
            item.setData(0, GAP_ROLE, gap)
            if gap.said:
                item.setToolTip(0, tip(gap.said))
            group.addChild(item)
        if len(gaps) > MOST:
            text = tr("and {count:,} more").format(count=len(gaps) - MOST)
            group.addChild(QTreeWidgetItem([text]))
        return group

    def _sentence(self, gap: Gap) -> str:
        session = self._session
        name = session.name(gap.territory)
        if gap.kind in (MINIMUM, MAXIMUM) and len(session.settings.criteria) < 2:
            # Title and weight say the rest.
            return name
        if gap.said:
            return gap.said
        names = [session.table.name[unit] for unit in gap.units[:4].tolist()]
        if gap.kind == UNASSIGNED_UNITS:
            if len(gap.units) == 1:
                return names[0]
            return tr("{units} around {first}").format(
                units=units_text(len(gap.units)), first=names[0]
            )
        if gap.kind == DETACHED_PART:
            return tr("{territory}: {units} apart").format(
                territory=name, units=units_text(len(gap.units))
            )
        if gap.kind == ENCLAVE:
            return tr("{territory}: {units} inside {other}").format(
                territory=name, units=few(names, 2), other=session.name(gap.inside)
            )
        if gap.kind == OVERLAP:
            return tr("{first} and {second}").format(first=names[0], second=names[1])
        if gap.kind == UNCOVERED:
            return tr("An area between units")
        return name

    def _weight(self, gap: Gap) -> str:
        if gap.area:
            return area_text(gap.area)
        value = float(gap.weight[0])
        if gap.kind in OF_TERRITORIES:
            # A territory may miss another criterion than the first.
            value = next((float(each) for each in gap.weight if each), 0.0)
            return f"{MINUS if value < 0 else '+'}{short(abs(value))}"
        return short(value)

    def _all_well(self) -> str:
        session = self._session
        tolerances = {band(float(each)) for each in session.tolerance}
        text = tr("No gaps. All {count:,} territories within {tolerance}.")
        if session.shapes is None:
            text = tr("All {count:,} territories within {tolerance}. Looking for detached parts…")
        return text.format(count=len(session.active), tolerance=", ".join(sorted(tolerances)))

    def _show_buttons(self) -> None:
        gaps = self.chosen()
        self.zoom.setEnabled(bool(self._units(gaps)) or any(gap.box for gap in gaps))
        self.fix.setEnabled(any(gap.kind not in UNFIXABLE and gap.fixable for gap in gaps))

    def _on_selection(self) -> None:
        self._show_buttons()
        self.asked.emit(OUTLINE_UNITS, self._units(self.chosen()))

    def _zoom(self) -> None:
        gaps = self.chosen()
        boxes = np.array([gap.box for gap in gaps if gap.box])
        if len(boxes):
            ends = (*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0))
            self.asked.emit(ZOOM_TO_BOX, tuple(float(end) for end in ends))
        else:
            self.asked.emit(ZOOM_TO_UNITS, self._units(gaps))

    def _units(self, gaps: list[Gap]) -> list[int]:
        """Return the units concerned: a territory's own where it is the whole of it."""
        whole = [gap.territory for gap in gaps if not len(gap.units) and not gap.box]
        inside = np.isin(self._session.tally.assignment, whole) if whole else np.zeros(0, bool)
        own = [gap.units for gap in gaps]
        return np.unique(np.concatenate([*own, np.flatnonzero(inside)])).astype(int).tolist()


def _title(kind: str) -> str:
    return {
        UNASSIGNED_UNITS: tr("Unassigned units"),
        DETACHED_PART: tr("Detached parts"),
        ENCLAVE: tr("Enclaves"),
        OUT_OF_TOLERANCE: tr("Out of tolerance"),
        EMPTY_TERRITORY: tr("Without units"),
        OVERLAP: tr("Units overlapping each other"),
        UNCOVERED: tr("Areas that no unit covers"),
        MAXIMUM: tr("Above the maximum"),
        MINIMUM: tr("Below the minimum"),
        PARENT: tr("Across a border to stay inside"),
        GROUP: tr("Torn apart though to stay together"),
        PAIR: tr("Together though to keep apart"),
        EXCEPTION: tr("Exceptions out of place"),
        OUT_OF_REACH: tr("Too far from the center"),
        NO_WAY: tr("Not to be served from the center"),
    }[kind]
