"""Change sets of Salesforce load at the first try, and so does the way back."""

from __future__ import annotations

import copy
import csv
import io
from dataclasses import replace

import pytest

from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.progress import SILENT
from territory_planner.exchange.alignment import Person, link_id, tree_of
from territory_planner.exchange.earlier import read_earlier
from territory_planner.exchange.field_service import FIELD_SERVICE, members
from territory_planner.exchange.names import developer_names
from territory_planner.exchange.publication import Publishing, publish
from territory_planner.exchange.salesforce import SALESFORCE, from_files
from territory_planner.exchange.same_keys import in_keys_of, plain_key
from tests.exchange.plans import HARD, plan, written
from tests.exchange.salesforce_org import Org

BOSS = "005000000000099AAA"


def first_plan(names=HARD, levels=3):
    made = plan(names, levels)
    people = [replace(each, key=BOSS) if each.role else each for each in made.people]
    return replace(made, people=tuple(people))


def other_plan(before):
    """Units, accounts and people that move, come and go; no other territories."""
    units = {"00501": "North", "1e5": ""}
    return replace(
        before,
        territory=tuple(units.get(key, name) for key, name in zip(before.unit, before.territory)),
        account=(*before.account[2:], "001NEW000000000AAA"),
        account_territory=("North", *before.account_territory[3:], "north"),
        people=(*before.people[1:], Person("005NEW000000000AAA", "North")),
        account_place=(),
    )


def wanted(made):
    """What the org is to hold of a plan, by DeveloperNames."""
    name = {"": "", **developer_names({each.ref for each in made.territories}, {})}
    above = {
        (name[each.ref], name[made.parent_of(each).ref] if each.parent else "")
        for each in made.territories
    }
    held = {(key, name[(0, it)]) for key, it in zip(made.account, made.account_territory)}
    held |= {(each.key, name[(each.level, each.territory)]) for each in made.people}
    return above, held


def loaded(org, folder, project="project"):
    if (folder / project).exists():
        org.deploy(folder / project)
    org.load(folder)


def in_order(folder, made, before=None, **more):
    folder.mkdir(exist_ok=True)
    return written(SALESFORCE, folder, made, before, plan="Sales", **more)


def started(tmp_path, made, project="project"):
    """An org that has a plan, by the two publications that the README tells."""
    org = Org()
    in_order(tmp_path / "first", made)
    loaded(org, tmp_path / "first", project)
    assert org.state()[1] == set()
    org.export(tmp_path / "first/org")
    in_order(tmp_path / "second", made, read_earlier(SALESFORCE, tmp_path / "first"))
    loaded(org, tmp_path / "second", project)
    assert org.state() == wanted(made)
    assert not list(tmp_path.glob("second/without_ids/*"))
    assert not (tmp_path / "second/project").exists()
    org.export(tmp_path / "second/org")
    return org


@pytest.mark.parametrize("project", ["project", "project_without_rules"])
def test_a_first_publication_and_a_change_load_and_are_undone(tmp_path, project):
    made = first_plan()
    org = started(tmp_path, made, project)
    assert in_order(tmp_path / "none", made, read_earlier(SALESFORCE, tmp_path / "second")) is None
    before, after = org.state(), other_plan(made)
    org.success = []
    export = in_order(tmp_path / "third", after, read_earlier(SALESFORCE, tmp_path / "second"))
    assert not any(
        name.startswith(("without_ids", "rollback/without"))
        for name in export.files
        if "_delete" not in name
    )
    loaded(org, tmp_path / "third", project)
    assert org.state() == wanted(after)
    org.delete_success_files()
    loaded(org, tmp_path / "third/rollback", project)
    assert org.state() == before
    text = export.files["rollback/README.txt"].decode()
    assert "success file" in text
    assert "“records”" in text


