"""What a planner should know of a balanced plan: what stands in the way, and is it proven."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np

from ..checks.faults import find_faults
from ..figures.shares import told_share
from ..model.data_classes import dataclass
from ..model.graph import components, graph_from_edges
from ..model.measures import beyond_limits, deviations, loads
from ..model.moves import BORN, RELOCATED, Name
from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem
from ..model.text import few, percent, tr

FROZEN_TERRITORY, GAINS_ONLY, LOCKED_UNITS, HEAVY_UNIT, CUT_OFF, NO_WAY_FOUND, OVER_BUDGET = (
    "frozen",
    "gains only",
    "locked units",
    "heavy unit",
    "cut off",
    "no way found",
    "over budget",
)
"""It may not change; it may not lose; its locked units alone exceed its limit; so does one
unit; the territories it can trade with have too much or too little in all; nothing of the
kind, but no way was found; what may change hands is used up."""

TOGETHER, CRITERIA_DISAGREE, LOCKED_APART = "together", "criteria disagree", "locked apart"
HEAVY_AMONG_OTHERS, HEAVY_FOR_IT = "heavy unit among others", "heavy for it"
HEAVY_BESIDE, EXCEPTIONS = "heavy beside", "exceptions"
"""Two of its units must be apart, and no way was found; no way was found to even out one workload
that does not spoil another; locks hold units that lie apart; one unit alone exceeds its limit, and
it has too many besides; one unit exceeds its limit, but not that of every territory; one exceeds
what units that are too heavy for any territory leave for it; its exceptions leave too little room
for what else it can't give away."""


@dataclass(frozen=True)
class Note:
    """Something that a planner should know about one territory of a balanced plan.

    Attributes
    ----------
    code : str
        One of the module's constants, or of `moves`: `RELOCATED`, dissolved and born elsewhere, or
        `BORN`, for one that had no unit.
    territory : int
    deviation : float
        Its deviation in the criterion that is farthest out, as a share of its own target; for
        `HEAVY_AMONG_OTHERS` what it would be with that unit alone.
    units : tuple of int
        Units that stand in the way, if any.
    others : tuple of int
        Other territories concerned, if any.
    criteria : tuple of int
        For `CRITERIA_DISAGREE`: the workload out of its limits, and the one that is in the way.
    """

    code: str
    territory: int
    deviation: float
    units: tuple[int, ...] = ()
    others: tuple[int, ...] = ()
    criteria: tuple[int, ...] = ()

    @property
    def proven(self) -> bool:
        """Whether no plan that keeps the locks could do better by this territory."""
        found_none = (NO_WAY_FOUND, RELOCATED, BORN, TOGETHER, OVER_BUDGET, CRITERIA_DISAGREE)
        return self.code not in found_none


def worst_deviation(problem: Problem, assignment: np.ndarray) -> list[float]:
    """Return each territory's deviation in the criterion that is farthest out, as a share."""
    away = deviations(problem, assignment)
    worst = np.abs(away).argmax(axis=1)
    return [float(away[territory, c]) for territory, c in enumerate(worst.tolist())]


def obstacles(problem: Problem, assignment: np.ndarray, deviation: list[float]) -> tuple[Note, ...]:
    """Say for each territory outside its limits what stands in the way.

    Parameters
    ----------
    deviation : list of k floats
        What the notes give as the territories' deviations: those from their own targets, where
        `problem` aims at others.
    """
    load = loads(problem, assignment)
    over, under = beyond_limits(problem, load)
    region = _trading_regions(problem, assignment)
    notes = []
    for territory in np.flatnonzero((over | under).any(axis=1)).tolist():
        code, units, others = _obstacle(
            problem, assignment, load, region, territory, bool(over[territory].any())
        )
        opposed = _opposed(problem, load, territory) if code == NO_WAY_FOUND else ()
        code = CRITERIA_DISAGREE if opposed else code
        away = deviation[territory]
        notes.append(Note(code, territory, away, tuple(units), tuple(others), opposed))
    return tuple(notes)


