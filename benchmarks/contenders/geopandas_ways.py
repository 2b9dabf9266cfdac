"""What is done around a plan as geopandas does it: plain, vectorised, from files to files.

``geopandas_ways.py WAY FOLDER UNITS CUSTOMERS HEXAGONS LISTED RECORDS`` runs one and prints seconds
of CPU, imports left out, and GiB at most. Each does at most what ours does.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely


class Ways:
    """Where the files are, and what is done with them."""

    def __init__(
        self, folder: str, units: str, customers: str, hexagons: str, *tables: str
    ) -> None:
        self.folder = Path(folder)
        self.files = {"units": units, "customers": customers, "hexagons": hexagons}
        self.listed, self.records = tables

    def read(self, name: str) -> gpd.GeoDataFrame:
        return gpd.read_file(self.files[name])

    def write(self, frame: gpd.GeoDataFrame) -> None:
        frame.to_file(self.folder / "out.gpkg")

    def valid(self) -> gpd.GeoDataFrame:
        units = self.read("units")
        units.geometry = units.geometry.make_valid()
        return units

    def located(self, units: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        joined = self.read("customers").sjoin(units, how="left", predicate="intersects")
        return joined[~joined.index.duplicated()]

    def summed(self) -> None:
        units = self.read("units")
        sums = (
            self.located(units[["geometry"]]).groupby("index_right")["hours"].agg(["sum", "size"])
        )
        self.write(units.join(sums))

    def keyed(self) -> None:
        units, customers = self.read("units"), self.read("customers")
        sums = customers.groupby(customers["key"].str.upper().str.strip())["hours"].agg(
            ["sum", "size"]
        )
        self.write(units.join(sums, on="LSOA11CD"))

    def hexagons(self) -> None:
        points = self.read("customers")
        west, south, east, north = points.total_bounds
        side = 2000 / np.sqrt(3)
        column = np.arange(int((east - west) / (1.5 * side)) + 2)
        row = np.arange(int((north - south) / 2000) + 2)
        x = west + 1.5 * side * column[:, None] + 0 * row
        y = south + 2000 * (row + 0.5 * (column[:, None] % 2))
        turn = np.arange(7) * np.pi / 3
        ring = side * np.column_stack([np.cos(turn), np.sin(turn)])
        corner = np.stack([x, y], axis=2).reshape(-1, 1, 2) + ring
        grid = gpd.GeoDataFrame(geometry=shapely.polygons(corner), crs=points.crs)
        counts = points.sjoin(grid, predicate="within")["index_right"].value_counts()
        self.write(grid.join(counts, how="inner"))

    def points(self) -> None:
        units = self.valid()
        located = self.located(units)
        self.write(located)
        self.write(units.join(located["index_right"].value_counts()))

    def checked(self) -> None:
        units = self.read("units")
        units["valid"] = units.is_valid
        units.geometry = units.geometry.make_valid()
        units["twin"] = pd.Series(units.normalize().to_wkb(), units.index).duplicated()
        units["parts"] = shapely.get_num_geometries(units.geometry.values)
        whole = units.geometry.union_all()
        rings = shapely.get_rings(shapely.get_parts(whole))
        first, second = units.sindex.query(units.geometry, predicate="overlaps")
        apart = first < second
        one, other = (units.geometry.values[at[apart]] for at in (first, second))
        units.attrs["shared"] = shapely.area(shapely.intersection(one, other)).sum(), len(rings)
        first, second = units.sindex.query(units.geometry, predicate="touches")
        units["neighbours"] = np.bincount(first, minlength=len(units))
        self.write(units)

    def carried(self) -> None:
        units = self.valid()[["LSOA11CD", "admissions", "geometry"]]
        units["whole"] = units.area
        cut = units.overlay(self.read("hexagons")[["id", "geometry"]], how="intersection")
        cut["share"] = cut["admissions"] * cut.area / cut["whole"]
        sums = cut.groupby("id")["share"].sum()
        self.write(self.read("hexagons").join(sums, on="id"))

    def statistics(self) -> None:
        units = self.valid()
        drawn = units.dissolve("plan", aggfunc={"admissions": "sum"})
        drawn["km2"], drawn["border"] = drawn.area / 1e6, drawn.length / 1e3
        drawn["hull"] = drawn.area / drawn.convex_hull.area
        drawn["customers"] = self.located(units)["plan"].value_counts()
        self.write(drawn.reset_index())

    def gaps(self) -> None:
        units = self.valid()
        drawn = units.dissolve("region").reset_index()[["region", "geometry"]]
        land, whole = drawn.geometry.union_all(), units.geometry.union_all()
        gap = shapely.difference(whole, land)
        first, second = drawn.sindex.query(drawn.geometry, predicate="intersects")
        apart = first < second
        one, other = (drawn.geometry.values[at[apart]] for at in (first, second))
        shared = shapely.intersection(one, other)
        customers = self.read("customers")
        covers = customers.sjoin(drawn, how="left", predicate="intersects")
        odd = covers[covers["index_right"].isna() | covers.index.duplicated(keep=False)]
        found = [gap, *shared[shapely.area(shared) > 0]]
        self.write(gpd.GeoDataFrame(geometry=found, crs=units.crs))
        odd.to_file(self.folder / "odd.gpkg")

    def compared(self) -> None:
        units = self.valid()
        moved = units[units["plan"] != units["region"]].copy()
        located = self.located(units)
        moved["customers"] = located["index_right"].value_counts().reindex(moved.index)
        self.write(moved)
        by = ["region", "plan"]
        matrix = units.groupby(by)["admissions"].sum().to_frame()
        matrix["customers"] = located.groupby(by).size()
        matrix.to_csv(self.folder / "matrix.csv")

    def exported(self) -> None:
        units = self.valid()
        units[["LSOA11CD", "plan"]].to_csv(self.folder / "list.csv", index=False)
        located = self.located(units[["plan", "geometry"]])
        located.drop(columns="geometry").to_csv(self.folder / "points.csv", index=False)

    def imported(self) -> None:
        units, listed = self.read("units"), pd.read_csv(self.listed, dtype=str)
        for frame, field in ((units, "LSOA11CD"), (listed, "key")):
            code = frame[field].str.upper().str.replace(r"[\s_-]", "", regex=True)
            frame["code"] = code.str.replace("^0+", "", regex=True)
        told = listed.groupby("code")["rep"].nunique()
        listed["lost"] = ~listed["code"].isin(units["code"])
        listed[listed["lost"]].to_csv(self.folder / "unmatched.csv", index=False)
        sure = listed[listed["code"].map(told) == 1].drop_duplicates("code")
        joined = units.merge(sure[["code", "rep"]], on="code", how="left")
        self.write(joined.drop(columns="code"))

    def forecast(self) -> None:
        records = pd.read_csv(self.records)
        months = pd.to_datetime(records["day"]).dt.to_period("M")
        history = records.groupby(["unit", months])["calls"].sum().unstack(fill_value=0)
        level = history.T.ewm(alpha=0.3).mean().T.iloc[:, -1]
        pd.DataFrame({"next": 12 * level}).to_csv(self.folder / "out.csv")


def main() -> None:
    way, folder, *files = sys.argv[1:]
    begun = time.process_time()
    getattr(Ways(folder, *files), way)()
    seconds = time.process_time() - begun
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20)


if __name__ == "__main__":
    main()
