"""Rules that no plan can keep, in a planner's words, with the least change that would help."""

from __future__ import annotations

import math

from ..model.advice import tolerance
from ..model.data_classes import dataclass
from ..model.moves import Name
from ..model.problem import UNASSIGNED
from ..model.text import few, figure, tr
from .share_limits import COUNT, MAXIMUM, MINIMUM, TOLERANCE, Remedy

TOO_LITTLE_ROOM = "maximum"
TOO_MUCH_ASKED = "minimum"
HEAVY_UNIT = "heavy unit"
HEAVY_FOR_TOLERANCE = "heavy unit, by tolerance"
LITTLE_LEFT = "minimum beside heavy units"
SEPARATE_LAND = "contiguity"
NO_WHOLE_NUMBER = "separate land"
LOCKS_APART = "locks apart"
LOCKS_HEAVY = "locks above maximum"
LOCKS_LIGHT = "locks below minimum"
LIMITS_CROSS = "limits"
ONE_UNIT = "apart, but one unit"
LOCKED_TOGETHER = "apart, but locked together"
TOO_MANY_APART = "apart, but too few territories"
NOWHERE_APART = "apart, but locks all around"
HANG_TOGETHER = "apart, but one way to both"
WALLED_IN = "apart, but from all around"
"""All maxima together are less than the workload; all minima together are more; one unit is
more than any maximum; more than any territory may have within the tolerance; so much that too
little is left for the other territories' minima; more separate pieces of land than territories; a
piece of land that no whole number of territories fits; units locked to one territory that no way
joins; that are more than it may have; that it can't reach its minimum around; a territory whose
minimum is above its maximum; units to keep apart that are one unit or group; that are locked
to one territory; of which more are to be apart from one another than there are territories;
one that must be apart from locked units of all territories it could be in; two on land that
touches the rest through one unit only and is too light for a territory; one that reaches too
little for a territory without those it must be apart from."""


@dataclass(frozen=True)
class Conflict:
    """A rule, or several together, that no plan can keep.

    Attributes
    ----------
    constraint : str
        One of the module's constants.
    units : tuple of int
        Units concerned; empty when it concerns all.
    territory : int
        Territory concerned; `UNASSIGNED` when it concerns all.
    criterion : int
        Workload concerned.
    given, needed : float
        The value that stands in the way, and the nearest one that would not: workload, or
        number of territories for `SEPARATE_LAND` and `TOO_MANY_APART`, tolerance for
        `NO_WHOLE_NUMBER`.
    k : int
        Number of territories that all maxima or minima are of; 0 for the other constraints.
    remedies : tuple of Remedy
        The least changes of limits that help.
    together : bool
        All of them are needed; else each by itself is enough.
    by_territory : bool
        It is the territory's own lock that holds its units, not those of single units.
    """

    constraint: str
    units: tuple[int, ...]
    territory: int
    criterion: int
    given: float
    needed: float
    k: int = 0
    remedies: tuple[Remedy, ...] = ()
    together: bool = False
    by_territory: bool = False


def explain_conflict(
    found: Conflict, territory: Name, unit: Name, criterion: Name = str, *, counts: bool = True
) -> str:
    """Name the constraint, the units and the smallest relaxation that would help.

    Parameters
    ----------
    counts : bool
        Whether another number of territories may be advised.
    """
    said = {**_limit_texts(len(found.units)), **_land_texts(), **_apart_texts()}[found.constraint]
    said = _lock_of_territory_text() if found.by_territory else said
    if found.constraint == NO_WHOLE_NUMBER and not math.isfinite(found.needed):
        said = _no_number_at_all_text()
    advice = _advice(found, counts)
    return said.format(
        units=few([unit(index) for index in found.units]),
        territory="" if found.territory == UNASSIGNED else territory(found.territory),
        count=len(found.units),
        criterion=criterion(found.criterion),
        given=found.given,
        needed=found.needed,
        given_load=figure(found.given),
        needed_load=figure(found.needed),
        given_share=tolerance(found.given),
        needed_share=tolerance(found.needed),
        k=found.k,
        other_k=found.k - len(found.units),
        advice=advice,
        Advice=advice[:1].upper() + advice[1:],
    )


def _advice(found: Conflict, counts: bool) -> str:
    """Say which changes of limits help: "raise the maximum to 3"."""
    texts = {
        COUNT: (tr("ask for {count:,} {count:territory|territories}"), lambda value: ""),
        MAXIMUM: (tr("raise the maximum to {figure}"), figure),
        MINIMUM: (tr("lower the minimum to {figure}"), figure),
        TOLERANCE: (tr("allow a tolerance of {figure}"), tolerance),
    }
    said = []
    for remedy in found.remedies:
        text, written = texts[remedy.kind]
        if counts or remedy.kind != COUNT:
            alone = remedy.kind == COUNT and remedy.value == 1
            text = tr("ask for one territory") if alone else text
            said.append(text.format(count=int(remedy.value), figure=written(remedy.value)))
    return (tr(" and ") if found.together else tr(", or ")).join(said) or tr("widen the limits")


