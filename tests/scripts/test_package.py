from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from scripts import package


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return package.assemble(tmp_path_factory.mktemp("plugins"))


@pytest.fixture
def copy(built, tmp_path):
    """Return a package that a test may spoil."""
    return Path(shutil.copytree(built, tmp_path / built.name))


@pytest.mark.skipif(not package.SITE.is_dir(), reason="make docs-site makes the guide")
def test_the_package_as_built_keeps_every_rule(built, tmp_path):
    archive = tmp_path / "territory_planner.zip"
    package.write_archive(built, archive)
    faults = package.metadata_faults(built) + package.file_faults(built)
    assert faults + package.archive_faults(archive) == []


def test_the_package_holds_licence_and_metadata_but_no_tests(built, tmp_path):
    archive = tmp_path / "territory_planner.zip"
    package.write_archive(built, archive)
    with zipfile.ZipFile(archive) as opened:
        names = set(opened.namelist())
    assert {"territory_planner/LICENSE", "territory_planner/metadata.txt"} <= names
    assert not any("test" in name.split("/")[1] for name in names)


def test_resources_load_through_either_pyqt(built):
    text = (built / "resources.py").read_text()
    assert "from qgis.PyQt import QtCore" in text
    assert "PyQt5 import" not in text


def test_every_icon_is_listed_in_the_resources():
    listed = (package.ROOT / "resources.qrc").read_text()
    drawn = sorted(path.name for path in (package.ROOT / package.NAME / "icons").glob("*.svg"))
    assert drawn
    assert [name for name in drawn if f"icons/{name}<" not in listed] == []


@pytest.mark.parametrize("name", [".hidden", "core/__pycache__/a.pyc", "tests/test_a.py", "go.sh"])
def test_a_file_with_no_business_there_is_named(copy, name):
    (copy / name).parent.mkdir(parents=True, exist_ok=True)
    (copy / name).write_text("")
    assert any(name in fault for fault in package.file_faults(copy))


def test_a_missing_licence_is_named(copy):
    (copy / "LICENSE").unlink()
    assert package.file_faults(copy) == ["A file named LICENSE is missing."]


@pytest.mark.parametrize(
    ("line", "spoilt"),
    [
        ("version=0.1.0", "version=new"),
        ("name=Territory Planner", "name=Territory Plugin"),
        ("hasProcessingProvider=yes", ""),
        ("email=contact@territory-planner.example", "email=nobody"),
        ("icon=icons/territory_planner.svg", "icon=icons/none.svg"),
    ],
)
def test_bad_metadata_gets_a_sentence(copy, line, spoilt):
    file = copy / "metadata.txt"
    text = file.read_text()
    assert line in text
    file.write_text(text.replace(line, spoilt))
    assert len(package.metadata_faults(copy)) == 1


def test_a_missing_entry_is_named(copy):
    (copy / "metadata.txt").write_text("[general]\nname=X\n")
    faults = package.metadata_faults(copy)
    assert "metadata.txt lacks 'about'." in faults
    assert "metadata.txt lacks 'tracker'." in faults


def test_a_release_refuses_addresses_that_are_placeholders(copy):
    told = package.placeholders(copy)
    keys = ("email", "homepage", "repository", "tracker")
    assert [fault.split("'")[1] for fault in told] == list(keys)
    file = copy / "metadata.txt"
    file.write_text(file.read_text().replace("planner.example", "planner.org"))
    assert package.placeholders(copy) == []


@pytest.mark.parametrize(("release", "code"), [(True, 1), (False, 0)])
def test_a_refused_release_leaves_no_archive(copy, release, code, monkeypatch, capsys):
    archive = copy.parent / "dist" / "territory_planner.zip"
    monkeypatch.setattr(package, "assemble", lambda: copy)
    monkeypatch.setattr(package, "ROOT", copy.parent)
    monkeypatch.setattr(package, "ARCHIVE", archive)
    monkeypatch.setattr(package, "findings", lambda folder: [])  # `make lint` scans each time
    assert package.main(release) == code
    assert archive.exists() is not release
    assert "metadata.txt: 'tracker' is a placeholder" in capsys.readouterr().out
