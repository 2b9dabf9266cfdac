from __future__ import annotations

from scripts.scan import findings


def test_a_clean_folder_has_no_findings(tmp_path):
    (tmp_path / "fine.py").write_text("answer = 42\n")
    assert findings(tmp_path) == []


def test_what_the_repository_blocks_is_found_with_its_line(tmp_path):
    (tmp_path / "bad.py").write_text("import pickle\n\nassert pickle  # nosec\n")
    found = findings(tmp_path)
    assert any("bad.py:1:" in line and "B403" in line for line in found)
    assert any("bad.py:3:" in line and "B101" in line for line in found)


def test_a_key_in_the_code_is_found(tmp_path):
    # Put together here, so that scanning this file finds nothing.
    (tmp_path / "key.py").write_text('key = "AKIA' + 'IOSFODNN7EXAMPLQ"\n')
    assert any("key.py:1:" in line and "AWS" in line for line in findings(tmp_path))
