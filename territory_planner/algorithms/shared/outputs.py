"""The output layers that several algorithms share, each built in one place."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...layers.figure import ALWAYS
from ...layers.figures import figures
from ...layers.text import tr
from .builders import UNITS, explained

OUTPUT = "OUTPUT"
MOVES = "MOVES"


HANDS_ON = "hands_on"
"""In an output's metadata: the input whose fields it has, besides its own."""


ENDING, SHEETS = "ending", "sheets"
"""In the metadata of an output that is a file: how its name ends; what its sheets are called."""


def file(
    name: str,
    title: str,
    ending: str,
    help_text: str,
    *,
    optional: bool = False,
    sheets: Sequence[str] = (),
) -> QgsProcessingParameterFileDestination:
    """Return an output that is a file and no layer; an optional one is not made unless asked for.

    `sheets` are those of a workbook, in small letters.
    """
    kinds = {
        "html": tr("Web page"),
        "xlsx": tr("Workbook"),
        "pdf": "PDF",
        "qpt": tr("Template"),
        "json": "JSON",
    }
    kind = f"{kinds[ending]} (*.{ending})"
    definition = QgsProcessingParameterFileDestination(
        name, title, kind, None, optional, not optional
    )
    definition.setMetadata({ENDING: ending, SHEETS: list(sheets)})
    return explained(definition, help_text)


def sink(
    name: str,
    title: str,
    kind: int,
    help_text: str,
    *,
    optional: bool = False,
    hands_on: str = "",
) -> QgsProcessingParameterFeatureSink:
    """Return an output layer; an optional one is not made unless asked for.

    `hands_on` is the input whose fields it has, besides its own.
    """
    definition = QgsProcessingParameterFeatureSink(name, title, kind, None, optional, not optional)
    definition.setMetadata({HANDS_ON: hands_on})
    definition.setSupportsAppend(True)
    return explained(definition, help_text)


def plan_sink() -> QgsProcessingParameterFeatureSink:
    """Return the output layer of units with a new plan."""
    return sink(
        OUTPUT,
        tr("Units with territory"),
        QgsProcessing.SourceType.TypeVectorPolygon,
        tr(
            "All units and their fields, with the fields “territory” and “center_km” (distance to "
            "the territory's center) added; along roads or by a table of travel costs also "
            "“center_time” (minutes, or what the table is in; “center_road_km” along roads "
            "without speeds). Where the units have such a field of their own, the added one is "
            "called “center_km_2”."
        ),
        hands_on=UNITS,
    )


def revised_sink(title: str) -> QgsProcessingParameterFeatureSink:
    """Return the output layer of units with a revised plan."""
    return sink(
        OUTPUT,
        title,
        QgsProcessing.SourceType.TypeVectorPolygon,
        tr(
            "All units and their fields, the territory field brought up to date and its old value "
            "in “previous” (“previous_2” where the units have such a field of their own); around "
            "given centers, along roads or by a table of travel costs, also “center_time” or "
            "“center_road_km”, as “Design territories” writes them."
        ),
        hands_on=UNITS,
    )


def territories_sink(name: str, *, optional: bool) -> QgsProcessingParameterFeatureSink:
    """Return the output layer of territories."""
    drawn = [figure.name for figure in figures() if figure.is_field and figure.known == ALWAYS]
    return sink(
        name,
        tr("Territories"),
        QgsProcessing.SourceType.TypeVectorPolygon,
        tr(
            "One polygon per territory: id, name, and {fields}. Deviations are in percent; "
            "measures of compactness are 1 for the best shape. Where ways take minutes, or what a "
            "table of travel costs says, also time_mean, time_weighted, time_p90 and time_max."
        ).format(fields=", ".join(drawn)),
        optional=optional,
    )


def moves_sink() -> QgsProcessingParameterFeatureSink:
    """Return the output table of moves."""
    return sink(
        MOVES,
        tr("Moves"),
        QgsProcessing.SourceType.TypeVector,
        tr(
            "One row per unit that changes hands, in the order in which the moves can be carried "
            "out: from, to, workload, why, and what the step does to both territories."
        ),
        optional=True,
    )
