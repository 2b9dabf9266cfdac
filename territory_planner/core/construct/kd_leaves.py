"""Many points gathered into few."""

from __future__ import annotations

import numpy as np

from ..model.scipy_parts import cKDTree


def kd_leaves(position: np.ndarray, most: int) -> np.ndarray:
    """Gather points (n, d) with their neighbours: the leaves of a k-d tree.

    Parameters
    ----------
    most : int
        Points that a leaf may hold.

    Returns
    -------
    (n,) int64, leaf of each point, from 0 without gaps.
    """
    leaf = np.empty(len(position), dtype=np.int64)
    waiting, count = [cKDTree(position, leafsize=most).tree], 0
    while waiting:
        node = waiting.pop()
        if node.split_dim < 0:
            leaf[node.indices] = count
            count += 1
        else:
            waiting += [node.greater, node.lesser]
    return leaf
