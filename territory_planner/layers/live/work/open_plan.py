"""Which of a layer's kept plans is on show: known by what happened, never by its name alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np
from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.progress import Progress
from ...background import Job
from ...plan import not_taken
from ...scenarios.authors import current_time, user_name
from ...scenarios.places import called_in_store, place_beside
from ...scenarios.scenario import APPROVED, DRAFT, Assignment, Scenario, signed
from ...scenarios.store import ScenarioStore
from ...text import tr
from ..session.live_plan import LivePlan
from ..session.session import PlanSession
from .scenarios import unit_keys


@dataclass(frozen=True)
class _Step:
    """An undo step that brought a plan onto the units.

    Attributes
    ----------
    index : int
        Of the step in the layer's undo stack.
    title : str
        What the step is called there: the same place may hold another one later.
    name : str
        The plan that is on show from there on.
    """

    index: int
    title: str
    name: str


@dataclass(frozen=True)
class PlanCopy:
    """A plan as it stands: copies, of which a background thread makes what is kept.

    Attributes
    ----------
    units : list of n str
    keys : list of str
        Of the territories; the last one stands for none.
    held : (n,) int32
        The territory of each unit.
    """

    units: list[str]
    keys: list[str]
    held: np.ndarray

    @cached_property
    def plan(self) -> Assignment:
        """The territory of each unit by its key."""
        return dict(zip(self.units, map(self.keys.__getitem__, self.held.tolist())))

    def is_same(self, other: PlanCopy | None) -> bool:
        """Tell whether both say the same of each unit."""
        return other is not None and self.plan == other.plan


@dataclass(frozen=True)
class Keeping:
    """A plan as it stands, to be kept in the background: copies, and nothing of Qt.

    Attributes
    ----------
    store : ScenarioStore
    layer : str
        What the layer is called there.
    name : str
        The kept plan that is on show; '' for none.
    wish : str
        What it is to be called where it has no name yet.
    stand : PlanCopy
    before : PlanCopy or None
        How it was when it was opened or kept last.
    figures : dict
    """

    store: ScenarioStore
    layer: str
    name: str
    wish: str
    stand: PlanCopy
    before: PlanCopy | None
    figures: dict[str, Any]

    @property
    def is_needed(self) -> bool:
        """There are territories that are not kept, or not so."""
        if self.stand.is_same(self.before):
            return False
        return bool(self.name) or any(self.stand.plan.values())

    def keep(self, progress: Progress) -> str:
        """Keep it where that is needed; return what it is called then.

        Where the kept one is approved, or somebody else changed it meanwhile, it becomes another.
        """
        if not self.is_needed:
            return self.name
        there = {each.name: each for each in self.store.listed(self.layer)}
        own = there.get(self.name)
        if own is not None and own.state != APPROVED and self.before is not None:
            known, plan = self.before.plan, self.stand.plan
            if self.store.rewrite(own, plan, self._told, progress, known=known) is not None:
                return own.name
        made = Scenario(
            layer=self.layer,
            name=not_taken(self.name or self.wish, there),
            author=user_name(),
            made=current_time(),
            parent=self.name if own is not None else "",
            figures=self.figures,
        )
        units, territories = list(self.stand.plan), list(self.stand.plan.values())
        return self.store.save(made, units, territories, progress=progress).name

    def keep_as(self, name: str, copied: bool, progress: Progress) -> None:
        """Keep another plan beside it under a free name: a copy, or one without territories."""
        plan = self.stand.plan if copied else dict.fromkeys(self.stand.plan, "")
        made = Scenario(
            layer=self.layer,
            name=name,
            author=user_name(),
            made=current_time(),
            figures=self.figures if copied else {},
        )
        self.store.save(made, list(plan), list(plan.values()), progress=progress)

    def _told(self, kept: Scenario) -> Scenario:
        """Return what is told of the plan then: one that was in review is a draft again."""
        if kept.state != DRAFT:
            kept = signed(kept, DRAFT, user_name(), current_time())
        return replace(kept, figures=self.figures)


class OpenPlan(QObject):
    """Follows which kept plan (a scenario) is on show, and keeps what is saved of it.

    What stands in the layer is taken for a kept plan only where it was seen to be it: it was opened
    or kept in this session, or the layer, as it is saved, is the same. Anything else is a plan of
    its own, which is kept beside the others before another one takes its place.

    Signals
    -------
    changed()
        Another plan is on show, or is known to be.
    failed(str)
        What was saved could not be kept; the text says why.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(self, session: PlanSession) -> None:
        super().__init__(session)
        self._session = session
        self._layer: QgsVectorLayer | None = None
        self._base, self._before_saving = "", ""
        self._steps: list[_Step] = []
        self._kept: dict[str, PlanCopy] = {}
        self._jobs: set[Job] = set()
        self._fixed: dict[str, str] = {}
        session.why_sealed = self._why_sealed
        session.plan_on_show = lambda: self.name
        session.plan_reset.connect(self._on_reset)
        session.edits_closing.connect(self._on_closing)
        session.saved.connect(self._on_saved)

    @property
    def name(self) -> str:
        """The kept plan that is on show; '' for one that stands in the layer's field alone."""
        layer = self._session.layer
        is_own = layer is self._layer
        if layer is None or not is_own or sip.isdeleted(layer):
            return ""
        stack, name = layer.undoStack(), self._base
        for step in self._steps:
            if step.index < stack.index() and stack.text(step.index) == step.title:
                name = step.name
        return name

    def shown(self, name: str, title: str = "") -> None:
        """Take note that what stands in the layer is the kept plan of a name now.

        Parameters
        ----------
        title : str
            Of the undo step that brought it there; '' where nothing moved.
        """
        stack = self._session.bound_layer.undoStack()
        at = stack.index() - 1
        if title and at >= 0 and stack.text(at) == title:
            self._steps = [each for each in self._steps if each.index < at]
            self._steps.append(_Step(at, title, name))
        else:
            self._rest_on(name)
        self._kept[name] = self._stand()
        self.changed.emit()

    def kept(self, keeping: Keeping, name: str) -> None:
        """Take note that the plan that is on show was kept under a name."""
        self._kept[name] = keeping.stand
        if self.name != name:
            self._rest_on(name)

    def forget(self, name: str) -> None:
        """Take note that a kept plan is no more."""
        self._kept.pop(name, None)
        if self.name == name:
            self._rest_on("")
        self.changed.emit()

    def keeping(self) -> Keeping:
        """Return the plan on show, to be kept.

        Raises
        ------
        InvalidInput
            When the layer is in no file and no database, or ids don't tell its units apart.
        """
        session, name = self._session, self.name
        return Keeping(
            store=ScenarioStore(place_beside(session.bound_layer)),
            layer=called_in_store(session.bound_layer),
            name=name,
            wish=session.settings.territory_field,
            stand=self._stand(),
            before=self._kept.get(name) if name else None,
            figures=_figures(session.plan),
        )

    def learn(self, there: Sequence[Scenario]) -> None:
        """Take note of which kept plans are approved, and so stay as they are."""
        fixed = {each.name: why_fixed(each) for each in there}
        if fixed != self._fixed:
            self._fixed = fixed
            self._session.state_changed.emit()

    def _why_sealed(self) -> str:
        return self._fixed.get(self.name, "")

    # -- following -------------------------------------------------------------------------

    def _on_reset(self) -> None:
        """With another layer begin anew: see whether it holds the plan that it is said to."""
        session = self._session
        if session.layer is self._layer:
            return
        for job in self._jobs:
            job.abandon()
        self._jobs = set()
        self._layer, self._base, self._steps, self._kept = session.layer, "", [], {}
        self._fixed = {}
        if session.ready and session.settings.scenario:
            self._find_out(session.settings.scenario)
        self.changed.emit()

    def _find_out(self, name: str) -> None:
        """Take the layer, as it is saved, for the kept plan of a name if it is the same."""
        session = self._session
        layer = session.bound_layer
        try:
            stand = self._copy_of(session.tally.baseline)
            called, place = called_in_store(layer), place_beside(layer)
        except InvalidInput:
            return
        self._base = name

        def work(progress: Progress) -> tuple[bool, list[Scenario]]:
            store = ScenarioStore(place)
            is_same = store.assignment(store.named(called, name), progress) == stand.plan
            return is_same, store.listed(called)

        def found(seen: tuple[bool, list[Scenario]]) -> None:
            is_same, there = seen
            if is_same:
                self._kept[name] = stand
            elif self._base == name:
                self._base = ""
            self.learn(there)
            self.changed.emit()

        self._run(work, found, lambda _why: found((False, [])))

    def _on_closing(self, is_kept: bool) -> None:
        self._before_saving = self.name
        if not is_kept:
            self._steps = []

    def _on_saved(self) -> None:
        """Keep with the plan what was saved with the layer."""
        if not self._session.ready:
            return
        self._rest_on(self._before_saving)
        keeping = None
        try:
            keeping = self.keeping() if self._base in self._kept else None
        except InvalidInput as error:
            self.failed.emit(str(error))
        if keeping is not None and keeping.is_needed:

            def kept(name: str) -> None:
                self._kept[name] = keeping.stand
                if self._base == keeping.name != name:
                    self._rest_on(name)

            self._run(keeping.keep, kept, self.failed.emit)
        self.changed.emit()

    def _rest_on(self, name: str) -> None:
        """Take a plan for what the layer holds, whatever is undone from now on."""
        session = self._session
        self._base, self._steps = name, []
        if session.settings.scenario != name:
            session.configure(replace(session.settings, scenario=name))

    def _stand(self) -> PlanCopy:
        return self._copy_of(self._session.tally.assignment)

    def _copy_of(self, held: np.ndarray) -> PlanCopy:
        """Return a plan (n,) by its numbers as it would be kept."""
        session = self._session
        return PlanCopy(unit_keys(session), [*session.territories.keys, ""], held.copy())

    def _run(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None],
    ) -> None:
        job = Job(tr("Plans"), work, self)
        self._jobs.add(job)
        for end, then in ((job.done, done), (job.failed, failed)):
            end.connect(lambda _what, job=job: self._jobs.discard(job))
            end.connect(then)
        job.start()


def why_fixed(scenario: Scenario) -> str:
    """Say that an approved plan stays as it is, and how to go on from it; '' for any other."""
    if scenario.state != APPROVED:
        return ""
    return tr(
        "“{name}” is approved ({who}, {day}) and stays as it is. To go on from it, choose “Copy "
        "this plan…” in the box of plans."
    ).format(
        name=scenario.name,
        who=scenario.signatures[-1].who or tr("nobody named"),
        day=scenario.signatures[-1].when.date(),
    )


def _figures(plan: LivePlan) -> dict[str, float]:
    """Return what is told of a plan, by the names that the toolbox gives it."""
    tally = plan.tally
    held = plan.active[tally.units[plan.active] > 0]
    deviation = np.abs(tally.deviation[held])
    return {
        "TERRITORY_COUNT": len(held),
        "MAX_DEVIATION": 100.0 * float(np.nanmax(deviation, initial=0.0)),
        "UNASSIGNED": tally.n - int(tally.units.sum()),
    }
