"""Positions on the globe as points in space, so that distances are never in degrees.

A unit on the globe is placed in earth-centred coordinates on the WGS 84 ellipsoid, in km.
Straight-line (chord) distance in space stands in for distance along the ground: it is
0.1 % short at 1,000 km and errs less than a map projection would; `arc_length` undoes even
that. Means, nearest-center queries and power diagrams then need no special case.
"""

from __future__ import annotations

import numpy as np

SEMI_MAJOR_KM = 6378.137
FLATTENING = 1 / 298.257223563
MEAN_RADIUS_KM = 6371.0088
"""WGS 84 [NGA 2014]."""


def geocentric(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """Place geodetic coordinates (degrees, WGS 84 [NGA 2014]) in space, at no height.

    Parameters
    ----------
    longitude, latitude : (n,) float
        In degrees, east and north positive.

    Returns
    -------
    (n, 3) float64
        In km, earth-centred, earth-fixed.

    Examples
    --------
    >>> from territory_planner.core import geocentric
    >>> geocentric([0, 13.4], [0, 52.5]).round().tolist()
    [[6378.0, 0.0, 0.0], [3785.0, 902.0, 5037.0]]
    """
    lam, phi = np.radians(longitude), np.radians(latitude)
    squared_eccentricity = FLATTENING * (2 - FLATTENING)
    normal = SEMI_MAJOR_KM / np.sqrt(1 - squared_eccentricity * np.sin(phi) ** 2)
    return np.column_stack(
        [
            normal * np.cos(phi) * np.cos(lam),
            normal * np.cos(phi) * np.sin(lam),
            normal * (1 - squared_eccentricity) * np.sin(phi),
        ]
    )


def geodetic(position: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (longitude, latitude) in degrees of points in space (n, 3) near the ground.

    Points below the ground (means of points on it) land where their ray from the earth's
    centre leaves it, which is exact in longitude and within metres in latitude.
    """
    x, y, z = np.asarray(position, dtype=np.float64).T
    ratio = (1 - FLATTENING) ** 2
    latitude = np.degrees(np.arctan2(z, ratio * np.hypot(x, y)))
    return np.degrees(np.arctan2(y, x)), latitude


def arc_length(chord: np.ndarray | float) -> np.ndarray:
    """Turn chord length (km) into distance along a sphere of the earth's mean radius (km)."""
    half = np.minimum(np.asarray(chord) / (2 * MEAN_RADIUS_KM), 1.0)
    return 2 * MEAN_RADIUS_KM * np.arcsin(half)


def chord_length(arc: float) -> float:
    """Turn distance along a sphere of the earth's mean radius (km) into chord length (km)."""
    return float(2 * MEAN_RADIUS_KM * np.sin(min(arc / (2 * MEAN_RADIUS_KM), np.pi / 2)))
