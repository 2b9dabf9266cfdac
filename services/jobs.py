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
    Problem,
    Progress,
    balance,
    check_feasible,
    contiguity,
    design,
    deviations,
    explain,
    geocentric,
    loads,
    make_problem,
    optimality_gap,
    polygon_centroids,
    polygons_from_wkb,
    repair,
    validate_plan,
)
from territory_planner.core.checks.listing import explain_issue
from territory_planner.core.guards.budget import budget_of
from territory_planner.core.jobs.balance import Balanced
from territory_planner.core.jobs.balance_notes import explain_notes
from territory_planner.core.jobs.realign import realign as least
from territory_planner.core.jobs.repair import explain_remaining
from territory_planner.core.model.moves import Called, Move, disruption
from territory_planner.core.model.text import few, percent
from territory_planner.core.presolve.islands import Site, find_ties, tied

from .layers import UnitLayer

SILENT = Progress()
MOST = 20
"""Sentences of a kind that are told; the rest is counted."""


@dataclass(frozen=True)
class Wish:
    """What is asked of a plan.

    Attributes
    ----------
    workload : str
        The field whose sums are to be even; '' counts units.
    tolerance : float
        Accepted deviation from the target, in percent.
    territory : str
        The field of today's territories.
    territories : int
        How many a design makes.
    effort : {"fast", "balanced", "best"}
    seed : int
    id_field : str
        What units are called in sentences; '' for their rows' numbers.
    """

    workload: str = ""
    tolerance: float = 5.0
    territory: str = "territory"
    territories: int = 0
    effort: str = "balanced"
    seed: int = 0
    id_field: str = ""


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


@dataclass(frozen=True)
class Units:
    """Units of a layer as the core has them, with their names."""

    problem: Problem
    called: Called
    names: tuple[str, ...]
    said: tuple[str, ...]


def look(layer: UnitLayer) -> dict[str, Any]:
    """Return what a layer holds: features, fields with their values, and what is odd."""
    odd = []
    without = [at for at, each in enumerate(layer.outlines) if each is None]
    if without:
        odd.append(f"Features without an area ({len(without):,}), by row: {_few_rows(without)}.")
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
    names = tuple(str(at + 1) for at in range(wish.territories))
    units = _units(layer, wish, names, None, progress.part(0, 10))
    check_feasible(units.problem, criterion=lambda _: _workload_title(wish))
    found = design(units.problem, wish.effort, wish.seed, progress.part(10, 95))
    did = [f"Made {wish.territories} territories of {layer.n:,} units of “{layer.name}”."]
    made = _judged(units, found.assignment)
    quality = {**made.quality, **_gap(units, found.assignment, found.proven)}
    columns = {"territory": [_name(units, at) for at in found.assignment.tolist()]}
    notes = [*found.notes, *(each for each in made.obstacles if each not in found.notes)]
    return Outcome([*did, *units.said], quality, notes, columns)


def balanced(layer: UnitLayer, wish: Wish, progress: Progress = SILENT) -> Outcome:
    """Bring a plan within tolerance, moving little."""
    units = _of_today(layer, wish, progress.part(0, 10))
    found = balance(units.problem, wish.effort, wish.seed, progress.part(10, 95))
    return _revised(units, found, wish, {"at_least_moved": found.at_least})


def realigned(layer: UnitLayer, wish: Wish, progress: Progress = SILENT) -> Outcome:
    """Bring a plan within tolerance with as little moved as can be proven."""
    units = _of_today(layer, wish, progress.part(0, 10))
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
    units = _of_today(layer, wish, progress.part(0, 30))
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
    units = _of_today(layer, wish, progress.part(0, 30))
    plan = _start(units)
    found = _judged(units, plan)
    quality = {**found.quality, **_gap(units, plan, proven=False)}
    return Outcome([*found.did, *units.said], quality, found.obstacles)


