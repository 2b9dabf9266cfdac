"""Checks of territories as a whole: how many there are, and what each carries."""

from __future__ import annotations

import numpy as np

from .asked import Asked, Held, Scope
from .issue import COUNT, EMPTY, MAXIMUM, MINIMUM, TERRITORIES, TOLERANCE, Issue


def wrong_number(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find whether there are more or fewer territories than asked for."""
    if asked.number is None or asked.number == held.k:
        return []
    return [Issue(COUNT, amount=float(held.k - asked.number), of=TERRITORIES, limit=asked.number)]


def empty(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find territories without units."""
    return [
        Issue(EMPTY, (t,), amount=-float(asked.target[t, 0]))
        for t in np.flatnonzero(held.count == 0).tolist()
    ]


def out_of_tolerance(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find loads outside of the tolerance about their target, below it with a minus sign."""
    over, under = held.load - asked.high, asked.low - held.load
    amount = np.maximum(over, 0.0) - np.maximum(under, 0.0)
    limit = np.where(amount > 0, asked.high, asked.low)
    return _where(TOLERANCE, np.abs(amount) > asked.slack, amount, limit, held)


def below_minimum(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find loads below the hard minimum."""
    amount = asked.least - held.load
    return _where(MINIMUM, amount > asked.slack, amount, asked.least, held)


def above_maximum(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find loads above the hard maximum."""
    amount = held.load - asked.most
    return _where(MAXIMUM, amount > asked.slack, amount, asked.most, held)


def _where(
    kind: str, broken: np.ndarray, amount: np.ndarray, limit: np.ndarray, held: Held
) -> list[Issue]:
    """Return an issue for each territory and workload (k, m) where something is broken.

    A territory without units is that, and nothing besides.
    """
    at = np.argwhere(broken & (held.count > 0)[:, None]).tolist()
    return [
        Issue(kind, (t,), amount=float(amount[t, c]), of=c, limit=float(limit[t, c])) for t, c in at
    ]
