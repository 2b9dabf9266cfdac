"""The shapes of a plan's units: which touch, how big they are, where they lie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace

import numpy as np
from qgis.core import QgsFeatureRequest, QgsGeometry

from ....core.geometry.contiguity import Overlaps, both_contiguities, seam_lengths
from ....core.geometry.coverage import overlaps
from ....core.geometry.locate import UnitLocator
from ....core.geometry.polygons import Polygons, polygons_from_wkb
from ....core.model.data_classes import dataclass
from ....core.model.graph import Graph, less, pairs_without, renumbered, without
from ....core.model.progress import Progress
from ....core.model.waiting import begun, ended
from ....core.presolve.islands import Ties, tied, ties_that_count
from ...reading.at_once import taken_at_once
from ...reading.geometries import CleanGeometries, clean_geometries, clean_outlines
from ...reading.ground import Ground
from ...reading.ground_sizes import ground_sizes
from ...reading.known_ground import knowing
from ...reading.land import UnitLand, land_of_units
from ...reading.layer_snapshot import Snapshot
from ...reading.neighbours import border_tolerance
from ...reading.units import Units, period_of, positions
from .bonds import Bonds, bind
from .unit_outlines import UnitOutlines, few_gone, rows_of

SHARED = ("feature_id", "area", "perimeter", "position", "crossed", "barred")
"""What shapes that say the same have in common, beside graphs: see `UnitShapes.like`."""

CHUNK = 1000
"""Features read between two looks at whether the work is still wanted."""


@dataclass(frozen=True)
class UnitShapes:
    """What contiguity, compactness and solvers need to know of the units' geometry.

    Attributes
    ----------
    feature_id : (n,) int64
        Units that the rows stand for.
    outlines : UnitOutlines
        What they look like, where they lie, and which meet on the map.
    untied : Graph
        Contiguity by the rule, links, barriers and ties inside parents.
    inside : Ties or None
        Those, where parents are given.
    ties : Ties
        What joins the islands that are left.
    graph : Graph
        Contiguity with the ties that count: see `for_plan`.
    counted : Ties or None
        These ties; None before the plan was asked.
    area, perimeter : (n,) float64
        m² and m on the ground; 0 without geometry.
    position : (n, d) float64
        Centroids in km (see `core.problem.Problem`); units without geometry have the mean.
    globe : bool
        Positions are in space.
    crossed : (e, 2) int64
        Neighbours between which a costly barrier is to be crossed.
    barred : (e, 2) int64
        Units that touch, but are no neighbours for a barrier between them.
    overlapping : Overlaps or None
        Units that cover the same ground; None where units are only known in part.
    notes : tuple of str
        Sentences about links and barriers that could not be read, or only in part.
    land : UnitLand or None
        The land of units as tours need it; None where travel doesn't count.
    """

    feature_id: np.ndarray
    outlines: UnitOutlines
    untied: Graph
    inside: Ties | None
    ties: Ties
    graph: Graph
    area: np.ndarray
    perimeter: np.ndarray
    position: np.ndarray
    globe: bool
    crossed: np.ndarray
    barred: np.ndarray
    overlapping: Overlaps | None = None
    counted: Ties | None = None
    notes: tuple[str, ...] = ()
    land: UnitLand | None = None

    @property
    def polygons(self) -> Polygons:
        """Outlines in layer coordinates; none for a unit without usable geometry."""
        return self.outlines.polygons

    @property
    def locator(self) -> UnitLocator:
        """Looks units up by place, in the same."""
        return self.outlines.locator

    @property
    def meeting(self) -> Graph:
        """Units that meet on the map, if only in a corner, whatever the rule, links, barriers."""
        return self.outlines.meeting

    def for_plan(self, workload: np.ndarray, k: int) -> UnitShapes:
        """Return the shapes with the ties that count in a plan of k territories."""
        graph, counted = tied(self.untied, self.ties, workload, k)
        return replace(self, graph=graph, counted=counted)

    def counts_so(self, workload: np.ndarray, k: int) -> bool:
        """Tell whether those ties count that a plan of k territories asks for."""
        if self.counted is None:
            return False
        wanted = self.ties.take(ties_that_count(self.untied, self.ties, workload, k))
        return _same(wanted, self.counted, ("island", "other"))

    def like(self, known: UnitShapes | None) -> UnitShapes:
        """Return these shapes, as those `known` where both say the same of each unit.

        It takes as long as to read all of them: made for a background thread, see `is_like`.
        """
        if known is None or self.land is not None or not _same(self, known, SHARED):
            return self
        for own, other in (
            (self.untied, known.untied),
            (self.meeting, known.meeting),
            (self.polygons, known.polygons),
        ):
            if not _same(own, other, [each.name for each in fields(own)]):
                return self
        shared = {name: getattr(known, name) for name in (*SHARED, "untied", "graph", "counted")}
        return replace(self, **shared)

    def is_like(self, known: UnitShapes | None) -> bool:
        """Tell whether `like` found that these say what those that are `known` do."""
        return known is not None and self.position is known.position

    def taken(self, feature_id: np.ndarray) -> UnitShapes:
        """Return the shapes of other units: those known, and none for those that are new.

        Stands in while the shapes of a changed layer are still being read. Ties count as they did:
        see `counts_so`.
        """
        gone, n = few_gone(self.feature_id, feature_id), len(feature_id)
        if gone is not None:
            return self._without(gone, feature_id)
        row, known = rows_of(self.feature_id, feature_id)
        number = np.full(len(self.feature_id), -1, dtype=np.int64)
        number[row[known]] = np.flatnonzero(known)

        def of(values: np.ndarray, unknown: object) -> np.ndarray:
            taken = np.empty((n, *values.shape[1:]))
            taken[known], taken[~known] = values[row[known]], unknown
            return taken

        def ties_of(ties: Ties | None) -> Ties | None:
            return None if ties is None else _ties_of_others(ties, number)

        untied = renumbered(self.untied, number, n)
        return replace(
            self,
            feature_id=feature_id,
            outlines=self.outlines.of(feature_id),
            untied=untied,
            inside=ties_of(self.inside),
            ties=_ties_of_others(self.ties, number),
            graph=renumbered(self.graph, number, n) if self.graph is not self.untied else untied,
            area=of(self.area, 0.0),
            perimeter=of(self.perimeter, 0.0),
            position=of(self.position, _middle(self.position)),
            crossed=_pairs_of_others(self.crossed, number),
            barred=_pairs_of_others(self.barred, number),
            overlapping=None,
            counted=ties_of(self.counted),
            land=None if self.land is None else self.land.taken(row, known),
        )

    def _without(self, gone: np.ndarray, feature_id: np.ndarray) -> UnitShapes:
        """Return the shapes of all units but a few that are `gone`."""
        untied, land = less(self.untied, gone), self.land
        return replace(
            self,
            feature_id=feature_id,
            outlines=self.outlines.of(feature_id),
            untied=untied,
            inside=None if self.inside is None else self.inside.without(gone),
            ties=self.ties.without(gone),
            graph=less(self.graph, gone) if self.graph is not self.untied else untied,
            area=without(self.area, gone),
            perimeter=without(self.perimeter, gone),
            position=without(self.position, gone),
            crossed=pairs_without(self.crossed, gone),
            barred=pairs_without(self.barred, gone),
            overlapping=None,
            counted=None if self.counted is None else self.counted.without(gone),
            land=None if land is None else land.without(gone),
        )


def read_shapes(
    source: Snapshot,
    feature_id: np.ndarray,
    ground: Ground,
    bonds: Bonds,
    progress: Progress,
) -> UnitShapes:
    """Read the geometry of the units `feature_id` and find which of them touch.

    Made for a background thread.

    Raises
    ------
    InvalidInput
        When the layer could not be read to its end.
    """
    clean = _read_outlines(source, feature_id, progress.part(0, 40))
    progress.percent(40)
    polygons = polygons_from_wkb(clean.wkb)
    period = period_of(polygons, ground)
    looking = begun(lambda: overlaps(polygons, None, period, progress))
    ground = knowing(ground, polygons, progress)
    position = _placed(polygons, ground, progress)
    area, perimeter = ground_sizes(polygons, ground, progress)
    # The edge of the map is no border of a unit on both sides of it.
    perimeter -= seam_lengths(polygons, period, ground.metres, progress)
    locator = UnitLocator(polygons)
    progress.percent(60)
    overlapping = ended(looking, progress)
    progress.percent(70)
    tolerance = border_tolerance(polygons, ground, bonds.tolerance)
    rook, queen = both_contiguities(
        polygons, tolerance, ground.metres, period, overlapping, progress
    )
    progress.percent(90)
    units = Units(
        source_name="",
        feature_id=feature_id,
        left_out=(),
        label=bonds.name,
        values={},
        polygons=polygons,
        ground=ground,
        position=position,
        workload=np.ones((len(position), 1)),
        overlapping=overlapping,
    )
    bound = bind(units, rook if bonds.rule == "rook" else queen, bonds, progress)
    return UnitShapes(
        feature_id=feature_id,
        outlines=UnitOutlines(feature_id, polygons, locator, queen),
        untied=bound.graph,
        inside=bound.inside,
        ties=bound.ties,
        graph=bound.graph,
        area=area,
        perimeter=perimeter,
        position=position,
        globe=ground.globe,
        crossed=bound.crossed,
        barred=bound.barred,
        overlapping=overlapping,
        notes=bound.notes,
        land=land_of_units(units, progress) if bonds.travels else None,
    )


def _same(one: object, other: object, names: Iterable[str]) -> bool:
    """Tell whether two have the same numbers by some names."""
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in names)


def _pairs_of_others(pairs: np.ndarray, number: np.ndarray) -> np.ndarray:
    """Return the pairs (e, 2) of the units that are left; `number` of the others is -1."""
    return number[pairs][(number[pairs] >= 0).all(axis=1)]


def _ties_of_others(ties: Ties, number: np.ndarray) -> Ties:
    """Return the ties between the units that are left; `number` of the others is -1."""
    ties = replace(ties, island=number[ties.island], other=number[ties.other])
    return ties.take((ties.island >= 0) & (ties.other >= 0))


def _read_outlines(source: Snapshot, feature_id: np.ndarray, progress: Progress) -> CleanGeometries:
    """Return the outlines of features, made fit; none for those that are gone."""
    taken = taken_at_once(source, (), shapes=True, progress=progress)
    progress.percent(30)
    if taken is not None:
        shapes = dict(zip(taken.ids.tolist(), taken.shapes))
        return clean_outlines([shapes.get(fid, b"") for fid in feature_id.tolist()], progress)
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    found: dict[int, QgsGeometry] = {}
    for feature in source.getFeatures(request):
        found[feature.id()] = feature.geometry()
        if len(found) % CHUNK == 0:
            progress.percent(90 * len(found) / max(len(feature_id), 1))
    return clean_geometries(
        [found.get(fid, QgsGeometry()) for fid in feature_id.tolist()], progress
    )


def _placed(polygons: Polygons, ground: Ground, progress: Progress) -> np.ndarray:
    """Return (n, d) km, the centroid of each unit; the mean of the others where it has none."""
    has_shape = np.bincount(polygons.ring_unit, minlength=polygons.n) > 0
    if not has_shape.any():
        return np.zeros((polygons.n, 3 if ground.globe else 2))
    place = positions(polygons, ground, progress)
    place[~has_shape] = _middle(place[has_shape])
    return place


def _middle(position: np.ndarray) -> np.ndarray:
    return position.mean(axis=0) if len(position) else np.zeros(position.shape[1])
