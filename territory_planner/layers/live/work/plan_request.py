"""A session's plan, and all that its set-up asks of it, as the jobs of the core take it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ....core.checks.rules import Rules
from ....core.jobs.request import GivenCenters, Request, Serving
from ....core.jobs.service_and_travel import as_it_stands
from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.moves import Called
from ....core.model.problem import UNASSIGNED
from ....core.model.reach import Reach
from ....core.model.text import few
from ....core.model.travel_table import Travel
from ....core.travel.touring import Touring
from ...reading.neighbours import report_ties
from ...reading.units import Units
from ...reading.ways import Ways, measured
from ...report import Report
from ...text import tr
from ..reading.plan_centers import Sites, take_sites
from ..reading.plan_touring import plan_touring
from ..session.edits import NotKnownYet
from ..session.plan_travel import take_ways, units_of
from ..session.session import PlanSession
from .plan_problem import criteria_of, plan_problem

NOBODY = np.zeros(0, dtype=np.int64)
"""No units."""


def take_request(
    session: PlanSession, held: np.ndarray = NOBODY, *, finds_travel: bool = False
) -> Callable[[], Request]:
    """Copy what is asked of a session's plan, on the main thread; centers are read in another.

    Territories are those of `PlanSession.active`, renumbered in that order.

    Parameters
    ----------
    held : (u,) int64, optional
        Units that stay where they are, besides those that are locked.
    finds_travel : bool
        The job finds travel inside territories again as these change; else it counts as today's
        plan has it.

    Raises
    ------
    InvalidInput
        When the solvers can't use the plan, while ways from the centers are still being found,
        or when they can't be; the text says why.
    """
    serving, request = _take_serving(session), request_without_ways(session)
    locked = request.problem.locked.copy()
    locked[held] = True
    if not finds_travel:
        request = as_it_stands(request)
    request = replace(
        request,
        problem=replace(request.problem, locked=locked),
        remarks=(*request.remarks, *serving.remarks),
    )
    return lambda: replace(request, serving=serving.read())


def request_without_ways(session: PlanSession) -> Request:
    """Copy what is asked of a session's plan, wherever its territories are served from.

    Raises
    ------
    InvalidInput
        When the solvers can't use the plan; the text says why.
    """
    return Request(
        problem=replace(plan_problem(session.plan), center=None),
        rules=problem_rules(session),
        called=called_in(session),
        hard=criteria_of(session.plan).hard,
        barred=session.known_shapes.barred,
        is_shared=session.plan.is_shared,
        remarks=notes_on_data(session),
        touring=touring_in(session),
    )


def touring_in(session: PlanSession) -> Touring | None:
    """Copy the travel inside territories that counts, None where none does.

    Raises
    ------
    InvalidInput
        When it can't be told.
    """
    touring = plan_touring(session.settings, session.table, session.known_shapes)
    if touring is None:
        return None
    return replace(touring, service=touring.service.copy(), stops=touring.stops.copy())


def notes_on_data(session: PlanSession) -> tuple[str, ...]:
    """Say what is to be known of the layer whatever is done: the same with every run on it."""
    return (*_ties_counted(session), *session.table.order_note())


def _ties_counted(session: PlanSession) -> tuple[str, ...]:
    """Say which units count as neighbours though they don't touch, or a barrier is between them."""
    notes, shapes = list[str](), session.known_shapes
    for ties in (shapes.inside, shapes.counted):
        if ties is not None:
            report_ties(units_of(session.plan), ties, Report(warning=notes.append))
    return tuple(notes)


def called_in(session: PlanSession) -> Called:
    """Return what the problem's territories and units are called: copies, for another thread."""
    territories = [session.name(each) for each in session.active.tolist()]
    units, fields = list(session.table.name), session.settings.workload_fields
    return Called(
        territory=territories.__getitem__,
        group=session.rules.groups.names,
        unit=units.__getitem__,
        parent=session.rules.parents.names,
        criterion=(list(fields) or [tr("units")]).__getitem__,
        counts_units=not fields,
    )


def problem_rules(session: PlanSession) -> Rules:
    """Return the constraints on the plan's units by the territories of its problem."""
    rules, active = session.rules.rules, session.active
    number = np.full(session.tally.k + 1, UNASSIGNED, dtype=np.int32)
    number[active] = np.arange(len(active))
    return replace(rules, given=number[rules.given])


@dataclass(frozen=True)
class _Serving:
    """How a plan's territories are served, to be read in a background thread.

    Attributes
    ----------
    sites : Sites or None
    names : list of k str
        What the territories are called.
    lacking : set of str
        Those without a center.
    travel : Travel or None
        Ways from all centers, where they are known already.
    """

    sites: Sites | None
    names: list[str]
    lacking: set[str]
    travel: Travel | None
    reach: Reach
    spacing: float
    ways: Ways
    units: Units
    remarks: tuple[str, ...]

    def read(self) -> Serving:
        """Return how the territories are served, centers read."""
        ways = None if self.travel is not None else measured(self.ways, self.units, Report())
        return Serving(self._centers(), self.reach, self.spacing, ways)

    def _centers(self) -> GivenCenters | None:
        """Return the territories' centers in their order, then those that no territory has."""
        if self.sites is None or len(self.lacking) == len(self.names):
            return None
        found, required = self.sites.read(self.units, Report())
        at = {name: row for row, name in enumerate(found.name)}
        owner = [k for k, name in enumerate(self.names) if name in at and name not in self.lacking]
        own = np.array([at[self.names[k]] for k in owner], dtype=np.int64)
        # Those without a territory come last: ways are known from the others alone.
        others = np.setdiff1d(np.arange(found.k), own)
        rows = np.append(own, others)
        return GivenCenters(
            position=found.position[rows],
            unit=found.unit[rows],
            owner=np.append(np.array(owner, dtype=np.int64), np.full(len(others), UNASSIGNED)),
            required=required[rows],
            travel=self.travel,
        )


def _take_serving(session: PlanSession) -> _Serving:
    if session.ways_error:
        raise InvalidInput(session.ways_error)
    if session.ways_pending:
        raise NotKnownYet(tr("Wait a moment: ways from the centers are still being found."))
    active = session.active.tolist()
    names = [session.called(territory) for territory in active]
    width = session.known_shapes.position.shape[1]
    place = [session.center.get(territory) for territory in active]
    lacking = [name for name, own in zip(names, place) if own is None or len(own) != width]
    ways, travel = take_ways(session.plan), None
    remarks: tuple[str, ...] = ()
    if session.ways is not None and not lacking:
        rows = np.array([session.ways.row[name] for name in names], dtype=np.int64)
        travel = session.ways.travel.among(np.arange(session.table.n), rows)
    elif ways.costs is not None:
        # A table of costs tells nothing of territories without a center.
        ways = replace(ways, costs=None, roads=None)
        said = tr(
            "Straight ways were counted, as {count:this territory has|these territories have} no "
            "center: {names}."
        )
        remarks = (said.format(names=few(lacking), count=len(lacking)),)
    rules = session.settings.rules
    return _Serving(
        sites=take_sites(session.settings),
        names=names,
        lacking=set(lacking),
        travel=travel,
        reach=session.rules.reach,
        spacing=rules.spacing or 0.0,
        ways=ways,
        units=units_of(session.plan),
        remarks=remarks,
    )
