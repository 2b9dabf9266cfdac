"""Numbers as people read them: abbreviated, of one scale in a column, with a true minus sign."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.model.data_classes import dataclass
from ..core.model.locale import MINUS, number
from .text import tr

NARROW_SPACE = "\u202f"
STEPS = ((1e12, 1e12, "T"), (1e9, 1e9, "G"), (1e6, 1e6, "M"), (1e4, 1e3, "k"), (0.0, 1.0, ""))
"""From which number on a suffix is used, what it stands for, and the suffix."""

SIGNIFICANT = 4


@dataclass(frozen=True)
class Scale:
    """How the numbers of one column are written.

    Attributes
    ----------
    factor : float
        What one shown unit stands for (1e6 with the suffix "M").
    suffix : str
    decimals : int
    """

    factor: float
    suffix: str
    decimals: int

    def text(self, value: float) -> str:
        """Return "11.82 M"; "0" for nothing at all."""
        if not np.isfinite(value):
            return "–"
        if not value:
            return number(0)
        amount = abs(value) / self.factor
        sign = MINUS if value < 0 and float(f"{amount:.{self.decimals}f}") else ""
        return sign + number(amount, f",.{self.decimals}f") + self._unit

    def change(self, value: float) -> str:
        """Return "+0.31 M" in the column's scale; '' for no change."""
        if not value or not np.isfinite(value):
            return ""
        sign = MINUS if value < 0 else "+"
        return sign + visible(abs(value) / self.factor, self.decimals) + self._unit

    @property
    def _unit(self) -> str:
        return NARROW_SPACE + self.suffix if self.suffix else ""


def scale_for(values: np.ndarray) -> Scale:
    """Return the scale that shows the largest of `values` with four digits."""
    finite = np.abs(np.asarray(values, dtype=np.float64))
    finite = finite[np.isfinite(finite)]
    largest = float(finite.max()) if len(finite) else 0.0
    factor, suffix = next((step[1], step[2]) for step in STEPS if largest >= step[0])
    whole = bool(factor == 1.0 and (finite == np.round(finite)).all())
    before = len(str(int(largest / factor)))
    return Scale(factor, suffix, 0 if whole else max(SIGNIFICANT - before, 0))


def short(value: float) -> str:
    """Return a single number, abbreviated: "909 k"."""
    return scale_for(np.array([value])).text(value)


def way_text(way: float, unit: str) -> str:
    """Return a way from a center: "34 km", "8.5 min"; "∞" where it can't be, "–" for unknown."""
    if np.isnan(way):
        return "–"
    if np.isinf(way):
        return "∞"
    text = number(way, ",.1f" if way < 10 else ",.0f")
    return f"{text}{NARROW_SPACE}{unit}" if unit else text


def visible(amount: float, decimals: int, most: int = 6) -> str:
    """Return a positive amount with as many decimals, or with more where it else were told as 0."""
    while decimals < most and round(amount, decimals) == 0:
        decimals += 1
    return number(amount, f",.{decimals}f")


def part(share: float) -> str:
    """Return an unsigned percentage, which is "0.0 %" for nothing only: "6.6 %", "0.04 %"."""
    return f"{visible(100 * share, 1) if share > 0 else number(0.0, '.1f')}{NARROW_SPACE}%"


ROUNDING = 1e-9
"""A deviation that is beyond its tolerance by less is left of rounding, and not outside."""


def is_within(deviation: Any, tolerance: Any) -> Any:
    """Tell whether deviations (any shape; shares) are known, and within tolerances."""
    return np.abs(deviation) <= tolerance + ROUNDING


def is_beyond(deviation: Any, tolerance: Any) -> Any:
    """Tell whether deviations (any shape; shares) are known, and out of tolerance."""
    return np.abs(deviation) > tolerance + ROUNDING


def percent(share: float, digits: int = 1, tolerance: float = np.nan) -> str:
    """Return a signed percentage, "∞" for a load without target, "–" for none.

    Where a `tolerance` is given it has as many decimals as tell on which side of it the share is:
    "+5.04 %" is beyond ±5 %, and "+5.0 %" is not.
    """
    if np.isnan(share):
        return "–"
    if np.isinf(share):
        return "∞"
    amount = abs(share) * 100
    digits = _telling_digits(amount, 100 * tolerance, digits)
    sign = "" if float(f"{amount:.{digits}f}") == 0 else MINUS if share < 0 else "+"
    return f"{sign}{number(amount, f',.{digits}f')}{NARROW_SPACE}%"


def _telling_digits(amount: float, limit: float, digits: int, most: int = 6) -> int:
    """Return with how many decimals an amount reads as beyond a limit just where it is."""

    def reads_beyond(told: float) -> bool:
        return bool(is_beyond(told / 100, limit / 100))

    enough = (
        each
        for each in range(digits, most + 1)
        if reads_beyond(round(amount, each)) == reads_beyond(amount)
    )
    return next(enough, digits)


def band(tolerance: float) -> str:
    """Return a tolerance as "±5 %"."""
    return f"±{number(tolerance * 100, 'g')}{NARROW_SPACE}%"


def area_text(area: float) -> str:
    """Return m² as "12.3 km²", or as "14,040 m²" where small."""
    if area >= 1e5:
        return f"{short(area / 1e6)}{NARROW_SPACE}km²"
    return f"{number(round(area))}{NARROW_SPACE}m²"


def units_text(count: int) -> str:
    """Return "1 unit" or "14 units"."""
    return tr("{count:,} {count:unit|units}").format(count=count)
