"""What is done around a plan as geopandas does it: plain, vectorised, from files to files.

``geopandas_ways.py WAY FOLDER UNITS CUSTOMERS HEXAGONS LISTED RECORDS`` runs one. Each does the job
that ours does: the same looks at what is given (units that overlap, repeated ids, missing points
and numbers), the same files, and the same told of what is left out, in words on stdout.
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components


class Ways:
    """Where the files are, and what is done with them."""

    def __init__(
        self, folder: str, units: str, customers: str, hexagons: str, *tables: str
    ) -> None:
        self.folder = Path(folder)
        self.files = {"units": units, "customers": customers, "hexagons": hexagons}
        self.listed, self.records = tables

    def nothing(self) -> None:
        """Start, and end."""

    def read(self, name: str) -> gpd.GeoDataFrame:
        return gpd.read_file(self.files[name])

    def write(self, frame: gpd.GeoDataFrame, name: str = "out.gpkg") -> None:
        """Write a layer; it is read back, as ours is, to see that all of it is there."""
        frame.to_file(self.folder / name)
        print(f"{name}: {len(gpd.read_file(self.folder / name)):,} of {len(frame):,}")

    def units(self, workload: str = "admissions") -> gpd.GeoDataFrame:
        """Read the units, repaired, in the order of their ids; tell what is odd."""
        units = self.read("units")
        wrong = ~units.is_valid
        units.loc[wrong, "geometry"] = units.geometry[wrong].make_valid()
        units = units.sort_values("LSOA11CD", ignore_index=True)
        first, second = units.sindex.query(units.geometry, predicate="overlaps")
        apart = first < second
        one, other = (units.geometry.values[at[apart]] for at in (first, second))
        land = shapely.area(shapely.intersection(one, other))
        missing = units[workload].isna() | (units[workload] < 0)
        told = {
            "repaired": units["LSOA11CD"][wrong],
            "ids twice": units["LSOA11CD"][units["LSOA11CD"].duplicated()],
            "without workload": units["LSOA11CD"][missing],
        }
        print({name: (len(ids), list(ids[:5])) for name, ids in told.items()})
        print(f"{int((land > 1).sum())} pairs overlap, {land.sum() / 1e6:.3f} km²")
        return units

    def on_earth(self, points: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        """Return the points that are a place; tell of those without one, and off the map."""
        placed = points[~(points.geometry.isna() | points.geometry.is_empty)]
        round_earth = placed.geometry.to_crs(4326)
        lands = np.isfinite(round_earth.x) & (round_earth.y.abs() <= 90)
        print(f"{len(points) - len(placed)} without a point, {(~lands).sum()} off the map")
        return placed[lands]

    def located(self, units: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        """Join customers to the first unit that holds each; tell of those in none or several."""
        customers = self.read("customers")
        placed = self.on_earth(customers)
        joined = placed.sjoin(units, how="left", predicate="intersects")
        several = joined.index.duplicated()
        joined = joined[~several]
        outside = joined["index_right"].isna()
        print(f"{several.sum()} in several,")
        print(f"{outside.sum()} of {len(customers):,} outside")
        return joined

    def nearest(self, joined: gpd.GeoDataFrame, units: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        """Return those outside every unit, each with the nearest one and how far it is."""
        outside = joined.loc[joined["index_right"].isna(), ["key", "hours", "geometry"]]
        near = outside.sjoin_nearest(units[["LSOA11CD", "geometry"]], distance_col="m")
        near = near[~near.index.duplicated()].sort_values("m", ascending=False)
        print(f"farthest: {list(zip(near['key'][:5], near['m'][:5].round()))}")
        return near

    def summed(self) -> None:
        units = self.units()
        joined = self.located(units[["LSOA11CD", "geometry"]])
        self.nearest(joined, units)
        hours = joined["hours"]
        print(f"{(hours.isna() | (hours < 0)).sum()} without hours, {hours.sum()} in all")
        sums = joined.groupby("index_right")["hours"].agg(["sum", "size"])
        self.write(units.join(sums))

    def keyed(self) -> None:
        units, customers = self.units(), self.read("customers")
        code, key = loose(units["LSOA11CD"]), loose(customers["key"])
        units["code"] = code
        told_twice = code[code.duplicated(keep=False)]
        lost = customers[~key.isin(code)]
        unsure = customers[key.isin(told_twice)]
        print(f"{len(lost)} keys are no unit's ({list(lost['key'][:5])}), {len(unsure)} unsure")
        sums = customers.groupby(key)["hours"].agg(["sum", "size"])
        print(f"{sums['sum'].sum()} in all, {customers['hours'].isna().sum()} without hours")
        self.write(units.join(sums, on="code").drop(columns="code"))

    def hexagons(self) -> None:
        """Cells that cover the ground between the points, empty ones too, called C12R7."""
        points = self.read("customers")
        placed = self.on_earth(points)
        west, south, east, north = placed.total_bounds
        side = 2000 / np.sqrt(3)
        column = np.arange(int((east - west) / (1.5 * side)) + 2)
        row = np.arange(int((north - south) / 2000) + 2)
        x = west + 1.5 * side * column[:, None] + 0 * row
        y = south + 2000 * (row + 0.5 * (column[:, None] % 2))
        turn = np.arange(7) * np.pi / 3
        ring = side * np.column_stack([np.cos(turn), np.sin(turn)])
        corner = np.stack([x, y], axis=2).reshape(-1, 1, 2) + ring
        grid = gpd.GeoDataFrame(geometry=shapely.polygons(corner), crs=points.crs)
        grid["unit_id"] = [f"C{c}R{r}" for c in column.tolist() for r in row.tolist()]
        hull = shapely.convex_hull(shapely.multipoints(placed.geometry.values))
        shapely.prepare(hull)
        grid = grid[shapely.intersects(hull, grid.geometry.values)].reset_index(drop=True)
        joined = placed.sjoin(grid, predicate="intersects")
        counts = joined[~joined.index.duplicated()]["index_right"].value_counts()
        grid["customers"] = counts.reindex(grid.index, fill_value=0)
        print(f"{counts.sum()} of {len(points)} points in {len(grid)}, the most {counts.max()}")
        self.write(grid)

    def points(self) -> None:
        units = self.units()
        located = self.located(units[["LSOA11CD", "geometry"]])
        self.nearest(located, units)
        self.write(located.drop(columns="index_right"), "points.gpkg")
        self.write(units.join(located["index_right"].value_counts()))

    def checked(self) -> None:
        """Find what ours finds, and say of each how bad, whose, how much and what to do."""
        units = self.read("units")
        why = units.is_valid_reason()
        clean = units.set_geometry(units.make_valid())
        narrow = np.sqrt(np.median(clean.area)) / 1000
        fields = units.drop(columns=units.geometry.name)
        fields["outline"] = clean.normalize().to_wkb()
        is_copy, is_twice = fields.duplicated(), fields["outline"].duplicated()
        odd = clean.assign(why=why, copied=is_copy, repeated=is_twice & ~is_copy)
        rows = [*self.flaws(odd, units.is_empty, narrow), *self.covered(clean, narrow)]
        rows += self.islands(clean)
        found = pd.concat([each for each in rows if len(each)], ignore_index=True)
        repaired = {"invalid": "made valid", "copy": "left out"}
        found["repair"] = found["kind"].map(repaired)
        fixed = self.cleaned(clean[~is_copy], narrow)
        old = clean.geometry.loc[fixed.index]
        border = fixed[~fixed.geom_equals_exact(old, 0)]
        old = old[border.index].normalize()
        border = border[~border.normalize().geom_equals_exact(old, 0.001)]
        change = (border.area - clean.area[border.index]).abs()
        told = finding(border, "note", "border", change, "borders moved", "look at it")
        found = pd.concat([found, told.assign(repair="moved")], ignore_index=True)
        found = found.sort_values(["severity", "kind", "unit_ids"], ignore_index=True)
        print(found.groupby(["severity", "kind"]).size())
        before = (found["kind"] == "sliver").sum()
        if before:
            again = pd.concat(self.covered(fixed, narrow))
            print(f"{before} slivers, {(again['kind'] == 'sliver').sum()} in the cleaned copy")
        self.write(found)
        self.write(fixed, "c.gpkg")

    def flaws(
        self, clean: gpd.GeoDataFrame, is_empty: pd.Series, narrow: float
    ) -> list[gpd.GeoDataFrame]:
        """Return what is wrong with single units, and with where all lie."""
        work, ids, why = clean["admissions"], clean["LSOA11CD"], clean["why"]
        log = np.log(work.where(work > 0))
        robust = (log - log.median()) / (1.4826 * (log - log.median()).abs().median())
        far = robust.abs() > 3.5
        width = 2 * clean.area / clean.length
        box = gpd.GeoSeries(shapely.box(*clean.total_bounds), crs=clean.crs)
        west, south, east, north = box.to_crs(4326).total_bounds
        if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
            print("no place on earth")
        parts = clean.geometry.count_geometries()
        times = robust.round(1).astype(str) + " times the usual spread from the median"
        kinds = (
            ("error", "invalid", why != "Valid Geometry", None, why, "repair it"),
            ("error", "empty", is_empty, None, "no outline", "draw it"),
            ("error", "copy", clean["copied"], clean.area, "a copy of another", "take it out"),
            ("error", "repeated", clean["repeated"], clean.area, "twice", "add up"),
            ("note", "several parts", parts > 1, parts, "several parts", "split it"),
            ("error", "id twice", ids.duplicated(keep=False), None, "id twice", "rename it"),
            ("error", "no id", ids.isna() | (ids == ""), None, "no id", "give it one"),
            ("warning", "no workload", work.isna(), None, "none", "give it one"),
            ("error", "negative", work < 0, work, "below zero", "correct it"),
            ("note", "outlier", far, robust, times, "look at it"),
            ("warning", "sliver", width < narrow, clean.area, "thin", "join"),
        )
        found = []
        for severity, kind, mask, amount, text, advice in kinds:
            told = text[mask] if isinstance(text, pd.Series) else text
            measure = amount[mask] if isinstance(amount, pd.Series) else np.nan
            found.append(finding(clean[mask], severity, kind, measure, told, advice))
        return found

    def covered(self, clean: gpd.GeoDataFrame, narrow: float) -> list[gpd.GeoDataFrame]:
        """Return land that two units cover, or none between them; slivers told apart."""
        first, second = clean.sindex.query(clean.geometry, predicate="overlaps")
        apart = first < second
        first, second = first[apart], second[apart]
        outline = clean.geometry.values
        shared = shapely.intersection(outline[first], outline[second])
        is_land = shapely.area(shared) > 0
        ids = clean["LSOA11CD"].to_numpy(dtype=object)
        names = ids[first[is_land]] + "; " + ids[second[is_land]]
        twice = self.land("overlap", shared[is_land], names, narrow, clean.crs)
        whole = shapely.get_parts(clean.geometry.union_all())
        holes = np.array(
            [shapely.Polygon(ring) for part in whole for ring in part.interiors], dtype=object
        )
        # What stands in a hole is not bare.
        held, inside = clean.sindex.query(holes, predicate="intersects")
        stands = shapely.contains_properly(holes[held], shapely.point_on_surface(outline[inside]))
        bare = np.setdiff1d(np.arange(len(holes)), held[stands])
        cut = [
            shapely.difference(holes[at], shapely.union_all(outline[inside[held == at]]))
            for at in np.unique(held[stands]).tolist()
        ]
        gaps = np.array([*holes[bare], *cut], dtype=object)
        return [twice, self.land("gap", gaps, np.full(len(gaps), ""), narrow, clean.crs)]

    def land(
        self, kind: str, shapes: np.ndarray, names: np.ndarray, narrow: float, crs: object
    ) -> gpd.GeoDataFrame:
        """Return a finding for each shape: a sliver where it is narrow."""
        width = 2 * shapely.area(shapes) / np.maximum(shapely.length(shapes), 1e-9)
        kept = width > 0.001  # what is no millimetre wide is how numbers are rounded
        shapes, names, width = shapes[kept], names[kept], width[kept]
        area = shapely.area(shapes)
        thin = width < narrow
        text = [
            f"{name} {kind} {a:.1f} m², {w:.1f} m wide" for name, a, w in zip(names, area, width)
        ]
        return gpd.GeoDataFrame(
            {
                "severity": np.where(thin, "note", "warning"),
                "kind": np.where(thin, "sliver", kind),
                "unit_ids": names,
                "amount": area,
                "explanation": text,
                "advice": np.where(thin, "the cleaned copy closes it", "say whose it is"),
            },
            geometry=shapes,
            crs=crs,
        )

    def islands(self, clean: gpd.GeoDataFrame) -> list[gpd.GeoDataFrame]:
        """Return units that lie apart from most, each group with the unit that is nearest."""
        touch, touched = clean.sindex.query(clean.geometry, predicate="touches")
        links = csr_matrix((np.ones(len(touch)), (touch, touched)), shape=2 * (len(clean),))
        label = connected_components(links)[1]
        main = np.bincount(label).argmax()
        apart, most = clean[label != main].reset_index(drop=True), clean[label == main]
        if apart.empty:
            return []
        (at, near), metres = most.sindex.nearest(
            apart.geometry, return_all=False, return_distance=True
        )
        ids = apart["LSOA11CD"].iloc[at] + " - " + most["LSOA11CD"].to_numpy()[near]
        tied = pd.DataFrame({"group": label[label != main][at], "m": metres, "tie": ids.to_numpy()})
        tied = tied.sort_values("m").drop_duplicates("group").set_index("group")
        drawn = apart.dissolve(label[label != main], aggfunc={"LSOA11CD": ["; ".join, "size"]})
        drawn.columns = ["geometry", "LSOA11CD", "count"]
        tied = tied.loc[drawn.index]
        text = drawn["count"].astype(str) + " apart; " + tied["tie"]
        told = finding(drawn, "note", "apart", tied["m"] / 1000, text, "add links")
        told["kind"] = np.where(drawn["count"] == 1, "alone", "apart")
        return [told]

    def cleaned(self, clean: gpd.GeoDataFrame, narrow: float) -> gpd.GeoDataFrame:
        """Return units whose borders meet where they nearly do."""
        outline = clean.geometry.values.copy()
        odd = ~shapely.is_empty(shapely.coverage_invalid_edges(outline, gap_width=narrow))
        some = np.unique(clean.sindex.query(outline[odd], predicate="intersects")[1])
        outline[some] = shapely.coverage_clean(outline[some], gap_width=narrow)
        return clean.set_geometry(gpd.GeoSeries(outline, index=clean.index, crs=clean.crs))

    def carried(self) -> None:
        units = self.units()[["LSOA11CD", "admissions", "geometry"]]
        units["whole"] = units.area
        new = self.read("hexagons")
        cut = units.overlay(new[["id", "geometry"]], how="intersection")
        cut["part"] = cut.area
        cut["share"] = (
            cut["admissions"] * cut["part"] / cut.groupby("LSOA11CD")["part"].transform("sum")
        )
        lost = units[~units["LSOA11CD"].isin(cut["LSOA11CD"])]
        print(f"{cut['share'].sum()} of {units['admissions'].sum()}, {len(lost)} nowhere")
        most = cut.sort_values("part").groupby("id").tail(1).set_index("id")["LSOA11CD"]
        self.write(new.join(cut.groupby("id")["share"].sum(), on="id").join(most, on="id"))

    def statistics(self) -> None:
        units = self.units()
        located = self.located(units[["plan", "geometry"]])
        at = units.geometry.centroid
        weight = units["admissions"]
        center = pd.DataFrame({"x": at.x * weight, "y": at.y * weight, "w": weight})
        center = center.groupby(units["plan"]).sum()
        center = center[["x", "y"]].div(center["w"], axis=0)
        own = center.reindex(units["plan"])
        units["km"] = np.hypot(at.x - own["x"].values, at.y - own["y"].values) / 1e3
        drawn = units.dissolve("plan", aggfunc={"admissions": "sum"})
        drawn["units"] = units["plan"].value_counts()
        drawn["deviation"] = drawn["admissions"] / drawn["admissions"].mean() - 1
        drawn["km2"], drawn["border"] = drawn.area / 1e6, drawn.length / 1e3
        drawn["parts"] = shapely.get_num_geometries(drawn.geometry.values)
        drawn["hull"] = drawn.area / drawn.convex_hull.area
        drawn["polsby"] = 4 * np.pi * drawn.area / drawn.length**2
        drawn["reock"] = drawn.area / (np.pi * drawn.minimum_bounding_radius() ** 2)
        drawn["customers"] = located["plan"].value_counts()
        by = units.groupby("plan")["km"]
        drawn["km_mean"], drawn["km_most"], drawn["km_90"] = by.mean(), by.max(), by.quantile(0.9)
        drawn["km_weighted"] = (units["km"] * weight).groupby(units["plan"]).sum() / drawn[
            "admissions"
        ]
        ordered = np.sort(drawn["admissions"].values)
        rank = np.arange(1, len(ordered) + 1)
        print(
            "gini", (2 * (rank * ordered).sum() / ordered.sum() - len(ordered) - 1) / len(ordered)
        )
        self.write(drawn.reset_index())

    def gaps(self) -> None:
        units = self.units()
        drawn = units.dissolve("region").reset_index()[["region", "geometry"]]
        land, whole = drawn.geometry.union_all(), units.geometry.union_all()
        gap = shapely.get_parts(shapely.difference(whole, land))
        first, second = drawn.sindex.query(drawn.geometry, predicate="intersects")
        apart = first < second
        one, other = (drawn.geometry.values[at[apart]] for at in (first, second))
        shared = shapely.intersection(one, other)
        is_shared = shapely.area(shared) > 0
        who = drawn["region"].values
        names = [
            f"{who[a]}, {who[b]}" for a, b in zip(first[apart][is_shared], second[apart][is_shared])
        ]
        found = gpd.GeoDataFrame(
            {"kind": ["gap"] * len(gap) + ["overlap"] * len(names), "who": [""] * len(gap) + names},
            geometry=[*gap, *shared[is_shared]],
            crs=units.crs,
        )
        found["km2"], found["thin"] = found.area / 1e6, found.area / found.length**2 < 0.01
        customers = self.on_earth(self.read("customers"))
        covers = customers.sjoin(drawn, how="left", predicate="intersects")
        odd = covers[covers["index_right"].isna() | covers.index.duplicated(keep=False)]
        print(f"{len(odd)} customers outside or inside several")
        self.write(found)
        self.write(odd, "odd.gpkg")

    def compared(self) -> None:
        units = self.units()
        located = self.located(units[["region", "plan", "geometry"]])
        units["customers"] = located["index_right"].value_counts()
        units["customers"] = units["customers"].fillna(0)
        amounts = ["admissions", "customers"]
        matrix = units.groupby(["region", "plan"])[amounts].sum()
        largest = matrix["admissions"].sort_values().groupby("region").tail(1).reset_index()
        print(f"{(largest['region'] == largest['plan']).sum()} keep their names")
        moved = units[units["plan"] != units["region"]]
        for name in amounts:
            print(f"{name}: {moved[name].sum() / units[name].sum():.4%} moved")
        before, after = (units.groupby(each)[amounts].sum() for each in ("region", "plan"))
        off = (each["admissions"] / each["admissions"].mean() - 1 for each in (before, after))
        print(pd.concat(off, axis=1).abs().diff(axis=1).iloc[:, 1].lt(0).sum(), "are better")
        self.write(moved)
        matrix.to_csv(self.folder / "matrix.csv")

    def exported(self) -> None:
        units = self.units()
        units[["LSOA11CD", "plan"]].to_csv(self.folder / "list.csv", index=False)
        located = self.located(units[["plan", "geometry"]])
        table = located.drop(columns=["geometry", "index_right"])
        table.to_csv(self.folder / "points.csv", index=False)
        print(len(pd.read_csv(self.folder / "points.csv")), "of", len(table))

    def imported(self) -> None:
        units, listed = self.read("units"), pd.read_csv(self.listed, dtype=str)
        units["code"], listed["code"] = loose(units["LSOA11CD"]), loose(listed["key"])
        told = listed.groupby("code")["rep"].nunique()
        twice = units["code"].duplicated(keep=False)
        over = units[~units["code"].isin(listed["code"])]
        unsure = (told > 1).sum()
        print(f"{twice.sum()} ids twice, {len(over)} units in no row, {unsure} unsure")
        lost = listed[~listed["code"].isin(units["code"])]
        lost.to_csv(self.folder / "unmatched.csv", index=False)
        sure = listed[listed["code"].map(told) == 1].drop_duplicates("code")
        joined = units.merge(sure[["key", "code", "rep"]], on="code", how="left")
        known = joined["key"].notna() & (joined["key"] != joined["LSOA11CD"])
        some = joined.loc[known, ["key", "LSOA11CD"]].head(3).to_numpy().tolist()
        print(f"{known.sum()} keys written otherwise ({some})")
        unused = set(listed["rep"].dropna()) - set(joined["rep"].dropna())
        print(f"{joined['rep'].notna().sum()} in {joined['rep'].nunique()}, unused: {unused}")
        joined = joined.drop(columns="key")
        self.write(joined.drop(columns="code"))

    def forecast(self) -> None:
        """Read and write as pandas does; the method is ours, which needs numpy alone."""
        sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
        from territory_planner.core.workload.forecast import forecast

        records = pd.read_csv(self.records)
        months = pd.to_datetime(records["day"]).dt.to_period("M")
        lost = records["unit"].isna() | months.isna() | (records["calls"] < 0)
        print(f"{lost.sum()} records left out")
        history = records[~lost].groupby(["unit", months])["calls"].sum().unstack(fill_value=0)
        found = forecast(history.to_numpy(float), 12, 12)
        before = history.iloc[:, -12:].sum(axis=1)
        first = history.iloc[:, :-12].sum(axis=1)
        gone, new = (
            history.index[(before == 0) & (first > 0)],
            history.index[(first == 0) & (before > 0)],
        )
        print(f"{len(gone)} gone ({list(gone[:5])}), {len(new)} new ({list(new[:5])})")
        print(f"{found.amount.sum()} in all, WAPE {found.backtest.wape:.2%}")
        columns = {
            "last_year": before,
            "forecast": found.amount,
            "low": found.low,
            "high": found.high,
            "change_percent": 100 * (found.amount / before.where(before > 0) - 1),
        }
        table = gpd.GeoDataFrame(
            pd.DataFrame(columns, index=history.index).reset_index(), geometry=[None] * len(history)
        )
        self.write(table)


def finding(
    units: gpd.GeoDataFrame, severity: str, kind: str, amount: object, text: object, advice: str
) -> gpd.GeoDataFrame:
    """Return a finding for each of some units."""
    found = units[["LSOA11CD", "geometry"]].rename(columns={"LSOA11CD": "unit_ids"})
    told = {"severity": severity, "kind": kind, "explanation": text, "advice": advice}
    return found.assign(amount=amount, **told)


def loose(keys: pd.Series) -> pd.Series:
    """Return keys without what may be written otherwise: case, spaces, hyphens, zeros before."""
    code = keys.str.upper().str.replace(r"[\s_-]", "", regex=True)
    return code.str.replace("^0+", "", regex=True)


def main() -> None:
    way, folder, *files = sys.argv[1:]
    getattr(Ways(folder, *files), way)()
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20)


if __name__ == "__main__":
    main()
