"""Outlines made valid and united, so that a process of its own can do it (see `giants`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from shapely.validation import explain_validity, make_valid

from ..model.progress import SILENT, Progress


def made_valid(outline: np.ndarray) -> dict[str, Any]:
    """Make a polygon valid, which takes half a minute for a million vertices.

    Parameters
    ----------
    outline : (bytes,) uint8
        Well-known binary of it.

    Returns
    -------
    dict with `was_valid`, and `outline` : (bytes,) uint8, what came of it: as given if it was
    valid, else as GEOS makes it so, areas and what is left over.
    """
    shape = shapely_wkb.loads(outline.tobytes())
    if shape.is_valid:
        return {"was_valid": True, "outline": outline}
    written = shapely_wkb.dumps(make_valid(shape))
    return {"was_valid": False, "outline": np.frombuffer(written, dtype=np.uint8)}


def explained(outline: np.ndarray) -> dict[str, Any]:
    """Say what is wrong with a polygon.

    Parameters
    ----------
    outline : (bytes,) uint8
        Well-known binary of it.

    Returns
    -------
    dict with `reason` : str, such as “Self-intersection”
    """
    found = explain_validity(shapely_wkb.loads(outline.tobytes()))
    return {"reason": str(found).split("[")[0]}


def union(outlines: Sequence[bytes], progress: Progress = SILENT) -> BaseGeometry:
    """Return what polygons (WKB) cover together, each made valid first where it is not.

    Lines and points that are left over from repairs are part of it.
    """
    shapes = []
    for outline in outlines:
        progress.check()
        shape = shapely_wkb.loads(outline)
        shapes.append(shape if shape.is_valid else make_valid(shape))
    return unary_union(shapes)


def union_of(outlines: np.ndarray, size: np.ndarray, progress: Progress = SILENT) -> dict[str, Any]:
    """Return the union of polygons in bytes (see `union`).

    Parameters
    ----------
    outlines : (bytes,) uint8
        Well-known binary of all of them, one after another.
    size : (n,) int64
        Bytes of each.

    Returns
    -------
    dict with `outline` : (bytes,) uint8
    """
    ends = np.cumsum(size)
    start = ends - size
    each = [outlines[low:high].tobytes() for low, high in zip(start.tolist(), ends.tolist())]
    written = shapely_wkb.dumps(union(each, progress))
    return {"outline": np.frombuffer(written, dtype=np.uint8)}
