"""What lies implausibly far from all units, and why that may be."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...core.geometry.locate import first_holder
from ...core.model.errors import InvalidInput
from ...core.model.geodesy import arc_length
from ...core.model.progress import SILENT, Progress
from ...core.model.scipy_parts import cKDTree
from ..text import tr
from .features import Features
from .ground import WGS84
from .units import Units

NEAR_KM, FAR_KM = 200.0, 1000.0
"""What is nearer than this never counts as far, and what is farther always does."""

NOWHERE = 1e-6
"""Coordinates below this are 0."""

LOOKED_AT = 1000
"""Points that another reference system is tried with, at most."""

AT_ONCE = 1 << 16
"""Places looked up between two looks at whether the user wants to stop."""

FINE, AT_ZERO, SWAPPED, NO_PLACE = range(4)
"""How a point looks that lies in no unit: as it may; at 0/0; x for y; nowhere on earth."""

NEARLY_ALL = 9
"""So many times as many points lie in units when swapped: it is no mistake of single ones."""


def far_from(units: Units) -> float:
    """Return the km beyond which nothing that serves units lies: as far as these reach."""
    reach = float(np.linalg.norm(np.ptp(units.position, axis=0)))
    return float(np.clip(reach, NEAR_KM, FAR_KM))


def km_to_units(units: Units, position: np.ndarray, progress: Progress = SILENT) -> np.ndarray:
    """Return (p,) float64, km on the ground from places (p, d) to the nearest unit's place."""
    tree, apart = cKDTree(units.position), np.empty(len(position))
    for low in range(0, len(position), AT_ONCE):
        progress.check()
        apart[low : low + AT_ONCE] = tree.query(position[low : low + AT_ONCE])[0]
    return arc_length(apart) if units.ground.globe else apart


