"""How a layer is planned: kept in the project file, with the layer."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from ...core.count import GIVEN
from .rule_settings import RuleSettings, rules_from_plain

PROPERTY = "territory_planner/plan"
"""Custom property of the layer that holds the settings, as JSON."""


DEFAULT_TOLERANCE = 0.05


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
    """

    mode: str = GIVEN
    count: int = 0
    low: int = 0
    high: int = 0
    compactness: int = 50
    effort: str = "balanced"


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
    contiguity : "rook" or "queen"
    centers_layer : str
        Id of a point layer with the territories' centers; '' for none.
    rules : RuleSettings
        Constraints beyond balance.
    design : DesignSettings
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
    """

    territory_field: str = ""
    id_field: str = ""
    name_field: str = ""
    criteria: tuple[Criterion, ...] = ()
    count_tolerance: float = DEFAULT_TOLERANCE
    customers_field: str = ""
    lock_field: str = ""
    contiguity: str = "rook"
    centers_layer: str = ""
    rules: RuleSettings = field(default_factory=RuleSettings)
    design: DesignSettings = field(default_factory=DesignSettings)
    names: dict[str, str] = field(default_factory=dict)
    targets: dict[str, dict[str, float]] = field(default_factory=dict)
    locks: dict[str, int] = field(default_factory=dict)
    locked_units: tuple[str, ...] = ()
    known: tuple[str, ...] = ()

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
    try:
        kept = json.loads(layer.customProperty(PROPERTY) or "{}")
    except (TypeError, ValueError):
        kept = {}
    return _from_plain(kept) if isinstance(kept, dict) else PlanSettings()


def save_settings(layer: QgsVectorLayer, settings: PlanSettings) -> None:
    """Keep `settings` with `layer`, and mark the project as changed."""
    text = json.dumps(asdict(settings), ensure_ascii=False, sort_keys=True)
    if layer.customProperty(PROPERTY) == text:
        return
    layer.setCustomProperty(PROPERTY, text)
    QgsProject.instance().setDirty(True)


def with_key(settings: PlanSettings, name: str, key: str, value: Any) -> PlanSettings:
    """Return `settings` with `key` of the dictionary `name` set; an empty value removes it."""
    kept = dict(getattr(settings, name))
    kept.pop(key, None)
    if value:
        kept[key] = value
    return replace(settings, **{name: kept})


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


def _from_plain(kept: dict[str, Any]) -> PlanSettings:
    default = PlanSettings()
    values: dict[str, Any] = {}
    for each in fields(PlanSettings):
        value, like = kept.get(each.name), getattr(default, each.name)
        if isinstance(like, tuple) and isinstance(value, list):
            values[each.name] = tuple(value)
        elif isinstance(value, type(like)):
            values[each.name] = value
    known = {each.name for each in fields(Criterion)}
    values["rules"] = rules_from_plain(kept.get("rules"))
    values["design"] = _design_from_plain(kept.get("design"))
    values["criteria"] = tuple(
        Criterion(**{name: item[name] for name in known if name in item})
        for item in values.get("criteria", ())
        if isinstance(item, dict) and "field" in item
    )
    return PlanSettings(**values)


def _design_from_plain(kept: Any) -> DesignSettings:
    default = DesignSettings()
    if not isinstance(kept, dict):
        return default
    values = {each.name: kept.get(each.name) for each in fields(DesignSettings)}
    return DesignSettings(
        **{
            name: value
            for name, value in values.items()
            if isinstance(value, type(getattr(default, name)))
        }
    )
