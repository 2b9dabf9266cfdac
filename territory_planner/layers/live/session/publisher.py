"""The plan that a session follows, put where expressions read it, after each change."""

from __future__ import annotations

from copy import deepcopy

import numpy as np
from qgis.PyQt.QtCore import QObject

from ...expressions.snapshot import PlanSnapshot, publish
from .live_facts import facts_of
from .session import PlanSession


class PlanPublisher(QObject):
    """Publishes the plan of a session for as long as it is open."""

    def __init__(self, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._told: tuple[bool, str] | None = None
        for signal in (session.plan_reset, session.territories_changed):
            signal.connect(self.publish)
        session.state_changed.connect(self._on_state)
        session.totals_changed.connect(self._on_totals)
        self.publish()

    def publish(self) -> None:
        """Publish the plan as it stands now; nothing where none is open."""
        self._told = self._tells()
        publish(taken(self._session) if self._told[0] else None)

    def withdraw(self) -> None:
        """Leave no plan behind."""
        publish(None)

    def _tells(self) -> tuple[bool, str]:
        """Return whether a plan is open, and what its layer is called."""
        layer = self._session.layer
        return layer is not None and self._session.ready, "" if layer is None else layer.name()

    def _on_state(self) -> None:
        """Publish anew what no other signal tells: that a plan is open, or its layer renamed."""
        if self._tells() != self._told:
            self.publish()

    def _on_totals(self, _territories: object) -> None:
        self.publish()


def taken(session: PlanSession) -> PlanSnapshot:
    """Return a copy of the plan of a session that is ready."""
    plan, tally, layer = session.plan, session.tally, session.bound_layer
    every, units = range(tally.k), tally.units
    return PlanSnapshot(
        layer_id=layer.id(),
        layer_name=layer.name(),
        keys=tuple(map(plan.key, every)),
        names=tuple(map(plan.called, every)),
        used=tuple(each for each in plan.active.tolist() if units[each] > 0),
        criteria=tuple(session.settings.workload_fields),
        facts=deepcopy(facts_of(session)),
        assignment=np.array(tally.assignment),
        total=tally.workload.sum(axis=0),
        graph=None if session.shapes is None else session.shapes.graph,
    )
