"""The models that come with the plugin: run as the toolbox runs them, and as files."""

from __future__ import annotations

from itertools import combinations

import pytest
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QRectF

from scripts import languages, models
from territory_planner.algorithms.models import FOLDER, BundledModel, titles
from territory_planner.layers.text import install_language
from tests.algorithms.running import Listener, run_as_asked
from tests.layers.grid_layer import grid_layer, point_layer
from tests.sample import sample

pytestmark = pytest.mark.usefixtures("algorithms")

MIDWEST = str(sample("midwest_plan.gpkg"))
SERVED = {
    "CUSTOMERS": str(sample("midwest_customers.gpkg")),
    "TIME_FIELD": "minutes",
    "CATEGORY_FIELD": "class",
    "CATEGORIES": str(sample("midwest_classes.csv")),
}


def run_model(name, folder, *outputs, **parameters):
    """Run a model; outputs by their own name, the report to a file."""
    asked = dict.fromkeys(outputs, "memory:")
    report = folder / "report.html"
    ran = run_as_asked(name, {**asked, "report:REPORT": str(report), **parameters})
    assert "</html>" in report.read_text(encoding="utf-8")
    return ran


def loaded(file):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(file))
    return model


@pytest.mark.skipif(
    Qgis.QGIS_VERSION_INT >= 34000, reason="the models are written by QGIS 3.22, in its own words"
)
def test_every_model_is_as_the_script_makes_it(tmp_path):
    """Written anew after a change of an algorithm's parameters: make models."""
    assert [model.id for model in models.ALL] == list(titles())
    assert sorted(file.stem for file in FOLDER.glob("*.model3")) == sorted(titles())
    for model in models.ALL:
        anew = tmp_path / f"{model.id}.model3"
        assert models.built(model).toFile(str(anew))
        assert loaded(anew).toVariant() == loaded(FOLDER / anew.name).toVariant(), model.id


@pytest.mark.parametrize("model", models.ALL, ids=lambda each: each.id)
def test_every_model_opens_in_the_modeler_with_nothing_wrong_and_nothing_over_another(model):
    opened = loaded(FOLDER / f"{model.id}.model3")
    steps = opened.childAlgorithms()
    for step in steps:
        assert opened.validateChildAlgorithm(step) == (True, [])
    kept = [each for step in steps.values() for each in step.modelOutputs().values()]
    boxes = [
        QRectF(each.position().x(), each.position().y(), each.size().width(), each.size().height())
        for each in (*opened.parameterComponents().values(), *steps.values(), *kept)
    ]
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))


def test_a_new_plan_from_customers(tmp_path):
    outputs = ("check:FINDINGS", "workload:UNPLACED", "design:PLAN", "figures:FIGURES")
    asked = {"UNITS": MIDWEST, "ID_FIELD": "GEOID", "TERRITORIES": 6, "TOLERANCE": 5, **SERVED}
    ran = run_model("newplanfromcustomers", tmp_path, *outputs, **asked)
    plan, figures = ran.rows("design:PLAN"), ran.rows("figures:FIGURES")
    assert len(plan) == 475
    assert len({row["territory"] for row in plan}) == len(figures) == 6
    loads = {str(row["territory"]): 0.0 for row in plan}
    for row in plan:
        loads[str(row["territory"])] += row["workload"]
    told = {row["name"]: row["workload_sum"] for row in figures}
    assert told == pytest.approx(loads)
    share = sum(loads.values()) / 6
    assert max(abs(load - share) for load in loads.values()) <= 0.05 * share
    # Fifteen lie in the lake, five have no point.
    assert len(ran.rows("workload:UNPLACED")) == 20
    assert [row["unit"] for row in ran.rows("check:FINDINGS") if row["kind"] == "multipart"] == [
        *("Ashland", "Bayfield", "Door")
    ]


def test_a_review_of_a_plan_that_customers_have_left_behind(tmp_path):
    outputs = ("figures:FIGURES", "balance:PLAN", "balance:MOVES", "compare:MOVED")
    asked = {"UNITS": MIDWEST, "TERRITORY_FIELD": "territory", "ID_FIELD": "GEOID", **SERVED}
    ran = run_model("monthlyreview", tmp_path, *outputs, TOLERANCE=10, **asked)
    moved = ran.rows("compare:MOVED")
    changed = [row for row in ran.rows("balance:PLAN") if row["territory"] != row["previous"]]
    assert len(moved) == len(changed) > 0
    assert {row["unit_id"] for row in ran.rows("balance:MOVES")} >= {
        row["GEOID"] for row in changed
    }
    steps = ran.results["CHILD_RESULTS"]
    assert steps["balance"]["MAX_DEVIATION"] < steps["figures"]["MAX_DEVIATION"]
    assert steps["report"]["MOVED_UNITS"] == len(moved)


def test_a_review_of_what_a_review_proposed_goes_by_todays_work(tmp_path):
    """Fields that the month before left are made anew, under their own names."""
    asked = {"TERRITORY_FIELD": "territory", "ID_FIELD": "GEOID", "TOLERANCE": 10, **SERVED}
    first = str(tmp_path / "first.gpkg")
    run_model("monthlyreview", tmp_path, UNITS=MIDWEST, **asked, **{"balance:PLAN": first})
    outputs = ("balance:PLAN", "balance:MOVES", "compare:MOVED")
    again = run_model("monthlyreview", tmp_path, *outputs, UNITS=first, **asked)
    assert again.rows("balance:MOVES") == again.rows("compare:MOVED") == []
    ahead = {**asked, "TIME_FIELD": "revenue"}
    later = run_model("monthlyreview", tmp_path, *outputs, UNITS=first, **ahead)
    old = {each["GEOID"]: each["workload"] for each in QgsVectorLayer(first).getFeatures()}
    rows = later.rows("balance:PLAN")
    assert [name for name in rows[0] if name.endswith("_2")] == []
    assert sum(row["workload"] for row in rows) > 2 * sum(old.values())
    changed = [row for row in rows if row["territory"] != row["previous"]]
    assert len(changed) == len(later.rows("compare:MOVED")) > 0


