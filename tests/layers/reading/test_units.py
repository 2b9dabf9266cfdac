"""A layer's features as units."""

import threading
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProcessingFeatureSource

from territory_planner.core.model.geodesy import geodetic
from territory_planner.layers.reading import units as reader
from territory_planner.layers.reading.land import land_of_units
from territory_planner.layers.reading.units import areas_km2, flat_outlines, read_units
from territory_planner.layers.report import Report
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("qgis_app")


def units_of(layer, **wishes):
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    return read_units(source, context.transformContext(), Report(), **wishes)


def test_without_workload_each_unit_counts_one():
    assert units_of(grid_layer(2, 2)).workload.tolist() == [[1.0]] * 4


def test_a_cancel_is_looked_for_while_giants_are_read(monkeypatch):
    """Ninety thousand holes are read one by one: on a thread of their own."""
    threads, read = [], reader.polygons_from_wkb

    def noted(wkb):
        threads.append(threading.get_ident())
        return read(wkb)

    monkeypatch.setattr(reader, "polygons_from_wkb", noted)
    assert units_of(grid_layer(2, 2)).n == 4
    monkeypatch.setattr(reader, "GIANT", 1)
    assert units_of(grid_layer(2, 2)).n == 4
    here = threading.get_ident()
    assert [each == here for each in threads] == [True, False]


def test_units_are_called_by_the_field_that_names_them_or_by_feature_id():
    assert units_of(grid_layer(1, 2)).label == ["u0", "u1"]
    layer = grid_layer(1, 2)
    layer.dataProvider().changeAttributeValues({1: {0: None}})
    assert units_of(layer).label == ["feature 1", "u1"]


def test_where_the_field_of_names_is_empty_units_are_called_by_the_likely_one():
    layer = grid_layer(1, 2, fields="city:string", values=[["Lyon"], [""]])
    assert units_of(layer, label="city").label == ["Lyon", "u1"]


def test_positions_are_the_centroids():
    units = units_of(grid_layer(1, 1, crs="EPSG:4326", size=1.0, origin=(10.0, 50.0)))
    longitude, latitude = geodetic(units.position)
    assert (longitude[0], latitude[0]) == pytest.approx((10.5, 49.5), abs=0.01)


def test_a_unit_on_both_sides_of_the_antimeridian_stays_where_it_is():
    layer = grid_layer(1, 1, crs="EPSG:4326", size=1.0, origin=(178.0, 50.0))
    east, west = (
        "(({0} 50,{1} 50,{1} 51,{0} 51,{0} 50))".format(*x) for x in [(179, 180), (-180, -179)]
    )
    both = f"MultiPolygon({east},{west})"
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(both))
    layer.dataProvider().addFeature(feature)
    units = units_of(layer)
    longitude, _ = geodetic(units.position)
    assert abs(longitude[units.label.index("feature 2")]) == pytest.approx(180, abs=0.01)


def test_areas_are_on_the_ground():
    flat = areas_km2(units_of(grid_layer(1, 2, crs="")))
    assert flat == pytest.approx([1, 1])
    globe = areas_km2(units_of(grid_layer(1, 1, crs="EPSG:4326", size=1.0, origin=(10.0, 60.0))))
    assert globe == pytest.approx([6_280], rel=0.01)


def test_areas_are_measured_once_and_anew_for_other_outlines(monkeypatch):
    calls = []
    real = flat_outlines
    monkeypatch.setattr(reader, "flat_outlines", lambda *args: calls.append(0) or real(*args))
    units = units_of(grid_layer(1, 3, crs=""))
    first = areas_km2(units)
    assert areas_km2(units) is first
    assert land_of_units(units).area is first
    assert len(calls) == 1
    wider = replace(units.polygons, xy=units.polygons.xy * (2, 1))
    assert areas_km2(replace(units, polygons=wider)) == pytest.approx(2 * first)
    assert areas_km2(units) is first


def test_attributes_that_are_asked_for_come_along():
    units = units_of(grid_layer(1, 3, left_out=[1]), also=["name", "work"])
    assert units.values["name"] == ["u0", "u2"]
    assert np.array_equal(units.feature_id, [1, 2])
