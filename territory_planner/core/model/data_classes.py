"""Data classes that are made as they are first used: `dataclass`, in the place of Python's.

Python writes and compiles six functions for each data class. For the 340 that loading the plugin
brings that took a quarter of the load, and a run uses some dozens of them.
"""

from __future__ import annotations

import dataclasses
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(**asked: bool) -> Any:
        """Have a class made a data class with its first instance, or when its fields are asked.

        Parameters
        ----------
        **asked : bool
            As Python's takes them: ``frozen``, ``eq``, ``order``.
        """
        return lambda kind: _later(kind, asked)


_one_at_a_time = RLock()
"""Threads may use a class first in the same moment, and one class is made of others."""


class _Unmade:
    """Stands where the fields of a class will be, for all that Python's `dataclasses` asks."""

    def __init__(self, kind: Any, asked: dict[str, bool]) -> None:
        self._kind, self._asked = kind, asked

    def __get__(self, instance: object, owner: type) -> Any:
        """Return the fields."""
        self.make()
        return vars(self._kind)["__dataclass_fields__"]

    def make(self) -> None:
        """Make the class, unless that was done meanwhile.

        The stand-in of `__init__` stays until its successor is there: others may call it.
        """
        kind = self._kind
        with _one_at_a_time:
            if vars(kind)["__dataclass_fields__"] is self:
                dataclasses.dataclass(init=False, **self._asked)(kind)
                called = {"__qualname__": kind.__qualname__, "__module__": kind.__module__}
                twin = type(kind)(kind.__name__, (kind,), {**called, "__doc__": kind.__doc__})
                only = {**self._asked, "repr": False, "eq": False, "order": False}
                kind.__init__ = dataclasses.dataclass(**only)(twin).__init__
                del kind.__setstate__


def _later(kind: Any, asked: dict[str, bool]) -> Any:
    """Return a class that makes itself a data class; one that has its own `__init__` is one."""
    if "__init__" in vars(kind):
        return dataclasses.dataclass(**asked)(kind)
    unmade = _Unmade(kind, asked)

    def made_first(self: object, *given: Any, **named: Any) -> None:
        unmade.make()
        kind.__init__(self, *given, **named)

    def made_as_it_comes(self: object, state: dict[str, Any]) -> None:
        unmade.make()
        vars(self).update(state)

    kind.__dataclass_fields__, kind.__init__ = unmade, made_first
    # What is copied, or comes from another process, has no `__init__` called.
    kind.__setstate__ = made_as_it_comes
    return kind
