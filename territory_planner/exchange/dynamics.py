"""Microsoft Dynamics 365: tables for the import wizard, and OData batches; back from both.

Records have numbers (GUID) of our own making, always the same for the same territory, unless the
system has one already: so that each request creates or changes its record, whichever is needed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..core.model.text import few
from ..layers.text import tr
from .alignment import Alignment, Person, Ref, link_id
from .earlier import files_in
from .listed import check_repeats
from .names import Labels, full_name
from .publication import (
    ASKED,
    Export,
    FileSystem,
    Publishing,
    check_most,
    no_role,
    people_without_roles,
)
from .records import Steps
from .same_keys import ALSO
from .sheets import read_sheet
from .tree_sheets import Tree, both_labels, read_tree

NAME_LENGTH, CODE_LENGTH = 200, 100
PART_BYTES = 8_000_000
OPERATIONS = 1_000
BOUNDARY, CHANGE_SET = "batch_territories", "changeset_territories"
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)

_SHOWN = "@OData.Community.Display.V1.FormattedValue"

Request = tuple[str, str, object]
"""Method, path, and what is sent; None for nothing."""


def to_files(asked: Publishing) -> Export:
    """Return the wizard's tables and the batches, both of what changed.

    Raises
    ------
    InvalidInput
        When a key is longer than a field of Dynamics.
    """
    check_repeats(asked.after, tr("Dynamics"))
    for keys in (asked.after.unit, asked.after.account):
        long = [key for key in keys if len(key) > CODE_LENGTH]
        check_most(
            len(long),
            0,
            tr(
                "Dynamics takes keys of at most {limit} characters, and {count:,} {count:is|are} "
                "longer: {names}. Choose another field (ID_FIELD, POINT_ID)."
            ),
            long,
            limit=CODE_LENGTH,
        )
    called, before = both_labels(asked, NAME_LENGTH)
    guid = guids(asked)
    requests = [*_requests(asked, called, guid)]
    files = {**_tables(asked, called, before), **_batches(requests)}
    return Export(files, _steps(), _notes(asked, called), called.of)


def guids(asked: Publishing) -> Callable[[Ref], str]:
    """Return what gives the number of a territory's record: the system's, else our own."""
    known = asked.known.by_ref

    def number(ref: Ref) -> str:
        own = known[ref].id if ref in known else ""
        return own or own_guid("territory", str(ref[0]), ref[1])

    return number


def own_guid(*words: str) -> str:
    """Return a number that is always the same for the same words."""
    return str(uuid5(NAMESPACE_URL, "\0".join(("territory-planner", *words))))


def _requests(asked: Publishing, called: Labels, guid: Callable[[Ref], str]) -> Iterable[Request]:
    found = asked.changes
    for each in (*found.added, *found.changed):
        parent = asked.after.parent_of(each)
        body: dict[str, object] = {"name": called.of[each.ref]}
        if each.ref in called.full:
            body["description"] = called.description(each.ref)
        if parent is not None:
            body["parentterritoryid@odata.bind"] = f"/territories({guid(parent.ref)})"
        elif each in found.changed:
            body["parentterritoryid"] = None
        yield "PATCH", f"territories({guid(each.ref)})", body
    ids = asked.known.ids
    for key, _, name in found.units.moved:
        path = f"msdyn_postalcodes({ids.get(('unit', key)) or own_guid('unit', key)})"
        if not name:
            yield "DELETE", path, None
            continue
        body = {"msdyn_name": key}
        if asked.country:
            body["msdyn_country"] = asked.country[:80]
        body["msdyn_serviceterritory@odata.bind"] = f"/territories({guid((0, name))})"
        yield "PATCH", path, body
    for key, _, name in found.accounts.moved:
        bind = f"/territories({guid((0, name))})" if name else None
        field = "territoryid@odata.bind" if name else "territoryid"
        yield "PATCH", f"accounts({_account(key)})", {field: bind}
    for person in found.people_removed:
        yield "DELETE", f"msdyn_resourceterritories({_member(asked, person)})", None
    for person in found.people_added:
        ref = (person.level, person.territory)
        body = {
            "msdyn_name": f"{person.key} {called.of[ref]}"[:100],
            "msdyn_resource@odata.bind": f"/bookableresources({_resource(person.key)})",
            "msdyn_territory@odata.bind": f"/territories({guid(ref)})",
        }
        yield "PATCH", f"msdyn_resourceterritories({_member(asked, person)})", body
    for each in found.deleted:
        yield "DELETE", f"territories({guid(each.ref)})", None


def _account(key: str) -> str:
    return key if _GUID.fullmatch(key) else f"accountnumber={_quoted(key)}"


def _resource(key: str) -> str:
    return key if _GUID.fullmatch(key) else f"name={_quoted(key)}"


def _member(asked: Publishing, each: Person) -> str:
    known = asked.known.ids.get(link_id("person", each.key, (each.level, each.territory)))
    return known or own_guid("member", each.key, str(each.level), each.territory)


def _quoted(text: str) -> str:
    """Return a text as a key in a path, its odd characters in percents."""
    plain = text.replace("'", "''").encode()
    safe = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'"
    return "'" + "".join(chr(b) if b in safe else f"%{b:02X}" for b in plain) + "'"


def _batches(requests: Sequence[Request]) -> dict[str, bytes]:
    """Return batches of at most a thousand requests, each all or nothing."""
    count = -(-len(requests) // OPERATIONS)
    digits = max(3, len(str(count)))
    return {
        f"odata/batch_{1 + at:0{digits}}.txt": _batch(requests[at * OPERATIONS :][:OPERATIONS])
        for at in range(count)
    }


def _batch(requests: Sequence[Request]) -> bytes:
    lines = [
        f"--{BOUNDARY}",
        f"Content-Type: multipart/mixed; boundary={CHANGE_SET}",
        "",
    ]
    for at, (method, path, body) in enumerate(requests, 1):
        lines += [
            f"--{CHANGE_SET}",
            "Content-Type: application/http",
            "Content-Transfer-Encoding: binary",
            f"Content-ID: {at}",
            "",
            f"{method} /api/data/v9.2/{path} HTTP/1.1",
        ]
        if body is None:
            lines += ["", ""]
        else:
            told = json.dumps(body, ensure_ascii=True)
            lines += ["Content-Type: application/json; type=entry", "", told]
    lines += [f"--{CHANGE_SET}--", f"--{BOUNDARY}--", ""]
    return "\r\n".join(lines).encode("ascii")


def _tables(asked: Publishing, called: Labels, before: Labels) -> dict[str, bytes]:
    """Return the wizard's tables: headers are display names, references go by name."""
    steps = Steps(asked, PART_BYTES, "wizard/")
    found = asked.changes
    for level in reversed(range(len(asked.after.levels))):
        for what, some in (("new", found.added), ("changed", found.changed)):
            rows = []
            for each in some:
                if each.level == level:
                    parent = asked.after.parent_of(each)
                    above = "" if parent is None else called.of[parent.ref]
                    rows.append((called.of[each.ref], called.description(each.ref), above))
            heads = ["Territory Name", "Description", "Parent Territory"]
            steps.add(f"Territory_{what}_level_{level + 1}", heads, rows)
    units = [
        (key, called.of[(0, name)], asked.country[:80])
        for key, _, name in found.units.moved
        if name
    ]
    steps.add("Postal_Code", ["Postal Code", "Service Territory", "Country"], units)
    accounts = [
        (key, called.of[(0, name)] if name else "") for key, _, name in found.accounts.moved
    ]
    steps.add("Account", ["Account Number", "Territory"], accounts)
    people = [
        (e.key, called.of[(e.level, e.territory)], f"{e.key} {called.of[(e.level, e.territory)]}")
        for e in found.people_added
    ]
    rows = [(key, name, text[:100]) for key, name, text in people]
    steps.add("Resource_Territory", ["Resource", "Territory", "Name"], rows)
    removed = [(e.key, before.of[(e.level, e.territory)]) for e in found.people_removed]
    steps.add("Resource_Territory_delete_by_hand", ["Resource", "Territory"], removed)
    gone = [[before.of[each.ref]] for each in found.deleted]
    steps.add("Territory_delete_by_hand", ["Territory Name"], gone)
    return steps.files


