"""Publish… in the panel: the toolbox' export, against the last publication that was kept."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QDialogButtonBox

from territory_planner.exchange.earlier import read_earlier
from territory_planner.exchange.systems import SYSTEMS
from territory_planner.layers.scenarios.authors import current_time
from territory_planner.layers.scenarios.places import file_place
from territory_planner.layers.scenarios.publications import PublicationStore
from territory_planner.layers.scenarios.scenario import APPROVED, REVIEW, Scenario, signed
from territory_planner.layers.scenarios.store import ScenarioStore
from territory_planner.ui.publish_dialog import GIVEN, NOTHING
from tests.layers.grid_layer import point_layer
from tests.layers.plan_layer import make_layer, set_up
from tests.layers.table_layer import table_layer

OK = QDialogButtonBox.StandardButton.Ok

pytestmark = pytest.mark.usefixtures("algorithms")


@pytest.fixture
def layer(kept_layer):
    return kept_layer


@pytest.fixture
def place(tmp_path):
    return file_place(str(tmp_path / "units.gpkg"))


def asks(dock, system="dynamics", folder=None):
    dock.actions_by_name["publish"].trigger()
    dialog = dock.publish.dialog
    dialog.system.setCurrentIndex(dialog.system.findData(system))
    if folder is not None:
        dialog.folder.setFilePath(str(folder))
    return dialog


def go(dialog):
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert button.isEnabled()
    button.click()


def held(dock):
    session = dock.session
    return {
        (key, session.key(int(at)))
        for key, at in zip(keys(dock), session.tally.assignment)
        if at >= 0
    }


def keys(dock):
    layer = dock.session.bound_layer
    names = {each.id(): each["name"] for each in layer.getFeatures()}
    return [names[each] for each in dock.session.table.feature_id.tolist()]


def published(folder, system="dynamics"):
    found = read_earlier(SYSTEMS[system], folder)
    return {(key, name) for key, name in zip(found.unit, found.territory) if name}


def test_what_is_on_show_goes_out_and_next_time_only_what_changed(dock, place, done, tmp_path):
    session = dock.session
    session.editor.assign(np.array([2, 3]), 1, "not saved")
    dialog = asks(dock, folder=tmp_path / "one")
    assert dialog.against.currentData() == NOTHING
    dialog.plan.setText("Sales")
    go(dialog)
    assert dock.page.solve_bar.busy
    said = done()
    assert f"files in {tmp_path / 'one'}. Its README.txt says what to load" in said
    assert published(tmp_path / "one") == held(dock)
    dialog = asks(dock)
    assert dialog.plan.text() == "Sales"
    assert dialog.folder.filePath() == str(tmp_path / "one_2")
    assert dialog.against.currentText().startswith("publication 1 (Sales, ")
    go(dialog)
    assert done().startswith("Nothing changed since what Microsoft Dynamics 365 has")
    session.editor.assign(np.array([2]), 0, "moved")
    go(asks(dock, folder=tmp_path / "two"))
    done()
    lines = (tmp_path / "two/changes.csv").read_text(encoding="utf-8").splitlines()
    assert [line.split(",")[:2] for line in lines[1:]] == [["moved", "unit"]]
    assert (tmp_path / "two/rollback").is_dir()
    assert len(PublicationStore(place).listed("units")) == 2


def test_the_next_publication_goes_beside_the_last_one_which_stays(dock, place, done, tmp_path):
    (tmp_path / "one_2").mkdir()
    go(asks(dock, folder=tmp_path / "one"))
    done()
    before = published(tmp_path / "one")
    for number in (3, 4):
        dock.session.editor.assign(np.array([2]), 4 - number, "moved")
        dialog = asks(dock)
        assert dialog.folder.filePath() == str(tmp_path / f"one_{number}")
        go(dialog)
        done()
        assert published(tmp_path / f"one_{number}") == held(dock)
    assert published(tmp_path / "one") == before


def test_another_name_is_another_plan_unless_the_user_says_so(dock, place, done, tmp_path):
    dialog = asks(dock, folder=tmp_path / "one")
    dialog.plan.setText("Sales")
    go(dialog)
    done()
    dialog = asks(dock)
    dialog.plan.setText("Service")
    assert dialog.against.currentData() == NOTHING
    dialog.plan.setText("Sales")
    assert dialog.against.currentData() == 1
    dialog.against.setCurrentIndex(dialog.against.findData(NOTHING))
    dialog.against.activated.emit(dialog.against.currentIndex())
    dialog.plan.setText("Sales 2")
    dialog.plan.setText("Sales")
    assert dialog.against.currentData() == NOTHING
    dialog.reject()


def test_people_accounts_and_levels_go_with_it_and_are_asked_for_once(dock, done, place, tmp_path):
    first = dock.session.key(0)
    people = table_layer("person:string territory:string", ("ada@x", first), name="people")
    QgsProject.instance().addMapLayer(people)
    dialog = asks(dock, "dynamics", tmp_path / "out")
    dialog.people.setLayer(people)
    dialog.texts["COUNTRY"].setText("USA")
    go(dialog)
    done()
    found = read_earlier(SYSTEMS["dynamics"], tmp_path / "out")
    assert [(each.key, each.territory) for each in found.people] == [("ada@x", first)]
    dialog = asks(dock, "dynamics")
    assert dialog.people.currentLayer() is people
    assert dialog.texts["COUNTRY"].text() == "USA"
    dialog.reject()
    (kept,) = PublicationStore(place).listed("units")
    assert json.dumps(kept.parameters)


def test_accounts_may_be_a_table_with_the_keys_of_units(dock, done, layer, tmp_path):
    key = next(layer.getFeatures())["name"]
    accounts = table_layer("account:string unit:string", ("a1", key), name="accounts")
    QgsProject.instance().addMapLayer(accounts)
    dialog = asks(dock, "oracle", tmp_path / "out")
    dialog.accounts.setLayer(accounts)
    dialog.account_key.setField("account")
    assert dialog.why.text() == "Choose the field of the accounts with the keys of units."
    assert dialog.near.isHidden()
    dialog.account_unit.setField("unit")
    go(dialog)
    done()
    found = read_earlier(SYSTEMS["oracle"], tmp_path / "out")
    assert dict(zip(found.account, found.account_territory)) == {"a1": dict(held(dock))[key]}


def test_accounts_outside_every_unit_go_to_the_nearest_and_that_is_remembered(
    dock, done, layer, tmp_path
):
    box = layer.extent()
    points = point_layer(
        [(box.center().x(), box.yMaximum() + 400)],
        fields="account:string",
        values=[["a1"]],
        crs=layer.crs().authid(),
    )
    QgsProject.instance().addMapLayer(points)
    for folder, km in (("none", 0.0), ("near", 0.5)):
        dialog = asks(dock, "oracle", tmp_path / folder)
        dialog.accounts.setLayer(points)
        dialog.account_key.setField("account")
        assert not dialog.near.isHidden()
        dialog.near.setValue(km)
        go(dialog)
        done()
        found = read_earlier(SYSTEMS["oracle"], tmp_path / folder)
        assert [bool(name) for name in found.account_territory] == [km > 0]
    dialog = asks(dock, "oracle")
    assert dialog.near.value() == 0.5
    dialog.reject()


def test_only_what_is_needed_is_asked_for_and_what_is_missing_said(dock, layer, tmp_path):
    dialog = asks(dock, folder=tmp_path / "out")
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    shown = {box: not box.isHidden() for box in (dialog.folder, dialog.database, dialog.given)}
    assert shown == {dialog.folder: True, dialog.database: False, dialog.given: False}
    assert [not box.isHidden() for box in dialog.above] == [True, False, False]
    dialog.above[0].setField("name")
    assert [not box.isHidden() for box in dialog.above] == [True, True, False]
    dialog.key.setField("")
    assert dialog.why.text() == "Choose the field whose values the system knows units by."
    assert not button.isEnabled()
    dialog.key.setField("name")
    assert (dialog.why.text(), button.isEnabled()) == ("", True)
    dialog.folder.setFilePath("")
    assert dialog.why.text() == "Name the folder that the files go to."
    dialog.folder.setFilePath(str(tmp_path / "out"))
    dialog.against.setCurrentIndex(dialog.against.findData(GIVEN))
    assert dialog.why.text() == "Name the folder with what the system exported."
    dialog.system.setCurrentIndex(dialog.system.findData("postgis"))
    assert dialog.folder.isHidden()
    assert dialog.against.findData(GIVEN) < 0
    dialog.reject()


def test_a_country_that_is_needed_is_guessed_plainly_or_asked_for(dock, tmp_path):
    dialog = asks(dock, "dynamics", tmp_path / "out")
    country, button = dialog.texts["COUNTRY"], dialog.buttons.button(OK)
    assert (country.text(), country.isHidden(), button.isEnabled()) == ("", False, True)
    dialog.system.setCurrentIndex(dialog.system.findData("salesforce_maps"))
    assert country.text() == "ITA"
    assert dialog.why.text() == "The country is guessed from where the units lie."
    assert dialog.asked()["COUNTRY"] == "ITA"
    dialog.system.setCurrentIndex(dialog.system.findData("dynamics"))
    assert (country.text(), dialog.why.text()[:11]) == ("ITA", "The country")
    dialog.system.setCurrentIndex(dialog.system.findData("salesforce_maps"))
    country.setText("")
    assert dialog.why.text().startswith("Name the country of the units")
    assert not button.isEnabled()
    country.setText("IT")
    assert (dialog.why.text(), button.isEnabled()) == ("", True)
    dialog.system.setCurrentIndex(dialog.system.findData("spotio"))
    assert country.isHidden()
    assert "COUNTRY" not in dialog.asked()
    assert not any(each.placeholderText() for each in dialog.texts.values())
    dialog.reject()


def test_units_whose_keys_have_their_country_need_none(dock, layer, tmp_path):
    index, provider = layer.fields().lookupField("name"), layer.dataProvider()
    names = {each.id(): f"USA_{each['name']}" for each in layer.getFeatures()}
    provider.changeAttributeValues({row: {index: name} for row, name in names.items()})
    dialog = asks(dock, "salesforce_maps", tmp_path / "out")
    assert dialog.texts["COUNTRY"].text() == ""
    assert dialog.buttons.button(OK).isEnabled()
    dialog.reject()


def test_the_first_day_is_asked_for_where_people_begin_on_it(dock, tmp_path):
    dialog = asks(dock, "field_service", tmp_path / "out")
    assert dialog.buttons.button(OK).isEnabled()
    people = table_layer("person:string territory:string", ("ada", "A"), name="people")
    QgsProject.instance().addMapLayer(people)
    dialog.people.setLayer(people)
    assert dialog.why.text().startswith("Name the first day that people work in")
    dialog.texts["STARTS"].setText("2027-01-31")
    assert dialog.buttons.button(OK).isEnabled()
    dialog.reject()


def test_once_plans_are_signed_off_only_an_approved_one_goes_out(dock, place, done, tmp_path):
    session, store = dock.session, ScenarioStore(place)
    names = [session.key(int(each)) for each in session.tally.assignment]
    kept = store.save(Scenario("units", "draft", "Ada", current_time()), keys(dock), names)
    kept = store.change(kept, lambda now: signed(now, REVIEW, "Ada", current_time()))
    go(asks(dock, folder=tmp_path / "out"))
    assert "Plans of “units” are signed off, and none is approved yet" in done()
    assert not (tmp_path / "out").exists()
    store.change(kept, lambda now: signed(now, APPROVED, "Grace", current_time()))
    dock.session.editor.assign(np.array([2]), 1, "not approved")
    go(asks(dock, folder=tmp_path / "out"))
    assert "from “draft”, 1 unit differs" in done()
    dock.session.editor.undo()
    go(asks(dock, folder=tmp_path / "out"))
    assert "Published for Microsoft Dynamics 365" in done()
    assert [each.scenario for each in PublicationStore(place).listed("units")] == ["draft"]


def test_a_layer_in_memory_is_published_and_not_kept(open_dock, map_canvas, qtbot, tmp_path):
    layer = set_up(make_layer(), id_field="name")
    QgsProject.instance().addMapLayer(layer)
    map_canvas.setLayers([layer])
    dock = open_dock()
    dialog = asks(dock, folder=tmp_path / "out")
    assert "the publication can't be kept with it" in dialog.why.text()
    go(dialog)
    qtbot.waitUntil(lambda: not dock.page.solve_bar.busy)
    assert published(tmp_path / "out") == held(dock)
