"""Several plans in one run, none of them worse than another in everything."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
)

from ..core.explore.scores import BORDERS, TRAVEL
from ..core.figures.shares import told_share
from ..core.jobs.explore_plan import Explored, ExploreWish, explore_plan
from ..core.jobs.judge_plan import BROKEN
from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..core.model.text import clauses, few, percent, rounded
from ..layers.reading.units import Units
from ..layers.scenarios.authors import current_time
from ..layers.scenarios.scenario import Scenario
from ..layers.scenarios.store import ScenarioStore
from ..layers.text import tr
from ..layers.writing.alternatives import AlternativeRow, alternatives_table, units_with_plans
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared import scenarios as s
from .shared.account import asked, figures
from .shared.alternatives import (
    PROCESSES,
    centers_of_plans,
    check_asked,
    number_of_territories,
    plan_of_today,
    processes,
    read_asked,
    rules_of_plans,
)
from .shared.base import TerritoryAlgorithm
from .shared.run import Run

PLANS, NEARNESS, REPLACE = "PLANS", "NEARNESS", "REPLACE"
SCHEDULER = "SCHEDULER"
PLANS_LAYER = "PLANS_LAYER"
BALANCE, LITTLE_MOVED = "balance", "little moved"
PLAN_COUNT, MORE_PLANS, ALL_LISTED = "PLAN_COUNT", "MORE_PLANS", "ALL_LISTED"


class ExplorePlans(TerritoryAlgorithm):
    """Find alternatives and keep each as a scenario."""

    ID = "exploreplans"
    ICON = "explore"
    FIRST = (
        "INPUT",
        "WORKLOAD",
        "TERRITORY_FIELD",
        "TERRITORIES",
        "TOLERANCE",
        "PLANS",
        "SCENARIO",
        "EFFORT",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Explore plans")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Makes several plans in one run, to choose from: some more even, some with shorter "
            "ways (or borders), and, where there is a plan of today, some that move less. None is "
            "worse than another in everything, and no two are alike (within 2 % in all figures). "
            "Each is kept as a scenario with its figures; the units are not touched.\n"
            "All plans are within the tolerance and keep the rules. Small maps, whose plans can "
            "all be listed (some 25 units), are explored in full; on larger ones plans are looked "
            "for. The work is done beside QGIS on all cores, or on a Dask cluster; what is found "
            "does not depend on where."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory ID_FIELD=GEOID "
            "WORKLOAD=POP2020 TOLERANCE=10 PLANS=4 EFFORT=fast STORE=plans.gpkg OUTPUT=plans.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.workload(),
            p.weights(),
            plan_of_today(
                tr(
                    "The field with today's plan: what it would cost to leave it counts then, and "
                    "territories keep their names. Without it, plans are made afresh."
                )
            ),
            number_of_territories(),
            *p.tolerances(),
            b.number(
                PLANS,
                tr("Number of plans"),
                tr(
                    "So many at most. Where there are more that differ, those are kept that show "
                    "best what can be had; the log says how many there were."
                ),
                8,
                least=1,
                most=1000,
                whole=True,
            ),
            b.choice(
                NEARNESS,
                tr("Besides balance, compare"),
                {
                    TRAVEL: tr("workload times travel to the center"),
                    BORDERS: tr("compactness: the length of all borders"),
                },
                TRAVEL,
                tr(
                    "“travel”: workload times what the way from the territory's center counts: its "
                    "squared distance, or what is asked for (OBJECTIVE). "
                    "“borders”: how long the borders between territories are; short ones make "
                    "compact territories."
                ),
            ),
            *centers_of_plans(),
            *rules_of_plans(),
            s.scenario_name(
                tr("Name of the scenarios"),
                tr("What the plans are to be called; each gets a number after it."),
                usual_name(),
            ),
            b.explained(
                QgsProcessingParameterBoolean(
                    REPLACE, tr("Replace scenarios of these names"), False, True
                ),
                tr("Those of the same name give way, unless they are approved."),
            ),
            s.author(),
            *s.store(),
            p.effort(),
            p.random_seed(),
            processes(),
            b.text(
                SCHEDULER,
                tr("Dask scheduler"),
                tr(
                    "The address of a Dask cluster that is to do the work, such as "
                    "tcp://10.0.0.5:8786. It needs the Python package “distributed” here, and "
                    "this plugin's folder on the Python path of scheduler and workers."
                ),
            ),
            o.sink(
                o.OUTPUT,
                tr("Alternatives"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per plan: name, largest deviation (percent), travel, borders (km), "
                    "units and percent of the workload that change hands, detached territories, "
                    "and what it is best in."
                ),
            ),
            o.sink(
                PLANS_LAYER,
                tr("Units with all plans"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr("The units, with a field for each plan that holds its territories."),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            PLAN_COUNT: tr("Plans that were kept"),
            MORE_PLANS: tr("Further plans that differ and are worse in nothing, left out"),
            ALL_LISTED: tr("1 where all plans of the map were listed, else 0"),
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return {s.STORE: tr("Where the scenarios are kept")}

    def check(self, run: Run) -> None:
        """Ask for a number or a plan."""
        check_asked(run)

    def work(self, run: Run) -> dict[str, Any]:
        """Find the plans, and keep them."""
        store, layer = s.store_of(run), s.layer_of(run)
        wished = read_asked(run)
        units, names, criteria = wished.units, wished.names, wished.criteria
        keys = s.keys_of(run, units)
        _check_names(run, store, layer)
        run.say([asked(wished.request.problem, units, criteria)])
        run.stage(tr("Exploring plans"))
        wish = ExploreWish(
            run.integer(PLANS),
            run.choice(NEARNESS),
            run.choice(p.EFFORT),
            run.integer(p.RANDOM_SEED),
            run.text(SCHEDULER),
            run.optional_integer(PROCESSES) or 0,
        )
        found = explore_plan(wished.request, wish, run.progress.part(5, 95))
        for note in found.notes:
            run.report.warning(note)
        rows = _rows(run, found, wish.nearness)
        run.say(_told(found, rows))
        kept = _scenarios(run, layer, found, rows, units, criteria)
        plans = [
            (each, [names(int(held)) for held in plan.plan])
            for each, plan in zip(kept, found.plans)
        ]
        run.stage(tr("Saving the scenarios"))
        titles = [each.name for each in kept]
        tables = {o.OUTPUT: alternatives_table(rows, run.goes_to_spreadsheet(o.OUTPUT))}
        if run.wants(PLANS_LAYER):
            fields = {title: told for title, (_, told) in zip(titles, plans)}
            tables[PLANS_LAYER] = units_with_plans(run.source(p.INPUT), units, fields)
        replacing = run.yes(REPLACE)

        def keep(progress: Progress) -> None:
            store.save_all(plans, keys, replacing=replacing, progress=progress)

        written = run.write(tables, keeping=s.keeping(store.place, keep))
        run.say([_where(store, titles)])
        return {
            **written,
            PLAN_COUNT: len(found.plans),
            MORE_PLANS: found.more,
            ALL_LISTED: int(found.is_whole),
            s.STORE: store.place.title,
        }


def usual_name() -> str:
    """Return what plans are called where nothing else is said."""
    return "Alternative"  # fields are called by it, in every language


def _check_names(run: Run, store: ScenarioStore, layer: str) -> None:
    """Refuse names that are taken before the work is done.

    Raises
    ------
    InvalidInput
    """
    name = run.text(s.SCENARIO) or usual_name()
    wanted = {f"{name} {number}" for number in range(1, run.integer(PLANS) + 1)}
    taken = [each for each in store.listed(layer) if each.name in wanted]
    if run.yes(REPLACE):
        for each in taken:
            each.may_change()
    elif taken:
        raise InvalidInput(
            tr(
                "There {count:is a scenario of this name|are scenarios of these names} already "
                "({count:,}): {names}. Choose another name (SCENARIO), or replace {count:it|them} "
                "(REPLACE)."
            ).format(count=len(taken), names=few([each.name for each in taken]))
        )


def _rows(run: Run, found: Explored, nearness: str) -> list[AlternativeRow]:
    """Return what there is to say of each plan."""
    name = run.text(s.SCENARIO) or usual_name()
    columns: list[tuple[str, list[float]]] = [
        (BALANCE, [each.deviation for each in found.plans]),
        (BORDERS if nearness == BORDERS else TRAVEL, [each.nearness for each in found.plans]),
    ]
    moved = [each.moved for each in found.plans if each.moved is not None]
    if moved:
        columns.append((LITTLE_MOVED, moved))
    rows = []
    for at, each in enumerate(found.plans):
        best = tuple(word for word, scores in columns if scores[at] == min(scores))
        rows.append(
            AlternativeRow(
                name=f"{name} {at + 1}",
                deviation=100.0 * each.deviation,
                travel=each.travel,
                borders=each.borders / 1000.0,
                moved=None if each.moved is None else 100.0 * each.moved,
                moved_units=each.moved_units,
                detached=each.detached,
                kept=each.judged.status != BROKEN,
                best_in=best,
            )
        )
    return rows


def _told(found: Explored, rows: list[AlternativeRow]) -> list[str]:
    """Say what was found."""
    said = [told_alternative(row) for row in rows]
    if found.is_whole:
        said.append(
            tr("All plans of this map were listed: none is better in everything than one of these.")
        )
    if found.more:
        more = tr(
            "{count:,} more {count:plan differs|plans differ} from these, and "
            "{count:is|are} worse in nothing: ask for more (PLANS) to see {count:it|them}."
        )
        said.append(more.format(count=found.more))
    return said


def told_alternative(row: AlternativeRow) -> str:
    """Return a line on a plan: its figures, and what it is best in."""
    text = tr("{name}: largest deviation {deviation}, travel {travel}, borders {borders:,.0f} km")
    said = text.format(
        name=row.name,
        deviation=percent(row.deviation / 100.0, 2).lstrip("+"),
        travel=rounded(row.travel, 6),
        borders=row.borders,
    )
    if row.moved is not None:
        moves = tr("{moved} of the workload moves").format(moved=told_share(row.moved))
        said = clauses([said, moves])
    return said + (tr(" – best in: {best}.").format(best=_best(row)) if row.best_in else ".")


def _best(row: AlternativeRow) -> str:
    """Return what a plan is best in, as it is told; its table has words for programs."""
    titles = {
        BALANCE: tr("balance"),
        TRAVEL: tr("travel"),
        BORDERS: tr("borders"),
        LITTLE_MOVED: tr("little moved"),
    }
    return ", ".join(titles[word] for word in row.best_in)


def _scenarios(
    run: Run,
    layer: str,
    found: Explored,
    rows: list[AlternativeRow],
    units: Units,
    criteria: list[str],
) -> list[Scenario]:
    """Return the plans as scenarios with their figures."""
    made, who = current_time(), s.who(run)
    how = tr("{algorithm}, {effort}, seed {seed}").format(
        algorithm=run.called, effort=run.choice(p.EFFORT), seed=run.integer(p.RANDOM_SEED)
    )
    return [
        Scenario(
            layer=layer,
            name=row.name,
            author=who,
            made=made,
            note=tr("Best in: {best}.").format(best=_best(row)) if row.best_in else "",
            parameters={"WORKLOAD": criteria, "MADE_WITH": how},
            figures={
                **figures(found.problem, each.plan, units),
                "BORDERS_KM": row.borders,
                **({} if row.moved is None else {"MOVED": row.moved}),
            },
        )
        for each, row in zip(found.plans, rows)
    ]


def _where(store: ScenarioStore, titles: list[str]) -> str:
    return tr("Kept as “{first}” to “{last}” in {place}.").format(
        first=titles[0], last=titles[-1], place=store.place.title
    )
