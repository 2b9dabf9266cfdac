"""What every job that revises a plan returns."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.moves import Move
from ..model.problem import Problem
from .judge_plan import Judged


@dataclass(frozen=True)
class Revised:
    """A plan that was revised.

    Attributes
    ----------
    problem : Problem
        Of all units, as the plan counts: with its centers, exceptions at their territories.
    plan : (n,) int32
    moves : tuple of Move
        From the plan as it was, in the order in which they can be carried out.
    notes : tuple of str
        What stands in the way.
    judged : Judged
    """

    problem: Problem
    plan: np.ndarray
    moves: tuple[Move, ...]
    notes: tuple[str, ...]
    judged: Judged