def _steps() -> list[str]:
    return [
        tr(
            "Needed: sales territories; Field Service for postal codes and resources (leave those "
            "files out without it). Load one of two, not both:"
        ),
        tr(
            "a) “wizard”: import each CSV in the order of their numbers (Settings, Data "
            "management, Imports), one table each, columns mapped by their names. The wizard "
            "deletes nothing: what ends in “delete_by_hand” is a list for you."
        ),
        tr(
            "By itself the wizard makes every row a new record, also of an account, a postal code "
            "or a territory that is there: it doubles these. It updates them where you choose an "
            "“Alternate Key” before “Review Mapping”, which the org must define: Account by "
            "Account Number, Postal Code by Postal Code, Territory by Territory Name. With "
            "duplicate detection alone such rows end as errors and change nothing. "
            "Resource_Territory has new rows alone: import it once."
        ),
        tr(
            "b) “odata”: POST each file to /api/data/v9.2/$batch in the order of their numbers, "
            "with Content-Type: multipart/mixed; boundary={boundary}. Each is all or nothing, and "
            "doubles nothing when sent again. What came by the wizard or by hand has numbers that "
            "the org alone knows: give what OData answers as PREVIOUS, or b) makes it anew."
        ).format(boundary=BOUNDARY),
    ]


def _notes(asked: Publishing, called: Labels) -> list[str]:
    told = []
    found = asked.changes
    keys = [key for key, *_ in found.accounts.moved]
    keys += [each.key for each in found.people_added]
    strange = [key for key in keys if not _GUID.fullmatch(key)]
    if strange:
        told.append(
            tr(
                "Accounts and resources that are no GUID ({count:,}, such as {key}) are found by "
                "an alternate key (account: accountnumber, resource: name), which the org must "
                "define for b)."
            ).format(count=len(strange), key=strange[0])
        )
    if called.full:
        told.append(
            tr(
                "Names that are too long, have line ends, or are there twice ({count:,}) are "
                "written otherwise; the whole name stands in Description."
            ).format(count=len(called.full))
        )
    gone = [key for key, _, name in found.units.moved if not name]
    if gone:
        told.append(
            tr(
                "Postal codes that are in no territory any more ({count:,}) are deleted by b) "
                "alone: {codes}."
            ).format(count=len(gone), codes=few(gone))
        )
    return told


