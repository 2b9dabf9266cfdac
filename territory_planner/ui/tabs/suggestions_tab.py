"""The Suggestions tab: the arrows on the map as a list, while there are some."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QTreeWidgetItem, QWidget

from ...core.jobs.suggest import Suggestion
from ...layers.live.session.session import PlanSession
from ...layers.numbers import percent
from ...layers.text import tr
from ..markup import cell, tip
from ..table.delegates import SuggestionDelegate
from ..theme import number_of
from .list_tab import RIGHT, ListTab, row_item
from .tab import APPLY_SUGGESTION, HIGHLIGHT_SUGGESTION, ZOOM_TO_UNITS

NAME_CHARACTERS = 10
"""Width in average characters that the territory's name may have in the head of its figures."""


class SuggestionsTab(ListTab):
    """Moves that bring a territory nearer to its target, the best first."""

    NAME, COUNTS = "suggestions", True

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(3, session, parent)
        self.list.setHeaderLabels([tr("Suggestion"), tr("Now"), tr("Then")])
        for column in (1, 2):
            self.list.headerItem().setTextAlignment(column, number_of(RIGHT))
        self.list.setItemDelegate(SuggestionDelegate(self.list))
        self.list.setRootIsDecorated(False)
        self.wrap_lines()
        self.nothing.setText(tr("Nothing is suggested."))
        self.zoom = QPushButton(tr("Zoom to"), self)
        self.apply = QPushButton(tr("Apply"), self)
        self.apply.setToolTip(tr("Make this move, as one undo step"))
        self.lay_out([self.zoom, self.apply])
        self._found: tuple[Suggestion, ...] = ()
        self._seen: tuple[float, ...] = ()
        self.list.setSelectionMode(self.list.SelectionMode.SingleSelection)
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.list.itemDoubleClicked.connect(lambda *_: self._zoom())
        self.zoom.clicked.connect(lambda: self._zoom())
        self.apply.clicked.connect(lambda: self._ask(APPLY_SUGGESTION))
        self._on_selection()

    def title(self) -> str:
        """Return what the tab is called."""
        return tr("Suggested")

    def show_suggestions(
        self, found: Sequence[Suggestion], in_sight: Callable[[int], float]
    ) -> None:
        """Take over what is suggested, and how much of each is on the map as it is shown."""
        self._found = tuple(found)
        self._seen = tuple(map(in_sight, range(len(found))))

    def is_offered(self) -> bool:
        """Return whether something is suggested."""
        return self._session.ready and bool(self._found)

    def count(self) -> int:
        """Return how many suggestions there are."""
        return len(self._found) if self._session.ready else 0

    def out_of_sight(self) -> list[int]:
        """Return the suggestions, counted from 0, that the map doesn't show whole."""
        return [number for number, seen in enumerate(self._seen) if seen < 1]

    def units(self, numbers: Sequence[int]) -> list[int]:
        """Return the units of some suggestions."""
        return [unit for number in numbers for unit, _ in self._found[number].moves]

    def update_tab(self, criterion: int) -> None:
        """List what is suggested."""
        self._title_figures()
        with self.filling():
            for number, found in enumerate(self._found if self._session.ready else ()):
                self.list.addTopLevelItem(self._row(number, found, criterion))
        self._on_selection()

    def identity(self, item: QTreeWidgetItem) -> Hashable:
        """Return what tells a line from all others."""
        return item.text(0)

    def _title_figures(self) -> None:
        """Say whose deviations stand in the list: those of the territory that was asked for."""
        if not self.is_offered():
            return
        name = self._session.name(self._found[0].territories[0])
        metrics = self.list.fontMetrics()
        room, end = NAME_CHARACTERS * metrics.averageCharWidth(), Qt.TextElideMode.ElideRight
        now = tr("{territory} now").format(territory=metrics.elidedText(name, end, room))
        about = tr("Deviation of {territory} from its target, now and after the suggestion")
        head = self.list.headerItem()
        head.setText(1, cell(now))
        for column in (1, 2):
            head.setToolTip(column, tip(about.format(territory=name)))

    def _row(self, number: int, found: Suggestion, criterion: int) -> QTreeWidgetItem:
        session = self._session
        given: dict[int, list[str]] = {}
        for unit, target in found.moves:
            given.setdefault(target, []).append(session.table.name[unit])
        moves = ", ".join(
            tr("{unit} → {territory}").format(unit=", ".join(units), territory=session.name(target))
            for target, units in given.items()
        )
        text = tr("{number}  {moves}").format(number=number + 1, moves=moves)
        if self._seen[number] < 1:
            hidden = tr("{suggestion} (partly out of sight)")
            if not self._seen[number]:
                hidden = tr("{suggestion} (out of sight)")
            text = hidden.format(suggestion=text)
        before, after = found.before[0][criterion], found.after[0][criterion]
        item = row_item([text, percent(before), percent(after)])
        effects = [
            tr("{territory}: {before} → {after}").format(
                territory=session.name(each),
                before=percent(b[criterion]),
                after=percent(a[criterion]),
            )
            for each, b, a in zip(found.territories, found.before, found.after)
        ]
        item.setToolTip(0, tip("\n".join([text, *effects])))
        return item

    def _chosen(self) -> int | None:
        chosen = self.list.selectedItems()
        return self.list.indexOfTopLevelItem(chosen[0]) if chosen else None

    def _on_selection(self) -> None:
        for button in (self.zoom, self.apply):
            button.setEnabled(self._chosen() is not None)
        self._ask(HIGHLIGHT_SUGGESTION)

    def _zoom(self) -> None:
        number = self._chosen()
        if number is not None:
            self.asked.emit(ZOOM_TO_UNITS, self.units([number]))

    def _ask(self, request: str) -> None:
        if request == HIGHLIGHT_SUGGESTION or self._chosen() is not None:
            self.asked.emit(request, self._chosen())
