"""New lines speak as the author's old ones do."""

from authoring.edit.notes.drafting import noted

from media_literacy.authoring.edit.notes.note_words import words_in_use
from media_literacy.lesson.model import Verdict

GERMAN = "---\nlanguage: de\n---\n\n"


def test_verdicts_and_kinds_have_the_words_of_the_lessons_language():
    assert words_in_use(noted("[^a]: So.", front=GERMAN)).language == "de"
    english = words_in_use(noted("[^a]: **Flag: overclaim.** So."))
    assert (english.head(Verdict.FLAG, "overclaim"), english.head(Verdict.FINE, "")) == (
        "**Flag: overclaim.**",
        "**Fine.**",
    )
    assert english.kind("no-such-kind") == "no-such-kind"
    assert english.name_only() == "**Name only.**"


def test_a_field_is_called_what_its_author_calls_it_in_this_note_or_in_others():
    draft = noted("[^a]: **Fine: limits.** So.\n\n    - HINT: Look.")
    assert words_in_use(draft, "a").field("hint") == words_in_use(draft, "b").field("hint") == "HINT"
    assert words_in_use(draft, "a").field("fix") == "Fix"
