"""Travel along a road network: shortest paths from centers to units.

Each line is a stretch between two vertices. Lines meet where their ends do: so where they share a
vertex, as in most road data (OpenStreetMap, TIGER), and not where they merely cross. Paths are
Dijkstra's [Dijkstra 1959], by ``scipy.sparse.csgraph``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..model.data_classes import dataclass
from ..model.errors import InvalidInput
from ..model.scipy_parts import cKDTree, connected_components, csr_matrix, dijkstra
from ..model.text import tr

BOTH, FORWARD, BACKWARD = 0, 1, -1
"""Directions a line may be travelled in, as drawn."""

ONE_WAY = {
    "yes": FORWARD,
    "true": FORWARD,
    "1": FORWARD,
    "ft": FORWARD,
    "f": FORWARD,
    "-1": BACKWARD,
    "tf": BACKWARD,
    "t": BACKWARD,
}
"""What values of a one-way field mean, in lower case."""

TWO_WAYS = frozenset(
    {"", "no", "n", "false", "0", "b", "both", "none", "reversible", "alternating"}
)
"""Values that mean both ways."""

_CENTERS_AT_ONCE = 8

SNAP_KM = 1e-3
"""Ends of roads that are this near to each other are one node."""


@dataclass(frozen=True)
class Roads:
    """A road network.

    Attributes
    ----------
    position : (v, d) float64
        Where its nodes are, in km.
    cost : (v, v) csr_matrix
        Cost of travelling between adjacent nodes, in km or minutes.
    off_road : float
        Cost of one straight km between a unit or center and its nearest node.
    """

    position: np.ndarray
    cost: csr_matrix
    off_road: float


def turned_round(roads: Roads) -> Roads:
    """Return the network with every one-way line the other way: ways to centers, not from them."""
    return replace(roads, cost=roads.cost.T.tocsr())


def build_roads(
    start: np.ndarray,
    end: np.ndarray,
    cost: np.ndarray,
    direction: np.ndarray | None = None,
    *,
    off_road: float = 1.0,
) -> Roads:
    """Build the network of lines; only its largest connected piece is kept.

    Parameters
    ----------
    start, end : (s, d) float64
        Ends of each line in km.
    cost : (s,) float64
        Cost of travelling along each line, of zero or more.
    direction : (s,) int, optional
        `BOTH` (default), `FORWARD` or `BACKWARD`.
    off_road : float
        Cost of one straight km off the network.

    Raises
    ------
    InvalidInput
        When there are no lines, or a cost is negative or no number.
    """
    if len(start) == 0:
        raise InvalidInput(tr("The road layer has no lines."))
    if not np.isfinite(cost).all() or (cost < 0).any():
        raise InvalidInput(tr("The cost of a road must be a number of zero or more."))
    node, position = _nodes(np.concatenate([start, end]))
    tail, head = node[: len(start)], node[len(start) :]
    way = np.full(len(start), BOTH) if direction is None else np.asarray(direction)
    onward, back = way != BACKWARD, way != FORWARD
    tails = np.concatenate([tail[onward], head[back]])
    heads = np.concatenate([head[onward], tail[back]])
    weight = np.concatenate([cost[onward], cost[back]])
    matrix = _cheapest(tails, heads, weight, len(position))
    _, piece = connected_components(matrix, directed=True, connection="strong")
    kept = np.flatnonzero(piece == np.argmax(np.bincount(piece)))
    return Roads(position[kept], matrix[kept][:, kept].tocsr(), off_road)


@dataclass(frozen=True)
class Access:
    """How places reach a road network: straight at its nearest node.

    Attributes
    ----------
    node : (p,) int64
    cost : (p,) float64
    """

    node: np.ndarray
    cost: np.ndarray


def access_to(roads: Roads, places: np.ndarray) -> Access:
    """Find how places (p, d) in km reach the network."""
    apart, node = cKDTree(roads.position).query(places)
    return Access(node, roads.off_road * apart)


def travel_costs(roads: Roads, units: Access, centers: Access) -> np.ndarray:
    """Return (n, k) float64, the cost of travel from each center to each unit."""
    costs = np.empty((len(units.node), len(centers.node)))
    for first in range(0, len(centers.node), _CENTERS_AT_ONCE):
        some = slice(first, first + _CENTERS_AT_ONCE)
        along = dijkstra(roads.cost, indices=centers.node[some])
        access = units.cost[:, None] + centers.cost[None, some]
        costs[:, some] = along[:, units.node].T + access
    return costs


def part_of(access: Access, rows: np.ndarray) -> Access:
    """Return the access of some of the places."""
    return Access(access.node[rows], access.cost[rows])


def travel_minutes(length_km: np.ndarray, speed_kmh: np.ndarray, default: float) -> np.ndarray:
    """Return minutes along lines (s,), at `default` km/h where the speed is unknown or zero."""
    known = np.isfinite(speed_kmh) & (speed_kmh > 0)
    return 60.0 * length_km / np.where(known, speed_kmh, default)


def read_direction(values: Sequence[object]) -> np.ndarray:
    """Return (s,) int, the direction that each value of a one-way field means.

    Understands the values of OpenStreetMap (yes, no, -1, reversible), of booleans, and FT / TF
    of commercial road data; everything else is both ways.
    """
    return np.array([ONE_WAY.get(_word(value), BOTH) for value in values], dtype=int)


def is_direction(value: object) -> bool:
    """Tell whether a value of a one-way field is one that `read_direction` understands."""
    return _word(value) in ONE_WAY or _word(value) in TWO_WAYS


def _word(value: object) -> str:
    return str(value).strip().lower()


def _nodes(ends: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the node of each end, and where the nodes are."""
    near = cKDTree(ends).query_pairs(SNAP_KM, output_type="ndarray")
    joined = csr_matrix((np.ones(len(near)), (near[:, 0], near[:, 1])), shape=(len(ends),) * 2)
    count, node = connected_components(joined, directed=False)
    members = np.bincount(node, minlength=count)
    position = [np.bincount(node, weights=x, minlength=count) / members for x in ends.T]
    return node, np.column_stack(position)


def _cheapest(tails: np.ndarray, heads: np.ndarray, weight: np.ndarray, v: int) -> csr_matrix:
    """Return the matrix of edge costs; of parallel edges the cheapest counts, loops drop out."""
    real = tails != heads
    tails, heads, weight = tails[real], heads[real], weight[real]
    order = np.lexsort((weight, heads, tails))
    tails, heads, weight = tails[order], heads[order], weight[order]
    first = np.ones(len(tails), dtype=bool)
    first[1:] = (tails[1:] != tails[:-1]) | (heads[1:] != heads[:-1])
    # A stored zero would read as "no road".
    cost = np.maximum(weight[first], 1e-12)
    return csr_matrix((cost, (tails[first], heads[first])), shape=(v, v))
