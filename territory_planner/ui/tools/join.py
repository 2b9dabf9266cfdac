"""Say on the map where somebody who joins lives."""

from __future__ import annotations

from ...layers.text import tr
from .choose import ChooseTool


class JoinTool(ChooseTool):
    """Click the unit that a new territory begins from."""

    def hint(self) -> str:
        """Return what a click does."""
        return tr("Click: somebody who joins begins here")
