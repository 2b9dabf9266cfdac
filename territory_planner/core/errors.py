"""The one family of errors that the core raises. Their text is meant for the user."""

from __future__ import annotations

from collections.abc import Sequence


class TerritoryError(Exception):
    """Base of all errors of the core; ``str(error)`` is a sentence for the user."""


class InvalidInput(TerritoryError):
    """An argument is malformed: wrong shape, not a number, out of range."""


class Infeasible(TerritoryError):
    """No plan can satisfy what was asked.

    Attributes
    ----------
    constraint : str
        Short name of the constraint that makes it so ("tolerance", "lock", ...).
    units : tuple of int
        Indices of the units concerned; empty when it concerns all.
    """

    def __init__(self, message: str, constraint: str, units: Sequence[int] = ()) -> None:
        super().__init__(message)
        self.constraint = constraint
        self.units = tuple(int(unit) for unit in units)


class Cancelled(TerritoryError):
    """The caller asked to stop; nothing was changed."""
