"""Territories as tables of a name and a parent's: how several systems have them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..core.model.data_classes import dataclass
from .alignment import Alignment, Territory, level_name, put_on_levels
from .names import Labels, labels
from .publication import Publishing

FULL_NAME = "Name in the plan"
"""The column of names in full, where a system calls territories otherwise; it ignores it."""


@dataclass(frozen=True)
class Tree:
    """Territories that were read, by what a system calls them.

    Attributes
    ----------
    placed : dict of str to Territory
    levels : tuple of str
    """

    placed: dict[str, Territory]
    levels: tuple[str, ...]

    def name(self, key: str) -> str:
        """Return the plan's name of what a system calls so; the same where it is not known."""
        found = self.placed.get(key)
        return key if found is None else found.name

    def level(self, key: str) -> int:
        """Return the level of what a system calls so."""
        found = self.placed.get(key)
        return 0 if found is None else found.level

    def alignment(self, units: Sequence[tuple[str, str]] = ()) -> Alignment:
        """Return an alignment of them, and of units with the keys of their territories."""
        unit = tuple(key for key, _ in units)
        held = tuple(self.name(key) if key else "" for _, key in units)
        return Alignment(unit, held, levels=self.levels, territories=tuple(self.placed.values()))


def both_labels(asked: Publishing, most: int, *, one_line: bool = True) -> tuple[Labels, Labels]:
    """Return what a system calls the territories of the plan, and those that it has.

    What it calls one already it goes on calling so, whatever others come and go: the labels are
    its keys.
    """
    known, after = asked.known, asked.after
    own = {each.ref: each.key for each in (*after.territories, *known.territories) if each.key}
    everyone = replace(after, territories=tuple({**known.by_ref, **after.by_ref}.values()))
    made = labels(everyone, most, one_line=one_line, known=own)
    return made.only(after), made.only(known)


def tree_rows(
    asked: Publishing, called: Labels, some: Iterable[Territory]
) -> list[tuple[str, str, str, str]]:
    """Return the label, the parent's label, the level, and the name in full of territories.

    The name is '' where it is the label.
    """
    rows = []
    for each in some:
        parent = asked.after.parent_of(each)
        rows.append(
            (
                called.of[each.ref],
                "" if parent is None else called.of[parent.ref],
                level_name(asked.after.levels, each.level),
                called.full.get(each.ref, ""),
            )
        )
    return rows


def read_tree(rows: Iterable[tuple[str, str, str, str, str]], also: Iterable[str] = ()) -> Tree:
    """Return the territories of rows of key, name, parent's key, level's name, and id.

    Parameters
    ----------
    also : iterable of str
        Keys that units or accounts refer to: what has no row is a territory all the same.
    """
    rows = list(rows)
    known = {row[0] for row in rows}
    rows += [(key, "", "", "", "") for key in also if key not in known]
    named: dict[str, Territory] = {}
    parents: dict[str, str] = {}
    titles: dict[str, str] = {}
    for key, name, parent, title, number in rows:
        if key:
            named[key] = Territory(name or key, key=key, id=number)
            parents[key], titles[key] = parent, title
    placed = put_on_levels(parents, named, {})
    called = [""] * (1 + max((each.level for each in placed.values()), default=0))
    for key, each in placed.items():
        called[each.level] = called[each.level] or titles[key]
    levels = tuple(level_name(called, level) for level in range(len(called)))
    return Tree({key: replace(each, key=key) for key, each in placed.items()}, levels)
