"""What a run tells its user beside the result: sentences, graded by weight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _silent(message: str) -> None:
    """Say nothing."""


@dataclass(frozen=True)
class Report:
    """Where sentences for the user go.

    Attributes
    ----------
    info, warning : callables that take a sentence
    """

    info: Callable[[str], None] = _silent
    warning: Callable[[str], None] = _silent
