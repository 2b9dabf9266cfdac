"""The panel beside a real canvas, as in the tests of the panel."""

from __future__ import annotations

from tests.ui.conftest import _own_options, map_canvas, open_dock  # noqa: F401
