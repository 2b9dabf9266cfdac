"""The units of a layer filled by another plan than the one in its field."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsExpressionContextScope, QgsVectorLayer

from .styling import filled_renderer

PLAN = "territory_planner_other_plan"
"""Variable of an expression: the other plan's territory of each unit, by feature id."""

_FIELD = f"map_get(@{PLAN}, to_string($id))"


def filled_by(layer: QgsVectorLayer, colours: Mapping[str, str]) -> QgsVectorLayer:
    """Return a copy of a layer, on the same source, whose units are filled by another plan.

    The plan itself comes by `plan_scope` where it is drawn.

    Parameters
    ----------
    colours : mapping of str to str
        "#rrggbb" by territory.
    """
    copy = layer.clone()
    copy.setLabelsEnabled(False)
    copy.setRenderer(filled_renderer(_FIELD, {key: (own, key) for key, own in colours.items()}))
    return copy


def plan_scope(territory: Mapping[int, str]) -> QgsExpressionContextScope:
    """Return what an expression must know to find a unit's territory: by feature id."""
    scope = QgsExpressionContextScope()
    scope.setVariable(PLAN, {str(each): key for each, key in territory.items() if key})
    return scope
