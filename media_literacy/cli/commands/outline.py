"""`outline LESSON`: the numbered sentences with id, verdict, kinds, and what they contradict."""

import argparse
from pathlib import Path

from media_literacy.cli.lesson_files import read_whole_lesson, tell_errors
from media_literacy.cli.output import print_json, write
from media_literacy.cli.text import wrapped
from media_literacy.engine.wording import kind_name, origin_label, verdict_word
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import BlockKind, Lesson, Sentence
from media_literacy.lesson.vocabulary.kinds import Catalogue, load_catalogue


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("lesson", metavar="LESSON", type=Path, help=_("a lesson: a file that ends in .md"))
    parser.add_argument("--json", action="store_true", help=_("print the outline as data for scripts"))


def run(arguments: argparse.Namespace, data_dir: Path | None) -> int:
    """Print the outline; 1 when the lesson has errors, whose parts are left out."""
    lesson, report = read_whole_lesson(arguments.lesson)
    tell_errors(arguments.lesson, lesson, report)
    if lesson is None:
        return 1
    if arguments.json:
        print_json(_as_data(lesson))
    else:
        _print_outline(lesson, load_catalogue())
    return 1 if report.has_errors else 0


def block_word(kind: BlockKind) -> str:
    """What a block is called on the printed page."""
    words = {
        BlockKind.HEADLINE: _("headline"),
        BlockKind.DECK: _("second headline"),
        BlockKind.BYLINE: _("byline"),
        BlockKind.PARAGRAPH: _("paragraph"),
        BlockKind.ITEM: _("list item"),
        BlockKind.CELL: _("table cell"),
        BlockKind.CAPTION: _("caption"),
        BlockKind.HEADING: _("heading"),
        BlockKind.QUOTATION: _("quotation"),
        BlockKind.CODE: _("code"),
        BlockKind.PICTURE: _("picture"),
        BlockKind.RULE: _("line"),
    }
    return words[kind]


def _as_data(lesson: Lesson) -> dict[str, object]:
    return {
        "lesson": lesson.front.id,
        "title": lesson.front.title,
        "language": lesson.front.language,
        "sentences": [_sentence_data(one, lesson) for one in lesson.article.sentences],
    }


def _sentence_data(sentence: Sentence, lesson: Lesson) -> dict[str, object]:
    return {
        "number": sentence.number,
        "id": sentence.id,
        "block": str(lesson.article.blocks[sentence.block].kind),
        "text": sentence.text,
        "verdict": str(sentence.verdict) if sentence.verdict is not None else None,
        "kinds": list(dict.fromkeys(note.kind for note in sentence.notes)),
        "contradicts": list(sentence.clashes),
        "line": sentence.location.line,
        "column": sentence.location.column,
    }


def _print_outline(lesson: Lesson, catalogue: Catalogue) -> None:
    write(lesson.front.title, origin_label(lesson, is_revealed=True))
    numbers = {one.id: one.number for one in lesson.article.sentences}
    for sentence in lesson.article.sentences:
        parts = [block_word(lesson.article.blocks[sentence.block].kind)]
        parts += [f"{verdict_word(one.verdict)}: {kind_name(one.kind, lesson, catalogue)}" for one in sentence.notes]
        if sentence.clashes:
            others = ", ".join(str(numbers[one]) for one in sentence.clashes)
            parts.append(_("contradicts {numbers}").format(numbers=others))
        write("", *wrapped(f"{sentence.number}. [{sentence.id}] {'; '.join(parts)}", "    ", ""))
        write(*wrapped(sentence.text, "    "))
