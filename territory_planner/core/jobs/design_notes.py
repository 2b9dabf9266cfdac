"""What a design has to say of itself: what stood in the way, in a planner's words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..model.advice import SHARE, allowed_load, enough, tolerance
from ..model.limits import excess, limits_of, share_unit
from ..model.measures import deviation_from, deviations, loads
from ..model.problem import FREE, Problem
from ..model.text import few, percent, tr
from ..presolve.heavy import Alone

NAMED = 3
"""Units of their own that a note names; it counts the others."""

Beyond = tuple[np.ndarray, Problem, np.ndarray]
"""A piece of a problem: where its units stand in the whole, the piece, and its assignment."""


def note_joined(pairs: np.ndarray, names: Sequence[str] | None) -> str:
    """Name the pairs (p, 2) of units that should be apart and are together."""
    name = str if names is None else names.__getitem__
    return tr(
        "Pairs that no way was found to keep apart ({count:,}): {pairs}. Unlock units around "
        "them, or allow more tolerance."
    ).format(
        count=len(pairs),
        pairs=few([f"{name(one)} – {name(other)}" for one, other in pairs.tolist()]),
    )


def notes_heavy(
    problem: Problem, heavy: Sequence[tuple[np.ndarray, Alone]], names: Sequence[str] | None
) -> list[str]:
    """Say which units have a territory of their own, and what they cut off; nothing without any.

    Parameters
    ----------
    problem : Problem
        The whole.
    heavy : sequence of ((n,) int, Alone)
        Each with where the units of the problem that it is of stand in the whole.
    names : sequence of str, optional
        What the whole's units are called.
    """

    def name(units: np.ndarray, unit: int) -> str:
        index = int(units[unit])
        return str(index) if names is None else names[index]

    alone = [name(units, each.unit) for units, each in heavy]
    pockets = [name(units, unit) for units, each in heavy for unit in each.pockets.tolist()]
    if not alone:
        return []
    if len(alone) == 1:
        note = tr(
            "{unit} alone is heavier than a territory may be: it has a territory of its own, "
            "and the others are balanced among themselves."
        ).format(unit=alone[0])
        cut_off = tr(
            "{pockets} would be cut off by it and {count:belongs|belong} to the same territory."
        )
    else:
        note = tr(
            "Units that alone are heavier than a territory may be ({count:,}): {units}. Each has "
            "a territory of its own, and the others are balanced among themselves."
        ).format(count=len(alone), units=few(alone, NAMED))
        cut_off = tr(
            "{pockets} would be cut off by one of them and {count:belongs|belong} to its territory."
        )
    said = [note, _limit_that_would_do(problem, [int(units[each.unit]) for units, each in heavy])]
    if pockets:
        said.append(cut_off.format(pockets=few(pockets), count=len(pockets)))
    return [" ".join(said)]


def _limit_that_would_do(problem: Problem, heavy: list[int]) -> str:
    """Say which tolerance or maximum would let a territory have each of some heavy units."""
    work, target = problem.workload[heavy], problem.target.max(axis=0)
    over = work.max(axis=0) > problem.most.max(axis=0)
    if over.any():
        c = int(np.argmax(over))
        return tr("A maximum of {most} would allow for that.").format(
            most=allowed_load(float(work[:, c].max()))
        )
    share = deviation_from(work, np.broadcast_to(target, work.shape)).max()
    if not np.isfinite(share):
        return tr("No tolerance would allow for that: a territory may have none of it.")
    needed = enough(float(share), SHARE, lambda typed: (work <= target * (1 + typed)).all())
    return tr("A tolerance of {share} would allow for that.").format(share=tolerance(needed))


def note_limits(
    problem: Problem,
    assignment: np.ndarray,
    beyond: Sequence[Beyond],
    beside_heavy: bool,
    *,
    most: bool,
) -> str:
    """Say how many territories of the whole are outside of their limits, how far, and what helps.

    That is told in shares of the targets that deviations are told in, not of those that a piece
    of the map has by itself. Limits are the whole's, too, but for pieces beside heavy units, which
    are balanced among themselves.

    Parameters
    ----------
    beyond : sequence of Beyond
        Pieces with territories outside of their limits.
    beside_heavy : bool
        Heavy units were taken out.
    most : bool
        There is no more effort than was made.
    """
    if beside_heavy:
        outside = np.zeros(problem.k)
        for units, piece, own in beyond:
            held = _territories_of(piece, own, assignment[units])
            aimed = replace(limits_of(piece), unit=share_unit(problem.target)[held])
            outside[held] = aimed.excess(loads(piece, own)).max(axis=1)
    else:
        outside = excess(problem, assignment).max(axis=1)
    worst = float(outside.max())
    digits = 2 if worst >= 1e-4 else 6  # a tolerance of 0 is missed by a few units of workload
    return tr(
        "{count:,} of {k:,} {k:territory|territories} {count:is|are} outside of {count:its|their} "
        "limits by up to {share} of {count:its|their} target. No plan within the limits was found: "
        "{advice}."
    ).format(
        count=int((outside > 0).sum()),
        k=problem.k,
        share=percent(worst, digits).lstrip("+"),
        advice=_advice(problem, "" if beside_heavy else _kept_by(problem, assignment), most=most),
    )


def _advice(problem: Problem, kept: str, *, most: bool) -> str:
    """Say what there is to allow more of; `kept` is the tolerance that the plan keeps."""
    more = tr("allow more tolerance (this plan keeps {share} as it is)").format(share=kept)
    advice = [more if kept else tr("allow more tolerance")]
    if (problem.least > 0).any() or np.isfinite(problem.most).any():
        advice.append(tr("allow a wider minimum or maximum"))
    if problem.locked.any() or (problem.territory_lock != FREE).any():
        advice.append(tr("lock less"))
    if not most:
        advice.append(tr("try more effort"))
    both = tr("{one}, or {other}")
    said = advice[0]
    for other in advice[1:]:
        said = both.format(one=said, other=other)
    return said


def _kept_by(problem: Problem, assignment: np.ndarray) -> str:
    """Write the tolerance that a plan keeps; '' where it is not tolerance alone that it misses."""
    load = loads(problem, assignment)
    slack = problem.slack
    if (load < problem.least - slack).any() or (load > problem.most + slack).any():
        return ""
    share = float(np.abs(deviation_from(load, problem.target)).max())
    if not np.isfinite(share):
        return ""
    off = np.abs(load - problem.target)
    needed = enough(share, SHARE, lambda typed: bool((off <= typed * problem.target).all()))
    return tolerance(needed)


def note_parts(problem: Problem, assignment: np.ndarray, known: np.ndarray) -> list[str]:
    """Say how far deviations reach where parts of the map can't be balanced with each other.

    Parameters
    ----------
    known : (k,) bool
        Territories that other notes speak of.
    """
    out = excess(problem, assignment).any(axis=1) & ~known
    if not out.any():
        return []
    deviation = deviations(problem, assignment)[out].ravel()
    note = tr(
        "Parts of the map that don't touch, or parents, carry no whole number of territories "
        "each: deviations reach {share} ({count:,} of {k:,} {k:territory|territories})."
    )
    worst = float(deviation[np.argmax(np.abs(deviation))])
    return [note.format(share=percent(worst), count=int(out.sum()), k=problem.k)]


def _territories_of(piece: Problem, own: np.ndarray, assignment: np.ndarray) -> np.ndarray:
    """Return (k',) which territory of the whole each of a piece's territories is."""
    held = np.zeros(piece.k, dtype=np.int64)
    held[own] = assignment
    return held