def test_new_territories_come_first_and_who_goes_there_when_they_have_ids(tmp_path):
    made, after = first_plan(HARD[:8]), first_plan(HARD[2:10])
    org = started(tmp_path, made)
    before = org.state()
    org.success = []
    in_order(tmp_path / "third", after, read_earlier(SALESFORCE, tmp_path / "second"))
    loaded(org, tmp_path / "third")
    undone = copy.deepcopy(org)
    undone.delete_success_files()
    loaded(undone, tmp_path / "third/rollback")
    assert undone.state() == before
    org.export(tmp_path / "third/org")
    in_order(tmp_path / "fourth", after, read_earlier(SALESFORCE, tmp_path / "third"))
    assert not list(tmp_path.glob("fourth/without_ids/*"))
    loaded(org, tmp_path / "fourth")
    assert org.state() == wanted(after)
    org.export(tmp_path / "fourth/org")
    assert in_order(tmp_path / "none", after, read_earlier(SALESFORCE, tmp_path / "fourth")) is None


def test_territories_load_by_data_loader_alone_where_model_and_types_have_ids(tmp_path):
    made, after = first_plan(HARD[:8], 1), first_plan(HARD[2:10], 1)
    org = started(tmp_path, made, "project_without_rules")
    for name, folder in (("third", "second"), ("fourth", "third")):
        in_order(tmp_path / name, after, read_earlier(SALESFORCE, tmp_path / folder))
        org.load(tmp_path / name, deployed=False)
        org.export(tmp_path / f"{name}/org")
    assert org.state() == wanted(after)


def test_what_waits_waits_with_all_rows_of_its_account_and_is_not_undone(tmp_path):
    made = first_plan(HARD[:4], 1)
    org = started(tmp_path, made)
    names = (*HARD[:4], "New")
    after = replace(
        first_plan(names, 1),
        account=made.account,
        account_territory=("New", *made.account_territory[1:]),
        people=made.people,
    )
    before = org.state()[1]
    export = in_order(tmp_path / "third", after, read_earlier(SALESFORCE, tmp_path / "second"))
    assert [n for n in export.files if n.startswith("records/") and "Object" in n] == []
    waiting = [n.split("_", 2)[2] for n in export.files if n.startswith("without_ids/")]
    assert waiting == [
        "ObjectTerritory2Association_delete.csv",
        "ObjectTerritory2Association_insert.csv",
    ]
    loaded(org, tmp_path / "third")
    loaded(org, tmp_path / "third/rollback")
    assert org.state()[1] == before


def test_the_orgs_own_export_says_nothing_of_units(tmp_path):
    """It was said that all of them moved, and projects told rules that nobody had seen."""
    made = first_plan()
    started(tmp_path, made)
    before = read_earlier(SALESFORCE, tmp_path / "second/org")
    assert not before.knows_units
    after = other_plan(made)
    export = in_order(tmp_path / "third", after, before)
    lines = list(csv.reader(io.StringIO(export.files["changes.csv"].decode())))
    assert {line[1] for line in lines[1:]} == {"account", "person"}
    assert not any(name.startswith("project/") for name in export.files)
    assert "Rules by postal code stay as they are" not in export.files["README.txt"].decode()
    assert not read_earlier(SALESFORCE, tmp_path / "third").knows_units
    assert publish(SALESFORCE, Publishing(made, before, "Sales")) is None


def test_the_units_come_from_the_publication_that_the_export_lies_in(tmp_path):
    made = first_plan()
    started(tmp_path, made)
    after = other_plan(made)
    export = in_order(tmp_path / "third", after, read_earlier(SALESFORCE, tmp_path / "second"))
    lines = list(csv.reader(io.StringIO(export.files["changes.csv"].decode())))
    told = {tuple(line) for line in lines if line[1] == "unit"}
    assert told == {
        ("moved", "unit", "00501", HARD[0], "North"),
        ("removed", "unit", "1e5", HARD[0], ""),
    }
    accounts = {tuple(line) for line in lines if line[1] == "account"}
    assert accounts == {
        ("removed", "account", made.account[0], HARD[0], ""),
        ("removed", "account", made.account[1], HARD[1], ""),
        ("moved", "account", made.account[2], HARD[2], "North"),
        ("added", "account", "001NEW000000000AAA", "", "north"),
    }
    text = export.files["README.txt"].decode()
    assert (
        "What changes: units: 1 moved, 1 removed; accounts: 1 added, 1 moved, 2 removed; people: "
        "1 added, 1 removed." in text
    )
    assert "Units in no territory: 2." in text


