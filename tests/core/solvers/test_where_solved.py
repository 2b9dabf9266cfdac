"""Integer programs are solved in one module, whose callers use children, and stop by nodes."""

from __future__ import annotations

import ast
from pathlib import Path

import territory_planner

PACKAGE = Path(territory_planner.__file__).parent


def test_a_search_stops_by_nodes_and_never_by_time():
    """So a plan is the same on every machine; and nothing else holds the interpreter's lock."""
    found = []
    for file in PACKAGE.rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(call, ast.Call) and "milp" in ast.unparse(call.func).split("."):
                said = {each.value for each in ast.walk(call) if isinstance(each, ast.Constant)}
                found.append(file.relative_to(PACKAGE).as_posix())
                assert "node_limit" in said
                assert "time_limit" not in said
    assert set(found) == {"core/solvers/mixed.py"}
    assert len(found) == 2
