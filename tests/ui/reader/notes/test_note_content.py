"""What a note says, and in which words it begins."""

from each_row import each_row
from factories import FakeClock, make_lesson, make_note
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.i18n import speaking
from media_literacy.lesson.model import CardId, KindId, Mode, SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.strings.shortening import shortened
from media_literacy.ui.reader.article.sentence_state import SentenceState
from media_literacy.ui.reader.notes.note_content import note_content

CATALOGUE = load_catalogue()
LONG = "The weather station, which has measured the wind since 1911, fixed the price of a ride in February, it said."
LESSON = make_lesson(
    flags=[LONG, "It cost three crowns."],
    fine=["Dr. Lee counted 214 letters.", ("It cannot be true.", "overclaim")],
    checks=["A secret report proves it."],
    plain=["Nobody said a word about this one."],
    clashes=[("flag-1", "flag-2")],
    notes={
        "flag-2": (
            make_note(Verdict.FINE, "named-source", "The second note."),
            make_note(
                Verdict.FLAG,
                "arithmetic",
                "The first note.",
                evidence=(CardId("survey"),),
                how_to_check=(Run("Add it up."),),
                fix=(Run("It cost two crowns."),),
            ),
        )
    },
    cards=["survey"],
)


def content(name, marked=(), *, shown=None, mode=Mode.INVESTIGATE, reason=None, lesson=LESSON):
    attempt = Attempt(lesson, mode, FakeClock())
    attempt.open()
    attempt.show([sentence.id for sentence in lesson.article.sentences] if shown is None else shown)
    for sentence in marked:
        attempt.toggle_mark(SentenceId(sentence))
        if reason:
            attempt.set_reason(SentenceId(sentence), KindId(reason))
    attempt.read_all()
    attempt.read_all()
    sentence = lesson.sentence(SentenceId(name))
    return note_content(sentence, attempt.state, lesson, CATALOGUE)


def opening(note):
    return note.parts[0].blocks[0].text


def test_a_caught_problem_begins_with_yes():
    note = content("flag-1", ["flag-1"])
    assert (note.state, note.word) == (SentenceState.HIT, "Caught")
    assert opening(note) == "Yes. Because of what it says."


def test_words_of_the_program_stand_alone_beside_a_lesson_in_another_language():
    with speaking("es"):
        blocks = content("flag-1", ["flag-1"]).parts[0].blocks
    assert [block.text for block in blocks] == ["Sí.", "Because of what it says."]


def test_another_reason_is_named_beside_the_stronger_one():
    note = content("flag-1", ["flag-1"], reason="cause")
    assert opening(note).startswith("Right sentence. You chose “")


def test_what_was_read_past_does_not_say_the_same_words_twice():
    note = content("flag-1")
    assert (note.state, note.word) == (SentenceState.MISS, "Easy to read past")
    assert opening(note) == "Because of what it says."


def test_a_doubted_sound_sentence_is_said_to_hold_up():
    note = content("fine-1", ["fine-1"])
    assert (note.state, note.word) == (SentenceState.FALSE_ALARM, "Holds up")
    assert opening(note).startswith("This one holds up. ")


def test_a_sound_sentence_left_alone_is_praised():
    assert opening(content("fine-1")).startswith("You left this one alone, and it holds up. ")


@each_row(("marked", "words"), [(["check-1"], "Good to question. "), ([], "Worth a question. ")])
def test_a_check_is_never_right_or_wrong(marked, words):
    note = content("check-1", marked)
    assert (note.state, note.word) == (SentenceState.CHECK, "Worth looking up")
    assert opening(note).startswith(words)


@each_row(("name", "word"), [("flag-1", "Does not hold"), ("fine-1", "Holds up"), ("check-1", "Worth looking up")])
def test_a_sentence_that_was_not_on_the_screen_is_told_as_such(name, word):
    note = content(name, shown=[])
    assert (note.state, note.word) == (SentenceState.PLAIN, word)
    assert opening(note).startswith("You did not get to this one, so it does not count. ")


