"""Outlines measured in pieces: as QGIS measures them whole, and a cancel is heard."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
)
from shapely.geometry import MultiPolygon, Polygon

from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import Progress
from territory_planner.layers.reading import ruler
from territory_planner.layers.reading.ground import Ground


def rough(x: float, y: float, reach: float, count: int = 900, seed: int = 0) -> np.ndarray:
    """Return the vertices of a disc with a rough coast."""
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    long = reach * (1 + 0.1 * np.random.default_rng(seed).random(count))
    return np.stack([x + long * np.cos(turn), y + long * np.sin(turn)], axis=1)


def disc(*place: float, **more) -> Polygon:
    return Polygon(rough(*place, **more))


def holed(x: float, y: float, reach: float) -> Polygon:
    return Polygon(rough(x, y, reach), [rough(x, y, reach / 3)[::-1]])


def spiral(x: float, y: float, reach: float) -> Polygon:
    """Return an arm that goes around ten times."""
    turn = np.linspace(0, 20 * np.pi, 450)
    way = np.linspace(reach / 10, reach, 450)
    arms = [
        np.stack([x + far * np.cos(turn), y + far * np.sin(turn)], axis=1)
        for far in (way, way + reach / 50)
    ]
    return Polygon(np.concatenate([arms[0], arms[1][::-1]]))


CASES = {
    "metres": ("EPSG:32632", disc(500_000, 5e6, 50_000)),
    "the other way around": ("EPSG:32632", Polygon(rough(500_000, 5e6, 50_000)[::-1])),
    "a spiral": ("EPSG:32632", spiral(500_000, 5e6, 50_000)),
    "holes": ("EPSG:32632", holed(500_000, 5e6, 50_000)),
    "several parts": (
        "EPSG:27700",
        MultiPolygon([holed(4e5, 3e5, 9e4), disc(5e5, 6e5, 5e4, seed=1)]),
    ),
    "degrees": ("EPSG:4326", disc(13, 52, 3)),
    "one degree over the equator": ("EPSG:4326", disc(-60, 1, 3)),
    "feet": ("EPSG:2263", disc(1e6, 2e5, 5e4)),
    "where the map is cut": ("EPSG:4326", disc(180, -40, 5)),
    "around the north pole": ("EPSG:3413", disc(0, 0, 1.5e6)),
    "around the south pole": ("EPSG:3031", holed(0, 0, 2e6)),
}


def measured(crs: str, shape, progress: Progress | None = None) -> tuple[float, float]:
    ground = Ground(QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext())
    geometry = QgsGeometry()
    geometry.fromWkb(shape.wkb)
    own = ruler.Ruler(ground, *([] if progress is None else [progress]))
    return own.area(geometry), own.perimeter(geometry)


@pytest.mark.parametrize("case", CASES)
def test_pieces_give_what_qgis_gives_for_the_whole(case, qgis_app, monkeypatch):
    whole = measured(*CASES[case])
    monkeypatch.setattr(ruler, "GIANT", 100)
    monkeypatch.setattr(ruler, "AT_ONCE", 97)
    assert measured(*CASES[case]) == pytest.approx(whole, rel=1e-9)
    assert min(whole) > 0


def test_a_cancel_is_heard_while_an_outline_is_measured(qgis_app, monkeypatch):
    monkeypatch.setattr(ruler, "GIANT", 100)
    monkeypatch.setattr(ruler, "AT_ONCE", 97)
    looks: list[int] = []
    measured(*CASES["metres"], Progress(is_cancelled=lambda: bool(looks.append(1))))
    assert len(looks) >= 2 * 900 / 97
    for last in range(len(looks)):
        left = iter(range(last))
        with pytest.raises(Cancelled):
            measured(*CASES["metres"], Progress(is_cancelled=lambda: next(left, None) is None))  # noqa: B023
