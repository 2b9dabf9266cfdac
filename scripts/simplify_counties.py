"""Make ``sample_data/us_counties_lower48.gpkg`` from the Census Bureau's county boundaries.

Run once, in an environment of its own with shapely 2.1 or later, geopandas and pyogrio:
``python scripts/simplify_counties.py COUNTIES.gpkg``, where the source holds the 1:500,000
cartographic boundaries joined with the 2020 census counts (GEOID, NAME, ST, POP2020, HU2020).

Borders are simplified as a coverage, so that neighbours keep identical vertices and every pair
of counties that shared a border still shares one; the script fails if that is not so.
"""

from __future__ import annotations

import sys
from math import cos, radians
from pathlib import Path

import geopandas
import numpy as np
import shapely

TARGET = Path(__file__).parents[1] / "sample_data" / "us_counties_lower48.gpkg"
BEYOND = {"AK", "HI", "PR"}
COLUMNS = ["GEOID", "NAME", "ST", "POP2020", "HU2020", "geometry"]
TOLERANCE = 0.015
"""Degrees of latitude: details of less than about 1.7 km squared go."""
SMALLEST_ISLET = 1e-3
"""Square degrees, about 10 km²: smaller parts go, unless they are all that a county has or
touch another county."""
DIGITS = 8
"""Decimals kept of a degree, those of the source and two more: borders may be as short."""


def rook_pairs(shapes: np.ndarray) -> set[tuple[int, int]]:
    """Return the pairs of shapes that share a segment, vertex by vertex."""
    owner: dict[tuple, int] = {}
    pairs = set()
    for index, shape in enumerate(shapes):
        for ring in shapely.get_rings(shapely.get_parts(shape)):
            points = [tuple(point) for point in shapely.get_coordinates(ring)]
            for first, second in zip(points, points[1:]):
                segment = (min(first, second), max(first, second))
                other = owner.setdefault(segment, index)
                if other != index and first != second:
                    pairs.add((other, index))
    return pairs


def without_islets(shapes: np.ndarray) -> np.ndarray:
    """Return the shapes without their small parts that stand alone."""
    parts, owner = shapely.get_parts(shapes, return_index=True)
    area = shapely.area(parts)
    tree = shapely.STRtree(parts)
    first, second = tree.query(parts, predicate="intersects")
    touching = np.unique(first[owner[first] != owner[second]])
    largest = np.zeros(len(parts), dtype=bool)
    for shape in range(len(shapes)):
        mine = np.flatnonzero(owner == shape)
        largest[mine[np.argmax(area[mine])]] = True
    keep = largest | (area >= SMALLEST_ISLET)
    keep[touching] = True
    return shapely.multipolygons(parts[keep], indices=owner[keep])


def simplified(shapes: np.ndarray) -> np.ndarray:
    """Simplify a coverage in degrees as it looks on the ground in the middle of the country."""
    shrink = np.array([cos(radians(38)), 1.0])
    flat = shapely.transform(shapes, lambda points: points * shrink)
    flat = shapely.coverage_simplify(flat, TOLERANCE)
    return shapely.transform(flat, lambda points: np.round(points / shrink, DIGITS))


def main() -> None:
    """Read the source, simplify, check, write, and say what came out."""
    counties = geopandas.read_file(sys.argv[1])
    counties = counties[~counties["ST"].isin(BEYOND)].sort_values("GEOID")[COLUMNS]
    counties = counties.astype({"POP2020": "Int64", "HU2020": "Int64"}).reset_index(drop=True)
    before = counties.geometry.to_numpy()
    after = simplified(without_islets(before))
    wanted, got = rook_pairs(before), rook_pairs(after)
    if wanted != got or not shapely.is_valid(after).all():
        lost, gained = len(wanted - got), len(got - wanted)
        invalid = int((~shapely.is_valid(after)).sum())
        sys.exit(f"Lost {lost} borders, gained {gained}, {invalid} shapes invalid.")
    counties.geometry = after
    TARGET.unlink(missing_ok=True)
    # An older version of the format, which every GDAL in use reads without a warning.
    options = {"geometry_type": "MultiPolygon", "VERSION": "1.2"}
    counties.to_file(TARGET, layer=TARGET.stem, driver="GPKG", **options)
    vertices = shapely.get_num_coordinates(after).sum()
    print(f"{len(counties)} counties, {len(got)} borders, {vertices} vertices, all valid")


if __name__ == "__main__":
    main()
