"""The one list of what can be wrong with a plan: what finds it, how it is said, what repairs it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np

from ..model.data_classes import dataclass
from ..model.moves import BY_NUMBER, Called
from ..model.problem import UNASSIGNED
from ..model.text import clauses, few, figure, ground, tr
from . import carried, center_rules, parts, sizes, unit_rules
from . import issue as i
from .asked import Asked, Held, Scope
from .issue import Issue

Find = Callable[[Asked, Held, "Scope | None"], "list[Issue]"]
Text = Callable[[], str]
Concerns = Callable[[Issue], bool]

MOVE, BALANCE, LAYER, NOTHING = "move", "balance", "layer", "nothing"
"""What repairs it: moving the units concerned; balancing the territories; changing the layer's
shapes; nothing that a method does."""


def _by_territory(asked: Asked, scope: Scope) -> Concerns:
    territories = set(scope.territories.tolist())
    return lambda found: found.territory in territories


def _by_unit(asked: Asked, scope: Scope) -> Concerns:
    units = set(scope.units.tolist())
    return lambda found: not units.isdisjoint(found.units.tolist())


def _by_given(asked: Asked, scope: Scope) -> Concerns:
    given = set(asked.rules.given[scope.units].tolist())
    return lambda found: found.territory in given


def _by_group(asked: Asked, scope: Scope) -> Concerns:
    group = set(asked.rules.group[scope.units].tolist())
    return lambda found: found.wholes[0] in group


def _by_center(asked: Asked, scope: Scope) -> Concerns | None:
    """Centers in the middle go with every move: whether another would do is anybody's guess."""
    is_free = asked.served is not None and asked.served.is_free
    return None if is_free else _by_territory(asked, scope)


def _anew(asked: Asked, scope: Scope) -> None:
    return None


@dataclass(frozen=True)
class Check:
    """A kind of issue.

    Attributes
    ----------
    kind : str
    title : callable
        Returns what the panel lists it under.
    find : callable
        Finds all issues of its kind (and of others that share it) in a plan; given a scope, those
        that this concerns (see `by`).
    fixed_by : str
        `MOVE`, `BALANCE`, `LAYER` or `NOTHING`.
    says : callable
        Returns the sentence; see `explain_issue` for its placeholders.
    warns : callable, optional
        Returns what is said of a move that would bring it about; None where others say it.
    rule : str
        What “Validate plan” calls it; '' for its kind.
    by : callable
        Returns what tells whether an issue may be another after something has changed; None where
        all are found anew whatever that is.
    """

    kind: str
    title: Text
    find: Find
    fixed_by: str
    says: Text
    warns: Text | None = None
    rule: str = ""
    by: Callable[[Asked, Scope], Concerns | None] = _anew


def _of_the_land(asked: Asked, held: Held, scope: Scope | None) -> list[Issue]:
    """Return what is wrong with the shapes of units, which no plan changes."""
    return list(asked.land)


