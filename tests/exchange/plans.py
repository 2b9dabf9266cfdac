"""Plans to hand on: three levels, hard names and keys, people, accounts, shapes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from shapely import wkb
from shapely.geometry import MultiPolygon, box
from shapely.ops import unary_union

from territory_planner.exchange.alignment import Alignment, Person, tree_of
from territory_planner.exchange.earlier import read_files
from territory_planner.exchange.publication import Publishing, publish

ROOT = Path(__file__).resolve().parents[2]

HARD = (
    "Βόρεια Ελλάδα",
    "المنطقة الشمالية",
    "北京市",
    'Quote " and, comma; semicolon',
    "two\nlines",
    "x" * 300,
    "=1+1",
    "North",
    "north",
    "'=q",
    "1__2_",
)
"""Names of territories that no two systems take alike."""

KEYS = ("00501", "1e5", "=1+1", "SW1A 1AA", "+49", "0x10", "10.0", "-5", "'a", "007")

LEVELS = ("territory", "district", "region")


def shared(name):
    """A file of the data beside the repository, or beside the folder that it is a worktree in."""
    near = [above / "shared/data" / name for above in (ROOT.parent, ROOT.parent.parent)]
    return next((each for each in near if each.exists()), near[0])


def plan(names=HARD, levels=3, keys=KEYS, each=3):
    """A plan of `each` units a territory, in a row of squares; the last unit has none."""
    units = [f"{10_000 + at:05}" for at in range(each * len(names) - len(keys))]
    units = [*keys, *units][: each * len(names)]
    held = [names[at // each] for at in range(len(units))]
    above = {name: (f"D {at % 3}", f"R {at % 3 % 2}") for at, name in enumerate(names)}
    if levels == 3:
        above[names[0]] = ("Β", "北")
        above[names[1]] = ("Β", "北")
    west = [round(10 + 0.1 * at, 1) for at in range(len(units) + 2)]
    squares = [box(one, 50, other, 50.1) for one, other in zip(west, west[1:])]
    chains = [(name, *above[name][: levels - 1]) for name in names]
    made = Alignment(
        (*units, "99999"),
        (*held, ""),
        levels=LEVELS[:levels],
        territories=tree_of((), chains),
        unit_shapes=tuple(MultiPolygon([square]).wkb for square in squares),
    )
    people = [Person(f"005{at:013}AA", name) for at, name in enumerate(names)]
    if levels > 1:
        top = next(each for each in made.territories if each.level == levels - 1)
        people.append(Person("005BOSS", top.name, top.level, "Manager"))
    accounts = [f"001{at:013}AA" for at in range(3 * len(names))]
    return replace(
        made,
        people=tuple(people),
        account=tuple(accounts),
        account_territory=tuple(names[at % len(names)] for at in range(len(accounts))),
        account_place=tuple((10.05 + 0.1 * at, 50.05) for at in range(len(accounts))),
        shapes=shapes_of(made),
        measures={"POP": tuple(float(at) for at in range(len(made.unit)))},
    )


def shapes_of(made):
    """The outlines of all territories on all levels."""
    held = {}
    for name, shape in zip(made.territory, made.unit_shapes):
        if name:
            held.setdefault((0, name), []).append(wkb.loads(shape))
            for level, above in enumerate(made.above(name), 1):
                if above:
                    held.setdefault((level, above), []).append(wkb.loads(shape))
    shapes = {ref: unary_union(some) for ref, some in held.items()}
    return {
        ref: (shape if shape.geom_type == "MultiPolygon" else MultiPolygon([shape])).wkb
        for ref, shape in shapes.items()
    }


def moved(made, unit="00501", to="North"):
    """The plan with one unit in another territory."""
    territory = [to if key == unit else name for key, name in zip(made.unit, made.territory)]
    return replace(made, territory=tuple(territory), shapes={})


def written(system, folder, after, before=None, **more):
    """Publish into a folder; the export, None where nothing was published."""
    export = publish(system, Publishing(after, before, **more))
    if export is not None:
        for name, data in export.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
    return export


def back(system, folder):
    """What a system's own files say, without the state that stands beside them."""
    return read_files(system, folder)


def tree(alignment):
    """The territories with those above them."""
    return {
        (each.ref, getattr(alignment.parent_of(each), "ref", None))
        for each in alignment.territories
    }


def units(alignment):
    return {(key, name) for key, name in zip(alignment.unit, alignment.territory) if name}


def accounts(alignment):
    return set(zip(alignment.account, alignment.account_territory))
