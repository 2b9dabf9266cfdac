"""What ``qgis_process --json`` writes to standard output is JSON and nothing else."""

from __future__ import annotations

import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from qgis.core import QgsVectorLayer

from scripts.package import ROOT
from scripts.qgis_process import command_line
from tests.integration.process import QgisProcess

DATA = ROOT / "tests" / "data"
LOWER_48 = ROOT / "sample_data" / "us_counties_lower48.gpkg"
PLACES = {"AK": DATA / "us_counties_messy.gpkg", "HI": DATA / "hawaii.gpkg"}


def counties_by_state() -> Counter:
    """Count the counties of each state, and of the District of Columbia."""
    count: Counter = Counter()
    for path in (LOWER_48, *PLACES.values()):
        layer = QgsVectorLayer(str(path), "counties", "ogr")
        found = Counter(county["ST"] for county in layer.getFeatures())
        count.update({state: n for state, n in found.items() if state not in count})
    return count


@pytest.fixture(scope="module")
def process(tmp_path_factory):
    made = QgisProcess(tmp_path_factory.mktemp("qgis"))
    made.enable()
    return made


def test_all_states_are_answered_in_json(qgis_app, process):
    count = counties_by_state()
    assert len(count) == 51

    def answer(state: str) -> dict:
        place = PLACES.get(state, LOWER_48)
        # as many as New York's 29 of 62, where a solver once wrote between the lines
        given = {
            "INPUT": f"{place}|subset=\"ST\" = '{state}'",
            "WORKLOAD": "POP2020",
            "TERRITORIES": max(count[state] * 29 // 62, 1),
            "EFFORT": "fast",
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        called, *rest = command_line("designterritories", given)
        return json.loads(process.call([called, "--json", *rest]))["results"]

    with ThreadPoolExecutor(2) as pool:
        answers = dict(zip(count, pool.map(answer, count)))
    wanted = {state: max(n * 29 // 62, 1) for state, n in count.items()}
    assert {state: found["TERRITORY_COUNT"] for state, found in answers.items()} == wanted
