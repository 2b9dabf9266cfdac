"""Locks hold: a locked unit stays, gain-only never loses, frozen does neither."""

from __future__ import annotations

import numpy as np

from territory_planner.core.guards.locks import may_move
from territory_planner.core.model.problem import FREE, FROZEN, GAIN_ONLY

PLAN = np.array([0, 0, 1, 2, -1])
FREE_UNITS = np.zeros(5, dtype=bool)


def movable(locks, territory, locked=FREE_UNITS):
    lock = np.array(locks, dtype=np.int8)
    return may_move(PLAN, locked, lock, np.arange(5), territory).tolist()


def test_without_locks_everything_moves():
    assert movable([FREE, FREE, FREE], 1) == [True] * 5


def test_a_gain_only_territory_gains_and_never_loses():
    assert movable([GAIN_ONLY, FREE, FREE], 1) == [False, False, True, True, True]
    assert movable([GAIN_ONLY, FREE, FREE], 0) == [True] * 5


def test_a_frozen_territory_neither_gains_nor_loses():
    assert movable([FROZEN, FREE, FREE], 0) == [True, True, False, False, False]
    assert movable([FROZEN, FREE, FREE], -1) == [False, False, True, True, True]


def test_a_locked_unit_stays():
    locked = np.array([True, False, False, False, False])
    assert movable([FREE, FREE, FREE], 2, locked) == [False, True, True, True, True]


def test_a_plan_without_territories_moves_freely():
    assert may_move(np.array([-1]), np.zeros(1, dtype=bool), np.zeros(0), np.array([0]), -1).all()
