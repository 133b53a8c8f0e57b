"""The founding lesson shows its article to the letter, and says of it what can be shown."""

import hashlib
import re
from itertools import pairwise
from pathlib import Path

import pytest
from own_lessons import FOUNDING, all_notes, explanation_of, folded, our_lesson, with_verdict

from media_literacy.lesson.model import KindId, Lesson, Mode, SentenceId, Verdict

FIXTURE = Path(__file__).with_name("founding_article.txt")
FIXTURE_SHA256 = "47fb36cfd7b4090bc7aeec58b9397a872e64f2358e4fe3590b367381166a578e"

CLASHES = {
    ("unarmed", "knifepoint"),
    ("unarmed", "shot-back"),
    ("unarmed", "custody"),
    ("clark", "custody"),
    ("hands-up", "shot-back"),
    ("shot-back", "cannot-fire"),
    ("sniper", "arrested"),
}
"""Every pair of the founding article that cannot both be true (`docs/decisions/0030`)."""


@pytest.fixture(scope="module")
def founding() -> Lesson:
    return our_lesson(FOUNDING)


def test_the_fixture_is_the_founding_article_byte_for_byte() -> None:
    assert hashlib.sha256(FIXTURE.read_bytes()).hexdigest() == FIXTURE_SHA256


def test_the_founding_article_stands_in_its_lesson_to_the_letter(founding: Lesson) -> None:
    parsed = folded(" ".join(block.text for block in founding.article.blocks))
    assert parsed == folded(FIXTURE.read_text(encoding="utf-8"))


def test_the_founding_article_has_twenty_five_units_from_headline_to_leave_a_comment(founding: Lesson) -> None:
    texts = [sentence.text for sentence in founding.article.sentences]
    assert len(texts) == 25
    assert texts[0].startswith("The police video shows")
    assert texts[-1] == "Leave a Comment"


def test_the_founding_lesson_is_announced_guided_unmeasured_and_has_a_content_note(founding: Lesson) -> None:
    assert founding.front.announced
    assert founding.front.modes == (Mode.GUIDED,)
    assert not founding.front.measured
    assert founding.front.content_note
    assert (founding.front.minutes, founding.front.class_minutes) == (None, 45)


def test_exactly_the_clashes_of_the_founding_article_are_drawn(founding: Lesson) -> None:
    order = [sentence.id for sentence in founding.article.sentences]
    drawn = {
        (sentence.id, other)
        for sentence in founding.article.sentences
        for other in sentence.clashes
        if order.index(sentence.id) < order.index(other)
    }
    assert drawn == CLASHES


def test_both_ends_of_a_clash_in_the_founding_article_are_flagged(founding: Lesson) -> None:
    ends = {end for pair in CLASHES for end in pair}
    flagged = {str(sentence.id) for sentence in with_verdict(founding, Verdict.FLAG)}
    assert ends <= flagged


def test_the_note_on_the_fed_makes_the_point_and_says_who_the_fed_is(founding: Lesson) -> None:
    note = next(note for note in all_notes(founding) if note.label == "fed")
    assert note.verdict is Verdict.FLAG
    assert note.kind == KindId("role")
    assert "tax agency would not be reviewing police policy" in explanation_of(note)
    assert "Federation of Labor" in explanation_of(note)
    assert note.evidence


def test_some_claims_of_the_founding_article_hold_up_and_some_sentences_stay_open(founding: Lesson) -> None:
    assert sum(note.verdict is Verdict.FINE for note in all_notes(founding)) >= 3
    assert len(with_verdict(founding, Verdict.FINE)) >= 2
    assert len(with_verdict(founding, Verdict.CHECK)) >= 3


def test_a_headline_whose_support_is_flagged_is_not_said_to_hold_up(founding: Lesson) -> None:
    headline, support = (founding.sentence(SentenceId(label)) for label in ("headline", "hands-up"))
    assert support.verdict is Verdict.FLAG
    assert headline.verdict is Verdict.CHECK
    assert f"#{support.id}" in [run.link for run in headline.notes[0].afterwards]


def test_the_size_of_the_county_is_called_fine(founding: Lesson) -> None:
    note = next(note for note in all_notes(founding) if note.label == "largest")
    assert note.verdict is Verdict.FINE


def test_the_debrief_names_everyone_whom_the_founding_article_wrongs(founding: Lesson) -> None:
    debrief = folded(" ".join(block.text for block in founding.debrief))
    for wronged in (
        "Stephon Clark",
        "Christopher Dorner",
        "Federation of Labor",
        "Los Angeles Police Department",
        "Board of Police Commissioners",
        "Los Angeles Times",
        "Black Lives Matter",
        "Reuters",
        "David Walsh",
    ):
        assert wronged in debrief


def test_the_plan_of_the_founding_lesson_fills_its_45_minutes_without_a_gap(founding: Lesson) -> None:
    notes = "\n".join(block.text for block in founding.teacher_notes)
    spans = [(int(start), int(end)) for start, end in re.findall(r"^(\d+)–(\d+)\. ", notes, re.MULTILINE)]
    assert spans[0][0] == 0
    assert spans[-1][1] == 45
    assert all(before[1] == after[0] for before, after in pairwise(spans))


def test_the_reading_time_in_the_notes_is_computed_from_the_article(founding: Lesson) -> None:
    article = FIXTURE.read_text(encoding="utf-8")
    words = len(article[article.index("LOS ANGELES (") :].split())
    assert abs(words - 370) <= 5
    assert 1.5 < words / 238 < 1.6
    assert 1400 < 6 * 238 < 1430
