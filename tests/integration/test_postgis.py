"""A plan in a PostGIS table, with other people at work on the same table."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import Qgis, QgsProject, QgsVectorLayer

from territory_planner.layers.live.session.edits import NotEditable
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.settings.plan_settings import load_settings
from territory_planner.layers.live.work import plan_watch
from territory_planner.layers.live.work.note_rules import BARRIER, EXCEPTION
from territory_planner.layers.scenarios.notes import NoteStore, PlanNote
from territory_planner.layers.scenarios.places import place_beside
from territory_planner.ui.dock import PlannerDock
from tests.integration.postgis_server import READER, Server, why_no_server
from tests.layers.plan_layer import set_up

pytestmark = pytest.mark.skipif(bool(why_no_server()), reason=why_no_server() or "there is one")

UNITS = f"""
DROP TABLE IF EXISTS units;
CREATE TABLE units (
    id serial PRIMARY KEY, name text, work float8, territory varchar(20),
    geom geometry(Polygon, 32632)
);
INSERT INTO units (name, work, territory, geom)
SELECT format('r%sc%s', r, c), 1, chr(65 + c / 3 + r / 2 * 2),
       ST_MakeEnvelope(5e5 + c * 1000, 5e6 - (r + 1) * 1000, 5e5 + (c + 1) * 1000,
                       5e6 - r * 1000, 32632)
FROM generate_series(0, 3) r, generate_series(0, 5) c ORDER BY r, c;
GRANT SELECT ON units TO {READER};
"""


@pytest.fixture(scope="module")
def server():
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def open_layer(server, qgis_new_project):
    """Return a function that opens the table as some user; the plan is set up."""
    server.sql(UNITS)

    def open_it(**user) -> QgsVectorLayer:
        layer = set_up(QgsVectorLayer(server.source("units", **user), "units", "postgres"))
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        return layer

    yield open_it
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def layer(open_layer):
    return open_layer()


@pytest.fixture
def session(layer, open_session):
    return open_session(layer)


def in_table(server, territory: str) -> int:
    return int(server.sql(f"SELECT count(*) FROM units WHERE territory = '{territory}'"))


def test_an_edit_by_someone_else_shows_at_once_where_the_table_notifies(session, server, qtbot):
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    server.sql("UPDATE units SET territory = 'D' WHERE id = 1; NOTIFY qgis, 'units'")
    qtbot.waitUntil(lambda: session.tally.units.tolist() == [5, 6, 6, 7])


TRIGGER = """
CREATE OR REPLACE FUNCTION tell_qgis() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN NOTIFY qgis; RETURN NULL; END $$;
CREATE TRIGGER tell_qgis AFTER INSERT OR UPDATE OR DELETE ON units
    FOR EACH STATEMENT EXECUTE FUNCTION tell_qgis();
