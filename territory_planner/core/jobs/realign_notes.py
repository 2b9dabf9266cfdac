"""What is said of a realigned plan: what was moved, what is proven of it, what budgets buy."""

from __future__ import annotations

from ..figures.shares import at_least
from ..model.measures import within_limits
from ..model.text import few, percent, tr
from ..presolve.heavy import set_aside_heavy
from ..presolve.islands import word_of_ties
from .realign_wish import RealignWish
from .realigned_plan import RealignedPlan


def said_of(found: RealignedPlan, wish: RealignWish) -> tuple[str, ...]:
    """Say what was moved, and what is proven of it."""
    moved = tr("Moved: {moved:,} of {n:,} {n:unit|units}, {share}.").format(
        moved=found.moved_units, n=found.problem.n, share=wish.measure.share(found.moved)
    )
    return (moved, *filter(None, [found.proof]), *_told_curve(found, wish))


def proof_of(found: RealignedPlan, wish: RealignWish) -> str:
    """Say what is proven of a plan, and what that stands on; '' for nothing."""
    proven = _proven(found, wish)
    if not proven:
        return ""
    others_stay = tr(
        "That is among the territories that were to be balanced: all others stay as they are."
    )
    held = "" if wish.among is None else others_stay
    return " ".join(filter(None, [proven, held, word_of_ties(len(found.problem.graph.ties))]))


def _proven(found: RealignedPlan, wish: RealignWish) -> str:
    """Say what is proven of a plan; '' for nothing."""
    is_within = within_limits(found.problem, found.plan)
    if found.at_least is None:
        said = tr("Proven: no plan that moves whole units and keeps these rules is within limits.")
        if found.proven:
            said += " " + tr("None is nearer to them than this one.")
        return said
    if is_within and found.proven:
        if wish.most is None and wish.each is None:
            return tr("Proven: no plan within the limits moves less.")
        least = at_least(found.at_least)
        if not least:
            return tr("Proven: no plan within the limits and the budget moves less.")
        return tr(
            "Proven: no plan within the limits and the budget moves less; without the budget, "
            "any moves {share} or more."
        ).format(share=wish.measure.share(least))
    told = [
        text.format(share=wish.measure.share(at_least(share)))
        for text, share in _bounds(found, is_within)
        if at_least(share) > 0
    ]
    if not told:
        return ""
    said = " ".join(told)
    if found.proven:
        said += " " + tr("None that the budget allows is nearer to the limits than this one.")
    return said


def _bounds(found: RealignedPlan, is_within: bool) -> list[tuple[str, float]]:
    """Return what is proven to move at least, any plan or one that moves units next door only.

    The latter says nothing of a plan that moves less, as some of its units go farther.
    """
    least, nearby = found.at_least or 0.0, found.nearby or 0.0
    bounds = [(tr("Proven: any plan within the limits moves {share} or more."), least)]
    goes_farther = is_within and found.moved < nearby
    if at_least(nearby) > at_least(least) and not goes_farther:
        text = tr(
            "Proven: any within the limits in which units only go to territories that touch "
            "their own today moves {share} or more."
        )
        bounds.append((text, nearby))
    return bounds


def _told_curve(found: RealignedPlan, wish: RealignWish) -> list[str]:
    """Say what each budget of the curve buys."""
    sentences = []
    if found.curve and len(set_aside_heavy(found.problem).units):
        sentences.append(
            tr(
                "What budgets buy is told of targets that make room for the units that are heavier "
                "than a territory may be: the others share the rest."
            )
        )
    for point in found.curve:
        text = tr(
            "A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} moved."
        )
        if point.proven:
            text = tr(
                "A budget of {budget:g} % buys a largest deviation of {deviation}, with {share} "
                "moved: proven to be the least."
            )
        sentences.append(
            text.format(
                share=wish.measure.share(point.moved),
                deviation=percent(point.deviation / 100.0, 2).lstrip("+"),
                budget=point.budget,
            )
        )
    return sentences


def word_of_tearing(steps: list[int]) -> tuple[str, ...]:
    """Say which steps leave a territory apart for a while; nothing where there are none."""
    if not steps:
        return ()
    said = tr(
        "No order was found in which each step leaves all territories whole: a territory lies in "
        "more parts for a while after steps ({count:,}): {steps}."
    )
    return (said.format(count=len(steps), steps=few([str(step) for step in steps])),)