def test_a_decoy_is_said_to_look_like_its_red_flag():
    kind = next(kind for kind in CATALOGUE if not kind.is_good_sign)
    lesson = make_lesson(fine=[("It looks odd.", kind.id), ("It does not.", "named-source")])
    decoy, sound = content("fine-1", lesson=lesson), content("fine-2", lesson=lesson)
    assert decoy.parts[0].title == f"Looks like: {kind.name()}"
    assert not sound.parts[0].title.startswith("Looks like")


def test_a_sentence_without_a_note_is_said_to_have_none():
    assert opening(content("plain-1", ["plain-1"])) == "The author left no note here."


def test_where_the_author_vouched_for_the_rest_nothing_speaks_against_a_plain_sentence():
    lesson = make_lesson(plain=["Nothing to see."], unmarked_is_fine=True)
    note = content("plain-1", ["plain-1"], lesson=lesson)
    assert note.state is SentenceState.FALSE_ALARM
    assert opening(note) == "Nothing speaks against this sentence."


def test_a_clash_is_quoted_from_both_sides():
    first, second = content("flag-1"), content("flag-2")
    assert [(partner.sentence, partner.number, partner.quote, partner.is_above) for partner in first.partners] == [
        ("flag-2", 2, "“It cost three crowns.”", False)
    ]
    assert second.partners[0].is_above
    assert second.partners[0].quote.endswith("…”") and f"“{LONG}".startswith(second.partners[0].quote[:-2])


def test_a_clash_with_quotation_marks_of_its_own_gets_no_others():
    lesson = make_lesson(flags=["“Never,” he said.", "He said yes."], clashes=[("flag-1", "flag-2")])
    assert content("flag-2", lesson=lesson).partners[0].quote == "“Never,” he said."


def test_the_more_suspicious_of_two_notes_comes_first_and_alone_is_led_in():
    note = content("flag-2", ["flag-2"])
    assert [part.blocks[0].text for part in note.parts] == ["Yes. The first note.", "The second note."]


def test_a_note_carries_its_fields_and_cards():
    part = content("flag-2").parts[0]
    assert part.cards == (("survey", "Survey"),)
    assert (part.how_to_check[0].text, part.fix[0].text) == ("Add it up.", "It cost two crowns.")


@given(st.text(max_size=300), st.integers(10, 100))
def test_a_shortened_text_is_no_longer_than_asked(text, most):
    short = shortened(text, most)
    assert len(short) <= most + 1
    assert short == " ".join(text.split()) or short.endswith("…")
    assert " ".join(text.split()).startswith(short.removesuffix("…"))


def test_the_note_on_what_is_not_counted_has_one_sign_whatever_its_author_says():
    states = {}
    for name in ("flag-1", "fine-1"):
        attempt = Attempt(LESSON, Mode.GUIDED, FakeClock())
        attempt.open()
        attempt.toggle_mark(SentenceId(name))
        attempt.take_back()
        attempt.read_all()
        states[name] = note_content(LESSON.sentence(SentenceId(name)), attempt.state, LESSON, CATALOGUE).state
    assert set(states.values()) == {SentenceState.NOT_COUNTED}


def test_of_several_notes_the_weightiest_comes_first():
    notes = (
        make_note(Verdict.FINE, "overclaim"),
        make_note(Verdict.FLAG, "context"),
        make_note(Verdict.FLAG, "contradiction"),
        make_note(Verdict.CHECK, "contradiction"),
    )
    lesson = make_lesson(flags=["The weather station sets the fares."], notes={"flag-1": notes})
    attempt = Attempt(lesson, Mode.GUIDED, FakeClock())
    attempt.open()
    attempt.toggle_mark(SentenceId("flag-1"))
    found = note_content(lesson.sentence(SentenceId("flag-1")), attempt.state, lesson, CATALOGUE)
    assert [part.title for part in found.parts] == [
        "Contradiction",
        "Missing context",
        "Contradiction",
        "Looks like: overclaim",
    ]


def test_the_opening_words_keep_their_stop_in_a_lesson_from_the_right():
    arabic = LESSON._replace(front=LESSON.front._replace(language="ar"))
    said = content("flag-1", ["flag-1"], lesson=arabic).summary
    assert said.startswith("\u200fYes.\u200e ")
    assert content("plain-1", lesson=arabic).summary.endswith(".\u200e")
    assert content("flag-1", ["flag-1"]).summary.startswith("Yes. ")
