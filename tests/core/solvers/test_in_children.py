"""Several tasks at once, in children of this computer: the same however many, and none is lost."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace

import numpy as np
import pytest

from territory_planner.core.explore.scores import ScoreScale
from territory_planner.core.model.errors import Cancelled, TerritoryError
from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.problem import Problem, make_problem
from territory_planner.core.model.progress import Progress, share_of
from territory_planner.core.model.sizes import Sizes
from territory_planner.core.solvers import child_talk
from territory_planner.core.solvers.child import in_children
from territory_planner.core.solvers.child_message import HEAD, pack, unpack
from territory_planner.core.solvers.mixed import can_solve, relax_in_place, solve_in_place
from territory_planner.core.solvers.told import built, told
from tests.core.solvers.test_child import HARD, is_gone, knapsack
from tests.undisturbed import undisturbed

pytestmark = pytest.mark.skipif(not can_solve(), reason="takes SciPy's milp for its tasks")


@pytest.fixture
def children(monkeypatch) -> list:
    """The child processes that are started, with the environment that each was given."""
    started: list = []
    really = child_talk._start

    async def start(program, noise, environment):
        started.append((await really(program, noise, environment), environment))
        return started[-1][0]

    monkeypatch.setattr(child_talk, "_start", start)
    return started


def asked(count: int) -> tuple[dict, list[dict]]:
    given = knapsack()
    costs = np.random.default_rng(1).random((count, len(given["cost"]))) - 0.5
    shared = {name: value for name, value in given.items() if name != "cost"}
    return shared, [{"cost": cost} for cost in costs]


@pytest.mark.parametrize("workers", [1, 3])
def test_answers_come_in_the_order_of_what_was_asked(children, workers):
    shared, each = asked(4)
    found = in_children(solve_in_place, shared, each, workers=workers)
    here = [solve_in_place(**shared, **own) for own in each]
    assert [one["value"] for one in found] == [one["value"] for one in here]
    assert len(children) == 4
    # each leaves the other cores to the others
    assert all(environment["OMP_NUM_THREADS"] == "1" for _, environment in children)


def test_a_cancel_ends_all_children_within_half_a_second(children):
    began: list[float] = []

    def cancelled() -> bool:
        if len(children) == 2:
            began.append(undisturbed())
        return len(began) > 4

    hard = {name: value for name, value in HARD.items() if name != "nodes"}
    with pytest.raises(Cancelled):
        in_children(
            solve_in_place,
            hard,
            [{"nodes": 10**9}] * 3,
            Progress(is_cancelled=cancelled),
            workers=2,
        )
    assert undisturbed() - began[4] < 0.5
    assert len(children) == 2
    assert all(is_gone(process.pid) for process, _ in children)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="kills by signal")
def test_a_child_that_is_killed_is_begun_again(children, monkeypatch):
    answered = child_talk._answer
    killed: list[int] = []

    async def answer(process, *given):
        await answered(process, *given)
        if not killed:
            killed.append(process.pid)
            process.kill()

    monkeypatch.setattr(child_talk, "_answer", answer)
    shared, each = asked(2)
    found = in_children(solve_in_place, shared, each, workers=2)
    assert [one["value"] for one in found] == [
        solve_in_place(**shared, **own)["value"] for own in each
    ]
    assert len(killed) == 1
    assert len(children) == 3


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="kills by signal")
def test_one_that_is_always_killed_is_told_of_in_a_sentence(children, monkeypatch):
    answered = child_talk._answer

    async def answer(process, *given):
        await answered(process, *given)
        process.kill()

    monkeypatch.setattr(child_talk, "_answer", answer)
    shared, each = asked(1)
    with pytest.raises(TerritoryError, match="ended from outside"):
        in_children(solve_in_place, shared, each)
    assert len(children) == child_talk.TRIES


def test_an_error_of_one_ends_the_others():
    with pytest.raises(RuntimeError, match="unexpected keyword"):
        in_children(relax_in_place, {"nonsense": 1}, [{}, {}])


def test_where_no_python_is_found_they_run_in_this_process(children, monkeypatch):
    monkeypatch.setattr(child_talk, "_programs", list)
    shared, each = asked(2)
    shares: list[float] = []
    found = in_children(solve_in_place, shared, each, Progress(shares.append))
    assert len(found) == 2
    assert not children


def test_progress_is_the_mean_of_all():
    shares: list[float] = []
    done = [0.0, 0.0]
    progress = Progress(shares.append)
    share_of(progress, done, 0).percent(40)
    share_of(progress, done, 1).part(50, 100).percent(0)
    assert shares == [20.0, 45.0]


# -- records as messages -------------------------------------------------------------------------


def problem() -> Problem:
    graph = graph_from_edges(4, [0, 1, 2], [1, 2, 3], [10.0, 20.0, 30.0])
    place = np.column_stack([np.arange(4.0), np.zeros(4)])
    made = make_problem(
        place,
        [1, 2, 3, 4],
        graph,
        2,
        start=[0, 0, 1, 1],
        center=place[[0, 3]],
        travel=np.array([[0, 3], [1, 2], [2, 1], [np.inf, 0]]),
        sizes=Sizes(("units",), np.ones((4, 1)), np.array([3.0])),
        apart=[[0, 3]],
    )
    return replace(made, seat=np.array([0, 3]))


def same(one: object, other: object) -> bool:
    if hasattr(one, "__dataclass_fields__"):
        names = one.__dataclass_fields__
        return type(one) is type(other) and all(
            same(getattr(one, name), getattr(other, name)) for name in names
        )
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and np.array_equal(one, other)
    return type(one) is type(other) and one == other


@pytest.mark.parametrize(
    "record",
    [
        problem(),
        replace(problem(), travel=None, center=None, sizes=None, start=None),
        ScoreScale("travel", np.ones((2, 1)), np.zeros((2, 1)), np.empty(0, np.int32), np.ones(3)),
    ],
    ids=["all there is", "little", "scale"],
)
def test_a_record_comes_out_as_it_went_in(record):
    message = pack(told(record, "given."))
    assert same(record, built(unpack(message[HEAD:]), "given."))


@dataclass(frozen=True)
class Stranger:
    number: int


def test_only_records_of_the_core_are_told():
    with pytest.raises(TypeError, match="no record"):
        told(Stranger(1))
    source = replace(problem().travel, source=lambda unit, center: unit)
    with pytest.raises(TypeError, match=r"travel\.source is a function"):
        told(replace(problem(), travel=source))
    with pytest.raises(TypeError, match="no record"):
        built({"__record__": "model.progress:Progress"})
