"""What the table counts beside one workload, and where its figures go: files."""

from __future__ import annotations

import csv
from dataclasses import replace

from osgeo import ogr
from qgis.core import NULL
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolTip
from qgis.utils import iface

from territory_planner.layers.live.settings.plan_settings import Criterion
from territory_planner.ui.table.columns import column_of

from ..hand import BEAT, answer, click, key, press, row_place
from ..stage import HOME, SETTLE, Stage, Story, check, drawn, known, move_to
from .acts import brush, said

WIDER = 560
"""Pixels: a panel that has room for one more column."""


def customers_counted(stage: Stage) -> Story:
    """Say in the set-up where the customers of a unit stand: the table counts them."""
    session, form = stage.session, stage.dock.set_up
    yield from click(stage.dock.gear)
    form.customers.setField("HU2020")
    yield SETTLE
    stage.picture("customers-asked")
    yield from click(form.accept)
    yield from known(stage)
    check(session.settings.customers_field == "HU2020", "the set-up did not take the field")
    view, rows = stage.dock.page.territories.table, stage.dock.page.model
    target, source = stage.largest_pair()
    place = row_place(stage, target)
    move_to(place)
    yield lambda: "Customers: " in QToolTip.text()
    stage.picture("customers-tip")
    iface.mainWindow().resizeDocks([stage.dock], [WIDER], Qt.Orientation.Horizontal)
    yield from drawn()
    check(not view.isColumnHidden(column_of("customers")), "the table has no room for customers")
    values = [feature["HU2020"] for feature in session.layer.getFeatures()]
    dwellings = sum(value for value in values if value != NULL)
    check(session.tally.customers.sum() == dwellings, "customers are lost")
    check(f"{dwellings:,.0f}" in stage.dock.page.totals.total.toolTip(), "their sum is not told")
    unit = stage.border_units(source, target)[0]
    before = rows.index(rows.row_of(target), column_of("customers")).data()
    stage.picture("customers")
    yield from brush(stage, target, [unit])
    after = rows.index(rows.row_of(target), column_of("customers")).data()
    check(after != before, f"the customers do not follow the brush: {before}, then {after}")
    yield from drawn()
    stage.picture("customers-painted")
    yield from press(stage, "undo")
    check(rows.index(rows.row_of(target), column_of("customers")).data() == before, "not undone")
    yield from key("Escape")
    stage.dock.tools.leave()


def second_criterion(stage: Stage) -> Story:
    """Weigh dwellings as well, and switch the table to them."""
    session, box = stage.session, stage.dock.criterion_box
    both = (*session.settings.criteria, Criterion("HU2020", 0.5, 0.05))
    session.configure(replace(session.settings, criteria=both))
    yield from drawn()
    yield from click(box)
    yield 3 * BEAT
    yield from key("Down", "Return")
    yield 3 * BEAT
    check(stage.dock.page.criterion == 1, "the switch did not change the criterion")
    yield from drawn()
    stage.picture("second-criterion")


def exported(stage: Stage) -> Story:
    """Export the table as CSV and as Excel file, and read both again."""
    names = {stage.session.name(each) for each in stage.session.active.tolist()}
    for ending in ("csv", "xlsx"):
        file = HOME / f"table.{ending}"
        yield from press(stage, "export")
        yield 6 * BEAT
        stage.picture(f"export-{ending}")
        yield from answer(str(file))
        yield lambda file=file: file.exists()
        said(stage, file.name)
    with (HOME / "table.csv").open(encoding="utf-8") as opened:
        rows = list(csv.DictReader(opened))
    check({row["name"] for row in rows} == names, "the CSV file lacks territories")
    total = sum(float(row["POP2020"]) for row in rows)
    check(round(total) == round(float(stage.session.tally.total[0])), "the totals differ")
    book = ogr.Open(str(HOME / "table.xlsx"))
    check(book.GetLayer(0).GetFeatureCount() == len(names), "the Excel file lacks rows")
