"""The map tools of the panel: which action takes which, and what is left behind (nothing)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAbstractButton, QAction, QApplication, QWidget

from ...core.model.problem import UNASSIGNED
from ...layers.live.session.session import PlanSession
from ..canvas.map_units import MapUnits
from .base import PlanTool, Workshop
from .join import JoinTool
from .keys import ToolKeys
from .lasso import LassoTool
from .paint import PaintTool
from .pick import PickTool
from .rectangle import RectangleTool
from .suggest import SuggestTool
from .swap import SwapTool
from .tip import HoverTip
from .why import WhyTool

GIVING = ("paint", "rectangle", "lasso")
"""Tools that give units to what is picked."""

KEEP_CONNECTED = "territory_planner/keep_connected"


class ToolBox(QObject):
    """Makes the tools, and puts the user's own tool back when ours are left.

    Parameters
    ----------
    actions : dict of str to QAction
        Those of `ui.actions`.
    criterion : callable
        Returns the workload that the panel shows.
    swap_names : callable
        Exchanges the names of the territories that are selected; False when there are not two.
    """

    def __init__(
        self,
        session: PlanSession,
        canvas: QgsMapCanvas,
        actions: dict[str, QAction],
        criterion: Callable[[], int],
        swap_names: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._canvas, self._session, self._actions = canvas, session, actions
        self._swap_names = swap_names
        self.tip = HoverTip(canvas)
        self.units = MapUnits(session, canvas)
        self._shop = Workshop(session, canvas, self.units, self.tip, criterion)
        self.tools: dict[str, Any] = {
            "paint": PaintTool(self._shop),
            "rectangle": RectangleTool(self._shop),
            "lasso": LassoTool(self._shop),
            "pick": PickTool(self._shop),
            "swap": SwapTool(self._shop),
            "suggest": SuggestTool(self._shop),
            "join": JoinTool(self._shop),
            "why": WhyTool(self._shop),
        }
        self._before: QgsMapTool | None = None
        for name, tool in self.tools.items():
            tool.setAction(actions[name])
            tool.left.connect(self.leave)
            actions[name].triggered.connect(lambda _checked, name=name: self._on_asked(name))
        actions["unassign"].triggered.connect(lambda _checked: self.erase())
        self.tools["pick"].picked.connect(lambda: self.take("paint"))
        keep = actions["keep_connected"]
        keep.toggled.connect(self._on_keep_connected)
        # Compared as text: a damaged profile may hold anything.
        keep.setChecked(str(QgsSettings().value(KEEP_CONNECTED, False)).lower() == "true")
        self.keys = ToolKeys(canvas, lambda: self.active, parent)
        self._painted_with: str | None = None
        session.state_changed.connect(self._on_state)
        session.picked_changed.connect(self._on_picked)
        canvas.mapToolSet.connect(self._show_eraser)

    @property
    def active(self) -> PlanTool | None:
        """The tool in use, None when it isn't ours."""
        tool = self._canvas.mapTool()
        return tool if tool in self.tools.values() else None

    def take(self, name: str) -> None:
        """Take a tool; swapping names needs none."""
        if name == "swap" and self._swap_names():
            self._actions[name].setChecked(self.active is self.tools[name])
            return
        if self.active is None:
            self._before = self._canvas.mapTool()
        self._canvas.setMapTool(self.tools[name])
        self._actions[name].setChecked(True)
        self._show_eraser()
        # The keys (Esc, numbers) are the map's now, also when the panel's button was clicked; who
        # goes through the buttons by keys goes on from there, and the tool hears its keys there.
        if not isinstance(QApplication.focusWidget(), QAbstractButton):
            self._canvas.setFocus()

    def erase(self) -> None:
        """Take the brush, to take units out of their territory."""
        self._session.pick(UNASSIGNED)
        self.take("paint")

    def leave(self) -> None:
        """Put back the tool that the user had before ours."""
        tool = self.active
        if tool is None:
            return
        before, self._before = self._before, None
        if before is not None and not sip.isdeleted(before):
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(tool)

    def remove(self) -> None:
        """Take all tools off the canvas for good."""
        self.leave()
        self._session.state_changed.disconnect(self._on_state)
        self._session.picked_changed.disconnect(self._on_picked)
        self._canvas.mapToolSet.disconnect(self._show_eraser)
        self.keys.remove()
        for tool in self.tools.values():
            tool.remove()
            tool.deleteLater()
        self.tools = {}
        self.tip.hide()
        self.tip.deleteLater()

    def _on_asked(self, name: str) -> None:
        """Take the tool whose button was pressed; the brush's ends the eraser."""
        if name == "paint" and self._session.picked == UNASSIGNED:
            key = self._painted_with
            self._session.pick(None if key is None else self._session.territories.index(key))
        self.take(name)

    def _on_picked(self, picked: int | None) -> None:
        """Keep what was painted with, for the brush after the eraser."""
        if picked is not None and picked != UNASSIGNED:
            self._painted_with = self._session.key(picked)
        self._show_eraser()

    def _show_eraser(self, *_what: object) -> None:
        """Let the eraser look active in place of the brush while that unassigns."""
        if not self.tools:
            return
        paints, erases = self.active is self.tools["paint"], self._session.picked == UNASSIGNED
        self._actions["paint"].setChecked(paints and not erases)
        self._actions["unassign"].setChecked(paints and erases)

    def _on_keep_connected(self, keep: bool) -> None:
        self._shop.keep_connected = keep
        QgsSettings().setValue(KEEP_CONNECTED, keep)

    def _on_state(self) -> None:
        """Leave when there is no plan to work on any more."""
        if not self._session.ready:
            self.leave()
