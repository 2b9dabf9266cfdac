"""A package that is missing, damaged or too old: the real QGIS says so and goes on."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from qgis.core import QgsVectorLayer

from scripts import qgis_process
from tests.integration import packages
from tests.integration.process import switched_on
from tests.layers.grid_layer import grid_layer, saved
from tests.undisturbed import PATIENCE

WANTING = {
    "old": (
        lambda folder: packages.old(folder, "scipy", "1.4.1"),
        "scipy 1.8 or later is needed, and version 1.4.1 in ",
    ),
    "damaged": (
        lambda folder: packages.damaged(folder, "scipy"),
        "can't be loaded (libopenblas.so.0: cannot open shared object file).",
    ),
    "missing": (
        lambda folder: packages.missing(folder, "shapely"),
        "shapely 1.8 or later is needed, and is not installed.",
    ),
}
LOOK = """
import json, os, sys
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QMessageBox
from qgis.utils import iface, plugins


def look():
    window, plugin = iface.mainWindow(), plugins["territory_planner"]
    told = {
        "bar": [item.text() for item in iface.messageBar().items()],
        "docks": [dock.objectName() for dock in window.findChildren(QDockWidget)],
        "menu": [action.text() for action in iface.pluginMenu().actions()],
    }
    plugin.action.trigger()
    box = window.findChild(QMessageBox)
    told["box"] = box.text()
    box.close()
    with open(os.environ["TOLD"], "w") as file:
        json.dump(told, file)
    os._exit(0)


QTimer.singleShot(300, look)
"""


@pytest.fixture(scope="module")
def qgis(tmp_path_factory, plugin_home):
    """A profile in which the plugin, as it is installed, is switched on."""
    return switched_on(tmp_path_factory.mktemp("wanting"), plugin_home)


def called(qgis, *arguments, path=""):
    return subprocess.run(
        [qgis_process.program(), *arguments],
        env={**qgis.environment, "PYTHONPATH": str(path)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("kind", WANTING)
def test_qgis_process_says_what_is_missing_and_fails(qgis, tmp_path, kind):
    stand_in, sentence = WANTING[kind]
    ran = called(
        qgis, "--json", "run", "territory_planner:designterritories", "--", "INPUT=x",
        path=stand_in(tmp_path),
    )  # fmt: skip
    assert ran.returncode != 0
    assert ran.stdout == ""
    assert sentence in ran.stderr
    assert "Then start QGIS again." in ran.stderr
    assert "Traceback" not in ran.stderr


def test_other_algorithms_go_on(qgis, tmp_path, qgis_app):
    units = saved(grid_layer(), tmp_path / "units.gpkg")
    out = tmp_path / "out.gpkg"
    ran = called(
        qgis, "--json", "run", "native:centroids", "--", f"INPUT={units}", f"OUTPUT={out}",
        path=packages.old(tmp_path, "scipy", "1.4.1"),
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["results"] == {"OUTPUT": str(out)}
    assert QgsVectorLayer(str(out)).featureCount() == 24
    assert "Traceback" not in ran.stderr


def test_the_help_of_an_algorithm_says_it_too(qgis, tmp_path):
    path = packages.missing(tmp_path, "shapely")
    helped = called(qgis, "help", "territory_planner:validateplan", path=path).stdout
    assert "shapely 1.8 or later is needed, and is not installed." in helped


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="no xvfb-run: apt-get install xvfb")
def test_the_desktop_shows_a_message_and_no_panel(qgis, tmp_path):
    (tmp_path / "look.py").write_text(LOOK)
    settings = tmp_path / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\nterritory_planner=true\n")
    environment = qgis_process.environment(qgis.plugins, tmp_path)
    del environment["QT_QPA_PLATFORM"]
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    options = ["--noversioncheck", "--nologo", "--profiles-path", tmp_path]
    subprocess.run(
        ["xvfb-run", "-a", program, *options, "--code", tmp_path / "look.py"],
        env={
            **environment,
            "PYTHONPATH": str(packages.old(tmp_path, "scipy", "1.4.1")),
            "TOLD": str(tmp_path / "told.json"),
        },
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    told = json.loads((tmp_path / "told.json").read_text())
    (said,) = [text for text in told["bar"] if "scipy 1.8 or later is needed" in text]
    assert "version 1.4.1" in said
    assert "can't work yet: " + said in told["box"]
    assert "Then start QGIS again." in told["box"]
    assert "Territory Planner" in told["menu"]
    assert not [name for name in told["docks"] if "erritory" in name]
