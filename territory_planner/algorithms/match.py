"""Territories of a new plan called as those of the old one that they share most with."""

from __future__ import annotations

from itertools import count
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.figures.compare import flows, two_plans
from ..core.figures.shares import told_share
from ..core.model.data_classes import dataclass
from ..core.model.errors import InvalidInput
from ..core.model.labels import match_territories
from ..core.model.measures import workload_shares
from ..core.model.sums import sums_by
from ..core.model.text import few
from ..layers.compat import integer_field, real_field, text_field
from ..layers.plan import FieldPlan, Names, not_taken, plan_from_values
from ..layers.text import tr
from ..layers.writing.output import Table
from ..layers.writing.results import revised_table, table_of
from .shared import builders as b
from .shared import constraints
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.planned import Planned, read_planned
from .shared.run import Run

BEFORE = "BEFORE"
MATCHES = "MATCHES"


class MatchTerritories(TerritoryAlgorithm):
    """Keep the names of territories in a new plan."""

    ID = "matchterritories"
    ICON = "match"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "BEFORE",
        "WORKLOAD",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Match territories")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Calls the territories of a new plan as those of the plan before that they share most "
            "workload with, so that names and reps stay put. Of all ways to give "
            "the names, it takes the one by which most workload keeps its name. Territories that "
            "share nothing with an old one keep their own name, or get a free one.\n"
            "No unit moves: only names change."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory BEFORE=ST "
            "WORKLOAD=POP2020 OUTPUT=named.gpkg MATCHES=names.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            b.explained(
                p.territory_field(),
                tr("The new plan: the field whose territories get other names."),
            ),
            b.field(
                BEFORE,
                tr("Plan before"),
                tr("The field of the units with the plan whose names are kept."),
                optional=False,
            ),
            p.workload(),
            *p.touching(),
            p.id_field(),
            o.revised_sink(tr("Units with the names kept")),
            o.sink(
                MATCHES,
                tr("Names"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per territory of the new plan: its name now, what it was called, "
                    "matched (1 or 0), and the shares of its own and of the old territory's "
                    "workload that the two have in common, in percent."
                ),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            "MATCHED": tr("Territories that got the name of an old one"),
            "RENAMED": tr("Territories whose name changed"),
            "KEPT": tr("Workload that keeps the name of its territory (percent)"),
        }

    def work(self, run: Run) -> dict[str, Any]:
        """Give the names."""
        field = run.needed_field(BEFORE)
        planned = read_planned(run, field)
        units, plan = planned.units, planned.plan
        before = plan_from_values(units.values[field])
        if before.names.k == 0:
            raise InvalidInput(
                tr("There is no plan to take names from: “{field}” is empty in every unit.").format(
                    field=field
                )
            )
        mass = workload_shares(units.workload)
        goes_on = match_territories(
            before.assignment, plan.assignment, mass, before.names.k, plan.names.k
        )
        named = _named(planned, before, goes_on)
        kept = np.append(goes_on, -1)[plan.assignment] == before.assignment
        kept &= before.assignment >= 0
        share = float(mass[kept].sum())
        changed = [
            f"{old} → {new}" for old, new in zip(plan.names.text, named.called) if old != new
        ]
        run.stage(tr("Finding neighbours"))
        graph = constraints.touching_units(run, units)
        run.say(
            [
                tr(
                    "Result: {matched:,} of {k:,} {k:territory|territories} {matched:goes|go} on "
                    "with an old one, and {share} of the workload keeps the name of its "
                    "territory."
                ).format(
                    matched=int((goes_on >= 0).sum()),
                    k=plan.names.k,
                    share=told_share(100.0 * share),
                ),
                tr("Other names than before ({count:,}): {names}.").format(
                    count=len(changed), names=few(changed, 12)
                )
                if changed
                else tr("Every territory is called as it was."),
            ]
        )
        output = revised_table(
            run.source(p.INPUT),
            units,
            planned.field,
            named.plan,
            graph,
            named.after,
            run.fields_of_units(),
            run.report,
            run.progress,
        )
        names = _names_table(planned, before, goes_on, named.called, mass)
        written = run.write({o.OUTPUT: output, MATCHES: names})
        matched = int((goes_on >= 0).sum())
        return {**written, "MATCHED": matched, "RENAMED": len(changed), "KEPT": 100.0 * share}


@dataclass(frozen=True)
class Named:
    """A plan whose territories get other names.

    Attributes
    ----------
    called : list of k str
        What each is called now.
    plan : FieldPlan
        The plan as it stands, by the numbers of all names.
    after : (n,) int
        The plan with the names it gets, by the same numbers.
    """

    called: list[str]
    plan: FieldPlan
    after: np.ndarray


def _named(planned: Planned, before: FieldPlan, goes_on: np.ndarray) -> Named:
    """Return the plan with the names of the old territories.

    Raises
    ------
    InvalidInput
        When the field holds numbers, and an old name is none.
    """
    plan = planned.plan
    called = [before.names.text[old] if old >= 0 else "" for old in goes_on.tolist()]
    taken = {*before.names.text, *called}
    for territory, name in enumerate(called):
        if not name:
            called[territory] = _free(plan.names.text[territory], taken, plan.names.numeric)
            taken.add(called[territory])
    numeric = plan.names.numeric and before.names.numeric
    if plan.names.numeric and not numeric:
        raise InvalidInput(
            tr(
                "“{field}” holds numbers, and can't hold the names of the plan before, such as "
                "{names}. Make a text field of it with the field calculator, and choose that."
            ).format(field=planned.field, names=few(list(before.names.text), 3))
        )
    text = tuple(dict.fromkeys([*called, *plan.names.text]))
    number = {name: at for at, name in enumerate(text)}
    now = np.array([*(number[name] for name in plan.names.text), -1], dtype=np.int32)
    then = np.array([*(number[name] for name in called), -1], dtype=np.int32)
    stands = FieldPlan(now[plan.assignment], Names(text, numeric))
    return Named(called, stands, then[plan.assignment])


def _free(name: str, taken: set[str], numeric: bool) -> str:
    """Return a name that is not taken: its own, or the next number."""
    if name in taken and numeric:
        return next(number for number in map(str, count(1)) if number not in taken)
    return not_taken(name, taken)


def _names_table(
    planned: Planned, before: FieldPlan, goes_on: np.ndarray, called: list[str], mass: np.ndarray
) -> Table:
    """Return one row per territory of the new plan, with what it shares with the old one."""
    plan = planned.plan
    both = two_plans(before.assignment, plan.assignment, goes_on, before.names.k)
    cells = flows(both, mass[:, None])
    amount = cells.amount[:, 0]
    own = sums_by(cells.target, amount, both.k)
    old = sums_by(cells.source, amount, both.k)
    common = np.zeros(both.k)
    stays = (cells.source == cells.target) & (cells.source >= 0)
    common[cells.source[stays]] = amount[stays]
    number = {int(new): at for at, new in enumerate(both.new.tolist()) if new >= 0}

    def share(territory: int, whole: np.ndarray) -> float | None:
        at = number[territory]
        is_matched = goes_on[territory] >= 0 and whole[at] > 0
        return 100.0 * float(common[at] / whole[at]) if is_matched else None

    rows = (
        (
            called[territory],
            plan.names.text[territory],
            int(goes_on[territory] >= 0),
            share(territory, own),
            share(territory, old),
        )
        for territory in range(plan.names.k)
    )
    fields = [
        text_field("territory"),
        text_field("was_called"),
        integer_field("matched"),
        real_field("shared_percent"),
        real_field("shared_percent_before"),
    ]
    return table_of(fields, rows)
