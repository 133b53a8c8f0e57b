"""Judging item by item, in words."""

from factories import FakeClock, make_lesson

from media_literacy.engine.attempts.attempt import Attempt
from media_literacy.engine.wording.item_words import (
    ArticlePlace,
    Onward,
    item_onward,
    item_place,
    item_question,
    item_step,
)
from media_literacy.lesson.model import Mode

LESSON = make_lesson(flags=["A."], fine=["B."])
SECOND = ArticlePlace(2, 4)


def said(attempt):
    state = attempt.state
    return item_step(state), item_place(LESSON, state, SECOND), item_question(LESSON, state), item_onward(LESSON, state)


def test_each_step_says_where_one_is_and_what_leads_on():
    attempt = Attempt(LESSON, Mode.ITEMS, FakeClock())
    attempt.open()
    assert said(attempt) == ("Read it as a whole", "2 sentences, article 2 of 4", "", Onward("I have read it", True))
    attempt.read_all()
    ask = "Sentence 1: does it hold?"
    assert said(attempt) == ("Judge each sentence", "1 of 2, article 2 of 4", ask, Onward("Next sentence", False))
    attempt.judge_item(holds=True)
    assert said(attempt)[3] == Onward("Next sentence", True)
    attempt.next_item()
    attempt.judge_item(holds=True)
    assert said(attempt)[1:2] + said(attempt)[3:] == ("2 of 2, article 2 of 4", Onward("Done with this article", True))
