"""Centers and ways: sites chosen, numbers compared, distances kept and mended, on real data."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QApplication, QScrollArea

from territory_planner.core.checks.issue import DISTANCE
from territory_planner.core.checks.listing import MOVE, fixed_by
from territory_planner.core.model.geodesy import arc_length
from territory_planner.layers.live.session.new_field import add_territory_field
from territory_planner.layers.live.settings.plan_settings import (
    Criterion,
    PlanSettings,
    load_settings,
    save_settings,
)
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.ui.balance_dialog import DesignDialog
from territory_planner.ui.count_dialog import CountDialog

from ..hand import BEAT, click, open_tab, press
from ..stage import HOME, SETTLE, SHARED, Stage, Story, check, drawn, known, show_only
from .acts import close_by
from .formats import LSOA

SITES, REQUIRED = 24, 4
"""Places that may be centers, the largest counties apart from each other, and those that stay."""

STROKE_UNITS = SHARED / "lsoa_england_wales" / "stroke_units.csv"
MINUTES = SHARED / "lsoa_england_wales" / "travel_time_minutes.csv.gz"


def centers(stage: Stage) -> Story:
    """Design around sites by a table of costs, balance and repair; then the same in England."""
    yield from counties(stage)
    if LSOA.exists():
        yield from neighbourhoods(stage)


# -- US counties, minutes of our making ------------------------------------------------------


def counties(stage: Stage) -> Story:
    """Find how many of some sites are best, by minutes along straight roads."""
    session = stage.session
    add_territory_field(session.layer, "served")
    roomy = (Criterion(session.settings.criteria[0].field, tolerance=0.3),)
    session.configure(replace(session.settings, criteria=roomy))
    units = _sites_of(session)
    place = session.shapes.position
    km = arc_length(np.linalg.norm(place[:, None] - place[units][None], axis=2))
    names = [session.table.name[unit] for unit in units]
    minutes = 1.3 * km / 80 * 60
    minutes[km > 2500] = np.nan
    costs = _table(HOME / "minutes.csv", names, session.table.identifier, minutes)
    uses = ["required" if at < REQUIRED else "candidate" for at in range(SITES)]
    fids = session.table.feature_id[units].tolist()
    middles = [session.layer.getGeometry(fid).pointOnSurface().asPoint() for fid in fids]
    sites = _points("sites", session.layer.crs(), zip(names, uses), middles)
    yield from _set_up(stage, "served", sites, costs, "counties", reach=1100.0)
    dialog = yield from _asked(stage, 9, 12)
    stage.picture("design")
    yield from click(dialog.buttons.buttons()[0])
    yield lambda: _open(CountDialog) is not None
    yield SETTLE
    stage.picture("counts")
    yield from click(_open(CountDialog).make)
    yield from _looked_at(stage, "served")


def _sites_of(session: Any) -> list[int]:
    """Return the heaviest units that are at least 300 km from each other."""
    place, chosen = session.shapes.position, list[int]()
    for unit in np.argsort(-session.tally.workload[:, 0], kind="stable").tolist():
        if all(np.linalg.norm(place[unit] - place[other]) > 300 for other in chosen):
            chosen.append(unit)
        if len(chosen) == SITES:
            break
    return chosen


# -- England and Wales, minutes by road ------------------------------------------------------


def neighbourhoods(stage: Stage) -> Story:
    """Serve 34,753 neighbourhoods from stroke units, by the minutes of the drive."""
    units = QgsVectorLayer(str(LSOA), "read", "ogr").materialize(QgsFeatureRequest())
    units.setName("Neighbourhoods")
    add_territory_field(units, "unit")
    plan = PlanSettings("unit", "LSOA11NM", "LSOA11NM", (Criterion("admissions", tolerance=0.4),))
    save_settings(units, plan)
    QgsProject.instance().addMapLayer(units)
    show_only(units.name())
    stage.dock.open_plan(units)
    yield from known(stage)
    stage.canvas.setExtent(
        stage.canvas.mapSettings().layerExtentToOutputExtent(units, units.extent())
    )
    costs = QgsVectorLayer(f"/vsigzip/{MINUTES}", "drive minutes", "ogr")
    QgsProject.instance().addMapLayer(costs)
    # Some of the sites are not in the table of minutes.
    known_sites = set(costs.fields().names())
    with STROKE_UNITS.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["postcode"] in known_sites]
    crs = QgsCoordinateReferenceSystem("EPSG:27700")
    places = [QgsPointXY(float(row["BNG_E"]), float(row["BNG_N"])) for row in rows]
    words = [(row["postcode"], "candidate") for row in rows]
    sites = _points("stroke units", crs, words, places)
    yield from _set_up(stage, "unit", sites, costs, "lsoa", reach=0.0)
    dialog = yield from _asked(stage, 60, 60)
    yield from click(dialog.buttons.buttons()[0])
    yield lambda: not stage.dock.page.solve_bar.busy and len(stage.session.active) == 60
    yield from _looked_at(stage, "lsoa")


# -- steps that both share -------------------------------------------------------------------


def _set_up(
    stage: Stage, field: str, sites: QgsVectorLayer, costs: QgsVectorLayer, name: str, reach: float
) -> Story:
    """Choose centers, candidates and costs in the set-up."""
    form = stage.dock.set_up
    yield from click(stage.dock.gear)
    form.territory_field.setField(field)
    form.centers.setLayer(sites)
    form.ways.setCollapsed(False)
    form.ways.fields["site_field"].setField("use")
    form.ways.layers["costs"].setLayer(costs)
    form.ways.numbers["max_distance"].setValue(reach)
    yield SETTLE
    form.findChild(QScrollArea).ensureWidgetVisible(form.ways.choices["travel_direction"])
    yield SETTLE
    stage.picture(f"centers-{name}")
    yield from click(form.accept)
    yield from known(stage)
    show_only(stage.session.layer.name())
    check(load_settings(stage.session.layer).rules.site_field == "use", "candidates were not kept")


def _asked(stage: Stage, low: int, high: int) -> Story:
    """Open the dialog of a design and fill it in."""
    stage.dock.commands.design()
    yield lambda: _open(DesignDialog) is not None
    dialog = _open(DesignDialog)
    if low < high:
        dialog._mode.setCurrentIndex(dialog._mode.findData("best"))
        dialog._low.setValue(low)
        dialog._high.setValue(high)
    dialog._count.setValue(low)
    dialog._effort.setCurrentIndex(0)
    yield SETTLE
    return dialog


def _looked_at(stage: Stage, name: str) -> Story:
    """Look at what was designed: the table, the gaps, a tip, and repair what is too far."""
    session, page = stage.session, stage.dock.page
    yield from known(stage)
    yield lambda: not session.ways_pending
    if not stage.dock.actions_by_name["colour_map"].isChecked():
        yield from press(stage, "colour_map")
    yield from drawn()
    stage.picture(f"{name}-designed")
    yield from open_tab(stage, "problems")
    yield SETTLE
    stage.picture(f"{name}-gaps")
    far = [gap for gap in session.issues if gap.kind in (DISTANCE, "travel cost")]
    if any(fixed_by(gap) == MOVE for gap in far):
        page.tab["problems"].choose(next(gap.kind for gap in far if fixed_by(gap) == MOVE))
        yield BEAT
        yield from click(page.tab["problems"].fix)
        yield lambda: not page.solve_bar.busy
        yield from drawn()
        stage.picture(f"{name}-fix")
        if session.preview is not None:
            yield from click(page.solve_bar.drop)
    yield from open_tab(stage, "territories")
    tighter = tuple(replace(each, tolerance=0.7 * each.tolerance) for each in _criteria(stage))
    session.configure(replace(session.settings, criteria=tighter))
    yield lambda: not session.ways_pending
    stage.dock.commands.run_balance(BalanceAsked(effort="fast"))
    yield lambda: not page.solve_bar.busy
    yield from drawn()
    stage.picture(f"{name}-balance")
    session.propose(None)
    target, source = stage.largest_pair()
    yield from close_by(stage, target)
    yield from press(stage, "paint")
    stage.point_at(stage.border_units(source, target)[0])
    yield 3 * SETTLE
    stage.picture(f"{name}-tip")
    stage.dock.tools.leave()


def _criteria(stage: Stage) -> tuple[Criterion, ...]:
    return stage.session.settings.criteria


def _open(kind: type) -> Any:
    """Return the dialog of a kind that is open."""
    shown = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
    return next((each for each in shown if each.isVisible()), None)


def _table(file: Path, names: Sequence[str], ids: Sequence[str], costs: np.ndarray) -> Any:
    """Write a table of costs and add it to the project."""
    with file.open("w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["unit", *names])
        for unit, row in zip(ids, costs.tolist()):
            writer.writerow([unit, *("" if np.isnan(cost) else f"{cost:.1f}" for cost in row)])
    layer = QgsVectorLayer(str(file), "minutes", "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


def _points(
    name: str, crs: QgsCoordinateReferenceSystem, words: Any, places: Sequence[QgsPointXY]
) -> QgsVectorLayer:
    """Add a layer of points with a name and a use to the project."""
    layer = QgsVectorLayer("Point?field=name:string&field=use:string", name, "memory")
    layer.setCrs(crs)
    features = []
    for values, place in zip(words, places):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer
