"""The article: every sentence a native check box with its label, the notes on a block's sentences right after it."""

from collections.abc import Iterator, Mapping, Sequence

from media_literacy.export.web_page.content.blocks import SetPicture, Setting, groups, set_group
from media_literacy.export.web_page.content.directions import of_lesson, own_direction
from media_literacy.export.web_page.content.inlines import runs_between, set_runs
from media_literacy.export.web_page.content.links import PageLinks
from media_literacy.export.web_page.markup import NOTHING, Markup, element, joined
from media_literacy.lesson.model import Lesson, Sentence, SentenceId, Word
from media_literacy.lesson.text_blocks import ABOVE_THE_TEXT, Block, BlockKind


def set_article(lesson: Lesson, links: PageLinks, picture: SetPicture, notes: Mapping[SentenceId, Markup]) -> Markup:
    """The article in passages, with the notes on the sentences of each.

    `notes` is empty in a page without its key, and then nothing says how a sentence counts.
    """
    sentences, words = _by_block(lesson)
    blocks = lesson.article.blocks
    places = {sentence: at for passage in _sentences_of_passages(lesson) for at, sentence in enumerate(passage, 1)}

    def inside(index: int, block: Block) -> Markup:
        if block.kind is BlockKind.BYLINE:  # the slant said “byline” in the source; the page says it otherwise
            block = block._replace(runs=tuple(run._replace(emphasis=False) for run in block.runs))
        found, at = [], 0
        for sentence in sentences.get(index, ()):
            found.append(_between(block, at, sentence.start, (), links))
            inner = _between(block, sentence.start, sentence.end, words.get(index, ()), links)
            counts = lesson.counts_as(sentence) if notes else None
            way = own_direction(sentence.text, lesson)
            found.append(_sentence(sentence, inner, places[sentence.id], counts, way))
            at = sentence.end
        found.append(_between(block, at, len(block.text), (), links))
        return joined(found)

    setting = Setting(inside, picture)
    passages = []
    for passage in _passages(blocks):
        text = element("div", *(set_group(blocks, group, setting) for group in passage), class_="text")
        here = [sentence.id for index in _indexes(passage) for sentence in sentences.get(index, ())]
        beside = element("div", *(notes[sentence] for sentence in here), class_="notes") if notes and here else NOTHING
        passages.append(element("div", text, beside, class_="passage", data_kind=blocks[passage[0].start].kind))
    return element("article", joined(passages, "\n"), class_="article", id="article", **of_lesson(lesson))


def most_in_one_passage(lesson: Lesson) -> int:
    """How many sentences the passage with most of them has."""
    return max(map(len, _sentences_of_passages(lesson)), default=0)


def _sentences_of_passages(lesson: Lesson) -> list[list[SentenceId]]:
    sentences, _words = _by_block(lesson)
    return [
        [sentence.id for index in _indexes(passage) for sentence in sentences.get(index, ())]
        for passage in _passages(lesson.article.blocks)
    ]


def _indexes(passage: Sequence[range]) -> Iterator[int]:
    """The indexes of the blocks of a passage."""
    return (index for group in passage for index in group)


def _by_block(lesson: Lesson) -> tuple[dict[int, list[Sentence]], dict[int, list[tuple[int, Word]]]]:
    """The sentences of each block, and its hard words with their numbers."""
    sentences: dict[int, list[Sentence]] = {}
    for sentence in lesson.article.sentences:
        sentences.setdefault(sentence.block, []).append(sentence)
    words: dict[int, list[tuple[int, Word]]] = {}
    for number, word in enumerate(lesson.words, 1):
        words.setdefault(word.block, []).append((number, word))
    return sentences, words


def _passages(blocks: Sequence[Block]) -> Iterator[list[range]]:
    """What is read as one: the head of the article, a heading with what it stands over, else a group by itself."""
    passage: list[range] = []
    for group in groups(blocks):
        passage.append(group)
        kind = blocks[group.start].kind
        following = blocks[group.stop].kind if group.stop < len(blocks) else None
        if not (kind is BlockKind.HEADING or (kind in ABOVE_THE_TEXT and following in ABOVE_THE_TEXT)):
            yield passage
            passage = []
    if passage:
        yield passage


def _sentence(sentence: Sentence, inner: Markup, at: int, counts: str | None, way: str | None) -> Markup:
    number, box_id = sentence.number, f"mark-{sentence.number}"
    marking = {"data_number": number, "data_at": at, "data_counts": counts}
    box = element("input", type="checkbox", class_="mark", id=box_id, **marking)
    label_id = f"sentence-{number}"
    label = element("label", inner, class_="sentence", id=label_id, for_=box_id, data_number=number, dir=way)
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
