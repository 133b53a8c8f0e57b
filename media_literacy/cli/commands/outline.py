"""`outline LESSON`: the numbered sentences with id, verdict, kinds, and what they contradict."""

from media_literacy.cli.arguments import add_json, add_lesson
from media_literacy.cli.command import Command
from media_literacy.cli.output import print_json, write
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from media_literacy.lesson.model import Lesson, Sentence


def add_arguments(parser: "argparse.ArgumentParser") -> None:
    """What the command takes."""
    add_lesson(parser)
    add_json(parser, _("write the outline as data for scripts"))


def run(arguments: "argparse.Namespace", data_dir: "Path | None") -> int:
    """Print the outline of what could be loaded."""
    from media_literacy.cli.named_lessons import read_and_print_errors

    lesson, exit_code = read_and_print_errors(arguments.lesson)
    if lesson is not None and arguments.json:
        print_json(_as_data(lesson))
    elif lesson is not None:
        _print_outline(lesson)
    return exit_code


def _as_data(lesson: "Lesson") -> dict[str, object]:
    return {
        "lesson": lesson.front.id,
        "title": lesson.front.title,
        "language": lesson.front.language,
        "sentences": [_sentence_data(sentence, lesson) for sentence in lesson.article.sentences],
    }


def _sentence_data(sentence: "Sentence", lesson: "Lesson") -> dict[str, object]:
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


def _print_outline(lesson: "Lesson") -> None:
    from media_literacy.cli.sentences import block_word
    from media_literacy.cli.text import wrapped
    from media_literacy.engine.sheets.numbering import numbering_of
    from media_literacy.engine.wording.outcome_wording import kind_name, origin_label, verdict_word
    from media_literacy.lesson.vocabulary.kinds import load_catalogue

    catalogue = load_catalogue()
    write(lesson.front.title, origin_label(lesson, is_revealed=True))
    write(_("Numbering of the sentences: {code}").format(code=numbering_of(lesson)))
    for sentence in lesson.article.sentences:
        parts = [block_word(lesson.article.blocks[sentence.block].kind)]
        parts += [f"{verdict_word(note.verdict)}: {kind_name(note.kind, lesson, catalogue)}" for note in sentence.notes]
        if sentence.clashes:
            others = ", ".join(str(lesson.sentence(clash).number) for clash in sentence.clashes)
            parts.append(_("contradicts {numbers}").format(numbers=others))
        write("", *wrapped(f"{sentence.number}. [{sentence.id}] {'; '.join(parts)}", "    ", ""))
        write(*wrapped(sentence.text, "    "))


COMMAND = Command(
    "outline",
    deferred("LESSON"),
    about=lambda: _("Show the numbered sentences of a lesson with what its author says of them."),
    errors_mean=lambda: _("the lesson has errors, whose parts are left out"),
    add_arguments=add_arguments,
    run=run,
)
