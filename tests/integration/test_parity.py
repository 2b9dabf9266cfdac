"""Panel and toolbox on one layer: the same plans, figures and sentences."""

from __future__ import annotations

import csv
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVector,
    QgsVectorLayer,
)

from territory_planner.core.checks.issue import DETACHED, ENCLAVE
from territory_planner.core.checks.listing import rule_of, units_of
from territory_planner.core.model.errors import Infeasible, InvalidInput
from territory_planner.core.model.measures import cost
from territory_planner.core.model.progress import SILENT
from territory_planner.core.travel.reach import OUT_OF_REACH
from territory_planner.layers.live.session.plan_checks import sentence
from territory_planner.layers.live.settings.plan_settings import Criterion, DesignSettings
from territory_planner.layers.live.settings.rule_settings import LayerReference, RuleSettings
from territory_planner.layers.live.work.as_parameters import as_parameters
from territory_planner.layers.live.work.plan_design import designing
from territory_planner.layers.live.work.plan_problem import plan_problem
from territory_planner.layers.live.work.solve import BalanceAsked, balancing, proposal, repairing
from territory_planner.layers.live.work.table_export import export_table
from territory_planner.layers.live.work.toolbox_run import parameters_of
from territory_planner.layers.reading.targets import read_targets_table
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer
from tests.layers.live.ruled_plan import lines, table
from tests.layers.plan_layer import set_up
from tests.long import part

pytestmark = pytest.mark.usefixtures("algorithms", "qgis_new_project")


def planned(rows: str, *work: list[float], fields: str = "", more=None) -> QgsVectorLayer:
    """Return squares of 1 km in the territories of `rows` ('.': none), with some workloads."""
    letters = [letter for line in rows.split() for letter in line]
    work = work or ([1.0] * len(letters),)
    declared = " ".join(f"work{number}:double" for number in range(len(work)))
    values = [
        [*amounts, None if letter == "." else letter, *(more[at] if more else [])]
        for at, (letter, *amounts) in enumerate(zip(letters, *work))
    ]
    lines = rows.split()
    layer = grid_layer(
        len(lines),
        len(lines[0]),
        fields=f"{declared} territory:string {fields}",
        values=values,
    )
    QgsProject.instance().addMapLayer(layer)
    return layer


def works(layer: QgsVectorLayer) -> list[str]:
    return [name for name in layer.fields().names() if name.startswith("work")]


def toolbox(algorithm: str, layer: QgsVectorLayer, **parameters):
    asked = {
        "INPUT": layer,
        "TERRITORY_FIELD": "territory",
        "WORKLOAD": works(layer),
        **parameters,
    }
    if algorithm != "dissolveterritories":
        asked["ID_FIELD"] = "name"
    return run(algorithm, **asked)


@pytest.fixture
def panel(open_session, qtbot):
    """Return a function that follows the plan of a layer as the panel does."""

    def open_it(layer, *, weights=None, tolerance=0.05, **settings):
        criteria = tuple(
            Criterion(name, weight, tolerance)
            for name, weight in zip(works(layer), weights or [1.0, 1.0])
        )
        set_up(layer, criteria=criteria, id_field="name", **settings)
        session = open_session(layer)
        qtbot.waitUntil(lambda: not session.ways_pending)
        return session

    return open_it


def keys(session, assignment) -> list[str | None]:
    """Return the territory of each unit by a plan of the session's problem."""
    active = session.active
    return [session.key(int(active[each])) if each >= 0 else None for each in assignment.tolist()]


def by_unit(session, values) -> dict[str, object]:
    return dict(zip(session.table.identifier, values))


def plan_of(ran) -> dict[str, object]:
    return {row["name"]: row["territory"] for row in ran.rows()}


def named(session, units) -> set[str]:
    return {session.table.name[unit] for unit in units}


def break_rows(ran, rule: str) -> list[dict]:
    return [row for row in ran.rows() if row["rule"] == rule]


# -- which part is the territory --------------------------------------------------------------

