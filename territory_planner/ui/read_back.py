"""What a system has of the open plan, read back by the toolbox' import and proposed."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessing, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..core.model.text import few
from ..exchange.systems import TABLE, system_choices
from ..layers.live.session.session import PlanSession
from ..layers.live.session.stand import Stand, stand_of
from ..layers.live.work.as_parameters import as_parameters
from ..layers.live.work.read_back import CameBack, came_back
from ..layers.live.work.scenarios import publications_of
from ..layers.live.work.toolbox_run import Ran, ToolboxRun, parameters_of
from ..layers.numbers import units_text
from ..layers.text import tr
from .asking import open_about_plan
from .read_back_dialog import ReadBackDialog
from .reviews import OpenTable, put_below
from .solve_bar import SolveBar
from .told import say_outcome, telling, told

ALGORITHM = "importalignment"
MOST_WARNINGS = 3


class ReadBack(QObject):
    """Asks what is to be read back, and proposes it: nothing is written before it is applied."""

    def __init__(
        self, session: PlanSession, bar: SolveBar, parent: QWidget, open_table: OpenTable | None
    ) -> None:
        super().__init__(parent)
        self.session, self._bar, self._widget = session, bar, parent
        self._open_table = open_table
        self.dialog: ReadBackDialog | None = None

    def connect(self, action: QAction) -> None:
        """Let the panel's action do what it says."""
        action.triggered.connect(lambda _checked=False: self.show())

    @told
    def show(self) -> None:
        """Ask what is to be read back."""
        parameters_of(ALGORITHM)
        kept = publications_of(self.session) or ()
        last = kept[-1].system if kept else ""
        self.dialog = dialog = ReadBackDialog(self.session, last, self._widget)
        dialog.accepted.connect(lambda: self.run(dialog.asked()))
        dialog.finished.connect(self._on_closed)
        open_about_plan(self.session, dialog)

    @told
    def run(self, own: dict[str, Any]) -> None:
        """Read files, and propose what they say of the plan on show."""
        in_memory = dict.fromkeys(("OUTPUT", "UNMATCHED", "CHANGES"), _MEMORY)
        said = as_parameters(self.session, parameters_of(ALGORITHM))
        run = ToolboxRun(ALGORITHM, {**said, **own, **in_memory})
        self.session.propose(None)
        before = stand_of(self.session.plan)
        title = tr("Read back")

        def show(ran: Ran) -> None:
            self._propose(ran, own, title, before)

        self._bar.follow(title, run, telling(self.session, show))

    def _propose(self, ran: Ran, own: dict[str, Any], title: str, before: Stand) -> None:
        session = self.session
        if not session.ready or not before.holds(session.plan):
            session.warn(tr("The plan changed meanwhile: start again."))
            return
        found = came_back(session, ran.layers["CHANGES"], own["ID_FIELD"], title)
        warnings = [*self._told_of_locks(found), *ran.warnings[:MOST_WARNINGS]]
        unmatched = ran.layers["UNMATCHED"]
        if unmatched.featureCount():
            warnings.append(self._list(unmatched))
        if len(found.preview.units):
            session.propose(found.preview)
        word = own["SYSTEM"]
        system = tr("a table") if word == TABLE else system_choices()[word]
        say_outcome(session, " ".join(_told(found, title, system)), warnings)

    def _told_of_locks(self, found: CameBack) -> list[str]:
        held, name = found.held.tolist(), self.session.table.name
        text = tr("Locks hold units that are elsewhere there ({count:,}): {units}.")
        units = few([name[each] for each in held])
        return [text.format(count=len(held), units=units)] if held else []

    def _list(self, unmatched: QgsVectorLayer) -> str:
        """Show what found nothing on the other side as a table; say so."""
        put_below(self.session, unmatched, tr("Unmatched"))
        if self._open_table is not None:
            self._open_table(unmatched)
        return tr("The table “{table}” lists what was not matched, with what may be meant.").format(
            table=unmatched.name()
        )

    def _on_closed(self) -> None:
        self.dialog = None


def _told(found: CameBack, title: str, system: str) -> list[str]:
    moved, begun = len(found.preview.units), found.preview.begun
    if not moved:
        return [tr("{title}, {system}: nothing to move.").format(title=title, system=system)]
    text = tr("{title}, {system}: {units} would move.")
    said = [text.format(title=title, system=system, units=units_text(moved))]
    if begun:
        text = tr("Territories that would begin ({count:,}): {names}.")
        said.append(text.format(count=len(begun), names=few(list(begun))))
    return said


_MEMORY = QgsProcessing.TEMPORARY_OUTPUT