def test_a_review_moves_nothing_where_all_is_well(tmp_path):
    values = [[each] for each in ("A", "A", "B", "B") * 4]
    layer = grid_layer(4, 4, fields="rep:string", values=values)
    places = [each.geometry().centroid().asPoint() for each in layer.getFeatures()]
    customers = point_layer([(place.x(), place.y()) for place in places])
    outputs = ("balance:PLAN", "balance:MOVES", "compare:MOVED")
    asked = {"UNITS": layer, "TERRITORY_FIELD": "rep", "ID_FIELD": "name", "CUSTOMERS": customers}
    ran = run_model("monthlyreview", tmp_path, *outputs, TOLERANCE=5, **asked)
    assert ran.rows("balance:MOVES") == ran.rows("compare:MOVED") == []
    assert [[row["rep"]] for row in ran.rows("balance:PLAN")] == values


def test_a_step_without_its_field_is_answered_by_its_sentence(tmp_path):
    """Models ask none of their steps beforehand whether it can run."""
    model = loaded(FOLDER / "repaireditedplan.model3")
    validate = model.childAlgorithm("validate")
    wrong = QgsProcessingModelChildParameterSource.fromStaticValue("team")
    validate.addParameterSources("TERRITORY_FIELD", [wrong])
    model.setChildAlgorithm(validate)
    listener, context = Listener(), QgsProcessingContext()
    asked = {"UNITS": MIDWEST, "TERRITORY_FIELD": "territory", "TOLERANCE": 5}
    kept = dict.fromkeys(("repair:PLAN", "repair:MOVES", "validate:BREAKS"), "memory:")
    report = str(tmp_path / "report.html")
    _, good = model.run({**asked, **kept, "report:REPORT": report}, context, listener)
    assert not good
    assert any("has no field “team”" in each for each in listener.errors)


def test_a_repair_of_an_edited_plan(tmp_path):
    outputs = ("repair:PLAN", "repair:MOVES", "validate:BREAKS")
    asked = {"UNITS": MIDWEST, "TERRITORY_FIELD": "territory", "WORKLOAD": ["POP2020"]}
    ran = run_model("repaireditedplan", tmp_path, *outputs, TOLERANCE=30, ID_FIELD="GEOID", **asked)
    before = [each["territory"] for each in QgsVectorLayer(MIDWEST).getFeatures()]
    plan = ran.rows("repair:PLAN")
    assert sum(not each for each in before) == 2
    assert all(row["territory"] for row in plan)
    repaired = [row["GEOID"] for row in plan if row["territory"] != row["previous"]]
    assert repaired == sorted({row["unit_id"] for row in ran.rows("repair:MOVES")})
    assert {row["rule"] for row in ran.rows("validate:BREAKS")} == {"tolerance"}


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({}, "“Units” (UNITS) is missing."),
        ({"UNITS": MIDWEST, "CUSTOMER": "x"}, "has no parameter CUSTOMER"),
        ({"UNITS": MIDWEST, "ID_FIELD": "zip"}, "has no field “zip”"),
    ],
)
def test_bad_input_is_answered_by_a_sentence(parameters, sentence):
    # An exception that is kept keeps the model, which QGIS wants to be gone when it ends.
    try:
        run_as_asked("newplanfromcustomers", parameters)
        said = ""
    except QgsProcessingException as error:
        said = str(error)
    assert sentence in said


def test_a_model_takes_its_default_for_what_it_is_not_given(tmp_path):
    """QGIS hands on nothing in place of it, which each step takes for its own default."""
    rows = [["AB"[at % 6 > 2], 1.0] for at in range(12)]
    layer = grid_layer(2, 6, fields="zone:string work:double", values=rows)
    asked = {"UNITS": layer, "TERRITORY_FIELD": "zone", "WORKLOAD": ["work"], "ID_FIELD": "name"}
    ran = run_model("repaireditedplan", tmp_path, "validate:BREAKS", **asked)
    assert ran.rows("validate:BREAKS") == []
    assert "Tolerance" not in ran.warnings


@pytest.mark.parametrize("name", titles())
def test_a_dialog_of_a_model_is_in_the_language_of_qgis(name):
    """All that it says is among what is translated, and is shown so."""
    english = BundledModel(name)
    german, told = install_language("de"), languages.translated(languages.path_of("de"))
    try:
        shown = BundledModel(name)
        for before, after in zip(english.parameterDefinitions(), shown.parameterDefinitions()):
            assert before.description() in languages.texts()
            assert after.description() == told[before.description()]
        for key, text in english.helpContent().items():
            assert text in languages.texts()
            assert shown.helpContent()[key] == told[text]
        again = shown.create()  # which runs
        titles_of = [each.description() for each in again.parameterDefinitions()]
        assert titles_of == [each.description() for each in shown.parameterDefinitions()]
    finally:
        QCoreApplication.removeTranslator(german)
