"""What stands on a page of a PDF: pieces of lines with their places and sizes. The only module that asks PDFium."""

import ctypes
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from media_literacy.authoring.importing.pdf.boxes import Box, around_all
from media_literacy.authoring.importing.pdf.rightward_words import RIGHT_TO_LEFT, in_reading_order
from media_literacy.authoring.importing.raised_letters import raised

_WIDEST_SPACE = 0.7
"""Parts of the letters’ size. What is wider may lie between two columns; within one, pieces are joined again."""

_LONGEST_WORD = 15.0
MUCH_LARGER = 1.8
"""Times the size of the letters beside it: from there on a letter is an initial over several lines."""

_SMALLER = 0.85
_RAISED = 0.12
_HYPHEN_AT_END = "\x02"
_SOFT_HYPHEN = "\xad"
_PRIVATE = range(0xE000, 0xF900)
_BOLD = 600
_SMALLEST_DOT, _LARGEST_DOT, _ROUND = 1.0, 9.0, 0.3
_MOST_SHAPES, _MOST_DOTS = 5_000, 200
"""Of a page. A drawing may be made of very many."""


class Segment(NamedTuple):
    """A piece of a line. `order` is its place in the file, which need not be that in the text."""

    text: str
    box: Box
    size: float
    is_bold: bool
    order: int


@dataclass(frozen=True, slots=True)
class PageContent:
    """A page: its pieces of text, its pictures, and letters that the file does not name or that stand upright."""

    width: float
    height: float
    segments: tuple[Segment, ...]
    pictures: tuple[Box, ...] = ()
    letters: int = 0
    unnamed: int = 0
    turned: int = 0
    dots: tuple[Box, ...] = ()
    """Small shapes as high as they are wide: the bullets of lists may be drawn, and no letters."""


class _Letter(NamedTuple):
    text: str
    box: Box
    order: int


@dataclass(slots=True)
class _Piece:
    """A segment while its words are read."""

    size: float
    box: Box
    order: int
    sizes: Counter[float] = field(default_factory=Counter)
    is_bold: bool = True
    words: list[list[tuple[str, Box]]] = field(default_factory=list)

    def takes(self, box: Box, size: float) -> bool:
        """Whether a word goes on with it. An initial over several lines stands for itself."""
        return (
            self.size < MUCH_LARGER * size
            and self.box.is_beside(box)
            and self.box.gap(box) <= _WIDEST_SPACE * self.size
        )

    def add(self, word: Sequence[_Letter], is_raised: bool) -> None:
        if is_raised and self.words:  # the mark of a footnote, even where the page has a space before it
            self.words[-1] += [(raised(letter.text) or letter.text, letter.box) for letter in word]
        else:
            self.words.append([(letter.text, letter.box) for letter in word])
        self.box = self.box.around(around_all(letter.box for letter in word))


def _is_in_word(word: Sequence[_Letter], letter: _Letter) -> bool:
    """Whether a letter that no space parts from a word belongs to it. Right-to-left ones may come in any order."""
    box = word[-1].box
    widest = _LONGEST_WORD if RIGHT_TO_LEFT.match(letter.text) else _WIDEST_SPACE
    return box.is_beside(letter.box) and box.gap(letter.box) <= widest * (letter.box.bottom - letter.box.top)


def page_content(page: Any) -> PageContent:
    """What stands on an open page of PDFium."""
    width, height = page.get_size()
    reader = _PageReader(page, height)
    segments = tuple(segment for segment in reader.segments() if segment.box.right >= 0 and segment.box.left <= width)
    return PageContent(
        width,
        height,
        segments,
        tuple(_pictures(page, height)),
        reader.letters,
        reader.unnamed,
        reader.turned,
        tuple(islice(_dots(page, height), _MOST_DOTS)),
    )


