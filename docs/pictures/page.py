"""`docs/writing-lessons.md` out of the guide that the app shows: the same words, with links as seen from docs."""

import posixpath
import re
from pathlib import Path

GUIDE, PAGE = "assets/guide/en.md", "docs/writing-lessons.md"
_TARGET = re.compile(r"(?<=\]\()(?![a-z]+:|#)([\w./-]+)")
_FENCED = re.compile(r"(^```.*?^```$)", re.DOTALL | re.MULTILINE)


def page_from(guide: str) -> str:
    """The guide with every link to a file led anew; examples stay as they are."""
    pieces = _FENCED.split(guide)
    return "".join(piece if piece.startswith("```") else _TARGET.sub(_as_seen_from_docs, piece) for piece in pieces)


def write_page(checkout: Path) -> None:
    """Write the page in docs."""
    guide = (checkout / GUIDE).read_text(encoding="utf-8")
    (checkout / PAGE).write_bytes(page_from(guide).encode())


def _as_seen_from_docs(target: re.Match[str]) -> str:
    path = posixpath.normpath(posixpath.join(posixpath.dirname(GUIDE), target[1]))
    return posixpath.relpath(path, posixpath.dirname(PAGE))
