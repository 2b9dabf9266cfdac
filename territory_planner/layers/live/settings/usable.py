"""Whether a layer can be planned, and if not, why."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsVectorLayer, QgsWkbTypes

from ...text import tr
from .plan_settings import PlanSettings


def why_not_usable(layer: QgsMapLayer, settings: PlanSettings) -> str:
    """Return why no plan can be shown for `layer`; '' when one can."""
    # A source that can't be found has no known geometry: that comes first.
    if not layer.isValid():
        return tr("The source of “{layer}” can't be found. Repair it, then refresh.").format(
            layer=layer.name()
        )
    if not isinstance(layer, QgsVectorLayer) or (
        layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry
    ):
        return tr("“{layer}” is not a polygon layer. Territories are made of polygons.").format(
            layer=layer.name()
        )
    gone = [name for name in _fields(settings) if layer.fields().lookupField(name) < 0]
    if gone:
        return tr("The field “{field}” is not in “{layer}” (any more). Choose another.").format(
            field=gone[0], layer=layer.name()
        )
    return why_no_units(layer) if layer.featureCount() == 0 else ""


def why_no_units(layer: QgsVectorLayer) -> str:
    """Return why `layer` gives no units."""
    text = tr("“{layer}” has no features yet.")
    if layer.subsetString():
        text = tr("The filter of “{layer}” lets no unit through.")
    elif layer.featureCount():
        text = tr("No unit of “{layer}” can be read. See that its source is there, then refresh.")
    return text.format(layer=layer.name())


def _fields(settings: PlanSettings) -> list[str]:
    """Return the fields without which the settings mean nothing."""
    rules = settings.rules
    needed = (settings.territory_field, rules.group_field, rules.parent_field)
    return [name for name in (*needed, *settings.workload_fields) if name]
