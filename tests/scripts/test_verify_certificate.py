"""A certificate is accepted as it was written, and refused whatever is changed in it."""

from __future__ import annotations

import copy
import json
import math
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from scripts import verify_certificate
from scripts.verify_certificate import EARTH_KM, Refused, digest, verify
from territory_planner.core import (
    balance,
    cost,
    design,
    graph_from_edges,
    make_problem,
    optimality_gap,
)
from territory_planner.core.jobs.certificate import certify_moves, certify_travel
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.problem import FROZEN
from tests.core.jobs.random_designs import drifted, random_problem
from tests.core.planar import grid_problem

VERIFIER = Path(__file__).parents[2] / "scripts" / "verify_certificate.py"
TAMPERED = 250
"""Changes to each of two certificates, once with the old digest and once with a new one."""


def read_back(certificate):
    return json.loads(json.dumps(certificate))


@pytest.fixture(scope="module")
def designed():
    problem = random_problem(5)
    plan = design(problem, "fast", bounds=False).assignment
    return problem, plan, read_back(certify_travel(problem, plan))


@pytest.fixture(scope="module")
def realigned():
    problem = random_problem(5)
    plan = design(problem, "fast", bounds=False).assignment
    asked = drifted(problem, plan, 5)
    moved = balance(asked, "fast").assignment
    return asked, moved, read_back(certify_moves(asked, moved, asked.mass))


def test_a_design_is_certified_with_the_bound_that_it_tells(designed):
    problem, plan, certificate = designed
    found = optimality_gap(problem, plan)
    assert certificate["cost"] == pytest.approx(cost(problem, plan))
    assert 0 < certificate["claims"][0]["bound"] <= certificate["cost"] * (1 + 1e-9)
    assert certificate["claims"][0]["bound"] == pytest.approx(found.bound, rel=0.01)
    assert any(
        "served from the same centers costs less than" in each for each in verify(certificate)
    )


def test_a_realignment_is_certified_with_least_moves(realigned):
    asked, moved, certificate = realigned
    assert certificate["cost"] == pytest.approx(asked.mass[moved != asked.start].sum())
    anywhere, next_door = (claim["bound"] for claim in certificate["claims"])
    assert 0 < anywhere <= next_door + 1e-9 <= certificate["cost"] + 2e-9
    verify(certificate)


@pytest.mark.parametrize("number", [1, 9, 36])
def test_plans_of_all_kinds_are_certified(number):
    """Given centers, several workloads, plans outside of their limits."""
    problem = replace(random_problem(number), travel=None)
    plan = design(problem, "fast", bounds=False, exact_if_small=False).assignment
    verify(read_back(certify_travel(problem, plan)))
    asked = drifted(problem, plan, number)
    verify(read_back(certify_moves(asked, balance(asked, "fast").assignment, asked.mass)))


def test_locks_units_without_a_territory_and_pairs_are_in_it():
    plan = np.repeat([[0, 0, 1, 1, 2, 2]], 4, axis=0).ravel().astype(np.int32)
    lock = np.array([0, 0, FROZEN])
    locked = np.arange(24) == 0
    problem = grid_problem(4, 6, 3, start=plan, locked=locked, territory_lock=lock, apart=[(0, 5)])
    some = np.where(np.arange(24) == 9, -1, plan)
    certificate = read_back(certify_travel(problem, some))
    assert len(certificate["plan"]) == 23
    assert certificate["closed"] == [2]
    assert len(certificate["held"]) == 9
    told = " ".join(verify(certificate))
    assert "keeps 9 units held and 1 territories closed" in told
    assert "must be apart" not in told
    verify(read_back(certify_moves(problem, some, np.ones(24))))


def test_pairs_that_are_together_are_told():
    plan = np.repeat([[0, 0, 1, 1, 2, 2]], 4, axis=0).ravel().astype(np.int32)
    certificate = certify_travel(grid_problem(4, 6, 3, apart=[(0, 1), (0, 5)]), plan)
    assert "1 pairs of units that must be apart are together." in verify(read_back(certificate))


def test_workloads_without_limits_are_certified():
    plan = np.repeat([[0, 0, 1, 1, 2, 2]], 4, axis=0).ravel().astype(np.int32)
    problem = grid_problem(4, 6, 3, tolerance=np.inf, start=plan)
    verify(read_back(certify_travel(problem, plan)))
    verify(read_back(certify_moves(problem, plan, np.ones(24))))


def test_sums_too_large_for_numbers_prove_nothing(designed):
    """What overflows is no bound, whatever is stated."""
    lie = copy.deepcopy(designed[2])
    lie["upper"] = [[1e300] * len(row) for row in lie["upper"]]
    lie["claims"][0]["price"] = [[-1e12] * len(row) for row in lie["upper"]]
    lie["claims"][0]["bound"] = lie["cost"]
    lie["digest"] = digest(lie)
    with pytest.raises(Refused, match="the bound is -inf"):
        verify(lie)


