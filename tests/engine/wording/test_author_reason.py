"""The reason of a judgement: the author's, and where another one was chosen, that one beside it."""

from each_row import each_row
from engine.attempts import attempt_on
from factories import make_lesson, make_note

from media_literacy.engine.results.grading import grade
from media_literacy.engine.wording.author_reason import author_reason, explaining_note
from media_literacy.lesson.model import KindId, SentenceId, Verdict
from media_literacy.lesson.vocabulary.kinds import load_catalogue

FLAG = SentenceId("flag-1")
BECAUSE = "Tax offices collect taxes. Police policy is set by Mr. Lee's board."
NOTES = (
    make_note(Verdict.CHECK, "loaded", "The word is strong. It may be fair."),
    make_note(Verdict.FLAG, "role", BECAUSE),
    make_note(Verdict.FLAG, "time", "In May there was no tax office."),
)
LESSON = make_lesson(flags=["It checks the police."], fine=["It rained."], plain=["So."], notes={"flag-1": NOTES})


def judged(sentence, *marked, reason=""):
    attempt = attempt_on(LESSON, *marked)
    if reason:
        attempt.set_reason(FLAG, KindId(reason))
    return grade(attempt.state, LESSON).judgement(SentenceId(sentence))


@each_row(
    ("reason", "words"),
    [
        ("", BECAUSE),
        ("role", "You named the reason."),
        ("time", "You named the reason."),
        (
            "loaded",
            "Right sentence. You chose “loaded words”; the stronger reason is “impossible role”, because of this: "
            + BECAUSE,
        ),
    ],
)
def test_each_of_the_authors_reasons_is_right_and_another_one_stands_beside_the_strongest(reason, words):
    assert author_reason(judged("flag-1", "flag-1", reason=reason), LESSON, load_catalogue()) == words


def test_own_words_stand_beside_the_authors_and_are_not_judged():
    attempt = attempt_on(LESSON, "flag-1")
    attempt.set_own_words(FLAG, "an office is no police")
    judgement = grade(attempt.state, LESSON).judgement(FLAG)
    assert author_reason(judgement, LESSON, load_catalogue()) == (
        "You said: “an office is no police”. The author says: " + BECAUSE
    )


def test_a_miss_and_a_doubt_that_comes_to_nothing_get_the_reason_of_the_note():
    assert author_reason(judged("flag-1"), LESSON, load_catalogue()) == BECAUSE
    assert author_reason(judged("fine-1", "fine-1"), LESSON, load_catalogue()) == "Because of what it says."


def test_the_note_of_a_reason_that_was_chosen_rightly_explains_it():
    assert explaining_note(judged("flag-1", "flag-1", reason="time"), LESSON) is NOTES[2]
    assert explaining_note(judged("flag-1", "flag-1", reason="loaded"), LESSON) is NOTES[1]


def test_a_contradiction_that_was_seen_is_explained_by_the_note():
    lesson = make_lesson(
        flags=["It checks the police."], fine=["B."], notes={"flag-1": NOTES}, clashes=[("flag-1", "fine-1")]
    )
    attempt = attempt_on(lesson, "flag-1")
    attempt.set_reason(FLAG, KindId("contradiction"))
    judgement = grade(attempt.state, lesson).judgement(FLAG)
    assert explaining_note(judgement, lesson) is NOTES[1]
    assert author_reason(judgement, lesson, load_catalogue()) == "You named the reason."


def test_of_a_note_that_is_gone_since_only_its_kind_is_told():
    notes = {"flag-1": (NOTES[1]._replace(explanation=()),)}
    lesson = make_lesson(flags=["It checks the police."], notes=notes)
    attempt = attempt_on(lesson, "flag-1")
    attempt.set_reason(FLAG, KindId("loaded"))
    judgement = grade(attempt.state, lesson).judgement(FLAG)
    assert author_reason(judgement, lesson, load_catalogue()) == (
        "Right sentence. You chose “loaded words”; the stronger reason is “impossible role”."
    )
    assert author_reason(judgement._replace(right_reason=None, reason=None), lesson, load_catalogue()) == ""


def test_without_a_note_there_is_no_reason():
    assert author_reason(judged("plain-1", "plain-1"), LESSON, load_catalogue()) == ""
    assert explaining_note(judged("plain-1"), LESSON) is None
