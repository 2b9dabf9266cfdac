"""Asks which alternatives are wanted: how many, compared by what, and what they are called."""

from __future__ import annotations

from collections.abc import Collection
from string import ascii_uppercase
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..core.explore.scores import BORDERS, TRAVEL
from ..layers.text import tr
from .asking import OK, two_buttons
from .markup import plain_label
from .set_up.number_box import WholeBox

USUAL, MOST = 8, 40
"""Plans that are asked for unless something else is said, and at most."""


class ExploreDialog(QDialog):
    """A form with few fields; the set-up says all else."""

    def __init__(self, taken: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Explore plans"))
        self._taken = set(taken)
        note = plain_label(self)
        note.setWordWrap(True)
        note.setText(
            tr(
                "Plans within the tolerance and the rules of the set-up, none of them worse than "
                "another in everything: balance, nearness, and how little moves from the plan on "
                "show. Each is kept as a scenario."
            )
        )
        self.count = WholeBox(self, 1, MOST)
        self.count.setValue(USUAL)
        self.nearness = QComboBox(self)
        self.nearness.addItem(tr("travel to the centers"), TRAVEL)
        self.nearness.addItem(tr("compactness (short borders)"), BORDERS)
        self.name = QLineEdit(self._free_name(), self)
        self.why = plain_label(self)
        form = QFormLayout()
        form.addRow(tr("Plans, at most"), self.count)
        form.addRow(tr("Besides balance"), self.nearness)
        form.addRow(tr("Name"), self.name)
        self.buttons = two_buttons(self, tr("Explore"))
        self.start = self.buttons.button(OK)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addLayout(form)
        layout.addWidget(self.why)
        layout.addWidget(self.buttons)
        self.name.textChanged.connect(self._check)
        self.count.valueChanged.connect(self._check)
        self._check()

    def asked(self) -> dict[str, Any]:
        """Return what was asked for, as parameters of the toolbox."""
        return {
            "PLANS": self.count.value(),
            "NEARNESS": self.nearness.currentData(),
            "SCENARIO": self.name.text().strip(),
        }

    def _clashes(self, name: str) -> bool:
        count = self.count.value()
        return any(f"{name} {number}" in self._taken for number in range(1, count + 1))

    def _free_name(self) -> str:
        usual = tr("Alternative")
        names = [usual, *(f"{usual} {letter}" for letter in ascii_uppercase[1:])]
        return next((name for name in names if not self._clashes(name)), usual)

    def _check(self, _changed: object = None) -> None:
        name = self.name.text().strip()
        is_taken = bool(name) and self._clashes(name)
        self.why.setText(tr("There are scenarios of that name already.") if is_taken else "")
        self.start.setEnabled(bool(name) and not is_taken)