def explained(layer: UnitLayer, wish: Wish, unit: str) -> Outcome:
    """Tell why a unit is where it is: its territory, its neighbours', what a move would do."""
    units = _of_today(layer, wish, SILENT)
    problem, plan = units.problem, _start(units)
    at = _row_of(layer, wish, unit)
    own = int(plan[at])
    beside = problem.graph.neighbours(at)
    others = Counter(_name(units, each) or "no territory" for each in plan[beside].tolist())
    around = ", ".join(f"{name} ({count})" for name, count in sorted(others.items()))
    did = [
        f"Unit {unit} is in {_name(units, own) or 'no territory'}; it carries "
        f"{_amount(problem.workload[at, 0])} of {_workload_title(wish)}.",
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
    names = _names_in(layer.column(wish.territory) + layer.column(other))
    units = _units(layer, wish, names, layer.column(wish.territory), SILENT)
    before, after = _start(units), _numbers(layer.column(other), names)
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


# -- units ------------------------------------------------------------------------------------


def _of_today(layer: UnitLayer, wish: Wish, progress: Progress) -> Units:
    held = layer.column(wish.territory)
    names = _names_in(held)
    if not names:
        raise InvalidInput(f"“{wish.territory}” of “{layer.name}” is empty: it holds no plan.")
    return _units(layer, wish, names, held, progress)


def _units(
    layer: UnitLayer,
    wish: Wish,
    names: tuple[str, ...],
    held: Sequence[Any] | None,
    progress: Progress,
) -> Units:
    without = [at for at, each in enumerate(layer.outlines) if each is None]
    if without or not layer.n:
        raise InvalidInput(
            f"“{layer.name}” has {len(without):,} features without an area (rows "
            f"{_few_rows(without)}): draw or delete them first."
            if without
            else f"“{layer.name}” has no features."
        )
    polygons = polygons_from_wkb(layer.outlines)
    position = _place(*polygon_centroids(polygons).T)
    workload, said = _workload(layer, wish)
    graph = contiguity(polygons, measure=_metres, progress=progress.part(0, 60))
    site = Site(polygons, _place, position, np.ones(layer.n), True)
    ties = find_ties(site, graph, progress=progress.part(60, 100))
    graph, used = tied(graph, ties, workload, len(names))
    if used.count:
        said.append(f"Units that don't touch, and count as neighbours: {used.count:,} pairs.")
    problem = make_problem(
        position,
        workload,
        graph,
        len(names),
        globe=True,
        tolerance=wish.tolerance / 100.0,
        start=None if held is None else _numbers(held, names),
    )
    ids = layer.column(wish.id_field) if wish.id_field else range(1, layer.n + 1)
    unit = [str(each) for each in ids]
    called = Called(
        territory=names.__getitem__,
        unit=unit.__getitem__,
        criterion=lambda _: _workload_title(wish),
    )
    return Units(problem, called, names, tuple(said))


def _place(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    return geocentric(longitude, latitude)


def _metres(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    return 1000.0 * np.linalg.norm(_place(*start.T) - _place(*end.T), axis=1)


def _workload(layer: UnitLayer, wish: Wish) -> tuple[np.ndarray, list[str]]:
    if not wish.workload:
        return np.ones(layer.n), []
    values = layer.column(wish.workload)
    odd = [at for at, each in enumerate(values) if isinstance(each, str)]
    if odd:
        raise InvalidInput(
            f"“{wish.workload}” of “{layer.name}” holds texts (rows {_few_rows(odd)}): it must be "
            "a field of numbers."
        )
    empty = [at for at, each in enumerate(values) if each is None]
    said = []
    if empty:
        said.append(
            f"“{wish.workload}” is empty in {len(empty):,} units (rows {_few_rows(empty)}): they "
            "count as 0."
        )
    return np.array([float(each or 0.0) for each in values]), said


def _names_in(held: Sequence[Any]) -> tuple[str, ...]:
    return tuple(sorted({str(each) for each in held if each not in (None, "")}, key=_natural))


def _natural(name: str) -> tuple[int, int, str]:
    return (0, int(name), name) if name.isdecimal() else (1, 0, name)


def _numbers(held: Sequence[Any], names: tuple[str, ...]) -> np.ndarray:
    number = {name: at for at, name in enumerate(names)}
    return np.array([number.get(str(each), -1) for each in held], dtype=np.int32)


def _row_of(layer: UnitLayer, wish: Wish, unit: str) -> int:
    ids = layer.column(wish.id_field) if wish.id_field else range(1, layer.n + 1)
    rows = [at for at, each in enumerate(ids) if str(each) == unit]
    if len(rows) != 1:
        called = f"“{wish.id_field}”" if wish.id_field else "the number of a row"
        raise InvalidInput(f"{len(rows)} units of “{layer.name}” are called “{unit}” by {called}.")
    return rows[0]


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


def _workload_title(wish: Wish) -> str:
    return f"“{wish.workload}”" if wish.workload else "units"


def _amount(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:,.6g}"


def _told(sentences: Sequence[str]) -> list[str]:
    rest = len(sentences) - MOST
    return [*sentences[:MOST], *([f"… and {rest:,} more."] if rest > 0 else [])]


def _few_rows(rows: Sequence[int]) -> str:
    return few([str(at + 1) for at in rows])


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