TWO_PARTS = ("ABBA", [5.0, 1.0, 1.0, 4.0], [1.0, 3.0, 3.0, 5.0])
"""The west of A is heavier by the first workload, its east by mass (weights 1 and 3)."""


def test_the_part_with_more_mass_is_the_territory_for_both(panel):
    layer = planned(*TWO_PARTS)
    told = toolbox("validateplan", layer, TOLERANCE=1000)
    (away,) = break_rows(told, "contiguity")
    # Validate takes no weights: equal ones, by which the east is heavier, too.
    session = panel(layer, weights=[1.0, 3.0], tolerance=10.0)
    (gap,) = [each for each in session.issues if each.kind in (DETACHED, ENCLAVE)]
    assert named(session, gap.units) == {"u0"} == {away["unit_ids"]}
    found = repairing(session, [gap])(SILENT)
    repaired = toolbox("repaircontiguity", layer, MOVES="memory:")
    assert by_unit(session, keys(session, found.assignment)) == plan_of(repaired)
    assert [move.unit for move in found.moves] == [0]


def test_locked_units_are_away_from_the_heavier_part_for_both(panel):
    work = [9.0, 1.0, 1.0, 1.0, 1.0, 1.0]
    layer = planned("ABBBAA", work, fields="keep:integer", more=[[1]] + [[0]] * 4 + [[1]])
    said = toolbox("realignterritories", layer, PROTECTED="keep", TOLERANCE=1, MOVES="memory:")
    session = panel(layer, lock_field="keep", tolerance=0.01)
    found = balancing(session, BalanceAsked(effort="fast"))(SILENT)
    sentence = "A stays in several parts: u5 is locked in it, away from the rest."
    assert sentence in found.remarks
    assert sentence in said.warnings
    (gap,) = [each for each in session.issues if each.kind in (DETACHED, ENCLAVE)]
    assert named(session, gap.units) == {"u4", "u5"}


# -- how far from the center ------------------------------------------------------------------


@pytest.mark.parametrize("reach", [0.9, 1.2, 1.7, 2.2])
@pytest.mark.parametrize(
    ("rows", "work", "weights"),
    [
        ("AAAABBBB", ([1.0] * 8,), None),
        ("AAAABBBB", ([1.0, 1.0, 9.0, 1.0] * 2, [9.0, 1.0, 1.0, 1.0] * 2), [1.0, 1.0]),
        ("AAABBBBB AABBBBBB", ([float(n + 1) for n in range(16)],), None),
    ],
)
def test_distances_are_measured_from_the_same_places(panel, rows, work, weights, reach):
    layer = planned(rows, *work)
    told = toolbox("validateplan", layer, MAX_DISTANCE=reach, TOLERANCE=1000)
    session = panel(layer, weights=weights, tolerance=10.0, rules=RuleSettings(max_distance=reach))
    found = {
        row["territory"]: (set(row["unit_ids"].split("; ")), row["amount"])
        for row in break_rows(told, "maximum distance")
    }
    gaps = [each for each in session.issues if each.kind == OUT_OF_REACH]
    assert {session.key(gap.territory): named(session, gap.units) for gap in gaps} == {
        key: units for key, (units, _) in found.items()
    }
    for gap in gaps:
        assert gap.amount == pytest.approx(found[session.key(gap.territory)][1])
    if reach == 1.7:
        assert found


# -- what a plan costs ------------------------------------------------------------------------


def test_a_plan_costs_the_same_for_both(panel):
    layer = planned("AAABBBBB AABBBBBB", [float(n % 3 + 1) for n in range(16)])
    ran = toolbox("balanceterritories", layer, TOLERANCE=1000, MOVES="memory:")
    assert ran.results["MOVED_UNITS"] == 0
    problem = plan_problem(panel(layer, tolerance=10.0))
    assert cost(problem, problem.start) == pytest.approx(ran.results["COST"], rel=1e-6)


# -- rules that contradict one another --------------------------------------------------------


