"""GEOS asked about giant outlines: a cancel is heard, and the answers are those for small ones."""

from __future__ import annotations

import struct
import time

import numpy as np
import pytest
from shapely import wkb as shapely_wkb
from shapely.geometry import Polygon, box
from shapely.ops import unary_union

from territory_planner.core.geometry import giants
from territory_planner.core.geometry.coverage import overlaps
from territory_planner.core.geometry.dissolve import dissolve
from territory_planner.core.geometry.giants import is_valid, united, valid_shape, why_invalid
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import SILENT, Progress
from tests.undisturbed import undisturbed

BOW_TIE = Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
SHAPES = [box(0, 0, 2, 2), box(1, 1, 3, 3), BOW_TIE, box(10, 0, 11, 1)]


def sieve(side: int) -> bytes:
    """Return a square with side × side holes as WKB."""
    ring = np.dtype([("count", "<u4"), ("xy", "<f8", (5, 2))])
    rings = np.zeros(side * side + 1, dtype=ring)
    rings["count"] = 5
    corner = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], dtype=np.float64)
    rings["xy"][0] = (2 * side + 1) * corner
    x, y = np.divmod(np.arange(side * side), side)
    rings["xy"][1:] = corner[::-1] + 1 + 2 * np.stack([x, y], axis=1)[:, None]
    return struct.pack("<BII", 1, 3, len(rings)) + rings.tobytes()


@pytest.fixture(params=[False, True], ids=["small", "giant"])
def size(request, monkeypatch):
    """Small outlines, taken for giant ones in turn."""
    if request.param:
        for name in ("GIANT", "GIANT_TO_REPAIR", "GIANT_TO_UNITE"):
            monkeypatch.setattr(giants, name, 0)


@pytest.mark.usefixtures("size")
def test_outlines_are_judged_repaired_and_united_whatever_their_size():
    assert [is_valid(each.wkb) for each in SHAPES] == [True, True, False, True]
    assert why_invalid(BOW_TIE.wkb) == "Self-intersection"
    assert valid_shape(SHAPES[0].wkb).equals(SHAPES[0])
    repaired = valid_shape(BOW_TIE.wkb)
    assert repaired.is_valid
    assert repaired.area == pytest.approx(2.0)
    whole = united([each.wkb for each in SHAPES])
    assert whole.equals(unary_union([SHAPES[0], SHAPES[1], repaired, SHAPES[3]]))


@pytest.mark.usefixtures("size")
def test_plans_of_units_that_overlap_are_the_same_whatever_their_size():
    units = polygons_from_wkb([each.wkb for each in SHAPES if each.is_valid])
    (drawn,) = dissolve(units, np.zeros(3, dtype=int), 1)
    assert shapely_wkb.loads(drawn).area == pytest.approx(8.0)
    found = overlaps(units)
    assert found.first.tolist() == [0]
    assert found.second.tolist() == [1]


def impatient() -> tuple[list[float], Progress]:
    """Return when a progress was asked, and a progress that says yes when asked again."""
    asked: list[float] = []

    def stop() -> bool:
        asked.append(undisturbed())
        return len(asked) > 2

    return asked, Progress(is_cancelled=stop)


def test_a_cancel_is_heard_while_a_sieve_is_looked_over():
    outline = sieve(400)
    begun = time.thread_time()
    assert is_valid(outline, SILENT)
    # GEOS took its time, but not the time of this thread.
    assert time.thread_time() - begun < 0.5
    asked, progress = impatient()
    with pytest.raises(Cancelled):
        is_valid(outline, progress)
    assert len(asked) == 3


def test_a_cancel_is_heard_while_giants_are_united():
    turn = np.linspace(0, 2 * np.pi, 100_000, endpoint=False)
    reach = 1000 + np.random.default_rng(0).random(len(turn))
    disc = np.stack([reach * np.cos(turn), reach * np.sin(turn)], axis=1)
    outlines = [Polygon(disc + np.array([shift, 0])).wkb for shift in (0, 300, 600)]
    asked, progress = impatient()
    with pytest.raises(Cancelled):
        united(outlines, progress)
    assert len(asked) == 3
    assert undisturbed() - asked[-1] < 2.0
