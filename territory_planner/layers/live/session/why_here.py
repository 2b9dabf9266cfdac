"""Why a unit of a live plan is where it is: asked of the plan as it stands."""

from __future__ import annotations

import numpy as np

from ....core.model.progress import SILENT
from ....core.reasons.answers import answers
from ....core.reasons.border_pairs import border_pairs
from ....core.reasons.records import Answer
from .live_plan import LivePlan


def why_here(plan: LivePlan, unit: int) -> list[Answer] | None:
    """Return an answer for each territory beside a unit; None while it is not known what touches.

    Locks hold on to the plan as it stands. Travel inside territories counts as it is.
    """
    asked, held = plan.seen()
    if held.graph is None:
        return None
    pairs = border_pairs(held.graph, held.assignment, asked.rules.given, np.array([unit]))
    # A few pairs of one unit are no work that anybody could cancel.
    return answers(asked, held, pairs, plan.tally.growth, SILENT)


def owners_around(plan: LivePlan, unit: int) -> set[int]:
    """Return the territories of what touches a unit, `UNASSIGNED` for none; its own among them."""
    _, held = plan.seen()
    if held.graph is None:
        return set()
    return set(held.assignment[held.graph.neighbours(unit)].tolist())
