"""Territory Planner: dynamic territories in QGIS."""

from __future__ import annotations

import sys
from typing import Any


def _forget_earlier_load() -> None:
    """Drop what an upgrade in place left behind: old modules, and old icons among Qt's resources.

    QGIS drops the modules that it saw imported, which are not all of them. When this package is
    executed, modules of it can only be those of an earlier load.
    """
    for name in [each for each in sys.modules if each.startswith(f"{__name__}.")]:
        left_over = sys.modules.pop(name)
        if hasattr(left_over, "qCleanupResources"):
            left_over.qCleanupResources()


_forget_earlier_load()


def classFactory(iface: Any) -> Any:
    """Return the plugin; QGIS calls this on load (`iface` is None without a desktop).

    Where a package that it needs is missing or too old, what is returned says so instead.
    """
    from .layers.sweeps import no_sweeps, set_loaded_aside

    with no_sweeps():
        plugin = _made(iface)
        if iface is None:
            set_loaded_aside(swept=False)
    return plugin


def _made(iface: Any) -> Any:
    from .requirements import in_short, shortcomings, what_to_do

    # A run without a window loads what it needs, and says then what is damaged.
    found = shortcomings(whole=iface is not None)
    if found:
        from .missing import MissingPlugin

        return MissingPlugin(iface, in_short(found), what_to_do(found))
    from .plugin import TerritoryPlannerPlugin

    return TerritoryPlannerPlugin(iface)


def WPSClassFactory(server: Any) -> Any:
    """Return the provider that was registered; py-qgis-wps, a server of processes, calls this."""
    from .plugin import offered_to

    return offered_to(server)
