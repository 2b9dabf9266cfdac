"""The plugin is unloaded and loaded again in a running QGIS: nothing of it listens any more."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, pyqtBoundSignal

from territory_planner.layers.background import Job
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.plugin import TerritoryPlannerPlugin
from tests.long import few


def listeners(*objects: QObject) -> dict[tuple[str, str], int]:
    """Return how many slots are connected to each signal of some objects."""
    counts = {}
    for each in objects:
        for name in dir(type(each)):
            signal = getattr(each, name, None)
            if isinstance(signal, pyqtBoundSignal):
                counts[type(each).__name__, name] = each.receivers(signal)
    return counts


@pytest.fixture
def bystanders(layer, map_canvas):
    """What lives on when the plugin goes: QGIS, its project, its canvas and the user's layer.

    Connections to objects of Qt's own (undo stack, window) can't be counted from Python.
    """
    return [
        layer,
        layer.dataProvider(),
        layer.styleManager(),
        map_canvas,
        QgsProject.instance(),
        QgsProject.instance().layerTreeRoot(),
        QgsApplication.instance(),
        QgsApplication.taskManager(),
        QgsApplication.processingRegistry(),
    ]


@pytest.fixture
def load(layer, map_canvas, qgis_iface, qtbot):
    """Return a function that loads the plugin, its plan open."""

    def load_it() -> TerritoryPlannerPlugin:
        plugin = TerritoryPlannerPlugin(qgis_iface)
        plugin.initGui()
        plugin.dock.show()
        qtbot.waitUntil(lambda: plugin.dock.session.tiling is not None)
        return plugin

    return load_it


def with_a_tool(dock, qtbot) -> None:
    dock.session.pick(1)
    dock.actions_by_name["paint"].trigger()


def with_every_tool_used(dock, qtbot) -> None:
    dock.session.pick(1)
    for name in ("rectangle", "lasso", "pick", "swap", "suggest", "paint"):
        dock.actions_by_name[name].trigger()
    dock.actions_by_name["map_labels"].setChecked(True)
    dock.page.territories.select([0])


def with_a_stroke_open(dock, qtbot) -> None:
    dock.session.editor.begin("Paint")
    dock.session.editor.paint(np.array([2]), 1)


def with_edits_not_saved(dock, qtbot) -> None:
    dock.session.editor.assign(np.array([2]), 1, "give")


def with_a_solver_at_work(dock, qtbot) -> None:
    dock.commands.run_balance(BalanceAsked(effort=few("best", "fast")))
    assert dock.page.solve_bar.busy


def with_a_review_at_work(dock, qtbot) -> None:
    dock.actions_by_name["statistics"].trigger()
    assert dock.page.solve_bar.busy


def with_a_preview(dock, qtbot) -> None:
    plan = dock.session.tally.assignment.copy()
    plan[2] = 1
    dock.session.propose(preview_of(dock.session.tally, plan, "Balance"))


def with_the_set_up_open(dock, qtbot) -> None:
    dock.open_set_up()


def with_contiguity_being_sought(dock, qtbot) -> None:
    dock.session.refresh()
    assert dock.session.finding_shapes


STATES = [
    with_a_tool,
    with_every_tool_used,
    with_a_stroke_open,
    with_edits_not_saved,
    with_a_solver_at_work,
    with_a_review_at_work,
    with_a_preview,
    with_the_set_up_open,
    with_contiguity_being_sought,
]


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_after_unloading_nobody_listens_any_more(state, load, layer, bystanders, qtbot):
    before = listeners(*bystanders)
    for _ in range(few(3, 1)):
        plugin = load()
        assert listeners(*bystanders) != before
        state(plugin.dock, qtbot)
        plugin.unload()
        layer.rollBack()
        qtbot.waitUntil(lambda: not QgsApplication.taskManager().activeTasks())
        qtbot.wait(50)
    assert listeners(*bystanders) == before


def test_a_stroke_that_is_open_is_kept_as_one_undo_step(load, layer):
    plugin = load()
    with_a_stroke_open(plugin.dock, None)
    plugin.unload()
    assert not layer.isEditCommandActive()
    assert [layer.undoStack().text(at) for at in range(layer.undoStack().count())] == ["Paint"]
    layer.undoStack().undo()
    assert {f["territory"] for f in layer.getFeatures() if f["name"] == "r0c2"} == {"A"}
    layer.rollBack()


def test_the_objects_of_the_plugin_are_gone_once_it_is_unloaded(load, qtbot):
    plugin = load()
    with_every_tool_used(plugin.dock, qtbot)
    gone: list[str] = []
    for each in (plugin.dock, plugin.dock.session, plugin.dock.tools, plugin.dock.page):
        name = type(each).__name__
        each.destroyed.connect(lambda _gone=None, name=name: gone.append(name))
    plugin.unload()
    qtbot.wait(50)
    gc.collect()
    assert sorted(gone) == ["PlanPage", "PlanSession", "PlannerDock", "ToolBox"]


def test_edits_after_unloading_ask_nothing_of_the_plugin(load, layer, qtbot, monkeypatch):
    plugin = load()
    session = plugin.dock.session
    asked = []
    asks = [
        (session, "flush"),
        *((session.plan, name) for name in ("read", "take_over", "recolour")),
    ]
    for owner, name in asks:
        monkeypatch.setattr(type(owner), name, lambda *_a, name=name: asked.append(name))
    plugin.unload()
    qtbot.wait(50)
    asked.clear()
    layer.startEditing()
    for feature_id in range(1, 20):
        layer.changeAttributeValue(feature_id, 2, "B")
    layer.undoStack().undo()
    layer.setSubsetString("")
    layer.triggerRepaint()
    layer.rollBack()
    qtbot.wait(50)
    assert asked == []


def test_a_task_that_ends_after_unloading_tells_nobody(load, qtbot):
    plugin = load()
    told = []
    job = Job("slow", lambda progress: [progress.check() for _ in range(10)], plugin.dock)
    job.done.connect(told.append)
    job.start()
    job.abandon()
    plugin.unload()
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().activeTasks())
    qtbot.wait(50)
    assert told == []


@pytest.fixture
def tool_dialog(load, layer, qgis_parent, qgis_processing, monkeypatch):
    """Return a function that opens a dialog of the toolbox, and the plugin that it is of."""
    from processing.gui import ParametersPanel, Postprocessing
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    # Where there is no interface of QGIS, neither its browser nor its layer tree is asked for.
    monkeypatch.setattr(ParametersPanel, "iface", None)
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)  # not before 3.40
    plugin = load()
    yield (
        plugin,
        lambda algorithm: AlgorithmDialog(algorithm, parent=qgis_parent),
    )
    plugin.unload()


def of_ours(name: str):
    """Return an algorithm of the plugin, or a model."""
    return QgsApplication.processingRegistry().createAlgorithmById(f"territory_planner:{name}")


@pytest.mark.parametrize(
    ("name", "work"),
    [
        *(("designterritories", work) for work in ("has not begun", "goes on", "is over")),
        *(("repaireditedplan", work) for work in ("has not begun", "is over")),
    ],
)
def test_dialogs_of_the_toolbox_are_gone_before_their_provider(
    tool_dialog, layer, qtbot, name, work
):
    plugin, opened = tool_dialog
    dialog = opened(of_ours(name))
    dialog.setParameters(
        {"INPUT": layer.id(), "TERRITORIES": 4}
        if name == "designterritories"
        else {"UNITS": layer.id(), "TERRITORY_FIELD": "territory", "TOLERANCE": 5}
    )
    dialog.show()
    if work != "has not begun":
        dialog.runButton().click()  # a model with a report runs at once, in this thread
        assert dialog.cancelButton().isEnabled() or name != "designterritories"
    if work == "is over":
        qtbot.waitUntil(lambda: bool(dialog.results()))
    plugin.unload()
    assert not dialog.isVisible()
    assert not dialog.cancelButton().isEnabled(), "its run would end without a provider"
    # A loop of events within a test is not the one that deletes what was closed before it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(dialog)
    assert not QgsApplication.taskManager().activeTasks()


def test_dialogs_of_others_stay_open_when_the_plugin_goes(tool_dialog, qtbot):
    plugin, opened = tool_dialog
    other = opened(QgsApplication.processingRegistry().createAlgorithmById("native:buffer"))
    qtbot.addWidget(other)
    other.show()
    plugin.unload()
    assert other.isVisible()
