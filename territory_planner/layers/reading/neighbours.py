"""Which units touch, and which others count as neighbours, with a word to the user about these."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core.geometry.contiguity import TOLERANCE_SHARE, contiguity, default_tolerance
from ...core.geometry.polygons import Polygons
from ...core.model.errors import InvalidInput
from ...core.model.graph import Graph
from ...core.model.progress import SILENT, Progress
from ...core.model.text import clauses, few, rounded
from ...core.presolve.islands import (
    NO_WALLS,
    Site,
    Ties,
    Walls,
    find_ties,
    is_whole,
    no_ties,
)
from ..report import Report
from ..text import tr
from .ground import Ground
from .units import Units, areas_km2

WIDEST = 3.0
"""Greatest tolerance between borders, in times the size of a typical unit."""

FEW = 3
"""Pairs that are named of those across narrow gaps."""

LISTED, NEAREST = 6, 2
"""Islands that are told one by one, and of each so many units that it is tied to; of more, the
number."""


def touching(
    units: Units, rule: str, tolerance: float | None = None, progress: Progress = SILENT
) -> Graph:
    """Return which units touch by their outlines alone.

    Parameters
    ----------
    rule : "rook" or "queen"
    tolerance : float, optional
        Greatest distance (m) between borders that still meet; by default a thousandth of the
        size of a typical unit.

    Raises
    ------
    InvalidInput
        See `border_tolerance`.
    """
    distance = border_tolerance(units.polygons, units.ground, tolerance)
    metres = units.ground.metres
    around = units.period, units.overlapping
    return contiguity(units.polygons, rule, distance, metres, *around, progress)


def border_tolerance(polygons: Polygons, ground: Ground, metres: float | None) -> float | None:
    """Return a distance (m) at which borders still meet in the units of the coordinates.

    Raises
    ------
    InvalidInput
        When it is so large that units all over the map would meet.
    """
    if metres is None:
        return None
    distance = ground.map_units(metres)
    most = WIDEST * default_tolerance(polygons) / TOLERANCE_SHARE
    if distance > most > 0:
        raise InvalidInput(
            tr(
                "The tolerance between borders ({metres} m) is larger than the units: it may be "
                "at most {times:g} times the size of a typical one ({most} m). To join what "
                "lies farther apart, use links."
            ).format(
                metres=rounded(metres, 6),
                times=WIDEST,
                most=rounded(most / ground.map_units(1.0), 4),
            )
        )
    return distance


def ties_of(
    units: Units,
    graph: Graph,
    walls: Callable[[], Walls] = lambda: NO_WALLS,
    parent: np.ndarray | None = None,
    progress: Progress = SILENT,
) -> Ties:
    """Return the ties that make one of units that touch; see `core.presolve.islands`.

    Parameters
    ----------
    walls : callable
        What ties must not cross; asked only where there are islands.
    parent : (n,) int, optional
        Only units of the same parent are tied.
    """
    if is_whole(graph, parent):
        return no_ties()
    ground = units.ground
    area = areas_km2(units, progress)
    site = Site(units.polygons, ground.position, units.position, area, ground.globe)
    return find_ties(site, graph, walls(), parent, progress)


def report_ties(units: Units, ties: Ties, report: Report) -> None:
    """Say which units count as neighbours though they don't touch."""
    narrow = ties.take(~ties.wide & ~ties.across)
    if narrow.count:
        said = tr(
            "Pairs of units that don't touch, and count as neighbours across gaps no wider than "
            "they are themselves ({count:,}, at most {most}): {pairs}."
        )
        most = distance(float(narrow.metres.max()))
        listed = few(_pairs(units, narrow), FEW)
        report.info(said.format(count=narrow.count, most=most, pairs=listed))
    far = tr("Islands that count as neighbours of the nearest units ({count:,}): {listed}.")
    cut = tr(
        "Units that barriers cut off, and that count as neighbours of the nearest ones across "
        "these, as they carry too little by themselves ({count:,}): {listed}."
    )
    for said, chosen in ((far, ties.wide & ~ties.across), (cut, ties.across)):
        told = _each(units, ties.take(chosen))
        if told:
            report.warning(said.format(count=len(told), listed=clauses(_some(told))))


def _pairs(units: Units, ties: Ties) -> list[str]:
    """Name both units of each tie, and the gap."""
    each = zip(ties.island.tolist(), ties.other.tolist(), ties.metres.tolist())
    return [
        tr("{island} and {other} ({distance})").format(
            island=units.label[one], other=units.label[other], distance=distance(metres)
        )
        for one, other, metres in each
    ]


def _some(told: list[str]) -> list[str]:
    if len(told) <= LISTED:
        return told
    return [*told[:LISTED], tr("and {more:,} more").format(more=len(told) - LISTED)]


def _each(units: Units, ties: Ties) -> list[str]:
    """Return what each unit of an island is tied to, the nearest first."""
    order = np.lexsort((ties.metres, ties.island))
    told = []
    for rows in np.split(order, np.flatnonzero(np.diff(ties.island[order])) + 1):
        if len(rows):
            others = [
                tr("{unit} ({distance})").format(
                    unit=units.label[ties.other[row]], distance=distance(float(ties.metres[row]))
                )
                for row in rows.tolist()
            ]
            island = units.label[ties.island[rows[0]]]
            told.append(
                tr("{island} to {others}").format(island=island, others=few(others, NEAREST))
            )
    return told


def distance(metres: float) -> str:
    """Write a distance on the ground: in metres up to a kilometre."""
    if metres < 999.5:
        return tr("{metres:,.0f} m").format(metres=metres)
    return tr("{km:,.1f} km").format(km=metres / 1000.0)
