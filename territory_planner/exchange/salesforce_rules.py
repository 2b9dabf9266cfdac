"""Salesforce's metadata project: a model, its territories, and the rules by postal code.

`inherited` stands on a parent whose rule holds for those below; ours are each territory's own.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from ..core.model.errors import InvalidInput
from ..core.model.progress import Progress
from ..core.model.text import few
from ..layers.text import tr
from .alignment import Alignment, Ref, Territory, level_name, put_on_levels
from .markup import inner, one, read_xml, xml_text
from .names import Labels, developer_names, digest, full_name
from .publication import Publishing, check_most

METADATA = (
    *(".territory2-meta.xml", ".territory2model-meta.xml", ".territory2rule-meta.xml"),
    *(".territory2type-meta.xml", ".territory2", ".territory2rule", ".territory2type"),
)
"""Endings of the files of a project, in small letters."""

VALUE_LENGTH = 1_048
ITEMS, RULES = 10, 15
STEM = 70
POSTAL_CODE = "Account.BillingPostalCode"
API = "67.0"
ROOT = "force-app/main/default"
DESTRUCTIVE = "manifest/destructiveChangesPost.xml"
"""Of a project: what goes once the rest is there."""

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = "http://soap.sforce.com/2006/04/metadata"

Field = tuple[str, object]


def project_files(
    asked: Publishing, called: Labels, names: Mapping[Ref, str], model: str, *, rules: bool
) -> dict[str, bytes]:
    """Return the project of what changed; nothing where that is accounts and people alone.

    Parameters
    ----------
    rules : bool
        With rules by postal code: without, units are no part of it.

    Raises
    ------
    InvalidInput
        When a territory has more postal codes than its rules hold, or a text has what XML can't.
    """
    found = asked.changes
    refs = found.touched() if rules else {each.ref for each in (*found.added, *found.changed)}
    some = [each for each in asked.after.territories if each.ref in refs]
    if not some and not asked.changes.deleted:
        return {}
    files: dict[str, bytes] = {}
    home = f"{ROOT}/territory2Models/{model}"
    kinds = developer_names(((0, level) for level in asked.after.levels), {})
    members: dict[str, list[str]] = {"Territory2": [], "Territory2Rule": []}
    for each in some:
        asked.progress.check()
        lists = _lists(asked.after, each) if rules else []
        own = [f"{_stem(names, each.ref)}_codes_{1 + at}" for at in range(len(lists))]
        for name, items in zip(own, lists):
            files[f"{home}/rules/{name}.territory2Rule-meta.xml"] = _rule(name, items)
        parent = asked.after.parent_of(each)
        fields: list[Field] = [("name", called.of[each.ref])]
        if called.description(each.ref):
            fields.insert(0, ("description", called.description(each.ref)))
        if parent is not None:
            fields.append(("parentTerritory", names[parent.ref]))
        fields += [
            ("ruleAssociations", [("inherited", "false"), ("ruleName", name)]) for name in own
        ]
        fields.append(("territory2Type", kinds[(0, asked.after.levels[each.level])]))
        path = f"{home}/territories/{names[each.ref]}.territory2-meta.xml"
        files[path] = _document("Territory2", fields)
        members["Territory2"].append(f"{model}.{names[each.ref]}")
        members["Territory2Rule"] += [f"{model}.{name}" for name in own]
    if asked.before is None:
        files.update(_frame(asked, model, kinds))
        members["Territory2Model"] = [model]
        members["Territory2Type"] = list(kinds.values())
    files["sfdx-project.json"] = _project()
    files["manifest/package.xml"] = _package(members)
    # Those with an Id go by the records, at last: their accounts' rows are still to be deleted.
    deleted = [each for each in asked.changes.deleted if not each.id]
    gone = {"Territory2": [f"{model}.{names[each.ref]}" for each in deleted]}
    if rules:
        gone["Territory2Rule"] = _rules_gone(asked, names, model, members)
    if any(gone.values()):
        files[DESTRUCTIVE] = _package(gone)
    return files


def _lists(alignment: Alignment, each: Territory) -> list[list[str]]:
    """Return the postal codes of a territory as its rules have them."""
    return _rules(alignment.units_of.get(each.name, []), each) if each.level == 0 else []


def _stem(names: Mapping[Ref, str], ref: Ref) -> str:
    """Return what a territory's rules are called, but for their number: as short as leaves room."""
    name = names[ref]
    return name if len(name) <= STEM else f"{name[: STEM - 9].rstrip('_')}_{digest(ref)}"


