"""Whatever is done to a layer, in any order, a session tells what a fresh reading would."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle

from territory_planner.core.live.tally import Tally
from territory_planner.layers.live.reading.territories import Territories
from territory_planner.layers.live.session.session import PlanSession
from tests.layers.plan_layer import make_layer, set_up
from tests.long import part

WORK, TERRITORY = 1, 2
PLAN = ("AABB.", "AABBC", "DDCCC", "DD.EE")


class Vandal:
    """Does random things to a layer through QGIS, as a user might."""

    def __init__(self, session: PlanSession, seed: int) -> None:
        self.session, self.layer = session, session.layer
        self.rng = np.random.default_rng(seed)
        self.deeds = [
            self.one_value, self.stroke, self.dropped_stroke, self.editor_stroke, self.undo,
            self.redo, self.roll_back, self.commit, self.add, self.delete, self.reshape,
            self.workload, self.filter, self.refresh, self.rename, self.merge, self.straight,
        ]  # fmt: skip

    def do(self, times: int) -> None:
        for _ in range(times):
            self.deeds[self.rng.integers(len(self.deeds))]()
            if self.rng.random() < 0.5:
                self.session.flush()

    def some(self) -> list[int]:
        ids = sorted(self.layer.allFeatureIds())
        count = min(len(ids), int(self.rng.integers(1, 6)))
        return [ids[i] for i in sorted(self.rng.choice(len(ids), count, replace=False))]

    def value(self):
        return [None, "", "A", "B", "C", "D", "E", "F", "G"][self.rng.integers(9)]

    def edit(self) -> None:
        if not self.layer.isEditable():
            self.layer.startEditing()

    def one_value(self) -> None:
        self.edit()
        self.layer.changeAttributeValue(self.some()[0], TERRITORY, self.value())

    def stroke(self, drop: bool = False) -> None:
        self.edit()
        self.layer.beginEditCommand("stroke")
        for feature_id in self.some():
            self.layer.changeAttributeValue(feature_id, TERRITORY, self.value())
        if drop:
            self.layer.destroyEditCommand()
        else:
            self.layer.endEditCommand()

    def dropped_stroke(self) -> None:
        self.stroke(drop=True)

    def editor_stroke(self) -> None:
        session = self.session
        session.flush()
        if not session.ready or not session.territories.k:
            return
        session.editor.begin("stroke")
        for _ in range(2):
            units = self.rng.choice(session.tally.n, 2)
            session.editor.paint(units, int(self.rng.integers(-1, session.territories.k)))
        if self.rng.random() < 0.3:
            session.editor.drop()
        else:
            session.editor.end()

    def undo(self) -> None:
        self.layer.undoStack().undo()

    def redo(self) -> None:
        self.layer.undoStack().redo()

    def roll_back(self) -> None:
        self.layer.rollBack()

    def commit(self) -> None:
        self.layer.commitChanges()

    def add(self) -> None:
        self.edit()
        feature = QgsFeature(self.layer.fields())
        feature.setAttributes(["new", float(self.rng.integers(50)), self.value()])
        left = 490000 + 1000 * int(self.rng.integers(5))
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 5e6, left + 1000, 5e6 + 1000)))
        self.layer.addFeature(feature)

    def delete(self) -> None:
        self.edit()
        if self.layer.featureCount() > 10:
            self.layer.deleteFeatures(self.some()[:2])

    def reshape(self) -> None:
        self.edit()
        left = 480000 + 1000 * int(self.rng.integers(5))
        shape = QgsGeometry.fromRect(QgsRectangle(left, 5e6, left + 1000, 5e6 + 2000))
        self.layer.changeGeometry(self.some()[0], shape)

    def workload(self) -> None:
        self.edit()
        value = [None, float(self.rng.lognormal(3, 3))][self.rng.integers(2)]
        self.layer.changeAttributeValue(self.some()[0], WORK, value)

    def filter(self) -> None:
        if not self.layer.isEditable():
            chosen = ["", '"work" > 4', "\"territory\" <> 'A'"][self.rng.integers(3)]
            self.layer.setSubsetString(chosen)

    def refresh(self) -> None:
        self.session.refresh()

    def rename(self) -> None:
        session = self.session
        session.flush()
        free = [n for n in ("North", "South", "Z") if session.territories.index(n) is None]
        if session.ready and len(session.active) and free:
            session.editor.rename(int(self.rng.choice(session.active)), free[0])

    def merge(self) -> None:
        session = self.session
        session.flush()
        if session.ready and len(session.active) > 2:
            pair = self.rng.choice(session.active, 2, replace=False).tolist()
            session.editor.merge(pair, pair[0])

    def straight(self) -> None:
        """Edit the provider behind everybody's back, which needs a refresh."""
        if self.layer.isEditable():
            return
        self.layer.dataProvider().changeAttributeValues({self.some()[0]: {TERRITORY: "B"}})
        self.session.refresh()


def told(session: PlanSession, with_change: bool) -> dict:
    """Return all totals by territory key."""
    tally = session.tally
    change = tally.change if with_change else np.zeros_like(tally.change)
    return {
        session.territories.keys[t]: (
            int(tally.units[t]),
            tally.loads[t].tolist(),
            change[t].tolist(),
        )
        for t in range(session.territories.k)
        if tally.units[t] or change[t].any()
    }


def expect_as_recounted(session: PlanSession) -> None:
    tally = session.tally
    fresh = Tally(tally.workload.copy(), tally.assignment, tally.k, baseline=tally.baseline)
    if session.shapes is not None:
        fresh.set_shapes(session.shapes.graph, session.shapes.area, session.shapes.perimeter)
    for name in ("units", "loads", "change", "area", "perimeter", "parts", "part"):
        np.testing.assert_array_equal(getattr(tally, name), getattr(fresh, name), err_msg=name)


@pytest.mark.parametrize("block", part(range(10), 5))
def test_totals_equal_a_fresh_reading_after_random_deeds(
    block, qgis_new_project, qtbot, monkeypatch
):
    renamed = []
    rename = Territories.rename
    monkeypatch.setattr(
        Territories, "rename", lambda *given: (renamed.append(given), rename(*given))
    )
    for seed in range(20 * block, 20 * block + 20):
        layer = set_up(make_layer(PLAN))
        session = PlanSession()
        session.bind(layer)
        if seed % 2:
            qtbot.waitUntil(lambda s=session: s.shapes is not None)
        renamed.clear()
        Vandal(session, seed).do(25)
        session.flush()
        fresh = PlanSession()
        fresh.bind(layer)
        assert session.state == fresh.state
        if session.ready:
            # A fresh reading can't know that a territory was renamed, not moved, since the save.
            by_save = not renamed
            assert told(session, by_save) == told(fresh, by_save), seed
            expect_as_recounted(session)
        fresh.close()
        session.close()