def test_what_rounding_adds_to_a_bound_is_not_told_as_proven():
    """Prices so large that what is left of them is rounding; exactly, these prove nothing."""
    problem = make_problem(
        [[1.0, 0.0]] * 3 + [[0.0, 0.0]],
        [0.1, 0.2, 0.4, 0.6],
        graph_from_edges(4, [0, 1, 2], [1, 2, 3]),
        center=[[0.0, 0.0], [1.0, 0.0]],
        tolerance=1.0,
    )
    said = read_back(certify_travel(problem, np.array([0, 0, 0, 1])))
    said["lower"] = said["upper"] = said["load"]
    said["claims"][0]["price"] = [[1e15], [1e15]]
    found = verify_certificate._bound(said, said["claims"][0], (said["load"], said["load"]))[0]
    assert 0.1 < found < said["cost"]
    said["claims"][0]["bound"] = found
    said["digest"] = digest(said)
    assert verify(said)[-1].endswith("costs less than 0: proven.")


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [("weight", -1.0, "below zero"), ("position", 2 * EARTH_KM, "outside of the Earth")],
)
def test_what_can_not_be_is_refused(name, value, says, designed):
    lie = copy.deepcopy(designed[2])
    if name == "weight":
        lie["weight"][0] = value
    else:
        lie["globe"] = True
        for each in ("position", "center"):
            lie[each] = [[*row, 0.0][:3] for row in lie[each]]
        lie["position"][0][0] = value
    lie["digest"] = digest(lie)
    with pytest.raises(Refused, match=says):
        verify(lie)


def test_ways_along_roads_are_not_certified():
    problem = grid_problem(2, 4, 2, center=[[0.0, 0.0], [3.0, 0.0]], travel=np.ones((8, 2)))
    with pytest.raises(InvalidInput, match="straight ways"):
        certify_travel(problem, np.repeat([0, 1], 4))


@pytest.mark.parametrize("kind", ["designed", "realigned"])
@pytest.mark.parametrize("signed", [False, True], ids=["as it was", "signed anew"])
def test_whatever_is_changed_is_refused(kind, signed, request):
    certificate = request.getfixturevalue(kind)[2]
    verify(certificate)
    rng = np.random.default_rng([17, signed, kind == "designed"])
    for turn in range(TAMPERED):
        lie = copy.deepcopy(certificate)
        name = _tampered(lie, rng, turn)
        assert lie != certificate
        if signed:
            lie["digest"] = digest(lie)
        assert _is_refused(lie), f"{name} was changed, and nobody noticed"


def _is_refused(certificate):
    try:
        verify(certificate)
    except Refused:
        return True
    return False


def _tampered(lie, rng, turn):
    """Change one thing in a certificate that makes it say what is not so; tell what."""
    names = ["plan", "workload", "price", "bound", "cost", "limit", "load", "total", "parts"]
    names += ["position", "center"] if lie["what"] == "travel" else ["home", "counts"]
    name = names[turn % len(names)]
    factor = float(rng.choice([0.5, 0.99, 1.01, 2.0]))
    claim = lie["claims"][int(rng.integers(len(lie["claims"])))]
    if name in ("plan", "home"):
        unit = int(rng.integers(len(lie["plan"])))
        lie[name][unit] = (lie[name][unit] + 1) % len(lie["lower"])
    elif name == "price":
        territory = int(rng.integers(len(claim["price"])))
        claim["price"][territory][0] += factor
    elif name == "bound":
        claim["bound"] *= factor
    elif name == "cost":
        lie["cost"] *= factor
    elif name == "limit":
        # So far that the plan is outside of it.
        lie["upper"][int(rng.integers(len(lie["upper"])))][0] = 0.0
        lie["outside"] = []
    elif name == "parts":
        lie["parts"][0] += 1
    elif name in ("total", "counts"):
        lie[name][_filled(lie[name], rng)] *= factor
    else:
        rows = lie[name]
        row = _filled([abs(each[0]) for each in rows], rng)
        rows[row][0] *= factor
    return name


def _filled(values, rng):
    """Return the place of some value that is not nearly zero."""
    return int(rng.choice(np.flatnonzero(np.array(values) > 1e-3 * max(values))))


def test_a_file_is_checked_by_itself(designed, tmp_path):
    """In a folder without any of our code, by a Python that reads no packages."""
    script = tmp_path / "verify.py"
    script.write_text(VERIFIER.read_text(encoding="utf-8"), encoding="utf-8")
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text(json.dumps(designed[2]))
    bad.write_text(good.read_text()[:-40])
    run = [sys.executable, "-I", "-S", str(script)]
    accepted = subprocess.run([*run, str(good)], capture_output=True, text=True, check=False)
    assert (accepted.returncode, accepted.stdout.split("\n")[0]) == (0, "ACCEPTED.")
    refused = subprocess.run([*run, str(bad)], capture_output=True, text=True, check=False)
    assert refused.returncode == 1
    assert refused.stdout.startswith("REFUSED")


def test_the_verifier_is_short_and_plain():
    text = VERIFIER.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 300
    assert "numpy" not in text
    assert "import territory_planner" not in text


def test_it_takes_its_time_by_pairs_of_unit_and_territory():
    """At 3,500 units and 50 territories a twentieth of what 35,000 units and 100 may take: 10 s."""
    rng = np.random.default_rng(0)
    problem = grid_problem(50, 70, 50, rng.uniform(1, 9, 3500), tolerance=0.5)
    middle = problem.position[rng.choice(3500, 50, replace=False)]
    straight = np.square(problem.position[:, None] - middle[None]).sum(axis=2)
    given = make_problem(
        problem.position, problem.workload, problem.graph, center=middle, tolerance=0.5
    )
    certificate = certify_travel(given, straight.argmin(axis=1))

    def seconds():
        began = time.process_time()
        verify(certificate)
        return time.process_time() - began

    assert min(seconds() for _ in range(3)) < 0.5  # what else is at work can double it
    assert math.isfinite(certificate["claims"][0]["bound"])
