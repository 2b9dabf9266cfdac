"""Judge a plan by figures computed here, whoever made it and whatever it claims."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
from case import Case, load_case
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

GLOBE = pyproj.Geod(ellps="WGS84")
COST_UNIT = 1e6
"""What the costs of the published instances are given in."""


def judge_plan(path: Path, assignment: np.ndarray) -> dict[str, Any]:
    """Return how well a plan does; deviation as a share, border between territories in km.

    `cost` is Σ workload · distance² about workload centroids (km, plane); for a case with
    centers at units, about the best unit of each territory, geodesic, in millions.
    """
    case = _case(path)
    label = np.asarray(assignment, dtype=np.int64)
    tails = np.repeat(np.arange(case.n), np.diff(case.indptr))
    same = label[tails] == label[case.indices]
    kept = np.flatnonzero(label >= 0)
    inner = coo_matrix(
        (np.ones(int(same.sum())), (tails[same], case.indices[same])), shape=(case.n, case.n)
    )
    _, part = connected_components(inner, directed=False)
    territories = np.unique(label[kept])
    count = max(case.k, int(label.max()) + 1)
    loads = np.column_stack(
        [np.bincount(label[kept], weights=w[kept], minlength=count) for w in case.workload.T]
    )
    target = case.workload.sum(axis=0) / case.k
    slack = 1e-9 * case.workload.sum(axis=0)
    inside = (loads >= case.lower - slack) & (loads <= case.upper + slack)
    pieces = len(np.unique(part[kept]))
    return {
        "territories": len(territories),
        "unassigned": int(case.n - len(kept)),
        "deviation": float(np.abs(loads / target - 1).max()),
        "pieces": pieces,
        "connected": bool(pieces == len(territories) == case.k and len(kept) == case.n),
        "within": bool(inside.all()),
        "units": case.n,
        "workload": float(case.load.sum()),
        "border_km": float(case.length[~same].sum() / 2000),
        "moved": _moved(case, label),
        "least_moved": _least_moved(case),
        "cut_edges": int((~same).sum() // 2),
        "cost": _geodesic_cost(case, label) if case.at_unit else _planar_cost(case, label),
        "cost_unit": COST_UNIT if case.at_unit else 1.0,
    }


def _moved(case: Case, label: np.ndarray) -> float | None:
    """Return the share of the workload that changes territory; None without a starting plan.

    Territories take the numbers of today's that keep the most workload in place, so that a
    fresh design is not blamed for the order it numbers them in.
    """
    if (case.start < 0).all():
        return None
    size = max(int(case.start.max()), int(label.max())) + 1
    both = (case.start >= 0) & (label >= 0)
    pair = case.start[both] * size + label[both]
    overlap = np.bincount(pair, weights=case.load[both], minlength=size * size)
    overlap = overlap.reshape(size, size)
    rows, columns = linear_sum_assignment(overlap, maximize=True)
    return float(1 - overlap[rows, columns].sum() / case.load.sum())


def _least_moved(case: Case) -> float | None:
    """Return the share of the workload that any plan within limits must move from today's.

    What lies above the upper limits has to leave, what is missing below the lower ones to come.
    """
    if (case.start < 0).all():
        return None
    kept = case.start >= 0
    load = np.bincount(case.start[kept], weights=case.load[kept], minlength=case.k)
    leaving = np.maximum(load - case.upper[0], 0).sum()
    coming = np.maximum(case.lower[0] - load, 0).sum()
    return float(max(leaving, coming) / case.load.sum())


@lru_cache(maxsize=2)
def _case(path: Path) -> Case:
    return load_case(path)


def _planar_cost(case: Case, label: np.ndarray) -> float:
    cost = 0.0
    mass = _mixed(case)
    for territory in np.unique(label[label >= 0]):
        units = np.flatnonzero(label == territory)
        weight = mass[units]
        if weight.sum() > 0:
            place = case.planar[units]
            away = place - np.average(place, axis=0, weights=weight)
            cost += float(weight @ np.square(away).sum(axis=1))
    return cost


def _mixed(case: Case) -> np.ndarray:
    """Return the mean of all criteria, each scaled to the total of the first."""
    total = case.workload.sum(axis=0)
    return (case.workload * (total[0] / total)).mean(axis=1)


def _geodesic_cost(case: Case, label: np.ndarray) -> float:
    cost = 0.0
    for territory in np.unique(label[label >= 0]):
        units = np.flatnonzero(label == territory)
        place, weight = case.lonlat[units], case.load[units]
        size = len(units)
        start, end = np.repeat(place, size, axis=0), np.tile(place, (size, 1))
        away = GLOBE.inv(*start.T, *end.T)[2].reshape(size, size) / 1000
        cost += float((np.square(away) @ weight).min())
    return cost / COST_UNIT
