"""A plan or a workload on new units: another vintage, split parcels, other bricks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.model.data_classes import dataclass
from ..core.model.errors import InvalidInput
from ..core.model.locale import number
from ..core.model.text import few, figure, labelled
from ..core.workload.carry import By, CarriedPlan, Parting, carry_plan, part_units, to_nearest
from ..layers.plan import FieldPlan
from ..layers.reading.near_units import nearest_by_border
from ..layers.reading.units import Units, areas_km2, flat, flat_outlines
from ..layers.reading.weights import read_weights
from ..layers.text import tr
from ..layers.values import as_text
from ..layers.writing.carried import Ambiguity, ambiguities_table, carried_table
from ..layers.writing.results import id_column
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.reading import read_plan
from .shared.run import Run

NEW_UNITS = "NEW_UNITS"
NEW_ID_FIELD = "NEW_ID_FIELD"
WEIGHT_LAYER = "WEIGHT_LAYER"
WEIGHT_FIELD = "WEIGHT_FIELD"
CERTAIN = "CERTAIN"
SLIVER = "SLIVER"
OUTSIDE_DISTANCE = "OUTSIDE_DISTANCE"
AMBIGUOUS = "AMBIGUOUS"
AMBIGUOUS_COUNT = "AMBIGUOUS_COUNT"
LEFT_COUNT = "LEFT_COUNT"
CHECK_EVERY = 1000
"""Units between two looks at whether the user wants to stop."""

LISTED = 4
NEAREST, LEFT_OUT = "outside, given to the nearest", "outside, left out"
SPLIT, SPLIT_BY_LAND = "split", "split by land: nothing weighs in it"
SEVERAL, NO_TERRITORY = "several territories", "no territory"
"""Why a unit is not clear, as the table says it in every language."""
"""Candidates of an ambiguous unit, at most."""

SHOWN = 3
"""Units of a kind that the log tells, at most."""


class CarryOver(TerritoryAlgorithm):
    """Carry a plan or a workload over to other units."""

    ID = "carryover"
    ICON = "carry"
    FIRST = (
        "INPUT",
        "NEW_UNITS",
        "TERRITORY_FIELD",
        "WORKLOAD",
        "WEIGHT_LAYER",
        "WEIGHT_FIELD",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Carry over to new units")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Brings a plan, workloads, or both from the units that have them to other units: the "
            "next vintage of postal codes or census areas, split parcels, other bricks.\n"
            "Each old unit's workload is parted among the new units by its land in each; or, with "
            "a layer of points or small areas (customers, addresses, residents), by what weighs "
            "in both. Totals are kept. A new unit gets the territory that most of it comes "
            "from.\n"
            "Every unit that is not clear is listed with its candidates: new ones that several "
            "territories have a part in, or none; old ones that are split, or lie in no new unit."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg NEW_UNITS=sample_data/us_counties_lower48.gpkg "
            "TERRITORY_FIELD=territory WORKLOAD=POP2020 NEW_ID_FIELD=GEOID ID_FIELD=GEOID "
            "OUTPUT=carried.gpkg AMBIGUOUS=unclear.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            b.explained(p.units_input(), tr("The units that have the plan or the workloads.")),
            b.layer(
                NEW_UNITS,
                tr("New units"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                tr("The units that are to have them. Any coordinate reference system."),
                optional=False,
            ),
            b.field(
                p.TERRITORY_FIELD,
                tr("Territory field"),
                tr("The plan to carry over. Without it, only workloads are."),
            ),
            b.explained(
                p.workload(),
                tr("The workloads to carry over, totals kept. Missing values count 0."),
            ),
            *_weights(),
            *_limits(),
            p.id_field(),
            b.field(
                NEW_ID_FIELD,
                tr("Id field of the new units"),
                tr("Identifies new units in the list of what is not clear."),
                parent=NEW_UNITS,
            ),
            o.sink(
                o.OUTPUT,
                tr("New units with what they got"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "The new units and their fields, with the territory, “certain_percent” (how "
                    "much of the unit comes from that territory) and the workloads added."
                ),
                hands_on=NEW_UNITS,
            ),
            o.sink(
                AMBIGUOUS,
                tr("Units that are not clear"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "One row per unit: kind, layer (old or new), unit_id, unit, certain_percent "
                    "(of the first candidate), candidates with their parts."
                ),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            AMBIGUOUS_COUNT: tr("Units that are not clear"),
            LEFT_COUNT: tr("Old units that were carried nowhere"),
        }

    def check(self, run: Run) -> None:
        """Ask what to carry over."""
        if not (run.given(p.TERRITORY_FIELD) or run.fields(p.WORKLOAD)):
            raise InvalidInput(
                tr(
                    "Say what to carry over: a plan (TERRITORY_FIELD), workloads (WORKLOAD), or "
                    "both."
                )
            )

    def work(self, run: Run) -> dict[str, Any]:
        """Carry over."""
        asked = _read(run)
        run.stage(tr("Parting units"))
        found, guessed = _part(run, asked)
        plan = None
        if asked.plan is not None:
            names = asked.plan.names
            plan = carry_plan(found, asked.plan.assignment, names.k)
        workload = asked.old.workload if asked.criteria else np.zeros((asked.old.n, 0))
        amounts = found.amounts(workload)
        unclear = _unclear(run, asked, found, plan, guessed)
        _tell(run, asked, found, plan, workload, amounts, unclear)
        carried = None
        if plan is not None and asked.plan is not None:
            carried = asked.field, plan, asked.plan.names
        tables = {
            o.OUTPUT: carried_table(
                run.source(NEW_UNITS), asked.new, amounts, asked.criteria, carried, run.report
            )
        }
        if run.wants(AMBIGUOUS):
            tables[AMBIGUOUS] = ambiguities_table(
                unclear, (asked.old, asked.old_id), (asked.new, asked.new_id)
            )
        return {
            **run.write(tables),
            AMBIGUOUS_COUNT: len(unclear),
            LEFT_COUNT: int((found.by == By.NOTHING).sum()),
        }


def _weights() -> list[QgsProcessingParameterDefinition]:
    kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
    return [
        b.layer(
            WEIGHT_LAYER,
            tr("Layer of weights"),
            kinds,
            tr(
                "Points, or areas smaller than the units (each counts where a point in it lies): "
                "old units are parted by what weighs in them instead of by land. An old unit "
                "without any is parted by land."
            ),
        ),
        b.field(
            WEIGHT_FIELD,
            tr("Weight field"),
            tr("How much each weighs: residents, revenue. Without it, each weighs 1."),
            parent=WEIGHT_LAYER,
        ),
    ]


def _limits() -> list[QgsProcessingParameterDefinition]:
    return [
        b.with_decimals(
            b.number(
                CERTAIN,
                tr("Clear from (percent)"),
                tr(
                    "A new unit is clear where this much of it comes from one territory, an old "
                    "one where this much of it goes to one new unit."
                ),
                90.0,
                most=100.0,
            ),
            0,
        ),
        b.number(
            SLIVER,
            tr("Slivers (percent)"),
            tr(
                "Land that two units share is left aside where it is less than this of both: "
                "borders are drawn anew with every vintage."
            ),
            1.0,
            most=50.0,
        ),
        b.number(
            OUTSIDE_DISTANCE,
            tr("Outside, but near (km)"),
            tr(
                "An old unit in no new one goes to the nearest where that is no farther than "
                "this, from border to border; else it is carried nowhere, and told. Without "
                "it, the width of a typical new unit."
            ),
        ),
    ]


@dataclass(frozen=True)
class _Asked:
    """Both layers, and what is to be carried over."""

    old: Units
    new: Units
    old_id: list[str]
    new_id: list[str]
    field: str
    plan: FieldPlan | None
    criteria: list[str]


def _read(run: Run) -> _Asked:
    field, criteria = run.field(p.TERRITORY_FIELD), run.fields(p.WORKLOAD)
    id_field, new_field = run.field(p.ID_FIELD), run.field(NEW_ID_FIELD)
    run.stage(tr("Reading units"))
    old = run.units(also=[id_field, field])
    old_id = id_column(old, id_field, run.report)
    run.stage(tr("Reading new units"))
    new = run.more_units(NEW_UNITS, id_field=new_field)
    new_id = id_column(new, new_field, run.report)
    if old.ground.globe != new.ground.globe:
        raise InvalidInput(
            tr(
                "One of “{old}” and “{new}” has no coordinate reference system, so that they "
                "can't be laid over one another: set it in the layer's properties."
            ).format(old=old.source_name, new=new.source_name)
        )
    return _Asked(
        old,
        new,
        list(map(as_text, old_id.values)),
        list(map(as_text, new_id.values)),
        field or "",
        read_plan(run, old, field) if field else None,
        criteria,
    )


def _part(run: Run, asked: _Asked) -> tuple[Parting, dict[int, int]]:
    """Return how old units are parted; and the nearest new unit of those that lie in none."""
    weighing = None
    if run.given(WEIGHT_LAYER):
        source, ground = run.source(WEIGHT_LAYER), run.ground(WEIGHT_LAYER)
        read = read_weights(source, run.field(WEIGHT_FIELD), ground, run.report, run.progress)
        weighing = flat(ground, read.xy, run.progress), read.weight
    old, new = asked.old, asked.new
    overlapping = new.overlapping
    found = part_units(
        flat_outlines(old, run.progress),
        flat_outlines(new, run.progress),
        weighing,
        sliver=run.number(SLIVER) / 100.0,
        tiles=overlapping is None or not len(overlapping.first),
        progress=run.progress.part(10, 90),
    )
    lost = np.flatnonzero(found.by == By.NOTHING)
    nearest, km = nearest_by_border(old, lost, new, run.progress)
    limit = run.optional_number(OUTSIDE_DISTANCE)
    if limit is None:
        limit = float(np.sqrt(np.median(areas_km2(new, run.progress))))
    near = km <= limit
    guessed = dict(zip(lost.tolist(), nearest.tolist()))
    return to_nearest(found, lost[near], nearest[near]), guessed


def _unclear(
    run: Run, asked: _Asked, found: Parting, plan: CarriedPlan | None, guessed: dict[int, int]
) -> list[Ambiguity]:
    """Return the units that are not clear: new ones, then old ones."""
    clear = run.number(CERTAIN) / 100.0 - 1e-9
    unclear: list[Ambiguity] = []
    if plan is not None and asked.plan is not None:
        unclear += _new_unclear(run, asked, asked.plan, plan, clear)
    for unit, target in guessed.items():
        kind = NEAREST if found.by[unit] else LEFT_OUT
        unclear.append(Ambiguity(kind, False, unit, 0.0, [(asked.new.label[target], np.nan)]))
    largest, share = found.largest, found.share
    split = np.flatnonzero((largest > 0) & (largest < clear)).tolist()
    for unit in run.progress.watched(split, CHECK_EVERY):
        own = slice(share.indptr[unit], share.indptr[unit + 1])
        column, part = share.indices[own], share.data[own]
        order = np.lexsort((column, -part))[:LISTED]
        names = [(asked.new.label[column[at]], float(part[at])) for at in order]
        by_land = run.given(WEIGHT_LAYER) and found.by[unit] == By.LAND
        kind = SPLIT_BY_LAND if by_land else SPLIT
        unclear.append(Ambiguity(kind, False, unit, float(largest[unit]), names))
    return unclear


def _new_unclear(
    run: Run, asked: _Asked, before: FieldPlan, plan: CarriedPlan, clear: float
) -> list[Ambiguity]:
    """Return the new units that several territories have a part in, and those without any."""
    unclear = []
    several = np.flatnonzero((plan.assignment >= 0) & (plan.certain < clear)).tolist()
    for unit in run.progress.watched(several, CHECK_EVERY):
        names = [(before.names(t), part) for t, part in plan.candidates(unit)[:LISTED]]
        unclear.append(Ambiguity(SEVERAL, True, unit, float(plan.certain[unit]), names))
    without = np.flatnonzero(plan.assignment < 0)
    held = np.flatnonzero(before.assignment >= 0)
    nearest, _ = nearest_by_border(asked.new, without, asked.old, run.progress, among=held)
    for unit, source in zip(without.tolist(), nearest.tolist()):
        name = before.names(int(before.assignment[source]))
        unclear.append(Ambiguity(NO_TERRITORY, True, unit, 0.0, [(name, np.nan)]))
    return unclear


def _tell(
    run: Run,
    asked: _Asked,
    found: Parting,
    plan: CarriedPlan | None,
    workload: np.ndarray,
    amounts: np.ndarray,
    unclear: Sequence[Ambiguity],
) -> None:
    """Say what was carried, what was not, and what is not clear."""
    said = [
        tr("{n:,} {n:unit|units} carried over to {m:,} new {m:one|ones}.").format(
            n=asked.old.n, m=asked.new.n
        )
    ]
    for at, name in enumerate(asked.criteria):
        said.append(
            tr("“{field}”: {before} before, {after} after.").format(
                field=name,
                before=figure(float(workload[:, at].sum())),
                after=figure(float(amounts[:, at].sum())),
            )
        )
    if plan is not None:
        said.append(
            tr("New units with a territory: {held:,} of {m:,}.").format(
                held=int((plan.assignment >= 0).sum()), m=asked.new.n
            )
        )
    said += _told_unclear(asked, unclear, run.wants(AMBIGUOUS))
    run.say(said)
    if run.same_layer(NEW_UNITS, p.INPUT):
        run.report.warning(
            tr("“{layer}” was given as the old units and as the new ones.").format(
                layer=asked.new.source_name
            )
        )
    lost = np.flatnonzero(found.by == By.NOTHING)
    if len(lost):
        carried = ", ".join(
            tr("{total} of “{name}”").format(
                total=figure(float(workload[lost, at].sum())), name=name
            )
            for at, name in enumerate(asked.criteria)
        )
        run.report.warning(
            tr(
                "Units in no new unit, nor near one, carried nowhere ({count:,} of {n:,}): {units}."
            ).format(count=len(lost), n=asked.old.n, units=asked.old.named(lost))
        )
        if carried:
            run.report.warning(tr("With them, {amounts} is left out.").format(amounts=carried))
    partly = np.flatnonzero((found.by == By.LAND) & (found.outside > 0.01))
    if len(partly):
        run.report.warning(
            tr(
                "Units that reach beyond the new ones ({count:,} of {n:,}), all of whose workload "
                "goes to those that they lie in: {units}."
            ).format(count=len(partly), n=asked.old.n, units=asked.old.named(partly))
        )


def _told_unclear(asked: _Asked, unclear: Sequence[Ambiguity], is_listed: bool) -> list[str]:
    """Say how many units are not clear, and of each kind a few with their candidates."""
    if not unclear:
        return [tr("All units are clear.")]
    titles = {
        NEAREST: tr("outside, given to the nearest"),
        LEFT_OUT: tr("outside, left out"),
        SPLIT: tr("split"),
        SPLIT_BY_LAND: tr("split by land: nothing weighs in it"),
        SEVERAL: tr("several territories"),
        NO_TERRITORY: tr("no territory"),
    }
    kinds = [each.kind for each in unclear]
    counts = [f"{titles[kind]} ({number(kinds.count(kind))})" for kind in dict.fromkeys(kinds)]
    where = (
        tr("All are in the output AMBIGUOUS.")
        if is_listed
        else tr("Ask for the output AMBIGUOUS to have all of them.")
    )
    said = [
        tr("Not clear ({count:,}): {counts}. {where}").format(
            count=len(unclear), counts=few(counts, len(counts)), where=where
        )
    ]
    for kind in dict.fromkeys(kinds):
        alike = [each for each in unclear if each.kind == kind]
        named = [
            f"{(asked.new if each.is_new else asked.old).label[each.unit]} → {each.listed}"
            for each in alike[:SHOWN]
        ]
        said.append("  " + labelled(titles[kind], few(named, SHOWN, len(alike))))
    return said
