"""What was carried over to new units, as layers: the new units, and what is ambiguous."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProcessingFeatureSource, QgsWkbTypes

from ...core.geometry.polygons import select_units, wkb_from_polygons
from ...core.model.data_classes import dataclass
from ...core.model.locale import number
from ...core.model.text import clauses, in_percent
from ...core.workload.carry import CarriedPlan
from ..compat import real_field, text_field
from ..plan import Names
from ..reading.geometries import geometry_of
from ..reading.units import Units
from ..report import Report
from ..text import tr
from .columns import Columns
from .output import Table
from .results import table_of, units_table

CERTAIN = "certain_percent"

SEPARATOR = "; "


@dataclass(frozen=True)
class Ambiguity:
    """A unit of which it is not clear where it belongs, or what.

    Attributes
    ----------
    kind : str
        What is unclear, in a word or two.
    is_new : bool
        It is one of the new units, not of the old ones.
    unit : int
    certain : float
        The largest candidate's part, as a share; 0 without any.
    candidates : sequence of (str, float)
        What it could be, each with its part; a part of NaN is a guess by nearness.
    """

    kind: str
    is_new: bool
    unit: int
    certain: float
    candidates: Sequence[tuple[str, float]]

    @property
    def listed(self) -> str:
        """The candidates as people read them."""
        return clauses(
            tr("{name} (the nearest)").format(name=name)
            if np.isnan(part)
            else f"{name} ({in_percent(number(100 * part, '.3g'))})"
            for name, part in self.candidates
        )

    @property
    def cell(self) -> str:
        """The same as programs read them."""
        return SEPARATOR.join(
            f"{name} (nearest)" if np.isnan(part) else f"{name} ({100 * part:.3g} %)"
            for name, part in self.candidates
        )


def carried_table(
    source: QgsProcessingFeatureSource,
    units: Units,
    amounts: np.ndarray,
    criteria: Sequence[str],
    plan: tuple[str, CarriedPlan, Names] | None,
    report: Report,
) -> Table:
    """Return the features of the new units with what was carried to them.

    Parameters
    ----------
    amounts : (m, c) float64
    criteria : sequence of c str
        Fields that the amounts come from, and go into.
    plan : (str, CarriedPlan, Names), optional
        With the field that it comes from.
    """
    columns = Columns.beside(source.fields())
    added: list[QgsField] = []
    wanted = [*([plan[0], CERTAIN] if plan is not None else []), *criteria]
    called = columns.all_free(wanted, report)
    if plan is not None:
        _, carried, names = plan
        added.append(names.field(called.pop(0)))
    added += map(real_field, called)

    def row_of(unit: int) -> list[object]:
        row: list[object] = []
        if plan is not None:
            held = int(carried.assignment[unit])
            row += [names.value(held), 100.0 * float(carried.certain[unit]) if held >= 0 else None]
        return [*row, *amounts[unit].tolist()]

    def stays(_feature: QgsFeature) -> list[object]:
        return [None] * len(added)

    return units_table(source, units, columns, added, row_of, stays)


def ambiguities_table(
    found: Sequence[Ambiguity], old: tuple[Units, list[str]], new: tuple[Units, list[str]]
) -> Table:
    """Return a row for each ambiguous unit, with its outline in the new units' system.

    Parameters
    ----------
    old, new : (Units, list of str)
        With the ids that their tables have.
    """

    def row_of(each: Ambiguity) -> tuple[object, ...]:
        units, ids = new if each.is_new else old
        return (
            each.kind,
            "new" if each.is_new else "old",
            ids[each.unit],
            units.label[each.unit],
            100.0 * each.certain,
            each.cell,
        )

    def outlines() -> Iterator[QgsGeometry]:
        for each in found:
            units, _ = new if each.is_new else old
            polygons = select_units(units.polygons, np.array([each.unit]))
            if not each.is_new:
                xy = new[0].ground.placed(polygons.xy, units.ground.crs)
                polygons = replace(polygons, xy=xy)
            yield geometry_of(wkb_from_polygons(polygons)[0])

    fields = [
        text_field("kind"),
        text_field("layer"),
        text_field("unit_id"),
        text_field("unit"),
        real_field(CERTAIN),
        text_field("candidates"),
    ]
    rows = (row_of(each) for each in found)
    return table_of(fields, rows, QgsWkbTypes.Type.MultiPolygon, outlines(), new[0].ground.crs)