CHECKS = [
    Check(
        i.WITHOUT_TERRITORY,
        lambda: tr("Unassigned units"),
        parts.unassigned,
        MOVE,
        lambda: tr("{units} without a territory ({load} {criterion})"),
        by=_by_territory,
    ),
    Check(
        i.EMPTY,
        lambda: tr("Without units"),
        carried.empty,
        NOTHING,
        lambda: tr("{territory} has no units"),
    ),
    Check(
        i.COUNT,
        lambda: tr("Another number of territories"),
        carried.wrong_number,
        NOTHING,
        lambda: tr(
            "{number:,.0f} {number:territory|territories}, {asked:,.0f} {asked:was|were} asked for"
        ),
    ),
    Check(
        i.DETACHED,
        lambda: tr("Detached parts"),
        parts.apart,
        MOVE,
        lambda: tr("{units} away from the rest of {territory} ({load} {criterion})"),
        by=_by_territory,
    ),
    Check(
        i.ENCLAVE,
        lambda: tr("Enclaves"),
        parts.apart,
        MOVE,
        lambda: tr(
            "{units} away from the rest of {territory}, next to {other} alone ({load} {criterion})"
        ),
        rule=i.DETACHED,
        by=_by_territory,
    ),
    Check(
        i.BARRIER,
        lambda: tr("Cut off by barriers"),
        parts.apart,
        MOVE,
        lambda: tr(
            "{units} cut off from the rest of {territory} by a barrier ({load} {criterion})"
        ),
        by=_by_territory,
    ),
    Check(
        i.UNCOVERED,
        lambda: tr("Areas that no unit covers"),
        _of_the_land,
        LAYER,
        lambda: tr("No unit covers an area of {area}"),
    ),
    Check(
        i.OVERLAP,
        lambda: tr("Units overlapping each other"),
        _of_the_land,
        LAYER,
        lambda: tr("{units} cover {area} twice"),
    ),
    Check(
        i.TOLERANCE,
        lambda: tr("Out of tolerance"),
        carried.out_of_tolerance,
        BALANCE,
        lambda: tr("{territory} is {size} {criterion} {side} its tolerance"),
    ),
    Check(
        i.MINIMUM,
        lambda: tr("Below the minimum"),
        carried.below_minimum,
        BALANCE,
        lambda: tr("{territory} is {load} {criterion} below its minimum"),
        lambda: tr("puts {territory} under its minimum"),
    ),
    Check(
        i.MAXIMUM,
        lambda: tr("Above the maximum"),
        carried.above_maximum,
        BALANCE,
        lambda: tr("{territory} is {load} {criterion} above its maximum"),
        lambda: tr("puts {territory} over its maximum"),
    ),
    Check(
        sizes.MAX_UNITS,
        lambda: tr("Too many units"),
        sizes.too_large,
        BALANCE,
        lambda: tr("{territory} has {number:,.0f} {number:unit|units}, and may have {asked:,.0f}"),
        lambda: tr("gives {territory} more than {asked:,.0f} {asked:unit|units}"),
    ),
    Check(
        sizes.MAX_AREA,
        lambda: tr("Too large"),
        sizes.too_large,
        BALANCE,
        lambda: tr("{territory} is {area} larger than it may be"),
        lambda: tr("makes {territory} larger than it may be"),
    ),
    Check(
        i.UNIT_LOCK,
        lambda: tr("Locked units elsewhere"),
        unit_rules.locks_broken,
        NOTHING,
        lambda: tr("{units} locked in {territory}, but not there"),
    ),
    Check(
        i.LOST,
        lambda: tr("Units lost in spite of locks"),
        unit_rules.locks_broken,
        NOTHING,
        lambda: tr("{territory} may not lose units, but has lost {units}"),
    ),
    Check(
        i.GAINED,
        lambda: tr("Units gained in spite of locks"),
        unit_rules.locks_broken,
        NOTHING,
        lambda: tr("{territory} may not gain units, but has gained {units}"),
    ),
    Check(
        i.CENTER,
        lambda: tr("Centers in another territory"),
        center_rules.centers_elsewhere,
        NOTHING,
        lambda: tr("{units} holds the center of {territory}, but is not in it"),
    ),
    Check(
        i.NO_WAY,
        lambda: tr("Not to be served from the center"),
        center_rules.not_served,
        MOVE,
        lambda: tr("{units} in {territory}, but its center can't serve them"),
        lambda: tr("the center of {territory} can't serve it"),
        by=_by_territory,
    ),
    Check(
        i.DISTANCE,
        lambda: tr("Too far from the center"),
        center_rules.too_far,
        MOVE,
        lambda: tr("{units} too far from the center of {territory}, by up to {amount:,.1f} km"),
        lambda: tr("{way:,.0f} km from the center of {territory}: more than {limit:,.6g} km"),
        by=_by_center,
    ),
    Check(
        i.DURATION,
        lambda: tr("Too long from the center"),
        center_rules.too_long,
        MOVE,
        lambda: tr("{units} too long from the center of {territory}, by up to {amount:,.1f} min"),
        lambda: tr("{way:,.0f} min from the center of {territory}: more than {limit:,.6g} min"),
        by=_by_territory,
    ),
    Check(
        i.SPACING,
        lambda: tr("Centers too near to each other"),
        center_rules.too_near,
        NOTHING,
        lambda: tr("the centers of {territory} and {other} are {amount:,.1f} km too near"),
    ),
    Check(
        i.CENTERLESS,
        lambda: tr("Without a center"),
        center_rules.without_center,
        NOTHING,
        lambda: tr("{territory} has no center"),
        rule=i.CENTER,
    ),
    Check(
        i.HOMELESS,
        lambda: tr("Centers without a territory"),
        center_rules.without_home,
        NOTHING,
        lambda: tr("{units} holds a center that no territory has"),
        rule=i.CENTER,
    ),
    Check(
        i.EXCEPTION,
        lambda: tr("Exceptions out of place"),
        unit_rules.exceptions_astray,
        MOVE,
        lambda: tr("{units} given to {territory} by exception, but not there"),
        lambda: tr("{units} is an exception of {territory}"),
        by=_by_given,
    ),
    Check(
        i.PAIR,
        lambda: tr("Together though to keep apart"),
        unit_rules.pairs_together,
        BALANCE,
        lambda: tr("{units} in {territory} together, though they must stay apart"),
        lambda: tr("puts {first} and {second} together, which must stay apart"),
        by=_by_unit,
    ),
    Check(
        i.GROUP,
        lambda: tr("Torn apart though to stay together"),
        unit_rules.groups_torn,
        MOVE,
        lambda: tr("{units} of the group {group} in {territory}, but most of it is in {other}"),
        lambda: tr("tears the group {group} apart"),
        by=_by_group,
    ),
    Check(
        i.PARENT,
        lambda: tr("Across a border to stay inside"),
        unit_rules.parents_crossed,
        MOVE,
        lambda: tr("{territory} is in {home}, but has {units} of {away}"),
        lambda: tr("{territory} would reach out of {home} into {away}"),
        by=_by_territory,
    ),
]
"""Everything that can be wrong with a plan, in the order in which it is listed; see `add_check`."""

