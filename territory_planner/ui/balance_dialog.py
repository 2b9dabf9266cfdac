"""What to ask before a solver starts."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..layers.live.session import PlanSession
from ..layers.text import tr
from .numbers import band


class _SolverDialog(QDialog):
    """A form with a choice of effort, a note, and two buttons."""

    def __init__(self, title: str, go: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.form = QFormLayout()
        self._effort = QComboBox(self)
        for name, text in (
            ("fast", tr("fast")),
            ("balanced", tr("balanced")),
            ("best", tr("best")),
        ):
            self._effort.addItem(text, name)
        self._effort.setCurrentIndex(1)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self.buttons.button(buttons.Ok).setText(go)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.note)
        layout.addWidget(self.buttons)

    def effort(self) -> str:
        """Return "fast", "balanced" or "best"."""
        return self._effort.currentData()


class BalanceDialog(_SolverDialog):
    """Which territories to balance, and how hard to try."""

    def __init__(self, session: PlanSession, chosen: list[int], parent: QWidget) -> None:
        super().__init__(tr("Balance"), tr("Show what would move"), parent)
        self._scope = QComboBox(self)
        if chosen:
            text = tr("the {count:,} selected territories").format(count=len(chosen))
            self._scope.addItem(text, list(chosen))
        self._scope.addItem(tr("all territories"), [])
        self.form.addRow(tr("Balance"), self._scope)
        self._most = QSpinBox(self)
        self._most.setRange(0, 100)
        self._most.setSuffix(tr(" % of the workload"))
        self._most.setSpecialValueText(tr("as much as needed"))
        self._most.setToolTip(
            tr("The plan then comes as near to the tolerance as so much change allows")
        )
        self.form.addRow(tr("May change hands"), self._most)
        self.form.addRow(tr("Effort"), self._effort)
        tolerance = ", ".join(band(float(each)) for each in session.tolerance)
        self.note.setText(
            tr(
                "Moves as little as it can to bring them within {tolerance}. Locks and "
                "constraints are kept."
            ).format(tolerance=tolerance)
        )

    def territories(self) -> list[int]:
        """Return the territories to balance; none: all."""
        return self._scope.currentData() or []

    def most(self) -> float | None:
        """Return the percent of the workload that may change hands; None: as much as needed."""
        return float(self._most.value()) or None


class DesignDialog(_SolverDialog):
    """How many territories to design."""

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(tr("Design territories"), tr("Design"), parent)
        units = session.table.n
        self._count = QSpinBox(self)
        self._count.setRange(1, units)
        centers = len(session.centers)
        self._count.setValue(centers or max(min(round(units / 100), 30), min(2, units)))
        self._compactness = QSpinBox(self)
        self._compactness.setRange(0, 100)
        self._compactness.setValue(50)
        self._compactness.setToolTip(
            tr(
                "0: the tightest balance; 50: the least travel within the tolerance; 100: the "
                "smoothest borders within it"
            )
        )
        self.form.addRow(tr("Territories"), self._count)
        self.form.addRow(tr("Compactness"), self._compactness)
        self.form.addRow(tr("Effort"), self._effort)
        text = tr("Divides {units:,} units in connected territories of even workload.")
        self.note.setText(text.format(units=units))
        if centers:
            text = tr(
                "There are {count:,} centers: with as many territories, each is served from one."
            )
            self.note.setText(text.format(count=centers))

    def count(self) -> int:
        """Return the number of territories."""
        return self._count.value()

    def compactness(self) -> int:
        """Return the preference for shape over balance, 0 to 100."""
        return self._compactness.value()
