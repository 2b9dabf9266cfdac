"""The floors of the house: arrows between packages run downward only."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "territory_planner"

FORBIDDEN = {
    "core": {"qgis", "PyQt5", "PyQt6", "layers", "exchange", "report", "algorithms", "ui"},
    "layers": {
        *("qgis.PyQt.QtWidgets", "PyQt5", "PyQt6", "processing"),
        *("exchange", "report", "algorithms", "ui"),
    },
    "exchange": {
        *("qgis.PyQt.QtWidgets", "PyQt5", "PyQt6", "processing"),
        *("report", "algorithms", "ui"),
    },
    "report": {
        *("qgis.PyQt.QtWidgets", "PyQt5", "PyQt6", "processing"),
        *("exchange", "algorithms", "ui"),
    },
    "algorithms": {"qgis.PyQt.QtWidgets", "PyQt5", "PyQt6", "ui"},
    "ui": {"PyQt5", "PyQt6", "algorithms"},
}


def imports(file: Path) -> list[ast.Import | ast.ImportFrom]:
    return imports_in(file.read_text(encoding="utf-8"))


@cache
def imports_in(code: str) -> list[ast.Import | ast.ImportFrom]:
    nodes = ast.walk(ast.parse(code))
    return [node for node in nodes if isinstance(node, (ast.Import, ast.ImportFrom))]


def imported_names(file: Path) -> set[str]:
    """Every module that a file imports, relative ones by their name inside the package."""
    names = set()
    for node in imports(file):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        else:
            module = resolved(node, file)
            names.add(module)
            names |= {f"{module}.{alias.name}".lstrip(".") for alias in node.names}
    return {name.removeprefix("territory_planner.") for name in names}


def resolved(node: ast.ImportFrom, file: Path) -> str:
    """What an import is from, by its name inside the package where the file is in it."""
    named = [node.module] if node.module else []
    inside = node.level and PACKAGE in file.parents
    above = file.relative_to(PACKAGE).parts[: -node.level] if inside else ()
    return ".".join([*above, *named])


def breaks(floor: str, file: Path) -> set[str]:
    return {
        name
        for name in imported_names(file)
        for forbidden in FORBIDDEN[floor]
        if name == forbidden or name.startswith(forbidden + ".")
    }


@pytest.mark.parametrize("floor", sorted(FORBIDDEN))
def test_no_floor_imports_what_stands_above_it(floor):
    found = {
        str(file.relative_to(ROOT)): sorted(names)
        for file in sorted((PACKAGE / floor).rglob("*.py"))
        if (names := breaks(floor, file))
    }
    assert found == {}


def test_the_check_sees_a_forbidden_import(tmp_path):
    wrong = tmp_path / "wrong.py"
    wrong.write_text("def f():\n    from qgis.core import QgsVectorLayer\n")
    assert breaks("core", wrong)
    wrong.write_text("from ..ui import dock\n")
    assert breaks("algorithms", wrong)


def test_core_runs_where_qgis_and_qt_cannot_be_imported():
    modules = [
        ".".join(file.relative_to(ROOT).with_suffix("").parts)
        for file in (PACKAGE / "core").rglob("*.py")
    ]
    script = (
        "import sys, importlib\n"
        "for name in ('qgis', 'PyQt5', 'PyQt6'): sys.modules[name] = None\n"
        f"for name in {sorted(modules)!r}: importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_plugin_loads_where_scipy_solves_no_integer_programs():
    """As on Ubuntu 22.04, whose SciPy 1.8 has no ``milp``."""
    files = [*(PACKAGE / "core").rglob("*.py"), *(PACKAGE / "algorithms").rglob("*.py")]
    modules = [".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files]
    script = (
        "import importlib, scipy.optimize\n"
        "del scipy.optimize.milp\n"
        f"for name in {sorted(modules)!r}: importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


LATER = {"scipy": {"core/model/scipy_parts.py"}, "dataclasses": {"core/model/data_classes.py"}}
"""What takes long as modules are loaded, and where it is put off until it is used."""


def loads_at_once(file: Path) -> set[str]:
    """Which of these a module loads at its head."""
    head = [node for node in ast.parse(file.read_text()).body if isinstance(node, ast.ImportFrom)]
    return {
        found
        for node in head
        for found in [(node.module or "").partition(".")[0]]
        if not node.level
        and found in LATER
        and (found != "dataclasses" or "dataclass" in {alias.name for alias in node.names})
        and file.relative_to(PACKAGE).as_posix() not in LATER[found]
    }


def test_what_takes_long_to_load_is_loaded_as_it_is_used():
    """But for the records that other programs know: tools read how these are made."""
    exported = imports(PACKAGE / "core" / "__init__.py")
    public = {PACKAGE / "core" / f"{(node.module or '').replace('.', '/')}.py" for node in exported}
    first = PACKAGE / "requirements.py"  # loaded before the core can be
    wrong = {
        str(file.relative_to(PACKAGE)): found
        for file in sorted(PACKAGE.rglob("*.py"))
        if (found := loads_at_once(file) - ({"dataclasses"} if file in {*public, first} else set()))
    }
    assert wrong == {}


CORE_FLOORS = (
    {"model"},
    {"solvers"},
    {"geometry", "travel", "guards", "figures", "scenarios"},
    {"state"},
    {"explore", "presolve", "checks", "location", "live", "workload"},
    {"search", "diagnosis", "units", "reasons"},
    {"construct"},
    {"bounds"},
    {"realign", "people"},
    {"jobs"},
)
"""Rooms of the core from the ground up; each may use those of the floors below its own."""

ROOMS = {
    "core": {
        room: set().union(*CORE_FLOORS[:floor])
        for floor, rooms in enumerate(CORE_FLOORS)
        for room in rooms
    },
    "layers": {
        "reading": set(),
        "drawing": set(),
        "writing": {"reading", "drawing"},
        "expressions": {"reading", "drawing", "writing"},
        "scenarios": {"reading", "drawing", "writing"},
        "live": {"reading", "drawing", "writing", "expressions", "scenarios"},
    },
    "layers/live": {
        "settings": set(),
        "reading": {"settings"},
        "session": {"settings", "reading"},
        "work": {"settings", "reading", "session"},
    },
    "algorithms": {"shared": set(), "models": {"shared"}},
    "ui": {
        "table": set(),
        "canvas": set(),
        "set_up": set(),
        "tabs": {"table"},
        "tools": {"canvas"},
    },
}
"""Rooms of each floor, and the other rooms of that floor that each may use."""


def rooms_used(floor: str, room: Path) -> set[str]:
    """Other rooms of a floor that the modules of one import."""
    rooms = {
        name.split(".")[0]
        for file in room.rglob("*.py")
        for name in inner_names(file, len(file.relative_to(room.parent).parts))
    }
    return (rooms & set(ROOMS[floor])) - {room.name}


def inner_names(file: Path, level: int) -> set[str]:
    """Modules that a file imports from so many folders up, as that folder calls them."""
    names = set()
    for node in imports(file):
        if isinstance(node, ast.ImportFrom) and node.level == level:
            names |= {f"{node.module or ''}.{alias.name}".lstrip(".") for alias in node.names}
    return names


@pytest.mark.parametrize("floor", sorted(ROOMS))
def test_every_room_uses_only_rooms_below_it(floor):
    rooms = {file.parent for file in (PACKAGE / floor).glob("*/*.py")}
    assert {room.name for room in rooms} == set(ROOMS[floor])
    wrong = {room.name: rooms_used(floor, room) - ROOMS[floor][room.name] for room in rooms}
    assert wrong == {name: set() for name in ROOMS[floor]}


def test_the_check_of_rooms_sees_a_forbidden_import(tmp_path):
    room = tmp_path / "reading"
    (room / "inner").mkdir(parents=True)
    (room / "wrong.py").write_text("from .. import writing\n")
    (room / "inner" / "wrong.py").write_text("from ...live.session.edits import edit\n")
    assert rooms_used("layers", room) == {"live", "writing"}


def modules_of(package):
    """Every module of the package by its dotted name, and the file that it is in."""
    found = {}
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(package.parent).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def uses(modules):
    """What each module imports of the others, for its types alone included."""
    found = {}
    for name, file in modules.items():
        package = name if file.name == "__init__.py" else name.rpartition(".")[0]
        names = set()
        for node in imports(file):
            if isinstance(node, ast.ImportFrom) and node.level:
                above = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*above, *filter(None, [node.module])])
                names |= {f"{base}.{alias.name}" for alias in node.names} | {base}
        found[name] = {each for each in names & modules.keys() if not name.startswith(each)}
    return found


def circle_in(arrows):
    """A circle of modules, or nothing: what is left when those that use no other are taken away."""
    left = {name: set(used) for name, used in arrows.items()}
    while ends := {name for name, used in left.items() if not used}:
        left = {name: used - ends for name, used in left.items() if name not in ends}
    return sorted(left)


def test_no_modules_import_each_other_in_a_circle():
    assert circle_in(uses(modules_of(PACKAGE))) == []


def test_the_check_of_circles_sees_one_that_is_for_types_alone(tmp_path):
    package = tmp_path / "planner"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "one.py").write_text("from .other import Other\n")
    (package / "other.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .one import One\n"
    )
    assert circle_in(uses(modules_of(package))) == ["planner.one", "planner.other"]


def test_no_two_classes_that_others_may_use_have_one_name():
    owners = {}
    for name, file in modules_of(PACKAGE).items():
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                owners.setdefault(node.name, []).append(name)
    assert {name: where for name, where in owners.items() if len(where) > 1} == {}
