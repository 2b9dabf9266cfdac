"""Customers, calls or assets to the workload of units."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.model.errors import InvalidInput
from ..core.model.sums import sums_by
from ..core.model.text import few, figure, plain
from ..core.workload.aggregate import sums_by_group
from ..layers.reading.features import Features, read_features
from ..layers.reading.kinds import has_points
from ..layers.reading.placing import ON_BORDER_KM, Placed, placed_by_key, placed_by_point
from ..layers.reading.service import (
    CATEGORY,
    FREQUENCY,
    OVERHEAD,
    TIME,
    ServiceWishes,
    read_service,
)
from ..layers.reading.units import Units
from ..layers.text import tr
from ..layers.writing.workload import Sums, groups_of, unplaced_table, workload_table
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.run import Run

CUSTOMERS = "CUSTOMERS"
KEY_FIELD = "KEY_FIELD"
FREQUENCY_FIELD = "FREQUENCY_FIELD"
TIME_FIELD = "TIME_FIELD"
OVERHEAD_FIELD = "OVERHEAD_FIELD"
CATEGORY_FIELD = "CATEGORY_FIELD"
CATEGORIES = "CATEGORIES"
GROUP_FIELD = "GROUP_FIELD"
RESULT_FIELD = "RESULT_FIELD"
UNPLACED = "UNPLACED"

CUSTOMER_COUNT = "CUSTOMER_COUNT"
PLACED_COUNT = "PLACED_COUNT"
TO_NEAREST_COUNT = "TO_NEAREST_COUNT"
UNPLACED_COUNT = "UNPLACED_COUNT"
WORKLOAD_TOTAL = "WORKLOAD_TOTAL"
WORKLOAD_UNPLACED = "WORKLOAD_UNPLACED"

WORKLOAD = "workload"


class AggregateWorkload(TerritoryAlgorithm):
    """Sum up in each unit what its customers cost in time."""

    ID = "aggregateworkload"
    ICON = "aggregate"
    FIRST = (
        "INPUT",
        "CUSTOMERS",
        "FREQUENCY_FIELD",
        "FREQUENCY",
        "TIME_FIELD",
        "TIME",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Aggregate workload")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Makes of customers, calls or assets the workload of units: for each unit the sum of "
            "frequency × (service time + overhead) over its customers, the number of customers, "
            "and that of visits.\n"
            "Which unit a customer belongs to is told by where its point lies, or by the unit's id "
            "that it holds (KEY_FIELD), in whichever way that is written: “2134”, “02134-1234”, "
            "“US-02134” and “02134” are the same, and so are “sw1a1aa” and “SW1A 1AA”. Nothing is "
            "guessed: a key that may mean two units means none. Customers without a unit are left "
            "out, and listed in UNPLACED with the reason and the nearest candidates."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg CUSTOMERS=sample_data/midwest_customers.gpkg "
            "TIME_FIELD=minutes CATEGORY_FIELD=class CATEGORIES=sample_data/midwest_classes.csv "
            "GROUP_FIELD=season NEAREST_WITHIN=10 RESULT_FIELD=minutes OUTPUT=workload.gpkg "
            "UNPLACED=unplaced.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            b.layer(
                CUSTOMERS,
                tr("Customers, calls or assets"),
                [QgsProcessing.SourceType.TypeVector],
                tr(
                    "A point layer, in any coordinate reference system, or a table with the ids of "
                    "units (KEY_FIELD): CSV, XLSX or any other that QGIS opens."
                ),
                optional=False,
            ),
            *_whose(),
            *_amounts(),
            b.field(
                GROUP_FIELD,
                tr("One result for each value of"),
                tr(
                    "A field of the customers, such as season, product or skill: for each of its "
                    "values the units have a workload field of its own, beside the one of all. At "
                    "most {most} values."
                ).format(most=Sums.MOST_GROUPS),
                parent=CUSTOMERS,
            ),
            b.text(
                RESULT_FIELD,
                tr("Name of the workload field"),
                tr("“workload” without one. The fields of groups begin with it."),
            ),
            p.id_field(),
            o.sink(
                o.OUTPUT,
                tr("Units with workload"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "All units and their fields, and “customers”, “visits” (the sum of "
                    "frequencies), “workload”, and a workload of each group."
                ),
                hands_on=p.INPUT,
            ),
            o.sink(
                UNPLACED,
                tr("Customers without a unit"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "The customers that are left out and their fields, and “why”, “candidates” "
                    "(ids of units that may be meant; of points the nearest unit's), “km” (from "
                    "that) and “left_out” (their workload)."
                ),
                optional=True,
                hands_on=CUSTOMERS,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            CUSTOMER_COUNT: tr("Customers"),
            PLACED_COUNT: tr("Customers that have a unit"),
            TO_NEAREST_COUNT: tr("Customers outside every unit, taken to the nearest"),
            UNPLACED_COUNT: tr("Customers without a unit"),
            WORKLOAD_TOTAL: tr("Workload of all units"),
            WORKLOAD_UNPLACED: tr("Workload of customers without a unit"),
        }

    def work(self, run: Run) -> dict[str, Any]:
        """Sum up."""
        id_field, group_field = run.field(p.ID_FIELD), run.field(GROUP_FIELD)
        run.stage(tr("Reading units"))
        units = run.units(also=[id_field])
        run.stage(tr("Reading customers"))
        rows = _read(run, group_field)
        wishes = _wishes(run)
        frequency, workload = read_service(rows, wishes, run.report, run.progress)
        names, group = groups_of(rows, group_field, run.progress)
        run.stage(tr("Finding the unit of each customer"))
        placed = _placed(run, rows, units)
        n = units.n + len(units.left_out)
        by_group = np.zeros((n, 0))
        if names:
            by_group = sums_by_group(placed.unit, group, workload, n, len(names))
        sums = Sums(
            sums_by(placed.unit, np.ones(rows.count), n),
            sums_by(placed.unit, frequency, n),
            sums_by(placed.unit, workload, n),
            names,
            by_group,
        )
        found = _told(run, placed, sums, workload)
        called = str(run.raw(RESULT_FIELD) or "").strip() or WORKLOAD
        tables = {
            o.OUTPUT: workload_table(
                run.source(p.INPUT), units, sums, called, id_field, run.report, run.progress
            ),
        }
        if run.wants(UNPLACED):
            ids = units.values[id_field] if id_field else units.label
            tables[UNPLACED] = unplaced_table(rows, placed, workload, ids, run.progress)
        return {**run.write(tables), **found}


def _whose() -> list[QgsProcessingParameterDefinition]:
    """Return what says which unit a customer belongs to."""
    return [
        b.field(
            KEY_FIELD,
            tr("Unit's id of the customers"),
            tr(
                "The field of the customers with the id of their unit, such as a ZIP code. Zeros "
                "before it, ZIP+4, upper and lower case, spaces, hyphens and a country before it "
                "make no difference. Without it, their points tell."
            ),
            parent=CUSTOMERS,
        ),
        p.nearest_within(),
    ]


def _amounts() -> list[QgsProcessingParameterDefinition]:
    """Return what a customer's workload is made of."""
    parts = (
        (
            FREQUENCY_FIELD,
            tr("Frequency field"),
            tr("How often each customer is served in the period that is planned."),
            FREQUENCY,
            tr("Frequency"),
            1.0,
        ),
        (
            TIME_FIELD,
            tr("Service time field"),
            tr("How long a visit takes each customer, in minutes or hours."),
            TIME,
            tr("Service time"),
            1.0,
        ),
        (
            OVERHEAD_FIELD,
            tr("Overhead field"),
            tr(
                "What comes with each visit beside it, in the same unit: parking, paperwork, the "
                "way from the last one."
            ),
            OVERHEAD,
            tr("Overhead"),
            0.0,
        ),
    )
    found: list[QgsProcessingParameterDefinition] = []
    for field, title, help_text, part, called, default in parts:
        found += [
            b.field(field, title, help_text, parent=CUSTOMERS),
            b.number(
                part.upper(),
                called,
                tr("Of customers of whom neither the field nor their category says it."),
                default,
            ),
        ]
    found += [
        b.field(
            CATEGORY_FIELD,
            tr("Category field"),
            tr("The field of the customers with their category, such as A, B or C."),
            parent=CUSTOMERS,
        ),
        b.table(
            CATEGORIES,
            tr("Categories"),
            tr(
                "A table with the columns “{category}”, and “{frequency}”, “{time}” or "
                "“{overhead}”: what counts for customers of a category where their own fields say "
                "nothing."
            ).format(category=CATEGORY, frequency=FREQUENCY, time=TIME, overhead=OVERHEAD),
        ),
    ]
    return found


