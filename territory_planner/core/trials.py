"""What numbers of territories give: which are worth trying, and how each is judged."""

from __future__ import annotations

import math

import numpy as np

from .constraints.validate import explain_break, validate_plan
from .count import MOST, Room, Trial, room_wanting
from .errors import Infeasible
from .full_design import FullDesign
from .measures import cost, max_deviation, plan_centers
from .moves import Name
from .proof.bound import gap
from .text import few, figure, percent, tr
from .travel.reach import explain_reach
from .travel.spacing import explain_spacing

MOST_TIMES = 8
"""How many times the least conceivable number of territories the search goes up to."""


def conceivable(
    mode: str,
    workload: np.ndarray,
    least: np.ndarray | None,
    most: np.ndarray | None,
    *,
    reach: bool,
    unit: Name = str,
) -> tuple[int, int]:
    """Return the range of numbers outside of which the limits by themselves leave no room.

    Parameters
    ----------
    mode : "fewest" or "most"
    workload : (n, m) float64
    least, most : (m,) float64 or None
        Minimum and maximum of a territory: `MOST` needs the one above zero somewhere, `FEWEST`
        the other or a reach.
    reach : bool
        There is a greatest distance from centers.
    unit : callable
        Gives the name of a unit.

    Raises
    ------
    Infeasible
        When a unit by itself is above the maximum.
    """
    total, n = workload.sum(axis=0), len(workload)
    if mode == MOST:
        asked = np.zeros(len(total)) if least is None else least
        room = total[asked > 0] / asked[asked > 0]
        return 1, max(int(room.min(initial=n) + 1e-9), 1)
    if most is None:
        return 1, n
    heavy = np.flatnonzero((workload > most).any(axis=1)).tolist()
    if heavy:
        raise Infeasible(
            tr(
                "No number of territories keeps the maximum: heavier by themselves are {units}. "
                "Raise the maximum, or split them."
            ).format(units=few([unit(each) for each in heavy])),
            "heavy unit",
            heavy,
        )
    low = max(int(np.ceil((total / most).max() - 1e-9)), 1)
    return low, n if reach else low * MOST_TIMES


def trial_of(
    done: FullDesign,
    reach: float | None,
    spacing: float,
    territory: Name = str,
    unit: Name = str,
    criterion: Name = str,
) -> Trial:
    """Return what a number of territories gave, by its design.

    Parameters
    ----------
    reach, spacing : float
        Greatest distance (km) of units from a center, least one between centers.
    territory, unit, criterion : callable
        Give the name of a territory, of a unit and of a workload.
    """
    problem, plan, found = done.problem, done.plan, done.found
    obstacles = [
        explain_break(each, territory, unit, criterion) for each in validate_plan(problem, plan)
    ]
    beyond = explain_reach(problem, plan, reach, unit) if reach is not None else None
    crowded = explain_spacing(problem, plan_centers(problem, plan), spacing, territory)
    obstacles += [note for note in (beyond, crowded) if note]
    above = None
    if found.bound is not None and not beyond:
        above = gap(done.inner, found.assignment, found.bound)
    return Trial(
        problem.k,
        not obstacles,
        max_deviation(problem, plan),
        cost(problem, plan),
        above,
        few(obstacles, 2),
    )


def refused_trial(
    k: int,
    why: str,
    total: np.ndarray,
    least: np.ndarray | None,
    most: np.ndarray | None,
    criterion: Name = str,
) -> Trial:
    """Return what a number gives that no plan was made for, and how far limits are in its way.

    Parameters
    ----------
    why : str
        What stands in the way where it is no limit.
    total, least, most : (m,) float64
        See `room_wanting`.
    """
    room = room_wanting(total, k, least, most)
    if room is None:
        return Trial(k, False, np.inf, np.inf, None, why)
    return Trial(
        k, False, np.inf, np.inf, None, _explain_room(room, k, criterion(room.criterion)), room.lack
    )


def explain_trial(trial: Trial) -> str:
    """Put a trial in a sentence."""
    said = tr("{k:,} territories: largest deviation {share}, travel {cost:,.6g}; {verdict}")
    return said.format(
        k=trial.k,
        share=percent(trial.deviation, 2).lstrip("+"),
        cost=trial.cost,
        verdict=tr("all limits kept.") if trial.is_within else trial.obstacle,
    )


def _explain_room(room: Room, k: int, criterion: str) -> str:
    """Say which limit must be moved for k territories, rounded to where it surely does."""
    if room.is_minimum:
        said = tr(
            "“{criterion}”: {k:,} territories would carry {each} on average, less than the "
            "minimum. Lower the minimum to {each}."
        )
    else:
        said = tr(
            "“{criterion}”: {k:,} territories would carry {each} on average, more than the "
            "maximum. Raise the maximum to {each}."
        )
    rounded = math.floor if room.is_minimum else math.ceil
    each = figure(rounded(room.needed)) if room.needed >= 1000 else f"{room.needed:,.6g}"
    return said.format(criterion=criterion, k=k, each=each)
