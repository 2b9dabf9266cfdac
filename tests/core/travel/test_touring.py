"""Travel inside territories: by their land as a whole, shared out, and to the first order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box
from shapely.ops import unary_union

from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.geometry.shape import inertia_ratio
from territory_planner.core.travel.tour import elongation, tour_length
from territory_planner.core.travel.touring import Touring

ROWS, COLUMNS = 5, 7
N = ROWS * COLUMNS
SQUARES = [box(c, r, c + 1, r + 1) for r in range(ROWS) for c in range(COLUMNS)]


def squares(stops, tours=1.0, per_km=2.0) -> Touring:
    """Units of a square km: their moment about the middle is a sixth."""
    place = np.array([[shape.centroid.x, shape.centroid.y] for shape in SQUARES])
    return Touring(
        np.ones(N), np.asarray(stops, float), np.ones(N), place, np.full(N, 1 / 6), per_km, tours
    )


@st.composite
def cases(draw: st.DrawFn):
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    k, tours = draw(st.integers(1, 4)), draw(st.sampled_from([1.0, 2.5, 20.0]))
    plan = rng.integers(-1, k, N).astype(np.int32)
    return squares(rng.integers(0, 6, N), tours), plan, k


@settings(max_examples=40, deadline=None)
@given(cases())
def test_the_tour_is_that_of_the_outline_as_a_whole(case):
    touring, plan, k = case
    found = touring.tours_of(plan, k)
    for t in range(k):
        own = np.flatnonzero(plan == t)
        if not len(own):
            assert found.km[t] == found.travel[t] == 0
            continue
        whole = unary_union([SQUARES[unit] for unit in own])
        shape = elongation(inertia_ratio(polygons_from_wkb([whole.wkb])))
        stops = touring.stops[own].sum()
        km = touring.tours * tour_length(whole.area, stops / touring.tours, shape)
        assert found.elongation[t] == pytest.approx(float(shape[0]))
        assert found.km[t] == pytest.approx(float(km[0]))
        assert found.travel[t] == pytest.approx(2 * found.km[t])


@settings(max_examples=40, deadline=None)
@given(cases())
def test_units_share_the_travel_of_their_territory(case):
    touring, plan, k = case
    share, travel = touring.shares(plan, k), touring.tours_of(plan, k).travel
    assert (share[plan < 0] == 0).all()
    for t in range(k):
        assert share[plan == t].sum() == pytest.approx(travel[t])


@pytest.mark.parametrize("tours", [1.0, 10.0, 60.0])
def test_what_a_unit_changes_is_nearly_what_is_thought(tours):
    """For territories that grow all around, so that their shape stays."""
    rng = np.random.default_rng(0)
    land, stops = rng.uniform(0.5, 2, 400), rng.integers(1, 5, 400).astype(float)
    place = np.zeros((400, 2))
    # All about one place, each as round as the whole: the shape is that of a circle.
    touring = Touring(np.ones(400), stops, land, place, land**2 / (2 * np.pi), 1.0, tours)
    plan = np.zeros(400, dtype=np.int32)
    margin, whole = touring.margins(plan, 1), touring.tours_of(plan, 1).travel[0]
    plan[:8] = -1
    fewer = touring.tours_of(plan, 1).travel[0]
    assert whole - fewer == pytest.approx(margin[:8].sum(), rel=0.06)


def test_what_units_have_at_first_is_what_square_territories_have():
    touring = squares(np.arange(N) % 4 + 1.0, tours=3.0)
    share = touring.shares_at_first(5)
    one = tour_length(N / 5, touring.stops.sum() / 5 / 3)
    assert share.sum() == pytest.approx(5 * 2 * 3 * float(one))
    assert share[3] / share[0] == pytest.approx(np.sqrt(touring.stops[3] / touring.stops[0]))
