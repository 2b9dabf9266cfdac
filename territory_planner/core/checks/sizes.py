"""The greatest number of units of a territory, and its greatest area: checked, said and refused."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np

from ..model.errors import Infeasible, InvalidInput
from ..model.locale import number
from ..model.problem import Problem
from ..model.sizes import Sizes
from ..model.text import figure, tr
from .asked import Asked, Held, Scope
from .issue import SQUARE_METRES, Issue

MAX_UNITS, MAX_AREA = "maximum units", "maximum area"
UNITS = -4
"""What an amount is of that is a number of units: see `Issue.of`."""

OF = {MAX_UNITS: UNITS, MAX_AREA: SQUARE_METRES}

Most = Optional[float]
"""The most that is allowed; None for no maximum."""


def sizes_of(n: int, most_units: Most, most_area: Most, area: np.ndarray | None) -> Sizes | None:
    """Return the maxima of territories of n units; None without any.

    Parameters
    ----------
    most_area : float
        m², as `area` (n,) is.

    Raises
    ------
    InvalidInput
        When there is a maximum of area, and no unit has any.
    """
    most = {MAX_UNITS: most_units, MAX_AREA: most_area}
    kinds = tuple(kind for kind, limit in most.items() if limit is not None)
    if not kinds:
        return None
    own = {MAX_UNITS: np.ones(n), MAX_AREA: np.zeros(n) if area is None else area}
    if most_area is not None and not own[MAX_AREA].any():
        raise InvalidInput(
            tr("A greatest area (MAX_AREA) needs units that have one: leave it out for points.")
        )
    limits = np.array([most[kind] for kind in kinds], dtype=np.float64)
    return Sizes(kinds, np.column_stack([own[kind] for kind in kinds]), limits)


def too_large(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find territories that have more of what adds up than they may."""
    sizes = asked.sizes
    if sizes is None:
        return []
    over = sizes.of(held.assignment, held.k) - sizes.most
    return [
        Issue(kind, (t,), amount=float(over[t, c]), of=OF[kind], limit=float(sizes.most[c]))
        for c, kind in enumerate(sizes.kind)
        for t in np.flatnonzero(over[:, c] > sizes.slack[c]).tolist()
    ]


def check_sizes(problem: Problem, *, counts: bool) -> None:
    """Refuse a maximum of units or area that no plan can keep.

    Parameters
    ----------
    counts : bool
        Whether another number of territories may be advised.

    Raises
    ------
    Infeasible
        Saying what all territories hold together, and the least that would do.
    """
    sizes = problem.sizes
    if sizes is None:
        return
    for kind, most, amount, slack in zip(
        sizes.kind, sizes.most.tolist(), sizes.amount.T, sizes.slack.tolist()
    ):
        total, largest = float(amount.sum()), float(amount.max())
        if largest > most + slack:
            found = np.flatnonzero(amount > most + slack).tolist()
            message = tr("One unit alone is larger than a territory may be: {most}. Allow {least}.")
            said = message.format(most=_said(kind, most), least=_said(kind, largest, up=True))
            raise Infeasible(said, kind, found)
        if problem.k * most >= total - slack:
            continue
        message = tr(
            "{k:,} {k:territory|territories} of at most {most} {k:holds|hold} {all} of {total}: "
            "allow {least}"
        )
        message += tr(" or more, or ask for {count:,} territories.") if counts else tr(" or more.")
        said = message.format(
            k=problem.k,
            most=_said(kind, most),
            all=_number(kind, problem.k * most),
            total=_said(kind, total),
            least=_number(kind, max(total / problem.k, largest), up=True),
            count=math.ceil((total - slack) / most) if most > 0 else problem.n,
        )
        raise Infeasible(said, kind)


def _number(kind: str, amount: float, *, up: bool = False) -> str:
    """Return an amount as it is read, rounded up where it is advised."""
    if kind == MAX_UNITS:
        return number(math.ceil(amount - 1e-9))
    step = 10.0 ** (math.floor(math.log10(max(amount, 1.0))) - 4)
    return figure((math.ceil(amount / step) * step if up else amount) / 1e6)


def _said(kind: str, amount: float, *, up: bool = False) -> str:
    if kind == MAX_UNITS:
        return tr("{count:,} {count:unit|units}").format(count=math.ceil(amount - 1e-9))
    return tr("{amount} km²").format(amount=_number(kind, amount, up=up))
