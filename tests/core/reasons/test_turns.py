"""What is said to turn an answer turns it, and a hair less does not: asked of the shared judge.

`ANSWERS=300` asks of as many maps.
"""

from __future__ import annotations

import os

import numpy as np
import pytest

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.explain_plan import explain_plan
from territory_planner.core.jobs.request import Request
from territory_planner.core.model.moves import Called
from territory_planner.core.reasons.sentences import as_told, why_text
from tests.core.planar import row_problem
from tests.core.reasons.recount import a_hair_less, breaks, drawn_request, with_change
from tests.long import first

MOST = 12
"""Pairs that are recounted of each problem."""


MAPS = int(os.environ.get("ANSWERS") or 14)


@pytest.mark.parametrize("seed", first(range(MAPS), MAPS if "ANSWERS" in os.environ else 5))
def test_every_answer_is_what_the_judge_says_and_turns_by_what_is_said(seed: int) -> None:
    """Each pair: broken or not; each turn turns it; without a hair of any of its changes not."""
    request, plan = drawn_request(seed)
    why = explain_plan(request, plan).why
    rng = np.random.default_rng(seed)
    for each in [why[at] for at in sorted(rng.permutation(len(why))[:MOST].tolist())]:
        move = (plan, each.unit, each.target)
        found = breaks(request, *move)
        said = [(b.issue.kind, b.issue.territory, b.issue.amount) for b in each.broken]
        assert bool(found) == bool(each.broken), (seed, move[1:], found, said)
        for turn in each.turns:
            changed = [_with(request, each.unit, turn, at) for at in range(-1, len(turn))]
            assert not breaks(changed[0], *move), (seed, move[1:], turn, breaks(changed[0], *move))
            typed = _with(request, each.unit, tuple(map(as_told, turn)), -1)
            assert not breaks(typed, *move), (seed, move[1:], why_text(each, request.called))
            for at, other in enumerate(changed[1:]):
                assert breaks(other, *move), (seed, move[1:], turn, at)


def _with(request, unit, turn, too_little):
    """Return the request after all changes of a turn, one of them a hair too small."""
    for at, change in enumerate(turn):
        made = a_hair_less(change) if at == too_little else change
        request = request if made is None else with_change(request, unit, made)
    return request


def test_sentences_say_what_breaks_and_what_would_turn_it() -> None:
    """Six units in a row, the last unit of the first three is asked about."""
    problem = row_problem((2, 2, 2, 2, 2, 2), tolerance=0.1, center_at_unit=True)
    plan = np.array([0, 0, 0, 1, 1, 1], dtype=np.int32)
    called = Called(["North", "South"].__getitem__, criterion=["hours"].__getitem__)
    request = Request(problem, no_rules(6), called=called)
    (why,) = (each for each in explain_plan(request, plan).why if each.unit == 2)
    assert why_text(why, called) == (
        "Not to South: North would be 1.4 hours below its tolerance; South would be 1.4 hours "
        "above its tolerance. It could go there if the target of North were 4.444 hours (now 6) "
        "and if the target of South were 7.273 hours (now 6); or with a tolerance of 33.34 % (now "
        "10 %)."
    )
