"""The article read once more with the exact place of every sentence, which a draft leaves out to stay small."""

from collections.abc import Iterable
from dataclasses import dataclass

from media_literacy.authoring.edit.source.splice import Splice, apply_splices
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import BlockKind, SentenceId
from media_literacy.lesson.raw_lesson import RawArticle, RawSentence
from media_literacy.lesson.raw_text import InlineText
from media_literacy.lesson.reading.article import read_article
from media_literacy.lesson.reading.parts import split_parts
from media_literacy.lesson.reading.segments import read_body
from media_literacy.lesson.source import Source, make_source
from media_literacy.lesson.vocabulary.format_words import load_format_words


@dataclass(frozen=True, slots=True)
class ArticlePlaces:
    """An article's sentences in their source, and the labels that are defined."""

    source: Source
    raw: RawArticle
    labels: tuple[str, ...]

    def sentence(self, id: SentenceId) -> RawSentence:
        """The sentence with that id; KeyError if there is none."""
        if id not in self.raw.ids:
            raise KeyError(id)
        return self.raw.sentences[self.raw.ids.index(id)]

    def inline(self, sentence: RawSentence) -> InlineText:
        """The text of the block that a sentence stands in."""
        return self.raw.blocks[sentence.block].inline

    def kind(self, sentence: RawSentence) -> BlockKind:
        """What the block is that a sentence stands in."""
        return self.raw.blocks[sentence.block].kind

    def character(self, inline: InlineText, at: int) -> int:
        """The offset in the source of `inline.text[at]`."""
        offset = self.source.offset(inline.location(at))
        # Every escaped border before it makes a table cell one character shorter than its source.
        wanted = inline.text[at : at + 1]
        for _border in range(inline.text.count("|", 0, at)):
            if self.source.text[offset : offset + 1] == wanted:
                break
            offset += 1
        return offset


def read_article_places(
    draft: Draft, source: Source | None = None, keep: tuple[str, ...] | None = None
) -> ArticlePlaces:
    """The places of a draft's article, or of what an edit made of it below the front matter.

    `keep` stands in for the words of the front matter that are kept together.
    """
    source = source or draft.source
    base = draft.body_line - 1
    body = read_body(source.lines, base)
    parts = split_parts(body.blocks, draft.language, load_format_words(), DiagnosticCollector())
    article = parts[min(1, len(parts) - 1)]
    labels = tuple(note.label for note in body.notes)
    kept = draft.front.keep_together if keep is None else keep
    raw = read_article(article.heading, article.blocks, frozenset(labels), draft.language, kept, DiagnosticCollector())
    return ArticlePlaces(source, raw, labels)


def places_after(draft: Draft, splices: Iterable[Splice]) -> ArticlePlaces:
    """The places of what an edit makes of a draft's article."""
    return read_article_places(draft, make_source(apply_splices(draft.source.text, splices)))


def has_only_got(label: str, sentence: SentenceId, before: ArticlePlaces, after: ArticlePlaces) -> bool:
    """Whether that sentence has the label now, and all sentences are the same."""
    if after.labels.count(label) != 1 or sorted(after.labels) != sorted((*before.labels, label)):
        return False
    if [sentence.text for sentence in after.raw.sentences] != [sentence.text for sentence in before.raw.sentences]:
        return False
    marked = after.raw.sentences[before.raw.ids.index(sentence)]
    return label in [mark.label for mark in marked.marks]
