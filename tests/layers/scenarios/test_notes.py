"""Notes: kept as plain points, edited by other programs, closed with their author's name."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

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


def test_a_table_that_was_edited_without_the_plugin_is_read(tmp_path):
    """As QField does: a plain point layer in which only the text was filled in."""
    path = str(tmp_path / "notes.gpkg")
    store = NoteStore(file_place(path))
    store.add(NOTE, CRS)
    layer = QgsVectorLayer(f"{path}|layername=territory_notes", "notes", "ogr")
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
