"""Who does what is kept of scenarios, and when."""

from __future__ import annotations

from datetime import datetime, timezone

from qgis.core import QgsApplication


def user_name() -> str:
    """Return what QGIS or the system calls whoever works here."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName()


def current_time() -> datetime:
    """Return the time, in UTC and whole seconds."""
    return datetime.now(timezone.utc).replace(microsecond=0)
