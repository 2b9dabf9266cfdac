"""The open plan published from the panel: the same work as the toolbox' export."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..exchange.systems import POSTGIS, SYSTEMS
from ..layers.live.session.session import PlanSession
from ..layers.live.work.as_parameters import as_parameters
from ..layers.live.work.scenarios import publications_of
from ..layers.live.work.toolbox_run import Ran, ToolboxRun, parameters_of
from ..layers.text import tr
from .asking import open_about_plan
from .publish_dialog import PublishDialog
from .solve_bar import SolveBar
from .told import say_outcome, told

ALGORITHM = "exportalignment"
MOST_WARNINGS = 2


class Publish(QObject):
    """Asks where the plan goes, and hands it on."""

    def __init__(self, session: PlanSession, bar: SolveBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self._bar, self._widget = session, bar, parent
        self.dialog: PublishDialog | None = None

    def connect(self, action: QAction) -> None:
        """Let the panel's action do what it says."""
        action.triggered.connect(lambda _checked=False: self.show())

    @told
    def show(self) -> None:
        """Ask what is to be published."""
        parameters_of(ALGORITHM)
        kept = publications_of(self.session)
        self.dialog = dialog = PublishDialog(self.session, kept, self._widget)
        dialog.accepted.connect(lambda: self.run(dialog.asked()))
        dialog.finished.connect(self._on_closed)
        open_about_plan(self.session, dialog)

    @told
    def run(self, own: dict[str, Any]) -> None:
        """Publish the plan on show, edits that aren't saved included."""
        parameters = {**as_parameters(self.session, parameters_of(ALGORITHM)), **own}
        word = own.get("SYSTEM", POSTGIS)
        title = SYSTEMS[word].title() if word in SYSTEMS else "PostGIS"
        where = own.get("FOLDER") or own.get("SCHEMA", "public")
        run = ToolboxRun(ALGORITHM, parameters)
        self._bar.follow(tr("Publish"), run, lambda ran: self._on_end(ran, title, where))

    def _on_end(self, ran: Ran, title: str, where: str) -> None:
        if ran.results["PUBLISHED_COUNT"] == 0:
            text = tr("Nothing changed since what {system} has: nothing was published.")
        elif title == "PostGIS":
            text = tr("Published to PostGIS, schema “{where}”.")
        else:
            text = tr(
                "Published for {system}: {count:,} {count:file|files} in {where}. Its "
                "README.txt says what to load, in which order."
            )
        said = text.format(system=title, count=int(ran.results["FILE_COUNT"]), where=where)
        say_outcome(self.session, said, ran.warnings[:MOST_WARNINGS])

    def _on_closed(self) -> None:
        self.dialog = None