def from_files(path: Path, progress: Progress) -> Alignment:
    """Return the alignment of the wizard's tables, or of JSON that OData answered with.

    Raises
    ------
    InvalidInput
        When there is neither.
    """
    files = files_in(path, ".csv", ".json")
    answers = [each for each in files if each.suffix.lower() == ".json"]
    if answers:
        return _of_answers(answers, progress)
    rows: list[tuple[str, str, str, str, str]] = []
    units: list[tuple[str, str]] = []
    accounts: list[tuple[str, str]] = []
    people: list[tuple[str, str]] = []
    for each in files:
        sheet = read_sheet(each, progress)
        if sheet.column("Territory Name") is not None and "_by_hand" not in each.name:
            names, told = sheet.needed("Territory Name"), sheet.optional("Description")
            full = [full_name(name, text) for name, text in zip(names, told)]
            numbers = sheet.optional("(Do Not Modify) Territory")
            above = sheet.optional("Parent Territory")
            rows += zip(names, full, above, [""] * len(names), numbers)
        elif sheet.column("Service Territory") is not None:
            units += zip(sheet.needed("Postal Code"), sheet.needed("Service Territory"))
        elif sheet.column("Resource") is not None and "_by_hand" not in each.name:
            people += zip(sheet.needed("Resource"), sheet.needed("Territory"))
        elif sheet.column("Account Number", "Account Name") is not None:
            keys = sheet.needed("Account Number", "Account Name")
            accounts += zip(keys, sheet.needed("Territory"))
    # References are names: a territory that has no row, as in what changed alone, is one, too.
    named = [name for _, name in (*units, *accounts, *people) if name]
    return _alignment(read_tree(rows, named), units, accounts, people)


