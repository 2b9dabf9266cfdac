"""Columns in which values repeat: each of them once, and which stands in each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, overload

import numpy as np


class Numbers(dict[Any, int]):
    """Numbers of values, each new one the next."""

    def __missing__(self, key: Any) -> int:
        self[key] = number = len(self)
        return number

    def of(self, values: Sequence[Any]) -> np.ndarray:
        """Return the number (q,) int64 of each of some values."""
        return np.fromiter(map(self.__getitem__, values), np.int64, len(values))


class Repeated(Sequence[Any]):
    """The q values of a column.

    Attributes
    ----------
    number : (q,) int64
        Which value stands in each row.
    values : list
        Each value, as they first appear.
    """

    def __init__(self, number: np.ndarray, values: list[Any]) -> None:
        self.number, self.values = number, values

    def __len__(self) -> int:
        return len(self.number)

    @overload
    def __getitem__(self, row: int) -> Any: ...

    @overload
    def __getitem__(self, row: slice) -> list[Any]: ...

    def __getitem__(self, row: int | slice) -> Any:
        if isinstance(row, slice):
            return [self.values[at] for at in self.number[row].tolist()]
        return self.values[self.number[row]]
