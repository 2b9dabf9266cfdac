"""The demo's counties in a PostGIS table, edited in a window while others edit the same table."""

from __future__ import annotations

from qgis.core import QgsVectorLayer, QgsVectorLayerExporter

from territory_planner.layers.live.settings.plan_settings import Criterion, PlanSettings
from tests.integration.postgis_server import Server, why_no_server

from ..hand import click_row, drag, let_go, press
from ..stage import Stage, Story, check, drawn, known
from .acts import close_by, one_step
from .formats import opened_in_panel, save_edits

TABLE = "counties"
TRIGGER = f"""
CREATE FUNCTION tell_qgis() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN NOTIFY qgis; RETURN NULL; END $$;
CREATE TRIGGER tell_qgis AFTER INSERT OR UPDATE OR DELETE ON {TABLE}
    FOR EACH STATEMENT EXECUTE FUNCTION tell_qgis();
"""


def postgis(stage: Stage) -> Story:
    """Paint and save counties that are in a database, and see what others change there."""
    if why_no_server():
        return
    server = Server()
    try:
        yield from painted_and_saved(stage, server)
        yield from changed_from_outside(stage, server)
        yield from changed_while_editing(stage, server)
    finally:
        stage.dock.open_plan(None)
        server.stop()


def painted_and_saved(stage: Stage, server: Server) -> Story:
    """Open the table, paint a stroke, save it, and ask the database what it holds."""
    units = stage.session.layer
    source = server.source(TABLE, srid=units.crs().postgisSrid(), kind="MultiPolygon")
    plain = {"lowercaseFieldNames": True}
    failed, why = QgsVectorLayerExporter.exportLayer(
        units, source, "postgres", units.crs(), options=plain
    )
    check(not failed, f"the counties are not in the database: {why}")
    server.sql(TRIGGER)
    layer = QgsVectorLayer(source, "Counties in PostGIS", "postgres")
    check(layer.isValid(), "the table can't be opened")
    plan = PlanSettings("territory", "geoid", "name", (Criterion("pop2020"),))
    yield from opened_in_panel(stage, layer, plan)
    check(len(stage.session.active) == 30, f"{len(stage.session.active)} territories")
    target, source = stage.largest_pair()
    yield from close_by(stage, target)
    taken, steps = stage.border_units(source, target)[:3], stage.steps
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    yield from drag([stage.place(unit) for unit in taken])
    yield from let_go()
    one_step(stage, steps, taken, target)
    yield from drawn()
    stage.picture("postgis-painted")
    yield from save_edits(layer)
    yield lambda: not layer.isModified()
    yield from known(stage)
    for unit in taken:
        check(held(stage, server, unit) == stage.session.key(target), "the database holds another")
    check(not len(stage.session.tally.moved), "the panel still tells of moves since the save")
    stage.picture("postgis-saved")


def changed_from_outside(stage: Stage, server: Server) -> Story:
    """Let somebody else give units to a territory, by psql: it shows at once."""
    layer = stage.session.layer
    layer.rollBack()
    target, source = stage.largest_pair()
    unit = stage.border_units(source, target)[0]
    give(stage, server, unit, target)
    yield lambda: stage.owner(unit) == target
    yield from drawn()
    stage.picture("postgis-outside")


def changed_while_editing(stage: Stage, server: Server) -> Story:
    """Let somebody else save while a stroke of ours is not saved: both are there."""
    target, source = stage.largest_pair()
    own, other = stage.border_units(source, target)[:2]
    yield from click_row(stage, target)
    if not stage.dock.actions_by_name["paint"].isChecked():
        yield from press(stage, "paint")
    yield from drag([stage.place(own)])
    yield from let_go()
    check(stage.owner(own) == target, "the stroke took nothing")
    give(stage, server, other, target)
    yield lambda: stage.owner(other) == target
    check(stage.owner(own) == target, "the unsaved stroke is lost")
    check(stage.session.tally.moved.tolist() == [own], "what is not saved is not told")
    yield from drawn()
    stage.picture("postgis-both")
    yield from press(stage, "undo")
    check(stage.owner(own) == source, "undo did not give the unit back")
    check(stage.owner(other) == target, "undo took what others saved")
    stage.session.layer.rollBack()


def give(stage: Stage, server: Server, unit: int, territory: int) -> None:
    """Give a unit to a territory in the database, past QGIS."""
    key = stage.session.key(territory).replace("'", "''")
    server.sql(f"UPDATE {TABLE} SET territory = '{key}' WHERE {named(stage, unit)}")


def held(stage: Stage, server: Server, unit: int) -> str:
    """Return the territory that the database holds for a unit."""
    return server.sql(f"SELECT territory FROM {TABLE} WHERE {named(stage, unit)}")


def named(stage: Stage, unit: int) -> str:
    """Return the condition that finds a unit in the table."""
    return f"geoid = '{stage.session.table.identifier[unit]}'"
