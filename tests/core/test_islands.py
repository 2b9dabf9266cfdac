"""Islands are tied to the nearest unit, each once."""

from __future__ import annotations

import numpy as np

from territory_planner.core.graph import components, graph_from_edges
from territory_planner.core.islands import join_islands


def test_more_components_than_territories_are_all_tied_together():
    # Five single units, then a chain of seven: the largest comes last.
    position = np.column_stack([np.arange(12.0), np.zeros(12)])
    chain = graph_from_edges(12, np.arange(5, 11), np.arange(6, 12))
    joined, joins = join_islands(position, chain, np.ones(12), 1)
    assert components(joined)[0] == 1
    assert len(joins) == 5
