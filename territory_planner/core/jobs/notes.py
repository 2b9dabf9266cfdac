"""What stands in the way of a plan's rules, in a planner's words: the same whoever asks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..checks.faults import find_faults
from ..checks.issue import WITHOUT_TERRITORY, Issue
from ..checks.rules import Rules
from ..guards.cannot_link import together
from ..model.measures import beyond_limits, deviations, loads
from ..model.moves import Called, Name
from ..model.problem import Problem
from ..model.text import few, tr
from ..presolve.reduction import detached_groups
from ..state.together import strays
from .request import Request
from .revise import Revision


def parts_apart(problem: Problem, plan: np.ndarray) -> list[Issue]:
    """Return the parts that lie apart from the rest of their territory."""
    return [each for each in find_faults(problem, plan) if each.kind != WITHOUT_TERRITORY]


def explain_parts(problem: Problem, parts: Sequence[Issue], called: Called) -> str:
    """Name parts that lie apart from their territories, and locks in them; '' without any."""
    if not parts:
        return ""
    told = []
    for part in parts:
        said = tr("{units} of {name} (held there by a lock)")
        held = bool(problem.locked[part.units].any())
        said = said if held else tr("{units} of {name}")
        units, name = named(part.units, called.unit), called.territory(part.territory)
        told.append(said.format(units=units, name=name))
    return tr(
        "Parts that lie apart from the rest of their territory ({count:,}): {parts}. Link them to "
        "it, unlock them, or let another territory have them."
    ).format(count=len(parts), parts=few(told))


def note_outside(problem: Problem, plan: np.ndarray, called: Called) -> str:
    """Name the territories outside their limits, the farthest first; '' when there are none."""
    over, under = beyond_limits(problem, loads(problem, plan))
    is_out = (over | under).any(axis=1)
    off = np.abs(deviations(problem, plan)).max(axis=1)
    out = [t for t in np.argsort(-off, kind="stable").tolist() if is_out[t]]
    if not out:
        return ""
    return tr("Outside of the tolerance ({count:,} of {k:,}): {names}.").format(
        count=len(out), k=problem.k, names=few([called.territory(each) for each in out])
    )


def note_astray(seat: np.ndarray | None, plan: np.ndarray, called: Called) -> str:
    """Name the territories whose center lies in a unit of another one; '' without any.

    Parameters
    ----------
    seat : (k,) int64, optional
        Unit that holds each territory's center, -1 for none; None where that does not matter.
    """
    if seat is None:
        return ""
    lost = np.flatnonzero((seat >= 0) & (plan[seat] != np.arange(len(seat)))).tolist()
    if not lost:
        return ""
    told = [f"{called.territory(each)} ({called.unit(int(seat[each]))})" for each in lost]
    return tr(
        "Territories whose center lies in a unit that is not theirs ({count:,}): {names}. Move the "
        "center, or give them that unit, unless centers may lie elsewhere."
    ).format(count=len(lost), names=few(told))


def notes_of_rules(asked: Request, inner: Revision) -> tuple[str, ...]:
    """Say which rules a plan that is revised can't have."""
    rules, called = asked.rules, asked.called
    return (
        *asked.remarks,
        note_held(rules, inner.free.given, called),
        note_detached_groups(asked.problem, rules.group, called),
        note_torn(rules.group, inner.torn, called),
    )


def note_held(rules: Rules, given: np.ndarray, called: Called) -> str:
    """Name the exceptions that locks keep elsewhere; '' without any.

    Parameters
    ----------
    given : (n,) int
        Where exceptions are after all (see `revise`).
    """
    held = np.flatnonzero((rules.given >= 0) & (given != rules.given))
    if not len(held):
        return ""
    return tr(
        "Exceptions that locks keep in another territory ({count:,}): {units}. They stay there; "
        "unlock them, or their territories."
    ).format(count=len(held), units=named(held, called.unit))


def note_detached_groups(problem: Problem, group: np.ndarray, called: Called) -> str:
    """Name the groups (n,) whose units don't all touch; '' without any."""
    found = detached_groups(problem.graph, group)
    said = tr("Groups whose units do not all touch ({count:,}): {groups}.")
    return _of_groups(said, found, called)


