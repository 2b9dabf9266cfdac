"""The jobs of the core on a layer: design, balance, realign, repair, judge, explain, compare.

Each returns what it did, how good that is and what stood in the way, in sentences and figures, and
the columns that it gives the units.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from territory_planner.core import (
    InvalidInput,
    Progress,
    balance,
    check_feasible,
    design,
    deviations,
    explain,
    loads,
    optimality_gap,
    repair,
    validate_plan,
)
from territory_planner.core.checks.listing import explain_issue
from territory_planner.core.guards.budget import budget_of
from territory_planner.core.jobs.balance import Balanced
from territory_planner.core.jobs.balance_notes import explain_notes
from territory_planner.core.jobs.realign import realign as least
from territory_planner.core.jobs.repair import explain_remaining
from territory_planner.core.model.moves import Move, disruption
from territory_planner.core.model.text import few, percent

from .layers import UnitLayer
from .units import (
    Units,
    Wish,
    few_rows,
    names_in,
    numbers_of,
    row_of,
    units_of,
    units_of_today,
    workload_title,
)

SILENT = Progress()
MOST = 20
"""Sentences of a kind that are told; the rest is counted."""


@dataclass(frozen=True)
class Outcome:
    """What a job has to say.

    Attributes
    ----------
    did : list of str
        What was done.
    quality : dict of str to float, int, bool or None
        How good the plan is: deviations in percent, shares in percent.
    obstacles : list of str
        What stood in the way; empty where all is as asked.
    columns : dict of str to list
        For the units.
    """

    did: list[str]
    quality: dict[str, Any]
    obstacles: list[str]
    columns: dict[str, list[Any]] = field(default_factory=dict)

    def told(self) -> dict[str, Any]:
        """Return it without the columns."""
        return {"did": self.did, "quality": self.quality, "obstacles": self.obstacles}


def look(layer: UnitLayer) -> dict[str, Any]:
    """Return what a layer holds: features, fields with their values, and what is odd."""
    odd = []
    without = [at for at, each in enumerate(layer.outlines) if each is None]
    if without:
        odd.append(f"Features without an area ({len(without):,}), by row: {few_rows(without)}.")
    return {
        "layer": layer.name,
        "features": layer.n,
        "geometry": layer.kind,
        "fields": {name: _about(values) for name, values in layer.columns.items()},
        "odd": odd,
    }


def designed(layer: UnitLayer, wish: Wish, progress: Progress = SILENT) -> Outcome:
    """Make territories of about the same workload."""
    if wish.territories < 1:
        raise InvalidInput("Say how many territories to make (territories): 1 or more.")
    if wish.territories > layer.n > 0:
        raise InvalidInput(
            f"{wish.territories:,} territories can't be made of the {layer.n:,} units of "
            f"“{layer.name}”: ask for that many at most."
        )
    names = tuple(str(at + 1) for at in range(wish.territories))
    units = units_of(layer, wish, names, None, progress.part(0, 10))
    check_feasible(units.problem, criterion=lambda _: workload_title(wish))
    found = design(units.problem, wish.effort, wish.seed, progress.part(10, 95))
    did = [f"Made {wish.territories} territories of {layer.n:,} units of “{layer.name}”."]
    made = _judged(units, found.assignment)
    quality = {**made.quality, **_gap(units, found.assignment, found.proven)}
    columns = {"territory": [_name(units, at) for at in found.assignment.tolist()]}
    notes = [*found.notes, *(each for each in made.obstacles if each not in found.notes)]
    return Outcome([*did, *units.said], quality, notes, columns)


def balanced(layer: UnitLayer, wish: Wish, progress: Progress = SILENT) -> Outcome:
    """Bring a plan within tolerance, moving little."""
    units = units_of_today(layer, wish, progress.part(0, 10))
    found = balance(units.problem, wish.effort, wish.seed, progress.part(10, 95))
    return _revised(units, found, wish, {"at_least_moved": found.at_least})


def realigned(layer: UnitLayer, wish: Wish, progress: Progress = SILENT) -> Outcome:
    """Bring a plan within tolerance with as little moved as can be proven."""
    units = units_of_today(layer, wish, progress.part(0, 10))
    budget = budget_of(units.problem, measure=units.problem.mass)
    if budget is None:
        raise InvalidInput("Realigning begins from a plan: say which field holds it (territory).")
    found = least(units.problem, budget, wish.effort, wish.seed, progress.part(10, 95))
    total = float(units.problem.mass.sum()) or 1.0
    at_least = 100.0 * found.at_least / total if np.isfinite(found.at_least) else None
    more = {"at_least_moved": at_least, "proven_least": found.proven}
    return _revised(units, found.balanced, wish, more)


def repaired(layer: UnitLayer, wish: Wish, progress: Progress = SILENT) -> Outcome:
    """Give detached parts and units without a territory to one that they touch."""
    units = units_of_today(layer, wish, progress.part(0, 30))
    found = repair(units.problem, progress=progress.part(30, 95))
    left = [
        explain_remaining(each, units.called.territory, units.called.unit)
        for each in found.remaining
    ]
    plain = Balanced(found.assignment, found.moves, (), 0.0)
    outcome = _revised(units, plain, wish, {})
    return replace(outcome, obstacles=[*left, *outcome.obstacles])


def judged(layer: UnitLayer, wish: Wish, progress: Progress = SILENT) -> Outcome:
    """Tell how good a plan is, and all that is wrong with it."""
    units = units_of_today(layer, wish, progress.part(0, 30))
    plan = _start(units)
    found = _judged(units, plan)
    quality = {**found.quality, **_gap(units, plan, proven=False)}
    return Outcome([*found.did, *units.said], quality, found.obstacles)


def explained(layer: UnitLayer, wish: Wish, unit: str) -> Outcome:
    """Tell why a unit is where it is: its territory, its neighbours', what a move would do."""
    units = units_of_today(layer, wish, SILENT)
    problem, plan = units.problem, _start(units)
    at = row_of(layer, wish, unit)
    own = int(plan[at])
    beside = problem.graph.neighbours(at)
    others = Counter(_name(units, each) or "no territory" for each in plan[beside].tolist())
    around = ", ".join(f"{name} ({count})" for name, count in sorted(others.items()))
    did = [
        f"Unit {unit} is in {_name(units, own) or 'no territory'}; it carries "
        f"{_amount(problem.workload[at, 0])} of {workload_title(wish)}.",
        f"Units that it touches, by territory: {around or 'none'}.",
    ]
    obstacles = []
    for other in sorted({int(each) for each in plan[beside]} - {own, -1}):
        after = plan.copy()
        after[at] = other
        sentence, problems = _if_moved(units, plan, after, own, other)
        did.append(sentence)
        obstacles += problems
    return Outcome(did, _judged(units, plan).quality, obstacles)


