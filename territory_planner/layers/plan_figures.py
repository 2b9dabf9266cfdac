"""What is told of a plan as a whole, in one list; figures of territories are told of it, too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from ..core.figures.evenness import gini, mean_deviation, variation
from ..core.model.data_classes import dataclass
from .facts import Facts, FieldSums, Growths
from .figures import figures
from .text import tr


@dataclass(frozen=True)
class Covered:
    """How much of what there is the territories cover, as shares; None for what is not known.

    Attributes
    ----------
    units : float
        Of all features of the layer.
    workload : (m,) float64
    customers, land : float, optional
        Of the customers that are given, and of the study region.
    """

    units: float
    workload: np.ndarray
    customers: float | None = None
    land: float | None = None


@dataclass(frozen=True)
class PlanFacts:
    """What is known of a plan.

    Attributes
    ----------
    territories : Facts
        Of those that have units or a target.
    whole : Facts
        With all territories as one; see `as_one`.
    covered : Covered
    """

    territories: Facts
    whole: Facts
    covered: Covered


Value = Callable[[PlanFacts], "np.ndarray | float | None"]


@dataclass(frozen=True)
class PlanFigure:
    """One figure of a plan, which no territory has.

    Attributes
    ----------
    name : str
    value : callable
        Gives a number, or (m,) of them by workload; None where it is not known.
    meaning : str
    unit : str
        "%" for shares, which are told in percent.
    """

    name: str
    value: Value
    meaning: str
    unit: str = ""


def plan_figures() -> list[PlanFigure]:
    """Return every figure that only a plan has; texts in the user's language."""
    return [
        PlanFigure(
            "territories",
            lambda facts: float(np.count_nonzero(facts.territories.units)),
            tr("Territories that have units"),
        ),
        PlanFigure(
            "max_deviation",
            lambda facts: _largest(facts.territories),
            tr("Largest |workload − target| / target"),
            "%",
        ),
        PlanFigure(
            "mean_deviation",
            lambda facts: mean_deviation(facts.territories.carried, facts.territories.target),
            tr("Mean of |workload − target| / target"),
            "%",
        ),
        PlanFigure(
            "cv",
            lambda facts: variation(facts.territories.carried, facts.territories.target),
            tr("Coefficient of variation of workload / target"),
        ),
        PlanFigure(
            "gini",
            lambda facts: gini(facts.territories.carried, facts.territories.target),
            tr("Gini coefficient of workload / target (0 where all carry alike)"),
        ),
        PlanFigure(
            "coverage_units",
            lambda facts: facts.covered.units,
            tr("Units that have a territory / all units"),
            "%",
        ),
        PlanFigure(
            "coverage_workload",
            lambda facts: facts.covered.workload,
            tr("Workload that has a territory / all workload"),
            "%",
        ),
        PlanFigure(
            "coverage_customers",
            lambda facts: facts.covered.customers,
            tr("Customers that have a territory / all customers"),
            "%",
        ),
        PlanFigure(
            "coverage_land",
            lambda facts: facts.covered.land,
            tr("Land of the study region that a territory covers / all of it"),
            "%",
        ),
    ]


@dataclass(frozen=True)
class Told:
    """One number of a plan.

    Attributes
    ----------
    figure : str
    of : str
        The workload or field that it is of; '' where there is but one, or none.
    value : float
    unit, meaning : str
    """

    figure: str
    of: str
    value: float
    unit: str
    meaning: str


def told_of(facts: PlanFacts, criteria: list[str]) -> Iterator[Told]:
    """Yield every number that is known of a plan: its own, then those of all territories as one."""
    for each in plan_figures():
        found = each.value(facts)
        if found is not None:
            factor = 100.0 if each.unit == "%" else 1.0
            for of, value in _numbers(np.atleast_1d(found), criteria):
                yield Told(each.name, of, factor * value, each.unit, each.meaning)
    for figure in figures():
        found = figure.value(facts.whole) if figure.of_plan else None
        if found is None:
            continue
        if figure.names is None:
            named = _numbers(np.atleast_1d(found[0]), criteria)
        else:
            ending = f"_{figure.name}"
            fields = [name[: -len(ending)] for name in figure.names(facts.whole)]
            named = list(zip(fields, found[0].tolist()))
        for of, value in named:
            meaning = figure.meaning or figure.tip
            yield Told(figure.name, of, figure.factor * value, figure.unit, meaning)


def as_one(facts: Facts) -> Facts:
    """Return facts of all territories as one: sums, and ways; what is neither is left out.

    What is not known of each is not known of all.
    """

    def total(values: np.ndarray | None) -> np.ndarray | None:
        return None if values is None else values.sum(axis=0, keepdims=True)

    fields, growths = facts.fields, facts.growths
    return replace(
        Facts(
            units=facts.units.sum(keepdims=True),
            loads=facts.loads.sum(axis=0, keepdims=True),
            target=facts.target.sum(axis=0, keepdims=True),
        ),
        distance=facts.whole_distance,
        time=facts.whole_time,
        travel=total(facts.travel),
        area=total(facts.area),
        customers=total(facts.customers),
        reps=total(facts.reps),
        available=total(facts.available),
        cost=total(facts.cost),
        potential=total(facts.potential),
        customers_before=total(facts.customers_before),
        customers_kept=total(facts.customers_kept),
        rating=total(facts.rating),
        rating_weight=total(facts.rating_weight),
        fields=fields
        and FieldSums(
            fields.names,
            fields.sum.sum(axis=0, keepdims=True),
            fields.count.sum(axis=0, keepdims=True),
            fields.total,
        ),
        growths=growths
        and Growths(
            growths.names,
            growths.before.sum(axis=0, keepdims=True),
            growths.after.sum(axis=0, keepdims=True),
        ),
    )


def _numbers(values: np.ndarray, criteria: list[str]) -> list[tuple[str, float]]:
    names = criteria if len(values) == len(criteria) and len(values) > 1 else [""] * len(values)
    return list(zip(names, values.tolist()))


def _largest(facts: Facts) -> np.ndarray:
    """Return (m,) over the territories that have a target, as `measures.largest_deviations`."""
    return np.where(facts.target > 0, np.abs(facts.deviation), 0.0).max(axis=0)
