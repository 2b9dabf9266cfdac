"""From what is known of a plan to what its report tells."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..core.checks.issue import Issue
from ..core.checks.listing import BY_KIND
from ..core.figures.compare import Disruption, TwoPlans
from ..core.figures.shares import told_share
from ..core.geometry.colour import colour_territories
from ..core.geometry.dissolve import dissolve
from ..core.jobs.judge_plan import Judged
from ..core.model.data_classes import dataclass
from ..core.model.locale import number
from ..core.model.problem import UNASSIGNED, Problem
from ..core.model.progress import Progress
from ..core.model.text import few, labelled
from ..core.model.text import figure as written
from ..layers.drawing.styling import UNASSIGNED_FILL, territory_colour
from ..layers.numbers import band, is_within, percent
from ..layers.plan import FieldPlan, Names
from ..layers.plan_figures import Told
from ..layers.reading.sources import SourceAge
from ..layers.reading.units import Units
from ..layers.text import plain, tr
from ..layers.writing.comparison import Compared
from ..layers.writing.territory_layers import Drawn
from .changes import changes_of, flow_numbers
from .content import Chart, ChartBar, Fact, MapFlow, MapTerritory, PlanReport, ReportMap
from .drawing import drawing_of
from .handover import Moving, handover_of
from .tables import (
    SENTENCE,
    TEXT,
    WHOLE,
    ReportTable,
    TableColumn,
    plan_table_of,
    territories_table_of,
)

MIDDLE, HIGH, LOW = (244, 244, 241), (207, 95, 44), (47, 120, 183)
"""Colours at the target, far above it and far below."""

STRONGEST = 3.0
"""Times the tolerance: from there on colours grow no stronger."""


@dataclass(frozen=True)
class Known:
    """All that is known of a plan.

    Attributes
    ----------
    title, field : str
    units : Units
    problem : Problem
    plan : FieldPlan
    criteria : list of str
    drawn : Drawn
    told : sequence of Told
    judged : Judged
    judged_names : Names
        What territories are called where it was judged.
    compared : Compared, optional
        With the plan before.
    disruption : Disruption, optional
    places : (p, 2) float64
        Centers that were given, in the layer's coordinates.
    notes : sequence of str
    made : sequence of (str, str)
    ages : sequence of SourceAge
    moving : Moving, optional
        What goes from whom to whom, where there is a plan before.
    """

    title: str
    subtitle: str
    units: Units
    problem: Problem
    plan: FieldPlan
    criteria: list[str]
    drawn: Drawn
    told: Sequence[Told]
    judged: Judged
    judged_names: Names
    compared: Compared | None
    disruption: Disruption | None
    places: np.ndarray
    notes: Sequence[str]
    made: Sequence[tuple[str, str]]
    ages: Sequence[SourceAge]
    moving: Moving | None


def report_of(known: Known, progress: Progress) -> PlanReport:
    """Return the report."""
    territories = territories_table_of(known.drawn, known.plan.names, known.criteria)
    rows = _rows(known)
    return PlanReport(
        title=known.title,
        subtitle=known.subtitle,
        facts=tuple(_facts(known)),
        summary=tuple(_summary(known)),
        map=_map(known, progress),
        charts=tuple(_charts(known)),
        territories=territories,
        plan=plan_table_of(known.told),
        problems=_problems(known),
        notes=tuple(dict.fromkeys(known.notes)),
        made=_pairs("made", tr("What it was made with"), known.made),
        sources=_sources(known.ages),
        changes=None
        if known.compared is None or known.disruption is None
        else changes_of(known.compared, known.disruption),
        handover=None
        if known.moving is None
        else handover_of(known.moving, lambda t: rows.get(t, -1), progress),
    )


def _used(known: Known) -> list[int]:
    return np.flatnonzero(known.drawn.facts.units).tolist()


def _rows(known: Known) -> dict[int, int]:
    """Return the row of each territory in the table."""
    return {territory: row for row, territory in enumerate(_used(known))}


def _titles(known: Known) -> list[str]:
    return known.criteria or [tr("number of units")]


def _largest(known: Known) -> float:
    return next(each.value for each in known.told if each.figure == "max_deviation")


def _all_largest(known: Known) -> list[float]:
    return [each.value for each in known.told if each.figure == "max_deviation"]


def _is_within(known: Known) -> bool:
    largest = np.array(_all_largest(known)) / 100.0
    return bool(is_within(largest, known.problem.tolerance[: len(largest)]).all())


def _facts(known: Known) -> list[Fact]:
    """Return the numbers at the top."""
    assigned = int((known.plan.assignment != UNASSIGNED).sum()) + known.units.staying
    n = known.units.n + len(known.units.left_out)
    problems, used = len(known.judged.told), len(_used(known))
    tolerance = float(known.problem.tolerance[0])
    found = [
        Fact(number(used), tr("{n:territory|territories}").format(n=used)),
        Fact(
            number(assigned),
            tr("of {n:,} {n:unit|units} {count:has|have} a territory").format(n=n, count=assigned),
            assigned < n,
        ),
        Fact(
            percent(_largest(known) / 100.0, tolerance=tolerance).lstrip("+"),
            tr("largest deviation from target (tolerance {band})").format(band=band(tolerance)),
            not _is_within(known),
        ),
        Fact(number(problems), tr("{n:problem|problems}").format(n=problems), bool(problems)),
    ]
    if known.disruption is not None:
        text = tr("of {n:,} {n:unit|units} {count:changes|change} hands ({share})")
        share, moved = 100.0 * known.disruption.share_of_units, known.disruption.units
        found.append(Fact(number(moved), text.format(n=n, count=moved, share=told_share(share, 1))))
    return found


def _summary(known: Known) -> list[str]:
    """Say in plain words what matters."""
    return [_shared(known), _balance(known), _kept(known), *_changed(known)]


def _shared(known: Known) -> str:
    totals = known.units.workload.sum(axis=0).tolist()
    amounts = [
        tr("{total} of “{name}”").format(total=written(total), name=plain(name))
        for total, name in zip(totals, known.criteria)
    ]
    text, k = tr("{k:,} territories share the {n:,} units of “{layer}”"), len(_used(known))
    if k == 1:
        text = tr("One territory is made of the {n:,} {n:unit|units} of “{layer}”")
    said = text.format(k=k, n=known.units.n, layer=plain(known.units.source_name))
    return f"{labelled(said, ', '.join(amounts))}." if amounts else f"{said}."


def _balance(known: Known) -> str:
    deviation = known.drawn.facts.deviation[_used(known), 0]
    finite = np.where(np.isfinite(deviation), deviation, 0.0)
    if not len(finite):
        return tr("No territory has units.")
    high, low = int(finite.argmax()), int(finite.argmin())
    tolerance = float(known.problem.tolerance[0])
    names = [plain(known.plan.names(t)) for t in _used(known)]
    told = tr("{high} lies farthest above its target ({above}), {low} farthest below ({below}).")
    if high == low:
        told = tr("{high} lies {above} from its target.")
    said = told.format(
        high=names[high],
        above=percent(float(finite[high]), tolerance=tolerance),
        low=names[low],
        below=percent(float(finite[low]), tolerance=tolerance),
    )
    if len(known.criteria) > 1:
        said = tr("In “{name}”: {said}").format(name=plain(known.criteria[0]), said=said)
    outside = known.judged.outside
    if outside:
        more = tr("Territories out of tolerance or limits: {count:,}.").format(count=outside)
    elif _is_within(known):
        more = tr("All are within their tolerance.")
    else:
        more = ""
    return f"{said} {more}".strip()


def _kept(known: Known) -> str:
    told = known.judged.told
    if not told:
        return tr("The plan keeps every rule that it was checked against.")
    kinds = [_rule(each) for each, _ in told]
    counts = [f"{kind} ({number(kinds.count(kind))})" for kind in dict.fromkeys(kinds)]
    said = tr("Problems: {count:,}. {kinds}.").format(count=len(told), kinds=few(counts, 12))
    excused = len(told) - len(known.judged.avoidable)
    if excused:
        said += " " + tr("No plan can avoid {count:,} of them.").format(count=excused)
    return said


def _changed(known: Known) -> list[str]:
    if known.compared is None or known.disruption is None:
        return []
    return [changes_of(known.compared, known.disruption).sentences[0]]


def _rule(found: Issue) -> str:
    return BY_KIND[found.kind].title()


def _problems(known: Known) -> ReportTable:
    told, names = known.judged.told, known.judged_names
    avoidable = {id(each) for each, _ in known.judged.avoidable}
    columns = (
        TableColumn("rule", tr("Rule"), TEXT, [_rule(each) for each, _ in told]),
        TableColumn(
            "territory",
            tr("Territory"),
            TEXT,
            [names(each.territory) or None for each, _ in told],
        ),
        TableColumn("explanation", tr("What is wrong"), SENTENCE, [said for _, said in told]),
        TableColumn(
            "avoidable",
            tr("Can it be avoided?"),
            TEXT,
            [tr("yes") if id(each) in avoidable else tr("by no plan") for each, _ in told],
        ),
    )
    return ReportTable("problems", tr("What is wrong with the plan"), columns)


def _charts(known: Known) -> list[Chart]:
    rows, deviation = _rows(known), known.drawn.facts.deviation
    charts = []
    for at, title in enumerate(_titles(known)):
        told = [t for t in _used(known) if not np.isnan(deviation[t, at])]
        order = sorted(told, key=lambda t: (-deviation[t, at], t))
        bars = tuple(ChartBar(known.plan.names(t), float(deviation[t, at]), rows[t]) for t in order)
        if bars:
            charts.append(Chart(title, float(known.problem.tolerance[at]), bars))
    return charts


def _map(known: Known, progress: Progress) -> ReportMap:
    units, plan, problem = known.units, known.plan.assignment, known.problem
    left = np.where(plan == UNASSIGNED, 0, UNASSIGNED)
    layers = [
        [each.asWkb().data() for each in known.drawn.shapes],
        dissolve(units.polygons, left, 1, progress=progress.part(0, 20)),
    ]
    colours = colour_territories(problem.graph, plan, problem.k)
    most = _strongest(known)
    rows = _rows(known)
    now = tuple(
        MapTerritory(
            known.plan.names(t),
            territory_colour(int(colours[t])).name(),
            _shade(float(_finite(known.drawn.facts.deviation[t, 0])) / most),
            rows.get(t, -1),
        )
        for t in range(known.plan.names.k)
    )
    if known.compared is None:
        drawing = drawing_of(layers, units.ground, known.places, progress.part(20, 100))
        return ReportMap(drawing, now)
    numbers = flow_numbers(known.compared)
    plans = known.compared.plans
    layers.append(dissolve(units.polygons, plans.before, plans.k, progress=progress.part(20, 40)))
    layers.append(
        dissolve(units.polygons, numbers.of_unit, len(numbers.said), progress=progress.part(40, 60))
    )
    drawing = drawing_of(layers, units.ground, known.places, progress.part(60, 100))
    flows = tuple(
        MapFlow(said, now[new].colour if new >= 0 else UNASSIGNED_FILL)
        for said, new in zip(numbers.said, _new(plans, numbers.target))
    )
    return ReportMap(drawing, now, _before(known, colours, now), flows)


def _new(plans: TwoPlans, territory: np.ndarray) -> list[int]:
    """Return the numbers that territories have now, -1 for those that are none."""
    return np.where(territory >= 0, plans.new[np.maximum(territory, 0)], -1).tolist()


def _before(
    known: Known, colours: np.ndarray, now: Sequence[MapTerritory]
) -> tuple[MapTerritory, ...]:
    """Return the territories of the plan before: those that go on keep their colour."""
    found = known.compared
    if found is None:
        return ()
    plans = found.plans
    goes_on = np.where(plans.new >= 0, colours[np.maximum(plans.new, 0)], -1)
    own = colour_territories(known.problem.graph, plans.before, plans.k, previous=goes_on)
    number = np.where(goes_on >= 0, goes_on, own).tolist()
    deviation = _finite(found.deviations[0][:, 0])
    most = _strongest(known)
    return tuple(
        MapTerritory(
            str(found.old_name(t) if found.old_name(t) is not None else ""),
            territory_colour(number[t]).name(),
            _shade(float(deviation[t]) / most),
            now[int(plans.new[t])].row if plans.new[t] >= 0 else -1,
        )
        for t in range(plans.k)
    )


def _strongest(known: Known) -> float:
    """Return the deviation from which on colours grow no stronger."""
    tolerance = float(known.problem.tolerance[0])
    if tolerance > 0:
        return STRONGEST * tolerance
    deviation = _finite(known.drawn.facts.deviation[:, 0])
    return max(float(np.abs(deviation).max(initial=0.0)), 1e-9)


def _finite(deviation: np.ndarray) -> np.ndarray:
    return np.nan_to_num(deviation, posinf=0.0, neginf=0.0)


def _shade(share: float) -> str:
    """Return the colour of a deviation, as a share of the strongest."""
    end = HIGH if share > 0 else LOW
    mixed = (round(m + (e - m) * min(abs(share), 1.0)) for m, e in zip(MIDDLE, end))
    return "#" + "".join(f"{each:02x}" for each in mixed)


def _pairs(name: str, caption: str, rows: Sequence[tuple[str, str]]) -> ReportTable:
    columns = (
        TableColumn("what", tr("What"), TEXT, [what for what, _ in rows]),
        TableColumn("value", tr("Value"), TEXT, [value for _, value in rows]),
    )
    return ReportTable(name, caption, columns)


def _sources(ages: Sequence[SourceAge]) -> ReportTable:
    columns = (
        TableColumn("layer", tr("Source"), TEXT, [each.name for each in ages]),
        TableColumn("place", tr("File or table"), TEXT, [each.place or None for each in ages]),
        TableColumn("changed", tr("Last changed"), TEXT, [each.told() for each in ages]),
        TableColumn(
            "rows", tr("Rows"), WHOLE, [each.rows if each.rows >= 0 else None for each in ages]
        ),
        TableColumn(
            "history", tr("Last entry of its history"), TEXT, [each.history for each in ages]
        ),
    )
    caption = tr("Sources and when they were last changed")
    return ReportTable("sources", caption, columns).without_empty()
