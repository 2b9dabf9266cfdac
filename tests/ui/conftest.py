"""The panel beside a real map canvas, shown and sized."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QApplication

from territory_planner.layers.scenarios.places import file_place
from territory_planner.layers.scenarios.store import ScenarioStore
from territory_planner.ui.dock import PlannerDock
from tests.layers.grid_layer import saved
from tests.layers.plan_layer import make_layer, set_up


@pytest.fixture(autouse=True)
def _own_options(qgis_app):
    """Begin with the options of a new profile: they outlast a test in QGIS's settings."""
    QgsSettings().remove("territory_planner")


@pytest.fixture
def letters_of_qgis(qgis_app):
    """Letters as large as QGIS's: those of tests are larger."""
    before = QApplication.font()
    font = QFont(before)
    font.setPixelSize(12)
    QApplication.setFont(font)
    yield
    QApplication.setFont(before)


@pytest.fixture
def map_canvas(qgis_new_project, qgis_canvas, qgis_parent, qtbot):
    """Return a canvas that maps the pixels it claims to have."""
    qgis_parent.setCentralWidget(qgis_canvas)
    qgis_parent.resize(700, 500)
    qgis_parent.show()
    qtbot.waitExposed(qgis_parent)
    return qgis_canvas


@pytest.fixture
def layer(map_canvas):
    layer = set_up(make_layer())
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setDestinationCrs(layer.crs())
    map_canvas.setLayers([layer])
    map_canvas.setExtent(layer.extent())
    return layer


@pytest.fixture
def kept_layer(map_canvas, tmp_path):
    """Return units in a GeoPackage, beside which plans can be kept."""
    layer = QgsVectorLayer(saved(make_layer(), tmp_path / "units.gpkg"), "units", "ogr")
    QgsProject.instance().addMapLayer(set_up(layer, id_field="name"))
    map_canvas.setLayers([layer])
    return layer


@pytest.fixture
def store(tmp_path):
    """Return the scenarios beside them."""
    return ScenarioStore(file_place(str(tmp_path / "units.gpkg")))


@pytest.fixture
def open_dock(map_canvas, qtbot):
    """Return a function that opens the panel and waits until all is known."""
    opened = []

    def open_it(width: int = 460) -> PlannerDock:
        dock = PlannerDock(map_canvas)
        dock.messages = []
        dock.session.said.connect(lambda text, _level: dock.messages.append(text))
        qtbot.addWidget(dock)
        dock.resize(width, 720)
        dock.show()
        qtbot.waitExposed(dock)
        session = dock.session
        if session.ready:
            qtbot.waitUntil(lambda: session.tiling is not None)
        qtbot.wait(100)
        opened.append(dock)
        return dock

    yield open_it
    for dock in opened:
        dock.shut_down()


@pytest.fixture
def dock(layer, open_dock):
    return open_dock()


@pytest.fixture
def done(dock, qtbot):
    """Return a function that waits until what was asked for is there; gives what was said."""

    def wait() -> str:
        qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
        return dock.messages[-1] if dock.messages else ""

    return wait
