"""What may be published: of a layer whose plans are signed off, only those that were approved."""

from __future__ import annotations

from collections.abc import Sequence

from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
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
        One plan by each of the keys that scenarios may know its units by.

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
    for scenario in reversed(approved):
        kept = store.assignment(scenario, progress)
        apart = min(_differing(plan, kept) for plan in plans)
        if not apart:
            return scenario.name
        nearest = min(nearest or (apart, scenario.name), (apart, scenario.name))
    raise InvalidInput(_why_not(layer, [each.name for each in approved], nearest))


def _differing(plan: Assignment, kept: Assignment) -> int:
    """Return how many units a scenario has elsewhere."""
    return sum(kept.get(unit, "") != territory for unit, territory in plan.items())


def _why_not(layer: str, approved: Sequence[str], nearest: tuple[int, str] | None) -> str:
    if nearest is None:
        return tr(
            "Plans of “{layer}” are signed off, and none is approved yet: save this one as a "
            "scenario, and have it approved before it is published."
        ).format(layer=layer)
    count, name = nearest
    return tr(
        "Plans of “{layer}” are signed off, and this one is none of those approved ({names}): "
        "from “{name}”, {count:,} units differ. Open an approved plan, or save this one as a "
        "scenario and have it approved before it is published."
    ).format(layer=layer, names=few([f"“{each}”" for each in approved]), name=name, count=count)