def looks_of(
    units: Units,
    own: np.ndarray,
    xy: np.ndarray,
    unit: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return (p,) int8, what looks wrong with each point of a layer: `FINE`, `AT_ZERO`, ….

    Parameters
    ----------
    own : (p, 2) float64
        In coordinates of their own layer; NaN without a point.
    xy : (p, 2) float64
        The same in those of the units, see `Ground.landed`.
    unit : (p,) int64
        The unit that each belongs to, negative for none.
    crs : QgsCoordinateReferenceSystem
        Of their layer.
    """
    looks = np.zeros(len(own), dtype=np.int8)
    outside = np.flatnonzero(np.isfinite(own).all(axis=1) & (unit < 0))
    if not len(outside):
        return looks
    lands = np.isfinite(xy[outside]).all(axis=1)
    here = outside[lands]
    position = units.ground.position(*xy[here].T, progress=progress)
    is_far = ~lands
    is_far[lands] = km_to_units(units, position, progress) > far_from(units)
    looks[outside[~lands]] = NO_PLACE
    at_zero = (np.abs(own[outside]) < NOWHERE).all(axis=1)
    looks[outside[at_zero]] = AT_ZERO
    swapped = _held(units, own[outside][:, ::-1], crs, progress) & ~at_zero
    # What lies near may lie in a unit either way, by chance: few of these prove nothing.
    if not _nearly_all(int(swapped.sum()), unit):
        swapped &= is_far
    looks[outside[swapped]] = SWAPPED
    return looks


def refuse_swapped(units: Units, looks: np.ndarray, unit: np.ndarray, rows: Features) -> None:
    """Refuse points of which nearly all that lie in units do so the wrong way round.

    Raises
    ------
    InvalidInput
        When there are such; a few of them are named.
    """
    swapped = np.flatnonzero(looks == SWAPPED)
    if not _nearly_all(len(swapped), unit):
        return
    raise InvalidInput(
        tr(
            "Of “{layer}” {swapped:,} of {n:,} {n:point|points} {swapped:lies|lie} in a unit of "
            "“{units}” with {axes} swapped, and {inside:,} as they are: {named}. {advice}"
        ).format(
            layer=rows.source.sourceName(),
            swapped=len(swapped),
            n=len(unit),
            units=units.source_name,
            axes=_axes(rows.source.sourceCrs()),
            inside=int(np.count_nonzero(unit >= 0)),
            named=rows.named(swapped),
            advice=_swap_advice(),
        )
    )


def why_odd(units: Units, rows: Features, looks: np.ndarray, progress: Progress) -> str:
    """Name a few of the points that look wrong, and say why; '' where none does."""
    odd = np.flatnonzero(looks != FINE)
    if not len(odd):
        return ""
    named = tr("Look at {rows}.").format(rows=rows.named(odd))
    crs = rows.source.sourceCrs()
    return f"{named} {why_far(units, rows.xy[odd], crs, progress, looks[odd])}"


def _nearly_all(swapped: int, unit: np.ndarray) -> bool:
    return swapped > 0 and swapped >= NEARLY_ALL * np.count_nonzero(unit >= 0)


def why_lost(look: int, crs: QgsCoordinateReferenceSystem) -> str:
    """Return why a point has no unit, in a few words that are the same in every language."""
    if look == AT_ZERO:
        return "outside every unit: at 0/0"
    if look == SWAPPED:
        axes = "latitude and longitude" if crs.isGeographic() else "x and y"
        return f"outside every unit: {axes} look swapped"
    if look == NO_PLACE:
        return f"its coordinates are no place in {crs.authid() or 'its system'}"
    return "outside every unit"


def why_far(
    units: Units,
    xy: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress,
    looks: np.ndarray | None = None,
) -> str:
    """Return sentences on why points are likely far from all units, and what to do.

    Parameters
    ----------
    xy : (p, 2) float64
        In coordinates of their own layer.
    crs : QgsCoordinateReferenceSystem
        Of that layer.
    looks : (p,) int8, optional
        See `looks_of`; what lies in no unit is looked at without them.
    """
    if looks is None:
        landed, nowhere = units.ground.landed(xy, crs, progress), np.full(len(xy), -1)
        looks = looks_of(units, xy, landed, nowhere, crs, progress)
    rest = np.flatnonzero((looks != AT_ZERO) & (looks != SWAPPED))
    told = [
        _sentence(look, int(np.count_nonzero(looks == look)), len(xy), crs)
        for look in (AT_ZERO, SWAPPED)
        if (looks == look).any()
    ]
    if len(rest):
        some = xy[rest[:: max(1, len(rest) // LOOKED_AT)]]
        told.append(_of_the_rest(units, some, crs, progress, is_all=not told))
    return " ".join(told)


def _sentence(look: int, count: int, n: int, crs: QgsCoordinateReferenceSystem) -> str:
    if look == AT_ZERO:
        said = (
            tr(
                "They lie at 0/0, where places end up that no address was found for: give them "
                "their coordinates, or leave them out."
            )
            if count == n
            else tr(
                "At 0/0, where places end up that no address was found for: {count:,} of them. "
                "Give these their coordinates, or leave them out."
            )
        )
        return said.format(count=count)
    said = (
        tr("Their {axes} look swapped: the other way round they would lie in units. {advice}")
        if count == n
        else tr(
            "With {axes} swapped, it seems: {count:,} of them, which would lie in units the other "
            "way round. Exchange the two in these rows."
        )
    )
    return said.format(count=count, axes=_axes(crs), advice=_swap_advice())


def _of_the_rest(
    units: Units,
    xy: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress,
    *,
    is_all: bool,
) -> str:
    """Return a sentence on points that are neither at 0/0 nor swapped."""
    for other in (units.ground.crs, QgsCoordinateReferenceSystem(WGS84)):
        # Most, not all: the odd point may miss the units by any reading.
        if (
            other.isValid()
            and other != crs
            and 2 * _held(units, xy, other, progress).sum() > len(xy)
        ):
            return tr(
                "Taken for {other}, not for {crs}, their coordinates would lie in units: set that "
                "coordinate reference system in the properties of their layer."
            ).format(other=other.authid(), crs=_called(crs))
    if is_all:
        said = tr(
            "Check their coordinates, and the coordinate reference system of their layer ({crs})."
        )
    else:
        said = tr("Check the coordinates of the others.")
    return said.format(crs=_called(crs))


def _axes(crs: QgsCoordinateReferenceSystem) -> str:
    return tr("latitude and longitude") if crs.isGeographic() else tr("x and y")


def _swap_advice() -> str:
    return tr("Swap the columns that their coordinates were read from.")


def _called(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.authid() or crs.description() or tr("no coordinate reference system")


def _held(
    units: Units,
    xy: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress,
) -> np.ndarray:
    """Return (p,) bool, whether points would lie in a unit, were they in this system."""
    landed = units.ground.landed(xy, crs, progress)
    return first_holder(units.polygons, landed, progress, units.period) >= 0
