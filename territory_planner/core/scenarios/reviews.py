"""A plan looked at again and again: since when it is out of tolerance, how fast it was mended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date

import numpy as np

from ..model.data_classes import dataclass
from .calendar import Term, in_force


@dataclass(frozen=True)
class Review:
    """What a plan was like on a day.

    Attributes
    ----------
    day : date
    status : str
        The verdict of that day.
    deviation : mapping of str to float
        Of each territory by its name, where it is farthest from its target, in shares.
    outside : tuple of str
        Territories out of tolerance or limits.
    figures : mapping of str to float
    """

    day: date
    status: str
    deviation: Mapping[str, float]
    outside: tuple[str, ...] = ()
    figures: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Reaction:
    """A time out of tolerance.

    Attributes
    ----------
    left : date
        Of the review that found it first.
    healed : date, optional
        The day from which the plan that heals it is in force; where the same plan came back by
        itself, of the review that found that. None while it lasts.
    by : int
        The plan that healed it, -1 where the same plan came back by itself or it lasts.
    """

    left: date
    healed: date | None = None
    by: int = -1

    def days(self, today: date) -> int:
        """Return how long it took, or lasts."""
        return ((self.healed or today) - self.left).days


def reactions(reviews: Sequence[Review], terms: Sequence[Term | None] = ()) -> list[Reaction]:
    """Return the times out of tolerance, by day.

    Parameters
    ----------
    reviews : sequence of Review
        By day.
    terms : sequence of Term or None
        When the plans are in force: see `calendar.in_force`.
    """
    found: list[Reaction] = []
    left: Review | None = None
    for review in reviews:
        if review.outside and left is None:
            left = review
        elif not review.outside and left is not None:
            found.append(_healed(left.day, review.day, terms))
            left = None
    return [*found, Reaction(left.day)] if left is not None else found


def _healed(left: date, back: date, terms: Sequence[Term | None]) -> Reaction:
    before, after = in_force(terms, left), in_force(terms, back)
    term = terms[after] if after >= 0 else None
    if after == before or term is None:
        return Reaction(left, back)
    return Reaction(left, max(term.begin, left), after)


def outside_since(reviews: Sequence[Review]) -> dict[str, date]:
    """Return since which review each territory has been out of tolerance without a break.

    Parameters
    ----------
    reviews : sequence of Review
        By day; the last is about now.
    """
    since: dict[str, date] = {}
    for review in reviews:
        since = {name: since.get(name, review.day) for name in review.outside}
    return since


def first_to_leave(outside: np.ndarray) -> np.ndarray:
    """Return (k,) int64, the first period in which each territory is outside, -1 for none.

    Parameters
    ----------
    outside : (p, k) bool
        By period, in order.
    """
    if not len(outside):
        return np.full(outside.shape[1], -1)
    return np.where(outside.any(axis=0), outside.argmax(axis=0), -1)
