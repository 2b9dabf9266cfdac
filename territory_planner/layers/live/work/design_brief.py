"""All that a design of territories takes, copied from a session for a background thread."""

from __future__ import annotations

from dataclasses import field, replace
from typing import Any

import numpy as np

from ....core.checks.rules import Rules
from ....core.jobs.count import BEST, GIVEN, MOST
from ....core.jobs.design_plan import DesignWish
from ....core.jobs.request import GivenCenters, Request, Serving
from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.graph import Graph
from ....core.model.moves import Called
from ....core.model.progress import SILENT, Progress
from ....core.model.reach import Reach
from ....core.model.travel_table import Travel
from ....core.presolve.islands import Ties, tied
from ....core.presolve.parents import check_enough_territories
from ....core.travel.touring import Touring
from ...asked import Criteria, DesignAsked
from ...plan import Names, numbered
from ...reading.costs import table_travel
from ...reading.exceptions import read_exceptions
from ...reading.layer_snapshot import Snapshot
from ...reading.neighbours import report_ties
from ...reading.points import Centers
from ...reading.sites import best_sites, explain_sites, out_of_every, subset
from ...reading.units import Units
from ...reading.ways import Ways, every_way, measured, site_costs
from ...report import Report
from ...text import tr
from ..reading.plan_centers import Sites
from ..settings.plan_settings import DesignSettings


