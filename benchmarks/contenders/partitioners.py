"""METIS and KaHIP: graph partitioners that minimise the border cut."""

from __future__ import annotations

from importlib.metadata import version

import kahip
import numpy as np
import pymetis
from case import Case

LARGEST_TOTAL = 10**8
"""Weights are scaled to whole numbers whose sum stays well inside 32 bits."""


def versions() -> dict[str, str]:
    return {name: version(name) for name in ("pymetis", "kahip")}


def metis(case: Case) -> dict[str, np.ndarray]:
    """METIS, k-way, contiguous, best of ten cuts, with the job's own tolerance."""
    options = pymetis.Options(
        contig=1, ufactor=max(int(case.tolerance * 1000), 1), ncuts=10, niter=50, seed=1
    )
    _, label = pymetis.part_graph(
        case.k,
        pymetis.CSRAdjacency(case.indptr, case.indices),
        vweights=_vertex_weights(case),
        recursive=False,
        options=options,
    )
    return {"assignment": np.asarray(label)}


def kaffpa(case: Case, mode: str) -> dict[str, np.ndarray]:
    """KaHIP's multilevel partitioner in one of its own presets."""
    _, label = kahip.kaffpa(
        _vertex_weights(case).tolist(),
        case.indptr.tolist(),
        [1] * len(case.indices),
        case.indices.tolist(),
        case.k,
        case.tolerance,
        True,
        1,
        getattr(kahip, mode),
    )
    return {"assignment": np.asarray(label)}


def _vertex_weights(case: Case) -> np.ndarray:
    """Return the loads as whole numbers; all else (edges) weighs 1, for cut edges are counted."""
    return np.round(case.load * (LARGEST_TOTAL / case.load.sum())).astype(np.int32)
