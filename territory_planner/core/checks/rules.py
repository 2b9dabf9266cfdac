"""Rules beyond balance and contiguity: groups, parents, pairs apart, exceptions; and their breaks.

They concern units by number and are checked against any plan; `reduction`, `parents` and
`cannot_link` makes the methods keep them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..model.moves import Name
from ..model.problem import UNASSIGNED
from ..model.text import few, tr
from ..state.cannot_link import together
from ..state.together import strays
from .validate import Break

EXCEPTION, PAIR, GROUP, PARENT = "exception", "apart", "group", "parent"


@dataclass(frozen=True)
class Rules:
    """What units are asked for beyond their territory's workload and contiguity.

    Attributes
    ----------
    given : (n,) int32
        Territory of each exception, `UNASSIGNED` for all other units.
    apart : (p, 2) int64
        Pairs of units to keep in different territories.
    group : (n,) int32
        Group that a unit stays together with, -1 for none.
    parent : (n,) int32
        Parent that a unit's territory must not leave, -1 for none.
    """

    given: np.ndarray
    apart: np.ndarray
    group: np.ndarray
    parent: np.ndarray

    @property
    def any(self) -> bool:
        """Tell whether there is anything to keep to."""
        named = (self.given, self.group, self.parent)
        return bool(len(self.apart)) or any(bool((each >= 0).any()) for each in named)


def no_rules(n: int) -> Rules:
    """Return the rules of `n` units that nothing is asked of."""
    nothing = np.full(n, -1, dtype=np.int32)
    return Rules(nothing, np.empty((0, 2), dtype=np.int64), nothing, nothing)


def rule_breaks(rules: Rules, assignment: np.ndarray, workload: np.ndarray) -> list[Break]:
    """List every break of the rules: exceptions, pairs, groups, parents.

    Parameters
    ----------
    assignment : (n,) int
        Territory of each unit, `UNASSIGNED` for none.
    workload : (n,) float64
        What tells where most of a group or territory is.
    """

    def about(
        rule: str, territory: int, units: np.ndarray, whole: int = -1, home: int = -1
    ) -> Break:
        amount = float(workload[units].sum())
        return Break(rule, territory, tuple(units.tolist()), 0, amount, whole, home)

    given, pairs = rules.given, rules.apart
    lost = (given >= 0) & (assignment != given)
    return [
        *(
            about(EXCEPTION, territory, np.flatnonzero(lost & (given == territory)))
            for territory in np.unique(given[lost]).tolist()
        ),
        *(
            about(PAIR, int(assignment[pair[0]]), np.sort(pair))
            for pair in pairs[together(assignment, pairs)]
        ),
        *(
            about(GROUP, stray.away, stray.units, stray.whole, stray.home)
            for stray in strays(rules.group, assignment, workload)
        ),
        *(
            about(PARENT, stray.whole, stray.units, stray.away, stray.home)
            for stray in strays(assignment, rules.parent, workload)
        ),
    ]


def explain_rule(found: Break, territory: Name, unit: Name, group: Name, parent: Name) -> str:
    """Put a break of `rule_breaks` in words; the callables name what they are given."""
    units = few([unit(index) for index in found.units])
    name = territory(found.territory) if found.territory != UNASSIGNED else ""
    if found.rule == EXCEPTION:
        said = tr("{units} given to {territory} by exception, but not there")
        return said.format(units=units, territory=name)
    if found.rule == PAIR:
        said = tr("{units} in {territory} together, though they must stay apart")
        return said.format(units=units, territory=name)
    if found.rule == GROUP:
        said = tr("{units} of the group {group} in {territory}, but most of it is in {home}")
        return said.format(
            units=units, group=group(found.whole), territory=name, home=territory(found.home)
        )
    said = tr("{territory} is in {home}, but has {units} of {away}")
    return said.format(
        territory=name, home=parent(found.home), units=units, away=parent(found.whole)
    )
