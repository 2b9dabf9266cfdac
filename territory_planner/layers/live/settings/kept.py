"""Reads what is kept in a project as JSON: what can't be used is left out, and noted."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Mapping
from typing import Any

LARGEST = 1e15
"""The largest number that the set-up's boxes take."""


def object_of(text: Any) -> dict[str, Any] | None:
    """Return the JSON object that a text holds; None for anything else, however damaged."""
    try:
        kept = json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return None
    return kept if isinstance(kept, dict) else None


class Kept:
    """The attributes of a JSON object, each read as what it must be.

    Parameters
    ----------
    kept : object
        What was found; anything but an object is a fault, None (it was never kept) is none.
    name : str
        What the object is called in `faults`, '' for the whole.
    faults : list of str
        Takes the attributes that could not be used, or only in part: "rules.barrier_share".
    """

    def __init__(self, kept: Any, name: str, faults: list[str]) -> None:
        self._kept = kept if isinstance(kept, dict) else {}
        self._name, self._faults = name, faults
        if kept is not None and not isinstance(kept, dict):
            self._faults.append(name)

    def text(self, name: str, default: str = "", among: Collection[str] = ()) -> str:
        """Return a text, one of a few where these are told."""
        value = self._kept.get(name, default)
        if isinstance(value, str) and (not among or value in among):
            return value
        return self._fault(name, default)

    def number(self, name: str, default: float, least: float, most: float) -> float:
        """Return a number within limits."""
        if name not in self._kept:
            return default
        value = number_within(self._kept[name], least, most)
        return self._fault(name, default) if value is None else value

    def whole(self, name: str, default: int, least: int, most: int) -> int:
        """Return a whole number within limits."""
        value = self.number(name, default, least, most)
        return int(value) if value == int(value) else self._fault(name, default)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return texts, each once and none of them empty."""
        values = self.items(name)
        fit = [value for value in values if isinstance(value, str) and value]
        self._check(name, len(fit) == len(values))
        return tuple(dict.fromkeys(fit))

    def items(self, name: str) -> list[Any]:
        """Return a list of anything."""
        value = self._kept.get(name, [])
        return value if isinstance(value, list) else self._fault(name, [])

    def objects(self, name: str) -> list[Kept]:
        """Return a list of objects."""
        values, path = self.items(name), self._path(name)
        fit = [Kept(each, path, self._faults) for each in values if isinstance(each, dict)]
        self._check(name, len(fit) == len(values))
        return fit

    def fault(self, name: str) -> None:
        """Note that an attribute could not be used."""
        self._fault(name, None)

    def part(self, name: str) -> Kept:
        """Return an object inside this one."""
        return Kept(self._kept.get(name), self._path(name), self._faults)

    def pairs(self, name: str) -> dict[str, Any]:
        """Return an object as a dictionary of anything."""
        value = self._kept.get(name, {})
        return value if isinstance(value, dict) else self._fault(name, {})

    def texts_by_key(self, name: str) -> dict[str, str]:
        """Return texts by key, none of them empty."""
        return self._fitting(name, {k: v for k, v in self._named(name) if isinstance(v, str) and v})

    def numbers_by_key(self, name: str) -> dict[str, float]:
        """Return finite numbers of zero or more by key."""
        found = ((key, number_within(value, 0.0, LARGEST)) for key, value in self._named(name))
        return self._fitting(name, {key: value for key, value in found if value is not None})

    def choices_by_key(self, name: str, among: Iterable[int]) -> dict[str, int]:
        """Return one of a few whole numbers by key."""
        found, allowed = self._named(name), set(among)
        return self._fitting(
            name, {key: value for key, value in found if type(value) is int and value in allowed}
        )

    def objects_by_key(self, name: str) -> dict[str, Kept]:
        """Return objects by key."""
        return {
            key: Kept(value, self._path(f"{name}.{key}"), self._faults)
            for key, value in self.pairs(name).items()
        }

    def all_numbers(self) -> dict[str, float]:
        """Return the finite numbers (of 0 and more) that the object is made of, by key."""
        fit = {key: number_within(value, 0.0, LARGEST) for key, value in self._kept.items()}
        if any(value is None for value in fit.values()):
            self._faults.append(self._name)
        return {key: value for key, value in fit.items() if value is not None}

    def _named(self, name: str) -> list[tuple[str, Any]]:
        return list(self.pairs(name).items())

    def _fitting(self, name: str, fit: Mapping[str, Any]) -> dict[str, Any]:
        self._check(name, len(fit) == len(self.pairs(name)))
        return dict(fit)

    def _check(self, name: str, fits: bool) -> None:
        if not fits:
            self._fault(name, None)

    def _fault(self, name: str, default: Any) -> Any:
        if self._path(name) not in self._faults:
            self._faults.append(self._path(name))
        return default

    def _path(self, name: str) -> str:
        return f"{self._name}.{name}" if self._name else name


def number_within(value: Any, least: float, most: float) -> float | None:
    """Return a number as float; None for what is none, or not within limits."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    # Compared first: whole numbers of JSON may be larger than any float.
    return float(value) if least <= value <= most and math.isfinite(value) else None
