"""QGIS for the tests that need it: no screen, the plugin's algorithms in the toolbox."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

# In CI every run tries the same examples: a failure there is the change's, not the dice's.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")


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
    from territory_planner.layers.live.session import PlanSession

    opened = []

    def open_it(layer) -> PlanSession:
        session = PlanSession()
        opened.append(session)
        session.bind(layer)
        qtbot.waitUntil(lambda: session.shapes is not None, timeout=30000)
        return session

    yield open_it
    for session in opened:
        session.close()
