"""The search for the lowest value finds it, and writes nothing to standard output."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from territory_planner.core.solvers.lbfgs import lowest

ROOT = Path(__file__).resolve().parents[3]

NO_STEP = "lambda x: (os.write(1, b'called\\n') and float(x[0]), np.ones(1)), np.array([1e20])"
"""Rounding swallows the first step: the direction is zero, and Debian's library says so."""

OURS = f"lowest({NO_STEP}, 20)"
SCIPYS = f"minimize({NO_STEP}, jac=True, method='L-BFGS-B')"


def written(call: str, stdout: int) -> subprocess.CompletedProcess:
    """Make a call in a process of its own, between two lines of its own."""
    script = (
        "import os, sys\n"
        "import numpy as np\n"
        "from scipy.optimize import minimize\n"
        "from territory_planner.core.solvers.lbfgs import lowest\n"
        "os.write(1, b'before\\n')\n"
        f"{call}\n"
        "os.write(1, b'after\\n')\n"
        "used = open('/proc/self/maps').read() if os.path.exists('/proc/self/maps') else ''\n"
        "sys.stderr.write('Debian' if 'liblbfgsb' in used else 'own')\n"
    )
    return subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, stdout=stdout, stderr=subprocess.PIPE, check=True
    )


def test_it_finds_the_lowest_value():
    wanted = np.array([3.0, -2.0, 0.5])
    found = lowest(lambda x: (float(np.square(x - wanted).sum()), 2 * (x - wanted)), 0 * wanted, 50)
    np.testing.assert_allclose(found, wanted, atol=1e-6)


def test_debians_library_writes_to_stdout_when_rounding_stops_it():
    done = written(SCIPYS, subprocess.PIPE)
    assert (b"ascent direction" in done.stdout) == (done.stderr == b"Debian")


def test_nothing_is_written_into_a_pipe_and_nothing_of_others_is_lost():
    lines = written(OURS, subprocess.PIPE).stdout.splitlines()
    assert (lines[0], lines[-1]) == (b"before", b"after")
    assert set(lines[1:-1]) == {b"called"}


def test_nothing_is_written_into_a_file(tmp_path):
    with open(tmp_path / "said", "wb") as file:
        written(OURS, file.fileno())
    assert b"ascent" not in (tmp_path / "said").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="has no pseudo-terminals")
def test_nothing_is_written_to_a_terminal():
    ours, theirs = os.openpty()
    written(OURS, theirs)
    os.close(theirs)
    said = os.read(ours, 10_000)
    os.close(ours)
    assert said.startswith(b"before")
    assert said.endswith(b"after\r\n")
    assert b"ascent" not in said


def test_a_closed_stdout_is_no_hindrance():
    written(
        f"os.dup2(1, 9); os.close(1)\n{OURS.replace('os.write(1', 'os.write(9')}\nos.dup2(9, 1)", -1
    )


def test_what_the_function_raises_comes_out():
    def falling(x):
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        lowest(falling, np.zeros(2), 5)
