"""Outputs in PostGIS: the old table or the new one, with its grants, views and numbering."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from territory_planner.core.model.errors import InvalidInput, TerritoryError
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.report import Report
from territory_planner.layers.writing.delivery import Output, deliver
from territory_planner.layers.writing.places import place_of
from tests.integration.postgis_server import READER, Server, why_no_server
from tests.layers.grid_layer import grid_layer
from tests.layers.writing.written import check, left, table, write

pytestmark = [
    pytest.mark.usefixtures("qgis_app"),
    pytest.mark.skipif(bool(why_no_server()), reason=why_no_server()),
]


@pytest.fixture(scope="module")
def server():
    started = Server()
    yield started
    started.stop()


@pytest.fixture
def place(server):
    """A function that names a table as an output; all tables are gone afterwards."""

    def name(table: str = "plan", user: str = "postgres", scheme: str = "postgres://") -> str:
        words = f"dbname='postgres' host='{server.folder}' user='{user}'"
        return f'{scheme}{words} table="public"."{table}" (geom)'

    yield name
    server.sql("DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE EXTENSION postgis")
    server.sql("GRANT ALL ON SCHEMA public TO public")


def count(server, table: str = "plan") -> int:
    return int(server.sql(f"SELECT COUNT(*) FROM {table}"))


@pytest.mark.parametrize("scheme", ["postgres://", "postgis:"])
def test_a_new_table_loads_as_qgis_loads_results(server, place, scheme):
    destination = place(scheme=scheme)
    check({destination: grid_layer()})
    results = write({destination: grid_layer()})
    context = QgsProcessingContext()
    layer = QgsProcessingUtils.mapLayerFromString(results[destination], context)
    assert layer.isValid()
    assert sorted(layer.fields().names()) == ["id", "name", "work"]
    assert len({feature.id() for feature in layer.getFeatures()}) == 24
    assert count(server) == 24


def test_a_table_of_the_same_columns_keeps_its_identity(server, place):
    write({place(): grid_layer()})
    server.sql(f"GRANT SELECT ON plan TO {READER}; CREATE VIEW shown AS SELECT name FROM plan")
    server.sql("CREATE INDEX by_name ON plan (name)")
    number = server.sql("SELECT 'plan'::regclass::oid")
    check({place(): grid_layer(2, 3)})
    write({place(): grid_layer(2, 3)})
    assert server.sql("SELECT 'plan'::regclass::oid") == number
    assert count(server) == count(server, "shown") == 6
    assert server.sql(f"SELECT has_table_privilege('{READER}', 'plan', 'SELECT')") == "t"
    assert server.sql("SELECT COUNT(*) FROM pg_indexes WHERE indexname = 'by_name'") == "1"


def test_a_table_of_other_columns_is_made_anew(server, place):
    write({place(): grid_layer()})
    write({place(): grid_layer(2, 3, fields="work:double hours:integer")})
    assert server.sql("SELECT SUM(hours) FROM plan") == "6"


def test_a_table_of_other_columns_that_others_need_stays(server, place):
    write({place(): grid_layer()})
    server.sql("CREATE VIEW shown AS SELECT name FROM plan")
    with pytest.raises(TerritoryError, match="other objects depend on it"):
        write({place(): grid_layer(2, 3, fields="hours:integer")})
    assert count(server) == count(server, "shown") == 24


def test_keys_of_the_input_stay(server, place):
    write({place("units"): grid_layer(1, 4)})
    server.sql("UPDATE units SET id = id + 100")
    units = QgsVectorLayer(place("units").split("://")[1] + " key='id'", "units", "postgres")
    for _ in range(2):
        check({place(): units}, [units])
        write({place(): units})
        assert server.sql("SELECT string_agg(id::text, ' ' ORDER BY id) FROM plan") == (
            "101 102 103 104"
        )


def test_the_numbering_goes_on_after_the_keys_that_were_given(server, place):
    write({place("units"): grid_layer(1, 4)})
    server.sql("UPDATE units SET id = id + 100")
    units = QgsVectorLayer(place("units").split("://")[1] + " key='id'", "units", "postgres")
    write({place().replace(" table=", " key='id' table="): units})
    assert server.sql("INSERT INTO plan (name) VALUES ('new') RETURNING id") == "105"


def test_a_key_of_text(server, place):
    destination = place().replace(" table=", " key='name' table=")
    write({destination: grid_layer()})
    assert "(name)" in server.sql("SELECT indexdef FROM pg_indexes WHERE indexname='plan_pkey'")


@pytest.mark.parametrize("source", ["units", "shown", '(SELECT * FROM "shown")'])
def test_the_table_being_read_is_refused_also_beneath_views_and_questions(server, place, source):
    write({place("units"): grid_layer()})
    server.sql("CREATE VIEW shown AS SELECT * FROM units WHERE id > 0")
    words = f"dbname='postgres' host='{server.folder}' user='postgres' key='id'"
    is_question = source.startswith("(")
    named = '"' + source.replace('"', '\\"') + '"' if is_question else f'"public"."{source}"'
    layer = QgsVectorLayer(f"{words} table={named} (geom)", "units", "postgres")
    assert layer.isValid()
    unnamed = (
        f"postgis:dbname='postgres' host='{server.folder}' user='postgres' table=\"units\" (geom)"
    )
    for destination in (place("units"), place("units", scheme="postgis:"), unnamed):
        with pytest.raises(InvalidInput, match="is the table being read"):
            check({destination: grid_layer()}, [layer])
    check({place("plan"): grid_layer()}, [layer])


def test_two_outputs_in_one_table_are_refused(server, place):
    other = place(scheme="postgis:").replace('"public".', "")
    with pytest.raises(InvalidInput, match="Two outputs have the same table"):
        check({place(): grid_layer(), other: grid_layer()})


@pytest.mark.parametrize(
    ("prepare", "destination", "said"),
    [
        ("", {"user": "reader"}, "no right to change"),
        ("CREATE VIEW shown AS SELECT 1", {"table": "shown"}, "is a view"),
        ("REVOKE ALL ON SCHEMA public FROM public", {"table": "x", "user": "reader"}, "no schema"),
    ],
)
def test_what_can_t_be_written_is_refused_before_the_work(
    server, place, prepare, destination, said
):
    write({place(): grid_layer()})
    if prepare:
        server.sql(prepare)
    with pytest.raises(InvalidInput, match=said):
        check({place(**destination): grid_layer()})


def test_a_schema_that_may_not_be_used_is_refused_so_where_gdal_raises(server, place):
    write({place(): grid_layer()})
    server.sql("REVOKE ALL ON SCHEMA public FROM public")
    gdal.UseExceptions()
    try:
        with pytest.raises(InvalidInput, match="no schema"):
            check({place(table="x", user="reader"): grid_layer()})
    finally:
        gdal.DontUseExceptions()


def test_a_database_that_can_t_be_reached_is_refused(place):
    with pytest.raises(InvalidInput, match="can't be reached"):
        check({place().replace("dbname='postgres'", "dbname='nowhere'"): grid_layer()})


def test_a_run_that_breaks_off_leaves_the_table_and_its_neighbours(server, place, tmp_path):
    write({place(): grid_layer()})
    server.sql("ALTER TABLE plan ADD CONSTRAINT no_u3 CHECK (name <> 'u3') NOT VALID")
    file = str(tmp_path / "plan.gpkg")
    outputs = {
        "A": Output(place_of(file), table(grid_layer())),
        "B": Output(place_of(place()), table(grid_layer())),
    }
    with pytest.raises(TerritoryError, match="check"):
        deliver(outputs, Report(), SILENT)
    assert count(server) == 24
    assert left(tmp_path) == []


def test_features_are_added_to_a_table_which_numbers_them(server, place, algorithms):
    from tests.algorithms.running import run
    from tests.algorithms.test_outputs import adding

    write({place(): grid_layer(1, 2)})
    output = adding(place(), name="\"name\" || '!'", work='"work"')
    for times in (1, 2):
        run("designterritories", INPUT=grid_layer(), TERRITORIES=2, OUTPUT=output)
        assert count(server) == 2 + 24 * times
    assert server.sql("SELECT COUNT(DISTINCT id) FROM plan") == "50"
    assert server.sql("SELECT COUNT(*) FROM plan WHERE name LIKE '%!'") == "48"


def test_an_addition_that_is_refused_adds_nothing(server, place, algorithms):
    from tests.algorithms.running import run
    from tests.algorithms.test_outputs import adding

    write({place(): grid_layer(1, 2)})
    server.sql("ALTER TABLE plan ADD CONSTRAINT no_u9 CHECK (name <> 'u9')")
    with pytest.raises(QgsProcessingException, match=r"Writing broke off.*no_u9"):
        run(
            "designterritories",
            INPUT=grid_layer(),
            TERRITORIES=2,
            OUTPUT=adding(place(), name='"name"'),
        )
    assert count(server) == 2


def test_killed_at_any_step(server, place):
    from tests.layers.writing.killed import steps_of

    write({place(): grid_layer(1, 3)})
    new = {place(): grid_layer(1, 4)}
    steps = steps_of(lambda: write(new), ("transactions", "postgis"))
    for number in range(0, steps, max(1, steps // 12)):
        write({place(): grid_layer(1, 3)})
        assert steps_of(lambda: write(new), ("transactions", "postgis"), number) == -1
        assert count(server) in (3, 4)
    assert server.sql("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'") == "2"


ABOUT = ['{"a": [1, {"b": "ü"}], "n": null}', "[1, 2]", "5", "", '{"long": "' + "y" * 400 + '"}']


def with_json(server) -> QgsVectorLayer:
    """Units with JSON of both types and with lists, some of them long."""
    server.sql(
        "CREATE TABLE units (id serial PRIMARY KEY, about jsonb, more json, tags text[], "
        "counts int[], geom geometry(Point, 32632))"
    )
    for text in ABOUT:
        value = f"'{text}'" if text else "NULL"
        server.sql(
            f"INSERT INTO units (about, more, tags, counts, geom) VALUES ({value}, {value}, "
            "ARRAY[repeat('x', 300), 'a,b'], ARRAY[1, NULL, 2], "
            "ST_SetSRID(ST_MakePoint(0, 0), 32632))"
        )
    return QgsVectorLayer(server.source("units", kind="Point"), "units", "postgres")


@pytest.mark.parametrize("append", [False, True])
def test_json_stays_json_in_a_table_and_lists_stay_whole(server, place, append):
    units, said = with_json(server), []
    write({place(): units}, report=Report(warning=said.append))
    number = server.sql("SELECT 'plan'::regclass::oid")
    outputs = {"plan": Output(place_of(place()), table(units), append=append)}
    deliver(outputs, Report(), SILENT)
    assert server.sql("SELECT 'plan'::regclass::oid") == number
    types = "SELECT pg_typeof(about), pg_typeof(more), pg_typeof(tags) FROM plan LIMIT 1"
    assert server.sql(types) == "jsonb|json|character varying"
    same = "SELECT COUNT(*) FROM plan JOIN units USING (about) WHERE plan.more::jsonb = about"
    assert server.sql(same) == str((len(ABOUT) - 1) * (1 + append))
    lists = (
        "SELECT DISTINCT tags::jsonb = to_jsonb(ARRAY[repeat('x', 300), 'a,b']), counts FROM plan"
    )
    assert server.sql(lists) == "t|[1, null, 2]"
    assert said == ["Lists and JSON are written as text, as the format holds none: tags, counts."]


def test_text_takes_no_place_in_a_table_of_json(server, place):
    write({place(): with_json(server)})
    write(
        {
            place(): grid_layer(
                1,
                1,
                fields="about:string more:string tags:string counts:string",
                values=[["no JSON"] * 4],
            )
        }
    )
    assert server.sql("SELECT about FROM plan") == "no JSON"


def test_lists_are_added_to_lists_whole_or_not_at_all(server, place):
    units, said = with_json(server), []
    server.sql("CREATE TABLE plan (LIKE units); ALTER TABLE plan ALTER id DROP NOT NULL")
    outputs = {"plan": Output(place_of(place()), table(units), append=True)}
    with pytest.raises(InvalidInput, match="Lists of “counts” lack items"):
        deliver(outputs, Report(), SILENT)
    assert count(server) == 0
    server.sql("UPDATE units SET counts = ARRAY[1, 2]")
    outputs = {"plan": Output(place_of(place()), table(units), append=True)}
    deliver(outputs, Report(warning=said.append), SILENT)
    same = "SELECT COUNT(*) FROM plan JOIN units USING (about, tags, counts)"
    assert server.sql(same) == str(len(ABOUT) - 1)
    assert said == []