def _limit_texts(units: int) -> dict[str, str]:
    """Return what is said of limits that can't be kept; {Advice} begins a sentence."""
    texts = {
        TOO_LITTLE_ROOM: tr(
            "“{criterion}”: {k:,} {k:territory|territories} may carry {given_load} in all, and "
            "there is {needed_load}. {Advice}."
        ),
        TOO_MUCH_ASKED: tr(
            "“{criterion}”: {k:,} {k:territory|territories} must carry {given_load} in all, and "
            "there is {needed_load}. {Advice}."
        ),
        LIMITS_CROSS: tr(
            "“{criterion}”: {territory} would have to carry {needed_load} or more and "
            "{given_load} or less at once. {Advice}."
        ),
        HEAVY_UNIT: tr(
            "“{criterion}”: a territory may have {given_load} at most (the maximum), but {units} "
            "alone carries {needed_load}. {Advice}, or split it."
        ),
        HEAVY_FOR_TOLERANCE: tr(
            "“{criterion}”: within the tolerance a territory may have {given_load} at most, but "
            "{units} alone carries {needed_load}. {Advice}, or split it."
        ),
        LITTLE_LEFT: tr(
            "“{criterion}”: {units} alone carries so much that {given_load} is left for the "
            "others ({other_k:,} of {k:,} territories), whose minima are {needed_load} in all. "
            "{Advice}."
        ),
    }
    several = {
        HEAVY_UNIT: tr(
            "“{criterion}”: a territory may have {given_load} at most (the maximum), but each of "
            "{units} carries more, up to {needed_load}. {Advice}, or split these."
        ),
        HEAVY_FOR_TOLERANCE: tr(
            "“{criterion}”: within the tolerance a territory may have {given_load} at most, but "
            "each of {units} carries more, up to {needed_load}. {Advice}, or split these."
        ),
        LITTLE_LEFT: tr(
            "“{criterion}”: {units}, which take a territory each, carry so much that {given_load} "
            "is left for the others ({other_k:,} of {k:,} territories), whose minima are "
            "{needed_load} in all. {Advice}."
        ),
    }
    return {**texts, **several} if units > 1 else texts


def _land_texts() -> dict[str, str]:
    """Return what is said of land that lies apart, and of locks."""
    return {
        SEPARATE_LAND: tr(
            "The units fall into {needed:,.0f} parts that don't touch, more than the {given:,.0f} "
            "{given:territory there is|territories there are} for them: link {units} to others, "
            "or ask for more territories."
        ),
        NO_WHOLE_NUMBER: tr(
            "{units} {count:doesn't|don't} touch the others and can't be divided among whole "
            "territories within a tolerance of {given_share}: link {count:it|them} to others, or "
            "allow {needed_share}."
        ),
        LOCKS_APART: tr(
            "{units} can't be joined to the other units locked in {territory}: "
            "unlock {count:it|them}, or link {count:it|them}."
        ),
        LOCKS_HEAVY: tr(
            "Units locked in {territory} carry {needed_load}, but it may have {given_load} at "
            "most: unlock some, or {advice}."
        ),
        LOCKS_LIGHT: tr(
            "{territory} must have {given_load}, but between the locks around it only "
            "{needed_load} is in reach: unlock some, or {advice}."
        ),
    }


def _no_number_at_all_text() -> str:
    """Return what is said instead of `NO_WHOLE_NUMBER` where no tolerance would do."""
    return tr(
        "{units} {count:doesn't|don't} touch the others and can't be divided among whole "
        "territories within the minimum and maximum, whatever the tolerance: link {count:it|them} "
        "to others, or widen these limits."
    )


def _lock_of_territory_text() -> str:
    """Return what is said instead of `LOCKS_HEAVY` where a territory is locked as a whole."""
    return tr(
        "Units that the lock of territory {territory} holds there carry {needed_load}, but it may "
        "have {given_load} at most: unlock the territory, or {advice}."
    )


def _apart_texts() -> dict[str, str]:
    """Return what is said of units that can't be kept apart."""
    return {
        ONE_UNIT: tr(
            "{units} can't be kept apart from itself: two units of a pair are the same. Take the "
            "pair out of the table of pairs."
        ),
        LOCKED_TOGETHER: tr(
            "{units} must be kept apart, but are locked to the same territory, {territory}: "
            "unlock one of them."
        ),
        TOO_MANY_APART: tr(
            "{units} must all be apart from one another, which takes {needed:,.0f} territories, "
            "and there are {given:,.0f} for them: ask for more territories, or take out pairs."
        ),
        NOWHERE_APART: tr(
            "{units}: the first must be apart from the others, and these are locked in every "
            "territory that it could be in: unlock some, or take out pairs."
        ),
        WALLED_IN: tr(
            "{units}: the first must be apart from the others, and what it reaches without them "
            "carries {given_load}, less than a territory must ({needed_load}): take out pairs, or "
            "{advice}."
        ),
        HANG_TOGETHER: tr(
            "{units} must be kept apart, but touch the other units only through one that both "
            "depend on, and carry too little there ({given_load}) for a territory "
            "({needed_load} or more): link them to others, or take out the pair."
        ),
    }
