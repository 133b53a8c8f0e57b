"""Which sentence somebody is at who is in the source."""

from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import note_around
from media_literacy.lesson.model import SentenceId


def sentence_at(draft: Draft, offset: int) -> SentenceId | None:
    """The sentence at an offset of the source, in code points: in the article itself, or in the note on it."""
    where = draft.source.location(offset)
    note = note_around(draft, where.line)
    if note is not None:
        return note.sentences[0] if note.sentences else None
    in_article = (block for block in draft.blocks if block.article_index >= 0)
    block = next((block for block in in_article if block.first_line <= where.line <= block.last_line), None)
    if block is None:
        return None
    lines = range(block.first_line, block.last_line + 1)
    here = [sentence for sentence in draft.lesson.article.sentences if sentence.location.line in lines]
    begun = [sentence for sentence in here if sentence.location <= where] or here[:1]
    return begun[-1].id if begun else None
