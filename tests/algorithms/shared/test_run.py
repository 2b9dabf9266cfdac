"""A run lets go of layers and context when it ends, and not at some later collection."""

from __future__ import annotations

import gc
import weakref

import pytest
from qgis.core import QgsProcessingContext

from territory_planner.algorithms.shared.run import Run
from tests.algorithms.running import Listener
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def test_a_run_is_gone_as_soon_as_nobody_needs_it(algorithms):
    algorithm = algorithms.algorithm("validateplan").create()
    run = Run(algorithm, {"INPUT": grid_layer()}, QgsProcessingContext(), Listener())
    run.report.warning("careful")
    assert run.warnings == ["careful"]
    there = weakref.ref(run)
    gc.disable()
    try:
        del run
        assert there() is None
    finally:
        gc.enable()
