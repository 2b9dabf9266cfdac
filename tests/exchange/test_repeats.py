"""Accounts that a layer has several times: merged in the open, the same way in every order."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest

from territory_planner.exchange.publication import IN_SEVERAL, NO_ACCOUNTS, Publishing, publish
from territory_planner.exchange.repeats import with_accounts_once
from territory_planner.exchange.systems import SYSTEMS
from tests.exchange.plans import plan, written

NAMES = ("A", "B", "C")
TWICE = "001000000000000AAA"
TORN = "001000000000001AAA"
"""One whose rows lie in one territory, and one whose rows lie in several."""


def with_repeats():
    made = plan(NAMES, 1, each=4)
    own = list(zip(made.account, made.account_territory, made.account_place))
    near, far = (10.05, 50.05), (11.05, 50.05)
    more = [(TWICE, "B", near), (TWICE, "B", far), (TWICE, "", far)]
    more += [(TORN, "C", near), (TORN, "A", near), (TORN, "C", far)]
    keys, names, places = zip(*own, *more)
    return replace(made, account=keys, account_territory=names, account_place=places)


def turned(made, seed):
    order = list(range(len(made.account)))
    random.Random(seed).shuffle(order)
    keys, names, places = (
        tuple(column[at] for at in order)
        for column in (made.account, made.account_territory, made.account_place)
    )
    return replace(made, account=keys, account_territory=names, account_place=places)


@pytest.mark.parametrize("word", SYSTEMS)
def test_every_system_that_takes_accounts_says_which_were_merged_and_how(word):
    system, made = SYSTEMS[word], with_repeats()
    export = publish(system, Publishing(made, country="USA", starts="2027-01-31"))
    text = export.files["README.txt"].decode()
    said = "Accounts whose key stands in several rows (2 keys, 6 rows): "
    assert (said in text) == (system.accounts != NO_ACCOUNTS)
    if system.accounts == NO_ACCOUNTS:
        return
    assert f"{said}{TWICE}, {TORN}. Each " in text
    torn = "where its rows lie in several territories (1 key), in the one with most of them"
    assert (torn in text) == (system.accounts != IN_SEVERAL)
    assert (f"by name: {TORN} → C." in text) == (system.accounts != IN_SEVERAL)
    assert any(note.startswith(said) for note in export.notes)
    assert len(text.splitlines()) <= 10
    for seed in range(3):
        other = publish(system, Publishing(turned(made, seed), country="USA", starts="2027-01-31"))
        same = {n: d for n, d in other.files.items() if not n.endswith((".hyper", ".xlsx"))}
        assert same == {name: export.files[name] for name in same}


@pytest.mark.parametrize("word", ["salesforce", "dynamics", "salesforce_maps", "spotio", "oracle"])
def test_what_was_merged_is_nothing_new_the_next_time(word, tmp_path):
    made = with_repeats()
    written(SYSTEMS[word], tmp_path, made)
    assert publish(SYSTEMS[word], Publishing(turned(made, 5), made)) is None


def test_an_account_is_where_most_of_its_rows_are_and_of_as_many_the_first_by_name():
    made = with_repeats()
    once, _ = with_accounts_once(made, in_one=True)
    assert max(Counter(once.account).values()) == 1
    held = dict(zip(once.account, once.account_territory))
    assert (held[TWICE], held[TORN]) == ("B", "C")
    even = replace(made, account=("x", "x", "y", "y"), account_territory=("T 10", "T 9", "", ""))
    once, said = with_accounts_once(replace(even, account_place=()), in_one=True)
    assert dict(zip(once.account, once.account_territory)) == {"x": "T 9", "y": ""}
    assert "x → T 9" in said
    both, _ = with_accounts_once(made, in_one=False)
    assert Counter(both.account)[TORN] == 2


def test_accounts_that_are_there_once_stay_as_they_are():
    made = plan(NAMES, 1, each=4)
    assert with_accounts_once(made, in_one=True) == (made, "")
