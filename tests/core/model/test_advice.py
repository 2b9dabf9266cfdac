"""What a message advises works as it is printed, and the figure next to it would not have."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from territory_planner.core.guards.budget import budget_of, check_budget
from territory_planner.core.jobs.count import FEWEST
from territory_planner.core.jobs.count_range import Wishes, conceivable
from territory_planner.core.location.siting import choose_sites
from territory_planner.core.model.advice import (
    KILOMETRES,
    PERCENTAGE,
    SHARE,
    WORKLOAD,
    allowed_load,
    enough,
    kilometres,
    low_enough,
)
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.reach import Reach
from territory_planner.core.model.text import figure
from territory_planner.core.travel.reach import check_reach
from territory_planner.core.travel.spacing import check_spacing
from tests.core.planar import grid_problem, planar_problems
from tests.core.printed import figure_after, typed

NOTATIONS = {"workload": WORKLOAD, "km": KILOMETRES, "share": SHARE, "percentage": PERCENTAGE}
VALUES = st.floats(1e-6, 1e12) | st.integers(1, 10**9).map(lambda whole: whole / 1000)
SIZES = st.sampled_from([1e-4, 0.01, 1.0, 37.0, 1e5])


def as_typed(text: str, notation) -> float:
    number = re.sub(r" (km|%)$", "", text)
    return typed(number) / notation.scale


@pytest.mark.parametrize("name", NOTATIONS)
@given(value=VALUES, slack=st.sampled_from([0.0, 1e-9]))
def test_figures_are_what_is_typed_back_and_just_enough(name, value, slack):
    notation = NOTATIONS[name]
    assume(value < 1e7 or name == "workload")

    def helps(limit):
        return limit >= value * (1 - slack)

    figure_ = enough(value, notation, helps)
    assert as_typed(notation.write(figure_), notation) == figure_
    assert helps(figure_)
    assert abs(figure_ - value) <= max(1.01e-3 * value, 0.11)
    before = low_enough(figure_, notation, lambda limit: limit < figure_)
    assert before < min(figure_, value)


@pytest.mark.parametrize("name", NOTATIONS)
@given(value=VALUES, slack=st.sampled_from([0.0, 1e-9]))
def test_figures_below_are_what_is_typed_back_and_just_low_enough(name, value, slack):
    notation = NOTATIONS[name]
    assume(value < 1e7 or name == "workload")

    def helps(limit):
        return limit <= value * (1 + slack)

    figure_ = low_enough(value, notation, helps)
    assert as_typed(notation.write(figure_), notation) == figure_
    assert helps(figure_)
    following = enough(figure_ or 1e-9, notation, lambda limit: limit > figure_)
    assert following > max(figure_, value)


@pytest.mark.parametrize(
    ("value", "up", "down"),
    [
        (7_999_999.992, "8,000,000", "7,999,999"),
        (19_208_236.2, "19,208,237", "19,208,236"),
        (999.96, "1,000", "999.9"),
        (1000.0, "1,000", "1,000"),
        (0.0123456, "0.01235", "0.01234"),
        (1.23456e15, "1.235e+15", "1.234e+15"),
        (0.0, "0", "0"),
    ],
)
def test_workloads_are_rounded_to_the_side_that_works(value, up, down):
    assert figure(enough(value, WORKLOAD, lambda limit: limit >= value)) == up
    assert figure(low_enough(value, WORKLOAD, lambda limit: limit <= value)) == down
    assert allowed_load(value) == up


def test_short_distances_are_told_in_metres():
    texts = [kilometres(km) for km in (0.0, 0.035, 0.9996, 12.345, 2600.0)]
    assert texts == ["0 km", "0.035 km", "1.000 km", "12.3 km", "2,600.0 km"]
    assert kilometres(low_enough(0.03456, KILOMETRES, lambda km: km <= 0.03456)) == "0.034 km"


@given(st.lists(st.floats(0.001, 50), min_size=9, max_size=9), SIZES, st.floats(0.01, 0.9))
def test_a_distance_that_is_advised_reaches_every_unit(offsets, size, share):
    center = size * (np.array([[0.0, 4.0]]) + np.array(offsets[:2]) / 50)
    row = grid_problem(1, 9, 1, center=center)
    object.__setattr__(row, "position", row.position * size)
    apart = np.linalg.norm(row.position - center, axis=1).max()
    with pytest.raises(Infeasible) as refused:
        check_reach(row, Reach(share * apart))
    check_reach(row, Reach(figure_after("Allow", str(refused.value))))


@given(st.integers(0, 10_000), st.integers(2, 9), SIZES)
def test_a_spacing_that_is_advised_is_kept(seed, k, size):
    place = np.random.default_rng(seed).random((12, 2)) * size
    field = grid_problem(1, 12, k)
    object.__setattr__(field, "position", place)
    apart = np.linalg.norm(place[:, None] - place, axis=2)
    with pytest.raises(Infeasible) as refused:
        check_spacing(field, 3 * float(apart.max()))
    check_spacing(field, figure_after("allow", str(refused.value)))
    travel, mass, free = apart.copy(), np.ones(12), np.zeros(12, dtype=bool)
    with pytest.raises(Infeasible) as refused:
        choose_sites(travel, mass, k, free, apart=apart, spacing=float(apart.max()) * 1.01)
    kept = figure_after("allow", str(refused.value))
    sites = choose_sites(travel, mass, k, free, apart=apart, spacing=kept)
    between = apart[np.ix_(sites, sites)][~np.eye(k, dtype=bool)]
    assert between.min() >= kept


@given(planar_problems(), st.integers(0, 10_000), st.booleans())
def test_a_budget_that_is_advised_allows_what_the_rules_move(problem, seed, each):
    rng = np.random.default_rng(seed)
    moved = rng.random(problem.n) < rng.random()
    plan = np.where(moved, rng.integers(0, problem.k, problem.n), problem.start)
    name = "each" if each else "most"
    budget = budget_of(problem, **{name: 0.0})
    assume(not budget.allows(plan))
    with pytest.raises(Infeasible) as refused:
        check_budget(budget, plan)
    check_budget(budget_of(problem, **{name: figure_after("allow", str(refused.value))}), plan)


@given(
    st.lists(st.floats(0.001, 1e7), min_size=6, max_size=30),
    st.floats(0.05, 4),
    st.floats(0.05, 1),
    st.integers(1, 6),
)
def test_limits_that_are_advised_leave_a_number_of_territories(work, most, least, high):
    total = sum(work)
    limits = {"most": most * total / 3, "least": least * most * total / 3}
    for only in ({"most"}, {"least"}, {"most", "least"}):
        asked = {each: np.array([limits[each]]) for each in only}
        wishes = {"workload": np.array(work)[:, None], "asked": (min(2, high), high)}
        _follow(wishes, asked)


ADVICE = {"raise the maximum to": "most", "lower the minimum to": "least"}


def _follow(wishes, limits) -> None:
    """Take each piece of advice by itself, or all that are needed together."""
    said = _said(wishes, limits)
    if "Raise it to" in said:
        limits = {**limits, "most": np.array([figure_after("Raise it to", said)])}
        said = _said(wishes, limits)
        assert "single units carry more" not in said
    changes = [
        {name: np.array([figure_after(words, said)])}
        for words, name in ADVICE.items()
        if words in said.lower()
    ]
    changes += [{"asked": None}] if "another range" in said else []
    together = len(changes) > 1 and " and " in said.partition(" or fewer. ")[2]
    for change in (
        [dict(each for some in changes for each in some.items())] if together else changes
    ):
        assert _said({**wishes, **limits, **change}, {}) == "", said


def _said(wishes, limits) -> str:
    try:
        conceivable(FEWEST, Wishes(**wishes, **limits))
    except Infeasible as refused:
        return str(refused)
    return ""
