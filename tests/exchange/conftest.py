"""Judges of files for other systems, where `make test-exchange` has installed them."""

from __future__ import annotations

import sys

from tests.exchange.plans import ROOT

JUDGES = next((ROOT / "build/exchange").glob("lib/python3.*/site-packages"), None)
"""Packages that only these tests need."""

if JUDGES is not None:
    sys.path.append(str(JUDGES))
