"""Parts of SciPy are loaded as they are first called, and what is damaged is an ImportError."""

from __future__ import annotations

import pytest
import scipy.spatial

from territory_planner.core.model import scipy_parts


def test_each_part_is_there():
    parts = [each for each in vars(scipy_parts).values() if isinstance(each, scipy_parts._Part)]
    assert len(parts) > 20
    for part in parts:
        assert callable(getattr(scipy_parts.import_module(part._module), part._name))


def test_a_part_gives_what_scipy_gives():
    assert isinstance(scipy_parts.cKDTree([[0.0, 1.0]]), scipy.spatial.cKDTree)


def test_what_was_built_for_another_numpy_can_not_be_loaded(monkeypatch):
    def damaged(_name):
        raise ValueError("numpy.dtype size changed")

    monkeypatch.setattr(scipy_parts, "import_module", damaged)
    with pytest.raises(ImportError, match="size changed"):
        scipy_parts.cdist([[0.0]], [[1.0]])
