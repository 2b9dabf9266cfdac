"""What a system has: read from an earlier publication of ours, or from its own export."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

from ..core.model.errors import InvalidInput
from ..core.model.progress import SILENT, Progress
from ..core.model.text import few
from ..core.model.waiting import wait_for_all
from ..layers.text import tr
from .alignment import Alignment
from .publication import CHANGES, ORG, OURS, FileSystem
from .state import has_state, read_state


def read_earlier(system: FileSystem, path: Path, progress: Progress = SILENT) -> Alignment:
    """Return what a system has: by an earlier publication of ours, or by its own export.

    Raises
    ------
    InvalidInput
        When the system gives nothing back, or the files can't be read.
    """
    if not has_state(path):
        return read_files(system, path, progress)
    state, own = read_state(path, progress), path / ORG
    if not own.is_dir():
        return state
    return with_units_of(read_files(system, own, progress), state)


def with_units_of(found: Alignment, state: Alignment) -> Alignment:
    """Return what a system exported, with the units of an earlier publication where it has none.

    Its records don't name levels either: territories that the publication knows have theirs.
    """
    named = Counter(each.name for each in state.territories)
    by_name = {each.name: each.level for each in state.territories if named[each.name] == 1}
    by_key = {each.key: each.level for each in state.territories if each.key}
    placed = {
        each.ref: by_key.get(each.key, by_name.get(each.name, each.level))
        for each in found.territories
    }
    found = replace(
        found,
        levels=(*state.levels, *found.levels[len(state.levels) :]),
        territories=tuple(replace(each, level=placed[each.ref]) for each in found.territories),
        people=tuple(
            replace(each, level=placed.get((each.level, each.territory), each.level))
            for each in found.people
        ),
    )
    if not found.knows_units:
        here = {each.name for each in found.territories if each.level == 0}
        found = replace(
            found,
            unit=state.unit,
            territory=tuple(name if name in here else "" for name in state.territory),
            name=state.name,
            measures=state.measures,
            locked=state.locked,
            knows_units=state.knows_units,
        )
    return found


def is_change_set(path: Path) -> bool:
    """Tell whether a folder is a publication of what changed, with the state that it leads to."""
    return has_state(path) and (path / CHANGES).is_file()


def read_files(system: FileSystem, path: Path, progress: Progress = SILENT) -> Alignment:
    """Return the alignment in a system's files, read on a thread of its own.

    GDAL takes seconds for one outline with tens of thousands of holes: a cancel is heard meanwhile.

    Raises
    ------
    InvalidInput
        When the system gives nothing back, or the files can't be read.
    """
    read = system.from_files
    if read is None:
        raise InvalidInput(
            tr("Nothing comes back from {system}: it only shows plans.").format(
                system=system.title()
            )
        )
    found = wait_for_all(lambda inner: read(path, inner), progress)
    return without_strangers(found)


def without_strangers(alignment: Alignment) -> Alignment:
    """Return an alignment without what is in a territory that was not exported with it; tell it."""
    known = alignment.by_ref
    rows = list(zip(alignment.unit, alignment.territory))
    links = list(zip(alignment.account, alignment.account_territory))
    units = [row for row in rows if not row[1] or (0, row[1]) in known]
    if rows and not units:
        raise InvalidInput(
            tr(
                "All units there ({count:,}) are in territories that are not among those given: "
                "{names}. Give the table of territories, too: all that the system exports, or the "
                "whole folder of a publication."
            ).format(count=len(rows), names=few(sorted({name for _, name in rows})))
        )
    accounts = [row for row in links if not row[1] or (0, row[1]) in known]
    people = [each for each in alignment.people if (each.level, each.territory) in known]
    told = [
        tr("{what} in a territory that is not among those given are left out: {count:,}.").format(
            what=what, count=count
        )
        for what, count in (
            (tr("Units"), len(rows) - len(units)),
            (tr("Accounts"), len(links) - len(accounts)),
            (tr("People"), len(alignment.people) - len(people)),
        )
        if count
    ]
    if not told:
        return alignment
    return replace(
        alignment,
        unit=tuple(unit for unit, _ in units),
        territory=tuple(name for _, name in units),
        account=tuple(key for key, _ in accounts),
        account_territory=tuple(name for _, name in accounts),
        people=tuple(people),
        notes=(*alignment.notes, *told),
    )


def files_in(path: Path, *endings: str) -> list[Path]:
    """Return the files of a folder, those of our own aside, or the file itself.

    Raises
    ------
    InvalidInput
        When there is no such file.
    """
    found = [path]
    if path.is_dir():
        found = sorted(
            each
            for each in path.rglob("*")
            if each.is_file() and not OURS & set(each.relative_to(path).parts)
        )
    wanted = [each for each in found if each.name.lower().endswith(endings)]
    if not path.exists():
        raise InvalidInput(tr("{path} is not there.").format(path=path))
    if not wanted:
        raise InvalidInput(
            tr("{path} has no file that ends in {endings}.").format(
                path=path, endings=", ".join(endings)
            )
        )
    return wanted
