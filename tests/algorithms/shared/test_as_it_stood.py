"""What a run reads of layers that are open is what they held when it was started."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.progress import Progress
from territory_planner.layers.reading import file_behind
from territory_planner.layers.reading.given import GivenPart
from territory_planner.layers.reading.layer_snapshot import Snapshot
from territory_planner.layers.reading.rows import read_rows
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


def run(name, asked, meanwhile):
    """Return the rows of a run's output, with something done after it was prepared."""
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    asked = {**asked, "OUTPUT": "TEMPORARY_OUTPUT"}
    found = QgsApplication.processingRegistry().createAlgorithmById(f"territory_planner:{name}")
    assert found.prepare(asked, context, feedback)
    meanwhile()
    results = found.runPrepared(asked, context, feedback)
    return list(context.takeResultLayer(results["OUTPUT"]).getFeatures())


def sums(given, meanwhile):
    """Return the workload per territory of a run, with something done after it was prepared."""
    asked = {"INPUT": given, "TERRITORY_FIELD": "plan", "WORKLOAD": ["work"]}
    rows = run("territorystatistics", asked, meanwhile)
    return {each["name"]: each["work"] for each in rows}


def change_the_first(layer):
    """Return what changes the first unit's workload, which is not saved."""
    first = next(layer.getFeatures()).id()

    def change():
        assert layer.startEditing()
        assert layer.changeAttributeValue(first, layer.fields().lookupField("work"), 100.0)

    return change


def in_quotes(layer):
    return QgsProperty.fromExpression(f"'{layer.id()}'")


ALL_OF_IT = {
    "layer": lambda layer: layer,
    "id": QgsVectorLayer.id,
    "name": QgsVectorLayer.name,
    "property": lambda layer: QgsProperty.fromValue(layer.id()),
    "expression": in_quotes,
    "definition": lambda layer: QgsProcessingFeatureSourceDefinition(layer.id()),
    "definition of an expression": lambda layer: QgsProcessingFeatureSourceDefinition(
        in_quotes(layer)
    ),
}


@pytest.mark.parametrize("called", ALL_OF_IT)
def test_an_edit_after_the_start_is_not_read(layer, called):
    given, change = ALL_OF_IT[called](layer), change_the_first(layer)
    assert sums(given, change) == {"A": 2.0, "B": 2.0}
    assert sums(given, lambda: None) == {"A": 101.0, "B": 2.0}
    assert layer.rollBack()
    assert sums(given, lambda: None) == {"A": 2.0, "B": 2.0}


def part(layer, *, selected=False, limit=-1, expression=""):
    given = QgsProcessingFeatureSourceDefinition(layer.id(), selected, limit)
    if expression:
        given.filterExpression = expression
    return given


def test_a_selection_is_that_of_the_start(layer):
    ids = sorted(each.id() for each in layer.getFeatures())
    layer.selectByIds(ids[1:])
    assert sums(part(layer, selected=True), layer.removeSelection) == {"A": 1.0, "B": 2.0}
    layer.selectByIds(ids[1:])
    change = change_the_first(layer)
    assert sums(part(layer, selected=True, limit=2), change) == {"A": 1.0, "B": 1.0}
    assert sums(part(layer, selected=True), layer.selectAll) == {"A": 1.0, "B": 2.0}
    assert sums(part(layer, selected=True), lambda: None) == {"A": 101.0, "B": 2.0}


@pytest.mark.parametrize(("limit", "expected"), [(1, {"A": 1.0}), (3, {"A": 2.0, "B": 1.0})])
def test_a_limit_is_kept_and_no_edit_after_the_start_read(layer, limit, expected):
    assert sums(part(layer, limit=limit), change_the_first(layer)) == expected


@pytest.mark.skipif(
    not hasattr(QgsProcessingFeatureSourceDefinition, "filterExpression"), reason="QGIS < 3.32"
)
def test_a_filter_of_the_dialog_is_kept_and_no_edit_after_the_start_read(layer):
    given = part(layer, expression="\"plan\" = 'A'")
    assert sums(given, change_the_first(layer)) == {"A": 2.0}
    given = part(layer, expression='"work" < 2', limit=2)
    assert sums(given, lambda: None) == {"A": 1.0, "B": 1.0}


def ids_of(source, *request):
    return [each.id() for each in source.getFeatures(*request)]


def test_parts_of_a_layer_are_taken_together(layer):
    ids = ids_of(layer)
    layer.selectByIds(ids[1:])
    b_only = "\"plan\" = 'B'"
    assert ids_of(Snapshot(layer, GivenPart(expression=b_only))) == ids[2:]
    assert sorted(ids_of(Snapshot(layer, GivenPart(True)))) == ids[1:]
    assert ids_of(Snapshot(layer, GivenPart(True, 2))) == ids[1:3]
    assert ids_of(Snapshot(layer, GivenPart(True, 1, b_only))) == ids[2:3]
    assert ids_of(Snapshot(layer, GivenPart(True, 2)), QgsFeatureRequest().setLimit(1)) == ids[1:2]
    assert ids_of(Snapshot(layer, GivenPart(True, 0))) == []
    inside = QgsFeatureRequest().setFilterExpression("\"plan\" = 'A'")
    assert ids_of(Snapshot(layer, GivenPart(True)), inside) == ids[1:2]
    assert ids_of(Snapshot(layer, GivenPart(expression=b_only)), inside) == []


