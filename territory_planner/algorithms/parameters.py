"""The parameters that several algorithms share, each built in one place."""

from __future__ import annotations

from typing import TypeVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..layers.text import tr

INPUT = "INPUT"
WORKLOAD = "WORKLOAD"
WEIGHTS = "WEIGHTS"
TERRITORIES = "TERRITORIES"
TOLERANCE = "TOLERANCE"
COMPACTNESS = "COMPACTNESS"
CONTIGUITY = "CONTIGUITY"
CENTERS = "CENTERS"
CENTER_NAME_FIELD = "CENTER_NAME_FIELD"
LOCKED = "LOCKED"
TERRITORY_FIELD = "TERRITORY_FIELD"
ID_FIELD = "ID_FIELD"
CAPACITY_FIELD = "CAPACITY_FIELD"
TARGETS = "TARGETS"
TARGET_FIELD = "TARGET_FIELD"
EFFORT = "EFFORT"
RANDOM_SEED = "RANDOM_SEED"

EFFORTS = ["fast", "balanced", "best"]
RULES = ["rook", "queen"]

Definition = TypeVar("Definition", bound=QgsProcessingParameterDefinition)


def explained(definition: Definition, text: str) -> Definition:
    """Return the parameter with its explanation."""
    definition.setHelp(text)
    return definition


def advanced(definition: Definition) -> Definition:
    """Return the parameter, folded away in the dialog."""
    definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return definition


def with_decimals(
    definition: QgsProcessingParameterNumber, decimals: int
) -> QgsProcessingParameterNumber:
    """Return the number, shown with so many decimals in the dialog."""
    definition.setMetadata({"widget_wrapper": {"decimals": decimals}})
    return definition


