"""The short articles that the course keeps for certain times: what they have to hold, and that forms match."""

from itertools import chain

import pytest
from own_lessons import OCCASION_FILES, all_notes, explanation_of, is_decoy, kept_for, our_lesson, with_verdict

from media_literacy.engine.attempts.pointing_out import named_in_notes
from media_literacy.lesson.model import KindId, Lesson, Verdict
from media_literacy.lesson.occasions import Occasion

BOOSTERS = (Occasion.ONE_WEEK, Occasion.FOUR_WEEKS)


def sentence_count(lessons: tuple[Lesson, ...]) -> int:
    return sum(len(lesson.article.sentences) for lesson in lessons)


def kinds(lesson: Lesson, verdict: Verdict) -> list[KindId]:
    return [note.kind for sentence in with_verdict(lesson, verdict) for note in sentence.notes]


def test_every_article_of_an_occasion_has_six_to_eight_sentences_each_with_a_note() -> None:
    for lesson in (our_lesson(file.stem) for file in OCCASION_FILES):
        assert 6 <= len(lesson.article.sentences) <= 8
        assert all(sentence.notes for sentence in lesson.article.sentences), lesson.front.id
        lengths = {note.label: len(explanation_of(note).split()) for note in all_notes(lesson)}
        assert {label: words for label, words in lengths.items() if not 25 <= words <= 45} == {}, lesson.front.id


def test_no_note_leads_to_a_sentence_that_is_still_to_come() -> None:
    for lesson in (our_lesson(file.stem) for file in OCCASION_FILES):
        named = {sentence.id: named_in_notes(sentence, lesson) for sentence in lesson.article.sentences}
        assert {sentence: names for sentence, names in named.items() if names} == {}, lesson.front.id


def test_of_two_sentences_that_clash_the_later_one_is_the_flag() -> None:
    """They are judged from top to bottom: when the first one is judged, nothing speaks against it."""
    for lesson in (our_lesson(file.stem) for file in OCCASION_FILES):
        for flag in with_verdict(lesson, Verdict.FLAG):
            assert all(lesson.sentence(other).number < flag.number for other in flag.clashes), lesson.front.id


def test_nothing_is_shown_twice() -> None:
    texts = [sentence.text for file in OCCASION_FILES for sentence in our_lesson(file.stem).article.sentences]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("occasion", BOOSTERS)
class TestBoosters:
    def test_a_bank_has_24_sentences_or_more_and_half_of_its_articles_are_sound(self, occasion: Occasion) -> None:
        bank = kept_for(occasion)
        assert sentence_count(bank) >= 24
        sound = [lesson for lesson in bank if not with_verdict(lesson, Verdict.FLAG)]
        assert 2 * len(sound) == len(bank)

    def test_its_faulty_articles_have_two_flags_and_every_article_a_decoy(self, occasion: Occasion) -> None:
        for lesson in kept_for(occasion):
            assert len(with_verdict(lesson, Verdict.FLAG)) in (0, 2)
            assert len(with_verdict(lesson, Verdict.CHECK)) <= 1
            assert any(is_decoy(sentence) for sentence in lesson.article.sentences)


def test_the_places_of_the_sound_articles_differ_between_the_banks() -> None:
    places = [
        [place for place, lesson in enumerate(kept_for(occasion)) if not with_verdict(lesson, Verdict.FLAG)]
        for occasion in BOOSTERS
    ]
    assert places[0] != places[1]
    assert list(chain(*places))
