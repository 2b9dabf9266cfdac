"""Publish… in the panel to a real PostGIS: tables and views, all at once, what changed alone."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer

from territory_planner.layers.scenarios.publications import PublicationStore
from tests.integration.postgis_server import Server, why_no_server
from tests.layers.plan_layer import make_layer, set_up
from tests.layers.writing.written import write
from tests.ui.test_publish import asks, go, held, place

pytestmark = [
    pytest.mark.usefixtures("algorithms"),
    pytest.mark.skipif(bool(why_no_server()), reason=why_no_server() or "there is one"),
]

__all__ = ["place"]
NAMES = ("a first one", "where plans go")
"""QGIS's own connections; the plans' is not the first."""


@pytest.fixture(scope="module")
def server():
    started = Server()
    yield started
    started.stop()


@pytest.fixture
def layer(kept_layer):
    return kept_layer


@pytest.fixture
def words(server):
    """How the database is reached; QGIS knows it by two names and two ways."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    uris = [
        f"dbname='other' host='{server.folder}' user='postgres'",
        f"dbname='postgres' host='{server.folder}' user='postgres'",
    ]
    for name, uri in zip(NAMES, uris):
        metadata.saveConnection(metadata.createConnection(uri, {"saveUsername": True}), name)
    for name in ("live", "second"):
        server.sql(f"CREATE SCHEMA {name}")
    yield uris[1]
    for name in NAMES:
        metadata.deleteConnection(name)
    for name in ("live", "second"):
        server.sql(f"DROP SCHEMA {name} CASCADE")


def asked(dock, schema="live", plan="Sales"):
    dialog = asks(dock, "postgis")
    dialog.database.setCurrentIndex(dialog.database.findText(NAMES[1]))
    dialog.schema.setText(schema)
    dialog.plan.setText(plan)
    return dialog


def there(server, schema="live"):
    rows = server.sql(f"SELECT unit_id, territory FROM {schema}.units WHERE territory <> ''")
    return {tuple(row.split("|")) for row in rows.splitlines()}


def test_what_is_on_show_is_in_the_tables_and_next_time_only_what_changed(
    dock, server, words, place, done
):
    session = dock.session
    session.editor.assign(np.array([2, 3]), 1, "not saved")
    go(asked(dock))
    assert done() == "Published to PostGIS, schema “live”."
    assert there(server) == held(dock)
    key = session.key(1)
    sums = server.sql(
        "SELECT level, value, units FROM live.territory_measures WHERE measure = 'work' "
        f"AND territory = '{key}'"
    )
    mine = session.tally.assignment == 1
    assert sums == f"0|{session.tally.workload[mine, 0].sum():g}|{np.count_nonzero(mine)}"
    dialog = asks(dock, "postgis")  # it offers what the last one went to
    assert dialog.database.currentText() == NAMES[1]
    assert (dialog.schema.text(), dialog.plan.text()) == ("live", "Sales")
    assert dialog.against.currentText().startswith("publication 1 (Sales, ")
    seen = server.sql("SELECT xmin FROM live.units LIMIT 1")
    go(dialog)
    assert done().startswith("Nothing changed since what PostGIS has")
    assert server.sql("SELECT xmin FROM live.units LIMIT 1") == seen
    session.editor.assign(np.array([2]), 0, "moved")
    go(asks(dock, "postgis"))
    assert done() == "Published to PostGIS, schema “live”."
    assert there(server) == held(dock)
    assert len(PublicationStore(place).listed("units", "postgis")) == 2


def test_tables_that_hold_another_plan_or_are_not_there_are_no_unchanged_ones(
    dock, server, words, done
):
    """What was published is what a database holds, not what its name was told once."""
    go(asked(dock))
    done()
    go(asked(dock, schema="second"))
    assert done() == "Published to PostGIS, schema “second”."
    assert there(server, "second") == held(dock)
    before = held(dock)
    dock.session.editor.assign(np.array([2, 3]), 1, "another")
    go(asked(dock, plan="Service"))
    done()
    dock.session.editor.undo()
    go(asked(dock))
    assert done() == "Published to PostGIS, schema “live”."
    assert there(server) == before
    server.sql("DROP TABLE live.territories CASCADE")
    go(asked(dock))
    assert done() == "Published to PostGIS, schema “live”."
    assert server.sql("SELECT COUNT(*) > 0 FROM live.territory_measures") == "t"


def test_a_database_that_fails_leaves_all_as_it_was_and_says_so(dock, server, words, place, done):
    go(asked(dock))
    done()
    before = there(server)
    server.sql(
        "CREATE FUNCTION live.refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'not today'; "
        "END $$ LANGUAGE plpgsql"
    )
    server.sql(
        "CREATE TRIGGER t BEFORE INSERT ON live.measures FOR EACH ROW "
        "EXECUTE FUNCTION live.refuse()"
    )
    dock.session.editor.assign(np.array([2, 3]), 1, "moved")
    go(asked(dock))
    assert "not today" in done()
    assert there(server) == before
    dialog = asked(dock)
    dialog.database.setCurrentIndex(dialog.database.findText(NAMES[0]))
    go(dialog)
    assert "database can't be reached (connection to server on socket \"" in (told := done())
    assert 'FATAL:  database "other" does not exist' in told
    assert len(PublicationStore(place).listed("units", "postgis")) == 1


def test_a_plan_in_that_very_database_goes_beside_itself(
    server, words, open_dock, map_canvas, qtbot
):
    """Its layer needs no connection of QGIS's; its publications are kept in the database."""
    write({f'postgres://{words} table="live"."zones" (geom)': make_layer()})
    source = f'{words} key=\'id\' table="live"."zones" (geom)'
    layer = set_up(QgsVectorLayer(source, "zones", "postgres"), id_field="name")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setLayers([layer])
    dock = open_dock()
    dialog = asks(dock, "postgis")
    assert dialog.database.currentText() == "the database of the layer"
    dialog.schema.setText("live")
    go(dialog)
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
    assert dock.messages[-1] == "Published to PostGIS, schema “live”."
    assert there(server) == held(dock)
    assert server.sql("SELECT target FROM live.territory_publications").endswith("(live)")
