"""The hard words that the author explains: a list of `word: what it means`, each with its place in the article."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from media_literacy.diagnostics import DiagnosticCode, FormWording, Severity, SourceRange
from media_literacy.i18n import deferred, ngettext
from media_literacy.i18n import gettext as _
from media_literacy.lesson.diagnostic_collector import DiagnosticCollector
from media_literacy.lesson.draft import DraftBlock, Place
from media_literacy.lesson.limits import EXPLAINED_WORDS
from media_literacy.lesson.model import Article, Word
from media_literacy.lesson.raw_lesson import RawBlock, RawPart
from media_literacy.lesson.reading.link_resolving import Resolver
from media_literacy.lesson.reading.suggestions import nearest
from media_literacy.lesson.reading.word_places import WordFinder, fold
from media_literacy.lesson.text_blocks import Run, text_of_runs
from media_literacy.lesson.text_measures import count_words

WORD_WITHOUT_MEANING = DiagnosticCode(
    "word-without-meaning",
    Severity.ERROR,
    FormWording(
        message=deferred("A word is listed without what it means, so it is left out."),
        hint=deferred("Write what it means."),
        opens="words",
        fix=deferred("Read what follows as its meaning"),
    ),
)
TOO_MANY_WORDS = DiagnosticCode("too-many-words", Severity.ERROR, FormWording(opens="words"))
WORD_NOT_IN_ARTICLE = DiagnosticCode("word-not-in-article", Severity.WARNING, FormWording(opens="words"))
DUPLICATE_WORD = DiagnosticCode(
    "duplicate-word",
    Severity.WARNING,
    FormWording(
        message=deferred("A word is explained twice; the first explanation counts."),
        hint=deferred("Join the two, and take one of them out."),
        opens="words",
    ),
)
LONG_MEANING = DiagnosticCode("long-meaning", Severity.WARNING, FormWording(opens="words"))
TEXT_OUTSIDE_WORDS = DiagnosticCode(
    "text-outside-words",
    Severity.WARNING,
    FormWording(
        message=deferred("This text among the words belongs to none of them, so it is left out."),
        hint=deferred("Add it as a word with its meaning, and take it out here in the text of the file."),
        opens="source",
    ),
)

MOST_WORDS_OF_MEANING = 40

_COLON = re.compile(r"[:：]\s*")
_SHORTEST_PROPOSED, _LONGEST_ENDING = 3, 3
_TOKEN = re.compile(r"\w+(?:['’\-]\w+)*")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A word with what it means, and where the word is written."""

    word: str
    meaning: tuple[Run, ...]
    range: SourceRange


def read_words(
    parts: Sequence[RawPart], article: Article, resolver: Resolver, collector: DiagnosticCollector
) -> tuple[tuple[Word, ...], tuple[DraftBlock, ...]]:
    """The words that stand in the article, in the order in which they are explained, and the blocks of the part."""
    blocks = [block for part in parts if part.place is Place.WORDS for block in part.blocks]
    if not blocks:
        return (), ()
    drafts = resolver.blocks(blocks, Place.WORDS)[1]
    entries = list(_distinct(_entries(blocks, resolver, collector), collector))
    finder = WordFinder(article)
    longest_first = sorted(entries, key=lambda entry: -len(entry.word))
    places = {entry.range: finder.find(entry.word) for entry in longest_first}
    words: list[Word] = []
    there = words_of_article(article) if None in places.values() else ()
    for entry in entries:
        place = places[entry.range]
        if place is None:
            message = _("“{word}” stands nowhere in the article, so it is not explained there.")
            hint = _hint_of_missing(entry.word, there)
            collector.add(WORD_NOT_IN_ARTICLE, message.format(word=entry.word[:80]), entry.range, hint)
        else:
            words.append(Word(entry.word, entry.meaning, place.sentence, place.block, place.start, place.end))
    return tuple(words), drafts


def words_of_article(article: Article) -> tuple[str, ...]:
    """The words that stand in it, each in the forms that it has there."""
    return tuple(dict.fromkeys(found[0] for text in article.sentences for found in _TOKEN.finditer(text.text)))


