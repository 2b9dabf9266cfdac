"""All that a design of territories takes, copied from a session for a background thread."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ...core.bounds.optimality_gap import OptimalityGap
from ...core.checks.rules import Rules
from ...core.diagnosis.feasibility import check_limits, find_conflicts
from ...core.jobs.count import BEST, GIVEN, MOST
from ...core.jobs.design import EFFORTS
from ...core.jobs.found_centers import find_centers
from ...core.jobs.full_design import FullDesign, design_in_full, stand
from ...core.location.sharing import explain_short
from ...core.model.errors import InvalidInput
from ...core.model.graph import Graph
from ...core.model.moves import Called
from ...core.model.problem import Problem, make_problem
from ...core.model.progress import Progress
from ...core.presolve.islands import Ties, tied
from ...core.presolve.parents import check_enough_territories, inside_parents
from ...core.travel.reach import beyond_all, check_reach, explain_beyond
from ...core.travel.spacing import check_spacing
from ..plan import Names, north_to_south, numbered
from ..reading.exceptions import read_exceptions
from ..reading.neighbours import report_ties
from ..reading.points import Centers
from ..reading.sites import best_sites, explain_sites, subset
from ..reading.units import Units
from ..reading.ways import Ways, site_costs, travel_between, travel_of
from ..report import Report
from ..text import tr
from .plan_centers import Sites
from .references import Snapshot
from .settings import DesignSettings


@dataclass(frozen=True)
class Designed:
    """A design of so many territories.

    Attributes
    ----------
    names : tuple of k str
        What they are called; none: they are numbered.
    done : FullDesign
    stands : OptimalityGap
        How good it is at least.
    notes : tuple of str
        What the user should know.
    """

    names: tuple[str, ...]
    done: FullDesign
    stands: OptimalityGap
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Brief:
    """All that a design takes, copied for a background thread.

    Attributes
    ----------
    wish : DesignSettings
    units : Units
    graph : Graph
        Without ties.
    ties : Ties
    criteria : dict
        Arguments of `make_problem`.
    titles : list of m str
        What the workloads are called.
    rules : Rules
        Without exceptions.
    groups, parents : Names
    reach : float
        km, inf for no limit.
    share : dict of str to (m,) float64
        Targets in proportion by territory or center.
    from_table : bool
        They are of a table, which names the territories.
    ways : Ways
    sites : Sites or None
    spacing : float
        km that centers keep from each other; 0 for no limit.
    ids : list of n str
        What units are called in tables.
    exceptions : Snapshot or None
    territory_field : str
    remarks : tuple of str
        What the user should know of any design.
    """

    wish: DesignSettings
    units: Units
    graph: Graph
    ties: Ties
    criteria: dict[str, Any]
    titles: list[str]
    rules: Rules
    groups: Names
    parents: Names
    reach: float
    share: dict[str, np.ndarray]
    from_table: bool
    ways: Ways
    sites: Sites | None
    spacing: float
    ids: list[str]
    exceptions: Snapshot | None
    territory_field: str
    remarks: tuple[str, ...] = ()
    read: dict[str, Any] = field(default_factory=dict, compare=False)

    @property
    def limit(self) -> float | None:
        """Km that a unit may be from its center; None for no limit."""
        return self.reach if np.isfinite(self.reach) else None

    def design(self, k: int, progress: Progress) -> Designed:
        """Design k territories."""
        notes: list[str] = []
        report = Report(warning=notes.append)
        self._check_parents(k)
        centers = self._centers(k, report, progress.part(0, 10))
        names, target = self._named(centers, k)
        called = Called(Names(names, False) if names else numbered(k), self.groups, self.unit)
        rules = replace(self.rules, given=self._given(names, report))
        problem = inside_parents(self._problem(k, centers, target, report), rules.parent)
        # Another number is advised only where the number is the user's to choose.
        counts = self.wish.mode == GIVEN and centers is None and not self.from_table
        names_of = called.territory, self.unit, self.titles.__getitem__
        check_limits(problem, find_conflicts(problem), *names_of, counts=counts)
        if self.limit is not None:
            place = self.units.position if centers is None else centers.position
            short = explain_short(problem, place, self.limit, *names_of[1:])
            if short:
                notes.append(short)
        if centers is not None:
            problem = self._served(problem, centers, report, progress.part(10, 20))
        else:
            check_spacing(problem, self.spacing)

        def solve(wanted: Problem, part: Progress, wider: float | None = self.limit) -> FullDesign:
            return design_in_full(wanted, rules, wider, self.wish.effort, 0, part, called)

        done = solve(problem, progress.part(20, 50 if centers is None else 95))
        if centers is None:
            if not names:
                done = replace(done, plan=north_to_south(problem, done.plan))
            done = find_centers(
                done,
                travel_between(self.ways, problem, self.units, report, progress.part(50, 52)),
                solve,
                plain=self.ways.is_plain,
                reach=self.limit,
                spacing=self.spacing,
                crossed=self.ways.crossed,
                progress=progress.part(52, 95),
            )
        # Of several numbers to choose from, each is judged by its own centers only.
        only, best = self.wish.mode == GIVEN, EFFORTS[self.wish.effort].any_centers
        free, last = only and best and centers is None, progress.part(95, 100)
        stands = stand(done, self.limit, any_centers=free, progress=last)
        return Designed(names, done, stands, (*notes, *done.found.notes, *self.remarks))

    def unit(self, number: int) -> str:
        """Return what a unit is called."""
        return self.units.label[number]

    def _check_parents(self, k: int) -> None:
        inside = self.rules.parent[self.rules.parent >= 0]
        check_enough_territories(inside, k, self.parents.text)

    def _problem(
        self, k: int, centers: Centers | None, target: np.ndarray | None, report: Report
    ) -> Problem:
        graph, ties = tied(self.graph, self.ties, self.units.workload, k)
        report_ties(self.units, ties, report)
        return make_problem(
            self.units.position,
            self.units.workload,
            graph,
            k,
            center=None if centers is None else centers.position,
            target=target,
            compactness=float(self.wish.compactness),
            **self.criteria,
        )

    def _served(
        self, problem: Problem, centers: Centers, report: Report, progress: Progress
    ) -> Problem:
        """Return the problem with ways from its centers."""
        if self.limit is not None:
            excused = self.out_of_all()
            check_reach(problem, self.limit, self.unit, excused)
            note = None if excused is None else explain_beyond(excused, self.limit, self.unit)
            if note:
                report.warning(note)
        # Of units that a center can't serve, the gaps tell once there is a plan.
        travel = travel_of(self.ways, problem, self.units, self.ids, centers, Report(), progress)
        return replace(problem, travel=travel)

    def out_of_all(self) -> np.ndarray | None:
        """Return (n,) bool, the units that no candidate reaches; None without any, or a limit."""
        if self.sites is None or not self.sites.site_field or self.limit is None:
            return None
        place, globe = self.every_center(Report())[0].position, self.units.ground.globe
        return beyond_all(self.units.position, place, self.limit, globe=globe)

    def every_center(self, report: Report) -> tuple[Centers, np.ndarray]:
        """Return all centers of the layer, and (c,) bool those that must stay: read once."""
        if "centers" not in self.read:
            self.read["centers"] = self.sites.read(self.units, report)
        return self.read["centers"]

    def _centers(self, k: int, report: Report, progress: Progress) -> Centers | None:
        """Return the k centers to design around, chosen among candidates; None without."""
        if self.sites is None:
            return None
        every, required = self.every_center(report)
        if not self.sites.site_field:
            if every.k != k and self.ways.costs is not None:
                raise InvalidInput(
                    tr(
                        "The table of costs needs a center for each territory, and there are "
                        "{centers:,} for {k:,}. Ask for as many territories, or say in the "
                        "set-up which centers are candidates."
                    ).format(centers=every.k, k=k)
                )
            return every if every.k == k else None

        def costs(rows: np.ndarray) -> np.ndarray | None:
            if "costs" not in self.read:
                self.read["costs"] = site_costs(
                    self.ways, self.units, self.ids, every, rows, Report(), progress
                )
            return self.read["costs"]

        rows = best_sites(
            every,
            required,
            k,
            self.units,
            costs,
            progress,
            method=self.sites.method,
            reach=self.limit,
            spacing=self.spacing,
        )
        report.info(explain_sites(every, required, rows))
        return subset(every, rows)

    def _named(self, centers: Centers | None, k: int) -> tuple[tuple[str, ...], np.ndarray | None]:
        """Return what territories are called, () for numbers, and their targets, where given."""
        names: tuple[str, ...] = ()
        if centers is not None:
            names = tuple(centers.name)
        elif self.from_table and len(self.share) == k:
            names = tuple(self.share)
        known = bool(names) and all(name in self.share for name in names)
        return names, np.array([self.share[name] for name in names]) if known else None

    def _given(self, names: tuple[str, ...], report: Report) -> np.ndarray:
        """Return (n,) int32, the territory of each exception."""
        if self.exceptions is None:
            return self.rules.given
        if not names:
            raise InvalidInput(
                tr(
                    "Exceptions name their territories, and new ones have no names yet. Choose "
                    "as many centers, or a table of targets with as many rows, in the set-up; or "
                    "leave the exceptions out until there is a plan."
                )
            )
        number = {name: territory for territory, name in enumerate(names)}
        field_ = self.territory_field
        return read_exceptions(self.exceptions, self.ids, number, field_, report)

    @property
    def has_maximum(self) -> bool:
        """Whether a territory has a greatest workload."""
        return bool(np.isfinite(self.criteria["maximum"]).any())

    def check(self) -> None:
        """Refuse at once what can't be designed.

        Raises
        ------
        InvalidInput
        Infeasible
            When there are fewer territories than parents.
        """
        mode = self.wish.mode
        if self.ways.costs is not None and self.sites is None:
            raise InvalidInput(tr("A table of costs needs centers: choose them in the set-up."))
        if mode == GIVEN:
            self._check_parents(self.wish.count)
            return
        if self.sites is not None and not self.sites.site_field:
            raise InvalidInput(
                tr(
                    "Every center gets a territory, so that their number is given. Say in the "
                    "set-up which centers are candidates only, or give the number."
                )
            )
        if self.from_table:
            raise InvalidInput(
                tr(
                    "The table of targets says how many territories there are: give that number, "
                    "or take the table out of the set-up."
                )
            )
        if mode == MOST and not (self.criteria["minimum"] > 0).any():
            raise InvalidInput(
                tr("The most needs a least workload: set one under Constraints in the set-up.")
            )
        if mode not in (MOST, BEST) and not self.has_maximum and self.limit is None:
            raise InvalidInput(
                tr(
                    "The fewest needs a greatest workload or distance: set one under Constraints, "
                    "or under Centers and ways, in the set-up."
                )
            )
