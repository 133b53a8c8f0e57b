"""The answers of a lesson as they are kept, and how those of an earlier version are completed."""

from each_row import each_row
from factories import make_lesson, make_note

from media_literacy.engine.attempts.answer_key import Answer, answer_key, completed_key, kinds_met, quotes_of
from media_literacy.lesson.matching.sentence_map import SentenceMap, map_after_update, texts_of
from media_literacy.lesson.model import Lesson, SentenceId, Verdict

NOTES = {"flag-1": (make_note(Verdict.FINE, "role"), make_note(Verdict.FLAG, "loaded"))}
LESSON = make_lesson(["Every shop."], ["It rained."], plain=["It blew.", "It froze."], notes=NOTES, per_paragraph=2)


def test_a_key_has_every_sentence_in_order_with_its_place_and_its_notes():
    assert answer_key(LESSON) == (
        Answer(SentenceId("flag-1"), "Every shop.", "fine:role flag:loaded", 1, 0, "paragraph"),
        Answer(SentenceId("fine-1"), "It rained.", "fine:named-source", 2, 0, "paragraph"),
        Answer(SentenceId("plain-1"), "It blew.", "none", 3, 1, "paragraph"),
        Answer(SentenceId("plain-2"), "It froze.", "none", 4, 1, "paragraph"),
    )
    assert quotes_of(answer_key(LESSON)) == texts_of(LESSON)


def test_a_sentence_is_as_suspicious_as_its_worst_note_and_its_notes_keep_their_order():
    first, second, third, _fourth = answer_key(LESSON)
    assert first.verdict is Verdict.FLAG
    assert first.notes == ((Verdict.FINE, "role"), (Verdict.FLAG, "loaded"))
    assert second.verdict is Verdict.FINE and third.verdict is None and third.notes == ()


def test_what_counts_as_fine_without_a_note_is_kept_as_such():
    (answer,) = answer_key(make_lesson(plain=["It blew."], unmarked_is_fine=True))
    assert (answer.said, answer.verdict, answer.notes) == ("fine", Verdict.FINE, ())


@each_row(
    ("said", "kinds"),
    [([], set()), (["none", "fine", ""], set()), (["flag:role check:loaded", "flag:role"], {"role", "loaded"})],
)
def test_kinds_are_met_in_notes_alone(said: list[str], kinds: set[str]):
    assert kinds_met(said) == kinds


def completed(key: list[Answer], later: Lesson, ids: SentenceMap | None = None) -> tuple[Answer, ...]:
    return completed_key(tuple(key), ids or map_after_update(quotes_of(key), texts_of(later)), later)


def test_an_earlier_key_gets_order_place_and_what_was_not_said():
    earlier = [Answer(answer.sentence, answer.text) for answer in reversed(answer_key(LESSON))]
    assert completed(earlier, LESSON) == answer_key(LESSON)


def test_what_was_kept_stays_whatever_a_later_edition_says():
    earlier = [Answer(answer.sentence, answer.text, "check:role") for answer in answer_key(LESSON)]
    expected = tuple(answer._replace(said="check:role") for answer in answer_key(LESSON))
    assert completed(earlier, LESSON) == expected


def test_a_sentence_that_is_gone_comes_last_in_a_paragraph_of_its_own():
    gone = Answer(SentenceId("gone"), "Nobody was asked about the new lanes.")
    *known, last = completed([gone, *answer_key(LESSON)], LESSON)
    assert tuple(known) == answer_key(LESSON)
    assert last == gone._replace(said="none", number=5, block=2, block_kind="paragraph")


def test_a_sentence_with_another_id_keeps_its_own():
    ids = SentenceMap({SentenceId("old"): SentenceId("flag-1")})
    (answer,) = completed([Answer(SentenceId("old"), "Every shop.")], LESSON, ids)
    assert (answer.sentence, answer.said) == ("old", "fine:role flag:loaded")