def compared(layer: UnitLayer, wish: Wish, other: str) -> Outcome:
    """Tell what changed between two plans on the same units: fields `territory` and `other`."""
    names = names_in(layer.column(wish.territory) + layer.column(other))
    units = units_of(layer, wish, names, layer.column(wish.territory), SILENT)
    before, after = _start(units), numbers_of(layer.column(other), names)
    moved, share = disruption(units.problem, before, after)
    ways = Counter(
        (_name(units, one) or "none", _name(units, two) or "none")
        for one, two in zip(before.tolist(), after.tolist())
        if one != two
    )
    did = [f"{moved:,} of {layer.n:,} units change hands, {share:.2f} % of the workload."]
    did += [f"{one} → {two}: {count:,} units" for (one, two), count in ways.most_common(MOST)]
    quality = {
        "moved_units": moved,
        "moved_workload": share,
        "before": _judged(units, before).quality,
        "after": _judged(units, after).quality,
    }
    return Outcome(did, quality, _judged(units, after).obstacles)


def side_by_side(
    layer: UnitLayer, other: UnitLayer, field: str, wish: Wish
) -> tuple[UnitLayer, Wish, str]:
    """Return a layer with the plan of another beside its own, for `compared`.

    Raises
    ------
    InvalidInput
        When the two can't be matched by `id_field`.
    """
    if other is layer:
        return layer, wish, field
    if not wish.id_field:
        raise InvalidInput(
            "Two files are matched by what their units are called: say which field that is "
            "(id_field)."
        )
    ids = [str(each) for each in other.column(wish.id_field)]
    theirs = dict(zip(ids, other.column(field)))
    if len(theirs) < len(ids):
        twice = few([key for key, count in Counter(ids).items() if count > 1])
        raise InvalidInput(f"“{wish.id_field}” of “{other.name}” is not of one unit each: {twice}.")
    keys = [str(each) for each in layer.column(wish.id_field)]
    lost = [key for key in keys if key not in theirs]
    if lost:
        raise InvalidInput(
            f"Units that “{other.name}” doesn't have ({len(lost):,}): {few(lost)}. Both must be "
            "plans of the same units."
        )
    name = f"{field} of {other.name}"
    columns = {**layer.columns, name: [theirs[key] for key in keys]}
    return replace(layer, columns=columns), wish, name


