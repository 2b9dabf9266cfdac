"""Outlines from a file are made fit as those that QGIS hands out."""

from __future__ import annotations

import struct

import pytest
from qgis.core import QgsGeometry

from territory_planner.layers.reading import geometries as module
from territory_planner.layers.reading.geometries import (
    clean_geometries,
    clean_outlines,
    geometry_of,
)

SOUND = [f"POLYGON (({x} 0, {x + 1} 0, {x + 1} 1, {x} 1, {x} 0))" for x in range(40)]
ODD = [
    "POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))",
    "POLYGON ((0 0, 1e16 0, 1e16 1, 0 1, 0 0))",
    "POLYGON EMPTY",
    "MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((1 1, 3 1, 3 3, 1 3, 1 1)))",
    "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((5 5, 6 5, 6 6, 5 6, 5 5)))",
    "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 3 2, 3 3, 2 3, 2 2))",
    "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (8 8, 12 8, 12 12, 8 12, 8 8))",
    "POLYGON ((0 0, 1 0, 0 0))",
]


def wkb_of(text):
    return QgsGeometry.fromWkt(text).asWkb().data()


@pytest.mark.parametrize("together", [3, 50, 10_000])
def test_outlines_are_cleaned_as_geometries_are(monkeypatch, together):
    monkeypatch.setattr(module, "TOGETHER", together)
    shapes = [wkb_of(text) for text in [*SOUND, *ODD, *SOUND]]
    shapes[7], shapes[20] = b"", _with_no_number(shapes[20])
    ours = clean_outlines(shapes)
    theirs = clean_geometries([geometry_of(each) for each in shapes])
    assert ours.wkb == theirs.wkb
    assert ours.repaired.tolist() == theirs.repaired.tolist()
    assert ours.missing.tolist() == theirs.missing.tolist()
    assert {7, 20} <= set(ours.missing.tolist())
    assert len(SOUND) in ours.repaired.tolist()


def test_what_can_not_be_read_at_once_is_read_one_by_one():
    curve = "CURVEPOLYGON (COMPOUNDCURVE (CIRCULARSTRING (0 0, 1 1, 2 0), (2 0, 0 0)))"
    shapes = [wkb_of(text) for text in (SOUND[0], curve)]
    ours, theirs = clean_outlines(shapes), clean_geometries([geometry_of(each) for each in shapes])
    assert ours.wkb == theirs.wkb
    assert not len(ours.missing)
    assert not len(clean_outlines([]).wkb)


def _with_no_number(wkb):
    return wkb[:13] + struct.pack("<d", float("nan")) + wkb[21:]
