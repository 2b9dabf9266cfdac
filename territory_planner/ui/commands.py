"""What the panel's actions do: dialogs, then one call into the session's editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QWidget

from ..core.checks.issue import Issue
from ..core.jobs.count import GIVEN
from ..core.jobs.design_plan import Designed, Designs
from ..core.model.problem import FREE, FROZEN, UNASSIGNED
from ..layers.live.reading.territories import Territories
from ..layers.live.session.edits import NotEditable
from ..layers.live.session.session import PlanSession
from ..layers.live.settings.plan_settings import DesignSettings
from ..layers.live.work.design_anew import as_solution, designing_anew, part_to_design
from ..layers.live.work.fixing import fix_of
from ..layers.live.work.plan_design import designing, told_of
from ..layers.live.work.plan_problem import plan_problem
from ..layers.live.work.solve import (
    BalanceAsked,
    Solution,
    Work,
    balancing,
    mending,
    repairing,
    splitting,
)
from ..layers.live.work.table_export import export_table
from ..layers.numbers import units_text
from ..layers.plan import unique_names
from ..layers.text import tr
from .asking import ask_number, open_about_plan
from .balance_dialog import BalanceDialog, DesignDialog
from .canvas.map_link import MapLink
from .count_dialog import CountDialog
from .markup import cell
from .plan_page import PlanPage
from .set_up.number_box import NO_MOST
from .told import news, say_outcome, telling, told
from .tools.base import step_title
from .tools.toolbox import GIVING
from .watch_dialog import WatchDialog

MOST_NOTES = 2
"""Notes on a design that are shown."""


class Commands(QObject):
    """The panel's commands over one session; dialogs belong to `page`.

    Signals
    -------
    designed()
        The territories of a plan that had none are written.
    """

    designed = pyqtSignal()

    def __init__(
        self, session: PlanSession, page: PlanPage, link: MapLink | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session, self._page, self._link = session, page, link
        self._widget = parent

    def connect(self, actions: dict[str, Any]) -> None:
        """Let the panel's actions do what they say; map tools are connected elsewhere."""
        handlers = {
            "give_units": self.give_selected_units,
            "new_territory": self.new_territory,
            "split": lambda: self._with_one(self.split),
            "merge": self.merge_selected,
            "lock": self.toggle_lock,
            "lock_units": lambda: self.lock_selected_units(True),
            "release_units": lambda: self.lock_selected_units(False),
            "balance": lambda: self.balance(self._chosen()),
            "repair": self.repair,
            "design": self.design_anew,
            "undo": self.undo,
            "redo": self.redo,
            "refresh": self.session.refresh,
            "export": self.export,
            "watch": self.set_watch,
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(lambda _checked=False, handler=handler: handler())

    # -- territories -----------------------------------------------------------------------

    @told
    def new_territory(self) -> None:
        """Add a territory and be ready to paint with it."""
        territory = self.session.editor.new_territory()
        self._page.territories.select([territory])
        self.paint_with(territory)

    def paint_with(self, territory: int) -> None:
        """Paint with a territory: picks it and takes the brush."""
        self.session.pick(territory)
        paint = self._page.actions_by_name["paint"]
        if not paint.isChecked():
            paint.trigger()

    def unassign(self) -> None:
        """Take units out of their territory, with the tool in hand if it is one that gives them."""
        self.session.pick(UNASSIGNED)
        actions = self._page.actions_by_name
        if not any(actions[name].isChecked() for name in (*GIVING, "unassign")):
            actions["unassign"].trigger()

    def set_watch(self) -> None:
        """Ask how the plan is to watch itself."""
        session = self.session
        dialog = WatchDialog(session.settings.watch, self._widget)
        dialog.accepted.connect(
            lambda: session.configure(replace(session.settings, watch=dialog.settings()))
        )
        open_about_plan(session, dialog)

    @told
    def set_lock(self, territories: list[int], lock: int) -> None:
        """Lock territories."""
        self.session.editor.set_lock(territories, lock)

    @told
    def toggle_lock(self) -> None:
        """Lock the selected territories as they are, or release them when all are locked."""
        chosen = self._chosen()
        free = any(self.session.locks[territory] == FREE for territory in chosen)
        self.session.editor.set_lock(chosen, FROZEN if free else FREE)

    @told
    def give_selected_units(self) -> None:
        """Give the units that are selected in the layer to what is picked, as one undo step."""
        session, target = self.session, self.session.picked
        if target is None:
            session.say(tr("Select a territory in the table first."))
            return
        units = self._selected_units()
        if len(units):
            title = step_title(session, target, tr("Give to {name}"))
            whole = self._page.actions_by_name["keep_connected"].isChecked()
            painted = session.editor.assign(units, target, title, whole)
            if painted.reason:
                session.say(painted.reason)

    @told
    def lock_selected_units(self, locked: bool) -> None:
        """Lock the units that are selected in the layer to their territory, or release them."""
        units = self._selected_units()
        if not len(units):
            return
        self.session.editor.lock_units(units, locked)
        text = tr("{units} locked.") if locked else tr("{units} released.")
        self.session.say(text.format(units=units_text(len(units))))

    @told
    def merge(self, territories: list[int], into: int) -> None:
        """Merge territories into another, as one undo step."""
        self.session.editor.merge(territories, into)
        self._page.territories.select([into])

    @told
    def merge_selected(self) -> None:
        """Ask which name to keep, the heaviest one's first, and merge the selected territories."""
        chosen, before = self._chosen(), self.session.territories
        if len(chosen) < 2:
            self.session.say(tr("Select the territories to merge in the table first."))
            return
        load = self.session.tally.loads[chosen, self._page.criterion]
        by_load = [chosen[at] for at in np.argsort(-load, kind="stable").tolist()]
        names = unique_names([cell(self.session.name(each)) for each in by_load])
        name, accepted = QInputDialog.getItem(
            self._widget,
            tr("Merge"),
            tr("Name to keep for the {count:,} territories").format(count=len(chosen)),
            names,
            0,
            False,
        )
        if accepted:
            self._check_list(before)
            self.merge(chosen, by_load[names.index(name)])

    @told
    def split(self, territory: int) -> None:
        """Split a territory in balanced, connected parts, as one undo step."""
        most = int(min(self.session.tally.units[territory], 99))
        if most < 2:
            self.session.say(tr("A territory of one unit can't be split."))
            return
        name, before = self.session.name(territory), self.session.territories
        title, label = tr("Split {name}").format(name=name), tr("Number of parts")
        pieces, accepted = ask_number(self._widget, title, label, 2, least=2, most=most)
        if accepted:
            self._check_list(before)
            self.split_in(territory, round(pieces))

    @told
    def split_in(self, territory: int, pieces: int) -> None:
        """Split a territory in so many parts."""
        work = splitting(self.session, territory, pieces)
        k = len(self.session.active)

        def take(solution: Solution) -> None:
            own = solution.assignment[self.session.units_of(territory)]
            became = self.session.editor.split(territory, np.where(own >= k, own - k + 1, 0))
            self._page.territories.select(became)
            for remark in solution.remarks:
                self.session.warn(remark)

        title = tr("Split {name}").format(name=self.session.name(territory))
        self._page.solve_bar.run(title, work, telling(self.session, take))

    @told
    def swap_names(self, first: int, second: int) -> None:
        """Exchange the names of two territories."""
        self.session.editor.swap_names(first, second)

    def swap_selected(self) -> bool:
        """Exchange the names of the two selected territories; False when there are not two."""
        chosen = self._chosen()
        if len(chosen) != 2:
            return False
        self.swap_names(*chosen)
        return True

    def rename(self, territory: int) -> None:
        """Open the name for editing in place."""
        self._page.territories.rename(territory)

    @told
    def remove(self, territory: int) -> None:
        """Take an empty territory off the list."""
        self.session.editor.remove(territory)

    @told
    def set_target(self, territory: int) -> None:
        """Ask for a territory's target."""
        criterion, before = self._page.criterion, self.session.territories
        fields = self.session.settings.workload_fields
        texts = [tr("Target of {name}").format(name=self.session.name(territory))]
        value, accepted = ask_number(
            self._widget,
            tr(" · ").join([*texts, *([fields[criterion]] if len(fields) > 1 else [])]),
            tr("Workload it should carry (0: its share of the rest)"),
            float(self.session.tally.target[territory, criterion]),
            most=NO_MOST,
            digits=1,
        )
        if accepted:
            self._check_list(before)
            self.session.editor.set_target(territory, criterion, value or None)

    # -- solvers ---------------------------------------------------------------------------

    @told
    def balance(self, territories: list[int]) -> None:
        """Ask how, then balance in the background and propose the result."""
        plan_problem(self.session.plan)
        several = territories if len(territories) > 1 else []
        dialog = BalanceDialog(self.session, several, self._widget)
        dialog.accepted.connect(lambda: self._balance_as(dialog.asked()))
        open_about_plan(self.session, dialog)

    def _balance_as(self, asked: BalanceAsked) -> None:
        """Balance, and keep which fields hold forecasts: they are asked for again next month."""
        if not self.session.tally.counts_travel:
            settings = replace(self.session.settings, forecasts=asked.forecasts)
            self.session.configure(settings)
        self.run_balance(asked)

    @told
    def run_balance(self, asked: BalanceAsked) -> None:
        """Balance without asking how."""
        self._solve(tr("Balance"), partial(balancing, self.session, asked))

    @told
    def repair(self, issues: list[Issue] | None = None) -> None:
        """Mend issues (all, when none are given) in the background and propose the result."""
        self._solve(tr("Repair"), partial(repairing, self.session, issues or []))

    @told
    def fix(self, issues: list[Issue]) -> None:
        """Propose what would repair issues: balance for missed targets, repair for the rest."""
        fix = fix_of(self.session, issues)
        loose, around = list(fix.loose), list(fix.around)
        if around and loose:
            work = partial(mending, self.session, loose, around, "balanced")
            self._solve(fix.title(), work)
        elif loose:
            self.repair(loose)
        elif around:
            self.run_balance(BalanceAsked(fix.around))
        else:
            self.session.say(tr("Paint units into an empty territory, or remove it."))

    @told
    def design(self) -> None:
        """Ask how many territories, then design them, as one undo step."""
        dialog = DesignDialog(self.session, self._widget)
        dialog.accepted.connect(lambda: self.run_design(dialog.wish()))
        open_about_plan(self.session, dialog)

    @told
    def run_design(self, wish: DesignSettings) -> None:
        """Design territories; where their number is looked for, show what each gives to choose."""
        session = self.session
        # Kept also where it is refused: what is asked next is likely to be near.
        session.configure(replace(session.settings, design=wish))
        work = designing(session, wish)

        def take(designs: Designs) -> None:
            if wish.mode == GIVEN:
                self.take_design(designs.plans[wish.count])
                return
            dialog = CountDialog(designs, self._widget)
            dialog.accepted.connect(lambda: self.take_design(designs.plans[dialog.count()]))
            open_about_plan(self.session, dialog)

        self._page.solve_bar.run(tr("Design"), work, telling(self.session, take))

    @told
    def design_anew(self) -> None:
        """Ask how many territories, then propose a design in place of the plan."""
        dialog = DesignDialog(self.session, self._widget, self._chosen(), anew=True)
        dialog.accepted.connect(lambda: self.run_design_anew(dialog.wish(), dialog.among()))
        open_about_plan(self.session, dialog)

    @told
    def run_design_anew(self, wish: DesignSettings, among: Sequence[int] = ()) -> None:
        """Propose a design in place of some territories, or of all that is not locked.

        Where their number is looked for, of a choice.
        """
        session, bar = self.session, self._page.solve_bar
        part = part_to_design(session, among)
        if part.rows is None:
            session.configure(replace(session.settings, design=wish))
        work = designing_anew(session, wish, part)

        def show(designed: Designed) -> None:
            bar.propose(as_solution(session, designed, part))

        def take(designs: Designs) -> None:
            if wish.mode == GIVEN:
                show(designs.plans[wish.count])
                return
            dialog = CountDialog(designs, self._widget)
            dialog.accepted.connect(
                telling(self.session, lambda: show(designs.plans[dialog.count()]))
            )
            open_about_plan(self.session, dialog)

        bar.run(tr("Design"), work, telling(self.session, take))

    @told
    def take_design(self, designed: Designed) -> None:
        """Make the territories of a design, as one undo step, and say how good it is."""
        notes = news(self.session, designed.notes, MOST_NOTES)
        done = designed.done
        self.session.editor.found(
            done.plan, done.problem.k, designed.names, lambda _units: self.designed.emit()
        )
        say_outcome(self.session, " ".join(told_of(designed)), notes)

    def _solve(self, title: str, work: Callable[..., Work]) -> None:
        """Propose what some work finds; moves that are refused are held, and it is done again."""
        self._page.solve_bar.run(title, work(), again=lambda held: work(held=held))

    # -- layer and map ---------------------------------------------------------------------

    @told
    def revert(self, units: np.ndarray) -> None:
        """Give units back to the territory they had at the last save."""
        self.session.editor.revert(units)

    @told
    def undo(self) -> None:
        """Undo the layer's last edit."""
        self.session.editor.undo()

    @told
    def redo(self) -> None:
        """Redo the edit undone last."""
        self.session.editor.redo()

    def zoom(self, territories: list[int]) -> None:
        """Show territories on the map."""
        if self._link is not None:
            self._link.zoom_to_territories(territories)

    def select_units(self, territories: list[int]) -> None:
        """Select the units of territories in the layer."""
        if self._link is not None:
            inside = np.isin(self.session.tally.assignment, territories)
            self._link.select(np.flatnonzero(inside))

    @told
    def export(self) -> None:
        """Ask for a file and save the table."""
        path, chosen = QFileDialog.getSaveFileName(
            self._widget,
            tr("Export table"),
            str(Path(QgsProject.instance().homePath() or Path.home()) / "territories.csv"),
            f"{tr('CSV')} (*.csv);;{tr('Excel')} (*.xlsx)",
        )
        if not path:
            return
        if not path.lower().endswith((".csv", ".xlsx")):
            path += ".xlsx" if "xlsx" in chosen else ".csv"
        export_table(self.session, path)
        self.session.say(tr("Table saved to {path}").format(path=path))

    # -- inside ----------------------------------------------------------------------------

    def _chosen(self) -> list[int]:
        return self._page.territories.selection()

    def _selected_units(self) -> np.ndarray:
        """Return the units that are selected in the layer; say so when there are none."""
        layer = self.session.layer
        chosen = [] if layer is None else layer.selectedFeatureIds()
        units = self.session.table.rows(chosen)
        if not len(units):
            self.session.say(tr("Select units in the layer first."))
        return units

    def _with_one(self, command: Callable[[int], None]) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            command(chosen[0])
        else:
            self.session.say(tr("Select one territory in the table first."))

    def _check_list(self, before: Territories) -> None:
        """Raise when the territories were read anew since a question was asked about one."""
        if self.session.territories is not before:
            raise NotEditable(tr("The plan was read anew meanwhile: choose again."))
