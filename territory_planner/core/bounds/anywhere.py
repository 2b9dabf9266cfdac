"""What no plan can cost less than wherever its centers lie, for any number of units.

Let every unit i be worth aᵢ km² per workload pᵢ, whatever these numbers are. A territory S
whose workload lies within [L, U] has its centroid c in some box of the plane (or of space)
with middle b and half diagonal δ, and a center elsewhere only makes it dearer. So its cost
less its units' worth is at least

``Σ_S pᵢ(|xᵢ − c|² − aᵢ) = Σ_S pᵢ(|xᵢ − b|² − aᵢ) − Σ_S pᵢ |c − b|²
≥ V(box) = least of Σᵢ zᵢ pᵢ(|xᵢ − b|² − δ² − aᵢ) over 0 ≤ z ≤ 1, L ≤ Σᵢ zᵢ pᵢ ≤ U``,

a knapsack that may take parts of units: cheapest first until it is full. All units belong to
some territory, so no plan of k territories costs less than ``Σᵢ pᵢ aᵢ + k · min V(box)``, the
least over boxes that cover all units. Every worth a gives a valid bound: rough arithmetic in
the search for good ones does no harm. Where centers are units, and these are few, the only
boxes are their places, without any size. It is the Lagrangian bound of Hess's model (see
`lagrangian`) with all points as candidates in place of units, and boxes small where it counts.

On the globe positions are points in space and their straight distances are shorter than those
over ground, which is on the safe side, too.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..construct.kd_leaves import kd_leaves
from ..model.data_classes import dataclass
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree, logsumexp
from ..solvers.lbfgs import lowest
from ..solvers.rounding import surely

COARSE = 50
"""Points per territory that units are gathered into to look for a first worth."""

GUIDES = 25
"""Points per territory that are guarded besides the boxes, so that none goes astray between."""

FINE = 100_000
"""Units up to which their worth is improved one by one; past that, by gathered points only."""

FEW_UNITS = 4_000
"""Units up to which their places are the boxes where they are the centers."""

LOSS = 0.001
"""Loss to the size of a box that is put up with, in a territory's mean cost."""

MOST_BOXES = 1_500
"""Boxes per territory and dimension."""

FIRST_TURNS = (0.1, 0.05, 0.05, 0.05, 0.02, 0.02, 0.02, 0.01, 0.01, 0.005)
TURNS = (0.01, 0.005, 0.003, 0.002, 0.002, 0.001, 0.001, 0.0005)
"""How soft the minimum over boxes is taken in each turn, in a territory's mean cost."""

STEPS = 10
"""Steps of a turn: few, since what a territory could hold is listed once a turn."""

SIZES = 6
"""Most kinds of territory that are told apart by their limits."""

ROUNDING = 1e-7
"""Share of a bound that is given up to rounding."""

_CHUNK = 100_000  # as many numbers at once as stay near the processor
_MARGIN = 2.0
_AROUND = 9
_RIDGE = 1e-3
_WIDE, _MOST_FULL, _TASTED = 1.3, 0.97, 500
_HALVINGS = 3


def bound_anywhere(problem: Problem, progress: Progress = SILENT) -> float:
    """Return what no plan within the limits can cost less than (see `measures.cost`).

    Valid for every plan, connected or not, whose travel is squared distance to centers
    that are free: centroids or any of a territory's units.

    Returns
    -------
    float, workload · km²; zero when nothing better is known.
    """
    kept = np.flatnonzero(problem.mass > 0)
    if len(kept) == 0:
        return 0.0
    middle = problem.position[kept].mean(axis=0)
    position = problem.position[kept] - middle
    fine = _Ground(position, problem.mass[kept], _kinds(problem))
    leaf = kd_leaves(position, _leaf_size(fine, COARSE))
    coarse = _gathered(fine, leaf)
    worth = _first_worth(coarse, progress)
    unit = float(coarse.mass @ worth) / problem.k
    if unit <= 0:
        return 0.0
    if problem.center_at_unit and problem.n <= FEW_UNITS:
        boxes = _Boxes(problem.position - middle, np.zeros(problem.n))
    else:
        boxes = _whole(position)
    _, worth, boxes = _raised(coarse, worth, boxes, unit, FIRST_TURNS, progress.part(0, 20))
    worth = worth[leaf] + _sloping(coarse.position, worth, position, leaf)
    turns = TURNS if len(kept) <= FINE else ()
    bound, _, _ = _raised(fine, worth, boxes, unit, turns, progress.part(20, 100))
    return max(bound - ROUNDING * abs(bound), 0.0)


