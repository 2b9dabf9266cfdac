"""The answer to “Why here?” of each unit and each territory beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from ..checks.asked import Asked, Held
from ..checks.issue import EXCEPTION, MAXIMUM, MINIMUM, SPACING, TOLERANCE
from ..model.measures import deviation_from
from ..model.progress import SILENT, Progress
from . import contiguity_rules, limit_rules, serving_rules, unit_rules
from .limit_rules import Found, workload_that_turns
from .records import Amendment, Answer, BorderPairs, Broken, Turn
from .travel_changes import travel_changes

RULES: tuple[Callable[[Asked, Held, BorderPairs], Found], ...] = (
    unit_rules.locks_kept_by,
    unit_rules.exceptions_kept_by,
    unit_rules.emptied,
    contiguity_rules.kept_whole_by,
    unit_rules.centers_kept_by,
    serving_rules.served_by,
    serving_rules.near_enough,
    limit_rules.limits_broken,
    limit_rules.sizes_broken,
    unit_rules.pairs_kept_by,
    unit_rules.groups_kept_by,
    unit_rules.parents_kept_by,
)
"""What finds the rules that moves break, in the order in which they are told."""

AT_MOST = frozenset({MINIMUM, SPACING})
"""Rules that must ask for less to be kept; others must allow more."""

_LOOK = 500


def answers(
    asked: Asked,
    held: Held,
    pairs: BorderPairs,
    growth: np.ndarray | None = None,
    progress: Progress = SILENT,
) -> list[Answer]:
    """Say of each unit why it is not in a territory beside it.

    A move breaks a rule where the rule is not kept then, and farther from being kept than now.

    Parameters
    ----------
    asked : Asked
        What is asked of the plan; locks hold on to it as it is where nothing else is said.
    held : Held
    growth : (k, m) float64, optional
        By how much targets grow with the total of each workload; default: in proportion.
    """
    broken: list[list[Broken]] = [[] for _ in range(len(pairs))]
    for number, rule in enumerate(RULES):
        progress.percent(80.0 * number / len(RULES))
        for at, each in progress.watched(rule(asked, held, pairs), _LOOK):
            broken[at].append(each)
    growth = _in_proportion(asked, held) if growth is None else growth
    ways, way_of = serving_rules.ways_to(asked, held, pairs)
    before, after = _deviations(asked, held, pairs)
    travel = travel_changes(asked, held, pairs, progress)
    found = progress.part(80, 100).watched(range(len(pairs)), _LOOK)
    return [
        Answer(
            unit=int(pairs.unit[at]),
            source=int(pairs.source[at]),
            target=int(pairs.target[at]),
            before=before[at],
            after=after[at],
            way=ways[at],
            way_of=way_of,
            border=float(pairs.border[at]),
            travel=float(travel[at]),
            broken=tuple(broken[at]),
            turns=_turns(asked, held, growth, int(pairs.unit[at]), tuple(broken[at])),
        )
        for at in found
    ]


def _in_proportion(asked: Asked, held: Held) -> np.ndarray:
    total = held.workload.sum(axis=0)
    return np.divide(asked.target, total, out=np.zeros_like(asked.target), where=total > 0)


def _deviations(asked: Asked, held: Held, pairs: BorderPairs) -> tuple[np.ndarray, np.ndarray]:
    """Return (p, 2, m) float64, the deviations of both sides, now and then."""
    work = held.workload[pairs.unit]
    before, after = (np.full((len(pairs), 2, work.shape[1]), np.nan) for _ in range(2))
    for column, (side, sign) in enumerate(((pairs.source, -1.0), (pairs.target, 1.0))):
        kept = side >= 0
        load, target = held.load[side[kept]], asked.target[side[kept]]
        before[kept, column] = deviation_from(load, target)
        after[kept, column] = deviation_from(load + sign * work[kept], target)
    return before, after


def _turns(
    asked: Asked, held: Held, growth: np.ndarray, unit: int, broken: tuple[Broken, ...]
) -> tuple[Turn, ...]:
    """Return ways to turn an answer: by the rules alone, by targets, by what the unit carries."""
    if not broken or not all(each.rule for each in broken):
        return ()
    if any(each.issue.kind == EXCEPTION for each in broken):
        return ()  # without its exception it would be bound by contiguity, of which it is free now
    turns = [joined(change for each in broken for change in each.rule)]
    if any(each.target is not None for each in broken):
        own = ((each.target,) if each.target is not None else each.rule for each in broken)
        turns.append(joined(change for changes in own for change in changes))
    by_workload = _by_workload(asked, held, growth, unit, broken)
    if by_workload is not None:
        turns.append(by_workload)
    return tuple(sorted(turns, key=lambda turn: sum(change.size for change in turn)))


def _by_workload(
    asked: Asked, held: Held, growth: np.ndarray, unit: int, broken: tuple[Broken, ...]
) -> Turn | None:
    """Return what the unit would have to carry, and which rules must change besides."""
    served = asked.served
    if served is not None and served.is_measured and served.is_free:
        return None  # where the middle of a territory is depends on what its units carry
    instead: dict[int, Amendment] = {}
    for c in range(held.workload.shape[1]):
        limits = tuple(each for each in broken if _is_of(each, c))
        change = workload_that_turns(asked, held, growth, unit, limits, c) if limits else None
        if change is not None:
            instead[c] = change
    if not instead:
        return None
    others = (each for each in broken if not any(_is_of(each, c) for c in instead))
    return joined([*instead.values(), *(change for each in others for change in each.rule)])


def _is_of(broken: Broken, c: int) -> bool:
    return broken.issue.kind in (TOLERANCE, MAXIMUM) and broken.issue.of == c


def joined(changes: Iterator[Amendment] | list[Amendment]) -> Turn:
    """Return changes, of those of one thing the farthest."""
    found: dict[tuple[object, ...], Amendment] = {}
    for change in changes:
        known = found.get(change.key, change)
        choose = min if change.what in AT_MOST else max
        found[change.key] = replace(known, needed=choose(known.needed, change.needed))
    return tuple(found.values())
