"""A language is added as CONTRIBUTING says: texts out, translated, compiled, shown."""

from __future__ import annotations

import shutil

import pytest
from qgis.PyQt.QtCore import QCoreApplication

from scripts import languages
from territory_planner.layers.text import install_language, tr


def test_every_text_is_given_out_and_what_is_translated_stays(tmp_path):
    path = tmp_path / "territory_planner_fr.ts"
    count = languages.write(path, "fr")
    assert count == len(languages.texts()) > 800
    assert "Density" in languages.texts()
    path.write_text(
        path.read_text(encoding="utf-8").replace(
            '<source>Density</source><translation type="unfinished" />',
            "<source>Density</source><translation>Densité</translation>",
        ),
        encoding="utf-8",
    )
    assert languages.write(path, "fr") == count - 1
    assert languages.translated(path) == {"Density": "Densité"}


@pytest.mark.skipif(
    not any(map(shutil.which, languages.RELEASE)), reason="lrelease is not installed"
)
def test_a_language_that_is_compiled_is_shown_and_taken_away_again(qgis_app, tmp_path):
    path = tmp_path / "territory_planner_fr.ts"
    languages.write(path, "fr")
    text = path.read_text(encoding="utf-8")
    before, _, after = text.partition("<source>Density</source><translation")
    path.write_text(
        f"{before}<source>Density</source><translation>Densité</translation>"
        f"{after.partition('/>')[2]}",
        encoding="utf-8",
    )
    languages.compile_all(tmp_path)
    assert install_language("de", tmp_path) is None
    french = install_language("fr_FR", tmp_path)
    try:
        assert tr("Density") == "Densité"
        assert tr("Units") == "Units"
    finally:
        QCoreApplication.removeTranslator(french)
    assert tr("Density") == "Density"
