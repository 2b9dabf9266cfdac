"""Meshes of any size that look like real units: Voronoi cells of points crowded into towns."""

from __future__ import annotations

import numpy as np
from case import Case, planar_case
from scipy.spatial import Voronoi

SIDE = 700.0
"""Km; a country's worth of ground."""


def mesh_case(n: int, k: int, tolerance: float, seed: int = 1) -> Case:
    """Return `n` cells, small in towns and wide between them, with uneven workloads."""
    return _case(f"mesh{n}", *_drawn(n, seed), k, tolerance)


def fourfold_case(n: int, k: int, tolerance: float, seed: int = 1) -> Case:
    """Return the cells of `mesh_case` and their images in a mirror on each side, halved: 4·n cells.

    What a plan costs to workload and the mean area of territories doesn't depend on how many towns
    a larger map has then.
    """
    place, load = _drawn(n, seed)
    x, y = place.T
    turned = 2 * SIDE - place
    images = [place, np.column_stack([turned[:, 0], y]), np.column_stack([x, turned[:, 1]]), turned]
    place = np.concatenate(images) / 2
    return _case(f"fourfold-mesh{n}", place, np.tile(load, 4), 4 * k, tolerance)


def _drawn(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Draw the places of n cells (n, 2), km, and their workloads (n,)."""
    rng = np.random.default_rng(seed)
    return _crowded(n, rng), rng.lognormal(3.0, 0.5, n)


def _case(name: str, place: np.ndarray, load: np.ndarray, k: int, tolerance: float) -> Case:
    rows = _rows(len(place), *_shared_borders(place))
    return planar_case(name, k, tolerance, place, load, rows)


def _rows(
    n: int, first: np.ndarray, second: np.ndarray, length: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the pairs, both ways, as compressed rows."""
    tails, heads = np.concatenate([first, second]), np.concatenate([second, first])
    order = np.lexsort((heads, tails))
    indptr = np.zeros(n + 1, dtype=np.int32)
    np.cumsum(np.bincount(tails, minlength=n), out=indptr[1:])
    return indptr, heads[order].astype(np.int32), np.concatenate([length, length])[order]


def _crowded(n: int, rng: np.random.Generator) -> np.ndarray:
    """Return (n, 2) points: a fifth all over, the rest in towns whose sizes follow Zipf's law."""
    towns = max(n // 400, 5)
    middle = rng.uniform(0, SIDE, (towns, 2))
    size = 1 / np.arange(1, towns + 1)
    rural = n // 5
    town = rng.choice(towns, n - rural, p=size / size.sum())
    reach = 0.12 * SIDE * np.sqrt(size / size.sum())
    crowd = middle[town] + rng.normal(0, 1, (n - rural, 2)) * reach[town][:, None]
    place = np.concatenate([crowd, rng.uniform(0, SIDE, (rural, 2))])
    # Points that strayed over the edge come back from the other side of it, as in a mirror.
    return np.abs(SIDE - np.abs(SIDE - place))


def _shared_borders(place: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the pairs of cells that touch within the square, and metres of border between them.

    The points mirrored at the four sides bound the cells by the square.
    """
    n = len(place)
    near = _mirrored(place)
    diagram = Voronoi(np.concatenate([place, near]))
    first, second = diagram.ridge_points.T
    vertices = np.array(diagram.ridge_vertices)
    inside = (first < n) & (second < n) & (vertices >= 0).all(axis=1)
    start, end = diagram.vertices[vertices[inside]].transpose(1, 0, 2)
    length = 1000 * np.linalg.norm(start - end, axis=1)
    return first[inside], second[inside], length


def _mirrored(place: np.ndarray) -> np.ndarray:
    """Return the images, at each side, of the tenth of the points nearest to it."""
    images = []
    for axis in (0, 1):
        for side in (0.0, SIDE):
            away = np.abs(place[:, axis] - side)
            close = away <= np.quantile(away, 0.1)
            image = place[close].copy()
            image[:, axis] = 2 * side - image[:, axis]
            images.append(image)
    return np.concatenate(images)
