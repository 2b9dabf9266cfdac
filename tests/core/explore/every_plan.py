"""All plans of a small map, listed: what alternatives are judged by."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from territory_planner.core.model.problem import Problem


def neighbour_masks(problem: Problem) -> list[int]:
    """For each unit, the units that touch it, as bits."""
    return [
        sum(1 << other for other in problem.graph.neighbours(unit).tolist())
        for unit in range(problem.n)
    ]


def connected_sets(near: list[int], root: int, within: int) -> Iterator[int]:
    """Yield every connected set of units among `within` that has `root` as its lowest, as bits."""
    above = within & ~((1 << (root + 1)) - 1)

    def grow(held: int, rim: int, barred: int) -> Iterator[int]:
        yield held
        while rim:
            bit = rim & -rim
            rim ^= bit
            barred |= bit
            unit = bit.bit_length() - 1
            wider = rim | (near[unit] & above & ~barred & ~held)
            yield from grow(held | bit, wider, barred)

    yield from grow(1 << root, near[root] & above, 1 << root)


def every_plan(problem: Problem) -> np.ndarray:
    """Return (p, n) int32, every plan of three whole territories within equal limits.

    Territories are numbered by their lowest unit.
    """
    n, near = problem.n, neighbour_masks(problem)
    work = problem.workload[:, 0]
    low, high = problem.lower[0, 0] - 1e-9, problem.upper[0, 0] + 1e-9
    full = (1 << n) - 1

    def fitting(root: int, within: int) -> np.ndarray:
        masks = np.fromiter(_light(near, root, within, work, high), dtype=np.int64)
        load = sum(((masks >> unit) & 1) * work[unit] for unit in range(n))
        return masks[load >= low]

    by_lowest = [np.sort(fitting(root, full)) for root in range(n)]
    everything = np.sort(np.concatenate(by_lowest))
    found = []
    for first in by_lowest[0].tolist():
        rest = full ^ first
        second = by_lowest[(rest & -rest).bit_length() - 1]
        second = second[(second & first) == 0]
        third = rest ^ second
        at = np.minimum(np.searchsorted(everything, third), len(everything) - 1)
        fits = second[everything[at] == third].tolist()
        found.extend((first, mask) for mask in fits)
    bits = np.arange(n)
    one = (np.array([each[0] for each in found])[:, None] >> bits) & 1
    two = (np.array([each[1] for each in found])[:, None] >> bits) & 1
    return np.where(one == 1, 0, np.where(two == 1, 1, 2)).astype(np.int32)


def _light(near: list[int], root: int, within: int, work: np.ndarray, high: float) -> Iterator[int]:
    """As `connected_sets`, those alone that carry no more than `high`."""
    weight = work.tolist()
    above = within & ~((1 << (root + 1)) - 1)

    def grow(held: int, load: float, rim: int, barred: int) -> Iterator[int]:
        yield held
        while rim:
            bit = rim & -rim
            rim ^= bit
            barred |= bit
            unit = bit.bit_length() - 1
            if load + weight[unit] > high:
                continue
            wider = rim | (near[unit] & above & ~barred & ~held)
            yield from grow(held | bit, load + weight[unit], wider, barred)

    yield from grow(1 << root, weight[root], near[root] & above, 1 << root)
