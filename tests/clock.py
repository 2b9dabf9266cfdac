"""A clock on which no two looks agree: what is compared must not depend on when it was made."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import count

import pytest

STEP = timedelta(seconds=61)
"""Between two looks; more than a minute, for reports tell the minute."""


@pytest.fixture(scope="session")
def restless_clock():
    """What the plugin writes of the time is later at each look, as on a slow machine."""
    from territory_planner.layers.scenarios import authors

    looks = count()

    class Restless(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(tz) + next(looks) * STEP

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(authors, "datetime", Restless)
        yield
