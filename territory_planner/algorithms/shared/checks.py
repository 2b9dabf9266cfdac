"""Parameter values checked before the run, in the words of the dialog instead of ids."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProperty,
)

from ...core.model.text import few
from ...layers.compat import chosen_fields, is_null
from ...layers.reading.given import layer_given
from ...layers.reading.kinds import kind_of
from ...layers.text import tr
from ...layers.values import as_number, as_text, as_told, without_thousands
from .choices import number_of, words_of

KEYS = frozenset({"fid", "ogc_fid", "objectid", "gid"})
"""Fields that count a layer's features, as drivers call them: hardly what a parameter is after."""


OF_QGIS = frozenset({"area_units", "distance_units", "ellipsoid", "project_path"})
"""What callers may hand on beside parameters: QGIS reads these itself."""

LARGEST = 2**31 - 1
"""Of whole numbers that QGIS hands on."""


def first_problem(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return a sentence about the first name or value that can't be, or ''."""
    problem = _unknown_name(algorithm, parameters)
    if problem:
        return problem
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if is_null(value) or value == "":
            if _is_needed(definition, parameters):
                return missing(definition)
            continue
        if isinstance(definition, QgsProcessingParameterNumber):
            problem = _number_problem(definition, value)
        elif isinstance(definition, QgsProcessingParameterEnum):
            problem = _choice_problem(definition, value, context)
        elif isinstance(definition, QgsProcessingParameterField):
            problem = _field_problem(algorithm, definition, parameters, context)
        elif isinstance(definition, QgsProcessingParameterFile):
            problem = _file_problem(definition, value)
        else:
            problem = ""
        if problem:
            return problem
    return ""


def without_nothings(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]
) -> dict[str, Any]:
    """Return parameters without those that are nothing where there is a default."""
    defaults = {
        definition.name()
        for definition in algorithm.parameterDefinitions()
        if not is_null(definition.defaultValue())
    }
    return {
        name: value
        for name, value in parameters.items()
        if not (is_null(value) and name in defaults)
    }


def missing(definition: QgsProcessingParameterDefinition) -> str:
    """Say that a parameter that is needed was not given."""
    return tr("“{title}” ({name}) is missing.").format(**_called(definition))


def _unknown_name(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> str:
    """Say which parameter there is not: QGIS hands on whatever a script calls one."""
    known = [definition.name() for definition in algorithm.parameterDefinitions()]
    for name in parameters:
        if name in known or name.lower() in OF_QGIS:
            continue
        near = get_close_matches(name.upper(), known, n=1, cutoff=0.5)
        if near:
            return tr("“{algorithm}” has no parameter {name}; the nearest is {near}.").format(
                algorithm=algorithm.displayName(), name=name, near=near[0]
            )
        return tr("“{algorithm}” has no parameter {name}; it has {known}.").format(
            algorithm=algorithm.displayName(), name=name, known=", ".join(known)
        )
    return ""


def _called(definition: QgsProcessingParameterDefinition) -> dict[str, str]:
    return {"title": definition.description(), "name": definition.name()}


def _is_needed(definition: QgsProcessingParameterDefinition, parameters: dict[str, Any]) -> bool:
    is_optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    has_default = not is_null(definition.defaultValue()) and definition.name() not in parameters
    return not (is_optional or has_default or definition.isDestination())


def _number_problem(definition: QgsProcessingParameterNumber, value: Any) -> str:
    number = as_number(value)
    if number is None:
        # An expression or a data-defined value: QGIS works it out.
        return "" if not isinstance(value, (str, float)) else _no_number(definition, value)
    low, high = definition.minimum(), definition.maximum()
    if number < low:
        problem = tr("“{title}” ({name}) is {value}; it must be at least {limit}.")
        return problem.format(value=as_told(number), limit=as_told(low), **_called(definition))
    if number > high:
        problem = tr("“{title}” ({name}) is {value}; it must be at most {limit}.")
        return problem.format(value=as_told(number), limit=as_told(high), **_called(definition))
    is_whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    if is_whole and abs(number) > LARGEST:
        return tr("“{title}” ({name}) is {value}; that is too large a number.").format(
            value=as_told(value), **_called(definition)
        )
    if is_whole and not number.is_integer():
        problem = tr("“{title}” ({name}) is {value}; it must be a whole number.")
        return problem.format(value=as_told(value), **_called(definition))
    return ""


def numbers_as_typed(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]
) -> dict[str, float]:
    """Return the number parameters that are typed as messages write them, "2,600.5", by name."""
    return {
        each.name(): float(without_thousands(typed))
        for each in algorithm.parameterDefinitions()
        if isinstance(each, QgsProcessingParameterNumber)
        and isinstance(typed := parameters.get(each.name()), str)
        and without_thousands(typed) != typed
    }


def _no_number(definition: QgsProcessingParameterNumber, value: Any) -> str:
    return tr("“{title}” ({name}) is “{value}”, which is not a number.").format(
        value=value, **_called(definition)
    )


def _choice_problem(
    definition: QgsProcessingParameterEnum, value: Any, context: QgsProcessingContext
) -> str:
    if number_of(definition, value, context) is not None:
        return ""
    if isinstance(value, QgsProperty):
        value = value.asExpression()
    return tr("“{title}” ({name}) can't be “{value}”. Choose one of: {options}.").format(
        value=value, options=", ".join(words_of(definition)), **_called(definition)
    )


def _file_problem(definition: QgsProcessingParameterFile, value: Any) -> str:
    """Refuse a list where one file is asked for: QGIS would read the folder that it runs in."""
    if not isinstance(value, (list, tuple)):
        return ""
    return tr("“{title}” ({name}) takes one file or folder, not a list: {values}.").format(
        values=few([as_text(each) for each in value]), **_called(definition)
    )


def _field_problem(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterField,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    layer = layer_given(parameters.get(definition.parentLayerParameterName()), context)
    if layer is None:
        return ""
    fields = layer.fields()
    wants_numbers = definition.dataType() == QgsProcessingParameterField.DataType.Numeric
    fitting = [field.name() for field in fields if field.isNumeric() or not wants_numbers]
    fitting = [name for name in fitting if name.lower() not in KEYS] or fitting
    for name in chosen_fields(algorithm, parameters, definition.name(), context):
        at = fields.lookupField(name)
        words = {
            "field": name,
            "layer": layer.sourceName(),
            "advice": _advice(fitting, wants_numbers),
            **_called(definition),
        }
        if at < 0:
            return tr("“{title}” ({name}): “{layer}” has no field “{field}”. {advice}").format(
                **words
            )
        if wants_numbers and not fields[at].isNumeric():
            return tr(
                "“{title}” ({name}): the field “{field}” of “{layer}” holds {kind}; a number field "
                "is needed. {advice}"
            ).format(kind=kind_of(fields[at]), **words)
    return ""


def _advice(fitting: list[str], wants_numbers: bool) -> str:
    """Name the fields that a parameter takes, or say how to get one."""
    if fitting:
        return tr("It could be: {fields}.").format(fields=few(fitting, 12))
    if wants_numbers:
        return tr("The layer has no number field: make one with the field calculator.")
    return tr("The layer has no fields.")
