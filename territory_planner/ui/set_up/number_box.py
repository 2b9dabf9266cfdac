"""Boxes for numbers: they take all digits that a message advises, and show no more than typed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QWidget

from ...layers.live.settings.plan_settings import USUAL_TOLERANCE
from ...layers.numbers import NARROW_SPACE
from ...layers.text import tr

NONE = "–"
"""What a number reads as that sets no limit."""


class NumberBox(QDoubleSpinBox):
    """A number as people read it: thousands apart, decimals only where there are any.

    `digits` decimals are kept; those of distances are metres, of shares hundredths of a percent,
    of workloads the four digits in which limits are advised.
    """

    def __init__(self, parent: QWidget, most: float, digits: int) -> None:
        super().__init__(parent)
        # QGIS leaves them out by default; numbers of seven digits and more need them.
        locale = self.locale()
        locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
        self.setLocale(locale)
        self.setGroupSeparatorShown(True)
        self.setRange(0.0, most)
        self.setDecimals(digits)

    def textFromValue(self, value: float) -> str:
        """Return "16,000,000", "8.34"."""
        shown = f"{value:.{self.decimals()}f}".rstrip("0").rstrip(".")
        return self.locale().toString(value, "f", len(shown.partition(".")[2]))


def limit_box(parent: QWidget) -> NumberBox:
    """Return a box for a limit of workload, that reads as none at zero."""
    box = NumberBox(parent, 1e15, 7)
    box.setSpecialValueText(NONE)
    box.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
    return box


def tolerance_box(parent: QWidget) -> NumberBox:
    """Return a box for a tolerance in percent, up to what the toolbox takes."""
    box = NumberBox(parent, 1000.0, 2)
    box.setSingleStep(0.5)
    return box


def percent_box(parent: QWidget, none: str) -> QDoubleSpinBox:
    """Return a box for a share in percent, that reads as `none` at zero."""
    box = QDoubleSpinBox(parent)
    box.setRange(0.0, 100.0)
    box.setDecimals(1)
    box.setSuffix(f"{NARROW_SPACE}%")
    box.setSpecialValueText(none)
    return box


def gap_box(parent: QWidget) -> NumberBox:
    """Return a box for metres between borders, that reads as the usual share below zero."""
    box = NumberBox(parent, 1e6, 3)
    box.setMinimum(USUAL_TOLERANCE)
    box.setSpecialValueText(tr("as usual"))
    box.setSuffix(" m")
    return box


def distance_box(parent: QWidget, most: float) -> NumberBox:
    """Return a box for kilometres, that reads as none at zero."""
    box = NumberBox(parent, most, 3)
    box.setSpecialValueText(NONE)
    return box
