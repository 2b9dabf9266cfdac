"""`territory_sum` and its like: functions that labels, atlases and layouts show figures with."""

from __future__ import annotations

import atexit
from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
)

from ...core.model.data_classes import dataclass
from ..compat import is_null
from ..text import tr
from ..values import as_text, finite_or_none
from .snapshot import PlanSnapshot, published

GROUP = "Territory Planner"
LAYER = "layer"
COUNTED = ("units", "customers")
"""What is summed up besides workloads."""

Answer = Callable[[PlanSnapshot, Sequence["str | None"]], Any]
"""What a function says of a plan by its arguments, without the layer."""


@dataclass(frozen=True)
class Described:
    """A function, and what the expression dialog says of it.

    Attributes
    ----------
    name : str
    arguments : tuple of (str, bool, str)
        Of each, its name, whether it may be left out, and what it is.
    answer : callable
    about, example, gives : str
    """

    name: str
    arguments: tuple[tuple[str, bool, str], ...]
    answer: Answer
    about: str
    example: str
    gives: str

    def help(self) -> str:
        """Return the text of the expression dialog."""
        signature = ", ".join(f"[{n}]" if optional else n for n, optional, _ in self._all)
        rows = "".join(
            f"<tr><td><i>{escape(n)}</i></td><td>{escape(what)}</td></tr>"
            for n, _, what in self._all
        )
        return (
            f"<h3>{self.name}</h3><div class='description'><p>{escape(self.about)}</p></div>"
            f"<h4>{escape(tr('Syntax'))}</h4><p><code>{self.name}({signature})</code></p>"
            f"<h4>{escape(tr('Arguments'))}</h4><table>{rows}</table>"
            f"<h4>{escape(tr('Examples'))}</h4>"
            f"<p><code>{escape(self.example)}</code> → <code>{escape(self.gives)}</code></p>"
            f"<p>{escape(_without_plan())}</p>"
        )

    @property
    def _all(self) -> tuple[tuple[str, bool, str], ...]:
        return (*self.arguments, (LAYER, True, tr("name or id of the layer; else the open plan's")))


def _without_plan() -> str:
    return tr(
        "NULL where no plan is open in the panel, where the open plan is of another layer than the "
        "one named, and for territories that it does not have. In square brackets: may be left out."
    )


class TerritoryFunction(QgsExpressionFunction):
    """A function of expressions that reads the snapshot of the open plan."""

    def __init__(self, described: Described) -> None:
        parameter = QgsExpressionFunction.Parameter
        names = [*((name, optional) for name, optional, _ in described.arguments), (LAYER, True)]
        super().__init__(
            described.name,
            [parameter(name, optional) for name, optional in names],
            GROUP,
            described.help(),
        )
        self._answer = described.answer

    def func(
        self,
        values: Sequence[Any],
        context: QgsExpressionContext | None,
        parent: QgsExpression,
        node: QgsExpressionNodeFunction,
    ) -> Any:
        """Return the answer; called by QGIS, from any thread."""
        *texts, layer = [None if is_null(value) else as_text(value) for value in values]
        plan = published(layer)
        found = None if plan is None else self._answer(plan, texts)
        return NULL if found is None else found


def _sum(plan: PlanSnapshot, arguments: Sequence[str | None]) -> Any:
    territory, what = _territory(plan, arguments[0]), arguments[1] or ""
    if territory is None:
        return None
    workload = plan.workload(what)
    if workload is not None:
        return float(plan.facts.loads[territory, workload])
    return _figure(plan, arguments) if what.lower() in COUNTED else None


def _target(plan: PlanSnapshot, arguments: Sequence[str | None]) -> Any:
    territory, workload = _territory(plan, arguments[0]), plan.workload(arguments[1])
    if territory is None or workload is None:
        return None
    return finite_or_none(float(plan.facts.target[territory, workload]))


