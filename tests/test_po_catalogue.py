"""Catalogues as translators' programs write them are read, and written so that they read the same."""

import pytest
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.po_catalogue import PoEntry, PoError, read_header, read_messages, read_po, write_po

BY_A_PROGRAM = r"""# Somebody <somebody@example.org>
msgid ""
msgstr ""
"Language: es\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

# A remark of a translator.
#. A remark for translators.
#: media_literacy/app.py:12 media_literacy/cli/main.py:3
#, python-brace-format
msgid "Open"
msgstr "Abrir"

#, fuzzy, c-format
#| msgid "Closed"
msgid "Close"
msgstr "Cerrado"

msgctxt "a way"
msgid ""
"Two lines,\n"
"and a \"quote\" with \\n"
msgstr ""
"Dos líneas,\n"
"y una «cita» con \\n"
msgid "{n} note"
msgid_plural "{n} notes"
msgstr[0] "{n} nota"
msgstr[1] "{n} notas"

#~ msgid "Gone"
#~ msgstr "Ido"
"""


def test_what_a_program_wrote_is_read() -> None:
    header, opened, closed, quoted, notes = read_po(BY_A_PROGRAM)
    assert read_header([header]) == {"Language": "es", "Plural-Forms": "nplurals=2; plural=(n != 1);"}
    files = ("media_literacy/app.py", "media_literacy/cli/main.py")
    comments = ("A remark of a translator.", ". A remark for translators.")
    assert opened == PoEntry("Open", translations=("Abrir",), files=files, comments=comments)
    assert closed.is_fuzzy and not closed.is_translated
    assert quoted.key == 'a way\x04Two lines,\nand a "quote" with \\n'
    assert quoted.translations == ("Dos líneas,\ny una «cita» con \\n",)
    assert (notes.plural, notes.translations) == ("{n} notes", ("{n} nota", "{n} notas"))


def test_only_what_is_translated_is_said() -> None:
    said = read_messages(BY_A_PROGRAM + '\nmsgid "Later"\nmsgstr ""\n')
    assert said.pop("").__len__() == 1
    assert said == {
        "Open": ("Abrir",),
        'a way\x04Two lines,\nand a "quote" with \\n': ("Dos líneas,\ny una «cita» con \\n",),
        "{n} note": ("{n} nota", "{n} notas"),
    }


@each_row(
    "text, line",
    [
        ("nothing of the kind", 1),
        ('msgid "a"\n"b', 2),
        ('msgid "a"\nmsgstr b', 2),
        ('"a"', 1),
        ('msgid "\\q"\nmsgstr ""', 1),
        ('msgid "a"\n\nmsgid "b"\nmsgstr "c"', 2),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"', 3),
    ],
)
def test_where_a_catalogue_is_damaged_is_told(text: str, line: int) -> None:
    with pytest.raises(PoError) as problem:
        read_po(text)
    assert problem.value.line == line


texts = st.text(st.characters(codec="utf-8", exclude_characters="\0\x85\u2028\u2029\x0b\x0c\x1c\x1d\x1e"), max_size=20)


@given(st.lists(st.tuples(texts.filter(bool), texts, texts, st.none() | texts), max_size=4))
def test_what_is_written_reads_the_same(rows: list[tuple[str, str, str, str | None]]) -> None:
    entries = [PoEntry(message, None, context, (said,)) for message, said, _other, context in rows]
    entries += [PoEntry(message, other, None, (said, other)) for message, said, other, _context in rows]
    assert read_po(write_po(entries)) == entries
    wanted = {entry.key: entry.translations for entry in entries if entry.is_translated}
    assert read_messages(write_po(entries)) == wanted
