"""Outlines of any size put to GEOS: a cancel is heard while it is at work.

GEOS answers nobody until it is done. What takes a second or so runs on a thread (see
`model.waiting`), what can take longer in a process that a cancel ends (see `solvers.child`), and
whatever is small in place.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.geometry.base import BaseGeometry
from shapely.validation import make_valid

from ..model.progress import SILENT, Progress
from ..model.waiting import wait_for
from ..solvers.child import in_child
from .repair import explained, made_valid, union, union_of
from .unheld import unheld

VERTEX = 16
"""Bytes of one in well-known binary."""

GIANT = 100_000
"""Vertices from which on finding out whether an outline is valid takes longer than a cancel may."""

GIANT_TO_REPAIR = 10_000
"""The same for making it so."""

GIANT_TO_UNITE = 50_000
"""The same for uniting outlines, of all of them together."""


def is_valid(outline: bytes, progress: Progress = SILENT) -> bool:
    """Tell whether a polygon (WKB) is valid."""
    return _is_valid(shapely_wkb.loads(outline), len(outline), progress)


def _is_valid(shape: BaseGeometry, size: int, progress: Progress) -> bool:
    return wait_for(lambda: bool(unheld("is_valid", shape)), progress, worth=size >= VERTEX * GIANT)


def why_invalid(outline: bytes, progress: Progress = SILENT) -> str:
    """Return what GEOS has against a polygon (WKB), such as “Self-intersection”."""
    worth = len(outline) >= VERTEX * GIANT
    # Not on a thread: newer Shapely lets no other thread go on, whatever it is handed.
    return str(in_child(explained, {"outline": _numbers(outline)}, progress, worth=worth)["reason"])


def valid_shape(outline: bytes, progress: Progress = SILENT) -> BaseGeometry:
    """Return a polygon (WKB) as a valid geometry."""
    shape = shapely_wkb.loads(outline)
    if _is_valid(shape, len(outline), progress):
        return shape
    if len(outline) < VERTEX * GIANT_TO_REPAIR:
        return make_valid(shape)
    made = in_child(made_valid, {"outline": _numbers(outline)}, progress)
    return shapely_wkb.loads(made["outline"].tobytes())


def united(outlines: Sequence[bytes], progress: Progress = SILENT) -> BaseGeometry:
    """Return what polygons (WKB) cover together; invalid ones are made valid first."""
    size = np.array([len(outline) for outline in outlines], dtype=np.int64)
    if size.sum() < VERTEX * GIANT_TO_UNITE:
        return union(outlines, progress)
    asked = {"outlines": _numbers(b"".join(outlines)), "size": size}
    return shapely_wkb.loads(in_child(union_of, asked, progress)["outline"].tobytes())


def _numbers(outline: bytes) -> np.ndarray:
    return np.frombuffer(outline, dtype=np.uint8)
