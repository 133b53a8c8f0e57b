"""Words that laugh, blame or fight are told where the author speaks, and not where somebody is quoted."""

from collected_lessons import TESTS, drafted
from diagnosing import codes_of, noted, places_of
from each_row import each_row

from media_literacy.lesson.checks.notes.tone import EXCLAMATION_MARK, lower_the_voice, own_voice


@each_row(
    ("words", "code"),
    [("gullible", "mocking-words"), ("fell for it", "blaming-words"), ("fake news", "fighting-words")],
)
def test_each_list_has_its_code(words: str, code: str):
    assert code in codes_of(noted(f"**Flag: contradiction.** This is {words} indeed."))
    assert code not in codes_of(noted(f"**Flag: contradiction.** This is “{words}” indeed."))
    assert code in codes_of(f"# News\n\nIt rained.\n\n# Debrief\n\nThis is {words} indeed.\n")
    assert code not in codes_of(f"# News\n\nThis is {words} indeed.\n\n# Discussion\n\nThis is {words} indeed.\n")


def test_a_fix_is_written_for_the_article():
    assert "mocking-words" not in codes_of(noted("**Flag: contradiction.** So.\n\n    - Fix: The gullible reader."))
    assert "mocking-words" in codes_of(noted("**Flag: contradiction.** So.\n\n    - Hint: The gullible reader."))


def test_the_first_exclamation_mark_of_a_note_is_told():
    assert places_of("exclamation-mark", noted("**Fine: limits.** So! And so!!")) == [(8, 27)]
    assert places_of("exclamation-mark", noted("**Fine: limits.** So “no!” `a!` ![x](y.png) \\!")) == []


@each_row(
    ("text", "shown"),
    [
        ("a “b” c", "a     c"),
        ("a ‘b’ c", "a     c"),
        ("a ‘b’s c", "a ‘b’s c"),
        ("a “b", "a “b"),
        ('"b" c', "    c"),
        ("a `b` <c> d", "a         d"),
        ("[a](b!) c", "[a      c"),
    ],
)
def test_another_voice_is_blanked_out_sign_by_sign(text: str, shown: str):
    assert own_voice(text) == shown


@each_row(
    ("written", "lowered"),
    [
        ("So! And so!", "So. And so."),
        ("So?! No.", "So? No."),
        ("¡So!", "So."),
        ("So！", "So。"),
        ("So!! “No!”", "So. “No!”"),
    ],
)
def test_a_lowered_voice_ends_in_one_stop(written: str, lowered: str):
    text = noted(f"**Fine: limits.** {written}")
    parsed = drafted(text, TESTS / "lesson.md")
    found = next(found for found in parsed.report.diagnostics if found.code == EXCLAMATION_MARK.name)
    assert parsed.draft is not None
    fix = lower_the_voice(parsed.draft, found)
    assert fix is not None
    for splice in sorted(fix.splices, key=lambda splice: -splice.start):
        text = text[: splice.start] + splice.text + text[splice.end :]
    assert text == noted(f"**Fine: limits.** {lowered}")
