"""A bar that shows solvers at work, then what they propose: apply it or drop it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import Qgis
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..core.model.errors import TerritoryError
from ..core.model.progress import Progress
from ..layers.background import Job
from ..layers.live.reading.territories import Territories
from ..layers.live.session.preview import NONE, Preview
from ..layers.live.session.session import PlanSession
from ..layers.live.session.stand import Stand, stand_of
from ..layers.live.work.solve import Solution, proposal
from ..layers.live.work.toolbox_run import ToolboxRun
from ..layers.text import plain, tr
from .markup import has_room, lines_in, plain_label, sentences, that_fits, tip, unbroken
from .proposal_told import WHOLE, shortened, tellings
from .told import news

Act = Callable[[], None]
Again = Callable[[np.ndarray], Callable[[Progress], Any]]

LONGEST = 160
"""Letters of what a solver says of itself."""

MOST_LINES = 7
"""Lines that a proposal is told in; what is left over stands in the tip."""

LEAST_LINES = 9
"""Lines that what it does, what it costs and what is proven may take, where they have room: half a
sentence of that says nothing."""

FEWEST_LINES = 2
"""Lines of it that are told however low the panel is; below them the page scrolls."""

ANY_HEIGHT = 1 << 14
"""Pixels: before it is known how high the bar may be."""

BRIEF_MS = 300
"""Work that ends sooner shows no bar: all below would only be moved, and back again."""

MOST_REMARKS = 2
"""Sentences on what stands in the way that are shown."""


class SolveBar(QWidget):
    """Runs one solver at a time; hidden when there is nothing to show.

    Signals
    -------
    busy_changed(bool)
        A solver was started, or ended.
    """

    busy_changed = pyqtSignal(bool)

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._job: Job | ToolboxRun | None = None
        self._held: tuple[Act, Territories] | None = None
        self._coming: Iterator[None] | None = None
        self._title, self._is_stopping, self._is_of_plan = "", False, False
        self._brief = QTimer(self)
        self._brief.setSingleShot(True)
        self._brief.setInterval(BRIEF_MS)
        self._brief.timeout.connect(self._show)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go_on)
        self._again: Again | None = None
        self._told: tuple[Preview, list[str]] | None = None
        self._high = ANY_HEIGHT
        self.text = plain_label(self)
        self.text.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(8)
        self.apply = QPushButton(tr("Apply"), self)
        self.apply.setToolTip(tr("Make these moves, as one undo step"))
        self.drop = QPushButton(tr("Drop"), self)
        self.cancel = QPushButton(tr("Cancel"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.progress, 1)
        buttons.addStretch(0)
        for button in (self.cancel, self.drop, self.apply):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.text)
        layout.addLayout(buttons)
        self.apply.clicked.connect(self._on_apply)
        self.drop.clicked.connect(lambda: session.propose(None))
        self.cancel.clicked.connect(self.stop)
        session.preview_changed.connect(self._show)
        session.plan_reset.connect(self._on_reset)
        self._known = QTimer(self)
        self._known.setSingleShot(True)
        self._known.timeout.connect(self._release)
        session.awaited.connect(self._hold)
        session.state_changed.connect(lambda: self._known.start(0))
        self.setVisible(False)

    @property
    def busy(self) -> bool:
        """A solver is at work, is to be once what it needs is known, or has just found a plan."""
        return any(each is not None for each in (self._job, self._held, self._coming))

    @property
    def at_risk(self) -> str:
        """The title of what is being found for the plan as it is set up now; '' for nothing."""
        return self._title if self._is_of_plan else ""

    def give_up(self) -> str:
        """Cancel what is being found for the plan as it was set up; return its title."""
        title = self.at_risk
        if title:
            self.abandon()
        return title

    def run(
        self,
        title: str,
        work: Callable[[Progress], Any],
        take: Callable[[Any], None] | None = None,
        again: Again | None = None,
        *,
        brief: bool = False,
    ) -> None:
        """Start a solver.

        Parameters
        ----------
        take : callable, optional
            What to do with what the work finds; default: propose it, a `Solution`.
        again : callable, optional
            Gives the same work with some units (rows) held where they are.
        brief : bool
            It mostly takes a moment, for which nothing is shown.
        """
        if self._is_taken():
            return
        self.session.propose(None)
        if brief:
            self._brief.start()
        self._title, self._again = title, again
        self._start(work, self._then(take) if take else self.propose)

    def offer(self, preview: Preview, again: Again) -> None:
        """Propose what was found elsewhere; `again` as in `run`."""
        self.abandon()
        self._title, self._again = preview.title, again
        self.session.propose(replace(preview, adapts=True))

    def follow(self, title: str, job: Job | ToolboxRun, take: Callable[[Any], None]) -> None:
        """Start work whose result is no proposal, and show how it goes; it changes no plan."""
        if self._is_taken():
            return
        self._title, self._again = title, None
        job.setParent(self)
        self._watch(job, self._then(take))

    def _then(self, take: Callable[[Any], None]) -> Callable[[Any], None]:
        """Return what takes what was found once nothing is at work any more."""

        def ended(found: Any) -> None:
            self._end()
            take(found)

        return ended

    def _is_taken(self) -> bool:
        """Tell whether something is at work, and say so: it is not given up unasked."""
        is_taken = self.busy and self._held is None
        if is_taken:
            text = tr("{title} is still at work: wait for it, or cancel it first.")
            self.session.warn(text.format(title=self._title))
        return is_taken

    def _hold(self, act: Act, why: str) -> None:
        """Wait with a command until touching units and ways are known."""
        if self._is_taken():
            return
        self._held = act, self.session.territories
        self.progress.setRange(0, 0)
        self.text.setText(why)
        self.text.setToolTip("")
        self._show()
        self.busy_changed.emit(True)

    def _release(self) -> None:
        """Do what waited, now that all is known; not where that could not be found out."""
        session = self.session
        if self._held is None or session.finding_shapes or session.ways_pending:
            return
        act, territories = self._held
        self._end()
        if session.territories is not territories:
            session.warn(tr("The plan was read anew meanwhile: choose again."))
        elif session.ready and session.shapes is not None:
            act()

    def find_without(self, refused: np.ndarray) -> None:
        """Find anew what is proposed, some units (rows) held; what is on show stays until then."""
        preview, again = self.session.preview, self._again
        if preview is None or again is None or np.array_equal(refused, preview.refused):
            return
        self.abandon()
        try:
            work = again(refused)
        except TerritoryError as error:
            self.session.warn(str(error))
            self.session.preview_changed.emit()
            return
        self._start(work, lambda found: self._propose(found, refused))

    def _start(self, work: Callable[[Progress], Any], take: Callable[[Any], None]) -> None:
        before = stand_of(self.session.plan)

        def ended(found: Any) -> None:
            if self._still_holds(before):
                take(found)

        self._watch(Job(self._title, work, self), ended, is_of_plan=True)

    def _still_holds(self, before: Stand) -> bool:
        """Tell whether the plan is as it was; else end what was made for it, and say so."""
        holds = self.session.ready and before.holds(self.session.plan)
        if not holds:
            self._end()
            self.session.warn(tr("The plan changed meanwhile: start again."))
        return holds

    def _watch(
        self, job: Job | ToolboxRun, ended: Callable[[Any], None], is_of_plan: bool = False
    ) -> None:
        self._job, self._held, self._is_of_plan = job, None, is_of_plan
        job.done.connect(ended)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.progress.connect(lambda share: self.progress.setValue(round(share)))
        job.said.connect(self._on_said)
        self.progress.setRange(0, 100)
        self.progress.setValue(0)
        self._is_stopping = False
        self.text.setText(self._title + "…")
        self.text.setToolTip("")
        job.start()
        self._show()
        self.busy_changed.emit(True)

    def _on_said(self, stage: str) -> None:
        """Tell how far the work is, in its own words."""
        if self.busy and not self._is_stopping:
            text = tr("{title}: {stage}").format(title=self._title, stage=plain(stage, LONGEST))
            self.text.setText(self._that_fits(unbroken(text)))

    def stop(self) -> None:
        """Cancel the solver that is at work."""
        if self._job is not None:
            self._is_stopping = True
            self.text.setText(tr("Stopping…"))
            self._job.cancel()
        elif self.busy:
            self._on_cancelled()

    def abandon(self) -> None:
        """Cancel the solver and forget it."""
        if self._job is not None:
            self._job.abandon()
        if self.busy:
            self._end()

    def propose(self, solution: Solution) -> None:
        """Propose what was found by work that `run` was given."""
        self._propose(solution, NONE)

    def _propose(self, solution: Solution, refused: np.ndarray) -> None:
        """Propose it in turns: what it comes to takes as long as a window may wait."""
        was_busy = self.busy
        self._job, self._coming = None, self._in_turns(solution, refused)
        self._go_on()
        if not was_busy and self.busy:
            self._show()
            self.busy_changed.emit(True)

    def _go_on(self) -> None:
        """Take the next turn of what is to be proposed."""
        for _ in self._coming or ():
            self._turn.start(0)
            break

    def _in_turns(self, solution: Solution, refused: np.ndarray) -> Iterator[None]:
        """Propose what was found, one turn of the event loop after another."""
        before = stand_of(self.session.plan)
        try:
            found = proposal(self.session, solution, self._title)
        except TerritoryError as error:
            self._end()
            self.session.warn(str(error))
            return
        preview = replace(found, refused=refused, adapts=self._again is not None)
        said = news(self.session, solution.remarks, MOST_REMARKS)
        level = Qgis.MessageLevel.Warning if said else Qgis.MessageLevel.Success
        if len(preview.units) or len(refused):
            for tell in (self._tellings, self._show_proposal):
                yield
                if not self._still_holds(before):
                    return
                tell(preview)
        else:
            self._end()
            said.insert(0, tr("{title}: nothing to move.").format(title=self._title))
        if said:
            self.session.say(" ".join(said), level)

    def _show_proposal(self, preview: Preview) -> None:
        self._coming, self._is_of_plan = None, False
        self.session.propose(preview)
        self.busy_changed.emit(False)

    def _on_apply(self) -> None:
        preview = self.session.preview
        if preview is None:
            return
        try:
            self.session.editor.apply(preview)
        except TerritoryError as error:
            self.session.warn(str(error))

    def _on_cancelled(self) -> None:
        """Show again what was on show before, if anything was."""
        self._end()
        if self.session.preview is not None:
            self.session.preview_changed.emit()

    def _on_failed(self, why: str) -> None:
        self._on_cancelled()
        self.session.warn(why)

    def _on_reset(self) -> None:
        """Give up what was asked: the plan was read anew."""
        if not self.session.ready:
            self.abandon()

    def _end(self) -> None:
        self._job = self._held = self._coming = None
        self._is_of_plan = False
        self._brief.stop()
        self._show()
        self.busy_changed.emit(False)

    def _show(self) -> None:
        preview = None if self.busy else self.session.preview
        self.progress.setVisible(self.busy)
        self.cancel.setVisible(self.busy)
        offered = preview is not None
        self.apply.setVisible(offered)
        self.drop.setVisible(offered)
        self.setVisible((self.busy and not self._brief.isActive()) or offered)
        if preview is not None:
            self.apply.setEnabled(not self.session.why_fixed and bool(len(preview.units)))
            told = self._tellings(preview)
            whole = filter(self._has_room, told[:WHOLE])
            shown = next(whole, None) or self._told_in_most(told, preview)
            self.text.setText(shown)
            # By sentences: a line of a tip is cut where it is long.
            more = sentences(told[0]) if shown != told[0] else []
            self.text.setToolTip(tip("\n".join([*more, *preview.reasons])))

    def _told_in_most(self, told: list[str], preview: Preview) -> str:
        """Return what is told where that takes more lines: as much as there is room for."""
        ways = shortened(told, preview.good)
        fitting = (text for text in ways if self._has_room(text, LEAST_LINES))
        return next(fitting, None) or self._that_fits(ways[-1], LEAST_LINES)

    def _that_fits(self, text: str, lines: int = MOST_LINES) -> str:
        """Return a text cut to a few lines: names in the table below need their room, too."""
        return that_fits(text, self._width(), self.text.fontMetrics(), self._lines(lines))

    def _has_room(self, text: str, lines: int = MOST_LINES) -> bool:
        return has_room(text, self._width(), self.text.fontMetrics(), self._lines(lines))

    def _lines(self, most: int) -> int:
        """Return how many lines have room, beside the buttons."""
        has_room = lines_in(self._high - self._around_text(), self.text.fontMetrics())
        return max(min(most, has_room), FEWEST_LINES)

    def _around_text(self) -> int:
        """Return the height of all but the text."""
        layout = self.layout()
        margins = layout.contentsMargins()
        return margins.top() + layout.spacing() + self.apply.sizeHint().height() + margins.bottom()

    def _width(self) -> int:
        """Return the pixels of a line: the bar is as wide as the page, also before it is shown."""
        return self.parentWidget().width() - 16

    def fit(self, high: int) -> None:
        """Tell what has room in a height (pixels): all else of the page keeps its own."""
        if high != self._high:
            self._high = high
            if not self.busy:
                self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell more or less, as there is room."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and not self.busy:
            self._show()

    def _tellings(self, preview: Preview) -> list[str]:
        """Return what is told of a proposal, see `tellings`; worked out once, not at each width."""
        if self._told is None or self._told[0] is not preview:
            self._told = preview, tellings(self.session, preview)
        return self._told[1]
