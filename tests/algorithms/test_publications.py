"""Publications kept with scenarios: only what changed since goes out, and only approved plans."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsRectangle,
    QgsVectorLayer,
)

from territory_planner.exchange.changes import changes
from territory_planner.exchange.earlier import read_earlier
from territory_planner.exchange.systems import SYSTEMS
from territory_planner.layers.compat import text_field
from territory_planner.layers.scenarios.places import file_place
from territory_planner.layers.scenarios.publications import PublicationStore
from tests.algorithms.running import run
from tests.algorithms.test_scenarios import save, sign, units, write

pytestmark = pytest.mark.usefixtures("algorithms")


def publish(layer, folder, **more):
    asked = {"SYSTEM": "dynamics", "FOLDER": str(folder), "KEEP": True, "AUTHOR": "Ada"}
    own = {"INPUT": layer, "TERRITORY_FIELD": "zone", "ID_FIELD": "zip", "OUTPUT": None}
    return run("exportalignment", **{**own, **asked, **more})


def kept(tmp_path, system="dynamics"):
    return PublicationStore(file_place(str(tmp_path / "units.gpkg"))).listed("units", system)


def test_each_publication_holds_what_changed_since_the_last(tmp_path):
    layer = units("AABB", tmp_path)
    first = publish(layer, tmp_path / "one", PLAN_NAME="Sales")
    assert "Kept as publication 1 (Sales, 20" in first.info
    assert not (tmp_path / "one/changes.csv").exists()
    again = publish(layer, tmp_path / "two", PLAN_NAME="Sales")
    assert "Against the publication 1 (Sales, " in again.info
    assert "Nothing changed since the last publication: no files are written." in again.info
    assert (again.results["FILE_COUNT"], (tmp_path / "two").exists()) == (0, False)
    assert len(kept(tmp_path)) == 1
    write(layer, "ABBC")
    publish(layer, tmp_path / "two", PLAN_NAME="Sales")
    lines = (tmp_path / "two/changes.csv").read_text(encoding="utf-8").splitlines()
    assert lines[1:] == [
        "added,territory,C,,",
        "moved,unit,00001,A,B",
        "moved,unit,00003,B,C",
    ]
    one, two = (read_earlier(SYSTEMS["dynamics"], tmp_path / name) for name in ("one", "two"))
    back = changes(two, one)
    assert (len(back.deleted), len(back.units.moved)) == (1, 2)
    assert b"DELETE" in (tmp_path / "two/rollback/odata/batch_001.txt").read_bytes()
    assert [each.target for each in kept(tmp_path)] == [
        str(tmp_path / "one"),
        str(tmp_path / "two"),
    ]
    assert [each.author for each in kept(tmp_path)] == ["Ada", "Ada"]


def test_systems_and_plans_are_told_apart(tmp_path):
    layer = units("AABB", tmp_path)
    publish(layer, tmp_path / "one", PLAN_NAME="Sales")
    assert publish(layer, tmp_path / "two", PLAN_NAME="Service").results["FILE_COUNT"] > 0
    other = publish(layer, tmp_path / "three", PLAN_NAME="Sales", SYSTEM="salesforce")
    assert other.results["FILE_COUNT"] > 0
    assert [len(kept(tmp_path, word)) for word in ("dynamics", "salesforce", "")] == [2, 1, 3]


def test_one_that_was_not_loaded_is_passed_over(tmp_path):
    layer = units("AABB", tmp_path)
    publish(layer, tmp_path / "one")
    write(layer, "ABBB")
    publish(layer, tmp_path / "two")
    third = publish(layer, tmp_path / "three", AGAINST="1")
    assert third.results["FILE_COUNT"] > 0
    changed = (tmp_path / "three/changes.csv").read_text(encoding="utf-8").splitlines()
    assert changed[1:] == ["moved,unit,00001,A,B"]
    whole = publish(layer, tmp_path / "four", AGAINST="nothing")
    assert whole.results["FILE_COUNT"] > 0
    assert not (tmp_path / "four/changes.csv").exists()


def test_what_the_system_itself_exported_goes_before(tmp_path):
    layer = units("AABB", tmp_path)
    publish(layer, tmp_path / "one")
    write(layer, "ABBB")
    publish(layer, tmp_path / "two")
    given = publish(layer, tmp_path / "three", PREVIOUS=str(tmp_path / "one"))
    assert given.results["FILE_COUNT"] > 0
    assert len(kept(tmp_path)) == 3


def test_a_refused_publication_is_not_kept(tmp_path):
    layer = units("AABB", tmp_path)
    with pytest.raises(QgsProcessingException):
        publish(layer, tmp_path / "none/at/all")
    assert kept(tmp_path) == []


def test_odd_names_are_kept_as_they_are(tmp_path):
    layer = units("AABB", tmp_path)
    odd = "Q\"1', = 北京 \\ <b>"
    publish(layer, tmp_path / "one", PLAN_NAME=odd)
    assert publish(layer, tmp_path / "two", PLAN_NAME=odd).results["FILE_COUNT"] == 0
    assert [each.plan for each in kept(tmp_path)] == [odd]


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"KEEP": False, "AGAINST": "nothing"}, "AGAINST is of publications that are kept"),
        ({"SYSTEM": "table", "OUTPUT": "memory:"}, "A list is no publication that could be kept"),
        ({"AGAINST": "soon"}, "“soon” (AGAINST) is neither “nothing” nor the number of"),
        ({"AGAINST": "7"}, "There is no publication 7 to dynamics: none is kept."),
        ({"STORE": "/nowhere/x.gpkg"}, "There is no folder “/nowhere”."),
    ],
)
def test_what_can_not_be_kept_says_why(tmp_path, parameters, sentence):
    layer = units("AABB", tmp_path)
    with pytest.raises(QgsProcessingException) as refused:
        publish(layer, tmp_path / "out", **parameters)
    assert sentence in str(refused.value)
    assert not (tmp_path / "out").exists()


# -- sign-off ---------------------------------------------------------------------------------


def test_only_an_approved_plan_is_published_once_plans_are_signed_off(tmp_path):
    layer = units("AABB", tmp_path)
    save(layer, "draft")
    publish(layer, tmp_path / "one")
    sign(layer, "draft", "review")
    with pytest.raises(
        QgsProcessingException, match="Plans of “units” are signed off, and none is approved yet"
    ):
        publish(layer, tmp_path / "two")
    sign(layer, "draft")
    write(layer, "AABC")
    with pytest.raises(
        QgsProcessingException,
        match=r"none of those approved \(“draft”\): from “draft”, 1 unit differs\. Open",
    ):
        publish(layer, tmp_path / "two")
    assert not (tmp_path / "two").exists()
    write(layer, "AABB")
    assert publish(layer, tmp_path / "two", AGAINST="nothing").results["FILE_COUNT"] > 0
    assert [each.scenario for each in kept(tmp_path)] == ["", "draft"]


def test_an_approved_plan_is_published_whole(tmp_path):
    """What a selection leaves out, the system would lose."""
    layer = units("AABB", tmp_path)
    save(layer, "plan")
    sign(layer, "plan", "review")
    sign(layer, "plan")
    with pytest.raises(QgsProcessingException, match="“plan” in part: 2 of its units are left"):
        publish(f"{layer}|subset=zone = 'A'", tmp_path / "part")
    assert not (tmp_path / "part").exists()
    publish(layer, tmp_path / "whole")
    assert [each.scenario for each in kept(tmp_path)] == ["plan"]


def test_a_scenario_knows_units_by_their_feature_ids_too(tmp_path):
    layer = units("AABB", tmp_path)
    save(layer, "plan", ID_FIELD=None)
    sign(layer, "plan", "review")
    sign(layer, "plan")
    publish(layer, tmp_path / "one")
    assert [each.scenario for each in kept(tmp_path)] == ["plan"]


def test_without_a_place_for_scenarios_there_is_no_sign_off_and_nothing_is_kept(tmp_path):
    memory = "Polygon?crs=EPSG:32633&field=zip:string&field=zone:string"
    layer = QgsVectorLayer(memory, "units", "memory")
    shape = QgsFeature(layer.fields())
    shape.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    shape.setAttributes(["00501", "A"])
    layer.dataProvider().addFeature(shape)
    assert publish(layer, tmp_path / "one", KEEP=False).results["FILE_COUNT"] > 0
    said = ran_into(lambda: publish(layer, tmp_path / "two"))
    assert "“units” is in no file or database that scenarios could be kept beside" in said


def ran_into(call):
    """The sentence that a call ends with; its layers are let go of."""
    try:
        call()
    except QgsProcessingException as error:
        return str(error)
    return ""


def test_two_plans_of_a_layer_without_names_are_two(tmp_path):
    path = units("AABB", tmp_path)
    layer = QgsVectorLayer(path, "units", "ogr")
    assert layer.dataProvider().addAttributes([text_field("other")])
    layer.updateFields()
    ids = sorted(layer.allFeatureIds())
    at = layer.fields().lookupField("other")
    values = {fid: {at: name} for fid, name in zip(ids, "CCCD")}
    assert layer.dataProvider().changeAttributeValues(values)
    publish(path, tmp_path / "one")
    ran = publish(path, tmp_path / "two", TERRITORY_FIELD="other")
    assert ran.results["PUBLISHED_COUNT"] > 0
    assert [each.plan for each in kept(tmp_path)] == ["units · zone", "units · other"]
    again = publish(path, tmp_path / "three", TERRITORY_FIELD="other")
    assert again.results["PUBLISHED_COUNT"] == 0
