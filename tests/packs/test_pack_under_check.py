"""What the rules over a pack ask of it."""

from packs.checks.pack_codes import FINE, FLAG, lesson_with, pack_of

from media_literacy.diagnostics import FILE_START, DiagnosticCode, Severity
from media_literacy.packs.pack_under_check import diagnose_key, is_sound, view_of

CODE = DiagnosticCode("some-code", Severity.WARNING)


def test_an_article_is_sound_that_has_notes_and_no_flag_among_them():
    texts = [lesson_with([FINE]), lesson_with([FINE, FLAG]), lesson_with([]), lesson_with([FINE, "Xyzzy: overclaim"])]
    assert [is_sound(draft) for draft in pack_of(texts)[1]] == [True, False, False, False]


def test_a_diagnostic_stands_at_its_key_or_at_the_start_of_the_file():
    pack, (draft,) = pack_of([lesson_with([], "id: rain\n")])
    file, found = diagnose_key(draft, "id", CODE, "So.", "Do.")
    assert (file, found.start.line, found.hint) == (draft.file, 3, "Do.")
    assert diagnose_key(draft, "title", CODE, "So.", "Do.")[1].range == FILE_START
    file, found = view_of(pack, [draft]).diagnose(CODE, "So.", "Do.")
    assert (file.name, found.range) == ("pack.toml", FILE_START)  # it is not there any more
