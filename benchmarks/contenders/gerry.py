"""GerryChain: recursive spanning-tree cuts, each part connected and within tolerance."""

from __future__ import annotations

from functools import partial
from importlib.metadata import version

import networkx
import numpy as np
from case import Case
from gerrychain import Graph
from gerrychain.partition import recursive_tree_part
from gerrychain.tree import bipartition_tree


def versions() -> dict[str, str]:
    return {"gerrychain": version("gerrychain")}


def tree_part(case: Case) -> dict[str, np.ndarray]:
    """Cut one territory after another off a random spanning tree."""
    graph = networkx.Graph()
    graph.add_nodes_from((unit, {"load": load}) for unit, load in enumerate(case.load.tolist()))
    tails = np.repeat(np.arange(case.n), np.diff(case.indptr))
    graph.add_edges_from(zip(tails.tolist(), case.indices.tolist()))
    flips = recursive_tree_part(
        Graph.from_networkx(graph),
        list(range(case.k)),
        case.target,
        "load",
        case.tolerance,
        bipartition_tree_fn=partial(bipartition_tree, max_attempts=100_000, warn_attempts=100_000),
        rng=1,
    )
    return {"assignment": np.array([flips[unit] for unit in range(case.n)])}
