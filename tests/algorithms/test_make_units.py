"""`makeunits`: customers to hexagons, squares, Voronoi cells or given polygons."""

import math

import numpy as np
import pytest
from qgis.core import (
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
)

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer, saved
from tests.layers.table_layer import line_layer

pytestmark = pytest.mark.usefixtures("algorithms")

DICE = np.random.default_rng(8)
SCATTERED = DICE.uniform((500_000, 4_996_000), (506_000, 5_000_000), (150, 2)).tolist()


def customers(points=SCATTERED, **options):
    values = [[float(number % 7)] for number in range(len(points))]
    return point_layer(points, fields="visits:double", values=values, **options)


def made(points=None, **parameters):
    return run("makeunits", INPUT=points or customers(), **parameters)


def geometries(ran):
    return [feature.geometry() for feature in ran.layer().getFeatures()]


def counted(ran):
    """How many points lie in each unit, and the sum of their visits, by QGIS."""
    points = [QgsPointXY(*at) for at in SCATTERED]
    found = []
    for shape in geometries(ran):
        inside = [n for n, at in enumerate(points) if shape.contains(at)]
        found.append((len(inside), sum(n % 7 for n in inside)))
    return found


@pytest.mark.parametrize(
    "parameters",
    [
        {"KIND": "hexagons", "SIZE": 0.7},
        {"KIND": "squares", "SIZE": 1.1},
        {"KIND": "hexagons", "SIZE": 0.7, "POLYGONS": grid_layer},
        {"KIND": "squares", "SIZE": 0.9, "POLYGONS": grid_layer, "KEEP_EMPTY": False},
        {"KIND": "voronoi"},
        {"KIND": "voronoi", "POLYGONS": grid_layer},
        {"KIND": "polygons", "POLYGONS": grid_layer},
    ],
)
def test_units_tile_and_count_and_sum_their_points(parameters):
    given = {name: value() if callable(value) else value for name, value in parameters.items()}
    ran = made(**given, SUM_FIELDS=["visits"], POINTS="memory:")
    assert list(zip(ran.column("customers"), ran.column("visits"))) == counted(ran)
    assert sum(ran.column("customers")) == 150 == ran.results["POINT_COUNT"]
    shapes = geometries(ran)
    assert all(shape.isGeosValid() for shape in shapes)
    total = sum(shape.area() for shape in shapes)
    assert QgsGeometry.unaryUnion(shapes).area() == pytest.approx(total, rel=1e-9)
    if "POLYGONS" in given and given.get("KEEP_EMPTY", True):
        assert total == pytest.approx(24e6)
    assert ran.results["EMPTY_COUNT"] == ran.column("customers").count(0)
    if given.get("KEEP_EMPTY") is False:
        assert ran.results["EMPTY_COUNT"] == 0
    called = ran.column("unit_id", "POINTS")
    ids = ran.column("name" if given["KIND"] == "polygons" else "unit_id")
    assert len(set(ids)) == len(ids)
    assert [called.count(name) for name in ids] == ran.column("customers")


@pytest.mark.parametrize(
    ("crs", "origin", "scale"),
    [
        ("EPSG:4326", (10.0, 60.0), 0.01),
        ("EPSG:3857", (1e6, 8.4e6), 1000),
        ("EPSG:32632", (5e5, 5e6), 1000),
    ],
)
def test_the_size_is_that_on_the_ground_in_any_reference_system(crs, origin, scale):
    """Web Mercator is twice too wide at 60° north, degrees are not even alike both ways."""
    at = [(origin[0] + x * scale, origin[1] + y * scale) for x, y in DICE.uniform(0, 50, (60, 2))]
    ran = made(customers(at, crs=crs), KIND="squares", SIZE=4, KEEP_EMPTY=False)
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(ran.layer().crs(), QgsProject.instance().transformContext())
    ruler.setEllipsoid("EPSG:7030")
    assert ran.layer().crs().authid() == crs
    sides = [math.sqrt(ruler.measureArea(shape)) for shape in geometries(ran)]
    assert sides == pytest.approx([4000] * len(sides), rel=0.01)


