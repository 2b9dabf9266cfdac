"""Hostile names of territories, units, layers and fields show as they are, and do nothing."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar, QgsMessageLogViewer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QPlainTextEdit

from territory_planner.core.model.problem import UNASSIGNED
from territory_planner.core.model.text import as_entered
from territory_planner.layers.compat import real_field, text_field
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.settings.plan_settings import (
    Criterion,
    PlanSettings,
    save_settings,
)
from territory_planner.layers.live.settings.rule_settings import LayerReference, RuleSettings
from territory_planner.layers.live.work.table_export import export_table
from territory_planner.layers.reading.targets import read_targets_table
from territory_planner.layers.report import log_failure
from territory_planner.layers.values import as_text, guarded, unguarded
from territory_planner.ui.balance_dialog import BalanceDialog, DesignDialog
from territory_planner.ui.dock import PlannerDock
from territory_planner.ui.table.columns import column_of
from territory_planner.ui.table.territory_menu import territory_menu
from territory_planner.ui.tools.tip import move_text, selection_text
from tests.hostile.names import NAMES, harm, widget_harms
from tests.layers.grid_layer import grid_layer
from tests.long import long

CHOSEN = ("image", "link", "expression", "formula", "right to left", "nul", "long digits")


def names(*quick: str) -> pytest.MarkDecorator:
    """Ask for a test with each name; the others than these wait for LONG=1."""
    return pytest.mark.parametrize(
        "name",
        [
            pytest.param(name, id=which, marks=[] if which in quick else long)
            for which, name in NAMES.items()
        ],
    )


every_name = names(*CHOSEN, "named place")
some_names = names("image", "expression", "right to left", "long digits")
other_names = names("link", "formula", "nul", "named place")
"""Where a name costs much: half of them for each thing that it may name."""


def hostile_layer(name: str) -> QgsVectorLayer:
    """Return 24 squares where everything that can be named has a hostile name; two are loose."""
    layer = grid_layer(fields="")
    provider = layer.dataProvider()
    fields = [f"{what}{name}"[:200] for what in ("n", "w", "v", "t", "g")]
    named, work, other, territory, group = fields
    numbers = [real_field(work), real_field(other)]
    provider.addAttributes([text_field(named), *numbers, text_field(territory), text_field(group)])
    layer.updateFields()
    at = [layer.fields().lookupField(each) for each in fields]
    assert min(at) > 0
    owners = [name, f"{name} 2", "Plain"]
    changes = {}
    for row, feature in enumerate(layer.getFeatures()):
        owner = None if row in (0, 23) else owners[row % 6 // 2]
        values = [f"{name} {row}", row + 1.0, 1.0, owner, name if row in (3, 4) else None]
        changes[feature.id()] = dict(zip(at, values))
    provider.changeAttributeValues(changes)
    layer.setName(name)
    save_settings(
        layer,
        PlanSettings(
            territory_field=territory,
            name_field=named,
            criteria=(Criterion(work), Criterion(other)),
            customers_field=other,
            rules=RuleSettings(
                group_field=group,
                maximum={work: 90.0},
                minimum={other: 9.0},
                roads=LayerReference("gone", name),
                targets=LayerReference("gone too", name),
            ),
            targets={owners[0]: {work: 50.0}},
        ),
    )
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def opened(map_canvas, qtbot):
    """Return a function that opens the panel on a layer, with a message bar."""
    docks = []

    def open_it(layer) -> PlannerDock:
        map_canvas.setDestinationCrs(layer.crs())
        map_canvas.setLayers([layer])
        map_canvas.setExtent(layer.extent())
        bar = QgsMessageBar()
        qtbot.addWidget(bar)
        dock = PlannerDock(map_canvas, bar)
        qtbot.addWidget(dock)
        dock.resize(460, 720)
        dock.show()
        qtbot.waitExposed(dock)
        dock.bar = bar
        qtbot.waitUntil(lambda: dock.session.tiling is not None)
        docks.append(dock)
        return dock

    yield open_it
    for dock in docks:
        dock.shut_down()


def harms(dock) -> list[str]:
    return widget_harms(dock) + widget_harms(dock.bar) + widget_harms(dock.tools.tip)


def show_all_tabs(dock) -> None:
    for tab in range(dock.page.tabs.count()):
        dock.page.tabs.setCurrentIndex(tab)
        assert not harms(dock)


@names("image", "expression", "right to left", "named place")
def test_every_widget_shows_names_as_they_are(name, opened, qtbot, map_canvas):
    layer = hostile_layer(name)
    dock = opened(layer)
    session, page = dock.session, dock.page
    assert session.ready
    dock.actions_by_name["map_labels"].setChecked(True)
    dock.actions_by_name["colour_map"].trigger()
    map_canvas.grab()
    # The worst territory, its tips, gaps, and a preview with its reasons.
    page.territories.select([0])
    show_all_tabs(dock)
    plan = session.tally.assignment.copy()
    plan[[2, 3]] = [0, 1]
    reasons = tuple(f"{session.table.name[unit]} goes to {session.name(0)}" for unit in (2, 3))
    session.propose(preview_of(session.tally, plan, f"Balance {session.name(0)}", reasons, name))
    show_all_tabs(dock)
    page.solve_bar.apply.click()
    assert not session.read_only, session.read_only
    show_all_tabs(dock)
    for text in (name, f"{name}. And more.", f"\u202e{name}"):
        for level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Info):
            session.say(text, level)
            assert not harms(dock)
    assert dock.told.height() < 700
    # Tips near the pointer, menus, dialogs, the set-up.
    for target in (0, 1, UNASSIGNED):
        for text in (
            move_text(session, 5, target, 0),
            selection_text(session, np.array([2, 5, 8]), target, 0, name),
        ):
            assert not harm(text, True)
            dock.tools.tip.show_near(text, dock.pos())
            assert dock.tools.tip.width() < 1700
    menu = territory_menu(session, [0], dock.commands, dock)
    assert not widget_harms(menu)
    titles = [action.text() for inner in menu.findChildren(QMenu) for action in inner.actions()]
    assert session.name(1).replace("&", "&&") in titles
    menu.deleteLater()
    for dialog in (DesignDialog(session, dock), BalanceDialog(session, [0, 1], dock)):
        assert not widget_harms(dialog)
        dialog.deleteLater()
    dock.open_set_up()
    assert not harms(dock)
    assert dock.set_up.settings().territory_field == session.settings.territory_field
    assert [each.field for each in dock.set_up.settings().criteria] == [
        each.field for each in session.settings.criteria
    ]
    dock.set_up.closed.emit()
    dock.grab()


@some_names
def test_a_territory_may_be_called_anything_and_is_found_again(name, opened):
    layer = hostile_layer("x")
    dock = opened(layer)
    session, model = dock.session, dock.page.model
    model.setData(model.index(model.row_of(0), column_of("name")), name)
    field = session.field_index
    values = {feature[field] for feature in layer.getFeatures()}
    expected = as_entered(name)
    assert expected in values or not expected
    if expected:
        territory = session.territories.index(expected)
        index = model.index(model.row_of(territory), column_of("name"))
        # What is edited is the name itself, so that opening and closing the editor changes nothing.
        assert index.data(Qt.ItemDataRole.EditRole) == expected
        steps = layer.undoStack().index()
        model.setData(index, index.data(Qt.ItemDataRole.EditRole))
        assert layer.undoStack().index() == steps
        assert len(index.data()) <= 80
        assert index.data().isprintable()
        session.editor.new_territory(name)
        session.editor.undo()
        assert session.ready
    show_all_tabs(dock)


@other_names
def test_a_territory_of_numbers_may_be_called_anything(name, opened):
    layer = grid_layer(
        fields="work:double territory:integer", values=[[1.0, 1 + n % 2] for n in range(24)]
    )
    save_settings(layer, PlanSettings(territory_field="territory", criteria=(Criterion("work"),)))
    QgsProject.instance().addMapLayer(layer)
    dock = opened(layer)
    session = dock.session
    session.editor.rename(0, name)
    assert session.called(0) == (as_entered(name) or "Territory 1")
    new = session.editor.new_territory(name)
    session.editor.assign(np.array([0]), new, "give")
    dock.actions_by_name["colour_map"].trigger()
    show_all_tabs(dock)
    session.refresh()
    assert session.tally.units.tolist() == [11, 12, 1]


@every_name
def test_a_legend_computes_nothing(name, opened):
    layer = hostile_layer(name)
    dock = opened(layer)
    dock.actions_by_name["colour_map"].trigger()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for category in layer.renderer().categories():
        label = category.label()
        assert "[%" not in label
        assert len(label) <= 81
        assert not [sign for sign in label if sign < " "]
    assert {as_text(each.value()) for each in layer.renderer().categories()} - {""} == set(
        dock.session.territories.keys
    )
    # What is drawn finds each value.
    nodes = layer.renderer().legendSymbolItems()
    assert len(nodes) == len(owners_of(layer, dock.session)) + 1
    renderer = layer.renderer()
    for feature in layer.getFeatures():
        value = as_text(feature[dock.session.field_index])
        assert any(as_text(each.value()) == value for each in renderer.categories())
    del context


@every_name
@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_exports_hold_names_as_text_and_read_back(name, ending, opened, tmp_path):
    layer = hostile_layer(name)
    session = opened(layer).session
    path = tmp_path / f"table.{ending}"
    export_table(session, str(path))
    uri = f"{path}"
    table = QgsVectorLayer(uri, "table", "ogr")
    rows = list(table.getFeatures())
    assert len(rows) == len(owners_of(layer, session))
    found = sorted(unguarded(as_text(row["territory"])) for row in rows)
    kept = sorted(session.territories.keys)
    if "\0" not in name and "\x1b" not in name:
        assert [unified(each) for each in found] == [unified(each) for each in kept]
    for row in rows:
        for cell in row.attributes():
            text = as_text(cell)
            if isinstance(cell, str):
                assert guarded(text) == text or text.startswith("'") or text[:1] not in "=+-@\t\r"
    if ending == "csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.reader(file))
        for line in lines:
            for cell in line:
                assert cell[:1] not in tuple("=@\t\r") or not cell
                assert cell[:1] not in ("+", "-") or is_number(cell)


def owners_of(layer, session) -> set[str]:
    """Return who owns units: three, or two where this QGIS ends a text at a NUL as it is handed."""
    owners = {as_text(feature[session.field_index]) for feature in layer.getFeatures()} - {""}
    cut = layer.name() == "a\0b" and "a" in owners
    assert len(owners) == (2 if cut else 3)
    assert owners == set(session.territories.keys)
    return owners


def unified(text: str) -> str:
    """Return a text with one kind of line ends: files of a table keep one."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("name", ["=1+1", "-2+3", "'=x", "''@a", "-5", "+x", "'plain", "+3.5", "@"])
