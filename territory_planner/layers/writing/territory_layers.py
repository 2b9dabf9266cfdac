"""Territories as layers: their outlines with all figures, and their centers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes

from ...core.figures.nearness import Nearness
from ...core.geometry.contiguity import seam_lengths
from ...core.geometry.dissolve import dissolve
from ...core.geometry.polygons import Polygons, polygons_from_wkb
from ...core.geometry.shape import hull_ratio, inertia_ratio, on_local_planes, reock
from ...core.model.data_classes import dataclass
from ...core.model.graph import parts_per_territory
from ...core.model.measures import center_units, loads
from ...core.model.problem import Problem
from ...core.model.progress import SILENT, Progress
from ...core.model.scipy_parts import cKDTree
from ..compat import real_field, text_field
from ..drawing.dressing import mark, outline_and_label
from ..facts import Facts
from ..plan import Names
from ..reading.geometries import geometry_of
from ..reading.ground import Ground
from ..reading.ruler import Ruler
from ..reading.units import Units, period_of
from .figure_fields import figure_fields
from .output import Table
from .results import IdColumn, table_of


@dataclass(frozen=True)
class Drawn:
    """Territories drawn, and what is known of them.

    Attributes
    ----------
    shapes : list of k QgsGeometry
    facts : Facts
    """

    shapes: list[QgsGeometry]
    facts: Facts


def territories_table(
    units: Units,
    problem: Problem,
    plan: np.ndarray,
    names: Names,
    criteria: Sequence[str],
    progress: Progress = SILENT,
    time: Nearness | None = None,
    travel: np.ndarray | None = None,
) -> Table:
    """Return the territories that have units: their outlines with all figures.

    Parameters
    ----------
    time : Nearness, optional
        What ways from the centers take, where that is known.
    travel : (k,) float64, optional
        What of the workload is travel inside territories, where it counts.
    """
    found = drawn(units, problem, plan, progress)
    found = replace(found, facts=replace(found.facts, time=time).told_apart(travel))
    return drawn_table(found, units, names, criteria)


def drawn(units: Units, problem: Problem, plan: np.ndarray, progress: Progress = SILENT) -> Drawn:
    """Draw the territories of a plan and measure them.

    Parts count joined islands as connected. Area and perimeter are measured on the ellipsoid.
    """
    outlines = dissolve(units.polygons, plan, problem.k, progress=progress.part(0, 50))
    shapes = [geometry_of(outline) for outline in outlines]
    polygons = polygons_from_wkb(outlines)
    return Drawn(shapes, _facts(problem, plan, shapes, polygons, units.ground, progress))


def drawn_table(drawn: Drawn, units: Units, names: Names, criteria: Sequence[str]) -> Table:
    """Return the territories that have units: their outlines with all that is known of them."""
    facts, shapes = drawn.facts, drawn.shapes
    own = [names.number_field("id"), text_field("name")]
    columns = figure_fields(facts, criteria, [field.name() for field in own])
    used = np.flatnonzero(facts.units).tolist()
    rows = ((names.number(t), names(t), *(each.values[t] for each in columns)) for t in used)
    return table_of(
        [*own, *(each.field for each in columns)],
        rows,
        QgsWkbTypes.Type.MultiPolygon,
        (shapes[t] for t in used),
        units.ground.crs,
        outline_and_label,
    )


def centers_table(
    units: Units, problem: Problem, plan: np.ndarray, names: Names, ids: IdColumn
) -> Table:
    """Return the centers as points: the given ones, else each territory's center unit."""
    unit = _center_units(problem, plan)
    used = np.unique(plan[plan >= 0])
    place = problem.position[unit[used]] if problem.center is None else problem.center[used]
    load = loads(problem, plan)
    rows = (
        (
            names.number(t),
            names(t),
            ids.values[unit[t]],
            units.label[unit[t]],
            float(load[t, 0]),
        )
        for t in used.tolist()
    )
    fields = [
        names.number_field("id"),
        text_field("name"),
        ids.field("unit_id"),
        text_field("unit"),
        real_field("workload"),
    ]
    points = (
        QgsGeometry.fromPointXY(QgsPointXY(x, y))
        for x, y in units.ground.coordinates(place).tolist()
    )
    return table_of(fields, rows, QgsWkbTypes.Type.Point, points, units.ground.crs, mark)


def _center_units(problem: Problem, plan: np.ndarray) -> np.ndarray:
    """Return (k,) int64, the unit that each center lies in."""
    if problem.center is None:
        return center_units(problem, plan)
    near = cKDTree(problem.position).query(problem.center)[1]
    return near if problem.seat is None else np.where(problem.seat >= 0, problem.seat, near)


def _facts(
    problem: Problem,
    plan: np.ndarray,
    shapes: Sequence[QgsGeometry],
    outlines: Polygons,
    ground: Ground,
    progress: Progress,
) -> Facts:
    """Return what is known of the territories of a plan, drawn as `shapes` and `outlines`."""
    ruler = Ruler(ground, progress)
    area = np.array([ruler.area(shape) for shape in shapes])
    perimeter = np.array([ruler.perimeter(shape) for shape in shapes])
    # Where the map is cut, a territory on both sides has no border.
    period = period_of(outlines, ground)
    perimeter -= seam_lengths(outlines, period, ground.metres, progress)
    if ground.globe and len(outlines.xy):
        lonlat = np.column_stack(ground.lonlat(*outlines.xy.T, progress=progress))
        progress.check()
        outlines = on_local_planes(replace(outlines, xy=lonlat), progress)
    return Facts(
        units=np.bincount(plan[plan >= 0], minlength=problem.k),
        parts=parts_per_territory(problem.graph, plan, problem.k),
        loads=loads(problem, plan),
        target=problem.target,
        area=area / 1e6,
        perimeter=perimeter / 1e3,
        reock=reock(outlines, progress),
        hull_ratio=hull_ratio(outlines, progress),
        inertia_ratio=inertia_ratio(outlines, progress),
    )
