"""What a plan under change is improved for: travel, borders, and loads within a band."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.scipy_parts import csr_matrix, diags, identity, splu

LEAK = 0.01
"""Share of what is out of its band that no other territory has to take over."""


@dataclass(frozen=True)
class Aim:
    """What a plan is improved for.

    The sum to be made small is ``travel · Σ w·d² + border · shared length between territories``,
    plus the mass of the units that are not at home, plus a penalty on every load outside its
    band.

    Attributes
    ----------
    travel : float
        Per km² and workload.
    border : float
        Per unit of `border_lengths`.
    low, high : (k, m) float64
        Band of each load, in shares of `scale`.
    scale : (k, m) float64
        Load that counts as 1.
    center : (k, d) float64 or None
        Fixed centers to travel from; None: the centroids.
    home : (n,) int or None
        Territory that each unit should rather be in, `UNASSIGNED` for none; None: all the same.
    """

    travel: float
    border: float
    low: np.ndarray
    high: np.ndarray
    scale: np.ndarray
    center: np.ndarray | None
    home: np.ndarray | None = None


@dataclass()
class Penalty:
    """Augmented Lagrangian of the band: a price and a stiffness on each side of each load.

    Attributes
    ----------
    stiffness : float
    over, under : (k, m) float64
        Price of one more share above the band, of one less below it.
    """

    stiffness: float
    over: np.ndarray
    under: np.ndarray

    @classmethod
    def none(cls, shape: tuple[int, ...]) -> Penalty:
        """Return a penalty that has learnt no prices yet, for (k, m) loads."""
        return cls(1.0, np.zeros(shape), np.zeros(shape))

    def value(self, aim: Aim, share: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """Return the penalty of loads `share` (c, m) for territories `rows` (c,)."""
        above = self.over[rows] + self.stiffness * (share - aim.high[rows])
        below = self.under[rows] + self.stiffness * (aim.low[rows] - share)
        square = np.square(np.maximum(above, 0.0)) + np.square(np.maximum(below, 0.0))
        return square.sum(axis=1) / (2 * self.stiffness)

    def learn(self, aim: Aim, share: np.ndarray, pace: float) -> None:
        """Raise the prices of what is out of its band and lower the others."""
        step = pace * self.stiffness
        self.over = np.maximum(self.over + step * (share - aim.high), 0.0)
        self.under = np.maximum(self.under + step * (aim.low - share), 0.0)

    def relay(self, aim: Aim, share: np.ndarray, touching: csr_matrix, gain: float) -> None:
        """Raise the prices all the way from what is above its band to what is below it.

        Learning alone takes as many rounds as there are borders between the two, or more. The
        potential of the least flow that evens loads out (optimal diffusion [Hu 1998]) slopes
        along all ways at once.

        Parameters
        ----------
        touching : (k, k) csr_matrix
            1 where two territories touch.
        gain : float
            Price, in stiffness, of a slope of one share.
        """
        out = np.maximum(share - aim.high, 0.0) - np.maximum(aim.low - share, 0.0)
        degree = np.asarray(touching.sum(axis=1)).ravel()
        slope = (diags(degree) - touching) / max(float(degree.mean()), 1.0)
        potential = splu((slope + LEAK * identity(len(degree))).tocsc()).solve(out - out.mean(0))
        net = self.over - self.under + gain * self.stiffness * potential
        self.over, self.under = np.maximum(net, 0.0), np.maximum(-net, 0.0)
