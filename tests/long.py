"""What `make test` does a part of, so that it stays quick, and `make test-long` does all of.

`make test-fresh` tries as many examples of each property as `make test-long`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any, TypeVar

import pytest
from hypothesis import settings

Case = TypeVar("Case")

LONG = bool(os.environ.get("LONG"))

long = pytest.mark.skipif(not LONG, reason="LONG=1 (make test-long) does it too")
"""Of a test, or of one of its cases: others find the same, if not as surely."""

PART = 6
"""Of so many examples of a costly property `make test` tries one."""


def tries(full: int) -> int:
    """Return how many examples of a costly property to try, of so many with LONG=1 or fresh."""
    is_fresh = not settings.default.derandomize
    return full if LONG or is_fresh else -(-full // PART)


def few(full: Case, quick: Case) -> Case:
    """Return how many rounds a test goes, or how large it is: `quick`, or `full` with LONG=1."""
    return full if LONG else quick


def first(cases: Iterable[Any], quick: int) -> list[Any]:
    """Return all cases; those after the first so many wait for LONG=1."""
    return [case if at < quick else _waiting(case) for at, case in enumerate(cases)]


def part(cases: Iterable[Any], every: int, first: int = 0) -> list[Any]:
    """Return all cases; those but one in `every` wait for LONG=1."""
    return [
        case if at % every == first % every else _waiting(case) for at, case in enumerate(cases)
    ]


def _waiting(case: Any) -> Any:
    values = getattr(case, "values", None)
    if isinstance(case, tuple) and hasattr(case, "marks"):  # is one of pytest.param
        return pytest.param(*values, marks=[*case.marks, long], id=case.id)
    several = case if isinstance(case, tuple) else (case,)
    return pytest.param(*several, marks=long)
