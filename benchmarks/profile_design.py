"""Where `design` spends its time: ``python benchmarks/profile_design.py CASE EFFORT``.

Run `bench.py` once before, which prepares the cases.
"""

from __future__ import annotations

import cProfile
import pstats
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from case import load_case  # noqa: E402
from contenders.ours import problem_of  # noqa: E402

from territory_planner.core.jobs.design import design  # noqa: E402


def main(name: str, effort: str) -> None:
    problem = problem_of(load_case(HERE / "results" / "cases" / f"{name}.npz"))
    profile = cProfile.Profile(time.process_time)
    profile.runcall(design, problem, effort=effort)
    stats = pstats.Stats(profile)
    stats.sort_stats("cumulative").print_stats("territory_planner", 25)
    stats.sort_stats("tottime").print_stats(15)


if __name__ == "__main__":
    main(*sys.argv[1:])