class _PageReader:
    """Reads the letters of one page, and counts what cannot be read."""

    def __init__(self, page: Any, height: float) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium: Any = pdfium
        self._text: Any = page.get_textpage()
        self._height = height
        self.letters = self.unnamed = self.turned = 0

    def segments(self) -> Iterator[Segment]:
        piece: _Piece | None = None
        for word in self._words():
            box = around_all(letter.box for letter in word)
            size, is_upright = self._size(word[0].order)
            if piece is not None and not piece.takes(box, size):
                yield self._segment(piece)
                piece = None
            if piece is None:
                if not is_upright:
                    self.turned += len(word)
                    continue
                piece = _Piece(size, box, word[0].order)
            piece.sizes[size] += len(word)
            piece.is_bold = piece.is_bold and self._is_bold(word[0].order)
            piece.add(word, word[0].text.isdecimal() and self._is_raised(piece.order, word[0].order))
        if piece is not None:
            yield self._segment(piece)

    @staticmethod
    def _segment(piece: _Piece) -> Segment:
        return Segment(
            in_reading_order(piece.words), piece.box, piece.sizes.most_common(1)[0][0], piece.is_bold, piece.order
        )

    def _words(self) -> Iterator[list[_Letter]]:
        """The letters between spaces, all of one line and one size or raised above it."""
        word: list[_Letter] = []
        for letter in self._letters():
            if word and (letter is None or not _is_in_word(word, letter) or self._begins_mark(word[-1], letter)):
                yield word
                word = []
            if letter is not None:
                word.append(letter)
        if word:
            yield word

    def _letters(self) -> Iterator[_Letter | None]:
        """The letters that are seen, with None for a space."""
        pdfium, text = self._pdfium, self._text.raw
        rect = pdfium.FS_RECTF()
        place = ctypes.byref(rect)
        for index in range(self._text.count_chars()):
            code = pdfium.FPDFText_GetUnicode(text, index)
            sign = chr(code) if code < 0x110000 else "\ufffd"
            if sign.isspace():
                yield None
                continue
            if sign in (_HYPHEN_AT_END, _SOFT_HYPHEN, "\ufffe"):
                sign = "-"
            self.letters += 1
            if (not sign.isprintable() and sign not in "\u200c\u200d") or code in _PRIVATE or sign == "\ufffd":
                self.unnamed += 1
                sign = "\ufffd"
            if not pdfium.FPDFText_GetLooseCharBox(text, index, place):
                continue
            box = Box(rect.left, self._height - rect.top, rect.right, self._height - rect.bottom)
            yield _Letter(sign, box, index)

    def _begins_mark(self, before: _Letter, letter: _Letter) -> bool:
        """Whether a figure behind a letter is the mark of a note, or a power."""
        return letter.text.isdecimal() and self._is_raised(before.order, letter.order)

    def _is_raised(self, usual: int, place: int) -> bool:
        """Whether a letter is smaller than another one, and stands higher."""
        (size, foot), (own_size, own_foot) = self._size_and_foot(usual), self._size_and_foot(place)
        return own_size < _SMALLER * size and own_foot - foot > _RAISED * size

    def _size_and_foot(self, place: int) -> tuple[float, float]:
        across, foot = ctypes.c_double(), ctypes.c_double()
        self._pdfium.FPDFText_GetCharOrigin(self._text.raw, place, ctypes.byref(across), ctypes.byref(foot))
        return self._size(place)[0], foot.value

    def _size(self, place: int) -> tuple[float, bool]:
        """The size in which a letter is seen, and whether it stands upright."""
        pdfium, text = self._pdfium, self._text.raw
        matrix = pdfium.FS_MATRIX()
        size = pdfium.FPDFText_GetFontSize(text, place)
        if not pdfium.FPDFText_GetMatrix(text, place, ctypes.byref(matrix)):
            return max(1.0, size), True
        is_upright = abs(matrix.b) <= 0.2 * abs(matrix.a) and matrix.d != 0
        return max(1.0, round(size * abs(matrix.d), 1)), is_upright

    def _is_bold(self, index: int) -> bool:
        pdfium, text = self._pdfium, self._text.raw
        if pdfium.FPDFText_GetFontWeight(text, index) >= _BOLD:
            return True
        name = ctypes.create_string_buffer(200)
        pdfium.FPDFText_GetFontInfo(text, index, name, len(name), None)
        return b"bold" in name.value.lower()


def _pictures(page: Any, height: float) -> Iterator[Box]:
    import pypdfium2.raw as pdfium

    return _objects(page, height, pdfium.FPDF_PAGEOBJ_IMAGE)


def _dots(page: Any, height: float) -> Iterator[Box]:
    import pypdfium2.raw as pdfium

    for box in islice(_objects(page, height, pdfium.FPDF_PAGEOBJ_PATH), _MOST_SHAPES):
        across, down = box.right - box.left, box.bottom - box.top
        if _SMALLEST_DOT < across < _LARGEST_DOT and abs(across - down) < _ROUND * across:
            yield box


def _objects(page: Any, height: float, kind: int) -> Iterator[Box]:
    for item in page.get_objects(filter=[kind], max_depth=3):
        left, bottom, right, top = item.get_bounds()
        yield Box(left, height - top, right, height - bottom)
