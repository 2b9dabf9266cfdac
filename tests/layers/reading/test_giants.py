"""Giant outlines are made valid in a process of their own, which a cancel ends at once."""

from __future__ import annotations

import numpy as np
import pytest
import shapely.geometry
from qgis.core import QgsGeometry

from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import Progress
from territory_planner.layers.reading.geometries import clean_geometries
from tests.undisturbed import undisturbed


def disc(vertices: int, crossed: bool) -> QgsGeometry:
    """Return a disc with a rough coast, which crosses itself every hundredth vertex."""
    turn = np.linspace(0, 2 * np.pi, vertices, endpoint=False)
    reach = 50_000 + 20 * np.random.default_rng(0).random(vertices)
    xy = np.stack([5e5 + reach * np.cos(turn), 5e6 + reach * np.sin(turn)], axis=1)
    if crossed:
        at = np.arange(0, vertices - 1, 100)
        xy[at], xy[at + 1] = xy[at + 1].copy(), xy[at].copy()
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.geometry.Polygon(xy).wkb)
    return geometry


@pytest.mark.parametrize("vertices", [3_000, 12_000])
def test_an_outline_that_crosses_itself_is_repaired_whatever_its_size(vertices):
    geometry = disc(vertices, crossed=True)
    clean = clean_geometries([geometry, disc(100, crossed=False)])
    assert clean.repaired.tolist() == [0]
    made = QgsGeometry()
    made.fromWkb(clean.wkb[0])
    assert made.isGeosValid()
    assert made.area() == pytest.approx(geometry.makeValid().area(), rel=1e-9)


def test_a_giant_that_is_valid_stays_as_it_is():
    geometry = disc(110_000, crossed=False)
    clean = clean_geometries([geometry])
    assert clean.wkb == [geometry.asWkb().data()]
    assert clean.repaired.tolist() == []


def test_repairing_a_giant_hears_a_cancel():
    begun = undisturbed()
    told = []

    def stop() -> bool:
        told.append(undisturbed())
        return told[-1] > begun + 1.5

    with pytest.raises(Cancelled):
        clean_geometries([disc(400_000, crossed=True)], Progress(is_cancelled=stop))
    heard = np.diff(told)
    assert len(heard) > 3
    assert heard[1:].max() < 1.0
    assert undisturbed() - told[-1] < 2.0