@dataclass(frozen=True)
class _Kinds:
    """How many territories there are of each size: count (q,), lower and upper (q,) limits."""

    count: np.ndarray
    lower: np.ndarray
    upper: np.ndarray


@dataclass(frozen=True)
class _Ground:
    """Points (n, d) km with a mass (n,) each, and the territories to be made of them."""

    position: np.ndarray
    mass: np.ndarray
    kinds: _Kinds

    @property
    def widest(self) -> float:
        return float(self.kinds.upper.max())


@dataclass(frozen=True)
class _Boxes:
    """Boxes that together cover all units: middle (b, d) and side (b,), km."""

    middle: np.ndarray
    side: np.ndarray

    @property
    def loss(self) -> np.ndarray:
        """(b,) km², squared distance from the middle to a corner."""
        return self.middle.shape[1] * np.square(self.side / 2)


def _kinds(problem: Problem) -> _Kinds:
    """Sort territories into kinds by their limits, wide enough for all of a kind."""
    lower, upper = mass_limits(problem)
    limits, kind = np.unique(np.column_stack([lower, upper]), axis=0, return_inverse=True)
    kind = kind.ravel()
    if len(limits) > SIZES:
        kind = kind * SIZES // len(limits)
    number = np.arange(kind.max() + 1)
    return _Kinds(
        np.bincount(kind),
        np.array([lower[kind == q].min() for q in number]),
        np.array([upper[kind == q].max() for q in number]),
    )


def mass_limits(problem: Problem) -> tuple[np.ndarray, np.ndarray]:
    """Return (k,) limits on the mass of each territory that its limits on workload imply."""
    return problem.lower @ problem.mass_weight, problem.upper @ problem.mass_weight


def _gathered(fine: _Ground, leaf: np.ndarray) -> _Ground:
    mass = np.bincount(leaf, weights=fine.mass)
    moment = [np.bincount(leaf, weights=fine.mass * x) for x in fine.position.T]
    return replace(fine, position=np.column_stack(moment) / mass[:, None], mass=mass)


def _sloping(
    center: np.ndarray, worth: np.ndarray, position: np.ndarray, leaf: np.ndarray
) -> np.ndarray:
    """Return (n,) km², how much the worth of points differs from that of those they gather in.

    That changes as evenly from one to the next as the nearest around tell: slopes fitted to
    these by least squares, held back a little where they all lie in a line or a plane.
    """
    around = cKDTree(center).query(center, k=np.arange(1, min(_AROUND, len(center)) + 1))[1]
    away = center[around] - center[:, None]
    rise = worth[around] - worth[:, None]
    normal = np.einsum("cki,ckj->cij", away, away)
    size = np.trace(normal, axis1=1, axis2=2)
    normal += np.maximum(_RIDGE * size, 1e-9)[:, None, None] * np.eye(center.shape[1])
    slope = np.linalg.solve(normal, np.einsum("cki,ck->ci", away, rise)[:, :, None])[:, :, 0]
    return (slope[leaf] * (position - center[leaf])).sum(axis=1)


def _first_worth(ground: _Ground, progress: Progress) -> np.ndarray:
    """Return (n,) km², the mean squared distance in a round territory about each point."""
    need = float(ground.mass.sum() / ground.kinds.count.sum())
    near = _listed(ground, np.zeros(len(ground.mass)), ground.position, need, progress)
    squared = _squared(ground, ground.position, near)
    value, _ = _filled(squared, ground.mass[near], need, need)
    return value / need


def _whole(position: np.ndarray) -> _Boxes:
    """Return one box around everything."""
    low, high = position.min(axis=0), position.max(axis=0)
    side = max(float((high - low).max()), 1e-6) * (1 + 1e-9)
    return _Boxes((low + high)[None] / 2, np.array([side]))