def test_what_is_guarded_reads_back(name):
    assert unguarded(guarded(name)) == name
    if not is_number(name):
        assert guarded(name)[:1] not in "=+-@"


def test_targets_of_an_exported_table_find_their_territories(opened, tmp_path):
    layer = hostile_layer("=1+1")
    session = opened(layer).session
    path = tmp_path / "table.csv"
    export_table(session, str(path))
    table = QgsVectorLayer(str(path), "table", "ogr")
    table.dataProvider()
    copy = QgsVectorLayer("None?field=territory:string&field=target:double", "targets", "memory")
    for row in table.getFeatures():
        feature = QgsFeature(copy.fields())
        feature.setAttributes([row["territory"], 5.0])
        copy.dataProvider().addFeature(feature)
    assert set(read_targets_table(copy, ["work"], None).name) == set(session.territories.keys)


@every_name
def test_the_log_shows_text(name, qgis_app, qtbot):
    viewer = QgsMessageLogViewer()
    qtbot.addWidget(viewer)
    log_failure(f"ValueError: {name}\n")
    pages = viewer.findChildren(QPlainTextEdit)
    assert any("ValueError" in page.toPlainText() for page in pages)
    for page in pages:
        assert "\ufffc" not in page.toPlainText()
        assert "<img" not in page.document().toHtml().split("<body", 1)[1]


def test_the_looking_itself_finds_what_is_wrong(qtbot):
    from qgis.PyQt.QtWidgets import QLabel

    label = QLabel(NAMES["image"])
    qtbot.addWidget(label)
    assert widget_harms(label)
    label.setTextFormat(Qt.TextFormat.PlainText)
    assert not widget_harms(label)
    label.setToolTip(NAMES["link"])
    assert widget_harms(label)
