"""Targets that come with an undo step, as somebody's capacity does, and go with its undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from qgis.PyQt.QtCore import QObject

from ....core.model.data_classes import dataclass
from ..settings.plan_settings import with_key
from .plan_follower import PlanFollower

Targets = dict[str, dict[str, float]]
"""Of territories by their keys, and of workloads by their fields."""


@dataclass(frozen=True)
class _Step:
    """An undo step that brought targets.

    Attributes
    ----------
    index : int
        Of the step in the layer's undo stack.
    title : str
        What the step is called there: the same place may hold another one later.
    before, after : dict
        The targets of the same territories; an empty one is none of its own.
    holds : bool
        The step is made, and not undone.
    """

    index: int
    title: str
    before: Targets
    after: Targets
    holds: bool = True


class StepTargets(QObject):
    """Sets targets with the undo step that was made last, and follows its undo and redo.

    What somebody set by hand since then stays. With a save all of them do.
    """

    def __init__(self, session: PlanFollower) -> None:
        super().__init__(session)
        self._session = session
        self._steps: list[_Step] = []
        session.state_changed.connect(self._follow)
        session.edits_closing.connect(self._on_closing)

    def set_with_step(self, wanted: Mapping[int, np.ndarray]) -> None:
        """Give territories targets (m,) of their own, as part of the step that was made last."""
        session = self._session
        keys, fields = session.territories.keys, session.settings.workload_fields or [""]
        after = {keys[each]: dict(zip(fields, own.tolist())) for each, own in wanted.items()}
        before = {key: session.settings.targets.get(key, {}) for key in after}
        stack = session.bound_layer.undoStack()
        at = stack.index() - 1
        self._steps = [each for each in self._steps if each.index < at]
        self._steps.append(_Step(at, stack.text(at), before, after))
        self._put(after, before)

    def _put(self, targets: Targets, instead_of: Targets) -> None:
        """Set targets where they still are what they were set to."""
        session, settings = self._session, self._session.settings
        for key, own in targets.items():
            if settings.targets.get(key, {}) == instead_of[key]:
                settings = with_key(settings, "targets", key, own)
        session.configure(settings)
        session.totals_changed.emit(frozenset(session.active.tolist()))

    def _follow(self) -> None:
        """Take targets back with the steps that were undone, and set them again with a redo."""
        session = self._session
        if not self._steps or session.layer is None:
            return
        stack = session.bound_layer.undoStack()
        now = [
            each.index < stack.index() and stack.text(each.index) == each.title
            for each in self._steps
        ]
        steps = list(zip(self._steps, now))
        self._steps = [
            replace(each, holds=holds) for each, holds in steps if each.index < stack.count()
        ]
        others = [(step, holds) for step, holds in steps if holds != step.holds]
        if others:
            session.flush()
        for step, holds in reversed(others):  # the last one that was made is undone first
            if not holds:
                self._put(step.before, step.after)
        for step, holds in others:
            if holds:
                self._put(step.after, step.before)

    def _on_closing(self, is_kept: bool) -> None:
        if is_kept:
            self._steps = []
