"""What runs on the same outlines do alike is done once, so that all can be listened to in time.

Making an outline of a million vertices valid, finding who touches whom and what islands are tied
to takes most of each run on hard outlines. It is listened to in the first run that does it; the
others are handed what that found.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any

import numpy as np

from territory_planner.core.geometry import contiguity, coverage
from territory_planner.core.geometry.polygons import Polygons
from territory_planner.core.geometry.repair import made_valid
from territory_planner.core.model.graph import Graph
from territory_planner.core.presolve import islands
from territory_planner.core.solvers import child

ALIKE: tuple[Callable[..., Any], ...] = (
    contiguity.contiguity,
    contiguity.both_contiguities,
    coverage.overlaps,
    coverage.is_tiling,
    islands.find_ties,
)
"""Functions of outlines, and of nothing that changes."""


def share() -> None:
    """Have them, and repairs of outlines, done once for each set of outlines."""
    known: dict[str, Any] = {}
    for function in ALIKE:
        _replace(function, _once(function, known))
    _replace(child.in_child, _repaired_once(child.in_child, known))


def _replace(function: Callable[..., Any], other: Callable[..., Any]) -> None:
    name = function.__name__
    for module in [*sys.modules.values()]:
        if getattr(module, name, None) is function:
            setattr(module, name, other)


def _once(function: Callable[..., Any], known: dict[str, Any]) -> Callable[..., Any]:
    @wraps(function)
    def call(*given: Any, **named: Any) -> Any:
        asked = {key: _told(each) for key, each in sorted(named.items()) if key != "progress"}
        key = repr((function.__name__, [*map(_told, given)], asked))
        if key not in known:
            known[key] = function(*given, **named)
        return known[key]

    return call


def _repaired_once(in_child: Callable[..., Any], known: dict[str, Any]) -> Callable[..., Any]:
    @wraps(in_child)
    def call(task: Callable[..., Any], given: dict[str, Any], *more: Any, **named: Any) -> Any:
        if task is not made_valid:
            return in_child(task, given, *more, **named)
        key = repr(_told(given["outline"]))
        if key not in known:
            known[key] = in_child(task, given, *more, **named)
        return known[key]

    return call


def _told(given: Any) -> Any:
    """Return what tells what is given from what else there is in these runs, in no time."""
    if isinstance(given, np.ndarray):
        numbers = given if given.dtype.kind in "biuf" else np.zeros(0)
        return given.shape, float(numbers.sum(dtype=float)), given[:99].tobytes()
    if isinstance(given, Polygons):
        return given.n, _told(given.xy), _told(given.ring_start)
    if isinstance(given, Graph):
        return _told(given.indptr), _told(given.indices)
    if isinstance(given, islands.Site):
        return _told(given.polygons), _told(given.position)
    if isinstance(given, islands.Walls):
        return len(given.barriers), _told(given.pairs)
    return given if isinstance(given, (str, int, float, type(None))) else type(given).__name__
