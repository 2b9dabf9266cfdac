"""Ways from the centers of a plan's territories, as they were found."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ....core.model.data_classes import dataclass
from ....core.model.travel_table import Travel


@dataclass(frozen=True)
class LiveWays:
    """Ways from the territories' centers, found in the background.

    Attributes
    ----------
    row : dict of str to int
        Number of each center in `travel`, by its name.
    travel : Travel
        To all units.
    squared : bool
        It is squared km.
    unit : str
        "km" or "min"; '' for what a table of costs is in.
    notes : tuple of str
        Sentences about what could not be read, or only in part.
    """

    row: dict[str, int]
    travel: Travel
    squared: bool
    unit: str
    notes: tuple[str, ...]

    def to(self, units: np.ndarray, name: str) -> np.ndarray | None:
        """Return (u,) what ways from a center take; inf: it can't serve them. None: unknown."""
        if name not in self.row:
            return None
        return self.of(units, np.zeros(len(units), dtype=np.int64), [name])

    def of(self, units: np.ndarray, owner: np.ndarray, names: Sequence[str]) -> np.ndarray:
        """Return (u,) what the way to each unit from the center of its owner takes.

        Parameters
        ----------
        owner : (u,) int
            Which of `names` the center of each unit is; NaN comes of one that is not known.
        """
        row = np.array([self.row.get(name, -1) for name in names], dtype=np.int64)[owner]
        way = self.travel.exact(units, np.maximum(row, 0))
        way = np.sqrt(way) if self.squared else way
        return np.where(row >= 0, way, np.nan)
