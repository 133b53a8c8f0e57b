"""Texts that are shown to people and do not go through gettext: nobody could translate them.

Strings that read like the beginning of a sentence, or have typographic quotation marks, and single words that are
handed to what shows them. Docstrings and what only programs read are none.
"""

import re
from collections.abc import Iterator

from translations.source_texts import TOKEN, call_at

_MARKED = re.compile(r"(?<![\w.])(?<!def )(?:_|gettext|ngettext|pgettext|deferred)\(")
_SHOWS = re.compile(
    r"(?:setText|setToolTip|setAccessibleName|setAccessibleDescription|setPlaceholderText|setWindowTitle|addAction"
    r"|set_window_title|PlainLabel|PlainButton|Button|SetText|TickRow|add_text|AppError|FileError|StoreError|announce"
    r"|report_done|say|ask|show_message|print|_heading|help=|hint=)\(?\s*f?$"
)
_GAP = re.compile(r"\{[^}]*\}")
_LIKE_A_SENTENCE = re.compile(r"[A-Z][a-z]*[,:]? [a-z]|[^“]*“[^”]*[a-z\0][^”]*”")
_WORD = re.compile(r"[^\W\d_]{2}")


def unmarked(source: str) -> Iterator[tuple[int, str]]:
    """The line of each such text, and the text."""
    marked = [(found.end(), found.end() + len(call_at(source, found.end()))) for found in _MARKED.finditer(source)]
    at = 0
    for found in TOKEN.finditer(source):
        string = found[0]
        if string[0] not in "\"'" or string.startswith('"""'):
            continue
        while at < len(marked) and marked[at][1] <= found.start():
            at += 1
        if at < len(marked) and marked[at][0] <= found.start():
            continue
        words = _GAP.sub("\0", string[1:-1])
        is_shown = _SHOWS.search(source, max(0, found.start() - 60), found.start()) and _WORD.search(words)
        is_expression = source[max(0, found.start() - 1) : found.start()] == "r"
        if not is_expression and (is_shown or _LIKE_A_SENTENCE.match(words)):
            yield source.count("\n", 0, found.start()) + 1, string[1:-1]
