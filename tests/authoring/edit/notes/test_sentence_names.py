"""Whoever names a sentence gives it a label of its own, without a change to what a learner sees."""

from dataclasses import replace
from pathlib import Path

from collected_lessons import COLLECTED, drafted
from each_row import each_row
from hypothesis import given, settings
from hypothesis import strategies as st
from run_size import run_size

from media_literacy.authoring.edit.notes.note_text import NoteText, note_text
from media_literacy.authoring.edit.notes.note_writing import add_note, remove_note, write_note
from media_literacy.authoring.edit.notes.sentence_names import name_sentences
from media_literacy.authoring.edit.sentences.references import rename_references
from media_literacy.authoring.edit.source.splice import NamedEdit, apply_splices, in_order
from media_literacy.authoring.fixes.quick_fixes import fix_for
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.clock import SystemClock
from media_literacy.engine.results.grading import grade
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import Lesson, Mode, Sentence, Verdict
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.reading.suggestions import did_you_mean, nearest
from media_literacy.lesson.sentences.sentence_ids import RESERVED_IN_TEXT, RESERVED_LABEL

FILE = Path("news.md")
NEWS = """\
# Library to close

The library closes for good on Friday. From Monday its doors are open until nine.[^open] Nobody was asked.

[^open]: **Flag: contradiction.** It cannot be open when it has closed for good, as the first sentence says it has.
"""


def draft_of(text: str) -> Draft:
    draft = parse_lesson(text.encode(), FILE, media=lambda _name: None).draft
    assert draft is not None
    return draft


def sentence_with(draft: Draft, words: str) -> Sentence:
    return next(sentence for sentence in draft.lesson.article.sentences if words in sentence.text)


def clashing(text: str, label: str, *partners: str) -> str:
    """The text with a note that clashes with the sentences that hold these words."""
    draft = draft_of(text)
    named = tuple(sentence_with(draft, words).id for words in partners)
    return apply_splices(text, write_note(draft, label, replace(note_text(draft, label), contradicts=named)))


def as_seen(lesson: Lesson) -> object:
    """What a learner sees and is told of the article, whatever its sentences are called."""
    sentences = lesson.article.sentences
    attempt = Attempt(lesson, Mode.GUIDED, SystemClock())
    attempt.open()
    attempt.show(sentence.id for sentence in sentences)
    for sentence in sentences[::2]:
        attempt.toggle_mark(sentence.id)
    outcomes = [judgement.outcome for judgement in grade(attempt.state, lesson).judgements]
    texts = [
        (sentence.text, sentence.block, [(note.verdict, note.kind) for note in sentence.notes])
        for sentence in sentences
    ]
    return texts, outcomes, [[run.text for run in block.runs] for block in lesson.article.blocks]


def test_a_clash_gives_its_partner_a_label_that_outlasts_its_words():
    text = clashing(NEWS, "open", "closes")
    assert text.startswith("# Library to close\n\nThe library closes for good on Friday.[^library] From Monday")
    assert "\n\n[^library]: **Name only.**\n\n[^open]: **Flag" in text and "    - Contradicts: library\n" in text
    draft = draft_of(text.replace("Friday", "Saturday, says a notice"))
    first, second = draft.lesson.article.sentences[1:3]
    assert (first.id, first.notes, first.clashes, second.clashes) == ("library", (), ("open",), ("library",))


def test_taking_the_clash_away_takes_the_name_away():
    text = clashing(NEWS, "open", "closes")
    assert clashing(text, "open") == NEWS
    linked = text.replace("# Library to close\n", "# Library to close\n\nSee [the first](#library).\n")
    assert "[^library]: **Name only.**" in clashing(linked, "open")


def test_several_partners_get_a_label_each():
    text = clashing(NEWS, "open", "closes", "Nobody", "Library to close")
    assert "    - Contradicts: library, nobody-asked, library-close\n" in text
    assert text.count("**Name only.**") == 3
    assert not RESERVED_IN_TEXT.search(text)


def test_a_new_note_names_its_partner_too():
    draft = draft_of(NEWS)
    partner, own = sentence_with(draft, "closes"), sentence_with(draft, "Nobody")
    new = add_note(draft, own.id, NoteText(Verdict.FLAG, "contradiction", "So it is.", contradicts=(partner.id,)))
    assert isinstance(new, NamedEdit)
    text = apply_splices(NEWS, new.splices)
    assert f"[^{new.name}]: **Flag: contradiction.** So it is.\n\n    - Contradicts: library" in text
    assert draft_of(text).lesson.article.sentences[1].clashes == (new.name,)


def test_a_note_on_a_named_sentence_keeps_its_label():
    text = clashing(NEWS, "open", "closes")
    draft = draft_of(text)
    new = add_note(draft, sentence_with(draft, "closes").id, NoteText(Verdict.FINE, "checkable", "A day is given."))
    assert isinstance(new, NamedEdit) and new.name == "library"
    text = apply_splices(text, new.splices)
    assert "[^library]: **Fine: can be checked.** A day is given.\n" in text
    assert apply_splices(text, remove_note(draft_of(text), "library")) == clashing(NEWS, "open", "closes")


