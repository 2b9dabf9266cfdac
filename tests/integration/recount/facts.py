"""What a plan must keep, as plain numbers and names."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from tests.integration.recount.land import Land

Pairs = frozenset[frozenset[int]]


@dataclass
class Facts:
    """What a plan must keep, by the units' indices and the territories' names."""

    algorithm: str
    land: Land
    ids: list[str]
    load: np.ndarray
    criteria: list[str]
    tolerance: list[float]
    pairs: Pairs
    k: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    start: list[str] | None = None
    locked: set[int] = field(default_factory=set)
    locks: dict[str, str] = field(default_factory=dict)
    state: list[str] | None = None
    town: list[str | None] | None = None
    apart: list[tuple[int, int]] = field(default_factory=list)
    given: dict[int, str] = field(default_factory=dict)
    targets: dict[str, float] | None = None
    centers: dict[str, tuple[float, float]] | None = None
    required: set[str] | None = None
    capacity: dict[str, float] | None = None
    reach: float | None = None
    most_time: float | None = None
    spacing: float | None = None
    costs: dict[tuple[int, str], float | None] | None = None
    roads: bool = False
    anywhere: bool = False
    costly: bool = False
    queen: bool = False
    moved: float | None = None
    gives: float | None = None
    measure: np.ndarray | None = None
    """What moving each unit counts; workload where nothing was asked."""
