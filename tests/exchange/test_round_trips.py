"""Every system: what goes out comes back as the same plan, and only what changed goes out."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from territory_planner.exchange.alignment import tree_of
from territory_planner.exchange.earlier import read_earlier
from territory_planner.exchange.publication import Publishing, publish
from territory_planner.exchange.systems import SYSTEMS
from tests.exchange.plans import HARD, accounts, back, moved, plan, tree, units, written

STARTS = {"starts": "2027-01-31"}

NO_UNITS = {"field_service", "varicent"}
NO_PEOPLE = {
    *("salesforce_maps", "alignstar", "espatial", "easyterritory", "alignmix", "varicent"),
    *("arcgis", "tableau", "power_bi"),
}
NO_ACCOUNTS = {
    *("field_service", "alignstar", "espatial", "easyterritory", "alignmix", "arcgis", "tableau"),
}
"""What a system's files have no place for."""

SIMPLE = tuple(f"T {at}" for at in range(6))


@pytest.mark.parametrize("levels", [1, 3])
@pytest.mark.parametrize("word", SYSTEMS)
def test_the_same_plan_comes_back(word, levels, tmp_path):
    made, system = plan(levels=levels), SYSTEMS[word]
    if system.from_files is None:
        pytest.skip("nothing comes back from it")
    written(system, tmp_path, made, plan="Sales 2027", country="USA", **STARTS)
    found = back(system, tmp_path)
    assert tree(found) == tree(made)
    if word not in NO_UNITS:
        assert units(found) == units(made)
    if word not in NO_PEOPLE:
        told = {(each.key, each.level, each.territory) for each in found.people}
        assert told == {(each.key, each.level, each.territory) for each in made.people}
    if word not in NO_ACCOUNTS:
        assert accounts(found) == accounts(made)


@pytest.mark.parametrize("word", SYSTEMS)
def test_a_readme_of_three_to_ten_lines_says_what_to_do(word):
    export = publish(SYSTEMS[word], Publishing(plan(), **STARTS))
    lines = export.files["README.txt"].decode().splitlines()
    assert 3 <= len(lines) <= 10
    assert lines[0].startswith("Territory Planner: “Territories” for ")
    named = set(re.findall(r"“([\w.]+\.\w+)”", "\n".join(lines)))
    there = {name.rsplit("/", 1)[-1] for name in export.files}
    optional = {"units_removed.csv", "varicent_territories_deleted.csv"}
    assert named - optional <= there


TOLD = {
    "salesforce": "Enterprise Territory Management switched on|sf project deploy|Data Loader",
    "field_service": "Field Service switched on|Data Loader|as map polygons",
    "salesforce_maps": "Salesforce Maps Territory Planning|as the hierarchy",
    "dynamics": "Field Service for postal codes|Data management, Imports|POST each file",
    "spotio": "made by hand there|as records",
    "arcgis": "ArcGIS Pro with Business Analyst|Python window",
    "tableau": "Tableau Desktop|spatial file",
    "power_bi": "the Shape Map visual switched on|custom one",
    "alignstar": "as an alignment table",
    "espatial": "as a dataset",
    "easyterritory": "into a project",
    "alignmix": "as ranges of ZIP codes",
    "varicent": "Load “varicent_territories.csv” first",
    "oracle": "in the order of their numbers",
}
"""What READMEs say of what must be on, and by what the files are loaded."""


@pytest.mark.parametrize("word", SYSTEMS)
def test_the_readme_says_what_must_be_on_what_loads_and_what_is_left_out(word):
    made = replace(plan(), locked=frozenset(["00501"]))
    text = publish(SYSTEMS[word], Publishing(made, **STARTS)).files["README.txt"].decode()
    assert [each for each in TOLD[word].split("|") if each not in text] == []
    shown = {"tableau", "power_bi"}
    left = {
        "people (12)": word in NO_PEOPLE,
        "roles of people (1)": word in ("dynamics", "field_service"),
        "accounts (33)": word in NO_ACCOUNTS - shown,
        "locks (1)": word not in ("salesforce_maps", "arcgis"),
        "measures (1)": word not in shown,
    }
    told = ", ".join(name for name, is_left in left.items() if is_left)
    assert f"Left out, as the files have no place for it: {told}." in text


