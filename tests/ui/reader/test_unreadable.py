"""Sentences for which there is no font are told, and are not counted as read."""

import pytest
from factories import make_lesson

from media_literacy.export.pdf import missing_fonts

THAI = "เขาพูดว่าไม่จริง."
LESSON = make_lesson(flags=["The weather station sets the fares."], fine=[THAI, "Joan Petty drives the second bus."])


@pytest.fixture
def without_thai(monkeypatch):
    monkeypatch.setattr(missing_fonts, "has_glyph", lambda letter: not "ก" <= letter <= "๏")


def test_a_sentence_in_empty_boxes_is_told_and_not_seen(without_thai, read):
    reader = read(lesson=LESSON)
    unreadable = {sentence.id for sentence in LESSON.article.sentences if sentence.text == THAI}
    reader.page._on_seen([sentence.id for sentence in LESSON.article.sentences])
    assert unreadable and not unreadable & reader.attempt.state.shown
    assert len(reader.attempt.state.shown) == len(LESSON.article.sentences) - 1
    told = reader.page.advice.text
    assert "Thai" in told and "1 sentence cannot be read here, and is not counted." in told


def test_a_lesson_that_can_be_read_is_not_remarked_upon(read):
    reader = read(lesson=make_lesson(fine=["Joan Petty drives the second bus."]))
    assert reader.page.advice.isHidden()


def test_a_sign_that_cannot_be_shown_is_named_and_its_sentence_counts(monkeypatch, read):
    monkeypatch.setattr(missing_fonts, "has_glyph", lambda letter: letter not in "🐍🐎")
    lesson = make_lesson(fine=["Joan Petty drives the second bus 🐍🐎.", "The bus goes at nine 🐍."])
    reader = read(lesson=lesson)
    assert "2 signs that this computer cannot show stand as boxes in the article: horse, snake." in (
        reader.page.advice.text
    )
    reader.page._on_seen([sentence.id for sentence in lesson.article.sentences])
    assert len(reader.attempt.state.shown) == len(lesson.article.sentences)