@pytest.mark.parametrize("kind", ["hexagons", "squares", "voronoi"])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32632"])
def test_neighbours_share_their_corners_exactly(kind, crs):
    at = SCATTERED if crs == "EPSG:32632" else DICE.uniform((7, 50), (9, 51), (150, 2)).tolist()
    size = 0.7 if crs == "EPSG:32632" else 12
    ran = made(customers(at, crs=crs), KIND=kind, SIZE=size)
    edges = [
        run(
            "buildcontiguity", INPUT=ran.layer(), ID_FIELD="unit_id", TOLERANCE_DISTANCE=tolerance
        ).results
        for tolerance in (0, None)
    ]
    assert edges[0]["EDGE_COUNT"] == edges[1]["EDGE_COUNT"] > ran.layer().featureCount()
    assert edges[0]["COMPONENT_COUNT"] == 1


def test_a_cell_keeps_its_name_when_customers_come_and_go():
    first = made(KIND="hexagons", SIZE=0.7)
    later = made(customers(SCATTERED[20:120]), KIND="hexagons", SIZE=0.7)
    place = dict(zip(first.column("unit_id"), map(QgsGeometry.asWkt, geometries(first))))
    again = dict(zip(later.column("unit_id"), map(QgsGeometry.asWkt, geometries(later))))
    common = place.keys() & again.keys()
    assert len(common) > 40
    assert {name: place[name] for name in common} == {name: again[name] for name in common}


def test_the_order_of_points_changes_no_unit():
    for kind in ("hexagons", "voronoi"):
        one, other = (
            made(customers(points), KIND=kind, SIZE=0.7) for points in (SCATTERED, SCATTERED[::-1])
        )
        assert one.column("unit_id") == other.column("unit_id")
        assert one.column("customers") == other.column("customers")


@pytest.mark.parametrize("kind", ["hexagons", "voronoi"])
def test_no_unit_crosses_a_barrier(kind):
    river = [(503_000, 4_990_000), (503_300, 4_998_000), (502_700, 5_010_000)]
    barriers = line_layer(river)
    ran = made(KIND=kind, SIZE=0.7, POLYGONS=grid_layer(), BARRIERS=barriers)
    line = next(barriers.getFeatures()).geometry()
    assert not any(line.intersects(shape.buffer(-0.01, 3)) for shape in geometries(ran))
    assert sum(shape.area() for shape in geometries(ran)) == pytest.approx(24e6)
    assert sum(ran.column("customers")) == 150
    names = ran.column("unit_id")
    assert len(set(names)) == len(names)
    if kind == "voronoi":
        assert set(ran.column("customers")) == {1}
    else:
        assert any(name.endswith("b") for name in names)


def test_points_in_one_place_have_one_cell_and_those_outside_none():
    points = [*SCATTERED[:5], SCATTERED[0], (520_000, 5_000_000), None]
    ran = made(customers(points), KIND="voronoi", POLYGONS=grid_layer(), POINTS="memory:")
    assert sorted(ran.column("customers")) == [1, 1, 1, 1, 2]
    called = ran.column("unit_id", "POINTS")
    assert called[0] == called[5]
    assert called[6:] == [None, None]
    assert "Customers outside the region, left out (1 of 8): p6." in ran.warnings
    assert "Customers without a point, left out (1 of 8): p7." in ran.warnings


@pytest.mark.parametrize("kind", ["hexagons", "voronoi"])
@pytest.mark.parametrize("points", [SCATTERED[:1], SCATTERED[:2], [(5e5, 5e6)] * 3])
def test_few_points_make_units_too(kind, points):
    ran = made(customers(points), KIND=kind, SIZE=1)
    assert sum(ran.column("customers")) == len(points)


