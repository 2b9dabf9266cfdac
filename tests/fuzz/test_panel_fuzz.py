"""Anything at all done with a panel, over every kind of layer, and all counted anew each time.

`make test-fuzz` does 2,000 steps with fresh seeds; `make test` a few with the same ones always.
A failure tells its seed and what was done; FUZZ_SEED=… does it again.
"""

from __future__ import annotations

import os

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication

from territory_planner.layers.live.session.live_plan import LivePlan
from territory_planner.layers.live.settings.plan_settings import Criterion
from tests.fuzz.planner import Planner
from tests.fuzz.recount import expect_as_fresh, expect_panel, expect_totals
from tests.integration.postgis_server import Server, why_no_server
from tests.layers.grid_layer import grid_layer, saved
from tests.layers.plan_layer import set_up
from tests.long import few

STEPS = int(os.environ.get("FUZZ_STEPS") or few(240, 140)) // 4
FRESH = os.environ.get("FUZZ_SEED") or ("" if "FUZZ_STEPS" not in os.environ else "fresh")
FIELDS = (
    "work:double more:double customers:integer keep:string(10) grouped:string(10)"
    " territory:string(40)"
)
SETTLED_EVERY = 25
"""Steps between two looks at what a fresh reading says, all threads done."""


def made() -> QgsVectorLayer:
    rows = ("AAABBB", "AAABBB", "CCCDDD", "CCC.DD")
    values = []
    for number, letter in enumerate("".join(rows)):
        group = f"g{number % 3}" if number % 2 else None
        owner = None if letter == "." else letter
        values.append([number + 1.0, 1.0, number % 4, None, group, owner])
    layer = grid_layer(fields=FIELDS, values=values)
    for name, index in (("name", 0), ("territory", 6)):
        assert layer.fields().at(index).name() == name
    return layer


def write(provider, values) -> None:
    """Write values (by feature id, by field name) straight into a source."""
    fields = provider.fields()
    provider.changeAttributeValues(
        {
            fid: {fields.lookupField(name): value for name, value in own.items()}
            for fid, own in values.items()
        }
    )


class Memory:
    def __init__(self, _folder) -> None:
        self.layer = made()

    reopen = None

    def elsewhere(self, values) -> None:
        write(self.layer.dataProvider(), values)

    def stop(self) -> None:
        pass


class File(Memory):
    def __init__(self, folder, ending: str) -> None:
        self.source = saved(made(), folder / f"plan.{ending}")
        self.other: QgsVectorLayer | None = None
        self.layer = self.reopen()

    def reopen(self) -> QgsVectorLayer:
        return QgsVectorLayer(self.source, "plan", "ogr")

    def elsewhere(self, values) -> None:
        if self.source.endswith(".gpkg"):
            # One that stays open: at the last leave SQLite takes its side files away.
            self.other = self.other or self.reopen()
            write(self.other.dataProvider(), values)
            return
        other = ogr.Open(self.source, update=1)
        table = other.GetLayer(0)
        for fid, own in values.items():
            feature = table.GetFeature(fid)
            for name, value in own.items():
                feature.SetField(name, value)
            table.SetFeature(feature)

    def stop(self) -> None:
        self.other = None


class Database(Memory):
    def __init__(self, _folder) -> None:
        self.server = Server()
        rows = ",".join(
            f"({number + 1}, '{feature['name']}', {feature['work']}, 1, {number % 4}, NULL, NULL,"
            f" {_sql(feature['territory'])},"
            f" ST_GeomFromText('{feature.geometry().asWkt()}', 32632))"
            for number, feature in enumerate(made().getFeatures())
        )
        self.server.sql(
            "CREATE TABLE units (id serial PRIMARY KEY, name text, work float8, more float8,"
            " customers int, keep text, grouped text, territory varchar(40),"
            f" geom geometry(Polygon, 32632)); INSERT INTO units VALUES {rows};"
            " SELECT setval('units_id_seq', 100)"
        )
        self.layer = self.reopen()

    def reopen(self) -> QgsVectorLayer:
        return QgsVectorLayer(self.server.source("units"), "units", "postgres")

    def elsewhere(self, values) -> None:
        for fid, own in values.items():
            for name, value in own.items():
                self.server.sql(f"UPDATE units SET {name} = {_sql(value)} WHERE id = {fid}")

    def stop(self) -> None:
        self.server.stop()


def _sql(value) -> str:
    return "NULL" if value is None or str(value) == "NULL" else f"'{value}'"


KINDS = {
    "memory": Memory,
    "geopackage": lambda folder: File(folder, "gpkg"),
    "shapefile": lambda folder: File(folder, "shp"),
    "postgis": Database,
}


ALWAYS = {"memory": 22, "geopackage": 14, "shapefile": 12, "postgis": 4}
"""Seeds of `make test`: three of them found faults."""


@pytest.fixture
def renamed(monkeypatch):
    """Tell whether a plan has seen a territory take a new name since it was read."""
    found: set[int] = set()
    rekey, take = LivePlan.rekey, LivePlan.take

    def noted(plan, *renaming):
        found.add(id(plan))
        rekey(plan, *renaming)

    def read_anew(plan, reading):
        found.discard(id(plan))
        take(plan, reading)

    monkeypatch.setattr(LivePlan, "rekey", noted)
    monkeypatch.setattr(LivePlan, "take", read_anew)
    return lambda plan: id(plan) in found


def seed_of(kind: str) -> int:
    if FRESH and FRESH != "fresh":
        return int(FRESH)
    return int(np.random.SeedSequence().entropy % 10**9) if FRESH else ALWAYS[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_the_panel_tells_what_the_layer_holds_whatever_is_done(
    kind, map_canvas, open_dock, renamed, tmp_path, qtbot, capsys
):
    if kind == "postgis" and why_no_server():
        pytest.skip(why_no_server())
    seed = seed_of(kind)
    store = KINDS[kind](tmp_path)
    planner = None
    try:
        layer = set_up(store.layer, criteria=(Criterion("work"), Criterion("more")))
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        map_canvas.setDestinationCrs(layer.crs())
        map_canvas.setLayers([layer])
        map_canvas.setExtent(layer.extent())
        del layer
        dock = open_dock()
        planner = Planner(dock, store.layer, seed, store.reopen, store.elsewhere)
        store.layer = None if store.reopen else store.layer
        for step in range(STEPS):
            planner.act()
            if planner.chance(0.4):
                QApplication.processEvents()
            dock.session.flush()
            if dock.session.ready:
                expect_totals(dock.session)
                expect_panel(dock)
            if step % SETTLED_EVERY == 0:
                qtbot.waitUntil(lambda: not dock.session.finding_shapes)
                qtbot.wait(80)
                if dock.session.layer is not None:
                    expect_as_fresh(dock.session, renamed(dock.session.plan))
    except BaseException:
        done = "\n".join(planner.log[-40:]) if planner is not None else ""
        with capsys.disabled():
            print(f"\n{kind}: FUZZ_SEED={seed} FUZZ_STEPS={4 * STEPS}, last of it:\n{done}")
        raise
    finally:
        with capsys.disabled():
            print(f"\n{kind}: seed {seed}, {len(planner.log) if planner else 0} steps")
        if planner is not None:
            planner.held.clear()
            QgsProject.instance().removeAllMapLayers()
            planner.layer = None
        store.layer = None
        store.stop()
