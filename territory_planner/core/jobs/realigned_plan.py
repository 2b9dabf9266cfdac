"""A realigned plan, and what budgets buy."""

from __future__ import annotations

from ..model.data_classes import dataclass
from .revised import Revised


@dataclass(frozen=True)
class Bought:
    """What a budget buys: a point of the curve of balance against disruption.

    Attributes
    ----------
    budget, moved : float
        Percent of the measure that may move, and that does.
    deviation, floor : float
        The plan's largest deviation (percent), and that which no plan within the budget is below;
        where single units are heavier than a territory may be, from targets that make room for
        them (see `set_aside_heavy`).
    proven : bool
        Whether these are the same.
    """

    budget: float
    moved: float
    deviation: float
    floor: float
    proven: bool


@dataclass(frozen=True)
class RealignedPlan(Revised):
    """A realigned plan, and all there is to say of it.

    Attributes
    ----------
    moved_units : int
    moved : float
        Percent of the measure that changes hands.
    at_least : float or None
        Percent of it that any plan within the limits moves; None where there is no such plan.
    nearby : float or None
        The same of plans in which units only go to territories that touch their own today.
    proven : bool
        Nothing better keeps all that is asked: see `Realigned`.
    curve : tuple of Bought
        Empty where it was not asked for.
    proof : str
        What is proven of it; '' for nothing.
    said : tuple of str
        What was moved, what is proven of it, and what budgets buy.
    """

    moved_units: int
    moved: float
    at_least: float | None
    nearby: float | None
    proven: bool
    curve: tuple[Bought, ...]
    proof: str
    said: tuple[str, ...]
