"""The job of splitting a territory of a plan in pieces, all of its rules kept."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from .request import Request
from .revise import revise, start_of
from .split import split_territory


@dataclass(frozen=True)
class SplitWish:
    """What to split.

    Attributes
    ----------
    territory : int
    pieces : int
        How many territories it becomes.
    """

    territory: int
    pieces: int = 2


def split_plan(asked: Request, wish: SplitWish, progress: Progress = SILENT) -> np.ndarray:
    """Return the plan (n,) int32 with new territories numbered from the problem's k on.

    Raises
    ------
    InvalidInput, Infeasible, Cancelled
        See `split_territory`.
    """
    problem, rules, called = asked.problem, asked.rules, asked.called
    inner = revise(problem, rules, fill=False, settle=False, called=called, progress=progress)
    start = start_of(inner.problem)
    found = split_territory(inner.problem, start, wish.territory, wish.pieces, progress=progress)
    return inner.expand(found)
