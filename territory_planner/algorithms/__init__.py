"""The Processing algorithms, in the order of the work they do."""

from __future__ import annotations

from .design import DesignTerritories

ALGORITHMS = (DesignTerritories,)
