"""What parent and child processes tell each other: named values in one npz archive each.

Values are numpy arrays (of numbers, truths or texts, never of objects) and all that JSON knows:
numbers, texts, true and false, None, lists, and dictionaries by text. Nothing is pickled.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import Any

import numpy as np

Values = dict[str, Any]

HEAD = 8
"""Bytes before each message that hold its length, the lowest first."""

_PLAIN = "__plain__"


def pack(values: Mapping[str, Any]) -> bytes:
    """Write values as one message, its length in front.

    Raises
    ------
    TypeError
        When a value is neither an array of plain entries nor known to JSON.
    """
    arrays = {name: value for name, value in values.items() if isinstance(value, np.ndarray)}
    for name, array in arrays.items():
        if array.dtype.hasobject:
            raise TypeError(f"{name} is an array of objects")
    plain = {name: value for name, value in values.items() if name not in arrays}
    text = np.frombuffer(json.dumps(plain, default=_scalar).encode(), dtype=np.uint8)
    file = io.BytesIO()
    np.savez(file, **{**arrays, _PLAIN: text})  # type: ignore[arg-type]
    body = file.getvalue()
    return len(body).to_bytes(HEAD, "little") + body


def unpack(body: bytes) -> Values:
    """Read the values of a message, given without its length."""
    with np.load(io.BytesIO(body), allow_pickle=False) as stored:
        values = {name: stored[name] for name in stored.files}
    plain = json.loads(values.pop(_PLAIN).tobytes())
    return {**values, **plain}


def length(head: bytes) -> int:
    """Return how long the message is whose first `HEAD` bytes these are."""
    return int.from_bytes(head, "little")


def _scalar(value: object) -> object:
    """Return a numpy number as Python's."""
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f"a {type(value).__name__} can't be handed to another process")
