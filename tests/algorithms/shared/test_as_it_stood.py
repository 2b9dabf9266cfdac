"""What a run reads of layers that are open is what they held when it was started."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from territory_planner.core.model.errors import InvalidInput
from territory_planner.layers.reading.layer_snapshot import Snapshot
from tests.layers.grid_layer import grid_layer, saved

pytestmark = pytest.mark.usefixtures("algorithms")


@pytest.fixture(params=["memory", "file"])
def layer(request, tmp_path):
    layer = grid_layer(
        2, 2, fields="work:double plan:string", values=[[1.0, each] for each in "AABB"]
    )
    if request.param == "file":
        layer = QgsVectorLayer(saved(layer, tmp_path / "units.gpkg"), "units", "ogr")
    layer.setName("units as they stood")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


def sums(given, meanwhile):
    """Return the workload per territory of a run, with something done after it was prepared."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    asked = {"INPUT": given, "TERRITORY_FIELD": "plan", "WORKLOAD": ["work"]}
    asked["OUTPUT"] = "TEMPORARY_OUTPUT"
    found = QgsApplication.processingRegistry().createAlgorithmById(
        "territory_planner:territorystatistics"
    )
    assert found.prepare(asked, context, feedback)
    meanwhile()
    results = found.runPrepared(asked, context, feedback)
    table = context.takeResultLayer(results["OUTPUT"])
    return {each["name"]: each["work"] for each in table.getFeatures()}


@pytest.mark.parametrize("called", ["layer", "id", "name"])
def test_an_edit_after_the_start_is_not_read(layer, called):
    first = next(layer.getFeatures()).id()
    given = {"layer": layer, "id": layer.id(), "name": layer.name()}[called]

    def change():
        assert layer.startEditing()
        assert layer.changeAttributeValue(first, layer.fields().lookupField("work"), 100.0)

    assert sums(given, change) == {"A": 2.0, "B": 2.0}
    assert sums(given, lambda: None) == {"A": 101.0, "B": 2.0}
    assert layer.rollBack()
    assert sums(given, lambda: None) == {"A": 2.0, "B": 2.0}


def test_a_selection_is_that_of_the_start(layer):
    ids = sorted(each.id() for each in layer.getFeatures())
    layer.selectByIds(ids[1:])
    given = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert sums(given, layer.removeSelection) == {"A": 1.0, "B": 2.0}


class EndsEarly:
    """What reads a layer, but for its last feature at the first time."""

    def __init__(self, source):
        self.source, self.times = source, 0

    def getFeatures(self, request):
        self.times += 1
        every = list(self.source.getFeatures(request))
        return iter(every[:-1] if self.times == 1 else every)


def test_a_layer_that_is_not_read_to_its_end_is_refused(layer):
    held = Snapshot(layer)
    assert len(list(held.getFeatures())) == 4
    held._source = EndsEarly(held._source)
    with pytest.raises(InvalidInput, match=r"stood” could not be read .*\(3 features"):
        list(held.getFeatures())
    assert len(list(held.getFeatures())) == 4


def test_a_wrong_estimate_of_how_many_there_are_refuses_nothing(layer):
    held = Snapshot(layer)
    held._count = 1000
    assert len(list(held.getFeatures())) == 4
    assert len(list(held.getFeatures(QgsFeatureRequest().setLimit(2)))) == 2
