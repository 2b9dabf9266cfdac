"""Figures that messages advise: what is printed works when it is typed back.

Rounding to the nearest figure may end on the side that does not work, and a value that was just
enough before may not be once rounding errors are allowed for twice. So figures are tried as
they are printed, and the first that works is the one that is printed.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from .data_classes import dataclass
from .locale import number
from .text import HUGE, figure, in_percent, tr

_MOST_STEPS = 16
"""How many figures are tried; rounding is off by one of them at most."""


@dataclass(frozen=True)
class Notation:
    """How figures of one kind are printed.

    Attributes
    ----------
    step : callable
        Gives the distance from a printed figure to the next, both without a sign.
    write : callable
        Prints a value as messages show it.
    scale : int
        What a value is multiplied by before it is printed: 100 for shares in percent.
    """

    step: Callable[[Decimal], Decimal]
    write: Callable[[float], str]
    scale: int = 1


def _workload_step(printed: Decimal) -> Decimal:
    """Return 1 from a thousand on, else that of four digits (see `text.figure`)."""
    if 1000 <= printed < HUGE:
        return Decimal(1)
    return Decimal(1).scaleb(printed.adjusted() - 3)


def _way_step(printed: Decimal) -> Decimal:
    """Return a thousandth below one (a metre, of a kilometre), else a tenth."""
    return Decimal("0.001") if printed < 1 else Decimal("0.1")


def kilometres(km: float) -> str:
    """Write a distance as people read it: "12.3 km", "0.035 km"."""
    if km == 0:
        return tr("0 km")
    return tr("{km:,.1f} km").format(km=km) if km >= 1 else tr("{km:.3f} km").format(km=km)


def minutes(value: float) -> str:
    """Write a time as people read it: "12.3 min", "0.035 min"."""
    if value == 0:
        return tr("0 min")
    said = tr("{min:,.1f} min") if value >= 1 else tr("{min:.3f} min")
    return said.format(min=value)


def tolerance(share: float) -> str:
    """Write a share as an unsigned percentage of two digits, as forms take it: "8.34 %"."""
    return percentage(100.0 * share)


def percentage(value: float) -> str:
    """Write a percentage with two digits at most: "8.34 %", "5 %"."""
    digits = len(f"{value:.2f}".rstrip("0").partition(".")[2])
    return in_percent(number(value, f".{digits}f"))


WORKLOAD = Notation(_workload_step, figure)
KILOMETRES = Notation(_way_step, kilometres)
MINUTES = Notation(_way_step, minutes)
SHARE = Notation(lambda printed: Decimal("0.01"), tolerance, 100)
PERCENTAGE = Notation(lambda printed: Decimal("0.01"), percentage)
"""Workloads; distances in kilometres; times in minutes; shares, and percentages, both printed as
percentages."""


def enough(value: float, notation: Notation, helps: Callable[[float], bool]) -> float:
    """Return the least printed figure, from that nearest to `value` upwards, that helps.

    Parameters
    ----------
    value : float
        About the least that helps; zero or more.
    helps : callable
        Tells whether a figure as it is typed back is enough.

    Returns
    -------
    float
        What `notation.write` prints without loss; `value` itself where it can't be printed or
        no figure near it helps.
    """
    return _first(value, notation, helps, up=True)


def allowed_load(load: float) -> str:
    """Write a workload that must be allowed: what is written is enough, as a maximum."""
    return figure(enough(load, WORKLOAD, lambda limit: load <= limit))


def low_enough(value: float, notation: Notation, helps: Callable[[float], bool]) -> float:
    """Return the greatest printed figure, from that nearest to `value` downwards, that helps.

    See `enough`.
    """
    return _first(value, notation, helps, up=False)


def _first(value: float, notation: Notation, helps: Callable[[float], bool], *, up: bool) -> float:
    if not 0 < value < float("inf"):
        return value
    # NumPy 2 writes its numbers as "np.float64(1.0)".
    exact = Decimal(repr(float(value))) * notation.scale
    printed = exact.quantize(notation.step(exact)) if exact < HUGE else _significant(exact)
    for _ in range(_MOST_STEPS):
        typed = float(printed) / notation.scale
        if helps(typed):
            return typed
        printed = _above(printed, notation) if up else _below(printed, notation)
    return value


def _significant(exact: Decimal) -> Decimal:
    """Return a huge value by its first four digits."""
    return exact.scaleb(3 - exact.adjusted()).to_integral_value().scaleb(exact.adjusted() - 3)


def _above(printed: Decimal, notation: Notation) -> Decimal:
    return printed + (notation.step(printed) if printed else notation.step(Decimal("1e-9")))


def _below(printed: Decimal, notation: Notation) -> Decimal:
    """Return the next figure below; steps are smaller below a power of ten."""
    step = notation.step(printed) if printed else Decimal(0)
    finer = notation.step(printed - step / 100) if printed else Decimal(0)
    return max(printed - min(step, finer), Decimal(0))
