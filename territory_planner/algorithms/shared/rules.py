"""Rules beyond balance as a run states them: exceptions, pairs apart, groups, parents."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsProcessingParameterDefinition

from ...core.checks.rules import Rules, no_rules
from ...core.model.data_classes import dataclass
from ...core.model.moves import Called
from ...layers.plan import FieldPlan, Names, plan_from_values
from ...layers.reading.units import Units
from ...layers.text import tr
from . import constraints
from .constraints import GROUP_FIELD, PARENT_FIELD, parents_of
from .pairs import apart, pairs_of
from .run import Run


def of_plan() -> list[QgsProcessingParameterDefinition]:
    """Return what the territories of a plan must keep besides balance and ways."""
    return [
        *constraints.limits(),
        constraints.territory_locks(),
        *constraints.of_units(),
        apart(),
    ]


@dataclass(frozen=True)
class NamedRules:
    """Rules, and what their groups and parents are called."""

    rules: Rules
    groups: Names
    parents: Names

    def called(self, units: Units, territories: Names, criteria: Sequence[str]) -> Called:
        """Return what everything is called that a run speaks of."""
        titles, label = list(criteria) or [tr("units")], units.label.__getitem__
        names = (territories, self.groups, label, self.parents, titles.__getitem__)
        return Called(*names, counts_units=not criteria)


def rules_of(run: Run, units: Units, given: np.ndarray) -> NamedRules:
    """Return the rules of a run.

    Parameters
    ----------
    given : (n,) int
        Territory of each exception, `UNASSIGNED` for all other units.
    """
    nothing = FieldPlan(no_rules(units.n).group, Names((), False))
    field = run.field(GROUP_FIELD)
    groups = plan_from_values(units.values[field]) if field else nothing
    parents = parents_of(run, units) if run.given(PARENT_FIELD) else nothing
    rules = Rules(given, pairs_of(run, units), groups.assignment, parents.assignment)
    return NamedRules(rules, groups.names, parents.names)