def pairs_table(*pairs: tuple[str, str]) -> QgsVectorLayer:
    table = QgsVectorLayer(
        "NoGeometry?field=unit_id:string&field=other_id:string", "pairs", "memory"
    )
    for pair in pairs:
        feature = QgsFeature(table.fields())
        feature.setAttributes(list(pair))
        table.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(table)
    return table


def contradicted(rule: str):
    """Return a layer with rules that no plan keeps: parameters, settings, and what is said."""
    pairs, settings, parameters = (), RuleSettings(group_field="town"), {"GROUP_FIELD": "town"}
    more = [["Ham" if at < 5 else "", "N" if at < 12 else "S"] for at in range(24)]
    if rule == "pair in one group":
        pairs, said = [("u0", "u3")], "but are in the same group: u0 – u3 (Ham)"
    elif rule == "group in two parents":
        more = [["Ham" if at in (0, 1, 23) else "", each[1]] for at, each in enumerate(more)]
        said = "so that no territory can hold them: Ham. Outside of most of their group is u23"
    else:
        more = [["", f"P{at % 6}"] for at in range(24)]
        said = "P4 and 1 more) can't be served by 4 territories that stay"
    if rule != "pair in one group":
        settings = RuleSettings(group_field="town", parent_field="half")
        parameters["PARENT_FIELD"] = "half"
    layer = planned("AAABBB AAABBB CCCDDD CCCDDD", fields="town:string half:string", more=more)
    if pairs:
        table = pairs_table(*pairs)
        parameters["APART"] = table
        settings = RuleSettings(group_field="town", apart=LayerReference(table.id(), table.name()))
    return layer, parameters, settings, said


@pytest.mark.parametrize(
    "rule", ["pair in one group", "group in two parents", "more parents than territories"]
)
@pytest.mark.parametrize("job", ["balance", "repair"])
def test_rules_that_no_plan_keeps_are_refused_by_both_in_the_same_words(panel, job, rule):
    layer, parameters, rules, said = contradicted(rule)
    algorithm = {"balance": "realignterritories", "repair": "repaircontiguity"}[job]
    with pytest.raises(QgsProcessingException) as refused:
        toolbox(algorithm, layer, MOVES="memory:", **parameters)
    session = panel(layer, rules=rules)
    asked = BalanceAsked(effort="fast")
    work = balancing(session, asked) if job == "balance" else repairing(session)
    with pytest.raises(Infeasible) as told:
        work(SILENT)
    assert said in str(told.value)
    assert str(told.value) in str(refused.value)


# -- figures in files -------------------------------------------------------------------------


OF_OUTLINES = ("id", "name", "reock", "hull_ratio", "inertia_ratio")
"""What only the layer of territories has: the table has no outlines."""


@pytest.mark.parametrize("several", [False, True])
def test_exported_figures_are_called_alike_and_serve_as_targets(panel, tmp_path, several):
    work = [[float(n + 1) for n in range(8)], [2.0] * 8][: 1 + several]
    layer = planned("AAAABBBB", *work)
    path = tmp_path / "table.csv"
    session = panel(layer)
    export_table(session, str(path))
    with path.open(encoding="utf-8-sig") as file:
        mine = list(csv.DictReader(file))
    theirs = toolbox("dissolveterritories", layer).rows()
    shared = [name for name in theirs[0] if name not in OF_OUTLINES]
    assert [name for name in mine[0] if name in shared] == shared
    assert {*mine[0]} - {*shared} == {
        *("territory", "name", "lock"),
        *(("change_work0", "change_work1") if several else ("change",)),
    }
    for name in shared:
        assert [float(row[name]) for row in mine] == pytest.approx(
            [row[name] for row in theirs], rel=1e-3
        ), name
    table = QgsVectorLayer(str(path), "table", "ogr")
    read = read_targets_table(table, works(layer), "territory")
    assert read.target == pytest.approx(session.tally.target)


# -- units without a territory ----------------------------------------------------------------


