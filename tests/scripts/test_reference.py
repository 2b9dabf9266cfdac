from __future__ import annotations

from scripts import reference
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
