"""Gaps, overlaps and enclaves as a layer, and customers who are in none or several territories."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsWkbTypes,
)

from ...core.geometry.cover import Covers, LandPiece
from ...core.geometry.ground_borders import TOUCHING_KM
from ...core.model.data_classes import dataclass
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few, rounded
from ..compat import integer_field, real_field, text_field
from ..numbers import area_text
from ..plan import Names
from ..reading.customers import Customers
from ..reading.features import features_of
from ..reading.geometries import CHECK_EVERY, geometry_of
from ..reading.ground import Ground
from ..reading.ruler import Ruler
from ..reading.unit_checks import GAP, OVERLAP
from ..text import tr
from .output import Table
from .results import table_of, widened_table

ENCLAVE = "enclave"
SEPARATOR = "; "
NAMED = 20
"""Units beside a gap that are named."""


@dataclass(frozen=True)
class Land:
    """A piece of land, measured on the ground.

    Attributes
    ----------
    kind : str
        `GAP`, `OVERLAP` or `ENCLAVE`.
    piece : LandPiece
    shape : QgsGeometry
    area : float
        m².
    width : float
        Mean width in m: twice the area by the perimeter.
    customers : int or None
    sliver : bool
        Narrow, and without customers: a fault of the drawing rather than of the plan.
    """

    kind: str
    piece: LandPiece
    shape: QgsGeometry
    area: float
    width: float
    customers: int | None
    sliver: bool


@dataclass(frozen=True)
class LandNames:
    """What territories and units are called.

    Attributes
    ----------
    territory : Names
    owner : (n,) int
        Territory of each unit.
    unit : sequence of n
        What each unit is called.
    """

    territory: Names
    owner: np.ndarray
    unit: Sequence[Any]

    def beside(self, piece: LandPiece) -> list[str]:
        """Return the territories beside a gap, those of its longest borders first."""
        return [self.territory(each) for each in dict.fromkeys(self.owner[list(piece.beside)])]

    def units(self, piece: LandPiece) -> list[str]:
        """Return the units beside a gap, `NAMED` of those with most of its border."""
        return [str(self.unit[at]) for at in piece.beside[:NAMED]]


def measured(
    kind: str,
    pieces: Sequence[LandPiece],
    ground: Ground,
    customers: np.ndarray | None,
    narrow: float,
    progress: Progress = SILENT,
) -> list[Land]:
    """Measure pieces of land, and tell slivers from the rest; the largest comes first.

    Borders touch that are no more than 1 mm apart, on average: these are left out.

    Parameters
    ----------
    customers : (q,) int, optional
        In each piece.
    narrow : float
        Width (m) below which a gap or an overlap is a sliver.
    """
    ruler, found = Ruler(ground, progress), []
    for at, piece in enumerate(pieces):
        shape = geometry_of(piece.shape.wkb)
        area, around = ruler.area(shape), ruler.perimeter(shape)
        width = 2 * area / around if around > 0 else 0.0
        if width < 1000 * TOUCHING_KM and kind != ENCLAVE:
            continue  # what rounding leaves between borders that touch
        count = None if customers is None else int(customers[at])
        sliver = kind != ENCLAVE and width < narrow and not count
        found.append(Land(kind, piece, shape, area, width, count, sliver))
    return sorted(found, key=lambda each: -each.area)


def land_table(found: Sequence[Land], called: LandNames, ground: Ground) -> Table:
    """Return one row a piece of land: kind, whom it concerns, how much, and in words."""
    names = called.territory
    has_customers = any(each.customers is not None for each in found)
    fields = [
        text_field("kind"),
        integer_field("sliver"),
        text_field("territories"),
        integer_field("count"),
        text_field("around"),
        text_field("beside"),
        text_field("units"),
        real_field("area_km2"),
        real_field("width_m"),
        *([integer_field("customers")] if has_customers else []),
        text_field("explanation"),
    ]
    rows = (
        (
            each.kind,
            int(each.sliver),
            SEPARATOR.join(map(names, each.piece.territories)) or None,
            len(each.piece.territories),
            names(each.piece.around) or None,
            SEPARATOR.join(called.beside(each.piece)) or None,
            SEPARATOR.join(called.units(each.piece)) or None,
            each.area / 1e6,
            each.width,
            *([each.customers] if has_customers else []),
            explained(each, called),
        )
        for each in found
    )
    shapes = (each.shape for each in found)
    return table_of(fields, rows, QgsWkbTypes.Type.MultiPolygon, shapes, ground.crs)


def explained(land: Land, called: LandNames) -> str:
    """Say what a piece of land is."""
    names, beside = called.territory, called.beside(land.piece)
    who = few([names(each) for each in land.piece.territories] or beside)
    text = {
        GAP: tr("No territory covers these {area} beside {who}.")
        if beside
        else tr("No territory covers these {area}."),
        OVERLAP: tr("{who} cover the same {area}."),
        ENCLAVE: tr("{who}: {area} lie all within {around}."),
    }[land.kind]
    said = text.format(area=area_text(land.area), who=who, around=names(land.piece.around))
    if land.sliver:
        text = tr("Only {width} m wide: borders that were drawn twice, most likely.")
        return f"{said} {text.format(width=rounded(land.width, 3))}"
    if land.customers:
        return f"{said} {tr('Customers there: {count:,}.').format(count=land.customers)}"
    return said


def odd_customers_table(
    customers: Customers, covers: Covers, names: Names, progress: Progress = SILENT
) -> Table:
    """Return the customers that no territory covers, or several: their fields, and by whom."""
    by: dict[int, list[str]] = {}
    several = covers.count[covers.point] > 1
    pairs = zip(covers.point[several].tolist(), covers.territory[several].tolist())
    for point, territory in progress.watched(pairs, CHECK_EVERY):
        by.setdefault(point, []).append(names(territory))
    odd = np.flatnonzero(covers.count != 1)
    said = {
        row: (int(covers.count[at]), SEPARATOR.join(by.get(at, [])) or None)
        for row, at in zip(customers.row[odd].tolist(), odd.tolist())
    }
    found = features_of(customers.read, customers.row[odd], progress)
    rows = ((feature, said[row]) for row, feature in found)
    added = [integer_field("covered_by"), text_field("territories")]
    return widened_table(customers.read.source, added, rows)
