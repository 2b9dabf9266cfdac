"""Functions of expressions tell the figures of the open plan, while it is edited, in any thread."""

from __future__ import annotations

import gc
import threading
import time
import weakref

import numpy as np
import pytest
from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSize

from territory_planner.layers.compat import is_null
from territory_planner.layers.expressions.functions import described, register, unregister
from territory_planner.layers.expressions.snapshot import published
from territory_planner.layers.live.session.publisher import PlanPublisher


@pytest.fixture
def functions():
    made = register()
    yield made
    unregister(made)


@pytest.fixture
def publisher(functions, session, qtbot):
    """The plan of 24 squares, AAABBB twice and CCCDDD twice, workloads 1 to 24; published."""
    made = PlanPublisher(session)
    qtbot.waitUntil(lambda: session.shapes is not None)
    yield made
    made.withdraw()


def labelled(layer, text: str) -> QgsMapSettings:
    """Have a layer labelled by an expression; return how a map of it is drawn."""
    settings = QgsPalLayerSettings()
    settings.fieldName = text
    settings.isExpression = True
    settings.setFormat(QgsTextFormat())
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    wanted = QgsMapSettings()
    wanted.setLayers([layer])
    wanted.setDestinationCrs(layer.crs())
    wanted.setExtent(layer.extent())
    wanted.setOutputSize(QSize(600, 400))
    return wanted


def give(session, units, territory) -> None:
    session.bound_layer.startEditing()
    session.editor.assign(np.array(units), territory, "given")


def value(text: str):
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    found = expression.evaluate()
    assert not expression.hasEvalError(), expression.evalErrorString()
    return None if is_null(found) else found


def test_figures_of_a_territory(publisher):
    # A: 1 2 3 7 8 9, B: 4 5 6 10 11 12, C: 13 14 15 19 20 21, D: 16 17 18 22 23 24.
    assert value("territory_sum('A', 'work')") == 30
    assert value("territory_sum('D', 'WORK')") == 120
    assert value("territory_sum('A', 'units')") == 6
    assert value("territory_target('B')") == 75
    assert value("territory_deviation('C')") == pytest.approx(100 * (102 - 75) / 75)
    assert value("territory_deviation('C', 'work')") == pytest.approx(36)
    assert value("territory_figure('A', 'parts')") == 1
    assert value("territory_figure('A', 'area_km2')") == pytest.approx(6, rel=2e-3)
    assert value("territory_figure(figure:='density', territory:='A')") == pytest.approx(
        5, rel=2e-3
    )
    assert value("territory_neighbours('A')") == ["B", "C"]
    assert value("territory_names()") == ["A", "B", "C", "D"]


def test_figures_of_the_plan(publisher):
    assert value("plan_figure('territories')") == 4
    assert value("plan_figure('max_deviation')") == pytest.approx(60)
    assert value("plan_figure('workload')") == 300
    ratio = [30 / 75, 48 / 75, 102 / 75, 120 / 75]
    gini = sum(abs(a - b) for a in ratio for b in ratio) / (2 * 16 * (sum(ratio) / 4))
    assert value("plan_figure('gini')") == pytest.approx(gini)
    assert value("plan_figure('coverage_units')") == 100


def test_every_edit_is_told_and_undone(publisher, session, layer, qtbot):
    give(session, [0], 1)
    assert value("territory_sum('A', 'work')") == 29
    assert value("territory_sum('B', 'work')") == 49
    layer.undoStack().undo()
    qtbot.waitUntil(lambda: value("territory_sum('A', 'work')") == 30)


@pytest.mark.parametrize(
    "text",
    [
        "territory_sum('Z', 'work')",
        "territory_sum('A', 'nothing')",
        "territory_sum(NULL, 'work')",
        "territory_deviation('A', 'nothing')",
        "territory_figure('A', 'customers')",
        "plan_figure('nothing')",
        "territory_sum('A', 'work', 'another layer')",
    ],
)
def test_what_the_plan_does_not_have_is_null(publisher, text):
    assert value(text) is None


