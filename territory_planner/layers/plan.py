"""A plan as it stands in a layer's field: territory names to numbers and back."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from itertools import count, islice
from typing import Any

import numpy as np
from qgis.core import QgsField

from ..core.model.data_classes import dataclass
from ..core.model.measures import workload_shares
from ..core.model.problem import UNASSIGNED
from .compat import integer_field, is_null, long_field, text_field
from .text import tr
from .values import as_text, as_texts

LARGEST_INTEGER = 2**31 - 1
LARGEST_LONG = 2**63 - 1

NEW = "New"
"""What a territory without a name is called, before its number, in every language."""

DIGITS = re.compile(r"(\d+)")
"""Parts a text at its numbers, which stay."""

COUNTED = re.compile("(.*?)([0-9]{1,18})", re.DOTALL)
"""A name that ends in a number, in two parts."""

WHOLE = re.compile("0|[1-9][0-9]{0,17}")
"""A name that may be written as a number: with zeros before it, it would lose them."""


@dataclass(frozen=True)
class Names:
    """What territories are called.

    Attributes
    ----------
    text : tuple of k str
    numeric : bool
        All are whole numbers and are written as such.
    """

    text: tuple[str, ...]
    numeric: bool

    @property
    def k(self) -> int:
        """Number of territories."""
        return len(self.text)

    def __call__(self, territory: int) -> str:
        """Return the name of a territory; '' for none."""
        return self.text[territory] if territory >= 0 else ""

    def numbers(self) -> dict[str, int]:
        """Return the number of each territory by its name."""
        return {name: territory for territory, name in enumerate(self.text)}

    def value(self, territory: int) -> int | str | None:
        """Return what a layer's field holds for a territory; None for none."""
        if territory < 0:
            return None
        return int(self.text[territory]) if self.numeric else self.text[territory]

    def number(self, territory: int) -> int:
        """Return a territory's number: its name where that is one, else its place from 1 on."""
        return int(self.text[territory]) if self.numeric else 1 + territory

    def field(self, name: str) -> QgsField:
        """Return a field that holds these names."""
        return self.number_field(name) if self.numeric else text_field(name)

    def number_field(self, name: str) -> QgsField:
        """Return a field that holds the territories' numbers."""
        largest = max((abs(self.number(each)) for each in range(self.k)), default=0)
        return integer_field(name) if largest <= LARGEST_INTEGER else long_field(name)


@dataclass(frozen=True)
class FieldPlan:
    """The plan that a field holds.

    Attributes
    ----------
    assignment : (n,) int32
        Territory of each unit, `UNASSIGNED` where the field is empty.
    names : Names
        Territory names in natural order (2 before 10).
    """

    assignment: np.ndarray
    names: Names


def plan_from_values(values: Sequence[Any]) -> FieldPlan:
    """Read a plan from one value per unit: text or whole numbers; NULL and '' mean none."""
    texts = as_texts(values)
    text = sorted({text for text in texts if text}, key=natural_key)
    number = {name: index for index, name in enumerate(text)}
    assignment = [number.get(name, UNASSIGNED) for name in texts]
    numeric = all(is_null(value) or _is_whole(value) for value in values)
    return FieldPlan(np.array(assignment, dtype=np.int32), Names(tuple(text), numeric))


def by_same_names(values: Sequence[Sequence[Any]]) -> list[FieldPlan]:
    """Read plans of the same or of other units, so that one name has one number in all of them."""
    together = plan_from_values([value for each in values for value in each])
    ends = np.cumsum([len(each) for each in values])
    parts = np.split(together.assignment, ends[:-1])
    return [FieldPlan(part, together.names) for part in parts]


def as_held(names: Sequence[str], held: Sequence[Any]) -> list[Any]:
    """Return territories' names as a field holds them: numbers where it does and all are such.

    Parameters
    ----------
    names : sequence of str
        '' for none.
    held : sequence
        What the field holds now.
    """
    is_number = isinstance(next((old for old in held if not is_null(old)), ""), int)
    if is_number and all(WHOLE.fullmatch(name) for name in names if name):
        return [int(name) if name else None for name in names]
    return list(names)


def parents_from_values(values: Sequence[Any]) -> FieldPlan:
    """Read parents from one value per unit; those without one share one of their own."""
    return plan_from_values([as_text(value) or tr("(empty)") for value in values])


def numbered(k: int) -> Names:
    """Return the names "1" to "k"."""
    return Names(tuple(str(number) for number in range(1, k + 1)), True)


def named_after_units(
    assignment: np.ndarray, k: int, workload: np.ndarray, values: Sequence[Any]
) -> Names:
    """Return territories called after their heaviest unit that has a value, made unique."""
    text = [as_text(value) for value in values]
    called = [str(1 + territory) for territory in range(k)]
    for unit in np.argsort(workload_shares(workload), kind="stable").tolist():  # heaviest last
        if text[unit] and assignment[unit] >= 0:
            called[assignment[unit]] = text[unit]
    return Names(tuple(unique_names(called)), False)


def _is_whole(value: Any) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and float(value).is_integer() and abs(value) <= LARGEST_LONG


def natural_key(text: str) -> str:
    """Return a sort key that puts "North 2" before "North 10", and numbers before words.

    A control character begins each piece and tells its kind; a number's length comes before it.
    """
    key = []
    for piece in DIGITS.split(text):
        if piece.isdecimal():
            figures = piece.lstrip("0")
            key.append(f"\0{chr(len(figures))}{figures}")
        elif piece:
            key.append(f"\1{piece.casefold()}")
    return f"{''.join(key)}\2{text}"


def plan_title(layer: str, called: str) -> str:
    """Return what a plan is called: by its layer, and its field or the name that it is kept by."""
    return f"{layer} · {called}" if called else layer


def unique_names(names: Sequence[str]) -> list[str]:
    """Return the names, those that come again with a number after them ("Cook", "Cook 2")."""
    unique: dict[str, None] = {}
    for name in names:
        unique[not_taken(name, unique)] = None
    return list(unique)


def names_going_on(names: Sequence[str], more: int, taken: Container[str] = ()) -> list[str]:
    """Return names that go on with those that there are: 5 after 1 to 4, "Area 3" after "Area 2".

    They end in numbers and begin alike; else the list is empty. Zeros are kept ("07", "08").

    Parameters
    ----------
    names : sequence of str
        What territories are called.
    more : int
        Number of names to find.
    taken : container of str, optional
        Further names that can't be had.
    """
    parts = [COUNTED.fullmatch(name) for name in names]
    found = [(part[1], part[2]) for part in parts if part]
    stems = {stem for stem, _ in found}
    if len(found) < len(names) or len(stems) != 1:
        return []
    stem, figures = stems.pop(), [number for _, number in found]
    padded = [len(number) for number in figures if number.startswith("0")]
    last = max(map(int, figures))
    wishes = (stem + str(number).zfill(max(padded, default=1)) for number in count(last + 1))
    return list(islice((each for each in wishes if each not in taken), more))


def names_of_new(names: Names, more: int) -> list[str]:
    """Return what further territories are called: the names that go on, else "New 1", "New 2"."""
    if names.numeric:
        last = max(map(int, names.text), default=0)
        return [str(last + 1 + at) for at in range(more)]
    return names_going_on(names.text, more) or names_going_on([f"{NEW} 0"], more, names.text)


def not_taken(name: str, taken: Container[str]) -> str:
    """Return a name that is not taken: the one wanted, or with a number after it."""
    if name not in taken:
        return name
    return next(each for each in (f"{name} {number}" for number in count(2)) if each not in taken)
