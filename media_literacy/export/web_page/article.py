"""The article: every sentence a native check box with its label, the notes on a block's sentences right after it."""

from collections.abc import Mapping, Sequence

from media_literacy.export.web_page.blocks import SetPicture, Setting, groups, set_group
from media_literacy.export.web_page.inlines import runs_between, set_runs
from media_literacy.export.web_page.links import PageLinks
from media_literacy.export.web_page.markup import Markup, element, joined
from media_literacy.lesson.model import Lesson, Sentence, SentenceId, Word
from media_literacy.lesson.text_blocks import Block, BlockKind
from media_literacy.lesson.vocabulary.languages import is_right_to_left


def set_article(lesson: Lesson, links: PageLinks, picture: SetPicture, notes: Mapping[SentenceId, Markup]) -> Markup:
    """The article in passages: each a group of blocks, with the notes on its sentences.

    `notes` is empty in a page without its key, and then nothing says how a sentence counts.
    """
    by_block: dict[int, list[Sentence]] = {}
    for sentence in lesson.article.sentences:
        by_block.setdefault(sentence.block, []).append(sentence)
    words: dict[int, list[tuple[int, Word]]] = {}
    for number, word in enumerate(lesson.words, 1):
        words.setdefault(word.block, []).append((number, word))
    counts = {sentence.id: lesson.counts_as(sentence) for sentence in lesson.article.sentences}

    def inside(index: int, block: Block) -> Markup:
        if block.kind is BlockKind.BYLINE:  # the slant said “byline” in the source; the page says it otherwise
            block = block._replace(runs=tuple(run._replace(emphasis=False) for run in block.runs))
        found, at = [], 0
        for sentence in by_block.get(index, ()):
            found.append(_between(block, at, sentence.start, (), links))
            inner = _between(block, sentence.start, sentence.end, words.get(index, ()), links)
            found.append(_sentence(sentence, inner, counts[sentence.id] if notes else None))
            at = sentence.end
        found.append(_between(block, at, len(block.text), (), links))
        return joined(found)

    setting = Setting(inside, picture)
    passages = []
    for group in groups(lesson.article.blocks):
        beside = [notes[s.id] for index in group for s in by_block.get(index, ()) if s.id in notes]
        notes_beside = [element("div", *beside, class_="notes")] if beside else []
        kind = lesson.article.blocks[group.start].kind
        passages.append(
            element(
                "div", set_group(lesson.article.blocks, group, setting), *notes_beside, class_="passage", data_kind=kind
            )
        )
    direction = "rtl" if is_right_to_left(lesson.front.language) else "ltr"
    return element("article", joined(passages, "\n"), class_="article", lang=lesson.front.language, dir=direction)


def _sentence(sentence: Sentence, inner: Markup, counts: str | None) -> Markup:
    number = sentence.number
    box = element("input", type="checkbox", class_="mark", id=f"mark-{number}", data_number=number, data_counts=counts)
    label = element(
        "label", inner, class_="sentence", id=f"sentence-{number}", for_=f"mark-{number}", data_number=number
    )
    return joined((box, label))


def _between(block: Block, start: int, end: int, words: Sequence[tuple[int, Word]], links: PageLinks) -> Markup:
    """A part of a block's text, its hard words marked."""
    found, at = [], start
    for number, word in words:
        if start <= word.start and word.end <= end:
            found.append(set_runs(tuple(runs_between(block.runs, at, word.start)), links))
            inner = set_runs(tuple(runs_between(block.runs, word.start, word.end)), links)
            found.append(element("span", inner, class_="word", data_word=number))
            at = word.end
    found.append(set_runs(tuple(runs_between(block.runs, at, end)), links))
    return joined(found)
