"""Which units touch, and which others count as neighbours, with a word to the user about these."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...core.constraints.islands import (
    NO_WALLS,
    Site,
    Ties,
    Walls,
    find_ties,
    is_whole,
    no_ties,
)
from ...core.geometry.contiguity import contiguity
from ...core.graph import Graph
from ...core.text import few
from ..report import Report
from ..text import tr
from .units import Units, areas_km2

LISTED = 12
"""Islands that are told one by one; of more, the number."""


def touching(units: Units, rule: str, tolerance: float | None = None) -> Graph:
    """Return which units touch by their outlines alone.

    Parameters
    ----------
    rule : "rook" or "queen"
    tolerance : float, optional
        Greatest distance (m) between borders that still meet; by default a thousandth of the
        size of a typical unit.
    """
    distance = None if tolerance is None else units.ground.map_units(tolerance)
    metres = units.ground.metres
    return contiguity(units.polygons, rule, distance, metres, units.period, units.overlapping)


def ties_of(
    units: Units,
    graph: Graph,
    walls: Callable[[], Walls] = lambda: NO_WALLS,
    parent: np.ndarray | None = None,
) -> Ties:
    """Return the ties that make one of units that touch; see `core.constraints.islands`.

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
    site = Site(units.polygons, ground.position, units.position, areas_km2(units), ground.globe)
    return find_ties(site, graph, walls(), parent)


def report_ties(units: Units, ties: Ties, report: Report) -> None:
    """Say which units count as neighbours though they don't touch."""
    narrow = ties.take(~ties.wide & ~ties.across)
    if narrow.count:
        report.info(
            tr(
                "Ties: {count:,} pairs of units count as neighbours across gaps that are no wider "
                "than the units themselves, at most {most}, such as {island} and {other} ({gap})."
            ).format(
                count=narrow.count,
                most=distance(float(narrow.metres.max())),
                island=units.label[narrow.island[0]],
                other=units.label[narrow.other[0]],
                gap=distance(float(narrow.metres[0])),
            )
        )
    for across, text in (
        (False, tr("Islands that are tied to the nearest units, so that they belong somewhere")),
        (True, tr("Areas that barriers cut off, tied to the nearest units across these")),
    ):
        told = _each(units, ties.take(ties.wide & ~ties.across if not across else ties.across))
        if told:
            report.warning(
                tr("{what} ({count:,}): {listed}.").format(
                    what=text, count=len(told), listed="; ".join(_some(told))
                )
            )


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
            told.append(tr("{island} to {others}").format(island=island, others=few(others)))
    return told


def distance(metres: float) -> str:
    """Write a distance on the ground: in metres up to a kilometre."""
    if metres < 999.5:
        return tr("{metres:,.0f} m").format(metres=metres)
    return tr("{km:,.1f} km").format(km=metres / 1000.0)
