"""Rows by unit, each read once, when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar, Union

from .graph import Graph

Row = TypeVar("Row")
Neighbours = Union[Sequence[list[int]], Mapping[int, list[int]]]
"""The units that touch each unit."""


class Rows(dict[int, Row], Generic[Row]):
    """Rows by unit, each read once, when first asked for."""

    def __init__(self, read: Callable[[int], Row]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, unit: int) -> Row:
        row = self[unit] = self._read(unit)
        return row


def neighbour_rows(graph: Graph) -> Rows[list[int]]:
    """Return the units that touch each unit, as lists that are made when first asked for."""
    ends = graph.indptr.tolist()
    return Rows(lambda unit: graph.indices[ends[unit] : ends[unit + 1]].tolist())


def all_neighbours(graph: Graph) -> list[list[int]]:
    """Return the units that touch each unit, as lists that are made at once."""
    ends, other = graph.indptr.tolist(), graph.indices.tolist()
    return [other[i:j] for i, j in zip(ends[:-1], ends[1:])]
