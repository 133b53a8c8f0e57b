"""A catalogue follows the source, and what is wrong with it is named."""

from each_row import each_row

from media_literacy.po_catalogue import PoEntry
from translations.catalogue import brought_up_to_date, faults, template, untranslated
from translations.source_texts import SourceText

HEADER = PoEntry("", translations=("Plural-Forms: nplurals=2; plural=(n != 1);\n",))
OPEN = PoEntry("Open", translations=("Abrir",))
NOTES = PoEntry("{n} note", "{n} notes", translations=("una nota", "{n} notas"))


def test_a_text_stands_there_once_with_all_files_that_say_it() -> None:
    said = [SourceText("Open", None, None, file, 1) for file in ("a.py", "b.py", "a.py")]
    said += [SourceText("{n} note", "{n} notes", None, "b.py", 2), SourceText("Open", None, "a door", "c.py", 1)]
    assert template(said) == [
        PoEntry("Open", files=("a.py", "b.py")),
        PoEntry("{n} note", "{n} notes", files=("b.py",)),
        PoEntry("Open", context="a door", files=("c.py",)),
    ]


def test_texts_come_and_go_and_translations_stay() -> None:
    commented = OPEN._replace(comments=("A button.",))
    gone = PoEntry("A text that nobody says", translations=("Nada",))
    wanted = [PoEntry("New"), NOTES._replace(translations=("",)), OPEN._replace(translations=("",), files=("a.py",))]
    renewed = brought_up_to_date([HEADER, commented, gone, NOTES], wanted)
    assert renewed == [HEADER, PoEntry("New"), NOTES, commented._replace(files=("a.py",))]


def test_a_text_that_was_reworded_keeps_its_translation_to_be_looked_at() -> None:
    before = PoEntry("Open the lesson here.", translations=("Abre la lección aquí.",))
    (_header, guessed) = brought_up_to_date([HEADER, before], [PoEntry("Open a lesson here.")])
    assert guessed == PoEntry("Open a lesson here.", translations=before.translations, is_fuzzy=True)
    assert untranslated([guessed]) == [guessed]


def test_a_text_that_got_a_plural_is_to_be_looked_at() -> None:
    before = PoEntry("{n} note", translations=("{n} nota",))
    (_header, guessed) = brought_up_to_date([HEADER, before], [NOTES._replace(translations=("",))])
    assert guessed.translations == ("{n} nota", "{n} nota") and guessed.is_fuzzy


def test_a_sound_catalogue_has_no_faults() -> None:
    catalogue = [HEADER, OPEN, NOTES]
    assert faults(catalogue, [OPEN, NOTES]) == [] and untranslated(catalogue) == []


def test_what_is_missing_or_left_over_is_named() -> None:
    assert faults([HEADER, OPEN], [NOTES]) == [
        "not in the catalogue: '{n} note'",
        "no text of the source any more: 'Open'",
    ]


@each_row(
    "message, translated, fault",
    [
        ("Open {file}", "Abrir {archivo}", "has the gaps {archivo} in place of {file}"),
        ("Open {file}", "Abrir", "has the gaps none in place of {file}"),
        ("Open {file}", "Abrir {file", "has braces that are no gap"),
        ("{n:>3}", "{n}", "has the gaps {n} in place of {n:>3}"),
        ("Open", "Abrir {file}", "has the gaps {file} in place of none"),
        ("One\nTwo", "Uno Dos", "has other line breaks"),
        ("A\tB", "A B", "has other tabs"),
        ("<b>Open</b>", "<b>Abrir", "has other tags"),
        (" and", "y", "has other space at its start"),
        ("and ", "y", "has other space at its end"),
    ],
)
def test_a_translation_that_would_break_something_is_named(message: str, translated: str, fault: str) -> None:
    entry = PoEntry(message, translations=(translated,))
    assert faults([HEADER, entry], [PoEntry(message)]) == [f"{fault}: {message!r}"]


@each_row(
    "translations, fault",
    [
        (("una nota",), "has 1 forms of 2"),
        (("", "{n} notas"), "one of the forms is empty"),
        (("una nota", "{m} notas"), "has the gaps {m} in place of {n}"),
    ],
)
def test_each_plural_form_is_looked_at(translations: tuple[str, ...], fault: str) -> None:
    assert faults([HEADER, NOTES._replace(translations=translations)], [NOTES]) == [f"{fault}: '{{n}} note'"]


def test_braces_in_a_text_without_gaps_are_signs_like_others() -> None:
    entry = PoEntry("Begin with {.", translations=("Empieza con {.",))
    assert faults([HEADER, entry], [entry]) == []
