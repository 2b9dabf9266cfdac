"""Commands that tell the user what stands in their way, instead of failing."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from ..core.model.errors import TerritoryError


def told(command: Callable[..., None]) -> Callable[..., None]:
    """Tell the user, by `self.session`, what stands in the way of a command."""

    @wraps(command)
    def guarded(self: Any, *args: Any) -> None:
        try:
            command(self, *args)
        except TerritoryError as error:
            self.session.warn(str(error))

    return guarded
