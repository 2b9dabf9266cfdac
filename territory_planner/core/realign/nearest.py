"""What a budget buys: the plan nearest to the limits, or the most even one, that it allows."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..solvers.child import in_child
from ..solvers.child_message import Values
from .asked import Realignment
from .exact import COLUMNS, LEAST_NODES, is_small, share_of_nodes, whole_plan
from .program import MoveProgram

OUTSIDE, UNEVEN = "outside", "uneven"
"""What is made as small as can be: by how much loads are outside their limits, as shares of
targets, summed; or the largest deviation, as a share, whatever the limits."""

NODES = {"fast": 0, "balanced": 600, "best": 20_000}
"""Nodes of a search, by effort; most of it is for the last bit of evenness."""

ROUNDS = {"fast": 12, "balanced": 40, "best": 300}
"""Rounds of cuts of a program that may divide units, by effort: they take most of its time."""

_ROUNDING = 1e-9


@dataclass(frozen=True)
class NearestPlan:
    """What was found.

    Attributes
    ----------
    plan : (n,) int32 or None
        Of the best plans found the one that moves least; None when none was found.
    value : float
        How far outside, or uneven, it is; inf without one.
    bound : float
        No plan that the budget allows is less so.
    nodes : int
        What the searches took (see `exact.NODES`).
    """

    plan: np.ndarray | None
    value: float
    bound: float
    nodes: int

    @property
    def proven(self) -> bool:
        """Whether no plan is better, but for rounding."""
        return self.value <= self.bound + 1e-6


def nearest_plan(
    asked: Realignment,
    goal: str,
    effort: str = "best",
    progress: Progress = SILENT,
    nodes: float = np.inf,
) -> NearestPlan:
    """Find the plan within the budget of `asked` that is least outside, or least uneven.

    Parameters
    ----------
    asked : Realignment
    goal : {"outside", "uneven"}
    effort : {"fast", "balanced", "best"}
    nodes : float
        Most nodes of the two searches together, where they are one run with others (see
        `exact.NODES`).
    """
    found = in_child(
        seek_nearest,
        {**asked.told(), "goal": goal, "effort": effort, "nodes": float(nodes)},
        progress,
        worth=not is_small(asked),
    )
    plan = found["plan"].astype(np.int32) if found["found"] else None
    return NearestPlan(plan, found["value"], found["bound"], found["nodes"])


def seek_nearest(
    progress: Progress, goal: str, effort: str, nodes: float, **told: np.ndarray
) -> Values:
    """Do what `nearest_plan` says, with `Realignment` in parts."""
    asked = Realignment(**told)  # type: ignore[arg-type]
    nothing = {"plan": asked.home, "found": False, "value": np.inf, "bound": 0.0, "nodes": 0}
    program = MoveProgram(asked, np.inf)
    if program.moves > COLUMNS[effort]:
        return nothing
    cost = program.outside() if goal == OUTSIDE else program.uneven()
    divided = whole_plan(program, cost, 0, progress, ROUNDS[effort])
    nothing["bound"] = max(divided.bound - _ROUNDING, 0.0)
    share = share_of_nodes(program)
    left = nodes / share
    most = int(min(NODES[effort], left))
    if most <= 0:
        return nothing
    found = whole_plan(program, cost, most, progress)
    most = int(max(min(NODES[effort], left - found.nodes), LEAST_NODES))
    bound = max(divided.bound, found.bound) - _ROUNDING
    if found.x is None:
        return {**nothing, "bound": bound, "nodes": int(found.nodes * share)}
    extra = np.arange(program.moves, program.moves + program.extra).tolist()
    program.row(extra, [1.0] * len(extra), -np.inf, found.value + _ROUNDING)
    least = whole_plan(program, program.moved(), most, progress)
    chosen = found.x if least.x is None else least.x
    return {
        "plan": program.plan(chosen),
        "found": True,
        "value": float(found.value),
        "bound": max(bound, 0.0),
        "nodes": int((found.nodes + least.nodes) * share),
    }
