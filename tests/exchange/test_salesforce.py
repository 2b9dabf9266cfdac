"""Salesforce Sales Territories: records and metadata, out and back, within its limits."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.progress import SILENT
from territory_planner.exchange.alignment import Alignment, tree_of
from territory_planner.exchange.changes import changes
from territory_planner.exchange.earlier import read_earlier
from territory_planner.exchange.publication import Publishing, publish
from territory_planner.exchange.salesforce import SALESFORCE, from_files
from tests.exchange.plans import HARD, accounts, back, moved, plan, shared, tree, units, written

SAMPLE = shared("exchange/salesforce_sample")
LOWEST = "03_Territory2_insert_level_1.csv"
SPACE = "{http://soap.sforce.com/2006/04/metadata}"


def rows(export, name):
    text = export.files[name].decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def names(export, folder="without_ids"):
    return [name.split("/", 1)[1] for name in export.files if name.startswith(folder + "/")]


def test_the_same_plan_comes_back(tmp_path):
    made = plan()
    written(SALESFORCE, tmp_path, made, plan="Sales 2027")
    found = back(SALESFORCE, tmp_path)
    assert units(found) == units(made)
    assert tree(found) == tree(made)
    assert found.levels == made.levels
    assert set(found.people) == set(made.people)
    assert accounts(found) == accounts(made)
    assert found.notes == ()


@pytest.mark.parametrize("part", ["without_ids", "project", "project_without_rules"])
def test_either_half_holds_the_territories(tmp_path, part):
    made = plan()
    written(SALESFORCE, tmp_path, made)
    assert tree(back(SALESFORCE, tmp_path / part)) == tree(made)


def test_files_are_numbered_in_loading_order_parents_first():
    assert names(plan_files()) == [
        "01_Territory2_insert_level_3.csv",
        "02_Territory2_insert_level_2.csv",
        "03_Territory2_insert_level_1.csv",
        "04_UserTerritory2Association_insert.csv",
        "05_ObjectTerritory2Association_insert.csv",
    ]


def plan_files(after=None, before=None):
    return publish(SALESFORCE, Publishing(after or plan(), before))


def test_developer_names_are_as_salesforce_wants_them_and_stay_the_same():
    export = plan_files()
    found = {
        row["Name"]: row["DeveloperName"]
        for name in names(export)
        if "Territory2_insert" in name
        for row in rows(export, f"without_ids/{name}")
    }
    assert len(found) == len({name.casefold() for name in found.values()})
    for name in found.values():
        assert re.fullmatch(r"[A-Za-z](?:_?[A-Za-z0-9])*", name)
        assert len(name) <= 80
    fewer = plan_files(plan(HARD[:8]))
    kept = {row["DeveloperName"] for row in rows(fewer, f"without_ids/{LOWEST}")}
    assert kept <= set(found.values())


def test_rules_hold_no_more_than_they_may():
    codes = [f"{at:05}" for at in range(12_000)]
    made = plan(("A", "B"), 1, codes, 6_000)
    export = plan_files(made)
    rules = [ElementTree.fromstring(d) for n, d in export.files.items() if "/rules/" in n]
    assert len(rules) == 8
    seen = []
    for rule in rules:
        items = rule.findall(f"{SPACE}ruleItems")
        assert 1 <= len(items) <= 10
        for item in items:
            value = item.find(f"{SPACE}value").text
            assert len(value) <= 1_048
            seen += value.split(",")
        boolean = rule.find(f"{SPACE}booleanFilter")
        numbers = re.findall(r"\d+", boolean.text) if boolean is not None else ["1"]
        assert numbers == [str(1 + at) for at in range(len(items))]
    assert sorted(seen) == codes


def test_long_names_that_begin_alike_have_rules_of_their_own(tmp_path):
    made = plan(("x" * 75 + "A", "x" * 75 + "B", "x" * 300, "x" * 301), 1, (), 2)
    written(SALESFORCE, tmp_path, made)
    assert units(back(SALESFORCE, tmp_path)) == units(made)


def test_only_what_changed_is_published_and_the_way_back():
    made = plan()
    assert plan_files(made, made) is None
    after = replace(
        moved(made),
        account_territory=("North", *made.account_territory[1:]),
        people=made.people[1:],
        territories=tuple(
            replace(each, parent="D 1") if each.ref == (0, "north") else each
            for each in made.territories
        ),
    )
    export = plan_files(after, made)
    assert names(export) == [
        "01_Territory2_update.csv",
        "02_UserTerritory2Association_delete.csv",
        "03_ObjectTerritory2Association_delete.csv",
        "04_ObjectTerritory2Association_insert.csv",
    ]
    changed = [name for name in export.files if name.startswith("project") and "/rules/" in name]
    assert len(changed) == 3
    undone = names(export, "rollback")
    assert "without_ids/02_UserTerritory2Association_insert.csv" in undone
    assert export.files["changes.csv"].decode().count("\n") == 1 + 1 + 1 + 1 + 1


def test_a_new_and_a_deleted_territory_are_loaded_in_order():
    made = plan(HARD[:6])
    after = plan(HARD[1:7])
    export = plan_files(after, made)
    assert names(export)[0] == "01_Territory2_insert_level_1.csv"
    assert names(export)[-1].endswith("_Territory2_delete.csv")
    assert "project/manifest/destructiveChangesPost.xml" in export.files


def test_a_change_set_and_its_rollback_lead_there_and_back(tmp_path):
    """What the state says after a publication is the plan; the next finds no change."""
    made, after = plan(), moved(plan())
    written(SALESFORCE, tmp_path / "one", made)
    before = read_earlier(SALESFORCE, tmp_path / "one")
    assert not changes(before, made)
    written(SALESFORCE, tmp_path / "two", after, before)
    assert not changes(read_earlier(SALESFORCE, tmp_path / "two"), after)
    assert (
        written(SALESFORCE, tmp_path / "three", after, read_earlier(SALESFORCE, tmp_path / "two"))
        is None
    )


def test_with_the_orgs_own_export_files_have_ids(tmp_path):
    (tmp_path / "Territory2.csv").write_text(
        '"Id","Name","DeveloperName","ParentTerritory2Id","Territory2ModelId","Territory2TypeId"\n'
        '"0MI000000000001AAA","North","North_old","","0MA1","0M51"\n'
        '"0MI000000000002AAA","South","South","","0MA1","0M51"\n'
    )
    (tmp_path / "ObjectTerritory2Association.csv").write_text(
        '"Id","ObjectId","Territory2Id"\n"0MJ1","001000000000001AAA","0MI000000000001AAA"\n'
    )
    before = from_files(tmp_path, SILENT)
    after = Alignment(
        levels=("territory",),
        territories=tree_of(("North", "South", "East"), ()),
        account=("001000000000001AAA",),
        account_territory=("South",),
    )
    export = plan_files(after, before)
    assert rows(export, "records/01_Territory2_insert_level_1.csv") == [
        {
            "Name": "East",
            "DeveloperName": "East",
            "Territory2ModelId": "0MA1",
            "Territory2TypeId": "0M51",
            "ParentTerritory2Id": "",
            "Description": "",
        }
    ]
    assert rows(export, "records/02_ObjectTerritory2Association_delete.csv") == [{"Id": "0MJ1"}]
    (added,) = rows(export, "records/03_ObjectTerritory2Association_insert.csv")
    assert added["Territory2Id"] == "0MI000000000002AAA"


def test_a_name_that_the_org_has_stays_through_all_publications(tmp_path):
    """Also that of a territory whose namesake, in other letters, is gone since."""
    (tmp_path / "org").mkdir()
    (tmp_path / "org/Territory2.csv").write_text(
        "Id,Name,DeveloperName,ParentTerritory2Id\n0MI1,South,South_old,\n0MI2,East,East,\n"
    )
    before = read_earlier(SALESFORCE, tmp_path / "org")
    first = Alignment(levels=("t",), territories=tree_of(("North", "north", "South"), ()))
    written(SALESFORCE, tmp_path / "one", first, before)
    second = replace(first, territories=tree_of(("north", "South"), ()), people=())
    before = read_earlier(SALESFORCE, tmp_path / "one")
    keys = {each.name: (each.key, each.id) for each in before.territories}
    assert keys["South"] == ("South_old", "0MI1")
    assert keys["north"][0].startswith("north_")
    written(SALESFORCE, tmp_path / "two", second, before)
    after = read_earlier(SALESFORCE, tmp_path / "two")
    assert {each.name: (each.key, each.id) for each in after.territories} == {
        name: keys[name] for name in ("north", "South")
    }


def test_limits_say_what_to_do():
    many = plan(tuple(f"T{at}" for at in range(1_001)), 1, (), 1)
    with pytest.raises(InvalidInput, match=r"at most 1,000 territories .* has 1,001: export it in"):
        plan_files(many)
    codes = [f"{at:07}" for at in range(20_000)]
    with pytest.raises(InvalidInput, match=r"“A” has too many postal codes .* Split the territory"):
        plan_files(plan(("A",), 1, codes, 20_000))
    with pytest.raises(InvalidInput, match="can't hold the postal code 1,2 of “A”"):
        plan_files(plan(("A",), 1, ("1,2",), 1))
    with pytest.raises(InvalidInput, match="called “#N/A”"):
        plan_files(plan(("#N/A",), 1, ("1",), 1))
    with pytest.raises(InvalidInput, match="control characters"):
        plan_files(plan(("a\x01",), 1, ("1",), 1))


@pytest.mark.skipif(not SAMPLE.exists(), reason="the vendor's sample is not on this machine")
def test_the_vendors_sample_is_read_in_full():
    found = from_files(SAMPLE, SILENT)
    assert tree(found) == {
        ((2, "USA"), None),
        ((1, "Texas"), (2, "USA")),
        ((0, "Austin"), (1, "Texas")),
    }
    assert found.levels == ("City", "State", "Country")
    assert "USA (Account.Name startsWith Cabela)" in found.notes[0]


def test_the_same_plan_gives_the_same_bytes():
    made = plan()
    turned = replace(
        made,
        unit=made.unit[::-1],
        territory=made.territory[::-1],
        account=made.account[::-1],
        account_territory=made.account_territory[::-1],
        people=made.people[::-1],
        territories=made.territories[::-1],
    )
    assert plan_files(made).files == plan_files(turned).files
