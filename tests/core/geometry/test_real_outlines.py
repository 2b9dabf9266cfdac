"""Real neighbourhoods of which some borders differ by a rounding error."""

import json
from pathlib import Path

import numpy as np
import pytest
from shapely import wkb
from shapely.ops import unary_union

from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.coverage import gaps, overlaps
from territory_planner.core.geometry.dissolve import dissolve
from territory_planner.core.geometry.polygons import polygon_areas, polygons_from_wkb

DATA = Path(__file__).parents[2] / "data" / "outlines" / "doncaster.json"
OUTLINES = {name: bytes.fromhex(text) for name, text in json.loads(DATA.read_text()).items()}


@pytest.fixture
def polygons():
    return polygons_from_wkb(list(OUTLINES.values()))


def borders(polygons, **options):
    names = list(OUTLINES)
    rows = zip(*contiguity(polygons, **options).edges())
    return {(names[a], names[b]): length for a, b, length in rows}


def test_borders_off_by_a_rounding_error_are_found(polygons):
    exact, near = borders(polygons, tolerance=0), borders(polygons)
    assert set(near) - set(exact) == {
        ("Doncaster 017A", "Doncaster 026E"),
        ("Doncaster 024B", "Doncaster 026E"),
        ("Doncaster 024C", "Doncaster 026E"),
    }
    assert near["Doncaster 017A", "Doncaster 026E"] == pytest.approx(1486.65, abs=0.01)
    assert all(near[pair] == pytest.approx(length, abs=2) for pair, length in exact.items())


def test_shared_lengths_are_those_of_the_shapes_themselves(polygons):
    shapes = {name: wkb.loads(blob) for name, blob in OUTLINES.items()}
    for (one, other), length in borders(polygons, tolerance=0).items():
        shared = shapes[one].boundary.intersection(shapes[other].boundary)
        assert length == pytest.approx(shared.length, abs=1e-3)


def test_the_outline_of_all_has_no_sliver(polygons):
    plain = unary_union([wkb.loads(blob) for blob in OUTLINES.values()])
    assert len(plain.interiors) == 3
    (outline,) = dissolve(polygons, np.zeros(polygons.n), 1)
    (whole,) = wkb.loads(outline).geoms
    assert len(whole.interiors) == 1
    assert whole.symmetric_difference(plain).area < 1


def test_only_the_one_real_gap_is_reported(polygons):
    assert (polygon_areas(gaps(polygons)) > 1000).tolist() == [True]
    assert overlaps(polygons).listed[2].n == 0
