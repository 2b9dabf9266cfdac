"""Commercial territory design: three activities, the least largest diameter, beside published ones.

``python benchmarks/commercial.py [SIZE …]`` in the plugin's environment; a size is a number of
units (1000, 2500, 5000, 10000). Points lie uniformly in a square of side 1,000, Delaunay triangles
say which touch, activities are uniform in [4, 20], [15, 400] and [15, 100], each to be kept within
5 %: maps of the kind of [Ríos-Mercado 2009], as drawn for [Gliesch 2018], but not the same ones.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
from scipy.spatial import Delaunay

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.design_plan import DesignWish, design_plan
from territory_planner.core.jobs.request import Request
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.problem import Problem, make_problem
from territory_planner.core.search.shapes import DIAMETER, largest_diameter

SIDE = 1000.0
ACTIVITIES = ((4.0, 20.0), (15.0, 400.0), (15.0, 100.0))
TOLERANCE = 0.05
PUBLISHED = {1_000: (10, 404.0), 2_500: (25, 257.6), 5_000: (50, 189.3), 10_000: (100, 146.4)}
"""Territories, and the mean diameter of the published tabu search after 30 minutes, by units."""

SEEDS = range(4)


def commercial(n: int, k: int, seed: int) -> Problem:
    """Draw a map of n units for k territories, always the same for the same seed."""
    rng = np.random.default_rng([2018, n, seed])
    place = rng.uniform(0, SIDE, (n, 2))
    corners = Delaunay(place).simplices
    sides = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    edges = np.unique(np.sort(sides, axis=1), axis=0)
    work = np.column_stack([rng.uniform(low, high, n) for low, high in ACTIVITIES])
    return make_problem(place, work, graph_from_edges(n, *edges.T), k, tolerance=TOLERANCE)


def main(sizes: list[int]) -> None:
    """Print a row for each map, and the mean of each size beside the published one."""
    for n in sizes:
        k, published = PUBLISHED[n]
        widths = []
        for seed in SEEDS:
            problem = commercial(n, k, seed)
            began = time.process_time()
            asked = Request(problem, no_rules(n))
            plan = design_plan(asked, DesignWish("best", objective=DIAMETER)).done.plan
            took = time.process_time() - began
            widths.append(largest_diameter(problem, plan))
            is_whole = (parts_per_territory(problem.graph, plan, k) == 1).all()
            is_valid = bool(is_whole and within_limits(problem, plan))
            print(f"{n} / {k}, seed {seed}: {widths[-1]:.1f}, valid: {is_valid}, {took:.0f} CPU s")
        mean = float(np.mean(widths))
        print(f"{n} / {k}: mean {mean:.1f}, published {published} ({mean / published - 1:+.1%})")


if __name__ == "__main__":
    main([int(each) for each in sys.argv[1:]] or [1_000, 2_500])
