"""Commands that tell the user what stands in their way, instead of failing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from qgis.core import Qgis

from ..core.model.errors import TerritoryError
from ..layers.live.session.edits import NotKnownYet
from ..layers.live.session.session import PlanSession
from ..layers.live.work.plan_request import notes_on_data
from ..layers.text import tr


def told(command: Callable[..., None]) -> Callable[..., None]:
    """Tell the user, by `self.session`, what stands in the way of a command.

    A plan that is still being written is ended first: no command begins with half of it. A command
    that needs what is still being found out is done once that is known.
    """

    @wraps(command)
    def guarded(self: Any, *args: Any) -> None:
        session = self.session
        session.editor.settle()
        try:
            command(self, *args)
        except NotKnownYet as error:
            if session.finding_shapes or session.ways_pending:
                session.awaited.emit(lambda: guarded(self, *args), str(error))
            else:
                session.warn(tr("Which units touch is not known: press Refresh."))
        except TerritoryError as error:
            session.warn(str(error))

    return guarded


def telling(session: PlanSession, act: Callable[..., None]) -> Callable[..., None]:
    """Return what does the same, and tells the user what stands in its way."""

    @wraps(act)
    def guarded(*args: Any) -> None:
        try:
            act(*args)
        except TerritoryError as error:
            session.warn(str(error))

    return guarded


def news(session: PlanSession, remarks: Sequence[str], most: int) -> list[str]:
    """Return the first remarks, without those on the layer's data that were told before."""
    return session.notes.news(remarks[:most], notes_on_data(session))


def say_outcome(session: PlanSession, text: str, warnings: Sequence[str] = ()) -> None:
    """Say what came out, and what is to be known of it."""
    levels = Qgis.MessageLevel
    session.say(" ".join([text, *warnings]), levels.Warning if warnings else levels.Success)
