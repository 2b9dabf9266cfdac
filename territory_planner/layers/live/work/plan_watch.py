"""A plan that watches itself: it tells when it leaves tolerance, and what heals it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ....core.model.data_classes import dataclass
from ....core.model.errors import TerritoryError
from ....core.model.limits import share_unit
from ....core.model.progress import Progress
from ...background import Job
from ...text import tr
from ..session.plan_checks import Outside, outside_of
from ..session.preview import Preview
from ..session.session import PlanSession
from ..session.stand import Stand, stand_of
from ..settings.plan_settings import AT_ONCE, NEVER
from .solve import BalanceAsked, Solution, balancing, proposal

QUIET_MS = 1500
"""So long nobody may have changed anything before a realignment is looked for."""

MINUTE_MS = 60_000


@dataclass(frozen=True)
class Leaver:
    """A territory out of tolerance.

    Attributes
    ----------
    territory : int
        The session's number.
    key, name : str
    deviation : float
        From its target, as a share, of the workload where it is farthest out.
    """

    territory: int
    key: str
    name: str
    deviation: float


@dataclass(frozen=True)
class Alarm:
    """A plan that left its tolerance.

    Attributes
    ----------
    changed : bool
        Workloads changed just now; else it was found so at a look that was due.
    out : tuple of Leaver
        The farthest out first.
    healing : Preview or None
        The smallest realignment that heals it, once found.
    left : int
        Territories that would still be out after it.
    why : str
        Why there is none; '' else.
    """

    changed: bool
    out: tuple[Leaver, ...]
    healing: Preview | None = None
    left: int = 0
    why: str = ""


@dataclass(frozen=True)
class _Known:
    """Workloads as they were seen last, and who was out of tolerance then."""

    layer: QgsVectorLayer
    fields: tuple[str, ...]
    feature_id: np.ndarray
    workload: np.ndarray
    keys: Sequence[str]
    territory: np.ndarray

    @property
    def out(self) -> frozenset[str]:
        """Keys of the territories that were out of tolerance."""
        return frozenset(self.keys[territory] for territory in self.territory.tolist())

    def differs(self, other: _Known) -> bool:
        """Tell whether workloads are others now, units that came or went among them."""
        return self.workload is not other.workload

    def workload_of(self, session: PlanSession) -> np.ndarray:
        """Return the workloads of a session: these very ones where they are no others."""
        now, feature_id = session.tally.workload, session.table.feature_id
        same = self.feature_id is feature_id or np.array_equal(self.feature_id, feature_id)
        same = same and np.array_equal(self.workload, now)
        return self.workload if same else now.copy()


class PlanWatch(QObject):
    """Watches the plan of a session, by the settings kept with it; does nothing that is not asked.

    The realignment is found in the background, once nothing has changed for a moment: never
    during a stroke, while a proposal is on show or while another solver works (`hold`); any edit
    ends the search, which begins again afterwards if the plan is still out of tolerance.

    Signals
    -------
    changed()
        `alarm` is another.

    Attributes
    ----------
    alarm : Alarm or None
    """

    changed = pyqtSignal()

    def __init__(self, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.alarm: Alarm | None = None
        self._known: _Known | None = None
        self._job: Job | None = None
        self._held = False
        self._due = False
        self._found_on: Stand | None = None
        self._quiet = self._timer(QUIET_MS, self._search, once=True)
        self._rhythm = self._timer(0, self._on_rhythm, once=False)
        for signal in (session.plan_reset, session.territories_changed):
            signal.connect(self._follow)
        session.totals_changed.connect(lambda _territories: self._follow())
        session.state_changed.connect(self._wake)
        session.preview_changed.connect(self._on_busy)
        session.editor.stroke_begun.connect(self._on_busy)
        session.editor.stroke_ended.connect(lambda _kept: self._follow())
        self._follow()

    @property
    def searching(self) -> bool:
        """A realignment is being looked for, or is about to be."""
        found = self.alarm is not None and (self.alarm.healing is not None or self.alarm.why)
        return self.alarm is not None and not found

    @property
    def busy(self) -> bool:
        """A search is under way on another thread."""
        return self._job is not None

    def hold(self, held: bool) -> None:
        """Let the user's own work go first."""
        self._held = held
        self._on_busy()

    def dismiss(self) -> None:
        """Say no more of it, until another territory leaves."""
        self._stop()
        self._tell(None)

    def again(self) -> Callable[[np.ndarray], Callable[[Progress], Solution]]:
        """Return how the realignment is found anew with some units (rows) held."""
        return lambda refused: balancing(self._session, self._asked(), refused)

    def stop(self) -> None:
        """Watch no more."""
        self._stop()
        self._quiet.stop()
        self._rhythm.stop()
        self.alarm = None

    # -- following -------------------------------------------------------------------------

    def _follow(self) -> None:
        """Look at what changed; told of all that may change totals."""
        session = self._session
        if not session.ready or session.layer is None:
            self._forget()
            return
        if session.editor.in_stroke:
            return  # its end is told of
        settings = session.settings.watch
        before = self._known
        self._known = now = self._see()
        if before is None or before.layer is not now.layer or before.fields != now.fields:
            self._forget()
            self._known, self._due, before = now, settings.rhythm > 0, None
        self._keep_time(settings.rhythm)
        if settings.rhythm == NEVER:
            self.dismiss()
            return
        has_left = before is not None and before.differs(now) and bool(now.out - before.out)
        if self.alarm is not None:
            self._update_alarm()
        elif settings.rhythm == AT_ONCE and has_left:
            self._raise(changed=True)
        self._wake()

    def _see(self) -> _Known:
        session, known, out = self._session, self._known, self._out()
        return _Known(
            session.bound_layer,
            tuple(session.settings.workload_fields),
            session.table.feature_id,
            session.tally.workload.copy() if known is None else known.workload_of(session),
            session.territories.keys,
            out.territory[out.is_out],
        )

    def _leavers(self) -> list[Leaver]:
        """Return who is out by more than is let pass, the farthest out first."""
        session, out = self._session, self._out()
        if not out.is_out.any():
            return []
        worst = (out.beyond / share_unit(out.target)).argmax(axis=1)[out.is_out]
        territories = out.territory[out.is_out]
        away = session.tally.deviation[territories, worst]
        found = [
            Leaver(territory, session.key(territory), session.name(territory), deviation)
            for territory, deviation in zip(territories.tolist(), away.tolist())
        ]
        return sorted(found, key=lambda each: -abs(each.deviation))

    def _out(self) -> Outside:
        """Return how far territories are out, what is let pass taken off."""
        found = outside_of(self._session.plan)
        return replace(
            found, beyond=found.beyond - self._session.settings.watch.beyond * found.target
        )

    def _raise(self, changed: bool) -> None:
        """Tell of the plan if it is out of tolerance; `changed`: it left it just now."""
        self._stop()
        out = self._leavers()
        self._tell(Alarm(changed, tuple(out)) if out else None)

    def _update_alarm(self) -> None:
        """Bring what is told up to date: a plan that is back within is told of no more."""
        alarm, out = self.alarm, tuple(self._leavers())
        if alarm is None or not out:
            self.dismiss()
            return
        stands = self._found_on is not None and self._found_on.holds(self._session.plan)
        if stands and out == alarm.out:
            return
        self._stop()
        self._tell(Alarm(alarm.changed, out))

    def _tell(self, alarm: Alarm | None) -> None:
        if alarm is not self.alarm:
            self.alarm = alarm
            self.changed.emit()

    def _forget(self) -> None:
        self._known, self._due = None, False
        self.dismiss()

    # -- looking by the clock --------------------------------------------------------------

    def _keep_time(self, rhythm: int) -> None:
        wanted = rhythm * MINUTE_MS if rhythm > 0 else 0
        if not wanted:
            self._rhythm.stop()
        elif not self._rhythm.isActive() or self._rhythm.interval() != wanted:
            self._rhythm.start(wanted)

    def _on_rhythm(self) -> None:
        self._due = True
        self._wake()

    def look(self) -> None:
        """Read the workloads anew, and tell whether the plan is out of tolerance by now."""
        self._due = False
        layer = self._session.layer
        if layer is not None and not layer.isModified():
            self._session.read_again()
        if self._session.ready and self.alarm is None:
            self._raise(changed=False)
            self._wake()

    # -- searching -------------------------------------------------------------------------

    def _may_work(self) -> bool:
        session = self._session
        at_rest = not session.editor.in_stroke and session.preview is None and not self._held
        is_known = session.ready and session.shapes is not None and not session.ways_pending
        return at_rest and is_known and not session.finding_shapes

    def _on_busy(self) -> None:
        """Make way for what the user does, or go on after it."""
        if not self._may_work():
            self._stop_job()
        self._wake()

    def _wake(self) -> None:
        """Search, or look, in a moment, if there is reason to."""
        if (self._due or self.searching) and self._job is None and self._may_work():
            self._quiet.start()
        elif not self._due and not self.searching:
            self._quiet.stop()

    def _search(self) -> None:
        if not self._may_work() or self._job is not None:
            return  # whoever stands in the way tells when it is over
        if self._due:
            self.look()
            return
        if not self.searching:
            return
        session = self._session
        self._found_on = stand = stand_of(session.plan)
        try:
            work = balancing(session, self._asked())
        except TerritoryError as error:
            self._on_none(str(error))
            return
        self._job = Job(tr("The smallest realignment that heals the plan"), work, self)
        self._job.done.connect(lambda found: self._on_found(found, stand))
        self._job.failed.connect(self._on_none)
        self._job.cancelled.connect(lambda: self._on_none(tr("The search was cancelled.")))
        self._job.start()

    def _asked(self) -> BalanceAsked:
        return BalanceAsked(most=self._session.settings.watch.most or None)

    def _on_found(self, found: Solution, stand: Stand) -> None:
        self._job = None
        alarm = self.alarm
        if alarm is None or not self._session.ready or not stand.holds(self._session.plan):
            self._wake()
            return
        try:
            preview = proposal(self._session, found, tr("Heal the plan"))
        except TerritoryError as error:
            self._on_none(str(error))
            return
        if not len(preview.units):
            self._on_none(" ".join(found.remarks[:1]) or tr("No realignment brings it nearer."))
            return
        asked, _ = self._session.plan.seen()
        gained = preview.territory[preview.territory >= 0]
        held = np.union1d([each.territory for each in alarm.out], gained)
        out = asked.beyond(preview.tally.loads[held], held) > asked.slack
        left = int(out.any(axis=1).sum())
        self._tell(replace(alarm, healing=preview, left=left, why=""))

    def _on_none(self, why: str) -> None:
        self._job = None
        if self.alarm is not None:
            self._tell(replace(self.alarm, healing=None, why=why))

    def _stop_job(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.abandon()

    def _stop(self) -> None:
        self._stop_job()
        self._found_on = None

    def _timer(self, interval: int, slot: Callable[[], None], once: bool) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(once)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer
