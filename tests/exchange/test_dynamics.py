"""Dynamics 365: batches replayed on a store that keeps what they say, and what it answers."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from email import policy
from email.parser import BytesParser
from urllib.parse import unquote

import pytest

from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.progress import SILENT
from territory_planner.exchange.changes import changes
from territory_planner.exchange.dynamics import BOUNDARY, DYNAMICS, from_files
from territory_planner.exchange.publication import Publishing, publish, read_files
from tests.exchange.plans import HARD, moved, plan, written

SETS = {
    "territories": ("territoryid", {"name", "description", "parentterritoryid"}),
    "msdyn_postalcodes": (
        "msdyn_postalcodeid",
        {"msdyn_name", "msdyn_country", "msdyn_serviceterritory"},
    ),
    "accounts": ("accountid", {"territoryid"}),
    "msdyn_resourceterritories": (
        "msdyn_resourceterritoryid",
        {"msdyn_name", "msdyn_resource", "msdyn_territory"},
    ),
}
NEEDED = {
    "territories": {"name"},
    "msdyn_postalcodes": {"msdyn_name", "msdyn_serviceterritory"},
    "msdyn_resourceterritories": {"msdyn_resource", "msdyn_territory"},
    "accounts": set(),
}
"""Fields by set: the record's number, those that are known, and those that a new record needs."""


class Store:
    """Tables as Dataverse keeps them, changed by batches; refuses what the schema does not take."""

    def __init__(self):
        self.tables = {name: {} for name in SETS}

    def post(self, data):
        head = f"Content-Type: multipart/mixed; boundary={BOUNDARY}\r\n\r\n".encode()
        outer = BytesParser(policy=policy.HTTP).parsebytes(head + data)
        (change_set,) = outer.iter_parts()
        parts = list(change_set.iter_parts())
        assert 0 < len(parts) <= 1_000
        for number, part in enumerate(parts, 1):
            assert part.get_content_type() == "application/http"
            assert part["Content-ID"] == str(number)
            self._do(part.get_payload())

    def _do(self, request):
        head, _, body = request.replace("\r\n", "\n").partition("\n\n")
        method, path, version = head.split("\n")[0].split(" ")
        assert version == "HTTP/1.1"
        name, key = re.fullmatch(r"/api/data/v9\.2/(\w+)\((.+)\)", path).groups()
        table, key = self.tables[name], unquote(key)
        if method == "DELETE":
            if name == "territories":
                assert all(
                    f"/territories({key})" != row.get("parentterritoryid") for row in table.values()
                )
            del table[key]
            return
        assert method == "PATCH"
        told = {}
        for field, value in json.loads(body).items():
            plain = field.replace("@odata.bind", "")
            assert plain in SETS[name][1]
            if field != plain and plain != "msdyn_resource":
                there = re.fullmatch(r"/territories\((.+)\)", value).group(1)
                assert there in self.tables["territories"]
            told[plain] = value
        row = table.setdefault(key, {})
        row.update(told)
        assert set(row) >= NEEDED[name]
        assert len(row.get("name", "")) <= 200

    def answers(self, folder):
        """Write what GET answers, a file a set."""
        for name, rows in self.tables.items():
            number = SETS[name][0]
            value = []
            for key, row in rows.items():
                told = {number: key}
                if name == "accounts":
                    told = {number: key, "accountnumber": key.split("=", 1)[1][1:-1]}
                for field, said in row.items():
                    is_link = isinstance(said, str) and said.startswith("/")
                    plain = f"_{field}_value" if is_link else field
                    told[plain] = re.search(r"\((.+)\)", said).group(1) if is_link else said
                    if field == "msdyn_resource":
                        told[plain] = told[plain].split("=", 1)[1][1:-1]
                value.append(told)
            (folder / f"{name}.json").write_text(json.dumps({"value": value}), encoding="utf-8")


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
        store.post(data)
    assert same(answered(store, tmp_path / "one"), before)
    export = publish(DYNAMICS, Publishing(after, before))
    for data in batches(export):
        store.post(data)
    assert same(answered(store, tmp_path / "two"), after)
    for data in batches(export, "rollback/"):
        store.post(data)
    assert same(answered(store, tmp_path / "three"), before)


def test_what_the_system_answers_is_what_it_has(store, tmp_path):
    """A change set against it speaks of its own records, by their numbers."""
    made = plan(HARD[:4], 1)
    for data in batches(publish(DYNAMICS, Publishing(made))):
        store.post(data)
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
    with pytest.raises(
        InvalidInput, match=r"of at most 100 characters, and 1 are longer: 1{101}\."
    ):
        publish(DYNAMICS, Publishing(plan(("A",), 1, ("1" * 101,), 1)))


def test_an_answer_that_is_none_is_refused(tmp_path):
    (tmp_path / "x.json").write_text('{"error": {"code": "0x80060888"}}')
    with pytest.raises(InvalidInput, match=r"x\.json is no answer of OData"):
        from_files(tmp_path, SILENT)


def test_wizard_and_batch_say_the_same(tmp_path):
    made = plan()
    written(DYNAMICS, tmp_path, made)
    assert same(from_files(tmp_path, SILENT), made)
