"""Accounts that a layer has several times, as systems take them: once, and told."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from ..core.model.text import few
from ..layers.plan import natural_key
from ..layers.text import tr
from .alignment import Alignment

Place = tuple[float, float]


def with_accounts_once(plan: Alignment, *, in_one: bool) -> tuple[Alignment, str]:
    """Return a plan that has each account once in a territory, and a sentence on those it had more.

    The order of rows plays no part.

    Parameters
    ----------
    in_one : bool
        A system has each account in one territory: the one that most of its rows are in, of as
        many the first by name. What is in none counts only where no row is in one.
    """
    repeated = repeated_accounts(plan.account)
    if not repeated:
        return plan, ""
    rows: dict[str, dict[str, list[Place]]] = {key: {} for key in repeated}
    places = plan.account_place or ((math.nan, math.nan),) * len(plan.account)
    kept: list[tuple[str, str, Place]] = []
    for key, name, place in zip(plan.account, plan.account_territory, places):
        if key in rows:
            rows[key].setdefault(name, []).append(place)
        else:
            kept.append((key, name, place))
    chosen: list[str] = []
    for key, held in rows.items():
        named = sorted(filter(None, held), key=lambda name: (-len(held[name]), natural_key(name)))
        if in_one and len(named) > 1:
            chosen.append(f"{key} → {named[0]}")
        some = named[:1] if in_one else named
        kept += [(key, name, min(held[name], key=_known_first)) for name in some or [""]]
    made = replace(
        plan,
        account=tuple(key for key, *_ in kept),
        account_territory=tuple(name for _, name, _ in kept),
        account_place=tuple(place for *_, place in kept) if plan.account_place else (),
    )
    return made, _told(plan, repeated, chosen, in_one=in_one)


def _known_first(place: Place) -> tuple[bool, Place]:
    return math.isnan(place[0]), place


def repeated_accounts(keys: Iterable[str]) -> list[str]:
    """Return the keys that are there several times, in natural order."""
    again = [key for key, count in Counter(keys).items() if count > 1]
    return sorted(again, key=natural_key)


def repeats_listed(plan: Alignment, repeated: list[str]) -> str:
    """Return a sentence on how many accounts are there several times, and which."""
    several = set(repeated)
    return tr(
        "Accounts whose key stands in several rows ({count:,} {count:key|keys}, {rows:,} "
        "rows): {keys}."
    ).format(
        count=len(repeated),
        rows=sum(key in several for key in plan.account),
        keys=few(repeated),
    )


def _told(plan: Alignment, repeated: list[str], chosen: list[str], *, in_one: bool) -> str:
    said = repeats_listed(plan, repeated)
    if not in_one:
        return f"{said} " + tr("Each is in every territory that one of its rows lies in, once.")
    if not chosen:
        return f"{said} " + tr("Each goes out once: its rows lie in one territory.")
    return f"{said} " + tr(
        "Each goes out once; where its rows lie in several territories ({count:,} "
        "{count:key|keys}), in the one with most of them, of as many the first by name: "
        "{chosen}."
    ).format(count=len(chosen), chosen=few(chosen))
