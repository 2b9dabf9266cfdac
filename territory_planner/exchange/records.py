"""What systems of records share: files in loading order, with ids where they are known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Optional

from ..core.model.errors import InvalidInput
from ..layers.text import tr
from .alignment import Alignment, Ref, Territory
from .names import developer_names
from .publication import Publishing
from .sheets import Row, csv_parts

NOTHING = "#N/A"
"""What loaders take for an empty value, where an empty cell leaves things as they are."""

ID_LENGTH = 15
"""Characters of a Salesforce Id that tell records apart; the other three only check them."""

Reference = tuple[Callable[[Ref], Optional[str]], Callable[[Ref], str]]
"""How a record is known: by its id, None where that is not known, and by its key."""


class Steps:
    """Files of a publication, numbered in the order in which they are loaded."""

    def __init__(self, asked: Publishing, most: int, folder: str = "") -> None:
        self.files: dict[str, bytes] = {}
        self._asked = asked
        self._most = most
        self._folder = folder
        self._count = 0

    def add(self, name: str, header: Sequence[str], rows: Sequence[Row]) -> None:
        """Add a table, unless it is empty; in parts where it is larger than may be."""
        if not rows:
            return
        self._count += 1
        path = f"{self._folder}{self._count:02}_{name}"
        self.files.update(csv_parts(path, header, rows, self._most, self._asked.progress))


def by_id(alignment: Alignment) -> Callable[[Ref], str | None]:
    """Return what gives the id of a territory's record, None where that is not known."""

    def found(ref: Ref) -> str | None:
        territory = alignment.by_ref.get(ref)
        return territory.id if territory is not None and territory.id else None

    return found


def keys_of(asked: Publishing, most: int = 80) -> dict[Ref, str]:
    """Return the name for programs of every territory before and after: those that it has stay.

    On the way back they are those of the plan that is gone back to.
    """
    territories = (*asked.after.territories, *asked.known.territories)
    known = {each.ref: each.key for each in territories if each.key}
    return developer_names({each.ref for each in territories}, known, most)


def referring(
    field: str, key: str, refs: Sequence[Ref | None], known: Reference, empty: str = ""
) -> tuple[str, list[str]]:
    """Return the header and values of a column of references.

    Ids where all of them are known, else keys, under a header that says so.

    Parameters
    ----------
    field, key : str
        The header for ids, and that for keys.
    refs : sequence of Ref, or None
        None for a reference to nothing.
    """
    ids = [empty if ref is None else known[0](ref) for ref in refs]
    if all(each is not None for each in ids):
        return field, [each or empty for each in ids]
    return key, [empty if ref is None else known[1](ref) for ref in refs]


def referred(alignment: Alignment, keys: Sequence[str]) -> list[Territory | None]:
    """Return the territories that records refer to, by key or by id of 15 or 18 characters.

    None where it is not among those of the alignment.
    """
    known = {each.key: each for each in alignment.territories}
    known.update({each.id[:ID_LENGTH]: each for each in alignment.territories if each.id})
    return [known.get(key) or known.get(key[:ID_LENGTH]) for key in keys]


def lost_rows(file: str, territories: Sequence[Territory | None]) -> list[str]:
    """Say how many records of a file refer to territories that are not there."""
    count = sum(each is None for each in territories)
    text = tr("{file}: rows whose territory is not among those given: {count:,}.")
    return [text.format(file=file, count=count)] if count else []


def refuse_nothing(alignment: Alignment) -> None:
    """Refuse a name that a loader takes for none.

    Raises
    ------
    InvalidInput
        When a territory has it.
    """
    if any(each.name == NOTHING for each in alignment.territories):
        raise InvalidInput(
            tr("A territory is called “{name}”, which loaders take for empty: rename it.").format(
                name=NOTHING
            )
        )


def record_ids(values: Mapping[tuple[str, str], str], kind: str) -> dict[tuple[str, ...], str]:
    """Return ids of records of who or what is in which territory, as an alignment holds them."""
    return {(kind, *pair): number for pair, number in values.items() if number}
