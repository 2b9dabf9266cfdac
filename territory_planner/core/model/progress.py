"""How long work reports to its caller and learns that it should stop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

from .errors import Cancelled
from .text import tr

T = TypeVar("T")


class Progress:
    """A channel from long work to whoever waits for it.

    The share that is told never falls: work that tries again stays where it was till it is past.

    Parameters
    ----------
    on_percent : callable, optional
        Called with the share done, 0 to 100.
    on_message : callable, optional
        Called with a sentence for the user's log.
    is_cancelled : callable, optional
        Returns True once the user wants to stop.

    Examples
    --------
    >>> from territory_planner.core import Progress
    >>> shares = []
    >>> progress = Progress(on_percent=shares.append)
    >>> progress.part(50, 100).percent(20)
    >>> shares
    [60.0]
    """

    def __init__(
        self,
        on_percent: Callable[[float], None] | None = None,
        on_message: Callable[[str], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._on_percent = on_percent
        self._on_message = on_message
        self._is_cancelled = is_cancelled
        self._start, self._end = 0.0, 100.0
        self._most = [0.0]  # told so far, of all parts

    def percent(self, done: float) -> None:
        """Report the share of this (part of the) work that is done, and check for cancel."""
        self.check()
        if self._on_percent:
            share = min(max(done, 0.0), 100.0) / 100.0
            most = max(self._most[0], self._start + share * (self._end - self._start))
            self._most[0] = most
            self._on_percent(most)

    def say(self, message: str) -> None:
        """Write a sentence to the user's log."""
        if self._on_message:
            self._on_message(message)

    def check(self) -> None:
        """Raise `Cancelled` when the user asked to stop. Call it at least five times a second."""
        if self._is_cancelled and self._is_cancelled():
            raise Cancelled(tr("Cancelled. Nothing was changed."))

    def is_cancelled(self) -> bool:
        """Tell whether the user asked to stop, for work that others do."""
        return self._is_cancelled is not None and self._is_cancelled()

    def watched(self, items: Iterable[T], every: int) -> Iterator[T]:
        """Yield items, and check for cancel before each `every` of them."""
        rest = chain(items)  # some iterables begin anew each time they are asked for an iterator
        for first in rest:
            self.check()
            yield first
            yield from islice(rest, every - 1)

    def emptied(self, items: list[T], every: int) -> Iterator[T]:
        """Yield the items of a list as `watched` does, and let go of each.

        To free a hundred thousand outlines at once takes longer than a cancel may.
        """
        items.reverse()
        for _ in self.watched(range(len(items)), every):
            yield items.pop()

    def hushed(self) -> Progress:
        """Return a progress that reports the same and says nothing."""
        inner = self.part(0, 100)
        inner._on_message = None
        return inner

    def part(self, start: float, end: float) -> Progress:
        """Return a progress whose 0 to 100 covers `start` to `end` percent of this one."""
        inner = Progress(self._on_percent, self._on_message, self._is_cancelled)
        inner._most = self._most
        width = self._end - self._start
        inner._start = self._start + width * start / 100.0
        inner._end = self._start + width * end / 100.0
        return inner


SILENT = Progress()


def share_of(progress: Progress, done: list[float], at: int) -> Progress:
    """Return the progress of one of several tasks, of which each has `done` so many percent.

    It says nothing: sentences of several at once can't be told apart.
    """

    def percent(share: float) -> None:
        done[at] = share
        progress.percent(sum(done) / len(done))

    return Progress(percent, None, progress.is_cancelled)
