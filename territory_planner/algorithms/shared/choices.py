"""Choices: numbers for QGIS and for servers, words for scripts, and one reader of both.

QGIS knows two kinds of enumeration. With "static strings" the value is a word, which OGC processes
servers refuse as a default, and which has to be spelled as it is listed. With indexes the default
is a number, which all of them take, but a word that a script passes is left aside. So the
parameters are of indexes, and words are turned into these before QGIS reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsExpressionContext,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProperty,
)

from ...layers.choices import with_words
from ...layers.values import as_number

WORDS = "words"
"""The key of a choice's words among its metadata, which QGIS keeps in copies of a parameter."""


class Choice(QgsProcessingParameterEnum):
    """A choice that accepts its words, in any letter case, where QGIS checks values itself.

    The model designer does, and would report a saved model's words as mistakes.
    """

    def __init__(self, name: str, title: str, options: Mapping[str, str], default: str) -> None:
        """Take the options: each one's word, and what the dialog calls it."""
        words = list(options)
        shown = list(with_words(options).values())
        super().__init__(name, title, shown, False, words.index(default))
        self.setMetadata({WORDS: words})

    def checkValueIsAcceptable(
        self, value: Any, context: QgsProcessingContext | None = None
    ) -> bool:
        """Tell whether it is a word of the choice, or what QGIS takes."""
        is_known = number_of(self, value, context) is not None
        return is_known or super().checkValueIsAcceptable(value, context)


def words_of(definition: QgsProcessingParameterEnum) -> list[str]:
    """Return the words of a choice, in the order of its numbers."""
    return list(definition.metadata()[WORDS])


def number_of(
    definition: QgsProcessingParameterEnum, value: Any, context: QgsProcessingContext | None
) -> int | None:
    """Return the number of a choice made by number or word, None where it is neither.

    Parameters
    ----------
    value : int, float, str or QgsProperty
        A property is worked out; numbers may be written as text.
    """
    if isinstance(value, QgsProperty):
        known = QgsExpressionContext() if context is None else context.expressionContext()
        value, _ = value.value(known, None)
    words, number = words_of(definition), as_number(value)
    if number is None:
        word = str(value).strip().casefold()
        return words.index(word) if word in words else None
    return int(number) if number.is_integer() and 0 <= number < len(words) else None


def choices_in_numbers(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return the parameters with each choice as its number; what is none stays for the checks."""
    numbered = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterEnum) and definition.name() in parameters:
            number = number_of(definition, parameters[definition.name()], context)
            if number is not None:
                numbered[definition.name()] = number
    return numbered
