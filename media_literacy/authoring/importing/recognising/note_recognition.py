"""Whether a footnote reads like a note of a lesson, and what it says: verdict, kind, explanation, fields."""

from collections.abc import Sequence
from dataclasses import dataclass

from media_literacy.authoring.importing.passage import Passage, cut, joined_runs
from media_literacy.lesson.reading.notes.field_words import field_in_text
from media_literacy.lesson.reading.notes.verdict_head import plain_head
from media_literacy.lesson.text_blocks import Block, BlockKind, Run
from media_literacy.lesson.vocabulary.format_words import load_format_words


@dataclass(frozen=True, slots=True)
class ReadNote:
    """What a footnote says as a note. `texts` are hints, how to check and fix, each with the word it was written by."""

    explanation: tuple[Passage, ...]
    texts: tuple[tuple[str, tuple[Run, ...]], ...]
    contradicts: tuple[str, ...]
    evidence: tuple[str, ...]


def read_note(passages: Sequence[Passage], language: str) -> ReadNote | None:
    """The note that a footnote is; None for a footnote that says something else."""
    lines = [line for passage in passages for line in _lines(passage)]
    if not lines:
        return None
    head = _head(lines[0].text, language)
    if head is None:
        return None
    words, end = head
    rest = cut(lines[0].block.runs, end)
    first = Passage(
        Block(BlockKind.PARAGRAPH, (Run(words, strong=True), Run(" "), *rest) if rest else (Run(words, strong=True),))
    )
    explanation = [first]
    texts: list[tuple[str, tuple[Run, ...]]] = []
    named: dict[str, list[str]] = {"contradicts": [], "evidence": []}
    for line in lines[1:]:
        field = field_in_text(line.text, language)
        if field is None or not field.name:
            explanation.append(line)
        elif field.name in named:
            named[field.name].append(line.text[field.value_at :].strip())
        else:
            texts.append((field.word, cut(line.block.runs, field.value_at)))
    return ReadNote(
        tuple(explanation),
        tuple((word, runs) for word, runs in texts if runs),
        tuple(filter(None, named["contradicts"])),
        tuple(filter(None, named["evidence"])),
    )


def _lines(passage: Passage) -> list[Passage]:
    """A paragraph for each line: within footnotes people often break the line in place of the paragraph."""
    if passage.kind is BlockKind.CELL:
        return [Passage(Block(BlockKind.PARAGRAPH, passage.block.runs))] if passage.text else []
    made: list[Passage] = []
    runs: list[Run] = []
    for run in (*passage.block.runs, Run("\n")):
        pieces = run.text.split("\n")
        runs.append(run._replace(text=pieces[0]))
        for piece in pieces[1:]:
            if kept := joined_runs(runs)[0]:
                item = passage.block.item if not made else None
                kind = BlockKind.ITEM if item is not None else BlockKind.PARAGRAPH
                made.append(Passage(Block(kind, kept, item=item)))
            runs = [run._replace(text=piece)]
    return made


def _head(text: str, language: str) -> tuple[str, int] | None:
    """Verdict and kind as written, with the full stop behind them, and where the explanation begins."""
    if load_format_words().is_name_only(text.strip().rstrip(".。．"), language):
        return text.strip(), len(text)
    head = plain_head(text, language)
    return (f"{head.verdict}: {head.kind}.", head.end) if head else None
