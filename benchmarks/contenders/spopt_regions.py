"""spopt's regionalisation: homogeneous regions in x and y, which makes them compact."""

from __future__ import annotations

from importlib.metadata import version

import geopandas
import libpysal
import numpy as np
from case import Case
from spopt.region import AZP, MaxPHeuristic, WardSpatial


def versions() -> dict[str, str]:
    return {name: version(name) for name in ("spopt", "libpysal")}


def ward(case: Case) -> dict[str, np.ndarray]:
    """Agglomeration along contiguity; it has no notion of balance."""
    model = WardSpatial(*_inputs(case), ["x", "y"], n_clusters=case.k)
    model.solve()
    return {"assignment": np.asarray(model.labels_)}


def max_p(case: Case) -> dict[str, np.ndarray]:
    """As many regions as reach the lower limit; the number is not the caller's to say."""
    np.random.seed(1)  # noqa: NPY002 - what spopt draws from
    model = MaxPHeuristic(
        *_inputs(case),
        ["x", "y"],
        "load",
        float(case.lower[0]),
        top_n=2,
        max_iterations_construction=99,
        max_iterations_sa=10,
    )
    model.solve()
    return {"assignment": np.unique(np.asarray(model.labels_), return_inverse=True)[1]}


def azp(case: Case) -> dict[str, np.ndarray]:
    """Automatic zoning: border moves from a random start."""
    model = AZP(*_inputs(case), ["x", "y"], n_clusters=case.k, random_state=1)
    model.solve()
    return {"assignment": np.asarray(model.labels_).astype(int)}


def _inputs(case: Case) -> tuple[geopandas.GeoDataFrame, libpysal.weights.W]:
    frame = geopandas.GeoDataFrame(
        {"x": case.planar[:, 0], "y": case.planar[:, 1], "load": case.load},
        geometry=geopandas.points_from_xy(*case.planar.T),
    )
    rows = np.split(case.indices, case.indptr[1:-1])
    weights = libpysal.weights.W({i: row.tolist() for i, row in enumerate(rows)})
    return frame, weights
