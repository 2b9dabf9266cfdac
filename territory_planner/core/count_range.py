"""Which numbers of territories are worth trying, and what leaves none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .count import FEWEST, counts_allowed
from .errors import Infeasible
from .moves import Name
from .text import few, figure, figure_down, figure_up, tr

MOST_TIMES = 8
"""How many times the least conceivable number of territories the search goes up to."""

MAXIMUM, MINIMUM, RANGE, SITES, UNITS = "maximum", "minimum", "range", "centers", "units"
"""What can ask for a least or a greatest number of territories."""


@dataclass(frozen=True)
class Wishes:
    """What the number of territories must suit.

    Attributes
    ----------
    workload : (n, m) float64
    least, most : (m,) float64 or None
        Minimum and maximum of a territory.
    reach : bool
        There is a greatest distance from centers.
    asked : (int, int) or None
        The range that was asked for.
    sites : (int, int) or None
        How many centers are required, and how many there are.
    """

    workload: np.ndarray
    least: np.ndarray | None = None
    most: np.ndarray | None = None
    reach: bool = False
    asked: tuple[int, int] | None = None
    sites: tuple[int, int] | None = None


def conceivable(
    mode: str, wishes: Wishes, unit: Name = str, criterion: Name = str
) -> tuple[int, int]:
    """Return the least and the greatest number of territories that may suit.

    Parameters
    ----------
    mode : "fewest", "most" or "best"
    unit, criterion : callable
        Give the name of a unit and of a workload.

    Raises
    ------
    Infeasible
        When none does, with what leaves none and what would help.
    """
    _check_weights(wishes, unit, criterion)
    first, last = _bounds(wishes)
    if first[0] > last[0]:
        raise Infeasible(_nothing_left(mode, first, last, wishes), "count")
    low, high = int(first[0]), int(last[0])
    if mode == FEWEST and wishes.asked is None and not wishes.reach:
        return low, min(high, low * MOST_TIMES)
    return low, high


Bound = tuple[float, str]
"""A least or greatest number of territories, and what asks for it."""


def _bounds(wishes: Wishes) -> tuple[Bound, Bound]:
    """Return the strictest least and greatest number."""
    total = wishes.workload.sum(axis=0)
    low, high = counts_allowed(total, wishes.least, wishes.most)
    sites = wishes.sites or (1, len(wishes.workload))
    lows: list[Bound] = [(max(sites[0], 1), SITES), (low, MAXIMUM)]
    highs: list[Bound] = [(sites[1], SITES if wishes.sites else UNITS), (high, MINIMUM)]
    if wishes.asked is not None:
        lows.append((wishes.asked[0], RANGE))
        highs.append((wishes.asked[1], RANGE))
    return max(lows, key=lambda bound: bound[0]), min(highs, key=lambda bound: bound[0])


def _nothing_left(mode: str, first: Bound, last: Bound, wishes: Wishes) -> str:
    """Say what leaves no number of territories to try, and which change would help."""
    why = {
        MAXIMUM: tr("the maximum"),
        MINIMUM: tr("the minimum"),
        RANGE: tr("the range of numbers"),
        SITES: tr("the choice of centers"),
        UNITS: tr("the number of units"),
    }
    said = tr(
        "“{mode}” leaves no number of territories to try: {one} asks for {low:,.0f} or more, and "
        "{other} for {high:,.0f} or fewer."
    ).format(mode=mode, one=why[first[1]], other=why[last[1]], low=first[0], high=last[0])
    total, advice = wishes.workload.sum(axis=0), []
    if first[1] == MAXIMUM and wishes.most is not None and last[0] >= 1:
        heaviest = wishes.workload.max(axis=0)
        needed = np.maximum(total / last[0], heaviest)
        values = [figure_up(n) if n > m else figure(m) for n, m in zip(needed, wishes.most)]
        advice.append(tr("raise the maximum to {value}").format(value="; ".join(values)))
    if last[1] == MINIMUM and wishes.least is not None and np.isfinite(first[0]):
        needed = total / first[0]
        values = [figure_down(n) if n < m else figure(m) for n, m in zip(needed, wishes.least)]
        advice.append(tr("lower the minimum to {value}").format(value="; ".join(values)))
    if RANGE in (first[1], last[1]):
        advice.append(tr("ask for another range"))
    if not advice:
        return said
    listed = tr(", or ").join(advice)
    return f"{said} {listed[:1].upper()}{listed[1:]}."


def _check_weights(wishes: Wishes, unit: Name, criterion: Name) -> None:
    """Refuse a maximum that single units are above, whatever the number of territories."""
    if wishes.most is None:
        return
    for c, most in enumerate(wishes.most.tolist()):
        weight = wishes.workload[:, c]
        heavy = np.flatnonzero(weight > most * (1 + 1e-9)).tolist()
        if heavy:
            raise Infeasible(
                tr(
                    "No number of territories keeps the maximum of {most} (“{criterion}”), as "
                    "single units carry more: {units}. Raise it to {needed}, or split them."
                ).format(
                    most=figure(most),
                    criterion=criterion(c),
                    units=few([unit(each) for each in heavy]),
                    needed=figure_up(float(weight[heavy].max())),
                ),
                "heavy unit",
                heavy,
            )
