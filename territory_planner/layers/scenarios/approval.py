"""What may be published: of a layer whose plans are signed off, only those that were approved."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few, in_quotes
from ..text import tr
from .scenario import APPROVED, Assignment
from .store import ScenarioStore


def approved_as(
    store: ScenarioStore, layer: str, plans: Sequence[Assignment], progress: Progress = SILENT
) -> str:
    """Return which approved scenario a plan is; '' where nobody signs plans of the layer off.

    Parameters
    ----------
    layer : str
        What the layer is called in the store.
    plans : sequence of Assignment
        One plan by each of the keys that scenarios may know its units by. Whole: what a part
        leaves out, a system would take for given up.

    Raises
    ------
    InvalidInput
        When plans of the layer are signed off, and this is none of those approved.
    """
    there = store.listed(layer)
    if not any(each.signatures for each in there):
        return ""
    approved = [each for each in there if each.state == APPROVED]
    nearest: tuple[int, str] | None = None
    part: tuple[int, str] | None = None
    for scenario in reversed(approved):
        kept = store.assignment(scenario, progress)
        apart = min(_differing(plan, kept) for plan in plans)
        left_out = min(_left_out(plan, kept) for plan in plans)
        if not apart and not left_out:
            return scenario.name
        if not apart:
            part = part or (left_out, scenario.name)
        nearest = min(nearest or (apart, scenario.name), (apart, scenario.name))
    if part is not None:
        raise InvalidInput(_in_part(layer, *part))
    raise InvalidInput(_why_not(layer, [each.name for each in approved], nearest))


def _differing(plan: Assignment, kept: Assignment) -> int:
    """Return how many units a scenario has elsewhere."""
    return sum(kept.get(unit, "") != territory for unit, territory in plan.items())


def _left_out(plan: Assignment, kept: Assignment) -> int:
    """Return how many units of a scenario's territories a plan says nothing of."""
    return sum(bool(territory) and unit not in plan for unit, territory in kept.items())


def _in_part(layer: str, count: int, name: str) -> str:
    return tr(
        "Plans of “{layer}” are signed off, and this is “{name}” in part: {count:,} of its units "
        "{count:is|are} left out, so that a system would lose {count:it|them}. Publish all units "
        "(no selection, no filter), or have the plan without {count:it|them} approved."
    ).format(layer=layer, name=name, count=count)


def _why_not(layer: str, approved: Sequence[str], nearest: tuple[int, str] | None) -> str:
    if nearest is None:
        return tr(
            "Plans of “{layer}” are signed off, and none is approved yet: save this one as a "
            "scenario, and have it approved before it is published."
        ).format(layer=layer)
    count, name = nearest
    return tr(
        "Plans of “{layer}” are signed off, and this one is none of those approved ({names}): "
        "from “{name}”, {count:,} {count:unit differs|units differ}. Open an approved plan, or "
        "save this one as a scenario and have it approved before it is published."
    ).format(layer=layer, names=few([in_quotes(each) for each in approved]), name=name, count=count)
