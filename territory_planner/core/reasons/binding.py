"""Which rules bind a plan: moves that they alone hold back, and what these would save."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..checks.issue import BARRIER, DETACHED, ENCLAVE, MAXIMUM, MINIMUM, NO_WAY, TOLERANCE, Issue
from ..model.data_classes import dataclass
from .records import Answer

Rule = tuple[str, int]
"""The kind of a rule (`checks.issue`), and which workload it is of, 0 where that says nothing."""


@dataclass(frozen=True)
class Binding:
    """A rule that keeps a plan from being another.

    Attributes
    ----------
    kind : str
    of : int
        See `Rule`.
    alone : int
        Moves of single units to a territory beside them that break this rule and no other.
    saves : float
        What the best of these would save of the plan's travel; 0 where none saves any.
    best : Why or None
        That move.
    price : float
        By how much the least travel of all plans that keep the rules would be less without this
        one; NaN where there are too many plans to tell.
    """

    kind: str
    of: int
    alone: int
    saves: float
    best: Answer | None
    price: float = float("nan")


def rule_of_issue(found: Issue) -> Rule:
    """Return the rule that an issue breaks."""
    if found.kind in (DETACHED, ENCLAVE, BARRIER):
        return DETACHED, 0
    return found.kind, found.of if found.kind in (TOLERANCE, MINIMUM, MAXIMUM) else 0


def binding_rules(why: Iterable[Answer]) -> list[Binding]:
    """Return the rules that alone keep units from territories beside them, the dearest first."""
    alone: dict[Rule, list[Answer]] = {}
    for each in why:
        rules = {rule_of_issue(broken.issue) for broken in each.broken}
        if len(rules) == 1:
            alone.setdefault(rules.pop(), []).append(each)
    found = []
    for (kind, of), moves in alone.items():
        # Where there is no way, none is saved: units that can't be served don't count in travel.
        gain = np.array([0.0 if kind == NO_WAY else -move.travel for move in moves])
        best = int(np.where(np.isfinite(gain), gain, -np.inf).argmax())
        saves = float(gain[best]) if gain[best] > 0 else 0.0
        found.append(Binding(kind, of, len(moves), saves, moves[best] if saves > 0 else None))
    return sorted(found, key=lambda each: (-each.saves, -each.alone, each.kind, each.of))