def test_a_copy_among_several_is_read_as_it_stood(layer):
    copy = grid_layer(
        2,
        2,
        fields="work:double plan:string handed_out:string",
        values=[[1.0, now, then] for now, then in ("AA", "AA", "AB", "BB")],
    )
    QgsProject.instance().addMapLayer(copy)

    def change():
        for at in (copy, layer):
            assert at.startEditing()
            first, plan = next(at.getFeatures()).id(), at.fields().lookupField("plan")
            assert at.changeAttributeValue(first, plan, "B")

    asked = {"INPUT": layer, "TERRITORY_FIELD": "plan", "ID_FIELD": "name"}
    for given in ([copy], [copy.id()], copy.id(), [in_quotes(copy)], [part(copy, limit=4)]):
        rows = run("mergecopies", {**asked, "COPIES": given}, change)
        assert [each["plan"] for each in rows] == ["A", "A", "A", "B"], given
        assert copy.rollBack()
        assert layer.rollBack()
    with pytest.raises(QgsProcessingException, match="COPIES"):
        run("mergecopies", {**asked, "COPIES": [copy, "/nowhere/copy.gpkg"]}, lambda: None)
    QgsProject.instance().removeMapLayer(copy.id())


class EndsEarly:
    """What reads a layer, but for its last features at the first time."""

    def __init__(self, source, fewer=1):
        self.source, self.times, self.fewer = source, 0, fewer

    def getFeatures(self, request):
        self.times += 1
        every = list(self.source.getFeatures(request))
        return iter(every[: -self.fewer] if self.times == 1 else every)


def test_a_layer_that_is_not_read_to_its_end_is_refused(layer):
    held = Snapshot(layer)
    assert len(list(held.getFeatures())) == 4
    held._source = EndsEarly(held._source)
    with pytest.raises(InvalidInput, match=r"stood” could not be read .*\(3 features"):
        list(held.getFeatures())
    assert len(list(held.getFeatures())) == 4


@pytest.mark.parametrize(
    "asked", [GivenPart(True), GivenPart(limit=2), GivenPart(expression='"work" > 0')]
)
def test_a_part_that_is_not_read_to_its_end_is_refused(layer, asked):
    layer.selectAll()
    held = Snapshot(layer, asked)
    whole = sorted(ids_of(held))
    held._source = EndsEarly(held._source, 4 - len(whole) + 1)
    with pytest.raises(InvalidInput, match="could not be read to its end"):
        ids_of(held)
    assert sorted(ids_of(held)) == whole


def test_a_wrong_estimate_of_how_many_there_are_refuses_nothing(layer):
    held = Snapshot(layer)
    held._count = 1000
    assert len(list(held.getFeatures())) == 4
    assert len(list(held.getFeatures(QgsFeatureRequest().setLimit(2)))) == 2


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "records.csv"
    path.write_text("unit,calls\n" + "".join(f"u{n},{n}\n" for n in range(2000)), encoding="utf-8")
    return path


def shortened(path):
    path.write_text("unit,calls\nu0,0\nu1,1\n", encoding="utf-8")


@pytest.mark.parametrize("part", [GivenPart(), GivenPart(expression="\"unit\" <> 'u0'")])
def test_a_csv_that_another_program_shortens_while_it_is_read_is_refused(table, part):
    layer = QgsVectorLayer(str(table), "records", "ogr")
    held = Snapshot(layer, part)
    reading = held.getFeatures()
    assert next(reading)["unit"] in ("u0", "u1")
    shortened(table)
    with pytest.raises(InvalidInput, match="“records” could not be read to its end"):
        list(reading)
    anew = QgsVectorLayer(
        str(table), "records", "ogr"
    )  # GDAL may keep the old one open for a layer
    assert len(list(Snapshot(anew, part).getFeatures())) in (1, 2)


@pytest.mark.parametrize("mark", ["", '"'])
def test_a_csv_that_is_shortened_while_its_columns_are_taken_is_refused(table, mark):
    table.write_text(table.read_text(encoding="utf-8").replace("u7,", f"{mark}u7{mark},"))
    layer = QgsVectorLayer(str(table), "records", "ogr")
    held = Snapshot(layer)
    file_behind.remember(held, layer)
    assert len(read_rows(held, ["calls"]).ids) == 2000
    meanwhile = Progress(is_cancelled=lambda: bool(shortened(table)))
    with pytest.raises(InvalidInput, match="“records” could not be read to its end"):
        read_rows(held, ["calls"], progress=meanwhile)
    assert len(list(Snapshot(layer).getFeatures())) == 2