@pytest.mark.parametrize("rows", ["AAABBB....", "AAAABB....", "A..BBBBBBB AAABBBBB.."])
def test_territories_are_short_of_what_loose_units_carry_whoever_is_asked(panel, rows):
    layer = planned(rows)
    ran = toolbox("realignterritories", layer, TOLERANCE=5, MOVES="memory:")
    session = panel(layer)
    found = balancing(session, BalanceAsked(effort="balanced"))(SILENT)
    assert by_unit(session, keys(session, found.assignment)) == plan_of(ran)
    tally = proposal(session, found, "balance").tally
    loose = rows.count(".")
    (said,) = [each for each in found.remarks if "without a territory" in each]
    assert f"Units without a territory ({loose})" in said
    assert said in ran.warnings
    away = 100.0 * np.abs(tally.deviation)
    assert ran.results["MAX_DEVIATION"] == pytest.approx(away.max())
    balanced = ran.layer()
    QgsProject.instance().addMapLayer(balanced, False)
    told = toolbox("validateplan", balanced, TOLERANCE=5)
    assert told.results["OUTSIDE"] == ran.results["OUTSIDE"] == int((away > 5).sum())
    off = {row["territory"]: row["percent"] for row in break_rows(told, "tolerance")}
    beyond = 100.0 * tally.deviation[:, 0] + 5  # below the tolerance
    mine = {session.key(t): beyond[t] for t in np.flatnonzero(away[:, 0] > 5)}
    assert off == pytest.approx(mine)
    drawn = toolbox("dissolveterritories", balanced).rows()
    deviation = dict(zip(map(session.key, session.active.tolist()), 100.0 * tally.deviation[:, 0]))
    assert {row["name"]: row["deviation"] for row in drawn} == pytest.approx(deviation)
    assert np.ptp(tally.loads[:, 0]) <= 1


# -- workloads that can't be ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("amounts", "named"),
    [({2: -1.0}, "u2: −1"), ({0: -3.0, 5: -0.5}, "u0: −3, u5: −0.5"), ({3: 1e200}, "u3: 1e+200")],
)
def test_workloads_that_can_t_be_are_refused_by_both_in_the_same_words(panel, amounts, named):
    layer = planned("AAAABB", [amounts.get(at, 1.0) for at in range(6)])
    with pytest.raises(QgsProcessingException) as refused:
        toolbox("realignterritories", layer, MOVES="memory:")
    session = panel(layer)
    with pytest.raises(InvalidInput) as told:
        balancing(session, BalanceAsked(effort="fast"))
    assert named in str(told.value)
    assert str(told.value) in str(refused.value)
    with pytest.raises(InvalidInput) as designed:
        designing(session, DesignSettings())
    assert str(designed.value) == str(told.value)
    layer.startEditing()
    for unit in amounts:
        layer.changeAttributeValue(unit + 1, layer.fields().lookupField("work0"), 1.0)
    session.flush()
    corrected = balancing(session, BalanceAsked(effort="fast"))(SILENT).assignment
    assert np.bincount(corrected).tolist() == [3, 3]
    layer.rollBack()


# -- anything at all --------------------------------------------------------------------------


