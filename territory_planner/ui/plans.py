"""Several plans on one layer: made, copied, switched between and deleted in the box of plans.

They are the layer's scenarios. What was done to a plan is kept before another takes its place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..core.model.errors import TerritoryError
from ..core.model.progress import Progress
from ..layers.live.session.edits import NotEditable
from ..layers.live.session.session import PlanSession
from ..layers.live.settings.plan_settings import PlanSettings, load_settings, remove_settings
from ..layers.live.work.open_plan import Keeping, OpenPlan
from ..layers.live.work.scenarios import Opened, opening, scenarios_of
from ..layers.numbers import units_text
from ..layers.plan import not_taken, plan_title
from ..layers.scenarios.places import called_in_store, place_beside
from ..layers.scenarios.scenario import Scenario
from ..layers.scenarios.store import ScenarioStore
from ..layers.text import tr
from .asking import OK, is_sure, open_about_plan, two_buttons
from .forms import fit_height
from .markup import plain_label
from .plan_box import PlanEntry
from .solve_bar import SolveBar
from .told import say_outcome, telling, told

Then = Callable[[str], None]

BEFORE = "CURRENT_BEFORE"
"""Parameter of a scenario that was made current: what was so before."""


class Plans(QObject):
    """The plans of the open layer: what the box of plans asks for.

    Signals
    -------
    changed()
        Which plans there are, or which is on show.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        session: PlanSession,
        bar: SolveBar,
        parent: QWidget,
        save_edits: Callable[[], object],
    ) -> None:
        super().__init__(parent)
        self.save_edits = save_edits
        self.session, self._bar, self._widget = session, bar, parent
        self.open_plan = OpenPlan(session)
        self.open_plan.changed.connect(self.changed)
        self.open_plan.failed.connect(
            lambda why: session.warn(tr("The plan could not be kept: {why}").format(why=why))
        )
        self._names: dict[str, list[str]] = {}

    def entries(self, layer: QgsVectorLayer) -> list[PlanEntry]:
        """Return the plans of a layer, as they were listed last; the one on show among them."""
        names, shown = list(self._names.get(layer.id(), [])), self.shown(layer)
        if shown not in names:
            names.insert(0, shown)
        return [self.entry(layer, name) for name in names]

    def entry(self, layer: QgsVectorLayer, name: str) -> PlanEntry:
        """Return a plan of a layer; '' is the one in its field, called what it would be kept as."""
        kept = self._names.get(layer.id(), [])
        called = name or not_taken(self._settings(layer).territory_field, kept)
        return PlanEntry(layer.id(), name, plan_title(layer.name(), called))

    def shown(self, layer: QgsVectorLayer) -> str:
        """Return which kept plan a layer holds; '' for none."""
        if layer is self.session.layer:
            return self.open_plan.name
        return self._settings(layer).scenario

    def _settings(self, layer: QgsVectorLayer) -> PlanSettings:
        """Return a layer's settings; those of the open one are read already."""
        return self.session.settings if layer is self.session.layer else load_settings(layer)

    def look_up(self, layer: QgsVectorLayer) -> None:
        """Read which plans of a layer are kept; none where they can't be read."""
        try:
            there = ScenarioStore(place_beside(layer)).listed(called_in_store(layer))
        except TerritoryError:
            there = []
        if layer is self.session.layer:
            self.open_plan.learn(there)
        self._names[layer.id()] = [each.name for each in there]

    def look_up_own(self) -> None:
        """Read which plans of the open layer are kept."""
        if self.session.layer is not None:
            self.look_up(self.session.layer)
        self.changed.emit()

    def forget(self, name: str) -> None:
        """Take note that a kept plan of the open layer is no more."""
        self.open_plan.forget(name)
        self.look_up_own()

    # -- switching -------------------------------------------------------------------------

    @told
    def switch(self, name: str, then: Then | None = None) -> None:
        """Bring a kept plan onto the units, as one undo step; what was on show is kept first.

        The plan that is on show itself is brought back as it was kept. `then` is told what was on
        show is kept as.
        """
        store, there = scenarios_of(self.session)
        wanted = next((each for each in there if each.name == name), None)
        if wanted is None:
            self._names[self.session.bound_layer.id()] = [each.name for each in there]
            self.session.warn(tr("There is no plan “{name}” any more.").format(name=name))
            self.changed.emit()
            return
        keeping = self.open_plan.keeping() if name != self.open_plan.name else None
        self._bring(store, wanted, keeping, then)

    @told
    def make_current(self, name: str) -> None:
        """Bring a kept plan onto the units and save it; it keeps what was current before."""

        def save(kept: str) -> None:
            store, there = scenarios_of(self.session)
            wanted = next((each for each in there if each.name == name), None)
            if wanted is not None and kept and kept != name:
                with_before = {**wanted.parameters, BEFORE: kept}
                store.change(wanted, lambda each: replace(each, parameters=with_before))
            self.save_edits()

        self.switch(name, save)

    def before(self, there: Sequence[Scenario]) -> str:
        """Return the plan that was current before the one on show was made so; '' for none."""
        names = {each.name: str(each.parameters.get(BEFORE) or "") for each in there}
        before = names.get(self.open_plan.name, "")
        return before if before in names else ""

    @told
    def roll_back(self) -> None:
        """Make current again what was so before the plan on show."""
        _, there = scenarios_of(self.session)
        before = self.before(there)
        if before:
            self.switch(before, lambda _kept: self.save_edits())

    def _bring(
        self,
        store: ScenarioStore,
        wanted: Scenario,
        keeping: Keeping | None,
        then: Then | None = None,
    ) -> None:
        session = self.session
        self._check_editable()
        look = opening(session, store, wanted)

        def work(progress: Progress) -> tuple[str, Opened]:
            kept = keeping.keep(progress.part(0, 50)) if keeping is not None else ""
            return kept, look(progress.part(50, 100))

        def take(found: tuple[str, Opened]) -> None:
            kept, opened = found
            self._note_kept(keeping, kept)
            title = tr("Open plan {name}").format(name=wanted.name)

            def go_on(count: int) -> None:
                self.open_plan.shown(wanted.name, title if count else "")
                text = tr("“{name}” is open: {units} changed hands.")
                said = text.format(name=wanted.name, units=units_text(count))
                self._say(said, keeping, kept, opened.warnings)
                if then is not None:
                    then(kept)

            session.editor.become(opened.territory, title, telling(session, go_on))

        self._bar.run(tr("Open"), work, telling(self.session, take), brief=True)

    # -- making and deleting ---------------------------------------------------------------

    @told
    def ask_for_new(self, copied: bool) -> None:
        """Ask for a name, then make a plan: without territories, or as this one stands."""
        store, there = scenarios_of(self.session)
        self.open_plan.keeping()  # says at once what stands in the way
        self._check_editable()
        own = self.open_plan.name or self.session.settings.territory_field
        taken = [each.name for each in there]
        wish = tr("{plan}, copy").format(plan=own) if copied else tr("New plan")
        dialog = NewPlanDialog(
            copied, not_taken(wish, taken), taken, store.place.title, self._widget
        )
        dialog.accepted.connect(lambda: self.make(dialog.called(), copied))
        open_about_plan(self.session, dialog)

    @told
    def make(self, name: str, copied: bool) -> None:
        """Make a plan of a name, and show it; what was on show is kept as it stands."""
        session, keeping = self.session, self.open_plan.keeping()
        store, title = keeping.store, tr("New plan {name}").format(name=name)

        def work(progress: Progress) -> str:
            kept = keeping.keep(progress.part(0, 50))
            keeping.keep_as(name, copied, progress.part(50, 100))
            return kept

        def take(kept: str) -> None:
            self._note_kept(keeping, kept)

            def go_on(count: int) -> None:
                self.open_plan.shown(name, title if count else "")
                said = tr("“{name}” is open, kept in {place}.")
                self._say(said.format(name=name, place=store.place.title), keeping, kept)

            if copied:
                go_on(0)
            else:
                session.editor.become([""] * session.table.n, title, telling(session, go_on))

        self._bar.run(tr("New plan"), work, telling(self.session, take))

    @told
    def ask_to_delete(self) -> None:
        """Delete the plan on show once the user has said so; another one takes its place."""
        name, layer = self.open_plan.name, self.session.bound_layer
        if not name:
            self._ask_to_take_off(layer)
            return
        store, there = scenarios_of(self.session)
        own = next((each for each in there if each.name == name), None)
        others = [each for each in there if each.name != name]
        if own is not None:
            own.may_change()
        text = tr("Delete the plan “{name}”? This can't be undone.").format(name=name)
        if others:
            text += " " + tr("“{name}” is shown then.").format(name=others[0].name)
        else:
            text += " " + tr("The territories stay in the field “{field}”.").format(
                field=self.session.settings.territory_field
            )
        if is_sure(self._widget, tr("Delete plan"), text):
            self.delete(store, own, others)

    @told
    def delete(self, store: ScenarioStore, own: Scenario | None, others: list[Scenario]) -> None:
        """Delete the kept plan on show, and show another one, if there is."""
        if own is not None:
            store.delete(own)
        self.forget(self.open_plan.name)
        if others:
            self._bring(store, others[0], None)

    def _ask_to_take_off(self, layer: QgsVectorLayer) -> None:
        text = tr(
            "Take the plan of “{layer}” off the list? Its territories stay in the field “{field}”; "
            "the set-up is forgotten."
        ).format(layer=layer.name(), field=self.session.settings.territory_field)
        if is_sure(self._widget, tr("Delete plan"), text):
            self.session.bind(None)
            remove_settings(layer)
            self.changed.emit()

    # -- inside ----------------------------------------------------------------------------

    def _note_kept(self, keeping: Keeping | None, kept: str) -> None:
        """Take note of what the plan on show is kept as, before another takes its place."""
        if keeping is not None and kept:
            self.open_plan.kept(keeping, kept)
        self.look_up(self.session.bound_layer)

    def _say(
        self, text: str, keeping: Keeping | None, kept: str, warnings: Sequence[str] = ()
    ) -> None:
        """Say what came out, and what became of the plan that was on show."""
        if keeping is not None and kept and kept != keeping.name:
            text += " " + tr("What was on show is kept as “{name}”.").format(name=kept)
        say_outcome(self.session, text, warnings)

    def _check_editable(self) -> None:
        if self.session.read_only:
            raise NotEditable(self.session.read_only)


