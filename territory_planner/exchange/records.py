"""What systems of records share: files in loading order, with ids where they are known."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from ..core.model.data_classes import dataclass
from ..core.model.errors import InvalidInput
from ..layers.text import tr
from .alignment import Alignment, Ref, Territory, link_id
from .names import developer_names
from .publication import ORG, Publishing
from .sheets import Row, csv_parts

NOTHING = "#N/A"
"""What loaders take for an empty value, where an empty cell leaves things as they are."""

ID_LENGTH = 15
"""Characters of a Salesforce Id that tell records apart; the other three only check them."""

RECORDS, WAITING = "records", "without_ids"
"""The folder of tables that load as they are, and that of rows that wait for Ids of the org."""


@dataclass(frozen=True)
class RecordColumn:
    """A column of a table of records.

    Attributes
    ----------
    head : str
        Of the table that is loaded; '' where that has no such column.
    values : sequence of str or None
        None where the row can't be loaded yet, for want of an Id.
    key_head, keys : str, sequence of str
        The same for the rows that wait: how the record is known until it has an Id.
    """

    head: str
    values: Sequence[str | None]
    key_head: str
    keys: Sequence[str]


def plain(head: str, values: Sequence[str]) -> RecordColumn:
    """Return a column that is the same whether ids are known or not."""
    return RecordColumn(head, values, head, values)


def only_waiting(head: str, values: Sequence[str]) -> RecordColumn:
    """Return a column that rows have as long as they wait."""
    return RecordColumn("", values, head, values)


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
        self._write(self._folder, name, header, rows)

    def _write(self, folder: str, name: str, header: Sequence[str], rows: Sequence[Row]) -> None:
        path = f"{folder}{self._count:02}_{name}"
        self.files.update(csv_parts(path, header, rows, self._most, self._asked.progress))

    def add_records(self, name: str, columns: Sequence[RecordColumn], held: Sequence[bool]) -> None:
        """Add a table of records: what can be loaded, and apart from it what waits for Ids.

        Parameters
        ----------
        held : sequence of bool
            Rows that wait, whatever is known of them.
        """
        if not held:
            return
        self._count += 1
        loads = [
            not waits and all(each.values[row] is not None for each in columns)
            for row, waits in enumerate(held)
        ]
        some = [each for each in columns if each.head]
        rows = [[each.values[row] for each in some] for row, is_one in enumerate(loads) if is_one]
        if rows:
            self._write(f"{RECORDS}/", name, [each.head for each in some], rows)
        some = [each for each in columns if each.key_head]
        rows = [[each.keys[row] for each in some] for row, is_one in enumerate(loads) if not is_one]
        if rows:
            self._write(f"{WAITING}/", name, [each.key_head for each in some], rows)

    def has(self, folder: str, name: str = "") -> bool:
        """Tell whether there is a file in a folder, of a name that holds `name`."""
        return any(each.startswith(f"{folder}/") and name in each for each in self.files)


def keys_of(asked: Publishing, most: int = 80) -> dict[Ref, str]:
    """Return the name for programs of every territory before and after: those that it has stay.

    On the way back they are those of the plan that is gone back to.
    """
    territories = (*asked.after.territories, *asked.known.territories)
    known = {each.ref: each.key for each in territories if each.key}
    return developer_names({each.ref for each in territories}, known, most)


Link = tuple[str, Ref]
"""Who or what, by its key, and a territory."""


@dataclass(frozen=True)
class LinkTable:
    """How the records look of who or what is in which territory.

    Attributes
    ----------
    kind : str
        How their ids are kept: see `Alignment.ids`.
    record : str
        What their table is called.
    who, territory, key : str
        Its columns: who or what, the territory by Id, and by key.
    """

    kind: str
    record: str
    who: str
    territory: str
    key: str


class Records:
    """A publication as a loader knows it: by the org's Ids; what has none yet waits, by keys.

    Parameters
    ----------
    key_of : callable
        Returns the key of a territory.
    """

    def __init__(self, steps: Steps, asked: Publishing, key_of: Callable[[Ref], str]) -> None:
        self.steps, self.key = steps, key_of
        self.waiting: frozenset[tuple[str, str]] = frozenset()
        self._asked = asked

    def id(self, ref: Ref) -> str | None:
        """Return the Id of a territory's record, None where that is not known."""
        territory = self._asked.known.by_ref.get(ref)
        if territory is None and self._asked.back_of:
            # Where anything waited, no territory went: see `delete`.
            territory = self._asked.after.by_ref.get(ref)
        return territory.id if territory is not None and territory.id else None

    def column(
        self, head: str, key_head: str, refs: Sequence[Ref | None], empty: str = ""
    ) -> RecordColumn:
        """Return a column of references to territories; None is a reference to nothing."""
        ids = [empty if ref is None else self.id(ref) for ref in refs]
        keys = [empty if ref is None else self.key(ref) for ref in refs]
        return RecordColumn(head, ids, key_head, keys)

    def link(
        self,
        table: LinkTable,
        gone: Sequence[Link],
        come: Sequence[Link],
        more: Sequence[RecordColumn],
        is_known: Callable[[str], object],
    ) -> None:
        """Add the tables of who or what leaves territories, and of who comes to them.

        What is of one key is loaded together or waits. On the way back, what the change set made
        is deleted by what the loader wrote then: see `delete_success_files`.

        Parameters
        ----------
        more : sequence of RecordColumn
            What stands behind the others of those who come.
        is_known : callable
            Tells whether a key is an Id of the org.
        """
        ids = [self._asked.known.ids.get(link_id(table.kind, key, ref)) for key, ref in gone]
        undone = self._asked.back_of
        waits = {key for key, ref in come if self.id(ref) is None or not is_known(key)}
        waits |= {key for kind, key in undone or () if kind == table.kind}
        if undone is None:
            waits |= {key for (key, _), number in zip(gone, ids) if not number}
        old, new = [key for key, _ in gone], [key for key, _ in come]
        columns = [
            RecordColumn("Id", ids, "", old),
            only_waiting(table.who, old),
            only_waiting(table.key, [self.key(ref) for _, ref in gone]),
        ]
        self.steps.add_records(f"{table.record}_delete", columns, [key in waits for key in old])
        columns = [
            plain(table.who, new),
            self.column(table.territory, table.key, [ref for _, ref in come]),
            *more,
        ]
        self.steps.add_records(f"{table.record}_insert", columns, [key in waits for key in new])
        self.waiting |= {(table.kind, key) for key in waits & {*old, *new}}

    def delete(self, record: str, key: str) -> None:
        """Add the table of territories that go, at last: not before all that waits has moved."""
        refs = [each.ref for each in self._asked.changes.deleted]
        held = [bool(self.waiting)] * len(refs)
        self.steps.add_records(f"{record}_delete", [self.column("Id", key, refs)], held)


def has_some(files: Collection[str], *folders: str) -> bool:
    """Tell whether some of a publication's files are in one of its folders."""
    return any(name.startswith(tuple(f"{each}/" for each in folders)) for name in files)


def export_before(queries: Sequence[str]) -> str:
    """Return how what the org has comes into the next publication."""
    return tr(
        "Export before each further publication, with Data Loader, CSV files into the folder "
        "“{org}” made in this one: {queries}. Then give this folder as PREVIOUS."
    ).format(org=ORG, queries="; ".join(queries))


def delete_success_files() -> str:
    """Return how what a loader made is undone, whose Ids it alone told."""
    return tr(
        "1. Data Loader wrote a success file of each “insert” file that you loaded: load these "
        "with Delete, the last first; their column ID is the Id. (Lost? Export the org again and "
        "publish the plan before with that as PREVIOUS.)"
    )


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


def record_ids(values: Mapping[Link, str], kind: str) -> dict[tuple[str, ...], str]:
    """Return ids of records of who or what is in which territory, as an alignment holds them."""
    return {link_id(kind, *link): number for link, number in values.items() if number}