"""


def test_the_trigger_of_the_guide_tells_of_every_edit(session, layer, server, qtbot):
    server.sql(TRIGGER)
    server.sql("UPDATE units SET territory = 'D' WHERE id < 3")
    qtbot.waitUntil(lambda: session.tally.units.tolist() == [4, 6, 6, 8])
    # Its own saving comes back as news, too.
    session.editor.assign(np.array([0]), 1, "give")
    layer.commitChanges()
    with qtbot.waitSignal(session.plan_reset):
        pass
    assert session.tally.units.tolist() == [4, 7, 6, 7]
    assert not len(session.tally.moved)


def test_without_a_notification_it_shows_after_refresh(session, server, qtbot):
    server.sql("UPDATE units SET territory = 'D' WHERE id = 1")
    qtbot.wait(300)
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    session.refresh()
    assert session.tally.units.tolist() == [5, 6, 6, 7]


def test_units_and_shapes_that_others_add_show_at_once_too(session, server, qtbot):
    server.sql(
        "INSERT INTO units (name, work, territory, geom) SELECT 'far', 5, 'A',"
        " ST_Translate(geom, 0, 9e4) FROM units WHERE id = 1; NOTIFY qgis"
    )
    qtbot.waitUntil(lambda: session.tally.n == 25 and not session.finding_shapes)
    assert session.tally.loads[0, 0] == 11


def test_what_is_being_edited_here_stays_when_others_save(session, server, qtbot):
    session.editor.assign(np.array([1]), 1, "give")
    server.sql("UPDATE units SET territory = 'D' WHERE id = 1; NOTIFY qgis")
    qtbot.waitUntil(lambda: session.tally.units.tolist() == [4, 7, 6, 7])
    assert session.tally.moved.tolist() == [1]
    session.editor.undo()
    assert session.tally.units.tolist() == [5, 6, 6, 7]


def test_a_stroke_under_way_goes_on_when_others_save(session, server, qtbot):
    session.editor.begin("Paint")
    session.editor.paint(np.array([1]), 1)
    server.sql("UPDATE units SET territory = 'D' WHERE id = 1; NOTIFY qgis")
    qtbot.waitUntil(lambda: session.tally.units.tolist() == [4, 7, 6, 7])
    session.editor.paint(np.array([2]), 1)
    session.editor.end()
    assert session.tally.units.tolist() == [3, 8, 6, 7]
    session.editor.undo()
    assert session.tally.units.tolist() == [5, 6, 6, 7]


def test_two_panels_on_one_layer_both_hear_and_one_may_leave(
    session, layer, open_session, server, qtbot
):
    other = open_session(layer)
    other.close()
    server.sql("UPDATE units SET territory = 'D' WHERE id = 1; NOTIFY qgis")
    qtbot.waitUntil(lambda: session.tally.units.tolist() == [5, 6, 6, 7])


def listeners(server) -> int:
    return int(server.sql("SELECT count(*) FROM pg_stat_activity WHERE query ILIKE 'LISTEN%qgis%'"))


def test_the_last_to_leave_stops_listening_but_not_for_qgis_itself(
    layer, open_session, server, qtbot
):
    before = listeners(server)
    session = open_session(layer)
    qtbot.waitUntil(lambda: listeners(server) == before + 1)
    session.close()
    qtbot.waitUntil(lambda: listeners(server) == before)
    layer.setRefreshOnNotifyEnabled(True)
    session.bind(layer)
    session.close()
    qtbot.wait(300)
    assert listeners(server) == before + 1


def test_painting_undo_save_and_rollback_reach_the_table(session, layer, server):
    session.editor.begin("Paint")
    session.editor.paint(np.array([0]), 1)
    session.editor.paint(np.array([1, 2]), 1)
    session.editor.end()
    assert session.tally.units.tolist() == [3, 9, 6, 6]
    session.editor.undo()
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    session.editor.redo()
    assert in_table(server, "B") == 6
    assert layer.commitChanges()
    assert in_table(server, "B") == 9
    assert session.tally.units.tolist() == [3, 9, 6, 6]
    assert not len(session.tally.moved)
    session.editor.assign(np.array([0]), -1, "take out")
    assert session.tally.units.tolist() == [3, 8, 6, 6]
    layer.rollBack()
    session.flush()
    assert session.tally.units.tolist() == [3, 9, 6, 6]
    session.editor.assign(np.array([0]), -1, "take out")
    layer.commitChanges()
    assert server.sql("SELECT count(*) FROM units WHERE territory IS NULL") == "1"


def test_the_set_up_is_kept_with_the_project(layer, tmp_path):
    before = load_settings(layer)
    QgsProject.instance().write(str(tmp_path / "plan.qgz"))
    QgsProject.instance().clear()
    QgsProject.instance().read(str(tmp_path / "plan.qgz"))
    (again,) = QgsProject.instance().mapLayersByName("units")
    assert load_settings(again) == before


def test_who_may_only_read_sees_and_previews_and_is_told_why_nothing_is_saved(
    open_layer, open_session
):
    session = open_session(open_layer(user=READER))
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    plan = session.tally.assignment.copy()
    plan[0] = 1
    session.propose(preview_of(session.tally, plan, "Balance"))
    assert session.preview.tally.units.tolist() == [5, 7, 6, 6]
    assert "units" in session.read_only
    with pytest.raises(NotEditable, match="units"):
        session.editor.apply(session.preview)
    assert not session.layer.isEditable()


def test_a_table_that_someone_drops_is_told_and_found_again(session, server):
    server.sql("DROP TABLE units")
    session.refresh()
    assert not session.ready
    assert "units" in session.reason
    server.sql(UNITS)
    session.refresh()
    assert session.tally.units.tolist() == [6, 6, 6, 6]


def test_edits_in_a_transaction_of_the_project_are_followed_too(
    open_layer, open_session, server, qtbot
):
    project = QgsProject.instance()
    if hasattr(project, "setTransactionMode"):
        project.setTransactionMode(Qgis.TransactionMode.AutomaticGroups)
    else:
        project.setAutoTransaction(True)
    layer = open_layer()
    session = open_session(layer)
    session.editor.begin("Paint")
    session.editor.paint(np.array([0, 1]), 1)
    session.editor.end()
    assert layer.dataProvider().transaction() is not None
    assert session.tally.units.tolist() == [4, 8, 6, 6]
    assert in_table(server, "B") == 6
    session.editor.undo()
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    session.editor.assign(np.array([0]), 1, "give")
    assert session.tally.units.tolist() == [5, 7, 6, 6]
    assert session.tally.moved.tolist() == [0]
    layer.rollBack()
    session.flush()
    assert session.tally.units.tolist() == [6, 6, 6, 6]
    session.editor.assign(np.array([0]), 1, "give")
    assert layer.commitChanges()
    assert in_table(server, "B") == 7
    assert not len(session.tally.moved)


@pytest.fixture
def dock(layer, qgis_canvas, qtbot, monkeypatch):
    """The whole panel on the table."""
    monkeypatch.setattr(plan_watch, "QUIET_MS", 50)
    panel = PlannerDock(qgis_canvas)
    panel.heard = []
    panel.session.said.connect(lambda text, _level: panel.heard.append(text))
    qtbot.addWidget(panel)
    panel.open_plan(layer)
    panel.show()
    qtbot.waitUntil(lambda: panel.session.tiling is not None)
    yield panel
    panel.shut_down()


def test_workloads_that_others_change_raise_the_alarm(dock, server, qtbot):
    """Somebody's session commits and notifies: the panel tells who left, and what heals it."""
    watch = dock.page.watch
    assert watch.alarm is None
    server.sql("UPDATE units SET work = 1.02 WHERE id = 1; NOTIFY qgis")
    qtbot.waitUntil(lambda: dock.session.table.workload[0, 0] == 1.02)
    assert watch.alarm is None  # all are within 5 % still
    server.sql("UPDATE units SET work = 2.02 WHERE id = 1; NOTIFY qgis")
    qtbot.waitUntil(lambda: watch.alarm is not None)
    row = dock.page.watch_row
    assert row.isVisible()
    assert "Workloads changed" in row.text.text()
    qtbot.waitUntil(lambda: not watch.searching)
    assert {each.name for each in watch.alarm.out} >= {"A"}
    # In somebody else's hands it comes back within: nothing is told any more.
    server.sql("UPDATE units SET work = 1 WHERE id = 1; NOTIFY qgis")
    qtbot.waitUntil(lambda: watch.alarm is None)
    assert row.isHidden()


