"""Boxes for numbers: they take all digits that a message advises, and show no more than typed.

What is typed beyond their range stands there until it is left, in the colour of warnings, and a tip
says what they take: by themselves Qt's take no digit more, of 150 up to 100 they make 15, and 19 of
1e9. Return then takes the nearest, and leaves it to a second one to go on.
"""

from __future__ import annotations

import re
from typing import Union

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtGui import QKeyEvent, QValidator
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QToolTip, QWidget

from ...layers.live.settings.plan_settings import USUAL_TOLERANCE
from ...layers.numbers import NARROW_SPACE
from ...layers.text import tr
from ..theme import warning_colour

NONE = "–"
"""What a number reads as that sets no limit."""

NO_MOST = 1e15
"""The most that a box takes whose number has none."""

Checked = tuple[QValidator.State, str, int]
_Box = Union[QSpinBox, QDoubleSpinBox]


RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
BEGUN = re.compile(r".*\d[eE][+-]?")
"""A power of ten that is being typed."""


class WholeBox(QSpinBox):
    """A whole number, and what it may be.

    Parameters
    ----------
    about : str
        The tip, to which the range is added.
    """

    def __init__(self, parent: QWidget, least: int, most: int, about: str = "") -> None:
        super().__init__(parent)
        _part_thousands(self)
        self.setRange(least, most)
        self.setToolTip(with_range(about, self))

    def validate(self, text: str, at: int) -> Checked:
        """Take what is beyond the range, too, and say what is in it."""
        return _checked(self, super().validate(text, at))

    def fixup(self, text: str) -> str:
        """Return the nearest of the range."""
        return _mended(self, text) or super().fixup(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Return only with what was typed."""
        stays = event.key() in RETURN and _is_beyond(self)
        super().keyPressEvent(event)
        if stays:
            event.accept()


class DecimalBox(QDoubleSpinBox):
    """A number with decimals that says what it may be."""

    def validate(self, text: str, at: int) -> Checked:
        """Take what is beyond the range, too, and say what is in it."""
        return _checked(self, super().validate(text, at))

    def fixup(self, text: str) -> str:
        """Return the nearest of the range."""
        return _mended(self, text) or super().fixup(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Return only with what was typed."""
        stays = event.key() in RETURN and _is_beyond(self)
        super().keyPressEvent(event)
        if stays:
            event.accept()


class NumberBox(DecimalBox):
    """A number as people read it: thousands apart, decimals only where there are any.

    `digits` decimals are kept; those of distances are metres, of shares hundredths of a percent,
    of workloads the four digits in which limits are advised.
    """

    def __init__(self, parent: QWidget, most: float, digits: int) -> None:
        super().__init__(parent)
        _part_thousands(self)
        self.setRange(0.0, most)
        self.setDecimals(digits)

    def textFromValue(self, value: float) -> str:
        """Return "16,000,000", "8.34"."""
        shown = f"{value:.{self.decimals()}f}".rstrip("0").rstrip(".")
        return self.locale().toString(value, "f", len(shown.partition(".")[2]))


def weight_box(parent: QWidget, about: str) -> NumberBox:
    """Return a box for how much something counts beside others; `about` is its tip."""
    box = NumberBox(parent, 1e6, 1)
    box.setToolTip(with_range(about, box))
    return box


def limit_box(parent: QWidget) -> NumberBox:
    """Return a box for a limit of workload, that reads as none at zero."""
    box = NumberBox(parent, NO_MOST, 7)
    box.setSpecialValueText(NONE)
    box.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
    return box


def tolerance_box(parent: QWidget, about: str = "") -> NumberBox:
    """Return a box for a tolerance in percent, up to what the toolbox takes; `about` is its tip."""
    box = NumberBox(parent, 1000.0, 2)
    box.setSingleStep(0.5)
    box.setSuffix(f"{NARROW_SPACE}%")
    box.setToolTip(with_range(about, box))
    return box


def percent_box(parent: QWidget, none: str, about: str = "") -> DecimalBox:
    """Return a box for a share in percent, that reads as `none` at zero; `about` is its tip."""
    box = DecimalBox(parent)
    box.setRange(0.0, 100.0)
    box.setDecimals(1)
    box.setSuffix(f"{NARROW_SPACE}%")
    box.setSpecialValueText(none)
    box.setToolTip(with_range(about, box))
    return box


def gap_box(parent: QWidget, about: str) -> NumberBox:
    """Return a box for metres between borders, that reads as the usual share below zero."""
    box = NumberBox(parent, 1e6, 3)
    box.setMinimum(USUAL_TOLERANCE)
    box.setSpecialValueText(tr("automatic"))
    box.setSuffix(" m")
    box.setToolTip(with_range(about, box))
    return box


def distance_box(parent: QWidget, most: float) -> NumberBox:
    """Return a box for kilometres, that reads as none at zero."""
    box = NumberBox(parent, most, 3)
    box.setSpecialValueText(NONE)
    return box


def with_range(about: str, box: _Box) -> str:
    """Return a tip that says, below what a box is about, which numbers it takes."""
    text = tr("From {least} to {most}").format(
        least=_shown(box, max(box.minimum(), 0)), most=_shown(box, box.maximum())
    )
    return f"{about}\n{text}" if about else text


def _part_thousands(box: _Box) -> None:
    # QGIS leaves them together by default; numbers of seven digits and more need it.
    locale = box.locale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    box.setLocale(locale)
    box.setGroupSeparatorShown(True)


def _shown(box: _Box, value: float) -> str:
    return f"{box.textFromValue(type(box.minimum())(value))}{box.suffix()}"


def _typed(box: _Box, text: str) -> float | None:
    """Return the number that was typed, in the range or not."""
    bare = text.removeprefix(box.prefix()).removesuffix(box.suffix()).strip()
    value, is_number = box.locale().toDouble(bare)
    return value if is_number else None


def _is_beyond(box: _Box) -> bool:
    """Tell whether what stands in a box is a number out of its range."""
    value = _typed(box, box.text())
    return value is not None and not box.minimum() <= value <= box.maximum()


def _checked(box: _Box, told: Checked) -> Checked:
    """Let a number stand that is too large, which Qt takes no digit more of, and say so."""
    state, text, at = told
    value = _typed(box, text) if state == QValidator.State.Invalid else None
    is_beyond = value is not None and value > box.maximum()
    _colour(box, is_beyond)
    if is_beyond:
        _tell(box, tr("At most {most}").format(most=_shown(box, box.maximum())))
    if is_beyond or _is_power(box, text):
        return QValidator.State.Intermediate, text, at
    return told


def _is_power(box: _Box, text: str) -> bool:
    """Tell whether somebody types 1e9, of which Qt leaves out the e."""
    bare = text.removeprefix(box.prefix()).removesuffix(box.suffix()).strip()
    is_number = _typed(box, text) is not None and "e" in bare.lower()
    return is_number or BEGUN.fullmatch(bare) is not None


def _mended(box: _Box, text: str) -> str:
    """Return the nearest that a box takes to what was typed; '' where that is no number."""
    value = _typed(box, text)
    if value is None:
        return ""
    _colour(box, False)
    if value < box.minimum():
        _tell(box, tr("At least {least}").format(least=_shown(box, box.minimum())))
    return f"{box.prefix()}{_shown(box, min(max(value, box.minimum()), box.maximum()))}"


def _colour(box: QAbstractSpinBox, is_beyond: bool) -> None:
    """Write what can't be taken in the colour of warnings."""
    colour = warning_colour(box.palette()).name()
    style = f"color: {colour}" if is_beyond else ""
    if box.lineEdit().styleSheet() != style:
        box.lineEdit().setStyleSheet(style)


def _tell(box: QAbstractSpinBox, text: str) -> None:
    """Say at once, below a box, what it takes."""
    if box.isVisible():
        QToolTip.showText(box.mapToGlobal(box.rect().bottomLeft()), text, box)
