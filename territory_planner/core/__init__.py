"""Territory design on plain arrays: numpy, scipy and shapely, no QGIS and no Qt.

What a program of your own needs of it is imported from here, and `docs/core.md` shows it at
work::

    from territory_planner.core import contiguity, design, make_problem, polygons_from_wkb

Units and territories are indices; an assignment is (n,) int32 with -1 for units without a
territory; positions and distances are in km, workloads in units of your own. Keys such as
[Hess 1965] stand for entries of `docs/bibliography.md`.

Nothing inside the core imports from here: what its modules need of one another they take from
where it is written.
"""

from __future__ import annotations

from .bounds.optimality_gap import OptimalityGap, optimality_gap
from .checks.issue import Issue
from .checks.validation import validate_plan
from .diagnosis.feasibility import check_feasible
from .geometry.contiguity import contiguity
from .geometry.dissolve import dissolve
from .geometry.polygons import polygon_centroids, polygons_from_wkb
from .geometry.shape import polsby_popper
from .jobs.allocate import allocate
from .jobs.balance import Balanced, balance
from .jobs.design import Design, design
from .jobs.repair import Repaired, repair
from .jobs.split import merge_territories, split_territory
from .jobs.suggest import Suggestion, suggest
from .model.errors import Cancelled, Infeasible, InvalidInput, TerritoryError
from .model.geodesy import geocentric
from .model.graph import Graph, graph_from_edges
from .model.labels import match_labels, match_territories
from .model.measures import cost, deviations, loads
from .model.moves import Move, explain, moves_between
from .model.problem import Problem, make_problem
from .model.progress import Progress

__all__ = [
    "Balanced",
    "Cancelled",
    "Design",
    "Graph",
    "Infeasible",
    "InvalidInput",
    "Issue",
    "Move",
    "OptimalityGap",
    "Problem",
    "Progress",
    "Repaired",
    "Suggestion",
    "TerritoryError",
    "allocate",
    "balance",
    "check_feasible",
    "contiguity",
    "cost",
    "design",
    "deviations",
    "dissolve",
    "explain",
    "geocentric",
    "graph_from_edges",
    "loads",
    "make_problem",
    "match_labels",
    "match_territories",
    "merge_territories",
    "moves_between",
    "optimality_gap",
    "polsby_popper",
    "polygon_centroids",
    "polygons_from_wkb",
    "repair",
    "split_territory",
    "suggest",
    "validate_plan",
]
