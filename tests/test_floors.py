"""The floors of the house: arrows between packages run downward only."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "territory_planner"

FORBIDDEN = {
    "core": {"qgis", "PyQt5", "PyQt6", "layers", "algorithms", "ui", "exchange"},
    "layers": {"qgis.PyQt.QtWidgets", "processing", "algorithms", "ui", "exchange"},
    "algorithms": {"qgis.PyQt.QtWidgets", "ui", "exchange"},
    "exchange": {"qgis.PyQt.QtWidgets", "ui", "algorithms"},
    "ui": {"algorithms"},
}


def imported_names(file: Path) -> set[str]:
    """Every module that a file imports, relative ones by their name inside the package."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            names.add(module)
            names |= {f"{module}.{alias.name}".lstrip(".") for alias in node.names}
    return {name.removeprefix("territory_planner.") for name in names}


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


ROOMS_OF_CORE = {
    "geometry": set(),
    "constraints": set(),
    "travel": set(),
    "live": set(),
    "designing": {"travel"},
    "proof": {"constraints", "designing"},
    "balancing": set(),
}


def rooms_used(room: Path) -> set[str]:
    """Other rooms of core that the modules of one import."""
    parts = {
        part
        for file in room.glob("*.py")
        for name in imported_names(file)
        for part in name.removeprefix("core.").split(".")[:1]
    }
    return (parts & set(ROOMS_OF_CORE)) - {room.name}


def test_every_room_of_core_uses_only_rooms_below_it():
    rooms = {file.parent for file in (PACKAGE / "core").glob("*/*.py")}
    assert {room.name for room in rooms} == set(ROOMS_OF_CORE)
    assert {room.name: rooms_used(room) - ROOMS_OF_CORE[room.name] for room in rooms} == {
        room.name: set() for room in rooms
    }
