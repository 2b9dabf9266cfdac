"""A problem given to QGIS, and all that the run says held against the recount."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayer,
)
from shapely.ops import unary_union

from tests.algorithms.running import Ran, run
from tests.integration.recount.anew import Broken, Recount
from tests.integration.recount.problems import Problem
from tests.layers.grid_layer import saved
from tests.layers.table_layer import table_layer

CLOSE = 0.02
"""Share by which figures may differ that rest on distances."""
SAID = {
    "unassigned": "without a territory|out of reach|left out",
    "contiguity": "part|detached|touch|repaired|pieces|islands",
    "tolerance": "%",
    "minimum": "least|minimum|below|%",
    "maximum": "most|maximum|above|%",
    "unit lock": "lock",
    "territory lock: lost": "lock|lose|gain only|frozen",
    "territory lock: gained": "lock|frozen",
    "exception": "xception",
    "apart": "apart|together",
    "group": "[Gg]roup",
    "parent": "[Pp]arent",
    "travel cost": "serve",
    "maximum distance": "[Ff]arther|reach",
    "maximum time": "[Ff]arther|reach",
    "center spacing": "near",
    "center": "center",
    "number of territories": "territories",
}
"""Words that a run must say where its plan breaks a rule."""
NOT_OF_PLANS = {
    *("INPUT", "EFFORT", "OBJECTIVE", "ROADS", "MAX_MOVED", "MAX_GIVEN", "KEEP_PART"),
    *("MAX_MOVED_EACH", "MEASURE", "MEASURE_FIELD", "PROTECTED"),
}
"""Parameters that ask how a plan is made, which `validateplan` has not."""
ASKED = {
    "limits": "MINIMUM|MAXIMUM|minimum|maximum|least|greatest|carry|most",
    "tolerances": "tolerance",
    "locked": "lock",
    "territory locks": "lock|frozen|gain",
    "parent": "[Pp]arent",
    "group": "[Gg]roup",
    "apart": "apart",
    "exceptions": "xception",
    "targets": "target",
    "links": "link|LINKS",
    "barriers": "barrier",
    "costly": "barrier",
    "centers": "center",
    "capacity": "center|capacit|Capacit",
    "reach": "center|farther|Farther|distance",
    "free": "distance|reach|km",
    "matrix": "center|cost|serve|farther|Farther",
    "roads": "road|center",
    "anywhere": "center",
    "spacing": "spacing|apart|km|near",
    "sites": "candidate|center",
    "moved": "change hands|MAX_MOVED",
    "given": "give",
}
"""Words of which a refusal must have one, by what was asked for."""


@dataclass
class Outcome:
    """What became of a problem."""

    kind: str
    faults: list[str] = field(default_factory=list)
    said: str = ""


def layers_of(problem: Problem, folder: Path) -> dict[str, Any]:
    """Return the parameters of a problem with its layers made."""
    asked = {**problem.parameters, "INPUT": _units(problem, folder)}
    for name, (fields, rows) in problem.tables.items():
        asked[name] = table_layer(fields, *rows, name=name.lower())
    land = problem.facts.land
    for name, lines in problem.lines.items():
        layer = _layer("LineString", "", name.lower(), land.crs)
        for line in lines:
            feature = QgsFeature()
            # With a vertex a km, so that lines that are straight here are so in any projection.
            spots = [land.placed(*xy) for xy in _dense(line)]
            feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*xy) for xy in spots]))
            layer.dataProvider().addFeature(feature)
        asked[name] = layer
    if problem.points is not None:
        layer = _layer("Point", "who:string can:double kind:string", "centers", land.crs)
        for name, can, kind in problem.points:
            feature = QgsFeature(layer.fields())
            spot = QgsPointXY(*land.placed(*problem.facts.centers[name]))
            feature.setGeometry(QgsGeometry.fromPointXY(spot))
            feature.setAttributes([name, can, kind])
            layer.dataProvider().addFeature(feature)
        asked["CENTERS"] = layer
    return asked


def _dense(line: list[tuple[float, float]]) -> list[tuple[float, float]]:
    (x0, y0), (x1, y1) = line[0], line[-1]
    steps = max(round(np.hypot(x1 - x0, y1 - y0)), 1) if x0 == x1 else 1
    return [(x0 + (x1 - x0) * s / steps, y0 + (y1 - y0) * s / steps) for s in range(steps + 1)]


def _layer(kind: str, fields: str, name: str, crs: str) -> QgsVectorLayer:
    declared = "&".join(f"field={each}" for each in fields.split())
    layer = QgsVectorLayer(f"{kind}?{declared}", name, "memory")
    # Without one, QGIS would take degrees.
    layer.setCrs(QgsCoordinateReferenceSystem(crs) if crs else QgsCoordinateReferenceSystem())
    return layer


def _units(problem: Problem, folder: Path) -> Any:
    land = problem.facts.land
    names = "uid:string work:double visits:double zone:string keep:integer state:string town:string"
    layer = _layer("Polygon", names, "units", land.crs)
    for shape, row in zip(land.shapes, problem.rows):
        feature = QgsFeature(layer.fields())
        ring = [QgsPointXY(*land.placed(x, y)) for x, y in shape.exterior.coords]
        feature.setGeometry(QgsGeometry.fromPolygonXY([ring]))
        feature.setAttributes(row)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return saved(layer, folder / "units.gpkg") if problem.in_file else layer


def recounted(problem: Problem, folder: Path) -> Outcome:
    """Run a problem and hold all that the run says against the recount."""
    facts, asked = problem.facts, layers_of(problem, folder)
    extra = {}
    if facts.algorithm == "designterritories":
        extra = {"TERRITORY_LAYER": "memory:", "CENTER_LAYER": "memory:"}
    if facts.start is not None and "TERRITORY_FIELD" in asked:
        extra = {"MOVES": "memory:"}
    output = str(folder / "plan.gpkg") if problem.in_file else "memory:"
    try:
        ran = run(facts.algorithm, **asked, **extra, OUTPUT=output)
    except QgsProcessingException as refusal:
        return Outcome("refused", _of_refusal(problem, str(refusal)), str(refusal))
    check = _Check(problem, ran)
    check.all(asked)
    kind = "told" if check.broken.sure else "kept"
    said = f"{sorted({rule for rule, _ in check.broken.sure})}\n{ran.warnings}"
    return Outcome(kind, check.faults, said)


def _of_refusal(problem: Problem, said: str) -> list[str]:
    faults = []
    if "Traceback" in said or "Error:" in said or len(said) < 20:
        faults.append(f"no sentence for a planner: {said}")
    words = "|".join(["olerance", "heav", *(ASKED.get(each, "$^") for each in problem.asked)])
    if not re.search(words, said):
        faults.append(f"a refusal that names none of what was asked: {said}")
    return faults


class _Check:
    def __init__(self, problem: Problem, ran: Ran) -> None:
        self.problem, self.facts, self.ran = problem, problem.facts, ran
        self.faults: list[str] = []
        facts = self.facts
        column = "zone" if "TERRITORY_FIELD" in problem.parameters else "territory"
        self.column = column
        found = {row["uid"]: row[column] for row in ran.rows()}
        self.plan = [_text(found[row[0]]) for row in problem.rows]
        names = {*self.plan} - {""}
        if facts.start is not None:
            names |= {*facts.start} - {""}
        if facts.algorithm == "allocateunits":
            names |= {*facts.centers}
        self.found_centers = self._found_centers()
        self.recount = Recount(facts, self.plan, sorted(names), self.found_centers)
        self.broken: Broken = self.recount.broken()

    def _found_centers(self) -> dict[str, tuple[float, float]] | None:
        """Where the run says that the centers are which it has found within limits."""
        if self.facts.centers or not {"free", "spacing", "costly"} & {*self.problem.asked}:
            return None
        if self.facts.algorithm != "designterritories":
            return None
        number, middle = {n: at for at, n in enumerate(self.facts.ids)}, self.facts.land.middles()
        rows = self.ran.rows("CENTER_LAYER")
        return {_text(row["name"]): tuple(middle[number[str(row["unit_id"])]]) for row in rows}

    def fault(self, text: str) -> None:
        self.faults.append(text)

    def all(self, asked: dict[str, Any]) -> None:
        self._output_is_whole()
        self._figures()
        self._verdict()
        self._validated(asked)
        self._said()
        self._budget()
        if "LEAST_MOVED" in self.ran.results:
            self._least()
        if "MOVES" in self.ran.results:
            self._moves()
        if "TERRITORY_LAYER" in self.ran.results:
            self._territories()
            self._centers()

    def _near(self, name: str, told: float, counted: float, share: float = 1e-6) -> None:
        if not np.isnan(counted) and abs(told - counted) > share * max(abs(counted), 1e-3):
            self.fault(f"{name} is {told}, counted {counted}")

    def _output_is_whole(self) -> None:
        """Every unit once, with all that it had."""
        rows = {row["uid"]: row for row in self.ran.rows()}
        if len(self.ran.rows()) != len(self.problem.rows):
            self.fault(f"{len(self.ran.rows())} rows for {len(self.problem.rows)} units")
        for uid, work, visits, zone, keep, state, town in self.problem.rows:
            row = rows[uid]
            had = row["previous"] if self.column == "zone" else row["zone"]
            now = (row["work"], row["visits"], had, row["keep"], row["state"], row["town"])
            if now != (work, visits, zone, keep, state, town):
                self.fault(f"{uid} had {(work, visits, zone, keep, state, town)}, has {now}")

    def _figures(self) -> None:
        told, recount, facts = self.ran.results, self.recount, self.facts
        if "TERRITORY_COUNT" in told:
            used = sum(bool(own) for own in recount.members.values())
            self._near("TERRITORY_COUNT", told["TERRITORY_COUNT"], used)
            self._near("UNASSIGNED", told["UNASSIGNED"], self.plan.count(""))
            self._near("MAX_DEVIATION", told["MAX_DEVIATION"], recount.max_deviation(), 1e-5)
            torn = {name for rule, name in self.broken.sure if rule == "contiguity"}
            open_ = {name for rule, name in self.broken.open if rule == "contiguity"}
            if not len(torn - open_) <= told["DETACHED"] <= len(torn | open_):
                self.fault(f"DETACHED is {told['DETACHED']}, counted {torn}, open {open_}")
            if len(facts.criteria) == 1 and not facts.roads and not facts.costly:
                self._near("COST", told["COST"], recount.cost(), CLOSE)
        if "MOVED_UNITS" in told:
            self._near("MOVED_UNITS", told["MOVED_UNITS"], len(self._moved()))
        if "MOVED_WORKLOAD" in told:
            moved = self._moved()
            share = 100.0 * recount.mass[moved].sum() / recount.mass.sum()
            self._near("MOVED_WORKLOAD", told["MOVED_WORKLOAD"], share)
        if "REPAIRED" in told:
            changed = sum(a != b for a, b in zip(self.plan, facts.start))
            self._near("REPAIRED", told["REPAIRED"], changed)

    def _moved(self) -> list[int]:
        start = self.facts.start
        return [at for at, own in enumerate(self.plan) if start[at] and own != start[at]]

    def _verdict(self) -> None:
        told = self.ran.results
        limits = ("tolerance", "minimum", "maximum")
        outside = {name for rule, name in self.broken.sure if rule in limits}
        empty = {name for rule, name in self.broken.open if rule in ("empty", "tolerance")}
        if not len(outside - empty) <= told["OUTSIDE"] <= len(outside | empty):
            self.fault(f"OUTSIDE is {told['OUTSIDE']}, counted {sorted(outside)}")
        far = {
            at
            for (rule, _), groups in self.broken.sure.items()
            if rule in ("maximum distance", "maximum time")
            for units in groups
            for at in units
        }
        unclear = any(rule == "maximum distance" for rule, _ in self.broken.open)
        if told["TOO_FAR"] != len(far) and not unclear:
            self.fault(f"TOO_FAR is {told['TOO_FAR']}, counted {len(far)}")
        if told["STATUS"] == "ok" and self.broken.sure:
            self.fault(f"STATUS is ok, broken: {self.broken.sure}")
        if (told["STATUS"] == "ok") != (told["BREAKS"] == 0):
            self.fault(f"STATUS {told['STATUS']} with {told['BREAKS']} breaks")
        if told["UNAVOIDABLE"] > told["OUTSIDE"]:
            self.fault("more is unavoidable than outside")

    def _validated(self, asked: dict[str, Any]) -> None:
        """`Validate plan` finds what is broken, and nothing else."""
        wanted = {name: value for name, value in asked.items() if name not in NOT_OF_PLANS}
        if "PROTECTED" in asked:
            wanted["LOCKED"] = asked["PROTECTED"]
        wanted["TERRITORY_FIELD"] = self.column
        if self.facts.start is not None:
            wanted["START"] = "previous" if self.column == "zone" else "zone"
        for name in ("TARGETS", "EXCEPTIONS", "TERRITORY_LOCKS"):
            if name in wanted:
                fields, rows = self.problem.tables[name]
                if self.column != "zone":
                    fields = fields.replace("zone", "territory")
                wanted[name] = table_layer(fields, *rows, name=name.lower())
        if self.found_centers is not None:
            wanted["CENTERS"] = self.ran.layer("CENTER_LAYER")
            wanted |= {"CENTER_NAME_FIELD": "name", "CENTER_INSIDE": False}
        layer = self.ran.layer()
        if not self.facts.land.crs:
            # QGIS gives layers in memory degrees where they had no reference system.
            for each in (layer, wanted.get("CENTERS")):
                if each is not None:
                    each.setCrs(QgsCoordinateReferenceSystem())
        try:
            judged = run("validateplan", INPUT=layer, **wanted)
        except QgsProcessingException as refusal:
            self.fault(f"validateplan refuses: {refusal}")
            return
        self._compare(judged)
        for name in ("OUTSIDE", "UNAVOIDABLE", "TOO_FAR", "BREAKS", "STATUS"):
            if judged.results[name] != self.ran.results[name]:
                both = self.ran.results[name], judged.results[name]
                self.fault(f"{name}: the run says {both[0]}, validateplan {both[1]}")

    def _compare(self, judged: Ran) -> None:
        number = {name: at for at, name in enumerate(self.facts.ids)}
        told: dict[tuple[str, str], list[frozenset[int]]] = {}
        for row in judged.rows():
            rule = "contiguity" if row["rule"] == "barrier" else row["rule"]
            units = frozenset(number[each] for each in row["unit_ids"].split("; ") if each)
            told.setdefault((rule, _text(row["territory"])), []).append(units)
        spaced = [key for key in (*told, *self.broken.sure) if key[0] == "center spacing"]
        for key in {*told, *self.broken.sure} - self.broken.open - set(spaced):
            mine, theirs = (Counter(each.get(key, [])) for each in (self.broken.sure, told))
            if mine != theirs:
                self.fault(f"{key}: counted {_list(mine)}, validateplan {_list(theirs)}")
        for key in self.broken.open & {*self.broken.sure} - {*told} - set(spaced):
            if key[0] not in ("contiguity", "unassigned", "tolerance"):
                self.fault(f"{key}: counted {self.broken.sure[key]}, validateplan nothing")
        if not any(rule == "center spacing" for rule, _ in self.broken.open):
            counts = [
                sum(len(each[key]) for key in each if key[0] == "center spacing")
                for each in (self.broken.sure, told)
            ]
            if counts[0] != counts[1]:
                self.fault(f"centers too near: counted {counts[0]}, validateplan {counts[1]}")

    def _said(self) -> None:
        """What is broken is said, with the rule and a name."""
        warned = self.ran.listener.warnings
        said = [*warned, *self.ran.listener.info]
        for rule, name in self.broken.sure:
            groups = self.broken.sure[rule, name]
            if any(open_[0] == rule for open_ in self.broken.open):
                continue
            names = {*name.split("/")} | {self.facts.ids[at] for group in groups for at in group}
            names |= {self.problem.rows[at][0] for group in groups for at in group}
            if rule == "group":
                names |= {self.facts.town[at] for group in groups for at in group}
            where = said if rule in ("tolerance", "minimum", "maximum") else warned
            named = [
                text
                for text in where
                if re.search(SAID[rule], text)
                and (not name or any(each and _names(text, each) for each in names))
            ]
            more = [text for text in where if re.search(SAID[rule], text) and "more" in text]
            if not named and not more:
                self.fault(f"broken, and no word of it: {rule}, {name}, {_list(Counter(groups))}")

    def _budget(self) -> None:
        facts, recount = self.facts, self.recount
        if facts.moved is None and facts.gives is None:
            return
        moved, counts = self._moved(), self._counts()
        share = float((100.0 * counts[moved].sum(axis=0) / counts.sum(axis=0)).mean())
        over = facts.moved is not None and share > facts.moved + 1e-6
        for name in recount.names if facts.gives is not None else []:
            own = [at for at, was in enumerate(facts.start) if was == name]
            gone = counts[[at for at in own if at in moved]].sum(axis=0)
            over |= bool((gone > facts.gives / 100.0 * counts[own].sum(axis=0) + 1e-6).any())
        text = self.ran.warnings
        if over and not re.search("MAX_MOVED|MAX_GIVEN|change hands|may give|moves? more", text):
            self.fault(f"more moves than may ({share:.2f} %), and no word of it")

    def _counts(self) -> np.ndarray:
        """What moving each unit counts, (n, some)."""
        measure = self.facts.measure
        return self.facts.load if measure is None else measure[:, None]

    def _least(self) -> None:
        """How much of the measure moves, and that no bound is above what a good plan moves."""
        told, counts = self.ran.results, self._counts()
        moved = float((100.0 * counts[self._moved()].sum(axis=0) / counts.sum(axis=0)).mean())
        self._near("MOVED", told["MOVED"], moved)
        least, nearby = told["LEAST_MOVED"], told["LEAST_NEARBY"]
        rules = {rule for rule, _ in self.broken.sure}
        if least is None:
            if not {"tolerance", "minimum", "maximum"} & rules:
                self.fault("no plan is said to be within limits, and this one is")
            return
        if nearby < least - 1e-9:
            self.fault(f"LEAST_NEARBY is {nearby}, LEAST_MOVED {least}")
        if not rules and least > moved + 1e-6:
            self.fault(f"LEAST_MOVED is {least}, and {moved} is moved")
        if told["PROVEN"] and not rules and self.facts.moved is self.facts.gives is None:
            self._near("LEAST_MOVED of a proven plan", least, moved, 1e-5)

    def _order(self, steps: dict[int, list[dict[str, Any]]]) -> None:
        """Each step leaves territories in no more parts and joins no pair, but for those told."""
        facts, number = self.facts, {name: at for at, name in enumerate(self.facts.ids)}
        if self.recount.has_ties or facts.given or self.facts.state or self.facts.town:
            return  # what is whole by ties and exceptions; rules that move what was broken before
        now, torn = list(facts.start), []
        for step in sorted(steps):
            before = Recount(facts, now, self.recount.names)
            for row in steps[step]:
                now[number[str(row["unit_id"])]] = _text(row["to"])
            after = Recount(facts, now, self.recount.names)
            parts = [
                [len(plan.pieces(name, facts.pairs)) for name in self.recount.names]
                for plan in (before, after)
            ]
            if any(then > max(had, 1) for had, then in zip(*parts)):
                torn.append(step)
            for one, other in facts.apart:
                if now[one] == now[other] and facts.start[one] != facts.start[other]:
                    self.fault(f"step {step} joins {one} and {other}")
        said = "No order was found in which each step leaves all territories whole"
        if torn and said not in self.ran.warnings:
            self.fault(f"steps {torn} leave territories in more parts, and no word of it")

    def _moves(self) -> None:
        """Each step, taken one after the other, does what its row says."""
        facts, rows = self.facts, self.ran.rows("MOVES")
        number = {name: at for at, name in enumerate(facts.ids)}
        changed = {at for at, own in enumerate(self.plan) if own != facts.start[at]}
        if {number[str(row["unit_id"])] for row in rows} != changed or len(rows) != len(changed):
            self.fault("MOVES lists other units than those that move")
            return
        steps: dict[int, list[dict[str, Any]]] = {}
        for row in rows:
            steps.setdefault(row["step"], []).append(row)
        if sorted(steps) != list(range(1, len(steps) + 1)):
            self.fault(f"steps are numbered {sorted(steps)}")
        now = list(facts.start)
        for step in sorted(steps):
            before = Recount(facts, now, self.recount.names)
            for row in steps[step]:
                at = number[str(row["unit_id"])]
                if _text(row["from"]) != now[at] or _text(row["to"]) != self.plan[at]:
                    self.fault(f"step {step}: {row['unit_id']} goes {row['from']}→{row['to']}")
                now[at] = _text(row["to"])
            after = Recount(facts, now, self.recount.names)
            for row in steps[step]:
                self._effect(row, before, after)
        if "LEAST_MOVED" in self.ran.results:
            self._order(steps)

    def _effect(self, row: dict[str, Any], before: Recount, after: Recount) -> None:
        criteria = self.facts.criteria
        c = criteria.index(row["measured_in"]) if len(criteria) > 1 else 0
        for side in ("from", "to"):
            name = _text(row[side])
            if not name:
                continue
            for when, plan in (("before", before), ("after", after)):
                told, counted = row[f"{side}_{when}"], float(plan.deviation(name)[c])
                if told is None or abs(told - counted) > 1e-4 * max(abs(counted), 1.0):
                    self.fault(
                        f"step {row['step']}, {row['unit_id']}: {side}_{when} is {told}, "
                        f"counted {counted} ({row['reason']})"
                    )
        for c, field_ in enumerate(criteria):
            column = "workload" if len(criteria) == 1 else f"workload_{field_}"
            at = self.facts.ids.index(str(row["unit_id"]))
            self._near(column, row[column], float(self.facts.load[at, c]))

    def _territories(self) -> None:
        facts, recount = self.facts, self.recount
        rows = {_text(row["name"]): row for row in self.ran.rows("TERRITORY_LAYER")}
        used = {name for name, own in recount.members.items() if own}
        if set(rows) != used:
            self.fault(f"territories {sorted(rows)}, counted {sorted(used)}")
            return
        targets = recount.targets()
        for name, row in rows.items():
            own = recount.members[name]
            self._near(f"{name} units", row["units"], len(own))
            for c, field_ in enumerate(facts.criteria):
                several = len(facts.criteria) > 1
                target = row[f"target_{field_}" if several else "target"]
                off = row[f"deviation_{field_}" if several else "deviation"]
                self._near(f"{name} {field_}", row[field_], float(recount.loads(name)[c]))
                self._near(f"{name} target", target, float(targets[name][c]))
                self._near(f"{name} deviation", off, float(recount.deviation(name)[c]), 1e-5)
            if not facts.given and not recount.has_ties:
                self._near(f"{name} parts", row["parts"], len(recount.pieces(name, facts.pairs)))
            area = unary_union([facts.land.shapes[at] for at in own]).area
            self._near(f"{name} area", row["area_km2"], area, CLOSE)

    def _centers(self) -> None:
        """Where none are given, the center is the unit in the middle."""
        if self.facts.centers is not None or self.found_centers is not None:
            return
        for row in self.ran.rows("CENTER_LAYER"):
            seat = self.recount.seat(_text(row["name"]))
            if seat is not None and str(row["unit_id"]) != self.facts.ids[seat]:
                self.fault(f"center of {row['name']}: {row['unit_id']}, counted {seat}")


def _names(text: str, name: str) -> bool:
    return bool(re.search(rf"(?<![\w]){re.escape(name)}(?![\w])", text))


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _list(groups: Counter[frozenset[int]]) -> list[list[int]]:
    return [sorted(group) for group in groups.elements()]
