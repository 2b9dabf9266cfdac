"""What scripts read of outputs is the same in every language; sentences for people are theirs."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingUtils, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from territory_planner.algorithms import ALGORITHMS
from territory_planner.layers.compat import is_null
from tests.algorithms.lists import ASKED, FILES, units
from tests.algorithms.running import run
from tests.layers.grid_layer import point_layer

pytestmark = pytest.mark.usefixtures("algorithms")

MARK = "¤"

FOR_PEOPLE = {
    ("realignterritories", "reason"),
    ("balanceterritories", "reason"),
    ("explainplan", "why"),
    ("explainplan", "turns"),
    ("explainplan", "title"),
    ("explainplan", "explanation"),
    ("territorystatistics", "meaning"),
    ("gapsandoverlaps", "explanation"),
    ("validateplan", "explanation"),
    ("exploreplans", "note"),
    ("checkunits", "unit"),
    ("checkunits", "explanation"),
    ("checkunits", "advice"),
    ("checkunits", "repair"),
}
"""Columns of sentences, told to people: beside them stands what scripts read."""

KEPT = {(name, "made") for name in ("savescenario", "listscenarios", "exploreplans")}
KEPT |= {("signscenario", "signed"), ("exploreplans", "parameters")}
"""What tells when it was made or signed, to the second, and into which file."""


class Marked(QTranslator):
    """A language that has every text, with a mark before it."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return f"{MARK}{text}" if context == "TerritoryPlanner" else ""

    def isEmpty(self):
        return False


@pytest.fixture
def marked():
    translator, locale = Marked(), QLocale()
    QLocale.setDefault(QLocale("de"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(locale)


def odd_units():
    """Units with a copy, a sliver, a gap, no workload, and one that lies apart."""
    layer = units()
    rows = []
    for at, box in enumerate(
        ((0, 0, 1000, 1000), (6000, 0, 6001, 1000), (9000, 9000, 9900, 9900), (6002, 0, 7000, 1000))
    ):
        row = QgsFeature(layer.fields())
        west, south, east, _ = box
        row.setGeometry(
            QgsGeometry.fromRect(
                QgsRectangle(500_000 + west, 4_999_000 - south, 500_000 + east, 5_000_000 - south)
            )
        )
        row.setAttributes([f"odd{at}", "01000", 0.0 if at else None, "A", "B", 1.0])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    return layer


def keep():
    return str(Path(tempfile.mkdtemp(dir=QgsProcessingUtils.tempFolder())) / "kept.gpkg")


UNITS = {"INPUT": units, "WORKLOAD": ["work"], "ID_FIELD": "zip"}
PLAN = {**UNITS, "TERRITORY_FIELD": "zone"}
MADE = {
    "designterritories": {**UNITS, "TERRITORIES": 3, "EFFORT": "fast", "MOVES": "memory:"},
    "balanceterritories": {**PLAN, "TOLERANCE": 20, "MOVES": "memory:"},
    "repaircontiguity": PLAN,
    "dissolveterritories": PLAN,
    "validateplan": {**PLAN, "TOLERANCE": 1},
    "buildcontiguity": {"INPUT": units},
    "seedterritories": {**UNITS, "TERRITORIES": 2},
    "allocateunits": {
        **UNITS,
        "CENTERS": lambda: point_layer([(500_500, 4_999_500), (504_500, 4_997_500)]),
    },
    "exploreplans": {**UNITS, "TERRITORIES": 2, "EFFORT": "fast", "STORE": keep, "PLANS": 2},
    "robustterritories": {
        **UNITS,
        "WORKLOAD": ["work", "clients"],
        "TERRITORIES": 2,
        "EFFORT": "fast",
    },
}
"""Those that make plans, of which each has tests of its own."""

MORE = [
    ("checkunits", {"INPUT": odd_units}),
    ("compareheadcounts", {"MORE": 2, "FEWER": 0}),
    ("importalignment", {}),
]
"""Runs that say what others leave unsaid."""


def wanted(name, **more):
    """The parameters of a run, with every layer that it may write."""
    algorithm = next(each for each in ALGORITHMS if name == each.ID)().create()
    given = {**(ASKED[name] if name in ASKED else MADE[name]), **more}
    known = {each.name() for each in algorithm.parameterDefinitions()}
    asked = {
        key: value() if callable(value) else value for key, value in given.items() if key in known
    }
    for each in algorithm.destinationParameterDefinitions():
        if each.type() == "sink" and each.name() not in ("STREETS", "RETURNS"):
            asked.setdefault(each.name(), "memory:")
    return asked


def cells(ran):
    """What the outputs of a run hold that are layers, and the words that it gives back."""
    found = {}
    for output, where in ran.results.items():
        layer = ran.layer(output) if isinstance(where, str) else None
        if not isinstance(layer, QgsVectorLayer):
            continue
        names = layer.fields().names()
        found[output, "(fields)"] = names
        for at, name in enumerate(names):
            found[output, name] = [
                None if is_null(each[at]) else each[at] for each in layer.getFeatures()
            ]
    return found


@pytest.mark.parametrize(
    ("name", "more"),
    [*((name, {}) for name in (*ASKED, *MADE) if name not in FILES), *MORE],
    ids=lambda value: value if isinstance(value, str) else "-".join(value) or "plain",
)
def test_what_scripts_read_is_the_same_in_every_language(name, more, request):
    plain = cells(run(name, **wanted(name, **more)))
    request.getfixturevalue("marked")
    other = cells(run(name, **wanted(name, **more)))
    assert plain.keys() == other.keys()
    differ = {
        column
        for (output, column), values in plain.items()
        if list(map(str, values)) != list(map(str, other[output, column]))
    }
    told = {(name, column) for column in differ}
    assert told <= FOR_PEOPLE | KEPT
