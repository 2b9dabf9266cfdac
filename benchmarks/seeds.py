"""How much a design depends on its seed: ``python benchmarks/seeds.py EFFORT SEEDS CASE ...``.

Run `bench.py` once before, which prepares the cases.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from case import load_case  # noqa: E402
from contenders.ours import problem_of  # noqa: E402

from territory_planner.core.jobs.design import design  # noqa: E402
from territory_planner.core.model.measures import cost, within_limits  # noqa: E402


def main(effort: str, seeds: int, names: list[str]) -> None:
    print("| case | effort | within limits | dearer than the cheapest: median, most | CPU s |")
    print("|---|---|---|---|---|")
    for name in names:
        problem = problem_of(load_case(HERE / "results" / "cases" / f"{name}.npz"))
        begun = time.process_time()
        plans = [design(problem, effort, seed).assignment for seed in range(seeds)]
        seconds = (time.process_time() - begun) / seeds
        found = np.array([cost(problem, plan) for plan in plans])
        above = 100 * (found / found.min() - 1)
        kept = sum(within_limits(problem, plan) for plan in plans)
        spread = f"{np.median(above):.2f} %, {above.max():.2f} %"
        row = f"| {name} | {effort} | {kept} of {seeds} | {spread} | {seconds:.1f} |"
        print(row, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
