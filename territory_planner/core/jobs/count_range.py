"""Which numbers of territories are worth trying, and what leaves none."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from ..model.advice import WORKLOAD, allowed_load, enough, low_enough
from ..model.data_classes import dataclass
from ..model.errors import Infeasible
from ..model.moves import Name
from ..model.text import few, figure, tr
from .count import FEWEST, counts_allowed

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
    advice = _changes(wishes, first, last)
    if not advice:
        return said
    return f"{said} {advice[:1].upper()}{advice[1:]}."


def _changes(wishes: Wishes, first: Bound, last: Bound) -> str:
    """Say which single changes leave a number to try; where none does, all that do together."""
    changes: list[tuple[str, dict[str, Any]]] = []
    if wishes.most is not None and last[0] >= 1:
        most = [_maximum_for(w, m, last[0]) for w, m in zip(wishes.workload.T, wishes.most)]
        text = tr("raise the maximum to {value}").format(value=_listed(most))
        changes.append((text, {"most": np.array(most)}))
    if wishes.least is not None and np.isfinite(first[0]):
        least = [_minimum_for(w, m, first[0]) for w, m in zip(wishes.workload.T, wishes.least)]
        text = tr("lower the minimum to {value}").format(value=_listed(least))
        changes.append((text, {"least": np.array(least)}))
    if wishes.asked is not None:
        changes.append((tr("ask for another range"), {"asked": None}))

    def leaves_some(changed: dict[str, Any]) -> bool:
        low, high = _bounds(replace(wishes, **changed))
        return low[0] <= high[0]

    single = [text for text, changed in changes if leaves_some(changed)]
    if single:
        return tr(", or ").join(single)
    together: dict[str, Any] = {}
    for _, changed in changes:
        together.update(changed)
    if not leaves_some(together):
        return ""
    for _, changed in changes:
        fewer = {name: value for name, value in together.items() if name not in changed}
        together = fewer if leaves_some(fewer) else together
    needed = [text for text, changed in changes if together.keys() >= changed.keys()]
    return tr(" and ").join(needed)


def _maximum_for(work: np.ndarray, given: float, count: float) -> float:
    """Return the least printed maximum, not below the one given, that leaves room for `count`."""
    total, heaviest = float(work.sum()), float(work.max())

    def helps(limit: float) -> bool:
        allowed = counts_allowed(np.array([total]), None, np.array([limit]))[0] <= count
        return bool(allowed and limit >= max(given, heaviest))

    return enough(max(total / count, heaviest, given), WORKLOAD, helps)


def _minimum_for(work: np.ndarray, given: float, count: float) -> float:
    """Return the greatest printed minimum, not above the one given, that `count` can have."""
    total = float(work.sum())

    def helps(limit: float) -> bool:
        allowed = counts_allowed(np.array([total]), np.array([limit]), None)[1] >= count
        return bool(allowed and limit <= given)

    return low_enough(min(total / count, given), WORKLOAD, helps)


def _listed(limits: list[float]) -> str:
    return "; ".join(figure(limit) for limit in limits)


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
                    needed=allowed_load(float(weight[heavy].max())),
                ),
                "heavy unit",
                heavy,
            )
