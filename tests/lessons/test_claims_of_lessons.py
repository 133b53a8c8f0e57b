"""What the notes and cards of our own lessons say follows from the article, and is said alike throughout a lesson."""

import re
from datetime import date
from pathlib import Path

from each_row import each_row
from own_lessons import FILES, NOTHING_WRONG, PACK_FILES, WITH_FAULTS, all_notes, explanation_of, folded, our_lesson

from media_literacy.lesson.checks.notes.reading_level import article_level
from media_literacy.lesson.model import CardId, KindId, Lesson, SentenceId, Verdict
from media_literacy.lesson.text_measures import lix

EASY = 36
"""Below a LIX of 40 a text is easy; where an article is easier still, an explanation may be so much."""

FOUND_NOTHING = r"\b(No|no)\b[^.]*\b(was|were) found\b"
PLACES = (
    r"\b(first|next|last|earlier|later) (sentence|paragraph)\b"
    r"|how the (report|article) (began|ends)|(told|said) before|goes on to"
)


@each_row("file", FILES, ids=lambda file: file.stem)
class TestEveryLesson:
    def test_no_explanation_is_harder_to_read_than_its_article(self, file: Path) -> None:
        lesson = our_lesson(file.stem)
        level = article_level(lesson.article)
        assert level is not None
        hard = {note.label: lix([explanation_of(note)]) for note in all_notes(lesson)}
        most = level if file in PACK_FILES else max(level, EASY)  # the articles of the course are easier than that
        assert {label: own for label, own in hard.items() if own is None or own > most} == {}

    def test_what_a_search_did_not_find_is_worth_checking_and_no_fault(self, file: Path) -> None:
        notes = [note for note in all_notes(our_lesson(file.stem)) if re.search(FOUND_NOTHING, explanation_of(note))]
        assert [note.label for note in notes if note.verdict is not Verdict.CHECK] == []

    def test_what_can_be_checked_leads_to_a_card(self, file: Path) -> None:
        checkable = [note for note in all_notes(our_lesson(file.stem)) if note.kind == KindId("checkable")]
        assert [note.label for note in checkable if not note.evidence] == []

    def test_no_explanation_tells_where_another_sentence_stands(self, file: Path) -> None:
        notes = all_notes(our_lesson(file.stem))
        assert [note.label for note in notes if re.search(PLACES, explanation_of(note))] == []


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", text)]


def _sentence(lesson: Lesson, label: str) -> str:
    return lesson.sentence(SentenceId(label)).text


def _card(lesson: Lesson, heading: str) -> str:
    return folded(" ".join(block.text for block in lesson.card(CardId(heading)).blocks))


def test_the_driver_of_the_night_buses_began_at_eleven_as_the_note_and_the_debrief_say() -> None:
    lesson = our_lesson(WITH_FAULTS)
    (age,) = _numbers(_sentence(lesson, "driver"))
    assert "thirty years" in _sentence(lesson, "driver")
    assert age - 30 == 11
    assert "started at eleven" in explanation_of(lesson.sentence(SentenceId("driver")).notes[0])
    assert "started at eleven" in folded(" ".join(block.text for block in lesson.debrief))


def test_the_cards_of_the_night_buses_bear_out_what_the_notes_correct() -> None:
    lesson = our_lesson(WITH_FAULTS)
    *parts, total = _numbers(_card(lesson, "the-drivers-count"))
    assert sum(parts) == total == 108
    answers, young, older = _numbers(_card(lesson, "the-passengers-cards"))[:3]
    assert young + older == answers
    assert "Joan Petty, driver for 13 years" in _card(lesson, "the-drivers")
    assert "Eleven spoke. For the night buses: nine. Against: Leo and Ada Marsh" in _card(
        lesson, "notes-of-the-public-meeting"
    )


def test_tams_letter_has_what_the_report_tells_of_the_walk() -> None:
    letter = _card(our_lesson(WITH_FAULTS), "tams-letter")
    assert all(words in letter for words in ("Tam Abara, 16", "six kilometres", "coast road", "January"))


def test_the_days_of_the_week_fit_the_dates_of_one_year() -> None:
    assert "Monday, 8 June" in _sentence(our_lesson(NOTHING_WRONG), "byline")
    assert "Sunday, 7 June" in _card(our_lesson(NOTHING_WRONG), "minutes-of-the-special-meeting")
    assert "15 April" in _sentence(our_lesson(WITH_FAULTS), "byline")
    assert "Monday evening" in _sentence(our_lesson(WITH_FAULTS), "vote")
    assert "minutes-of-the-council-13-april" in {card.id for card in our_lesson(WITH_FAULTS).cards}
    monday, sunday = 0, 6
    weekdays = [date(2026, *day).weekday() for day in ((6, 8), (6, 7), (4, 13))]
    assert weekdays == [monday, sunday, monday]


def test_the_years_that_the_correction_of_the_clock_is_off_are_counted_right() -> None:
    lesson = our_lesson(NOTHING_WRONG)
    _day, right, wrong = _numbers(_sentence(lesson, "correction"))
    assert right - wrong == 9
    assert "nine years" in explanation_of(lesson.sentence(SentenceId("correction")).notes[0])