@pytest.mark.parametrize("word", SYSTEMS)
def test_the_readme_of_changes_names_no_file_that_is_not_there(word):
    before = plan(SIMPLE, 1, each=4)
    if SYSTEMS[word].needs_shapes:
        after = plan(SIMPLE[1:], 1, each=4)
    else:
        after = replace(moved(before, "00501", "T 5"), people=before.people[1:])
    files = publish(SYSTEMS[word], Publishing(after, before, **STARTS)).files
    back = {name[9:]: data for name, data in files.items() if name.startswith("rollback/")}
    there = {name: data for name, data in files.items() if not name.startswith("rollback/")}
    for some in (there, back):
        text = some["README.txt"].decode()
        ours = {name.rsplit("/", 1)[-1] for name in some}
        named = set(re.findall(r"“(?:[\w./]+/)?([\w.]+\.\w+)”", text))
        assert sorted(each for each in named - ours if "gdb/" not in each) == []
        assert 3 <= len(text.splitlines()) <= 10
        numbers = [line.split(". ")[0] for line in text.splitlines() if line[:1].isdigit()]
        assert numbers == [str(1 + at) for at in range(len(numbers))]


@pytest.mark.parametrize("word", SYSTEMS)
def test_who_has_no_place_in_a_system_is_no_change_there(word):
    """AlignStar was sent a README on a table that wasn't there when a customer moved."""
    made, system = plan(SIMPLE, 1, each=4), SYSTEMS[word]
    fewer = replace(made, people=made.people[1:])
    assert (publish(system, Publishing(fewer, made, **STARTS)) is None) == (word in NO_PEOPLE)
    other = replace(made, account_territory=("T 5", *made.account_territory[1:]))
    gone = word in NO_ACCOUNTS - {"tableau"}
    assert (publish(system, Publishing(other, made, **STARTS)) is None) == gone


@pytest.mark.parametrize("word", SYSTEMS)
def test_line_ends_of_any_kind_come_back(word, tmp_path):
    """A lone carriage return ended the row of a table in its midst."""
    made, system = plan(("a\rb", "c\r\nd", "e\nf", "g\th"), 3), SYSTEMS[word]
    written(system, tmp_path, made, country="USA", **STARTS)
    assert tree(read_earlier(system, tmp_path)) == tree(made)
    if system.from_files is not None:
        assert tree(back(system, tmp_path)) == tree(made)


LABELED = ("salesforce_maps", "spotio", "varicent", "dynamics", "field_service")


@pytest.mark.parametrize("word", LABELED)
def test_what_a_system_calls_a_territory_it_goes_on_calling_so(word, tmp_path):
    """Also when the one of the same name goes that it was told apart from."""
    system, asked = SYSTEMS[word], {"country": "USA", **STARTS}
    plans = [under("North", *names) for names in (("north", "S"), ("S", "T"), ("S", "T", "U"))]
    plans.append(plan(("S", "T", "U"), 1))
    earlier = None
    for at, made in enumerate(plans):
        export = written(system, tmp_path / f"{at}", made, earlier, **asked)
        earlier = read_earlier(system, tmp_path / f"{at}")
        if at < 3:
            assert earlier.by_ref[(1, "North")].key == "North (district)"
        loaded = b"".join(data for name, data in export.files.items() if is_told(name))
        assert b"North (district)" in loaded or (word, at) == ("field_service", 3)


def under(district, *names):
    """A plan of territories under one."""
    made = plan(names, 2)
    chains = [(name, district) for name in names]
    shapes = {ref: shape for ref, shape in made.shapes.items() if ref[0] == 0}
    people = tuple(each for each in made.people if each.level == 0)
    return replace(made, territories=tree_of((), chains), shapes=shapes, people=people)


def is_told(name):
    """A file of names of territories as the system has them."""
    return name.endswith((".csv", ".txt")) and not name.startswith(
        ("published", "README", "changes", "rollback")
    )


def test_the_readme_of_salesforce_maps_names_the_files_that_are_there_and_no_others():
    made = plan(SIMPLE, 1, each=4)
    after = replace(
        moved(made, "00501", "T 5"), account_territory=("T 5", *made.account_territory[1:])
    )
    for before in (None, made):
        export = publish(SYSTEMS["salesforce_maps"], Publishing(after, before))
        named = set(re.findall(r"“([\w.]+\.csv)”", export.files["README.txt"].decode()))
        loaded = {name for name in export.files if re.fullmatch(r"\d_\w+\.csv", name)}
        assert named == loaded
        assert "3_assign_accounts.csv" in named


