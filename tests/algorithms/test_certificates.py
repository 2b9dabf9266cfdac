"""Designs and realignments write certificates that whoever doubts them can check."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProcessingException

from scripts.verify_certificate import verify
from tests.algorithms.running import Listener, run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")

FIELDS = "work:double zone:string keep:string"
VALUES = [
    [1.0 + n % 5, "west" if n % 6 < 4 else "east", "yes" if n == 3 else ""] for n in range(24)
]


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_a_design_writes_one_that_says_what_its_layer_says(tmp_path):
    path = tmp_path / "proof.json"
    layer = grid_layer(fields=FIELDS, values=VALUES)
    asked = {"WORKLOAD": ["work"], "TERRITORIES": 3, "TOLERANCE": 20, "EFFORT": "best"}
    ran = run("designterritories", INPUT=layer, CERTIFICATE=str(path), **asked)
    certificate = read(path)
    assert ran.results["CERTIFICATE"] == str(path)
    assert verify(certificate)[0] == (
        "24 units in 3 territories: 3 are connected, 3 within their limits."
    )
    territory = [row["territory"] for row in ran.rows()]
    pairs = set(zip(territory, certificate["plan"]))
    assert len(pairs) == len(set(territory)) == 3
    assert certificate["claims"][0]["bound"] <= certificate["cost"] * (1 + 1e-9)


def test_a_realignment_writes_one_of_its_moves(tmp_path):
    path = tmp_path / "proof.json"
    layer = grid_layer(fields=FIELDS, values=VALUES)
    asked = {"WORKLOAD": ["work"], "TERRITORY_FIELD": "zone", "TOLERANCE": 10, "PROTECTED": "keep"}
    ran = run("realignterritories", INPUT=layer, MEASURE="units", CERTIFICATE=str(path), **asked)
    certificate = read(path)
    verify(certificate)
    assert certificate["cost"] == ran.results["MOVED_UNITS"] > 0
    assert certificate["held"] == [[3, certificate["home"][3]]]
    assert 0 < certificate["claims"][0]["bound"] <= certificate["cost"]


def test_none_is_written_of_ways_along_roads(tmp_path):
    listener, path = Listener(), tmp_path / "proof.json"
    asked = {"TERRITORIES": 2, "OBJECTIVE": "distance", "CERTIFICATE": str(path)}
    with pytest.raises(QgsProcessingException, match="leave out OBJECTIVE"):
        run("designterritories", listener, INPUT=grid_layer(), **asked)
    assert not path.exists()
