"""Answers to “Why here?” in a planner's words; figures in them work when they are typed back."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import reduce

import numpy as np

from ..checks import issue as i
from ..checks import sizes
from ..checks.listing import BY_KIND, worded
from ..figures.shares import told_in_digits
from ..model.advice import (
    KILOMETRES,
    MINUTES,
    SHARE,
    WORKLOAD,
    Notation,
    enough,
    kilometres,
    low_enough,
    minutes,
)
from ..model.moves import Called
from ..model.text import clauses, ground, percent, tr
from .binding import Binding
from .records import LINK, TARGET, Amendment, Answer, Broken, Turn
from .records import WORKLOAD as CARRIED

Text = Callable[[], str]

WOULD: dict[str, Text] = {
    i.TOLERANCE: lambda: tr("{territory} would be {size} {criterion} {side} its tolerance"),
    i.MINIMUM: lambda: tr("{territory} would be {load} {criterion} below its minimum"),
    i.MAXIMUM: lambda: tr("{territory} would be {load} {criterion} above its maximum"),
    i.EMPTY: lambda: tr("it is the last unit of {territory}"),
    i.DETACHED: lambda: tr("it would cut {units} off from {territory}"),
    i.UNIT_LOCK: lambda: tr("its lock holds it in {territory}"),
    i.LOST: lambda: tr("{territory} may not lose units"),
    i.GAINED: lambda: tr("{territory} may not gain units"),
    i.CENTER: lambda: tr("it holds the center of {territory}"),
    i.DISTANCE: lambda: tr(
        "{units} would be too far from the center of {territory}, by up to {amount:,.1f} km"
    ),
    i.DURATION: lambda: tr(
        "{units} would be too long from the center of {territory}, by up to {amount:,.1f} min"
    ),
    i.SPACING: lambda: tr("the centers of {territory} and {other} would be too near"),
    i.EXCEPTION: lambda: tr("it is an exception of {territory}"),
    i.GROUP: lambda: tr("it would tear the group {group} apart"),
}
"""What a move would break; what else there is says the check (`Check.warns`)."""

RULES: dict[str, Text] = {
    i.TOLERANCE: lambda: tr("with a tolerance of {needed} (now {now})"),
    i.MINIMUM: lambda: tr("with a minimum of {needed} {criterion} (now {now})"),
    i.MAXIMUM: lambda: tr("with a maximum of {needed} {criterion} (now {now})"),
    sizes.MAX_UNITS: lambda: tr("with {needed} {count:unit|units} allowed (now {now})"),
    sizes.MAX_AREA: lambda: tr("with {needed} allowed (now {now})"),
    i.DISTANCE: lambda: tr("with a maximum distance of {needed} (now {now})"),
    i.DURATION: lambda: tr("with a maximum time of {needed} (now {now})"),
    i.SPACING: lambda: tr("with centers {needed} apart (now {now})"),
    i.UNIT_LOCK: lambda: tr("without its lock"),
    i.LOST: lambda: tr("without the lock of {territory}"),
    i.GAINED: lambda: tr("without the lock of {territory}"),
    i.CENTER: lambda: tr("with centers that may lie outside"),
    i.NO_WAY: lambda: tr("if the center of {territory} could serve it"),
    i.PAIR: lambda: tr("if it might be with {first}"),
    i.GROUP: lambda: tr("if it were not in its group"),
    i.PARENT: lambda: tr("if it were in no parent"),
    i.BARRIER: lambda: tr("without the barrier between {first} and {second}"),
    LINK: lambda: tr("with a link between {first} and {second}"),
    TARGET: lambda: tr("if the target of {territory} were {needed} {criterion} (now {now})"),
    CARRIED: lambda: tr("if it carried at most {needed} {criterion} (now {now})"),
}
"""What would have to change."""


def as_told(change: Amendment) -> Amendment:
    """Return a change whose figure is the one that is printed, on the side that works."""
    needed, now = change.needed, change.now
    if math.isnan(needed) or change.what == sizes.MAX_UNITS:
        return change
    notation = _notation(change.what)
    down = needed < now
    round_ = low_enough if down else enough
    told = round_(needed, notation, lambda value: value <= needed if down else value >= needed)
    return replace(change, needed=told)


def _notation(what: str) -> Notation:
    return {
        i.TOLERANCE: SHARE,
        i.DISTANCE: KILOMETRES,
        i.SPACING: KILOMETRES,
        i.DURATION: MINUTES,
    }.get(what, WORKLOAD)


def change_text(change: Amendment, called: Called, *, several: bool = False) -> str:
    """Say what would have to change; `several` workloads are told apart."""
    told = as_told(change)
    write = ground if told.what == sizes.MAX_AREA else _notation(told.what).write
    text = RULES[told.what]().format(
        needed=write(told.needed),
        count=told.needed,
        now=write(told.now),
        territory=called.territory(told.territory) if told.territory >= 0 else "",
        criterion=called.measure(told.of, told.needed) if told.of >= 0 else "",
        first=called.unit(told.units[0]) if told.units else "",
        second=called.unit(told.units[-1]) if told.units else "",
    )
    if several and told.what == i.TOLERANCE:
        return tr("{change} for {criterion}").format(
            change=text, criterion=called.criterion(told.of)
        )
    return text


def turn_text(turn: Turn, called: Called, *, several: bool = False) -> str:
    """Say what would have to change together."""
    return tr(" and ").join(change_text(each, called, several=several) for each in turn)


def broken_text(broken: Broken, called: Called) -> str:
    """Say which rule a move would break."""
    found = broken.issue
    check = BY_KIND[found.kind]
    says = WOULD.get(found.kind) or check.warns or check.says
    return worded(says(), found, called)


def headline_text(why: Answer, called: Called) -> str:
    """Say in short whether a unit may go to the territory beside it."""
    target = called.territory(why.target)
    if why.broken:
        return tr("Not to {target}").format(target=target)
    if not np.isfinite(why.way).all():
        return tr("Nothing keeps it from {target}").format(target=target)
    said = tr("Nothing keeps it from {target}: {there} from the center, here {here}")
    if why.is_farther:
        said = tr("To {target} it may go, but the center is farther: {there}, here {here}")
    here, there = (_way(float(each), why.way_of) for each in why.way)
    return said.format(target=target, here=here, there=there)


def broken_texts(why: Answer, called: Called) -> list[str]:
    """Say which rules a move would break, each once."""
    return list(dict.fromkeys(broken_text(each, called) for each in why.broken))


def turn_texts(why: Answer, called: Called) -> list[str]:
    """Say what would turn the answer, the smallest change first."""
    several = why.before.shape[1] > 1
    return [turn_text(each, called, several=several) for each in why.turns]


def why_text(why: Answer, called: Called) -> str:
    """Say why a unit is not in the territory beside it, and what would turn that."""
    said = headline_text(why, called)
    if why.broken:
        broken = clauses(broken_texts(why, called))
        said = tr("{answer}: {broken}").format(answer=said, broken=broken)
    if not why.turns:
        return tr("{said}.").format(said=said)
    both = tr("{first}; or {second}")
    turns = reduce(lambda one, other: both.format(first=one, second=other), turn_texts(why, called))
    return tr("{said}. It could go there {turns}.").format(said=said, turns=turns)


def effect_text(why: Answer, called: Called, criterion: int = 0) -> str:
    """Say what the move would do to both territories, by one workload."""
    sides = (why.source, why.target)
    return clauses(
        tr("{territory} {before} → {after}").format(
            territory=called.territory(side),
            before=percent(float(why.before[row, criterion])),
            after=percent(float(why.after[row, criterion])),
        )
        for row, side in enumerate(sides)
        if side >= 0
    )


def binding_text(binding: Binding, called: Called, travel: float) -> str:
    """Say how much a rule binds a plan, and what it costs.

    Parameters
    ----------
    travel : float
        Of the plan: see `travel_changes.plan_travel`.
    """
    said = []
    if binding.alone:
        text = tr("It alone keeps {count:,} {count:move|moves} from being made.")
        said.append(text.format(count=binding.alone))
    if binding.best is not None and travel > 0:
        text = tr("The best, {unit} to {territory}, would save {share} of the travel.")
        best = binding.best
        said.append(
            text.format(
                unit=called.unit(best.unit),
                territory=called.territory(best.target),
                share=told_in_digits(100.0 * binding.saves / travel),
            )
        )
    elif binding.alone:
        said.append(tr("None of them would save travel."))
    if binding.price > 0 and travel > 0:
        text = tr("Without it the best plan of all would travel less, by {share} of this plan's.")
        said.append(text.format(share=told_in_digits(100.0 * binding.price / travel)))
    elif binding.price == 0:
        said.append(tr("The best plan of all would be no better without it."))
    return " ".join(said)


def rule_title(binding: Binding, called: Called, *, several: bool) -> str:
    """Return what a rule is called, with its workload where there are several."""
    title = {i.DETACHED: tr("Contiguity"), i.TOLERANCE: tr("Tolerance")}.get(binding.kind)
    title = title or _TITLES.get(binding.kind, BY_KIND[binding.kind].title)()
    if several and binding.kind in (i.TOLERANCE, i.MINIMUM, i.MAXIMUM):
        return tr("{rule}: {criterion}").format(rule=title, criterion=called.criterion(binding.of))
    return title


_TITLES: dict[str, Text] = {
    i.MINIMUM: lambda: tr("Minimum"),
    i.MAXIMUM: lambda: tr("Maximum"),
    sizes.MAX_UNITS: lambda: tr("Maximum of units"),
    sizes.MAX_AREA: lambda: tr("Maximum of area"),
    i.UNIT_LOCK: lambda: tr("Locks of units"),
    i.LOST: lambda: tr("Territories that may not lose"),
    i.GAINED: lambda: tr("Territories that may not gain"),
    i.EXCEPTION: lambda: tr("Exceptions"),
    i.PAIR: lambda: tr("Pairs to keep apart"),
    i.GROUP: lambda: tr("Groups to keep together"),
    i.PARENT: lambda: tr("Parents not to cross"),
    i.CENTER: lambda: tr("Centers inside"),
    i.NO_WAY: lambda: tr("Travel costs left blank"),
    i.DISTANCE: lambda: tr("Maximum distance"),
    i.DURATION: lambda: tr("Maximum time"),
    i.SPACING: lambda: tr("Spacing of centers"),
    i.EMPTY: lambda: tr("Every territory has units"),
}


def _way(way: float, of: int) -> str:
    return kilometres(way) if of == i.KILOMETRES else minutes(way)
