"""An order of units that does not depend on the order of rows, so that plans don't either."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import numpy as np

from ...core.geometry.polygons import Polygons, polygon_centroids
from ..plan import natural_key
from ..values import as_text

GRAIN = 1e-9
"""Share of the largest coordinate by which places must differ to count as different: what is
lost by writing a layer in another format plays no part."""


def order_of_units(
    polygons: Polygons,
    wkb: Sequence[bytes],
    ids: Sequence[object] | None,
    rest: Sequence[Sequence[object]],
) -> tuple[np.ndarray, bool]:
    """Return the units (n,) int64 in an order that shuffled rows and new feature ids leave alone.

    Methods take units in this order where nothing else decides: by their ids where these tell
    all apart; otherwise from north to south and from west to east by their centroids, those in
    one place by their outlines, and twins by what their fields hold.

    Parameters
    ----------
    wkb : sequence of n bytes
        The outlines, as they are read.
    ids : sequence of n values, optional
        What identifies units.
    rest : sequences of n values
        Fields by which twins are told apart.

    Returns
    -------
    order : (n,) int64
    by_id : bool
        The ids gave it.
    """
    by_id = None if ids is None else order_by_name(ids)
    if by_id is not None:
        return by_id, True
    return order_by_place(polygon_centroids(polygons), wkb, rest), False


def order_by_name(values: Sequence[object]) -> np.ndarray | None:
    """Return (n,) int64, what values come after each other ("2" before "10"); None for twins."""
    texts = [as_text(value) for value in values]
    if not all(texts) or len(set(texts)) < len(texts):
        return None
    keys = [natural_key(text) for text in texts]
    return np.array(sorted(range(len(texts)), key=keys.__getitem__), dtype=np.int64)


def order_by_place(
    xy: np.ndarray, shape: Sequence[bytes], rest: Sequence[Sequence[object]]
) -> np.ndarray:
    """Return (n,) int64, what stands after each other from north to south, and west to east.

    Parameters
    ----------
    xy : (n, 2) float64
    shape : sequence of n bytes
        Orders what is in one place.
    rest : sequences of n values
        Order what is alike in that, too.
    """
    grain = GRAIN * max(float(np.abs(xy).max(initial=0.0)), 1.0)
    east, north = np.round(xy / grain).T.tolist()
    keys = [(-y, x, outline) for x, y, outline in zip(east, north, shape)]
    ordered = sorted(range(len(keys)), key=keys.__getitem__)
    found: list[int] = []
    for _, twins in groupby(ordered, key=keys.__getitem__):
        alike = list(twins)
        if len(alike) > 1:
            alike.sort(key=lambda unit: [as_text(column[unit]) for column in rest])
        found += alike
    return np.array(found, dtype=np.int64)
