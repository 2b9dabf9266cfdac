"""Which examples property tests draw: the same in every run, others with `make test-fresh`."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache

import pytest

from scripts import fresh

DRAWS = """
from hypothesis import given, settings, strategies as st
from tests.long import tries

@given(st.integers(0, 10**12))
def test_drawn(number):
    print("drew", number)

@settings(max_examples=tries(60))
@given(st.integers(0, 10**12))
def test_costly(number):
    print("drew at some cost", number)
"""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    """Return a function that tells which examples a run draws, with the suite's own settings."""
    tmp_path = tmp_path_factory.mktemp("drawn")
    (tmp_path / "conftest.py").write_text("from tests.conftest import settings\n")
    (tmp_path / "test_drawn.py").write_text(DRAWS)

    @cache
    def run(*options: str, **environment: str) -> list[str]:
        known = ("CI", "LONG", "PYTEST_ADDOPTS")
        kept = {key: value for key, value in os.environ.items() if key not in known}
        command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", *options]
        paths = {"PYTHONPATH": str(fresh.TESTS.parent), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        plugin = ["-p", "_hypothesis_pytestplugin"]
        ran = subprocess.run(
            [*command, *plugin, "test_drawn.py"],
            cwd=tmp_path,
            env={**kept, **paths, **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        found = [line for line in ran.stdout.splitlines() if "drew" in line]
        assert len(found) > 50, ran.stdout + ran.stderr
        return found

    return run


def test_every_run_draws_the_same_examples_in_ci_or_not(drawn):
    first = drawn()
    assert drawn(CI="true") == first
    assert drawn(CI="1", GITHUB_ACTIONS="true") == first


def test_fresh_runs_draw_others_by_seed(drawn):
    same, one = drawn(), drawn(*options(1))
    assert one not in (same, drawn(*options(2)))
    assert drawn(*options(1), CI="true") == one


def test_of_what_costs_much_fewer_are_tried_unless_they_are_fresh_or_all_are_asked_for(drawn):
    def costly(found: list[str]) -> int:
        return sum("at some cost" in line for line in found)

    assert costly(drawn()) == 10
    assert costly(drawn(*options(1))) == costly(drawn(LONG="1")) == 60


def options(seed: int) -> list[str]:
    return [each for each in fresh.command(seed) if each.startswith("--hypothesis")]


def test_the_modules_that_use_hypothesis_are_found():
    names = {module.name for module in fresh.modules()}
    assert {"test_limits.py", "test_advice.py", "test_tally.py"} <= names
    assert "test_floors.py" not in names
