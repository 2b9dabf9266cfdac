"""What is told of a layer of units when it is read: what is left out, repaired or drawn twice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...core.geometry.contiguity import Overlaps
from ...core.geometry.coverage import duplicates
from ...core.geometry.polygons import Polygons, polygon_areas
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few, figure, rounded
from ..report import Report
from ..text import tr
from ..values import as_amount
from .geometries import CleanGeometries
from .ground import Ground


def no_units(layer: str, has_features: bool) -> str:
    """Say why a layer has no units."""
    if has_features:
        return tr("“{layer}” has no units: none of its features has an area.").format(layer=layer)
    return tr(
        "“{layer}” has no features to make territories of. Where only selected features are used, "
        "select some."
    ).format(layer=layer)


def report_plane(ground: Ground, layer: str, report: Report) -> None:
    """Say that a layer without reference system is measured as it is drawn."""
    if not ground.globe:
        report.warning(
            tr(
                "“{layer}” has no coordinate reference system: its coordinates are taken as "
                "metres in the plane. Where they are degrees, set its reference system first."
            ).format(layer=layer)
        )


def report_repeated(ids: list[int], layer: str, report: Report) -> None:
    """Say that feature ids don't tell features apart."""
    report.warning(
        tr(
            "Feature ids of “{layer}” repeat ({ids:,} {ids:id|ids} for {n:,} features; a view "
            "or a join may do so): features are told apart by their order, and nothing else."
        ).format(layer=layer, ids=len(set(ids)), n=len(ids))
    )


def report_missing(
    clean: CleanGeometries,
    names: list[str],
    values: dict[str, list[Any]],
    workload: Sequence[str],
    report: Report,
) -> None:
    """Name the features that are left out, and say how much workload goes with them."""
    if len(clean.missing) == 0:
        return
    lost = {
        field: sum(as_amount(values[field][row]) or 0.0 for row in clean.missing)
        for field in workload
    }
    report.warning(
        tr("Left out, for want of a usable geometry ({count:,} of {n:,}): {units}.").format(
            count=len(clean.missing),
            n=len(names),
            units=few([names[row] for row in clean.missing]),
        )
    )
    for field, amount in lost.items():
        report.warning(
            tr("With them, {amount} of “{field}” is left out.").format(
                field=field, amount=figure(amount)
            )
        )


def report_repaired(clean: CleanGeometries, names: list[str], report: Report) -> None:
    """Name the units whose geometries were invalid."""
    if len(clean.repaired):
        report.warning(
            tr("Invalid geometries, repaired ({count:,} of {n:,}): {units}.").format(
                count=len(clean.repaired),
                n=len(names),
                units=few([names[row] for row in clean.repaired]),
            )
        )


def report_coverage(
    polygons: Polygons,
    overlapping: Overlaps,
    names: list[str],
    report: Report,
    progress: Progress = SILENT,
) -> None:
    """Name the units that cover the same ground as others."""
    original = duplicates(polygons, progress)
    twins = np.flatnonzero(original != np.arange(polygons.n))
    if len(twins):
        report.warning(
            tr(
                "Units with the very outline of an earlier one ({count:,} of {n:,}): {units}."
            ).format(count=len(twins), n=len(names), units=few([names[unit] for unit in twins]))
        )
    first, second, shared = overlapping.listed
    area, common = polygon_areas(polygons), polygon_areas(shared)
    listed = [
        tr("{one} and {other} ({share} % of the smaller one)").format(
            one=names[one],
            other=names[other],
            share=rounded(100 * common[pair] / min(area[one], area[other]), 2),
        )
        for pair, (one, other) in enumerate(zip(first.tolist(), second.tolist()))
        if original[one] != original[other]
    ]
    if listed:
        report.warning(
            tr("Units that overlap ({count:,} {count:pair|pairs}): {pairs}.").format(
                count=len(listed), pairs=few(listed)
            )
        )
