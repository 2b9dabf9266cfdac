"""Copies that were handed out and edited, brought back into the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
)

from ..core.model.data_classes import dataclass
from ..core.model.errors import InvalidInput
from ..core.model.problem import UNASSIGNED
from ..core.model.text import few, in_quotes
from ..core.scenarios.merge import OURS, Copy, HeldBack, Merged, Why, merge
from ..layers.plan import FieldPlan, as_held, by_same_names
from ..layers.reading.layer_snapshot import Snapshot
from ..layers.reading.other_plan import OtherPlan, plan_of_rows
from ..layers.reading.tables import CHECK_EVERY
from ..layers.reading.units import Units
from ..layers.text import tr
from ..layers.values import as_text
from ..layers.writing.handed_out import BASE, open_edits_table
from ..layers.writing.results import revised_table
from .shared import builders as b
from .shared import constraints
from .shared import outputs as o
from .shared import parameters as p
from .shared.alignments import needed_id_field
from .shared.base import TerritoryAlgorithm
from .shared.planned import Planned, read_planned
from .shared.run import Run

COPIES, OPEN = "COPIES", "CONFLICTS"
DECISIONS, DECISION_ID_FIELD = "DECISIONS", "DECISION_ID_FIELD"
TAKEN_COUNT, OPEN_COUNT = "TAKEN", "OPEN"


class MergeCopies(TerritoryAlgorithm):
    """Bring edited copies back."""

    ID = "mergecopies"
    ICON = "merge_copies"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "ID_FIELD",
        "COPIES",
        "DECISIONS",
        "DECISION_ID_FIELD",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Merge edited copies")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Brings copies that were handed out (“Hand out territories”) and edited elsewhere back "
            "into the plan, any number at once; their order changes nothing. An edit is taken over "
            "where nobody else says otherwise. What contradicts is listed and left as it is in the "
            "plan: two who gave one unit to different territories, units given to territories that "
            "were not handed out, and edits that would, together, leave a territory in more parts "
            "than before.\n"
            "To decide them, fill in “to” in the list of conflicts as you want it, and run again "
            "with it as DECISIONS."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory ID_FIELD=GEOID "
            "COPIES=sample_data/midwest_copy.gpkg OUTPUT=merged.gpkg CONFLICTS=conflicts.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            b.explained(p.units_input(), tr("All units of the plan, as they are now.")),
            p.territory_field(),
            b.explained(
                needed_id_field(), tr("The field whose values tell units apart, here and there.")
            ),
            b.explained(
                QgsProcessingParameterMultipleLayers(
                    COPIES, tr("Edited copies"), QgsProcessing.SourceType.TypeVector
                ),
                tr(
                    "The copies that came back, with their territory field and “{base}”. New "
                    "territories may be called as they like."
                ).format(base=BASE),
            ),
            b.table(
                DECISIONS,
                tr("Decisions"),
                tr(
                    "A row per unit that was in conflict, with its territory in a column “to”: "
                    "these are taken over as they are."
                ),
            ),
            b.field(
                DECISION_ID_FIELD,
                tr("Unit id field of the decisions"),
                tr("Without it, “unit_id”, or the field called as ID_FIELD."),
                parent=DECISIONS,
            ),
            *p.touching(),
            o.revised_sink(tr("Merged plan")),
            o.sink(
                OPEN,
                tr("Conflicts"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per edit that was not taken over: unit_id, copy (empty: the plan "
                    "itself), from, to, why."
                ),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            TAKEN_COUNT: tr("Edits that were taken over"),
            OPEN_COUNT: tr("Edits that were not, for they contradict others"),
        }

    def work(self, run: Run) -> dict[str, Any]:
        """Merge them."""
        planned = read_planned(run, run.needed_field(p.ID_FIELD))
        units = planned.units
        run.stage(tr("Reading copies"))
        read = [_read_copy(run, copy, planned) for copy in run.sources(COPIES)]
        decided = _decisions(run, planned)
        plan = _together(planned, read, decided)
        copies = [_copy(each, plan) for each in read]
        run.stage(tr("Finding neighbours"))
        graph = constraints.touching_units(run, units)
        done = merge(graph, plan.assignment, copies, plan.names.k)
        after, open_edits = done.plan.copy(), done.conflicts
        if decided is not None:
            settled = {unit for unit, name in enumerate(decided) if name is not None}
            open_edits = [each for each in open_edits if each.unit not in settled]
            number = plan.names.numbers()
            for unit in settled:
                after[unit] = number.get(as_text(decided[unit]), UNASSIGNED)
        run.say(_sentences(done, open_edits, read, units, plan))
        rows = [_row(each, planned, read, plan) for each in open_edits]
        tables = {
            o.OUTPUT: revised_table(
                run.source(p.INPUT),
                units,
                planned.field,
                plan,
                graph,
                after,
                run.fields_of_units(),
                run.report,
                run.progress,
            ),
            OPEN: open_edits_table(rows, planned.ids.field("unit_id")),
        }
        return {**run.write(tables), TAKEN_COUNT: len(done.taken), OPEN_COUNT: len(open_edits)}


@dataclass(frozen=True)
class ReadCopy:
    """A copy as it was read, on the n units.

    Attributes
    ----------
    called : str
    has : (n,) bool
        Units that it has.
    base, edited : list of n str
        '' for none.
    """

    called: str
    has: np.ndarray
    base: list[str]
    edited: list[str]


def _read_copy(run: Run, copy: Snapshot, planned: Planned) -> ReadCopy:
    wanted = [run.needed_field(p.ID_FIELD), planned.field, BASE]
    fields = copy.fields()
    missing = [name for name in wanted if fields.lookupField(name) < 0]
    if missing:
        raise InvalidInput(
            tr("“{layer}” is no copy that was handed out: it has no field {fields}.").format(
                layer=copy.sourceName(), fields=", ".join(in_quotes(name) for name in missing)
            )
        )
    key, now, then = (fields.lookupField(name) for name in wanted)
    rows = [
        (as_text(each[key]), (as_text(each[then]), as_text(each[now])))
        for each in run.progress.watched(copy.getFeatures(), CHECK_EVERY)
    ]
    advice = tr("Choose the field that identifies units in the plan and in copies (ID_FIELD).")
    other = OtherPlan(copy.sourceName(), planned.field, rows, advice)
    ids, label = run.unit_ids(planned.units), planned.units.label
    found = plan_of_rows(other, label, ids, run.report, run.progress, partly=True)
    has = np.array([each is not None for each in found])
    return ReadCopy(
        copy.sourceName(),
        has,
        [each[0] if each else "" for each in found],
        [each[1] if each else "" for each in found],
    )


def _decisions(run: Run, planned: Planned) -> list[Any] | None:
    """Return the territory that was decided for each unit, None for undecided ones."""
    if not run.given(DECISIONS):
        return None
    source = run.source(DECISIONS)
    fields = source.fields()
    named = [run.field(DECISION_ID_FIELD), "unit_id", run.field(p.ID_FIELD)]
    id_field = next((name for name in named if name and fields.lookupField(name) >= 0), None)
    if id_field is None or fields.lookupField("to") < 0:
        raise InvalidInput(
            tr(
                "Decisions need a column “to” and one that tells units apart (DECISION_ID_FIELD); "
                "“{layer}” has {there}."
            ).format(layer=source.sourceName(), there=", ".join(fields.names()))
        )
    key, to = fields.lookupField(id_field), fields.lookupField("to")
    read = run.progress.watched(source.getFeatures(), CHECK_EVERY)
    rows = [(as_text(each[key]), as_text(each[to])) for each in read]
    advice = tr("Choose the fields that identify units (ID_FIELD, DECISION_ID_FIELD).")
    other = OtherPlan(source.sourceName(), "to", rows, advice)
    ids, label = run.unit_ids(planned.units), planned.units.label
    return plan_of_rows(other, label, ids, run.report, run.progress, partly=True)


def _together(
    planned: Planned, read: Sequence[ReadCopy], decided: Sequence[Any] | None
) -> FieldPlan:
    """Return the plan, by numbers that all names of the copies have too."""
    held = list(planned.units.values[planned.field])
    own = [planned.plan.names(number) for number in planned.plan.assignment.tolist()]
    more = [name for each in read for name in dict.fromkeys([*each.base, *each.edited])]
    more += [as_text(name) for name in dict.fromkeys(decided or [])]
    values = as_held([*own, *filter(None, more)], held)
    plan, _ = by_same_names([values[: len(own)], values[len(own) :]])
    if planned.plan.names.numeric and not plan.names.numeric:
        known = set(own)
        raise InvalidInput(
            tr(
                "“{field}” holds numbers, and can't hold the territories of the copies, such as "
                "{names}. Make a text field of it with the field calculator, and choose that."
            ).format(
                field=planned.field,
                names=few([name for name in more if name and name not in known], 3),
            )
        )
    return plan


def _copy(each: ReadCopy, plan: FieldPlan) -> Copy:
    number = plan.names.numbers()
    units = np.flatnonzero(each.has)
    base, edited = (
        np.array([number.get(texts[unit], UNASSIGNED) for unit in units.tolist()], dtype=np.int32)
        for texts in (each.base, each.edited)
    )
    # Territories that were handed out, and those that only the copy knows.
    new = np.setdiff1d(edited, np.append(plan.assignment, UNASSIGNED))
    return Copy(units, base, edited, np.union1d(base[base >= 0], new).astype(np.int32))


def _row(each: HeldBack, planned: Planned, read: Sequence[ReadCopy], plan: FieldPlan) -> list[Any]:
    return [
        planned.ids.values[each.unit],
        "" if each.copy == OURS else read[each.copy].called,
        plan.names(int(plan.assignment[each.unit])),
        plan.names(each.wanted),
        WHY[each.why],
    ]


WHY = {
    Why.BOTH: "edited on several sides",
    Why.BEYOND: "territory was not handed out",
    Why.TORN: "would leave a territory in more parts",
}
"""Why an edit was not taken over, as the table says it in every language."""


def _titles() -> dict[Why, str]:
    return {
        Why.BOTH: tr("edited on several sides"),
        Why.BEYOND: tr("territory was not handed out"),
        Why.TORN: tr("would leave a territory in more parts"),
    }


def _sentences(
    done: Merged,
    open_edits: Sequence[HeldBack],
    read: Sequence[ReadCopy],
    units: Units,
    plan: FieldPlan,
) -> list[str]:
    changed = int((done.plan != plan.assignment).sum())
    lines = [
        tr("Edits taken over: {taken:,}; units that change hands: {changed:,}.").format(
            taken=len(done.taken), changed=changed
        )
    ]
    for why, title in _titles().items():
        some = [each for each in open_edits if each.why == why]
        if some:
            said = [
                tr("{unit} to {territory} ({copy})").format(
                    unit=units.label[each.unit],
                    territory=plan.names(each.wanted) or tr("nobody"),
                    copy=tr("the plan") if each.copy == OURS else read[each.copy].called,
                )
                for each in some[:3]
            ]
            lines.append(
                tr("Not taken over, {why} ({count:,}): {edits}.").format(
                    why=title, count=len(some), edits=few(said, 3, len(some))
                )
            )
    return lines
