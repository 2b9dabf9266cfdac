"""Rules that are asked for are kept, or the run says which are not: an independent recount.

RECOUNT=300 takes so many problems, RECOUNT_FIRST=… from another number on; each is drawn anew
from its number alone, which is printed: `make test-recount RECOUNT_FIRST=17 RECOUNT=1`.
"""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from tests.integration.recount import anew, facts, land
from tests.integration.recount.checks import recounted
from tests.integration.recount.problems import make_problem, make_realigned, problem_of
from tests.long import first, long

COUNT = int(os.environ.get("RECOUNT") or 12)
QUICK = COUNT if "RECOUNT" in os.environ else 4
FIRST = int(os.environ.get("RECOUNT_FIRST") or 0)
STEP = 1 if "RECOUNT" in os.environ else 53
SOME = 1 if "RECOUNT" in os.environ else 29
"""The short form takes some from all over the combinations."""


ONCE_WRONG = [
    (21, "designterritories", ("spacing",)),
    (27, "balanceterritories", ("barriers",)),
    (30, "balanceterritories", ("locked",)),
    (32, "balanceterritories", ("group",)),
    (52, "repaircontiguity", ("group",)),
    (179, "designterritories", ("parent", "exceptions")),
    (457, "designterritories", ("group", "exceptions")),
    pytest.param(461, "designterritories", ("parent", "group"), marks=long),
    (645, "designterritories", ("locked", "parent")),
]
"""A verdict about other centers than those of the run; parts of a territory that no word was of
(four times); an exception across a parent's border, and a group that one tore, that none was of;
territories across parents said to be in parts (twice)."""


@pytest.mark.usefixtures("algorithms")
@pytest.mark.parametrize(("number", "algorithm", "asked"), ONCE_WRONG, ids=str)
def test_what_was_once_wrong_stays_right(number, algorithm, asked, tmp_path):
    problem = problem_of(number, algorithm, asked)
    outcome = recounted(problem, tmp_path)
    assert not outcome.faults, "\n".join([str(problem), *outcome.faults])


@pytest.mark.usefixtures("algorithms")
@pytest.mark.parametrize("number", first(range(FIRST, FIRST + STEP * COUNT, STEP), QUICK))
def test_a_rule_is_kept_or_the_run_says_which_is_not(number, tmp_path):
    problem = make_problem(number)
    outcome = recounted(problem, tmp_path)
    log = os.environ.get("RECOUNT_LOG")
    if log:
        with open(log, "a", encoding="utf-8") as file:
            file.write(f"{outcome.kind} {problem}\n    {outcome.said}\n")
    assert not outcome.faults, "\n".join([str(problem), *outcome.faults])


@pytest.mark.usefixtures("algorithms")
@pytest.mark.parametrize(
    "number", first(range(FIRST, FIRST + max(SOME * COUNT // 4, SOME), SOME), QUICK)
)
def test_a_realigned_plan_keeps_its_rules_and_what_is_proven_of_it_is_true(number, tmp_path):
    problem = make_realigned(number)
    outcome = recounted(problem, tmp_path)
    assert not outcome.faults, "\n".join([str(problem), *outcome.faults])


@pytest.mark.parametrize("module", [anew, facts, land])
def test_the_recount_asks_nothing_of_the_plugin(module):
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    names = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    names |= {a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names}
    assert not [name for name in names if name.startswith(("territory_planner", "qgis"))]
