"""The named styles of our Word documents: who edits one changes a heading once for all of them.

Names are those that Word has itself, so that other programs know a title, a heading and a footnote as such.
"""

from dataclasses import dataclass

from media_literacy.bidi import is_right_to_left
from media_literacy.export.paper.pieces import (
    BODY,
    BYLINE,
    CAPTION,
    CODE,
    DECK,
    HEADING,
    HEADLINE,
    LABEL,
    NOTE,
    NOTE_TITLE,
    PART,
    RUNNING,
    SMALL,
    TABLE,
    TITLE,
    Face,
    Style,
)
from media_literacy.export.word.wordml import POINT, Element, element, flag, value

LIST_INDENT = 18.0
DEEPEST_CONTINUED = 5
"""Word has names for so many levels of what goes on below the text of a list item."""
_FACES = {Face.READING: "Georgia", Face.PLAIN: "Arial", Face.CODE: "Courier New"}
"""Faces that are on nearly every computer that opens such files; others put a like one in their place."""

TITLE_STYLE, SUBTITLE_STYLE, AUTHOR_STYLE, QUOTE_STYLE = "Title", "Subtitle", "Author", "Quote"
CODE_STYLE, CAPTION_STYLE, TABLE_STYLE = "SourceCode", "Caption", "TableText"
FOOTNOTE_STYLE, FOOTNOTE_LIST_STYLE = "FootnoteText", "FootnoteList"
MISSING_PICTURE_STYLE = "MissingPicture"
"""What stands in place of a picture; the import of Word documents passes it over by its name."""
HEADER_STYLE, FOOTER_STYLE = "Header", "Footer"


@dataclass(frozen=True, slots=True)
class _Named:
    """A paragraph style: its id, its name, how its letters look, the space around, and a level in the outline."""

    id: str
    name: str
    style: Style
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    level: int | None = None
    is_quoted: bool = False


def _continued_name(level: int) -> str:
    return "List Continue" if level == 1 else f"List Continue {level}"


_PAPER_STYLES = {
    BODY: "Normal",
    HEADLINE: TITLE_STYLE,
    DECK: SUBTITLE_STYLE,
    HEADING: "Heading2",
    BYLINE: AUTHOR_STYLE,
    CAPTION: CAPTION_STYLE,
    CODE: CODE_STYLE,
    NOTE: "Note",
    NOTE_TITLE: "NoteTitle",
    TABLE: TABLE_STYLE,
    PART: "Heading1",
    TITLE: TITLE_STYLE,
    SMALL: "SmallText",
    RUNNING: HEADER_STYLE,
    LABEL: FOOTER_STYLE,
}

_STYLES = (
    _Named(TITLE_STYLE, "Title", HEADLINE, after=4),
    _Named(SUBTITLE_STYLE, "Subtitle", DECK, after=4),
    _Named(AUTHOR_STYLE, "Author", BYLINE, after=8),
    _Named("Heading1", "heading 1", PART, before=20, after=6, level=0),
    *(_Named(f"Heading{level}", f"heading {level}", HEADING, 14, 4, level=level - 1) for level in range(2, 7)),
    _Named(QUOTE_STYLE, "Quote", BODY, before=6, after=6, indent=LIST_INDENT, is_quoted=True),
    _Named(CAPTION_STYLE, "caption", CAPTION, before=3, after=10),
    _Named(MISSING_PICTURE_STYLE, "Missing Picture", CAPTION, after=3),
    _Named(CODE_STYLE, "Source Code", CODE, after=6),
    _Named("ListParagraph", "List Paragraph", BODY, after=3),
    *(
        _Named(f"ListContinue{level}", _continued_name(level), BODY, after=3, indent=LIST_INDENT * level)
        for level in range(1, DEEPEST_CONTINUED + 1)
    ),
    _Named(TABLE_STYLE, "Table Text", TABLE),
    _Named("Note", "Note", NOTE),
    _Named("NoteTitle", "Note Title", NOTE_TITLE),
    _Named("SmallText", "Small Text", SMALL),
    _Named(FOOTNOTE_STYLE, "footnote text", NOTE, after=2),
    _Named(FOOTNOTE_LIST_STYLE, "Footnote List", NOTE, after=2),
    _Named(HEADER_STYLE, "header", RUNNING),
    _Named(FOOTER_STYLE, "footer", LABEL),
)


