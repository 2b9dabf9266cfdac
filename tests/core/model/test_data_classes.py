"""Data classes that are made as they are first used are Python's in all that can be seen."""

from __future__ import annotations

import copyreg
import importlib
import pkgutil
import threading
from copy import copy
from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace

import pytest

import territory_planner
from territory_planner.core.model.data_classes import dataclass


def point():
    """A class that nobody has used."""

    @dataclass(frozen=True)
    class Point:
        """Where something is."""

        x: float
        y: float = 2.0
        names: list[str] = field(default_factory=list)

        def __post_init__(self) -> None:
            if self.x < 0:
                raise ValueError("x is below 0")

    return Point


def test_nothing_is_made_before_it_is_used():
    kind = point()
    assert not {"__eq__", "__repr__", "__hash__", "__setattr__"} & set(vars(kind))
    kind(1.0)
    assert {"__eq__", "__repr__", "__hash__", "__setattr__"} <= set(vars(kind))


def test_it_is_a_data_class_as_python_makes_them():
    kind = point()
    one = kind(1.0, names=["a"])
    assert (one.x, one.y, one.names) == (1.0, 2.0, ["a"])
    assert one == kind(1.0, 2.0, ["a"]) != kind(1.0)
    assert repr(one).endswith("Point(x=1.0, y=2.0, names=['a'])")
    assert replace(one, y=3.0) == kind(1.0, 3.0, ["a"])
    assert kind(1.0).names is not kind(1.0).names
    assert hash(kind(1.0, names=())) == hash(kind(1.0, names=()))  # type: ignore[arg-type]
    with pytest.raises(FrozenInstanceError):
        one.x = 2.0
    with pytest.raises(ValueError, match="below 0"):
        kind(-1.0)
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'x'"):
        kind()
    assert kind.__init__.__qualname__ == f"{kind.__qualname__}.__init__"


def test_what_another_process_sends_makes_it_too():
    """Unpickling calls no `__init__`, and what was not made would equal nothing but itself."""
    kind, sent = point(), {"x": 1.0, "y": 3.0, "names": []}
    came = [copyreg.__newobj__(kind) for _ in range(2)]  # type: ignore[attr-defined]
    came[0].__setstate__(dict(sent))  # as the first of them is read
    vars(came[1]).update(sent)  # as those are that follow
    assert came[0] == came[1] == kind(1.0, 3.0)
    assert repr(came[0]).endswith("Point(x=1.0, y=3.0, names=[])")
    assert copy(came[0]) == came[1]


def test_its_fields_are_told_before_there_is_one():
    kind = point()
    assert is_dataclass(kind)
    assert [each.name for each in fields(kind)] == ["x", "y", "names"]


def test_what_derives_from_one_has_its_fields_too():
    kind = point()

    @dataclass(frozen=True)
    class Named(kind):  # type: ignore[misc, valid-type]
        name: str = ""

    class Plain(kind):  # type: ignore[misc, valid-type]
        pass

    assert Plain(1.0).y == 2.0
    assert Named(1.0, 3.0, [], "b") == Named(1.0, 3.0, [], name="b")
    assert [each.name for each in fields(Named)] == ["x", "y", "names", "name"]
    with pytest.raises(FrozenInstanceError):
        Named(1.0).name = "c"


def test_one_with_an_init_of_its_own_keeps_it():
    @dataclass(eq=False)
    class Counted:
        n: int

        def __init__(self, items: list[int]) -> None:
            self.n = len(items)

    assert Counted([1, 2]).n == 2
    assert Counted([]) != Counted([])


def test_threads_that_use_one_first_at_once_all_get_theirs():
    for _ in range(50):
        kind, begin, got = point(), threading.Barrier(4), []

        def use(kind=kind, begin=begin, got=got):
            begin.wait()
            got.append(kind(1.0, 5.0))

        threads = [threading.Thread(target=use) for _ in range(4)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        assert got == [kind(1.0, 5.0)] * 4


def test_every_data_class_of_the_plugin_can_be_made(qgis_app):
    """Python refuses wrong ones, a field without a default behind one with it, as it makes them."""
    count = 0
    for found in pkgutil.walk_packages(territory_planner.__path__, "territory_planner."):
        module = importlib.import_module(found.name)
        for kind in vars(module).values():
            if isinstance(kind, type) and kind.__module__ == found.name and is_dataclass(kind):
                count += bool(fields(kind))
    assert count > 300