def test_a_note_that_nobody_names_goes_as_a_whole():
    draft = draft_of(NEWS)
    new = add_note(draft, sentence_with(draft, "closes").id, NoteText(Verdict.FINE, "checkable", "A day is given."))
    assert isinstance(new, NamedEdit)
    text = apply_splices(NEWS, new.splices)
    assert apply_splices(text, remove_note(draft_of(text), new.name)) == NEWS


def test_a_sentence_that_can_carry_no_mark_keeps_the_id_of_its_words():
    text = NEWS.replace("# Library to close\n", "# Library to close\n\n    a line of code\n")
    written = clashing(text, "open", "line of code")
    id = sentence_with(draft_of(text), "line of code").id
    assert RESERVED_LABEL.fullmatch(id) and f"- Contradicts: {id}\n" in written and "**Name only" not in written


def test_twins_that_are_named_stay_apart():
    text = NEWS.replace("Nobody was asked.", "Nobody ran. Nobody ran. Nobody ran.[^last]").replace(
        "\n[^open]", "\n[^last]: **Fine: can be checked.** See [the second](#ID).\n[^open]"
    )
    second = draft_of(text).lesson.article.sentences[4]
    assert second.id.endswith("-2")
    text = text.replace("ID", second.id)
    draft = draft_of(text)
    note = replace(note_text(draft, "open"), contradicts=(draft.lesson.article.sentences[3].id,))
    after = draft_of(apply_splices(text, write_note(draft, "open", note)))
    assert after.lesson.article.sentences[2].clashes == (after.lesson.article.sentences[3].id,)
    assert [link.resolved for link in after.links] == [f"#{after.lesson.article.sentences[4].id}"]


def test_the_advice_on_an_id_made_of_words_is_cured_at_a_click():
    draft = draft_of(NEWS)
    id = sentence_with(draft, "closes").id
    text = f"{NEWS}\n    - Contradicts: {id}\n\n# Discussion\n\nWhat of [the first](#{id})?\n"
    found = parse_lesson(text.encode(), FILE)
    advice = [diagnostic for diagnostic in found.report.diagnostics if diagnostic.code == "named-by-words"]
    assert len(advice) == 2
    fix = fix_for(found.draft, advice[0])
    assert fix is not None
    mended = apply_splices(text, fix.splices)
    assert not RESERVED_IN_TEXT.search(mended) and "[the first](#library)" in mended
    assert "named-by-words" not in {
        diagnostic.code for diagnostic in parse_lesson(mended.encode(), FILE).report.diagnostics
    }


@each_row("dead", ["s-8272552c", "s-00000000", "s-8272552c-2"])
def test_for_a_dead_id_made_of_words_nothing_is_proposed(dead: str):
    draft = draft_of(NEWS)
    near = sentence_with(draft, "closes").id
    text = f"{NEWS}\n    - Contradicts: {dead}, {near[:-1]}{'0' if near[-1] != '0' else '1'}\n\nSee [x](#{dead}).\n"
    found = parse_lesson(text.encode(), FILE)
    diagnostics = [diagnostic for diagnostic in found.report.diagnostics if diagnostic.code.startswith("dead-")]
    assert len(diagnostics) == 3
    for diagnostic in diagnostics:
        assert not RESERVED_IN_TEXT.search(diagnostic.hint) and "open" not in diagnostic.hint
        assert fix_for(found.draft, diagnostic) is None


HASHES = st.from_regex(r"s-[0-9a-f]{8}(-[2-9])?", fullmatch=True)


@given(HASHES | st.text("abcdefgs-0123456789", max_size=12), st.lists(HASHES | st.sampled_from(["open", "closes"])))
def test_no_id_made_of_words_is_ever_proposed(written: str, known: list[str]):
    assert nearest(written, known) in {None, "open", "closes"}
    assert not RESERVED_IN_TEXT.search(did_you_mean(written, known))


@settings(deadline=None, max_examples=run_size(60, 300))
@given(st.data())
def test_a_name_changes_nothing_that_a_learner_sees(data: st.DataObject):
    _name, text, file, is_in_pack = data.draw(st.sampled_from(COLLECTED))
    draft = drafted(text, file, is_in_pack=is_in_pack).draft
    if draft is None or len(draft.lesson.article.sentences) > 100:
        return
    some = data.draw(st.lists(st.sampled_from(draft.lesson.article.sentences), max_size=3))
    naming = name_sentences(draft, [sentence.id for sentence in some])
    splices = in_order((*naming.splices, *rename_references(draft, naming.names)))  # as all who name sentences do
    after = drafted(apply_splices(text, splices), file, is_in_pack=is_in_pack).draft
    assert after is not None
    assert as_seen(after.lesson) == as_seen(draft.lesson)
    labels = {note.label for note in after.notes if note.is_name_only}
    assert {naming.names[sentence.id] for sentence in some if sentence.id in naming.names} & labels == labels - {
        note.label for note in draft.notes if note.is_name_only
    }
