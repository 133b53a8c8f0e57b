"""What the debrief says in the program's own words: what the article was, and what to take along."""

from media_literacy.engine.results.grading import Scorecard, debrief_order
from media_literacy.engine.results.result_groups import leading_note
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.lesson.model import KindId, Lesson, Origin, Verdict
from media_literacy.lesson.vocabulary.kinds import Catalogue


def what_it_was(lesson: Lesson) -> str:
    """The truth about the article, as a whole sentence."""
    match lesson.front.origin:
        case Origin.INVENTED:
            return _("This article was invented for teaching. It is not news, and it must not be passed on as news.")
        case Origin.MIXED:
            return _("This article is partly invented for teaching. What is real in it and what is not stands below.")
        case Origin.REAL if lesson.front.source:
            return _("This article is a real report: {source}").format(source=lesson.front.source)
        case Origin.REAL:
            return _("This article is a real report.")


def take_along(lesson: Lesson, scorecard: Scorecard | None, catalogue: Catalogue) -> list[str]:
    """What to ask of the next article: of the first problem that was read past, else of the first one there is."""
    sentences = [lesson.sentence(judgement) for judgement in debrief_order(scorecard)] if scorecard else []
    for sentence in [*sentences, *lesson.article.sentences]:
        note = leading_note(sentence)
        if note is not None and note.verdict is Verdict.FLAG and note.kind in catalogue:
            return next_question(note.kind, catalogue)
    return [take_from_here()]


def next_question(kind: KindId, catalogue: Catalogue) -> list[str]:
    """The question of a kind of the catalogue, and what settles it: both are for articles in whatever language."""
    text = catalogue.kind(kind).text(language_of_words())
    return [_("One question to take to the next article: {question}").format(question=text.question), text.move]


def take_from_here() -> str:
    """What to take along where nothing was wrong."""
    return _("Take to the next article what you did here: look at the claim, and ask how one could know.")
