"""What a run tells of a plan besides its workload: parameters, and the facts that they give."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.core import QgsProcessingParameterDefinition

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.problem import Problem
from ...core.model.sums import sums_by
from ...layers.facts import Facts, FieldSums, Growths
from ...layers.reading.customers import Customers
from ...layers.reading.staff import read_staff
from ...layers.reading.units import Units
from ...layers.text import tr
from ...layers.values import measure_column
from . import builders as b
from . import measures as m
from .planned import Planned
from .run import Run

STAFF = "STAFF"
RESPONSE_LIMIT = "RESPONSE_LIMIT"
POTENTIAL_FIELD = "POTENTIAL_FIELD"
GROWTH_FROM, GROWTH_TO = "GROWTH_FROM", "GROWTH_TO"
SATISFACTION_FIELD = "SATISFACTION_FIELD"
CUSTOMER_BEFORE, CUSTOMER_NOW = "CUSTOMER_BEFORE", "CUSTOMER_NOW"
CUSTOMER_SATISFACTION, CUSTOMER_WEIGHT = "CUSTOMER_SATISFACTION", "CUSTOMER_WEIGHT"


def of_units() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters about fields of the units."""
    return [
        b.field(
            POTENTIAL_FIELD,
            tr("Potential field"),
            tr("How many customers there could be in each unit, those that there are among them."),
            numeric=True,
        ),
        b.field(
            GROWTH_FROM,
            tr("Growth: fields of the earlier time"),
            tr("Fields of the units, revenue of last year for one. Example: sales_2025."),
            numeric=True,
            several=True,
        ),
        b.field(
            GROWTH_TO,
            tr("Growth: fields of the later time"),
            tr("As many fields, in the same order: each is compared with the one before it."),
            numeric=True,
            several=True,
        ),
        b.field(
            SATISFACTION_FIELD,
            tr("Satisfaction field"),
            tr(
                "A rating of each unit. The mean is weighted by its customers, or where none "
                "are given by the first workload; units without a rating are left aside."
            ),
            numeric=True,
        ),
    ]


