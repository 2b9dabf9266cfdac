"""How a plan watches itself: rhythm and thresholds, kept with the plan."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ..layers.live.settings.plan_settings import AT_ONCE, NEVER, RHYTHMS, WatchSettings
from ..layers.numbers import NARROW_SPACE
from ..layers.text import tr
from .markup import plain_label


class WatchDialog(QDialog):
    """Asks when to look, how far out a territory may be, and how much a realignment may move."""

    def __init__(self, settings: WatchSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Watch the plan"))
        self.rhythm = QComboBox(self)
        for each in RHYTHMS:
            self.rhythm.addItem(_titles()[each], each)
        self.rhythm.setCurrentIndex(self.rhythm.findData(settings.rhythm))
        self.beyond = self._percent(tr("at once"), 100.0 * settings.beyond)
        self.most = self._percent(tr("as much as needed"), settings.most)
        note = plain_label(self)
        note.setWordWrap(True)
        note.setText(
            tr(
                "When workloads take the plan out of tolerance, the panel says so and looks in "
                "the background for the smallest realignment that heals it. It changes nothing by "
                "itself. By the clock, the workloads are read anew, as others may have edited them."
            )
        )
        form = QFormLayout()
        form.addRow(tr("Look"), self.rhythm)
        form.addRow(tr("Tell when out by more than"), self.beyond)
        form.addRow(tr("A realignment may move"), self.most)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self.buttons)

    def settings(self) -> WatchSettings:
        """Return what is asked for."""
        rhythm = self.rhythm.currentData()
        return WatchSettings(rhythm, self.beyond.value() / 100.0, self.most.value())

    def _percent(self, none: str, value: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setRange(0.0, 100.0)
        spin.setDecimals(1)
        spin.setSuffix(f"{NARROW_SPACE}%")
        spin.setSpecialValueText(none)
        spin.setValue(value)
        return spin


def _titles() -> dict[int, str]:
    return {
        AT_ONCE: tr("whenever workloads change"),
        15: tr("when the plan is opened, and every 15 minutes"),
        60: tr("when the plan is opened, and every hour"),
        1440: tr("when the plan is opened, and every day"),
        NEVER: tr("never"),
    }
