"""Work that can be cancelled is told of it by whoever calls it: no call leaves its progress out."""

from __future__ import annotations

import ast
from functools import lru_cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "territory_planner"

WITHOUT = {
    "ui/canvas/map_link.py: dissolve",  # few outlines, for one picture of the map
    "layers/reading/points.py: first_holder",  # one point for each center
    "layers/reading/far.py: first_holder",  # the same
    "layers/reading/ground.py: transformed",  # a few points along two parallels
    "report/layout.py: picture_plane",  # the corners of a map
    "report/trend.py: table_view",  # a row for each review
    "layers/reading/points.py: order_by_name",  # a name for each center
    "exchange/changes.py: sorted_in_turns",  # beside the thread that looks
    # Read on the thread of the window, which nobody can cancel.
    "layers/live/reading/plan_rules.py: read_exceptions",
    "layers/live/reading/plan_rules.py: read_pairs",
    "layers/live/reading/plan_rules.py: read_targets_table",
    "layers/live/session/undone_check.py: is_as_told",
    "layers/live/session/live_plan.py: read_plan",
    "layers/live/session/live_plan.py: read_table",
}
"""Calls that leave it out on purpose."""

Function = tuple[str, str]
"""Name of a module, and of a function in it."""


@lru_cache(maxsize=1)
def modules() -> dict[str, ast.Module]:
    files = sorted(PACKAGE.rglob("*.py"))
    return {
        file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text("utf-8")) for file in files
    }


def name_of(module: str) -> str:
    return Path(module).stem


def takes_progress() -> dict[Function, int | None]:
    """Return the functions that take a progress, and where; None: by name only."""
    found: dict[Function, int | None] = {}
    for module, tree in modules().items():
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                places = [each.arg for each in node.args.args]
                if "progress" in places:
                    found[name_of(module), node.name] = places.index("progress")
                elif "progress" in [each.arg for each in node.args.kwonlyargs]:
                    found[name_of(module), node.name] = None
    return found


def functions_known_in(module: str, takes: dict[Function, int | None]) -> dict[str, Function]:
    """Return the package's functions that a module can call by a plain name, by that."""
    known = {each[1]: each for each in takes if each[0] == name_of(module)}
    for node in ast.walk(modules()[module]):
        if isinstance(node, ast.ImportFrom) and node.level and node.module:
            source = node.module.rsplit(".", 1)[-1]
            known |= {each.asname or each.name: (source, each.name) for each in node.names}
    return known


def is_told(call: ast.Call, place: int | None) -> bool:
    """Tell whether a call hands a progress on: by name, by place, or among starred arguments."""
    named = any(each.arg in ("progress", None) for each in call.keywords)
    starred = place is not None and any(isinstance(each, ast.Starred) for each in call.args)
    return named or starred or (place is not None and len(call.args) > place)


def test_who_calls_what_can_be_cancelled_hands_its_progress_on():
    takes, untold = takes_progress(), set()
    for module, tree in modules().items():
        known = functions_known_in(module, takes)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                called = known.get(node.func.id)
                if called in takes and not is_told(node, takes[called]):
                    untold.add(f"{module}: {node.func.id}")
    assert len(takes) > 150
    assert sorted(untold - WITHOUT) == []


def methods_that_take_progress() -> dict[str, int | None]:
    """Return the methods that take a progress, and where; those of a name that some lack, not."""
    takes: dict[str, int | None] = {}
    lacks = set()
    for tree in modules().values():
        classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        for method in (node for each in classes for node in each.body):
            if isinstance(method, ast.FunctionDef):
                names = [each.arg for each in method.args.args][1:]
                by_name = [each.arg for each in method.args.kwonlyargs]
                if "progress" in (*names, *by_name):
                    takes[method.name] = names.index("progress") if "progress" in names else None
                else:
                    lacks.add(method.name)
    return {
        name: place for name, place in takes.items() if name not in lacks | {"run", "read", "today"}
    }


def test_who_is_told_of_progress_hands_it_on_to_methods_too():
    takes, untold = methods_that_take_progress(), set()
    for module, tree in modules().items():
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                arguments = (*function.args.args, *function.args.kwonlyargs)
                if not {each.arg for each in arguments} & {"progress", "run"}:
                    continue
                for call in ast.walk(function):
                    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                        name = call.func.attr
                        if name in takes and not is_told(call, takes[name]):
                            untold.add(f"{module}: {function.name}: {name}")
    assert len(takes) > 20
    assert untold == set()


BY_OTHERS = {
    "layers/reading/units.py: features_with_units",  # yields to who writes them, and looks
    "layers/reading/features.py: features_of",  # the same
    "layers/reading/layer_snapshot.py: _found",  # the same
    "exchange/table.py: _in_first_row",  # one row
}
"""Functions that read features and leave it to others to look whether the user wants to stop.

What is read from the panel's layer (`layers.live`) is read on the thread of the window.
"""


def readers() -> dict[str, bool]:
    """Return the functions that go through features, and whether they look for a cancel."""
    found = {}
    for module, tree in modules().items():
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        for node in functions if not module.startswith("layers/live/") else ():
            calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
            names = {each.func.attr for each in calls if isinstance(each.func, ast.Attribute)}
            if "getFeatures" in names:
                found[f"{module}: {node.name}"] = bool(names & {"watched", "check", "percent"})
    return found


def test_who_reads_features_looks_whether_the_user_wants_to_stop():
    found = readers()
    assert len(found) > 15
    assert sorted({name for name, looks in found.items() if not looks} - BY_OTHERS) == []