def any_plan(seed: int):
    """Return a small plan with random workloads and rules: layer, settings, parameters."""
    rng = np.random.default_rng(seed)
    height, width = int(rng.integers(2, 5)), int(rng.integers(4, 8))
    k = int(rng.integers(2, 5))
    column = np.minimum(np.arange(width) * k // width, k - 1)
    letters = np.tile(np.array(list("ABCD"))[column], (height, 1))
    for _ in range(int(rng.integers(0, 4))):
        at = int(rng.integers(height)), int(rng.integers(width))
        letters[at] = rng.choice([*"ABCD"[:k], "."])
    work = [rng.integers(1, 9, height * width).astype(float) for _ in range(rng.integers(1, 3))]
    locked = (rng.random(height * width) < 0.1).astype(int).tolist()
    town = ["Ham" if each < 0.06 else "" for each in rng.random(height * width)]
    rules, asked = {}, {}
    tolerance = float(rng.choice([0.02, 0.1, 0.3]))
    if rng.random() < 0.5:
        rules["group_field"] = asked["GROUP_FIELD"] = "town"
    if rng.random() < 0.5:
        most = float(np.ceil(1.4 * work[0].sum() / k))
        rules["maximum"] = {"work0": most}
        asked["MAXIMUM"] = "; ".join([f"{most:g}", "1000000"][: len(work)])
    layer = planned(
        " ".join("".join(row) for row in letters),
        *(each.tolist() for each in work),
        fields="keep:integer town:string half:string",
        more=[[*each, ""] for each in zip(locked, town)],
    )
    asked.update(PROTECTED="keep", TOLERANCE=100 * tolerance)
    return layer, {"tolerance": tolerance, "rules": RuleSettings(**rules)}, asked


# -- what is wrong with a plan ----------------------------------------------------------------


def any_ruled_plan(seed: int):
    """Return a plan with random rules of every kind: layer, settings, parameters."""
    layer, settings, asked = any_plan(seed)
    rng = np.random.default_rng(seed + 1000)
    names = [feature["name"] for feature in layer.getFeatures()]
    n = len(names)
    rules = settings["rules"]

    def drawn(of, count=2):
        return rng.choice(of, count, replace=False).tolist()

    if rng.random() < 0.6:
        pairs = pairs_table(*(tuple(drawn(names)) for _ in range(3)))
        rules = replace(rules, apart=LayerReference(pairs.id(), pairs.name()))
        asked["APART"] = pairs
    if rng.random() < 0.6:
        rows = [(name, *drawn([*"AB"], 1)) for name in drawn(names)]
        given = table("given", ("unit_id", "territory"), *rows)
        rules = replace(rules, exceptions=given)
        asked["EXCEPTIONS"] = QgsProject.instance().mapLayer(given.id)
    if rng.random() < 0.6:
        half = layer.fields().lookupField("half")
        cut = int(rng.integers(1, n))
        values = {at + 1: {half: "N" if at < cut else "S"} for at in range(n)}
        layer.dataProvider().changeAttributeValues(values)
        rules = replace(rules, parent_field="half")
        asked["PARENT_FIELD"] = "half"
    if rng.random() < 0.6:
        reach = float(rng.choice([0.8, 1.3, 2.1]))
        rules = replace(rules, max_distance=reach)
        asked["MAX_DISTANCE"] = reach
    if rng.random() < 0.4:
        least = float(np.floor(0.8 * n * 4 / 3))
        rules = replace(rules, minimum={"work0": least})
        asked["MINIMUM"] = "; ".join([f"{least:g}", "0"][: len(works(layer))])
    if rng.random() < 0.4:
        middle = float(rng.integers(1, 4)) * 1000.0
        east, north = layer.extent().xMinimum() + middle, layer.extent().yMaximum()
        rivers = lines("rivers", f"LineString({east} {north + 1}, {east} {north - 1500})")
        rules = replace(rules, barriers=rivers)
        asked["BARRIERS"] = QgsProject.instance().mapLayer(rivers.id)
    asked.pop("PROTECTED")
    settings = {**settings, "rules": rules}
    if rng.random() < 0.5:
        settings = with_any_centers(rng, layer, settings, asked)
    return layer, settings, asked


def with_any_centers(rng, layer: QgsVectorLayer, settings, asked):
    """Return settings with centers of some territories anywhere, and of a territory there is not.

    They are said of in the parameters, too; some say which of them are candidates only.
    """
    rules = settings["rules"]
    taken = [feature["territory"] for feature in layer.getFeatures() if feature["territory"]]
    names = ["A", *rng.choice([*"BCDYZ"], 3, replace=False)] if "A" in taken else sorted({*taken})
    at = rng.choice(layer.featureCount(), len(names), replace=False)
    boxes = [feature.geometry().boundingBox() for feature in layer.getFeatures()]
    points = QgsVectorLayer("Point?crs=EPSG:32632&field=name:string&field=site", "sites", "memory")
    for name, unit in zip(names, at.tolist()):
        feature = QgsFeature(points.fields())
        feature.setAttributes([str(name), str(rng.choice(["required", "candidate"]))])
        place = boxes[unit].center() + QgsVector(*rng.uniform(-400, 400, 2).tolist())
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        points.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(points)
    asked.update(CENTERS=points, CENTER_NAME_FIELD="name")
    rules = replace(rules, center_name_field="name")
    if rng.random() < 0.5:
        rules = replace(rules, site_field="site")
        asked["SITE_FIELD"] = "site"
    if rng.random() < 0.5:
        spacing = float(rng.choice([0.7, 1.6, 2.9]))
        rules = replace(rules, spacing=spacing)
        asked["CENTER_SPACING"] = spacing
    return {**settings, "rules": rules, "centers_layer": points.id()}


@pytest.mark.parametrize("seed", part(range(100), 5))
def test_validate_and_the_panel_name_the_same_problems_in_the_same_words(panel, seed):
    layer, settings, asked = any_ruled_plan(seed)
    session = panel(layer, **settings)
    listed = {
        (
            rule_of(each),
            session.key(each.territory) or None,
            frozenset(named(session, units_of(each, session.tally.assignment))),
            sentence(session.plan, each),
        )
        for each in session.issues
    }
    rows = toolbox("validateplan", layer, **asked).rows()
    assert len(rows) == len(session.issues)
    assert listed == set(map(told_in, rows))
    if seed % 4 == 0:
        # The set-up, handed on as parameters, asks the same.
        same = run("validateplan", **as_parameters(session, parameters_of("validateplan")))
        assert set(map(told_in, same.rows())) == listed


def told_in(row: dict) -> tuple:
    units = frozenset(row["unit_ids"].split("; ")) if row["unit_ids"] else frozenset()
    return row["rule"], row["territory"] or None, units, row["explanation"]


def outcome_of(work):
    """Return what work gives, or the sentence that refuses it."""
    try:
        return work(), ""
    except (QgsProcessingException, InvalidInput, Infeasible) as error:
        return None, str(error)


@pytest.mark.parametrize("seed", part(range(30), 5))
def test_any_plan_is_balanced_and_judged_alike(panel, seed):
    layer, settings, asked = any_plan(seed)
    ran, refusal = outcome_of(
        lambda: toolbox("realignterritories", layer, EFFORT="fast", MOVES="memory:", **asked)
    )
    session = panel(layer, lock_field="keep", **settings)
    found, why = outcome_of(lambda: balancing(session, BalanceAsked(effort="fast"))(SILENT))
    assert bool(refusal) == bool(why), (refusal, why)
    if ran is None:
        assert why in refusal
        return
    assert by_unit(session, keys(session, found.assignment)) == plan_of(ran)
    said = {each for each in ran.listener.warnings if " stays " in each}
    assert {each for each in found.remarks if " stays " in each} == said
    assert not found.good or found.good in ran.info
    tally = proposal(session, found, "balance").tally
    away = 100.0 * np.abs(tally.deviation[session.active])
    assert ran.results["MAX_DEVIATION"] == pytest.approx(away.max(initial=0.0))
    assert ran.results["DETACHED"] == int((tally.parts > 1).sum())
    assert cost(plan_problem(session.plan), found.assignment) == pytest.approx(ran.results["COST"])
    apart = {gap.territory for gap in session.issues if gap.kind in (DETACHED, ENCLAVE)}
    asked.pop("PROTECTED")
    told = toolbox("validateplan", layer, MAX_DISTANCE=1.5, **asked)
    assert {row["territory"] for row in break_rows(told, "contiguity")} == {
        session.key(each) for each in apart
    }


def test_workloads_that_can_t_be_are_told_of_the_right_unit_after_others_are_deleted(panel):
    layer = planned("AAAABB", [1.0, 1.0, 1.0, -4.0, 1.0, -5.0])
    session = panel(layer)
    layer.startEditing()
    layer.deleteFeatures([1, 4])
    session.flush()
    assert "is not in u5: −5" in session.table.why_no_workload(["work0"])
    layer.rollBack()
