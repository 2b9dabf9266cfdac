"""The job of suggesting moves for a territory of a plan, all of its rules kept."""

from __future__ import annotations

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from .request import Request
from .revise import revise, start_of
from .served import serve
from .suggest import Suggestion, of_all_units, suggest


@dataclass(frozen=True)
class SuggestWish:
    """What to suggest moves for.

    Attributes
    ----------
    territory : int
    most : int
        How many to list at most.
    """

    territory: int
    most: int = 5


def suggest_moves(
    asked: Request, wish: SuggestWish, progress: Progress = SILENT
) -> tuple[Suggestion, ...]:
    """Return the moves that bring a territory nearest to its targets, the best first.

    Groups move as one.

    Raises
    ------
    InvalidInput, Infeasible
        See `serve` and `revise`.
    """
    problem, rules = serve(asked.problem, asked.serving, progress), asked.rules
    inner = revise(problem, rules, fill=False, settle=False, called=asked.called, progress=progress)
    found = suggest(inner.problem, start_of(inner.problem), wish.territory, wish.most)
    whole = (of_all_units(each, problem, inner.stand_in) for each in found)
    return tuple(each for each in whole if each is not None)
