"""A plan on a layer in memory, and the session that follows it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject

from tests.layers.plan_layer import make_layer, set_up


@pytest.fixture
def layer(qgis_new_project):
    layer = set_up(make_layer())
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def session(layer, open_session):
    return open_session(layer)
