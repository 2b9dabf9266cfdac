"""The panel beside a real canvas, as in the tests of the panel."""

from __future__ import annotations

import pytest

pytest.register_assert_rewrite("tests.fuzz.recount")  # what differs is told

from tests.ui.conftest import _own_options, map_canvas, open_dock  # noqa: E402, F401
