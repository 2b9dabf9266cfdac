"""The one family of errors that the core raises. Their text is meant for the user."""

from __future__ import annotations

from collections.abc import Sequence


class TerritoryError(Exception):
    """Base of all errors of the core; ``str(error)`` is a sentence for the user.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import TerritoryError, graph_from_edges, make_problem
    >>> try:
    ...     make_problem(np.zeros((2, 2)), [1, 1], graph_from_edges(2, [0], [1]), 3)
    ... except TerritoryError as error:
    ...     print(error)
    3 territories can't be made of 2 units: ask for at most 2.
    """


class InvalidInput(TerritoryError):
    """An argument is malformed: wrong shape, not a number, out of range.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import InvalidInput, graph_from_edges, make_problem
    >>> try:
    ...     make_problem(np.zeros((2, 2)), [1, -1], graph_from_edges(2, [0], [1]), 1)
    ... except InvalidInput as error:
    ...     print(error)
    Workloads must be numbers of zero or more.
    """


class Infeasible(TerritoryError):
    """No plan can satisfy what was asked.

    Attributes
    ----------
    constraint : str
        Short name of the constraint that makes it so ("tolerance", "lock", ...).
    units : tuple of int
        Indices of the units concerned; empty when it concerns all.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import Infeasible, design, graph_from_edges, make_problem
    >>> apart = graph_from_edges(2, [], [])
    >>> try:
    ...     design(make_problem(np.eye(2), [1, 1], apart, 1))
    ... except Infeasible as error:
    ...     print(error.constraint)
    contiguity
    """

    def __init__(self, message: str, constraint: str, units: Sequence[int] = ()) -> None:
        super().__init__(message)
        self.constraint = constraint
        self.units = tuple(int(unit) for unit in units)


class Cancelled(TerritoryError):
    """The caller asked to stop; nothing was changed.

    Examples
    --------
    >>> from territory_planner.core import Cancelled, Progress
    >>> try:
    ...     Progress(is_cancelled=lambda: True).check()
    ... except Cancelled as error:
    ...     print(error)
    Cancelled. Nothing was changed.
    """
