"""The plugin as a user installs it, from the zip, in a QGIS of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile

import pytest

from scripts import package, qgis_process
from territory_planner.algorithms.models import titles

LOAD = """
import json, sys
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize

application = QgsApplication([], True)
application.initQgis()
sys.path[:0] = [sys.argv[1], QgsApplication.pkgDataPath() + "/python/plugins"]
from qgis import utils

assert utils.loadPlugin("territory_planner")
import territory_planner

plugin = territory_planner.classFactory(None)
plugin.initProcessing()
provider = QgsApplication.processingRegistry().providerById("territory_planner")
drawn = {
    algorithm.name(): not algorithm.icon().pixmap(QSize(16, 16)).isNull()
    for algorithm in provider.algorithms()
}
told = {"file": territory_planner.__file__, "name": provider.name(), "drawn": drawn}
told["help"] = {algorithm.name(): algorithm.helpUrl() for algorithm in provider.algorithms()}
print(json.dumps(told))
plugin.unload()
left = QgsApplication.processingRegistry().providerById("territory_planner") is not None
sys.exit(1 if left else 0)
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory, plugin_home):
    """A plugin folder with the zip unpacked in it, as the plugin manager does."""
    folder = tmp_path_factory.mktemp("installed")
    archive = folder / "territory_planner.zip"
    package.write_archive(package.assemble(folder / "built"), archive)
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder / "plugins")
    os.symlink(plugin_home / "pycache", folder / "pycache")
    return folder


@pytest.mark.skipif(not package.SITE.is_dir(), reason="make docs-site makes the guide")
def test_the_packaged_plugin_loads_with_icons_and_unloads(installed):
    plugins = installed / "plugins"
    run = subprocess.run(
        [sys.executable, "-c", LOAD, str(plugins)],
        env=qgis_process.environment(plugins, installed / "profile"),
        cwd=installed,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout.splitlines()[-1])
    assert told["file"].startswith(str(plugins))
    assert told["name"] == "Territory Planner"
    assert "designterritories" in told["drawn"]
    assert all(told["drawn"].values())
    guide = (plugins / "territory_planner" / "guide").resolve()
    for name, address in told["help"].items():
        page = guide / ("models.html" if name in titles() else "algorithms.html")
        assert address == f"{page.as_uri()}#{name}"
        assert f'id="{name}"' in page.read_text(encoding="utf-8")


def test_qgis_process_lists_the_packaged_algorithms(installed):
    environment = qgis_process.environment(installed / "plugins", installed / "profile")

    def call(*arguments):
        command = [qgis_process.program(), *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True)

    call("plugins", "enable", "territory_planner")
    listed = call("list").stdout
    for name in ("designterritories", "balanceterritories", "repaircontiguity", "buildcontiguity"):
        assert name in listed
