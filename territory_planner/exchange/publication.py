"""What is published of a plan: a system's files, what to do with them, and the way back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property
from itertools import count
from pathlib import Path

from ..core.model.data_classes import dataclass
from ..core.model.errors import InvalidInput
from ..core.model.locale import number
from ..core.model.progress import SILENT, Progress
from ..core.model.text import clauses, few, labelled
from ..core.model.waiting import wait_for_all
from ..layers.text import tr
from ..layers.writing.folders import FILES
from .alignment import Alignment, Person, Ref, level_name, link_id
from .changes import ADDED, CHANGED, MOVED, REMOVED, ChangeSet, changes
from .repeats import with_accounts_once
from .sheets import csv_bytes
from .state import STATE, state_files

README = "README.txt"
ROLLBACK = "rollback"
CHANGES = "changes.csv"
ORG = "org"
"""The folder in a publication's where a user puts what the system itself exported since."""

OURS = {ROLLBACK, STATE, CHANGES, FILES, ORG}
"""What stands beside a system's own files in what we write."""

NO_LOCKS, OPEN, SHUT = "", "open", "shut"

NO_ACCOUNTS, IN_ONE, IN_SEVERAL = "", "one", "several"

UNASKED, ASKED, NEEDED = "", "asked", "needed"

People = tuple[Person, ...]


def all_people(plan: Alignment, before: Alignment | None) -> People:
    """Return the people of a plan as a system takes them that takes their roles, too."""
    return plan.people


def people_without_roles(plan: Alignment, before: Alignment | None) -> People:
    """Return the people of a plan for a system that has no roles."""
    return tuple(dict.fromkeys(replace(each, role="") for each in plan.people))


def no_people(plan: Alignment, before: Alignment | None) -> People:
    """Return the people of a plan for a system that takes none."""
    return ()


def own_role(role: str) -> str:
    """Return a role as it is, for a system that takes any."""
    return role


def no_role(role: str) -> str:
    """Return nothing, for a system that has no roles."""
    return ""


_STEP = re.compile(r"^\d+\. ")
"""Begins what is to be done in its turn: only some of the steps may be there."""

LONGEST = 10
"""Lines that a README has at most."""


@dataclass(frozen=True)
class Publishing:
    """What is to be published.

    Attributes
    ----------
    after : Alignment
        The plan.
    before : Alignment, optional
        What the system has; None for nothing.
    plan : str
        What the plan is called there.
    country : str
        Of the units, as the system writes it; '' where that is not asked for.
    starts : str
        The day (2027-01-31) from which on people work in their territories; '' for none.
    progress : Progress
    back_of : frozenset of (str, str), optional
        Of the way back: what the change set could not load yet, by kind and key. None for a change
        set itself.
    """

    after: Alignment
    before: Alignment | None = None
    plan: str = "Territories"
    country: str = ""
    starts: str = ""
    progress: Progress = SILENT
    back_of: frozenset[tuple[str, str]] | None = None

    @cached_property
    def changes(self) -> ChangeSet:
        """What leads from what the system has to the plan."""
        return changes(self.before or Alignment(), self.after, self.progress)

    @property
    def known(self) -> Alignment:
        """What the system has, nothing included."""
        return self.before or Alignment()

    def back(self, waiting: frozenset[tuple[str, str]]) -> Publishing:
        """Return what undoes it, but for what it could not load yet."""
        return replace(self, after=self.known, before=self.after, back_of=waiting)


@dataclass(frozen=True)
class Export:
    """Files for a system.

    Attributes
    ----------
    files : dict of str to bytes
        By their path in the folder, with "/" between.
    steps : list of str
        What to do with them, and what the system must have for that.
    notes : list of str
        What was left out or written otherwise, and why.
    keys : mapping of Ref to str
        What the system calls territories, where it needs a name of its own: the next publication
        calls them so, too.
    waiting : frozenset of (str, str)
        What can't be loaded yet, by kind and key.
    """

    files: dict[str, bytes]
    steps: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    keys: Mapping[Ref, str] = field(default_factory=dict)
    waiting: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True)
class FileSystem:
    """A system that takes and gives files.

    Attributes
    ----------
    title : callable
        Returns what it is called.
    to_files : callable
        Takes a `Publishing`, gives an `Export` of what changed.
    from_files : callable, optional
        Takes the folder or file that it wrote, and a progress; gives an `Alignment`. None where
        nothing comes back.
    needs_shapes : bool
        Its files hold outlines.
    is_whole : bool
        It takes a plan whole or not at all: a change is the whole plan again.
    has_figures : bool
        Its files hold measures: where these change, the plan is published again.
    locks : str
        `NO_LOCKS`, or how a unit stands there where nobody said: `OPEN` or `SHUT`.
    accounts : str
        `NO_ACCOUNTS`, or in how many territories one may be: `IN_ONE` or `IN_SEVERAL`.
    people : callable
        Takes the plan, and what the system has (None for nothing); gives the people as the system
        takes them: see `all_people`.
    role : callable
        Takes a role of the plan's; gives what it is there, '' for nothing.
    country : str
        `UNASKED`, or whether the country of units must be named: `ASKED` or `NEEDED`.
    starts : str
        The same of the day from which on people work in their territories.
    """

    title: Callable[[], str]
    to_files: Callable[[Publishing], Export]
    from_files: Callable[[Path, Progress], Alignment] | None = None
    needs_shapes: bool = False
    is_whole: bool = False
    has_figures: bool = False
    locks: str = NO_LOCKS
    accounts: str = IN_ONE
    people: Callable[[Alignment, Alignment | None], People] = all_people
    role: Callable[[str], str] = own_role
    country: str = UNASKED
    starts: str = UNASKED