def style_of(style: Style) -> str | None:
    """The named style that looks so; None where there is none."""
    return _PAPER_STYLES.get(style)


def styles_part(language: str) -> Element:
    """The part with all styles, and the language of what does not say another."""
    fonts = element("w:rFonts", ascii="Georgia", hAnsi="Georgia", cs="Times New Roman", eastAsia="Georgia")
    size = [value("w:sz", round(BODY.size * 2)), value("w:szCs", round(BODY.size * 2))]
    normal_run = element("w:rPr", fonts, *size, language_of_run(language))
    spacing = element("w:spacing", after=8 * POINT, line=276, lineRule="auto")
    defaults = element(
        "w:docDefaults", element("w:rPrDefault", normal_run), element("w:pPrDefault", element("w:pPr", spacing))
    )
    normal = element(
        "w:style", value("w:name", "Normal"), flag("w:qFormat"), type="paragraph", default=1, styleId="Normal"
    )
    return element("w:styles", defaults, normal, *(_paragraph_style(named) for named in _STYLES), *_other_styles())


def language_of_run(language: str) -> Element:
    """In which language letters are, for the spelling checker and for who has them read aloud."""
    return element("w:lang", val=language, bidi=language if is_right_to_left(language) else None)


def look_of_run(style: Style) -> list[Element | None]:
    """How letters of a style look, in the order that the schema asks for."""
    face = _FACES[style.face]
    grey = f"{round(style.grey * 255):02X}" * 3
    return [
        element("w:rFonts", ascii=face, hAnsi=face, cs="Times New Roman" if style.face is Face.READING else "Arial"),
        flag("w:b", is_set=style.is_bold),
        flag("w:bCs", is_set=style.is_bold),
        flag("w:i", is_set=style.is_italic),
        value("w:color", grey) if style.grey else None,
        value("w:sz", round(style.size * 2)),
        value("w:szCs", round(style.size * 2)),
    ]


def _paragraph_style(named: _Named) -> Element:
    is_heading = named.level is not None
    properties = element(
        "w:pPr",
        flag("w:keepNext", is_set=is_heading or named.id == TITLE_STYLE),
        element("w:pBdr", element("w:left", val="single", sz=12, space=8, color="999999")) if named.is_quoted else None,
        element("w:spacing", before=round(named.before * POINT), after=round(named.after * POINT)),
        element("w:ind", left=round(named.indent * POINT)) if named.indent else None,
        value("w:outlineLvl", named.level) if is_heading else None,
    )
    return element(
        "w:style",
        value("w:name", named.name),
        value("w:basedOn", "Normal"),
        value("w:next", "Normal") if is_heading else None,
        flag("w:qFormat"),
        properties,
        element("w:rPr", *look_of_run(named.style)),
        type="paragraph",
        styleId=named.id,
    )


def _other_styles() -> list[Element]:
    def letters(id: str, name: str, *look: Element) -> Element:
        return element("w:style", value("w:name", name), element("w:rPr", *look), type="character", styleId=id)

    code = element("w:rFonts", ascii=_FACES[Face.CODE], hAnsi=_FACES[Face.CODE], cs=_FACES[Face.CODE])
    edge = {"val": "single", "sz": 4, "space": 0, "color": "808080"}
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = element("w:tblBorders", *(element(f"w:{side}", **edge) for side in sides))
    room = {"top": 40, "left": 80, "bottom": 40, "right": 80}
    margins = element("w:tblCellMar", *(element(f"w:{side}", w=width, type="dxa") for side, width in room.items()))
    first_row = element("w:tblStylePr", element("w:rPr", flag("w:b"), flag("w:bCs")), type="firstRow")
    return [
        letters("FootnoteReference", "footnote reference", value("w:vertAlign", "superscript")),
        letters("Hyperlink", "Hyperlink", value("w:color", "0B4F8A"), value("w:u", "single")),
        letters("VerbatimChar", "Verbatim Char", code),
        element(
            "w:style",
            value("w:name", "Table Grid"),
            element("w:tblPr", borders, margins),
            first_row,
            type="table",
            styleId="TableGrid",
        ),
    ]