def locked_apart(problem: Problem, assignment: np.ndarray, deviation: list[float]) -> list[Note]:
    """Name each territory with locked units away from its main part, and these units."""
    notes = []
    for home, found in groupby(find_faults(problem, assignment), lambda fault: fault.territory):
        units = np.sort(np.concatenate([fault.units for fault in found]))
        astray = units[problem.locked[units]]
        if home != UNASSIGNED and len(astray):
            notes.append(Note(LOCKED_APART, home, deviation[home], tuple(astray.tolist())))
    return notes


def explain_unassigned(problem: Problem, plan: np.ndarray) -> str:
    """Say that a balanced plan's territories are short of what loose units carry; '' if not."""
    loose = np.flatnonzero(plan == UNASSIGNED)
    total, held = float(problem.mass.sum()), float(problem.mass[loose].sum())
    if not held > 0:
        return ""
    return tr(
        "Units without a territory ({count:,}) carry {share} of the workload, which the "
        "territories are short of: what the others carry was evened out in proportion to the "
        "targets. Repair gives these units to territories."
    ).format(count=len(loose), share=told_share(100.0 * held / total, 1))


def explain_note(note: Note, territory: Name, unit: Name, criterion: Name = str) -> str:
    """Put a note in words; names as in `moves.explain`, and of workloads."""
    units = [unit(index) for index in note.units]
    alone = tr("{units} alone is") if len(units) == 1 else tr("{units} stay together and are")
    heavy = alone.format(units=few(units))
    others = [territory(index) for index in note.others]
    texts = {
        FROZEN_TERRITORY: tr("{territory} stays at {deviation}: it is frozen."),
        GAINS_ONLY: tr("{territory} stays at {deviation}: it may gain but not lose."),
        LOCKED_UNITS: tr("{territory} stays at {deviation}: locked units alone carry too much."),
        HEAVY_UNIT: tr(
            "{territory} stays at {deviation}: {heavy} heavier than any territory may be; "
            "the others share the rest."
        ),
        HEAVY_AMONG_OTHERS: tr(
            "{territory} can't come below {deviation}: {heavy} heavier than any territory may be."
        ),
        CUT_OFF: tr(
            "{territory} stays at {deviation}: it can only trade with {others}, "
            "and together they can't meet their limits."
        )
        if others
        else tr("{territory} stays at {deviation}: there is no territory it can trade with."),
        NO_WAY_FOUND: tr(
            "{territory} stays at {deviation}: no way was found that keeps all territories whole."
        ),
        HEAVY_FOR_IT: tr(
            "{territory} stays at {deviation}: {heavy} heavier than this territory may be."
        ),
        HEAVY_BESIDE: tr(
            "{territory} stays at {deviation}: {heavy} heavier than what is left for a territory "
            "beside units that are too heavy for any."
        ),
        EXCEPTIONS: tr(
            "{territory} stays at {deviation}: its exceptions ({units}) leave too little room for "
            "what it can't give away."
        ),
        OVER_BUDGET: tr(
            "{territory} stays at {deviation}: no way was found within what may change hands."
        ),
        CRITERIA_DISAGREE: tr(
            "{territory} stays at {deviation}: no way was found to even out “{one}” that does not "
            "spoil “{other}”. Allow more tolerance for one of them."
        ),
        LOCKED_APART: tr(
            "{territory} stays in several parts: {units} {count:is|are} locked in it, away from "
            "the rest."
        ),
        TOGETHER: tr("{units} stay together in {territory}: no way was found to part them."),
        RELOCATED: tr(
            "{territory} starts anew elsewhere: its units went to other territories, "
            "and it took over part of {others}."
        ),
        BORN: tr("{territory} had no units and took over part of {others}."),
    }
    return texts[note.code].format(
        territory=territory(note.territory),
        deviation=percent(note.deviation),
        units=few(units),
        count=len(units),
        heavy=heavy,
        others=few(others),
        one=criterion(note.criteria[0]) if note.criteria else "",
        other=criterion(note.criteria[-1]) if note.criteria else "",
    )


