"""Frozen records of the core as values that other processes can be told of, and back.

``told(problem)`` gives named values (see `child_message`), arrays and what JSON knows, under names
such as ``graph.indptr``; ``built(values)`` makes the record anew. Nothing is pickled: a record's
name says which class of the core it is, and what its fields hold are arrays, plain values,
tuples of these, or further records.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from .child_message import Values

_KIND = "__record__"
_ROOT = __name__.rsplit(".", 2)[0]


def told(record: Any, prefix: str = "") -> Values:
    """Return a record of the core as named values, whose names begin with `prefix`.

    Raises
    ------
    TypeError
        When it is no record of the core, or holds what can't be told: a function.
    """
    found: Values = {}
    _tell(record, prefix, found)
    return found


def built(values: Mapping[str, Any], prefix: str = "") -> Any:
    """Return the record that values tell of under names that begin with `prefix`."""
    return _build(values, prefix)


def _tell(record: Any, prefix: str, found: Values) -> None:
    kind = type(record)
    if not is_dataclass(record) or not kind.__module__.startswith(_ROOT + "."):
        raise TypeError(f"a {kind.__name__} is no record of {_ROOT}")
    found[prefix + _KIND] = f"{kind.__module__[len(_ROOT) + 1 :]}:{kind.__qualname__}"
    for each in fields(record):
        value, name = getattr(record, each.name), prefix + each.name
        if is_dataclass(value):
            _tell(value, name + ".", found)
        elif isinstance(value, tuple):
            found[name] = {"tuple": list(value)}
        elif callable(value):
            raise TypeError(f"{name} is a function, which no other process can be told of")
        else:
            found[name] = value


def _build(values: Mapping[str, Any], prefix: str) -> Any:
    module, _, name = str(values[prefix + _KIND]).partition(":")
    kind: Any = getattr(importlib.import_module(f"{_ROOT}.{module}"), name)
    if not is_dataclass(kind):
        raise TypeError(f"{name} is no record")
    made: Any = kind  # what a record is, no type tells
    return made(**{each.name: _value(values, prefix + each.name) for each in fields(kind)})


def _value(values: Mapping[str, Any], name: str) -> Any:
    if name + "." + _KIND in values:
        return _build(values, name + ".")
    value = values[name]
    return tuple(value["tuple"]) if isinstance(value, dict) else value
