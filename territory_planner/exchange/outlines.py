"""Outlines of territories and units in longitude and latitude, and units found by outlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from shapely import wkb

from ..core.geometry.dissolve import dissolve
from ..core.geometry.locate import first_holder
from ..core.geometry.polygons import Polygons, polygons_from_wkb, wkb_from_polygons
from ..core.model.errors import InvalidInput
from ..core.model.progress import SILENT, Progress
from ..layers.reading.ground import Ground
from ..layers.reading.units import Units
from ..layers.text import tr
from .alignment import Alignment, Ref


def with_outlines(alignment: Alignment, units: Units, progress: Progress = SILENT) -> Alignment:
    """Return an alignment with the outlines of its units, and of territories on all levels.

    Parameters
    ----------
    units : Units
        Those that the rows of the alignment begin with; rows behind them have no outline.

    Raises
    ------
    InvalidInput
        When nobody knows where the layer lies on the ground.
    """
    if not units.ground.globe:
        raise InvalidInput(
            tr(
                "“{layer}” has no coordinate reference system, and the system's outlines are in "
                "longitude and latitude: set it in the layer's properties."
            ).format(layer=units.source_name)
        )
    shapes: dict[Ref, bytes] = {}
    held = alignment.territory[: units.n]
    chains = {name: ("", "") if not name else (name, *alignment.above(name)) for name in set(held)}
    for level in range(len(alignment.levels)):
        names = sorted({each.name for each in alignment.territories if each.level == level})
        number = {name: at for at, name in enumerate(names)}
        owner = np.array([_number(chains[name], level, number) for name in held], dtype=np.int64)
        drawn = dissolve(units.polygons, owner, len(names), progress=progress)
        found = in_lonlat(polygons_from_wkb(drawn), units.ground, progress)
        used = set(owner.tolist())
        shapes.update({(level, names[at]): found[at] for at in sorted(used) if at >= 0})
    own = tuple(in_lonlat(units.polygons, units.ground, progress))
    return replace(alignment, shapes=shapes, unit_shapes=own)


def drawn_before(
    before: Alignment, after: Alignment, units: Units, progress: Progress = SILENT
) -> Alignment:
    """Return an earlier state on the units of today, with their outlines; see `with_outlines`.

    Units that it knew and the layer has no more follow without one.
    """
    own = after.unit[: units.n]
    at = {key: row for row, key in enumerate(before.unit)}
    here = set(own)
    keys = (*own, *(key for key in before.unit if key not in here))
    rows = [at.get(key, -1) for key in keys]
    placed = replace(
        before,
        unit=keys,
        territory=tuple(before.territory[row] if row >= 0 else "" for row in rows),
        name=(),
        measures={
            name: tuple(values[row] if row >= 0 else 0.0 for row in rows)
            for name, values in before.measures.items()
        },
    )
    return with_outlines(placed, units, progress)


def _number(chain: Sequence[str], level: int, number: dict[str, int]) -> int:
    return number.get(chain[level], -1) if level < len(chain) and chain[level] else -1


def in_lonlat(polygons: Polygons, ground: Ground, progress: Progress = SILENT) -> list[bytes]:
    """Return outlines in longitude and latitude, WKB."""
    xy = np.column_stack(ground.lonlat(*polygons.xy.T, progress=progress))
    return wkb_from_polygons(replace(polygons, xy=xy))


def units_by_outlines(
    alignment: Alignment, ids: Sequence[str], units: Units, progress: Progress = SILENT
) -> Alignment:
    """Return an alignment of territories alone with the units that lie in their outlines.

    A unit lies where a point inside of it does.

    Parameters
    ----------
    ids : sequence of n str
        Keys of the units.
    """
    names = [name for level, name in sorted(alignment.shapes) if level == 0]
    shapes = polygons_from_wkb([alignment.shapes[(0, name)] for name in names])
    places = inside_points(units.polygons, progress)
    if units.ground.globe:
        places = np.column_stack(units.ground.lonlat(*places.T, progress=progress))
    holder = first_holder(shapes, places, progress).tolist()
    found = [(key, names[at]) for key, at in zip(ids, holder) if at >= 0]
    return replace(
        alignment,
        unit=tuple(key for key, _ in found),
        territory=tuple(name for _, name in found),
        knows_units=True,
    )


def inside_points(polygons: Polygons, progress: Progress = SILENT) -> np.ndarray:
    """Return (n, 2) float64, a point inside of each unit."""
    points = np.zeros((polygons.n, 2))
    for row, outline in enumerate(progress.watched(wkb_from_polygons(polygons), 200)):
        point = wkb.loads(outline).representative_point()
        points[row] = point.x, point.y
    return points