def test_a_note_in_the_shared_database_becomes_a_rule_there(dock, server, qtbot):
    """Written by somebody with no plugin; the barrier stands in the database, for all to use."""
    layer, session = dock.session.bound_layer, dock.session
    store = NoteStore(place_beside(layer))
    assert store.listed("units") == []
    store.add(PlanNote("first", "Ann", "", 500500.0, 4999500.0, "units"), layer.crs().toWkt())
    server.sql(
        "INSERT INTO territory_notes (author, text, geom) VALUES ('Bo', 'the river',"
        " ST_SetSRID(ST_MakePoint(502500, 4999500), 32632))"
    )
    dock.actions_by_name["notes"].trigger()
    assert dock.notes.dialog.table.rowCount() == 2
    (river,) = (each for each in store.listed("units") if each.author == "Bo")
    dock.notes.rule(river, BARRIER, 3)
    qtbot.waitUntil(lambda: not session.finding_shapes)
    assert "as Bo asked: “the river”" in dock.heard[-1]
    assert dock.notes.dialog.table.rowCount() == 1
    dock.notes.dialog.reject()
    assert session.known_shapes.barred.tolist() == [[2, 3]]
    told = "SELECT author, note, ST_Length(geom) FROM units_barriers"
    assert server.sql(told) == "Bo|the river|1000"
    dock.notes.rule(store.listed("units", "open")[0], EXCEPTION, 1)
    assert server.sql("SELECT * FROM units_exceptions").endswith("|1|B|Ann|first")
    server.sql("DROP TABLE territory_notes, units_barriers, units_exceptions")
