"""Keys that two states write in two ways and that mean the same: that is no change."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ..core.model.keys import KeyMatcher
from ..core.model.progress import SILENT, Progress
from .alignment import Alignment

ALSO = "also"
"""The kind of ids that are another key of the same account or person: see `Alignment.ids`."""

_SHORT = re.compile(r"[A-Za-z0-9]{15}")
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_CHECKS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"


def in_keys_of(alignment: Alignment, earlier: Alignment, progress: Progress = SILENT) -> Alignment:
    """Return an earlier state with units, accounts and people as an alignment writes them.

    Systems take zeros and spaces away from keys of units; Salesforce gives Ids of 18 characters
    where reports have 15; Dynamics knows an account by its number and by a GUID.
    """
    matches = KeyMatcher(alignment.unit).match(earlier.unit, progress)
    found = matches.index.tolist()
    keys = tuple(alignment.unit[at] if at >= 0 else key for key, at in zip(earlier.unit, found))
    locked = earlier.locked
    if locked is not None:
        locked = frozenset(key for key, old in zip(keys, earlier.unit) if old in locked)
    account = _written(alignment.account, earlier.ids)
    person = _written((each.key for each in alignment.people), earlier.ids)
    written: dict[str, Callable[[str], str]] = {"account": account, "person": person}
    return replace(
        earlier,
        unit=keys,
        locked=locked,
        account=tuple(map(account, earlier.account)),
        people=tuple(replace(each, key=person(each.key)) for each in earlier.people),
        ids={
            (kind, written[kind](rest[0]), *rest[1:]) if kind in written else (kind, *rest): number
            for (kind, *rest), number in earlier.ids.items()
        },
    )


def _written(own: Iterable[str], ids: Mapping[tuple[str, ...], str]) -> Callable[[str], str]:
    """Return what gives a key as some keys are written; itself where none of them means it."""
    known = {plain_key(key): key for key in own}

    def written(key: str) -> str:
        other = ids.get((ALSO, key), "")
        return known.get(plain_key(key)) or known.get(plain_key(other)) or key

    return written


def plain_key(key: str) -> str:
    """Return a key in one way: an Id of Salesforce with 18 characters, a GUID in small letters."""
    if _SHORT.fullmatch(key):
        parts = (key[at : at + 5] for at in (0, 5, 10))
        return key + "".join(
            _CHECKS[sum(1 << at for at, letter in enumerate(part) if letter.isupper())]
            for part in parts
        )
    return key.lower() if _GUID.fullmatch(key) else key
