"""Somebody who does anything at all with a panel and its layer, in any order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint

from territory_planner.core.model.errors import TerritoryError
from territory_planner.core.model.problem import FREE, FROZEN, GAIN_ONLY
from territory_planner.layers.compat import real_field
from territory_planner.layers.live.session.preview import preview_of
from territory_planner.layers.live.settings.plan_settings import (
    Criterion,
    PlanSettings,
    save_settings,
)
from territory_planner.layers.live.settings.rule_settings import RuleSettings
from territory_planner.layers.live.work.solve import BalanceAsked
from territory_planner.ui.balance_dialog import BalanceDialog, DesignDialog
from territory_planner.ui.dock import PlannerDock
from territory_planner.ui.table.columns import column_of
from territory_planner.ui.table.territory_menu import territory_menu, unassigned_menu
from territory_planner.ui.tabs.chart_tab import ChartTab
from territory_planner.ui.tabs.tab import SELECT_TERRITORIES

LEFT, TOP, SIDE = 500_000.0, 5_000_000.0, 1000.0
KEYS = ("A", "B", "C", "D", "E", "F")
SUBSETS = ("", "work > 6", "territory <> 'A'", "work < 0")


class Planner:
    """Acts by dice; `log` tells what was done.

    Parameters
    ----------
    reopen : callable
        Opens the layer anew from its source; None where it has none.
    elsewhere : callable
        Sets values (by feature id, by field name) as somebody else would, and saves them.
    """

    def __init__(
        self,
        dock: PlannerDock,
        layer: QgsVectorLayer,
        seed: int,
        reopen: Callable[[], QgsVectorLayer] | None,
        elsewhere: Callable[[dict[int, dict[str, object]]], None],
    ) -> None:
        self.dock, self.layer = dock, layer
        self.rng = np.random.default_rng(seed)
        self.reopen, self.elsewhere = reopen, elsewhere
        self.log: list[str] = []
        self.held: list[Callable[[], None]] = []
        deeds = {
            self.brush: 4, self.shape: 2, self.new_territory: 2, self.rename: 2, self.add: 2,
            self.delete: 3, self.reshape: 1, self.split_feature: 1, self.value: 5, self.undo: 4,
            self.redo: 2, self.save: 2, self.roll_back: 2, self.others: 2, self.set_up: 3,
            self.offer: 4, self.answer: 3, self.solve: 1, self.filter_table: 1, self.subset: 1,
            self.choose: 3, self.tab: 3, self.criterion: 2, self.merge: 1, self.split: 1,
            self.swap: 1, self.target: 1, self.lock: 2, self.lock_units: 1, self.remove: 1,
            self.gaps: 2, self.changes: 2, self.menu: 2, self.dialog: 1, self.late: 3,
            self.tool: 2, self.give: 1, self.refresh: 1, self.colour: 1, self.field: 1,
            self.stroke_under_way: 2, self.reopen_layer: 1, self.chart: 1,
        }  # fmt: skip
        self.deeds = list(deeds)
        weight = np.array(list(deeds.values()), dtype=float)
        self.weight = weight / weight.sum()

    @property
    def session(self):
        return self.dock.session

    def act(self) -> None:
        """Do one thing; what stands in the way of it is told, not raised."""
        deed = self.deeds[int(self.rng.choice(len(self.deeds), p=self.weight))]
        self.log.append(deed.__name__)
        try:
            deed()
        except TerritoryError as error:
            self.log[-1] += f" ({error})"

    # -- dice ------------------------------------------------------------------------------

    def chance(self, share: float) -> bool:
        return bool(self.rng.random() < share)

    def one(self, among):
        return among[int(self.rng.integers(len(among)))]

    def features(self, most: int = 3) -> list[int]:
        ids = sorted(feature.id() for feature in self.layer.getFeatures())
        count = min(len(ids), int(self.rng.integers(1, most + 1)))
        return (
            [ids[i] for i in sorted(self.rng.choice(len(ids), count, replace=False))] if ids else []
        )

    def units(self, most: int = 4) -> np.ndarray:
        n = self.session.tally.n if self.session.ready else 0
        count = min(n, int(self.rng.integers(1, most + 1)))
        return np.sort(self.rng.choice(n, count, replace=False)) if n else np.zeros(0, dtype=int)

    def territories(self, count: int = 1) -> list[int]:
        active = self.session.active.tolist() if self.session.ready else []
        if len(active) < count:
            return []
        return [active[i] for i in self.rng.choice(len(active), count, replace=False)]

    def point(self) -> QgsPointXY:
        x, y = self.rng.uniform(-200, 6200), self.rng.uniform(-200, 4200)
        return QgsPointXY(LEFT + x, TOP - y)

    def field_at(self, name: str) -> int:
        return self.layer.fields().lookupField(name)

    def edit(self) -> bool:
        return self.layer.isEditable() or self.layer.startEditing()

    # -- the layer -------------------------------------------------------------------------

    def value(self) -> None:
        """Write into the attribute table."""
        name = self.one(("territory", "territory", "work", "more", "customers", "name", "keep"))
        if not self.edit() or self.field_at(name) < 0:
            return
        values = {
            "territory": [*KEYS, None, ""], "name": ["x", "y", None], "keep": ["yes", "no", None],
        }.get(name, [None, 0.0, 1.5, 70.0, -3.0])  # fmt: skip
        value, command = self.one(values), self.chance(0.5)
        if command:
            self.layer.beginEditCommand("by hand")
        for feature_id in self.features():
            self.layer.changeAttributeValue(feature_id, self.field_at(name), value)
        if command:
            self.layer.endEditCommand() if self.chance(0.8) else self.layer.destroyEditCommand()

    def add(self) -> None:
        if not self.edit():
            return
        column = int(self.rng.integers(6))
        box = QgsRectangle(LEFT + column * SIDE, TOP, LEFT + (column + 1) * SIDE, TOP + SIDE)
        for _ in range(int(self.rng.integers(1, 3))):
            feature = QgsFeature(self.layer.fields())
            for name, value in (("name", "new"), ("work", 5.0), ("territory", self.one(KEYS))):
                if self.field_at(name) >= 0:
                    feature.setAttribute(self.field_at(name), value)
            feature.setGeometry(QgsGeometry.fromRect(box) if self.chance(0.9) else QgsGeometry())
            self.layer.addFeature(feature)

    def delete(self) -> None:
        if self.edit() and self.layer.featureCount() > 8:
            self.layer.deleteFeatures(self.features(2))

    def reshape(self) -> None:
        if self.edit():
            box = QgsRectangle(LEFT - SIDE, TOP - 2 * SIDE, LEFT, TOP)
            for feature_id in self.features(1):
                self.layer.changeGeometry(feature_id, QgsGeometry.fromRect(box))

    def split_feature(self) -> None:
        if self.edit():
            x = LEFT + SIDE * (int(self.rng.integers(6)) + 0.5)
            line = QgsLineString([QgsPoint(x, TOP + 100), QgsPoint(x, TOP - 1100)])
            self.layer.splitFeatures(line, False, False)

    def undo(self) -> None:
        if self.chance(0.5):
            self.dock.actions_by_name["undo"].trigger()
        else:
            self.layer.undoStack().undo()

    def redo(self) -> None:
        if self.chance(0.5):
            self.dock.actions_by_name["redo"].trigger()
        else:
            self.layer.undoStack().redo()

    def save(self) -> None:
        self.layer.commitChanges(self.chance(0.7))

    def roll_back(self) -> None:
        if self.layer.isEditable():
            self.layer.rollBack(self.chance(0.7))

    def others(self) -> None:
        """Somebody else saves values; Refresh, or giving up the own edits, shows them."""
        ids = [feature_id for feature_id in self.features() if feature_id >= 0]
        own = self.layer.editBuffer()
        added = set() if own is None else set(own.addedFeatures())
        ids = [feature_id for feature_id in ids if feature_id not in added]
        if ids and self.field_at("territory") >= 0:
            self.elsewhere({each: {"territory": self.one(KEYS)} for each in ids})
            self.dock.actions_by_name["refresh"].trigger()

    def field(self) -> None:
        """Rename a field that the plan needs, or add one; a moment later it is back."""
        if not self.edit():
            return
        name = self.one(("work", "customers", "more"))
        at = self.field_at(name)
        if at < 0:
            return
        if self.chance(0.5):
            self.layer.renameAttribute(at, "other")
            if self.chance(0.7):
                self.session.flush()
            self.layer.undoStack().undo()
        else:
            self.layer.addAttribute(real_field("extra"))
            if self.chance(0.7):
                self.session.flush()
            self.layer.undoStack().undo()

    def subset(self) -> None:
        if not self.layer.isEditable():
            self.layer.setSubsetString(self.one(SUBSETS))

    def reopen_layer(self) -> None:
        """Remove the layer from the project, and open it again."""
        if self.reopen is None or not self.chance(0.3):
            return
        settings = self.session.settings
        self.held.clear()
        QgsProject.instance().removeMapLayer(self.layer.id())
        self.layer = self.reopen()
        save_settings(
            self.layer, settings if settings.territory_field else PlanSettings("territory")
        )
        QgsProject.instance().addMapLayer(self.layer)
        self.dock.open_plan(self.layer)

    # -- territories and units -------------------------------------------------------------

    def new_territory(self) -> None:
        self.dock.actions_by_name["new_territory"].trigger()

    def rename(self) -> None:
        model = self.dock.page.model
        if model.rowCount():
            index = model.index(int(self.rng.integers(model.rowCount())), column_of("name"))
            model.setData(index, self.one((*KEYS, "North", "South", " ")))

    def merge(self) -> None:
        pair = self.territories(2)
        if pair:
            self.dock.commands.merge(pair, pair[0])

    def split(self) -> None:
        for each in self.territories():
            part = self.rng.integers(0, 2, int(self.session.tally.units[each]))
            if self.session.tally.units[each] > 1:
                self.session.editor.split(each, part)

    def swap(self) -> None:
        pair = self.territories(2)
        if pair:
            self.dock.commands.swap_names(*pair)

    def target(self) -> None:
        for each in self.territories():
            self.session.editor.set_target(
                each, self.dock.page.criterion, self.one((None, 40.0, 0.5))
            )

    def lock(self) -> None:
        chosen = self.territories()
        if chosen:
            self.dock.commands.set_lock(chosen, self.one((FREE, FREE, GAIN_ONLY, FROZEN)))

    def lock_units(self) -> None:
        self.layer.selectByIds(self.features())
        self.dock.commands.lock_selected_units(self.chance(0.4))

    def give(self) -> None:
        self.layer.selectByIds(self.features())
        self.dock.actions_by_name["give_units"].trigger()

    def remove(self) -> None:
        session = self.session
        empty = (
            [t for t in session.active.tolist() if not session.tally.units[t]]
            if session.ready
            else []
        )
        if empty:
            self.dock.commands.remove(self.one(empty))

    # -- tools -----------------------------------------------------------------------------

    def tool(self) -> None:
        name = self.one(("paint", "rectangle", "lasso", "pick", "swap", "suggest"))
        self.dock.actions_by_name[name].trigger()
        tool = self.dock.tools.active
        if tool is not None:
            tool._hover(self.point(), QPoint(20, 20))
            if self.chance(0.5):
                tool._told(lambda: tool.press(self.point()))

    def brush(self, during: Callable[[], None] | None = None) -> None:
        self._draw("paint", during)

    def shape(self, during: Callable[[], None] | None = None) -> None:
        self._draw(self.one(("rectangle", "lasso")), during)

    def stroke_under_way(self) -> None:
        """Something else happens while the button is down."""
        deed = self.one(
            (self.value, self.undo, self.save, self.roll_back, self.others, self.delete, self.add,
             self.set_up, self.rename, self.refresh, self.merge, self.reopen_layer, self.lock)
        )  # fmt: skip
        self.log[-1] += f" {deed.__name__}"
        self.one((self.brush, self.shape))(deed)

    def _draw(self, name: str, during: Callable[[], None] | None) -> None:
        if self.chance(0.7):
            for each in self.territories():
                self.session.pick(each)
        self.dock.tools.take(name)
        tool = self.dock.tools.tools[name]
        tool._told(lambda: tool.press(self.point()))
        for at in range(3):
            if during is not None and at == 1:
                try:
                    during()
                except TerritoryError:
                    self.log[-1] += " (refused)"
                if self.chance(0.5):
                    self.session.flush()
            tool._told(lambda: tool.drag(self.point(), QPoint(50, 50)))
        if self.chance(0.8):
            tool._told(lambda: tool.release(self.point()))
        else:
            tool.cancel()

    # -- the panel -------------------------------------------------------------------------

    def set_up(self) -> None:
        """Apply another set-up."""
        session = self.session
        if session.layer is None:
            return
        criteria = [
            tuple(Criterion(name, tolerance=float(self.rng.uniform(0.01, 0.5))) for name in names)
            for names in ((), ("work",), ("more",), ("work", "more"), ("more", "work"))
        ]
        changed = {
            "criteria": self.one(criteria),
            "contiguity": self.one(("rook", "queen")),
            "customers_field": self.one(("", "customers")),
            "lock_field": self.one(("", "keep")),
            "id_field": self.one(("", "name")),
            "rules": self.one(
                (RuleSettings(), RuleSettings(group_field="grouped"),
                 RuleSettings(max_distance=2.0), RuleSettings(parent_field="grouped"),
                 RuleSettings(maximum={"work": 90.0}))
            ),
        }  # fmt: skip
        name = self.one([*changed])
        settings = replace(session.settings, territory_field="territory", **{name: changed[name]})
        self.dock.set_up.accepted.emit(session.layer, settings)

    def offer(self) -> None:
        """Propose random moves."""
        session = self.session
        if session.ready and session.territories.k:
            plan, units = session.tally.assignment.copy(), self.units()
            plan[units] = self.rng.choice([*session.active.tolist(), -1], len(units))
            session.propose(preview_of(session.tally, plan, "Balance", ("for a reason",)))

    def answer(self) -> None:
        """Apply what is proposed, or drop it."""
        bar = self.dock.page.solve_bar
        (bar.apply if self.chance(0.7) else bar.drop).click()

    def solve(self) -> None:
        """Start a solver; it ends when it likes."""
        if self.session.shapes is None or not self.session.ready or self.dock.page.solve_bar.busy:
            return
        commands = self.dock.commands
        if self.chance(0.5):
            commands.run_balance(BalanceAsked(effort="fast"))
        elif self.chance(0.5):
            commands.repair()
        else:
            for each in self.territories():
                commands.split_in(each, 2)

    def filter_table(self) -> None:
        self.dock.page.territories.filter.setText(self.one(("", "", "A", "zzz")))
        self.dock.page.territories.only_wrong.setChecked(self.chance(0.3))

    def choose(self) -> None:
        self.dock.page.territories.select(self.territories(int(self.rng.integers(1, 3))))

    def tab(self) -> None:
        self.dock.page.tabs.setCurrentIndex(int(self.rng.integers(4)))

    def criterion(self) -> None:
        box = self.dock.criterion_box
        if box.count():
            box.setCurrentIndex(int(self.rng.integers(box.count())))

    def gaps(self) -> None:
        """Choose in the Gaps tab as it is, which may be older than the plan, and go on."""
        tab = self.dock.page.tab["problems"]
        self.dock.page.tabs.setCurrentWidget(tab)
        for row in range(tab.list.topLevelItemCount()):
            tab.list.topLevelItem(row).setSelected(self.chance(0.5))
        self.held.append(tab.zoom.click)
        self.held.append(lambda: self.dock.commands.fix(tab.chosen()))
        if self.chance(0.5):
            tab.fix.click()

    def changes(self) -> None:
        tab = self.dock.page.tab["changes"]
        self.dock.page.tabs.setCurrentWidget(tab)
        for row in range(tab.list.topLevelItemCount()):
            tab.list.topLevelItem(row).setSelected(self.chance(0.5))
        name = self.one(("select", "zoom", "revert", "all"))
        self.held.append(tab.buttons[name].click)
        if self.chance(0.5):
            tab.buttons[name].click()

    def chart(self) -> None:
        chart = self.dock.page.tab["chart"]
        self.dock.page.tabs.setCurrentWidget(chart)
        chart.grab()
        if len(chart._territory):
            self.held.append(lambda: self.pick_last(chart))

    @staticmethod
    def pick_last(chart: ChartTab) -> None:
        if len(chart._territory):
            chart.asked.emit(SELECT_TERRITORIES, [int(chart._territory[-1])])

    def menu(self) -> None:
        """Open a context menu, and choose from it now or later."""
        if not self.session.ready:
            return
        chosen = self.territories(int(self.rng.integers(1, 3)))
        made = (
            territory_menu(self.session, chosen, self.dock.commands, self.dock)
            if chosen
            else unassigned_menu(self.session, self.dock.commands, self.dock)
        )
        skipped = ("Set target…", "Split…", "Balance among these…", "Rename")
        actions = [
            action
            for each in [made, *made.findChildren(type(made))]
            for action in each.actions()
            if action.text() and action.text() not in skipped and action.menu() is None
        ]
        action = self.one(actions)
        self.log[-1] += f" {action.text()}"
        if self.chance(0.5):
            action.trigger()
        else:
            # A menu goes when the plan is read anew.
            listing = self.session.territories
            self.held.append(lambda: listing is self.session.territories and action.trigger())

    def dialog(self) -> None:
        """Open a dialog, and accept it now or later."""
        session, commands = self.session, self.dock.commands
        if not session.ready or session.shapes is None:
            return
        if len(session.active):
            dialog = BalanceDialog(
                session, self.territories(min(2, len(session.active))), self.dock
            )
            self.held.append(lambda: commands.run_balance(dialog.asked()))
        else:
            dialog = DesignDialog(session, self.dock)
            self.held.append(lambda: commands.run_design(dialog.wish()))

    def late(self) -> None:
        """Do what was begun a while ago."""
        if self.held:
            self.held.pop(int(self.rng.integers(len(self.held))))()

    def refresh(self) -> None:
        self.dock.actions_by_name["refresh"].trigger()

    def colour(self) -> None:
        self.dock.actions_by_name["map_labels"].setChecked(self.chance(0.5))
        if self.session.layer is not None and self.session.ready:
            self.dock.actions_by_name["colour_map"].trigger()
