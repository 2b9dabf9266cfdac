"""The figures of territories on all levels, as tables for BI."""

from __future__ import annotations

from collections import Counter

from .alignment import Alignment, Ref, down_from_top, level_name


def metrics_table(plan: Alignment) -> tuple[list[str], list[tuple[object, ...]]]:
    """Return a row per territory: id, name, level, parent, units, accounts, sums of the measures.

    Rows stand from the top level down, in natural order of names.
    """
    units, accounts = counts_of(plan)
    sums: dict[Ref, list[float]] = {}
    refs = {name: _refs(plan, name) for name in dict.fromkeys(plan.territory) if name}
    for row, name in sorted(enumerate(plan.territory), key=lambda each: plan.unit[each[0]]):
        for ref in refs.get(name, []):
            total = sums.setdefault(ref, [0.0] * len(plan.measures))
            for at, values in enumerate(plan.measures.values()):
                total[at] += values[row]
    empty = [0.0] * len(plan.measures)
    rows: list[tuple[object, ...]] = [
        (
            territory_id(each.ref),
            each.name,
            level_name(plan.levels, each.level),
            each.parent,
            units.get(each.ref, 0),
            accounts.get(each.ref, 0),
            *sums.get(each.ref, empty),
        )
        for each in down_from_top(plan.territories)
    ]
    return ["id", "territory", "level", "parent", "units", "accounts", *plan.measures], rows


def counts_of(plan: Alignment) -> tuple[dict[Ref, int], dict[Ref, int]]:
    """Return how many units, and accounts, each territory has, those above included."""
    found = []
    for held in (plan.territory, plan.account_territory):
        count: dict[Ref, int] = {}
        for name, times in Counter(filter(None, held)).items():
            for ref in _refs(plan, name):
                count[ref] = count.get(ref, 0) + times
        found.append(count)
    return found[0], found[1]


def territory_id(ref: Ref) -> str:
    """Return what tells a territory from those of other levels."""
    return f"{ref[0]}:{ref[1]}"


def _refs(plan: Alignment, name: str) -> list[Ref]:
    chain = [name, *plan.above(name)]
    return [(level, above) for level, above in enumerate(chain) if above]
