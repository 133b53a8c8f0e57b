"""The texts in the source that are to be translated.

Only the calls that ask for them are parsed: all of the source takes ten times as long, and the tests look each time.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "media_literacy"
_IMPORT = re.compile(r"^from media_literacy\.i18n import (.+)$", re.MULTILINE)
_WANTED = {"gettext": 1, "deferred": 1, "pgettext": 2, "ngettext": 2}
"""How many texts each function takes, from the first on."""
TOKEN = re.compile(
    r'"""(?:[^\\]|\\.)*?"""|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|#[^\n]*|[()\[\]{}]',
    re.DOTALL,
)
"""What brackets can stand in, and brackets."""


class SourceText(NamedTuple):
    """A text as it is said in a file."""

    message: str
    plural: str | None
    context: str | None
    file: str
    line: int

    @property
    def key(self) -> tuple[str | None, str]:
        """What it is looked up by."""
        return self.context, self.message


class UnreadableTextError(ValueError):
    """A text that is not written out where it is asked for, so that nobody can translate it."""


def modules() -> Iterator[tuple[str, str]]:
    """Each module of the package: its path in the checkout, and its source."""
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def texts_in(source: str, file: str) -> list[SourceText]:
    """What a module says, in the order of its lines."""
    names = dict(_names(source))
    if not names:
        return []
    calls = re.compile(rf"(?<![\w.])(?<!def )({'|'.join(map(re.escape, names))})\(")
    found: list[SourceText] = []
    for match in calls.finditer(source):
        line = source.count("\n", 0, match.start()) + 1
        text = _text_of(match[0] + call_at(source, match.end()), names[match[1]], file, line)
        found += [] if text is None else [text]
    return found


def _names(source: str) -> Iterator[tuple[str, str]]:
    for imported in _IMPORT.findall(source):
        for word in imported.split(","):
            name, _as, alias = word.strip().partition(" as ")
            if name in _WANTED:
                yield alias or name, name


def call_at(source: str, inside: int) -> str:
    """The source from behind an opening bracket until it is closed."""
    depth = 1
    for token in TOKEN.finditer(source, inside):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(token[0], 0)
        if depth == 0:
            return source[inside : token.end()]
    return ")"


def _text_of(source: str, name: str, file: str, line: int) -> SourceText | None:
    try:
        call = ast.parse(source, mode="eval").body
    except SyntaxError:  # inside a string, such as a regular expression
        return None
    assert isinstance(call, ast.Call)
    if name == "gettext" and not isinstance(call.args[0], ast.Constant | ast.JoinedStr | ast.BinOp):
        return None  # what was `deferred` elsewhere
    words = [argument.value if isinstance(argument, ast.Constant) else None for argument in call.args[: _WANTED[name]]]
    if not all(isinstance(word, str) for word in words):
        raise UnreadableTextError(f"{file}:{line}: the text has to stand here as one string, with named gaps")
    texts = [str(word) for word in words]
    if name == "ngettext":
        return SourceText(texts[0], texts[1], None, file, line)
    return SourceText(texts[-1], None, texts[0] if name == "pgettext" else None, file, line)
