"""Texts come in the language in use, and in English where there is no translation."""

import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from each_row import each_row

from media_literacy import i18n, resources

CHECKOUT = Path(__file__).parent.parent
SPANISH = {
    "": "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=n != 1;\n",
    "Lessons": "Lecciones",
    "{n} note\0{n} notes": "{n} nota\0{n} notas",
    "a way through\x04Guided": "Con guía",
}


def write_translation(folder: Path, messages: dict[str, str]) -> None:
    """Write a compiled catalogue: seven numbers, two tables of (length, place), then the texts."""
    pairs = [(key.encode(), messages[key].encode()) for key in sorted(messages)]
    texts = b""
    tables: list[bytes] = []
    start = 28 + 16 * len(pairs)
    for column in (0, 1):
        for pair in pairs:
            tables.append(struct.pack("<2I", len(pair[column]), start + len(texts)))
            texts += pair[column] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    target = folder / "translations" / "es" / "LC_MESSAGES" / "media_literacy.mo"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(head + b"".join(tables) + texts)


@pytest.fixture(autouse=True)
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(resources, "assets_folder", lambda: tmp_path)
    write_translation(tmp_path, SPANISH)
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


@each_row("tag", ["es-MX", "es_419", "ES", "es-Latn-MX"])
def test_a_regional_tag_falls_back_to_its_language(tag: str) -> None:
    i18n.use_language(tag)

    assert i18n.gettext("Lessons") == "Lecciones"


@each_row("tag", ["xx", "en-GB", "../es", "es/..", "-", "ñandú"])
def test_a_tag_without_translation_means_english(tag: str) -> None:
    i18n.use_language("es")
    i18n.use_language(tag)

    assert i18n.gettext("Lessons") == "Lessons"


@pytest.mark.parametrize("damage", [b"", b"not a catalogue at all", struct.pack("<7I", 0x950412DE, 0, 9, 28, 99, 0, 0)])
def test_a_damaged_translation_means_english(assets: Path, damage: bytes) -> None:
    (assets / "translations" / "es" / "LC_MESSAGES" / "media_literacy.mo").write_bytes(damage)
    i18n.use_language("es")

    assert i18n.gettext("Lessons") == "Lessons"


@pytest.mark.parametrize(
    ("variable", "value", "tag"),
    [("LANG", "es_ES.UTF-8", "es-ES"), ("LC_ALL", "C.UTF-8", "en"), ("LC_MESSAGES", "sr_RS@latin", "sr-RS")],
)
def test_no_tag_means_the_language_of_the_system(
    variable: str, value: str, tag: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(variable, value)

    assert i18n.system_language() == tag


def test_the_systems_language_is_followed(monkeypatch: pytest.MonkeyPatch) -> None:
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
