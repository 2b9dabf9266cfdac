"""One figure of territories: its name, its value by what is known, and how it is told."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..core.model.data_classes import dataclass
from ..core.model.locale import number
from .facts import Facts
from .numbers import Scale

STAYS, LAST = 0, 100
"""See `Figure.gives_way`."""

ALWAYS, LIVE, ASKED = "always", "live", "asked"
"""See `Figure.known`."""


@dataclass(frozen=True)
class Shown:
    """How a table writes its numbers.

    Attributes
    ----------
    scale : Scale
        That of workloads.
    way_unit : str
        That of ways.
    tolerance : float
        Deviations tell on which side of it they are.
    """

    scale: Scale
    way_unit: str
    tolerance: float = np.nan


Text = Callable[[float, Shown], str]


def count_text(value: float, _shown: Shown) -> str:
    """Write a count."""
    return "–" if np.isnan(value) else number(value, ",.0f")


def ratio_text(value: float, _shown: Shown) -> str:
    """Write a ratio with two decimals."""
    return "–" if np.isnan(value) else number(value, ".2f")


def always(_values: np.ndarray) -> bool:
    """Tell that a column is always of interest."""
    return True


def any_known(values: np.ndarray) -> bool:
    """Tell whether a column has a number."""
    return bool(np.isfinite(values).any())


def any_at_all(values: np.ndarray) -> bool:
    """Tell whether a column has a number other than 0."""
    return bool(np.nan_to_num(values).any())


@dataclass(frozen=True)
class Figure:
    """One figure of territories, and how it is told.

    Attributes
    ----------
    name : str
        What the code calls it, and its field in layers and files where it has one.
    value : callable
        Gives (k,) or, for one by workload, (k, m) numbers; None where they are not known.
    text : callable
        A value as a cell shows it.
    title, tip : str
        Head of its column in the panel's table and what that means; without a title it has none.
    is_field : bool
        It stands in layers and files.
    known : str
        `ALWAYS`; `LIVE`: of a plan under edit only; `ASKED`: where it is asked for.
    is_whole : bool
        Its field holds whole numbers.
    factor : float
        Its field holds this times the value: 100 for shares in percent.
    has_worst : bool
        With several workloads one more field holds the value farthest from 0.
    speaks : callable
        Tells by all values whether the column has anything to say.
    gives_way : int
        Where there is little room, columns go in ascending order, those from `LAST` on only when
        short names and bars make no room either; `STAYS`: never.
    wrong : callable, optional
        Tells which values say that something is wrong with a territory.
    line : callable, optional
        What the tip about a territory says of a value; '' for nothing.
    total : str
        What is said of all territories together, by ``{total}``; '' for nothing.
    names : callable, optional
        Gives, for one by something else than workload, what its columns are called.
    of_plan : bool
        It is told of a plan as well: its value with all territories as one.
    unit : str
        What its field is in: "%", "km"; '' for a plain number.
    meaning : str
        What it means, for one without a column, and of a plan.
    heading : str
        What a report calls it, where it has no title.
    """

    name: str
    value: Callable[[Facts], np.ndarray | None]
    text: Text = count_text
    title: str = ""
    tip: str = ""
    is_field: bool = True
    known: str = ALWAYS
    is_whole: bool = False
    factor: float = 1.0
    has_worst: bool = False
    speaks: Callable[[np.ndarray], bool] = any_known
    gives_way: int = STAYS
    wrong: Callable[[np.ndarray], np.ndarray] | None = None
    line: Text | None = None
    total: str = ""
    names: Callable[[Facts], list[str]] | None = None
    of_plan: bool = False
    unit: str = ""
    meaning: str = ""
    heading: str = ""

    @property
    def called(self) -> str:
        """What it is called where people read it."""
        return self.title or self.heading