def published(system: FileSystem, asked: Publishing, progress: Progress) -> Export | None:
    """Return what `publish` does, made on a thread of its own: a cancel is heard at any moment.

    `asked` has no progress, which it is given here.
    """
    return wait_for_all(lambda inner: publish(system, replace(asked, progress=inner)), progress)


def publish(system: FileSystem, asked: Publishing) -> Export | None:
    """Return the files of a publication, with the way back; None where nothing changed.

    Raises
    ------
    InvalidInput
        When the plan exceeds what the system takes.
    """
    before = None if asked.before is None else _as_taken(system, asked.before, None)[0]
    after, repeats = _as_taken(system, asked.after, before)
    left = _left_out(system, asked.after, after)
    asked = replace(asked, before=before, after=after)
    if before is not None and not asked.changes and before.measured == asked.after.measured:
        return None
    asked = replace(asked, after=_known_by(asked.after, asked.known, {}))
    made = system.to_files(asked)
    files = dict(made.files)
    steps = list(made.steps)
    if asked.before is not None:
        files[CHANGES] = change_table(asked)
        back = asked.back(made.waiting)
        if not system.is_whole or not system.needs_shapes or back.after.shapes:
            undone = system.to_files(back)
            told = readme([_first_line(system, back), *undone.steps, *undone.notes])
            files.update(
                {
                    f"{ROLLBACK}/{name}": data
                    for name, data in {**undone.files, README: told}.items()
                }
            )
            steps.append(
                tr(
                    "To go back to the state before, load “{folder}” as its README.txt says."
                ).format(folder=ROLLBACK)
            )
    state = _known_by(asked.after, asked.known, made.keys)
    if not (asked.known.knows_units or system.needs_shapes):
        state = replace(state, unit=(), territory=(), knows_units=False)
    files.update(state_files(state, asked.progress))
    sums, notes = _sums(asked), [*_homeless(asked), *repeats, *left, *made.notes]
    files[README] = readme([_first_line(system, asked), *sums, *steps, *notes])
    files = {name: files[name] for name in sorted(files)}
    return replace(made, files=files, steps=steps, notes=[*sums, *notes])


def _sums(asked: Publishing) -> list[str]:
    """Return how much changed, of each kind; nothing where there was nothing before."""
    if asked.before is None:
        return []
    found = asked.changes
    words = {ADDED: tr("{count:,} added"), MOVED: tr("{count:,} moved")}
    words.update({CHANGED: tr("{count:,} changed"), REMOVED: tr("{count:,} removed")})
    told = []
    for title, counts in (
        (
            tr("territories"),
            {
                ADDED: len(found.added),
                CHANGED: len(found.changed),
                REMOVED: len(found.deleted),
            },
        ),
        (tr("units"), Counter(row[0] for row in found.units.told())),
        (tr("accounts"), Counter(row[0] for row in found.accounts.told())),
        (
            tr("people"),
            {ADDED: len(found.people_added), REMOVED: len(found.people_removed)},
        ),
        (tr("locks"), {CHANGED: len(found.relocked)}),
    ):
        said = [text.format(count=counts.get(word, 0)) for word, text in words.items()]
        said = [text for text, word in zip(said, words) if counts.get(word)]
        if said:
            told.append(labelled(title, ", ".join(said)))
    return [tr("What changes: {changes}.").format(changes=clauses(told))] if told else []


def _homeless(asked: Publishing) -> list[str]:
    """Return how many units, and accounts, are in no territory: they are in no file."""
    told = []
    units = asked.after.territory.count("")
    accounts = asked.after.account_territory.count("")
    if units:
        told.append(tr("Units in no territory: {count:,}.").format(count=units))
    if accounts:
        told.append(tr("Accounts in no territory: {count:,}.").format(count=accounts))
    return [" ".join(told)] if told else []


def _as_taken(
    system: FileSystem, plan: Alignment, before: Alignment | None
) -> tuple[Alignment, list[str]]:
    """Return a plan without what a system has no place for, and its units locked or not.

    And what is to be told of accounts that it has several times.

    Parameters
    ----------
    before : Alignment, optional
        What the system has, as it takes it.
    """
    locked = None if system.locks == NO_LOCKS else plan.locked
    if locked is None and system.locks == SHUT:
        locked = frozenset(plan.unit)
    elif locked is None and system.locks == OPEN:
        locked = frozenset()
    if system.accounts == NO_ACCOUNTS:
        plan = replace(plan, account=(), account_territory=(), account_place=())
    plan, repeats = with_accounts_once(plan, in_one=system.accounts != IN_SEVERAL)
    taken = replace(
        plan,
        locked=locked,
        measures=plan.measures if system.has_figures else {},
        people=system.people(plan, before),
    )
    return taken, [repeats] if repeats else []


