"""The same few edits in a GeoPackage, a shapefile and a layer in memory, saved and read again."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QAction, QToolBar
from qgis.utils import iface

from territory_planner.layers.live.settings.plan_settings import (
    Criterion,
    PlanSettings,
    save_settings,
)

from ..hand import choose, click, click_row, drag, key, let_go, open_row_menu, press, write
from ..stage import HOME, SHARED, Stage, Story, check, drawn, known, show_only, whole_map
from .acts import close_by, one_step

DRIVERS = {"gpkg": "GPKG", "shp": "ESRI Shapefile"}
NAME = "Świętokrzyskie & “Nord”"
LSOA = SHARED / "lsoa_england_wales" / "lsoa_ew_admissions.gpkg"


def formats(stage: Stage) -> Story:
    """Edit, undo, save and read again, in each format and on a map in another system."""
    units = stage.session.layer
    stage.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    for kind in ("gpkg", "shp", "memory"):
        layer = copied(units, kind)
        fields = [field.name() for field in layer.fields()]
        work = next(name for name in fields if name.startswith("POP"))
        plan = PlanSettings("territory", "GEOID", "NAME", (Criterion(work, tolerance=0.02),))
        yield from opened_in_panel(stage, layer, plan)
        yield from edited(stage, kind)
        yield from saved(stage, kind)
    yield from numbered(stage, units)
    if LSOA.exists():
        yield from thirty_five_thousand(stage)


def copied(units: QgsVectorLayer, kind: str) -> QgsVectorLayer:
    """Return a copy of the counties in a file of its own, or in memory."""
    if kind == "memory":
        layer = units.materialize(QgsFeatureRequest())
        layer.setName("memory")
        return layer
    file = HOME / f"counties.{kind}"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = DRIVERS[kind]
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(units, str(file), context, options)
    return QgsVectorLayer(str(file), kind, "ogr")


def opened_in_panel(stage: Stage, layer: QgsVectorLayer, plan: PlanSettings) -> Story:
    """Open a layer's plan, colour its map and look at it."""
    save_settings(layer, plan)
    QgsProject.instance().addMapLayer(layer)
    show_only(layer.name())
    stage.dock.open_plan(layer)
    yield from known(stage)
    if not stage.dock.actions_by_name["colour_map"].isChecked():
        yield from press(stage, "colour_map")
    yield from drawn()


def edited(stage: Stage, kind: str) -> Story:
    """Paint, give a rectangle, rename, merge, unassign; take the last back and do it again."""
    target, source = stage.largest_pair()
    yield from close_by(stage, target)
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    units = stage.border_units(source, target)[:3]
    steps = stage.steps
    yield from drag([stage.place(unit) for unit in units])
    yield from let_go()
    one_step(stage, steps, units, target)
    yield from press(stage, "unassign")
    loose = stage.border_units(source, target)[:2]
    yield from drag([stage.place(unit) for unit in loose])
    yield from let_go()
    check(stage.owner(loose[0]) == -1, "the brush did not unassign")
    yield from key("Escape")
    yield from click_row(stage, target)
    yield from key("F2")
    yield from write(NAME)
    yield from key("Return")
    check(NAME in stage.names, f"the new name is not in {stage.names}")
    into = next(each for each in stage.session.neighbours([source]) if each != target)
    yield from open_row_menu(stage, source)
    yield from choose("Merge into", stage.session.name(into))
    after = stage.keys
    yield from press(stage, "undo")
    check(stage.keys != after, "undo did nothing")
    yield from press(stage, "redo")
    check(stage.keys == after, "redo did not bring it back")
    yield from drawn()
    stage.picture(f"{kind}-edited")


def saved(stage: Stage, kind: str) -> Story:
    """Save by QGIS's own button, and read the file by other means."""
    session = stage.session
    plan = dict(zip(session.table.feature_id.tolist(), stage.keys))
    yield from save_edits(session.layer)
    yield lambda: not session.layer.isModified()
    yield from known(stage)
    check(not len(session.tally.moved), "the panel still tells of moves since the save")
    check(stage.steps == 0, "there is something to undo after the save")
    now = dict(zip(session.table.feature_id.tolist(), stage.keys))
    check(now == plan, "the plan is another after the save")
    stage.picture(f"{kind}-saved")
    session.layer.rollBack()
    if kind != "memory":
        check(stored(HOME / f"counties.{kind}", "territory") == plan, "not what the file holds")


