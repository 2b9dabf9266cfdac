"""Which columns of the table of territories fit, and how wide each is."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from ...core.model.data_classes import dataclass
from ...layers.figures import LAST, STAYS, figures
from .columns import AFTER, BAR, COLUMNS, HEAT, NAME, PARTS, WORKLOAD, column_of

CHOSEN = 45
"""When columns give way that are there because they were asked for."""


HEAT_GIVES_WAY = 60
"""When the column of all workloads does: after those that tell of one, and a wide bar."""


def _leaving() -> list[tuple[int, int]]:
    """Return the columns that may go, each after when it does, the first to go first."""
    told = {each.name: each.gives_way if each.title else CHOSEN for each in figures()}
    told["heat"] = HEAT_GIVES_WAY
    return sorted(
        (when, column_of(name)) for name, when in told.items() if when != STAYS and name in COLUMNS
    )


DROPPED_FIRST = tuple(column for when, column in _leaving() if when < LAST)
"""Columns in the order in which they give way before names are cut."""

DROPPED_LAST = tuple(column for when, column in _leaving() if when >= LAST)
"""Columns that go only when short names and bars make no room either."""


@dataclass(frozen=True)
class Elastic:
    """The columns whose width is free within bounds, in pixels.

    Attributes
    ----------
    names : sequence of int
        Width of each territory's name, chip included.
    title, least_name, long_name : int
        What the title of the names needs, what a name keeps at least where it is so long, and
        what it may have before the bar.
    least_bar, bar : int
        The narrowest bar, and a bar as it is liked.
    """

    names: Sequence[int]
    title: int
    least_name: int
    long_name: int
    least_bar: int
    bar: int


def fit(
    room: int,
    wanted: Mapping[int, int],
    elastic: Elastic,
    asked: Collection[int] = (),
    blank: Collection[int] = (),
) -> dict[int, int]:
    """Return the width of each column that is shown.

    Parameters
    ----------
    wanted : dict
        Width that the other columns need: those that have something to say, and those asked for.
    asked : collection of int
        Columns that the user chose, which go after those that he did not.
    blank : collection of int
        Those of them whose cells are all empty, which go first.
    """
    longest = max(elastic.names, default=0)
    least = max(min(elastic.least_name, longest), elastic.title)
    empty = {column: wanted[column] for column in blank}
    telling = {column: needed for column, needed in wanted.items() if column not in empty}
    wanted = {**_that_fit(room - least - elastic.least_bar, telling, set(asked)), **empty}
    # A name that would be cut all the same is no reason to drop a column.
    whole = max((name for name in elastic.names if name <= elastic.long_name), default=least)
    width = {**wanted, NAME: max(whole, least), BAR: elastic.bar}
    going = [*blank, *(column for column in DROPPED_FIRST if column not in asked)]
    for column in going:
        if column == HEAT and HEAT in width:
            short = max(sum(width.values()) - room, 0)
            width[BAR] -= min(short, max(width[BAR] - elastic.least_bar, 0))
        if sum(width.values()) <= room:
            break
        width.pop(column, None)
    # What gave way to a wider column that had to go as well comes back: the bar first.
    if HEAT not in width:
        width[BAR] = elastic.bar
    for column in reversed(going):
        if column in wanted and sum(width.values()) + wanted[column] <= room:
            width[column] = wanted[column]
    # Only then is the bar made small, parts go (they stand among the problems), and names are cut.
    for column, floor in ((BAR, elastic.least_bar), (NAME, least)):
        short = max(sum(width.values()) - room, 0)
        width[column] -= min(short, max(width[column] - floor, 0))
        if column == BAR and PARTS not in asked and sum(width.values()) > room:
            width.pop(PARTS, None)
    for column in DROPPED_LAST:
        may_go = column != WORKLOAD or AFTER in width
        if may_go and sum(width.values()) > room:
            width.pop(column, None)
    # Titles of other languages may need what a narrow bar still has; a name is told whole in its
    # tip, and a number that is cut nowhere.
    least_bar = elastic.least_bar
    for column, floor in ((BAR, least_bar * 3 // 4), (NAME, elastic.title), (BAR, least_bar // 3)):
        short = max(sum(width.values()) - room, 0)
        width[column] -= min(short, max(width[column] - floor, 0))
    spare = max(room - sum(width.values()), 0)
    missing, cap = longest - width[NAME], elastic.long_name - width[NAME]
    for_name = max(min(spare, missing, cap), min(missing, spare // 2), 0)
    width[NAME] += for_name
    width[BAR] += spare - for_name
    return width


def _that_fit(room: int, wanted: Mapping[int, int], asked: set[int]) -> dict[int, int]:
    """Leave out the columns asked for that have no room, were all gone that may go before them."""
    before = {*DROPPED_FIRST, PARTS} - asked
    free = {NAME, BAR, *before}
    width = {column: needed for column, needed in wanted.items() if column not in free}
    going = [column for column in (*DROPPED_FIRST, PARTS) if column in asked]
    for column in going:
        if sum(width.values()) > room:
            width.pop(column, None)
    for column in reversed(going):
        if column in wanted and column not in width:
            fits = sum(width.values()) + wanted[column] <= room
            width.update({column: wanted[column]} if fits else {})
    return {column: wanted[column] for column in wanted if column in width or column in free}