class NewPlanDialog(QDialog):
    """Asks what a plan is to be called, and says where it is kept."""

    def __init__(
        self, copied: bool, name: str, taken: list[str], place: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Copy this plan") if copied else tr("New plan"))
        self._taken = {each.casefold() for each in taken}
        self.name = QLineEdit(name, self)
        self.name.selectAll()
        self.note = plain_label(self)
        self.note.setWordWrap(True)
        self.note.setText(
            tr(
                "Plans are kept in {place}, the one on show too, as it stands. Switch between them "
                "in the box of plans."
            ).format(place=place)
        )
        self.why = plain_label(self)
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        self.buttons = two_buttons(self)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.note)
        layout.addWidget(self.why)
        layout.addWidget(self.buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 60, self.sizeHint().height())
        self.why.setVisible(False)
        fit_height(self)
        self.name.textChanged.connect(self._check)
        self._check()

    def called(self) -> str:
        """Return the name."""
        return self.name.text().strip()

    def _check(self) -> None:
        is_taken = self.called().casefold() in self._taken
        self.why.setText(tr("There is a plan of that name already.") if is_taken else "")
        self.why.setVisible(is_taken)
        fit_height(self)
        button = self.buttons.button(OK)
        button.setEnabled(bool(self.called()) and not is_taken)
