"""A design of some of a plan's units: the rest stays as it is, and plays no part."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ....core.checks.rules import Rules
from ....core.geometry.polygons import select_units
from ....core.model.errors import InvalidInput
from ....core.model.graph import renumbered
from ....core.presolve.islands import Ties
from ...reading.units import Units
from ...text import tr
from .design_brief import Brief


def part_of(brief: Brief, rows: np.ndarray) -> Brief:
    """Return the brief of a design of some units, (r,) int64 ascending; targets are equal shares.

    Centers and targets are of the territories of the whole plan, and count for nothing.

    Raises
    ------
    InvalidInput
        When a table of costs, which needs centers, is in the set-up.
    """
    if brief.ways.costs is not None:
        raise InvalidInput(
            tr(
                "A part of the plan can't be designed by a table of costs, which needs a center "
                "for each territory. Design all of it, or take the table out of the set-up."
            )
        )
    n, number = brief.units.n, np.full(brief.units.n, -1, dtype=np.int64)
    number[rows] = np.arange(len(rows))

    def among(pairs: np.ndarray) -> np.ndarray:
        inside = number[np.asarray(pairs, dtype=np.int64).reshape(-1, 2)]
        return inside[(inside >= 0).all(axis=1)]

    sizes = brief.criteria.sizes
    if sizes is not None:
        sizes = replace(sizes, amount=sizes.amount[rows])
    crossed = brief.ways.crossed
    share = len(rows) / max(n, 1)
    return replace(
        brief,
        units=_units(brief.units, rows),
        graph=renumbered(brief.graph, number, len(rows)),
        inside=None if brief.inside is None else _ties(brief.inside, number, share),
        ties=_ties(brief.ties, number, share),
        barred=among(brief.barred),
        criteria=replace(brief.criteria, sizes=sizes),
        rules=Rules(
            given=np.full(len(rows), -1, dtype=np.int32),
            apart=among(brief.rules.apart),
            group=brief.rules.group[rows],
            parent=brief.rules.parent[rows],
        ),
        share={},
        from_table=False,
        ways=replace(
            brief.ways,
            crossed=None if crossed is None else among(crossed),
            area=brief.ways.area * share,
            kept={},
        ),
        sites=None,
        ids=[brief.ids[row] for row in rows.tolist()],
        read={},
    )


def _units(units: Units, rows: np.ndarray) -> Units:
    return replace(
        units,
        feature_id=units.feature_id[rows],
        label=[units.label[row] for row in rows.tolist()],
        polygons=select_units(units.polygons, rows),
        position=units.position[rows],
        workload=units.workload[rows],
    )


def _ties(ties: Ties, number: np.ndarray, share: float) -> Ties:
    inside = (number[ties.island] >= 0) & (number[ties.other] >= 0)
    ties = ties.take(inside)
    return replace(
        ties,
        island=number[ties.island],
        other=number[ties.other],
        land=ties.land * share,
    )
