"""How a layer is planned: kept in the project file, with the layer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, field, replace
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ....core.jobs.count import GIVEN, MODES
from ....core.model.data_classes import dataclass
from ....core.model.problem import FREE, FROZEN, GAIN_ONLY
from ....core.model.text import few
from ....core.search.shapes import SHAPES
from ...compat import is_null
from ...text import tr
from ...values import can_hold
from .kept import LARGEST, Kept, object_of
from .rule_settings import RuleSettings, rules_from_plain

PROPERTY = "territory_planner/plan"
"""Custom property of the layer that holds the settings, as JSON."""


DEFAULT_TOLERANCE = 0.05

USUAL_TOLERANCE = -1.0
"""No distance (m): borders meet where they lie as near as a share of a unit's size."""
MOST_WEIGHT, MOST_TERRITORIES = 1e6, 10**6
"""The largest weight and number of territories that can be asked for."""


@dataclass(frozen=True)
class Criterion:
    """A workload field, what it weighs among others, and its accepted deviation (share)."""

    field: str
    weight: float = 1.0
    tolerance: float = DEFAULT_TOLERANCE


@dataclass(frozen=True)
class DesignSettings:
    """How a plan is designed, as it was last asked for.

    Attributes
    ----------
    mode : str
        How the number of territories is found: see `core.count`.
    count : int
        That number where it is given; 0 before it was.
    low, high : int
        The range to take the best of; 0 before it was given.
    compactness : int
        See `core.problem.Problem`.
    effort : str
        "fast", "balanced" or "best".
    objective : str
        What is kept small instead of travel (see `core.search.shapes`); '' for travel.
    """

    mode: str = GIVEN
    count: int = 0
    low: int = 0
    high: int = 0
    compactness: int = 50
    effort: str = "balanced"
    objective: str = ""


NEVER, AT_ONCE = -1, 0
RHYTHMS = (AT_ONCE, 15, 60, 1440, NEVER)
"""Minutes from one look of the watch to the next, and whenever workloads change, or not at all."""


@dataclass(frozen=True)
class WatchSettings:
    """How a plan watches itself.

    Attributes
    ----------
    rhythm : int
        One of `RHYTHMS`.
    beyond : float
        Share of its target by which a territory may be out of tolerance before it is told of.
    most : float
        Percent of the workload that a realignment may move to be offered; 0 for no limit.
    """

    rhythm: int = AT_ONCE
    beyond: float = 0.0
    most: float = 0.0


@dataclass(frozen=True)
class PlanSettings:
    """Everything that the panel must know about a layer to plan it.

    Territories are named by their key: the text of their value in the territory field.

    Attributes
    ----------
    territory_field : str
        Field that holds the plan; '' before set-up.
    id_field, name_field : str
        What identifies a unit, and what it is called; '' for the feature id.
    criteria : tuple of Criterion
        Workloads; none: every unit counts 1 (within `count_tolerance`).
    count_tolerance : float
    customers_field, lock_field : str
        Number of customers in a unit; whether a unit is locked. '' for none.
    forecasts : tuple of str
        Fields with the first workload of coming periods, in their order.
    contiguity : "rook" or "queen"
    tolerance_distance : float
        Greatest distance (m) between borders that still meet; `USUAL_TOLERANCE` for a share of a
        unit's size.
    centers_layer : str
        Id of a point layer with the territories' centers; '' for none.
    rules : RuleSettings
        Constraints beyond balance.
    design : DesignSettings
    watch : WatchSettings
    names : dict of key to str
        Names of territories whose key is a number.
    targets : dict of key to dict of field to float
        Workload that a territory should carry ('' as field: units); the others share the rest.
    locks : dict of key to int
        `GAIN_ONLY` or `FROZEN`.
    locked_units : tuple of str
        Units that keep their territory, by the text of their id.
    known : tuple of str
        Keys of territories that have no unit (yet).
    scenario : str
        Name of the kept plan that the layer, as it was saved last, held; '' for none.
    """

    territory_field: str = ""
    id_field: str = ""
    name_field: str = ""
    criteria: tuple[Criterion, ...] = ()
    count_tolerance: float = DEFAULT_TOLERANCE
    customers_field: str = ""
    lock_field: str = ""
    forecasts: tuple[str, ...] = ()
    contiguity: str = "rook"
    tolerance_distance: float = USUAL_TOLERANCE
    centers_layer: str = ""
    rules: RuleSettings = field(default_factory=RuleSettings)
    design: DesignSettings = field(default_factory=DesignSettings)
    watch: WatchSettings = field(default_factory=WatchSettings)
    names: dict[str, str] = field(default_factory=dict)
    targets: dict[str, dict[str, float]] = field(default_factory=dict)
    locks: dict[str, int] = field(default_factory=dict)
    locked_units: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    scenario: str = ""

    @property
    def workload_fields(self) -> list[str]:
        """Names of the workload fields."""
        return [criterion.field for criterion in self.criteria]

    @property
    def tolerances(self) -> list[float]:
        """Accepted deviation by criterion, at least one."""
        return [criterion.tolerance for criterion in self.criteria] or [self.count_tolerance]

    @property
    def referred_layers(self) -> set[str]:
        """Ids of the other layers of the project that the plan refers to."""
        return ({self.centers_layer} | self.rules.layer_ids) - {""}


def load_settings(layer: QgsVectorLayer) -> PlanSettings:
    """Return the settings kept with `layer`; what is missing or damaged takes its default."""
    return read_settings(layer)[0]


