"""Travel inside territories in the panel: counted live, balanced and designed as in the toolbox."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProject

from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.session.headline import headline_of
from territory_planner.layers.live.session.live_facts import facts_of
from territory_planner.layers.live.settings.plan_settings import (
    Criterion,
    DesignSettings,
    load_settings,
)
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.as_parameters import as_parameters
from territory_planner.layers.live.work.outcome import outcome_of
from territory_planner.layers.live.work.plan_design import designing, told_of
from territory_planner.layers.live.work.solve import (
    BalanceAsked,
    balancing,
    proposal,
    repairing,
    suggesting,
)
from tests.algorithms.running import run
from tests.algorithms.test_touring import PER_KM, TOURS, asked, statistics, units
from tests.layers.grid_layer import grid_layer
from tests.layers.plan_layer import set_up

pytestmark = pytest.mark.usefixtures("algorithms", "qgis_new_project")


@pytest.fixture
def panel(open_session):
    """Return a function that follows a plan in which travel counts."""

    def open_it(layer, *, stops="stops", per_km=PER_KM, **settings):
        QgsProject.instance().addMapLayer(layer)
        rules = RuleSettings(travel_per_km=per_km, tours=float(TOURS))
        set_up(
            layer,
            **{"territory_field": "zone", "id_field": "name", "customers_field": stops},
            **{"criteria": (Criterion("work"),), "rules": rules, **settings},
        )
        return open_session(layer)

    return open_it


def told_by_the_toolbox(layer) -> dict[str, dict]:
    rows = statistics(INPUT=layer, TERRITORY_FIELD="zone", ID_FIELD="name").rows()
    return {str(row["name"]): row for row in rows}


def check_figures(session, layer) -> None:
    """Live totals are those that the toolbox counts of the layer as it is."""
    facts, told = facts_of(session), told_by_the_toolbox(layer)
    names = [session.key(each) for each in session.active.tolist()]
    assert names == sorted(told)
    for at, name in zip(session.active.tolist(), names):
        row = told[name]
        assert facts.loads[at, 0] == pytest.approx(row["work"])
        assert facts.travel[at] == pytest.approx(row["travel"])
        assert session.tally.loads[at, 0] == pytest.approx(row["total"])
        assert facts.target[at, 0] == pytest.approx(row["target"])
        assert 100 * facts.deviation[at, 0] == pytest.approx(row["deviation"])
        assert session.tally.deviation[at, 0] == facts.deviation[at, 0]


def test_live_totals_are_those_of_the_toolbox_after_every_edit(panel):
    layer = units()
    session = panel(layer)
    check_figures(session, layer)
    session.editor.assign(np.array([4, 16, 28]), 0, "Move")
    check_figures(session, layer)
    layer.undoStack().undo()
    session.flush()
    check_figures(session, layer)
    # More stops in a village: its territory has more to travel.
    before = session.tally.travel
    field = layer.fields().lookupField("stops")
    row = int(session.units_of(2)[0])
    layer.changeAttributeValue(int(session.table.feature_id[row]), field, 60.0)
    session.flush()
    assert session.tally.travel[2] > before[2]
    assert session.tally.travel[:2].tolist() == before[:2].tolist()
    check_figures(session, layer)
    layer.rollBack()
    session.flush()
    check_figures(session, layer)


def test_units_that_come_and_go_take_their_stops_and_land_along(panel, qtbot):
    layer = units()
    session = panel(layer)
    layer.startEditing()
    layer.deleteFeatures([int(session.table.feature_id[at]) for at in (3, 40, 41)])
    session.flush()
    qtbot.waitUntil(lambda: not session.finding_shapes)
    check_figures(session, layer)
    layer.rollBack()


def test_a_tip_tells_what_a_move_then_does(panel):
    session = panel(units())
    border = [unit for unit in range(session.table.n) if session.tally.joins(unit, 1)]
    mine = [unit for unit in border if session.tally.assignment[unit] == 0][:3]
    for unit in mine:
        told = session.what_if(unit, 1)
        np.testing.assert_allclose(told.before[:, 0], session.tally.deviation[[0, 1], 0])
        session.editor.assign(np.array([unit]), 1, "Move")
        np.testing.assert_allclose(told.after[:, 0], session.tally.deviation[[0, 1], 0])
        session.layer.undoStack().undo()
        session.flush()
    same = session.what_if(mine[0], 0)
    np.testing.assert_allclose(same.after, same.before)
    away = session.what_if(mine[0], -1)
    session.editor.assign(np.array(mine[:1]), -1, "Take away")
    np.testing.assert_allclose(away.after[0], session.tally.deviation[0])
    session.layer.rollBack()


def test_balance_is_the_toolbox_s_and_the_preview_what_comes_of_it(panel):
    fields = asked(TERRITORY_FIELD="zone", ID_FIELD="name")
    ran = run("balanceterritories", EFFORT="balanced", **fields)
    session = panel(units())
    assert headline_of(session.plan).outside == 3
    found = balancing(session, BalanceAsked())(SILENT)
    plan = {row["name"]: row["zone"] for row in ran.rows()}
    names = [session.key(int(session.active[each])) for each in found.assignment]
    assert dict(zip(session.table.identifier, names)) == plan
    assert "workloads and deviations below are of both" in found.remarks[0]
    preview = proposal(session, found, "Balance")
    away = 100 * np.abs(preview.tally.deviation).max()
    assert away == pytest.approx(ran.results["MAX_DEVIATION"])
    assert away <= 5
    after = outcome_of(session.plan, preview).after.deviation
    session.editor.apply(preview)
    assert 100 * np.abs(session.tally.deviation).max() == pytest.approx(away)
    assert 100 * abs(after) == pytest.approx(away)
    assert headline_of(session.plan).outside == 0
    check_figures(session, session.layer)
    session.layer.rollBack()


def test_design_is_the_toolbox_s(panel):
    ran = run("designterritories", **asked(TERRITORIES=3, EFFORT="fast", ID_FIELD="name"))
    session = panel(units())
    found = designing(session, DesignSettings(count=3, effort="fast"))(SILENT)
    designed = found.plans[3]
    plan = dict(zip(session.table.identifier, (designed.done.plan + 1).tolist()))
    assert {name: int(row) for name, row in plan.items()} == {
        row["name"]: int(row["territory"]) for row in ran.rows()
    }
    assert any("estimated travel" in said for said in told_of(designed))
    assert designed.judged.outside == 0


def test_suggestions_and_repairs_count_travel_as_it_stands(panel):
    session = panel(units())
    heavy = int(np.argmax(session.tally.deviation[:, 0]))
    suggested = suggesting(session, heavy)(SILENT)
    assert suggested
    assert all(heavy in each.territories for each in suggested)
    assert repairing(session)(SILENT).assignment.shape == (session.table.n,)


def test_the_toolbox_gets_the_same_from_the_set_up(panel):
    session = panel(units())
    told = as_parameters(session, {"TRAVEL_PER_KM", "TOURS", "CUSTOMERS_FIELD"})
    assert told == {"TRAVEL_PER_KM": PER_KM, "TOURS": TOURS, "CUSTOMERS_FIELD": "stops"}
    kept = load_settings(session.layer).rules
    assert (kept.travel_per_km, kept.tours) == (PER_KM, TOURS)


def test_other_measures_of_what_moves_are_refused(panel):
    session = panel(units())
    with pytest.raises(InvalidInput, match="measured by its workload"):
        balancing(session, BalanceAsked(measure="customers"))
    with pytest.raises(InvalidInput, match="choose none, or let travel count nothing"):
        balancing(session, BalanceAsked(forecasts=("work",)))


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"stops": ""}, "choose the field of customers in the set-up"),
        ({"stops": "none"}, "No unit has a stop"),
    ],
)
def test_travel_without_stops_is_told_of_and_refused(panel, settings, sentence):
    rows = [[1.0, 1.0, "AB"[at % 12 > 5], 0.0] for at in range(96)]
    fields = "work:double stops:double zone:string none:double"
    session = panel(grid_layer(8, 12, fields=fields, values=rows), **settings)
    assert any(sentence in note for note in session.rule_notes)
    assert not session.tally.counts_travel
    with pytest.raises(InvalidInput, match=sentence):
        balancing(session, BalanceAsked())
    with pytest.raises(InvalidInput, match=sentence):
        designing(session, DesignSettings(count=3))


def test_without_travel_nothing_is_counted_or_shown(panel):
    session = panel(units(), per_km=0.0)
    assert facts_of(session).travel is None
    assert session.shapes.land is None
    assert session.tally.total[0] == pytest.approx(session.table.workload.sum())


def test_travel_follows_units_that_go_and_come_back(panel, qtbot):
    layer = units()
    session = panel(layer)
    layer.startEditing()
    layer.deleteFeature(int(session.table.feature_id[5]))
    session.flush()
    check_figures(session, layer)
    session.editor.undo()
    qtbot.waitUntil(lambda: not session.finding_shapes)
    check_figures(session, layer)
