"""Scenarios of the open plan: kept, opened, compared, signed off and deleted from the panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QAction, QMessageBox, QWidget

from ..core.scenarios.calendar import Term, in_force
from ..layers.live.work.as_parameters import as_parameters
from ..layers.live.work.scenarios import (
    TERRITORY,
    UNIT,
    assignment_layer,
    scenarios_of,
    sign,
)
from ..layers.live.work.toolbox_run import Ran, ToolboxRun, parameters_of
from ..layers.scenarios.scenario import APPROVED, Scenario, state_titles
from ..layers.scenarios.store import ScenarioStore
from ..layers.text import tr
from .plans import Plans
from .reviews import Reviews
from .scenarios_dialog import (
    BEGIN,
    COMPARE,
    DELETE,
    OPEN,
    SAVE,
    SIGN,
    BeginDialog,
    SaveScenarioDialog,
    ScenariosDialog,
)
from .solve_bar import SolveBar
from .told import told


class Scenarios(QObject):
    """Shows the scenarios of the open plan, and does what is asked of them."""

    def __init__(self, plans: Plans, bar: SolveBar, reviews: Reviews, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self._plans = plans.session, plans
        self._bar, self._reviews, self._widget = bar, reviews, parent
        self.dialog: ScenariosDialog | None = None

    def connect(self, action: QAction) -> None:
        """Let the panel's action do what it says."""
        action.triggered.connect(lambda _checked=False: self.show())

    @told
    def show(self) -> None:
        """Show which scenarios there are."""
        _, there = scenarios_of(self.session)
        self.dialog = dialog = ScenariosDialog(there, _in_force(there), self._widget)
        dialog.asked.connect(self._on_asked)
        dialog.finished.connect(self._on_closed)
        self.session.plan_reset.connect(dialog.reject)
        dialog.open()

    @told
    def save(self, name: str, note: str) -> None:
        """Keep the plan on show, edits that aren't saved included."""
        parameters = as_parameters(self.session, parameters_of("savescenario"))
        own = {"SCENARIO": name, "NOTE": note}

        def say(ran: Ran) -> None:
            text = tr("Saved as scenario “{name}” in {place}.")
            self._say(text.format(name=name, place=ran.results["STORE"]), ran.warnings[:1])
            self._plans.look_up_own()

        self._bar.follow(tr("Save"), ToolboxRun("savescenario", {**parameters, **own}), say)

    @told
    def sign(
        self, store: ScenarioStore, scenario: Scenario, state: str, term: Term | None = None
    ) -> None:
        """Bring a scenario to another state, or put it in force."""
        after = sign(self.session, store, scenario, state, term)
        text = tr("“{name}” is {state} now.")
        if term is not None:
            text = tr("“{name}” is in force from {day} on.")
        day = term.begin.isoformat() if term else ""
        said = text.format(name=after.name, state=state_titles()[after.state], day=day)
        self.session.say(said, Qgis.MessageLevel.Success)
        self._show_again()

    @told
    def delete(self, store: ScenarioStore, scenario: Scenario) -> None:
        """Delete a scenario."""
        store.delete(scenario)
        self._plans.forget(scenario.name)
        self._show_again()

    @told
    def compare(self, store: ScenarioStore, scenario: Scenario) -> None:
        """Show which units moved since a scenario."""
        before = {
            "OTHER": assignment_layer(store, scenario),
            "OTHER_FIELD": TERRITORY,
            "OTHER_ID_FIELD": UNIT,
        }
        self._reviews.run_compare(before, scenario.name)

    # -- inside ----------------------------------------------------------------------------

    def _say(self, text: str, warnings: Sequence[str]) -> None:
        """Say what came out, and what is to be known of it."""
        levels = Qgis.MessageLevel
        said = " ".join([text, *warnings])
        self.session.say(said, levels.Warning if warnings else levels.Success)

    @told
    def _on_asked(self, what: str, number: int, state: str) -> None:
        store, there = scenarios_of(self.session)
        if what == SAVE:
            dialog = SaveScenarioDialog([each.name for each in there], self._widget)
            dialog.accepted.connect(
                lambda: self._and_close(
                    lambda: self.save(dialog.name.text().strip(), dialog.note.toPlainText().strip())
                )
            )
            dialog.open()
            return
        scenario = next((each for each in there if each.number == number), None)
        if scenario is None:
            self._show_again()
        elif what == OPEN:
            self._and_close(lambda: self._plans.switch(scenario.name))
        elif what == COMPARE:
            self._and_close(lambda: self.compare(store, scenario))
        elif what == SIGN:
            self.sign(store, scenario, state)
        elif what == BEGIN:
            begin = BeginDialog(scenario.name, self._widget)
            begin.accepted.connect(
                lambda: self.sign(store, scenario, APPROVED, Term(begin.day.date().toPyDate()))
            )
            begin.open()
        elif what == DELETE and self._is_sure(scenario):
            self.delete(store, scenario)

    def _is_sure(self, scenario: Scenario) -> bool:
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self.dialog or self._widget)
        box.setWindowTitle(tr("Delete scenario"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Delete “{name}”? This can't be undone.").format(name=scenario.name))
        box.setStandardButtons(buttons.Yes | buttons.Cancel)
        return QMessageBox.StandardButton(box.exec()) == buttons.Yes

    def _and_close(self, act: Callable[[], None]) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        act()

    def _show_again(self) -> None:
        if self.dialog is not None:
            _, there = scenarios_of(self.session)
            self.dialog.show_scenarios(there, _in_force(there))

    def _on_closed(self) -> None:
        self.dialog = None


def _in_force(there: list[Scenario]) -> str:
    at = in_force([each.term for each in there], date.today())
    return there[at].name if at >= 0 else ""
