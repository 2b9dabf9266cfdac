"""Other plugins add a rule, a figure and a system: the example of docs/extending.md, run."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from territory_planner.extending import (
    NOTHING,
    Check,
    Figure,
    FileSystem,
    Issue,
    register,
    unregister,
)
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


class Broken:
    """What a plugin adds whose functions raise."""

    @staticmethod
    def fail(*_given):
        raise KeyError("{oops}")

    fail.__module__ = "broken_plugin.rules"  # type: ignore[attr-defined]
    rule = Check("wobbly", lambda: "Wobbly", fail, NOTHING, lambda: "never said")
    figure = Figure("wobble", fail, meaning="Wobble")
    system = FileSystem(lambda: "Wobble Maps", fail, from_files=fail)


@pytest.fixture
def broken(plugin):
    """Another plugin is on, whose rule, figure and system fail."""
    register(Broken.rule)
    register(Broken.figure)
    register(Broken.system, "wobble")
    yield
    unregister(Broken.rule)
    unregister(Broken.figure)
    unregister("wobble")


def test_a_rule_that_fails_is_told_with_its_plugin_and_all_others_judge(broken, open_session):
    found = validated()
    (told,) = [text for rule, _, text in found if rule == "wobbly"]
    assert "“Wobbly” of the plugin “broken_plugin” failed (KeyError: '{oops}')" in told
    assert len([rule for rule, *_ in found if rule == "leaning"]) == 2
    session = open_session(set_up(make_layer()))
    said = [sentence(session, each) for each in session.issues]
    assert len([each for each in said if "broken_plugin" in each]) == 1
    assert len([each for each in said if "makes" in each]) == 2


def test_a_rule_that_finds_what_there_is_not_fails_as_well(plugin):
    for nonsense in (Issue("other"), Issue("odd", (99,)), Issue("odd", (0,), np.array([10**6]))):
        rule = Check("odd", lambda: "Odd", lambda *_, it=nonsense: [it], NOTHING, lambda: "{no}")
        register(rule)
        try:
            (told,) = [text for rule, _, text in validated() if rule == "odd"]
        finally:
            unregister(rule)
        assert "“Odd” of the plugin “tests” failed" in told


def test_a_figure_that_fails_is_left_out_and_told_with_its_plugin(broken):
    asked = {"INPUT": make_layer(), "TERRITORY_FIELD": "territory", "WORKLOAD": ["work"]}
    ran = run("territorystatistics", **asked)
    assert "wobble" not in ran.rows()[0]
    assert "load_per_unit" in ran.rows()[0]
    assert "“wobble” of the plugin “broken_plugin” failed" in ran.warnings
    assert "Traceback" not in ran.warnings


def test_a_system_that_fails_is_told_with_its_plugin_and_writes_nothing(broken, tmp_path):
    folder = tmp_path / "out"
    asked = {"INPUT": make_layer(), "TERRITORY_FIELD": "territory", "ID_FIELD": "name"}
    with pytest.raises(QgsProcessingException) as caught:
        run("exportalignment", **asked, SYSTEM="wobble", FOLDER=str(folder))
    assert "“Wobble Maps” of the plugin “broken_plugin” failed" in str(caught.value)
    assert "Nothing was written." in str(caught.value)
    assert not folder.exists()
    (tmp_path / "theirs.txt").write_text("theirs", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="broken_plugin"):
        run(
            "importalignment",
            INPUT=make_layer(),
            ID_FIELD="name",
            SYSTEM="wobble",
            FILES=str(tmp_path / "theirs.txt"),
        )
