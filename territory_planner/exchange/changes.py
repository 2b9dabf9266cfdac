"""What changed between two states of an alignment, in the order in which systems load it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from ..core.model.data_classes import dataclass
from ..core.model.progress import SILENT, Progress
from ..core.model.waiting import sorted_in_turns
from ..layers.plan import natural_key
from .alignment import Alignment, Person, Ref, Territory, down_from_top

Pair = tuple[str, str]
"""A unit or an account, and a territory."""

ADDED, CHANGED, MOVED, REMOVED = "added", "changed", "moved", "removed"
"""What becomes of something: a unit or an account comes to a territory, from one to another, or
leaves; a territory is new, comes under another one, or goes."""

LOCKED, UNLOCKED = "locked", "unlocked"

CHECK_EVERY = 1 << 14
"""Pairs between two looks at whether the user wants to stop."""


@dataclass(frozen=True)
class Pairs:
    """Which units, or accounts, leave a territory and which come to one.

    Attributes
    ----------
    removed, added : tuples of Pair
    """

    removed: tuple[Pair, ...] = ()
    added: tuple[Pair, ...] = ()

    @cached_property
    def moved(self) -> tuple[tuple[str, str, str], ...]:
        """The key, the territory before and the one after, '' for none, of each."""
        before, after = dict(self.removed), dict(self.added)
        keys = sorted_in_turns(list({**before, **after}), natural_key)
        return tuple((key, before.get(key, ""), after.get(key, "")) for key in keys)

    def told(self) -> list[tuple[str, str, str, str]]:
        """Return what becomes of each key: the word, the key, the territory before and after.

        One that is in several territories has a row for each that it leaves or comes to.
        """
        held: dict[str, tuple[list[str], list[str]]] = {}
        for at, pairs in enumerate((self.removed, self.added)):
            for key, territory in pairs:
                held.setdefault(key, ([], []))[at].append(territory)
        rows: list[tuple[str, str, str, str]] = []
        for key in sorted_in_turns(list(held), natural_key):
            before, after = held[key]
            if len(before) == len(after) == 1:
                rows.append((MOVED, key, before[0], after[0]))
                continue
            rows += [(REMOVED, key, name, "") for name in before]
            rows += [(ADDED, key, "", name) for name in after]
        return rows


@dataclass(frozen=True)
class ChangeSet:
    """What leads from one state to the next.

    Attributes
    ----------
    added, changed : tuple of Territory
        As they are after, parents first.
    deleted : tuple of Territory
        As they were, children first.
    units, accounts : Pairs
    people_removed, people_added : tuple of Person
    relocked : tuple of (str, str)
        Units that stay in their territory and are locked or unlocked, and the territory.
    """

    added: tuple[Territory, ...]
    changed: tuple[Territory, ...]
    deleted: tuple[Territory, ...]
    units: Pairs
    accounts: Pairs
    people_removed: tuple[Person, ...]
    people_added: tuple[Person, ...]
    relocked: tuple[Pair, ...] = ()

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return any(
            (
                self.added,
                self.changed,
                self.deleted,
                *(self.units.removed, self.units.added),
                *(self.accounts.removed, self.accounts.added),
                self.people_removed,
                self.people_added,
                self.relocked,
            )
        )

    def relocked_as(self, after: Alignment) -> list[tuple[str, str, str]]:
        """Return what becomes of units that stay: locked or unlocked, the key, the territory."""
        shut = after.locked or frozenset()
        return [(LOCKED if key in shut else UNLOCKED, key, name) for key, name in self.relocked]

    def touched(self) -> set[Ref]:
        """Return the territories that anything changed in."""
        found = {each.ref for each in (*self.added, *self.changed)}
        return found | {(0, name) for _, name in (*self.units.removed, *self.units.added)}


def changes(before: Alignment, after: Alignment, progress: Progress = SILENT) -> ChangeSet:
    """Return what leads from one alignment to another."""
    old, new = before.by_ref, after.by_ref
    moved = [
        each
        for ref, each in new.items()
        if ref in old and _above(before, old[ref]) != _above(after, each)
    ]
    people = set(before.people), set(after.people)
    return ChangeSet(
        tuple(down_from_top(each for ref, each in new.items() if ref not in old)),
        tuple(down_from_top(moved)),
        tuple(reversed(down_from_top(each for ref, each in old.items() if ref not in new))),
        _unit_pairs(before, after, progress),
        _pairs(
            (before.account, before.account_territory),
            (after.account, after.account_territory),
            progress,
        ),
        tuple(sorted(people[0] - people[1], key=in_order)),
        tuple(sorted(people[1] - people[0], key=in_order)),
        _relocked(before, after, progress),
    )


def are_same(before: Alignment, after: Alignment, progress: Progress = SILENT) -> bool:
    """Tell whether nothing changed, measures included."""
    return not changes(before, after, progress) and before.measured == after.measured


def _relocked(before: Alignment, after: Alignment, progress: Progress) -> tuple[Pair, ...]:
    if before.locked is None or after.locked is None:
        return ()
    turned = before.locked ^ after.locked
    stay = set(zip(before.unit, before.territory)) & set(zip(after.unit, after.territory))
    found = (pair for pair in stay if pair[1] and pair[0] in turned)
    return _sorted(found, progress)


def _above(alignment: Alignment, territory: Territory) -> Ref | None:
    parent = alignment.parent_of(territory)
    return None if parent is None else parent.ref


def in_order(each: Person) -> tuple[object, ...]:
    """Return what people are sorted by: from the top level down, by territory and key."""
    return -each.level, natural_key(each.territory), natural_key(each.key), each.role


def _unit_pairs(before: Alignment, after: Alignment, progress: Progress) -> Pairs:
    if not (before.knows_units and after.knows_units):
        return Pairs()
    return _pairs((before.unit, before.territory), (after.unit, after.territory), progress)


def _pairs(
    before: tuple[Sequence[str], Sequence[str]],
    after: tuple[Sequence[str], Sequence[str]],
    progress: Progress,
) -> Pairs:
    old = {pair for pair in zip(*before) if pair[1]}
    new = {pair for pair in zip(*after) if pair[1]}
    return Pairs(_sorted(old - new, progress), _sorted(new - old, progress))


def _sorted(pairs: Iterable[Pair], progress: Progress) -> tuple[Pair, ...]:
    """Return pairs by territory, then by key: a cancel is heard between two territories."""
    by_territory: dict[str, list[str]] = {}
    for key, territory in progress.watched(pairs, CHECK_EVERY):
        by_territory.setdefault(territory, []).append(key)
    return tuple(
        (key, territory)
        for territory in progress.watched(sorted(by_territory, key=natural_key), 1)
        for key in sorted(by_territory[territory], key=natural_key)
    )
