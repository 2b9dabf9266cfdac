"""The box of plans: those of every layer, and what can be done with the one on show."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from ..core.model.data_classes import dataclass
from ..icons import icon
from ..layers.text import tr
from .markup import PlainTips, cell, tip
from .theme import row_height

NEW, COPY, DELETE, ANOTHER = "new", "copy", "delete", "another"
LEAST_LETTERS = 10
PLAN_ROLE = Qt.ItemDataRole.UserRole + 1
"""What a row stands for: a `PlanEntry`, or what is to be done."""


@dataclass(frozen=True)
class PlanEntry:
    """A plan of a layer.

    Attributes
    ----------
    layer_id : str
    name : str
        Of a plan that is kept; '' for one that stands in the layer's field alone.
    title : str
    """

    layer_id: str
    name: str
    title: str


class PlanBox(QComboBox):
    """Lists plans; below them stands what can be done.

    Signals
    -------
    opening()
        The list is about to be seen.
    chosen(object)
        A `PlanEntry`.
    asked(str)
        `NEW`, `COPY`, `DELETE` or `ANOTHER`.
    """

    opening = pyqtSignal()
    chosen = pyqtSignal(object)
    asked = pyqtSignal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._about = tr("Plan: layer and territory field, or the name that it is kept by")
        self.setToolTip(self._about)
        self.setItemDelegate(PlainTips(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * LEAST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)

    def showPopup(self) -> None:
        """Let the list be brought up to date, then show it."""
        self.opening.emit()
        super().showPopup()

    def show_plans(
        self, plans: Sequence[PlanEntry], shown: PlanEntry | None, may: Sequence[str]
    ) -> None:
        """List plans, the one on show chosen, and those of `NEW`, `COPY`, `DELETE` that may be."""
        told = {
            NEW: (tr("New plan…"), tr("Another plan of this layer, without territories yet")),
            COPY: (tr("Copy this plan…"), tr("Another plan of this layer, as this one stands")),
            DELETE: (tr("Delete plan…"), tr("The plan on show goes")),
        }
        self.blockSignals(True)
        self.clear()
        for entry in plans:
            self._add(icon("territory_planner"), entry.title, tip(entry.title), entry)
            self.setItemData(self.count() - 1, entry.layer_id, Qt.ItemDataRole.UserRole)
        if may:
            self.insertSeparator(self.count())
        for name in may:
            self._add(None, *told[name], name)
        self._add(None, tr("Another layer…") if plans else tr("No plan yet"), "", ANOTHER)
        # None is chosen while none is on show yet: what is to be done is no plan.
        none = -1 if plans else self.count() - 1
        self.setCurrentIndex(plans.index(shown) if shown in plans else none)
        self.blockSignals(False)
        # The box cuts what it has no room for.
        whole = "" if shown is None else f"{shown.title}\n"
        self.setToolTip(tip(whole + self._about))

    def _add(self, picture: object, title: str, about: str, what: object) -> None:
        if picture is None:
            self.addItem(title, "")
        else:
            self.addItem(picture, cell(title), "")
        self.setItemData(self.count() - 1, about, Qt.ItemDataRole.ToolTipRole)
        high = row_height(self)  # with a picture or without
        size = QSize(self.fontMetrics().horizontalAdvance(title) + 2 * high, high)
        self.setItemData(self.count() - 1, size, Qt.ItemDataRole.SizeHintRole)
        self.setItemData(self.count() - 1, what, PLAN_ROLE)

    def _on_activated(self, index: int) -> None:
        what = self.itemData(index, PLAN_ROLE)
        if isinstance(what, PlanEntry):
            self.chosen.emit(what)
        elif what:
            self.asked.emit(what)
