"""The constraints of a plan as the set-up has them: kept with the layer, none by default."""

from __future__ import annotations

from dataclasses import field, fields
from typing import Any

from ....core.location.siting import CENTER, MEDIAN
from ....core.model.data_classes import dataclass
from ....core.travel.straight import DISTANCE, SQUARED
from ...reading.barriers import COSTLY, IMPASSABLE
from ...reading.ways import FROM_CENTERS, TIME, TO_CENTERS
from .kept import Kept

LARGEST = 1e9
"""Units, or km²: no territory has more."""

LONGEST = 1e5
"""km, or minutes: no way on the ground is longer, and the set-up's boxes take no more."""

WORDS = {
    "barrier_kind": (IMPASSABLE, COSTLY),
    "site_method": (MEDIAN, CENTER),
    "objective": (SQUARED, DISTANCE, TIME),
    "travel_direction": (FROM_CENTERS, TO_CENTERS),
}
"""What attributes that are one of a few words may be."""


@dataclass(frozen=True)
class LayerReference:
    """Another layer of the project, by its id; the name tells of it when it is gone."""

    id: str = ""
    name: str = ""

    def __bool__(self) -> bool:
        """Tell whether a layer was chosen."""
        return bool(self.id)


@dataclass(frozen=True)
class RuleSettings:
    """What a plan must respect beyond balance.

    Attributes
    ----------
    minimum, maximum : dict of field to float
        Hard limits on a territory's workload by criterion ('' as field: units).
    max_units, max_area : float
        Most units of a territory, and most km²; 0 for no limit.
    group_field : str
        Units with the same value stay together; '' for none.
    parent_field : str
        No territory crosses from one value of it to another; '' for none.
    apart, exceptions : LayerReference
        Tables of unit pairs to keep apart, and of units with a given territory.
    links : LayerReference
        Lines, or a table, that make neighbours of units that don't touch.
    barriers : LayerReference
        Lines or polygons that part neighbours.
    barrier_share : float
        They do where they cover more than this share of the border.
    barrier_kind : str
        `IMPASSABLE`, or `COSTLY`: neighbours all the same, but the best place for a border.
    barrier_detour : float
        km that crossing a costly one adds to a way; 0 for the radius of an average territory.
    targets : LayerReference
        A table of the territories' targets.
    center_name_field, capacity_field, site_field : str
        Fields of the centers' layer: what each is called ('' for its likeliest field), what it
        can carry, and whether it must stay or is a candidate only; '' for none.
    site_method : str
        How candidates are chosen: `MEDIAN` or `CENTER`.
    spacing : float
        km that centers keep from each other when they are chosen or found; 0 for no limit.
    max_distance : float
        km that a unit may be from its territory's center; 0 for no limit.
    max_time : float
        Minutes that the way from there may take; 0 for no limit.
    objective : str
        What designs around centers keep small: ways by `SQUARED` distance, `DISTANCE` or `TIME`.
    roads : LayerReference
        Lines that those ways go along.
    speed_field, direction_field : str
        Their speed (km/h) and which way they may be gone; '' for none.
    travel_direction : str
        `FROM_CENTERS` or `TO_CENTERS`, where roads are one-way.
    costs : LayerReference
        A table of ready-made costs, a row a unit and a column a center, instead of all these.
    travel_per_km : float
        What a km of the tours inside a territory counts in the first workload; 0: travel doesn't.
    tours : float
        Such tours in the period, each through an equal share of the stops; 0 for one.
    """

    minimum: dict[str, float] = field(default_factory=dict)
    maximum: dict[str, float] = field(default_factory=dict)
    max_units: float = 0.0
    max_area: float = 0.0
    group_field: str = ""
    parent_field: str = ""
    apart: LayerReference = LayerReference()
    exceptions: LayerReference = LayerReference()
    links: LayerReference = LayerReference()
    barriers: LayerReference = LayerReference()
    barrier_share: float = 0.5
    barrier_kind: str = IMPASSABLE
    barrier_detour: float = 0.0
    targets: LayerReference = LayerReference()
    center_name_field: str = ""
    capacity_field: str = ""
    site_field: str = ""
    site_method: str = MEDIAN
    spacing: float = 0.0
    max_distance: float = 0.0
    max_time: float = 0.0
    objective: str = SQUARED
    roads: LayerReference = LayerReference()
    speed_field: str = ""
    direction_field: str = ""
    travel_direction: str = FROM_CENTERS
    costs: LayerReference = LayerReference()
    travel_per_km: float = 0.0
    tours: float = 0.0

    @property
    def layer_ids(self) -> set[str]:
        """Ids of the layers that constraints refer to, '' among them for none."""
        tables = (self.apart, self.exceptions, self.targets)
        used = (*tables, self.links, self.barriers, self.roads, self.costs)
        return {reference.id for reference in used}

    @property
    def is_costly(self) -> bool:
        """Whether there are barriers that can be crossed at a cost."""
        return bool(self.barriers) and self.barrier_kind == COSTLY

    @property
    def of_ways(self) -> tuple:
        """What ways from centers go by."""
        roads = (self.roads, self.speed_field, self.direction_field, self.travel_direction)
        detours = (self.barriers, self.barrier_share, self.barrier_kind, self.barrier_detour)
        others = (self.center_name_field, self.links, self.max_time > 0)
        return (self.objective, self.costs, roads, detours, *others)

    @property
    def count(self) -> int:
        """How many kinds of constraints are in use, those of centers and ways included."""
        used = (
            self.minimum or self.maximum,
            self.max_units > 0,
            self.max_area > 0,
            self.group_field,
            self.parent_field,
            self.apart,
            self.exceptions,
            self.links,
            self.barriers,
            self.targets,
        )
        return sum(bool(each) for each in used) + self.count_of_ways

    @property
    def count_of_ways(self) -> int:
        """How many of them are about centers, and ways from them."""
        used = (
            self.capacity_field and not self.targets,
            self.site_field,
            self.spacing > 0,
            self.max_distance > 0,
            self.max_time > 0,
            self.roads or self.costs or self.objective != SQUARED,
        )
        return sum(bool(each) for each in used)


def rules_from_plain(kept: Kept) -> RuleSettings:
    """Return the constraints kept as JSON; what is missing or damaged takes its default."""
    default = RuleSettings()
    texts = ("group_field", "parent_field", "center_name_field", "capacity_field", "site_field")
    lengths = ("barrier_detour", "spacing", "max_distance", "max_time")
    layers = [each.name for each in fields(RuleSettings) if each.type == "LayerReference"]
    others: dict[str, Any] = {
        **{name: kept.text(name, getattr(default, name), words) for name, words in WORDS.items()},
        **{name: kept.text(name) for name in texts},
        **{name: kept.number(name, 0.0, 0.0, LONGEST) for name in lengths},
        **{name: _reference(kept.part(name)) for name in layers},
    }
    return RuleSettings(
        minimum=kept.numbers_by_key("minimum"),
        maximum=kept.numbers_by_key("maximum"),
        max_units=kept.number("max_units", 0.0, 0.0, LARGEST),
        max_area=kept.number("max_area", 0.0, 0.0, LARGEST),
        barrier_share=kept.number("barrier_share", default.barrier_share, 0.0, 0.99),
        speed_field=kept.text("speed_field"),
        travel_per_km=kept.number("travel_per_km", 0.0, 0.0, LARGEST),
        tours=kept.number("tours", 0.0, 0.0, LARGEST),
        direction_field=kept.text("direction_field"),
        **others,
    )


def _reference(kept: Kept) -> LayerReference:
    return LayerReference(kept.text("id"), kept.text("name"))