def _alignment(
    tree: Tree,
    units: Sequence[tuple[str, str]],
    accounts: Iterable[tuple[str, str]],
    people: Iterable[tuple[str, str]],
) -> Alignment:
    held = [(key, tree.name(name)) for key, name in accounts if name]
    return replace(
        tree.alignment(units),
        people=tuple(Person(key, tree.name(name), tree.level(name)) for key, name in people),
        account=tuple(key for key, _ in held),
        account_territory=tuple(name for _, name in held),
    )


def _of_answers(files: Iterable[Path], progress: Progress) -> Alignment:
    """Return the alignment of what the system answered to GET, one file a table."""
    rows: list[tuple[str, str, str, str, str]] = []
    units: list[tuple[str, str]] = []
    accounts: list[tuple[str, str]] = []
    people: list[tuple[str, str]] = []
    ids: dict[tuple[str, ...], str] = {}
    called: dict[str, str] = {}
    whole: set[str] = set()
    members: list[tuple[str, str, str]] = []
    pages: dict[str, list[Path]] = {}
    for path in files:
        table, is_last, records = _records(path)
        pages.setdefault(table, []).append(path)
        if is_last:
            whole.add(table)
        for each in progress.watched(records, 1_000):
            if "bookableresourceid" in each:
                ids[(ALSO, each["bookableresourceid"])] = each.get("name", "")
            elif "msdyn_postalcodeid" in each:
                key = each.get("msdyn_name", "")
                units.append((key, each.get("_msdyn_serviceterritory_value", "")))
                ids[("unit", key)] = each["msdyn_postalcodeid"]
            elif "msdyn_resourceterritoryid" in each:
                told = each.get("_msdyn_resource_value", ""), each.get("_msdyn_territory_value", "")
                if each.get(f"_msdyn_resource_value{_SHOWN}"):
                    ids[(ALSO, told[0])] = each[f"_msdyn_resource_value{_SHOWN}"]
                people.append(told)
                members.append((*told, each["msdyn_resourceterritoryid"]))
            elif "accountid" in each:
                key = each.get("accountnumber") or each["accountid"]
                ids[(ALSO, key)] = each["accountid"]
                accounts.append((key, each.get("_territoryid_value", "")))
            elif "territoryid" in each:
                name, number = each.get("name", ""), each["territoryid"]
                full = full_name(name, each.get("description", ""))
                called[number] = name
                rows.append((number, full, each.get("_parentterritoryid_value", ""), "", number))
    _refuse_pages([path for table, some in pages.items() for path in some if table not in whole])
    tree = read_tree(rows)
    for who, where, number in members:
        ids[link_id("person", who, (tree.level(where), tree.name(where)))] = number
    found = _alignment(tree, units, accounts, people)
    placed = tuple(replace(each, key=called[each.id]) for each in found.territories)
    return replace(found, territories=placed, ids=ids)


def _refuse_pages(files: Sequence[Path]) -> None:
    """Refuse a table whose last page is not there: the rest would be made anew.

    Raises
    ------
    InvalidInput
        When there is one.
    """
    if files:
        raise InvalidInput(
            tr(
                "{files}: OData answered with a page of the table, not with all of it. Ask for "
                "what its @odata.nextLink names, too, until no page has one, and put all into the "
                "folder."
            ).format(files=few([path.name for path in files]))
        )


def _records(path: Path) -> tuple[str, bool, list[dict[str, str]]]:
    """Return which table an answer is of, whether it is the last page, and its records."""
    try:
        told = json.loads(path.read_text(encoding="utf-8-sig"))
        rows = told["value"] if isinstance(told, dict) else told
        head = told if isinstance(told, dict) else {}
        table = str(head.get("@odata.context", path.name)).split("#")[-1].split("(")[0]
        records = [{key: value or "" for key, value in row.items()} for row in rows]
        return table, "@odata.nextLink" not in head, records
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise InvalidInput(
            tr("{file} is no answer of OData: it has no list “value”.").format(file=path.name)
        ) from error


DYNAMICS = FileSystem(
    lambda: tr("Microsoft Dynamics 365"),
    to_files,
    from_files,
    people=people_without_roles,
    role=no_role,
    country=ASKED,
)