def test_territories_of_two_models_are_refused(tmp_path):
    (tmp_path / "Territory2.csv").write_text(
        "Id,Name,DeveloperName,Territory2ModelId\n0MI1,A,A,0MA1\n0MI2,B,B,0MA2\n"
    )
    with pytest.raises(InvalidInput, match=r"several models .Territory2ModelId 0MA1, 0MA2"):
        from_files(tmp_path, SILENT)


def test_what_the_orgs_rules_put_in_a_territory_is_theirs(tmp_path):
    (tmp_path / "t.csv").write_text("Id,Name,DeveloperName\n0MI1,A,A\n")
    (tmp_path / "o.csv").write_text(
        "Id,ObjectId,Territory2Id,AssociationCause\n"
        "1,001A,0MI1,Territory2Manual\n2,001B,0MI1,Territory2AssignmentRule\n"
    )
    found = from_files(tmp_path, SILENT)
    assert found.account == ("001A",)
    assert found.notes == (
        "o.csv: accounts that the org's rules put in territories are left out: 1.",
    )


def test_an_id_of_fifteen_characters_is_that_of_eighteen(tmp_path):
    """Reports have the short ones: all accounts were taken out and put in again."""
    assert plain_key("001D000000IRFma") == "001D000000IRFmaIAH"
    made = plan(("A", "B"), 1)
    short, own = ("001D000000IRFma", "001D000000irfMA"), ("A", "B")
    boss = (Person("005D000000IRFma", "A"),)
    made = replace(made, account=short, account_territory=own, people=boss)
    ids = {link_id("account", plain_key(key), (0, name)): "0MJ1" for key, name in zip(short, own)}
    long = tuple(map(plain_key, short))
    people = (Person(plain_key(boss[0].key), "A"),)
    org = in_keys_of(made, replace(made, account=long, people=people, ids=ids))
    assert publish(SALESFORCE, Publishing(made, org)) is None
    assert {key[1] for key in org.ids} == set(short)


def test_who_is_in_two_territories_of_one_name_has_two_records(tmp_path):
    """One was taken for the other: the record that stayed was deleted."""
    made = first_plan(("North", "South"), 2)
    chains = [("North", "North"), ("South", "North")]
    people = (Person(BOSS, "North"), Person(BOSS, "North", 1))
    made = replace(made, territories=tree_of((), chains), people=people)
    org = started(tmp_path, made)
    after = replace(made, people=people[:1])
    in_order(tmp_path / "third", after, read_earlier(SALESFORCE, tmp_path / "second"))
    loaded(org, tmp_path / "third")
    assert org.state() == wanted(after)


def test_an_account_above_the_lowest_level_is_told_and_stays(tmp_path):
    (tmp_path / "t.csv").write_text(
        "Id,Name,DeveloperName,ParentTerritory2Id\n0MI1,A,A,\n0MI2,A,A2,0MI1\n"
    )
    (tmp_path / "o.csv").write_text("Id,ObjectId,Territory2Id\n1,001A,0MI1\n2,001B,0MI2\n")
    found = from_files(tmp_path, SILENT)
    assert (found.account, found.account_territory) == (("001B",), ("A",))
    assert found.notes == (
        "o.csv: accounts in territories above the lowest level are left out: 1.",
    )