def test_the_layer_may_be_named(publisher, layer):
    assert value("territory_sum('A', 'work', 'units')") == 30
    assert value(f"territory_sum('A', 'work', '{layer.id()}')") == 30
    assert value("plan_figure('territories', NULL, 'units')") == 4


def test_without_a_plan_all_is_null(publisher, session):
    session.close()
    assert published() is None
    for each in described():
        count = sum(not optional for _, optional, _ in each.arguments)
        assert value(f"{each.name}({', '.join(['1'] * count)})") is None


def test_neighbours_are_null_until_they_are_found(functions, session):
    publisher = PlanPublisher(session)
    if session.shapes is None:
        assert value("territory_neighbours('A')") is None
    assert value("territory_sum('A', 'work')") == 30
    publisher.withdraw()


def test_each_function_has_its_help_and_its_example_can_be_read(functions):
    for made, each in zip(functions, described()):
        assert made.group() == "Territory Planner"
        assert f"<h3>{each.name}</h3>" in made.helpText()
        assert each.about.split("'")[0] in made.helpText()
        assert not QgsExpression(each.example).hasParserError()


def test_unregistering_leaves_no_function(qgis_app):
    names = {each.name for each in described()}
    made = register()
    assert len(made) == len(names)
    assert names <= set(QgsExpression.Functions() and [f.name() for f in QgsExpression.Functions()])
    unregister(made)
    assert not names & {f.name() for f in QgsExpression.Functions()}
    assert QgsExpression("territory_sum('A', 'work')").hasParserError()


def test_labels_are_drawn_in_other_threads_while_the_plan_is_edited(
    publisher, session, layer, qtbot
):
    wanted = labelled(layer, "territory_sum(\"territory\", 'work') || ' ' || plan_figure('gini')")
    for turn in range(12):
        job = QgsMapRendererParallelJob(wanted)
        with qtbot.waitSignal(job.finished):
            job.start()
            give(session, [turn, turn + 1], turn % 4)
        labels = job.takeLabelingResults().labelsWithinRect(layer.extent())
        assert job.errors() == []
        assert labels
        assert all(float(each.labelText.split()[0]) >= 0 for each in labels)
    layer.rollBack()


def taken_away() -> list[weakref.ref]:
    """Register functions and take them away; return references to them."""
    made = register()
    gone = [weakref.ref(each) for each in made]
    unregister(made)
    return gone


def test_functions_are_taken_away_while_a_map_is_drawn_that_calls_them(qgis_app):
    """As when the plugin is unloaded: what still calls them ended QGIS, where they were freed."""
    gone = taken_away()
    gc.collect()
    assert all(each() is not None for each in gone)
    layer = QgsVectorLayer("Point?field=territory:string", "many", "memory")
    features = []
    for number in range(500):
        features.append(QgsFeature(layer.fields(), number))
        features[-1].setGeometry(QgsGeometry.fromPointXY(QgsPointXY(number % 25, number // 25)))
    layer.dataProvider().addFeatures(features)
    wanted = labelled(layer, "territory_sum(\"territory\", 'work') || plan_figure('gini')")
    for turn in range(6):
        made = register()
        job = QgsMapRendererParallelJob(wanted)
        job.start()
        time.sleep(0.004 * turn)
        unregister(made)
        del made
        gc.collect()
        job.waitForFinished()
        assert job.errors() == []


def test_a_snapshot_is_read_whole_by_many_threads_while_it_is_replaced(publisher, session, layer):
    """The sums of a plan that is read at one moment always are those of all units."""
    failures: list[object] = []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            plan = published()
            total = None if plan is None else float(plan.facts.loads.sum())
            if total != 300 or set(plan.neighbours) != set(plan.used):
                failures.append(total)

    threads = [threading.Thread(target=read, daemon=True) for _ in range(3)]
    for each in threads:
        each.start()
    try:
        for turn in range(40):
            give(session, [turn % 24], turn % 4)
    finally:
        done.set()
        for each in threads:
            each.join(10)
    layer.rollBack()
    assert failures == []
