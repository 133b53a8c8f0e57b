"""Texts come in the language in use, and in English where there is no translation."""

import plistlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy import i18n, resources
from media_literacy.bidi import with_isolates
from media_literacy.po_catalogue import PoEntry, write_po

CHECKOUT = Path(__file__).parent.parent
HEADER = "Language: {tag}\nX-Language-Name: {name}\nPlural-Forms: nplurals=2; plural={rule};\n"
SPANISH = [
    PoEntry("", translations=(HEADER.format(tag="es", name="Español", rule="(n != 1)"),)),
    PoEntry("Lessons", translations=("Lecciones",)),
    PoEntry("{n} note", "{n} notes", translations=("{n} nota", "{n} notas")),
    PoEntry("Guided", context="a way through", translations=("Con guía",)),
    PoEntry("Guessed", translations=("Adivinado",), is_fuzzy=True),
]
FRENCH = [
    PoEntry("", translations=(HEADER.format(tag="fr", name="Français", rule="(n > 1)"),)),
    PoEntry("Lessons", translations=("Leçons",)),
    PoEntry("{n} note", "{n} notes", translations=("{n} remarque", "{n} remarques")),
]


def write_translation(folder: Path, name: str, entries: list[PoEntry]) -> None:
    target = folder / "translations" / f"{name}.po"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(write_po(entries), encoding="utf-8")


@pytest.fixture(autouse=True)
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(resources, "assets_folder", lambda: tmp_path)
    write_translation(tmp_path, "es", SPANISH)
    write_translation(tmp_path, "fr", FRENCH)
    yield tmp_path
    i18n.use_language("en")


def test_english_is_the_source() -> None:
    i18n.use_language("en")

    assert i18n.gettext("Lessons") == "Lessons"
    assert i18n.ngettext("{n} note", "{n} notes", 1) == "{n} note"
    assert i18n.ngettext("{n} note", "{n} notes", 0) == "{n} notes"
    assert i18n.pgettext("a way through", "Guided") == "Guided"


def test_a_translation_is_used_from_the_moment_it_is_chosen() -> None:
    i18n.use_language("es")

    assert i18n.gettext("Lessons") == "Lecciones"
    assert i18n.ngettext("{n} note", "{n} notes", 1) == "{n} nota"
    assert i18n.ngettext("{n} note", "{n} notes", 2) == "{n} notas"
    assert i18n.pgettext("a way through", "Guided") == "Con guía"


def test_a_text_without_translation_stays_english() -> None:
    i18n.use_language("es")

    assert i18n.gettext("Debrief") == "Debrief"
    assert i18n.ngettext("{n} tick", "{n} ticks", 2) == "{n} ticks"
    assert i18n.gettext("Guessed") == "Guessed"  # nobody looked at it yet


def test_the_rule_of_the_language_says_which_plural_it_is() -> None:
    i18n.use_language("fr")
    assert [i18n.ngettext("{n} note", "{n} notes", n) for n in (0, 1, 2)] == [
        "{n} remarque",
        "{n} remarque",
        "{n} remarques",
    ]


def test_another_language_is_spoken_for_a_while_and_by_this_thread_alone() -> None:
    i18n.use_language("es")
    heard: list[str] = []
    with i18n.speaking("fr-CA"):
        other = threading.Thread(target=lambda: heard.append(i18n.gettext("Lessons")))
        other.start()
        other.join()
        assert (i18n.gettext("Lessons"), i18n.language_of_words()) == ("Leçons", "fr")
        with i18n.speaking("en"):
            assert (i18n.gettext("Lessons"), i18n.language_of_words()) == ("Lessons", "en")
            assert i18n.ngettext("{n} note", "{n} notes", 2) == "{n} notes"
    assert heard == ["Lecciones"]
    assert (i18n.gettext("Lessons"), i18n.language_of_words()) == ("Lecciones", "es")


@each_row("tag", ["sw", "", "../es"])
def test_a_language_without_translation_leaves_the_words_as_they_are(tag: str) -> None:
    i18n.use_language("es")
    with i18n.speaking(tag):
        assert i18n.gettext("Lessons") == "Lecciones"


def test_each_language_is_named_in_itself(assets: Path) -> None:
    (assets / "translations" / "xx.po").write_bytes(b"\xff\xfe")
    assert i18n.languages() == {"en": "English", "es": "Español", "fr": "Français"}


