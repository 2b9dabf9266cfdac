"""Which plans are worth showing: none is dominated, and no two are alike."""

from __future__ import annotations

import numpy as np

ALIKE = 0.02
"""Share by which two figures may differ and be alike."""

_DIGITS = 10
"""Digits of a score that tell plans apart: further ones are rounding."""


def rounded(scores: np.ndarray) -> np.ndarray:
    """Return scores without what is rounding alone, so that equal ones are equal."""
    known = np.where(scores > 0, scores, 1.0)
    unit = 10.0 ** (np.floor(np.log10(known)) - _DIGITS)
    return np.where(scores > 0, np.round(scores / unit) * unit, 0.0)


def front(scores: np.ndarray) -> np.ndarray:
    """Return the plans that no other one dominates, by their scores.

    One dominates another that is as good in all scores and better in one; of those with equal
    scores the first is kept.

    Parameters
    ----------
    scores : (p, q) float64
        The less, the better; `rounded`.

    Returns
    -------
    (f,) int64
        By rising first score, then the others.

    Examples
    --------
    >>> import numpy as np
    >>> front(np.array([[2.0, 1.0], [1.0, 2.0], [2.0, 2.0], [1.0, 2.0]])).tolist()
    [1, 0]
    """
    order = np.lexsort((np.arange(len(scores)), *scores.T[::-1]))
    kept: list[int] = []
    best = np.empty((0, scores.shape[1]))
    for at in order.tolist():
        # Whatever dominates it comes before it.
        if not (best <= scores[at]).all(axis=1).any():
            kept.append(at)
            best = np.vstack([best, scores[at]])
    return np.array(kept, dtype=np.int64)


def alike(scores: np.ndarray, one: np.ndarray) -> np.ndarray:
    """Tell (p,) which plans are within `ALIKE` of one (q,) in every score.

    Shares are taken of the larger of two scores.
    """
    most = np.maximum(np.abs(scores), np.abs(one))
    near: np.ndarray = (np.abs(scores - one) <= ALIKE * most * (1 + 1e-9)).all(axis=1)
    return near


def apart(scores: np.ndarray, most: int) -> np.ndarray:
    """Choose plans, no two alike, that show best what there is.

    The best by each score come first; then always the one that is farthest from those chosen
    [Gonzalez 1985], in shares of what the scores span. With room for all, every plan left out is
    like a chosen one.

    Parameters
    ----------
    scores : (p, q) float64
        Of plans that none dominates, in any order that is always the same.
    most : int

    Returns
    -------
    (c,) int64
        At most `most` plans, ascending.
    """
    if not len(scores):
        return np.empty(0, dtype=np.int64)
    span = np.ptp(scores, axis=0)
    place = (scores - scores.min(axis=0)) / np.where(span > 0, span, 1.0)
    open_, far = np.ones(len(scores), dtype=bool), np.full(len(scores), np.inf)
    first = [
        int(np.lexsort((*np.delete(place, q, axis=1).T, place[:, q]))[0])
        for q in range(place.shape[1])
    ]
    chosen: list[int] = []
    while open_.any() and len(chosen) < most:
        waiting = [at for at in first if open_[at]]
        at = waiting[0] if waiting else int(np.argmax(np.where(open_, far, -1.0)))
        chosen.append(at)
        open_ &= ~alike(scores, scores[at])
        far = np.minimum(far, np.abs(place - place[at]).max(axis=1))
    return np.sort(np.array(chosen, dtype=np.int64))
