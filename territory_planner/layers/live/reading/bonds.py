"""What joins and parts units besides their borders: links, barriers, parents."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.graph import Graph, with_edges, without_edges
from ....core.model.progress import SILENT, Progress
from ....core.presolve.islands import NO_WALLS, Ties, Walls, with_ties
from ....core.presolve.parents import cut_between_parents
from ...reading.barriers import COSTLY, barrier_shapes, parted_by
from ...reading.layer_snapshot import Snapshot
from ...reading.links import read_links
from ...reading.neighbours import ties_of
from ...reading.units import Units
from ...report import Report
from ...text import tr
from ..settings.plan_settings import PlanSettings
from ..settings.references import referred_layer
from ..settings.rule_settings import LayerReference
from .unit_table import UnitTable


@dataclass(frozen=True)
class Bonds:
    """Links, barriers and parents of units, for a background thread to read.

    Attributes
    ----------
    rule : "rook" or "queen"
    tolerance : float or None
        Greatest distance (m) between borders that still meet; None for the usual one.
    links, barriers : Snapshot or None
    share : float
        Share of a border beyond which barriers part units.
    costly : bool
        Barriers can be crossed at a cost.
    identifier, name : list of n str
    parent : (n,) int32
        Parent of each unit, -1 for none at all.
    notes : tuple of str
        Sentences about what can't be read.
    travels : bool
        Travel inside territories counts, so that land is measured as tours need it.
    """

    rule: str
    tolerance: float | None
    links: Snapshot | None
    barriers: Snapshot | None
    share: float
    costly: bool
    identifier: list[str]
    name: list[str]
    parent: np.ndarray
    notes: tuple[str, ...]
    travels: bool = False


@dataclass(frozen=True)
class Bound:
    """Contiguity with bonds.

    Attributes
    ----------
    graph : Graph
        Units of one parent hang together.
    inside : Ties or None
        What joins units of one parent, where parents are given.
    ties : Ties
        What would join the rest; not in `graph`.
    crossed : (e, 2) int64
        Neighbours between which a costly barrier is to be crossed, and no link joins them.
    barred : (e, 2) int64
        Units that touch, but are no neighbours for a barrier between them.
    notes : tuple of str
    """

    graph: Graph
    inside: Ties | None
    ties: Ties
    crossed: np.ndarray
    barred: np.ndarray
    notes: tuple[str, ...]


def differ(before: PlanSettings, after: PlanSettings) -> bool:
    """Tell whether contiguity, or the land of units, must be found again for other settings."""
    return _of_contiguity(before) != _of_contiguity(after)


def take_bonds(settings: PlanSettings, table: UnitTable, parent: np.ndarray) -> Bonds:
    """Copy what the set-up refers to, on the main thread."""
    rules, notes = settings.rules, list[str]()

    def copied(reference: LayerReference, use: str) -> Snapshot | None:
        try:
            return Snapshot(referred_layer(reference, use)) if reference else None
        except InvalidInput as error:
            notes.append(str(error))
            return None

    return Bonds(
        rule=settings.contiguity,
        tolerance=None if settings.tolerance_distance < 0 else settings.tolerance_distance,
        links=copied(rules.links, tr("Links")),
        barriers=copied(rules.barriers, tr("Barriers")),
        share=rules.barrier_share,
        costly=rules.barrier_kind == COSTLY,
        identifier=list(table.identifier),
        name=list(table.name),
        parent=parent.copy(),
        notes=tuple(notes),
        travels=rules.travel_per_km > 0,
    )


def bind(units: Units, graph: Graph, bonds: Bonds, progress: Progress = SILENT) -> Bound:
    """Return contiguity with links and ties added, less what barriers part."""
    notes = list(bonds.notes)
    report = Report(warning=notes.append)
    crossed = barred = np.empty((0, 2), dtype=np.int64)

    def read(reader: Callable[[], np.ndarray]) -> np.ndarray:
        try:
            return reader()
        except InvalidInput as error:
            notes.append(str(error))
            return np.empty((0, 2), dtype=np.int64)

    walls, own = NO_WALLS, None
    if bonds.barriers is not None:
        source, share = bonds.barriers, bonds.share
        near = bonds.tolerance
        shapes: list[bytes] = []

        def parted() -> np.ndarray:
            shapes.extend(barrier_shapes(source, units.ground, report, progress=progress))
            return parted_by(shapes, units, bonds.rule, share, None, near, progress)

        pairs = read(parted)
        if bonds.costly:
            crossed = pairs
        else:
            barred = pairs
            graph = without_edges(graph, *pairs.T)
            walls = Walls(pairs, shapes) if len(pairs) else NO_WALLS
    if bonds.links is not None:
        lines, ids = bonds.links, bonds.identifier
        ends = read(
            lambda: np.column_stack(read_links(lines, units, ids, report, progress=progress))
        )
        graph = with_edges(graph, *ends.T)
        crossed = _without(crossed, ends, units.n)
    if (bonds.parent >= 0).any():
        inside = cut_between_parents(graph, bonds.parent)
        own = ties_of(units, inside, lambda: walls, bonds.parent, progress)
        graph = with_ties(graph, own)
    ties = ties_of(units, graph, lambda: walls, progress=progress)
    return Bound(graph, own, ties, crossed, barred, tuple(notes))


def _without(pairs: np.ndarray, others: np.ndarray, n: int) -> np.ndarray:
    """Return the pairs (e, 2) of units that are not among others, in either order."""
    keys, known = (np.sort(each, axis=1) @ (n, 1) for each in (pairs, others))
    return pairs[~np.isin(keys, known)]


def _of_contiguity(settings: PlanSettings) -> tuple:
    rules = settings.rules
    barriers = (rules.barriers, rules.barrier_share, rules.barrier_kind)
    own = (settings.contiguity, settings.tolerance_distance)
    return (own, rules.links, barriers, rules.parent_field, rules.travel_per_km > 0)
