"""A plan published to PostGIS: tables of a known schema, views, one transaction."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from tests.algorithms.running import run
from tests.integration.postgis_server import READER, Server, why_no_server
from tests.layers.grid_layer import METRES, grid_layer, point_layer
from tests.layers.table_layer import table_layer

pytestmark = [
    pytest.mark.usefixtures("algorithms"),
    pytest.mark.skipif(bool(why_no_server()), reason=why_no_server()),
]

ROWS = [
    ("00501", "A", "D", 1.0),
    ("1e5", "A", "D", 2.0),
    ("=1+1", "北京", "D", 4.0),
    ("x'y", "B", "E", 8.0),
    ("none", None, None, 16.0),
]
TABLES = ("territories", "units", "measures", "people", "accounts")


@pytest.fixture(scope="module")
def server():
    started = Server()
    yield started
    started.stop()


@pytest.fixture
def schema(server):
    server.sql('CREATE SCHEMA "my plans"')
    yield "my plans"
    server.sql('DROP SCHEMA "my plans" CASCADE')


def publish(server, rows=ROWS, **more):
    layer = grid_layer(
        1,
        len(rows),
        crs=METRES,
        fields="zip:string zone:string district:string work:double",
        values=[list(row) for row in rows],
    )
    x, y = 500_000.0, 5_000_000.0
    accounts = point_layer(
        [(x + 500, y - 500), (x + 3_500, y - 500)], fields="key:string", values=[["a1"], ["a2"]]
    )
    people = table_layer("person:string territory:string", ("me@x", "A"), ("boss@x", "D"))
    return run(
        "exportalignment",
        OUTPUT=None,
        INPUT=layer,
        TERRITORY_FIELD="zone",
        ID_FIELD="zip",
        PARENT_FIELDS=["district"],
        WORKLOAD=["work"],
        POINTS=accounts,
        POINT_ID="key",
        PEOPLE=people,
        **{
            "DATABASE": f"dbname='postgres' host='{server.folder}' user='postgres'",
            "SCHEMA": "my plans",
            **more,
        },
    )


def rows(server, question):
    return server.sql(question.replace("$", '"my plans"')).splitlines()


def test_tables_and_views_say_what_the_plan_is(server, schema):
    ran = publish(server)
    assert "Published to PostGIS: territories, units, measures, people, accounts." in ran.info
    assert rows(
        server,
        "SELECT level, level_name, name, parent_level, parent, units, accounts FROM $.territories "
        "ORDER BY level DESC, name",
    ) == [
        "1|district|D|-1||3|1",
        "1|district|E|-1||1|1",
        "0|zone|A|1|D|2|1",
        "0|zone|B|1|E|1|1",
        "0|zone|北京|1|D|1|0",
    ]
    assert rows(server, 'SELECT unit_id, territory FROM $.units ORDER BY unit_id COLLATE "C"') == [
        "00501|A",
        "1e5|A",
        "=1+1|北京",
        "none|",
        "x'y|B",
    ]
    assert rows(server, "SELECT * FROM $.territory_measures ORDER BY level DESC, territory") == [
        "1|D|work|7|3",
        "1|E|work|8|1",
        "0|A|work|3|2",
        "0|B|work|8|1",
        "0|北京|work|4|1",
    ]
    assert rows(server, "SELECT person, level, territory FROM $.people ORDER BY person") == [
        "boss@x|1|D",
        "me@x|0|A",
    ]
    (inside,) = rows(
        server,
        "SELECT COUNT(*) FROM $.accounts a JOIN $.territories t ON t.name = a.territory "
        "AND ST_Contains(t.geom, a.geom) AND ST_SRID(t.geom) = 4326",
    )
    assert inside == "2"


def test_a_publication_replaces_the_one_before_and_keeps_grants_and_others_views(server, schema):
    publish(server)
    server.sql(f'GRANT USAGE ON SCHEMA "my plans" TO {READER}')
    server.sql(f'GRANT SELECT ON "my plans".units TO {READER}')
    server.sql('CREATE VIEW "my plans".mine AS SELECT territory FROM "my plans".units')
    publish(server, [("00501", "Z", "D", 1.0)])
    assert rows(server, "SELECT territory FROM $.mine") == ["Z"]
    assert rows(server, f"SELECT has_table_privilege('{READER}', '$.units', 'SELECT')") == ["t"]
    assert rows(server, "SELECT name FROM $.territories ORDER BY level") == ["Z", "D"]


def test_what_fails_leaves_all_tables_as_they_were(server, schema):
    """A trigger that refuses the last table: nothing of the others is seen."""
    publish(server)
    server.sql(
        "CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'not today'; END $$ "
        "LANGUAGE plpgsql"
    )
    server.sql(
        'CREATE TRIGGER t BEFORE INSERT ON "my plans".accounts '
        "FOR EACH ROW EXECUTE FUNCTION refuse()"
    )
    before = [rows(server, f"SELECT COUNT(*) FROM $.{name}") for name in TABLES]
    with pytest.raises(QgsProcessingException, match="not today"):
        publish(server, [("00501", "Z", "D", 1.0)])
    assert [rows(server, f"SELECT COUNT(*) FROM $.{name}") for name in TABLES] == before
    assert rows(server, "SELECT COUNT(*) FROM $.territories WHERE name = 'Z'") == ["0"]
    server.sql("DROP FUNCTION refuse() CASCADE")


def test_others_tables_and_places_that_are_not_there_are_refused(server, schema):
    server.sql('CREATE TABLE "my plans".units (mine integer)')
    with pytest.raises(QgsProcessingException, match="has a table “units” that no earlier"):
        publish(server)
    with pytest.raises(QgsProcessingException, match="there is no schema “nowhere”"):
        publish(server, SCHEMA="nowhere")
    with pytest.raises(QgsProcessingException, match="database can't be reached"):
        publish(server, DATABASE="dbname='postgres' host='/nowhere'")
    assert rows(server, "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'my plans'") == ["1"]


def test_units_come_back_as_a_list(server, schema):
    publish(server)
    layer = grid_layer(1, len(ROWS), fields="zip:string", values=[[row[0]] for row in ROWS])
    words = f"dbname='postgres' host='{server.folder}' user='postgres' key='id'"
    source = f'{words} table="my plans"."units" (geom)'
    found = run(
        "importalignment",
        INPUT=layer,
        ID_FIELD="zip",
        ALIGNMENT=QgsVectorLayer(source, "units", "postgres"),
    )
    assert found.column("territory") == ["A", "A", "北京", "B", None]
