"""A scenario: a plan with its name, its origin, its state and its figures."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, datetime, timezone
from typing import Any

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.scenarios.calendar import Term
from ..text import tr

Assignment = Mapping[str, str]
"""The territory of each unit by its key; '' for none."""

DRAFT, REVIEW, APPROVED = "draft", "review", "approved"

NEXT = {DRAFT: (REVIEW,), REVIEW: (DRAFT, APPROVED), APPROVED: (REVIEW,)}
"""The states that each may go to; approved ones only while they were never put in force."""


@dataclass(frozen=True)
class Signature:
    """A step of a scenario's way from draft to being in force.

    Attributes
    ----------
    state : str
    who : str
    when : datetime
        In UTC.
    term : Term, optional
        The days that it was put in force for.
    """

    state: str
    who: str
    when: datetime
    term: Term | None = None


@dataclass(frozen=True)
class Scenario:
    """A plan that is kept.

    Attributes
    ----------
    layer, name : str
        A name is given once among the scenarios of a layer.
    author : str
    made : datetime
        In UTC.
    parent : str
        Name of the scenario that it was made from; '' for none.
    note : str
    parameters, figures : dict
        How it was made, and what it is like; whatever JSON can hold.
    signatures : tuple of Signature
        By time; without any it is a draft.
    number : int
        In its store; 0 where it has not been kept yet.
    """

    layer: str
    name: str
    author: str
    made: datetime
    parent: str = ""
    note: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)
    figures: dict[str, Any] = field(default_factory=dict)
    signatures: tuple[Signature, ...] = ()
    number: int = 0

    @property
    def state(self) -> str:
        """Draft, review or approved."""
        return self.signatures[-1].state if self.signatures else DRAFT

    @property
    def term(self) -> Term | None:
        """The days that it was put in force for; None for none."""
        return next((each.term for each in reversed(self.signatures) if each.term), None)

    def may_change(self) -> None:
        """Allow to replace, rename or delete it.

        Raises
        ------
        InvalidInput
            When it is approved.
        """
        if self.state == APPROVED:
            raise InvalidInput(
                tr(
                    "“{name}” is approved ({who}, {day}), so that it stays as it is: save under "
                    "another name."
                ).format(
                    name=self.name,
                    who=self.signatures[-1].who or tr("nobody named"),
                    day=self.signatures[-1].when.date(),
                )
            )


def signed(
    scenario: Scenario, state: str, who: str, when: datetime, term: Term | None = None
) -> Scenario:
    """Return a scenario in another state, or put in force.

    Raises
    ------
    InvalidInput
        When it can't go there: no step may be left out, only what is approved comes in force, and
        what was in force is not taken back.
    """
    now = scenario.state
    if term is None and state == now:
        raise InvalidInput(_said(tr("“{name}” is in that state already ({state})."), scenario))
    if state != now and state not in NEXT[now]:
        raise InvalidInput(
            _said(
                tr("“{name}” can't go from {state} to {to}: the next is {next}."), scenario, state
            )
        )
    if state != now and now == APPROVED and scenario.term is not None:
        raise InvalidInput(
            _said(tr("“{name}” was put in force, which is not taken back: copy it."), scenario)
        )
    if term is not None and state != APPROVED:
        raise InvalidInput(
            _said(tr("Only an approved plan comes in force; “{name}” is not ({state})."), scenario)
        )
    if term is not None and term.end is not None and term.end <= term.begin:
        raise InvalidInput(
            tr("What is in force from {begin} can't end on {end}: give a later day.").format(
                begin=term.begin, end=term.end
            )
        )
    return replace(scenario, signatures=(*scenario.signatures, Signature(state, who, when, term)))


def state_titles() -> dict[str, str]:
    """Return what each state is called."""
    return {DRAFT: tr("draft"), REVIEW: tr("in review"), APPROVED: tr("approved")}


def _said(text: str, scenario: Scenario, to: str = "") -> str:
    titles = state_titles()
    follows = tr(" or ").join(titles[each] for each in NEXT[scenario.state])
    return text.format(
        name=scenario.name, state=titles[scenario.state], to=titles.get(to, ""), next=follows
    )


def as_json(scenario: Scenario) -> dict[str, str]:
    """Return the parts of a scenario that are kept as JSON, by the name of their column."""
    signatures = [
        {
            "state": each.state,
            "who": each.who,
            "when": each.when.isoformat(),
            "valid_from": each.term.begin.isoformat() if each.term else None,
            "valid_to": each.term.end.isoformat() if each.term and each.term.end else None,
        }
        for each in scenario.signatures
    ]
    parts = {
        "parameters": scenario.parameters,
        "figures": scenario.figures,
        "signatures": signatures,
    }
    return {
        name: json.dumps(part, ensure_ascii=False, sort_keys=True) for name, part in parts.items()
    }


def signatures_of(text: str) -> tuple[Signature, ...]:
    """Read signatures as `as_json` writes them.

    Raises
    ------
    ValueError, TypeError, KeyError
        When it is something else.
    """
    return tuple(_signature(each) for each in json.loads(text or "[]"))


def moment_of(text: str) -> datetime:
    """Read a time as it is kept; one that names no zone is in UTC.

    Raises
    ------
    ValueError
        When it is none.
    """
    found = datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=timezone.utc)


def _signature(kept: dict[str, Any]) -> Signature:
    begin, end = kept["valid_from"], kept["valid_to"]
    term = None
    if begin:
        term = Term(date.fromisoformat(begin), date.fromisoformat(end) if end else None)
    if kept["state"] not in NEXT:
        raise ValueError(kept["state"])
    return Signature(kept["state"], str(kept["who"]), moment_of(kept["when"]), term)
