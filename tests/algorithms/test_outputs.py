"""Where results go, as the toolbox, scripts and models say it."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsRemappingSinkDefinition,
)

from territory_planner.layers.writing.places import STORE
from tests.algorithms.lists import ASKED, FILES, layers_of, made, outputs_of
from tests.algorithms.running import Listener, run
from tests.algorithms.test_odd_values import RUNS
from tests.layers.grid_layer import grid_layer, point_layer, saved
from tests.layers.writing.written import left, named, tables, write

pytestmark = pytest.mark.usefixtures("algorithms")


def design(output, listener=None, **more):
    asked = {"INPUT": grid_layer(), "TERRITORIES": 2, **more}
    return run("designterritories", listener, OUTPUT=output, **asked)


def adding(sink: str, **fields: str) -> QgsProcessingOutputLayerDefinition:
    """An output that adds to a table, whose fields take expressions."""
    mapping = QgsRemappingSinkDefinition()
    mapping.setFieldMap({name: QgsProperty.fromExpression(e) for name, e in fields.items()})
    definition = QgsProcessingOutputLayerDefinition(sink)
    definition.setRemappingDefinition(mapping)
    return definition


@pytest.mark.parametrize("form", ["{}|layername=plans", "ogr:dbname='{}' table=\"plans\" (geom)"])
def test_units_are_added_to_a_table_its_fields_filled_as_chosen(tmp_path, form):
    path = tmp_path / "all.gpkg"
    there = grid_layer(1, 2, fields="who:string", values=[["x"], ["y"]])
    write({named(path, "plans"): there, named(path, "other"): there})
    output = adding(form.format(path), name='"name"', who="'T' || \"territory\"")
    for times in (1, 2):
        ran = design(output)
        layer = ran.layer()
        assert layer.featureCount() == 2 + 24 * times
    values = [feature["who"] for feature in layer.getFeatures()]
    assert values[:2] == ["x", "y"]
    assert set(values[2:]) == {"T1", "T2"}
    assert len({feature.id() for feature in layer.getFeatures()}) == 50
    assert tables(path) == {"plans": 50, "other": 2}


def test_a_geopackage_of_one_table_is_added_to_whatever_its_name(tmp_path):
    path = saved(grid_layer(1, 2), tmp_path / "units.gpkg")
    renamed = shutil.move(path, tmp_path / "plans.gpkg")
    design(adding(str(renamed), name='"name"'))
    assert tables(renamed) == {"units": 26}


@pytest.mark.parametrize("ending", ["shp", "geojson", "csv", "gdb"])
def test_other_formats_are_not_added_to(tmp_path, ending):
    path = str(tmp_path / f"plan.{ending}")
    write({path: grid_layer()})
    listener = Listener()
    with pytest.raises(QgsProcessingException, match="can't be added to: only tables of GeoPack"):
        design(adding(path, name='"name"'), listener)
    assert listener.info == []
    assert list(tables(path).values()) == [24]


def test_a_table_to_add_to_must_be_there(tmp_path):
    path = saved(grid_layer(), tmp_path / "all.gpkg")
    with pytest.raises(QgsProcessingException, match="no table “plans”"):
        design(adding(named(path, "plans"), name='"name"'))


@pytest.mark.parametrize("name", ["", "My plan"])
def test_a_result_is_loaded_under_its_name_and_dressed(tmp_path, name):
    context = QgsProcessingContext()
    path = str(tmp_path / "plan.gpkg")
    definition = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
    definition.destinationName = name
    ran = design(definition, Listener())
    details = ran.context.layersToLoadOnCompletion()[path]
    assert details.name == (name or "Units with territory")
    assert details.outputName == "OUTPUT"
    assert details.project == QgsProject.instance()
    assert details.layerTypeHint == QgsProcessingUtils.LayerHint.Vector
    layer = QgsProcessingUtils.mapLayerFromString(path, context)
    details.postProcessor().postProcessLayer(layer, ran.context, Listener())
    assert layer.renderer().type() == "categorizedSymbol"


def test_results_that_no_project_asked_for_are_not_loaded(tmp_path):
    assert design(str(tmp_path / "plan.gpkg")).context.layersToLoadOnCompletion() == {}


def test_the_extension_is_added_as_qgis_does(tmp_path):
    ran = design(str(tmp_path / "plan"))
    assert ran.results["OUTPUT"] == str(tmp_path / "plan.gpkg")
    assert left(tmp_path) == ["plan.gpkg"]


def test_a_property_says_where(tmp_path):
    path = str(tmp_path / "plan.gpkg")
    assert design(QgsProperty.fromExpression(f"'{path}'")).results["OUTPUT"] == path


@pytest.mark.parametrize("output", ["memory:", "memory:plan", "TEMPORARY_OUTPUT"])
def test_results_in_memory(output):
    assert design(output).layer().featureCount() == 24


def test_a_step_of_a_model_writes_where_the_model_says(tmp_path):
    import processing
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
    )

    model = QgsProcessingModelAlgorithm("plan", "tests")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("UNITS", "Units"), QgsProcessingModelParameter("UNITS")
    )
    child = QgsProcessingModelChildAlgorithm("territory_planner:designterritories")
    child.setChildId("design")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("INPUT", [source.fromModelParameter("UNITS")])
    child.addParameterSources("TERRITORIES", [source.fromStaticValue(2)])
    result = QgsProcessingModelOutput("plan", "Plan")
    result.setChildOutputName("OUTPUT")
    child.setModelOutputs({"plan": result})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    path = str(tmp_path / "plan.gpkg")
    units = saved(grid_layer(), tmp_path / "units.gpkg")
    (written,) = [each.name() for each in model.destinationParameterDefinitions()]
    results = processing.run(model, {"UNITS": units, written: path})
    assert results[written] == path
    assert tables(path) == {"plan": 24}


@pytest.mark.parametrize("ending", ["gpkg", "gdb", "shp"])
def test_a_field_that_numbers_merged_layers_twice_is_numbered_anew(tmp_path, ending):
    values = [[number % 8 + 1, 1.0] for number in range(16)]
    merged = grid_layer(4, 4, fields="fid:integer w:double", values=values)
    path = str(tmp_path / f"plan.{ending}")
    for _ in range(2):
        ran = design(path, INPUT=merged, WORKLOAD="w")
        assert ran.layer().featureCount() == 16
    assert sorted(ran.column("name")) == sorted(f"u{number}" for number in range(16))
    assert ("new numbers" in ran.warnings) == (ending == "gpkg")


def test_the_input_comes_back_that_a_killed_run_set_aside(tmp_path):
    from tests.layers.writing.killed import steps_of

    path = str(tmp_path / "units.shp")
    write({path: grid_layer()})
    new = grid_layer(2, 2)
    steps = steps_of(lambda: write({path: new}), ("swap",))
    missing = 0
    for number in range(steps - 30, steps, 3):
        write({path: grid_layer()})
        steps_of(lambda: write({path: new}), ("swap",), number)
        missing += not (tmp_path / "units.shp").exists()
        ran = run("designterritories", INPUT=path, TERRITORIES=2)
        assert ran.layer().featureCount() in (24, 4)
    assert missing


@pytest.mark.parametrize("parameter", ["INPUT", "CENTERS", "TARGETS"])
@pytest.mark.parametrize("form", ["ogr:dbname='{0}' table=\"{1}\" (geom)", "{0}|layername={1}"])
def test_no_output_takes_the_place_of_any_table_of_the_run(tmp_path, parameter, form):
    path = tmp_path / "all.gpkg"
    plan = [["A", 1.0, 3.0] for _ in range(24)]
    layer = grid_layer(fields="territory:string w:double target:double", values=plan)
    points = point_layer([(500_500, 4_999_500), (504_500, 4_997_500)])
    write({named(path, "input"): layer, named(path, "targets"): layer})
    write({named(path, "centers"): points})
    given = {name: f"{path}|layername={name.lower()}" for name in ("INPUT", "CENTERS", "TARGETS")}
    listener = Listener()
    with pytest.raises(QgsProcessingException, match="is the table being read"):
        run(
            "balanceterritories",
            listener,
            TERRITORY_FIELD="territory",
            WORKLOAD="w",
            TARGET_FIELD="target",
            OUTPUT=form.format(path, parameter.lower()),
            **given,
        )
    assert listener.info == []
    assert tables(path) == {"input": 24, "targets": 24, "centers": 2}


@pytest.mark.parametrize("form", [lambda path: path, QgsProperty.fromValue])
def test_no_output_takes_the_place_of_units_of_which_some_are_read(tmp_path, form):
    path = saved(grid_layer(), tmp_path / "units.gpkg")
    given = QgsProcessingFeatureSourceDefinition(form(path), False, 12)
    with pytest.raises(QgsProcessingException, match="being read"):
        run("designterritories", INPUT=given, TERRITORIES=2, OUTPUT=path)
    assert tables(path) == {"units": 24}


def test_two_outputs_in_one_table(tmp_path):
    words = named(tmp_path / "o.gpkg", "plan")
    with pytest.raises(QgsProcessingException, match="Two outputs have the same table"):
        design(words, TERRITORY_LAYER=words)
    assert left(tmp_path) == []


def test_a_second_output_that_can_not_be_written_leaves_the_first_old_one(tmp_path):
    path = str(tmp_path / "plan.gpkg")
    write({path: grid_layer(1, 3)})
    with pytest.raises(QgsProcessingException, match="can't hold this layer"):
        design(path, TERRITORY_LAYER=str(tmp_path / "territories.gpx"))
    assert tables(path) == {"plan": 3}


def test_no_algorithm_is_forgotten():
    provider = QgsApplication.processingRegistry().providerById("territory_planner")
    there = [a for a in provider.algorithms() if not isinstance(a, QgsProcessingModelAlgorithm)]
    assert {each.name() for each in there} == ASKED.keys() | RUNS.keys() | ELSEWHERE
    for each in there:
        if each.name() in ASKED:
            wanted = {d.name() for d in each.destinationParameterDefinitions()}
            assert wanted - set(outputs_of(each.name())) <= {*LEFT_OUT}, each.name()


ELSEWHERE = {"exploreplans", "robustterritories"}
"""Those that have tests of their own for this."""

LEFT_OUT = ("CURVE", "RETURNS", "RUN_TABLE", "FOLDER", "STREETS", "CERTIFICATE")
"""Outputs that need more than the lists ask for."""


@pytest.mark.parametrize("name", ASKED)
def test_no_output_of_any_algorithm_takes_the_place_of_what_is_read(tmp_path, name):
    path = str(tmp_path / "read.gpkg")
    for layer in layers_of(name):
        write({path: made(name)[layer]})
        before = tables(path)
        for output in outputs_of(name):
            listener = Listener()
            words = path
            if ending := FILES.get(name, {}).get(output):
                # Another name for the same file.
                link = tmp_path / f"{layer}.{ending}"
                link.symlink_to(path)
                words = str(link)
            with pytest.raises(QgsProcessingException, match="being read"):
                run(name, listener, **made(name, **{layer: path, output: words}))
            assert listener.info == []
            assert tables(path) == before


SEVERAL = [name for name in ASKED if name not in FILES and len(outputs_of(name)) > 1]


@pytest.mark.parametrize("name", SEVERAL)
def test_no_two_outputs_of_any_algorithm_share_a_file(tmp_path, name):
    path, listener = str(tmp_path / "plan.gpkg"), Listener()
    with pytest.raises(QgsProcessingException, match="Two outputs have the same"):
        run(name, listener, **made(name, **dict.fromkeys(outputs_of(name)[:2], path)))
    assert (listener.info, left(tmp_path)) == ([], [])


@pytest.mark.parametrize("name", ASKED)
def test_no_algorithm_works_where_an_output_can_not_be_written(name):
    for output in outputs_of(name):
        listener = Listener()
        with pytest.raises(QgsProcessingException, match="can't be written"):
            run(name, listener, **made(name, **{output: "/proc/there/plan.gpkg"}))
        assert listener.info == []


@pytest.mark.parametrize("table", [*STORE, "Territory_Assignments"])
def test_no_output_takes_the_place_of_scenarios_kept_beside_it(tmp_path, table):
    path = saved(grid_layer(fields="zone:string", values=[["A"]] * 24), tmp_path / "units.gpkg")
    run("savescenario", INPUT=path, TERRITORY_FIELD="zone", ID_FIELD="name", SCENARIO="today")
    before, listener = tables(path), Listener()
    with pytest.raises(QgsProcessingException, match=r"No output may be called “.erritory_"):
        run("designterritories", listener, INPUT=path, TERRITORIES=2, OUTPUT=named(path, table))
    assert (listener.info, tables(path)) == ([], before)
    with pytest.raises(QgsProcessingException, match="other tables"):
        run("designterritories", INPUT=grid_layer(), TERRITORIES=2, OUTPUT=path)
    assert tables(path) == before
