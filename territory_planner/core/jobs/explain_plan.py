"""The job of saying why units are where they are, and which rules bind a plan."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..checks.asked import Asked, Held, held_by
from ..model.data_classes import dataclass
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..reasons.answers import answers
from ..reasons.binding import Binding, Rule, binding_rules
from ..reasons.border_pairs import border_pairs
from ..reasons.records import Answer
from ..reasons.travel_changes import plan_travel
from .judge_plan import asked_of_plan
from .request import Request
from .rule_prices import rule_prices


@dataclass(frozen=True)
class Explained:
    """Why a plan is as it is.

    Attributes
    ----------
    problem : Problem
        What the plan is judged by.
    asked : Asked
    held : Held
    why : tuple of Answer
        By unit, then by the territory beside it.
    binding : tuple of Binding
        Rules that alone keep units from territories beside them, or that cost something, the
        dearest first.
    travel : float
        Of the plan: see `plan_travel`.
    """

    problem: Problem
    asked: Asked
    held: Held
    why: tuple[Answer, ...]
    binding: tuple[Binding, ...]
    travel: float


def explain_plan(
    request: Request,
    plan: np.ndarray,
    progress: Progress = SILENT,
) -> Explained:
    """Say of every unit at a border why it is not in the territory beside it.

    Parameters
    ----------
    request : Request
        What is asked of the plan, as for `judge_plan.judge`.
    plan : (n,) int
        Territory of each unit, `UNASSIGNED` for none.
    """
    centers = request.serving.centers
    if centers is not None and centers.owner is None:
        # The question is asked of centers as they are, wherever the units that hold them go.
        request = replace(
            request,
            serving=replace(request.serving, centers=replace(centers, owner=plan[centers.unit])),
        )
    problem, asked = asked_of_plan(request, plan, progress=progress.part(0, 10))
    asked = replace(asked, before=plan if asked.before is None else asked.before)
    served = asked.served
    if served is not None and centers is None:
        # The middle of a territory goes with every move.
        asked = replace(asked, served=replace(served, place=None, from_middle=True))
    held = held_by(problem, plan)
    pairs = border_pairs(problem.graph, held.assignment, asked.rules.given)
    found = answers(asked, held, pairs, progress=progress.part(10, 90))
    prices = rule_prices(problem, asked, progress.part(90, 100))
    return Explained(
        problem,
        asked,
        held,
        tuple(found),
        tuple(_priced(binding_rules(found), prices)),
        plan_travel(asked, held),
    )


def _priced(binding: list[Binding], prices: dict[Rule, float] | None) -> list[Binding]:
    """Return rules with what each costs, where that is known; those that cost something, too."""
    if prices is None:
        return binding
    known = {(each.kind, each.of): each for each in binding}
    for (kind, of), price in prices.items():
        if price > 0:
            known.setdefault((kind, of), Binding(kind, of, 0, 0.0, None))
    priced = [replace(each, price=prices.get(rule, 0.0)) for rule, each in known.items()]
    return sorted(
        priced, key=lambda each: (-np.nan_to_num(each.price), -each.saves, each.kind, each.of)
    )
