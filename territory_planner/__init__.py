"""Territory Planner: dynamic territories in QGIS."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Return the plugin; QGIS calls this on load (`iface` is None without a desktop)."""
    from .plugin import TerritoryPlannerPlugin

    return TerritoryPlannerPlugin(iface)


def WPSClassFactory(server: Any) -> Any:
    """Return the provider that was registered; py-qgis-wps, a server of processes, calls this."""
    from .plugin import offered_to

    return offered_to(server)
