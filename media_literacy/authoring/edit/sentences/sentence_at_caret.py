"""Which sentence somebody is at who is in the source."""

from media_literacy.diagnostics import Location
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import SentenceId


def sentence_at(draft: Draft, offset: int) -> SentenceId | None:
    """The sentence at an offset of the source, in code points: in the article itself, or in the note on it."""
    where = draft.source.location(offset)
    for note in draft.notes:
        if note.first_line <= where.line <= note.last_line:
            return note.sentences[0] if note.sentences else None
    in_article = (block for block in draft.blocks if block.index >= 0)
    block = next((block for block in in_article if block.first_line <= where.line <= block.last_line), None)
    if block is None:
        return None
    return _last_before(draft, block.first_line, block.last_line, where)


def _last_before(draft: Draft, first_line: int, last_line: int, where: Location) -> SentenceId | None:
    """Of the sentences on these lines, the last that begins at or before a place; else the first of them."""
    here = [
        sentence for sentence in draft.lesson.article.sentences if first_line <= sentence.location.line <= last_line
    ]
    begun = [sentence for sentence in here if sentence.location <= where]
    return begun[-1].id if begun else here[0].id if here else None
