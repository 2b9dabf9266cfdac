"""What is said to be wrong with a plan, and of a move before it is made, counted anew.

The facts stand beside each sentence (`Issue`), and are recounted from the plan by numpy alone.
"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from territory_planner.core.checks import issue as i
from territory_planner.core.checks.asked import asked_by, held_by
from territory_planner.core.checks.brought_about import brought_about, warnings
from territory_planner.core.checks.listing import (
    BY_KIND,
    CHECKS,
    explain_issue,
    find_issues,
)
from territory_planner.core.model.problem import UNASSIGNED
from tests.core.checks.test_listing import ruled_problems
from tests.long import tries


def pieces(problem, units: set[int]) -> list[set[int]]:
    """The connected sets of some units, by a plain walk."""
    left, found = set(units), []
    while left:
        todo, part = [min(left)], set()
        while todo:
            at = todo.pop()
            if at in left:
                left.discard(at)
                part.add(at)
                todo += problem.graph.neighbours(at).tolist()
        found.append(part)
    return found


class Anew:
    """A plan counted anew."""

    def __init__(self, problem, rules, served, least, most, plan) -> None:
        self.problem, self.rules, self.served, self.plan = problem, rules, served, plan
        self.least, self.most = least, most
        self.members = [np.flatnonzero(plan == t) for t in range(problem.k)]

    def load(self, units) -> np.ndarray:
        return self.problem.workload[np.asarray(units, dtype=np.int64)].sum(axis=0)

    def place(self, territory: int) -> np.ndarray:
        """Its center, else the unit nearest to its middle."""
        place = self.served.place[territory]
        if np.isfinite(place).all():
            return place
        own, position = self.members[territory], self.problem.position
        mass = self.problem.mass[own]
        middle = np.average(position[own], axis=0, weights=mass if mass.sum() > 0 else None)
        return position[own[np.argmin(np.square(position[own] - middle).sum(axis=1))]]

    def ways(self, territory: int) -> np.ndarray:
        return np.linalg.norm(self.problem.position - self.place(territory), axis=1)

    def around(self, units) -> set[int]:
        near = {int(other) for unit in units for other in self.problem.graph.neighbours(unit)}
        return {int(self.plan[other]) for other in near - set(units)}

    def expect(self, found: i.Issue) -> None:
        units, t = found.units.tolist(), found.territory
        assert units == sorted(units)
        if found.of == 0 and found.kind not in (i.TOLERANCE, i.MINIMUM, i.MAXIMUM, i.EMPTY):
            assert found.amount == pytest.approx(self.load(units)[0])
        getattr(
            self,
            {
                i.WITHOUT_TERRITORY: "loose",
                i.DETACHED: "apart",
                i.ENCLAVE: "apart",
                i.EMPTY: "empty",
                i.TOLERANCE: "carried",
                i.MINIMUM: "carried",
                i.MAXIMUM: "carried",
                i.EXCEPTION: "astray",
                i.PAIR: "pair",
                i.GROUP: "group",
                i.PARENT: "parent",
                i.DISTANCE: "far",
                i.SPACING: "near",
            }[found.kind],
        )(found, units, t)

    def loose(self, found, units, t) -> None:
        assert t == UNASSIGNED
        assert set(units) in pieces(self.problem, set(np.flatnonzero(self.plan < 0).tolist()))

    def apart(self, found, units, t) -> None:
        parts = pieces(self.problem, set(self.members[t].tolist()))
        assert set(units) in parts
        mass = [self.problem.mass[list(part)].sum() for part in parts]
        assert self.problem.mass[units].sum() <= max(mass) + 1e-12
        others = self.around(units) - {t}
        if found.kind == i.ENCLAVE:
            assert others == {found.territories[1]}
        else:
            assert len(others - {UNASSIGNED}) != 1 or UNASSIGNED in others

    def empty(self, found, units, t) -> None:
        assert not len(self.members[t])
        assert found.amount == pytest.approx(-self.problem.target[t, 0])

    def carried(self, found, units, t) -> None:
        load, c = self.load(self.members[t])[found.of], found.of
        target, share = self.problem.target[t, c], self.problem.tolerance[c]
        limit = {
            i.TOLERANCE: target * (1 + (share if load > target else -share)),
            i.MINIMUM: self.least[t, c],
            i.MAXIMUM: self.most[t, c],
        }[found.kind]
        beyond = limit - load if found.kind == i.MINIMUM else load - limit
        assert found.limit == pytest.approx(limit)
        assert found.amount == pytest.approx(beyond)
        assert (beyond > 0) == (found.kind != i.TOLERANCE or load > target)

    def astray(self, found, units, t) -> None:
        assert (self.rules.given[units] == t).all()
        assert (self.plan[units] != t).all()

    def pair(self, found, units, t) -> None:
        assert units in np.sort(self.rules.apart, axis=1).tolist()
        assert (self.plan[units] == t).all()

    def group(self, found, units, t) -> None:
        (group,), home = found.wholes, found.territories[1]
        members = np.flatnonzero((self.rules.group == group) & (self.plan >= 0))
        assert units == members[self.plan[members] == t].tolist()
        assert home != t
        load = [self.load(members[self.plan[members] == each])[0] for each in range(self.problem.k)]
        assert load[home] == pytest.approx(max(load))

    def parent(self, found, units, t) -> None:
        away, home = found.wholes
        parent = self.rules.parent[self.members[t]]
        assert units == self.members[t][parent == away].tolist()
        load = {
            each: self.load(self.members[t][parent == each])[0] for each in set(parent.tolist())
        }
        assert load[home] == pytest.approx(max(load.values()))
        assert home != away

    def far(self, found, units, t) -> None:
        way, reach = self.ways(t), self.served.reach.km
        assert (self.plan[units] == t).all()
        assert (way[units] > reach).all()
        assert found.limit == reach
        assert found.amount == pytest.approx(way[units].max() - reach)

    def near(self, found, units, t) -> None:
        one, other = (self.place(each) for each in found.territories)
        assert found.amount == pytest.approx(self.served.spacing - np.linalg.norm(one - other))


def expect_of_move(found, anew, plan, moved, slack) -> None:
    """It holds of the plan after the move, is of units that move, and did not hold before."""
    problem, told, t = anew.problem, set(found.units.tolist()), found.territory
    before = plan == t
    if found.kind == i.PARENT:
        away, home = found.wholes
        was = set(anew.rules.parent[before].tolist())
        assert away not in was
        assert home in was or not was
        assert told == set(moved[anew.rules.parent[moved] == away].tolist())
        return
    if found.kind == i.EXCEPTION:
        assert (anew.rules.given[found.units] == t).all()
        assert (anew.plan[found.units] != t).all()
        assert told <= set(moved.tolist())
        return
    anew.expect(found)
    if found.kind in (i.MINIMUM, i.MAXIMUM):
        assert before.any() or found.kind == i.MAXIMUM
        load = problem.workload[before].sum(axis=0)[found.of]
        beyond = load - found.limit if found.kind == i.MAXIMUM else found.limit - load
        assert beyond <= slack[found.of]
    elif found.kind == i.PAIR:
        assert told & set(moved.tolist())
        one, other = plan[found.units]
        assert one != other or one == UNASSIGNED
    elif found.kind == i.GROUP:
        members = plan[anew.rules.group == found.wholes[0]]
        assert len(set(members[members >= 0].tolist())) == 1
    else:
        assert told <= set(moved.tolist())


def asked_for(drawn):
    problem, rules, served, rng = drawn
    least, most = problem.target * 0.8, problem.target * 1.2
    asked = asked_by(problem, rules, served=served, hard=(least, most))
    plan = rng.integers(-1, problem.k, problem.n).astype(np.int32)
    if rng.random() < 0.7:  # mostly connected, so that moves can break something
        plan = np.square(problem.position[:, None] - rng.random((problem.k, 2)) * 100)
        plan = plan.sum(axis=2).argmin(axis=1).astype(np.int32)
    return asked, plan, (problem, rules, served, least, most)


@settings(max_examples=100, deadline=None)
@given(ruled_problems())
def test_what_is_said_to_be_wrong_is_true(drawn):
    asked, plan, stated = asked_for(drawn)
    anew = Anew(*stated, plan)
    for found in find_issues(asked, held_by(stated[0], plan)):
        anew.expect(found)
        assert explain_issue(found)


@settings(max_examples=tries(150), deadline=None)
@given(ruled_problems())
def test_what_is_said_of_a_move_before_it_is_made_is_true_of_that_move(drawn):
    asked, plan, stated = asked_for(drawn)
    problem, rng = stated[0], drawn[3]
    for _ in range(4):
        units = np.sort(rng.choice(problem.n, int(rng.integers(1, 4)), replace=False))
        target = int(rng.integers(problem.k))
        then = plan.copy()
        then[units] = target
        anew, moved = Anew(*stated, then), units[plan[units] != target]
        facts = brought_about(asked, held_by(problem, plan), units, target)
        for found in facts:
            expect_of_move(found, anew, plan, moved, asked.slack)
        warned = [check.kind for check in CHECKS if check.warns is not None]
        assert {found.kind for found in facts} <= set(warned)
        said = warnings(asked, held_by(problem, plan), units, target)
        assert len(said) <= len(facts)
        assert bool(said) == bool(facts)
        assert all(BY_KIND[found.kind].warns for found in facts)


@settings(max_examples=tries(80), deadline=None)
@given(ruled_problems())
def test_what_is_said_of_an_exchange_before_it_is_made_is_true_of_it(drawn):
    asked, plan, stated = asked_for(drawn)
    problem, rng = stated[0], drawn[3]
    for _ in range(4):
        units = np.sort(rng.choice(problem.n, 2, replace=False))
        targets = plan[units[::-1]]
        then = plan.copy()
        then[units] = targets
        anew, moved = Anew(*stated, then), units[plan[units] != targets]
        for found in brought_about(asked, held_by(problem, plan), units, targets):
            come = moved[then[moved] == found.territory]
            expect_of_move(
                found, anew, plan, come if found.kind != i.EXCEPTION else moved, asked.slack
            )
