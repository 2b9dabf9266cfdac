"""Units of a layer as the core has them, by what is asked of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from territory_planner.core import (
    InvalidInput,
    Problem,
    Progress,
    contiguity,
    geocentric,
    make_problem,
    polygon_centroids,
    polygons_from_wkb,
)
from territory_planner.core.model.moves import Called
from territory_planner.core.model.text import few
from territory_planner.core.presolve.islands import Site, find_ties, tied

from .layers import UnitLayer


@dataclass(frozen=True)
class Wish:
    """What is asked of a plan.

    Attributes
    ----------
    workload : str
        The field whose sums are to be even; '' counts units.
    tolerance : float
        Accepted deviation from the target, in percent.
    territory : str
        The field of today's territories.
    territories : int
        How many a design makes.
    effort : {"fast", "balanced", "best"}
    seed : int
    id_field : str
        What units are called in sentences; '' for their rows' numbers.
    """

    workload: str = ""
    tolerance: float = 5.0
    territory: str = "territory"
    territories: int = 0
    effort: str = "balanced"
    seed: int = 0
    id_field: str = ""


@dataclass(frozen=True)
class Units:
    """Units of a layer as the core has them, with their names."""

    problem: Problem
    called: Called
    names: tuple[str, ...]
    said: tuple[str, ...]


def units_of_today(layer: UnitLayer, wish: Wish, progress: Progress) -> Units:
    """Return units with the plan that their field of territories holds.

    Raises
    ------
    InvalidInput
        When it holds none, or the layer can't be planned.
    """
    held = layer.column(wish.territory)
    names = names_in(held)
    if not names:
        raise InvalidInput(f"“{wish.territory}” of “{layer.name}” is empty: it holds no plan.")
    return units_of(layer, wish, names, held, progress)


def units_of(
    layer: UnitLayer,
    wish: Wish,
    names: tuple[str, ...],
    held: Sequence[Any] | None,
    progress: Progress,
) -> Units:
    """Return units with territories of given names, and who holds them today where that is known.

    Raises
    ------
    InvalidInput
        When a feature has no area, or the workload is none.
    """
    without = [at for at, each in enumerate(layer.outlines) if each is None]
    if without or not layer.n:
        raise InvalidInput(
            f"“{layer.name}” has features without an area ({len(without):,}; rows "
            f"{few_rows(without)}): draw or delete them first."
            if without
            else f"“{layer.name}” has no features."
        )
    polygons = polygons_from_wkb(layer.outlines)
    position = _place(*polygon_centroids(polygons).T)
    workload, said = _workload(layer, wish)
    graph = contiguity(polygons, measure=_metres, progress=progress.part(0, 60))
    site = Site(polygons, _place, position, np.ones(layer.n), True)
    ties = find_ties(site, graph, progress=progress.part(60, 100))
    graph, used = tied(graph, ties, workload, len(names))
    if used.count:
        said.append(f"Units that don't touch, and count as neighbours: {used.count:,} pairs.")
    problem = make_problem(
        position,
        workload,
        graph,
        len(names),
        globe=True,
        tolerance=wish.tolerance / 100.0,
        start=None if held is None else numbers_of(held, names),
    )
    ids = layer.column(wish.id_field) if wish.id_field else range(1, layer.n + 1)
    unit = [str(each) for each in ids]
    called = Called(
        territory=names.__getitem__,
        unit=unit.__getitem__,
        criterion=lambda _: workload_title(wish),
    )
    return Units(problem, called, names, tuple(said))


def _place(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    return geocentric(longitude, latitude)


def _metres(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    return 1000.0 * np.linalg.norm(_place(*start.T) - _place(*end.T), axis=1)


def _workload(layer: UnitLayer, wish: Wish) -> tuple[np.ndarray, list[str]]:
    if not wish.workload:
        return np.ones(layer.n), []
    values = layer.column(wish.workload)
    odd = [at for at, each in enumerate(values) if isinstance(each, str)]
    if odd:
        raise InvalidInput(
            f"“{wish.workload}” of “{layer.name}” holds texts (rows {few_rows(odd)}): it must be "
            "a field of numbers."
        )
    empty = [at for at, each in enumerate(values) if each is None]
    said = []
    if empty:
        said.append(
            f"“{wish.workload}” is empty in {len(empty):,} units (rows {few_rows(empty)}): they "
            "count as 0."
        )
    amount = np.array([float(each or 0.0) for each in values])
    below = np.flatnonzero(~((amount >= 0.0) & (amount < np.inf)))
    if len(below):
        raise InvalidInput(
            f"“{wish.workload}” of “{layer.name}” must be a number of zero or more, and is not in "
            f"rows {few_rows(below.tolist())}."
        )
    if not amount.any():
        raise InvalidInput(
            f"“{wish.workload}” of “{layer.name}” is 0 in every unit: there is no workload to "
            "share out."
        )
    return amount, said


def names_in(held: Sequence[Any]) -> tuple[str, ...]:
    """Return the names of territories, numbers in their order."""
    return tuple(sorted({str(each) for each in held if each not in (None, "")}, key=_natural))


def _natural(name: str) -> tuple[int, int, str]:
    return (0, int(name), name) if name.isdecimal() else (1, 0, name)


def numbers_of(held: Sequence[Any], names: tuple[str, ...]) -> np.ndarray:
    """Return (n,) int32, the number of each unit's territory, -1 for none."""
    number = {name: at for at, name in enumerate(names)}
    return np.array([number.get(str(each), -1) for each in held], dtype=np.int32)


def row_of(layer: UnitLayer, wish: Wish, unit: str) -> int:
    """Return the row of the unit that is called so.

    Raises
    ------
    InvalidInput
        When there is none, or several.
    """
    ids = layer.column(wish.id_field) if wish.id_field else range(1, layer.n + 1)
    rows = [at for at, each in enumerate(ids) if str(each) == unit]
    if len(rows) != 1:
        called = f"“{wish.id_field}”" if wish.id_field else "the number of a row"
        raise InvalidInput(f"{len(rows)} units of “{layer.name}” are called “{unit}” by {called}.")
    return rows[0]


def workload_title(wish: Wish) -> str:
    """Return what the workload is called in sentences."""
    return f"“{wish.workload}”" if wish.workload else "units"


def few_rows(rows: Sequence[int]) -> str:
    """Name the first rows, counted from 1."""
    return few([str(at + 1) for at in rows])
