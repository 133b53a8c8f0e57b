"""What stands on paper, before anybody knows how wide a letter is: texts in styles, rows, pictures, passages."""

from dataclasses import dataclass
from enum import Enum

from media_literacy.export.paper.page_sizes import Columns
from media_literacy.i18n import gettext as _


class Face(Enum):
    """The families that are printed with."""

    READING = "Source Serif 4"
    PLAIN = "Atkinson Hyperlegible Next"
    CODE = "monospace"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: size and distance of base lines in points; `grey` from 0, black, to 1."""

    face: Face
    size: float
    leading: float
    is_bold: bool = False
    is_italic: bool = False
    grey: float = 0.0


BODY = Style(Face.READING, 11.0, 16.5)
HEADLINE = Style(Face.READING, 21.0, 25.5, is_bold=True)
DECK = Style(Face.READING, 13.0, 18.0, is_italic=True)
HEADING = Style(Face.READING, 13.0, 18.0, is_bold=True)
BYLINE = Style(Face.PLAIN, 9.5, 14.0, grey=0.25)
CAPTION = Style(Face.PLAIN, 9.0, 13.0, grey=0.25)
CODE = Style(Face.CODE, 9.5, 14.0)
NOTE = Style(Face.PLAIN, 9.0, 12.5)
NOTE_TITLE = Style(Face.PLAIN, 9.0, 12.5, is_bold=True)
TABLE = Style(Face.PLAIN, 9.5, 13.5)
PART = Style(Face.READING, 16.0, 21.0, is_bold=True)
TITLE = Style(Face.READING, 20.0, 25.0, is_bold=True)
SMALL = Style(Face.PLAIN, 8.5, 12.0, grey=0.25)
RUNNING = Style(Face.PLAIN, 8.5, 11.0, grey=0.25)
LABEL = Style(Face.PLAIN, 8.5, 11.0, is_bold=True)


class Line(Enum):
    """The line under a sentence of the teacher's copy: three that are told apart without colour."""

    NONE = "none"
    SOLID = "solid"
    DOUBLE = "double"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True)
class Span:
    """A range of text set in one way. `number` marks the small raised number of a sentence that begins here."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_code: bool = False
    line: Line = Line.NONE
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph. `before` is the space above it, but not at the top of a page; `marker` stands before its first line.

    `indent` sets all lines in, `bars` are the strokes beside a quotation. `is_ours` is said by the program and not by
    the lesson, so it need not be in the lesson's language. One that `keeps_next` is never the last on its page. `about`
    is a sentence that the whole paragraph stands for, without a number in its letters; its marker is then bold.
    """

    spans: tuple[Span, ...]
    style: Style = BODY
    before: float = 0.0
    indent: float = 0.0
    marker: str = ""
    bars: int = 0
    align: str = ""
    is_ours: bool = False
    keeps_next: bool = False
    about: int | None = None

    @property
    def text(self) -> str:
        """The letters alone."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: `shares` divide the width. `height` is the least that it takes, for writing by hand."""

    cells: tuple[Text, ...]
    shares: tuple[float, ...]
    before: float = 0.0
    height: float = 0.0
    is_header: bool = False
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture of the lesson; `alt` is printed in its place when it cannot be read."""

    source: str
    alt: str
    before: float = 0.0
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line in the middle of the column: a break in the article."""

    before: float = 0.0
    height: float = 14.0
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class Blanks:
    """Words with lines to write on behind them, beside each other: `shares` divide the width."""

    labels: tuple[str, ...]
    shares: tuple[float, ...]
    before: float = 0.0
    height: float = 20.0
    keeps_next: bool = False


Piece = Text | Row | Figure | Rule | Blanks


@dataclass(frozen=True, slots=True)
class Beside:
    """What belongs beside a sentence: it stands level with the line where that sentence begins, or below its like."""

    number: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Pieces one below the other, with what stands beside them; a passage begins below all of the one before it.

    One that `starts_page` stands on no page of another.
    """

    pieces: tuple[Piece, ...]
    beside: tuple[Beside, ...] = ()
    columns: Columns | None = None
    starts_page: bool = False


@dataclass(frozen=True, slots=True)
class Print:
    """A whole sheet: `title` and `running_kind` run along the top of every page, `label` along the foot.

    `numbering` is the code of the numbers of its sentences (`engine.sheets.numbering`).
    """

    title: str
    kind: str
    label: str
    passages: tuple[Passage, ...]
    language: str = "en"
    numbering: str = ""

    @property
    def running_kind(self) -> str:
        """What it is, and by which numbering."""
        if not self.numbering:
            return self.kind
        return _("{kind}, numbering {code}").format(kind=self.kind, code=self.numbering)


def ours(text: str, style: Style = NOTE, *, before: float = 0.0, keeps_next: bool = False, indent: float = 0.0) -> Text:
    """A text of the program's own."""
    return Text((Span(text),), style, before, indent, is_ours=True, keeps_next=keeps_next)