def test_what_a_cell_has_left_on_both_sides_of_an_inlet_is_one_unit():
    """A square of 6 km over a region with a gap through it, and another with a river, too."""
    region = grid_layer(left_out=[2, 8, 14, 20])
    ran = made(KIND="squares", SIZE=100, POLYGONS=region)
    assert len(geometries(ran)) == 1
    assert len(geometries(ran)[0].asMultiPolygon()) == 2
    river = line_layer([(500_500, 4_990_000), (500_500, 5_010_000)])
    ran = made(KIND="squares", SIZE=100, POLYGONS=region, BARRIERS=river)
    assert sorted(shape.area() for shape in geometries(ran)) == pytest.approx([2e6, 18e6])


def test_files_of_any_format(tmp_path):
    for ending in ("gpkg", "shp", "geojson"):
        crs = "EPSG:4326" if ending == "geojson" else "EPSG:32632"
        at = DICE.uniform((7, 50), (9, 51), (30, 2)).tolist() if ending == "geojson" else SCATTERED
        ran = made(
            saved(customers(at, crs=crs), tmp_path / f"customers.{ending}"),
            KIND="hexagons",
            SIZE=20 if ending == "geojson" else 1,
            SUM_FIELDS=["visits"],
            OUTPUT=str(tmp_path / f"units.{ending}"),
            POINTS=str(tmp_path / f"points.{ending}"),
        )
        assert sum(ran.column("customers")) == len(at)
        assert ran.layer("POINTS").featureCount() == len(at)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        (
            {"KIND": "hexagons"},
            "Say how large the cells are to be, in km (SIZE). With 0.2",
        ),
        ({"KIND": "squares", "SIZE": 0.001}, "and 250,000 are the most. Ask for 0.0"),
        ({"KIND": "squares", "SIZE": -1}, "“Size of a cell (km)” (SIZE) is −1; it must be at"),
        ({"KIND": "circles"}, "Choose one of: hexagons, squares, voronoi, polygons."),
        ({"KIND": "polygons"}, "Choose the polygons that the points are joined to (POLYGONS)."),
        ({"INPUT": lambda: customers([]), "KIND": "voronoi"}, "“points” has no points."),
        ({"INPUT": lambda: customers([None]), "KIND": "voronoi"}, "“points” has no points."),
        (
            {"KIND": "voronoi", "POLYGONS": lambda: grid_layer(origin=(700_000, 5_000_000))},
            "No point lies in the region.",
        ),
        (
            {"KIND": "polygons", "POLYGONS": lambda: grid_layer(origin=(900_000, 5_000_000))},
            "No customer of “points” (150 in all) lies in a unit of “squares”.",
        ),
        ({"KIND": "voronoi", "SUM_FIELDS": ["name"]}, "the field “name” of “points” holds text"),
        (
            {"KIND": "voronoi", "BARRIERS": lambda: point_layer([(0, 0)])},
            "“points” can't serve as barriers: it holds neither lines nor polygons.",
        ),
    ],
)
def test_what_can_not_be_says_why(parameters, sentence):
    given = {name: value() if callable(value) else value for name, value in parameters.items()}
    with pytest.raises(QgsProcessingException) as refused:
        run("makeunits", **{"INPUT": customers(), **given})
    assert sentence in str(refused.value)


@pytest.mark.parametrize("kind", ["hexagons", "squares"])
@pytest.mark.parametrize("size", [0.001, 0.01, 0.1])
def test_the_advice_on_size_works(kind, size, monkeypatch):
    monkeypatch.setattr("territory_planner.core.units.make.MOST_UNITS", 900)
    with pytest.raises(QgsProcessingException) as refused:
        made(KIND=kind, SIZE=size)
    least = float(str(refused.value).partition("Ask for ")[2].split()[0])
    ran = made(KIND=kind, SIZE=least)
    assert ran.results["POINT_COUNT"] == 150
    assert 500 < ran.results["UNIT_COUNT"] <= 950
    with pytest.raises(QgsProcessingException) as refused:
        made(KIND=kind)
    size = float(str(refused.value).partition("With ")[2].split(",")[0])
    assert 400 < made(KIND=kind, SIZE=size).results["UNIT_COUNT"] < 700
