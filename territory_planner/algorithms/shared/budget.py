"""How much of a plan may change hands."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...layers.text import tr
from . import builders as b

MAX_MOVED = "MAX_MOVED"
MAX_GIVEN = "MAX_GIVEN"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of a move budget."""
    return [
        b.number(
            MAX_MOVED,
            tr("Most workload that may change hands (percent)"),
            tr(
                "The plan then comes as near to the tolerance as this allows, and the log says "
                "what it costs. Exceptions, groups, parents and pairs apart count, too. "
                "Example: 10."
            ),
            most=100.0,
        ),
        b.number(
            MAX_GIVEN,
            tr("Most that a territory may give away (percent)"),
            tr(
                "Of the workload that each territory has today, no more than this goes to "
                "others: so much of what they know everybody keeps. Example: 15."
            ),
            most=100.0,
        ),
    ]
