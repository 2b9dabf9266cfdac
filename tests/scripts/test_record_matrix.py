"""The page of versions tells what ran, what did not end, and at which commit."""

from __future__ import annotations

from scripts.record_matrix import page


def test_each_folder_of_tests_has_its_outcome_and_its_commit(tmp_path):
    suite = tmp_path / "sid"
    suite.mkdir()
    (suite / "versions").write_text("3.44.15 | 5.15.19 | 3.14.10\n")
    ui = "=== 2 failed, 665 passed, 6 skipped, 9 warnings, 1 error in 71.49s (0:01:11) ==="
    (suite / "ui.log").write_text(f"# abc1234 2026-11-30\n..F\nSKIPPED [1] 5 passed in\n{ui}\n")
    (suite / "files.log").write_text("# def5678 2026-12-01\n...\n3 passed in 0.20s\n")
    (suite / "core.log").write_text("# abc1234 2026-11-30\n12 passed\nSegmentation fault\n")
    (suite / "tours.log").write_text("# abc1234 2026-11-30\n===== 1 skipped in 0.02s =====\n")
    told = page(tmp_path).splitlines()
    assert "| sid | 3.44.15 | 5.15.19 | 3.14.10 |" in told
    first = told.index("| Tests | outcome | at commit |") + 2
    assert told[first : first + 5] == [
        "| `tests/core` | ended by itself | `abc1234`, 2026-11-30 |",
        "| `tests/test_*.py` | 3 passed | `def5678`, 2026-12-01 |",
        "| `tests/tours` | 1 skipped | `abc1234`, 2026-11-30 |",
        "| `tests/ui` | 665 passed, 3 failed, 6 skipped | `abc1234`, 2026-11-30 |",
        "| together | 668 passed, 3 failed, 7 skipped | |",
    ]
