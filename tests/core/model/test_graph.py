from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.model.graph import (
    Graph,
    components,
    graph_from_edges,
    less,
    parts,
    parts_per_territory,
    renumbered,
    subgraph,
    with_edges,
    without_length,
)


@pytest.fixture
def path():
    """Six units in a row, borders of 1 to 5 metres."""
    return graph_from_edges(6, np.arange(5), np.arange(1, 6), np.arange(1.0, 6.0))


def test_each_border_is_known_from_both_sides(path):
    assert path.neighbours(2).tolist() == [1, 3]
    assert path.degree.tolist() == [1, 2, 2, 2, 2, 1]
    assert path.matrix().toarray().tolist() == path.matrix().toarray().T.tolist()


def test_pieces_of_one_border_add_up_and_a_unit_never_touches_itself():
    graph = graph_from_edges(3, [0, 1, 2], [1, 0, 2], [1.5, 2.0, 9.0])
    first, second, length = graph.edges()
    assert (first.tolist(), second.tolist(), length.tolist()) == ([0], [1], [3.5])


def test_a_link_joins_what_did_not_touch(path):
    islands = graph_from_edges(4, [0, 2], [1, 3], [5.0, 7.0])
    assert components(islands)[0] == 2
    linked = with_edges(islands, [1], [2])
    assert components(linked)[0] == 1
    assert sorted(linked.edges()[2].tolist()) == [0.0, 5.0, 7.0]


def test_a_subgraph_keeps_lengths_and_order(path):
    inner = subgraph(path, [1, 2, 4, 5])
    assert [column.tolist() for column in inner.edges()] == [[0, 2], [1, 3], [2.0, 5.0]]


def test_a_detached_territory_has_two_parts_and_unassigned_units_none(path):
    plan = np.array([0, 0, 1, 0, -1, 1])
    part, territory = parts(path, plan)
    assert territory[part[[0, 2, 3, 5]]].tolist() == [0, 1, 0, 1]
    assert part[0] == part[1] != part[3]
    assert part[4] == -1
    assert parts_per_territory(path, plan, 3).tolist() == [2, 2, 0]


def test_border_that_does_not_count_leaves_units_neighbours():
    whole = graph_from_edges(3, [0, 1], [1, 2], [5.0, 7.0])
    bare = without_length(whole, np.array([2]), np.array([1]))
    low, high, length = bare.edges()
    assert list(zip(low.tolist(), high.tolist(), length.tolist())) == [(0, 1, 5.0), (1, 2, 0.0)]


def test_a_graph_whose_borders_all_count_is_not_made_anew():
    whole, none = graph_from_edges(3, [0, 1], [1, 2], [5.0, 7.0]), np.zeros(0, dtype=int)
    assert without_length(whole, none, none) is whole


def test_renumbered_units_keep_their_neighbours_in_any_order():
    path = graph_from_edges(5, [0, 1, 2, 3], [1, 2, 3, 4], [1.0, 2.0, 3.0, 4.0])
    for number in ([0, 2, -1, 3, 5], [5, 3, -1, 2, 0]):
        left = renumbered(path, np.array(number), 6)
        low, high, length = left.edges()
        told = sorted(zip(low.tolist(), high.tolist(), length.tolist()))
        ends = [tuple(sorted(number[i : i + 2])) for i in (0, 3)]
        assert told == sorted([(*ends[0], 1.0), (*ends[1], 4.0)])
        assert all((np.diff(left.neighbours(unit)) > 0).all() for unit in range(6))


def random_graph(rng: np.random.Generator, n: int) -> Graph:
    ends = rng.integers(0, n, (2, 3 * n))
    graph = graph_from_edges(n, *ends, rng.random(3 * n))
    return replace(graph, ties=rng.integers(0, n, (5, 2)))


@pytest.mark.parametrize("count", [0, 1, 2, 8, 9, 30])
def test_a_graph_without_a_few_units_is_that_among_the_others(count):
    rng = np.random.default_rng(count)
    for n in (count + 1, 40, 200):
        graph = random_graph(rng, n)
        before = [values.copy() for values in (graph.indptr, graph.indices, graph.length)]
        gone = np.sort(rng.choice(n, min(count, n - 1), replace=False))
        left = less(graph, gone)
        kept = np.delete(np.arange(n), gone)
        number = np.full(n, -1)
        number[kept] = np.arange(len(kept))
        inner = graph.matrix()[kept][:, kept]
        assert left.n == len(kept)
        np.testing.assert_array_equal(left.matrix().toarray(), inner.toarray())
        for unit in kept.tolist():
            near = dict(zip(graph.neighbours(unit).tolist(), _lengths(graph, unit)))
            told = {int(number[v]): far for v, far in near.items() if number[v] >= 0}
            own = int(number[unit])
            assert dict(zip(left.neighbours(own).tolist(), _lengths(left, own))) == told
        ties = number[graph.ties]
        np.testing.assert_array_equal(left.ties, ties[(ties >= 0).all(axis=1)])
        for old, now in zip(before, (graph.indptr, graph.indices, graph.length)):
            np.testing.assert_array_equal(old, now)


def test_a_unit_that_touches_nothing_leaves_no_other_graph_changed():
    graph = graph_from_edges(4, [0], [3])
    left = less(graph, np.array([1]))
    assert left.indices.tolist() == [2, 0]
    assert graph.indices.tolist() == [3, 0]


def _lengths(graph: Graph, unit: int) -> list[float]:
    return graph.length[graph.indptr[unit] : graph.indptr[unit + 1]].tolist()
