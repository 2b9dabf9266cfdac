"""The territories of a plan: numbers in the core, keys in the layer, names for the user."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence

import numpy as np

from ....core.model.problem import FREE, UNASSIGNED
from ...plan import names_going_on, natural_key, not_taken
from ...text import tr
from ..settings.plan_settings import PlanSettings


class Territories:
    """Territories in the order in which they became known; an index is never reused.

    Attributes
    ----------
    keys : list of k str
        Text of each territory's value in the territory field.
    retired : set of str
        Keys of territories that were merged away or removed; they show again when a unit
        carries the key (say, after an undo).
    numbered : bool
        The territory field holds numbers: names are kept in the settings.
    """

    def __init__(self, numbered: bool) -> None:
        self.numbered = numbered
        self.keys: list[str] = []
        self.retired: set[str] = set()
        self._index: dict[str, int] = {"": UNASSIGNED}

    @property
    def k(self) -> int:
        """Number of territories, retired ones included."""
        return len(self.keys)

    def index(self, key: str) -> int | None:
        """Return the number of a territory, `UNASSIGNED` for '', None when it is unknown."""
        return self._index.get(key)

    def learn(self, keys: Iterable[str]) -> None:
        """Add territories that are not known yet, in natural order."""
        fresh = {key for key in keys if key not in self._index}
        for key in sorted(fresh, key=natural_key):
            self._index[key] = len(self.keys)
            self.keys.append(key)

    def rename(self, territory: int, key: str) -> None:
        """Give a territory another key, which must not be taken."""
        del self._index[self.keys[territory]]
        self._index[key] = territory
        self.keys[territory] = key

    def assignment(self, keys: Iterable[str]) -> np.ndarray:
        """Return (n,) int32 for one known key per unit."""
        return np.array([self._index[key] for key in keys], dtype=np.int32)

    def name(self, territory: int, settings: PlanSettings) -> str:
        """Return what a territory is called."""
        if territory < 0:
            return tr("unassigned")
        key = self.keys[territory]
        return settings.names.get(key) or self.plain_name(key)

    def plain_name(self, key: str) -> str:
        """Return what a territory is called that was given no name of its own."""
        return tr("Territory {key}").format(key=key) if self.numbered else key

    def locks(self, settings: PlanSettings) -> np.ndarray:
        """Return (k,) int8, the lock of each territory."""
        locks = np.full(self.k, FREE, dtype=np.int8)
        for number, key in self._known(settings.locks):
            locks[number] = settings.locks[key]
        return locks

    def targets(self, settings: PlanSettings) -> np.ndarray:
        """Return (k, m) float64, the targets that were set, NaN where none."""
        columns = settings.workload_fields or [""]
        given = np.full((self.k, len(columns)), np.nan)
        for number, key in self._known(settings.targets):
            given[number] = [settings.targets[key].get(name, np.nan) for name in columns]
        return given

    def active(self, units: np.ndarray) -> np.ndarray:
        """Return (k,) bool: has units (k,), or was not retired."""
        kept = np.ones(self.k, dtype=bool)
        kept[[number for number, _ in self._known(self.retired)]] = False
        return kept | (units > 0)

    def _known(self, keys: Iterable[str]) -> Iterator[tuple[int, str]]:
        """Yield the numbers of keys that are territories', with the keys."""
        for key in keys:
            number = self._index.get(key, UNASSIGNED)
            if number >= 0:
                yield number, key

    def new_key(self, wish: str, free: Container[str] = ()) -> str:
        """Return a free key: the next number, or `wish` ("New territory"), counted up if taken.

        Known keys that are `free` may be taken again.
        """
        taken = self._taken(free)
        return str(_next_number(taken)) if self.numbered else not_taken(wish, taken)

    def names_of_new(
        self, more: int, called: Sequence[str], like: str = "", free: Container[str] = ()
    ) -> list[str]:
        """Return what further territories are called, whose keys `new_key` then finds free.

        Parameters
        ----------
        called : sequence of str
            Names that there are: new ones go on with them, where they have a number each.
        like : str, optional
            What they go on with otherwise ("New 0"); without it there are none then.
        """
        taken = self._taken(free)
        if self.numbered:
            first = _next_number(taken)
            return [self.plain_name(str(first + at)) for at in range(more)]
        return names_going_on(called, more, taken) or names_going_on([like], more, taken)

    def _taken(self, free: Container[str]) -> set[str]:
        return {key for key in self._index if key not in free}


def _next_number(keys: Iterable[str]) -> int:
    return max((int(key) for key in keys if key.lstrip("-").isdecimal()), default=0) + 1
