"""Scenarios of the open plan: kept, opened, compared, signed off and deleted from the panel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from qgis.core import Qgis, QgsProcessing
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..core.model.locale import day
from ..core.model.progress import Progress
from ..core.scenarios.calendar import Term, in_force
from ..layers.background import Job
from ..layers.live.work.as_parameters import as_parameters
from ..layers.live.work.scenarios import (
    Opened,
    colours_of,
    copied,
    opening,
    scenario_before,
    scenarios_of,
    sign,
)
from ..layers.live.work.toolbox_run import Ran, ToolboxRun, parameters_of
from ..layers.plan import not_taken
from ..layers.scenarios.scenario import APPROVED, Scenario, state_titles
from ..layers.scenarios.store import ScenarioStore
from ..layers.text import tr
from .asking import is_sure, open_about_plan
from .canvas.map_swipe import MapSwipe, SwipedPlan
from .compare_dialog import fields_that_may_hold
from .explore_dialog import ExploreDialog
from .plans import Plans
from .reviews import Reviews
from .scenarios_dialog import (
    BACK,
    BEGIN,
    COMPARE,
    CURRENT,
    DELETE,
    DUPLICATE,
    FOR_ALL,
    OPEN,
    SAVE,
    SIGN,
    SWIPE,
    BeginDialog,
    SaveScenarioDialog,
    ScenariosDialog,
    TakeInDialog,
)
from .solve_bar import SolveBar
from .told import say_outcome, told


class Scenarios(QObject):
    """Shows the scenarios of the open plan, and does what is asked of them."""

    def __init__(
        self, plans: Plans, bar: SolveBar, reviews: Reviews, canvas: QgsMapCanvas, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._canvas, self._layer = canvas, plans.session.layer
        self.swiping: MapSwipe | None = None
        plans.session.plan_reset.connect(self._on_reset)
        plans.changed.connect(self._on_changed)
        self.session, self._plans = plans.session, plans
        self._bar, self._reviews, self._widget = bar, reviews, parent
        self.dialog: ScenariosDialog | None = None

    def connect(self, actions: dict[str, QAction]) -> None:
        """Let the panel's actions do what they say."""
        actions["scenarios"].triggered.connect(lambda _checked=False: self.show())
        actions["explore"].triggered.connect(lambda _checked=False: self.explore())

    @told
    def show(self) -> None:
        """Show which scenarios there are."""
        _, there = scenarios_of(self.session)
        before, own = self._plans.before(there), self._plans.open_plan.name
        self.dialog = dialog = ScenariosDialog(there, _in_force(there), before, own, self._widget)
        dialog.asked.connect(self._on_asked)
        dialog.finished.connect(self._on_closed)
        open_about_plan(self.session, dialog)

    @told
    def explore(self) -> None:
        """Ask which alternatives are wanted."""
        _, there = scenarios_of(self.session)
        dialog = ExploreDialog([each.name for each in there], self._widget)
        dialog.accepted.connect(lambda: self.run_explore(dialog.asked()))
        open_about_plan(self.session, dialog)

    @told
    def run_explore(self, own: dict[str, Any]) -> None:
        """Find alternatives by the set-up, from the plan on show; then show all scenarios."""
        parameters = as_parameters(self.session, parameters_of("exploreplans"))
        outputs = {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}

        def say(ran: Ran) -> None:
            count, more = int(ran.results["PLAN_COUNT"]), int(ran.results["MORE_PLANS"])
            text = tr(
                "{count:,} {count:plan is|plans are} kept as scenarios, none worse than "
                "another in everything."
            )
            if count == 1:
                text = tr("{count:,} plan is kept as a scenario.")
            text = text.format(count=count)
            if more:
                told = tr("{count:,} more {count:differs|differ} from these.")
                text += " " + told.format(count=more)
            say_outcome(self.session, text, ran.warnings[:2])
            self.show()

        run = ToolboxRun("exploreplans", {**parameters, **own, **outputs})
        self._bar.follow(tr("Explore"), run, say)

    @told
    def save(self, name: str, note: str) -> None:
        """Keep the plan on show, edits that aren't saved included."""
        parameters = as_parameters(self.session, parameters_of("savescenario"))
        own = {"SCENARIO": name, "NOTE": note}

        def say(ran: Ran) -> None:
            self._plans.open_plan.shown(name)
            text = tr("Saved as scenario “{name}” in {place}.")
            say_outcome(
                self.session, text.format(name=name, place=ran.results["STORE"]), ran.warnings[:1]
            )
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
        begins = day(term.begin) if term else ""
        said = text.format(name=after.name, state=state_titles()[after.state], day=begins)
        self.session.say(said, Qgis.MessageLevel.Success)
        self._plans.look_up_own()
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
        self._reviews.run_compare(scenario_before(store, scenario), scenario.name)

    @told
    def take_in(self, fields: Sequence[str]) -> None:
        """Keep plans that stand in other fields as scenarios of their names, one after another."""
        if not fields:
            return
        parameters = as_parameters(self.session, parameters_of("savescenario"))
        own = {"TERRITORY_FIELD": fields[0], "SCENARIO": fields[0]}
        own["MADE_WITH"] = tr("Taken in from the field {field}").format(field=fields[0])

        def go_on(ran: Ran) -> None:
            self._plans.look_up_own()
            text = tr("“{field}” was taken in as a scenario, kept in {place}.")
            say_outcome(
                self.session,
                text.format(field=fields[0], place=ran.results["STORE"]),
                ran.warnings[:1],
            )
            self.take_in(fields[1:])

        self._bar.follow(tr("Take in"), ToolboxRun("savescenario", {**parameters, **own}), go_on)

    @told
    def duplicate(self, store: ScenarioStore, scenario: Scenario, name: str, note: str) -> None:
        """Keep a copy of a scenario, a draft, under another name."""

        def work(progress: Progress) -> Scenario:
            return copied(store, scenario, name, note, progress)

        def say(_made: Scenario) -> None:
            text = tr("“{name}” is a copy of “{plan}”.")
            say_outcome(self.session, text.format(name=name, plan=scenario.name))
            self._plans.look_up_own()

        self._bar.follow(tr("Duplicate"), Job(tr("Duplicate"), work), say)

    @told
    def swipe(self, store: ScenarioStore, scenario: Scenario) -> None:
        """Show a scenario on the map right of a line, beside the plan on show."""
        session = self.session
        work = opening(session, store, scenario)

        def show(found: Opened) -> None:
            self.stop_swipe()
            layer = session.bound_layer
            ids = session.table.feature_id.tolist()
            other = SwipedPlan(
                scenario.name,
                self._own_title(),
                dict(zip(ids, found.territory)),
                colours_of(session, found.territory),
            )
            self.swiping = MapSwipe(self._canvas, layer, other, self)
            self.swiping.closed.connect(self._on_swiped)

        self._bar.run(tr("Swipe"), work, show)

    def stop_swipe(self) -> None:
        """Show one plan alone."""
        if self.swiping is not None:
            self.swiping.close()

    # -- inside ----------------------------------------------------------------------------

    def _on_swiped(self) -> None:
        if self.swiping is not None:
            self.swiping.deleteLater()
        self.swiping = None

    def _own_title(self) -> str:
        own = self._plans.open_plan.name or self.session.settings.territory_field
        return tr("{plan} (on show)").format(plan=own)

    def _on_changed(self) -> None:
        """Call the plan left of the line as it is called now: another may be on show."""
        if self.swiping is not None and self.session.layer is self._layer:
            self.swiping.call_own(self._own_title())

    def _on_reset(self) -> None:
        """Close what shows another layer's plan."""
        if self.session.layer is not self._layer:
            self.stop_swipe()
        self._layer = self.session.layer

    @told
    def _on_asked(self, what: str, number: int, state: str) -> None:
        store, there = scenarios_of(self.session)
        if what in FOR_ALL:
            self._on_asked_for_all(what, [each.name for each in there])
            return
        scenario = next((each for each in there if each.number == number), None)
        if scenario is None:
            self._show_again()
        elif what == OPEN:
            self._and_close(lambda: self._plans.switch(scenario.name))
        elif what == CURRENT:
            self._and_close(lambda: self._plans.make_current(scenario.name))
        elif what == DUPLICATE:
            self._ask_to_duplicate(store, scenario, [each.name for each in there])
        elif what == SWIPE:
            self._and_close(lambda: self.swipe(store, scenario))
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

    def _on_asked_for_all(self, what: str, taken: list[str]) -> None:
        if what == BACK:
            self._and_close(self._plans.roll_back)
            return
        if what == SAVE:
            asks = SaveScenarioDialog(taken, self._widget)
            asks.accepted.connect(lambda: self._and_close(lambda: self.save(*asks.told())))
            asks.open()
            return
        fields = fields_that_may_hold(self.session)
        if not fields:
            self.session.say(tr("The layer has no other field that may hold a plan."))
            return
        dialog = TakeInDialog(fields, taken, self._widget)
        dialog.accepted.connect(lambda: self._and_close(lambda: self.take_in(dialog.chosen())))
        dialog.open()

    def _ask_to_duplicate(self, store: ScenarioStore, scenario: Scenario, taken: list[str]) -> None:
        wish = not_taken(tr("{plan}, copy").format(plan=scenario.name), taken)
        asks = SaveScenarioDialog(taken, self._widget, tr("Duplicate the scenario"), wish)
        asks.accepted.connect(
            lambda: self._and_close(lambda: self.duplicate(store, scenario, *asks.told()))
        )
        asks.open()

    def _is_sure(self, scenario: Scenario) -> bool:
        text = tr("Delete “{name}”? This can't be undone.").format(name=scenario.name)
        return is_sure(self.dialog or self._widget, tr("Delete scenario"), text)

    def _and_close(self, act: Callable[[], None]) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        act()

    def _show_again(self) -> None:
        if self.dialog is not None:
            _, there = scenarios_of(self.session)
            before, own = self._plans.before(there), self._plans.open_plan.name
            self.dialog.show_scenarios(there, _in_force(there), before, own)

    def _on_closed(self) -> None:
        self.dialog = None


def _in_force(there: list[Scenario]) -> str:
    at = in_force([each.term for each in there], date.today())
    return there[at].name if at >= 0 else ""