def note_torn(group: np.ndarray, torn: np.ndarray, called: Called) -> str:
    """Name the groups that locks keep in several territories; '' without any.

    Parameters
    ----------
    group : (n,) int
    torn : (u,) int64
        Units of these.
    """
    said = tr(
        "Groups that locks keep in several territories ({count:,}): {groups}. They stay as "
        "they are; unlock some of their units to bring them together."
    )
    return _of_groups(said, np.unique(group[torn]), called)


def _of_groups(said: str, groups: np.ndarray, called: Called) -> str:
    listed = few([called.group(group) for group in groups.tolist()])
    return said.format(count=len(groups), groups=listed) if len(groups) else ""


def note_across(rules: Rules, plan: np.ndarray, workload: np.ndarray, called: Called) -> str:
    """Name the territories that a plan leaves across the borders of parents; '' without any.

    Units stay where they are when no territory of their parent is there to take them; exceptions
    go where they are told to.

    Parameters
    ----------
    workload : (n,) float64
        What tells where most of a territory is.
    """
    astray = strays(plan, rules.parent, workload)
    if not astray:
        return ""
    of, of_none = (
        tr("{units} of {parent} in {territory}"),
        tr("{units} of no parent in {territory}"),
    )
    listed = [
        (of if called.parent(stray.away) else of_none).format(
            units=named(stray.units, called.unit, 2),
            parent=called.parent(stray.away),
            territory=called.territory(stray.whole),
        )
        for stray in astray
    ]
    return tr(
        "Units of other parents than the rest of their territory ({count:,}): {listed}. No "
        "territory of their own parent touches them, or locks or exceptions hold them."
    ).format(count=sum(len(stray.units) for stray in astray), listed=few(listed))


def note_torn_by_exceptions(
    rules: Rules, plan: np.ndarray, workload: np.ndarray, called: Called
) -> str:
    """Name the groups that exceptions keep in several territories; '' without any.

    Exceptions go before groups: the others of a group stay together without them.

    Parameters
    ----------
    workload : (n,) float64
        What tells where most of a group is.
    """
    free = np.where(rules.given >= 0, -1, rules.group)
    others = {stray.whole for stray in strays(free, plan, workload)}
    listed = [
        tr("{units} of {group} in {territory}").format(
            units=named(stray.units, called.unit, 2),
            group=called.group(stray.whole),
            territory=called.territory(stray.away),
        )
        for stray in strays(rules.group, plan, workload)
        if stray.whole not in others
    ]
    if not listed:
        return ""
    return tr(
        "Units that are not with the rest of their group, as exceptions go first ({count:,}): "
        "{listed}. To have these groups whole, give all of a group the same territory in the "
        "table of exceptions, or take its units out of it."
    ).format(count=len(listed), listed=few(listed))


def notes_of_strays(
    rules: Rules, plan: np.ndarray, workload: np.ndarray, called: Called
) -> tuple[str, str]:
    """Return `note_across` and `note_torn_by_exceptions`."""
    asked = rules, plan, workload, called
    return note_across(*asked), note_torn_by_exceptions(*asked)


def note_given_pairs(rules: Rules, plan: np.ndarray, called: Called) -> str:
    """Name the pairs to keep apart that exceptions hold together; '' without any."""
    failed = rules.apart[together(plan, rules.apart)]
    held = failed[(rules.given[failed] >= 0).any(axis=1)]
    if not len(held):
        return ""
    return tr(
        "Pairs that are together by the table of exceptions ({count:,}): {pairs}. Give one of each "
        "another territory there."
    ).format(count=len(held), pairs=_few_pairs(held, called.unit))


def note_joined_pairs(rules: Rules, plan: np.ndarray, called: Called) -> str:
    """Name the pairs that a repaired plan holds together, which is for balancing to part."""
    failed = rules.apart[together(plan, rules.apart)]
    if not len(failed):
        return ""
    return tr(
        "Pairs that must be apart and are together ({count:,}): {pairs}. Repairing brings "
        "none together, and parts none: balance the plan."
    ).format(count=len(failed), pairs=_few_pairs(failed, called.unit))


def pairs_kept(rules: Rules, plan: np.ndarray) -> int:
    """Return how many pairs a plan keeps apart."""
    return len(rules.apart) - int(np.count_nonzero(together(plan, rules.apart)))


def named(units: np.ndarray, unit: Name, most: int = 5) -> str:
    """Name the first of some units."""
    return few([unit(each) for each in units.tolist()], most)


def _few_pairs(pairs: np.ndarray, unit: Name) -> str:
    return few([f"{unit(one)} – {unit(other)}" for one, other in pairs.tolist()])
