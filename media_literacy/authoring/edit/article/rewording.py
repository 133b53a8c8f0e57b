"""Changes the words of a sentence where they stand: its marks, its neighbours and all other lines stay as they are."""

import re
from collections.abc import Iterator

from media_literacy.authoring.edit.article.captions import caption_markdown, is_in_caption, reword_caption
from media_literacy.authoring.edit.front_matter.title_following import follow_headline
from media_literacy.authoring.edit.protected_markdown import as_plain, protected_value
from media_literacy.authoring.edit.sentences.references import rename_references
from media_literacy.authoring.edit.sentences.sentence_ends import BEGIN_OF_LINE, outer_words, words_of
from media_literacy.authoring.edit.sentences.sentence_length import too_long
from media_literacy.authoring.edit.source.read_back import read_back
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible, in_order, shrunk
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft, Place
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.raw_lesson import RawLesson, RawSentence
from media_literacy.lesson.reading.blocks import read_blocks
from media_literacy.lesson.reading.markdown import read_markdown
from media_literacy.lesson.source import make_source, usual_line_end
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.strings.common_ends import common_ends

_BREAK = re.compile(rf"[ \t]*(?:\r\n?|\n){BEGIN_OF_LINE}")
_BLANKS = re.compile(r"[ \t]+\n[ \t]*|\n[ \t]+")
_WORD = re.compile(r"\w")
_NO_LINES = (BlockKind.CELL, BlockKind.CAPTION, BlockKind.HEADLINE, BlockKind.HEADING, BlockKind.DECK)
_LEAD = "x "


def sentence_markdown(draft: Draft, sentence: SentenceId) -> str:
    """A sentence's Markdown as written, without its marks and what its lines begin with; KeyError for an unknown id."""
    if is_in_caption(draft.raw, sentence):
        return caption_markdown(draft.raw, sentence)
    return _written(draft.raw, draft.raw.article.sentence(sentence))


def reword_sentence(draft: Draft, sentence: SentenceId, markdown: str) -> NamedEdit[SentenceId] | NotPossible:
    """Puts other words in the place of a sentence's; the reason when they would be more or less than one sentence.

    What named the sentence by the id that its text gave it names it by the new one. KeyError for an unknown id.
    """
    before = draft.raw
    found = before.article.sentence(sentence)
    if is_in_caption(before, sentence) and _WORD.search(markdown):
        return reword_caption(draft, sentence, markdown)
    start, end = _stretch(before, found)
    old = _written(before, found)
    new = _tidy(markdown, before.article.block(found).kind)
    if new == old:
        return NamedEdit(sentence, ())
    if not _WORD.search(new):
        return NotPossible(_("A sentence needs words. To take it out of the article, choose “Remove” over the page."))
    if before.article.block(found).kind is BlockKind.CODE:
        return NotPossible(_("This stands in a block of computer code, which stays as it is."))
    for wording in dict.fromkeys((new, protected_value(new, old), as_plain(new.replace("\n", " ")))):
        splice = _splice(before, start, end, old, wording)
        after = read_back(draft, (splice,))
        if _is_only_other_words(before, after, found, wording):
            now = after.article.texts[before.article.sentences.index(found)]
            if len(now) > len(found.text) and (refusal := too_long((now,))) is not None:
                return refusal
            names: dict[str, str] = {
                was: now for was, now in zip(before.article.ids, after.article.ids, strict=True) if was != now
            }
            following = (splice for splice in rename_references(draft, names) if not start <= splice.start < end)
            title = follow_headline(draft, before.article.blocks[0].inline.text, after.article.blocks[0].inline.text)
            return NamedEdit(SentenceId(names.get(sentence, sentence)), in_order((*title, splice, *following)))
    return NotPossible(_why(draft, before, found, _splice(before, start, end, old, new)))


def unproved_rewording(draft: Draft, sentence: SentenceId, markdown: str) -> tuple[Splice, ...]:
    """What most likely puts those words there: only reading it again can tell. KeyError for an unknown id."""
    raw = draft.raw
    found = raw.article.sentence(sentence)
    start, end = _stretch(raw, found)
    return (_splice(raw, start, end, _written(raw, found), _tidy(markdown, raw.article.block(found).kind)),)


def _tidy(markdown: str, kind: BlockKind) -> str:
    """The words without blanks that would mean something: around them, at the ends of lines, and empty lines."""
    text = _BLANKS.sub("\n", markdown.replace("\r\n", "\n").replace("\r", "\n").strip())
    return re.sub(r"\n+", " " if kind in _NO_LINES else "\n", text)


