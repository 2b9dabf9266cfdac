"""What is known of the rows of a table: territories of the plan, then those a proposal begins."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ...core.model.data_classes import dataclass
from ...layers.figures import Facts
from ...layers.live.session.live_facts import facts_after, facts_of
from ...layers.live.session.session import PlanSession


@dataclass(frozen=True)
class RowFacts:
    """Facts of all territories, told by row.

    Attributes
    ----------
    now : Facts
        Of the plan as it is.
    then : Facts or None
        As it is proposed, where that begins territories.
    rows : (r,) int64
        Their territories.
    own : int
        How many of these, the first ones, the plan has already.
    """

    now: Facts
    then: Facts | None
    rows: np.ndarray
    own: int

    def by_row(self, tell: Callable[[Facts], Any]) -> Any:
        """Return what is told of each row, (r,) or (r, m); None where it isn't known.

        Of territories to come that is what they will have, NaN where nothing tells that.
        """
        found, new = tell(self.now), self.rows[self.own :]
        if found is None:
            return None
        now = found[self.rows[: self.own]]
        if self.then is None:
            return now
        told = tell(self.then)
        later = np.full((len(new), *now.shape[1:]), np.nan) if told is None else told[new]
        return np.concatenate([now, later])


def row_facts_of(session: PlanSession, rows: np.ndarray, own: int) -> RowFacts:
    """Return what is known now of territories of a session that is ready: see `RowFacts`."""
    preview = session.preview
    begins = preview is not None and own < len(rows)
    then = facts_after(session, preview) if preview is not None and begins else None
    return RowFacts(facts_of(session), then, rows, own)
