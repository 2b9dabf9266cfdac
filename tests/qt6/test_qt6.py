"""The plugin on Qt 6, as far as it can be tried without QGIS 4: imports, the panel, every enum.

PyQt6 is real, from the package index, in `.venv-qt6` (`scripts/setup.sh` makes it); `qgis.core`
and `qgis.gui` are stand-ins. Enums of QGIS are looked up in the QGIS that runs the tests.
"""

from __future__ import annotations

import ast
import json
import subprocess
from enum import Enum
from pathlib import Path

import pytest
from qgis import core, gui

from tests.qt6 import chains

HERE = Path(__file__).resolve().parent
PYTHON = HERE.parents[1] / ".venv-qt6" / "bin" / "python"
on_qt6 = pytest.mark.skipif(not PYTHON.exists(), reason="no .venv-qt6: run scripts/setup.sh")
SWITCHED = {"layers/compat.py"}
"""Where what Qt 5 has stands behind a question for the version of QGIS."""


def ran(script: str, *arguments: object) -> str:
    done = subprocess.run(
        [PYTHON, HERE / script, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@on_qt6
def test_every_module_imports_and_the_panel_and_its_set_up_are_drawn():
    told = json.loads(ran("check.py").splitlines()[-1])
    assert told["modules"] == len(list(chains.PACKAGE.rglob("*.py")))
    assert told["shown"]
    assert min(told[name] for name in ("dock", "set-up", "page")) > 20


def lacking(*arguments: object) -> tuple[list[str], int]:
    """What PyQt6 does not have of what is named, and how much was looked up."""
    *missing, counted = ran("check_chains.py", *arguments).splitlines()
    return missing, int(counted.split()[0])


@on_qt6
def test_every_class_and_enum_of_qt_is_there_in_qt_6():
    missing, looked = lacking()
    assert looked > 150
    assert [line for line in missing if line.partition(":")[0] not in SWITCHED] == []
    assert all(" QVariant." in line for line in missing)


@on_qt6
def test_what_qt_6_does_not_have_is_found(tmp_path):
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "from qgis.PyQt.QtCore import Qt\nfrom qgis.PyQt.QtWidgets import QFrame as F, QAction\n"
        "a = Qt.AlignLeft\nb = F.HLine\nc = F.Shape.HLine\nd = QAction.triggered\n"
    )
    missing, looked = lacking(wrong)
    assert [line.split()[1] for line in missing] == ["Qt.AlignLeft", "QFrame.HLine"]
    assert looked == 4


def fault(chain: chains.Chain) -> str:
    """Why a chain of QGIS's would not do in QGIS 4, "" if it would: an enum without its name."""
    found = getattr({"qgis.core": core, "qgis.gui": gui}[chain.module], chain.names[0], None)
    owners = [found]
    for name in chain.names[1:]:
        found = getattr(found, name, None)
        owners.append(found)
    if any(owner is None for owner in owners) and chain.names != ("NULL",):
        return "is not in this QGIS"
    scope = owners[-2] if len(owners) > 1 else None
    is_enum = type(found).__module__.startswith("qgis.") and isinstance(found, (int, Enum))
    if is_enum and scope is not type(found) and not hasattr(scope, "__members__"):
        unnamed = len(chain.names) < 3 or chain.names[-2] not in vars(owners[-3])
        return "leaves the enum's name out" if unnamed else ""
    return ""


def test_every_enum_of_qgis_is_named_in_full_under_its_owner():
    found = [each for each in chains.of_the_plugin() if each.module in ("qgis.core", "qgis.gui")]
    assert len(found) > 100
    wrong = [f"{each.place} {'.'.join(each.names)} {fault(each)}" for each in found if fault(each)]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("QgsProcessing.SourceType.TypeVectorPolygon", ""),
        ("QgsProcessing.TypeVectorPolygon", "leaves the enum's name out"),
        ("QgsWkbTypes.MultiPolygon", "leaves the enum's name out"),
        ("Qgis.MessageLevel.Warning", ""),
        ("Qgis.Warning", "leaves the enum's name out"),
        ("Qgis.WkbType.Point", "is not in this QGIS" if not hasattr(core.Qgis, "WkbType") else ""),
    ],
)
def test_an_enum_that_is_not_named_in_full_is_found(text, wrong):
    source = f"from qgis.core import Qgis, QgsProcessing, QgsWkbTypes\nx = {text}\n"
    (chain,) = chains.chains(source, "here")
    assert fault(chain) == wrong


def test_no_method_is_called_that_qt_6_took_away():
    gone = {"exec_", "localPos", "screenPos", "windowPos", "globalX", "globalY"}
    called = [
        f"{file.name}:{node.lineno} {node.attr}"
        for file in chains.PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in gone
    ]
    assert called == []
