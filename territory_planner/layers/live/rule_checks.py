"""A live plan against its constraints: what breaks them now, and what a move would break."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ...core.checks.rules import explain_rule, rule_breaks
from ...core.checks.validate import MAXIMUM, MINIMUM, Break, explain_break
from ...core.live.gaps import Gap
from ...core.live.tally import Tally
from ...core.model.problem import UNASSIGNED
from ..text import tr
from .plan_rules import PlanRules
from .reach_checks import (
    FAR,
    center_places,
    far_sentence,
    is_fixable,
    no_other,
    reach_breaks,
    reach_warnings,
)

if TYPE_CHECKING:
    from .live_plan import LivePlan

SLACK = 1e-9
"""Share of a limit that rounding may take."""

WHOLE = (MINIMUM, MAXIMUM)
"""Rules about a territory as a whole: its units need not be listed."""


def rule_gaps(plan: LivePlan) -> list[Gap]:
    """Return a gap for each break of the plan's constraints, rule by rule, the heaviest first."""
    found = plan_breaks(plan, plan.tally)
    far = any(each.rule in FAR for each in found)
    places = center_places(plan, plan.tally) if far else np.zeros((0, 0))
    gaps = [_gap(plan, each, places) for each in found]
    rules = list(dict.fromkeys(gap.kind for gap in gaps))
    return sorted(gaps, key=lambda gap: (rules.index(gap.kind), -float(np.abs(gap.weight).max())))


def plan_breaks(plan: LivePlan, tally: Tally) -> list[Break]:
    """Return the breaks of the plan's constraints by the assignment of `tally`.

    Limits, parents, groups, pairs, exceptions and centers that are too far or can't serve; some
    milliseconds for 100,000 units, and nothing where there are no constraints.
    """
    rules, found = plan.rules, _limit_breaks(plan, tally)
    if rules.rules.any:
        found += rule_breaks(rules.rules, tally.assignment, tally.workload[:, 0])
    return found + reach_breaks(plan, tally)


def sentence(plan: LivePlan, found: Break) -> str:
    """Return a break in a planner's words."""
    unit = plan.table.name.__getitem__
    if found.rule in WHOLE:
        titles = plan.settings.workload_fields or [tr("units")]
        return explain_break(found, plan.name, unit, titles.__getitem__)
    if found.rule in FAR:
        return far_sentence(plan, found)
    return explain_rule(found, plan.name, unit, plan.rules.groups.names, plan.rules.parents.names)


def beyond_limits(rules: PlanRules, tally: Tally) -> np.ndarray:
    """Return (k, m) float64, the workload above the maximum, or (negative) below the minimum.

    Nothing for a territory without units.
    """
    load = tally.loads
    beyond = load - np.clip(load, rules.least, rules.most)
    matters = np.abs(beyond) > SLACK * np.abs(load)
    return np.where(matters & (tally.units > 0)[:, None], beyond, 0.0)


def _limit_breaks(plan: LivePlan, tally: Tally) -> list[Break]:
    beyond = beyond_limits(plan.rules, tally)
    return [
        Break(rule, territory, (), criterion, abs(float(beyond[territory, criterion])))
        for rule, broken in ((MINIMUM, beyond < 0), (MAXIMUM, beyond > 0))
        for territory, criterion in np.argwhere(broken).tolist()
    ]


def _gap(plan: LivePlan, found: Break, places: np.ndarray) -> Gap:
    units = np.array(found.units, dtype=np.int64)
    weight = plan.tally.workload[units].sum(axis=0)
    if found.rule in WHOLE:
        weight = np.zeros(plan.tally.m)
        weight[found.criterion] = found.amount if found.rule == MAXIMUM else -found.amount
    said, fixable = sentence(plan, found), True
    if found.rule in FAR:
        fixable = is_fixable(plan, found, places)
        said += "" if fixable else f"; {no_other(found)}"
    return Gap(found.rule, found.territory, units, weight, said=said, fixable=fixable)


# -- before a move ---------------------------------------------------------------------------


def warnings_of(plan: LivePlan, units: np.ndarray, territory: int) -> list[str]:
    """Say which constraints giving `units` to `territory` would break that now hold.

    Looks at what these units and the two sides are asked for only; under 2 ms.
    """
    rules = plan.rules.rules
    texts = _over_limits(plan, units, territory)
    if rules.any and territory != UNASSIGNED:
        texts += _lost(plan, units, territory) + _joined(plan, units, territory)
        texts += _torn(plan, units, territory) + _crossed(plan, units, territory)
    if territory != UNASSIGNED:
        texts += reach_warnings(plan, units, territory)
    return texts


def _over_limits(plan: LivePlan, units: np.ndarray, territory: int) -> list[str]:
    tally, rules = plan.tally, plan.rules
    units = units[tally.assignment[units] != territory]
    load, texts = tally.loads, []
    if territory != UNASSIGNED:
        after = load[territory] + tally.workload[units].sum(axis=0)
        if ((after > rules.most * (1 + SLACK)) & (load[territory] <= rules.most)).any():
            texts.append(tr("puts {name} over its maximum").format(name=plan.name(territory)))
    for source in np.unique(tally.assignment[units]).tolist():
        if source == UNASSIGNED:
            continue
        leaving = units[tally.assignment[units] == source]
        after = load[source] - tally.workload[leaving].sum(axis=0)
        if ((after < rules.least * (1 - SLACK)) & (load[source] >= rules.least)).any():
            texts.append(tr("puts {name} under its minimum").format(name=plan.name(source)))
    return texts


def _lost(plan: LivePlan, units: np.ndarray, territory: int) -> list[str]:
    given = plan.rules.rules.given[units]
    away = np.flatnonzero((given >= 0) & (given != territory))
    said = tr("{unit} is an exception of {name}")
    return [
        said.format(unit=plan.table.name[int(units[at])], name=plan.name(int(given[at])))
        for at in away[:1].tolist()
    ]


def _joined(plan: LivePlan, units: np.ndarray, territory: int) -> list[str]:
    pairs, assignment = plan.rules.rules.apart, plan.tally.assignment
    moving = np.isin(pairs, units)
    there = moving | (assignment[pairs] == territory)
    was = assignment[pairs[:, 0]] == assignment[pairs[:, 1]]
    said = tr("puts {one} and {other} together, which must stay apart")
    return [
        said.format(one=plan.table.name[one], other=plan.table.name[other])
        for one, other in pairs[moving.any(axis=1) & there.all(axis=1) & ~was][:1].tolist()
    ]


def _torn(plan: LivePlan, units: np.ndarray, territory: int) -> list[str]:
    group, assignment = plan.rules.rules.group, plan.tally.assignment
    said, texts = tr("tears the group {group} apart"), []
    for number in np.unique(group[units]).tolist():
        members = np.flatnonzero(group == number) if number >= 0 else units[:0]
        place = assignment[members]
        whole = len(members) > 1 and bool((place == place[0]).all())
        if whole and place[0] != territory and not np.isin(members, units).all():
            texts.append(said.format(group=plan.rules.groups.names(number)))
    return texts[:1]


def _crossed(plan: LivePlan, units: np.ndarray, territory: int) -> list[str]:
    parent = plan.rules.rules.parent
    own = np.unique(parent[plan.tally.assignment == territory])
    foreign = [each for each in np.unique(parent[units]).tolist() if each not in own.tolist()]
    if not len(own) or not foreign:
        return []
    name = plan.rules.parents.names
    said = tr("{name} would reach out of {home} into {other}")
    return [said.format(name=plan.name(territory), home=name(int(own[0])), other=name(foreign[0]))]
