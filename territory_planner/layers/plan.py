"""A plan as it stands in a layer's field: territory names to numbers and back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..core.problem import UNASSIGNED
from .compat import is_null
from .values import as_text


@dataclass(frozen=True)
class FieldPlan:
    """The plan that a field holds.

    Attributes
    ----------
    assignment : (n,) int32
        Territory of each unit, `UNASSIGNED` where the field is empty.
    name : list of k str
        Territory names in natural order (2 before 10).
    """

    assignment: np.ndarray
    name: list[str]

    @property
    def k(self) -> int:
        """Number of territories."""
        return len(self.name)


def plan_from_values(values: Sequence[Any]) -> FieldPlan:
    """Read a plan from one value per unit: text or whole numbers; NULL and '' mean none."""
    texts = [as_text(value) for value in values]
    name = sorted({text for text in texts if text}, key=natural_key)
    number = {text: index for index, text in enumerate(name)}
    assignment = [number.get(text, UNASSIGNED) for text in texts]
    return FieldPlan(np.array(assignment, dtype=np.int32), name)


def natural_key(text: str) -> list[tuple[int, int, str]]:
    """Return a sort key that puts "North 2" before "North 10"."""
    return [
        (0, int(piece), "") if piece.isdecimal() else (1, 0, piece.casefold())
        for piece in re.split(r"(\d+)", text)
        if piece
    ] + [(2, 0, text)]


def holds_numbers(values: Sequence[Any]) -> bool:
    """Tell whether all values of a plan's field are whole numbers (or missing)."""
    return all(is_null(value) or isinstance(value, int) for value in values)


def unique_names(names: Sequence[str]) -> list[str]:
    """Return the names, those that come again with a number after them ("Cook", "Cook 2")."""
    taken: set[str] = set()
    unique = []
    for name in names:
        candidate, count = name, 1
        while candidate in taken:
            count += 1
            candidate = f"{name} {count}"
        taken.add(candidate)
        unique.append(candidate)
    return unique
