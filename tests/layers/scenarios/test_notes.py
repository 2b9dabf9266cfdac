"""Notes: kept as plain points, edited by other programs, closed with their author's name."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from territory_planner.layers.scenarios.notes import DONE, OPEN, NoteStore, PlanNote
from territory_planner.layers.scenarios.places import StorePlace, file_place
from tests.integration.postgis_server import Server, why_no_server

NOTE = PlanNote("too far", "Ann", "2026-11-28T10:00:00+00:00", 500.5, 600.25, "units", "A", "u1")
CRS = QgsVectorLayer("Point?crs=EPSG:32632", "p", "memory").crs().toWkt()


@pytest.fixture(scope="module")
def server():
    why = why_no_server()
    if why:
        pytest.skip(why)
    server = Server()
    yield server
    server.stop()


@pytest.fixture(params=["file", "database"])
def place(request, tmp_path):
    if request.param == "file":
        return file_place(str(tmp_path / "notes.gpkg"))
    server = request.getfixturevalue("server")
    server.sql("DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public")
    server.sql("CREATE EXTENSION IF NOT EXISTS postgis SCHEMA public")
    source = f"PG:host='{server.folder}' user='postgres' dbname='postgres'"
    return StorePlace(source, "the database", schema="public")


def test_a_note_comes_back_as_it_was_and_is_closed_by_a_rule(place):
    store = NoteStore(place)
    assert store.listed("units") == []
    store.add(NOTE, CRS)
    store.add(PlanNote("fine", "Bo", "2026-11-29", 1.0, 2.0, "units"), CRS)
    store.add(PlanNote("elsewhere", "Cy", "", 1.0, 2.0, "other"), CRS)
    first, second = store.listed("units")
    assert (first.text, first.author, first.x, first.y) == ("too far", "Ann", 500.5, 600.25)
    assert (first.territory, first.unit, first.state) == ("A", "u1", OPEN)
    store.close(first, "lock")
    closed = store.listed("units", DONE)
    assert [(each.author, each.text, each.rule) for each in closed] == [("Ann", "too far", "lock")]
    assert [each.number for each in store.listed("units", OPEN)] == [second.number]


def opened(place):
    """The notes as any GIS has them: a layer of points, without a word of the plugin."""
    if place.path:
        return QgsVectorLayer(f"{place.path}|layername=territory_notes", "notes", "ogr")
    words = place.source.replace("PG:", "")
    table = '"public"."territory_notes" (geom)'
    source = f"{words} key='number' type=Point srid=32632 table={table}"
    return QgsVectorLayer(source, "notes", "postgres")


def test_a_table_that_was_edited_without_the_plugin_is_read(place):
    """As QField does: a plain point layer in which only the text was filled in."""
    store = NoteStore(place)
    store.add(NOTE, CRS)
    layer = opened(place)
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:32632"
    row = QgsFeature(layer.fields())
    row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(7.0, 8.0)))
    row.setAttribute("text", "seen in the field")
    layer.startEditing()
    assert layer.addFeature(row)
    assert layer.commitChanges()
    _, found = store.listed("units", OPEN)
    assert (found.text, found.x, found.y, found.author) == ("seen in the field", 7.0, 8.0, "")
    store.close(found)
    assert [each.text for each in store.listed("units", OPEN)] == ["too far"]
    # Others close, write anew and delete, too.
    first, second = sorted(layer.getFeatures(), key=lambda each: each.id())
    index = layer.fields().lookupField("state")
    layer.startEditing()
    layer.changeAttributeValue(first.id(), index, " Done ")
    layer.changeAttributeValue(second.id(), index, None)
    assert layer.commitChanges()
    assert [each.text for each in store.listed("units", OPEN)] == ["seen in the field"]
    layer.startEditing()
    layer.deleteFeature(second.id())
    assert layer.commitChanges()
    assert store.listed("units", OPEN) == []
    store.close(found)  # of which nothing is left


def test_a_table_of_another_program_in_degrees_will_do(tmp_path):
    """A project of QField's may have made it: other columns first, points in degrees."""
    path = str(tmp_path / "notes.gpkg")
    made = QgsVectorLayer("Point?crs=EPSG:4326&field=photo:string&field=text:string", "n", "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "territory_notes"
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(made, path, context, options)
    layer = QgsVectorLayer(f"{path}|layername=territory_notes", "notes", "ogr")
    row = QgsFeature(layer.fields())
    row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(9.0, 48.0)))
    row.setAttribute("text", "from the field")
    assert layer.dataProvider().addFeatures([row])[0]
    store = NoteStore(file_place(path))
    (found,) = store.listed("units", OPEN, CRS)
    assert (found.x, found.y) == pytest.approx((500000.0, 5316300.0), abs=100.0)
    store.add(NOTE, CRS)
    _, own = store.listed("units", OPEN, CRS)
    assert (own.text, own.author, own.unit) == (NOTE.text, NOTE.author, NOTE.unit)
    assert (own.x, own.y) == pytest.approx((NOTE.x, NOTE.y), abs=0.01)
    store.close(found, "lock")
    (done,) = store.listed("units", DONE)
    assert (done.text, done.rule) == ("from the field", "lock")


def test_notes_of_two_layers_in_two_systems_share_a_table(place):
    store = NoteStore(place)
    store.add(NOTE, CRS)
    degrees = QgsVectorLayer("Point?crs=EPSG:4326", "p", "memory").crs().toWkt()
    store.add(PlanNote("here", "Bo", "", 9.0, 48.0, "other"), degrees)
    (found,) = store.listed("other", crs=degrees)
    assert (found.x, found.y) == pytest.approx((9.0, 48.0))
    (meters,) = store.listed("other", crs=CRS)
    assert meters.x == pytest.approx(500000.0)
