"""Blocks of a lesson as paragraphs to be heard: what the eye sees of a heading, a list or a picture stands in words.

Qt offers assistive technology no role for them from Python, so the words are part of the text that is read aloud.
"""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words, ngettext
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.languages import is_same_language
from media_literacy.ui.text.language_names import language_name

_SPAN_OF_NUMBERS = re.compile(r"(?<=\d)–(?=\d)")


class SpokenParagraph(NamedTuple):
    """A paragraph as it is read aloud; `blocks` are the indexes of what it stands for."""

    runs: tuple[Run, ...]
    blocks: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The words, with those that say what a link is."""
        return "".join(words for words, _link in self.spoken_runs())

    def spoken_runs(self) -> list[tuple[str, str]]:
        """The words of each run in one line, those of a link saying so, and where it leads."""
        spoken = []
        for run, following in zip(self.runs, (*self.runs[1:], Run("")), strict=True):
            words = spoken_text(run.text)
            if run.link:
                words = _("{text}, link").format(text=words)
                words += "," if following.text[:1].isspace() or following.text[:1].isalnum() else ""
            spoken.append((words, run.link or ""))
        return spoken


def spoken_text(text: str) -> str:
    """A text in one line, with words for signs that only the eye reads."""
    return _SPAN_OF_NUMBERS.sub(_(" to "), " ".join(text.split("\n")).replace(" · ", ", "))


def spoken_language(tag: str) -> list[SpokenParagraph]:
    """That a text is in another language than the window, for a voice that does not change by itself."""
    name = language_name(tag)
    if not tag or is_same_language(tag, language_of_words()) or name == tag:
        return []
    words = _("The lesson is in another language: {language}.").format(language=name)
    return [SpokenParagraph((Run(words),))]


def spoken_heading(text: str) -> str:
    """A heading, said to be one."""
    return _("Heading, {text}").format(text=text)


def spoken_blocks(blocks: Sequence[Block]) -> list[SpokenParagraph]:
    """The blocks in reading order; a table is heard row by row, and rules are not heard."""
    paragraphs: list[SpokenParagraph] = []
    for key, numbered in groupby(enumerate(blocks), lambda pair: _group(pair[1])):
        group = list(numbered)
        if key == "list":
            paragraphs += _spoken_list(group)
        elif key.startswith("table"):
            paragraphs += _spoken_table(group)
        else:
            paragraphs += [paragraph for index, block in group for paragraph in _spoken_block(index, block)]
    return paragraphs


def _group(block: Block) -> str:
    if block.cell is not None:
        return f"table {block.cell.table}"
    return "list" if block.item is not None else "text"


def _spoken_block(index: int, block: Block) -> list[SpokenParagraph]:
    frame = _frame(block)
    if block.picture is not None:
        alt = block.picture.alt or block.picture.title or _("without a description")
        return [SpokenParagraph((Run(frame.format(text=alt)),), (index,))]
    if not block.text.strip():
        return []
    return [SpokenParagraph(framed_runs(frame, block.runs), (index,))]


def _frame(block: Block) -> str:
    match block.kind:
        case BlockKind.HEADLINE | BlockKind.HEADING:
            return _("Heading, {text}")
        case BlockKind.PICTURE:
            return _("Picture, {text}")
        case BlockKind.CAPTION:
            return _("Caption, {text}")
        case BlockKind.CODE:
            return _("Code, {text}")
        case _:
            return _("Quotation, {text}") if block.quote_depth else "{text}"


def _spoken_list(group: Sequence[tuple[int, Block]]) -> list[SpokenParagraph]:
    """Items of the outermost list are counted; what stands deeper is said to belong to the one above."""
    outermost = min(block.item.depth for _index, block in group if block.item)
    count = sum(1 for _index, block in group if block.item and block.item.is_first and block.item.depth == outermost)
    paragraphs: list[SpokenParagraph] = []
    number = 0
    for index, block in group:
        item = block.item
        assert item is not None
        frame = "{text}"
        if item.is_first and item.depth == outermost:
            number += 1
            sign = item.marker.rstrip(".") if item.marker[:1].isdigit() else str(number)
            frame = _("Item {number}, {text}").replace("{number}", sign)
        elif item.is_first:
            frame = _("Below it, {text}")
        if item.is_first and item.checked is not None:
            ticked = _("ticked, {text}") if item.checked else _("not ticked, {text}")
            frame = frame.replace("{text}", ticked)
        if not paragraphs:
            frame = ngettext("List with {n} item. ", "List with {n} items. ", count).format(n=count) + frame
        paragraphs.append(SpokenParagraph(framed_runs(frame, block.runs), (index,)))
    return paragraphs


def _spoken_table(group: Sequence[tuple[int, Block]]) -> list[SpokenParagraph]:
    """Each row with the names of its columns, so that no cell has to be remembered by its place."""
    rows: dict[int, list[tuple[int, Block]]] = {}
    names: dict[int, str] = {}
    for index, block in group:
        cell = block.cell
        assert cell is not None
        rows.setdefault(cell.row, []).append((index, block))
        if cell.is_header:
            names[cell.column] = block.text
    paragraphs = []
    for row in rows.values():
        cells = [block for _index, block in row]
        if all(block.cell and block.cell.is_header for block in cells):
            heads = ", ".join(block.text for block in cells)
            runs: tuple[Run, ...] = (Run(_("Table with the columns {names}").format(names=heads)),)
        else:
            runs = _spoken_cells(cells, names)
        paragraphs.append(SpokenParagraph(runs, tuple(index for index, _block in row)))
    return paragraphs


def _spoken_cells(cells: Sequence[Block], names: dict[int, str]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for block in cells:
        assert block.cell is not None
        name = names.get(block.cell.column, "")
        runs += [Run("; ")] if runs else []
        runs += [Run(f"{name}, ")] if name and block.text else []
        runs += block.runs
    return tuple(runs)


def framed_runs(frame: str, runs: Sequence[Run]) -> tuple[Run, ...]:
    """Runs in the one gap of a translated text, whatever the gap is called."""
    before, *after = re.split(r"\{\w+\}", frame, maxsplit=1)
    return tuple(run for run in (Run(before), *runs, Run("".join(after))) if run.text)
