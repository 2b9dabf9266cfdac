"""What a panel shows, counted anew from the layer by other means."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

from territory_planner.core.checks.issue import WITHOUT_TERRITORY
from territory_planner.layers.live.session.session import PlanSession
from territory_planner.layers.values import as_amount, as_text
from territory_planner.ui.table.columns import COLUMNS, column_of


def by_territory(layer, settings) -> dict[str, tuple[int, list[float], float]]:
    """Return units, workloads and customers of each territory of a layer, '' for none."""
    names = layer.fields().names()
    found = defaultdict(lambda: (0, [0.0] * max(len(settings.criteria), 1), 0.0))

    def number(feature, field: str) -> float:
        return (as_amount(feature[field]) if field in names else None) or 0.0

    for feature in layer.getFeatures():
        key = as_text(feature[settings.territory_field])
        units, loads, customers = found[key]
        own = [number(feature, name) for name in settings.workload_fields] or [1.0]
        loads = [load + more for load, more in zip(loads, own)]
        customers += number(feature, settings.customers_field) if settings.customers_field else 0
        found[key] = (units + 1, loads, customers)
    return dict(found)


def expect_totals(session: PlanSession) -> None:
    """Compare the totals of a session with its layer."""
    layer, tally = session.layer, session.tally
    expected = by_territory(layer, session.settings)
    told = {"": (tally.n - int(tally.units.sum()), None, None)}
    for territory in session.active.tolist():
        told[session.key(territory)] = (
            int(tally.units[territory]),
            tally.loads[territory].tolist(),
            float(tally.customers[territory]),
        )
    there = {key: value for key, value in told.items() if value[0]}
    counted = {key: value[0] for key, value in there.items()}
    anew = {key: value[0] for key, value in expected.items()}
    assert counted == anew, (counted, anew)
    for key, (_, loads, customers) in there.items():
        if key:
            assert loads == pytest.approx(expected[key][1])
            assert customers == pytest.approx(expected[key][2])
    loose = {fid for fid, text in owners(session).items() if not text}
    gaps = [gap.units for gap in session.issues if gap.kind == WITHOUT_TERRITORY]
    listed = session.feature_ids(np.concatenate(gaps)) if gaps else []
    assert sorted(listed) == sorted(loose), (sorted(listed), sorted(loose))


def owners(session: PlanSession) -> dict[int, str]:
    """Return the territory's text of each feature of the layer."""
    field = session.settings.territory_field
    return {feature.id(): as_text(feature[field]) for feature in session.layer.getFeatures()}


def expect_as_fresh(session: PlanSession, renamed: bool) -> None:
    """Compare a session with one that reads its layer now: parts, changes, gaps.

    Whoever saw all units of a territory take a new name knows it as `renamed`; who reads the layer
    afterwards sees units that left one territory for another.
    """
    fresh = PlanSession()
    # Its own signals are not what is looked at, and telling the provider's listeners is slow.
    fresh.bind(session.layer)
    try:
        assert fresh.state == session.state, (fresh.state, fresh.reason, session.reason)
        if not session.ready:
            return
        if not renamed:
            assert set(fresh.territories.keys) <= set(session.territories.keys)
        np.testing.assert_array_equal(session.table.feature_id, fresh.table.feature_id)
        for name in ("identifier", "name", "group", "parent"):
            assert getattr(session.table, name) == getattr(fresh.table, name), name
        np.testing.assert_array_equal(session.table.locked, fresh.table.locked)
        np.testing.assert_array_equal(session.tally.workload, fresh.tally.workload)
        assert [session.key(t) for t in session.tally.assignment.tolist()] == [
            fresh.key(t) for t in fresh.tally.assignment.tolist()
        ]
        if not renamed:
            assert [session.key(t) for t in session.tally.baseline.tolist()] == [
                fresh.key(t) for t in fresh.tally.baseline.tolist()
            ]
        if session.shapes is not None:
            features = session.layer.getFeatures()
            bare = {each.id() for each in features if each.geometry().isEmpty()}
            shapeless = session.shapes.feature_id[session.shapes.area == 0].tolist()
            assert session.finding_shapes or set(shapeless) == bare
            fresh.plan.take_shapes(session.shapes)
            keys = {session.key(t): int(session.tally.parts[t]) for t in session.active.tolist()}
            anew = {fresh.key(t): int(fresh.tally.parts[t]) for t in fresh.active.tolist()}
            assert {k: v for k, v in keys.items() if v} == {k: v for k, v in anew.items() if v}
    finally:
        fresh.close()


def expect_panel(dock) -> None:
    """Compare what the panel's widgets show with its session."""
    session, page, model = dock.session, dock.page, dock.page.model
    if not session.ready:
        return
    rows = {
        model.index(row, column_of("name")).data(): model.index(row, column_of("units")).data()
        for row in range(model.rowCount())
    }
    names = {session.name(t): f"{session.tally.units[t]:,.0f}" for t in session.active.tolist()}
    if not page.territories.filter.text() and not page.territories.only_wrong.isChecked():
        assert rows == names
    for row in range(model.rowCount()):
        for column in range(len(COLUMNS)):
            index = model.index(row, column)
            index.data()
            index.data(3)  # its tip
    assert page.summary.figures["territories"].figure == f"{len(session.active):,}"
    assert page.criterion == dock.criterion_box.currentIndex()
    assert page.criterion < session.tally.m
    if session.preview is not None:
        assert session.preview.tally.k == session.tally.k
        assert session.preview.tally.n == session.tally.n
    shown = page.tabs.currentWidget()
    if shown is page.tab["changes"]:
        page.tab["changes"].update_tab(page.criterion)
        groups = page.tab["changes"].list.invisibleRootItem()
        told = sum(
            int(groups.child(row).text(1).replace(",", "")) for row in range(groups.childCount())
        )
        assert told == len(session.tally.moved)