def _deviation(plan: PlanSnapshot, arguments: Sequence[str | None]) -> Any:
    if arguments[1] is None:
        return _figure(plan, (arguments[0], "deviation"))
    territory, workload = _territory(plan, arguments[0]), plan.workload(arguments[1])
    if territory is None or workload is None:
        return None
    return finite_or_none(100.0 * float(plan.facts.deviation[territory, workload]))


def _figure(plan: PlanSnapshot, arguments: Sequence[str | None]) -> Any:
    territory, figure = _territory(plan, arguments[0]), arguments[1] or ""
    column = plan.columns.get(figure.lower())
    return None if territory is None or column is None else column[territory]


def _neighbours(plan: PlanSnapshot, arguments: Sequence[str | None]) -> Any:
    territory, beside = _territory(plan, arguments[0]), plan.neighbours
    return None if territory is None or beside is None else list(beside[territory])


def _names(plan: PlanSnapshot, _arguments: Sequence[str | None]) -> Any:
    return [plan.keys[each] for each in plan.used]


def _plan_figure(plan: PlanSnapshot, arguments: Sequence[str | None]) -> Any:
    found = plan.told.get(((arguments[0] or "").lower(), (arguments[1] or "").lower()))
    return None if found is None else finite_or_none(found.value)


def _territory(plan: PlanSnapshot, text: str | None) -> int | None:
    return None if text is None else plan.territory(text)


def described() -> list[Described]:
    """Return all functions; texts in the user's language."""
    who = ("territory", False, tr("what the territory field holds, or the territory's name"))
    workload = ("workload", True, tr("a workload field; else the first"))
    return [
        Described(
            "territory_sum",
            (who, ("what", False, tr("a workload field, or 'customers' or 'units'"))),
            _sum,
            tr("What a territory carries of a workload, as the panel shows it now."),
            "territory_sum('North', 'visits')",
            "1250",
        ),
        Described(
            "territory_target",
            (who, workload),
            _target,
            tr("What a territory should carry."),
            "territory_target('North')",
            "1200",
        ),
        Described(
            "territory_deviation",
            (who, ("workload", True, tr("a workload field; else the one farthest off"))),
            _deviation,
            tr("How far a territory is from its target, in percent."),
            "territory_deviation('North')",
            "4.2",
        ),
        Described(
            "territory_figure",
            (who, ("figure", False, tr("the name of its column in the exported table"))),
            _figure,
            tr("Any figure of a territory: 'units', 'area_km2', 'parts', 'polsby_popper'."),
            "territory_figure(\"territory\", 'area_km2')",
            "312.8",
        ),
        Described(
            "territory_neighbours",
            (who,),
            _neighbours,
            tr("The territories that touch one, as a list; NULL until the panel has found them."),
            "array_to_string(territory_neighbours('North'))",
            "East,West",
        ),
        Described(
            "territory_names",
            (),
            _names,
            tr("The territories of the plan, as a list."),
            "array_length(territory_names())",
            "30",
        ),
        Described(
            "plan_figure",
            (
                ("figure", False, tr("the name of a figure of the plan")),
                ("workload", True, tr("the workload or field that it is of; else the first")),
            ),
            _plan_figure,
            tr("A figure of the plan as a whole: 'max_deviation', 'gini', 'cv', 'territories'."),
            "plan_figure('max_deviation')",
            "4.9",
        ),
    ]


def register() -> list[TerritoryFunction]:
    """Make the functions known to QGIS; they last for as long as Python runs.

    A map that is being drawn calls functions that were taken away meanwhile, in threads of its own:
    freed, they would end QGIS. Nor does it help to keep them in a module, which a reload frees.
    """
    functions = [TerritoryFunction(each) for each in described()]
    atexit.register(_let_go, functions)
    return [each for each in functions if QgsExpression.registerFunction(each)]


def _let_go(functions: list[TerritoryFunction]) -> None:
    """Hold functions until this is called."""


def unregister(functions: Sequence[TerritoryFunction]) -> None:
    """Take the functions away again, the last one first.

    Expressions know functions by their number: so those that are still read keep theirs.
    """
    for each in reversed(functions):
        QgsExpression.unregisterFunction(each.name())
