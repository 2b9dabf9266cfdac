"""`reviewplan`: the plan against its own past, each figure counted anew."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, saved

pytestmark = pytest.mark.usefixtures("algorithms")

PLAN = "AAABBBCCC"


def units(tmp_path, work, **forecasts) -> str:
    fields = "zip:string work:double zone:string" + "".join(f" {name}:double" for name in forecasts)
    values = [
        [
            f"{number:05}",
            float(amount),
            PLAN[number],
            *(each[number] for each in forecasts.values()),
        ]
        for number, amount in enumerate(work)
    ]
    layer = grid_layer(1, len(PLAN), fields=fields, values=values)
    return saved(layer, tmp_path / "units.gpkg")


def become(path: str, work, plan: str = PLAN) -> None:
    layer = QgsVectorLayer(path, "units", "ogr")
    fields = layer.fields()
    at, zone = fields.lookupField("work"), fields.lookupField("zone")
    changes = {
        each.id(): {at: float(amount), zone: name}
        for each, amount, name in zip(layer.getFeatures(), work, plan)
    }
    layer.dataProvider().changeAttributeValues(changes)


def review(path: str, day: str, **more):
    asked = {"TERRITORY_FIELD": "zone", "ID_FIELD": "zip", "WORKLOAD": ["work"], "TOLERANCE": 10}
    return run("reviewplan", INPUT=path, DAY=day, **{**asked, **more})


def deviation(work, plan: str = PLAN) -> dict[str, float]:
    """In percent, counted anew."""
    load = {name: sum(w for w, p in zip(work, plan) if p == name) for name in sorted(set(plan))}
    target = sum(load.values()) / len(load)
    return {name: 100 * (each / target - 1) for name, each in load.items()}


def signed_plan(path: str, name: str, begin: str) -> None:
    asked = {"TERRITORY_FIELD": "zone", "ID_FIELD": "zip", "WORKLOAD": ["work"]}
    run("savescenario", INPUT=path, SCENARIO=name, **asked)
    for state, day in (("review", ""), ("approved", ""), ("approved", begin)):
        run("signscenario", INPUT=path, SCENARIO=name, STATE=state, VALID_FROM=day)


EVEN = [2, 2, 2] * 3
FULL = [2, 2, 3, 2, 2, 2, 2, 2, 2]


def test_a_plan_is_held_against_its_past(tmp_path):
    path = units(tmp_path, EVEN)
    signed_plan(path, "first", "2026-01-01")
    first = review(path, "2026-01-31")
    assert first.results["REVIEW_COUNT"] == 1
    assert (first.results["STATUS"], first.results["DAYS_OUTSIDE"]) == ("ok", 0)
    assert set(first.column("deviation")) == {0.0}
    become(path, FULL)
    second = review(path, "2026-03-02")
    third = review(path, "2026-04-01")
    for ran, before in ((second, deviation(EVEN)), (third, deviation(FULL))):
        for row in ran.rows():
            now = deviation(FULL)[row["name"]]
            assert row["deviation"] == pytest.approx(now)
            assert row["deviation_before"] == pytest.approx(before[row["name"]], abs=1e-9)
            assert row["trend"] == pytest.approx(abs(now) - abs(before[row["name"]]), abs=1e-9)
            outside = abs(now) > 10
            assert row["outside_since"] == (QDate(2026, 3, 2) if outside else None)
    assert [row["days_outside"] for row in third.rows()] == [30, None, None]
    assert third.results["DAYS_OUTSIDE"] == 30
    assert third.results["OUTSIDE"] == 1
    assert "REACTION_DAYS" not in third.results
    assert "Out of tolerance or limits: A (+10.5" in third.info
    assert "Since 2026-01-31: 0 territories are nearer to their target, 3 farther" in second.info
    assert "Since 2026-03-02: 0 territories are nearer to their target, 0 farther" in third.info
    become(path, FULL, "AABBBBCCC")
    # 4 + 9 + 6: worse; then a plan that heals.
    become(path, [2, 2, 2, 2, 2, 2, 2, 2, 2])
    signed_plan(path, "second", "2026-04-10")
    fourth = review(path, "2026-05-01")
    assert fourth.results["REACTION_DAYS"] == 39
    assert fourth.results["IN_FORCE"] == "second"
    assert (
        "Out of tolerance from 2026-03-02, healed on 2026-04-10 by second: 39 days." in fourth.info
    )


def test_a_review_of_the_same_day_gives_way_and_one_that_is_not_kept_is_not(tmp_path):
    path = units(tmp_path, EVEN)
    review(path, "2026-01-31")
    assert review(path, "2026-01-31").results["REVIEW_COUNT"] == 1
    assert review(path, "2026-02-28", KEEP=False).results["REVIEW_COUNT"] == 2
    assert review(path, "2026-03-31").results["REVIEW_COUNT"] == 2
    # One of an earlier day knows only what was before it.
    assert review(path, "2026-02-15").results["REVIEW_COUNT"] == 2


def test_forecasts_tell_who_leaves_next(tmp_path):
    may, june = [2, 2, 2, 2, 2, 2, 2, 2, 2.2], [4, 2, 2, 2, 2, 2, 2, 2, 3]
    path = units(tmp_path, EVEN, may=may, june=june)
    ran = review(path, "2026-04-30", FORECASTS=["may", "june"])
    for row in ran.rows():
        then = [deviation(each)[row["name"]] for each in (may, june)]
        outside = [number for number, each in enumerate(then) if abs(each) > 10]
        assert row["leaves_with"] == (("may", "june")[outside[0]] if outside else "")
        if outside:
            assert row["deviation_then"] == pytest.approx(then[outside[0]])
    assert ran.results["WILL_LEAVE"] == sum(bool(row["leaves_with"]) for row in ran.rows())
    assert "Forecasts take out of tolerance" in ran.info
    calm = review(path, "2026-04-30", FORECASTS=["may"])
    assert calm.results["WILL_LEAVE"] == 0
    assert "No forecast takes another territory out of tolerance." in calm.info


def test_schedulers_are_told(tmp_path):
    path = units(tmp_path, FULL)
    with pytest.raises(
        QgsProcessingException, match="The outputs are written, but the plan breaks"
    ):
        review(path, "2026-01-31", FAIL_WHEN="broken", OUTPUT=str(tmp_path / "review.csv"))
    assert QgsVectorLayer(str(tmp_path / "review.csv")).featureCount() == 3
    assert review(path, "2026-02-28").results["REVIEW_COUNT"] == 2


def test_a_forecast_of_nothing_is_refused(tmp_path):
    path = units(tmp_path, EVEN, none=[0] * 9)
    with pytest.raises(QgsProcessingException, match="none"):
        review(path, "2026-01-31", FORECASTS=["none"])


def test_the_worst_of_several_workloads_counts(tmp_path):
    path = units(tmp_path, EVEN, calls=[1, 1, 1, 1, 1, 1, 1, 1, 9])
    ran = review(path, "2026-01-31", WORKLOAD=["work", "calls"], TOLERANCE=20)
    calls = deviation([1, 1, 1, 1, 1, 1, 1, 1, 9])
    for row in ran.rows():
        assert row["deviation"] == pytest.approx(calls[row["name"]])
    assert ran.results["OUTSIDE"] == int(np.sum(np.abs(list(calls.values())) > 20))
