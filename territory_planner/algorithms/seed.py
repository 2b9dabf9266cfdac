"""Where territories should start."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsWkbTypes,
)

from ..core.construct.seeding import seed_units
from ..core.model.data_classes import dataclass
from ..core.model.errors import InvalidInput
from ..core.model.graph import Graph
from ..core.model.problem import make_problem
from ..core.model.scipy_parts import cKDTree
from ..core.model.text import figure
from ..core.presolve.islands import NO_WALLS
from ..layers.compat import integer_field, real_field, text_field
from ..layers.plan import unique_names
from ..layers.reading.neighbours import touching
from ..layers.reading.points import Centers
from ..layers.reading.tables import column_names
from ..layers.reading.units import Units
from ..layers.text import tr
from ..layers.writing.output import Table
from ..layers.writing.results import IdColumn, id_column, table_of
from .shared import builders as b
from .shared import constraints, sites
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.reading import read_plan
from .shared.run import Run

METHOD = "METHOD"
SITING = ("median", "center")


class SeedTerritories(TerritoryAlgorithm):
    """Choose the units that territories should start from."""

    ID = "seedterritories"
    ICON = "seed"
    FIRST = (
        "INPUT",
        "WORKLOAD",
        "TERRITORIES",
        "METHOD",
        "CENTERS",
        "TERRITORY_FIELD",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Seed territories")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Proposes where territories should start, or where to place offices: points at the "
            "most suitable units, with the workload around each.\n"
            "Move them by hand where you know better, then give them as centers to “Allocate "
            "units to centers” or “Design territories”."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg WORKLOAD=POP2020 TERRITORIES=10 METHOD=median "
            "OUTPUT=seeds.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.workload(),
            b.explained(
                p.territories(),
                tr(
                    "So many are chosen, centers that are given among them. Needed for every "
                    "method but “existing”."
                ),
            ),
            b.choice(
                METHOD,
                tr("Method"),
                {
                    "spread": tr("far apart"),
                    "balanced": tr("in equal shares"),
                    "heaviest": tr("where the workload is"),
                    "median": tr("the shortest ways"),
                    "center": tr("no way too long"),
                    "existing": tr("centers of a plan"),
                },
                "balanced",
                tr(
                    "“spread”: far apart, denser where the workload is (weighted k-means++). "
                    "“balanced”: in the middle of equal shares of the workload. “heaviest”: the "
                    "heaviest units that lie apart. “median”: the places with the least total "
                    "distance to the workload (p-median). “center”: the places that leave no "
                    "workload farther than need be (p-center). “existing”: the centers of the "
                    "plan in the territory field."
                ),
            ),
            b.field(
                p.TERRITORY_FIELD,
                tr("Territory field"),
                tr("The plan whose centers are wanted, for the method “existing”."),
            ),
            b.explained(
                p.centers(optional=True),
                tr(
                    "Points that stay, such as offices: a seed is placed at each of them, and "
                    "the others are chosen beside them."
                ),
            ),
            b.explained(p.center_name_field(), tr("Names the seeds that are placed at centers.")),
            *_sites(),
            p.tolerance_distance(),
            p.id_field(),
            p.random_seed(),
            o.sink(
                o.OUTPUT,
                tr("Seeds"),
                QgsProcessing.SourceType.TypeVectorPoint,
                tr(
                    "One point per seed: id, name, unit, whether it was required, and the workload "
                    "that it is the nearest seed to."
                ),
            ),
        ]

    def check(self, run: Run) -> None:
        """Ask for a number or a plan, as the method needs it."""
        method = run.choice(METHOD)
        if method != "existing" and not run.given(p.TERRITORIES):
            raise InvalidInput(tr("Say how many territories to seed (TERRITORIES)."))
        if method == "existing" and not run.given(p.TERRITORY_FIELD):
            raise InvalidInput(
                tr("The method “existing” needs the territory field (TERRITORY_FIELD).")
            )
        spaced = run.optional_number(sites.CENTER_SPACING) or run.given(sites.SITE_FIELD)
        if method not in SITING and spaced:
            raise InvalidInput(
                tr("Candidates and a spacing of centers need the method “median” or “center”.")
            )

    def work(self, run: Run) -> dict[str, Any]:
        """Choose the seeds."""
        criteria, method = run.fields(p.WORKLOAD), run.choice(METHOD)
        id_field, plan_field = run.field(p.ID_FIELD), run.field(p.TERRITORY_FIELD)
        run.stage(tr("Reading units"))
        units = run.units(also=[id_field, plan_field])
        ids = id_column(units, id_field, run.report)
        centers = run.centers(units, also=[run.field(sites.SITE_FIELD)])
        start, k = _plan_and_count(run, units, method, plan_field)
        spacing = run.optional_number(sites.CENTER_SPACING) or 0.0
        required = [] if centers is None else _kept_units(run, centers)
        if centers is not None and run.given(sites.SITE_FIELD):
            centers = sites.chosen_centers(run, units, centers, k, lambda served: None, method)
        if centers is not None and centers.k > k:
            raise InvalidInput(
                tr(
                    "There are more centers to keep ({given:,}) than territories wanted ({k:,})."
                ).format(given=centers.k, k=k)
            )
        problem = make_problem(
            units.position,
            units.workload,
            _graph(run, units, k),
            k,
            globe=units.ground.globe,
            start=start,
        )
        run.stage(tr("Choosing seeds"))
        chosen = seed_units(
            problem,
            method,
            run.integer(p.RANDOM_SEED),
            None if centers is None else centers.unit,
            run.progress.part(10, 95),
            spacing,
        )
        found = _seeds(units, chosen, centers, required)
        run.say([_result(found.around)])
        return run.write({o.OUTPUT: _points(units, found, ids, criteria)})


@dataclass(frozen=True)
class _Seeds:
    """Seeds as they are given back, required ones first.

    Attributes
    ----------
    unit : (k,) int64
        Those that they lie in.
    place : (k, d) float64
        Where they lie: required ones and candidates as their center does.
    name : tuple of k str
    required : (k,) bool
    around : (k, m) float64
        The workload of the units that each is the nearest seed to.
    """

    unit: np.ndarray
    place: np.ndarray
    name: tuple[str, ...]
    required: np.ndarray
    around: np.ndarray


def _sites() -> list[QgsProcessingParameterDefinition]:
    """Return candidates and their spacing: seeds know straight ways only."""
    field, spacing = sites.definitions()
    return [
        b.explained(
            field,
            tr(
                "Says “required” of centers that stay, and “candidate” of those that may be "
                "chosen, by the method “median” or “center”: so many that there are as many seeds "
                "as asked for. Without it, all centers are required."
            ),
        ),
        spacing,
    ]


def _graph(run: Run, units: Units, k: int) -> Graph:
    """Return which units touch, islands tied."""
    graph = touching(units, "rook", run.optional_number(p.TOLERANCE_DISTANCE), run.progress)
    return constraints.tied_graph(run, units, graph, k, lambda: NO_WALLS)


def _plan_and_count(
    run: Run, units: Units, method: str, plan_field: str | None
) -> tuple[np.ndarray | None, int]:
    """Return the plan (n,) to take seeds from, if that is the method, and how many are wanted."""
    if method != "existing":
        return None, run.integer(p.TERRITORIES)
    plan = read_plan(run, units, run.needed_field(p.TERRITORY_FIELD))
    return plan.assignment, plan.names.k


def _kept_units(run: Run, centers: Centers) -> list[int]:
    """Return the units of the centers that are no mere candidates."""
    return centers.unit[sites.is_required(run, centers)].tolist()


def _seeds(
    units: Units, chosen: np.ndarray, centers: Centers | None, required: list[int]
) -> _Seeds:
    """Return the seeds, those that are centers where and as these are called."""
    given = {} if centers is None else {int(unit): at for at, unit in enumerate(centers.unit)}
    unit = np.array(sorted(chosen.tolist(), key=lambda each: given.get(each, len(chosen))))
    place, text = units.position[unit], [units.label[each] for each in unit.tolist()]
    for at, each in enumerate(unit.tolist()):
        if centers is not None and each in given:
            place[at], text[at] = centers.position[given[each]], centers.name[given[each]]
    nearest = cKDTree(place).query(units.position)[1]
    around = [np.bincount(nearest, weights=w, minlength=len(place)) for w in units.workload.T]
    return _Seeds(
        unit,
        place,
        tuple(unique_names(text)),
        np.isin(unit, required),
        np.column_stack(around),
    )


def _result(around: np.ndarray) -> str:
    return tr(
        "Result: {k:,} {k:seed|seeds}; the workload nearest to each runs from {low} to {high}, "
        "{mean} on average."
    ).format(
        k=len(around),
        low=figure(around[:, 0].min()),
        high=figure(around[:, 0].max()),
        mean=figure(around[:, 0].mean()),
    )


def _points(units: Units, seeds: _Seeds, ids: IdColumn, criteria: list[str]) -> Table:
    """Return a point per seed."""
    rows = [
        (
            1 + at,
            name,
            ids.values[unit],
            units.label[unit],
            int(seeds.required[at]),
            *seeds.around[at].tolist(),
        )
        for at, (name, unit) in enumerate(zip(seeds.name, seeds.unit.tolist()))
    ]
    fields = [
        integer_field("id"),
        text_field("name"),
        ids.field("unit_id"),
        text_field("unit"),
        integer_field("required"),
        *map(real_field, column_names("workload", criteria)),
    ]
    points = [
        QgsGeometry.fromPointXY(QgsPointXY(x, y))
        for x, y in units.ground.coordinates(seeds.place).tolist()
    ]
    return table_of(fields, rows, QgsWkbTypes.Type.Point, points, units.ground.crs)
