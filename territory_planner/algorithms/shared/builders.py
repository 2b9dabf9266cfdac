"""Parameters by kind: one line each for a choice, a number, a field, a layer."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TypeVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .choices import Choice

UNITS = "INPUT"
"""The layer that fields are of where nothing else is said."""

Definition = TypeVar("Definition", bound=QgsProcessingParameterDefinition)


def explained(definition: Definition, help_text: str) -> Definition:
    """Return the parameter with its explanation."""
    definition.setHelp(help_text)
    return definition


def titled(definition: Definition, title: str) -> Definition:
    """Return the parameter under another title."""
    definition.setDescription(title)
    return definition


def with_decimals(
    definition: QgsProcessingParameterNumber, decimals: int
) -> QgsProcessingParameterNumber:
    """Return the number, shown with so many decimals in the dialog."""
    definition.setMetadata({"widget_wrapper": {"decimals": decimals}})
    return definition


def field(
    name: str,
    title: str,
    help_text: str,
    *,
    parent: str = UNITS,
    optional: bool = True,
    numeric: bool = False,
    several: bool = False,
    likely: str = "",
) -> QgsProcessingParameterField:
    """Return a parameter for a field of a layer, or several.

    A dialog chooses the `likely` one where a layer has it, and else none: QGIS would take the
    first, which is the key as a rule.
    """
    kind = QgsProcessingParameterField.DataType
    wanted = kind.Numeric if numeric else kind.Any
    made = QgsProcessingParameterField(name, title, None, parent, wanted, several, optional)
    if not optional:
        made.setGuiDefaultValueOverride(likely)
    return explained(made, help_text)


def choice(
    name: str, title: str, options: Mapping[str, str], default: str, help_text: str
) -> QgsProcessingParameterEnum:
    """Return a choice of words, which scripts give (EFFORT=best), each with what it means."""
    return explained(Choice(name, title, options, default), help_text)


def number(
    name: str,
    title: str,
    help_text: str,
    default: float | None = None,
    *,
    least: float = 0.0,
    most: float = sys.float_info.max,
    whole: bool = False,
) -> QgsProcessingParameterNumber:
    """Return a number, which may be left out where it has no default."""
    kind = QgsProcessingParameterNumber.Type
    wanted = kind.Integer if whole else kind.Double
    return explained(
        QgsProcessingParameterNumber(name, title, wanted, default, default is None, least, most),
        help_text,
    )


def text(name: str, title: str, help_text: str) -> QgsProcessingParameterString:
    """Return a line of text that may be left out."""
    return explained(QgsProcessingParameterString(name, title, None, False, True), help_text)


def needed_text(
    name: str, title: str, help_text: str, usual: str | None = None
) -> QgsProcessingParameterString:
    """Return a line of text that must be given, unless there is a usual one."""
    return explained(QgsProcessingParameterString(name, title, usual, False, False), help_text)


def layer(
    name: str, title: str, kinds: list[int], help_text: str, *, optional: bool = True
) -> QgsProcessingParameterFeatureSource:
    """Return a layer of some kinds of geometry."""
    return explained(
        QgsProcessingParameterFeatureSource(name, title, kinds, None, optional), help_text
    )


def table(name: str, title: str, help_text: str) -> QgsProcessingParameterFeatureSource:
    """Return a table, with or without geometry, that may be left out."""
    return layer(name, title, [QgsProcessing.SourceType.TypeVector], help_text)
