"""Names as systems take them: valid, unique, short enough; and the plan's own names back.

A name that a system can't have stands in full in the description of its record, or in a table
beside the others, so that it is found again.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from ..core.model.data_classes import dataclass
from .alignment import Alignment, Ref, level_name

FULL = "Name in the plan: "
"""Begins a description that holds a name in full. It is read again: never translated."""

DIGITS = 8
"""Of the number that tells names apart which are the same once shortened."""

_NOT_ASCII = re.compile(r"[^A-Za-z0-9]+")
_DEVELOPER = re.compile(r"[A-Za-z](?:_?[A-Za-z0-9])*")


@dataclass(frozen=True)
class Labels:
    """What a system calls the territories of an alignment.

    Attributes
    ----------
    of : dict of Ref to str
    full : dict of Ref to str
        The plan's names of those that are called otherwise.
    """

    of: dict[Ref, str]
    full: dict[Ref, str]

    def only(self, alignment: Alignment) -> Labels:
        """Return what the territories of one alignment are called."""
        some = alignment.by_ref
        return Labels(
            {ref: text for ref, text in self.of.items() if ref in some},
            {ref: text for ref, text in self.full.items() if ref in some},
        )

    def description(self, ref: Ref) -> str:
        """Return the description that holds a name which a system can't have; '' for others."""
        return FULL + self.full[ref] if ref in self.full else ""


def labels(
    alignment: Alignment,
    most: int,
    *,
    across_levels: bool = True,
    one_line: bool = True,
    known: Mapping[Ref, str] = MappingProxyType({}),
) -> Labels:
    """Return what a system calls territories.

    Parameters
    ----------
    most : int
        Characters that a name may have; 0 for any number.
    across_levels : bool
        No two may have one name, on whatever level; letter case does not tell them apart.
    one_line : bool
        Line ends are not taken.
    known : mapping of Ref to str
        What the system calls some already: these stay.
    """
    made = {each.ref: known[each.ref] for each in alignment.territories if known.get(each.ref)}
    full = {ref: ref[1] for ref, text in made.items() if text != ref[1]}
    taken = {(0 if across_levels else ref[0], text.casefold()) for ref, text in made.items()}
    rest = (each for each in alignment.territories if each.ref not in made)
    for each in sorted(rest, key=lambda each: each.ref):
        text = " ".join(each.name.split()) if one_line else each.name
        if text != each.name or (most and len(text) > most):
            text = numbered(text, each.ref, most)
        room = 0 if across_levels else each.level
        if (room, text.casefold()) in taken:
            told = f"{text} ({level_name(alignment.levels, each.level)})"
            is_free = (room, told.casefold()) not in taken and not (most and len(told) > most)
            text = told if is_free else numbered(text, each.ref, most)
        taken.add((room, text.casefold()))
        made[each.ref] = text
        if text != each.name:
            full[each.ref] = each.name
    return Labels(made, full)


def numbered(text: str, ref: Ref, most: int) -> str:
    """Return a text cut to `most` characters (0: not at all), with a number of the whole name."""
    ending = "~" + digest(ref)
    return (text[: most - len(ending)] if most else text).rstrip() + ending


def digest(ref: Ref) -> str:
    """Return a number that tells a territory from others: always the same for the same one."""
    said = f"{ref[0]}\0{ref[1]}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(said).hexdigest()[:DIGITS]


def full_name(label: str, description: str) -> str:
    """Return the plan's name of what a system calls by a label."""
    return description[len(FULL) :] if description.startswith(FULL) else label


def developer_names(
    refs: Iterable[Ref], known: Mapping[Ref, str], most: int = 80
) -> dict[Ref, str]:
    """Return a name for each territory as programs want it: ASCII letters, digits, underscores.

    It begins with a letter, has no two underscores in a row and none at the end, and letter case
    does not tell two apart. A name that is such already stays; others get a number of the whole
    name, so that a territory keeps its own whatever others there are.

    Parameters
    ----------
    known : mapping of Ref to str
        Names that a system has already.
    """
    made = dict(known)
    taken = {name.casefold() for name in known.values()}
    for ref in sorted(set(refs) - set(known)):
        name = ref[1]
        is_valid = _DEVELOPER.fullmatch(name) and len(name) <= most
        if not is_valid or name.casefold() in taken:
            name = _developer(name, f"_{digest(ref)}", most)
        taken.add(name.casefold())
        made[ref] = name
    return made


def _developer(name: str, ending: str, most: int) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    text = _NOT_ASCII.sub("_", plain).strip("_")
    if not text[:1].isalpha():
        text = f"T_{text}".rstrip("_")
    return text[: most - len(ending)].rstrip("_") + ending


def renamed(alignment: Alignment, name_of: Callable[[int, str], str]) -> Alignment:
    """Return an alignment with the plan's names in place of a system's."""
    return replace(
        alignment,
        territory=tuple(name_of(0, name) if name else "" for name in alignment.territory),
        account_territory=tuple(
            name_of(0, name) if name else "" for name in alignment.account_territory
        ),
        territories=tuple(
            replace(
                each,
                name=name_of(each.level, each.name),
                parent=name_of(each.level + 1, each.parent) if each.parent else "",
            )
            for each in alignment.territories
        ),
        people=tuple(
            replace(each, territory=name_of(each.level, each.territory))
            for each in alignment.people
        ),
    )
