"""GEOS asked such that the other threads of Python, QGIS's window among them, go on meanwhile."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

_OF_ARRAYS = hasattr(shapely, "intersection")
"""Shapely 2 asks about many geometries in one call, and 2.2 lets threads go on in no other."""


def unheld(name: str, *shapes: BaseGeometry) -> Any:
    """Return what a geometry or a prepared one says, such as its "intersection" with another.

    Parameters
    ----------
    name : str
        A property or method of the first, which takes the others.
    """
    if _OF_ARRAYS:
        arrays = [np.array([getattr(each, "context", each)], dtype=object) for each in shapes]
        return getattr(shapely, name)(*arrays)[0]
    found = getattr(shapes[0], name)
    return found(*shapes[1:]) if callable(found) else found
