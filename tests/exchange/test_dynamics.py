"""Dynamics 365: batches replayed on a store that keeps what they say, and what it answers."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.progress import SILENT
from territory_planner.exchange.alignment import Person
from territory_planner.exchange.changes import changes
from territory_planner.exchange.dynamics import BOUNDARY, DYNAMICS, from_files
from territory_planner.exchange.earlier import read_files
from territory_planner.exchange.publication import Publishing, publish
from territory_planner.exchange.same_keys import in_keys_of
from tests.exchange.dataverse_store import Store
from tests.exchange.plans import HARD, moved, plan, written


def batches(export, folder=""):
    return [d for name, d in sorted(export.files.items()) if name.startswith(f"{folder}odata/")]


@pytest.fixture
def store():
    return Store()


def answered(store, folder):
    folder.mkdir(exist_ok=True)
    store.answers(folder)
    return from_files(folder, SILENT)


def same(found, made):
    """No change but of roles, which Dynamics has no place for."""
    plain = replace(made, people=tuple(replace(each, role="") for each in made.people))
    return not changes(found, plain)


def test_batches_lead_to_the_plan_changes_to_the_next_and_the_rollback_back(store, tmp_path):
    before, after = plan(HARD[:9]), moved(plan(HARD[1:]), "SW1A 1AA")
    for data in batches(publish(DYNAMICS, Publishing(before, country="USA"))):
        store.post(data, BOUNDARY)
    assert same(answered(store, tmp_path / "one"), before)
    export = publish(DYNAMICS, Publishing(after, before))
    for data in batches(export):
        store.post(data, BOUNDARY)
    assert same(answered(store, tmp_path / "two"), after)
    for data in batches(export, "rollback/"):
        store.post(data, BOUNDARY)
    assert same(answered(store, tmp_path / "three"), before)


def test_what_the_system_answers_is_what_it_has(store, tmp_path):
    """A change set against it speaks of its own records, by their numbers."""
    made = plan(HARD[:4], 1)
    for data in batches(publish(DYNAMICS, Publishing(made))):
        store.post(data, BOUNDARY)
    other = "11111111-1111-1111-1111-111111111111"
    store.tables["territories"] = {
        (key if row["name"] != HARD[0] else other): row
        for key, row in store.tables["territories"].items()
    }
    store.answers(tmp_path)
    before = read_files(DYNAMICS, tmp_path)
    assert before.notes == (
        "Units in a territory that is not among those given are left out: 3.",
        "Accounts in a territory that is not among those given are left out: 3.",
        "People in a territory that is not among those given are left out: 1.",
    )
    (data,) = batches(publish(DYNAMICS, Publishing(plan(HARD[1:4], 1), before)))
    assert f"DELETE /api/data/v9.2/territories({other})".encode() in data


def test_a_page_of_a_table_is_not_taken_for_all_of_it(tmp_path):
    """All that stood on other pages would have been made anew."""
    context = "https://org/api/data/v9.2/$metadata#territories(territoryid,name)"
    for at, more in enumerate(({"@odata.nextLink": "https://org/page2"}, {})):
        row = {"territoryid": f"{at}" * 8, "name": f"T{at}"}
        told = {"@odata.context": context, "value": [row], **more}
        (tmp_path / f"t{at}.json").write_text(json.dumps(told))
    assert {each.name for each in from_files(tmp_path, SILENT).territories} == {"T0", "T1"}
    (tmp_path / "t1.json").unlink()
    with pytest.raises(InvalidInput, match=r"t0.json: OData answered with a page"):
        from_files(tmp_path, SILENT)


def test_accounts_and_people_are_the_same_by_number_name_or_guid(tmp_path):
    """The org knows them by numbers, the plan by GUIDs: all were taken out and put in again."""
    territory, account, who = (f"{at}a{at * 6}-1111-1111-1111-111111111111" for at in "123")
    link = {"_msdyn_resource_value": who, "_msdyn_territory_value": territory}
    shown = {"_msdyn_resource_value@OData.Community.Display.V1.FormattedValue": "Fay"}
    rows = [
        {"territoryid": territory, "name": "A"},
        {"accountid": account, "accountnumber": "K1", "_territoryid_value": territory},
        {"msdyn_resourceterritoryid": "9", **link, **shown},
    ]
    (tmp_path / "all.json").write_text(json.dumps(rows))
    org = from_files(tmp_path, SILENT)
    made = replace(org, account=(account.upper(),), people=(Person("Fay", "A"),), ids={})
    assert publish(DYNAMICS, Publishing(made, in_keys_of(made, org))) is None
    gone = publish(DYNAMICS, Publishing(replace(made, people=()), in_keys_of(made, org)))
    assert b"DELETE /api/data/v9.2/msdyn_resourceterritories(9)" in batches(gone)[0]


def test_batches_have_at_most_a_thousand_requests_and_tables_8_mb():
    codes = [f"{at:05}" for at in range(2_500)]
    export = publish(DYNAMICS, Publishing(plan(("A", "B"), 1, codes, 1_250)))
    assert [data.count(b"HTTP/1.1") for data in batches(export)] == [1000, 1000, 510]
    names = ("N" * 190, "M" * 190)
    long = [f"{at:0100}" for at in range(31_000)]
    export = publish(DYNAMICS, Publishing(plan(names, 1, long, 15_500)))
    parts = {name: data for name, data in export.files.items() if "Postal_Code" in name}
    assert len(parts) == 2
    assert max(map(len, parts.values())) <= 8_000_000
    assert sum(data.count(b"\n") - 1 for data in parts.values()) == 31_000


def test_keys_that_are_too_long_are_refused():
    with pytest.raises(InvalidInput, match=r"of at most 100 characters, and 1 is longer: 1{101}\."):
        publish(DYNAMICS, Publishing(plan(("A",), 1, ("1" * 101,), 1)))


def test_an_answer_that_is_none_is_refused(tmp_path):
    (tmp_path / "x.json").write_text('{"error": {"code": "0x80060888"}}')
    with pytest.raises(InvalidInput, match=r"x\.json is no answer of OData"):
        from_files(tmp_path, SILENT)


def test_the_readme_says_that_the_wizard_doubles_rows_and_how_it_doesn_t():
    made = plan(HARD[1:4], 1)
    for before in (None, moved(made, "SW1A 1AA", HARD[3])):
        text = publish(DYNAMICS, Publishing(made, before)).files["README.txt"].decode()
        assert "the wizard makes every row a new record" in text
        for key in (
            "“Alternate Key” before “Review Mapping”",
            "Account by Account Number, Postal Code by Postal Code, Territory by Territory Name",
            "With duplicate detection alone such rows end as errors and change nothing",
            "doubles nothing when sent again",
            "give what OData answers as PREVIOUS",
        ):
            assert key in text
        assert len(text.splitlines()) <= 10


def test_a_batch_that_is_sent_again_doubles_nothing(store, tmp_path):
    made = plan(HARD[:4], 1)
    for data in batches(publish(DYNAMICS, Publishing(made))) * 2:
        store.post(data, BOUNDARY)
    assert same(answered(store, tmp_path / "one"), made)
    assert len(store.tables["territories"]) == 4


def test_wizard_and_batch_say_the_same(tmp_path):
    made = plan()
    written(DYNAMICS, tmp_path, made)
    assert same(from_files(tmp_path, SILENT), made)
