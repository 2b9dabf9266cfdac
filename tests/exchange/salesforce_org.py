"""An org that takes what Data Loader loads, and a deployment: by Ids that it has given, or not."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from xml.etree import ElementTree

SPACE = "{http://soap.sforce.com/2006/04/metadata}"
LINKS = {
    "ObjectTerritory2Association": ("ObjectId", "AssociationCause"),
    "UserTerritory2Association": ("UserId", "RoleInTerritory2"),
}
TERRITORY = (
    *("Id", "Name", "DeveloperName", "Description", "ParentTerritory2Id"),
    *("Territory2ModelId", "Territory2TypeId"),
)
IDS = {
    "Territory2": "0MI",
    "ObjectTerritory2Association": "0MJ",
    "UserTerritory2Association": "0MK",
}


class Org:
    """Records by the name of their table and their Id; rules are kept by territory and name."""

    def __init__(self):
        self.tables = {name: {} for name in IDS}
        self.rules = {}
        self.types = {}
        self.success = []
        """What a success file of each insert holds: the table and the Ids, in order of loading."""

    def _new(self, table):
        return f"{IDS[table]}{sum(map(len, self.tables.values())) + 1 + self._made():012}AAA"

    def _made(self):
        self.count = getattr(self, "count", 0) + 1
        return self.count * 1_000

    # -- deployment ---------------------------------------------------------------------------

    def deploy(self, folder):
        """Deploy a project: territories by their DeveloperNames, parents wherever they stand."""
        told = {}
        for path in Path(folder).rglob("*.territory2-meta.xml"):
            root = ElementTree.parse(path).getroot()
            told[path.name.split(".")[0]] = {
                each.tag.replace(SPACE, ""): each.text or "" for each in root
            }
            rules = [
                each.find(f"{SPACE}ruleName").text for each in root.iter(f"{SPACE}ruleAssociations")
            ]
            self.rules[path.name.split(".")[0]] = rules
        by_name = {row["DeveloperName"]: key for key, row in self.tables["Territory2"].items()}
        for name in told:
            if name not in by_name:
                by_name[name] = self._new("Territory2")
                self.tables["Territory2"][by_name[name]] = {"DeveloperName": name}
        for name, fields in told.items():
            kind = self.types.setdefault(fields["territory2Type"], f"0M5{len(self.types):012}AAA")
            self.tables["Territory2"][by_name[name]].update(
                Name=fields["name"],
                Description=fields.get("description", ""),
                ParentTerritory2Id=by_name[fields["parentTerritory"]]
                if "parentTerritory" in fields
                else "",
                Territory2ModelId="0MA000000000001AAA",
                Territory2TypeId=kind,
            )
        gone = Path(folder) / "manifest/destructiveChangesPost.xml"
        if gone.exists():
            for kind in ElementTree.parse(gone).getroot().iter(f"{SPACE}types"):
                names = [each.text.split(".")[1] for each in kind.iter(f"{SPACE}members")]
                if kind.find(f"{SPACE}name").text == "Territory2":
                    for name in names:
                        self._delete("Territory2", by_name[name])

    def _delete(self, table, key):
        assert key in self.tables[table], f"{key} is no Id of {table}"
        del self.tables[table][key]
        if table == "Territory2":
            children = [r for r in self.tables[table].values() if r["ParentTerritory2Id"] == key]
            assert not children, "a territory that others are under can't be deleted"
            for other in LINKS:
                rows = self.tables[other]
                self.tables[other] = {k: r for k, r in rows.items() if r["Territory2Id"] != key}

    # -- Data Loader --------------------------------------------------------------------------

    def load(self, folder, deployed=True):
        """Load the record files of a folder in order; Territory2 where it was not deployed."""
        for path in sorted(Path(folder).glob("records/*.csv")):
            table, what = re.fullmatch(r"\d\d_(\w+?)_(insert|update|delete).*", path.stem).groups()
            if table == "Territory2" and what != "delete" and deployed:
                continue
            with path.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
            assert rows
            assert not any("." in head for head in rows[0])
            made = [getattr(self, f"_{what}_row")(table, row) for row in rows]
            if what == "insert":
                self.success.append((table, made))

    def _insert_row(self, table, row):
        fields = [*TERRITORY[1:]] if table == "Territory2" else [*LINKS[table], "Territory2Id"]
        assert set(row) == set(fields)
        self._check_references(table, row)
        key = self._new(table)
        if table in LINKS:
            pairs = {(r[LINKS[table][0]], r["Territory2Id"]) for r in self.tables[table].values()}
            assert (row[LINKS[table][0]], row["Territory2Id"]) not in pairs, "there already"
            assert re.fullmatch("00[15][A-Za-z0-9]{15}", row[LINKS[table][0]])
        self.tables[table][key] = dict(row)
        return key

    def _update_row(self, table, row):
        assert row["Id"] in self.tables[table]
        told = {name: "" if value == "#N/A" else value for name, value in row.items() if value}
        self._check_references(table, told)
        self.tables[table][row["Id"]].update({k: v for k, v in told.items() if k != "Id"})

    def _delete_row(self, table, row):
        assert list(row) == ["Id"]
        self._delete(table, row["Id"])

    def _check_references(self, table, row):
        for name in ("ParentTerritory2Id", "Territory2Id"):
            if row.get(name):
                assert row[name] in self.tables["Territory2"], f"{table}: {row[name]} is no Id"

    def delete_success_files(self):
        """Undo all inserts since the last call, as a loader does with its success files."""
        for table, keys in reversed(self.success):
            for key in keys:
                self._delete(table, key)
        self.success = []

    # -- export -------------------------------------------------------------------------------

    def export(self, folder):
        """Write what the README's questions answer."""
        Path(folder).mkdir()
        heads = {name: ("Id", *LINKS[name], "Territory2Id") for name in LINKS}
        for table, some in {"Territory2": TERRITORY, **heads}.items():
            with (Path(folder) / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file, quoting=csv.QUOTE_ALL)
                writer.writerow([head.upper() for head in some])
                for key, row in self.tables[table].items():
                    writer.writerow([key, *(row[head] for head in some[1:])])

    def state(self):
        """Territories with the one above each, and who and what is in them, by DeveloperNames."""
        name = {key: row["DeveloperName"] for key, row in self.tables["Territory2"].items()}
        above = {
            (name[key], name.get(row["ParentTerritory2Id"], ""))
            for key, row in self.tables["Territory2"].items()
        }
        held = {
            (row[LINKS[table][0]], name[row["Territory2Id"]])
            for table in LINKS
            for row in self.tables[table].values()
        }
        return above, held
