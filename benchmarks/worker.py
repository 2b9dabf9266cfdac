"""Run one contender on one case in a process of its own, and write down what it took.

Called by `bench.py` as ``python worker.py MODULE FUNCTION OPTIONS INPUT OUTPUT``. The clock
covers the function alone: imports and reading the input come before it.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from functools import partial
from pathlib import Path

import numpy as np
from case import load_case

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


REPEATS, REPEAT_WITHIN = 5, 4.0
"""A quick contender runs again, well within the least time limit; its fastest run counts."""


def peak_memory_mib() -> float:
    """Return the most memory this process has held.

    ``ru_maxrss`` would also count what the parent held when it forked.
    """
    with open("/proc/self/status") as status:
        line = next(line for line in status if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def main(module_name: str, function: str, options: str, source: str, output: str) -> None:
    module = importlib.import_module(f"contenders.{module_name}")
    load = getattr(module, "load", load_case)
    given = load(Path(source))
    before = peak_memory_mib()
    contender = partial(getattr(module, function), given, **json.loads(options))
    runs, begun = [], time.perf_counter()
    while not runs or (len(runs) < REPEATS and time.perf_counter() - begun < REPEAT_WITHIN):
        wall, cpu = time.perf_counter(), time.process_time()
        result = contender()
        runs.append((time.perf_counter() - wall, time.process_time() - cpu))
    seconds, cpu_seconds = min(runs)
    spent = {
        "seconds": seconds,
        "cpu_seconds": cpu_seconds,
        "peak_mib": peak_memory_mib(),
        "before_mib": before,
        "versions": module.versions(),
    }
    np.savez(output, account=json.dumps(spent), **result)


if __name__ == "__main__":
    main(*sys.argv[1:])
