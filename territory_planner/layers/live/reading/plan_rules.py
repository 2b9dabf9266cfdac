"""The constraints of a plan as read: which units and territories they concern."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np

from ....core.checks.rules import Rules, no_rules
from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.problem import UNASSIGNED
from ....core.model.reach import UNLIMITED, Reach
from ...plan import FieldPlan, Names, parents_from_values, plan_from_values
from ...reading.exceptions import read_exceptions
from ...reading.pairs import read_pairs
from ...reading.targets import read_targets_table
from ...report import Report
from ...text import tr
from ..settings.plan_settings import PlanSettings
from ..settings.references import referred_layer
from ..settings.rule_settings import RuleSettings
from .plan_centers import read_capacities
from .territories import Territories
from .unit_table import UnitTable

T = TypeVar("T")


@dataclass(frozen=True)
class PlanRules:
    """What a plan must respect beyond balance, by the numbers of its units and territories.

    Attributes
    ----------
    rules : Rules
        Of the units.
    groups, parents : FieldPlan
        What groups and parents are called.
    least, most : (m,) float64
        Hard limits on a territory's workload; 0 and inf for none.
    share : dict of str to (m,) float64
        Targets in proportion, by table or capacity, by the territory's key or name.
    reach : Reach
        How far a unit may be from its territory's center.
    notes : tuple of str
        Sentences about constraints that could not be read, and are left aside, or only in part.
    """

    rules: Rules
    groups: FieldPlan
    parents: FieldPlan
    least: np.ndarray
    most: np.ndarray
    share: dict[str, np.ndarray]
    reach: Reach = UNLIMITED
    notes: tuple[str, ...] = ()

    def shares(self, names: Sequence[tuple[str, str]]) -> np.ndarray:
        """Return (k, m) float64, targets in proportion of territories by (key, name); NaN: none."""
        nothing = np.full(len(self.least), np.nan)
        found = [self.share.get(key, self.share.get(name, nothing)) for key, name in names]
        return np.array(found).reshape(-1, len(self.least))


def read_plan_rules(
    settings: PlanSettings, table: UnitTable, territories: Territories
) -> PlanRules:
    """Read the constraints of a plan; what can't be read is left aside, and said."""
    wanted, notes = settings.rules, list[str]()
    report = Report(warning=notes.append)

    def read(reader: Callable[[], T], otherwise: T) -> T:
        try:
            return reader()
        except InvalidInput as error:
            notes.append(str(error))
            return otherwise

    none = no_rules(table.n)
    nothing = FieldPlan(none.group, Names((), False))
    groups = plan_from_values(table.group) if wanted.group_field else nothing
    parents = parents_from_values(table.parent) if wanted.parent_field else nothing
    rules = Rules(
        given=read(lambda: _given(settings, table, territories, report), none.given),
        apart=read(lambda: _apart(wanted, table, report), none.apart),
        group=groups.assignment,
        parent=parents.assignment,
    )
    if wanted.max_time > 0 and not settings.centers_layer:
        notes.append(
            tr(
                "The greatest time is told of centers, and none are chosen: design and balance "
                "keep it from centers that they find, but edits are not held against it."
            )
        )
    columns = settings.workload_fields or [""]
    return PlanRules(
        rules,
        groups,
        parents,
        least=np.array([wanted.minimum.get(name, 0.0) for name in columns]),
        most=np.array([wanted.maximum.get(name, np.inf) for name in columns]),
        share=read(lambda: _shares(settings), {}),
        reach=Reach(wanted.max_distance or np.inf, wanted.max_time or np.inf),
        notes=tuple(notes),
    )


def _given(
    settings: PlanSettings, table: UnitTable, territories: Territories, report: Report
) -> np.ndarray:
    """Return (n,) int32, the territory of each exception."""
    if not settings.rules.exceptions:
        return np.full(table.n, UNASSIGNED, dtype=np.int32)
    source = referred_layer(settings.rules.exceptions, tr("Exceptions"))
    number = {territories.name(each, settings): each for each in range(territories.k)}
    number.update(zip(territories.keys, range(territories.k)))
    return read_exceptions(source, table.identifier, number, settings.territory_field, report)


def _apart(wanted: RuleSettings, table: UnitTable, report: Report) -> np.ndarray:
    """Return (p, 2) int64, the pairs to keep apart."""
    if not wanted.apart:
        return np.empty((0, 2), dtype=np.int64)
    source = referred_layer(wanted.apart, tr("Keep apart"))
    return read_pairs(source, table.identifier, report)


def _shares(settings: PlanSettings) -> dict[str, np.ndarray]:
    """Return targets (m,) in proportion by territory: of the table, else centers' capacities."""
    rules, fields = settings.rules, settings.workload_fields
    m = max(len(fields), 1)
    if rules.targets:
        source = referred_layer(rules.targets, tr("Targets"))
        table = read_targets_table(source, fields, settings.territory_field)
        return dict(zip(table.name, np.broadcast_to(table.target, (len(table.name), m))))
    if rules.capacity_field:
        found = read_capacities(settings)
        return {name: np.full(m, capacity) for name, capacity in found.items()}
    return {}
