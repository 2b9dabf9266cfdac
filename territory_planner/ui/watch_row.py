"""What the watch of a plan tells: who left the tolerance, and a way back with one click."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..core.model.text import labelled
from ..layers.live.session.preview import Preview
from ..layers.live.work.plan_watch import Alarm, PlanWatch
from ..layers.numbers import percent, units_text
from ..layers.text import plain, tr
from .markup import plain_label, tip, unbroken
from .messages import TINTS
from .solve_bar import SolveBar

MOST_NAMES = 3
"""Territories that are named."""


class WatchRow(QFrame):
    """Shown while the watch has something to tell and no proposal is on show."""

    def __init__(self, watch: PlanWatch, bar: SolveBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._watch, self._bar = watch, bar
        self.text = plain_label(self)
        self.text.setWordWrap(True)
        self.preview = QPushButton(tr("Preview"), self)
        self.preview.setToolTip(tr("Show what would move; nothing is changed yet"))
        self.dismiss = QPushButton(tr("Not now"), self)
        self.dismiss.setToolTip(tr("Say no more of it, until another territory leaves"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.dismiss)
        buttons.addWidget(self.preview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self.setStyleSheet(f"WatchRow {{ background: {next(iter(TINTS.values()))}; }}")
        self.preview.clicked.connect(self._on_preview)
        self.dismiss.clicked.connect(watch.dismiss)
        watch.changed.connect(self.update_row)
        bar.session.preview_changed.connect(self.update_row)
        bar.busy_changed.connect(watch.hold)
        self.update_row()

    def update_row(self) -> None:
        """Show what there is to tell."""
        alarm = self._watch.alarm
        self.setVisible(alarm is not None and self._bar.session.preview is None)
        if alarm is None:
            return
        self.text.setText(unbroken(_told(alarm)))
        self.text.setToolTip(tip(_listed(alarm)))
        self.preview.setVisible(alarm.healing is not None)

    def _on_preview(self) -> None:
        alarm = self._watch.alarm
        if alarm is not None and alarm.healing is not None:
            self._bar.offer(alarm.healing, self._watch.again())


def _told(alarm: Alarm) -> str:
    names = [f"{plain(each.name)} {percent(each.deviation)}" for each in alarm.out[:MOST_NAMES]]
    if len(alarm.out) > MOST_NAMES:
        names.append(tr("{count:,} more").format(count=len(alarm.out) - MOST_NAMES))
    left = tr("{count:,} {count:territory is|territories are} out of tolerance")
    text = tr("Workloads changed: {left} ({names}).") if alarm.changed else tr("{left} ({names}).")
    said = text.format(left=left.format(count=len(alarm.out)), names=", ".join(names))
    return f"{said[:1].upper()}{said[1:]} {_way_back(alarm)}"


def _way_back(alarm: Alarm) -> str:
    if alarm.why:
        return alarm.why
    if alarm.healing is None:
        return tr("Looking for the smallest realignment that heals it…")
    preview: Preview = alarm.healing
    text = tr("Moving {units} ({moved}) brings all back.")
    if alarm.left:
        text = tr("Moving {units} ({moved}) brings it nearer; {left:,} would still be out.")
    return text.format(units=units_text(len(preview.units)), moved=preview.moved, left=alarm.left)


def _listed(alarm: Alarm) -> str:
    return "\n".join(labelled(plain(each.name), percent(each.deviation)) for each in alarm.out)
