"""Which units touch, with islands tied to the rest, and a word to the user about each tie."""

from __future__ import annotations

from ...core.constraints.islands import Join, join_islands
from ...core.geometry.contiguity import contiguity
from ...core.graph import Graph
from ...core.text import few
from ..report import Report
from ..text import tr
from .units import Units


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
    return contiguity(units.polygons, rule, distance, units.ground.metres)


def join_and_report(units: Units, graph: Graph, k: int, report: Report) -> Graph:
    """Return the graph with small islands tied to the nearest unit, and report those ties."""
    graph, joins = join_islands(units.position, graph, units.workload, k, globe=units.ground.globe)
    report_joins(units, joins, report)
    return graph


def report_joins(units: Units, joins: tuple[Join, ...], report: Report) -> None:
    """Name the islands that were tied to something."""
    if joins:
        report.warning(_ties(units, joins))


def _ties(units: Units, joins: tuple[Join, ...]) -> str:
    listed = [
        tr("{island} to {other} ({distance:,.1f} km)").format(
            island=units.label[join.unit]
            if len(join.units) == 1
            else tr("{unit} with {count:,} more").format(
                unit=units.label[join.unit], count=len(join.units) - 1
            ),
            other=units.label[join.other],
            distance=join.distance,
        )
        for join in joins
    ]
    return tr(
        "Islands that carry too little for a territory of their own count as neighbours of the "
        "nearest unit ({count:,}): {listed}."
    ).format(count=len(joins), listed=few(listed))
