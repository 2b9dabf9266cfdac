from __future__ import annotations

import inspect
import re

from scripts import core_reference, reference
from territory_planner import core
from territory_planner.algorithms import ALGORITHMS


def test_every_algorithm_has_a_section_with_its_parameters(qgis_app):
    page = reference.page()
    for algorithm in ALGORITHMS:
        section = page.split(f"## {algorithm.ID}\n")[1].split("\n## ")[0]
        made = algorithm().create()  # owns its parameters
        names = [each.name() for each in made.parameterDefinitions()]
        assert [name for name in names if f"`{name}`" not in section] == []


def test_the_page_says_what_the_dialogs_say(qgis_app):
    assert reference.TARGET.read_text(encoding="utf-8") == reference.page(), "run `make docs`"


def test_the_readme_knows_every_algorithm():
    readme = (reference.TARGET.parents[1] / "README.md").read_text(encoding="utf-8")
    for algorithm in ALGORITHMS:
        assert f"`{algorithm.ID}`" in readme


def test_every_name_of_the_core_has_a_section_with_all_that_it_takes():
    page = core_reference.page()
    for name in core.__all__:
        section = page.split(f"### {name}\n")[1].split("\n### ")[0]
        assert (inspect.getdoc(getattr(core, name)) or "").split("\n")[0] in section, name
        if inspect.isfunction(getattr(core, name)):
            told = section.partition("**Parameters**")[2]
            for parameter in inspect.signature(getattr(core, name)).parameters:
                assert re.search(rf"^- `[^`]*\b{parameter}\b[^`]*`: ", told, re.MULTILINE), (
                    parameter
                )


def test_the_page_on_the_core_says_what_its_docstrings_say():
    assert core_reference.TARGET.read_text(encoding="utf-8") == core_reference.page(), (
        "run `make docs`"
    )
