"""What a problem is given, checked piece by piece: refused in a sentence, or completed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .errors import InvalidInput
from .graph import Graph
from .text import figure, tr
from .travel_table import Travel, full_travel


def hard_limits_of(
    minimum: np.ndarray | None, maximum: np.ndarray | None, shape: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Return the hard limits of each territory and workload, (k, m) float64 each."""
    uneven = tr("There must be one limit, one per workload, or one per territory and workload.")
    least = np.maximum(spread(0.0 if minimum is None else minimum, shape, uneven), 0.0)
    most = spread(np.inf if maximum is None else maximum, shape, uneven)
    crossed = least > most
    if crossed.any():
        worst = np.unravel_index(int(np.argmax(crossed)), shape)
        raise InvalidInput(
            tr(
                "The least workload a territory may have ({least}) is above the greatest ({most})."
            ).format(least=figure(least[worst]), most=figure(most[worst]))
        )
    return least, most


def scaled_targets(target: np.ndarray | None, total: np.ndarray, k: int) -> np.ndarray:
    """Return (k, m) targets, scaled to add up to each total (m,); None: equal shares."""
    if target is None:
        return np.tile(total / k, (k, 1))
    wanted = np.asarray(target, dtype=np.float64).reshape(k, -1)
    wanted = np.repeat(wanted, len(total), axis=1) if wanted.shape[1] == 1 else wanted
    if wanted.shape[1] != len(total):
        raise InvalidInput(tr("There must be one target per territory and criterion."))
    asked = wanted.sum(axis=0)
    if not np.isfinite(wanted).all() or (wanted < 0).any() or (asked <= 0).any():
        raise InvalidInput(tr("Targets must be numbers of zero or more, and not all zero."))
    return wanted * (total / asked)


def checked_units(
    position: np.ndarray, workload: np.ndarray, graph: Graph
) -> tuple[np.ndarray, np.ndarray]:
    """Return positions (n, d) and workloads (n, m), checked."""
    position = np.ascontiguousarray(position, dtype=np.float64)
    workload = np.asarray(workload, dtype=np.float64)
    workload = np.ascontiguousarray(workload.reshape(len(workload), -1))
    if len(position) != len(workload) or graph.n != len(workload):
        raise InvalidInput(tr("Positions, workloads and contiguity differ in number of units."))
    if not len(workload):
        raise InvalidInput(tr("There are no units."))
    if not np.isfinite(position).all():
        raise InvalidInput(tr("A unit has no position."))
    if not np.isfinite(workload).all() or (workload < 0).any():
        raise InvalidInput(tr("Workloads must be numbers of zero or more."))
    return position, workload


def spread(
    values: float | Sequence[float] | np.ndarray, shape: tuple[int, ...], otherwise: str
) -> np.ndarray:
    """Return values as an array of some shape; `otherwise` is said where they don't fit it."""
    try:
        return np.broadcast_to(np.asarray(values, dtype=np.float64), shape).copy()
    except ValueError as error:
        raise InvalidInput(otherwise) from error


def checked_centers(center: np.ndarray | None, position: np.ndarray) -> np.ndarray | None:
    """Return centers (k, d), which have as many coordinates as positions."""
    if center is None:
        return None
    centers = np.ascontiguousarray(center, dtype=np.float64)
    if centers.ndim != 2 or centers.shape[1] != position.shape[1]:
        raise InvalidInput(tr("Centers must have as many coordinates as the units' positions."))
    return centers


def checked_weights(weight: Sequence[float] | None, m: int) -> np.ndarray:
    """Return (m,) weights that sum to 1; None: equal ones."""
    weights = np.ones(m) if weight is None else np.asarray(weight, dtype=np.float64)
    if len(weights) != m:
        raise InvalidInput(tr("There must be one weight per workload."))
    if not np.isfinite(weights).all() or (weights < 0).any() or weights.sum() <= 0:
        raise InvalidInput(tr("Weights must be numbers of zero or more, and not all zero."))
    return weights / weights.sum()


def checked_travel(
    travel: np.ndarray | Travel | None, center: np.ndarray | None, n: int, k: int
) -> Travel | None:
    """Return travel from each of k centers to each of n units."""
    if travel is None:
        return None
    known = travel if isinstance(travel, Travel) else full_travel(np.asarray(travel))
    if center is None or (known.n, known.k) != (n, k):
        raise InvalidInput(tr("Travel must be given for every unit from every center."))
    return known


def checked_pairs(apart: np.ndarray | None, n: int) -> np.ndarray:
    """Return (p, 2) pairs of existing units."""
    pairs = np.zeros((0, 2), np.int64) if apart is None else np.asarray(apart, dtype=np.int64)
    if pairs.ndim != 2 or pairs.shape[1] != 2 or ((pairs < 0) | (pairs >= n)).any():
        raise InvalidInput(tr("Pairs to keep apart must be pairs of existing units."))
    return pairs
