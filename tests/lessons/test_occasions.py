"""The short articles that the course keeps for certain times: what they have to hold, and that forms match."""

from itertools import chain

import pytest
from own_lessons import OCCASION_FILES, all_notes, explanation_of, is_decoy, kept_for, our_lesson, with_verdict

from media_literacy.engine.attempts.pointing_out import named_in_notes
from media_literacy.lesson.model import KindId, Lesson, Verdict
from media_literacy.lesson.occasions import Occasion

BOOSTERS = (Occasion.ONE_WEEK, Occasion.FOUR_WEEKS)
FORMS = (Occasion.BEFORE, Occasion.AFTER, Occasion.SEVEN_WEEKS)
"""Forms A, B and C."""


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


# The three forms


def distances(lesson: Lesson) -> list[int]:
    """How far each flag is from the nearest sentence that it clashes with."""
    flags = with_verdict(lesson, Verdict.FLAG)
    return sorted(min(abs(flag.number - lesson.sentence(other).number) for other in flag.clashes) for flag in flags)


def test_every_form_has_about_24_sentences_in_four_articles_of_which_two_are_sound() -> None:
    for form in map(kept_for, FORMS):
        assert len(form) == 4
        assert 24 <= sentence_count(form) <= 28
        assert sum(bool(with_verdict(lesson, Verdict.FLAG)) for lesson in form) == 2
        assert sum(is_decoy(sentence) for lesson in form for sentence in lesson.article.sentences) >= 4


def test_neither_place_nor_genre_tells_which_articles_of_a_form_are_sound() -> None:
    places = [[bool(with_verdict(lesson, Verdict.FLAG)) for lesson in kept_for(occasion)] for occasion in FORMS]
    assert len({tuple(form) for form in places}) > 1


def test_the_forms_match_article_by_article() -> None:
    """In length, kinds, and how far clashing sentences stand apart; that they are equally hard is not claimed."""
    forms = [sorted(kept_for(occasion), key=lambda lesson: str(lesson.front.id)) for occasion in FORMS]
    for articles in zip(*forms, strict=True):
        words = [sum(len(sentence.text.split()) for sentence in lesson.article.sentences) for lesson in articles]
        assert max(words) <= 1.1 * min(words), articles[0].front.id
        assert len({len(lesson.article.sentences) for lesson in articles}) == 1
        for verdict in (Verdict.FLAG, Verdict.CHECK):
            first, *others = (sorted(kinds(lesson, verdict)) for lesson in articles)
            assert others == [first, first]
        decoys = [
            sorted(note.kind for sentence in lesson.article.sentences if is_decoy(sentence) for note in sentence.notes)
            for lesson in articles
        ]
        assert decoys[1:] == [decoys[0]] * 2
        assert len({tuple(distances(lesson)) for lesson in articles}) == 1
