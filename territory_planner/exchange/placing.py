"""An alignment on the units of a layer: found by their keys, and nothing guessed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np

from ..core.model.data_classes import dataclass
from ..core.model.keys import NOT_MATCHED, How, KeyMatcher, KeyMatches, loosenings
from ..core.model.progress import SILENT, Progress
from .alignment import Alignment

CHECK_EVERY = 1000
"""Rows between two looks at whether the user wants to stop."""


@dataclass(frozen=True)
class Stranger:
    """A row of an alignment, or a unit, that found nothing on the other side.

    Attributes
    ----------
    is_unit : bool
        It is a unit of the layer, else a row of the alignment.
    key, territory : str
    how : How
        Why: empty, unknown, ambiguous; `How.EXACT` where rows contradict each other.
    candidates : list of str
        Keys, or for contradictions territories, that may be meant.
    """

    is_unit: bool
    key: str
    territory: str
    how: How
    candidates: list[str]


@dataclass(frozen=True)
class PlacedAlignment:
    """An alignment on the n units of a layer.

    Attributes
    ----------
    territory : list of n str
        '' for none.
    is_said : (n,) bool
        The alignment has a row for the unit, of one territory or of none.
    strangers : list of Stranger
    loosened : list of str
        Sentences on keys that were matched though they are written in another way.
    matched : int
        Rows that found their unit.
    """

    territory: list[str]
    is_said: np.ndarray
    strangers: list[Stranger]
    loosened: list[str]
    matched: int


def placed(
    alignment: Alignment, ids: Sequence[str], progress: Progress = SILENT
) -> PlacedAlignment:
    """Return what an alignment says of units with these ids; nothing is guessed.

    Where rows of one unit contradict each other, the unit has none of their territories.
    """
    matcher = KeyMatcher(ids)
    matches = matcher.match(alignment.unit, progress)
    said, disputed = _said(matches, alignment.territory, progress)
    territory, is_said = [""] * len(ids), np.zeros(len(ids), dtype=bool)
    free = _free(ids, said)
    strangers = _unmatched_rows(alignment, matches, (matcher, free), progress)
    is_said[list(said)] = True
    for unit, name in said.items():
        territory[unit] = name
    for unit in filter(disputed.__contains__, said):
        territory[unit], is_said[unit] = "", False
        names = sorted(filter(None, disputed[unit]))
        strangers.append(Stranger(True, ids[unit], "", How.EXACT, names))
    strangers += _unsaid_units(alignment, matches, free, progress)
    return PlacedAlignment(
        territory,
        is_said,
        strangers,
        loosenings(alignment.unit, ids, matches),
        int(matches.matched.sum()),
    )


def _said(
    matches: KeyMatches, names: Sequence[str], progress: Progress
) -> tuple[dict[int, str], dict[int, set[str]]]:
    """Return what is said of units first, and all that is said of those with several names."""
    rows = matches.index.tolist()
    said = dict(zip(rows, names))
    said.pop(NOT_MATCHED, None)
    disputed: dict[int, set[str]] = {}
    if len(said) == np.count_nonzero(matches.matched):
        return said, disputed
    said.clear()
    for unit, name in progress.watched(zip(rows, names), CHECK_EVERY):
        if unit != NOT_MATCHED and said.setdefault(unit, name) != name:
            disputed.setdefault(unit, {said[unit]}).add(name)
    return said, disputed


def _free(ids: Sequence[str], said: Collection[int]) -> list[str]:
    """Return the units that no row has found: what has its row is not what another row means."""
    return [each for unit, each in enumerate(ids) if unit not in said]


def _unmatched_rows(
    alignment: Alignment,
    matches: KeyMatches,
    known: tuple[KeyMatcher, Sequence[str]],
    progress: Progress,
) -> list[Stranger]:
    """Return the rows that found no unit, with the units that they may mean.

    Several that are written alike may all be meant; else one of those that have no row yet.
    """
    everyone, free = known
    rows = np.flatnonzero(~matches.matched)
    alike = matches.how[rows] == How.AMBIGUOUS
    near = {}
    for some, matcher in ((rows[alike], everyone), (rows[~alike], KeyMatcher(free))):
        near.update(_candidates(matcher, [alignment.unit[row] for row in some.tolist()], progress))
    return [
        Stranger(
            False,
            alignment.unit[row],
            alignment.territory[row],
            How(matches.how[row]),
            near[alignment.unit[row]],
        )
        for row in rows.tolist()
    ]


def _unsaid_units(
    alignment: Alignment, matches: KeyMatches, unsaid: Sequence[str], progress: Progress
) -> list[Stranger]:
    """Return the units that the alignment has no row for, with the keys that may mean them.

    Rows that have found their unit mean no other.
    """
    left = [alignment.unit[row] for row in np.flatnonzero(~matches.matched).tolist()]
    near = _candidates(KeyMatcher(left), unsaid, progress)
    return [Stranger(True, key, "", How.UNKNOWN if key else How.EMPTY, near[key]) for key in unsaid]


def _candidates(
    matcher: KeyMatcher, keys: Sequence[str], progress: Progress
) -> dict[str, list[str]]:
    """Return what each key may mean; a millisecond each."""
    near: dict[str, list[str]] = {}
    for key in dict.fromkeys(keys):
        progress.check()
        near[key] = matcher.candidates(key, progress=progress)
    return near