def _frame(asked: Publishing, model: str, kinds: Mapping[Ref, str]) -> dict[str, bytes]:
    """Return the model and the types of territories, one a level, which it begins with."""
    path = f"{ROOT}/territory2Models/{model}/{model}.territory2Model-meta.xml"
    files = {path: _document("Territory2Model", [("name", " ".join(asked.plan.split())[:80])])}
    levels = asked.after.levels
    for level, name in enumerate(levels):
        fields: list[Field] = [
            ("name", " ".join(level_name(levels, level).split())[:80]),
            ("priority", str(len(levels) - level)),
        ]
        kind = kinds[(0, name)]
        path = f"{ROOT}/territory2Types/{kind}.territory2Type-meta.xml"
        files[path] = _document("Territory2Type", fields)
    return files


def _rules_gone(
    asked: Publishing, names: Mapping[Ref, str], model: str, members: Mapping[str, Sequence[str]]
) -> list[str]:
    """Return rules that nothing needs any more."""
    touched = asked.changes.touched() | {each.ref for each in asked.changes.deleted}
    rules = []
    for each in asked.known.territories:
        if each.level == 0 and each.ref in touched:
            count = len(_lists(asked.known, each))
            stem = _stem(names, each.ref)
            rules += [f"{model}.{stem}_codes_{1 + at}" for at in range(count)]
    kept = set(members["Territory2Rule"])
    return [each for each in rules if each not in kept]


def _rules(codes: Sequence[str], territory: Territory) -> list[list[str]]:
    """Return postal codes in rules of items, each a list with commas between."""
    strange = [code for code in codes if "," in code or '"' in code or len(code) > VALUE_LENGTH]
    if strange:
        raise InvalidInput(
            tr(
                "A rule of Salesforce can't hold the postal {count:code|codes} {codes} of "
                "“{territory}”: its lists are written with commas. Choose the field of the codes "
                "(ID_FIELD), or correct {count:it|them}."
            ).format(count=len(strange), codes=few(strange), territory=territory.name)
        )
    items: list[str] = []
    for code in codes:
        if code and items and len(items[-1]) + 1 + len(code) <= VALUE_LENGTH:
            items[-1] += f",{code}"
        elif code:
            items.append(code)
    check_most(
        len(items),
        ITEMS * RULES,
        tr(
            "“{names}” has too many postal codes for Salesforce: they need {count:,} items of a "
            "rule, and a territory has {most:,} ({rules} rules of {items}). Split the territory."
        ),
        [territory.name],
        rules=RULES,
        items=ITEMS,
    )
    return [items[at : at + ITEMS] for at in range(0, len(items), ITEMS)]


def _rule(name: str, items: Sequence[str]) -> bytes:
    fields: list[Field] = [("active", "true")]
    if len(items) > 1:
        told = " OR ".join(str(1 + at) for at in range(len(items)))
        fields.append(("booleanFilter", told))
    fields += [("name", name), ("objectType", "Account")]
    fields += [
        ("ruleItems", [("field", POSTAL_CODE), ("operation", "equals"), ("value", value)])
        for value in items
    ]
    return _document("Territory2Rule", fields)