@pytest.mark.parametrize("system", [SALESFORCE, FIELD_SERVICE])
def test_who_gets_another_role_has_no_record_that_is_known(system):
    """It is made anew: the number of the old one was kept, and deleted the next time."""
    ref, boss = (0, "North"), Person(BOSS, "North", 0, "P")
    made = replace(first_plan(("North",), 1), people=(boss,))
    there = tuple(replace(each, id="0MI1") for each in made.territories)
    ids = {link_id("person", BOSS, ref): "0MK1"}
    before = replace(made, territories=there, ids=ids)
    asked = Publishing(
        replace(made, people=(replace(boss, role="S"),)), before, starts="2027-01-31"
    )
    files = publish(system, asked).files
    assert any(b"0MK1" in data for name, data in files.items() if "_delete" in name)
    assert "published/ids.csv" not in files
    same = publish(system, Publishing(replace(made, account=(), account_territory=()), before))
    assert (same is None) == (system is FIELD_SERVICE)
    if same is not None:
        assert b"0MK1" in same.files["published/ids.csv"]


def test_members_of_field_service_stay_what_they_are_and_one_is_primary():
    """Without roles all were taken out and put in again at each export of the org."""
    made = plan(("A", "B", "C"), 1)
    people = (Person("x", "B"), Person("x", "C", 0, "Rep"), Person("y", "A", 0, "Secondary"))
    made = replace(made, people=people, account=(), account_territory=())
    first = members(made, None)
    assert {(each.key, each.territory, each.role) for each in first} == {
        ("x", "B", "P"),
        ("x", "C", "S"),
        ("y", "A", "S"),
    }
    org = replace(made, people=first)
    assert publish(FIELD_SERVICE, Publishing(made, org)) is None
    more = replace(made, people=(Person("x", "A"), *people))
    files = publish(FIELD_SERVICE, Publishing(more, org, starts="2027-01-31")).files
    (name,) = (each for each in files if each.startswith("without_ids") and "insert" in each)
    assert [line.split(",")[2] for line in files[name].decode().splitlines()[1:]] == ["S"]
    assert not any("_delete" in each for each in files if each.startswith("without_ids"))


def test_field_service_goes_level_by_level_and_people_follow(tmp_path):
    made, first = first_plan(HARD[:4], 2), tmp_path / "first"
    asked = {"plan": "Hours", "starts": "2027-01-31"}
    written(FIELD_SERVICE, first, made, **asked)
    assert not list(first.glob("records/*"))
    territories, members, folder = {}, set(), first
    for stage in ("second", "third", "fourth"):
        (folder / "org").mkdir()
        exported(folder / "org", territories)
        assert written(
            FIELD_SERVICE, tmp_path / stage, made, read_earlier(FIELD_SERVICE, folder), **asked
        )
        folder = tmp_path / stage
        for path in sorted(folder.glob("records/*.csv")):
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    assert not any("." in head for head in row)
                    if "OperatingHoursId" in row:
                        assert row["OperatingHoursId"] == "0OH000000000002AAA"
                        assert not row["ParentTerritoryId"] or row["ParentTerritoryId"] in {
                            each["Id"] for each in territories.values()
                        }
                        number = f"0Hh{len(territories):012}AAA"
                        territories[row["Name"]] = {**row, "Id": number}
                    else:
                        members.add((row["ServiceResourceId"], row["ServiceTerritoryId"]))
        if not list(folder.glob("without_ids/*")):
            break
    assert not list(folder.glob("without_ids/*"))
    assert len(territories) == len(made.territories)
    assert len(members) == len(made.people)
    assert {where for _, where in members} <= {each["Id"] for each in territories.values()}


def exported(folder, territories):
    """What an org has: two lots of operating hours, territories, no members."""
    (folder / "hours.csv").write_text(
        "Id,Name,TimeZone\n0OH000000000001AAA,Others,UTC\n0OH000000000002AAA,Hours,UTC\n"
    )
    heads = ("Id", "Name", "Description", "ParentTerritoryId", "OperatingHoursId")
    with (folder / "territories.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heads)
        writer.writerows([row[head] for head in heads] for row in territories.values())