BY_KIND = {check.kind: check for check in CHECKS}
ORDER = {check.kind: rank for rank, check in enumerate(CHECKS)}


def add_check(check: Check) -> None:
    """List one more kind of what can be wrong with a plan, after all others.

    Raises
    ------
    ValueError
        When there is such a kind.
    """
    if check.kind in BY_KIND:
        raise ValueError(f"There is a check {check.kind}.")
    CHECKS.append(check)
    BY_KIND[check.kind] = check
    ORDER[check.kind] = max(ORDER.values()) + 1


def remove_check(kind: str) -> None:
    """Take away a kind that was added."""
    CHECKS.remove(BY_KIND.pop(kind))
    del ORDER[kind]


def find_issues(asked: Asked, held: Held) -> list[Issue]:
    """List what is wrong with a plan, kind by kind in the order of `CHECKS`."""
    finders = dict.fromkeys(check.find for check in CHECKS)
    return in_order(found for find in finders for found in find(asked, held, None))


def find_again(known: Iterable[Issue], asked: Asked, held: Held, scope: Scope) -> list[Issue]:
    """List the same as `find_issues` would of a plan of which only `scope` has changed.

    Parameters
    ----------
    known : iterable of Issue
        What was wrong before.
    """
    concerns = {check.kind: check.by(asked, scope) for check in CHECKS}
    found = [each for each in known if (tells := concerns[each.kind]) and not tells(each)]
    for find, kind in {check.find: check.kind for check in CHECKS}.items():
        found += find(asked, held, scope if concerns[kind] else None)
    return in_order(found)


def in_order(found: Iterable[Issue]) -> list[Issue]:
    """Return issues by kind, then territory, then units."""
    return sorted(
        found, key=lambda each: (ORDER[each.kind], each.territory, each.units[:2].tolist(), each.of)
    )


def rule_of(found: Issue) -> str:
    """Return what “Validate plan” calls an issue's kind."""
    return BY_KIND[found.kind].rule or found.kind


def fixed_by(found: Issue) -> str:
    """Return what repairs an issue: see `Check.fixed_by`; `NOTHING` where it is known why not."""
    return NOTHING if found.why else BY_KIND[found.kind].fixed_by


def units_of(found: Issue, assignment: np.ndarray) -> np.ndarray:
    """Return the units (ascending) concerned: all of its territory where it is the whole."""
    if len(found.units) or found.territory == UNASSIGNED:
        return found.units
    return np.flatnonzero(assignment == found.territory)


def explain_issue(found: Issue, called: Called = BY_NUMBER) -> str:
    """Put an issue in words, with the reason why nothing repairs it where that is known."""
    said = worded(BY_KIND[found.kind].says(), found, called)
    why = {
        i.LOCKED: tr("locks hold them there"),
        i.NO_OTHER: tr("no other center can")
        if found.kind == i.NO_WAY
        else tr("no other center is near enough"),
    }.get(found.why)
    return clauses([said, why]) if why else said


def worded(text: str, found: Issue, called: Called) -> str:
    """Return a sentence on an issue with what it is about put in; see `Check.says`."""
    names = [called.unit(index) for index in found.units.tolist()[:6]]
    wholes = found.wholes
    return text.format(
        territory="" if found.territory == UNASSIGNED else called.territory(found.territory),
        other="" if len(found.territories) < 2 else called.territory(found.territories[1]),
        units=few(names, count=len(found.units)),
        first=names[0] if names else "",
        second=names[1] if len(names) > 1 else "",
        criterion="" if found.of < 0 else called.measure(found.of, abs(found.amount)),
        amount=found.amount,
        load=figure(found.amount),
        size=figure(abs(found.amount)),
        side=tr("below") if found.amount < 0 else tr("above"),
        limit=found.limit,
        way=found.limit + found.amount,
        number=found.limit + found.amount,
        asked=found.limit,
        area=ground(found.amount),
        group=called.group(wholes[0]) if found.kind == i.GROUP else "",
        away=called.parent(wholes[0]) if found.kind == i.PARENT else "",
        home=called.parent(wholes[1]) if found.kind == i.PARENT else "",
    )
