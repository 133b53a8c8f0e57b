"""Judging item by item, in words: where one is, and what leads on."""

from typing import NamedTuple

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.attempts.items import item_at_hand
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson


class ArticlePlace(NamedTuple):
    """Which of so many articles, counted from 1."""

    number: int = 1
    total: int = 1


class Onward(NamedTuple):
    """What the button says that leads on, and whether it may be pressed already."""

    words: str
    is_ready: bool


def item_step(state: AttemptState) -> str:
    """What is to be done now."""
    return _("Judge each sentence") if state.has_read_all else _("Read it as a whole")


def item_place(lesson: Lesson, state: AttemptState, article: ArticlePlace) -> str:
    """Such as “4 of 7, article 2 of 4”."""
    item = item_at_hand(lesson, state)
    where = _("article {number} of {total}").format(number=article.number, total=article.total)
    total = len(lesson.article.sentences)
    if item is None:
        return _("{n} sentences, {article}").format(n=total, article=where)
    return _("{number} of {total}, {article}").format(number=lesson.sentence(item).number, total=total, article=where)


def article_heading(article: ArticlePlace) -> str:
    """What stands over an article among others."""
    return _("Article {number} of {total}").format(number=article.number, total=article.total)


def item_question(lesson: Lesson, state: AttemptState) -> str:
    """What is asked of the sentence at hand; empty where there is none."""
    item = item_at_hand(lesson, state)
    if item is None:
        return ""
    return _("Sentence {number}: does it hold?").format(number=lesson.sentence(item).number)


def item_onward(lesson: Lesson, state: AttemptState) -> Onward:
    """Before the article was read as a whole, between two sentences, and at the end of the article."""
    if not state.has_read_all:
        return Onward(_("I have read it"), is_ready=True)
    item = item_at_hand(lesson, state)
    is_judged = item is None or state.was_judged(item)
    is_last = all(state.was_judged(sentence.id) for sentence in lesson.article.sentences)
    return Onward(_("Done with this article") if is_last else _("Next sentence"), is_judged)
