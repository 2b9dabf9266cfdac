"""Read back… in the panel: what another system has of the plan, proposed before it is written."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialogButtonBox

from territory_planner.core.model.problem import UNASSIGNED
from territory_planner.layers.live.work.outcome import outcome_of
from tests.algorithms.running import run
from tests.layers.grid_layer import saved
from tests.layers.plan_layer import make_layer, set_up
from tests.ui.test_publish import asks as asks_to_publish
from tests.ui.test_publish import go, held, keys

pytestmark = pytest.mark.usefixtures("algorithms")


@pytest.fixture
def layer(kept_layer):
    return kept_layer


def asks(dock, system, files):
    dock.actions_by_name["read_back"].trigger()
    dialog = dock.read_back.dialog
    dialog.system.setCurrentIndex(dialog.system.findData(system))
    dialog.files.setFilePath(str(files))
    return dialog


def table(path, rows, heads=("unit_id", "territory")):
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([heads, *rows])
    return path


def exported(dock, path):
    """Write the plan on show as a table, as the toolbox does."""
    asked = {"TERRITORY_FIELD": "territory", "ID_FIELD": "name", "OUTPUT": str(path)}
    run("exportalignment", INPUT=dock.session.bound_layer, **asked)
    return path


def after(dock):
    """Return the plan that the preview would lead to: (key, territory) of each unit with one."""
    preview, session = dock.session.preview, dock.session
    plan = session.tally.assignment.copy()
    plan[preview.units] = preview.territory
    called = [preview.name(int(each), session.key) for each in plan]
    return {(key, name) for key, name, at in zip(keys(dock), called, plan) if at != UNASSIGNED}


def figures(dock):
    """Return the largest deviation, as it is, or as it would be where something is proposed."""
    session = dock.session
    if session.preview is not None:
        return outcome_of(session.plan, session.preview).after.deviation
    deviation = session.tally.deviation[session.active]
    return float(deviation.flat[np.abs(deviation).argmax()])


def stored(layer):
    """Return what is saved in the file."""
    fresh = QgsVectorLayer(layer.source(), "fresh", "ogr")
    return {each["name"]: each["territory"] for each in fresh.getFeatures()}


def unmatched():
    (found,) = QgsProject.instance().mapLayersByName("Unmatched")
    return [tuple(map(str, each.attributes())) for each in found.getFeatures()]


@pytest.mark.parametrize("system", ["table", "salesforce"])
def test_what_was_published_comes_back_as_a_proposal(dock, layer, done, tmp_path, system):
    session, published, saved_plan = dock.session, held(dock), stored(layer)
    if system == "table":
        files = exported(dock, tmp_path / "plan.csv")
    else:
        files = tmp_path / "out"
        go(asks_to_publish(dock, system, files))
        done()
    session.editor.assign(np.array([2, 3]), 1, "one")
    session.editor.assign(np.array([9]), UNASSIGNED, "other")
    edited, steps = held(dock), layer.undoStack().count()
    assert edited != published
    go(asks(dock, system, files))
    assert dock.page.solve_bar.busy
    said = done()
    assert f"{len(session.preview.units)} units would move" in said
    assert after(dock) == published
    assert (held(dock), layer.undoStack().count()) == (edited, steps)
    assert dock.page.solve_bar.apply.isEnabled()
    dock.page.solve_bar.apply.click()
    assert held(dock) == published
    assert layer.undoStack().count() == steps + 1
    assert layer.undoStack().undoText() == "Read back"
    assert stored(layer) == saved_plan
    session.editor.undo()
    assert held(dock) == edited
    assert session.preview is None


def test_a_proposal_that_is_dropped_leaves_everything_as_it_was(dock, layer, done, tmp_path):
    before = held(dock)
    go(asks(dock, "table", table(tmp_path / "a.csv", [("r0c0", "B"), ("r0c1", "New")])))
    done()
    session = dock.session
    assert len(session.preview.units) == 2
    settings, active = session.settings, session.active.tolist()
    dock.page.solve_bar.drop.click()
    assert session.preview is None
    assert held(dock) == before
    assert (session.settings, session.active.tolist()) == (settings, active)
    assert not layer.isModified()
    assert layer.undoStack().count() == 0


def test_territories_that_the_plan_lacks_begin_with_it_and_go_with_its_undo(dock, done, tmp_path):
    before = held(dock)
    rows = [("r0c0", "North 10"), ("r0c1", "North 2"), ("r3c5", ""), ("r1c0", "North 10")]
    go(asks(dock, "table", table(tmp_path / "a.csv", rows)))
    assert "Territories that would begin (2): North 2, North 10." in done()
    others = {row for row in before if row[0] not in {key for key, _ in rows}}
    wanted = others | {row for row in rows if row[1]}
    assert after(dock) == wanted
    assert dock.session.preview.begun == ("North 2", "North 10")
    proposed = figures(dock)
    dock.page.solve_bar.apply.click()
    assert held(dock) == wanted
    assert figures(dock) == pytest.approx(proposed)
    names = {dock.session.called(each) for each in dock.session.active.tolist()}
    assert names == {"A", "B", "C", "D", "North 2", "North 10"}
    dock.session.editor.undo()
    assert held(dock) == before
    assert len(dock.session.active) == 4


def test_what_is_not_matched_is_told_with_what_may_be_meant(dock, layer, done, tmp_path):
    names = {each["name"]: each.id() for each in layer.getFeatures()}
    rows = [(key, "A") for key in names if key != "r3c5"]
    rows[0] = ("R0C0", "A")  # written in another way: seen through
    go(asks(dock, "table", table(tmp_path / "a.csv", [*rows, ("r3c50", "A")])))
    said = done()
    assert "Rows that found no unit: r3c50 (unknown key) → perhaps r3c5" in said
    assert "Units that found no row" in said
    assert "The table “Unmatched” lists what was not matched" in said
    assert ("alignment", "r3c50", "A", "unknown key", "r3c5") in unmatched()
    assert ("units", "r3c5", "", "no row", "r3c50") in unmatched()
    now = dict(after(dock))
    assert now.pop("r3c5") == "D"
    assert set(now.values()) == {"A"}


def test_a_territory_that_was_merged_away_comes_back_with_its_units(dock, done, tmp_path):
    files, published = exported(dock, tmp_path / "plan.csv"), held(dock)
    dock.session.editor.merge([0], 1)
    assert len(dock.session.active) == 3
    go(asks(dock, "table", files))
    done()
    proposed = figures(dock)
    dock.page.solve_bar.apply.click()
    assert held(dock) == published
    assert len(dock.session.active) == 4
    assert figures(dock) == pytest.approx(proposed)


def test_a_plan_that_is_the_same_has_nothing_to_move(dock, layer, done, tmp_path):
    files = exported(dock, tmp_path / "plan.csv")
    go(asks(dock, "table", files))
    assert done() == "Read back, a table: nothing to move."
    assert dock.session.preview is None
    assert not QgsProject.instance().mapLayersByName("Unmatched")


def test_units_in_no_territory_here_and_there_are_no_mismatch(dock, layer, done, tmp_path):
    dock.session.editor.assign(np.array([3, 4]), -1, "in none")
    free = {keys(dock)[3], keys(dock)[4]}
    rows = [row for row in held(dock) if row[0] not in free]
    go(asks(dock, "table", table(tmp_path / "a.csv", rows)))
    assert done() == "Read back, a table: nothing to move."
    assert not QgsProject.instance().mapLayersByName("Unmatched")
    go(asks(dock, "table", table(tmp_path / "b.csv", rows[1:])))
    assert "Units that found no row" in done()
    assert {row[1] for row in unmatched()} == {rows[0][0]}


def test_locks_hold_and_it_is_said(dock, done, tmp_path):
    session = dock.session
    at = keys(dock).index("r0c0")
    session.editor.lock_units(np.array([at]), True)
    go(asks(dock, "table", table(tmp_path / "a.csv", [("r0c0", "New"), ("r0c1", "B")])))
    assert "Locks hold units that are elsewhere there: r0c0." in done()
    assert session.preview.units.tolist() == [keys(dock).index("r0c1")]
    assert session.preview.begun == ()


def test_an_edit_meanwhile_ends_it(dock, done, tmp_path):
    go(asks(dock, "table", table(tmp_path / "a.csv", [("r0c0", "B")])))
    dock.session.editor.assign(np.array([5]), 2, "meanwhile")
    assert done() == "The plan changed meanwhile: start again."
    assert dock.session.preview is None


def test_columns_and_another_key_are_asked_for(dock, layer, done, tmp_path):
    files = table(tmp_path / "a.csv", [("1", "r0c0", "B")], ("no", "zip", "rep"))
    dialog = asks(dock, "table", files)
    dialog.reject()
    go(asks(dock, "table", files))
    assert "zip" in done()
    assert dock.session.preview is None
    dialog = asks(dock, "table", files)
    dialog.unit_column.setField("zip")
    dialog.territory_column.setField("rep")
    go(dialog)
    done()
    assert dict(after(dock))["r0c0"] == "B"
    fid = next(each["fid"] for each in layer.getFeatures() if each["name"] == "r1c1")
    dialog = asks(dock, "table", table(tmp_path / "b.csv", [(fid, "D")]))
    dialog.key.setField("fid")
    go(dialog)
    done()
    assert dock.session.preview.units.tolist() == [keys(dock).index("r1c1")]


def test_only_what_is_needed_is_asked_for_and_what_is_missing_said(dock, tmp_path):
    dialog = asks(dock, "dynamics", "")
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert dialog.why.text() == "Name the files that are to be read."
    assert not button.isEnabled()
    assert dialog.unit_column.isHidden()
    assert dialog.system.findData("power_bi") < 0
    dialog.files.setFilePath(str(tmp_path))
    assert (dialog.why.text(), button.isEnabled()) == ("", True)
    dialog.key.setField("")
    assert dialog.why.text() == "Choose the field whose values the system knows units by."
    dialog.system.setCurrentIndex(dialog.system.findData("table"))
    assert not dialog.unit_column.isHidden()
    dialog.reject()


def test_files_that_fit_nothing_are_refused_in_a_sentence(dock, layer, done, tmp_path):
    go(asks(dock, "table", table(tmp_path / "a.csv", [("999", "B")])))
    assert "does not fit the units, not in a single row" in done()
    go(asks(dock, "salesforce", tmp_path / "not there"))
    assert "not there" in done()
    assert dock.session.preview is None
    assert not layer.isModified()


class TestNumbers:
    @pytest.fixture
    def layer(self, map_canvas, tmp_path):
        path = saved(make_layer(text=False), tmp_path / "units.gpkg")
        layer = QgsVectorLayer(path, "units", "ogr")
        wanted = set_up(layer, id_field="name", names={"2": "East"})
        QgsProject.instance().addMapLayer(wanted)
        map_canvas.setLayers([layer])
        return layer

    def test_a_field_of_numbers_takes_numbers_and_names(self, dock, layer, done, tmp_path):
        rows = [("r0c0", "9"), ("r0c1", "East"), ("r0c2", "5"), ("r1c0", "3")]
        go(asks(dock, "table", table(tmp_path / "a.csv", rows)))
        assert "4 units would move" in done()
        proposed = figures(dock)
        dock.page.solve_bar.apply.click()
        now = dict(held(dock))
        assert [now[key] for key, _ in rows] == ["9", "2", "5", "3"]
        assert len(dock.session.active) == 6
        assert figures(dock) == pytest.approx(proposed)
        go(asks(dock, "table", tmp_path / "a.csv"))
        assert "nothing to move" in done()

    def test_names_are_refused_until_there_is_a_territory_of_that_name(
        self, dock, layer, done, tmp_path
    ):
        rows = [("r0c0", "North"), ("r0c1", "9")]
        go(asks(dock, "table", table(tmp_path / "a.csv", rows)))
        said = done()
        assert "“territory” holds numbers, and the files have territories" in said
        assert "(1: North)" in said
        assert dock.session.preview is None
        made = dock.session.editor.new_territory("North")
        go(asks(dock, "table", tmp_path / "a.csv"))
        done()
        dock.page.solve_bar.apply.click()
        now = dict(held(dock))
        assert dock.session.territories.keys[made] == now["r0c0"]
        assert now["r0c1"] == "9" != now["r0c0"]


class TestShortField:
    @pytest.fixture
    def layer(self, map_canvas, tmp_path):
        layer = make_layer()
        provider = layer.dataProvider()
        path = saved(layer, tmp_path / "units.shp")
        assert provider.featureCount()
        kept = QgsVectorLayer(path, "units", "ogr")
        QgsProject.instance().addMapLayer(set_up(kept, id_field="name"))
        map_canvas.setLayers([kept])
        return kept

    def test_names_that_the_field_would_cut_are_refused(self, dock, layer, done, tmp_path):
        most = layer.fields().field("territory").length()
        go(asks(dock, "table", table(tmp_path / "a.csv", [("r0c0", "x" * (most + 1))])))
        assert f"“territory” holds names of at most {most} letters" in done()
        assert dock.session.preview is None
