"""A least distance between the centers of territories."""

from __future__ import annotations

import numpy as np

from ..model.advice import KILOMETRES, kilometres, low_enough
from ..model.errors import Infeasible
from ..model.geodesy import arc_length, chord_length
from ..model.locale import number
from ..model.moves import Name
from ..model.problem import Problem
from ..model.scipy_parts import cKDTree
from ..model.text import few, tr

TOO_CLOSE = "center spacing"


def gap_to(problem: Problem, units: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return (u,) float64, km from each unit to the nearest of some other units."""
    apart = cKDTree(problem.position[others]).query(problem.position[units])[0]
    return arc_length(apart) if problem.globe else apart


def close_pairs(problem: Problem, center: np.ndarray, spacing: float) -> list[tuple[int, int]]:
    """Return the pairs of centers (k, d) that are nearer to each other than `spacing` (km)."""
    if spacing <= 0:
        return []
    known = np.flatnonzero(np.isfinite(center).all(axis=1))
    chord = (chord_length(spacing) if problem.globe else spacing) * (1 - 1e-9)
    pairs = sorted(cKDTree(center[known]).query_pairs(chord))
    return [(int(known[one]), int(known[other])) for one, other in pairs]


def most_kept(apart: float) -> float:
    """Return the greatest spacing (km) as it is printed that centers so far apart keep."""
    return low_enough(apart, KILOMETRES, lambda spacing: spacing <= apart)


def check_spacing(problem: Problem, spacing: float) -> None:
    """Refuse a spacing that no k units can keep; where it is in doubt, nothing is said.

    Units that are each the farthest from those before keep at least half of the most that any
    k can keep [Gonzalez 1985].

    Raises
    ------
    Infeasible
        With a distance that can be kept.
    """
    if problem.k < 2 or spacing <= 0:
        return
    first = int(np.argmax(np.square(problem.position - problem.position.mean(axis=0)).sum(axis=1)))
    apart = np.linalg.norm(problem.position - problem.position[first], axis=1)
    kept = np.inf
    for _ in range(problem.k - 1):
        unit = int(np.argmax(apart))
        kept = min(kept, float(apart[unit]))
        apart = np.minimum(apart, np.linalg.norm(problem.position - problem.position[unit], axis=1))
    kept = float(arc_length(kept)) if problem.globe else kept
    if spacing <= 2 * kept * (1 + 1e-9):
        return
    raise Infeasible(
        tr(
            "No {k:,} of the units are {spacing:,.6g} km apart, so that centers can't be: allow "
            "{kept}, or ask for fewer territories."
        ).format(k=problem.k, spacing=spacing, kept=kilometres(most_kept(kept))),
        TOO_CLOSE,
    )


def explain_spacing(
    problem: Problem, center: np.ndarray, spacing: float, name: Name = str
) -> str | None:
    """Say which centers (k, d) are too near to each other; None when none are.

    Parameters
    ----------
    name : callable
        Gives the name of a territory.
    """
    pairs = close_pairs(problem, center, spacing)
    if not pairs:
        return None
    chord = [float(np.linalg.norm(center[one] - center[other])) for one, other in pairs]
    apart = arc_length(np.array(chord)) if problem.globe else np.array(chord)
    return tr(
        "Centers nearer to each other than {spacing:,.6g} km ({count:,} {count:pair|pairs}): "
        "{pairs}. Allow {kept}, or ask for fewer territories."
    ).format(
        spacing=spacing,
        count=len(pairs),
        pairs=few(
            [
                f"{name(one)} – {name(other)} ({number(km, ',.1f')} km)"
                for (one, other), km in zip(pairs, apart.tolist())
            ]
        ),
        kept=kilometres(most_kept(float(apart.min()))),
    )