def of_customers() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters about fields of the customers."""
    texts = {
        CUSTOMER_BEFORE: (
            tr("Customers: field of the earlier time"),
            tr(
                "What each brought then, revenue or visits: above 0 for those who were customers. "
                "With the later field it gives growth and retention."
            ),
        ),
        CUSTOMER_NOW: (
            tr("Customers: field of the later time"),
            tr("The same now: above 0 for those who are customers still."),
        ),
        CUSTOMER_SATISFACTION: (
            tr("Customers: satisfaction field"),
            tr("A rating by each customer; those without one are left aside."),
        ),
        CUSTOMER_WEIGHT: (
            tr("Customers: weight of the rating"),
            tr("How much each rating counts, revenue for one; without it, all alike."),
        ),
    }
    return [
        b.field(name, title, text, parent=m.CUSTOMERS, numeric=True)
        for name, (title, text) in texts.items()
    ]


def of_reps() -> list[QgsProcessingParameterDefinition]:
    """Return the table of reps, and the limit of responses."""
    return [
        b.table(
            STAFF,
            tr("Table of reps"),
            tr(
                "One row per territory, or one per rep, which add up: the territory's name in a "
                "column called as the territory field (or “territory”, “name”, “id”), and, as far "
                "as they are known, “reps” (1 without it), “available” (what one of them can "
                "carry of the first workload) and “cost” (of one of them)."
            ),
        ),
        b.number(
            RESPONSE_LIMIT,
            tr("Response limit"),
            tr(
                "Which share of the customers (or units) is no farther from the center than this: "
                "km, and in what roads or the table of travel costs are measured in."
            ),
        ),
    ]


def unit_fields(run: Run) -> list[str | None]:
    """Return the fields of the units that are to be read."""
    fields = (*run.fields(GROWTH_FROM), *run.fields(GROWTH_TO))
    return [*m.fields_of(run), *fields, run.field(POTENTIAL_FIELD), run.field(SATISFACTION_FIELD)]


def customers_of(run: Run, units: Units) -> Customers | None:
    """Return the customers with all their fields that are asked for."""
    names = (CUSTOMER_BEFORE, CUSTOMER_NOW, CUSTOMER_SATISFACTION, CUSTOMER_WEIGHT)
    fields = dict.fromkeys(field for name in names if (field := run.field(name)) is not None)
    return m.customers_of(
        run, units, list({**dict.fromkeys(run.fields(m.CUSTOMER_FIELDS)), **fields})
    )


@dataclass(frozen=True)
class Given:
    """What is given of a plan: its units and customers.

    Attributes
    ----------
    planned : Planned
    problem : Problem
    customers : Customers or None
    """

    planned: Planned
    problem: Problem
    customers: Customers | None

    @property
    def plan(self) -> np.ndarray:
        """(n,) int, the territory of each unit."""
        return self.planned.plan.assignment

    def sums(self, column: np.ndarray) -> np.ndarray:
        """Return (k,) float64, the sums of a column (n,) of the units by territory."""
        return sums_by(self.plan, np.nan_to_num(column), self.problem.k)

    def column(self, run: Run, field: str) -> np.ndarray:
        """Return (n,) float64, a field of the units; NaN where it is missing."""
        units = self.planned.units
        return measure_column(units.values[field], field, units.label, run.report)


def with_market(run: Run, given: Given, facts: Facts) -> Facts:
    """Return facts with reps, customers, money, and further fields."""
    units, customers = given.planned.units, given.customers
    counted = m.counted_customers(run, units, customers)
    potential = run.field(POTENTIAL_FIELD)
    facts = replace(
        facts,
        customers=None if counted is None else given.sums(counted),
        potential=None if potential is None else given.sums(given.column(run, potential)),
        fields=_fields(run, given),
        growths=_growths(run, given),
    )
    if run.given(STAFF):
        names, field = given.planned.plan.names, given.planned.field
        staff = read_staff(run.source(STAFF), names, field, run.report, run.progress)
        facts = replace(facts, reps=staff.reps, available=staff.available, cost=staff.cost)
    return _with_ratings(run, given, _with_kept(run, given, facts), counted)


def _fields(run: Run, given: Given) -> FieldSums | None:
    """Return the further fields, summed up."""
    n = given.planned.units.n
    columns = {field: given.column(run, field) for field in run.fields(m.SUM_FIELDS)}
    pairs = {field: (np.nan_to_num(c), np.isfinite(c)) for field, c in columns.items()}
    if given.customers is not None:
        for field in run.fields(m.CUSTOMER_FIELDS):
            value = given.customers.values[field]
            there = np.isfinite(value).astype(np.float64)
            pairs.setdefault(
                field, (given.customers.per_unit(n, value), given.customers.per_unit(n, there))
            )
    if not pairs:
        return None
    total = [float(each.sum()) for each, _ in pairs.values()]
    if given.customers is not None:
        # Customers outside all units count in the total.
        for at, field in enumerate(pairs):
            if field not in columns:
                total[at] = float(np.nansum(given.customers.values[field]))
    return FieldSums(
        names=tuple(pairs),
        sum=np.column_stack([given.sums(each) for each, _ in pairs.values()]),
        count=np.column_stack([given.sums(each.astype(float)) for _, each in pairs.values()]),
        total=np.array(total),
    )


def _growths(run: Run, given: Given) -> Growths | None:
    """Return the pairs of fields, summed up.

    Raises
    ------
    InvalidInput
        When there are not as many later fields as earlier ones.
    """
    earlier, later = run.fields(GROWTH_FROM), run.fields(GROWTH_TO)
    if len(earlier) != len(later):
        raise InvalidInput(
            tr(
                "Growth compares fields in pairs: give as many fields of the later time "
                "(GROWTH_TO, {later:,}) as of the earlier one (GROWTH_FROM, {earlier:,})."
            ).format(later=len(later), earlier=len(earlier))
        )
    pairs = {
        now: (given.sums(given.column(run, then)), given.sums(given.column(run, now)))
        for then, now in zip(earlier, later)
    }
    then, now = _times(run)
    if given.customers is not None and then and now:
        n, values = given.planned.units.n, given.customers.values
        both = [given.sums(given.customers.per_unit(n, values[each])) for each in (then, now)]
        pairs.setdefault(now, (both[0], both[1]))
    if not pairs:
        return None
    before, after = (np.column_stack(side) for side in zip(*pairs.values()))
    return Growths(tuple(pairs), before, after)


def _times(run: Run) -> tuple[str | None, str | None]:
    return run.field(CUSTOMER_BEFORE), run.field(CUSTOMER_NOW)


def _with_kept(run: Run, given: Given, facts: Facts) -> Facts:
    """Return facts with the customers that there were, and those of them that stayed."""
    then, now = _times(run)
    if given.customers is None or not (then and now):
        return facts
    n, values = given.planned.units.n, given.customers.values
    was = np.nan_to_num(values[then]) > 0
    still = was & (np.nan_to_num(values[now]) > 0)
    counts = [given.sums(given.customers.per_unit(n, each.astype(float))) for each in (was, still)]
    return replace(facts, customers_before=counts[0], customers_kept=counts[1])


def _with_ratings(run: Run, given: Given, facts: Facts, counted: np.ndarray | None) -> Facts:
    """Return facts with ratings: those by customers, or those of units."""
    units, customers = given.planned.units, given.customers
    field = run.field(CUSTOMER_SATISFACTION)
    if customers is not None and field is not None:
        by = run.field(CUSTOMER_WEIGHT)
        value = customers.values[field]
        weight = np.ones(len(value)) if by is None else np.nan_to_num(customers.values[by])
        _check_weights(weight, by)
        weight = np.where(np.isfinite(value), weight, 0.0)
        sums = [customers.per_unit(units.n, each) for each in (value * weight, weight)]
        return replace(facts, rating=given.sums(sums[0]), rating_weight=given.sums(sums[1]))
    field = run.field(SATISFACTION_FIELD)
    if field is None:
        return facts
    value = given.column(run, field)
    weight = np.where(np.isfinite(value), units.workload[:, 0] if counted is None else counted, 0.0)
    return replace(facts, rating=given.sums(value * weight), rating_weight=given.sums(weight))


def _check_weights(weight: np.ndarray, field: str | None) -> None:
    below = int((weight < 0).sum())
    if below:
        raise InvalidInput(
            tr(
                "“{field}” weighs ratings, and must be zero or more; it is below in {count:,} "
                "{count:customer|customers}. Correct it, or leave CUSTOMER_WEIGHT out."
            ).format(field=field, count=below)
        )
