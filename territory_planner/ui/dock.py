"""The dock panel "Territory Planner": which plan, then how it stands."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QPoint, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.model.problem import UNASSIGNED
from ..layers.live.session.publisher import PlanPublisher
from ..layers.live.session.session import PlanSession
from ..layers.live.session.told_plan import PlanState
from ..layers.live.settings.plan_settings import (
    PlanSettings,
    save_settings,
)
from ..layers.text import tr
from .actions import make_actions, with_shortcut
from .adaptive_row import AdaptiveRow
from .canvas.map_display import MapDisplay
from .canvas.map_link import MapLink
from .commands import Commands
from .docking import squeezed
from .enabling import enable, why_not
from .help import open_help
from .notes import Notes
from .people import People
from .plan_box import ANOTHER, COPY, DELETE, NEW, PlanBox, PlanEntry
from .plan_page import PlanPage
from .planned import has_polygons, planned_layers, unplanned_layer
from .plans import Plans
from .publish import Publish
from .read_back import ReadBack
from .reviews import OpenTable, Reviews
from .sample import OpenProject, open_sample
from .scenarios import Scenarios
from .set_up.setup import SetUp
from .state_page import StatePage
from .table.territory_menu import territory_menu, unassigned_menu
from .tabs import tab as ask
from .told import telling
from .tools.toolbox import ToolBox

LEAST_WIDTH, LIKED_WIDTH = 350, 440


class PlannerDock(QgsDockWidget):
    """Shows one plan of the project at a time.

    Parameters
    ----------
    canvas : QgsMapCanvas
        Where territories are outlined.
    message_bar : QgsMessageBar, optional
        Where sentences for the user go.
    open_table : callable, optional
        Shows the rows of a layer.
    open_project : callable, optional
        Opens a project as the application does.

    Attributes
    ----------
    session : PlanSession
        What map tools work on.
    actions_by_name : dict of str to QAction
        `actions.MAP_TOOLS` among them are checkable and do nothing by themselves.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        message_bar: QgsMessageBar | None = None,
        parent: QWidget | None = None,
        open_table: OpenTable | None = None,
        open_project: OpenProject | None = None,
    ) -> None:
        super().__init__(tr("Territory Planner"), parent)
        self.setObjectName("TerritoryPlannerDock")
        self._canvas, self._open_project = canvas, open_project
        self._shown = PlanState.NO_LAYER
        self.session = PlanSession(self)
        self.publisher = PlanPublisher(self.session, self)
        self.actions_by_name = make_actions(self)
        if parent is not None:
            # Qt hears no shortcut of what is out of sight, as a panel behind others is.
            parent.addActions(list(self.actions_by_name.values()))
        body = _Body(self)
        self.plan_box = PlanBox(body)
        self.criterion_box = QComboBox(body)
        self.gear = QToolButton(body)
        self.pages = QStackedWidget(body)
        undo, redo = self.actions_by_name["undo"], self.actions_by_name["redo"]
        self.state_page = StatePage(self.session, undo, redo, self.pages)
        self.set_up = SetUp(self.session, self.pages)
        # Before the page, so that at a reset the page outlines anew what is chosen in it.
        self.link = MapLink(self.session, canvas, self)
        self.page = PlanPage(self.session, self.actions_by_name, self.pages, message_bar)
        self.told, self._above = self.page.told, QVBoxLayout()
        self.commands = Commands(self.session, self.page, self.link, self)
        self.people = People(self.session, self.page, self)
        self.reviews = Reviews(self.session, self.page.solve_bar, self, open_table)
        self.plans = Plans(self.session, self.page.solve_bar, self, self.page.unsaved.save_edits)
        self.scenarios = Scenarios(self.plans, self.page.solve_bar, self.reviews, canvas, self)
        self.notes = Notes(self.plans, self.link, self.page.territories.selection, self)
        self.publish = Publish(self.session, self.page.solve_bar, self)
        self.read_back = ReadBack(self.session, self.page.solve_bar, self, open_table)
        self.display = MapDisplay(
            self.session, canvas, self.actions_by_name, lambda: self.page.criterion, self
        )
        self.tools = ToolBox(
            self.session,
            canvas,
            self.actions_by_name,
            lambda: self.page.criterion,
            self.commands.swap_selected,
            self,
        )
        self._lay_out(body)
        self._connect()
        self._list_plans()
        self._place_told()
        self._place_bar()
        self._show_page()
        self._show_actions()
        self.open_first()

    # -- which plan ------------------------------------------------------------------------

    def open_plan(self, layer: QgsVectorLayer | None) -> None:
        """Show the plan of a layer."""
        if layer is not self.session.layer:
            self.told.forget()
            given_up = self.page.solve_bar.give_up()
            self.session.bind(layer)
            self._tell_given_up(given_up)
        self._list_plans()

    def open_first(self) -> None:
        """Show the project's first plan, when there is one and none is shown."""
        planned = planned_layers()
        if self.session.layer is None and planned:
            self.open_plan(planned[0])

    def open_set_up(self) -> None:
        """Unfold the set-up: for the layer on show, or else the active one, if it has polygons."""
        active = self._canvas.currentLayer()
        self.set_up.open_for(self.session.layer or (active if has_polygons(active) else None))
        self.pages.setCurrentWidget(self.set_up)
        self.gear.setChecked(True)

    def go_to(self) -> None:
        """Open the panel and move the focus there; where it is already, back to the map."""
        focus = QApplication.focusWidget()
        if self.isUserVisible() and focus is not None and self.isAncestorOf(focus):
            self._canvas.setFocus()
            return
        self.setUserVisible(True)
        page = self.pages.currentWidget()
        first = {
            self.page: self.page.territories.table,
            self.state_page: self.state_page.button,
        }.get(page, self.set_up.layer)
        self.activateWindow()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut_down(self) -> None:
        """Leave nothing behind: outlines, tasks, connections to layers."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_layers_added)
        project.layersRemoved.disconnect(self._on_layers_removed)
        project.readProject.disconnect(self._on_project)
        self.page.solve_bar.abandon()
        self.page.watch.stop()
        self.scenarios.stop_swipe()
        self.tools.remove()
        self.session.close()
        self.publisher.withdraw()
        self.display.remove()
        self.link.remove()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no outline and no tool on the map when the panel is closed, in whatever way.

        It is not while it only lies behind other panels, or while QGIS is minimized.
        """
        super().hideEvent(event)
        if self.isHidden():
            self.link.be_seen(False)
            # Qt hides it for a moment as well when it is taken out of the window, or put back.
            QTimer.singleShot(0, self._leave_if_closed)

    def showEvent(self, event: QShowEvent) -> None:
        """Outline again what was outlined when the panel was closed, as the plan is now."""
        super().showEvent(event)
        self.link.be_seen(True)

    # -- building --------------------------------------------------------------------------

    def _lay_out(self, body: QWidget) -> None:
        box = self.criterion_box
        box.setToolTip(tr("Workload that is shown"))
        box.setVisible(False)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumWidth(box.fontMetrics().averageCharWidth() * 8)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.gear.setText("⚙")
        larger = self.gear.font()
        larger.setPointSizeF(1.4 * larger.pointSizeF())
        self.gear.setFont(larger)
        self.gear.setCheckable(True)
        self.gear.setAutoRaise(True)
        self.gear.setShortcut(QKeySequence("Alt+Shift+A"))
        about = tr("Set-up: layer, fields, tolerance, constraints")
        self.gear.setToolTip(with_shortcut(about, self.gear.shortcut()))
        top = QHBoxLayout()
        top.setContentsMargins(8, 6, 8, 6)
        beside = QWidget(body)
        right = QHBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.criterion_box, 1)
        right.addWidget(self.gear)
        top.addWidget(AdaptiveRow(self.plan_box, beside, body))
        for page in (self.state_page, self.set_up, self.page):
            self.pages.addWidget(page)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addLayout(self._above)
        layout.addWidget(squeezed(self.pages), 1)
        body.setMinimumWidth(LEAST_WIDTH)
        self.setWidget(body)

    def _connect(self) -> None:
        session, page = self.session, self.page
        # First, so that what an action says stays.
        self.actions_by_name["refresh"].triggered.connect(lambda _checked: self.told.forget())
        for name, action in self.actions_by_name.items():
            if name != "panel":
                # What comes of it is seen in the panel, wherever the shortcut was pressed.
                action.triggered.connect(lambda _checked: self._open_if_closed())
        self.actions_by_name["panel"].triggered.connect(lambda _checked: self.go_to())
        self.actions_by_name["help"].triggered.connect(lambda _checked: open_help(self.session))
        self.commands.connect(self.actions_by_name)
        self.commands.designed.connect(self.display.colour_designed)
        self.display.coloured_unasked.connect(page.notice.tell_coloured)
        self.reviews.connect(self.actions_by_name)
        self.people.connect(self.actions_by_name)
        self.tools.tools["join"].chosen.connect(self.people.join_at)
        # Who clicks the map next means what the tool before does, and no other to join.
        self.people.joined.connect(self.tools.leave)
        self.tools.tools["why"].chosen.connect(page.show_why)
        self._suggest = suggest = self.tools.tools["suggest"]
        suggest.suggested.connect(lambda: page.show_suggestions(suggest))
        self.scenarios.connect(self.actions_by_name)
        self.notes.connect(self.actions_by_name["notes"])
        self.publish.connect(self.actions_by_name["publish"])
        self.read_back.connect(self.actions_by_name["read_back"])
        self.told.led.connect(self._on_led)
        for place in (self._place_told, self._place_bar):
            self.pages.currentChanged.connect(lambda _page, place=place: place())
        session.plan_reset.connect(self._on_reset)
        session.state_changed.connect(self._on_state)
        session.preview_changed.connect(self._show_actions)
        self.plan_box.opening.connect(self._look_up_plans)
        self.plan_box.chosen.connect(self._on_plan_chosen)
        self.plan_box.asked.connect(self._on_plan_asked)
        self.plans.changed.connect(self._list_plans)
        self.criterion_box.currentIndexChanged.connect(self._on_criterion)
        self.gear.clicked.connect(self._on_gear)
        self.set_up.accepted.connect(self._on_set_up)
        self.set_up.closed.connect(self._show_page)
        self.state_page.acted.connect(self._on_state_action)
        self.state_page.otherwise.connect(self._on_state_otherwise)
        page.asked.connect(self._on_asked)
        loose = page.territories.unassigned
        loose.clicked.connect(lambda _checked: session.pick(UNASSIGNED))
        loose.zoom_asked.connect(lambda: self.commands.zoom([UNASSIGNED]))
        loose.menu_asked.connect(self._on_unassigned_menu)
        page.territories.menu_asked.connect(self._on_menu)
        page.territories.selected.connect(lambda _chosen: self._show_actions())
        page.solve_bar.busy_changed.connect(self._on_busy)
        project = QgsProject.instance()
        project.layersAdded.connect(self._on_layers_added)
        project.layersRemoved.connect(self._on_layers_removed)
        project.readProject.connect(self._on_project)

    def _leave_if_closed(self) -> None:
        if self.isHidden():
            self.tools.leave()

    def _open_if_closed(self) -> None:
        if self.isHidden():
            self.setUserVisible(True)

    def _on_asked(self, request: str, about: Any) -> None:
        """Do what a tab asks for."""
        suggest = self._suggest
        {
            ask.OUTLINE_TERRITORIES: self.link.outline_territories,
            ask.OUTLINE_UNITS: self.link.outline_units,
            ask.OUTLINE_GAPS: self.link.outline_gaps,
            ask.ZOOM_TO_TERRITORIES: self.link.zoom_to_territories,
            ask.ZOOM_TO_UNITS: self.link.zoom_to,
            ask.ZOOM_TO_BOX: self.link.zoom_to_box,
            ask.SELECT_UNITS: self.link.select,
            ask.REVERT_UNITS: self.commands.revert,
            ask.FIX: self.commands.fix,
            ask.APPLY_SUGGESTION: suggest.apply_told,
            ask.HIGHLIGHT_SUGGESTION: suggest.highlight,
        }[request](about)

    def _on_led(self, feature_ids: list[int]) -> None:
        """Show the units that a message is about, those that are still there."""
        if self.session.ready:
            units = self.session.table.rows(feature_ids)
            self.link.select(units)
            self.link.zoom_to(units)

    # -- following -------------------------------------------------------------------------

    def _on_reset(self) -> None:
        session, box = self.session, self.criterion_box
        titles = session.settings.workload_fields or [tr("number of units")]
        if titles != [box.itemText(at) for at in range(box.count())]:
            box.blockSignals(True)
            before = box.currentText()
            box.clear()
            box.addItems(titles)
            box.setCurrentIndex(max(box.findText(before), 0))
            box.blockSignals(False)
        box.setVisible(session.ready)
        if self.page.criterion != box.currentIndex():
            self._on_criterion(box.currentIndex())
        if self.pages.currentWidget() is not self.set_up:
            self._show_page()
        self._list_plans()

    def _on_state(self) -> None:
        self._show_actions()
        self._list_plans()
        if self.pages.currentWidget() is not self.set_up and self.session.state is not self._shown:
            self._show_page()

    def _show_page(self) -> None:
        """Show what fits the state of the session."""
        self._shown = state = self.session.state
        self.gear.setChecked(False)
        if state is PlanState.READY:
            self.pages.setCurrentWidget(self.page)
            return
        self.state_page.show_state(self.session)
        self.pages.setCurrentWidget(self.state_page)

    def _place_bar(self) -> None:
        """Let what is at work be seen, and cancelled, wherever one is."""
        self.pages.currentWidget().place_of_bar.addWidget(self.page.solve_bar)

    def _place_told(self) -> None:
        """Tell in the page of the plan, or above another one."""
        in_page = self.pages.currentWidget() is self.page
        (self.page.place_of_told if in_page else self._above).addWidget(self.told)

    def _on_state_action(self) -> None:
        if self.session.state is PlanState.NO_TERRITORIES:
            self.commands.design()
        else:
            self.open_set_up()

    def _on_state_otherwise(self) -> None:
        if self.session.state is PlanState.NO_LAYER:
            telling(self.session, open_sample)(self, self._open_project)
        else:
            self.commands.new_territory()

    def _show_actions(self) -> None:
        """Enable what makes sense now."""
        session, is_busy = self.session, self.page.solve_bar.busy
        chosen = self.page.territories.selection() if session.ready else []
        why = why_not(session, chosen, is_busy)
        no_layer = session.state is PlanState.NO_LAYER
        self.state_page.button.setEnabled(not is_busy)
        self.state_page.other.setEnabled(not is_busy and (no_layer or not why["new_territory"]))
        enable(self.actions_by_name, why)
        self.people.name_actions(self.actions_by_name)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self.told.forget()
        self.set_up.warn_of_work(self.page.solve_bar.at_risk)
        self._show_actions()

    def _on_criterion(self, index: int) -> None:
        self.page.set_criterion(max(index, 0))
        self.display.update_labels()
        self._show_actions()

    def _on_gear(self, wanted: bool) -> None:
        if wanted:
            self.open_set_up()
        else:
            self._show_page()

    def _on_set_up(self, layer: QgsVectorLayer, settings: PlanSettings) -> None:
        self.told.forget()
        if layer is self.session.layer:
            is_other = settings != self.session.settings
            given_up = self.page.solve_bar.give_up() if is_other else ""
            self.session.configure(settings)
            self._tell_given_up(given_up)
        else:
            save_settings(layer, settings)
            self.open_plan(layer)
        self._show_page()
        self._list_plans()

    def _tell_given_up(self, title: str) -> None:
        """Say of what was at work ('' for nothing) that it is no more: the plan is another."""
        if title:
            text = tr("{title} was cancelled, as it was begun for another set-up or plan.")
            self.session.warn(text.format(title=title))

    def _on_plan_chosen(self, plan: PlanEntry) -> None:
        layer = QgsProject.instance().mapLayer(plan.layer_id)
        if layer is None:
            self._list_plans()
            return
        self.open_plan(layer)
        self._show_page()
        if plan.name and plan.name != self.plans.shown(layer):
            self.session.once_read(lambda: self.plans.switch(plan.name))

    def _on_plan_asked(self, what: str) -> None:
        self._list_plans()
        if what == ANOTHER:
            free = unplanned_layer(self._canvas.currentLayer(), self.session.layer)
            self.set_up.open_for_another(free)
            self.pages.setCurrentWidget(self.set_up)
        elif what == DELETE:
            self.plans.ask_to_delete()
        else:
            self.plans.ask_for_new(what == COPY)

    def _look_up_plans(self) -> None:
        """Bring the list of plans up to date: others may have kept some."""
        for layer in planned_layers():
            self.plans.look_up(layer)
        self._list_plans()

    def _on_menu(self, place: QPoint) -> None:
        chosen = self.page.territories.selection()
        if chosen:
            _pop_up(
                territory_menu(
                    self.session,
                    chosen,
                    self.commands,
                    self,
                    self.people,
                    may_solve=not self.page.solve_bar.busy,
                ),
                place,
                self.session,
            )

    def _on_unassigned_menu(self, place: QPoint) -> None:
        _pop_up(unassigned_menu(self.session, self.commands, self), place, self.session)

    def _on_layers_added(self, _layers: list[QgsMapLayer]) -> None:
        self._list_plans()

    def _on_layers_removed(self, ids: list[str]) -> None:
        """List the plans that are left, show one of them, or say what the one on show now lacks."""
        self._list_plans()
        self.open_first()
        if self.session.settings.referred_layers & set(ids):
            self.session.refresh()

    def _on_project(self) -> None:
        self._list_plans()
        self.open_first()
        self._show_page()

    def _list_plans(self, *_ids: object) -> None:
        """List the project's plans, what can be done with the one on show, and another layer."""
        layers, own = planned_layers(), self.session.layer
        if own is not None and own not in layers:
            layers.insert(0, own)
        plans = [plan for layer in layers for plan in self.plans.entries(layer)]
        shown = self.plans.entry(own, self.plans.shown(own)) if own is not None else None
        self.plan_box.show_plans(plans, shown, (NEW, COPY, DELETE) if self.session.ready else ())


class _Body(QWidget):
    """What the dock holds; as wide at first as the table needs."""

    def sizeHint(self) -> QSize:
        """Return the size that the dock opens with."""
        return QSize(LIKED_WIDTH, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the button that has the focus: Qt has it do so in dialogs alone."""
        focus, keys = QApplication.focusWidget(), (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() not in keys or not isinstance(focus, QAbstractButton):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            focus.click()


def _pop_up(menu: QMenu, place: QPoint, session: PlanSession) -> None:
    """Open a menu; it goes when the plan is read anew, as what it was opened for may."""
    session.plan_reset.connect(menu.close)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(place)
