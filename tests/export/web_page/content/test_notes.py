"""Notes of a page: what they say when a sentence was marked, and when it was left."""

from export.web_page.pages import found, page_of, words_of
from factories import make_lesson, make_note

from media_literacy.lesson.model import SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run

LESSON = make_lesson(
    flags=["Doctors hate this trick.", "It rained up."],
    fine=["It rained."],
    checks=["A neighbour said so."],
    plain=["It is late."],
    clashes=[("flag-1", "fine-1")],
)


def _states(page, number: int) -> list[tuple[str, str, str]]:
    states = found(page, f"//aside[@id='note-{number}']//*[contains(@class, 'state')]")
    return [(state.get("data-when"), state.get("data-outcome"), words_of(state)) for state in states]


def test_a_note_has_a_word_for_each_thing_that_can_become_of_its_sentence():
    page = page_of(LESSON)
    assert _states(page, 1) == [("marked", "hit", "Caught"), ("left", "miss", "Easy to read past")]
    assert _states(page, 3) == [("marked", "false_alarm", "Holds up"), ("left", "left_alone", "Holds up")]
    assert {outcome for _when, outcome, _word in _states(page, 4)} == {"open"}


def test_the_lead_in_fits_what_became_of_the_sentence():
    leads = found(page_of(LESSON), "//aside[@id='note-1']//*[@class='lead-in']")
    assert [(lead.get("data-when"), words_of(lead)) for lead in leads] == [("marked", "Yes.")]


def test_clashes_lead_to_their_sentences():
    links = found(page_of(LESSON), "//aside[@id='note-1']//*[@class='clash']/a")
    assert [(link.get("href"), words_of(link)) for link in links] == [("#sentence-3", "“It rained.” 3")]


def test_a_partner_beside_which_a_sentence_may_be_true_is_to_be_read_together_with_it():
    heads = {}
    for kind in ("base", "role"):
        note = make_note(Verdict.FLAG, kind, contradicts=(SentenceId("fine-1"),))
        lesson = make_lesson(flags=["A."], fine=["B."], notes={"flag-1": (note,)}, clashes=[("flag-1", "fine-1")])
        heads[kind] = [words_of(head) for head in found(page_of(lesson), "//*[@class='clashes-head']")]
    assert heads == {"base": ["Read together with:"] * 2, "role": ["Cannot both be true:"] * 2}


def test_a_sentence_without_a_note_has_one_that_says_so():
    note = found(page_of(LESSON), "//aside[@id='note-5']")[0]
    assert note.get("data-verdict") is None and "The author left no note here." in words_of(note)


def test_what_is_said_beside_the_explanation_unfolds():
    note = make_note(Verdict.FLAG, how_to_check=(Run("Ask."),), fix=(Run("It rained a little."),))
    more = found(
        page_of(make_lesson(["It rained."], notes={"flag-1": (note, note)})), "//aside//details[@class='more']"
    )
    assert words_of(more[0]).count("How to check: Ask.") == 2
    assert len(found(more[0], "./div[@class='explanation']")) == 1


def test_the_hints_of_a_problem_stand_in_its_note_hidden_and_those_of_no_other_sentence():
    hints = ((Run("Look up."),), (Run("Look again."),))
    notes = {"flag-1": (make_note(Verdict.FLAG, hints=hints),), "fine-1": (make_note(Verdict.FINE, hints=hints),)}
    shown = found(page_of(make_lesson(["It rained."], ["It stopped."], notes=notes)), "//ol[@class='hints']")
    assert [(words_of(found), found.get("hidden") is not None) for found in shown] == [("Look up.Look again.", True)]
