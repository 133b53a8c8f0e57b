"""The words that are read aloud of an article and of its notes."""

from collections.abc import Mapping

from media_literacy.engine.attempts.attempt_state import AttemptState
from media_literacy.engine.progress.reading_aloud import SpokenPassage
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, SentenceId
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.ui.reader.article.article_text import sentence_paragraphs
from media_literacy.ui.reader.notes.note_content import note_content
from media_literacy.ui.reader.notes.spoken_note import spoken_note
from media_literacy.ui.text.spoken_blocks import SpokenParagraph, spoken_language, spoken_text

_NO_PURPOSES: Mapping[str, str] = {}


def article_passages(lesson: Lesson, label: str) -> list[SpokenPassage]:
    """The label of origin, and the article from its headline on.

    Headings, lists and pictures are said to be such. Where the program's words are in another language than the voice,
    these are left out, with the label.
    """
    if spoken_language(lesson.front.language):
        return [SpokenPassage(sentence.text, sentence.id) for sentence in lesson.article.sentences]
    paragraphs = sentence_paragraphs(lesson.article)
    return [
        SpokenPassage(label, None),
        *(SpokenPassage(_words(paragraph), sentence) for paragraph, sentence in paragraphs),
    ]


def note_to_read(
    sentence: SentenceId, state: AttemptState, lesson: Lesson, catalogue: Catalogue, *, has_fix_it: bool = False
) -> str:
    """What the open note on a sentence says; empty where none is open, so that nothing is given away."""
    if sentence not in state.open_notes:
        return ""
    content = note_content(lesson.sentence(sentence), state, lesson, catalogue, has_fix_it=has_fix_it)
    titles = dict.fromkeys(title for part in content.parts for _card, title in part.cards)
    parts = tuple(part._replace(cards=(), awaits_fix=None) for part in content.parts)
    paragraphs = spoken_note(content._replace(can_take_back=False, parts=parts), _NO_PURPOSES)
    evidence = [_("Evidence: {titles}.").format(titles=", ".join(titles))] if titles else []
    return "\n".join([*map(_words, paragraphs), *evidence])


def _words(paragraph: SpokenParagraph) -> str:
    """Without saying what is a link: a voice that only reads has no way to follow one."""
    return " ".join("".join(spoken_text(run.text) for run in paragraph.runs).split())
