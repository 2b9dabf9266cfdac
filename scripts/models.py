"""Write the models that come with the plugin: ``python -m scripts.models`` (`make models`).

A model is a list of steps; what it asks for is asked for as the steps themselves do, so that
texts, kinds and defaults are those of the algorithms. Written by QGIS itself.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QImage, QPainter

ROOT = Path(__file__).parents[1]
MODELS = ROOT / "territory_planner" / "algorithms" / "models"
PICTURES = ROOT / "docs" / "images"
PREFIX = "territory_planner:"

WIDTH, HEIGHT = 250.0, 30.0
"""Of a box in the modeler."""
BESIDE, BELOW = 300.0, 60.0
"""From box to box: from left to right, and from row to row of what is asked for."""
STEP = 150.0
"""From step to step downwards."""


@dataclass(frozen=True)
class Asked:
    """A parameter of a model: as a step asks for it, under another name or not.

    Attributes
    ----------
    step, name : str
        The step's id, and the parameter of it.
    title : str
        As it is called in the dialog; '' as the step calls it.
    parent : str
        The model's parameter that a field is of.
    optional : bool or None
        None: as in the step.
    help : str
        '' as the step says it.
    """

    step: str
    name: str
    title: str = ""
    parent: str = ""
    optional: bool | None = None
    help: str = ""


@dataclass(frozen=True)
class Given:
    """What another step gives: its id, and the output."""

    step: str
    output: str = "OUTPUT"


@dataclass(frozen=True)
class Input:
    """A parameter of the model, by its name."""

    name: str


@dataclass(frozen=True)
class Step:
    """An algorithm, ours unless a provider is said: what it takes, and what is kept of it.

    Attributes
    ----------
    id : str
        Stands before the names of its outputs: `design:PLAN`.
    takes : mapping
        Parameter to `Input`, `Given`, or a value.
    kept : mapping
        Output of the step to (name, title) of an output of the model.
    after : sequence of str
        Steps that come first, though nothing of theirs is taken.
    """

    id: str
    algorithm: str
    title: str
    takes: Mapping[str, Any]
    kept: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    after: Sequence[str] = ()


@dataclass(frozen=True)
class Model:
    """A model: its id, title, what it does, what it asks for, and its steps in order."""

    id: str
    title: str
    about: str
    asks: Mapping[str, Asked]
    steps: Sequence[Step]


CUSTOMERS = {
    "CUSTOMERS": Asked(
        "workload",
        "CUSTOMERS",
        help="Points, one a customer, call or asset, in any coordinate reference system.",
    ),
    "FREQUENCY_FIELD": Asked("workload", "FREQUENCY_FIELD", parent="CUSTOMERS"),
    "TIME_FIELD": Asked("workload", "TIME_FIELD", parent="CUSTOMERS"),
    "CATEGORY_FIELD": Asked("workload", "CATEGORY_FIELD", parent="CUSTOMERS"),
    "CATEGORIES": Asked("workload", "CATEGORIES"),
}
"""Who is served, how often and for how long: asked for by the models that start from customers."""

FROM_CUSTOMERS = {name: Input(name) for name in ("ID_FIELD", *CUSTOMERS)}

MADE_ANEW = ("workload", "customers", "visits", "previous", "center_km")
"""Fields that these models write: where an earlier run left them, the new ones would be renamed."""


def tidied(units: Any, fields: Sequence[str]) -> Step:
    """Return the step that leaves out what an earlier run wrote."""
    taken = {"INPUT": units, "COLUMN": list(fields)}
    return Step("tidy", "native:deletecolumn", "Leave out an earlier run's fields", taken)


NEW_PLAN = Model(
    "newplanfromcustomers",
    "New plan from customers",
    "From units and customers to a plan and a report on it: the units are looked over and cleaned, "
    "the customers' visits and hours are added up by unit, balanced and connected territories "
    "are designed, and the figures and a page to send on are written.",
    {
        "UNITS": Asked("check", "INPUT"),
        "ID_FIELD": Asked("check", "ID_FIELD", parent="UNITS"),
        **CUSTOMERS,
        "TERRITORIES": Asked("design", "TERRITORIES", optional=False),
        "TOLERANCE": Asked("design", "TOLERANCE"),
    },
    (
        Step(
            "check",
            "checkunits",
            "Look the units over",
            {"INPUT": Input("UNITS"), "ID_FIELD": Input("ID_FIELD")},
            {"OUTPUT": ("FINDINGS", "Findings about the units")},
        ),
        tidied(Given("check", "CLEANED"), MADE_ANEW),
        Step(
            "workload",
            "aggregateworkload",
            "Add up the customers' work",
            {"INPUT": Given("tidy"), **FROM_CUSTOMERS, "RESULT_FIELD": "workload"},
            {"UNPLACED": ("UNPLACED", "Customers without a unit")},
        ),
        Step(
            "design",
            "designterritories",
            "Design territories",
            {
                "INPUT": Given("workload"),
                "WORKLOAD": "workload",
                "TERRITORIES": Input("TERRITORIES"),
                "TOLERANCE": Input("TOLERANCE"),
                "ID_FIELD": Input("ID_FIELD"),
            },
            {"OUTPUT": ("PLAN", "Plan")},
        ),
        Step(
            "figures",
            "territorystatistics",
            "Figures of the plan",
            {
                "INPUT": Given("design"),
                "TERRITORY_FIELD": "territory",
                "WORKLOAD": "workload",
                "CUSTOMERS": Input("CUSTOMERS"),
                "ID_FIELD": Input("ID_FIELD"),
            },
            {"OUTPUT": ("FIGURES", "Figures of the territories")},
        ),
        Step(
            "report",
            "planreport",
            "Report",
            {
                "INPUT": Given("design"),
                "TERRITORY_FIELD": "territory",
                "WORKLOAD": "workload",
                "TOLERANCE": Input("TOLERANCE"),
                "CUSTOMERS": Input("CUSTOMERS"),
                "ID_FIELD": Input("ID_FIELD"),
                "BOUND_GAP": Given("design", "BOUND_GAP"),
                "MADE_BY": "the model New plan from customers (designterritories)",
            },
            {"OUTPUT": ("REPORT", "Report")},
            after=("figures",),
        ),
    ),
)

MONTHLY_REVIEW = Model(
    "monthlyreview",
    "Monthly review",
    "Looks at today's plan with this month's customers: what each territory carries now, a "
    "proposal that moves as little as it can to bring all within the tolerance (nothing where all "
    "is well), which units would change hands, and a report with the plan before and after.",
    {
        "UNITS": Asked("workload", "INPUT", "Units with today's plan"),
        "TERRITORY_FIELD": Asked("balance", "TERRITORY_FIELD", parent="UNITS"),
        "ID_FIELD": Asked("workload", "ID_FIELD", parent="UNITS"),
        **CUSTOMERS,
        "TOLERANCE": Asked("balance", "TOLERANCE"),
    },
    (
        tidied(Input("UNITS"), MADE_ANEW),
        Step(
            "workload",
            "aggregateworkload",
            "Add up this month's work",
            {"INPUT": Given("tidy"), **FROM_CUSTOMERS, "RESULT_FIELD": "workload"},
            {"UNPLACED": ("UNPLACED", "Customers without a unit")},
        ),
        Step(
            "figures",
            "territorystatistics",
            "Figures of today's plan",
            {
                "INPUT": Given("workload"),
                "TERRITORY_FIELD": Input("TERRITORY_FIELD"),
                "WORKLOAD": "workload",
                "CUSTOMERS": Input("CUSTOMERS"),
                "ID_FIELD": Input("ID_FIELD"),
            },
            {"OUTPUT": ("FIGURES", "Figures of today's territories")},
        ),
        Step(
            "balance",
            "balanceterritories",
            "Balance, as far as needed",
            {
                "INPUT": Given("workload"),
                "TERRITORY_FIELD": Input("TERRITORY_FIELD"),
                "WORKLOAD": "workload",
                "TOLERANCE": Input("TOLERANCE"),
                "ID_FIELD": Input("ID_FIELD"),
            },
            {"OUTPUT": ("PLAN", "Proposed plan"), "MOVES": ("MOVES", "Moves, with reasons")},
            after=("figures",),
        ),
        Step(
            "compare",
            "compareplans",
            "What would change",
            {
                "INPUT": Given("balance"),
                "TERRITORY_FIELD": Input("TERRITORY_FIELD"),
                "BEFORE": "previous",
                "WORKLOAD": "workload",
                "CUSTOMERS": Input("CUSTOMERS"),
                "ID_FIELD": Input("ID_FIELD"),
            },
            {"OUTPUT": ("MOVED", "Units that would change hands")},
        ),
        Step(
            "report",
            "planreport",
            "Report",
            {
                "INPUT": Given("balance"),
                "TERRITORY_FIELD": Input("TERRITORY_FIELD"),
                "BEFORE": "previous",
                "WORKLOAD": "workload",
                "TOLERANCE": Input("TOLERANCE"),
                "CUSTOMERS": Input("CUSTOMERS"),
                "ID_FIELD": Input("ID_FIELD"),
                "MADE_BY": "the model Monthly review (balanceterritories)",
            },
            {"OUTPUT": ("REPORT", "Report")},
            after=("compare",),
        ),
    ),
)

REPAIR = Model(
    "repaireditedplan",
    "Repair an edited plan",
    "After territories were edited by hand: units without a territory and detached parts are "
    "joined to a territory beside them, what is still wrong is listed, and a report shows the plan "
    "before and after.",
    {
        "UNITS": Asked("repair", "INPUT", "Units with the edited plan"),
        "TERRITORY_FIELD": Asked("repair", "TERRITORY_FIELD", parent="UNITS"),
        "WORKLOAD": Asked("repair", "WORKLOAD", parent="UNITS"),
        "TOLERANCE": Asked("repair", "TOLERANCE"),
        "ID_FIELD": Asked("repair", "ID_FIELD", parent="UNITS"),
    },
    (
        tidied(Input("UNITS"), ["previous"]),
        Step(
            "repair",
            "repaircontiguity",
            "Repair",
            {
                "INPUT": Given("tidy"),
                **{
                    name: Input(name)
                    for name in ("TERRITORY_FIELD", "WORKLOAD", "TOLERANCE", "ID_FIELD")
                },
            },
            {"OUTPUT": ("PLAN", "Repaired plan"), "MOVES": ("MOVES", "Repairs, with reasons")},
        ),
        Step(
            "validate",
            "validateplan",
            "What is still wrong",
            {
                "INPUT": Given("repair"),
                "TERRITORY_FIELD": Input("TERRITORY_FIELD"),
                **{name: Input(name) for name in ("WORKLOAD", "TOLERANCE", "ID_FIELD")},
            },
            {"OUTPUT": ("BREAKS", "Broken rules that remain")},
        ),
        Step(
            "report",
            "planreport",
            "Report",
            {
                "INPUT": Given("repair"),
                "TERRITORY_FIELD": Input("TERRITORY_FIELD"),
                "BEFORE": "previous",
                **{name: Input(name) for name in ("WORKLOAD", "TOLERANCE", "ID_FIELD")},
                "MADE_BY": "the model Repair an edited plan (repaircontiguity)",
            },
            {"OUTPUT": ("REPORT", "Report")},
            after=("validate",),
        ),
    ),
)

ALL = (NEW_PLAN, MONTHLY_REVIEW, REPAIR)


def built(model: Model) -> QgsProcessingModelAlgorithm:
    """Return the model as QGIS has it; the algorithms must be registered."""
    made = QgsProcessingModelAlgorithm(model.id, "Models", "models")
    titles = {step.id: step for step in model.steps}
    asked = {name: _definition(name, each, titles) for name, each in model.asks.items()}
    for row, (name, definition) in enumerate(asked.items()):
        place = QgsProcessingModelParameter(name)
        place.setPosition(QPointF(WIDTH, 60 + BELOW * row))
        place.setSize(QSizeF(WIDTH, HEIGHT))
        made.addModelParameter(definition, place)
    made.setParameterOrder(list(asked))
    for row, step in enumerate(model.steps):
        made.addChildAlgorithm(_child(step, row))
    made.updateDestinationParameters()
    texts = {name: definition.help() for name, definition in asked.items()}
    made.setHelpContent({"ALG_DESC": model.about, "SHORT_DESCRIPTION": model.about, **texts})
    return made


def _definition(
    name: str, asked: Asked, steps: Mapping[str, Step]
) -> QgsProcessingParameterDefinition:
    algorithm = steps[asked.step].algorithm
    registry = QgsApplication.processingRegistry()
    found = registry.algorithmById(PREFIX + algorithm).parameterDefinition(asked.name).clone()
    found.setName(name)
    found.setDescription(asked.title or found.description())
    found.setHelp(asked.help or found.help())
    flags = found.flags() & ~QgsProcessingParameterDefinition.Flag.FlagAdvanced
    if asked.optional is not None:
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        flags = flags | optional if asked.optional else flags & ~optional
    found.setFlags(flags)
    if asked.parent:
        found.setParentLayerParameterName(asked.parent)
    return found


def _child(step: Step, row: int) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(
        step.algorithm if ":" in step.algorithm else PREFIX + step.algorithm
    )
    child.setChildId(step.id)
    child.setDescription(step.title)
    child.setPosition(QPointF(WIDTH + 1.5 * BESIDE, 60 + STEP * row))
    child.setSize(QSizeF(WIDTH, HEIGHT))
    for edge in (Qt.Edge.TopEdge, Qt.Edge.BottomEdge):
        child.setLinksCollapsed(edge, True)
    # The modeler wants a value for whatever is not optional, though the default would do.
    defaults = {
        each.name(): each.defaultValue()
        for each in child.algorithm().parameterDefinitions()
        if each.defaultValue() is not None and not each.isDestination()
    }
    for name, value in {**defaults, **step.takes}.items():
        child.addParameterSources(name, [_source(value)])
    child.setDependencies([QgsProcessingModelChildDependency(each) for each in step.after])
    outputs = {}
    for place, (output, (name, title)) in enumerate(step.kept.items()):
        kept = QgsProcessingModelOutput(name, title)
        kept.setChildId(step.id)
        kept.setChildOutputName(output)
        down = 60 + STEP * row + BELOW * (place + 0.5)
        kept.setPosition(QPointF(WIDTH + 2.7 * BESIDE, down))
        kept.setSize(QSizeF(WIDTH, HEIGHT))
        outputs[name] = kept
    child.setModelOutputs(outputs)
    return child


def _source(value: Any) -> QgsProcessingModelChildParameterSource:
    if isinstance(value, Input):
        return QgsProcessingModelChildParameterSource.fromModelParameter(value.name)
    if isinstance(value, Given):
        return QgsProcessingModelChildParameterSource.fromChildOutput(value.step, value.output)
    return QgsProcessingModelChildParameterSource.fromStaticValue(value)


def picture(model: QgsProcessingModelAlgorithm) -> QImage:
    """Return the model as the modeler draws it."""
    from processing.modeler.ModelerScene import ModelerScene

    scene, context = ModelerScene(None), QgsProcessingContext()
    scene.createItems(model, context)
    box = scene.itemsBoundingRect().adjusted(-20, -20, 20, 20)
    drawn = QImage(int(box.width()), int(box.height()), QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, QRectF(drawn.rect()), box)
    painter.end()
    return drawn


def main() -> None:
    """Write all models, and their pictures for the guide."""
    application = QgsApplication([], True)
    QgsApplication.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from territory_planner.provider import TerritoryProvider

    Processing.initialize()
    provider = TerritoryProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for model in ALL:
        made = built(model)
        problems = [text for step in made.childAlgorithms() for text in _problems(made, step)]
        if problems:
            raise SystemExit("\n".join(problems))
        path = MODELS / f"{model.id}.model3"
        if not made.toFile(str(path)):
            raise SystemExit(f"{path} can't be written.")
        print(f"Written: {path.relative_to(ROOT)}")
        picture(made).save(str(PICTURES / f"model-{model.id}.png"))
    application.exitQgis()


def _problems(made: QgsProcessingModelAlgorithm, step: str) -> list[str]:
    valid, found = made.validateChildAlgorithm(step)
    return [] if valid else [f"{made.name()}, {step}: {each}" for each in found]


if __name__ == "__main__":
    main()
