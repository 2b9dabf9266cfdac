"""Check a certificate that a design or a realignment has written, without the plugin's code.

    python scripts/verify_certificate.py certificate.json

It holds units and how they touch, the plan and its rules, and prices that prove how good it is by
weak duality: whatever prices w territories get, plans whose loads stay in L to U cost at least

    sum over units i of the least, over territories j it may go to, of c(i, j) - q(i) * w(j)
    + sum over territories j of L(j) * max(w(j), 0) - U(j) * max(-w(j), 0)

where c is mass times squared distance to the center of j, or what moving i away from its home
counts, and q what i carries of each workload. Nothing but Python is needed.
"""

from __future__ import annotations

import hashlib
import json
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

FORMAT = "territory-planner certificate 1"
TRAVEL, MOVES = "travel", "moves"
EARTH_KM = 6371.0088
EXACT, ROUNDED = 1e-10, 1e-14
"""Shares by which sums may differ in another order, and of all addends, a bound by rounding."""

Certificate = dict[str, Any]
Rows = list[list[float]]


class Refused(Exception):
    """What a certificate says is not so; ``str(error)`` tells what."""


def digest(certificate: Certificate) -> str:
    """Return the SHA-256 of everything in a certificate but its digest."""
    rest = {name: value for name, value in certificate.items() if name != "digest"}
    text = json.dumps(rest, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def verify(certificate: Certificate) -> list[str]:
    """Return what a certificate proves, in sentences; raise `Refused` where anything is not so."""
    try:
        return _verified(certificate)
    except (KeyError, IndexError, TypeError, ValueError, OverflowError) as error:
        raise Refused(f"it is no complete certificate ({type(error).__name__}: {error})") from error


def _verified(said: Certificate) -> list[str]:
    if said["format"] != FORMAT:
        raise Refused("its format is unknown")
    if said["digest"] != digest(said):
        raise Refused("it was changed after it was written: its digest is another")
    n, k = len(said["plan"]), len(said["lower"])
    _check_shapes(said, n, k)
    load = _loads(said, k)
    for stated, found in zip(_flat(said["load"]), _flat(load)):
        _same("the load of a territory", stated, found)
    for stated, column in zip(said["total"], zip(*said["workload"])):
        _same("the total of a workload", stated, math.fsum(column))
    outside = _outside(said, load)
    if said["outside"] != outside:
        raise Refused(f"territories outside of their limits are {outside}, not {said['outside']}")
    parts = _parts(said, k)
    if said["parts"] != parts:
        raise Refused("its territories are in other parts than it says")
    _check_rules(said)
    cost = _travel(said) if said["what"] == TRAVEL else _moved(said)
    _same("the cost", said["cost"], cost)
    wide, sure = _widened(said, load), []
    for claim in said["claims"]:
        bound, blur = _bound(said, claim, wide)
        _same("the bound", claim["bound"], bound)
        sure.append(claim["bound"] - blur)
        if claim["bound"] > cost * (1 + EXACT) + 1e-9:
            raise Refused("a bound is above the cost of the plan itself")
    return _told(said, outside, parts, sure)


def _check_shapes(said: Certificate, n: int, k: int) -> None:
    """Refuse what is not as long as it must be, or names what there is not."""
    m = len(said["weight"])
    rows = {"workload": (n, m), "lower": (k, m), "upper": (k, m), "load": (k, m)}
    if said["what"] == TRAVEL:
        d = 3 if said["globe"] else 2
        rows |= {"position": (n, d), "center": (k, d)}
        if d == 3 and any(
            math.hypot(*place) > EARTH_KM * (1 + 1e-9)
            for place in said["position"] + said["center"]
        ):
            raise Refused("a place is outside of the Earth")
    elif said["what"] == MOVES:
        _range(said["home"], k, n)
        if len(said["counts"]) != n or min(said["counts"], default=0.0) < 0:
            raise Refused("what moving units counts is not a number each, of zero or more")
    else:
        raise Refused("what it is about is unknown")
    for claim in said["claims"]:
        if len(claim["price"]) != k or any(len(each) != m for each in claim["price"]):
            raise Refused("there is not one price for each territory and workload")
    for name, (length, width) in rows.items():
        if len(said[name]) != length or any(len(row) != width for row in said[name]):
            raise Refused(f"“{name}” has not {length} rows of {width}")
    if not said["claims"] or min(_flat([*said["workload"], said["weight"]]), default=0.0) < 0:
        raise Refused("it claims nothing, or workloads or what they weigh are below zero")
    _range(said["plan"], k, n)
    for pair in (*said["edges"], *said["apart"]):
        _range(pair, n, 2)
    _range([unit for unit, _ in said["held"]], n)
    _range([*said["closed"], *(territory for _, territory in said["held"])], k)


def _range(values: list[int], count: int, length: int | None = None) -> None:
    if length is not None and len(values) != length:
        raise Refused("a list is of another length")
    for value in values:
        if type(value) is not int or not 0 <= value < count:
            raise Refused(f"{value} is none of {count}")


def _flat(rows: Rows) -> list[float]:
    return [value for row in rows for value in row]


def _same(what: str, stated: float, found: float) -> None:
    if not abs(stated - found) <= EXACT * max(abs(stated), abs(found), 1e-9) < math.inf:
        raise Refused(f"{what} is {found!r}, not {stated!r}")


def _loads(said: Certificate, k: int) -> Rows:
    """Return what each territory carries of each workload."""
    members: list[Rows] = [[] for _ in range(k)]
    for territory, work in zip(said["plan"], said["workload"]):
        members[territory].append(work)
    return [[math.fsum(column) for column in zip(*each)] if each else [0.0] * len(said["weight"])
            for each in members]  # fmt: skip


def _outside(said: Certificate, load: Rows) -> list[int]:
    """Return the territories that carry less or more than their limits say."""
    return [
        territory
        for territory, (low, high, mine) in enumerate(zip(said["lower"], said["upper"], load))
        if any(not lo <= value <= hi for lo, value, hi in zip(low, mine, high))
    ]


def _widened(said: Certificate, load: Rows) -> tuple[Rows, Rows]:
    """Return limits that reach to what the plan carries: it is among what it is compared with."""
    low = [list(map(min, limit, mine)) for limit, mine in zip(said["lower"], load)]
    return low, [list(map(max, limit, mine)) for limit, mine in zip(said["upper"], load)]


def _parts(said: Certificate, k: int) -> list[int]:
    """Return in how many connected parts each territory is."""
    plan, root = said["plan"], list(range(len(said["plan"])))

    def top(unit: int) -> int:
        while root[unit] != unit:
            root[unit] = root[root[unit]]
            unit = root[unit]
        return unit

    for one, other in said["edges"]:
        if plan[one] == plan[other]:
            root[top(one)] = top(other)
    count = Counter(plan[unit] for unit, parent in enumerate(root) if unit == parent)
    return [count[territory] for territory in range(k)]


def _check_rules(said: Certificate) -> None:
    """Refuse a plan that moves what is held, or joins what is apart."""
    plan = said["plan"]
    for unit, territory in said["held"]:
        if plan[unit] != territory:
            raise Refused(f"unit {unit} is held by territory {territory}, and is not there")
    joined = [pair for pair in said["apart"] if plan[pair[0]] == plan[pair[1]]]
    if joined != said["joined"]:
        raise Refused("pairs that must be apart are together")


def _masses(said: Certificate) -> list[float]:
    return [math.fsum(w * q for w, q in zip(said["weight"], work)) for work in said["workload"]]


def _travel(said: Certificate) -> float:
    """Return mass times squared distance to the centers, on the globe along the ground."""
    terms = []
    for unit, (mass, territory) in enumerate(zip(_masses(said), said["plan"])):
        straight = math.dist(said["position"][unit], said["center"][territory])
        if said["globe"]:
            straight = 2 * EARTH_KM * math.asin(min(straight / (2 * EARTH_KM), 1.0))
        terms.append(mass * straight * straight)
    return math.fsum(terms)


def _moved(said: Certificate) -> float:
    _same("what all units count", said["counted"], math.fsum(said["counts"]))
    moves = zip(said["counts"], said["plan"], said["home"])
    return math.fsum(count for count, now, before in moves if now != before)


def _bound(said: Certificate, claim: Certificate, wide: tuple[Rows, Rows]) -> tuple[float, float]:
    """Return what the prices of a claim prove, and by how much rounding may have raised that."""
    terms, dearest = [], max(map(abs, _flat(claim["price"])))
    for price, low, high in zip(claim["price"], *wide):
        terms += [lo * w if w > 0 else hi * w for w, lo, hi in zip(price, low, high)]
    least = _least_travel if said["what"] == TRAVEL else _least_moved
    terms += least(said, claim["price"], _ways_out(said, claim))
    gross = math.fsum(map(abs, terms)) + dearest * math.fsum(_flat(said["workload"]))
    return math.fsum(terms), ROUNDED * gross


def _ways_out(said: Certificate, claim: Certificate) -> list[list[int]]:
    """Return the territories that each unit may go to."""
    k, plan = len(said["lower"]), said["plan"]
    open_ = sorted({*range(k)} - {*said["closed"]})
    ways = [open_] * len(plan)
    if said["what"] == MOVES:
        near: dict[int, set[int]] = defaultdict(set)
        home = said["home"]
        for one, other in said["edges"]:
            near[home[one]].add(home[other])
            near[home[other]].add(home[one])
        among = [open_] * k
        if claim["next_door"]:
            among = [[t for t in open_ if t in near[own] or t == own] for own in range(k)]
        ways = [among[own] if own in among[own] else [*among[own], own] for own in home]
    for unit, territory in said["held"]:
        ways[unit] = [territory]
    return ways


def _least_travel(said: Certificate, price: Rows, to: list[list[int]]) -> list[float]:
    """Return the least of travel less prices of each unit; straight lines are the shortest."""
    table = [((*place, 0.0)[:3], w) for place, w in zip(said["center"], price)]
    terms = []
    for place, mass, work, some in zip(said["position"], _masses(said), said["workload"], to):
        x, y, z = (*place, 0.0)[:3]
        worth = [sum([q * v for q, v in zip(work, w)]) for _, w in table]
        ways = [
            mass * ((x - a) * (x - a) + (y - b) * (y - b) + (z - c) * (z - c)) - w
            for ((a, b, c), _), w in zip(table, worth)
        ]
        terms.append(min(ways) if len(some) == len(ways) else min([ways[each] for each in some]))
    return terms


def _least_moved(said: Certificate, price: Rows, to: list[list[int]]) -> list[float]:
    """Return the least of what moving counts less prices of each unit."""
    terms = []
    for work, count, home, some in zip(said["workload"], said["counts"], said["home"], to):
        worth = [sum([q * w for q, w in zip(work, price[each])]) for each in some]
        terms.append(min((0.0 if t == home else count) - w for t, w in zip(some, worth)))
    return terms


def _told(said: Certificate, outside: list[int], parts: list[int], sure: list[float]) -> list[str]:
    n, k = len(said["plan"]), len(parts)
    whole, within = k - sum(count > 1 for count in parts), k - len(outside)
    told = [f"{n} units in {k} territories: {whole} are connected, {within} within their limits."]
    if said["joined"]:
        told.append(f"{len(said['joined'])} pairs of units that must be apart are together.")
    what = "costs" if said["what"] == TRAVEL else "moves"
    told.append(f"The plan {what} {said['cost']:,.6g}.")
    held, closed = len(said["held"]), len(said["closed"])
    for claim, bound in zip(said["claims"], sure):
        ways = ["is nowhere farther outside of its limits"]
        if held or closed:
            ways.append(f"keeps {held} units held and {closed} territories closed")
        if said["what"] == TRAVEL:
            ways.append("is served from the same centers")
        elif claim["next_door"]:
            ways.append("moves units only to territories that touch their own")
        whose = " and ".join(ways)
        told.append(f"No plan that {whose} {what} less than {max(bound, 0.0):,.6g}: proven.")
    return told


def main(path: str) -> int:
    """Check one file; return what the process ends with."""
    try:
        told = verify(json.loads(Path(path).read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        print(f"REFUSED: {path} can't be read: {error}")
        return 1
    except Refused as error:
        print(f"REFUSED: {error}.")
        return 1
    print("\n".join(["ACCEPTED.", *told]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else "Which certificate? Name one file.")
