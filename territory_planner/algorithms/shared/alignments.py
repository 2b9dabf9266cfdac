"""What import and export of alignments share: the system, and the units' keys."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDefinition

from ...core.model.text import in_quotes
from ...exchange.systems import TABLE, system_choices
from ...layers.text import tr
from . import builders as b
from .parameters import ID_FIELD

SYSTEM = "SYSTEM"


def system_choice() -> QgsProcessingParameterDefinition:
    """Return which system an alignment is exchanged with."""
    return b.choice(
        SYSTEM,
        tr("System"),
        system_choices(),
        TABLE,
        tr(
            "The form that the alignment has: “table” is a row per unit; others are folders of "
            "files: {systems}."
        ).format(
            systems=", ".join(
                f"{in_quotes(word)} ({title})"
                for word, title in system_choices().items()
                if word != TABLE
            )
        ),
    )


def needed_id_field() -> QgsProcessingParameterDefinition:
    """Return the field of the units' keys."""
    return b.field(
        ID_FIELD,
        tr("Unit id field"),
        tr("The keys by which the alignment knows the units: postal codes, area codes."),
        optional=False,
    )
