"""Layers hard to take: a million vertices, 90,000 holes, outlines that cross themselves."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import shapely.geometry
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

VERTICES, HOLES, LINES = 1_000_000, 90_000, 40


@lru_cache(maxsize=1)
def round_layer() -> QgsVectorLayer:
    """Return a disc of a million vertices in a ring, cut into four."""
    disc = rough_disc()
    ring = disc_hole(60_000)
    outlines = [shapely.geometry.Polygon(disc), *quarters(ring, disc)]
    return layer_of(outlines)


def rough_disc() -> np.ndarray:
    """Return the vertices of a disc with a rough coast: a smooth one is too easy for GEOS."""
    turn = np.linspace(0, 2 * np.pi, VERTICES, endpoint=False)
    reach = 50_000.0 + 20.0 * np.random.default_rng(0).random(VERTICES)
    return np.stack([500_000 + reach * np.cos(turn), 5e6 + reach * np.sin(turn)], axis=1)


def disc_hole(reach: float) -> shapely.geometry.Polygon:
    return shapely.geometry.box(500_000 - reach, 5e6 - reach, 500_000 + reach, 5e6 + reach)


def quarters(square: shapely.geometry.Polygon, hole: np.ndarray) -> list[shapely.geometry.Polygon]:
    """Return the frame between a square and a round hole, in four pieces along its vertices."""
    low_x, low_y, high_x, high_y = square.bounds
    corners = [(high_x, high_y), (low_x, high_y), (low_x, low_y), (high_x, low_y)]
    count = len(hole) // 4
    middles = [(high_x, 5e6), (500_000, high_y), (low_x, 5e6), (500_000, low_y)]
    pieces = []
    for turn in range(4):
        arc = [*hole[turn * count : (turn + 1) * count], hole[(turn + 1) * count % len(hole)]]
        outer = [middles[(turn + 1) % 4], corners[turn], middles[turn]]
        pieces.append(shapely.geometry.Polygon([*map(tuple, arc), *outer]))
    return pieces


@lru_cache(maxsize=1)
def holed_layer() -> QgsVectorLayer:
    """Return a square with 90,000 holes, and four around it."""
    side = int(np.sqrt(HOLES))
    holes = [
        [(x + 40, y + 40), (x + 60, y + 40), (x + 60, y + 60), (x + 40, y + 60)]
        for x in range(500_000, 500_000 + 100 * side, 100)
        for y in range(5_000_000, 5_000_000 + 100 * side, 100)
    ]
    width = 100 * side
    box = shapely.geometry.box(500_000, 5_000_000, 500_000 + width, 5_000_000 + width)
    around = [
        shapely.geometry.box(
            500_000 + x * width, 5e6 + y * width, 500_000 + (x + 1) * width, 5e6 + (y + 1) * width
        )
        for x, y in ((1, 0), (0, 1), (-1, 0), (0, -1))
    ]
    return layer_of([shapely.geometry.Polygon(box.exterior, holes), *around])


@lru_cache(maxsize=1)
def crossed_layer() -> QgsVectorLayer:
    """Return the disc of `round_layer` as an outline that crosses itself a thousand times."""
    disc = rough_disc()
    at = np.arange(0, VERTICES - 1, 1000)
    disc[at], disc[at + 1] = disc[at + 1].copy(), disc[at].copy()
    around = [
        shapely.geometry.box(x, 5e6 - 6e4, x + 5e4, 5e6 + 6e4) for x in (560_000, 610_000, 660_000)
    ]
    return layer_of([shapely.geometry.Polygon(disc), *around])


def few_points(count: int = 8) -> QgsVectorLayer:
    """Return a few points in the hard layers."""
    layer = QgsVectorLayer("Point?crs=EPSG:32632", "points", "memory")
    features = []
    for turn in range(count):
        feature = QgsFeature()
        feature.setGeometry(
            QgsGeometry.fromPointXY(QgsPointXY(501_000 + 100 * turn, 5_001_000 + 300 * turn))
        )
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def winding_lines(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return `LINES` lines across the map of some units, of 2,000 vertices each."""
    box = layer.extent()
    along = np.linspace(0, 1, 2_000)
    lines = QgsVectorLayer(f"LineString?crs={layer.crs().authid()}", "walls", "memory")
    features = []
    for number in range(LINES):
        x = box.xMinimum() + along * box.width()
        swing = np.sin(60 * along + number) / LINES
        y = box.yMinimum() + ((number + 0.5) / LINES + swing) * box.height()
        feature, geometry = QgsFeature(), QgsGeometry()
        geometry.fromWkb(shapely.geometry.LineString(np.stack([x, y], axis=1)).wkb)
        feature.setGeometry(geometry)
        features.append(feature)
    lines.dataProvider().addFeatures(features)
    return lines


def layer_of(outlines: list[shapely.geometry.Polygon], crs: str = "EPSG:32632") -> QgsVectorLayer:
    """Return units with these outlines, workloads, keys, a plan of two territories."""
    fields = "field=work:double&field=plan:string&field=key:string&field=later:double"
    uri = f"Polygon?crs={crs}&{fields}"
    layer = QgsVectorLayer(uri, "units", "memory")
    features = []
    for number, outline in enumerate(outlines):
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry()
        geometry.fromWkb(outline.wkb)
        feature.setGeometry(geometry)
        feature.setAttributes([1.0, "AB"[number % 2], f"u{number}", 1.0 + number])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
