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
        for signal in (session.plan_reset, session.territories_changed, session.state_changed):
            signal.connect(self.publish)
        session.totals_changed.connect(self._on_totals)
        self.publish()

    def publish(self) -> None:
        """Publish the plan as it stands now; nothing where none is open."""
        session = self._session
        is_open = session.layer is not None and session.ready
        publish(taken(session) if is_open else None)

    def withdraw(self) -> None:
        """Leave no plan behind."""
        publish(None)

    def _on_totals(self, _territories: object) -> None:
        self.publish()


def taken(session: PlanSession) -> PlanSnapshot:
    """Return a copy of the plan of a session that is ready."""
    tally, layer = session.tally, session.bound_layer
    every = range(tally.k)
    return PlanSnapshot(
        layer_id=layer.id(),
        layer_name=layer.name(),
        keys=tuple(session.key(each) for each in every),
        names=tuple(session.called(each) for each in every),
        used=tuple(each for each in session.active.tolist() if tally.units[each] > 0),
        criteria=tuple(session.settings.workload_fields),
        facts=deepcopy(facts_of(session)),
        assignment=np.array(tally.assignment),
        total=tally.workload.sum(axis=0),
        graph=None if session.shapes is None else session.shapes.graph,
    )