def units_input() -> QgsProcessingParameterFeatureSource:
    """Return the polygon layer of units."""
    return explained(
        QgsProcessingParameterFeatureSource(
            INPUT, tr("Units"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        tr(
            "The smallest areas that move as a whole: ZIP codes, districts, tracts. Any coordinate "
            "reference system; distances are measured on the ground."
        ),
    )


def field(
    name: str,
    title: str,
    help_text: str,
    *,
    parent: str = INPUT,
    optional: bool = True,
    numeric: bool = False,
) -> QgsProcessingParameterField:
    """Return a parameter for one field of a layer."""
    kind = QgsProcessingParameterField.DataType
    return explained(
        QgsProcessingParameterField(
            name, title, None, parent, kind.Numeric if numeric else kind.Any, False, optional
        ),
        help_text,
    )


def workload() -> QgsProcessingParameterField:
    """Return the workload fields, of which there may be several."""
    return explained(
        QgsProcessingParameterField(
            WORKLOAD,
            tr("Workload fields"),
            None,
            INPUT,
            QgsProcessingParameterField.DataType.Numeric,
            True,
            True,
        ),
        tr(
            "What is to be shared out evenly: hours, visits, customers, revenue. Several fields "
            "are balanced at once; without any, each unit counts 1. Missing values count 0."
        ),
    )


def weights() -> QgsProcessingParameterString:
    """Return the weights of the workload fields."""
    return advanced(
        explained(
            QgsProcessingParameterString(
                WEIGHTS, tr("Weights of the workload fields"), None, False, True
            ),
            tr(
                "How much each workload field counts when travel is weighed, in the order of the "
                "fields: “2; 1” lets the first count twice. Empty: all alike."
            ),
        )
    )


def territories() -> QgsProcessingParameterNumber:
    """Return the number of territories."""
    return explained(
        QgsProcessingParameterNumber(
            TERRITORIES,
            tr("Number of territories"),
            QgsProcessingParameterNumber.Type.Integer,
            None,
            True,
            1,
        ),
        tr(
            "Exactly so many are made. With centers or a table of targets it may be left out; "
            "where it disagrees with the centers, these decide: one territory each."
        ),
    )


def tolerance() -> QgsProcessingParameterNumber:
    """Return the accepted deviation in percent."""
    return with_decimals(
        explained(
            QgsProcessingParameterNumber(
                TOLERANCE,
                tr("Tolerance (percent)"),
                QgsProcessingParameterNumber.Type.Double,
                5.0,
                False,
                0.0,
                1000.0,
            ),
            tr(
                "How far a territory's workload may lie from its target. The tighter, the less "
                "freedom for short ways and smooth borders."
            ),
        ),
        2,
    )


def compactness() -> QgsProcessingParameterNumber:
    """Return the preference for compact territories."""
    return with_decimals(
        explained(
            QgsProcessingParameterNumber(
                COMPACTNESS,
                tr("Compactness (0 to 100)"),
                QgsProcessingParameterNumber.Type.Double,
                50.0,
                False,
                0.0,
                100.0,
            ),
            tr(
                "0: the tightest balance, whatever the shape. 50: the shortest ways within the "
                "tolerance. 100: the smoothest, roundest borders within the tolerance."
            ),
        ),
        0,
    )


def choice(
    name: str, title: str, options: list[str], default: str, help_text: str
) -> QgsProcessingParameterEnum:
    """Return a choice of words, which scripts give as they are (EFFORT=best)."""
    return explained(
        QgsProcessingParameterEnum(name, title, options, False, default, False, True), help_text
    )


def contiguity() -> QgsProcessingParameterEnum:
    """Return the rule by which units touch."""
    return choice(
        CONTIGUITY,
        tr("Contiguity"),
        RULES,
        "rook",
        tr(
            "When two units touch: “rook” when they share a stretch of border, “queen” when they "
            "share a border or a corner. Narrow gaps and overlaps between borders are bridged."
        ),
    )


def effort() -> QgsProcessingParameterEnum:
    """Return how hard to try."""
    return choice(
        EFFORT,
        tr("Effort"),
        EFFORTS,
        "balanced",
        tr(
            "“fast” for a first look, “balanced” for daily work, “best” to search on and to prove "
            "how good the plan is."
        ),
    )


def random_seed() -> QgsProcessingParameterNumber:
    """Return the seed of the random numbers."""
    return advanced(
        explained(
            QgsProcessingParameterNumber(
                RANDOM_SEED,
                tr("Random seed"),
                QgsProcessingParameterNumber.Type.Integer,
                0,
                False,
                0,
                2**31 - 1,
            ),
            tr("The same seed and input give the same plan. Another seed tries other starts."),
        )
    )


def territory_field() -> QgsProcessingParameterField:
    """Return the field that holds the plan."""
    return field(
        TERRITORY_FIELD,
        tr("Territory field"),
        tr(
            "The field that says which territory a unit belongs to: text or whole numbers; empty "
            "means none."
        ),
        optional=False,
    )


def locked() -> QgsProcessingParameterField:
    """Return the field that locks units."""
    return field(
        LOCKED,
        tr("Lock field"),
        tr(
            "Units with “yes”, “true” or a number other than 0 in this field keep the territory "
            "that they have."
        ),
    )


def targets() -> QgsProcessingParameterFeatureSource:
    """Return the table of targets."""
    return explained(
        QgsProcessingParameterFeatureSource(
            TARGETS, tr("Table of targets"), [QgsProcessing.SourceType.TypeVector], None, True
        ),
        tr(
            "One row per territory: its name in a column called as the territory field (or "
            "“territory”, “name”, “id”), its target in a column “target” (with several workload "
            "fields one column each, “target_hours” for the field “hours”). Without targets, all "
            "get the same."
        ),
    )


def target_field() -> QgsProcessingParameterField:
    """Return the field that holds targets, in place of a table."""
    return advanced(
        field(
            TARGET_FIELD,
            tr("Target field"),
            tr("Instead of the table: a field of the units with their territory's target."),
            numeric=True,
        )
    )


def id_field() -> QgsProcessingParameterField:
    """Return the field that identifies units in tables and messages."""
    return advanced(
        field(
            ID_FIELD,
            tr("Unit id field"),
            tr(
                "Identifies units in the tables that are written (unit_id). Without it, they hold "
                "the feature id."
            ),
        )
    )


def centers(*, optional: bool) -> QgsProcessingParameterFeatureSource:
    """Return the point layer of centers."""
    return explained(
        QgsProcessingParameterFeatureSource(
            CENTERS,
            tr("Centers"),
            [QgsProcessing.SourceType.TypeVectorPoint],
            None,
            optional,
        ),
        tr(
            "Points that territories are served from: offices, depots, homes. Each gets one "
            "territory."
        ),
    )


def center_name_field() -> QgsProcessingParameterField:
    """Return the field that names territories after their centers."""
    return advanced(
        field(
            CENTER_NAME_FIELD,
            tr("Name field of the centers"),
            tr("Names the territories after their centers."),
            parent=CENTERS,
        )
    )


def capacity_field() -> QgsProcessingParameterField:
    """Return the field of what centers can carry."""
    return field(
        CAPACITY_FIELD,
        tr("Capacity field of the centers"),
        tr(
            "What each center can carry, in any unit: the workload is shared in proportion. "
            "Without it, all get the same."
        ),
        parent=CENTERS,
        numeric=True,
    )
