"""`locationsuitability`: what a new center would do at each unit."""

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def layer():
    """Two territories side by side; the east has three times the workload of the west."""
    values = [[3.0 if n % 6 > 2 else 1.0, "east" if n % 6 > 2 else "west"] for n in range(24)]
    return grid_layer(fields="work:double zone:string", values=values)


def suit(**parameters):
    asked = {"TOLERANCE": 10, **parameters}
    return run(
        "locationsuitability",
        INPUT=asked.pop("INPUT", None) or layer(),
        TERRITORY_FIELD="zone",
        WORKLOAD=["work"],
        **asked,
    )


def test_the_new_one_should_live_where_the_load_is():
    ran = suit()
    rows = ran.rows()
    score = [row["suitability"] for row in rows]
    assert all(0 <= each <= 100 for each in score)
    best = max(range(24), key=score.__getitem__)
    assert best % 6 > 2
    assert ran.results["BEST"] == f"u{best}"
    assert min(score[3::6] + score[4::6] + score[5::6]) > max(score[0::6])
    # The new one is due 16 of 48, at 3 each in the east: six units, from 36 there.
    assert rows[5]["moved"] >= 100 * 18 / 48
    assert rows[5]["deviation"] == pytest.approx(100 * (16 - 12) / 16)
    assert sum("score" in said for said in ran.listener.info) == 5


def test_a_smaller_one_takes_less():
    whole, half = suit().column("moved"), suit(CAPACITY=0.25).column("moved")
    assert min(half) < min(whole)


def test_what_can_not_be_is_said_in_a_sentence():
    with pytest.raises(QgsProcessingException, match="CAPACITY must be a number above zero"):
        suit(CAPACITY=0)
    idle = grid_layer(fields="work:double zone:string", values=[[0.0, "a"]] * 24)
    with pytest.raises(QgsProcessingException):
        suit(INPUT=idle)