def _wishes(run: Run) -> ServiceWishes:
    fields = {FREQUENCY: FREQUENCY_FIELD, TIME: TIME_FIELD, OVERHEAD: OVERHEAD_FIELD}
    return ServiceWishes(
        {part: run.field(name) for part, name in fields.items()},
        {part: run.number(part.upper()) for part in fields},
        run.field(CATEGORY_FIELD),
        run.source(CATEGORIES) if run.given(CATEGORIES) else None,
    )


def _read(run: Run, group_field: str | None) -> Features:
    """Read the customers.

    Raises
    ------
    InvalidInput
        When nothing says which units they belong to, or there are none.
    """
    source, key = run.source(CUSTOMERS), run.field(KEY_FIELD)
    if key is None and not has_points(source):
        raise InvalidInput(
            tr(
                "“{layer}” is no point layer: choose its field with the id of the unit that each "
                "customer belongs to (KEY_FIELD), or a layer of points."
            ).format(layer=source.sourceName())
        )
    fields = [*_wishes(run).fields(), key, group_field]
    wanted = [field for field in fields if field]
    rows = read_features(source, wanted, points=key is None, progress=run.progress)
    if not rows.count:
        raise InvalidInput(tr("“{layer}” has no customers.").format(layer=source.sourceName()))
    return rows


