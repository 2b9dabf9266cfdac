"""Work in a child process: found, given its arguments, ended by a cancel, never left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import time
import weakref
from pathlib import Path

import numpy as np
import pytest

from territory_planner.core.jobs.design import design
from territory_planner.core.model.errors import Cancelled, Infeasible, InvalidInput, TerritoryError
from territory_planner.core.model.progress import Progress
from territory_planner.core.solvers import child_main, child_talk, mixed
from territory_planner.core.solvers.child import in_child
from territory_planner.core.solvers.child_main import task_name
from territory_planner.core.solvers.child_message import HEAD, length, pack, unpack
from territory_planner.core.solvers.child_python import candidates, python_programs
from territory_planner.core.solvers.mixed import can_solve, solve_in_place

pytestmark = pytest.mark.skipif(not can_solve(), reason="takes SciPy's milp for its tasks")

ROOT = Path(__file__).resolve().parents[3]


def knapsack(n: int = 3, nodes: int = 100) -> dict[str, object]:
    """Many unlike things that just don't fit: a market split, hard already for n = 40."""
    rng = np.random.default_rng(0)
    rows = min(5, n)
    size = rng.integers(1, 100, (rows, n)).astype(float)
    half = np.floor(size.sum(axis=1) / 2)
    return {
        "cost": rng.random(n),
        "data": size.ravel(),
        "indices": np.tile(np.arange(n, dtype=np.int32), rows),
        "indptr": np.arange(rows + 1, dtype=np.int32) * n,
        "low": half if n > 3 else half * 0,
        "high": half,
        "least": np.zeros(n),
        "most": np.ones(n),
        "whole": np.ones(n, dtype=bool),
        "gaps": [0.0],
        "nodes": nodes,
        "worth": np.inf,
    }


HARD = knapsack(40, 10**9)
"""Hours of work."""


@pytest.fixture
def children(monkeypatch) -> list:
    """The child processes that are started."""
    started: list = []
    really = child_talk._start

    async def start(*given):
        started.append(await really(*given))
        return started[-1]

    monkeypatch.setattr(child_talk, "_start", start)
    return started


