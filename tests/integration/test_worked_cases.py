"""The worked cases of the guide: commands run as printed, figures are what comes out."""

from __future__ import annotations

import csv
import itertools
import re

import pytest
from qgis.core import QgsSpatialIndex, QgsVectorLayer

from scripts import worked_cases as cases
from tests.long import long

pytestmark = pytest.mark.usefixtures("algorithms")

SLOW = {*cases.LARGE, "case-industries", "case-hospitals"}
RUN = [pytest.param(page, marks=long) if page.stem in SLOW else page for page in cases.PAGES]


@pytest.mark.parametrize("page", RUN, ids=lambda page: page.stem)
def test_the_figures_of_a_page_are_what_its_commands_give(page, tmp_path):
    large = cases.large_data(page)
    if large is not None and not large.exists():
        pytest.skip(f"{large} is not there: see make test-coordinator")
    text = page.read_text(encoding="utf-8")
    rows = cases.ROW.findall(text)
    assert len(rows) >= 4
    assert {row[0] for row in rows} <= {str(at + 1) for at in range(len(cases.commands(text)))}
    results = cases.run(text, tmp_path, large)
    if page.stem == "case-coordinator":
        all_homes_are_inside_and_no_step_tears(tmp_path)
    told = {(step, name): given.strip() for step, name, _, given in rows}
    assert told == {key: cases.value(results, *key) for key in told}
    assert all((tmp_path / plan).is_file() for plan in cases.PICTURED[page.stem])


def _territories(file):
    layer = QgsVectorLayer(str(file))
    return {each["LSOA11CD"]: each["territory"] for each in layer.getFeatures()}


def _parts(held, beside, names=None):
    """In how many parts each territory lies, of some of them or of all."""
    left = {unit for unit, name in held.items() if names is None or name in names}
    counts = {}
    while left:
        reached = [left.pop()]
        name = held[reached[0]]
        counts[name] = counts.get(name, 0) + 1
        while reached:
            near = {other for other in beside[reached.pop()] & left if held[other] == name}
            left -= near
            reached += near
    return counts


def all_homes_are_inside_and_no_step_tears(folder):
    """Carry the moves out step by step, who touches whom told by QGIS alone."""
    held = _territories(folder / "today.gpkg")
    units = QgsVectorLayer(str(folder / "monday.gpkg"))
    rows = {each["LSOA11CD"]: each.geometry() for each in units.getFeatures()}
    source = folder / "field_service" / "north_of_england.gpkg"
    index = QgsSpatialIndex(units)
    code = {each.id(): each["LSOA11CD"] for each in units.getFeatures()}
    beside = {unit: set() for unit in held}
    for unit, shape in rows.items():
        for other in index.intersects(shape.boundingBox()):
            if code[other] != unit and shape.intersects(rows[code[other]]):
                beside[unit].add(code[other])
    for tunnel in csv.DictReader((folder / "sample_data" / "case_tunnels.csv").open()):
        beside[tunnel["from_id"]].add(tunnel["to_id"])
        beside[tunnel["to_id"]].add(tunnel["from_id"])
    apart = _parts(held, beside)
    moves = list(csv.DictReader((folder / "moves.csv").open(encoding="utf-8")))
    for _, step in itertools.groupby(moves, lambda move: int(move["step"])):
        touched = set()
        for move in step:
            assert held[move["unit_id"]] == move["from"]
            held[move["unit_id"]] = move["to"]
            touched |= {move["from"], move["to"]}
        for name, count in _parts(held, beside, touched).items():
            assert count <= max(apart.get(name, 1), 1)
    assert held == _territories(folder / "monday.gpkg")
    people = QgsVectorLayer(f"{source}|layername=technicians")
    for person in people.getFeatures():
        at = person.geometry()
        inside = [code[each] for each in index.intersects(at.boundingBox())]
        homes = [unit for unit in inside if rows[unit].intersects(at)]
        assert person["tech"] == "Fay" or person["tech"] in {held[unit] for unit in homes}


@pytest.mark.parametrize("page", cases.PAGES, ids=lambda page: page.stem)
def test_a_page_asks_a_question_and_shows_a_picture(page):
    text = page.read_text(encoding="utf-8")
    parts = ("**The question.**", "**The data**", "**What came out**")
    assert [part in text for part in parts] == [True] * 3
    (picture,) = re.findall(r"!\[[^\]]+\]\((images/[\w.-]+)\)", text)
    assert (page.parent / picture).is_file()


def test_each_page_has_a_picture_of_its_own():
    assert {page.stem for page in cases.PAGES} == set(cases.PICTURED)
