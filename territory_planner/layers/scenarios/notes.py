"""Feedback on plans: notes with a place, kept beside the scenarios in a plain table of points.

``territory_notes`` may be edited by any program, QField say: rows without a state are open, and
rows without a layer are of whichever layer asks.
"""

from __future__ import annotations

import math
from dataclasses import replace

from osgeo import gdal, ogr, osr

from ...core.model.data_classes import dataclass
from ..writing.gdal_calls import broken_off, quiet
from ..writing.places import NOTES
from .database import ScenarioDatabase
from .places import StorePlace

OPEN, DONE = "open", "done"
NOTE_TEXTS = ("layer", "scenario", "territory", "unit", "author", "made", "state", "rule", "text")
"""Columns of a note beside its point."""


@dataclass(frozen=True)
class PlanNote:
    """What somebody says of a plan.

    Attributes
    ----------
    text, author, made : str
        `made` as ISO 8601, in UTC; as it was given where another program wrote it.
    x, y : float
        In the coordinates of its table; NaN where it has no place.
    layer : str
        What the layer is called in the store.
    territory, unit, scenario : str
        What it is about: a key each, '' for none.
    state : {"open", "done"}
    rule : str
        What became of it ("lock", "exception", "link", "barrier"); '' for nothing.
    number : int
        In its store; 0 where it has not been kept yet.
    """

    text: str
    author: str
    made: str
    x: float
    y: float
    layer: str
    territory: str = ""
    unit: str = ""
    scenario: str = ""
    state: str = OPEN
    rule: str = ""
    number: int = 0


class NoteStore:
    """The notes of one place; each change is whole or has not happened."""

    def __init__(self, place: StorePlace) -> None:
        self.place = place
        self._database = ScenarioDatabase(place)

    def listed(self, layer: str, state: str = "", crs: str = "") -> list[PlanNote]:
        """Return the notes on a layer's plans by their numbers; of one state, '' for all.

        Parameters
        ----------
        crs : str
            Well-known text of the system that their places are told in; '' for their table's.

        Raises
        ------
        InvalidInput
            When the place can't be read.
        """
        if not self._database.is_there():
            return []
        dataset = self._database.opened()  # must outlive its tables
        table = self._database.table(dataset, NOTES)
        if table is None:
            return []
        found = sorted((_note(row, layer) for row in table), key=lambda each: each.number)
        way = _way(table.GetSpatialRef(), system_of(crs))
        found = [_placed(each, way) for each in found]
        return [each for each in found if each.layer == layer and state in ("", each.state)]

    def add(self, note: PlanNote, crs: str) -> None:
        """Keep a note.

        Parameters
        ----------
        crs : str
            Well-known text of its coordinates' system; that of the first note is the table's, and
            those that follow are placed in it.
        """

        def work(dataset: gdal.Dataset) -> None:
            table = self._database.table(dataset, NOTES)
            if table is None:
                table = self._database.make_table(
                    dataset, NOTES, NOTE_TEXTS, system_of(crs), ogr.wkbPoint
                )
            _complete(table)
            row = ogr.Feature(table.GetLayerDefn())
            _fill(row, note)
            point = ogr.Geometry(ogr.wkbPoint)
            there = _placed(note, _way(system_of(crs), table.GetSpatialRef()))
            point.AddPoint_2D(there.x, there.y)
            row.SetGeometry(point)
            if table.CreateFeature(row) != 0 or table.SyncToDisk() != 0:
                raise broken_off(gdal.GetLastErrorMsg())

        self._database.change(work)

    def close(self, note: PlanNote, rule: str = "") -> None:
        """Take a note for done; `rule` is what became of it. Its text and author stay."""

        def work(dataset: gdal.Dataset) -> None:
            table = self._database.needed(dataset, NOTES)
            _complete(table)
            row = None
            with quiet():
                row = table.GetFeature(note.number)
            if row is None:
                return  # somebody deleted it
            _fill(row, replace(_note(row, note.layer), state=DONE, rule=rule))
            if table.SetFeature(row) != 0:
                raise broken_off(gdal.GetLastErrorMsg())

        self._database.change(work)


def system_of(crs: str) -> osr.SpatialReference | None:
    """Return a system of coordinates, x before y, by its well-known text; None for ''."""
    if not crs:
        return None
    system = osr.SpatialReference()
    system.ImportFromWkt(crs)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def _way(
    of: osr.SpatialReference | None, to: osr.SpatialReference | None
) -> osr.CoordinateTransformation | None:
    """Return the way from one system to another; None where there is none to go."""
    if of is None or to is None:
        return None
    of = of.Clone()
    of.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return None if of.IsSame(to) else osr.CoordinateTransformation(of, to)


def _placed(note: PlanNote, way: osr.CoordinateTransformation | None) -> PlanNote:
    if way is None or math.isnan(note.x):
        return note
    x, y, _ = way.TransformPoint(note.x, note.y)
    return replace(note, x=x, y=y)


def _complete(table: ogr.Layer) -> None:
    """Add the columns that a table lacks: another program made it."""
    there = table.GetLayerDefn()
    for name in NOTE_TEXTS:
        if there.GetFieldIndex(name) < 0 and table.CreateField(ogr.FieldDefn(name)) != 0:
            raise broken_off(gdal.GetLastErrorMsg())


def _fill(row: ogr.Feature, note: PlanNote) -> None:
    for name in NOTE_TEXTS:
        row.SetField(name, getattr(note, name))


def _note(row: ogr.Feature, layer: str) -> PlanNote:
    definition = row.GetDefnRef()
    text = {
        name: (row.GetFieldAsString(name) if definition.GetFieldIndex(name) >= 0 else "") or ""
        for name in NOTE_TEXTS
    }
    point = row.GetGeometryRef()
    x, y = (point.GetX(), point.GetY()) if point is not None else (float("nan"), float("nan"))
    state = DONE if text["state"].strip().casefold() == DONE else OPEN
    given = {**text, "layer": text["layer"] or layer, "state": state}
    return PlanNote(x=x, y=y, number=row.GetFID(), **given)