def _left_out(system: FileSystem, plan: Alignment, taken: Alignment) -> list[str]:
    """Return what a system has no place for."""
    lost = [each for each in plan.people if each.role and not system.role(each.role)]
    gone = (
        (tr("people ({count:,})"), 0 if taken.people else len(plan.people)),
        (tr("roles of people ({count:,})"), len(lost) if taken.people else 0),
        (tr("accounts ({count:,})"), 0 if taken.account else len(set(plan.account))),
        (tr("locks ({count:,})"), 0 if taken.locked is not None else len(plan.locked or ())),
        (tr("measures ({count:,})"), 0 if taken.measures else len(plan.measures)),
    )
    told = [text.format(count=count) for text, count in gone if count]
    text = tr("Left out, as the files have no place for it: {what}.")
    return [text.format(what=", ".join(told))] if told else []


def _known_by(after: Alignment, before: Alignment, keys: Mapping[Ref, str]) -> Alignment:
    """Return an alignment whose territories have the keys and ids that a system knows them by."""
    known = before.by_ref
    territories = []
    for each in after.territories:
        old = known.get(each.ref, each)
        key = keys.get(each.ref) or old.key or each.key
        territories.append(replace(each, key=key, id=old.id or each.id))
    ids = {**_ids_left(before, after), **after.ids}
    return replace(after, territories=tuple(territories), ids=ids)


def _ids_left(before: Alignment, after: Alignment) -> dict[tuple[str, ...], str]:
    """Return the numbers of a system's records that are still true after a publication.

    Who gets another role has a new record.
    """
    stay = set(before.people) & set(after.people)
    accounts = zip(after.account, after.account_territory)
    there = {link_id("account", key, (0, name)) for key, name in accounts}
    there |= {link_id("person", each.key, (each.level, each.territory)) for each in stay}
    there |= {("unit", key) for key, name in zip(after.unit, after.territory) if name}
    linked = {"account", "person", "unit"}
    return {
        key: number for key, number in before.ids.items() if key[0] not in linked or key in there
    }


def _first_line(system: FileSystem, asked: Publishing) -> str:
    counts = [
        sum(each.level == level for each in asked.after.territories)
        for level in range(len(asked.after.levels))
    ]
    told = [
        labelled(level_name(asked.after.levels, level), number(count))
        for level, count in enumerate(counts)
    ]
    return tr("Territory Planner: “{plan}” for {system} ({levels}; units: {units:,}).").format(
        plan=" ".join(asked.plan.split()),
        system=system.title(),
        levels=", ".join(told),
        units=len(asked.after.unit),
    )


def readme(lines: Sequence[str]) -> bytes:
    """Return a README of three to ten lines; what is too much stands in the last."""
    told = [" ".join(line.split()) for line in lines]
    steps = count(1)
    told = [_STEP.sub(lambda _: f"{next(steps)}. ", line) for line in told]
    if len(told) > LONGEST:
        told = [*told[: LONGEST - 1], " ".join(told[LONGEST - 1 :])]
    if len(told) < 3:
        told.append(tr("Nothing was left out."))
    return ("\n".join(told) + "\n").encode()


def change_table(asked: Publishing) -> bytes:
    """Return what changed as a table for people: what, which, before, after."""
    found, rows = asked.changes, []
    parent = {each.ref: each.parent for each in asked.known.territories}
    for what, some in ((ADDED, found.added), (CHANGED, found.changed)):
        rows += [
            (what, "territory", each.name, parent.get(each.ref, ""), each.parent) for each in some
        ]
    rows += [(REMOVED, "territory", each.name, each.parent, "") for each in found.deleted]
    for kind, pairs in (("unit", found.units), ("account", found.accounts)):
        rows += [(what, kind, key, one, two) for what, key, one, two in pairs.told()]
    for what, key, name in found.relocked_as(asked.after):
        rows.append((what, "unit", key, name, name))
    rows += [(REMOVED, "person", each.key, each.territory, "") for each in found.people_removed]
    rows += [(ADDED, "person", each.key, "", each.territory) for each in found.people_added]
    head = ["change", "of", "key", "before", "after"]
    return csv_bytes(head, rows, asked.progress, guard=True)


def check_most(
    count: int, most: int, sentence: str, names: Iterable[str] = (), **told: object
) -> None:
    """Refuse what exceeds a system's limit, before anything is written.

    Parameters
    ----------
    sentence : str
        With {count}, {most} and {names}, and what else is `told`: what is too much, and what to do.

    Raises
    ------
    InvalidInput
        When `count` is more than `most`.
    """
    if count > most:
        raise InvalidInput(sentence.format(count=count, most=most, names=few(list(names)), **told))
