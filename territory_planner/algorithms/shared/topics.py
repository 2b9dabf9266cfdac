"""What a dialog shows first, and the topics that the other parameters are folded away in.

A dialog is long: designing takes some fifty parameters, of which a newcomer needs six. Each
algorithm names those that it shows first (`FIRST`); all others stand here, once for all algorithms:
in blocks, each under a label that begins with its topic, so that a reader can skip the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from qgis.core import QgsProcessingParameterDefinition as Definition

from ...layers.text import tr


class Topic(NamedTuple):
    """A block of the dialog: its title, and what each of its parameters is called there.

    A parameter that means something of its own in one algorithm stands as "algorithm:PARAMETER".
    """

    title: str
    labels: Mapping[str, str]


def topics() -> list[Topic]:
    """Return all topics in the order of the dialogs."""
    return [*_of_units(), *_of_plans(), *_of_rules(), *_of_ways(), *_of_figures(), *_of_papers()]


def _of_units() -> list[Topic]:
    return [
        Topic(
            tr("Units"),
            {
                "ID_FIELD": tr("Units: id field"),
                "makeunits:ID_FIELD": tr("Units: id field of the polygons"),
                "NEW_ID_FIELD": tr("Units: id field of the new ones"),
                "NAME_FIELD": tr("Units: name field"),
                "KEEP_EMPTY": tr("Units: keep cells without a point"),
                "CERTAIN": tr("Units: clear from (percent)"),
                "SLIVER": tr("Units: slivers (percent)"),
                "OUTSIDE_DISTANCE": tr("Units: outside, but near (km)"),
                "SLIVER_WIDTH": tr("Units: width of slivers (m)"),
            },
        ),
        Topic(
            tr("Workload"),
            {
                "WEIGHTS": tr("Workload: weights of the fields"),
                "TOLERANCES": tr("Workload: tolerance of each field (percent)"),
                "OVERHEAD_FIELD": tr("Workload: overhead field"),
                "OVERHEAD": tr("Workload: overhead"),
                "CATEGORY_FIELD": tr("Workload: category field"),
                "CATEGORIES": tr("Workload: table of categories"),
                "aggregateworkload:GROUP_FIELD": tr("Workload: one result for each value of"),
                "RESULT_FIELD": tr("Workload: name of the new field"),
            },
        ),
        Topic(
            tr("Forecast"),
            {
                "UNTIL": tr("Forecast: records are complete until"),
                "LEVEL": tr("Forecast: interval (percent)"),
                "realignterritories:FORECASTS": tr("Forecast: fields of coming periods"),
            },
        ),
    ]


def _of_plans() -> list[Topic]:
    return [
        Topic(
            tr("Number"),
            {
                "TERRITORIES": tr("Number: of territories"),
                "COUNT_MODE": tr("Number: how it is found"),
                "COUNT_RANGE": tr("Number: range to try"),
            },
        ),
        Topic(
            tr("Plans"),
            {
                "NEARNESS": tr("Plans: besides balance, compare"),
                "OTHER": tr("Plans: layer of the plan before"),
                "OTHER_FIELD": tr("Plans: territory field of that layer"),
                "OTHER_ID_FIELD": tr("Plans: unit id field of that layer"),
                "MATCH": tr("Plans: territories are matched by"),
                "RUNS": tr("Plans: runs between"),
            },
        ),
        Topic(
            tr("Changes"),
            {
                "START": tr("Changes: plan to start from"),
                "LOCKED": tr("Changes: lock field"),
                "TERRITORY_LOCKS": tr("Changes: territory locks"),
                "PROTECTED": tr("Changes: field of protected units"),
                "MEASURE_FIELD": tr("Changes: field of the measure"),
                "MAX_MOVED": tr("Changes: most workload that may change hands (percent)"),
                "MAX_GIVEN": tr("Changes: most that a territory may give away (percent)"),
                "MAX_MOVED_EACH": tr(
                    "Changes: most that a territory may give away (percent of its measure)"
                ),
            },
        ),
        Topic(
            tr("Targets"),
            {"TARGETS": tr("Targets: table"), "TARGET_FIELD": tr("Targets: field of the units")},
        ),
    ]


def _of_rules() -> list[Topic]:
    return [
        Topic(
            tr("Limits"),
            {
                "MINIMUM": tr("Limits: minimum workload of a territory"),
                "MAXIMUM": tr("Limits: maximum workload of a territory"),
                "MAX_UNITS": tr("Limits: maximum number of units of a territory"),
                "MAX_AREA": tr("Limits: maximum area of a territory (km²)"),
                "MAX_DISTANCE": tr("Limits: maximum distance (km)"),
                "MAX_TIME": tr("Limits: maximum time (minutes)"),
            },
        ),
        Topic(
            tr("Rules"),
            {
                "PARENT_FIELD": tr("Rules: parent field"),
                "GROUP_FIELD": tr("Rules: group field"),
                "APART": tr("Rules: units to keep apart"),
                "EXCEPTIONS": tr("Rules: exceptions"),
            },
        ),
        Topic(
            tr("Shape"),
            {
                "COMPACTNESS": tr("Shape: compactness (0 to 100)"),
                "CONTIGUITY": tr("Shape: contiguity"),
                "TOLERANCE_DISTANCE": tr("Shape: tolerance between borders (m)"),
                "LINKS": tr("Shape: links"),
            },
        ),
        Topic(
            tr("Barriers"),
            {
                "BARRIERS": tr("Barriers: lines or areas"),
                "BARRIER_KIND": tr("Barriers: they are"),
                "BARRIER_DETOUR": tr("Barriers: what crossing one adds to a way (km)"),
                "BARRIER_SHARE": tr("Barriers: share of the border that they take (percent)"),
                "BARRIER_DISTANCE": tr("Barriers: distance from the border (m)"),
            },
        ),
    ]


def _of_ways() -> list[Topic]:
    return [
        Topic(
            tr("Centers"),
            {
                "CENTERS": tr("Centers: points"),
                "CENTER_NAME_FIELD": tr("Centers: name field"),
                "CAPACITY_FIELD": tr("Centers: capacity field"),
                "CENTER_INSIDE": tr("Centers: they lie in their territory"),
                "SITE_FIELD": tr("Centers: candidate field"),
                "CENTER_SPACING": tr("Centers: least distance between them (km)"),
            },
        ),
        Topic(
            tr("Travel"),
            {
                "OBJECTIVE": tr("Travel: ways count by"),
                "ROADS": tr("Travel: roads"),
                "SPEED_FIELD": tr("Travel: speed field of the roads (km/h)"),
                "DIRECTION_FIELD": tr("Travel: one-way field of the roads"),
                "TRAVEL_DIRECTION": tr("Travel: direction along roads"),
                "COST_MATRIX": tr("Travel: table of travel costs"),
                "TRAVEL_PER_KM": tr("Travel: workload per km"),
                "TOURS": tr("Travel: tours in the period"),
            },
        ),
        Topic(
            tr("Customers"),
            {
                "CUSTOMERS": tr("Customers: points"),
                "CUSTOMERS_FIELD": tr("Customers: field of how many there are in a unit"),
                "KEY_FIELD": tr("Customers: field of their unit's id"),
                "NEAREST_WITHIN": tr("Customers: nearest unit within (km)"),
                "CUSTOMER_FIELDS": tr("Customers: further fields"),
                "CUSTOMER_BEFORE": tr("Customers: field of the earlier time"),
                "CUSTOMER_NOW": tr("Customers: field of the later time"),
                "CUSTOMER_SATISFACTION": tr("Customers: satisfaction field"),
                "CUSTOMER_WEIGHT": tr("Customers: weight of the rating"),
            },
        ),
    ]


def _of_figures() -> list[Topic]:
    return [
        Topic(
            tr("Figures"),
            {
                "SUM_FIELDS": tr("Figures: further fields of the units"),
                "STAFF": tr("Figures: table of reps"),
                "RESPONSE_LIMIT": tr("Figures: response limit"),
                "POTENTIAL_FIELD": tr("Figures: potential field"),
                "GROWTH_FROM": tr("Figures: growth, fields of the earlier time"),
                "GROWTH_TO": tr("Figures: growth, fields of the later time"),
                "SATISFACTION_FIELD": tr("Figures: satisfaction field"),
                "REGION": tr("Figures: study region"),
            },
        ),
        Topic(
            tr("Report"),
            {
                "FROM_DATE": tr("Report: valid from"),
                "REASONS": tr("Report: table of moves"),
                "MADE_BY": tr("Report: how the plan was made"),
                "BOUND_GAP": tr("Report: bound of the plan (percent)"),
            },
        ),
    ]


def _of_papers() -> list[Topic]:
    return [
        Topic(
            tr("Points"),
            {
                "POINT_UNIT": tr("Points: field of their unit"),
                "POINT_ID": tr("Points: field of accounts"),
                "STREET_FIELD": tr("Points: street fields"),
                "NUMBER_FIELD": tr("Points: house number field"),
            },
        ),
        Topic(
            tr("System"),
            {
                "PARENT_FIELDS": tr("System: levels above"),
                "PLAN_NAME": tr("System: name of the plan"),
                "COUNTRY": tr("System: country"),
                "STARTS": tr("System: first day"),
                "DATABASE": tr("System: PostGIS database"),
                "SCHEMA": tr("System: schema of the database"),
                "PREVIOUS": tr("System: what it has"),
                "exportalignment:KEEP": tr("System: keep as the last publication"),
                "AGAINST": tr("System: against"),
            },
        ),
        Topic(
            tr("Scenarios"),
            {
                "PARENT": tr("Scenarios: made from"),
                "MADE_WITH": tr("Scenarios: made with"),
                "AUTHOR": tr("Scenarios: who"),
                "REPLACE": tr("Scenarios: replace those of the same name"),
                "STORE": tr("Scenarios: their file"),
                "OF_LAYER": tr("Scenarios: what the layer is called in them"),
            },
        ),
        Topic(
            tr("Run"),
            {
                "EFFORT": tr("Run: effort"),
                "RANDOM_SEED": tr("Run: random seed"),
                "PROCESSES": tr("Run: processes at once"),
                "SCHEDULER": tr("Run: Dask scheduler"),
                "FAIL_WHEN": tr("Run: end with an error"),
            },
        ),
    ]


def arranged(
    algorithm: str, definitions: Sequence[Definition], first: Sequence[str]
) -> list[Definition]:
    """Return parameters in the order of the dialog, those that are not shown first folded away.

    Parameters
    ----------
    algorithm : str
        Its id.
    definitions : sequence of QgsProcessingParameterDefinition
        Parameters and outputs; folded ones get their label and their flag here.
    first : sequence of str
        The names of those to show first, in their order.
    """
    inputs = {each.name(): each for each in definitions if not each.isDestination()}
    shown = [inputs.pop(name) for name in first]
    folded = list(_folded(algorithm, inputs))
    outputs = [each for each in definitions if each.isDestination()]
    return [*shown, *folded, *inputs.values(), *outputs]


def by_topic(
    algorithm: str, definitions: Iterable[Definition]
) -> list[tuple[str, list[Definition]]]:
    """Return the folded parameters of an algorithm under the titles of their topics."""
    folded = {
        each.name(): each for each in definitions if each.flags() & Definition.Flag.FlagAdvanced
    }
    blocks = [
        (topic.title, [folded[name] for name in topic.labels if name in folded])
        for topic in _topics_of(algorithm)
    ]
    return [(title, block) for title, block in blocks if block]


def _folded(algorithm: str, named: dict[str, Definition]) -> Iterator[Definition]:
    """Take out, in the order of the topics, the parameters that have one."""
    for topic in _topics_of(algorithm):
        for name, label in topic.labels.items():
            definition = named.pop(name, None)
            if definition is not None:
                definition.setDescription(label)
                definition.setFlags(definition.flags() | Definition.Flag.FlagAdvanced)
                yield definition


def _topics_of(algorithm: str) -> list[Topic]:
    """Return the topics by plain names, as one algorithm has them."""
    own, every = f"{algorithm}:", topics()
    is_own = {key[len(own) :] for topic in every for key in topic.labels if key.startswith(own)}
    return [
        Topic(
            topic.title,
            {
                key.removeprefix(own): label
                for key, label in topic.labels.items()
                if key.startswith(own) or (":" not in key and key not in is_own)
            },
        )
        for topic in every
    ]
