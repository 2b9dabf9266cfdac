"""Tables as Dataverse keeps them, changed by OData batches; refuses what the schema does not take.

It imports nothing of the plugin: the judge in `judges/dataverse.py` runs it with another Python.
"""

from __future__ import annotations

import copy
import json
import re
from email import policy
from email.parser import BytesParser
from urllib.parse import unquote

API = "/api/data/v9.2/"

SETS = {
    "territories": ("territory", "territoryid", {"name", "description", "parentterritoryid"}),
    "msdyn_postalcodes": (
        "msdyn_postalcode",
        "msdyn_postalcodeid",
        {"msdyn_name", "msdyn_country", "msdyn_serviceterritory"},
    ),
    "accounts": ("account", "accountid", {"territoryid"}),
    "msdyn_resourceterritories": (
        "msdyn_resourceterritory",
        "msdyn_resourceterritoryid",
        {"msdyn_name", "msdyn_resource", "msdyn_territory"},
    ),
}
"""By set: the table, the record's number, and the fields that are known."""

NEEDED = {
    "territories": {"name"},
    "msdyn_postalcodes": {"msdyn_name", "msdyn_serviceterritory"},
    "msdyn_resourceterritories": {"msdyn_resource", "msdyn_territory"},
    "accounts": set(),
}
"""Fields that a new record needs."""

LENGTHS = {"name": 200, "msdyn_name": 100, "msdyn_country": 80}
LINKS = {
    "parentterritoryid": "territories",
    "msdyn_serviceterritory": "territories",
    "territoryid": "territories",
    "msdyn_territory": "territories",
    "msdyn_resource": "bookableresources",
}
"""Sets that lookups point into."""


def requests_of(data, boundary):
    """Return method, path and body (None for none) of each request of a batch."""
    head = f'Content-Type: multipart/mixed; boundary="{boundary}"\r\n\r\n'.encode()
    outer = BytesParser(policy=policy.HTTP).parsebytes(head + data)
    found = []
    for each in outer.iter_parts():
        is_set = each.get_content_type() == "multipart/mixed"
        for part in each.iter_parts() if is_set else [each]:
            assert part.get_content_type() == "application/http"
            assert part["Content-Transfer-Encoding"] == "binary"
            if is_set:
                assert part["Content-ID"].isdecimal()
            payload = part.get_payload(decode=True).decode("utf-8")
            found.append(_request_of(payload))
    assert 0 < len(found) <= 1_000
    return found


def _request_of(text):
    head, _, body = text.replace("\r\n", "\n").partition("\n\n")
    method, rest = head.split("\n")[0].split(" ", 1)
    path, version = rest.rsplit(" ", 1)
    assert version == "HTTP/1.1"
    path = re.sub(r"^https://[^/]+", "", path)
    assert path.startswith(API)
    if body.strip():
        assert "Content-Type: application/json; type=entry" in head
    return method, unquote(path[len(API) :]), json.loads(body) if body.strip() else None


class Store:
    """Tables by their sets, rows by their keys."""

    def __init__(self):
        self.tables = {name: {} for name in SETS}

    def post(self, data, boundary):
        """Do what a batch says: all of it, or nothing."""
        before = copy.deepcopy(self.tables)
        try:
            asked = requests_of(data, boundary)
            for each in asked:
                self.do(*each)
        except Exception:
            self.tables = before
            raise
        return asked

    def do(self, method, path, body):
        """Do one request."""
        name, key = re.fullmatch(r"(\w+)\((.+)\)", path, re.DOTALL).groups()
        table = self.tables[name]
        if method == "DELETE":
            if name == "territories":
                assert all(
                    f"/territories({key})" != row.get("parentterritoryid") for row in table.values()
                )
            del table[key]
            return
        assert method == "PATCH"
        told = {}
        for field, value in body.items():
            plain = field.replace("@odata.bind", "")
            assert plain in SETS[name][2], field
            assert (field != plain) == (plain in LINKS and value is not None), field
            if field != plain:
                into, there = re.fullmatch(r"/(\w+)\((.+)\)", value, re.DOTALL).groups()
                assert into == LINKS[plain]
                assert into != "territories" or there in self.tables["territories"]
            elif value is not None:
                assert len(value) <= LENGTHS.get(plain, 2_000)
            told[plain] = value
        row = table.setdefault(key, {})
        row.update(told)
        assert set(row) >= NEEDED[name]

    def rows(self, name):
        """Return what GET answers of a set."""
        found = []
        for key, row in self.tables[name].items():
            told = {SETS[name][1]: key}
            if name == "accounts":
                told["accountnumber"] = key.split("=", 1)[1][1:-1].replace("''", "'")
            for field, said in row.items():
                is_link = isinstance(said, str) and said.startswith("/")
                plain = f"_{field}_value" if is_link else field
                told[plain] = re.search(r"\((.+)\)", said, re.DOTALL).group(1) if is_link else said
                if field == "msdyn_resource":
                    told[plain] = unquote(told[plain]).split("=", 1)[1][1:-1]
            found.append(told)
        return found

    def answers(self, folder):
        """Write what GET answers, a file a set."""
        for name in self.tables:
            told = json.dumps({"value": self.rows(name)})
            (folder / f"{name}.json").write_text(told, encoding="utf-8")
