"""Real runs killed at random moments: nothing is lost, and the next run tidies up.

`make test-kill` does 60 kills with a fresh seed, which is printed, and SEED=… draws the same again;
`make test` does a few, the same ones always. When they come within a run depends on the machine.
"""

from __future__ import annotations

import os
import random
import shutil
import time
from itertools import cycle, islice, product

import pytest

from territory_planner.layers.writing import staging
from tests.integration.postgis_server import Server, why_no_server
from tests.integration.process import QgisProcess, switched_on
from tests.kills.scene import FILES, KINDS, OTHER_FILES, OUTPUTS, SOUND, Scene
from tests.kills.victim import READING, RESULT, Victim

pytestmark = [
    pytest.mark.usefixtures("algorithms"),
    pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs /proc"),
]

SHORT = 2
KILLS = int(os.environ.get("KILLS", SHORT))
SEED = os.environ.get("SEED") or ("0" if "KILLS" not in os.environ else str(time.time_ns()))
MOMENTS = ("at work", "writing", "writing", "putting in place", "putting in place")
COPYING = ("copying rows", "copying rows")
"""Where the database copies rows."""

WRITING = {
    "delegateterritories": b"Handed out",
    "importalignment": b"Reading the alignment",
    "planreport": b"Writing",
    "exportalignment": b"Units in the list",
    "savescenario": b"Saving the scenario",
}
"""What algorithms say right before they write, where that is no result."""

ROUNDS = 10
TRIES = 8
"""Times that a run may end before it is killed."""


def drawn() -> list[tuple[str, str, bool]]:
    """Draw what is killed, every kind of place equally often."""
    dice = random.Random(SEED)
    kinds = [kind for kind in KINDS if kind != "postgis" or not why_no_server()]
    dice.shuffle(kinds)
    written = {kind: FILES if kind == OTHER_FILES else OUTPUTS for kind in kinds}
    works = {kind: list(product(written[kind], (True, False))) for kind in kinds}
    for own in works.values():
        dice.shuffle(own)
    rounds = zip(*(islice(cycle(own), ROUNDS) for own in works.values()))
    cases = [(kind, *work) for each in rounds for kind, work in zip(kinds, each)]
    return [cases[number % len(cases)] for number in range(KILLS)]


@pytest.fixture(scope="module")
def qgis(tmp_path_factory, plugin_home):
    return switched_on(tmp_path_factory.mktemp("qgis"), plugin_home)


@pytest.fixture(scope="module")
def server():
    needed = any(kind == "postgis" for kind, *_ in drawn())
    started = Server() if needed else None
    yield started
    if started is not None:
        started.stop()


@pytest.mark.parametrize(
    ("number", "case"),
    list(enumerate(drawn())),
    ids=lambda value: value if isinstance(value, int) else "-".join(map(str, value)),
)
def test_a_kill(tmp_path, qgis, server, number, case, monkeypatch):
    kind, algorithm, earlier = case
    dice = random.Random(f"{SEED} {number}")
    there = server if kind == "postgis" else None
    scene = Scene(tmp_path / "data", there, algorithm, kind, earlier)
    scene.prepare()
    before = scene.content()
    copies = noted_copies(monkeypatch)
    scene.run_here()
    after = scene.content()
    changed = {name for name in after if after[name] != before.get(name)}
    outputs = {name for name in changed if not name.endswith(SOUND)}
    assert len(outputs) >= len({**OUTPUTS, **FILES}[algorithm])

    moment = killed(scene, qgis, dice, MOMENTS + COPYING * any(copies))
    copy = tmp_path / "copy"
    shutil.copytree(scene.folder, copy)
    found = restored(scene, copy)
    kept = {name: found.get(name) for name in before if name not in outputs}
    assert kept == {name: before[name] for name in kept}, (SEED, moment)
    assert set(found) <= set(before) | set(after), (SEED, moment)
    for name in outputs:
        assert found.get(name) in (before.get(name), after[name]), (SEED, moment, name)
    news = sum(found.get(name) == after[name] for name in outputs)
    print(f"SEED={SEED} kill {number}: {case} {moment}; {news} of {len(outputs)} are new")

    again = Victim(qgis, algorithm, scene.parameters())
    assert again.end() == 0, again.said.decode()
    assert scene.content() == after, (SEED, moment)
    assert [name for name in os.listdir(scene.folder) if is_left_over(name)] == []
    assert again.rooms() == []


def noted_copies(monkeypatch) -> list[bool]:
    """Note of each copy of rows by the database that is tried whether it is done."""
    tried, copy = [], staging.copy_rows

    def noted(*asked):
        tried.append(copy(*asked))
        return tried[-1]

    monkeypatch.setattr(staging, "copy_rows", noted)
    return tried


def killed(scene: Scene, qgis: QgisProcess, dice: random.Random, moments: tuple[str, ...]) -> str:
    """Kill a run of a scene; return at which moment: a sooner one where a run ended before."""
    for tried in range(TRIES):
        scene.prepare()
        moment = dice.choice(moments)
        victim = Victim(qgis, scene.algorithm, scene.parameters())
        try:
            victim.wait_for(
                READING if moment == "at work" else WRITING.get(scene.algorithm, RESULT)
            )
            if moment == "copying rows":
                victim.wait_for_rows()
                delay = dice.uniform(0.0, 0.05)
            elif moment == "putting in place" and scene.server is None:
                victim.wait_for_files(scene.folder)
                delay = dice.uniform(0.0, 0.03)
            else:
                delay = dice.uniform(0.0, 0.6)
            delay /= 2**tried
            time.sleep(delay)
        finally:
            was_killed = victim.kill()
        for _ in range(100):
            if not victim.orphans():
                break
            time.sleep(0.1)
        assert victim.orphans() == [], "something that the run started lives on"
        if was_killed:
            return f"{moment}, {delay:.3f} s"
    raise TimeoutError(f"{TRIES} runs ended before they were killed")


def restored(scene: Scene, copy) -> dict[str, str]:
    """Return what a copy of the folder holds when it is tidied as the next run tidies it."""
    from territory_planner.layers.writing.swap import restore_all

    restore_all(copy)
    return scene.content(copy)


def is_left_over(name: str) -> bool:
    return name.startswith(".") or name.endswith(("-journal", "-wal", "-shm"))
