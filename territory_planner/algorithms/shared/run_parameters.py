"""The parameters of a run as plain values, and where its outputs go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsVectorLayer,
)

from ...core.model.errors import InvalidInput
from ...layers.compat import chosen_fields, is_null
from ...layers.reading.file_behind import remember
from ...layers.reading.given import ALL, GivenLayer, given_layers, layer_given
from ...layers.reading.ground import Ground
from ...layers.reading.layer_snapshot import Snapshot, snapshot_of
from ...layers.writing.formats import format_of
from ...layers.writing.places import FileTable, WholeFile
from .checks import missing
from .choices import words_of
from .destinations import Destination, destination_of, layers_read
from .parameters import INPUT


class RunParameters:
    """What a run was given, as it was typed or chosen; reads nothing that a parameter names."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        taken: Mapping[str, Sequence[Snapshot | None]],
    ) -> None:
        self._algorithm, self._taken = algorithm, taken
        self._parameters = parameters
        self._context = context

    @property
    def called(self) -> str:
        """The id of the algorithm."""
        return str(self._algorithm.name())

    @property
    def transforms(self) -> QgsCoordinateTransformContext:
        """The project's choice of datum transformations."""
        return self._context.transformContext()

    def inputs(self) -> list[QgsProcessingParameterDefinition]:
        """Return the parameters that say what is asked, not where outputs go."""
        definitions = self._algorithm.parameterDefinitions()
        return [each for each in definitions if not each.isDestination()]

    def has(self, name: str) -> bool:
        """Tell whether the algorithm knows a parameter."""
        return self.definition(name) is not None

    def definition(self, name: str) -> QgsProcessingParameterDefinition | None:
        """Return how a parameter is declared, None for one that there is not."""
        return self._algorithm.parameterDefinition(name)

    def raw(self, name: str) -> Any:
        """Return a parameter as it was given."""
        return self._parameters.get(name)

    def given(self, name: str) -> bool:
        """Tell whether the algorithm has a parameter, and it was given."""
        value = self._parameters.get(name)
        return self.has(name) and not is_null(value) and value != ""

    def number(self, name: str) -> float:
        """Return a number."""
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def integer(self, name: str) -> int:
        """Return a whole number."""
        return self._algorithm.parameterAsInt(self._parameters, name, self._context)

    def optional_integer(self, name: str) -> int | None:
        """Return a whole number, None when it was not given."""
        return self.integer(name) if self.given(name) else None

    def optional_number(self, name: str) -> float | None:
        """Return a number, None when it was not given."""
        return self.number(name) if self.given(name) else None

    def yes(self, name: str) -> bool:
        """Return a switch."""
        return self._algorithm.parameterAsBool(self._parameters, name, self._context)

    def choice(self, name: str) -> str:
        """Return the word of a choice."""
        number = self._algorithm.parameterAsEnum(self._parameters, name, self._context)
        return words_of(self._algorithm.parameterDefinition(name))[number]

    def text(self, name: str) -> str:
        """Return a line of text, '' where none was given."""
        if not self.given(name):
            return ""
        return self._algorithm.parameterAsString(self._parameters, name, self._context).strip()

    def fields(self, name: str) -> list[str]:
        """Return the chosen fields, none where the algorithm has no such parameter."""
        if not self.has(name):
            return []
        return chosen_fields(self._algorithm, self._parameters, name, self._context)

    def field(self, name: str) -> str | None:
        """Return the chosen field, None without one."""
        return next(iter(self.fields(name)), None)

    def needed_field(self, name: str) -> str:
        """Return the chosen field.

        Raises
        ------
        InvalidInput
            Without one.
        """
        found = self.field(name)
        if found is None:
            raise InvalidInput(missing(self._algorithm.parameterDefinition(name)))
        return found

    def source(self, name: str) -> QgsProcessingFeatureSource:
        """Return the features of an input; raise the sentence of QGIS when it can't be read.

        Those of a layer that is open are as they were when the run was started.
        """
        taken = next(iter(self._taken.get(name, ())), None)
        if taken is not None:
            return taken
        source = self._algorithm.parameterAsSource(self._parameters, name, self._context)
        if source is None:
            raise self._not_there(name)
        (given,) = given_layers(self.raw(name), self._context)
        if given.part == ALL:
            remember(source, given.found(self._context))
        return source

    def layer(self, name: str) -> QgsVectorLayer:
        """Return the layer of an input; raise the sentence of QGIS when it can't be read."""
        layer = layer_given(self.raw(name), self._context)
        if layer is None:
            raise self._not_there(name)
        return layer

    def same_layer(self, name: str, other: str) -> bool:
        """Tell whether two inputs are all of one and the same layer."""
        named = (name, other)
        parts = [each.part for one in named for each in given_layers(self.raw(one), self._context)]
        return parts == [ALL, ALL] and self.layer(name).id() == self.layer(other).id()

    def sources(self, name: str) -> list[Snapshot]:
        """Return the features of an input that takes several layers, as `source` does of one."""
        given = list(given_layers(self.raw(name), self._context))
        taken = self._taken.get(name, [None] * len(given))
        return [
            self._opened(each, name) if held is None else held for each, held in zip(given, taken)
        ]

    def _opened(self, given: GivenLayer, name: str) -> Snapshot:
        layer = given.found(self._context)
        if not isinstance(layer, QgsVectorLayer):
            raise self._not_there(name)
        return snapshot_of(layer, given.part, self._context)

    def _not_there(self, name: str) -> QgsProcessingException:
        return QgsProcessingException(self._algorithm.invalidSourceError(self._parameters, name))

    def fields_of_units(self) -> set[str]:
        """Return the fields of the units that the run was told to use."""
        return {
            field
            for item in self._algorithm.parameterDefinitions()
            if isinstance(item, QgsProcessingParameterField)
            and item.parentLayerParameterName() == INPUT
            for field in self.fields(item.name())
        }

    def ground(self, name: str) -> Ground:
        """Return how the coordinates of an input lie on the ground."""
        return Ground(self.source(name).sourceCrs(), self._context.transformContext())

    def wants(self, name: str) -> bool:
        """Tell whether an optional output was asked for."""
        return self._destination(name) is not None

    def goes_to_spreadsheet(self, name: str) -> bool:
        """Tell whether an output goes into a file that spreadsheets open."""
        where = self._destination(name)
        place = None if where is None else where.place
        if not isinstance(place, (WholeFile, FileTable)):
            return False
        return format_of(place.driver).is_spreadsheet

    def layers_read(self) -> list[QgsMapLayer]:
        """Return every layer and table that the run reads."""
        return list(layers_read(self._algorithm, self._parameters, self._context))

    def _destination(self, name: str) -> Destination | None:
        return destination_of(self._algorithm, self._parameters, name, self._context)