def _written(raw: RawLesson, sentence: RawSentence) -> str:
    start, end = _stretch(raw, sentence)
    return _BREAK.sub("\n", raw.source.text[start:end])


def _stretch(raw: RawLesson, sentence: RawSentence) -> tuple[int, int]:
    """Where the sentence stands in the source; with the signs of emphasis, code and links that are all its own."""
    start, end = words_of(raw, sentence)
    if raw.article.block(sentence).kind in (BlockKind.CODE, BlockKind.CAPTION):
        return start, end
    wide = outer_words(raw, sentence)
    is_whole = _read(_BREAK.sub("\n", raw.source.text[wide[0] : wide[1]])) == _words(sentence.text)
    return wide if is_whole else (start, end)


def _read(markdown: str) -> str | None:
    """What a reader sees of a sentence's Markdown by itself, without its blanks; None if that is no plain paragraph."""
    text = _LEAD + markdown
    blocks, notes = read_blocks(read_markdown(text)[0], make_source(text).lines, 0)
    return _words(blocks[0].inline.text)[1:] if len(blocks) == 1 and not notes else None


def _words(text: str) -> str:
    return "".join(text.split())


def _splice(raw: RawLesson, start: int, end: int, old: str, new: str) -> Splice:
    """The new words where they differ from the old; line breaks between words that stay are left as they are."""
    text = raw.source.text
    edges = [start, *(start + at for at in _edges(text[start:end]))]
    first, last = common_ends(old, new)
    line = raw.source.line(raw.source.location(start).line)
    begins = re.match(BEGIN_OF_LINE, _continued(text[start:end], line))
    begin = usual_line_end(text) + (begins[0] if begins else "")
    return shrunk(
        raw.source,
        Splice(edges[first], edges[len(old) - last], new[first : len(new) - last].replace("\n", begin)),
    )


def _continued(written: str, line: str) -> str:
    """A line that shows how the sentence's further lines begin: its own second one, or else its first."""
    lines = re.split(r"\r\n?|\n", written)
    return lines[1] if len(lines) > 1 else line


def _edges(written: str) -> Iterator[int]:
    """Where each character of the Markdown that a form shows ends in what is written."""
    at = 0
    while at < len(written):
        found = _BREAK.match(written, at)
        at = found.end() if found else at + 1
        yield at


def _is_only_other_words(before: RawLesson, after: RawLesson, sentence: RawSentence, markdown: str) -> bool:
    """Whether that one sentence says the new words, and everything else is read as it was."""
    index = before.article.sentences.index(sentence)
    if len(after.article.sentences) != len(before.article.sentences) or after.labels != before.labels:
        return False
    old, new = _shape(before), _shape(after)
    if old[0] != new[0] or old[1][:index] != new[1][:index] or old[1][index + 1 :] != new[1][index + 1 :]:
        return False
    if old[1][index][1] != new[1][index][1] or not _WORD.search(new[1][index][0]):
        return False
    other = after.article.sentences[index]
    if _written(after, other) != markdown:
        return False  # the next rewording would not find these words again
    is_whole = _read(_written(before, sentence)) == _words(sentence.text)
    return not (is_whole and _read(markdown) != _words(other.text)) and _around(before) == _around(after)


def _shape(raw: RawLesson) -> tuple[list[object], list[tuple[str, tuple[object, ...]]]]:
    """What an edit of words must leave alone: the blocks with their marks, pictures and tags, and the sentences."""
    blocks = [
        (
            block.kind,
            block.level,
            block.depth,
            [mark.label for mark in block.inline.marks],
            len(block.inline.pictures),
            [tag for tag, _place in block.inline.html],
        )
        for block in raw.article.blocks
    ]
    sentences: list[tuple[str, tuple[object, ...]]] = [
        (sentence.text, (sentence.block, *(mark.label for mark in sentence.marks)))
        for sentence in raw.article.sentences
    ]
    return [*blocks], sentences


def _around(raw: RawLesson) -> object:
    """Parts and cards by their names; the article has its own from the headline, which is a sentence."""
    return [heading for heading in raw.headings() if heading[0] != Place.ARTICLE], [card.id for card in raw.cards]


def _why(draft: Draft, before: RawLesson, sentence: RawSentence, splice: Splice) -> str:
    after = read_back(draft, (splice,))
    if len(after.article.sentences) > len(before.article.sentences):
        return _("These words would be more than one sentence. Change them so that they are one.")
    if len(after.article.sentences) < len(before.article.sentences):
        return _("With these words the sentence would run into the one beside it. Give it a sign at its end.")
    return _("These words would be read as something else here. Use plainer words.")