def is_gone(pid: int) -> bool:
    """Whether a process has ended (one that nobody has asked about yet is no longer at work)."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return True
    return state == "Z"


def wait_until(happens, seconds: float = 60) -> bool:
    end = time.monotonic() + seconds
    while not happens() and time.monotonic() < end:
        time.sleep(0.05)
    return bool(happens())


def test_a_child_finds_what_this_process_finds(children):
    given = knapsack()
    there, here = in_child(solve_in_place, given), in_child(solve_in_place, given, worth=False)
    assert len(children) == 1
    assert there.keys() == here.keys() == {"x", "value", "bound"}
    np.testing.assert_array_equal(there["x"], here["x"])
    assert (there["value"], there["bound"]) == (here["value"], here["bound"])
    assert children[0].returncode is not None


def test_what_is_handed_over_arrives():
    values = {
        "numbers": np.arange(6, dtype=np.int16).reshape(2, 3),
        "none": np.zeros((0, 4)),
        "scalar": np.array(2.5),
        "truths": np.array([True, False]),
        "names": np.array(["Sligo", "Łódź"]),
        "places": np.asfortranarray(np.random.default_rng(0).random((4, 3))),
        "text": "Łódź",
        "missing": None,
        "list": [1, 2.5, "a", None, [True]],
        "dictionary": {"a": 1},
        "endless": float("inf"),
        "__plain": "x",
        "file": 3,
    }
    message = pack(values)
    assert length(message[:HEAD]) == len(message) - HEAD
    found = unpack(message[HEAD:])
    assert found.keys() == values.keys()
    for name, value in values.items():
        if isinstance(value, np.ndarray):
            np.testing.assert_array_equal(found[name], value)
            assert found[name].dtype == value.dtype
        else:
            assert found[name] == value
    assert unpack(pack({"a": np.float64(2), "b": np.bool_(True)})[HEAD:]) == {"a": 2.0, "b": True}


@pytest.mark.parametrize("value", [np.array([object()]), np.array(["a", None]), {1, 2}, object()])
def test_nothing_is_pickled(value):
    with pytest.raises(TypeError):
        pack({"value": value})


def test_a_cancel_ends_the_child(children):
    with pytest.raises(Cancelled):
        in_child(solve_in_place, HARD, Progress(is_cancelled=lambda: bool(children)))
    assert children[0].returncode is not None
    assert is_gone(children[0].pid)


def test_a_cancel_after_the_child_has_begun_ends_it_without_a_traceback(children, caplog):
    looks = []

    def cancelled() -> bool:
        looks.append(1)
        return len(looks) > 20

    with pytest.raises(Cancelled):
        in_child(solve_in_place, HARD, Progress(is_cancelled=cancelled))
    assert is_gone(children[0].pid)
    gc.collect()
    assert [entry.getMessage() for entry in caplog.records] == []


class Held:
    """Something that a caller has at hand."""


@pytest.mark.parametrize("within", [False, True], ids=["plain", "in an event loop"])
def test_a_cancelled_child_keeps_nothing_of_its_caller(children, within):
    seen = []

    def ask() -> None:
        held = Held()
        seen.append(weakref.ref(held))
        with pytest.raises(Cancelled):
            in_child(solve_in_place, HARD, Progress(is_cancelled=lambda: bool(children)))

    async def ask_within() -> None:
        ask()

    gc.collect()
    gc.disable()
    try:
        asyncio.run(ask_within()) if within else ask()
        assert seen[0]() is None
    finally:
        gc.enable()


def test_a_cancel_while_much_is_handed_over_leaves_no_traceback(children, caplog):
    much = {**HARD, "cost": np.zeros(4_000_000)}
    with pytest.raises(Cancelled):
        in_child(solve_in_place, much, Progress(is_cancelled=lambda: bool(children)))
    assert is_gone(children.pop().pid)
    gc.collect()
    assert [entry.getMessage() for entry in caplog.records] == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_no_child_outlives_a_parent_that_is_killed(tmp_path):
    told = tmp_path / "pid"
    script = tmp_path / "parent.py"
    script.write_text(
        "from tests.core.solvers.test_child import HARD, child_talk, in_child, solve_in_place\n"
        "really = child_talk._start\n"
        "async def start(*given):\n"
        "    process = await really(*given)\n"
        f"    open({str(told)!r}, 'w').write(str(process.pid) + '\\n')\n"
        "    return process\n"
        "child_talk._start = start\n"
        "in_child(solve_in_place, HARD)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    parent = subprocess.Popen([sys.executable, str(script)], cwd=ROOT, env=environment)
    try:
        assert wait_until(lambda: told.exists() and told.read_text().endswith("\n"))
        pid = int(told.read_text())
        # once the solver has HiGHS's library in use, it holds the interpreter's lock
        assert wait_until(lambda: "_highs" in Path(f"/proc/{pid}/maps").read_text())
        assert not is_gone(pid)
    finally:
        parent.send_signal(signal.SIGKILL)
        parent.wait()
    assert wait_until(lambda: is_gone(pid))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="kills by signal")
@pytest.mark.parametrize("at", ["its start", "work"])
def test_a_child_that_is_killed_is_told_of_in_a_sentence(at, children, monkeypatch):
    """Also where it had not yet answered: its work would begin anew, in this process at last."""
    answered = child_talk._answer

    async def answer(process, *given):
        if at == "work":
            await answered(process, *given)
        process.kill()
        if at == "its start":
            await answered(process, *given)

    in_child(solve_in_place, knapsack())  # what runs it has been seen to be a Python
    monkeypatch.setattr(child_talk, "_answer", answer)
    with pytest.raises(TerritoryError, match="ended from outside"):
        in_child(solve_in_place, HARD)
    assert len(children) == 2


def test_errors_of_the_core_come_back_as_they_are(children):
    with pytest.raises(InvalidInput, match="Unknown effort: odd"):
        in_child(design, {"problem": None, "effort": "odd"})
    assert len(children) == 1
    with pytest.raises(InvalidInput, match="Unknown effort: odd"):
        in_child(design, {"problem": None, "effort": "odd"}, worth=False)


def test_an_infeasible_keeps_what_it_knows():
    error = Infeasible("No.", "lock", (3, 4))
    told = {"error": "Infeasible", "said": child_main._said(error), "why": ""}
    with pytest.raises(Infeasible) as raised:
        child_main.found_or_raised(told)
    again = raised.value
    assert (str(again), again.constraint, again.units) == ("No.", "lock", (3, 4))


def test_an_error_of_ours_shows_where_it_was(children):
    with pytest.raises(RuntimeError, match=r"unexpected keyword[\s\S]*child_main\.py"):
        in_child(solve_in_place, {"nonsense": 1})


def test_only_functions_of_the_core_run_in_a_child():
    assert task_name(solve_in_place) == "solvers.mixed:solve_in_place"
    assert child_main.find_task("solvers.mixed:solve_in_place") is solve_in_place
    for other in (os.getcwd, test_only_functions_of_the_core_run_in_a_child, lambda: {}):
        with pytest.raises(TypeError):
            task_name(other)


def test_where_no_python_is_found_it_runs_in_this_process_and_says_so_once(children, monkeypatch):
    monkeypatch.setattr(child_talk, "_programs", list)
    monkeypatch.setattr(child_talk, "_told", set())
    said: list[str] = []
    for _ in range(2):
        assert in_child(solve_in_place, knapsack(), Progress(on_message=said.append))
    assert not children
    assert len(said) == 1
    assert "No Python was found" in said[0]


@pytest.mark.skipif(sys.platform == "win32", reason="stand-ins are shell scripts")
@pytest.mark.parametrize("script", ["exit 0", "exit 3", "echo hello; cat > /dev/null", "kill $$"])
def test_a_program_that_is_no_python_is_passed_over(script, tmp_path, monkeypatch):
    wrong, missing = tmp_path / "python3", tmp_path / "gone"
    wrong.write_text(f"#!/bin/sh\n{script}\n")
    wrong.chmod(0o755)
    monkeypatch.setattr(child_talk, "_all_programs", lambda: (wrong, missing, Path(sys.executable)))
    monkeypatch.setattr(child_talk, "_unfit", set())
    monkeypatch.setattr(child_talk, "_fit", {Path(sys.executable)})
    monkeypatch.setattr(child_talk, "START", 0.5 if "cat" in script else child_talk.START)
    assert in_child(solve_in_place, knapsack())
    assert child_talk._unfit == {wrong, missing}


def test_a_slow_machines_python_has_its_time(children, monkeypatch):
    monkeypatch.setattr(child_talk, "_fit", {Path(sys.executable)})
    monkeypatch.setattr(child_talk, "_programs", lambda: [Path(sys.executable)])
    monkeypatch.setattr(child_talk, "START", 0.0)
    assert in_child(solve_in_place, knapsack())
    assert len(children) == 1


def test_within_an_event_loop_it_runs_as_well():
    async def service():
        return in_child(solve_in_place, knapsack())

    assert asyncio.run(service())["x"].shape == (3,)


def test_progress_of_a_child_reaches_the_caller(monkeypatch):
    shares: list[float] = []
    said: list[str] = []
    given = knapsack()

    async def talk(process):
        return messages.pop(0)

    messages = [{"ready": list(sys.version_info[:3])}, {"percent": 50.0}, {"say": "Half."}]
    messages += [{"done": True, "x": 1}]
    monkeypatch.setattr(child_talk, "_receive", talk)
    progress = Progress(shares.append, said.append).part(50, 100)
    assert in_child(solve_in_place, given, progress) == {"x": 1}
    assert (shares, said) == ([75.0], ["Half."])


# Where Python stands beside QGIS: the system, sys.executable, the prefixes, the answer.
INSTALLED = {
    "Debian": ("linux", "usr/bin/python3", ["usr"], "usr/bin/python3"),
    "Debian, embedded": ("linux", "usr/bin/qgis.bin", ["usr"], "usr/bin/python3.12"),
    "Linux, no name": ("linux", "", ["usr"], "usr/bin/python3.12"),
    "virtual environment": ("linux", "env/bin/python", ["env", "usr"], "env/bin/python"),
    "conda": ("linux", "opt/conda/bin/qgis", ["opt/conda"], "opt/conda/bin/python3.12"),
    "Windows": (
        "win32",
        "QGIS 3.34/bin/qgis-ltr-bin.exe",
        ["QGIS 3.34/apps/Python312"],
        "QGIS 3.34/apps/Python312/python3.exe",
    ),
    "Windows, no console program": (
        "win32",
        "QGIS 3.34/bin/qgis-ltr-bin.exe",
        ["QGIS 3.34/apps/Python312"],
        "QGIS 3.34/apps/Python312/pythonw.exe",
    ),
    "Windows, prefix elsewhere": (
        "win32",
        "QGIS 3.34/bin/qgis-bin.exe",
        ["nowhere"],
        "QGIS 3.34/apps/Python312/python.exe",
    ),
    "Windows, beside": (
        "win32",
        "OSGeo4W/bin/qgis_process-qgis.exe",
        ["nowhere"],
        "OSGeo4W/bin/python3.exe",
    ),
    "macOS": (
        "darwin",
        "QGIS.app/Contents/MacOS/QGIS",
        ["QGIS.app/Contents/Frameworks"],
        "QGIS.app/Contents/MacOS/bin/python3",
    ),
    "macOS, newer": (
        "darwin",
        "QGIS.app/Contents/MacOS/QGIS",
        ["QGIS.app/Contents/Resources/python"],
        "QGIS.app/Contents/MacOS/python3.12",
    ),
}


@pytest.mark.parametrize("system", INSTALLED)
def test_python_is_found_and_never_qgis(system, tmp_path, monkeypatch):
    platform, executable, prefixes, python = INSTALLED[system]
    for name in (executable, python):
        file = tmp_path / name
        if name:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
            file.chmod(0o755)
    own = str(tmp_path / executable) if executable else ""
    folders = [str(tmp_path / prefix) for prefix in prefixes]
    places = candidates(platform, own, folders, (3, 12))
    assert next(place for place in places if place.is_file()) == tmp_path / python
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "executable", own)
    monkeypatch.setattr(sys, "version_info", (3, 12, 1, "final", 0))
    for name in ("exec_prefix", "base_exec_prefix", "prefix", "base_prefix"):
        monkeypatch.setattr(sys, name, folders[0])
    assert (tmp_path / python).resolve() in [found.resolve() for found in python_programs()]


def test_milp_is_solved_in_place_when_it_is_small(children):
    n = mixed.FEW
    for count in (n, n + 1):
        given = knapsack(count)
        rows = mixed.csr_matrix((given["data"], given["indices"], given["indptr"]))
        program = mixed.Program(
            np.asarray(given["cost"]),
            rows,
            np.zeros(rows.shape[0]),
            np.asarray(given["high"]),
            np.zeros(count),
            np.ones(count),
            np.ones(count, dtype=bool),
        )
        found = mixed.solve(program, [0.0], 10)
        assert found is not None
        assert found.value == 0
    assert len(children) == 1


def test_a_child_loads_no_more_of_the_core_than_its_task_needs():
    look = "sys.stdout.write(' '.join(name for name in sys.modules if '.core' in name))"
    done = subprocess.run(
        [sys.executable, "-c", f"{child_talk._loading('territory_planner')}; {look}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    ours = "territory_planner.core."
    loaded = {name[len(ours) :] for name in done.stdout.split() if name.startswith(ours)}
    assert loaded >= {"solvers.child_main", "model.errors"}
    assert {name.split(".")[0] for name in loaded} == {"model", "solvers"}