def test_the_readme_of_salesforce_says_what_to_export_and_which_plans_have_no_rules():
    made = plan(SIMPLE, 1, each=4)
    after = moved(made, "00501", "T 5")
    whole, some = (
        publish(SYSTEMS["salesforce"], Publishing(after, before, plan="Sales"))
        .files["README.txt"]
        .decode()
        for before in (None, made)
    )
    for text in (whole, some):
        assert "SELECT Id, ObjectId, Territory2Id, AssociationCause FROM Object" in text
        assert "Territory2Model.DeveloperName = 'Sales'" in text
        assert "Are your units no postal codes? Then do so in “project_without_rules”" in text
    assert "“without_ids” is not to be loaded yet" in whole
    assert "“without_ids”" not in some


@pytest.mark.parametrize("word", SYSTEMS)
def test_an_unchanged_plan_publishes_nothing_and_a_moved_unit_its_rows(word, tmp_path):
    system, made = SYSTEMS[word], plan(SIMPLE, 1, each=4)
    assert publish(system, Publishing(made, made)) is None
    after = replace(
        moved(made, "00501", "T 5"),
        shapes=made.shapes,
        account_territory=("T 5", *made.account_territory[1:]),
    )
    whole = publish(system, Publishing(made, **STARTS))
    export = publish(system, Publishing(after, made, **STARTS))
    assert "changes.csv" in export.files
    if not system.is_whole:
        size = sum(len(data) for name, data in export.files.items() if is_loaded(name))
        assert size < sum(len(data) for name, data in whole.files.items() if is_loaded(name))
    assert any(name.startswith("rollback/") for name in export.files)
    for name, data in export.files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    assert publish(system, Publishing(after, read_earlier(system, tmp_path), **STARTS)) is None


@pytest.mark.parametrize("word", ["salesforce_maps", "arcgis"])
def test_locks_go_out_and_come_back_and_a_lock_alone_is_a_change(word, tmp_path):
    system, made = SYSTEMS[word], plan(SIMPLE, 1, each=2)
    held = {
        name: [unit for unit, its in zip(made.unit, made.territory) if its == name]
        for name in SIMPLE
    }
    locked = frozenset(held["T 1"] + held["T 4"])
    before = replace(made, locked=locked)
    written(system, tmp_path / "one", before, country="USA")
    assert back(system, tmp_path / "one").locked == locked
    after = replace(made, locked=frozenset(held["T 1"]))
    earlier = read_earlier(system, tmp_path / "one")
    assert publish(system, Publishing(before, earlier, country="USA")) is None
    known = replace(earlier, shapes=made.shapes, unit=made.unit, territory=made.territory)
    assert written(system, tmp_path / "two", after, known, country="USA") is not None
    assert read_earlier(system, tmp_path / "two").locked == after.locked
    if word == "salesforce_maps":
        rows = (tmp_path / "two/3_assign.csv").read_text(encoding="utf-8").splitlines()[1:]
        assert sorted(rows) == sorted(f"USA_{key},T 4,FALSE" for key in held["T 4"])
        undone = (tmp_path / "two/rollback/3_assign.csv").read_text(encoding="utf-8")
        assert sorted(undone.splitlines()[1:]) == [
            each.replace("FALSE", "TRUE") for each in sorted(rows)
        ]


def test_locks_of_single_units_are_told_of_where_territories_are_locked_whole():
    made = replace(plan(SIMPLE, 1, each=2), locked=frozenset({"00501"}))
    notes = publish(SYSTEMS["arcgis"], Publishing(made)).notes
    assert any("locks of single units are left out: 00501." in each for each in notes)


@pytest.mark.parametrize("word", SYSTEMS)
def test_other_measures_are_published_where_the_system_has_them(word, tmp_path):
    system, made = SYSTEMS[word], plan(SIMPLE, 1)
    written(system, tmp_path / "one", made, **STARTS)
    earlier = read_earlier(system, tmp_path / "one")
    assert publish(system, Publishing(made, earlier, **STARTS)) is None
    other = replace(made, measures={"POP": tuple(2.0 for _ in made.unit)})
    export = publish(system, Publishing(other, earlier, **STARTS))
    assert (export is not None) == (word in ("tableau", "power_bi"))


