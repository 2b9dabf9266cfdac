"""A live plan of 24 squares with constraints."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject

from territory_planner.layers.compat import text_field
from territory_planner.layers.live.session.session import PlanSession
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from tests.layers.plan_layer import PLAN, make_layer, set_up


@pytest.fixture
def opened(qgis_new_project, open_session):
    """Return a function that follows a plan of 24 squares with constraints."""

    def open_it(rules: RuleSettings, columns=None, rows=PLAN, **settings) -> PlanSession:
        layer = make_layer(rows)
        for name, values in (columns or {}).items():
            layer.dataProvider().addAttributes([text_field(name)])
            layer.updateFields()
            field = layer.fields().lookupField(name)
            changes = {unit + 1: {field: value} for unit, value in values.items()}
            layer.dataProvider().changeAttributeValues(changes)
        set_up(layer, id_field="name", rules=rules, **settings)
        QgsProject.instance().addMapLayer(layer)
        return open_session(layer)

    return open_it
