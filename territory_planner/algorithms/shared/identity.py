"""Runs told apart: an id of inputs, parameters and version, by which a run is known again."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from ...layers.reading.digest import digest_of
from ...layers.version import version
from .checks import KEYS
from .run import Run

DIGITS = 16
"""Of an id: with a billion runs, two are alike once in forty."""


def run_id(run: Run, besides: str) -> str:
    """Return the id of a run; outputs, and the parameter `besides`, don't count.

    A parameter that is left out counts as its default. Row numbers of files (fid) count only
    where a parameter chooses them, as they change with the order of rows.
    """
    definitions = [each for each in run.inputs() if each.name() != besides]
    fields = [each.name() for each in definitions if each.type() == "field"]
    chosen = {name for field in fields for name in run.fields(field)}
    left_out = {name for key in KEYS for name in (key, key.upper())} - chosen
    asked = {each.name(): _value(run, each, left_out) for each in definitions}
    told = json.dumps([run.called, version(), asked], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:DIGITS]


def _value(run: Run, definition: QgsProcessingParameterDefinition, left_out: set[str]) -> Any:
    """Return what a parameter says, defaults included."""
    name, kind = definition.name(), definition.type()
    if kind == "source":
        return digest_of(run.source(name), left_out, run.progress) if run.given(name) else None
    if kind == "field":
        return run.fields(name)
    if kind == "enum":
        return run.choice(name)
    if kind == "boolean":
        return run.yes(name)
    if kind == "number":
        has_value = run.given(name) or definition.defaultValue() is not None
        return run.number(name) if has_value else None
    return str(run.raw(name)) if run.given(name) else None
