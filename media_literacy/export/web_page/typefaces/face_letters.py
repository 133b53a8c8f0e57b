"""Which letters of a page stand in which face, as the style sheet sets them."""

from html.parser import HTMLParser
from typing import NamedTuple

from media_literacy.export.web_page.markup import Markup


class Setting(NamedTuple):
    """In which face a text is set."""

    is_serif: bool = False
    is_bold: bool = False
    is_italic: bool = False


_SERIF = {"article", "clash", "part-title", "counted", "contents", "contents-title", "example-page"}
_SANS = {"note", "byline", "figcaption", "table", "pre", "entry-about", "progress"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_BOLD = _HEADINGS | {"strong", "b", "th", "dt", "summary", "title", "origin", "finish", "entry-title", "progress"}
_ITALIC = {"em", "deck", "clash"}
_NOT_BOLD = {"deck"}
"""Elements and classes, as `assets/page/style` knows them."""
_WITHOUT_END = {"input", "img", "br", "hr"}


def face_letters(body: Markup) -> dict[Setting, set[str]]:
    """The letters of the text of a page's body by their faces."""
    reader = _Reader()
    reader.feed(body)
    reader.close()
    return reader.letters


class _Reader(HTMLParser):
    """Walks through our own markup, in which every element but a few is closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.letters: dict[Setting, set[str]] = {}
        self._settings = [Setting()]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _WITHOUT_END:
            return
        names = {tag, *(dict(attrs).get("class") or "").split()}
        within = self._settings[-1]
        is_serif = bool(names & _SERIF) or (within.is_serif and not names & _SANS)
        is_bold = (within.is_bold or bool(names & _BOLD)) and not names & _NOT_BOLD
        self._settings.append(Setting(is_serif, is_bold, within.is_italic or bool(names & _ITALIC)))

    def handle_endtag(self, tag: str) -> None:
        self._settings.pop()

    def handle_data(self, data: str) -> None:
        self.letters.setdefault(self._settings[-1], set()).update(data)
