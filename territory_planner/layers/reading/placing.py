"""Which unit each of many customers belongs to: by where it lies, or by the unit's id."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...core.geometry.locate import holders
from ...core.geometry.nearest import nearest_units
from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.geodesy import arc_length
from ...core.model.keys import How, KeyMatcher, loosenings
from ...core.model.problem import UNASSIGNED
from ...core.model.progress import Progress
from ...core.model.text import few, labelled, rounded
from ..report import Report
from ..text import tr
from ..values import as_text
from .far import (
    FINE,
    far_from,
    looks_of,
    refuse_swapped,
    why_far,
    why_lost,
)
from .features import Features
from .tables import check_told_apart
from .units import Units

ON_BORDER_KM = 1e-3
"""What lies no farther from a unit than this lies in it: a metre."""


@dataclass(frozen=True)
class Placed:
    """Which unit each of q customers belongs to, and why the others have none.

    Attributes
    ----------
    unit : (q,) int64
        Counting those units, too, that are left out for want of a geometry: they come last.
        `UNASSIGNED` for none.
    km : (q,) float64
        From a unit that a customer lies outside of, NaN where that is not known.
    nearest : (q,) int64
        That unit.
    why : dict of int to str
        Of each without a unit.
    candidates : dict of int to list of str
        Ids that may be meant, of those whose key is none.
    """

    unit: np.ndarray
    km: np.ndarray
    nearest: np.ndarray
    why: dict[int, str]
    candidates: dict[int, list[str]]

    @property
    def lost(self) -> np.ndarray:
        """(l,) int64, the customers without a unit."""
        return np.flatnonzero(self.unit == UNASSIGNED)


def placed_by_key(
    rows: Features,
    field: str,
    units: Units,
    ids: Sequence[object],
    hint: str,
    report: Report,
    progress: Progress,
) -> Placed:
    """Return which unit the key of each customer means.

    Parameters
    ----------
    field : str
        Of the customers, that holds it.
    ids : sequence of values
        What identifies the units, and after them what identifies those left out.
    hint : str
        Sentence on where ids were looked for, or ''.

    Raises
    ------
    InvalidInput
        When no key means a unit, or one is the id of several units.
    """
    keys, known = rows.texts(field, progress), [as_text(value) for value in ids]
    check_told_apart(ids, dict.fromkeys(keys), tr("The layer of customers"), progress)
    matcher = KeyMatcher(known)
    matches = matcher.match(keys, progress)
    for sentence in loosenings(keys, known, matches):
        report.info(sentence)
    lost = np.flatnonzero(~matches.matched)
    near: dict[str, list[str]] = {}
    why: dict[int, str] = {}
    for row in lost.tolist():
        if keys[row] not in near:
            progress.check()
            near[keys[row]] = matcher.candidates(keys[row], progress=progress)
        why[row] = _why_no_key(How(matches.how[row]))
    _refuse_all_strangers(rows, field, lost, keys, near, units, hint)
    _report_strangers(lost, keys, near, rows.count, report)
    nowhere = np.full(rows.count, UNASSIGNED, dtype=np.int64)
    return Placed(
        matches.index,
        np.full(rows.count, np.nan),
        nowhere,
        why,
        {row: near[keys[row]] for row in lost.tolist()},
    )


def _why_no_key(how: How) -> str:
    if how is How.EMPTY:
        return "no key"
    return "several units may be meant" if how is How.AMBIGUOUS else "no unit has this key"


def _with_candidates(lost: np.ndarray, keys: Sequence[str], near: dict[str, list[str]]) -> str:
    """List keys that no unit has, each with the nearest that units have."""
    listed = [
        f"{key or tr('(empty)')} ({labelled(tr('nearest'), ', '.join(near[key]))})"
        if near[key]
        else key or tr("(empty)")
        for key in dict.fromkeys(keys[row] for row in lost.tolist())
    ]
    return few(listed)


def _refuse_all_strangers(
    rows: Features,
    field: str,
    lost: np.ndarray,
    keys: Sequence[str],
    near: dict[str, list[str]],
    units: Units,
    hint: str,
) -> None:
    if len(lost) < rows.count:
        return
    said = tr(
        "“{field}” of “{layer}” is the id of a unit of “{units}” in not a single row: {keys}."
    ).format(
        field=field,
        layer=rows.source.sourceName(),
        units=units.source_name,
        keys=_with_candidates(lost, keys, near),
    )
    raise InvalidInput(f"{said} {hint}".rstrip())


def _report_strangers(
    lost: np.ndarray, keys: Sequence[str], near: dict[str, list[str]], n: int, report: Report
) -> None:
    if len(lost):
        report.warning(
            tr("Customers whose key is no unit's, left out ({count:,} of {n:,}): {keys}.").format(
                count=len(lost), n=n, keys=_with_candidates(lost, keys, near)
            )
        )


def placed_by_point(
    rows: Features, units: Units, within_km: float, report: Report, progress: Progress
) -> Placed:
    """Return which unit each customer lies in, or is near enough to.

    Where several units hold one, the first does; this is told.

    Parameters
    ----------
    within_km : float
        How far from a unit, on the ground, one may lie.

    Raises
    ------
    InvalidInput
        When none lies in a unit, or near enough.
    """
    found = reached_units(rows, units, within_km, progress)
    crs = rows.source.sourceCrs()
    _report_several(rows, found.several, report)
    _report_outside(rows, units, found, within_km, report, progress)
    without = np.flatnonzero(np.isnan(rows.xy[:, 0]))
    if len(without):
        report.warning(
            tr("Customers without a point, left out ({count:,} of {n:,}): {customers}.").format(
                count=len(without), n=rows.count, customers=rows.named(without)
            )
        )
    why = dict.fromkeys(without.tolist(), "no point")
    lost = found.outside[found.unit[found.outside] == UNASSIGNED].tolist()
    why.update({row: why_lost(look, crs) for row, look in zip(lost, found.looks[lost].tolist())})
    return Placed(found.unit, found.km, found.nearest, why, {})


@dataclass(frozen=True)
class Reached:
    """Which unit each of q points lies in, or is near enough to.

    Attributes
    ----------
    unit : (q,) int64
        `UNASSIGNED` for none.
    km : (q,) float64
        From the nearest unit of those that lie in none, else NaN.
    nearest : (q,) int64
        That unit.
    outside, several : (o,), (s,) int64
        The points that lie in no unit, and those in several.
    looks : (q,) int8
        See `far.looks_of`.
    """

    unit: np.ndarray
    km: np.ndarray
    nearest: np.ndarray
    outside: np.ndarray
    several: np.ndarray
    looks: np.ndarray

    @property
    def taken(self) -> int:
        """How many belong to the nearest unit, though they lie in none."""
        is_taken = (self.unit[self.outside] != UNASSIGNED) & (self.km[self.outside] > ON_BORDER_KM)
        return int(np.count_nonzero(is_taken))


def reached_units(rows: Features, units: Units, within_km: float, progress: Progress) -> Reached:
    """Return which unit each point lies in, or is near enough to; the first where several are.

    Raises
    ------
    InvalidInput
        When nearly all lie in units with their coordinates swapped.
    """
    unit = np.full(rows.count, UNASSIGNED, dtype=np.int64)
    km, nearest = np.full(rows.count, np.nan), unit.copy()
    crs = rows.source.sourceCrs()
    landed = units.ground.landed(rows.xy, crs, progress)
    has_point = np.flatnonzero(np.isfinite(landed[:, 0]))
    xy = landed[has_point]
    point, holder = holders(units.polygons, xy, progress, units.period)
    found, first, count = np.unique(point, return_index=True, return_counts=True)
    unit[has_point[found]] = holder[first]
    outside = np.setdiff1d(np.arange(len(xy)), found)
    position = units.ground.position(*xy[outside].T, progress=progress)
    near, way = nearest_units(
        units.polygons,
        lambda each: units.ground.position(*each.T, progress=progress),
        position,
        progress,
    )
    way = arc_length(way) if units.ground.globe else way
    rim = has_point[outside]
    km[rim], nearest[rim] = way, near
    is_near = way <= max(within_km, ON_BORDER_KM)
    unit[rim[is_near]] = near[is_near]
    looks = looks_of(units, rows.xy, landed, unit, crs, progress)
    refuse_swapped(units, looks, unit, rows)
    nowhere = np.isfinite(rows.xy[:, 0]) & ~np.isfinite(landed[:, 0])
    rim = np.sort(np.append(rim, np.flatnonzero(nowhere)))
    return Reached(unit, km, nearest, rim, has_point[found[count > 1]], looks)


def _report_several(rows: Features, several: np.ndarray, report: Report) -> None:
    if len(several):
        report.warning(
            tr(
                "Customers in several units, which overlap there, count in the first of them "
                "({count:,} of {n:,}): {customers}."
            ).format(count=len(several), n=rows.count, customers=rows.named(several))
        )


def _report_outside(
    rows: Features,
    units: Units,
    found: Reached,
    within_km: float,
    report: Report,
    progress: Progress,
) -> None:
    """Say how many lie outside every unit, how far, which of them are left out, and why so far."""
    outside, km, unit, looks = found.outside, found.km, found.unit, found.looks
    lost = outside[unit[outside] == UNASSIGNED]
    far = lost[(looks[lost] != FINE) | (km[lost] > far_from(units))]
    crs = rows.source.sourceCrs()
    cause = why_far(units, rows.xy[far], crs, progress, looks[far]) if len(far) else ""
    if not len(outside):
        cause = tr("They have no point.")
    if (unit == UNASSIGNED).all():
        raise InvalidInput(
            tr("No customer of “{layer}” ({n:,} in all) lies in a unit of “{units}”. {why}")
            .format(
                n=rows.count,
                layer=rows.source.sourceName(),
                units=units.source_name,
                why=cause
                or tr("The nearest is {km} km away.").format(km=rounded(np.nanmin(km[lost]), 3)),
            )
            .rstrip()
        )
    if found.taken:
        report.info(
            tr(
                "Customers outside every unit, taken to the nearest within {km:g} km: {count:,}."
            ).format(km=within_km, count=found.taken)
        )
    if len(lost):
        order = lost[np.argsort(-np.nan_to_num(km[lost], nan=np.inf), kind="stable")]
        listed = [_with_km(rows.called(row), km[row], crs) for row in order[:5].tolist()]
        said = tr(
            "Customers outside every unit, left out ({count:,} of {n:,}), the farthest first: "
            "{customers}."
        ).format(
            count=len(lost),
            n=rows.count,
            customers=few(listed, count=len(lost)),
        )
        report.warning(f"{said} {cause}".rstrip())


def _with_km(name: str, km: float, crs: QgsCoordinateReferenceSystem) -> str:
    if np.isnan(km):
        return tr("{name} (no place in {crs})").format(name=name, crs=crs.authid())
    return f"{name} ({rounded(km, 3)} km)"
