"""The lesson that recognised blocks make, once somebody has said what each of them is."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from media_literacy.authoring.edit.front_matter.title_following import follow_headline
from media_literacy.authoring.edit.source.splice import apply_splices
from media_literacy.authoring.importing.passage import Passage, joined_runs, plain
from media_literacy.authoring.importing.recognising.missing_headline import stand_in
from media_literacy.authoring.importing.recognising.recognised_blocks import (
    BLOCK_KINDS,
    RecognisedBlock,
    Role,
    draft_of,
    passages_of,
)
from media_literacy.authoring.importing.recognising.speakers import has_strong_name, joined, with_strong_name
from media_literacy.authoring.importing.writing.lesson_writing import write_passages
from media_literacy.lesson.text_blocks import Block, BlockKind, ListItem, Run
from media_literacy.strings.spoken_lines import SPEAKER

_ONE_LINE = (Role.HEADLINE, Role.DECK, Role.BYLINE, Role.HEADING, Role.CAPTION)


def with_blocks(source: str, blocks: Sequence[RecognisedBlock]) -> str:
    """The lesson with its article as these blocks say; as it was, where none was changed."""
    draft = draft_of(source)
    if draft is None or all(block.role is block.recognised for block in blocks):
        return source
    raw, text = draft.raw, draft.source
    article = raw.article.blocks
    start, end = text.line_start(article[0].first_line), text.line_end(article[-1].last_line)
    passages = _written(blocks)
    gone = _labels(passages_of(draft)) - _labels(passages)
    made = text.text[:start] + write_passages(passages) + text.text[end:]
    for note in reversed(raw.notes):
        if note.label in gone and note.first_line > article[-1].last_line:
            first, last = text.line_start(note.first_line), text.line_end(note.last_line)
            written = text.text[first:last]
            made = made.replace(written + "\n\n", "", 1) if written + "\n\n" in made else made.replace(written, "", 1)
    return _with_title(made, article[0].inline.text, passages[0].text)


def _written(blocks: Sequence[RecognisedBlock]) -> list[Passage]:
    """The passages that the lesson has, its head first."""
    kept = [block for block in blocks if block.role is not Role.LEFT_OUT]
    head: list[Passage] = []
    for role in (Role.HEADLINE, Role.DECK, Role.BYLINE):
        head += [passage for block in kept if block.role is role for passage in _as_role(block)]
    if not any(block.role is Role.HEADLINE for block in kept):
        head.insert(0, plain(stand_in(), BlockKind.HEADLINE))
    return [*head, *_body([block for block in kept if block.role not in (Role.HEADLINE, Role.DECK, Role.BYLINE)])]


def _body(blocks: Sequence[RecognisedBlock]) -> Iterator[Passage]:
    """Single lines of verse below each other are one stanza, and a name stands before what is said below it."""
    above: Passage | None = None
    is_line = is_name = False
    for block in blocks:
        is_new = block.role is not block.recognised
        for passage in _as_role(block):
            is_verse = block.role is Role.VERSE and "\n" not in block.text
            if above is not None and is_line and is_verse and is_new:
                above = joined(above, passage)
                continue
            if above is not None and is_name and passage.block.cell is None:
                runs = tuple(run._replace(strong=True) for run in above.block.runs)
                named = replace(above, block=above.block._replace(runs=runs))
                above, is_name = joined(named, passage, (Run(":", strong=True), Run(" "))), False
                continue
            if above is not None:
                yield above
            above = passage
            is_line = is_verse
            is_name = block.role is Role.SPEAKER and SPEAKER.match(passage.text) is None
    if above is not None:
        yield above


def _as_role(block: RecognisedBlock) -> tuple[Passage, ...]:
    """The passages of a block as its role says; as they were, where it was not changed."""
    first = block.passages[0]
    if block.role is block.recognised:
        return block.passages
    if block.recognised is Role.TABLE:
        return tuple(_rows(block.passages))
    made = _plain_block(first)
    match block.role:
        case Role.SPEAKER:
            return (with_strong_name(made) or made,)
        case Role.TIME_STAMP:
            return (_restyled(made, emphasis=True),)
        case Role.VERSE:
            return (made,)
        case Role.PARAGRAPH:
            return (_on_one_line(made),)
        case _:
            pass
    kind = BLOCK_KINDS[block.role]
    made = made.ranked(kind, 2 if kind is BlockKind.HEADING else 0)
    if block.role in _ONE_LINE:
        made = _restyled(_on_one_line(made), strong=False)
    if kind is BlockKind.ITEM:
        made = replace(made, block=made.block._replace(item=ListItem(1, "•")))
    return (replace(made, block=made.block._replace(quote_depth=int(kind is BlockKind.QUOTATION))),)


def _plain_block(passage: Passage) -> Passage:
    """The passage as a paragraph; a speaker’s name is bold only where it is one’s."""
    runs = passage.block.runs
    if has_strong_name(passage) and runs[0].strong:
        runs = (runs[0]._replace(strong=False), *runs[1:])
    return replace(passage, block=Block(BlockKind.PARAGRAPH, runs))


def _restyled(passage: Passage, **styles: bool) -> Passage:
    runs = tuple(run._replace(**styles) for run in passage.block.runs)
    return replace(passage, block=passage.block._replace(runs=runs))


def _on_one_line(passage: Passage) -> Passage:
    runs = [run._replace(text=run.text.replace("\n", " ")) for run in passage.block.runs]
    kept, marks = joined_runs(runs, passage.marks)
    return replace(passage, block=passage.block._replace(runs=kept), marks=marks)


def _rows(cells: Sequence[Passage]) -> Iterator[Passage]:
    """The rows of a table as paragraphs."""
    row: Passage | None = None
    for cell in cells:
        as_text = replace(cell, block=Block(BlockKind.PARAGRAPH, cell.block.runs))
        place = cell.block.cell
        if row is None:
            row = as_text
        elif place is not None and place.column:
            row = joined(row, as_text, (Run(" | "),))
        else:
            yield row
            row = as_text
    if row is not None:
        yield row


def _labels(passages: Sequence[Passage]) -> set[str]:
    return {mark.label for passage in passages for mark in passage.marks}


def _with_title(source: str, before: str, headline: str) -> str:
    """The title of the lesson follows its headline, where it was that."""
    draft = draft_of(source)
    return source if draft is None else apply_splices(source, follow_headline(draft, before, headline))
