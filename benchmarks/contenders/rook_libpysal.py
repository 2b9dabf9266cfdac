"""Rook contiguity by libpysal, from geometries that are already in a GeoDataFrame."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import geopandas
import numpy as np
from geopackage import read_geopackage
from libpysal.graph import Graph
from libpysal.weights import Rook


def versions() -> dict[str, str]:
    return {name: version(name) for name in ("libpysal", "shapely")}


def load(path: Path) -> geopandas.GeoDataFrame:
    return geopandas.GeoDataFrame(
        geometry=geopandas.GeoSeries.from_wkb(read_geopackage(path, [])[0])
    )


def weights(frame: geopandas.GeoDataFrame) -> dict[str, np.ndarray]:
    """The classic interface."""
    made = Rook.from_dataframe(frame, use_index=False, silence_warnings=True)
    pairs = [(i, j) for i, row in made.neighbors.items() for j in row if i < j]
    return {"edges": np.array(sorted(pairs))}


def graph(frame: geopandas.GeoDataFrame) -> dict[str, np.ndarray]:
    """The newer interface."""
    made = Graph.build_contiguity(frame, rook=True)
    pairs = made.adjacency[made.adjacency > 0].index.to_frame().to_numpy()
    return {"edges": np.unique(pairs[pairs[:, 0] < pairs[:, 1]], axis=0)}
