"""An alignment, as systems hand it on: units, territories on levels, people, accounts.

It knows units by their keys and territories by their names; what a key stands for on a layer is
found by `core.model.keys`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from functools import cached_property

from ..core.model.data_classes import dataclass
from ..layers.plan import natural_key

Ref = tuple[int, str]
"""What a territory is known by: its level (0 for those that hold units) and its name."""


@dataclass(frozen=True)
class Territory:
    """A territory of any level.

    Attributes
    ----------
    name : str
        Unique on its level.
    level : int
        0 for those that hold units.
    parent : str
        The name of the one above it; '' for none.
    key, id : str
        What a system calls it where it can't have the name, and the number of its record there;
        '' where that is not known.
    """

    name: str
    level: int = 0
    parent: str = ""
    key: str = ""
    id: str = ""

    @property
    def ref(self) -> Ref:
        """What it is known by."""
        return self.level, self.name


@dataclass(frozen=True)
class Person:
    """Somebody who works in a territory.

    Attributes
    ----------
    key : str
        As the system knows them: a user's id, an e-mail address.
    territory : str
    level : int
    role : str
    """

    key: str
    territory: str
    level: int = 0
    role: str = ""


@dataclass(frozen=True)
class Alignment:
    """Which unit, person and account belongs to which territory.

    Attributes
    ----------
    unit : tuple of r str
        Keys of units.
    territory : tuple of r str
        '' for none.
    name : tuple of r str
        What units are called; empty where that is not known.
    measures : dict of str to tuple of r float
        Workloads by name.
    locked : frozenset of str, optional
        Keys of units that stay where they are; None where that is not known.
    levels : tuple of str
        What the levels are called, that of the units first.
    territories : tuple of Territory
    people : tuple of Person
    account, account_territory : tuples of a str
        Keys of accounts, and the territory of each ('' for none).
    account_place : tuple of a (float, float)
        Longitude and latitude; empty where that is not known.
    shapes : mapping of Ref to bytes
        Outlines of territories in longitude and latitude, WKB.
    unit_shapes : tuple of r bytes
        Those of units.
    ids : mapping of (str, …) to str
        Numbers of a system's records, of who or what is in which territory among them: see
        `link_id`.
    notes : tuple of str
        Sentences on what a system has, and an alignment can't hold.
    knows_units : bool
        False where it is not known which units territories have: `unit` is empty then, and says
        nothing.
    """

    unit: tuple[str, ...] = ()
    territory: tuple[str, ...] = ()
    name: tuple[str, ...] = ()
    measures: dict[str, tuple[float, ...]] = field(default_factory=dict)
    locked: frozenset[str] | None = None
    levels: tuple[str, ...] = ()
    territories: tuple[Territory, ...] = ()
    people: tuple[Person, ...] = ()
    account: tuple[str, ...] = ()
    account_territory: tuple[str, ...] = ()
    account_place: tuple[tuple[float, float], ...] = ()
    shapes: Mapping[Ref, bytes] = field(default_factory=dict)
    unit_shapes: tuple[bytes, ...] = ()
    ids: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    knows_units: bool = True

    @cached_property
    def by_ref(self) -> dict[Ref, Territory]:
        """The territories by what they are known by."""
        return {each.ref: each for each in self.territories}

    @cached_property
    def measured(self) -> dict[str, dict[str, float]]:
        """The measures of each unit that has a territory, by name and key."""
        held = [row for row, name in enumerate(self.territory) if name]
        return {
            name: {self.unit[row]: values[row] for row in held}
            for name, values in self.measures.items()
        }

    @cached_property
    def units_of(self) -> dict[str, list[str]]:
        """The keys of the units of each territory, in natural order; '' for those of none."""
        held: dict[str, list[str]] = {}
        for unit, territory in zip(self.unit, self.territory):
            held.setdefault(territory, []).append(unit)
        return {name: sorted(units, key=natural_key) for name, units in held.items()}

    def parent_of(self, territory: Territory) -> Territory | None:
        """Return the territory above one: of that name, on the nearest level."""
        if not territory.parent:
            return None
        for level in range(territory.level + 1, len(self.levels)):
            found = self.by_ref.get((level, territory.parent))
            if found is not None:
                return found
        return None

    def above(self, name: str) -> list[str]:
        """Return the territories above one that holds units, level by level; '' for none."""
        found = [""] * max(0, len(self.levels) - 1)
        territory = self.by_ref.get((0, name))
        while territory is not None and (territory := self.parent_of(territory)) is not None:
            found[territory.level - 1] = territory.name
        return found


def link_id(kind: str, key: str, ref: Ref) -> tuple[str, ...]:
    """Return by what the record of who or what is in a territory is known: see `Alignment.ids`."""
    return kind, key, ref[1], str(ref[0])


def level_name(levels: Iterable[str], level: int) -> str:
    """Return what a level is called, by its number where that is not known."""
    known = list(levels)
    return known[level] if level < len(known) and known[level] else f"level {level + 1}"


def down_from_top(territories: Iterable[Territory]) -> list[Territory]:
    """Return territories so that each stands behind its parent, in natural order."""
    return sorted(territories, key=lambda each: (-each.level, natural_key(each.name)))


def put_on_levels(
    parents: Mapping[str, str], named: Mapping[str, Territory], given: Mapping[str, int]
) -> dict[str, Territory]:
    """Return territories on their levels, by what a system calls them.

    Where the system names no levels, one that nothing stands under is on the lowest.

    Parameters
    ----------
    parents : mapping of str to str
        What each has above it, by key; '' or a key that is not there for none.
    named : mapping of str to Territory
        The same territories; their level and parent are filled in here.
    given : mapping of str to int
        Levels that the system names.
    """
    under: dict[str, list[str]] = {}
    for key, parent in parents.items():
        if parent in named and parent != key:
            under.setdefault(parent, []).append(key)
    height: dict[str, int] = {}

    def high(key: str, seen: tuple[str, ...] = ()) -> int:
        if key not in height:
            children = [each for each in under.get(key, []) if each not in seen]
            tops = [1 + high(each, (*seen, key)) for each in children]
            height[key] = given.get(key, max(tops, default=0))
        return height[key]

    return {
        key: replace(
            each,
            level=high(key),
            parent=named[parents[key]].name if parents.get(key) in named else "",
        )
        for key, each in named.items()
    }


def tree_of(lowest: Iterable[str], chains: Iterable[tuple[str, ...]]) -> tuple[Territory, ...]:
    """Return the territories of a table whose rows name a territory and those above it.

    Parameters
    ----------
    lowest : iterable of str
        Territories that no row may name.
    chains : iterable of tuple of str
        A territory and those above it, level by level; '' for none.
    """
    found: dict[Ref, str] = {(0, name): "" for name in lowest if name}
    for chain in dict.fromkeys(chains):
        known = [(level, name) for level, name in enumerate(chain) if name]
        for at, ref in enumerate(known):
            parent = known[at + 1][1] if at + 1 < len(known) else ""
            found[ref] = found.get(ref, "") or parent
    return tuple(
        down_from_top(Territory(name, level, above) for (level, name), above in found.items())
    )
