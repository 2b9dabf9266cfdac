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


def stable_order(
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
    texts = [] if ids is None else [as_text(value) for value in ids]
    if texts and all(texts) and len(set(texts)) == len(texts):
        keys = [natural_key(text) for text in texts]
        return np.array(sorted(range(len(texts)), key=keys.__getitem__), dtype=np.int64), True
    return _by_place(polygons, wkb, [texts, *rest] if texts else rest), False


def _by_place(
    polygons: Polygons, wkb: Sequence[bytes], rest: Sequence[Sequence[object]]
) -> np.ndarray:
    xy = polygon_centroids(polygons)
    grain = GRAIN * max(float(np.abs(xy).max(initial=0.0)), 1.0)
    east, north = np.round(xy / grain).T.tolist()
    keys = [(-y, x, outline) for x, y, outline in zip(east, north, wkb)]
    ordered = sorted(range(len(keys)), key=keys.__getitem__)
    found: list[int] = []
    for _, twins in groupby(ordered, key=keys.__getitem__):
        alike = list(twins)
        if len(alike) > 1:
            alike.sort(key=lambda unit: [as_text(column[unit]) for column in rest])
        found += alike
    return np.array(found, dtype=np.int64)
