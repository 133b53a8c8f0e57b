"""What stands at the head and foot of pages: running heads by their repetition, numbers of pages, a browser's lines."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from media_literacy.authoring.importing.pdf.page_segments import PageContent, Segment
from media_literacy.authoring.importing.recognising.headlines import is_byline

_MARGIN = 0.11
"""Parts of the page’s height at its head and foot."""

_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-–—|·\s]*(?:(?:page|seite|p\.|página|pagina|sida|side|صفحة)\s*)?\d{1,4}(?:\s*(?:/|of|von|de|sur|di|van|av)\s*\d{1,4})?"
    r"[-–—|·\s]*",
    re.IGNORECASE,
)
_STROKE = re.compile(r"(?:^|\s)[|¦](?:\s|$)")
_ADDRESS = re.compile(r"(?:https?|file)://\S+")
_PRINTED = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?", re.IGNORECASE)


def without_margins(pages: Sequence[PageContent], title: str) -> tuple[list[PageContent], tuple[str, ...]]:
    """The pages without what stands around their text, and what that was, but for the numbers of pages.

    `title` is the document's own, which browsers print above each page.
    """
    repeated = _repeated(pages)
    heads = _running_heads(pages[0]) if len(pages) == 1 else frozenset[Segment]()
    has_address = any(_ADDRESS.fullmatch(piece.text) for page in pages for piece in _at_edge(page))
    left_out: dict[str, None] = {}
    made: list[PageContent] = []
    for page in pages:
        edge = {
            piece
            for piece in _at_edge(page)
            if piece in heads
            or _key(piece, page) in repeated
            or _PAGE_NUMBER.fullmatch(piece.text)
            or _ADDRESS.fullmatch(piece.text)
            or (has_address and (_PRINTED.fullmatch(piece.text) or piece.text == title))
        }
        for piece in sorted(edge, key=lambda piece: piece.order):
            if not _PAGE_NUMBER.fullmatch(piece.text) and any(map(str.isalnum, piece.text)):
                left_out.setdefault(piece.text)
        made.append(replace(page, segments=tuple(piece for piece in page.segments if piece not in edge)))
    return made, tuple(left_out)


def _at_edge(page: PageContent) -> list[Segment]:
    depth = _MARGIN * page.height
    return [
        piece
        for piece in page.segments
        if piece.text and (piece.box.bottom < depth or piece.box.top > page.height - depth)
    ]


def _running_heads(page: PageContent) -> frozenset[Segment]:
    """Lines in small letters at the edges of a page with a stroke between their parts: “Courier | 3 June | 4”.

    On a single page nothing tells them by coming again.
    """
    sizes = Counter[float]()
    for piece in page.segments:
        sizes[piece.size] += len(piece.text)
    usual = sizes.most_common(1)[0][0] if sizes else 0.0
    found = set[Segment]()
    for piece in _at_edge(page):
        if _STROKE.search(piece.text):
            line = [other for other in _at_edge(page) if piece.box.is_beside(other.box)]
            if all(other.size <= usual and not _names_writer(other.text) for other in line):
                found.update(line)
    return frozenset(found)


def _names_writer(text: str) -> bool:
    parts = (part.strip() for part in _STROKE.split(text))
    return any(is_byline(part) and not _FIGURES.search(part) for part in parts)


def _repeated(pages: Sequence[PageContent]) -> frozenset[tuple[str, int]]:
    """What stands on most pages at the same height, or on most of those that face the same way."""
    found = Counter(key for page in pages for key in {_key(piece, page) for piece in _at_edge(page)})
    least = max(2, (len(pages) + 1) // 3)
    return frozenset(key for key, count in found.items() if count >= least)


def _key(piece: Segment, page: PageContent) -> tuple[str, int]:
    at = piece.box.top if piece.box.bottom < page.height / 2 else piece.box.bottom
    return _FIGURES.sub("#", piece.text), round(at / 4)
