"""How long a round tour through the stops of a territory is, told by area, stops and shape.

In the limit a tour through n stops at random in an area A is 0.7124 √(n A) long [Beardwood 1959].
With the stops that territories have it is longer: ends and borders take their part, and in a long
territory a tour has to go there and back, whatever the stops: twice the mean range of n points
along it [Daganzo 1984]. Both parts are joined, and four numbers calibrated against tours by PyVRP
through random stops in rectangles (`benchmarks/tours.py`; 200 each): the estimate is within 3 % of
their mean from 1 : 1 to 16 : 1 and from 5 to 200 stops. Single tours scatter about it, by 20 to
26 % with 5 stops, 6 to 8 % with 20 and 2 % with 200 (a standard deviation).
"""

from __future__ import annotations

import numpy as np

LIMIT = 0.7124
"""Beardwood, Halton and Hammersley's constant [Johnson 1996]."""

ENDS, BORDER, ALONG, JOIN = -0.736, 0.3676, 1.006, 5.166
"""Calibrated: what few stops take off, what the half perimeter adds, how much the way there and
back counts, and how the two parts are joined (as a norm)."""

FEWEST = 5.0
"""Stops that the estimate is calibrated from; up to three, a tour is as many mean distances."""


def tour_length(
    area: np.ndarray | float, stops: np.ndarray | float, elongation: np.ndarray | float = 1.0
) -> np.ndarray:
    """Return the mean length of a round tour through stops at random places, in straight lines.

    Parameters
    ----------
    area : (k,) float64
        Of each territory, in km².
    stops : (k,) float64
        0 or more; a tour of one stop is none.
    elongation : (k,) float64
        Length : width of a rectangle as long as the territory, see `elongation`; 1 or more.

    Returns
    -------
    (k,) float64
        In km; NaN where an argument is.
    """
    side = np.sqrt(np.asarray(area, dtype=np.float64))
    count = np.asarray(stops, dtype=np.float64)
    shape = np.maximum(np.asarray(elongation, dtype=np.float64), 1.0)
    few = np.minimum(count, 3.0) * _mean_distance(shape)
    few = few * np.clip(count - 1.0, 0.0, 1.0)
    many = _through_many(np.maximum(count, FEWEST), shape)
    mix = np.clip((count - 3.0) / (FEWEST - 3.0), 0.0, 1.0)
    return np.asarray(side * (few + mix * (many - few)))


def _through_many(stops: np.ndarray, shape: np.ndarray) -> np.ndarray:
    """Return the length through five stops or more in an area of one."""
    long = np.sqrt(shape)
    across = LIMIT * np.sqrt(stops) * (1.0 + ENDS / stops) + BORDER * (long + 1.0 / long)
    there_and_back = ALONG * 2.0 * long * (stops - 1.0) / (stops + 1.0)
    return np.asarray((across**JOIN + there_and_back**JOIN) ** (1.0 / JOIN))


def _mean_distance(shape: np.ndarray) -> np.ndarray:
    """Return the mean distance of two points at random in a rectangle of area one [Ghosh 1951]."""
    a, b = np.sqrt(shape), 1.0 / np.sqrt(shape)
    d = np.hypot(a, b)
    logs = b**2 / a * np.log((a + d) / b) + a**2 / b * np.log((b + d) / a)
    powers = a**3 / b**2 + b**3 / a**2 + d * (3.0 - a**2 / b**2 - b**2 / a**2)
    return np.asarray((powers + 2.5 * logs) / 15.0)


def elongation(inertia_ratio: np.ndarray) -> np.ndarray:
    """Return length : width of the rectangle whose moment of inertia is a territory's.

    Parameters
    ----------
    inertia_ratio : (k,) float64
        See `geometry.shape.inertia_ratio`.

    Returns
    -------
    (k,) float64
        1 or more (1 for what is rounder than a square); NaN where the argument is.
    """
    ratio = np.asarray(inertia_ratio, dtype=np.float64)
    # A rectangle's moment is A (a² + b²) / 12, so that a : b + b : a = 6 / (π · ratio).
    half = np.divide(3.0 / np.pi, ratio, out=np.full_like(ratio, np.nan), where=ratio > 0)
    half = np.maximum(half, 1.0)
    return np.asarray(half + np.sqrt(half * half - 1.0))
