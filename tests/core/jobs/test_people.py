"""People who come and go: one plan, counted from today, and as little moved as there can be."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.design import design
from territory_planner.core.jobs.people_plan import PeopleWish, people_plan
from territory_planner.core.jobs.realign_wish import RealignWish
from territory_planner.core.jobs.request import GivenCenters, Request, Serving
from territory_planner.core.model.errors import Infeasible, InvalidInput
from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.moves import Called
from territory_planner.core.model.problem import FREE, FROZEN, UNASSIGNED, Problem, make_problem
from territory_planner.core.people.changes import CAPACITY, JOIN, LEAVE, SWAP
from territory_planner.core.people.changes import PersonChange as Change
from tests.core.jobs.test_realign import drifted, expect_in_order
from tests.core.jobs.test_steps import expect_true_sentences
from tests.core.planar import grid_problem
from tests.core.realign.test_least import parts_of, small_problem
from tests.long import part

BEST = RealignWish(effort="best")


def asked_of(problem: Problem, **more) -> Request:
    names = [chr(ord("A") + number) for number in range(problem.k)]
    called = Called(territory=names.__getitem__)
    return Request(problem, no_rules(problem.n), called, **more)


def row(loads, plan, tolerance=0.2, **more) -> Problem:
    """Units side by side, so that a plan is a row of letters."""
    n = len(loads)
    edges = np.arange(n - 1)
    return make_problem(
        np.column_stack([np.arange(float(n)), np.zeros(n)]),
        np.array(loads, dtype=float),
        graph_from_edges(n, edges, edges + 1),
        target=np.ones(len(set(plan))),
        start=np.array([ord(each) - ord("A") for each in plan]),
        tolerance=tolerance,
        **more,
    )


def letters(plan) -> str:
    return "".join("." if each < 0 else chr(ord("A") + each) for each in plan)


def followed(problem: Problem, *changes: Change, **more):
    return people_plan(asked_of(problem, **more), PeopleWish(changes, BEST))


def test_who_leaves_is_shared_out_among_neighbours():
    found = followed(row([1] * 9, "AAABBBCCC"), Change(LEAVE, 1))
    assert letters(found.plan) in ("AAAAACCCC", "AAAACCCCC")
    assert found.found.proven
    assert found.found.moved == pytest.approx(100 * 3 / 9)
    assert found.kept.tolist() == [0, 2]
    assert found.judged.status == "ok"
    assert {move.reason.code for move in found.moves} == {"left"}


def test_who_joins_begins_at_home():
    problem = row([1] * 12, "AAAAAABBBBBB", tolerance=0.3)
    found = followed(problem, Change(JOIN, name="New", home=11))
    assert letters(found.plan) == "AAAAABBBBCCC"
    assert found.names == ("A", "B", "New")
    assert found.found.proven
    assert {move.reason.code for move in found.moves if move.target == 2} == {"joined"}


@pytest.mark.parametrize("home", [10, 60])
def test_who_joins_beside_a_locked_territory_has_as_much_as_others(home):
    """It is out of reach of any limit, and all others are as far below; some had none of that."""
    base, _ = drifted("iowa", 1)
    start = design(base, "fast", 1, bounds=False).assignment
    lock = np.full(base.k, FREE)
    lock[0] = FROZEN
    problem = replace(base, start=start, territory_lock=lock)
    wish = PeopleWish((Change(JOIN, name="New", home=home),), RealignWish(effort="balanced"))
    plan = people_plan(asked_of(problem), wish).plan
    load = np.bincount(plan, weights=problem.workload[:, 0])
    deviation = 5 * load / load.sum() - 1
    assert deviation[0] > 0.2
    assert (deviation[1:] > -0.1).all()


def test_who_joins_without_a_home_begins_where_that_moves_least():
    problem = row([1] * 12, "AAABBBCCCCCC", tolerance=0.1)
    found = followed(problem, Change(JOIN, name="New"))
    assert letters(found.plan) in ("AAABBBCCCDDD", "AAABBBDDDCCC")
    assert found.found.moved == pytest.approx(25)
    assert found.found.proven


def test_leaving_and_joining_at_once_is_one_plan():
    problem = row([1] * 12, "AAAABBBBCCCC", tolerance=0.1)
    found = followed(problem, Change(LEAVE, 1), Change(JOIN, name="New", home=5))
    assert letters(found.plan) == "AAAADDDDCCCC"
    assert found.found.moved == pytest.approx(100 * 4 / 12)
    assert found.found.proven
    assert expect_in_order_of(found, problem) == []


def test_capacity_moves_the_border():
    problem = row([1] * 12, "AAAABBBBCCCC", tolerance=0.05)
    found = followed(problem, Change(CAPACITY, 0, capacity=0.4))
    assert letters(found.plan) == "AABBBBBCCCCC"
    assert found.found.proven


def test_two_who_change_places_do_so_and_names_go_with_people():
    found = followed(row([1] * 6, "AABBCC", tolerance=0.05), Change(SWAP, 0, other=2))
    assert letters(found.plan) == "CCBBAA"
    assert {move.reason.code for move in found.moves} == {"swapped"}


def test_a_cover_ends_and_gives_back_exactly_what_was():
    problem = row([1] * 9, "AAABBBCCC")
    found = followed(problem, Change(LEAVE, 1, since="2026-12-01", until="2027-03-01"))
    assert not (found.plan == 1).any()
    (back,) = found.returns
    assert back.on == "2027-03-01"
    assert (back.plan == problem.start).all()
    assert (found.then == problem.start).all()
    moved = found.plan != problem.start
    assert [day == "2027-03-01" for day in found.until] == moved.tolist()


def test_covers_end_one_after_the_other_and_what_lasts_stays():
    problem = row([1] * 16, "AAAABBBBCCCCDDDD", tolerance=0.3)
    found = followed(
        problem,
        Change(LEAVE, 3),
        Change(LEAVE, 0, until="2027-02-01"),
        Change(LEAVE, 2, until="2027-05-01"),
    )
    assert set(letters(found.plan)) == {"B"}
    assert [each.on for each in found.returns] == ["2027-02-01", "2027-05-01"]
    first, last = (letters(each.plan) for each in found.returns)
    assert set(first) == {"A", "B"}
    assert set(last) == {"A", "B", "C"}
    for day, then, now in zip(found.until, found.then, found.plan):
        assert (day == "") == (then == now)


def test_homes_of_people_who_leave_hold_nothing():
    problem = row([1] * 9, "AAABBBCCC")
    centers = GivenCenters(
        problem.position[[1, 4, 7]], np.array([1, 4, 7]), np.array([0, 1, 2]), np.ones(3, bool)
    )
    found = followed(problem, Change(LEAVE, 1), serving=Serving(centers=centers))
    assert not (found.plan == 1).any()
    assert found.judged.status == "ok"
    assert found.judged.told == []


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ([], "There is nobody who leaves, joins"),
        (
            [Change(LEAVE, 0), Change(CAPACITY, 0, capacity=1)],
            "A has two changes at once",
        ),
        ([Change(SWAP, 0, other=0)], "A can't change places with themselves"),
        (
            [Change(LEAVE, 0), Change(LEAVE, 1), Change(LEAVE, 2)],
            "Everybody leaves",
        ),
        ([Change(JOIN, name="B", home=2)], "B joins, and there is a territory of that name"),
        ([Change(JOIN, name="")], "has no name"),
        (
            [Change(JOIN, name="X", home=2), Change(JOIN, name="Y", home=2)],
            "X and Y would both",
        ),
        ([Change(CAPACITY, 0, capacity=0.0)], "must be a number above zero"),
        ([Change(CAPACITY, 0, capacity=-1.0)], "must be a number above zero"),
        ([Change(CAPACITY, 0)], "the new one is missing"),
        (
            [Change(LEAVE, 0, since="2027-02-01", until="2027-01-01")],
            "A would be back on 2027-01-01, before leaving on 2027-02-01",
        ),
        (
            [
                Change(LEAVE, 0, until="2027-01-01"),
                Change(LEAVE, 1, since="2027-02-01"),
            ],
            "plan these one after the other",
        ),
        ([Change(CAPACITY, 0, capacity=1, until="2027-01-01")], "Only somebody who leaves"),
    ],
)
def test_changes_that_contradict_one_another_are_refused(changes, sentence):
    with pytest.raises(InvalidInput) as refused:
        followed(row([1] * 9, "AAABBBCCC"), *changes)
    assert sentence in str(refused.value)


def test_locks_against_people_are_refused_by_name():
    locked = row([1] * 9, "AAABBBCCC", locked=np.arange(9) == 4)
    with pytest.raises(Infeasible, match="All that B has would go to others"):
        followed(locked, Change(LEAVE, 1))
    with pytest.raises(Infeasible, match="X would begin in unit 4, which a lock keeps in B"):
        followed(locked, Change(JOIN, name="X", home=4))
    frozen = row([1] * 9, "AAABBBCCC", territory_lock=np.array([0, FROZEN, 0]))
    with pytest.raises(Infeasible, match="B is “frozen”"):
        followed(frozen, Change(LEAVE, 1))


def expect_in_order_of(found, problem: Problem) -> list[int]:
    """Check the order of moves among the territories of today and those that begin."""
    wide = replace(found.found.problem, start=problem.start)
    expect_true_sentences(wide, problem.start, found.moves)
    return expect_in_order(wide, found.moves)


def people_problem(seed: int) -> tuple[Problem, tuple[Change, ...]]:
    """Return a few units in the plane, and what happens to the people who serve them."""
    rng = np.random.default_rng(1000 + seed)
    problem, _ = small_problem(seed)
    while (problem.start < 0).any() or len(np.unique(problem.start)) < problem.k:
        seed += 1000
        problem, _ = small_problem(seed)
    problem = replace(
        problem,
        locked=np.zeros(problem.n, dtype=bool),
        territory_lock=np.zeros(problem.k, dtype=np.int8),
        apart=problem.apart[:0],
    )
    kind = rng.integers(4)
    changes: list[Change] = []
    if kind in (0, 2) and problem.k > 1:
        changes.append(Change(LEAVE, int(rng.integers(problem.k))))
    if kind in (1, 2) or (not changes and kind == 0):
        changes.append(Change(JOIN, name="New", home=int(rng.integers(problem.n))))
    if kind == 3:
        changes.append(Change(CAPACITY, 0, capacity=float(rng.choice([0.5, 2.0]))))
    return problem, tuple(changes)


def every_plan_of_people(found, start, homes) -> list[np.ndarray]:
    """List all plans of the people there are: whole, or in no more parts than today, homes held."""
    problem = found.found.problem
    near = [sum(1 << v for v in problem.graph.neighbours(u).tolist()) for u in range(problem.n)]
    today = [max(parts_of(near, start == t), 1) for t in range(problem.k)]
    choices = [[homes[u]] if u in homes else found.kept.tolist() for u in range(problem.n)]
    plans = []
    for each in product(*choices):
        plan = np.array(each, dtype=np.int32)
        if within_limits(problem, plan) and all(
            parts_of(near, plan == t) <= today[t] for t in range(problem.k)
        ):
            plans.append(plan)
    return plans


@pytest.mark.parametrize("seed", part(range(20), 2))
def test_the_least_of_all_plans_is_moved(seed):
    problem, changes = people_problem(seed)
    try:
        found = people_plan(asked_of(problem), PeopleWish(changes, BEST))
    except Infeasible:
        return
    joins = [each for each in changes if each.action == JOIN]
    homes = {each.home: problem.k + at for at, each in enumerate(joins)}
    assert all(found.plan[home] == territory for home, territory in homes.items())
    assert not np.isin(found.plan, np.setdiff1d(np.arange(len(found.names)), found.kept)).any()
    expect_in_order_of(found, problem)
    plans = every_plan_of_people(found, problem.start, homes)
    mass = problem.mass
    moved = [100 * mass[plan != problem.start].sum() / mass.sum() for plan in plans]
    if found.found.at_least is None:
        assert not plans
    elif plans:
        assert found.found.at_least <= min(moved) + 1e-6
    if found.found.proven and within_limits(found.found.problem, found.plan):
        assert found.found.moved == pytest.approx(min(moved), abs=1e-6)
    elif plans and within_limits(found.found.problem, found.plan):
        assert found.found.moved >= min(moved) - 1e-6


def test_a_grid_follows_many_at_once_within_all_limits():
    start = np.repeat(np.arange(4), 36)
    problem = grid_problem(12, 12, 4, start=start, tolerance=0.1)
    changes = (
        Change(LEAVE, 1),
        Change(JOIN, name="one", home=0),
        Change(JOIN, name="two", home=143, capacity=0.5),
        Change(CAPACITY, 2, capacity=0.75),
    )
    found = people_plan(asked_of(problem), PeopleWish(changes, RealignWish(effort="fast")))
    assert found.judged.status == "ok", found.notes
    assert (found.plan[[0, 143]] == [4, 5]).all()
    assert found.found.at_least <= found.found.moved
    assert expect_in_order_of(found, problem) == []
    assert UNASSIGNED not in found.plan
