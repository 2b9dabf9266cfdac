"""How a plan watches itself: rhythm and thresholds, kept with the plan."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from ..layers.live.settings.plan_settings import AT_ONCE, NEVER, RHYTHMS, WatchSettings
from ..layers.text import tr
from .asking import two_buttons
from .markup import plain_label
from .set_up.number_box import percent_box


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
        self.beyond = percent_box(self, tr("at once"))
        self.beyond.setValue(100.0 * settings.beyond)
        self.most = percent_box(self, tr("as much as needed"))
        self.most.setValue(settings.most)
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
        self.buttons = two_buttons(self)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self.buttons)
        # No wider than its fields, and as high as the note is then: a small screen takes neither.
        width = layout.minimumSize().width()
        self.resize(width, layout.totalHeightForWidth(width))

    def settings(self) -> WatchSettings:
        """Return what is asked for."""
        rhythm = self.rhythm.currentData()
        return WatchSettings(rhythm, self.beyond.value() / 100.0, self.most.value())


def _titles() -> dict[int, str]:
    return {
        AT_ONCE: tr("whenever workloads change"),
        15: tr("when the plan is opened, and every 15 minutes"),
        60: tr("when the plan is opened, and every hour"),
        1440: tr("when the plan is opened, and every day"),
        NEVER: tr("never"),
    }