def is_loaded(name):
    """A file that the system loads, and that is as large as what changed."""
    return name.endswith((".csv", ".xml", ".txt")) and not name.startswith(
        ("published", "rollback", "README", "changes")
    )


@pytest.mark.parametrize("word", SYSTEMS)
def test_territories_come_and_go_and_the_way_back_undoes_it(word, tmp_path):
    """Replaying the change set on what is there gives the plan; the rollback gives what was."""
    system = SYSTEMS[word]
    if system.from_files is None or system.is_whole:
        pytest.skip("it takes plans whole")
    if word in ("salesforce", "field_service"):
        pytest.skip("its records have Ids: see test_salesforce_org.py")
    before, after = plan(HARD[:8], 3), plan(HARD[2:10], 3)
    export = publish(system, Publishing(after, before, **STARTS))
    undone = publish(system, Publishing(before, after, **STARTS))
    ours = {name: data for name, data in export.files.items() if name.startswith("rollback/")}
    text = ours.pop("rollback/README.txt").decode()
    assert 3 <= len(text.splitlines()) <= 10
    for name, data in ours.items():
        assert undone.files[name.split("/", 1)[1]] == data
    assert ours


@pytest.mark.parametrize("word", ["salesforce", "arcgis", "oracle"])
def test_the_way_back_knows_a_territory_by_the_name_that_the_system_had_for_it(word):
    """Also one that the plan no longer has: it does not come back as another record."""
    made = plan(SIMPLE, 1)
    before = replace(made, territories=tuple(own_keys(made.territories)))
    after = plan(SIMPLE[:-1], 1)
    files = publish(SYSTEMS[word], Publishing(after, before, **STARTS)).files
    loaded = [data for name, data in files.items() if name.startswith("rollback/")]
    assert any(b"Known_5" in data for data in loaded)
    assert not any(re.search(rb"T_5_[0-9a-f]{8}", data) for data in files.values())


def own_keys(territories):
    """The territories as a system calls them that has names of its own."""
    return (replace(each, key=f"Known_{at}") for at, each in enumerate(territories))


@pytest.mark.parametrize(
    ("word", "files"),
    [
        (
            "field_service",
            {
                "territories.csv": "Id,Name\n0Hh1,North\n",
                "members.csv": "Id,ServiceResourceId,ServiceTerritoryId\n1,Fay,0Hh1\n2,Oto,0Hh9\n",
            },
        ),
        (
            "oracle",
            {
                "1_territories.csv": (
                    "UniqueTerritoryNumber,Name,ParentUniqueTerritoryNumber\nN,North,\n"
                ),
                "4_resources_add.csv": ("UniqueTerritoryNumber,ResourceEmail\nN,Fay\nS,Oto\n"),
            },
        ),
    ],
)
def test_people_of_a_territory_that_was_not_given_are_told_of(word, files, tmp_path):
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    found = back(SYSTEMS[word], tmp_path)
    assert [each.key for each in found.people] == ["Fay"]
    (note,) = found.notes
    assert note.endswith("rows whose territory is not among those given: 1.")


@pytest.mark.parametrize("word", SYSTEMS)
def test_the_same_plan_gives_the_same_bytes(word):
    made = plan()
    turned = replace(
        made,
        unit=made.unit[::-1],
        territory=made.territory[::-1],
        unit_shapes=made.unit_shapes[: len(made.unit)][::-1],
        measures={name: values[::-1] for name, values in made.measures.items()},
        account=made.account[::-1],
        account_territory=made.account_territory[::-1],
        account_place=made.account_place[::-1],
        people=made.people[::-1],
        territories=made.territories[::-1],
    )
    made = replace(made, unit_shapes=made.unit_shapes[: len(made.unit)])
    one, other = (
        publish(SYSTEMS[word], Publishing(each, **STARTS)).files for each in (made, turned)
    )
    odd = {name for name in one if name.endswith((".gdb", ".hyper")) or ".gdb/" in name}
    assert {name for name in one if one[name] != other.get(name)} <= odd
    assert set(one) - odd == set(other) - odd
