"""What territories may have at most of, beside their workload: anything that adds up over units."""

from __future__ import annotations

import numpy as np

from .data_classes import dataclass
from .errors import InvalidInput
from .sums import sums_by
from .text import tr


@dataclass(frozen=True)
class Sizes:
    """Measures of units that add up over a territory, and the most that each may come to.

    Attributes
    ----------
    kind : tuple of q str
        What each is, as its check knows it.
    amount : (n, q) float64
        What each unit has of it, zero or more.
    most : (q,) float64
    """

    kind: tuple[str, ...]
    amount: np.ndarray
    most: np.ndarray

    def of(self, assignment: np.ndarray, k: int) -> np.ndarray:
        """Return (k, q) float64, what each territory of a plan (n,) has."""
        return sums_by(assignment, self.amount, k)

    @property
    def slack(self) -> np.ndarray:
        """(q,) float64, what counts as rounding."""
        return 1e-9 * np.maximum(self.amount.sum(axis=0), 1.0)


def checked_sizes(sizes: Sizes | None, n: int) -> Sizes | None:
    """Return sizes that fit n units, None where nothing has a maximum.

    Raises
    ------
    InvalidInput
    """
    if sizes is None or not sizes.kind:
        return None
    if sizes.amount.shape != (n, len(sizes.kind)) or sizes.most.shape != (len(sizes.kind),):
        raise InvalidInput(tr("There must be one size of each kind for every unit."))
    if not np.isfinite(sizes.amount).all() or (sizes.amount < 0).any():
        raise InvalidInput(tr("Sizes must be numbers of zero or more."))
    return sizes
