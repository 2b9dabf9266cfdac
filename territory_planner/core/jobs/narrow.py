"""The whole job where territories are to be narrow: the least largest diameter within limits."""

from __future__ import annotations

import numpy as np

from ..model.errors import InvalidInput
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from ..search.diameter import MOST_UNITS, apart_from, largest_diameter, narrowed
from ..search.refine import rank_of
from .design import design
from .draw import EFFORTS

STARTS = {"fast": (1, 5_000), "balanced": (2, 20_000), "best": (4, 40_000)}
"""By effort, how many designs are made narrower, and by how many moves each.

More effort makes the same moves first, so that it is never worse.
"""


def narrow_design(
    problem: Problem, effort: str = "balanced", seed: int = 0, progress: Progress = SILENT
) -> np.ndarray:
    """Design territories whose units are as near to one another as can be found, (n,) int32.

    What is kept small is the largest distance between two units of one territory, as commercial
    territory design asks for [Ríos-Mercado 2009]. Designs of little travel come first; each is
    made narrower by moves of border units.

    Raises
    ------
    InvalidInput
        When there are too many units, or no such effort.
    """
    if effort not in EFFORTS:
        raise InvalidInput(tr("Unknown effort: {effort}").format(effort=effort))
    if problem.n > MOST_UNITS:
        raise InvalidInput(
            tr("Territories of the least diameter are made of {most:,} units at most.").format(
                most=MOST_UNITS
            )
        )
    starts, moves = STARTS[effort]
    apart, found = apart_from(problem), []
    for turn in range(starts):
        part = progress.part(100 * turn / starts, 100 * (turn + 1) / starts)
        first = design(
            problem, "fast", seed + turn, part.part(0, 10), bounds=False, exact_if_small=False
        ).assignment
        rng = np.random.default_rng(seed + turn)
        plan = narrowed(problem, first, moves, rng, part.part(10, 100))
        rank = rank_of(problem, plan)[:3], largest_diameter(apart, plan, problem.k)
        found.append((rank, turn, plan))
    return min(found, key=lambda each: each[:2])[2]
