"""The parameters that several algorithms share, each built in one place."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
)

from ...layers.choices import contiguities, efforts
from ...layers.text import tr
from ...layers.writing.columns import TERRITORY
from . import builders as b

INPUT = b.UNITS
WORKLOAD = "WORKLOAD"
WEIGHTS = "WEIGHTS"
TERRITORIES = "TERRITORIES"
TOLERANCE = "TOLERANCE"
TOLERANCES = "TOLERANCES"
COMPACTNESS = "COMPACTNESS"
CONTIGUITY = "CONTIGUITY"
TOLERANCE_DISTANCE = "TOLERANCE_DISTANCE"
CENTERS = "CENTERS"
CENTER_INSIDE = "CENTER_INSIDE"
CENTER_NAME_FIELD = "CENTER_NAME_FIELD"
LOCKED = "LOCKED"
TERRITORY_FIELD = "TERRITORY_FIELD"
ID_FIELD = "ID_FIELD"
CAPACITY_FIELD = "CAPACITY_FIELD"
TARGETS = "TARGETS"
TARGET_FIELD = "TARGET_FIELD"
EFFORT = "EFFORT"
RANDOM_SEED = "RANDOM_SEED"
NEAREST_WITHIN = "NEAREST_WITHIN"


def units_input() -> QgsProcessingParameterDefinition:
    """Return the polygon layer of units."""
    return b.layer(
        INPUT,
        tr("Units"),
        [QgsProcessing.SourceType.TypeVectorPolygon],
        tr(
            "The smallest areas that move as a whole: ZIP codes, districts, tracts. Any coordinate "
            "reference system; distances are measured on the ground."
        ),
        optional=False,
    )


def nearest_within() -> QgsProcessingParameterDefinition:
    """Return how far from a unit a point may lie that belongs to it."""
    return b.number(
        NEAREST_WITHIN,
        tr("Nearest unit within (km)"),
        tr(
            "Points outside every unit belong to the nearest one within this distance on the "
            "ground, measured to its border. 0: they stay without a unit. Example: 2."
        ),
        0.0,
    )


def workload() -> QgsProcessingParameterDefinition:
    """Return the workload fields, of which there may be several."""
    return b.field(
        WORKLOAD,
        tr("Workload fields"),
        tr(
            "What is to be shared out evenly: hours, visits, customers, revenue. Several fields "
            "are balanced at once; without any, each unit counts 1. Missing values count 0."
        ),
        numeric=True,
        several=True,
    )


def weights() -> QgsProcessingParameterDefinition:
    """Return the weights of the workload fields."""
    return b.text(
        WEIGHTS,
        tr("Weights of the workload fields"),
        tr(
            "How much each workload field counts when travel is weighed, in the order of the "
            "fields: “2; 1” lets the first count twice. Empty: all alike."
        ),
    )


def territories() -> QgsProcessingParameterDefinition:
    """Return the number of territories."""
    return b.number(
        TERRITORIES,
        tr("Number of territories"),
        tr(
            "Exactly so many are made. With centers or a table of targets it may be left out; "
            "where it disagrees with the centers, these decide: one territory each."
        ),
        least=1,
        whole=True,
    )


def territories_asked_for() -> QgsProcessingParameterDefinition:
    """Return the number of territories that a plan is checked for."""
    return b.explained(
        territories(),
        tr(
            "How many territories the plan should have. Without targets, each one's is the total "
            "divided by this. Without a number, any will do."
        ),
    )


def tolerances() -> list[QgsProcessingParameterDefinition]:
    """Return the accepted deviation in percent: for all workload fields, and for each."""
    for_all = b.with_decimals(
        b.number(
            TOLERANCE,
            tr("Tolerance (percent)"),
            tr(
                "How far a territory's workload may lie from its target. The tighter, the less "
                "freedom for short ways and smooth borders."
            ),
            5.0,
            most=1000.0,
        ),
        2,
    )
    for_each = b.text(
        TOLERANCES,
        tr("Tolerance of each workload field (percent)"),
        tr(
            "In place of the one tolerance, with several workload fields: a number for each, "
            "in their order. Example: “5; 20”."
        ),
    )
    return [for_all, for_each]


def compactness() -> QgsProcessingParameterDefinition:
    """Return the preference for compact territories."""
    return b.with_decimals(
        b.number(
            COMPACTNESS,
            tr("Compactness (0 to 100)"),
            tr(
                "0: the tightest balance, whatever the shape. 50: the shortest ways within the "
                "tolerance. 100: the smoothest, roundest borders within the tolerance."
            ),
            50.0,
            most=100.0,
        ),
        0,
    )


def touching() -> list[QgsProcessingParameterDefinition]:
    """Return what says when units touch."""
    return [contiguity(), tolerance_distance()]


def contiguity() -> QgsProcessingParameterDefinition:
    """Return the rule by which units touch."""
    return b.choice(
        CONTIGUITY,
        tr("Contiguity"),
        contiguities(),
        "rook",
        tr(
            "When two units touch: “rook” when they share a stretch of border, “queen” when they "
            "share a border or a corner. Narrow gaps and overlaps between borders are bridged."
        ),
    )


def tolerance_distance() -> QgsProcessingParameterDefinition:
    """Return how far apart borders may lie and still meet."""
    return b.number(
        TOLERANCE_DISTANCE,
        tr("Tolerance between borders (m)"),
        tr(
            "Borders that lie no farther apart than this still meet: across a street, for one. 0 "
            "asks for exact matches; without it, a thousandth of a typical unit's size is bridged. "
            "Units that overlap always meet."
        ),
    )


def effort() -> QgsProcessingParameterDefinition:
    """Return how hard to try."""
    return b.choice(
        EFFORT,
        tr("Effort"),
        efforts(),
        "balanced",
        tr(
            "“fast” for a first look, “balanced” for daily work, “best” to search on and to prove "
            "how good the plan is."
        ),
    )


def random_seed() -> QgsProcessingParameterDefinition:
    """Return the seed of the random numbers."""
    return b.number(
        RANDOM_SEED,
        tr("Random seed"),
        tr("The same seed and input give the same plan. Another seed tries other starts."),
        0,
        most=2**31 - 1,
        whole=True,
    )


def territory_field() -> QgsProcessingParameterDefinition:
    """Return the field that holds the plan."""
    return b.field(
        TERRITORY_FIELD,
        tr("Territory field"),
        tr(
            "The field that says which territory a unit belongs to: text or whole numbers; empty "
            "means none."
        ),
        optional=False,
        likely=TERRITORY,
    )


def locked() -> QgsProcessingParameterDefinition:
    """Return the field that locks units."""
    return b.field(
        LOCKED,
        tr("Lock field"),
        tr(
            "Units with “yes”, “true” or a number other than 0 in this field keep the territory "
            "that they have."
        ),
    )


def targets() -> QgsProcessingParameterDefinition:
    """Return the table of targets."""
    return b.table(
        TARGETS,
        tr("Table of targets"),
        tr(
            "One row per territory: its name in a column called as the territory field (or "
            "“territory”, “name”, “id”), its target in a column “target” (with several workload "
            "fields one column each, “target_hours” for the field “hours”). Without targets, all "
            "get the same. A layer of technicians serves too: their names in CENTER_NAME_FIELD, "
            "what they can carry in CAPACITY_FIELD."
        ),
    )


def targets_only() -> QgsProcessingParameterDefinition:
    """Return the table of targets where there are no centers."""
    return b.explained(
        targets(),
        tr(
            "One row per territory: its name in a column called as the territory field (or "
            "“territory”, “name”, “id”), its target in a column “target” (with several workload "
            "fields one column each, “target_hours” for the field “hours”). Without targets, all "
            "get the same."
        ),
    )


def target_field() -> QgsProcessingParameterDefinition:
    """Return the field that holds targets, in place of a table."""
    return b.field(
        TARGET_FIELD,
        tr("Target field"),
        tr("Instead of the table: a field of the units with their territory's target."),
        numeric=True,
    )


def id_field() -> QgsProcessingParameterDefinition:
    """Return the field that identifies units in tables and messages."""
    return b.field(
        ID_FIELD,
        tr("Unit id field"),
        tr(
            "Identifies units in the tables that are written (unit_id). Without it, they hold "
            "the feature id. Where it tells all units apart, it is also the order in which "
            "they are taken, so that the order of rows changes no plan."
        ),
    )


def centers(*, optional: bool) -> QgsProcessingParameterDefinition:
    """Return the point layer of centers."""
    return b.layer(
        CENTERS,
        tr("Centers"),
        [QgsProcessing.SourceType.TypeVectorPoint],
        tr(
            "Points that territories are served from: offices, depots, homes. Each gets one "
            "territory."
        ),
        optional=optional,
    )


def centers_of_plan() -> list[QgsProcessingParameterDefinition]:
    """Return the point layer of an existing plan's centers, and whose they are."""
    return [
        b.explained(
            centers(optional=True),
            tr(
                "Points that territories are served from: offices, depots, homes. Each is the "
                "center of the territory that it lies in, or that is called as it "
                "(CENTER_NAME_FIELD)."
            ),
        ),
        b.explained(
            center_name_field(),
            tr(
                "Says of which territory each is the center: the one of that name. Without it, "
                "the one that it lies in."
            ),
        ),
    ]


def center_inside() -> QgsProcessingParameterDefinition:
    """Return whether centers must lie in their territory."""
    return b.explained(
        QgsProcessingParameterBoolean(CENTER_INSIDE, tr("Centers lie in their territory"), True),
        tr(
            "Whether the unit that holds a given center belongs to its territory. Switch it "
            "off where people's homes are the centers and may lie elsewhere."
        ),
    )


def center_name_field() -> QgsProcessingParameterDefinition:
    """Return the field that names territories after their centers."""
    return b.field(
        CENTER_NAME_FIELD,
        tr("Name field of the centers"),
        tr("Names the territories after their centers."),
        parent=CENTERS,
    )


def capacity_field() -> QgsProcessingParameterDefinition:
    """Return the fields of what centers can carry."""
    return b.field(
        CAPACITY_FIELD,
        tr("Capacity field of the centers"),
        tr(
            "What each center can carry, in any unit: the workload is shared in proportion. With "
            "several workload fields either one field for all, or one for each, in their order. "
            "Without it, all get the same."
        ),
        parent=CENTERS,
        numeric=True,
        several=True,
    )
