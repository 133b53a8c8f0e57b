"""An article judged sentence by sentence in the terminal, each answered at once."""

from media_literacy.cli.play import pages as play_pages
from media_literacy.cli.play.reading_loop import explain
from media_literacy.cli.play.session import Session
from media_literacy.engine.attempts.items import item_at_hand
from media_literacy.engine.wording.item_words import ArticlePlace, item_place, item_question
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import SentenceId

_HOLDS, _DOUBTED = ("h", "1"), ("d", "2")


def judge_items(session: Session, article: ArticlePlace) -> None:
    """Read it as a whole first, then judge it from top to bottom, to the reveal."""
    session.console.lines(play_pages.article(session.lesson, session.attempt.state))
    if not session.attempt.state.has_read_all:
        session.console.choose(_("Read it as a whole. Enter when you have, q to leave:"), "")
        session.keep(session.attempt.read_all())
    while not session.attempt.state.is_revealed:
        item = item_at_hand(session.lesson, session.attempt.state)
        if item is not None and not session.attempt.state.was_judged(item):
            _judge(session, item, article)
        elif item is not None:
            explain(session, item)
        _go_on(session)


def _judge(session: Session, item: SentenceId, article: ArticlePlace) -> None:
    lesson, state = session.lesson, session.attempt.state
    sentence = lesson.sentence(item)
    session.console.say()
    session.console.say(item_place(lesson, state, article))
    session.console.lines(play_pages.numbered(sentence.number, sentence.text))
    question = _("{question} h it holds, d I doubt it, q to leave:").format(question=item_question(lesson, state))
    answer = session.console.choose(question, *_HOLDS, *_DOUBTED)
    session.keep(session.attempt.judge_item(holds=answer in _HOLDS))
    explain(session, item)


def _go_on(session: Session) -> None:
    """On from a note, or take the answer back: the sentence is not counted then."""
    can_take_back = session.attempt.state.can_take_back is not None
    if can_take_back:
        answer = session.console.choose(_("Enter to go on, u to take it back, q to leave:"), "", "u")
    else:
        answer = session.console.choose(_("Enter to go on, q to leave:"), "")
    if answer == "u":
        session.keep(session.attempt.take_back())
        session.console.say(_("Taken back. The sentence is not counted."))
        if item_at_hand(session.lesson, session.attempt.state) is not None:
            return
    session.keep(session.attempt.next_item())