def save_edits(layer: QgsVectorLayer) -> Story:
    """Click QGIS's button that saves the edits of the active layer."""
    iface.setActiveLayer(layer)
    action = iface.mainWindow().findChild(QAction, "mActionSaveLayerEdits")
    for bar in iface.mainWindow().findChildren(QToolBar):
        button = bar.widgetForAction(action)
        if button is not None and button.isVisible():
            yield from click(button)
            return
    check(False, "QGIS shows no button to save")


def stored(file: Path, field: str) -> dict[int, str]:
    """Return what a file holds in a field, by feature id, read without QGIS."""
    source = ogr.Open(str(file))
    layer = source.GetLayer(0)
    found = {}
    for feature in layer:
        value = feature.GetField(field)
        found[feature.GetFID()] = "" if value is None else str(value)
    return found


def numbered(stage: Stage, units: QgsVectorLayer) -> Story:
    """Plan in a field of numbers: names are kept beside it, and nothing is rewritten."""
    layer = copied(units, "memory")
    layer.setName("numbers")
    provider = layer.dataProvider()
    field = next(each for each in layer.fields() if each.name() == "HU2020")
    number = field.__class__(field)
    number.setName("zone")
    provider.addAttributes([number])
    layer.updateFields()
    keys = sorted({feature["territory"] for feature in layer.getFeatures()})
    at = layer.fields().lookupField("zone")
    rows = {each.id(): {at: keys.index(each["territory"]) + 1} for each in layer.getFeatures()}
    provider.changeAttributeValues(rows)
    plan = PlanSettings("zone", "GEOID", "NAME", (Criterion("POP2020"),))
    yield from opened_in_panel(stage, layer, plan)
    target = stage.largest_pair()[0]
    yield from click_row(stage, target)
    yield from key("F2")
    yield from write("Upper Midwest")
    yield from key("Return")
    check(stage.session.name(target) == "Upper Midwest", "not renamed")
    check(stage.steps == 0, "a name of a number was written to the layer")
    yield from press(stage, "new_territory")
    check(len(stage.session.active) == 31, "no new number")
    yield from drawn()
    stage.picture("numbers")
    stage.dock.tools.leave()
    layer.rollBack()


def thirty_five_thousand(stage: Stage) -> Story:
    """Open 35,000 neighbourhoods with the areas in use today, and edit and save a copy."""
    file = HOME / "lsoa.gpkg"
    shutil.copy(LSOA, file)
    layer = QgsVectorLayer(str(file), "LSOA", "ogr")
    plan = PlanSettings("region", "", "", (Criterion("admissions", tolerance=0.1),))
    began = time.perf_counter()
    yield from opened_in_panel(stage, layer, plan)
    print(f"LSOA: opened, coloured and drawn in {time.perf_counter() - began:.1f} s", flush=True)
    settings = stage.canvas.mapSettings()
    stage.canvas.setExtent(settings.layerExtentToOutputExtent(layer, layer.extent()))
    yield from drawn()
    stage.picture("lsoa")
    target, source = stage.largest_pair()
    yield from close_by(stage, target)
    units = stage.border_units(source, target)[:8]
    yield from click_row(stage, target)
    yield from press(stage, "paint")
    steps = stage.steps
    yield from drag([stage.place(unit) for unit in units])
    stage.picture("lsoa-stroke")
    yield from let_go()
    one_step(stage, steps, units, target)
    yield from press(stage, "rectangle")
    corner = stage.place(units[0])
    before = stage.plan
    yield from drag([corner, corner + QPoint(-90, -40), corner + QPoint(-150, -90)])
    stage.picture("lsoa-rectangle")
    yield from let_go()
    yield from press(stage, "undo")
    check(stage.same_plan(before), "undo did not give the plan back")
    fid = stage.session.feature_ids(units[:1])[0]
    yield from drawn()
    stage.picture("lsoa-painted")
    yield from save_edits(layer)
    yield lambda: not layer.isModified()
    yield from known(stage)
    check(stored(file, "region")[fid] == stage.session.key(target), "not what the file holds")
    layer.rollBack()
    yield from whole_map()
