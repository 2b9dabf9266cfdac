"""Run the property tests on examples that no run has seen: ``make test-fresh``.

`make test` draws the same examples every time. Here each round draws others from a seed of its
own, which is printed: SEED=123 SEEDS=1 draws the same again.
"""

from __future__ import annotations

import os
import re
import secrets
import subprocess
import sys
import time
from pathlib import Path

TESTS = Path(__file__).parents[1] / "tests"


def modules() -> list[Path]:
    """Return the test modules that use Hypothesis; the others are not even collected."""
    found = sorted(TESTS.rglob("test_*.py"))
    uses = re.compile(r"^(from|import) hypothesis\b", re.MULTILINE)
    return [module for module in found if uses.search(module.read_text(encoding="utf-8"))]


def command(seed: int) -> list[str]:
    """Return the call that runs all property tests with the examples of a seed."""
    options = ["--hypothesis-profile=fresh", f"--hypothesis-seed={seed}", "-m", "hypothesis"]
    quiet = ["-q", "--no-header", "-p", "no:cacheprovider"]
    return [sys.executable, "-m", "pytest", *quiet, *options, *map(str, modules())]


def run(seed: int) -> bool:
    """Run one round and tell how it went; whole, where something failed."""
    began = time.monotonic()
    round_ = subprocess.run(command(seed), capture_output=True, text=True, check=False)
    passed = round_.returncode == 0
    closing = (round_.stdout.strip().splitlines() or [""])[-1]
    print(f"seed {seed}: {closing} ({time.monotonic() - began:.0f} s)", flush=True)
    if not passed:
        print(round_.stdout, round_.stderr, sep="\n", flush=True)
    return passed


def main() -> int:
    """Run as many rounds as SEEDS says, from the seed SEED on; 1 where one failed."""
    count = int(os.environ.get("SEEDS") or 10)
    first = int(os.environ.get("SEED") or secrets.randbelow(10**6))
    failed = [seed for seed in range(first, first + count) if not run(seed)]
    if failed:
        print(f"Failed: {failed}; make test-fresh SEED={failed[0]} SEEDS=1 does it again.")
        return 1
    print(f"All {count} seeds passed, {first} to {first + count - 1}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
