"""Arguments that several commands take."""

from media_literacy.i18n import gettext as _

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse


def add_lesson(parser: "argparse.ArgumentParser") -> None:
    """LESSON: the file of one lesson, as `arguments.lesson`."""
    from pathlib import Path

    parser.add_argument("lesson", metavar=_("LESSON"), type=Path, help=_("a lesson: a file that ends in .md"))


def add_json(parser: "argparse.ArgumentParser", help_text: str) -> None:
    """--json: data for a script in place of text, as `arguments.json`."""
    parser.add_argument("--json", action="store_true", help=help_text)
