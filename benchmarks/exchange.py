"""How long each system's files take for 500 territories, 3,100 units and 100,000 accounts.

python -m benchmarks.exchange [SYSTEM …]: seconds of processor time, peak memory and size, each
system in a process of its own. More than 20 s or 1 GiB is a failure.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

SECONDS, MIB = 20.0, 1024


def plan(territories: int, per_territory: int, accounts: int):
    """Return a plan of squares in rows, on three levels, each side of 20 vertices."""
    from shapely.geometry import MultiPolygon, Polygon

    from territory_planner.exchange.alignment import Alignment, Person, tree_of
    from tests.exchange.plans import shapes_of

    count = territories * per_territory
    names = [f"Territory {at:03}" for at in range(territories)]
    held = [names[at // per_territory] for at in range(count)]
    wide = 200

    def cell(at: int) -> bytes:
        x, y = at % wide, at // wide
        steps = [step / 20 for step in range(20)]
        ring = [(x + s, y) for s in steps] + [(x + 1, y + s) for s in steps]
        ring += [(x + 1 - s, y + 1) for s in steps] + [(x, y + 1 - s) for s in steps]
        return MultiPolygon([Polygon([(0.1 * a, 0.1 * b) for a, b in ring])]).wkb

    chains = [(n, f"D {at // 10}", f"R {at // 100}") for at, n in enumerate(names)]
    made = Alignment(
        tuple(f"{at:05}" for at in range(count)),
        tuple(held),
        levels=("territory", "district", "region"),
        territories=tree_of((), chains),
        unit_shapes=tuple(cell(at) for at in range(count)),
        measures={"work": tuple(float(at % 97) for at in range(count))},
        people=tuple(Person(f"005{at:015}", name) for at, name in enumerate(names)),
        account=tuple(f"001{at:015}" for at in range(accounts)),
        account_territory=tuple(names[at * 7919 % territories] for at in range(accounts)),
        account_place=tuple((at % 200 / 10, at % 150 / 10) for at in range(accounts)),
    )
    return replace(made, shapes=shapes_of(made))


def measure(word: str) -> dict[str, float]:
    """Return what the export of one system takes, whole and with a tenth moved."""
    from territory_planner.exchange.publication import Publishing, publish
    from territory_planner.exchange.systems import SYSTEMS

    made = plan(500, 6, 100_000)
    moved = tuple(
        made.account_territory[at - 1] if at % 10 == 0 else name
        for at, name in enumerate(made.account_territory)
    )
    units = tuple(
        made.territory[at - 1] if at % 10 == 0 else name for at, name in enumerate(made.territory)
    )
    before = replace(made, account_territory=moved, territory=units)
    began, wall = time.process_time(), time.perf_counter()
    whole = publish(SYSTEMS[word], Publishing(made, starts="2027-01-31"))
    took = time.process_time() - began, time.perf_counter() - wall
    began = time.process_time()
    publish(SYSTEMS[word], Publishing(made, before, starts="2027-01-31"))
    change = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = sum(map(len, whole.files.values())) / 2**20
    return {"cpu": took[0], "wall": took[1], "change": change, "peak": peak, "size": size}


def main() -> int:
    """Print a line for each system; 1 when one takes too much."""
    if os.environ.get("EXCHANGE_SYSTEM"):
        print(json.dumps(measure(os.environ["EXCHANGE_SYSTEM"])))
        return 0
    from territory_planner.exchange.systems import SYSTEMS

    is_bad = False
    print("system            cpu s  wall s  change s  peak MiB  size MiB")
    for word in sys.argv[1:] or SYSTEMS:
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                [sys.executable, "-m", "benchmarks.exchange"],
                env={**os.environ, "EXCHANGE_SYSTEM": word, "TMPDIR": folder},
                cwd=Path(__file__).parents[1],
                capture_output=True,
                text=True,
                check=False,
            )
        if done.returncode:
            print(f"{word}: {done.stderr[-2000:]}")
            is_bad = True
            continue
        told = json.loads(done.stdout.splitlines()[-1])
        print(
            f"{word:16} {told['cpu']:6.1f}  {told['wall']:6.1f}  {told['change']:8.1f}  "
            f"{told['peak']:8.0f}  {told['size']:8.1f}",
            flush=True,
        )
        is_bad = is_bad or told["cpu"] > SECONDS or told["change"] > SECONDS or told["peak"] > MIB
    return int(is_bad)


if __name__ == "__main__":
    sys.exit(main())
