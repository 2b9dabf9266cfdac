"""One job as plain arrays, the same for every contender, kept in a file between processes."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Case:
    """A territory job.

    Attributes
    ----------
    name : str
    k : int
        Territories asked for.
    lower, upper : (m,) float64
        Limits of each territory's workload, by criterion.
    position : (n, 2) or (n, 3) float64, km
        In the plane, or earth-centred when `globe`.
    planar : (n, 2) float64, km
        The same in the plane, for contenders that know nothing else.
    globe : bool
    workload : (n, m) float64
    indptr, indices, length : compressed rows of the rook graph, shared border in metres
    at_unit : bool
        A center must be one of its territory's units, and distance is geodesic.
    lonlat : (n, 2) float64, degrees
        NaN in the plane.
    start : (n,) int32
        Today's plan, -1 throughout where there is none.
    """

    name: str
    k: int
    lower: np.ndarray
    upper: np.ndarray
    position: np.ndarray
    planar: np.ndarray
    globe: bool
    workload: np.ndarray
    indptr: np.ndarray
    indices: np.ndarray
    length: np.ndarray
    at_unit: bool
    lonlat: np.ndarray
    start: np.ndarray

    @property
    def n(self) -> int:
        return len(self.workload)

    @property
    def load(self) -> np.ndarray:
        """(n,) float64, the first criterion, for contenders that balance only one."""
        return self.workload[:, 0]

    @property
    def target(self) -> float:
        """Mean workload of a territory in the first criterion."""
        return float(self.load.sum() / self.k)

    @property
    def tolerance(self) -> float:
        """Accepted deviation from the target, as a share, in the first criterion."""
        return float(min(1 - self.lower[0] / self.target, self.upper[0] / self.target - 1))

    def save(self, path: Path) -> None:
        np.savez(path, **{f.name: getattr(self, f.name) for f in fields(self)})


def load_case(path: Path) -> Case:
    """Read what `Case.save` wrote."""
    with np.load(path) as stored:
        values = {name: stored[name] for name in stored.files}
    return Case(**{name: v.item() if v.ndim == 0 else v for name, v in values.items()})


def planar_case(
    name: str,
    k: int,
    tolerance: float,
    place: np.ndarray,
    load: np.ndarray,
    rows: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> Case:
    """Return a case in the plane with equal targets and free centers.

    Parameters
    ----------
    place : (n, 2) float64, km
    load : (n,) float64
    rows : indptr, indices, length
        Compressed rows of the rook graph.
    """
    target = load.sum() / k
    indptr, indices, length = rows
    return Case(
        name=name,
        k=k,
        lower=np.array([target * (1 - tolerance)]),
        upper=np.array([target * (1 + tolerance)]),
        position=place,
        planar=place,
        globe=False,
        workload=load[:, None],
        indptr=indptr,
        indices=indices,
        length=length,
        at_unit=False,
        lonlat=np.full(place.shape, np.nan),
        start=np.full(len(load), -1, dtype=np.int32),
    )
