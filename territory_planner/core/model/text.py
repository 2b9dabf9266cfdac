"""Texts that reach a user, translatable without knowing who translates."""

from __future__ import annotations

import math
from typing import Callable

_translator: Callable[[str], str] | None = None


def install_translator(translator: Callable[[str], str] | None) -> None:
    """Translate every text of the core with `translator` (None: leave it in English)."""
    global _translator
    _translator = translator


def tr(text: str) -> str:
    """Return `text` in the user's language; fill placeholders after, with ``str.format``."""
    return _translator(text) if _translator else text


def percent(share: float, digits: int = 1) -> str:
    """Format a share (0.031) as a signed percentage with a true minus sign ("+3.1 %").

    A share that rounds to nothing has no sign; a share of nothing is infinite.
    """
    shown = f"{abs(share) * 100:.{digits}f}" if math.isfinite(share) else "∞"
    if math.isfinite(share) and float(shown) == 0:
        return f"{shown} %"
    return f"{'−' if share < 0 else '+'}{shown} %"


HUGE = 1e15
"""From here on, workloads are written by their first digits: no float tells more apart."""


def figure(value: float) -> str:
    """Write a workload as people read it: whole from a thousand on, else four digits."""
    return f"{value:,.0f}" if 1000 <= abs(value) < HUGE else f"{value:.4g}"


def rounded(value: float, digits: int) -> str:
    """Write a number with so many significant digits, large ones out: "1,230", not "1.23e+03"."""
    return f"{float(f'{value:.{digits}g}'):,.15g}"


def ground(area: float) -> str:
    """Write an area in m² as people read it: "19,165 km²", or as "300 m²" where it is small."""
    return f"{figure(area / 1e6)} km²" if area >= 1e5 else f"{area:,.0f} m²"


def few(names: list[str], most: int = 5, count: int | None = None) -> str:
    """List the first `most` names, and say how many more there are.

    Parameters
    ----------
    count : int, optional
        How many there are, where not all of them are given: the first `most` at the least.
    """
    listed = ", ".join(names[:most])
    count = len(names) if count is None else count
    if count <= most:
        return listed
    return tr("{listed} and {more:,} more").format(listed=listed, more=count - most)