# -- what is said -----------------------------------------------------------------------------


def _revised(units: Units, found: Balanced, wish: Wish, more: dict[str, Any]) -> Outcome:
    before, after = _start(units), found.assignment
    moved, share = disruption(units.problem, before, after)
    did = [
        f"{moved:,} of {len(after):,} units change hands, {share:.2f} % of the workload.",
        *_told([_explained(units, each) for each in found.moves]),
        *units.said,
    ]
    made = _judged(units, after)
    called = units.called
    notes = list(explain_notes(found.notes, called.territory, called.unit, called.criterion))
    quality = {**made.quality, "moved_units": moved, "moved_workload": share, **more}
    columns = {
        wish.territory: [_name(units, at) for at in after.tolist()],
        "moved_from": [
            _name(units, one) if one != two else None
            for one, two in zip(before.tolist(), after.tolist())
        ],
    }
    obstacles = [*notes, *made.obstacles]
    return Outcome(did, quality, list(dict.fromkeys(obstacles)), columns)


def _judged(units: Units, plan: np.ndarray) -> Outcome:
    problem = units.problem
    issues = validate_plan(problem, plan)
    apart = deviations(problem, plan)[:, 0]
    worst = int(np.abs(apart).argmax())
    load = loads(problem, plan)[worst, 0]
    did = [
        f"Largest deviation: {units.names[worst]}, {percent(apart[worst])} of its target "
        f"(it carries {_amount(load)})."
    ]
    quality = {
        "territories": len(units.names),
        "largest_deviation": 100.0 * float(np.abs(apart).max()),
        "breaks": len(issues),
    }
    return Outcome(did, quality, _told([explain_issue(each, units.called) for each in issues]))


def _gap(units: Units, plan: np.ndarray, proven: bool) -> dict[str, Any]:
    found = optimality_gap(units.problem, plan)
    return {
        "travel_above_least": 100.0 * float(found.share) if np.isfinite(found.share) else None,
        "proven_best": bool(proven or found.proven),
    }


def _if_moved(
    units: Units, plan: np.ndarray, after: np.ndarray, own: int, other: int
) -> tuple[str, list[str]]:
    problem = units.problem
    one, two = (deviations(problem, each)[:, 0] for each in (plan, after))
    parts = [
        f"{units.names[at]} would go from {percent(one[at])} to {percent(two[at])}"
        for at in (other, own)
        if at >= 0
    ]
    known = {explain_issue(each, units.called) for each in validate_plan(problem, plan)}
    new = [
        text
        for each in validate_plan(problem, after)
        if (text := explain_issue(each, units.called)) not in known
    ]
    name = units.names[other]
    return f"In {name}: {', '.join(parts)}.", [f"In {name}: {text}" for text in new[:MOST]]


def _explained(units: Units, move: Move) -> str:
    return explain(move, units.called.territory, units.called.unit)


def _start(units: Units) -> np.ndarray:
    start = units.problem.start
    return np.full(units.problem.n, -1, dtype=np.int32) if start is None else start


def _name(units: Units, number: int) -> str | None:
    return units.names[number] if number >= 0 else None


def _amount(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.6g}"


def _told(sentences: Sequence[str]) -> list[str]:
    rest = len(sentences) - MOST
    return [*sentences[:MOST], *([f"… and {rest:,} more."] if rest > 0 else [])]


def _about(values: Sequence[Any]) -> dict[str, Any]:
    there = [each for each in values if each not in (None, "")]
    found: dict[str, Any] = {"empty": len(values) - len(there), "different": len(set(there))}
    if there and not any(isinstance(each, str) for each in there):
        return {
            "kind": "number",
            **found,
            **{"least": min(there), "most": max(there), "sum": sum(there)},
        }
    return {"kind": "text", **found, "first": [str(each) for each in there[:5]]}
