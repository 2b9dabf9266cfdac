"""Write ``docs/algorithms.md`` from the algorithms themselves: their help, parameters, outputs.

And ``docs/core-reference.md`` from the core's docstrings.
"""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from scripts import core_reference
from territory_planner.algorithms import ALGORITHMS
from territory_planner.algorithms.shared.choices import words_of

PROVIDER = "territory_planner"
TARGET = Path(__file__).parents[1] / "docs" / "algorithms.md"
HEAD = """# The algorithms

Written by `make docs` from the texts that QGIS shows beside each dialog. From the command line:
`qgis_process run territory_planner:<id> -- NAME=value …`; see the [README](../README.md).
"""


def parameter_row(definition: QgsProcessingParameterDefinition) -> str:
    """Return a table's row: name, what it means, default."""
    text = f"**{definition.description()}.** {definition.help()}".strip()
    default = definition.defaultValue()
    if isinstance(definition, QgsProcessingParameterEnum):
        text += " One of: " + ", ".join(f"`{word}`" for word in words_of(definition)) + "."
        default = words_of(definition)[default]
    optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    missing = "optional" if optional else "required"
    shown = missing if default in (None, "") else f"`{default}`"
    return f"| `{definition.name()}` | {text} | {shown} |\n"


def section(algorithm: QgsProcessingAlgorithm) -> str:
    """Return the part of the page about one algorithm."""
    about = "\n\n".join(algorithm.about().split("\n"))
    definitions = algorithm.parameterDefinitions()
    outputs = [each for each in definitions if isinstance(each, QgsProcessingDestinationParameter)]
    inputs = [each for each in definitions if each not in outputs]
    numbers = [
        each
        for each in algorithm.outputDefinitions()
        if isinstance(each, (QgsProcessingOutputNumber, QgsProcessingOutputString))
    ]
    made = [f"- `{each.name()}`: {each.description()}\n" for each in [*outputs, *numbers]]
    call = f"{PROVIDER}:{algorithm.name()} -- {algorithm.example()}"
    return (
        f"\n## {algorithm.name()}\n**{algorithm.displayName()}.** {about}\n\n"
        "| parameter | meaning | default |\n|---|---|---|\n"
        f"{''.join(parameter_row(each) for each in inputs)}\n"
        f"Outputs:\n{''.join(made)}\n"
        f"Example:\n```\nqgis_process run {call}\n```\n"
    )


def page() -> str:
    """Return the page; needs a running `QgsApplication`."""
    return HEAD + "".join(section(algorithm().create()) for algorithm in ALGORITHMS)


def main() -> None:
    """Write both pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    TARGET.write_text(page(), encoding="utf-8")
    application.exitQgis()
    core_reference.TARGET.write_text(core_reference.page(), encoding="utf-8")
    for written in (TARGET, core_reference.TARGET):
        print(f"Written: {written.relative_to(written.parents[1])}")


if __name__ == "__main__":
    main()
