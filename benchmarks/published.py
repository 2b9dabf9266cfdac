"""What a published plan of an instance costs by our measure: `published.py INSTANCE PLAN`.

`INSTANCE` is one of the JSON files of published districting instances; `PLAN` a plan as their
authors publish it (https://github.com/zhelih/districting, `computational_results/results/tracts`,
`.blk`): a line for each unit, its id and its territory. Published costs are of distances on a
sphere, rounded; ours are of the ellipsoid. Only the plan itself can be compared.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from figures import published_instances
from judge import judge_plan
from prepare import instance


def main(source: Path, plan: Path) -> None:
    """Print what the plan costs, and whether it keeps to the instance's rules."""
    given = published_instances(source.parent.parent)[source.stem]
    territory = dict(line.split() for line in plan.read_text().splitlines() if line)
    of_unit = [territory[unit["id"]] for unit in given["units"]]
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / "case.npz"
        instance(source).save(case)
        judged = judge_plan(case, np.unique(of_unit, return_inverse=True)[1])
    published = given["best_published"]
    print(
        f"{source.stem}: {judged['cost']:,.2f}, published as {published:,.2f}"
        f" ({judged['cost'] / published - 1:+.3%});"
        f" within its limits: {judged['within']}, connected: {judged['connected']}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
