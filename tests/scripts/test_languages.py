"""A language is added as CONTRIBUTING says: texts out, translated, compiled, shown."""

from __future__ import annotations

import ast
import json
import re
import shutil

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from scripts import languages
from territory_planner.layers.text import CONTEXT, install_language, tr


def test_every_text_is_given_out_and_what_is_translated_stays(tmp_path):
    path = tmp_path / "territory_planner_fr.ts"
    count = languages.write(path, "fr")
    assert count == len(languages.texts()) > 800
    assert "Density" in languages.texts()
    path.write_text(
        path.read_text(encoding="utf-8").replace(
            '<source>Density</source>\n<translation type="unfinished" />',
            "<source>Density</source>\n<translation>Densité</translation>",
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
    before, _, after = text.partition("<source>Density</source>\n<translation")
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


def test_a_language_goes_out_to_another_program_and_comes_back_as_a_table(tmp_path, monkeypatch):
    monkeypatch.setattr(languages, "LANGUAGES", tmp_path)
    monkeypatch.setattr(languages, "compile_all", lambda folder: None)
    table = tmp_path / "fr.json"
    languages.main(["--give", "fr", str(table)])
    given = json.loads(table.read_text(encoding="utf-8"))
    assert list(given) == languages.texts()
    table.write_text(json.dumps({"Density": "Densité", "Units": ""}), encoding="utf-8")
    languages.main(["--take", "fr", str(table)])
    assert languages.translated(languages.path_of("fr")) == {"Density": "Densité"}
    languages.main(["--give", "fr", str(table)])
    assert list(json.loads(table.read_text(encoding="utf-8"))) == sorted(given.keys() - {"Density"})


@pytest.mark.parametrize(
    ("source", "text", "fault"),
    [
        ("{count:,} units", "{n:,} Einheiten", "placeholders"),
        ("{count:,} units", "{count} Einheiten", "placeholders"),
        ("{count:,} units", "{count:,} {n:Einheit|Einheiten}", "unknown"),
        ("{n:one|{count:,}} of {all}", "{n:eins|viele} von {all}", "placeholders"),
        ("Colour&nbsp;it", "Einfärben", "HTML"),
        ("<b>{x}</b>", "{x}", "HTML"),
        ("&Save", "Speichern", "accelerators"),
        ("two\nlines", "zwei Zeilen", "lines"),
        (" or more", "oder mehr", "space"),
        ("give MAX_TIME", "MAXIMALZEIT angeben", "capitals"),
    ],
)
def test_a_translation_that_would_break_something_is_told(source, text, fault):
    assert fault in " ".join(languages.faults({source: text}))
    assert languages.faults({source: source}) == []


def test_a_translation_may_have_forms_where_english_has_none():
    told = {"of {n:,} units": "von {n:,} {n:Einheit|Einheiten}", "{n:a|b}": "{n:eins|zwei|drei}"}
    assert languages.faults(told) == []


@pytest.mark.parametrize("path", languages.on_show(), ids=lambda path: path.stem)
def test_a_language_on_show_is_complete_and_fills_in_what_english_does(path):
    """Texts newer than its last pass are in English until the next; a release waits for it."""
    told, asked = languages.translated(path), set(languages.texts())
    assert languages.faults(told) == []
    missing = sorted(asked - told.keys())
    assert len(missing) <= (1 - languages.SHIPPED_FROM) * len(asked), missing


@pytest.mark.parametrize("path", languages.on_show(), ids=lambda path: path.stem)
def test_no_line_ends_between_a_figure_and_its_percent_sign(path):
    told = languages.translated(path).values()
    assert [text for text in told if re.search(r"[\d}] %", text)] == []


ARTICLES = {
    "de": "der|die|das|dem|den|des",
    "es": "el|la|los|las|al|del",
    "fr": "le|la|les|au|aux|du",
    "pt_BR": "o|os|as|ao|do|da|no|na",
}


@pytest.mark.parametrize("path", languages.on_show(), ids=lambda path: path.stem)
def test_words_that_programs_read_have_no_article(path):
    """“oder mit dem „center““ is half English: such a word is named, and beside it what it means.

    After a comma stands a relative pronoun, “die Einheit, die „unit_id“ nennt”.
    """
    articles = ARTICLES[path.stem.split("_", 2)[2]]
    half_english = re.compile(rf"(?<!, )\b(?:{articles})\s[„«“]\s?[a-z_]+\s?[“»”]")
    told = languages.translated(path).values()
    assert [found[0] for text in told for found in half_english.finditer(text)] == []


NEVER_ONE = {
    "algorithms/aggregate": {"{most} values"},
    "algorithms/shared/counting": {"{least:,} centers"},
    "core/checks/sizes": {"{count:,} territories"},
    "core/diagnosis/conflicts": {
        "{k:,} territories",
        "{needed:,.0f} parts",
        "{needed:,.0f} territories",
    },
    "core/jobs/shape": {"{most:,} units"},
    "core/jobs/split_notes": {"{count:,} parts", "{count:,} units"},
    "core/location/siting": {"{k:,} centers"},
    "core/model/problem": {"{k:,} territories"},
    "core/people/changes": {"{odd:,.0f} times"},
    "core/presolve/pieces": {"{count:,} parts"},
    "core/units/make": {"{count:,} places", "{count:,} units", "{most:,} units"},
    "exchange/dynamics": {"{limit} characters"},
    "exchange/listed": {"{count:,} codes"},
    "exchange/power_bi": {"{most:,} areas"},
    "exchange/repeats": {"{rows:,} rows"},
    "exchange/salesforce": {"{most:,} territories"},
    "exchange/salesforce_rules": {"{count:,} items"},
    "layers/figures": {"{parts} parts"},
    "layers/live/settings/field_hints": {"{count:,} different values", "{units:,} units"},
    "layers/live/work/design_anew": {"{k:,} territories"},
    "layers/reading/neighbours": {"{times:g} times"},
    "layers/reading/points": {"{k:,} centers"},
    "layers/reading/roads": {"{n:,} vertices"},
    "layers/reading/unit_checks": {"{count:,} features", "{parts:,} parts"},
    "layers/reading/units_told": {"{n:,} features"},
    "layers/writing/cutting": {"{longest} bytes"},
    "layers/writing/workload": {"{count:,} values"},
    "report/build": {"{k:,} territories", "{n:,} units"},
    "ui/commands": {"{count:,} territories"},
    "ui/tools/tip": {"{parts} parts"},
}
"""Numbers that are two or more wherever these files say them; their word needs no forms."""


def test_words_beside_a_number_that_may_be_one_have_their_forms():
    """“None of the 1 customers” was what a user read."""
    found = {}
    for text, places in languages.places().items():
        for told in re.finditer(
            r"\{(\w+)(:[^{}|]*)?\} (?:[a-z]+ )?[a-z]{3,}(?:s|vertices)\b", text
        ):
            name, form = told[1], told[2] or ""
            is_number = re.search("[,dfg]", form) or name in {"limit", "longest", "most", "parts"}
            if is_number and not re.search(rf"\{{{name}:[^{{}}]*\|", text):
                place = places[0].partition("/")[2].rpartition(".")[0]
                found.setdefault(place, set()).add(told[0])
    assert found == NEVER_ONE


def test_what_a_list_holds_has_the_form_for_one():
    """“It needs the columns “zone”” was what a user read of one that was missing."""
    told = re.compile(r"\bthe (?:\w+ )?(\w+s) \{\1\}")
    found = [text for text in languages.texts() if told.search(text)]
    assert found == []


def test_a_release_waits_for_a_single_text(monkeypatch):
    monkeypatch.setattr(languages, "texts", lambda: ["Tolerance (percent)"])
    assert languages.incomplete() == []
    monkeypatch.setattr(languages, "texts", lambda: ["Tolerance (percent)", "Nobody said this."])
    told = languages.incomplete()
    assert len(told) == len(languages.on_show()) == 4
    assert all("lacks 1 texts" in each for each in told)


@pytest.mark.parametrize("path", languages.on_show(), ids=lambda path: path.stem)
def test_what_qgis_loads_says_what_the_translators_wrote(path):
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    told = languages.translated(path)
    said = {text: translator.translate(CONTEXT.encode(), text.encode()) for text in told}
    wrong = [text for text in told if (said[text] or text) != told[text]]
    assert wrong == [], "make languages"


def test_no_words_are_put_between_quotes_outside_of_translation():
    """`f"{share} of “{title}”"` is English in every language."""
    found = []
    for path in sorted(languages.PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
                told = "".join(map(str, parts))
                if re.search("[“”]", told) and re.search("[A-Za-z]{2}", told):
                    found.append(f"{path.name}, line {node.lineno}: {told}")
    assert found == []


TELLING = {"InvalidInput", "clauses", "few", "format", "in_quotes", "labelled"}
"""Functions whose arguments become part of what is told."""


def test_no_word_is_put_beside_what_is_filled_in_outside_of_translation():
    """`few([f"{name} ({count} units)" ...])` is English in every language."""
    found = []
    for path in sorted(languages.PACKAGE.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or _name_of(call.func) not in TELLING:
                continue
            # What is typed into a terminal is the same in all languages.
            named = [each.value for each in call.keywords if each.arg != "command"]
            for node in (inner for each in [*call.args, *named] for inner in ast.walk(each)):
                if isinstance(node, ast.JoinedStr):
                    parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
                    if re.search(r"(?<![\w<&/=#.])[A-Za-z]{3,}(?![\w:=(])", "\0".join(parts)):
                        found.append(f"{path.name}, line {node.lineno}: {parts}")
    assert found == []


def _name_of(function):
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
