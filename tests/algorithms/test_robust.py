"""`robustterritories`: within tolerance in all scenarios, or in a share, and what that costs."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from territory_planner.algorithms import robust as robust_algorithm
from territory_planner.core.model.text import percent
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, saved

pytestmark = pytest.mark.usefixtures("algorithms")

MONTHS = ["jan", "may", "sep"]


def units(tmp_path) -> str:
    """25 squares with three months of work, north and south taking turns; where they are."""
    rng = np.random.default_rng(3)
    base = rng.integers(10, 40, 25)
    rows = []
    for number in range(25):
        swing = 1 + 0.5 * np.array([1, 0, -1]) * (number // 5 - 2) / 2
        work = np.round(base[number] * swing, 1).tolist()
        rows.append([f"{number:05}", *work, "ABC"[min(number // 9, 2)]])
    fields = "zip:string jan:double may:double sep:double zone:string"
    return saved(grid_layer(5, 5, fields=fields, values=rows), tmp_path / "units.gpkg")


def robust(path: str, **more):
    asked = {"WORKLOAD": MONTHS, "TOLERANCE": 12, "EFFORT": "fast", "ID_FIELD": "zip", **more}
    return run("robustterritories", INPUT=path, SCENARIO_TABLE="memory:", **asked)


def deviations(ran) -> dict[str, float]:
    """The largest deviation in each month, in percent, counted anew."""
    rows = ran.rows()
    names = {row["territory"] for row in rows}
    found = {}
    for month in MONTHS:
        total = sum(row[month] for row in rows)
        load = [sum(row[month] for row in rows if row["territory"] == name) for name in names]
        found[month] = max(abs(3 * each / total - 1) for each in load) * 100
    return found


def test_all_months_are_kept_and_the_cost_is_told(tmp_path, monkeypatch):
    priced = []
    real = robust_algorithm.robust_plan
    monkeypatch.setattr(
        robust_algorithm, "robust_plan", lambda *asked: priced.append(real(*asked)) or priced[-1]
    )
    ran = robust(units(tmp_path), TERRITORIES=3)
    off, table = deviations(ran), ran.rows("SCENARIO_TABLE")
    assert ran.results["KEPT"] == 3
    assert ran.results["STATUS"] == "ok"
    found = priced[-1]
    assert found.plan.cost == pytest.approx(ran.results["COST"])
    price = 100 * (found.plan.cost / found.of_mean.cost - 1)
    assert ran.results["PRICE"] == pytest.approx(price)
    assert [row["scenario"] for row in table] == MONTHS
    for row in table:
        assert row["max_deviation"] == pytest.approx(off[row["scenario"]])
        assert row["kept"] == 1 == int(off[row["scenario"]] <= 12 + 1e-9)
    assert sum(row["kept_by_mean"] for row in table) == ran.results["KEPT_BY_MEAN"]
    assert ran.results["MOVED"] is None
    assert f"Robustness costs {percent(price / 100, 2)} of travel." in ran.info


def test_a_share_of_them_is_enough_where_that_is_asked_for_and_little_moves(tmp_path):
    path = units(tmp_path)
    asked = {"TERRITORY_FIELD": "zone", "TOLERANCE": 8}
    every, some = robust(path, **asked), robust(path, **asked, SHARE=60)
    assert some.results["KEPT"] >= 2
    assert some.results["STATUS"] == "ok"
    assert some.results["MOVED"] <= every.results["MOVED"] + 1e-9
    off = deviations(some)
    assert sum(each <= 8 + 1e-9 for each in off.values()) == some.results["KEPT"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"TERRITORIES": 3, "WORKLOAD": ["jan"]}, "Give two or more scenarios"),
        ({}, "Say how many territories to make"),
    ],
)
def test_what_is_missing_is_said(tmp_path, asked, said):
    with pytest.raises(QgsProcessingException, match=said):
        robust(units(tmp_path), **asked)
