"""Designs from the panel: how many, around which centers, and with which exceptions."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from territory_planner.core.jobs.count import BEST, FEWEST, MOST
from territory_planner.core.model.errors import Infeasible, InvalidInput
from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.settings.plan_settings import DesignSettings, load_settings
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.plan_design import designing, told_of
from territory_planner.layers.reading.barriers import COSTLY
from tests.layers.live.ruled_plan import centers, designed, lines, table

EVEN = {"criteria": ()}
"""Every unit counts 1."""

CORNERS = {
    "NW": (500500, 4999500),
    "NE": (505500, 4999500),
    "SW": (500500, 4996500),
    "SE": (505500, 4996500),
    "Mid": (502500, 4998500),
}


def tried(session, **wish):
    return designing(session, DesignSettings(effort="fast", **wish))(SILENT)


def sites(**words: str) -> str:
    """Return the id of a layer of the corners and the middle, with a field "use"."""
    layer = QgsVectorLayer(
        "Point?crs=EPSG:32632&field=name:string&field=use:string", "sites", "memory"
    )
    features = []
    for name, place in CORNERS.items():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        feature.setAttributes([name, words.get(name, "candidate")])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer.id()


def test_the_fewest_that_keep_a_maximum_are_found_with_what_each_number_gives(opened):
    session = opened(RuleSettings(maximum={"": 9.0}), **EVEN)
    designs = tried(session, mode=FEWEST)
    assert designs.chosen == 3
    assert {trial.k for trial in designs.trials} >= {3}
    assert np.bincount(designs.plans[3].done.plan).max() <= 9


def test_the_most_that_keep_a_minimum_are_found(opened):
    assert tried(opened(RuleSettings(minimum={"": 5.0}), **EVEN), mode=MOST).chosen == 4


def test_the_best_of_a_range_tries_all_of_it(opened):
    designs = tried(opened(RuleSettings(), **EVEN), mode=BEST, low=2, high=4)
    assert [trial.k for trial in designs.trials] == [2, 3, 4]
    assert designs.chosen in (2, 3, 4)


def test_where_no_number_keeps_the_limits_all_are_told_and_the_nearest_is_offered(opened):
    session = opened(RuleSettings(max_distance=0.5), **EVEN)
    designs = tried(session, mode=BEST, low=2, high=3)
    assert not designs.any_within
    assert designs.chosen in (2, 3)
    assert all(trial.obstacle for trial in designs.trials)


def test_limits_that_leave_no_number_to_try_are_refused_with_what_would_help(opened):
    rules = RuleSettings(maximum={"": 5.0}, minimum={"": 5.0})
    with pytest.raises(Infeasible, match="Raise the maximum to 6"):
        tried(opened(rules, **EVEN), mode=BEST, low=4, high=6)


@pytest.mark.parametrize(
    ("mode", "sentence"),
    [(FEWEST, "greatest workload, distance or time"), (MOST, "least workload")],
)
def test_a_search_without_its_limit_says_where_to_set_it(opened, mode, sentence):
    with pytest.raises(InvalidInput, match=sentence):
        tried(opened(RuleSettings(), **EVEN), mode=mode)


def test_a_search_with_centers_that_all_stay_is_refused(opened):
    session = opened(RuleSettings(maximum={"": 9.0}), centers_layer=centers(**CORNERS), **EVEN)
    with pytest.raises(InvalidInput, match="which centers are candidates"):
        tried(session, mode=FEWEST)


def test_required_centers_stay_and_the_best_of_the_candidates_join_them(opened):
    session = opened(RuleSettings(site_field="use"), centers_layer=sites(Mid="required"), **EVEN)
    found = tried(session, count=2).plans[2]
    assert "Mid" in found.names
    assert len(found.names) == 2
    session.editor.found(found.done.plan, 2, found.names)
    assert {session.name(each) for each in session.active.tolist()} >= set(found.names)


def test_units_that_no_candidate_reaches_are_named_and_excused_as_in_the_toolbox(opened):
    rules = RuleSettings(site_field="use", max_distance=3.5)
    session = opened(rules, centers_layer=sites(NE="required", SE="required"), **EVEN)
    QgsProject.instance().mapLayer(session.settings.centers_layer).dataProvider().deleteFeatures(
        [1, 3, 5]  # all but the two in the east
    )
    designs = tried(session, count=2)
    notes = " ".join(designs.plans[2].notes)
    assert "from every center that may be chosen (8): " in notes
    assert "Farther than" not in designs.trials[0].obstacle


def test_candidates_may_be_chosen_so_that_nobody_is_far_away(opened):
    session = opened(RuleSettings(site_field="use"), centers_layer=sites(), **EVEN)
    median = tried(session, count=1).plans[1].names
    rules = replace(session.settings.rules, site_method="center")
    session.configure(replace(session.settings, rules=rules))
    assert median == tried(session, count=1).plans[1].names == ("Mid",)


def test_chosen_centers_keep_their_distance(opened):
    rules = RuleSettings(site_field="use", spacing=4.0)
    session = opened(rules, centers_layer=sites(Mid="required"), **EVEN)
    with pytest.raises(Infeasible, match="at least 4 km"):
        tried(session, count=2)


def test_centers_that_a_design_finds_keep_their_distance(opened):
    session = opened(RuleSettings(spacing=50.0), **EVEN)
    with pytest.raises(Infeasible, match="50 km apart"):
        tried(session, count=4)


def test_exceptions_have_their_territory_in_a_design_around_centers(opened):
    accounts = table("accounts", ("unit_id", "territory"), ("r0c0", "East"))
    places = centers(West=(500500, 4998500), East=(505500, 4998500))
    session = opened(RuleSettings(exceptions=accounts), centers_layer=places)
    found = tried(session, count=2).plans[2]
    assert found.names[found.done.plan[0]] == "East"
    assert found.names[found.done.plan[1]] == "West"


def test_a_table_of_targets_names_the_territories_of_a_design_and_its_exceptions(opened):
    accounts = table("accounts", ("unit_id", "territory"), ("r0c0", "Ben"))
    wanted = table("jobs", ("territory", "target"), ("Ana", "3"), ("Ben", "1"))
    session = opened(RuleSettings(exceptions=accounts, targets=wanted), rows=("......",) * 4)
    found = tried(session, count=2).plans[2]
    assert found.names == ("Ana", "Ben")
    assert found.done.plan[0] == 1
    load = np.bincount(found.done.plan, weights=session.table.workload[:, 0])
    assert load[0] / load.sum() == pytest.approx(0.75, abs=0.05)


def test_exceptions_of_territories_without_names_are_refused_with_what_to_do(opened):
    accounts = table("accounts", ("unit_id", "territory"), ("r0c0", "D"))
    with pytest.raises(InvalidInput, match="new ones have no names yet"):
        designed(opened(RuleSettings(exceptions=accounts)), 3)


def test_a_costly_barrier_is_a_border_of_a_design_around_free_centers(opened):
    river = lines("river", "LineString(502000 5000100, 502000 4995900)")
    rules = RuleSettings(barriers=river, barrier_kind=COSTLY, barrier_detour=100.0)
    session = opened(rules, criteria=(), count_tolerance=0.35)
    plan = designed(session, 2)
    west = np.arange(24) % 6 < 2
    assert len(set(plan[west].tolist())) == len(set(plan[~west].tolist())) == 1


def test_a_design_says_how_good_it_is(opened):
    session = opened(RuleSettings(), **EVEN)
    texts = told_of(tried(session, count=3).plans[3])
    assert texts[0].startswith("3 territories, largest deviation")
    assert "Proven: no plan within these limits has less travel." in texts


def test_what_was_asked_for_is_kept_with_the_layer_and_old_settings_still_open(opened):
    session = opened(RuleSettings())
    wish = DesignSettings(mode=BEST, low=3, high=9, compactness=70, effort="best")
    session.configure(replace(session.settings, design=wish))
    assert load_settings(session.layer).design == wish
    session.layer.setCustomProperty("territory_planner/plan", '{"territory_field": "territory"}')
    old = load_settings(session.layer)
    assert old.design == DesignSettings()
    assert old.rules == RuleSettings()


@pytest.mark.parametrize(
    ("limits", "sentence"),
    [
        ({"minimum": {"": 7.0}}, "must carry 28 in all.*Ask for 3 territories"),
        ({"maximum": {"": 5.0}}, "may carry 20 in all.*sk for 5 territories"),
    ],
)
def test_limits_that_the_asked_number_can_t_keep_are_refused_as_by_the_toolbox(
    opened, limits, sentence
):
    with pytest.raises(Infeasible, match=sentence):
        tried(opened(RuleSettings(**limits), **EVEN), count=4)


def test_a_unit_above_the_maximum_is_refused_by_its_name(opened):
    with pytest.raises(Infeasible, match="r3c5 alone carries 24"):
        tried(opened(RuleSettings(maximum={"work": 23.0})), count=20)


def test_another_number_is_not_advised_where_centers_make_it(opened):
    places = centers(West=(500500, 4998500), East=(505500, 4998500))
    rules = RuleSettings(maximum={"": 5.0})
    with pytest.raises(Infeasible) as refused:
        tried(opened(rules, centers_layer=places, **EVEN), count=2)
    assert "Raise the maximum to 12" in str(refused.value)
    assert "sk for" not in str(refused.value)