def _raised(
    ground: _Ground,
    worth: np.ndarray,
    boxes: _Boxes,
    unit: float,
    turns: tuple[float, ...],
    progress: Progress,
) -> tuple[float, np.ndarray, _Boxes]:
    """Look for a worth with a higher bound; return the best bound, its worth, and the boxes.

    Boxes that hold the bound down are made smaller, then the worth is changed to suit them.
    """
    guides = np.zeros((0, ground.position.shape[1]))
    if boxes.side.any():
        guides = _gathered(ground, kd_leaves(ground.position, _leaf_size(ground, GUIDES))).position
    boxes, value = _refined(ground, worth, boxes, unit, progress)
    best = _bound(ground, worth, value)
    for turn, soft in enumerate(turns):
        share = progress.part(100 * turn / len(turns), 100 * (turn + 1) / len(turns))
        lowest = value.min(axis=1)
        near = lowest < max(lowest.min(), float(np.median(lowest)) - unit) + _MARGIN * unit
        middle = np.concatenate([boxes.middle[near], guides])
        loss = np.concatenate([boxes.loss[near], np.zeros(len(guides))])
        trial = _suited(ground, worth, middle, loss, soft * unit, unit, share)
        for _ in range(_HALVINGS):
            boxes, value = _refined(ground, trial, boxes, unit, share)
            bound = _bound(ground, trial, value)
            if bound > best:
                best, worth = bound, trial
                break
            trial = (worth + trial) / 2
    return best, worth, boxes


def _bound(ground: _Ground, worth: np.ndarray, value: np.ndarray) -> float:
    earned, least = ground.mass * worth, ground.kinds.count * value.min(axis=0)
    return surely(float(earned.sum() + least.sum()), earned, least)


