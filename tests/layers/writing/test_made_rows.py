"""Rows that are written as columns are those that would be written one by one."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem

from territory_planner.core.geometry.polygons import Polygons
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import SILENT, Progress
from territory_planner.layers.compat import integer_field, long_field, real_field, text_field
from territory_planner.layers.report import Report
from territory_planner.layers.writing import made_rows, staging
from territory_planner.layers.writing.delivery import Output, deliver
from territory_planner.layers.writing.places import place_of
from territory_planner.layers.writing.results import table_of_columns

TEXTS = ["plain", "of, 'quotes' \"", "two\nlines", "", None, "ünïcödé 😀"]
WHOLE = [1, -(2**63), 2**63 - 1, 0, None, 7]
REAL = [0.1, 1e300, 5e-324, -0.0, None, 1 / 3]
FIELDS = [text_field('it\'s "a" name'), long_field("many"), real_field("much")]


def squares(n):
    """Squares in a row, the first of them with a hole."""
    ring = np.array([[0, 0], [0, 9], [9, 9], [9, 0], [0, 0]], dtype=float) / 7
    hole = np.array([[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]], dtype=float) / 7
    rings = [ring, hole, *(ring + np.array([0.1 - 2 * at, at]) for at in range(1, n))]
    return Polygons(
        xy=np.concatenate(rings),
        ring_start=np.arange(len(rings) + 1) * 5,
        ring_unit=np.array([0, 0, *range(1, n)], dtype=np.int32),
        ring_outer=np.array([True, False, *[True] * (n - 1)]),
        n=n,
    )


def written(path, columns, fields=FIELDS, outlines=None, progress=SILENT):
    crs = QgsCoordinateReferenceSystem("EPSG:27700")
    table = table_of_columns(fields, columns, outlines, crs)
    deliver({"o": Output(place_of(str(path)), table, "")}, Report(), progress)
    with closing(sqlite3.connect(path)) as database:
        every = database.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        boxes = "SELECT table_name, min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents"
        asked = ["SELECT * FROM made", boxes, "SELECT * FROM gpkg_ogr_contents"]
        if outlines is not None:
            asked.append("SELECT * FROM rtree_made_geom")
        return every, *(database.execute(each).fetchall() for each in asked)


@pytest.fixture
def told(monkeypatch):
    """What is noted of each attempt to write rows at once."""
    noted, write = [], staging.write_rows

    def watched(*asked):
        noted.append(write(*asked))
        return noted[-1]

    monkeypatch.setattr(staging, "write_rows", watched)
    return noted


def both_ways(tmp_path, monkeypatch, *asked):
    """The same written at once, where that can be, and one by one."""
    for name in ("fast", "slow"):
        (tmp_path / name).mkdir()
    fast = written(tmp_path / "fast" / "made.gpkg", *asked)
    monkeypatch.setattr(staging, "_copied", lambda *_: None)
    return fast, written(tmp_path / "slow" / "made.gpkg", *asked)


@pytest.mark.parametrize("outlines", [None, squares(6)], ids=["table", "shapes"])
def test_rows_are_the_same(outlines, told, tmp_path, monkeypatch):
    monkeypatch.setattr(made_rows, "BLOCK", 4)
    asked = [TEXTS, WHOLE, REAL], FIELDS, outlines
    fast, slow = both_ways(tmp_path, monkeypatch, *asked)
    assert told == [True]
    assert [*fast[:2], *fast[3:]] == [*slow[:2], *slow[3:]]
    assert len(fast[1]) == 6
    assert fast[3] == [("made", 6)]
    for ours, theirs in zip(fast[2][0], slow[2][0]):  # which GDAL rounds to 15 digits
        assert ours == theirs or ours == pytest.approx(theirs, rel=1e-14)


@pytest.mark.parametrize(
    ("fields", "columns"),
    [
        ([text_field("a")], [["x\0y"]]),
        ([integer_field("a")], [[5]]),
        ([real_field("a")], [[5]]),
        ([long_field("fid"), text_field("a")], [[9, 4], ["x", "y"]]),
    ],
    ids=["text with a zero", "short", "whole number for a fraction", "numbers of rows"],
)
def test_what_gdal_may_write_otherwise_is_left_to_it(fields, columns, told, tmp_path, monkeypatch):
    fast, slow = both_ways(tmp_path, monkeypatch, columns, fields)
    assert told == [False]
    assert fast == slow


def test_cancelled_while_it_writes(told, tmp_path, monkeypatch):
    looks, fill = [], made_rows._fill

    def filled(*asked):
        looks.append(True)
        fill(*asked)

    monkeypatch.setattr(made_rows, "_fill", filled)
    progress = Progress(is_cancelled=lambda: bool(looks))
    with pytest.raises(Cancelled):
        written(tmp_path / "made.gpkg", [TEXTS, WHOLE, REAL], progress=progress)
    assert told == []
    assert [*tmp_path.iterdir()] == []
    assert not gdal.ReadDirRecursive("/vsimem/territory_planner")
