"""The files of the page's script for tests that run a part of it by itself."""

from pathlib import Path

from media_literacy.resources import assets_folder

_LAST_PURE = 24
"""Files up to this number keep rules and touch no element."""


def rules_of_the_page() -> str:
    """The files of the script that need no page."""
    files = sorted((assets_folder() / "page" / "script").glob("*.js"))
    return "\n".join(_text(file) for file in files if int(file.name[:2]) <= _LAST_PURE)


def class_walk() -> str:
    """`walkInClass(data, seed)`, with the rules of the page of a class."""
    rules = (assets_folder() / "page" / "class").glob("1*.js")
    own = "\n".join(map(_text, sorted(rules)))
    return own.join((rules_of_the_page(), _text(Path(__file__).with_name("class_walk.js"))))


def random_walk() -> str:
    """`walk(data, seed)`, with the rules that it needs."""
    return rules_of_the_page() + _text(Path(__file__).with_name("random_walk.js"))


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")
