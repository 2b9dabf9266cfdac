"""The study region as a parameter."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ...layers.text import tr
from . import builders as b

REGION = "REGION"


def region() -> QgsProcessingParameterDefinition:
    """Return the polygon layer of the study region."""
    return b.layer(
        REGION,
        tr("Study region"),
        [QgsProcessing.SourceType.TypeVectorPolygon],
        tr("Polygons: the land that the territories should cover together."),
    )