def _placed(run: Run, rows: Features, units: Units) -> Placed:
    key = run.field(KEY_FIELD)
    if key is None:
        within = run.number(p.NEAREST_WITHIN)
        return placed_by_point(rows, units, within, run.report, run.progress)
    ids, hint = _ids(run, units), run.ids_hint()
    return placed_by_key(rows, key, units, ids, hint, run.report, run.progress)


def _ids(run: Run, units: Units) -> list[object]:
    """Return what identifies the units, and those left out where a field does."""
    field = run.field(p.ID_FIELD)
    left_out = [each.values[field] for each in units.left_out] if field else []
    return [*run.unit_ids(units), *left_out]


def _told(run: Run, placed: Placed, sums: Sums, workload: np.ndarray) -> dict[str, float]:
    """Say what came out; return the output numbers."""
    lost = placed.lost
    found = {
        CUSTOMER_COUNT: len(placed.unit),
        PLACED_COUNT: len(placed.unit) - len(lost),
        TO_NEAREST_COUNT: int(np.count_nonzero((placed.unit >= 0) & (placed.km > ON_BORDER_KM))),
        UNPLACED_COUNT: len(lost),
        WORKLOAD_TOTAL: float(sums.workload.sum()),
        WORKLOAD_UNPLACED: float(workload[lost].sum()),
    }
    said = [
        tr(
            "Result: {placed:,} of {n:,} {n:customer|customers} {placed:has|have} a unit; "
            "workload {total}, in {busy:,} of {units:,} {units:unit|units}."
        ).format(
            placed=found[PLACED_COUNT],
            n=found[CUSTOMER_COUNT],
            total=figure(found[WORKLOAD_TOTAL]),
            busy=int(np.count_nonzero(sums.customers)),
            units=len(sums.customers),
        )
    ]
    if len(sums.names) > 1:
        totals = zip(sums.names, sums.by_group.sum(axis=0).tolist())
        listed = [f"{plain(name) or tr('(empty)')} {figure(total)}" for name, total in totals]
        said.append(tr("By group: {groups}.").format(groups=few(listed, 50)))
    run.say(said)
    if len(lost):
        run.report.warning(
            tr("Workload of the customers left out ({count:,}): {amount}.").format(
                count=len(lost), amount=figure(found[WORKLOAD_UNPLACED])
            )
        )
    return found
