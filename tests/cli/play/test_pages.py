"""What `play` prints, line by line."""

import pytest
from factories import FakeClock, make_lesson, paragraph

from media_literacy.cli.play import pages
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.results.grading import grade
from media_literacy.engine.wording.hint_words import Hint
from media_literacy.lesson.model import Mode, SentenceId
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.kinds import load_catalogue

LESSON = make_lesson(flags=["Every shop will close.", "Nobody came."], fine=["It rained."], cards=["calendar"])
FLAG = SentenceId("flag-1")


@pytest.fixture
def attempt() -> Attempt:
    attempt = Attempt(LESSON, Mode.INVESTIGATE, FakeClock())
    attempt.open()
    attempt.show(sentence.id for sentence in LESSON.article.sentences)
    return attempt


def test_the_cover_says_what_is_known_beforehand_and_nothing_that_is_not():
    lesson = LESSON._replace(front=LESSON.front._replace(age="11-14", minutes=1, content_note="A quarrel."))
    assert pages.cover(lesson)[0] == "A test lesson"
    assert {"For ages 11-14.", "About 1 minute.", "Content note: A quarrel."} <= set(pages.cover(lesson))
    assert not any("ages" in line for line in pages.cover(LESSON))


def test_the_cover_computes_the_time_that_no_author_gave():
    assert "About 5 minutes." in pages.cover(LESSON)


def test_each_sentence_stands_behind_its_number_and_what_is_marked_says_so(attempt):
    attempt.toggle_mark(FLAG)
    assert pages.article(LESSON, attempt.state) == [
        "",
        "   1. [marked] Every shop will close.",
        "   2. Nobody came.",
        "   3. It rained.",
    ]


def test_a_block_that_is_no_paragraph_is_named_once_and_a_rule_is_left_out(attempt):
    heading, rule = Block(BlockKind.HEADING, (Run("Later"),)), Block(BlockKind.RULE, ())
    lesson = LESSON._replace(article=LESSON.article._replace(blocks=(*LESSON.article.blocks, rule, heading)))
    assert pages.article(lesson, attempt.state)[-3:] == ["", "(heading)", "      Later"]


def test_marks_are_listed_with_reason_and_certainty(attempt):
    catalogue = load_catalogue()
    assert pages.marks(LESSON, attempt.state, catalogue) == ["Nothing is marked."]
    attempt.toggle_mark(FLAG)
    attempt.set_reason(FLAG, catalogue.red_flags()[0].id)
    attempt.set_confidence(FLAG, 3)
    (line,) = pages.marks(LESSON, attempt.state, catalogue)
    assert line == f"   1. Every shop will close. ({catalogue.red_flags()[0].name('en')}, sure)"
    attempt.set_own_words(FLAG, "no shop said so")
    (line,) = pages.marks(LESSON, attempt.state, catalogue)
    assert line == "   1. Every shop will close. (in your words “no shop said so”, sure)"


def test_cards_and_reasons_are_numbered_from_one():
    catalogue = load_catalogue()
    assert pages.card_titles(LESSON) == ["   1. Calendar"]
    assert pages.card_lines(LESSON.cards[0], LESSON) == ["", "Evidence: Calendar", "  What calendar says."]
    numbered = [line for line in pages.reasons(LESSON, catalogue) if line[:5].strip().isdecimal() or line[4:5] == "."]
    assert len(numbered) == len(catalogue.red_flags()) + 1
    assert numbered[-1].endswith("something else, in my words")


def test_a_hint_is_followed_by_its_explanation():
    hint = Hint(1, (Run("Look again."),), explanation=(paragraph("It cannot be."),))
    assert pages.hint_lines(hint, LESSON) == ["Hint: Look again.", "  It cannot be."]


def test_the_debrief_begins_with_the_record_where_real_people_are_named(attempt):
    attempt.read_all()
    for real_people in (False, True):
        lesson = LESSON._replace(
            front=LESSON.front._replace(real_people=real_people), debrief=(paragraph("So it is."),)
        )
        lines = pages.debrief(lesson, grade(attempt.state, lesson))
        assert (lines.index("So it is.") < lines.index("Worth remembering:")) is real_people


def test_the_debrief_names_errors_only_once_everything_was_revealed(attempt):
    attempt.toggle_mark(SentenceId("fine-1"))
    assert not any("remember" in line for line in pages.debrief(LESSON, None))
    after = pages.debrief(LESSON, grade(attempt.state, LESSON))
    assert "Worth remembering:" in after and any("It rained." in line for line in after)
