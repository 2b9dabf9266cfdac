"""Fields of nearly one name, of which a later run of ours has added the second."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..text import tr

_NUMBERED = re.compile(r"(.+)_([2-9]|[1-9]\d+)")


def newer_fields(used: Iterable[str], names: Iterable[str]) -> dict[str, str]:
    """Return of used fields those that a layer has a newer one beside, if runs added both.

    What runs add beside a field of its name gets a number (see `columns.free_name`): “workload_2”
    is newer than “workload”. Fields that were numbered from one on are a series of their own.
    """
    last: dict[str, tuple[int, str]] = {}
    known = {name.lower() for name in names}
    for name in names:
        told = _NUMBERED.fullmatch(name)
        if told and f"{told[1]}_1".lower() not in known:
            last[told[1].lower()] = max(last.get(told[1].lower(), (0, "")), (int(told[2]), name))
    return {name: last[name.lower()][1] for name in sorted(used) if name.lower() in last}


def explain_newer(used: Iterable[str], names: Iterable[str], layer: str) -> list[str]:
    """Say which used fields of a layer there may be newer ones of."""
    said = tr(
        "“{field}” of “{layer}” is read, and beside it there is “{newer}”: what a later run "
        "added, as the name was taken. Choose that field where the newer values are meant."
    )
    newer = newer_fields(used, names)
    return [said.format(field=each, layer=layer, newer=other) for each, other in newer.items()]
