"""Turn the real data into cases, once; later runs read the files.

Run by the peers' interpreter (it projects with pyproj): ``python prepare.py DATA OUT``.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import shapely
from case import Case, planar_case
from geopackage import COUNTIES, LSOA, read_geopackage
from jobs import LARGE, MESHES
from meshes import fourfold_case, mesh_case

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.polygons import polygon_areas, polygons_from_wkb
from territory_planner.core.model.geodesy import geocentric
from territory_planner.core.model.graph import Graph, components, graph_from_edges, subgraph
from territory_planner.core.presolve.islands import Site, find_ties, tied

US_ALBERS = "EPSG:5070"


def main(data: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    if (data / COUNTIES).exists():
        us_counties(data).save(out / "us.npz")
    if (data / LSOA).exists():
        lsoa(data).save(out / "lsoa.npz")
        drifted(data).save(out / "drift.npz")
        three_criteria(lsoa(data)).save(out / "lsoa3.npz")
    for n in MESHES:
        mesh_case(n, n // 250, 0.05).save(out / f"mesh{n}.npz")
    fourfold_case(LARGE, LARGE // 250, 0.05).save(out / f"fourfold-mesh{LARGE}.npz")
    for source in sorted((data / "instances").glob("*.json")):
        instance(source).save(out / f"{source.stem}.npz")


def us_counties(data: Path) -> Case:
    """Lower 48 by population, 30 territories within 1 %; the island counties joined."""
    wkb, column = read_geopackage(data / COUNTIES, ["ST", "POP2020"])
    kept = [i for i, state in enumerate(column["ST"]) if state not in ("AK", "HI")]
    to_albers = pyproj.Transformer.from_crs("EPSG:4269", US_ALBERS, always_xy=True).transform
    shapes = shapely.transform(
        shapely.from_wkb([wkb[i] for i in kept]), to_albers, interleaved=False
    )
    polygons = polygons_from_wkb(shapely.to_wkb(shapes))
    load = np.array([column["POP2020"][i] for i in kept], dtype=np.float64)
    place = _centroids(shapes)
    touching = contiguity(polygons, "rook")
    area = polygon_areas(polygons) / 1e6
    site = Site(polygons, lambda x, y: np.column_stack([x, y]) / 1000, place, area, globe=False)
    graph, _ = tied(touching, find_ties(site, touching), load, 30)
    return _case("us", 30, 0.01, place, load, graph)


def lsoa(data: Path) -> Case:
    """The main component of England and Wales by admissions, 100 territories within 2 %."""
    place, load, graph, _ = _main_component(data)
    return _case("lsoa", 100, 0.02, place, load, graph)


def drifted(data: Path) -> Case:
    """Today's 113 areas of the NHS, to be brought within 10 %."""
    place, load, graph, region = _main_component(data)
    names = np.unique(region)
    case = _case("drift", len(names), 0.10, place, load, graph)
    return replace(case, start=np.searchsorted(names, region).astype(np.int32))


def three_criteria(case: Case) -> Case:
    """The same units with three workloads within 5 %.

    Admissions; accounts, made up, which are a share of admissions between a half and three
    halves that changes from town to town (waves of 25 km); and hours, made up, which are
    admissions times a log-normal factor. A criterion whose share changes from region to region
    (neighbourhoods by number, say: Wales has 6 % of them and no admissions) would force every
    territory to reach across the country.
    """
    x, y = case.planar.T
    accounts = case.load * (1 + 0.5 * np.sin(x / 4) * np.sin(y / 4))
    hours = case.load * np.random.default_rng(0).lognormal(0.0, 0.5, case.n)
    workload = np.column_stack([case.load, accounts, hours])
    target = workload.sum(axis=0) / case.k
    return replace(case, name="lsoa3", workload=workload, lower=0.95 * target, upper=1.05 * target)


def _main_component(data: Path) -> tuple[np.ndarray, np.ndarray, Graph, np.ndarray]:
    """Return centroids, admissions, rook graph and region of the largest component."""
    wkb, column = read_geopackage(data / LSOA, ["admissions", "region"])
    graph = contiguity(polygons_from_wkb(wkb), "rook")
    load = np.array([value or 0.0 for value in column["admissions"]], dtype=np.float64)
    _, component = components(graph)
    kept = np.flatnonzero(component == np.bincount(component).argmax())
    place = _centroids(shapely.from_wkb(wkb))[kept]
    return place, load[kept], subgraph(graph, kept), np.array(column["region"])[kept]


def instance(source: Path) -> Case:
    """A published districting instance: geodesic distance to a center unit."""
    given = json.loads(source.read_text())
    units = given["units"]
    lonlat = np.array([[unit["lon"], unit["lat"]] for unit in units])
    load = np.array([unit["workload"] for unit in units], dtype=np.float64)
    first, second = np.array(given["edges"]).T
    graph = graph_from_edges(len(units), first, second)
    middle = lonlat.mean(axis=0)
    plane = pyproj.CRS.from_proj4(f"+proj=aeqd +lon_0={middle[0]} +lat_0={middle[1]}")
    to_plane = pyproj.Transformer.from_crs("EPSG:4326", plane, always_xy=True).transform
    return Case(
        name=source.stem,
        k=given["k"],
        lower=np.array([float(given["lower"])]),
        upper=np.array([float(given["upper"])]),
        position=geocentric(*lonlat.T),
        planar=np.column_stack(to_plane(*lonlat.T)) / 1000,
        globe=True,
        workload=load[:, None],
        indptr=graph.indptr,
        indices=graph.indices,
        length=graph.length,
        at_unit=True,
        lonlat=lonlat,
        start=np.full(len(units), -1, dtype=np.int32),
    )


def _case(
    name: str, k: int, tolerance: float, place: np.ndarray, load: np.ndarray, graph: Graph
) -> Case:
    rows = graph.indptr, graph.indices, graph.length
    return planar_case(name, k, tolerance, place, load, rows)


def _centroids(shapes: np.ndarray) -> np.ndarray:
    """Return the centroids in km of shapes in metres."""
    return shapely.get_coordinates(shapely.centroid(shapes)) / 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
