"""An order of units that does not depend on the order of rows, so that plans don't either."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

import numpy as np
from qgis.core import QgsFields

from ...core.geometry.polygons import Polygons, polygon_centroids
from ...core.model.progress import SILENT, Progress
from ...core.model.waiting import sorted_in_turns
from ..compat import friendly_field, text_field
from ..plan import natural_key
from ..values import as_text, as_texts

CHECK_EVERY = 4000
"""Units between two looks at whether the user wants to stop."""

GRAIN = 1e-9
"""Share of the largest coordinate by which places must differ to count as different: what is
lost by writing a layer in another format plays no part."""

IDS = re.compile(r"(id|code|cd|key|zip|plz)[0-9]*$", re.IGNORECASE)
"""Names of fields that may well identify units: GEOID, LSOA11CD, zip5."""

MOST_IDS = 2
"""Such fields that are read to see whether they do."""


def order_of_units(
    polygons: Polygons,
    wkb: Sequence[bytes],
    columns: Mapping[str, Sequence[object]],
    called: Sequence[str],
    progress: Progress = SILENT,
) -> tuple[np.ndarray, str]:
    """Return the units (n,) int64 in an order that shuffled rows and new feature ids leave alone.

    Methods take units in this order where nothing else decides: by the first field that tells
    all of them apart; without one from north to south and from west to east by their centroids,
    those in one place by their outlines, and twins by what their fields hold.

    Parameters
    ----------
    wkb : sequence of n bytes
        The outlines, as they are read.
    columns : dict of sequences of n values
        What fields hold.
    called : sequence of str
        The fields that may tell units apart, see `fields_of_order`.

    Returns
    -------
    order : (n,) int64
    field : str
        What gave it; '' for places.
    """
    for field in called:
        by_name = order_by_name(columns[field], progress)
        if by_name is not None:
            return by_name, field
    return order_by_place(polygon_centroids(polygons), wkb, [*columns.values()]), ""


def fields_of_order(fields: QgsFields, id_field: str | None) -> list[str]:
    """Return the fields that may give units their order: what identifies them, what names them.

    Only texts are guessed at: numbers that count features change with the order of these.
    """
    texts = [field.name() for field in fields if field.type() == text_field("").type()]
    ids = [name for name in texts if IDS.search(name)]
    named = [name for name in [friendly_field(fields)] if name in texts]
    return list(dict.fromkeys([*([id_field] if id_field else []), *ids[:MOST_IDS], *named]))


def order_by_name(values: Sequence[object], progress: Progress = SILENT) -> np.ndarray | None:
    """Return (n,) int64, what values come after each other ("2" before "10"); None for twins."""
    texts = as_texts(values)
    return natural_order(texts, progress) if tells_apart(texts) else None


def natural_order(texts: Sequence[str], progress: Progress = SILENT) -> np.ndarray:
    """Return (n,) int64, what texts come after each other, "2" before "10"."""
    alike = _order_of_alike(texts)
    if alike is not None:
        return alike
    keys = [natural_key(text) for text in progress.watched(texts, CHECK_EVERY)]
    order = sorted_in_turns(range(len(texts)), keys.__getitem__, progress)
    return np.array(order, dtype=np.int64)


def _order_of_alike(texts: Sequence[str]) -> np.ndarray | None:
    """Return the same order where all texts have digits in the same places; None elsewhere.

    Such as "E01000001": there, "2" comes before "10" letter by letter, in a fraction of the time.
    """
    if len({len(text) for text in texts}) != 1 or not all(map(str.isascii, texts)):
        return None
    letters = np.array(texts, dtype=np.str_)
    code = letters.view(np.uint32).reshape(len(texts), -1)
    is_digit = (code >= ord("0")) & (code <= ord("9"))
    if (is_digit != is_digit[0]).any():
        return None
    return np.lexsort((letters, np.char.lower(letters))).astype(np.int64)


def tells_apart(texts: Sequence[str]) -> bool:
    """Tell whether none of some texts is empty, or there twice."""
    seen: set[str] = set()
    # The first that says it ends it: of a field that doesn't, few are looked at.
    for text in texts:
        if not text or text in seen:
            return False
        seen.add(text)
    return True


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
