"""Ask of a unit on the map why it is where it is."""

from __future__ import annotations

from ...layers.text import tr
from .choose import ChooseTool


class WhyTool(ChooseTool):
    """Click the unit that is asked about."""

    def hint(self) -> str:
        """Return what a click does."""
        return tr("Click: why is it here?")