@dataclass(frozen=True)
class Brief:
    """All that a design takes, copied for a background thread.

    Attributes
    ----------
    wish : DesignSettings
    units : Units
    graph : Graph
        With ties inside parents, and no others.
    inside : Ties or None
        These ties; None without parents.
    ties : Ties
    barred : (e, 2) int64
        Units that touch, but are no neighbours for a barrier between them.
    criteria : Criteria
    titles : list of m str
        What the workloads are called.
    counts_units : bool
        The workload is the number of units.
    rules : Rules
        Without exceptions.
    groups, parents : Names
    reach : Reach
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
    touring : Touring or None
        Travel inside territories, where it counts.
    """

    wish: DesignSettings
    units: Units
    graph: Graph
    inside: Ties | None
    ties: Ties
    barred: np.ndarray
    criteria: Criteria
    titles: list[str]
    counts_units: bool
    rules: Rules
    groups: Names
    parents: Names
    reach: Reach
    share: dict[str, np.ndarray]
    from_table: bool
    ways: Ways
    sites: Sites | None
    spacing: float
    ids: list[str]
    exceptions: Snapshot | None
    territory_field: str
    remarks: tuple[str, ...] = ()
    touring: Touring | None = None
    read: dict[str, Any] = field(default_factory=dict, compare=False)

    def ask(self, k: int, progress: Progress) -> tuple[Request, DesignWish]:
        """Return what is asked of a design of k territories."""
        notes: list[str] = []
        report = Report(warning=notes.append)
        self._check_parents(k)
        centers = self._centers(k, report, progress)
        names, target = self._named(centers, k)
        rules = replace(self.rules, given=self._given(names, report, progress))
        graph = self._graph(k, report)
        asked = DesignAsked(
            units=self.units,
            graph=graph,
            k=k,
            number=k,
            criteria=self.criteria,
            rules=rules,
            called=self._called(names, k),
            barred=self.barred,
            serving=Serving(
                centers=None if centers is None else self._given_centers(names, progress),
                reach=self.reach,
                spacing=self.spacing,
                ways=measured(self.ways, self.units, report),
            ),
            centers=centers,
            ready=self._ready(centers, progress),
            target=target,
            touring=self.touring,
            remarks=(*notes, *self.remarks),
        )
        wish = DesignWish(
            effort=self.wish.effort,
            names=names,
            # Another number is advised only where the number is the user's to choose.
            counts=self.wish.mode == GIVEN and centers is None and not self.from_table,
            excused=self._out_of_all(progress),
            crossed=self.ways.crossed,
            objective=self.wish.objective,
        )
        return asked.request(), wish

    def _called(self, names: tuple[str, ...], k: int) -> Called:
        return Called(
            territory=Names(names, False) if names else numbered(k),
            group=self.groups,
            unit=self.unit,
            parent=self.parents,
            criterion=self.titles.__getitem__,
            counts_units=self.counts_units,
        )

    def _given_centers(self, names: tuple[str, ...], progress: Progress) -> GivenCenters:
        """Return all centers of the layer, which the plan is judged by."""
        every, required = self.every_center(Report(), progress)
        number = {name: territory for territory, name in enumerate(names)}
        owner = [number.get(name, -1) for name in every.name]
        ready = self._ready(every, progress)
        return GivenCenters(every.position, every.unit, np.array(owner), required, ready)

    def unit(self, number: int) -> str:
        """Return what a unit is called."""
        return self.units.label[number]

    def _check_parents(self, k: int) -> None:
        inside = self.rules.parent[self.rules.parent >= 0]
        check_enough_territories(inside, k, self.parents.text)

    def _graph(self, k: int, report: Report) -> Graph:
        """Return which units touch, with the ties that count for k territories, which are told."""
        graph, ties = tied(self.graph, self.ties, self.units.workload, k)
        for counted in (self.inside, ties):
            if counted is not None:
                report_ties(self.units, counted, report)
        return graph

    def _ready(self, centers: Centers | None, progress: Progress) -> Travel | None:
        """Return ready-made ways from centers; None without any.

        Of units that a center can't serve, the gaps tell once there is a plan.
        """
        if centers is None or self.ways.costs is None:
            return None
        return table_travel(self.ways.costs, self.ids, self.units, centers, Report(), progress)

    def _out_of_all(self, progress: Progress) -> np.ndarray | None:
        """Return (n,) bool, the units that no candidate reaches; None without any, or a limit."""
        if self.sites is None or not self.sites.site_field or not self.reach.is_limit:
            return None
        every = self.every_center(Report(), progress)[0]
        return out_of_every(self.units, every, self.reach, self._every_way(every, progress))

    def _every_way(self, every: Centers, progress: Progress) -> Travel | None:
        """Return ways from all candidates, where time is limited: found once."""
        if not np.isfinite(self.reach.time):
            return None
        if "every way" not in self.read:
            self.read["every way"] = every_way(self.ways, self.units, self.ids, every, progress)
        return self.read["every way"]

    def every_center(
        self, report: Report, progress: Progress = SILENT
    ) -> tuple[Centers, np.ndarray]:
        """Return all centers of the layer, and (c,) bool those that must stay: read once.

        Raises
        ------
        InvalidInput
            When there is no layer of them, or it can't be used.
        """
        if self.sites is None:
            raise InvalidInput(tr("There are no centers: choose their layer in the set-up."))
        if "centers" not in self.read:
            self.read["centers"] = self.sites.read(self.units, report, progress)
        return self.read["centers"]

    def _centers(self, k: int, report: Report, progress: Progress) -> Centers | None:
        """Return the k centers to design around, chosen among candidates; None without."""
        if self.sites is None:
            return None
        every, required = self.every_center(report, progress)
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
                    self.ways, self.units, self.ids, every, rows, report, progress
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
            reach=self.reach,
            spacing=self.spacing,
            every=self._every_way(every, progress),
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

    def _given(self, names: tuple[str, ...], report: Report, progress: Progress) -> np.ndarray:
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
        return read_exceptions(self.exceptions, self.ids, number, field_, report, progress=progress)

    @property
    def has_maximum(self) -> bool:
        """Whether a territory has a greatest workload."""
        return self.criteria.maximum is not None

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
        if mode == MOST and self.criteria.minimum is None:
            raise InvalidInput(
                tr(
                    "“As many as the limits allow” needs a least workload: set one under "
                    "Constraints in the set-up."
                )
            )
        if mode not in (MOST, BEST) and not self.has_maximum and not self.reach.is_limit:
            raise InvalidInput(
                tr(
                    "The fewest needs a greatest workload, distance or time: set one under "
                    "Constraints, or under Centers and ways, in the set-up."
                )
            )