def _document(kind: str, fields: Iterable[Field]) -> bytes:
    lines = "".join(_element(name, value, 1) for name, value in fields)
    return f'{_HEAD}<{kind} xmlns="{_SPACE}">\n{lines}</{kind}>\n'.encode()


def _element(name: str, value: object, depth: int) -> str:
    indent = "    " * depth
    if isinstance(value, list):
        within = "".join(_element(each, said, depth + 1) for each, said in value)
        return f"{indent}<{name}>\n{within}{indent}</{name}>\n"
    return f"{indent}<{name}>{xml_text(str(value))}</{name}>\n"


def _project() -> bytes:
    told = {
        "packageDirectories": [{"path": "force-app", "default": True}],
        "sourceApiVersion": API,
    }
    return (json.dumps(told, indent=2) + "\n").encode()


def _package(members: Mapping[str, Sequence[str]]) -> bytes:
    fields: list[Field] = [
        ("types", [*(("members", each) for each in sorted(some)), ("name", kind)])
        for kind, some in sorted(members.items())
        if some
    ]
    return _document("Package", [*fields, ("version", API)])


def read_project(files: Sequence[Path], progress: Progress) -> Alignment:
    """Return the alignment that a project's territories and rules by postal code make."""
    named: dict[str, Territory] = {}
    parents: dict[str, str] = {}
    kinds: dict[str, str] = {}
    ruled: list[tuple[str, str]] = []
    rules: dict[str, dict[str, list[object]]] = {}
    types: dict[str, int] = {}
    titles: dict[str, str] = {}
    for path in progress.watched(files, 50):
        kind, key = path.name.split(".")[1].lower().replace("-meta", ""), path.name.split(".")[0]
        told = read_xml(path)
        if kind == "territory2":
            named[key] = Territory(full_name(one(told, "name"), one(told, "description")), key=key)
            parents[key], kinds[key] = one(told, "parentTerritory"), one(told, "territory2Type")
            ruled += [(key, one(each, "ruleName")) for each in inner(told, "ruleAssociations")]
        elif kind == "territory2rule":
            rules[key] = told
        elif kind == "territory2type":
            types[key], titles[key] = int(one(told, "priority") or 0), one(told, "name")
    order = sorted({kinds[key] for key in named} & set(types), key=lambda each: -types[each])
    given = {key: order.index(kind) for key, kind in kinds.items() if kind in order}
    placed = put_on_levels(parents, named, given)
    units, notes = _units_of(rules, ruled, placed)
    count = 1 + max((each.level for each in placed.values()), default=0)
    called = [titles[kind] for kind in order]
    return Alignment(
        tuple(unit for unit, _ in units),
        tuple(name for _, name in units),
        levels=tuple(level_name(called, level) for level in range(max(count, len(called)))),
        territories=tuple(placed.values()),
        notes=tuple(notes),
    )


def _units_of(
    rules: Mapping[str, Mapping[str, list[object]]],
    ruled: Iterable[tuple[str, str]],
    placed: Mapping[str, Territory],
) -> tuple[list[tuple[str, str]], list[str]]:
    """Return the units of rules by postal code, and what other rules there are."""
    units: list[tuple[str, str]] = []
    others: list[str] = []
    for key, name in ruled:
        for item in inner(rules.get(name, {}), "ruleItems"):
            is_code = one(item, "field").endswith("PostalCode")
            if is_code and one(item, "operation") == "equals" and placed[key].level == 0:
                codes = [code.strip() for code in one(item, "value").split(",")]
                units += [(code, placed[key].name) for code in codes if code]
            else:
                told = f"{one(item, 'field')} {one(item, 'operation')} {one(item, 'value')}"
                others.append(f"{placed[key].name} ({told})")
    notes = []
    if others:
        notes.append(
            tr(
                "Rules that are not lists of postal codes can't be carried over ({count:,}): "
                "{rules}."
            ).format(count=len(others), rules=few(others))
        )
    return units, notes