def explain_notes(
    notes: Sequence[Note], territory: Name, unit: Name, criterion: Name = str, most: int = 5
) -> Iterator[str]:
    """Put notes in words, of each kind the `most` farthest from target; count the others."""
    for code in dict.fromkeys(note.code for note in notes):
        alike = [note for note in notes if note.code == code]
        alike.sort(key=lambda note: -abs(note.deviation))
        yield from (explain_note(note, territory, unit, criterion) for note in alike[:most])
        shown = {note.territory for note in alike[:most]}
        others = dict.fromkeys(note.territory for note in alike if note.territory not in shown)
        if others:
            text = tr("The same holds for other territories ({count:,}): {names}.")
            yield text.format(count=len(others), names=few([territory(each) for each in others]))


def _obstacle(
    problem: Problem,
    assignment: np.ndarray,
    load: np.ndarray,
    region: np.ndarray,
    territory: int,
    over: bool,
) -> tuple[str, list[int], list[int]]:
    """Return the code, the units and the other territories concerned."""
    own = np.flatnonzero(assignment == territory)
    most = problem.upper[territory] * (1 + 1e-9)
    heavy = own[(problem.workload[own] > most).any(axis=1)]
    held = own[problem.locked[own]]
    if problem.territory_lock[territory] == FROZEN:
        return FROZEN_TERRITORY, [], []
    if len(heavy):
        return _heaviest_of(problem, territory, heavy)
    if over and problem.territory_lock[territory] != FREE:
        return GAINS_ONLY, [], []
    if (problem.workload[held].sum(axis=0) > most).any():
        return LOCKED_UNITS, held.tolist(), []
    members = np.flatnonzero(region == region[territory])
    if region[territory] >= 0 and _hopeless(problem, load, members):
        return CUT_OFF, [], members[members != territory].tolist()
    return NO_WAY_FOUND, [], []


def _heaviest_of(
    problem: Problem, territory: int, heavy: np.ndarray
) -> tuple[str, list[int], list[int]]:
    """Name the unit that exceeds its territory's limit by most, and tell if it does any's."""
    limit = np.maximum(problem.upper[territory], 1e-300)
    unit = int(heavy[np.argmax((problem.workload[heavy] / limit).max(axis=1))])
    anywhere = problem.workload[unit] > problem.upper.max(axis=0) * (1 + 1e-9)
    return HEAVY_UNIT if anywhere.any() else HEAVY_FOR_IT, [unit], []


def _opposed(problem: Problem, load: np.ndarray, territory: int) -> tuple[int, ...]:
    """Return the workload that is farthest out of its limits, and the other that strains most."""
    if problem.workload.shape[1] < 2:
        return ()
    target = problem.target[territory]
    away = load[territory] - target
    room = np.where(away > 0, problem.upper[territory] - target, target - problem.lower[territory])
    strain = np.abs(away) / np.maximum(room, 1e-300)
    first, second = np.argsort(-strain, kind="stable")[:2].tolist()
    return first, second


def _hopeless(problem: Problem, load: np.ndarray, members: np.ndarray) -> bool:
    """Tell whether territories that only trade among themselves have too much or too little."""
    total = load[members].sum(axis=0)
    low, high = problem.lower[members].sum(axis=0), problem.upper[members].sum(axis=0)
    return bool(((total < low * (1 - 1e-9)) | (total > high * (1 + 1e-9))).any())


def _trading_regions(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return (k,) int: territories with equal numbers can pass workload on to one another.

    Frozen territories and units without a territory are walls; what lies on both sides of
    a wall can't mix. -1 for a territory that is frozen or has no unit.
    """
    frozen = problem.territory_lock == FROZEN
    open_unit = (assignment != UNASSIGNED) & ~frozen[assignment]
    tails, heads = problem.graph.tails, problem.graph.indices
    inner = open_unit[tails] & open_unit[heads]
    units = np.concatenate([tails[inner], np.flatnonzero(open_unit)])
    hubs = problem.n + assignment[open_unit]
    ends = np.concatenate([heads[inner], hubs])
    _, label = components(graph_from_edges(problem.n + problem.k, units, ends))
    region = label[problem.n :].astype(np.int64)
    size = np.bincount(assignment[assignment >= 0], minlength=problem.k)
    region[frozen | (size == 0)] = -1
    return region