def read_settings(layer: QgsVectorLayer) -> tuple[PlanSettings, list[str]]:
    """Return the settings kept with `layer`, and what of them was damaged, by attribute.

    What is damaged, and no more of it than must be, takes its default: "targets.A",
    "rules.barrier_share"; '' is the whole.
    """
    faults: list[str] = []
    text = layer.customProperty(PROPERTY)
    if is_null(text) or text == "":
        return PlanSettings(), faults
    kept = object_of(text)
    settings = _from_plain(Kept([] if kept is None else kept, "", faults))
    index = layer.fields().lookupField(settings.territory_field)
    if index >= 0:
        field_of_plan = layer.fields().at(index)
        known = tuple(key for key in settings.known if can_hold(field_of_plan, key))
        faults += ["known"] * (known != settings.known)
        settings = replace(settings, known=known)
    return settings, faults


def explain_faults(faults: Sequence[str]) -> str:
    """Say which of a plan's settings take their defaults as they were damaged."""
    if "" in faults:
        return tr("The plan's settings in the project were damaged: set it up anew.")
    text = tr(
        "Settings of the plan in the project were damaged and take their defaults: {names}. Look "
        "them over in the set-up."
    )
    return text.format(names=few(list(dict.fromkeys(faults))))


def save_settings(layer: QgsVectorLayer, settings: PlanSettings) -> None:
    """Keep `settings` with `layer`, and mark the project as changed."""
    text = json.dumps(asdict(settings), ensure_ascii=False, sort_keys=True)
    if layer.customProperty(PROPERTY) == text:
        return
    # What is there goes first: QGIS sets no value that it takes for equal, and may well be damaged.
    layer.removeCustomProperty(PROPERTY)
    layer.setCustomProperty(PROPERTY, text)
    QgsProject.instance().setDirty(True)


def remove_settings(layer: QgsVectorLayer) -> None:
    """Keep no settings with `layer` any more, and mark the project as changed."""
    layer.removeCustomProperty(PROPERTY)
    QgsProject.instance().setDirty(True)


def with_key(settings: PlanSettings, name: str, key: str, value: Any) -> PlanSettings:
    """Return `settings` with `key` of the dictionary `name` set; an empty value removes it."""
    kept = dict(getattr(settings, name))
    kept.pop(key, None)
    if value:
        kept[key] = value
    changed: dict[str, Any] = {name: kept}
    return replace(settings, **changed)


def rename_key(settings: PlanSettings, old: str, new: str) -> PlanSettings:
    """Return `settings` with what is known of territory `old` kept under `new` instead."""

    def moved(kept: dict[str, Any]) -> dict[str, Any]:
        own = {new: kept[old]} if old in kept else {}
        return {**{key: value for key, value in kept.items() if key not in (old, new)}, **own}

    return replace(
        settings,
        names=moved(settings.names),
        targets=moved(settings.targets),
        locks=moved(settings.locks),
        known=tuple(dict.fromkeys(new if key == old else key for key in settings.known)),
    )


def _from_plain(kept: Kept) -> PlanSettings:
    default = PlanSettings()
    texts = (
        "territory_field",
        "id_field",
        "name_field",
        "customers_field",
        "lock_field",
        "scenario",
    )
    targets = {key: own.all_numbers() for key, own in kept.objects_by_key("targets").items()}
    return PlanSettings(
        criteria=_criteria_from_plain(kept),
        count_tolerance=kept.number("count_tolerance", default.count_tolerance, 0.0, 1.0),
        contiguity=kept.text("contiguity", default.contiguity, ("rook", "queen")),
        tolerance_distance=kept.number(
            "tolerance_distance", default.tolerance_distance, USUAL_TOLERANCE, LARGEST
        ),
        centers_layer=kept.text("centers_layer"),
        rules=rules_from_plain(kept.part("rules")),
        design=_design_from_plain(kept.part("design")),
        watch=_watch_from_plain(kept.part("watch")),
        names=kept.texts_by_key("names"),
        targets={key: own for key, own in targets.items() if own},
        locks=kept.choices_by_key("locks", (FREE, GAIN_ONLY, FROZEN)),
        forecasts=kept.texts("forecasts"),
        locked_units=kept.texts("locked_units"),
        known=kept.texts("known"),
        **{name: kept.text(name) for name in texts},
    )


def _criteria_from_plain(kept: Kept) -> tuple[Criterion, ...]:
    """Return the workloads, each field once."""
    found: dict[str, Criterion] = {}
    for own in kept.objects("criteria"):
        field_name = own.text("field")
        if not field_name or field_name in found:
            own.fault("field")
            continue
        found[field_name] = Criterion(
            field_name,
            own.number("weight", 1.0, 0.0, MOST_WEIGHT),
            own.number("tolerance", DEFAULT_TOLERANCE, 0.0, 1.0),
        )
    return tuple(found.values())


def _design_from_plain(kept: Kept) -> DesignSettings:
    default = DesignSettings()
    return DesignSettings(
        mode=kept.text("mode", default.mode, MODES),
        compactness=kept.whole("compactness", default.compactness, 0, 100),
        effort=kept.text("effort", default.effort, ("fast", "balanced", "best")),
        objective=kept.text("objective", default.objective, ("", *SHAPES)),
        **{name: kept.whole(name, 0, 0, MOST_TERRITORIES) for name in ("count", "low", "high")},
    )


def _watch_from_plain(kept: Kept) -> WatchSettings:
    rhythm = kept.whole("rhythm", AT_ONCE, NEVER, max(RHYTHMS))
    if rhythm not in RHYTHMS:
        kept.fault("rhythm")
        rhythm = AT_ONCE
    return WatchSettings(
        rhythm, kept.number("beyond", 0.0, 0.0, 1.0), kept.number("most", 0.0, 0.0, 100.0)
    )
