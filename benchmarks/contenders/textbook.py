"""The geometric textbook methods, written plainly: power diagrams and the transportation LP."""

from __future__ import annotations

from importlib.metadata import version

import numpy as np
from case import Case
from scipy.optimize import linprog, minimize
from scipy.sparse import coo_matrix, vstack
from scipy.spatial import cKDTree


def versions() -> dict[str, str]:
    return {name: version(name) for name in ("numpy", "scipy")}


def power_diagram(case: Case, rounds: int = 15) -> dict[str, np.ndarray]:
    """Balanced centroidal power diagram from k-means++ seeds; knows nothing of contiguity."""
    center = _spread_seeds(case, np.random.default_rng(1))
    offset = np.zeros(case.k)
    label = np.zeros(case.n, dtype=np.int64)
    for turn in range(rounds):
        steps = 100 if turn == rounds - 1 else 10
        offset, label = _balance(case, center, offset, steps)
        center = _means(case, label, center)
    return {"assignment": label}


def transport_reference(case: Case, starts: int = 10, rounds: int = 12) -> dict[str, np.ndarray]:
    """Location-allocation by the transportation LP: the lowest LP value of all starts.

    Splits units and ignores contiguity, so it is a figure to measure against, not a plan.
    """
    rng = np.random.default_rng(1)
    values = []
    for turn in range(starts):
        center = _spread_seeds(case, rng) if turn % 2 else _bisection_seeds(case, rng)
        center = _means(case, _balance(case, center, np.zeros(case.k), 20)[1], center)
        last = np.inf
        for _ in range(rounds):
            value, center = _transport(case, center)
            if value > last * (1 - 1e-4):
                break
            last = value
        values.append(min(value, last))
    return {"cost": np.min(values), "all_starts": np.array(values)}


def _spread_seeds(case: Case, rng: np.random.Generator) -> np.ndarray:
    """k-means++, each unit as likely as its workload (Arthur and Vassilvitskii 2007)."""
    chosen = [rng.choice(case.n, p=case.load / case.load.sum())]
    nearest = np.full(case.n, np.inf)
    for _ in range(case.k - 1):
        away = np.square(case.planar - case.planar[chosen[-1]]).sum(axis=1)
        nearest = np.minimum(nearest, away)
        chance = nearest * case.load
        chosen.append(rng.choice(case.n, p=chance / chance.sum()))
    return case.planar[chosen].copy()


def _bisection_seeds(case: Case, rng: np.random.Generator) -> np.ndarray:
    """Means of a recursive bisection across the principal axis, turned a little at random."""
    todo, means = [(np.arange(case.n), case.k)], []
    while todo:
        units, k = todo.pop()
        place, load = case.planar[units], case.load[units]
        if k == 1:
            means.append(np.average(place, axis=0, weights=np.maximum(load, 1e-9)))
            continue
        axis = np.linalg.eigh(np.cov(place.T, aweights=np.maximum(load, 1e-9)))[1][:, -1]
        angle = rng.normal(0, 0.4)
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        order = np.argsort(place @ (turn @ axis), kind="stable")
        below = k // 2
        share = np.cumsum(load[order])
        split = int(np.searchsorted(share, share[-1] * below / k)) + 1
        split = min(max(split, below), len(units) - (k - below))
        todo += [(units[order[:split]], below), (units[order[split:]], k - below)]
    return np.array(means)


def _nearest(case: Case, center: np.ndarray, offset: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return d² − offset of the least such center, and which it is, by one lifted query."""
    height = np.sqrt(offset.max() - offset)
    lifted = np.column_stack([case.planar, np.zeros(case.n)])
    apart, label = cKDTree(np.column_stack([center, height])).query(lifted)
    return np.square(apart) - offset.max(), label


def _balance(
    case: Case, center: np.ndarray, offset: np.ndarray, steps: int
) -> tuple[np.ndarray, np.ndarray]:
    """Maximise the concave dual of the balanced assignment (Aurenhammer et al. 1998)."""

    def dual(point: np.ndarray) -> tuple[float, np.ndarray]:
        least, label = _nearest(case, center, point)
        load = np.bincount(label, weights=case.load, minlength=case.k)
        value = case.load @ least + case.target * point.sum()
        return -value / case.target, (load - case.target) / case.target

    best = minimize(dual, offset, jac=True, method="L-BFGS-B", options={"maxfun": steps})
    return best.x, _nearest(case, center, best.x)[1]


def _means(case: Case, label: np.ndarray, center: np.ndarray) -> np.ndarray:
    load = np.bincount(label, weights=case.load, minlength=case.k)
    moment = np.column_stack(
        [
            np.bincount(label, weights=case.load * column, minlength=case.k)
            for column in case.planar.T
        ]
    )
    return np.where(load[:, None] > 0, moment / np.maximum(load, 1e-9)[:, None], center)


def _transport(case: Case, center: np.ndarray) -> tuple[float, np.ndarray]:
    """Solve the LP for given centers; return its value about the loads' own means, and these.

    Each unit may go to its 15 nearest centers; more when that is infeasible.
    """
    for candidates in (15, 30, case.k):
        width = min(candidates, case.k)
        _, near = cKDTree(center).query(case.planar, k=width)
        unit = np.repeat(np.arange(case.n), width)
        owner = near.ravel()
        away = np.square(case.planar[unit] - center[owner]).sum(axis=1)
        column = np.arange(len(unit))
        whole = coo_matrix((np.ones(len(unit)), (unit, column)))
        loads = coo_matrix((case.load[unit] / case.target, (owner, column))).tocsr()
        solved = linprog(
            case.load[unit] * away / case.target,
            A_ub=vstack([loads, -loads]),
            b_ub=np.concatenate(
                [
                    np.full(case.k, case.upper[0] / case.target),
                    np.full(case.k, -case.lower[0] / case.target),
                ]
            ),
            A_eq=whole,
            b_eq=np.ones(case.n),
            method="highs",
        )
        if solved.status == 0:
            break
    else:
        raise RuntimeError(f"transportation LP: {solved.message}")
    mass = case.load[unit] * solved.x
    total = np.bincount(owner, weights=mass, minlength=case.k)
    mean = np.column_stack(
        [
            np.bincount(owner, weights=mass * x[unit], minlength=case.k) / total
            for x in case.planar.T
        ]
    )
    return float(mass @ np.square(case.planar[unit] - mean[owner]).sum(axis=1)), mean
