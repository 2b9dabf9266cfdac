"""How far a unit may be from its center, by each way of measuring it."""

from __future__ import annotations

import numpy as np

from .data_classes import dataclass

_LEAST = 1e-9
"""What a limit of nothing counts as, so that shares of it are numbers."""


@dataclass(frozen=True)
class Reach:
    """Greatest ways from a center to its units.

    Attributes
    ----------
    km : float
        In a straight line; inf for no limit.
    time : float
        In what `Travel` is in, minutes: along roads, or by a table; inf for no limit.

    Examples
    --------
    >>> Reach(km=20.0, time=30.0).share(10.0, 45.0).tolist()
    1.5
    """

    km: float = np.inf
    time: float = np.inf

    @property
    def is_limit(self) -> bool:
        """Whether there is a limit at all."""
        return bool(np.isfinite(self.km) or np.isfinite(self.time))

    def share(self, km: np.ndarray, time: np.ndarray | None = None) -> np.ndarray:
        """Return what ways take of what they may, by the limit that they take most of.

        Parameters
        ----------
        km, time : (...) float64
            The same ways by both measures; time None: it is not known, and nothing is said of it.
        """
        taken = np.zeros(np.shape(km))
        if np.isfinite(self.km):
            taken = np.maximum(taken, km / max(self.km, _LEAST))
        if np.isfinite(self.time) and time is not None:
            taken = np.maximum(taken, time / max(self.time, _LEAST))
        return taken

    def times(self, factor: float) -> Reach:
        """Return limits so many times as great."""
        return Reach(max(self.km, _LEAST) * factor, max(self.time, _LEAST) * factor)


UNLIMITED = Reach()
