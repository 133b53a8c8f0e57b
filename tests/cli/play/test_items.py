"""One article judged sentence by sentence in the terminal."""

import pytest
from factories import make_lesson

from media_literacy.cli.console import Console, Leaving
from media_literacy.cli.play.items import judge_items
from media_literacy.cli.play.session import Session
from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.attempts.clock import SystemClock
from media_literacy.engine.attempts.events import EventKind
from media_literacy.engine.wording.item_words import ArticlePlace
from media_literacy.lesson.model import Mode
from media_literacy.lesson.vocabulary.kinds import load_catalogue

LESSON = make_lesson(flags=["Everybody knows it."], fine=["It rained."])


class Answers(Console):
    """Answers in their order; whoever is asked more leaves."""

    def __init__(self, *answers):
        self.left, self.said = list(answers), []

    def lines(self, lines):
        self.said += lines

    def ask(self, question):
        self.said.append(question)
        if not self.left:
            raise Leaving
        return self.left.pop(0)


@pytest.fixture
def attempt():
    made = Attempt(LESSON, Mode.ITEMS, SystemClock())
    made.open()
    return made


def judge(attempt, *answers):
    """What was said and kept; whether somebody left stands at the end of what was kept."""
    console, kept = Answers(*answers), []
    session = Session(attempt, load_catalogue(), console, lambda events: kept.extend(event.kind for event in events))
    try:
        judge_items(session, ArticlePlace(2, 3))
    except Leaving:
        kept.append("left")
    return " ".join(" ".join(console.said).split()), kept


@pytest.mark.parametrize(("doubted", "holds"), [("d", "h"), ("2", "1"), ("D", "H")])
def test_each_sentence_is_asked_for_and_the_last_one_leads_to_the_reveal(attempt, doubted, holds):
    said, kept = judge(attempt, "", doubted, "", holds, "")
    assert list(attempt.state.marks) == ["flag-1"] and attempt.state.shown == {"fine-1"}
    assert attempt.state.is_revealed and kept[0] is EventKind.READ_ALL and "left" not in kept
    assert said.index("1 of 2, article 2 of 3") < said.index("Does not hold") < said.index("2 of 2, article 2 of 3")


def test_nothing_is_told_of_a_sentence_before_its_answer(attempt):
    said, kept = judge(attempt, "", "perhaps")
    assert "“perhaps” is none of these." in said and said.count("does it hold?") == 2
    assert "Does not hold" not in said and kept == [EventKind.READ_ALL, "left"]


def test_an_answer_taken_back_is_not_counted_and_leads_to_the_next_sentence(attempt):
    said, _kept = judge(attempt, "", "h", "u")
    assert attempt.state.taken_back == {"flag-1"} and "Taken back. The sentence is not counted." in said
    assert said.count("Sentence 1: does it hold?") == 1 and "Sentence 2: does it hold?" in said


def test_taking_back_the_last_one_ends_the_article(attempt):
    judge(attempt, "", "h", "", "d", "u")
    assert attempt.state.is_revealed and not attempt.state.marks


@pytest.mark.parametrize("answers", [("q",), ("", "q"), ("", "d", "q")])
def test_one_may_leave_at_every_question_and_go_on_there(attempt, answers):
    _said, kept = judge(attempt, *answers)
    assert kept[-1] == "left" and not attempt.state.is_revealed
    said, _kept = judge(attempt, *("", "d", "", "h", "")[len(answers) - 1 :])
    assert attempt.state.is_revealed and ("Read it as a whole" in said) is (len(answers) == 1)


def test_an_unknown_word_is_told_and_goes_nowhere(attempt):
    said, kept = judge(attempt, "start", "", "maybe", "d", "next", "q")
    for word in ("start", "maybe", "next"):
        assert f"“{word}” is none of these." in said
    assert kept.count(EventKind.READ_ALL) == 1 and list(attempt.state.marks) == ["flag-1"]
    assert "2 of 2, article 2 of 3" not in said
