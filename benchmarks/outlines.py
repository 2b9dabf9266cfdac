"""Time reading, contiguity, dissolving and checking of outlines: python benchmarks/outlines.py

Arguments: sizes of meshes (default 100000), ``--profile`` for where the time goes. CPU seconds
of one thread, best of three.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
import time
from pathlib import Path
from typing import Callable

import numpy as np
from scipy.spatial import Voronoi

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.coverage import gaps, overlaps
from territory_planner.core.geometry.dissolve import dissolve
from territory_planner.core.geometry.polygons import (
    Polygons,
    polygon_centroids,
    polygons_from_wkb,
    wkb_from_polygons,
)
from territory_planner.core.geometry.runs import ranges


def grid(side: int, steps: int = 4) -> Polygons:
    """Return side × side squares whose every edge has `steps` segments."""
    along = np.arange(steps) / steps
    zero, one = np.zeros(steps), np.ones(steps)
    ring = np.concatenate(
        [[along, zero], [one, along], [1 - along, one], [zero, 1 - along]], axis=1
    )
    ring = np.column_stack([ring, ring[:, :1]]).T
    row, column = np.divmod(np.arange(side * side), side)
    # Whole steps before the division, so that neighbours have the same numbers.
    corner = np.column_stack([column, row])[:, None] * steps
    xy = (corner + np.rint(ring * steps)) / steps
    return _single_rings(xy.reshape(-1, 2), np.full(side * side, len(ring)))


def cells(n: int, seed: int = 1) -> Polygons:
    """Return `n` Voronoi cells of points crowded into towns, each edge of three segments."""
    rng = np.random.default_rng(seed)
    towns = rng.random((max(n // 500, 4), 2))
    place = towns[rng.integers(0, len(towns), n)] + rng.normal(0, 0.02, (n, 2))
    place = np.where(rng.random((n, 1)) < 0.3, rng.random((n, 2)), place % 1)
    images = [np.add(place, (i, j)) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0)]
    near = np.concatenate(images)
    near = near[(np.abs(near - 0.5) < 0.6).all(axis=1)]
    diagram = Voronoi(np.concatenate([place, near]))
    regions = [diagram.regions[region] for region in diagram.point_region[:n]]
    size = np.array([len(region) for region in regions])
    start = np.concatenate(regions)
    first = np.cumsum(size) - size
    following = np.arange(len(start)) + 1
    following[first + size - 1] = first
    end = start[following]
    xy = np.stack([_bent(diagram.vertices, start, end, share) for share in (0.0, 0.35, 0.65)], 1)
    return _closed(xy.reshape(-1, 2), size * 3)


def _bent(vertices: np.ndarray, start: np.ndarray, end: np.ndarray, share: float) -> np.ndarray:
    """Return the points at a share of each edge, pushed aside as its ends have it."""
    low, high = np.minimum(start, end), np.maximum(start, end)
    share = np.where(start < end, share, 1 - share)[:, None]
    step = vertices[high] - vertices[low]
    aside = 0.1 * np.sin(low * 12.9898 + high * 78.233)[:, None]
    middle = vertices[low] + share * step
    middle += aside * share * (1 - share) * np.column_stack([-step[:, 1], step[:, 0]])
    return np.where(share == 0, vertices[low], np.where(share == 1, vertices[high], middle))


def _closed(xy: np.ndarray, size: np.ndarray) -> Polygons:
    first = np.cumsum(size) - size
    vertex = ranges(first, size + 1)
    vertex[np.cumsum(size + 1) - 1] = first
    return _single_rings(xy[vertex], size + 1)


def _single_rings(xy: np.ndarray, size: np.ndarray) -> Polygons:
    count = len(size)
    return Polygons(
        xy,
        np.append(0, np.cumsum(size)),
        np.arange(count, dtype=np.int32),
        np.ones(count, dtype=bool),
        count,
    )


def blocks(polygons: Polygons, k: int) -> np.ndarray:
    """Return a plan of about `k` territories: squares over the ground, ragged by their units."""
    center = polygon_centroids(polygons)
    side = max(round(np.sqrt(k)), 1)
    low, high = center.min(axis=0), center.max(axis=0)
    cell = np.minimum((side * (center - low) / (high - low)).astype(int), side - 1)
    return cell[:, 1] * side + cell[:, 0]


def timed(work: Callable[[], object], repeats: int = 3) -> float:
    spent = []
    for _ in range(repeats):
        begin = time.process_time()
        work()
        spent.append(time.process_time() - begin)
    return min(spent)


def report(name: str, polygons: Polygons) -> None:
    wkb = wkb_from_polygons(polygons)
    plan = blocks(polygons, 500)
    k = int(plan.max()) + 1
    steps = {
        "read WKB": lambda: polygons_from_wkb(wkb),
        "rook": lambda: contiguity(polygons, "rook"),
        "queen": lambda: contiguity(polygons, "queen"),
        f"dissolve to {k}": lambda: dissolve(polygons, plan, k),
        "overlaps": lambda: overlaps(polygons),
        "gaps": lambda: gaps(polygons),
    }
    print(f"{name}: {polygons.n:,} units, {len(polygons.xy):,} vertices")
    for step, work in steps.items():
        print(f"  {step:16} {timed(work):6.2f} s", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[100_000])
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    for size in options.sizes:
        for name, polygons in (("grid", grid(round(size**0.5))), ("cells", cells(size))):
            if not options.profile:
                report(name, polygons)
                continue
            plan = blocks(polygons, 500)
            profile = cProfile.Profile()
            profile.runcall(contiguity, polygons)
            profile.runcall(dissolve, polygons, plan, int(plan.max()) + 1)
            pstats.Stats(profile).sort_stats("tottime").print_stats(20)


if __name__ == "__main__":
    main()
