"""Other plugins add a rule, a figure and a system: the example of docs/extending.md, run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from territory_planner.layers.live.session.plan_checks import sentence
from tests.algorithms.running import run
from tests.layers.plan_layer import make_layer, set_up

pytestmark = pytest.mark.usefixtures("algorithms")
PAGE = Path(__file__).resolve().parents[1] / "docs" / "extending.md"


@pytest.fixture
def plugin():
    """Return the example plugin of the page, switched on, and off again afterwards."""
    (code,) = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    names: dict = {}
    exec(compile(code, str(PAGE), "exec"), names)
    made = names["classFactory"](None)
    made.initGui()
    yield made
    made.unload()


def validated():
    ran = run("validateplan", INPUT=make_layer(), TERRITORY_FIELD="territory", WORKLOAD=["work"])
    return [(row["rule"], row["territory"], row["explanation"]) for row in ran.rows()]


def test_a_rule_is_judged_by_validate_plan_while_the_plugin_is_on(plugin):
    found = [each for each in validated() if each[0] == "leaning"]
    assert [territory for _, territory, _ in found] == ["A", "A"]
    assert [each[2][-15:] for each in found] == ["makes 27 % of A", "makes 30 % of A"]
    plugin.unload()
    assert "leaning" not in {rule for rule, *_ in validated()}
    plugin.initGui()


def test_a_rule_stands_among_the_problems_of_the_panel(plugin, open_session):
    session = open_session(set_up(make_layer()))
    told = [sentence(session, each) for each in session.issues if each.kind == "leaning"]
    assert len(told) == 2
    assert "makes 30 % of A" in told[1]


def test_what_is_there_already_is_not_added_again(plugin):
    with pytest.raises(ValueError, match="leaning"):
        plugin.initGui()


def test_a_figure_is_told_of_territories(plugin):
    asked = {"INPUT": make_layer(), "TERRITORY_FIELD": "territory", "WORKLOAD": ["work"]}
    rows = run("territorystatistics", **asked).rows()
    assert [row["load_per_unit"] for row in rows] == [
        pytest.approx(row["work"] / row["units"]) for row in rows
    ]
    plugin.unload()
    assert "load_per_unit" not in run("territorystatistics", **asked).rows()[0]
    plugin.initGui()


def test_a_system_can_be_published_to(plugin, tmp_path):
    folder = tmp_path / "out"
    run(
        "exportalignment",
        INPUT=make_layer(),
        TERRITORY_FIELD="territory",
        ID_FIELD="name",
        SYSTEM="markdown",
        FOLDER=str(folder),
    )
    (page,) = folder.rglob("plan.md")
    assert "| r0c0 | A |" in page.read_text(encoding="utf-8")
