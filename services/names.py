"""What a request calls things: a slip would go unnoticed, and the default be taken in its place."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from territory_planner.core import InvalidInput


def check_names(given: Iterable[str], known: Iterable[str], said: str) -> None:
    """Refuse names that there are not, with the nearest that there is.

    Parameters
    ----------
    said : str
        What is said of a name before it: "“design” has no input".
    """
    known = list(known)
    for name in given:
        if name not in known:
            near = get_close_matches(name, known, 1)
            there = f"the nearest is “{near[0]}”" if near else f"there are: {', '.join(known)}"
            raise InvalidInput(f"{said} “{name}”; {there}.")