def nearest_in_article(word: str, there: Sequence[str]) -> str | None:
    """The word of the article that was probably meant: of about that length, and not the word itself."""
    same = fold(word)
    return nearest(word, (other for other in there if _is_like(other, word) and fold(other) != same))


def _is_like(other: str, word: str) -> bool:
    return len(other) >= _SHORTEST_PROPOSED and abs(len(other) - len(word)) <= _LONGEST_ENDING


def _hint_of_missing(word: str, there: Sequence[str]) -> str:
    near = nearest_in_article(word, there)
    if near is not None:
        return _("Did you mean “{word}”?").format(word=near)
    return _("Write the form that stands there. Words in headings, links and code are not explained.")


def _entries(blocks: Sequence[RawBlock], resolver: Resolver, collector: DiagnosticCollector) -> Iterator[_Entry]:
    starts = [index for index, block in enumerate(blocks) if _begins_entry(block)]
    outside = next((block for block in blocks if not block.item), None)
    if outside is not None:
        message = _("This text is in no entry of the list of words, so it is left out.")
        hint = _("Write each word as a list item: - word: what it means")
        collector.add(TEXT_OUTSIDE_WORDS, message, outside.range, hint)
    for count, start in enumerate(starts):
        if count == EXPLAINED_WORDS:
            message = _("A lesson explains at most {count} words, so those from here on are left out.")
            hint = _("Keep those that readers cannot guess.")
            collector.add(TOO_MANY_WORDS, message.format(count=EXPLAINED_WORDS), blocks[start].range, hint)
            return
        end = starts[count + 1] if count + 1 < len(starts) else len(blocks)
        further = [block for block in blocks[start + 1 : end] if block.item]
        entry = _entry(blocks[start], further, resolver, collector)
        if entry is not None:
            yield entry


def _begins_entry(block: RawBlock) -> bool:
    return block.item is not None and block.item.is_first and block.depth == 1


def _entry(
    block: RawBlock, further: Sequence[RawBlock], resolver: Resolver, collector: DiagnosticCollector
) -> _Entry | None:
    inline = block.inline
    code = [(piece.start, piece.start + len(piece.text)) for piece in inline.pieces if piece.code]
    colons = (found for found in _COLON.finditer(inline.text))
    colon = next((found for found in colons if not any(a <= found.start() < b for a, b in code)), None)
    word = inline.text[: colon.start()].strip() if colon else inline.text.strip()
    meaning = resolver.runs(inline, Place.WORDS, colon.end()) if colon else ()
    for other_block in further:
        meaning = resolver.joined(meaning, other_block.inline, Place.WORDS)
    meaning = tuple(run._replace(link=None) for run in meaning)
    lead = len(inline.text) - len(inline.text.lstrip())
    where = inline.range(lead, lead + len(word))
    if colon is None or not any(sign.isalnum() for sign in word) or not text_of_runs(meaning).strip():
        message = _("This entry has no word with a colon and what it means, so it is left out.")
        hint = _("Write it as - word: what it means")
        collector.add(WORD_WITHOUT_MEANING, message, block.range, hint)
        return None
    length = count_words(text_of_runs(meaning))
    if length > MOST_WORDS_OF_MEANING:
        message = ngettext(
            "What “{word}” means takes {n} word; {most} are soon read.",
            "What “{word}” means takes {n} words; {most} are soon read.",
            length,
        ).format(word=word[:80], n=length, most=MOST_WORDS_OF_MEANING)
        collector.add(LONG_MEANING, message, where, _("Say it as you would to somebody who asks while reading."))
    return _Entry(word, meaning, where)


def _distinct(entries: Iterator[_Entry], collector: DiagnosticCollector) -> Iterator[_Entry]:
    first: dict[str, _Entry] = {}
    for entry in entries:
        other = first.setdefault(fold(entry.word), entry)
        if other is entry:
            yield entry
            continue
        message = _("“{word}” is explained twice; the first explanation counts.").format(word=entry.word[:80])
        hint = _("Join the two; the other one is on line {line}.").format(line=other.range.start.line)
        collector.add(DUPLICATE_WORD, message, entry.range, hint)
