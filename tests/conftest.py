"""QGIS for the tests that need it: no screen, the plugin's algorithms in the toolbox."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Texts are expected in English, numbers as programs have them, wherever the tests run.
os.environ.update(LC_ALL="C.UTF-8", LANG="C.UTF-8", LANGUAGE="")

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot
from qgis.core import Qgis

from tests.clock import restless_clock  # noqa: F401
from tests.long import LONG
from tests.sample import SAMPLE_DATA
from tests.undisturbed import undisturbed

# Every run tries the same examples, here and in CI: a failure is the change's, not the dice's.
# `make test-fresh` asks for others (--hypothesis-profile=fresh --hypothesis-seed=…).
settings.register_profile("same", derandomize=True, deadline=None, database=None)
settings.register_profile("fresh", derandomize=False, deadline=None, database=None)
settings.load_profile("same")

STRICT = Qgis.QGIS_VERSION_INT >= 34000
"""A warning is an error: what QGIS, Qt, Python or numpy have given up is not called."""

WARNINGS = (
    "error",
    # How GDAL tells of errors is chosen for all of QGIS, and not by one plugin (`gdal_calls`).
    "ignore:Neither .*UseExceptions:FutureWarning",
    # QGIS's own Python files, on Python 3.14.
    "ignore:codecs.open:DeprecationWarning:(processing|qgis)",
    # pyproj, where it looks for PROJ's data in a folder of its own first.
    "ignore:Valid PROJ data directory not found:UserWarning",
)
"""What is not ours is left out by its name."""


def pytest_configure(config):
    for line in WARNINGS if STRICT else ():
        config.addinivalue_line("filterwarnings", line)


@pytest.fixture(scope="session", autouse=True)
def sample_data_stays():
    """No test leaves the sample data changed, be it by a byte (see `tests.sample`)."""
    files = sorted(file for file in SAMPLE_DATA.iterdir() if file.is_file())
    before = {file.name: file.read_bytes() for file in files}
    yield
    assert [
        name for name, held in before.items() if (SAMPLE_DATA / name).read_bytes() != held
    ] == []


@pytest.fixture(scope="session", autouse=True)
def warm_children():
    """Children are forked, which takes a tenth of starting Python for each (see `tests.warm`)."""
    if LONG or not hasattr(os, "fork"):
        yield None
        return
    from territory_planner.core.solvers import child_talk
    from tests.warm import Warm

    warm, cold = Warm(), child_talk._start
    child_talk._start = warm.start
    yield cold
    child_talk._start = cold
    warm.close()


@pytest.fixture(scope="session")
def qgis_app(qgis_app, restless_clock):  # noqa: F811
    """QGIS, left once what tests have dropped is gone: layers can't be freed after it."""
    yield qgis_app
    gc.collect()


@pytest.fixture(scope="session")
def plugin_home(tmp_path_factory):
    """A folder with the plugin as it is installed and a profile where it is on, to be copied from.

    It is made once for all workers of a run, and with it what Python makes of all modules.
    """
    import fcntl

    from tests.integration.process import install

    base = tmp_path_factory.getbasetemp()
    home = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "installed"
    home.mkdir(exist_ok=True)
    with (home / "made").open("a") as made:
        fcntl.flock(made, fcntl.LOCK_EX)
        if made.tell() == 0:
            install(home)
            made.write("yes")
    return home


PATIENCE = 300_000
"""Milliseconds that anything is waited for: a machine that does ten things beside has them, too."""


class PatientBot(QtBot):
    """Waits for what happens as long as a slow machine takes; only what never comes takes long."""

    def wait(self, ms):
        """Let the window have its turns so long, by a clock that stands meanwhile for others."""
        end = undisturbed() + ms / 1000
        super().wait(ms)
        while undisturbed() < end:
            super().wait(1)

    def waitUntil(self, callback, *, timeout=PATIENCE):
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE, **asked):
        return super().waitSignal(signal, timeout=timeout, **asked)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


@pytest.fixture(scope="module")
def algorithms(qgis_app, qgis_processing):
    """The plugin's algorithms, ready for `processing.run`.

    Gone after each module: QGIS has room for one plugin, and some tests load their own.
    """
    from territory_planner.plugin import TerritoryPlannerPlugin

    plugin = TerritoryPlannerPlugin(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()


@pytest.fixture
def open_session(qtbot):
    """Return a function that follows the plan of a layer, its shapes known; closed afterwards."""
    from territory_planner.layers.live.session.session import PlanSession

    opened = []

    def open_it(layer) -> PlanSession:
        session = PlanSession()
        opened.append(session)
        session.bind(layer)
        qtbot.waitUntil(lambda: session.shapes is not None)
        return session

    yield open_it
    for session in opened:
        session.close()
