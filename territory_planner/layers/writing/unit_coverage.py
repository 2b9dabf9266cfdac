"""Where units fail to tile the ground or to hang together: what is wrong with them as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ...core.geometry.cover import covered_twice, uncovered
from ...core.geometry.coverage import duplicates
from ...core.geometry.ground_borders import TOUCHING_KM
from ...core.geometry.land import covered_land
from ...core.geometry.polygons import polygon_areas
from ...core.geometry.shape import polygon_perimeters
from ...core.model.data_classes import dataclass
from ...core.model.graph import Graph, components
from ...core.model.progress import Progress
from ...core.model.text import few
from ...core.presolve.islands import Ties
from ..numbers import area_text
from ..reading.neighbours import distance
from ..reading.unit_checks import (
    APART,
    ERROR,
    GAP,
    NO_NEIGHBOURS,
    NOTE,
    OVERLAP,
    REPEATED_OUTLINE,
    SLIVER,
    WARNING,
    Finding,
)
from ..reading.units import Units
from ..text import tr
from .land_table import Land, measured


@dataclass(frozen=True)
class Checked:
    """Units that are looked over.

    Attributes
    ----------
    units : Units
    row : (n,) int64
        The feature of each.
    area_km2 : (n,) float64
    narrow : float
        Width (m) below which land is a sliver.
    """

    units: Units
    row: np.ndarray
    area_km2: np.ndarray
    narrow: float

    def rows(self, units: Sequence[int] | np.ndarray) -> tuple[int, ...]:
        """Return the features of some units."""
        return tuple(int(self.row[unit]) for unit in units)


LOOK = 500
"""Findings between two looks at whether the user wants to stop."""


def land_findings(checked: Checked, progress: Progress) -> Iterator[Finding]:
    """Yield outlines that units repeat, land that several cover or none, and slivers."""
    units = checked.units
    original = duplicates(units.polygons, progress)
    yield from _repeated(checked, original)
    each = np.where(original == np.arange(units.n), np.arange(units.n), -1)
    touching = units.ground.map_units(1000 * TOUCHING_KM)
    pieces = covered_twice(units.polygons, each, touching, units.period, progress)
    twice = measured(OVERLAP, pieces, units.ground, None, checked.narrow, progress)
    del pieces
    for land in progress.emptied(twice, LOOK):
        yield _overlap(checked, land)
    land = covered_land(units.polygons, each, progress)
    bare = uncovered(land, None, progress)
    gaps = measured(GAP, bare, units.ground, None, checked.narrow, progress)
    del bare
    for gap in progress.emptied(gaps, LOOK):
        yield _gap(gap)
    yield from _slivers(checked)


def _repeated(checked: Checked, original: np.ndarray) -> Iterator[Finding]:
    for unit in np.flatnonzero(original != np.arange(len(original))).tolist():
        first = int(original[unit])
        yield Finding(
            ERROR,
            REPEATED_OUTLINE,
            checked.rows([first, unit]),
            float(checked.area_km2[unit]),
            "km²",
            tr("{unit} has the very outline of {other}.").format(
                unit=checked.units.label[unit], other=checked.units.label[first]
            ),
            tr("Take one out, or add up their workloads in one: the ground is there only once."),
        )


def _overlap(checked: Checked, land: Land) -> Finding:
    names = few([checked.units.label[unit] for unit in land.piece.territories])
    said = tr("{units} cover the same {area}, {width} wide on average.")
    return Finding(
        NOTE if land.sliver else WARNING,
        SLIVER if land.sliver else OVERLAP,
        checked.rows(land.piece.territories),
        land.area,
        "m²",
        said.format(units=names, area=area_text(land.area), width=distance(land.width)),
        _advice_on_slivers()
        if land.sliver
        else tr("Say whose it is: cut it from the others. Until then customers there count once."),
        land.shape,
    )


def _gap(land: Land) -> Finding:
    said = tr("No unit covers these {area} between units, {width} wide on average.")
    return Finding(
        NOTE if land.sliver else WARNING,
        SLIVER if land.sliver else GAP,
        (),
        land.area,
        "m²",
        said.format(area=area_text(land.area), width=distance(land.width)),
        _advice_on_slivers()
        if land.sliver
        else tr("A lake, or a unit that is missing: add it where somebody is to serve it."),
        land.shape,
    )


def _advice_on_slivers() -> str:
    return tr("Borders that were drawn twice, most likely: the cleaned copy makes them meet.")


def _slivers(checked: Checked) -> Iterator[Finding]:
    """Yield units that are no wider than a sliver."""
    polygons = checked.units.polygons
    around = polygon_perimeters(polygons)
    width = 2 * polygon_areas(polygons) / np.where(around > 0, around, 1.0)
    narrow = checked.units.ground.map_units(checked.narrow)
    for unit in np.flatnonzero(width < narrow).tolist():
        yield Finding(
            WARNING,
            SLIVER,
            checked.rows([unit]),
            float(checked.area_km2[unit] * 1e6),
            "m²",
            tr("{unit} is a sliver of {area}.").format(
                unit=checked.units.label[unit], area=area_text(checked.area_km2[unit] * 1e6)
            ),
            tr("Left over from an overlay, most likely: join it to a unit beside it."),
        )


def neighbour_findings(checked: Checked, graph: Graph, ties: Ties) -> Iterator[Finding]:
    """Yield units that touch no other, and areas that lie apart, with what ties them."""
    units = checked.units
    _, component = components(graph)
    size = np.bincount(component)
    main = int(np.argmax(size))
    for area in np.argsort(-size, kind="stable").tolist():
        if area == main:
            continue
        members = np.flatnonzero(component == area)
        tied = np.flatnonzero(np.isin(ties.island, members) | np.isin(ties.other, members))
        nearest = tied[np.argsort(ties.metres[tied], kind="stable")]
        listed = [
            tr("{one} – {other} ({distance})").format(
                one=units.label[ties.island[at]],
                other=units.label[ties.other[at]],
                distance=distance(float(ties.metres[at])),
            )
            for at in nearest.tolist()
        ]
        alone = len(members) == 1
        said = tr("{units} touches no other unit; tied by {ties}.")
        if not alone:
            said = tr(
                "{count:,} {count:unit lies|units lie} apart from the others: {units}; "
                "tied by {ties}."
            )
        yield Finding(
            NOTE,
            NO_NEIGHBOURS if alone else APART,
            checked.rows(members),
            float(ties.metres[nearest[0]]) / 1000 if len(nearest) else None,
            "km",
            said.format(
                count=len(members), units=units.named(members), ties=few(listed, 3) or tr("nothing")
            ),
            tr(
                "An island, or a gap in the borders: add links (LINKS) where you know better, or "
                "raise TOLERANCE_DISTANCE."
            ),
        )