def _leaf_size(ground: _Ground, per_territory: int) -> int:
    return max(len(ground.mass) // (per_territory * int(ground.kinds.count.sum())), 1)


def _refined(
    ground: _Ground, worth: np.ndarray, boxes: _Boxes, unit: float, progress: Progress
) -> tuple[_Boxes, np.ndarray]:
    """Halve the sides of boxes whose size holds the bound down; return them and V (b, q)."""
    tree = cKDTree(_lifted(ground.position, worth))
    value = _least(ground, worth, tree, boxes, progress)
    corners = np.stack(np.meshgrid(*[[-0.25, 0.25]] * boxes.middle.shape[1]), axis=-1)
    corners = corners.reshape(-1, boxes.middle.shape[1])
    most = MOST_BOXES * boxes.middle.shape[1] * int(ground.kinds.count.sum())
    while True:
        lost = boxes.loss[:, None] * (ground.kinds.lower + ground.kinds.upper) / 2
        goal = (value + lost).min(axis=0) - LOSS * unit
        poor = ((value < goal) & (lost > LOSS * unit / 2)).any(axis=1)
        if not poor.any() or len(poor) + poor.sum() * (len(corners) - 1) > most:
            return boxes, value
        steps = corners[None] * boxes.side[poor][:, None, None]
        part = _Boxes(
            (boxes.middle[poor][:, None] + steps).reshape(-1, corners.shape[1]),
            np.repeat(boxes.side[poor] / 2, len(corners)),
        )
        added = _least(ground, worth, tree, part, progress)
        boxes = _Boxes(
            np.concatenate([boxes.middle[~poor], part.middle]),
            np.concatenate([boxes.side[~poor], part.side]),
        )
        value = np.concatenate([value[~poor], added])


def _least(
    ground: _Ground, worth: np.ndarray, tree: cKDTree, boxes: _Boxes, progress: Progress
) -> np.ndarray:
    """Return (b, q) V of each box and kind of territory, exactly.

    Units come by rising d² − a, as many as fill the knapsack.
    """
    n = len(ground.mass)
    value = np.empty((len(boxes.side), len(ground.kinds.count)))
    waiting, length = np.arange(len(boxes.side)), _first_length(ground)
    lift = np.zeros((len(waiting), 1))
    query = np.column_stack([boxes.middle, lift])
    while len(waiting):
        longer = []
        step = max(_CHUNK // length, 1)
        for start in range(0, len(waiting), step):
            progress.check()
            rows = waiting[start : start + step]
            near = tree.query(query[rows], k=np.arange(1, length + 1))[1]
            short = _squared(ground, boxes.middle[rows], near)
            short -= worth[near] + boxes.loss[rows][:, None]
            mass = ground.mass[near]
            for kind, (low, high) in enumerate(zip(ground.kinds.lower, ground.kinds.upper)):
                value[rows, kind] = _filled(short, mass, low, high)[0]
            held = mass.sum(axis=1)
            enough = (short[:, -1] >= 0) & (held >= ground.kinds.lower.max())
            longer.append(rows[~(enough | (held >= ground.widest) | (length == n))])
        waiting, length = np.concatenate(longer), min(2 * length, n)
    return value


def _squared(ground: _Ground, middle: np.ndarray, near: np.ndarray) -> np.ndarray:
    """Return (b, c) km², squared distances of points (b, c) from their row's middle (b, d)."""
    squared = np.zeros(near.shape)
    for own, column in zip(middle.T, ground.position.T):
        squared += np.square(own[:, None] - column[near])
    return squared


def _first_length(ground: _Ground) -> int:
    """Return how many units a territory holds, about: most boxes need no longer list."""
    n = len(ground.mass)
    return min(max(64, int(1.2 * n / ground.kinds.count.sum())), n)


def _filled(
    short: np.ndarray, mass: np.ndarray, lower: float, upper: float
) -> tuple[np.ndarray, np.ndarray]:
    """Fill one knapsack a row, the least `short` (b, c) first.

    Returns
    -------
    value : (b,) float64
    taken : (b, c) float64
        Mass of each unit that is taken.
    """
    order = np.argsort(short, axis=1, kind="stable")
    ranked = np.take_along_axis(short, order, 1)
    weight = np.take_along_axis(mass, order, 1)
    before = np.cumsum(weight, axis=1) - weight
    wanted = np.clip((weight * (ranked < 0)).sum(axis=1), lower, upper)
    part = np.clip(wanted[:, None] - before, 0.0, weight)
    taken = np.empty_like(part)
    np.put_along_axis(taken, order, part, 1)
    return (part * ranked).sum(axis=1), taken


def _lifted(position: np.ndarray, worth: np.ndarray) -> np.ndarray:
    """Return (n, d + 1) points whose squared distances rank by d² − a."""
    return np.column_stack([position, np.sqrt(worth.max() - worth)])


def _listed(
    ground: _Ground, worth: np.ndarray, middle: np.ndarray, need: float, progress: Progress
) -> np.ndarray:
    """Return (b, c) the points of least d² − a about each middle, nearly always enough mass."""
    tree = cKDTree(_lifted(ground.position, worth))
    query = np.column_stack([middle, np.zeros(len(middle))])
    n = len(ground.mass)
    length = min(max(int(need / ground.mass.mean()), 8), n)
    some = query[:: max(len(query) // _TASTED, 1)]
    while length < n:
        progress.check()
        near = tree.query(some, k=np.arange(1, length + 1))[1]
        if (ground.mass[near].sum(axis=1) >= need).mean() > _MOST_FULL:
            break
        length = min(length * 5 // 4 + 1, n)
    near = np.empty((len(query), length), dtype=np.intp)
    for rows in _blocks(near.shape):
        progress.check()
        near[rows] = tree.query(query[rows], k=np.arange(1, length + 1))[1]
    return near


def _blocks(shape: tuple[int, ...]) -> list[slice]:
    """Return rows of a table, as many at once as stay near the processor."""
    step = max(_CHUNK // shape[1], 1)
    return [slice(start, start + step) for start in range(0, shape[0], step)]


def _suited(
    ground: _Ground,
    worth: np.ndarray,
    middle: np.ndarray,
    loss: np.ndarray,
    soft: float,
    unit: float,
    progress: Progress,
) -> np.ndarray:
    """Raise the bound among given points (b, d) with a loss each, the minimum taken softly.

    The units that a territory about each point would take are counted; those taken too
    seldom gain worth, the others lose.
    """
    near = _listed(ground, worth, middle, _WIDE * ground.widest, progress)
    mass, squared = np.empty(near.shape), np.empty(near.shape)
    blocks = _blocks(near.shape)
    for rows in blocks:
        progress.check()
        mass[rows] = ground.mass[near[rows]]
        squared[rows] = _squared(ground, middle[rows], near[rows]) - loss[rows, None]
    kinds, total = ground.kinds, int(ground.kinds.count.sum())
    scale = float(ground.mass @ worth / ground.mass.sum())
    value, taken = np.empty(len(near)), np.empty(near.shape)

    def falling(scaled: np.ndarray) -> tuple[float, np.ndarray]:
        trial = scaled * scale
        bound = float(ground.mass @ trial)
        slope = ground.mass.copy()
        for count, low, high in zip(kinds.count.tolist(), kinds.lower, kinds.upper):
            for rows in blocks:
                progress.check()
                short = squared[rows] - trial[near[rows]]
                value[rows], taken[rows] = _filled(short, mass[rows], low, high)
            whole = logsumexp(-value / soft)
            often = np.exp(-value / soft - whole)
            bound -= count * soft * whole
            for rows in blocks:
                progress.check()
                taken[rows] *= often[rows, None]
            slope -= count * np.bincount(near.ravel(), weights=taken.ravel(), minlength=len(slope))
        return -bound / (total * unit), -slope * scale / (total * unit)

    found = lowest(falling, worth / scale, STEPS, maxcor=STEPS)
    return found * scale
