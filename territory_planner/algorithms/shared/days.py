"""Days as parameters."""

from __future__ import annotations

from datetime import date

from ...core.model.errors import InvalidInput
from ...layers.text import tr
from .run import Run


def day_of(run: Run, name: str) -> date | None:
    """Return a day that was given as 2027-01-31; None without one.

    Raises
    ------
    InvalidInput
        When it is none.
    """
    text = run.text(name)
    if not text:
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise InvalidInput(
            tr("“{text}” ({name}) is no day: write it as 2027-01-31.").format(name=name, text=text)
        ) from None
