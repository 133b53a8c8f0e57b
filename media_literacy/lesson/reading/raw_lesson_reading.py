"""The first step of reading a lesson: what stands in the file, before links lead somewhere and notes are judged.

The parser goes on from here. An edit comes here to see what it made of the file: what did not change is remembered, so
that only what did is read as Markdown again.
"""

from collections.abc import Sequence

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.raw_lesson import Place, RawBlock, RawCard, RawLesson, RawNote, RawPart
from media_literacy.lesson.reading.article import read_article
from media_literacy.lesson.reading.parts import name_headings, read_cards, split_parts
from media_literacy.lesson.reading.segments import read_body
from media_literacy.lesson.source import Source
from media_literacy.lesson.vocabulary.format_words import load_format_words

NO_ARTICLE = DiagnosticCode(
    "no-article",
    Severity.ERROR,
    FormWording(
        message=deferred("The lesson has no headline, or no text below it."),
        hint=deferred("Type the headline and the text in the text of the file, or begin a new lesson and paste them."),
        opens="source",
    ),
)
TEXT_BEFORE_HEADLINE = DiagnosticCode(
    "text-before-headline",
    Severity.WARNING,
    FormWording(
        message=deferred("Some text stands before the headline, so it is left out."),
        hint=deferred("Move it below the headline in the text of the file."),
        opens="source",
    ),
)


def read_parts(blocks: Sequence[RawBlock], language: str, collector: DiagnosticCollector) -> tuple[RawPart, ...]:
    """The parts of a file, what stands before the headline first."""
    return tuple(split_parts(blocks, language, load_format_words(), collector))


def headline_of(parts: Sequence[RawPart]) -> str:
    """The words of the headline; empty where there is none."""
    heading = parts[1].heading if len(parts) > 1 else None
    return heading.inline.text.strip() if heading else ""


def read_raw_lesson(
    source: Source,
    body_line: int,
    parts: tuple[RawPart, ...],
    notes: tuple[RawNote, ...],
    language: str,
    keep_together: tuple[str, ...],
    collector: DiagnosticCollector,
) -> RawLesson:
    """The sentences and the cards of the parts, each with its name."""
    headline, body = _article_part(source, body_line, parts, collector)
    defined = frozenset(note.label for note in notes)
    article = read_article(headline, body, defined, language, keep_together, collector)
    cards = _cards(parts, notes, collector) if article.sentences else ()
    return RawLesson(source, body_line, language, keep_together, notes, parts, cards, article)


def read_again(before: RawLesson, source: Source, keep_together: tuple[str, ...] | None = None) -> RawLesson:
    """What an edit below the front matter made of a lesson; `keep_together` are other words than before."""
    body = read_body(source.lines, before.body_line - 1)
    kept = before.keep_together if keep_together is None else keep_together
    parts = read_parts(body.blocks, before.language, DiagnosticCollector())
    return read_raw_lesson(source, before.body_line, parts, body.notes, before.language, kept, DiagnosticCollector())


def _cards(parts: Sequence[RawPart], notes: Sequence[RawNote], collector: DiagnosticCollector) -> tuple[RawCard, ...]:
    names = name_headings([block for part in parts for block in part.all_blocks], notes)
    evidence = [part for part in parts if part.place is Place.EVIDENCE]
    return tuple(card for part in evidence for card in read_cards(part, names, collector))


def _article_part(
    source: Source, body_line: int, parts: Sequence[RawPart], collector: DiagnosticCollector
) -> tuple[RawBlock | None, tuple[RawBlock, ...]]:
    """The headline and what stands below it. Without a headline, all there is."""
    before = parts[0].blocks
    if len(parts) == 1 or parts[1].heading is None:
        text = before if len(parts) == 1 else parts[1].blocks
        message = _("The lesson has no headline.") if text else _("The lesson has no article.")
        where = text[0].range if text else source.line_range(body_line)
        hint = _("Begin the article with its headline: one number sign and a space, then the words.")
        collector.add(NO_ARTICLE, message, where, hint)
        return None, text
    if before:
        message = _("This text stands before the headline, so it is left out.")
        collector.add(TEXT_BEFORE_HEADLINE, message, before[0].range, _("Put it below the headline."))
    article = parts[1]
    if not any(block.inline.text.strip() for block in article.blocks) and article.heading is not None:
        message = _("There is no text below the headline.")
        collector.add(NO_ARTICLE, message, article.heading.range, _("Write the article below it."))
    return article.heading, article.blocks
