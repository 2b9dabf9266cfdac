"""What is told of territories besides workload: customers, and fields of units and customers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ...core.model.data_classes import dataclass
from ...layers.reading.customers import Customers, read_customers
from ...layers.reading.units import Units
from ...layers.text import tr
from ...layers.values import measure_column
from ...layers.writing.columns import free_name
from . import builders as b
from . import parameters as p
from .run import Run

CUSTOMERS = "CUSTOMERS"
CUSTOMERS_FIELD = "CUSTOMERS_FIELD"
SUM_FIELDS = "SUM_FIELDS"
CUSTOMER_FIELDS = "CUSTOMER_FIELDS"
CUSTOMER_COUNT = "customers"


@dataclass(frozen=True)
class Amounts:
    """What is summed up of units: q columns.

    Attributes
    ----------
    names : list of q str
        Told apart in any letter case.
    values : (n, q) float64
        Missing ones count 0.
    customers : Customers or None
        Those of a layer of customers.
    count : int or None
        The column that counts customers.
    """

    names: list[str]
    values: np.ndarray
    customers: Customers | None
    count: int | None = None

    def count_of_customers(self, units: np.ndarray) -> float:
        """Return the customers of some units (mask or indices); 0 where none are given."""
        return 0.0 if self.count is None else float(self.values[units, self.count].sum())


def customers_layer() -> QgsProcessingParameterDefinition:
    """Return the point layer of customers."""
    return b.layer(
        CUSTOMERS,
        tr("Customers"),
        [QgsProcessing.SourceType.TypeVectorPoint],
        tr(
            "Points, one a customer: each counts for the unit that it lies in. Those that lie in "
            "none are counted in the log."
        ),
    )


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters that say what is told besides workload."""
    return [
        customers_layer(),
        b.field(
            CUSTOMERS_FIELD,
            tr("Customers field"),
            tr("In place of a layer of customers: how many there are in each unit."),
            numeric=True,
        ),
        b.field(
            SUM_FIELDS,
            tr("Further fields of the units"),
            tr("Number fields that are told besides workload: revenue, visits, potential."),
            numeric=True,
            several=True,
        ),
        b.field(
            CUSTOMER_FIELDS,
            tr("Further fields of the customers"),
            tr("The same for fields of the layer of customers."),
            parent=CUSTOMERS,
            numeric=True,
            several=True,
        ),
    ]


def fields_of(run: Run) -> list[str]:
    """Return the fields of the units that are told besides workload."""
    return [*run.fields(CUSTOMERS_FIELD), *run.fields(SUM_FIELDS)]


def customers_of(run: Run, units: Units, fields: Sequence[str] = ()) -> Customers | None:
    """Return the customers of a run, None without a layer of them."""
    if not run.given(CUSTOMERS):
        return None
    run.stage(tr("Reading customers"))
    return read_customers(run.source(CUSTOMERS), units, run.report, fields, run.progress)


def read_amounts(run: Run, units: Units) -> Amounts:
    """Return workloads, customers and further fields of the units, as far as they are given.

    `units` must have been read with `fields_of`.
    """
    own = run.fields(CUSTOMER_FIELDS)
    customers = customers_of(run, units, own)
    columns: dict[str, np.ndarray] = dict(zip(run.fields(p.WORKLOAD), units.workload.T))
    counted = counted_customers(run, units, customers)
    count = None if counted is None else len(columns)
    if counted is not None:
        columns[free_name(CUSTOMER_COUNT, columns)] = counted
    for name in run.fields(SUM_FIELDS):
        if name not in columns:
            found = measure_column(units.values[name], name, units.label, run.report)
            columns[free_name(name, columns)] = np.nan_to_num(found)
    if customers is not None:
        for name in own:
            summed = customers.per_unit(units.n, customers.values[name])
            columns[free_name(name, columns)] = summed
    values = np.column_stack([*columns.values()]) if columns else np.zeros((units.n, 0))
    return Amounts([*columns], values, customers, count)


def counted_customers(run: Run, units: Units, customers: Customers | None) -> np.ndarray | None:
    """Return (n,) float64, the customers of each unit; None where none are given."""
    field = run.field(CUSTOMERS_FIELD)
    if customers is not None:
        return customers.per_unit(units.n)
    if field is None:
        return None
    return np.nan_to_num(measure_column(units.values[field], field, units.label, run.report))
