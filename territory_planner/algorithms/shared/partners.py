"""Parameters that say nothing without another one: left aside, and told."""

from __future__ import annotations

from ...layers.text import tr
from .run import Run

PARTNERS = {
    "SPEED_FIELD": "ROADS",
    "DIRECTION_FIELD": "ROADS",
    "CENTER_NAME_FIELD": "CENTERS",
    "CAPACITY_FIELD": "CENTERS",
    "SITE_FIELD": "CENTERS",
    "BARRIER_DETOUR": "BARRIERS",
    "BARRIER_DISTANCE": "BARRIERS",
    "WEIGHTS": "WORKLOAD",
    "TOLERANCES": "WORKLOAD",
}
"""Parameters, and those that they are nothing without."""


def tell_of_lone_parameters(run: Run) -> None:
    """Warn of parameters that are given without their partner."""
    for name, partner in PARTNERS.items():
        if run.given(name) and run.has(partner) and not run.given(partner):
            run.report.warning(
                tr("{name} is left aside: it says nothing without {partner}.").format(
                    name=name, partner=partner
                )
            )