def test_whoever_keeps_words_can_tell_that_they_changed(assets: Path) -> None:
    i18n.use_language("es")
    before = i18n.gettext("")
    write_translation(assets, "es", [SPANISH[0], PoEntry("Lessons", translations=("Las lecciones",))])
    i18n.use_language("es")
    assert i18n.gettext("") != before
    i18n.use_language("en")
    assert i18n.gettext("") == ""


@each_row("tag", ["es-MX", "es_419", "ES", "es-Latn-MX"])
def test_a_regional_tag_falls_back_to_its_language(tag: str) -> None:
    i18n.use_language(tag)

    assert i18n.gettext("Lessons") == "Lecciones"


@each_row("tag", ["xx", "en-GB", "../es", "es/..", "-", "ñandú"])
def test_a_tag_without_translation_means_english(tag: str) -> None:
    i18n.use_language("es")
    i18n.use_language(tag)

    assert i18n.gettext("Lessons") == "Lessons"


@each_row("damage", [b"", b"not a catalogue at all", b'msgid "a"\nmsgstr "b', b"\xff\xfe", b'msgid "Lessons"\n'])
def test_a_damaged_translation_means_english(assets: Path, damage: bytes) -> None:
    (assets / "translations" / "es.po").write_bytes(damage)
    i18n.use_language("es")

    assert i18n.gettext("Lessons") == "Lessons"


@pytest.mark.parametrize(
    ("variable", "value", "tag"),
    [
        ("LANG", "es_ES.UTF-8", "es-ES"),
        ("LC_ALL", "C.UTF-8", "en"),
        ("LC_MESSAGES", "sr_RS@latin", "sr-RS"),
        ("LANGUAGE", "pt_BR:pt:en", "pt-BR"),
    ],
)
def test_no_tag_means_the_language_of_the_system(
    variable: str, value: str, tag: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, value)

    assert i18n.system_language() == tag


def test_the_systems_language_is_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LC_ALL", "es_AR.UTF-8")
    i18n.use_language(None)

    assert i18n.gettext("Lessons") == "Lecciones"


def test_english_costs_no_import_at_the_start() -> None:
    program = (
        "import sys; from media_literacy import i18n; i18n.use_language('en'); i18n.gettext('x');"
        "print(sorted({'gettext', 'locale', 're', 'pathlib'} & set(sys.modules)))"
    )
    answer = subprocess.run(
        [sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True, cwd=CHECKOUT
    )

    assert answer.stdout.strip() == "[]"


def test_a_mac_says_its_languages_in_a_file(tmp_path):
    """What is started from the dock has no LANG."""
    assert i18n.mac_language(str(tmp_path)) == ""
    file = tmp_path / "Library" / "Preferences" / ".GlobalPreferences.plist"
    file.parent.mkdir(parents=True)
    for table, tag in (({"AppleLanguages": ["es-MX", "en"]}, "es-MX"), ({"AppleLanguages": []}, ""), ({}, "")):
        file.write_bytes(plistlib.dumps(table, fmt=plistlib.FMT_BINARY))
        assert i18n.mac_language(str(tmp_path)) == tag
    file.write_bytes(b"bplist00 damaged")
    assert i18n.mac_language(str(tmp_path)) == ""


def test_texts_in_one_line_do_not_tear_one_another():
    assert i18n.joined(" · ", ["a {b}", "c"]) == "a {b} · c"
    assert i18n.joined(" · ", []) == ""
    mixed = i18n.joined(", ", ["12 minutes", "شمس (2)", "4"])
    assert (mixed, with_isolates(mixed, str)) == ("12 minutes, شمس (2), 4", "12 minutes, \u2068شمس (2)\u2069, 4")


def test_an_english_message_isolates_what_runs_the_other_way():
    assert with_isolates(i18n.gettext("Open {title}.").format(title="شمس"), str) == "Open \u2068شمس\u2069."
    assert (
        with_isolates(i18n.ngettext("{n} in {title}.", "", 1).format(n=1, title="شمس"), str) == "1 in \u2068شمس\u2069."
    )
    assert with_isolates(i18n.pgettext("menu", "Open {title}.").format(title="شمس"), str) == "Open \u2068شمس\u2069."
