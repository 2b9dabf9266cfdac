"""Outlines made valid, written so that a process of its own can do it (see `solvers.child`)."""

from __future__ import annotations

from typing import Any

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.validation import make_valid


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
