"""Certificates of a plan: what others check without this plugin."""

from __future__ import annotations

import json

from qgis.core import QgsProcessingParameterDefinition

from ...core.jobs.certificate import Certificate
from ...core.model.errors import InvalidInput
from ...core.travel.straight import SQUARED
from ...layers.text import tr
from ...layers.writing.output import Document
from . import outputs as o
from .barriers import is_costly
from .run import Run
from .travel import COST_MATRIX, OBJECTIVE, ROADS

CERTIFICATE = "CERTIFICATE"


def certificate_file(claim: str) -> QgsProcessingParameterDefinition:
    """Return the output for a certificate, `claim` being what it proves."""
    said = tr(
        "Proves {claim} to whoever doubts it: units, plan, rules and prices, which "
        "scripts/verify_certificate.py of the plugin's sources checks without the plugin. The "
        "plan is compared with all that are nowhere farther outside of their limits."
    )
    return o.file(CERTIFICATE, tr("Certificate"), "json", said.format(claim=claim), optional=True)


def check_certifiable(run: Run) -> None:
    """Refuse a certificate of ways that none is written of.

    Raises
    ------
    InvalidInput
    """
    others = [each for each in (ROADS, COST_MATRIX) if run.given(each)]
    others += [OBJECTIVE] if run.choice(OBJECTIVE) != SQUARED else []
    others += ["BARRIERS"] if is_costly(run) else []
    if run.wants(CERTIFICATE) and others:
        raise InvalidInput(
            tr(
                "A certificate (CERTIFICATE) can only be written of straight ways that count by "
                "their square: leave out {others}."
            ).format(others=", ".join(others))
        )


def document_of(certificate: Certificate) -> Document:
    """Return a certificate as a file."""
    return Document(json.dumps(certificate).encode("ascii"))
