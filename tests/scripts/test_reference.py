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


def test_the_documentation_knows_every_algorithm():
    written = reference.TARGET.read_text(encoding="utf-8")
    readme = (reference.TARGET.parents[1] / "README.md").read_text(encoding="utf-8")
    for algorithm in ALGORITHMS:
        assert f"## {algorithm.ID}\n" in written
        assert f"`{algorithm.ID}`" in readme
