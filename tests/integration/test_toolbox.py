"""The algorithms through the real toolbox: found in its tree, run from their dialog."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from tests.layers.grid_layer import grid_layer


@pytest.fixture
def units(qgis_new_project, algorithms):
    layer = grid_layer()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def dialog(qgis_iface, qgis_parent, units, monkeypatch):
    """The dialog of an algorithm as a double click in the toolbox opens it."""
    from processing.gui import ParametersPanel, Postprocessing
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    # The stand-in for QGIS's interface has no browser and no layer tree; without an interface
    # neither is asked for.
    monkeypatch.setattr(ParametersPanel, "iface", None)
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)  # not before 3.40
    opened = []

    def open_dialog(name, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(
            f"territory_planner:{name}"
        )
        made = AlgorithmDialog(algorithm, parent=qgis_parent)
        opened.append(made)
        made.setParameters(parameters)
        made.show()
        return made

    yield open_dialog
    for made in opened:
        made.close()
        made.deleteLater()


def test_the_toolbox_lists_every_algorithm_under_the_plugins_name(qtbot, qgis_iface, algorithms):
    from qgis.gui import QgsProcessingToolboxTreeView

    tree = QgsProcessingToolboxTreeView(None, QgsApplication.processingRegistry())
    qtbot.addWidget(tree)
    tree.setFilterString("territory_planner:")
    model = tree.model()
    texts = []

    def walk(parent):
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            texts.append(index.data(Qt.ItemDataRole.DisplayRole))
            walk(index)

    walk(tree.rootIndex())
    assert "Territory Planner" in texts
    titles = {algorithm.displayName() for algorithm in algorithms.algorithms()}
    assert titles <= set(texts)


def test_a_design_runs_from_its_dialog_and_loads_its_layers(qtbot, dialog, units):
    made = dialog(
        "designterritories",
        INPUT=units.id(),
        TERRITORIES=4,
        OUTPUT="TEMPORARY_OUTPUT",
        TERRITORY_LAYER="TEMPORARY_OUTPUT",
    )
    made.runButton().click()
    qtbot.waitUntil(lambda: bool(made.results()))
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) >= 3)
    assert made.results()["TERRITORY_COUNT"] == 4
    assert made.results()["DETACHED"] == 0


@pytest.mark.parametrize(("named", "chosen"), [("territory", "territory"), ("region", "")])
def test_a_dialog_takes_the_plan_for_the_plan_and_no_other_field_for_it(dialog, named, chosen):
    layer = QgsVectorLayer(
        f"Polygon?crs=EPSG:3857&field=fid:integer&field={named}", "units", "memory"
    )
    QgsProject.instance().addMapLayer(layer)
    made = dialog("realignterritories", INPUT=layer.id())
    wrapper = made.mainWidget().wrappers["TERRITORY_FIELD"]
    assert (wrapper.parameterValue() or "") == chosen
