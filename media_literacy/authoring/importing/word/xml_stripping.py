"""Takes out of a part of a Word document what says nothing to a lesson: fonts, colours, borders, who edited when.

That is most of what word processors write, and reading it takes most of the time.
"""

from collections.abc import Iterable

from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.word.word_names import WORD_NAMESPACES
from media_literacy.authoring.importing.word.xml_limits import XmlFlaw, XmlRefused

MOST_ELEMENTS = 45_000
"""What is left in all parts of a document. A lesson of 490 sentences, each with a note in which every field stands, has
34,000; one of 500 sentences with ten changes of letters in each has 16,000.
"""

_NEWER = "http://schemas.microsoft.com/office/word/2010/wordml"
_LOOKS = (
    "rFonts color sz szCs lang bCs iCs kern spacing position w noProof shd bdr em effect fitText snapToGrid"
    " ind jc tabs keepNext keepLines pageBreakBefore widowControl suppressAutoHyphens suppressLineNumbers"
    " contextualSpacing pBdr textAlignment textDirection adjustRightInd autoSpaceDE autoSpaceDN"
    " tblGrid tblBorders tblCellMar tblLook tblW tblInd tblLayout tblpPr tcW tcBorders tcMar vAlign noWrap trHeight"
    " cantSplit sectPr proofErr lastRenderedPageBreak bookmarkEnd commentRangeStart commentRangeEnd permStart permEnd"
    " latentStyles docDefaults"
)
_PROPERTIES = tuple(f"{{{namespace}}}{name}" for name in ("rPr", "pPr") for namespace in WORD_NAMESPACES)
_STYLE = tuple((f"{{{namespace}}}pStyle", f"{{{namespace}}}val") for namespace in WORD_NAMESPACES)
_STYLES_OF_NOTES = frozenset({"FootnoteText", "Footnote", "EndnoteText", "Endnote"})
"""As Word and LibreOffice name them; they say no more than the part that the note is in."""
_EDITS = "rsidR rsidRPr rsidP rsidRDefault rsidTr rsidDel rsidSect"
_ELEMENTS = tuple(f"{{{namespace}}}{name}" for namespace in WORD_NAMESPACES for name in _LOOKS.split())
_ATTRIBUTES = (
    *(f"{{{namespace}}}{name}" for namespace in WORD_NAMESPACES for name in _EDITS.split()),
    f"{{{_NEWER}}}paraId",
    f"{{{_NEWER}}}textId",
    "{urn:schemas-microsoft-com:office:office}gfxdata",  # a whole drawing as letters
)


def slimmed(data: bytes, most: int = MOST_ELEMENTS) -> tuple[Element, int]:
    """The tree of a part that was judged, without what only concerns its looks, and the number of its elements."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.LxmlError as problem:
        raise XmlRefused(XmlFlaw.DAMAGED) from problem
    etree.strip_elements(root, *_ELEMENTS, with_tail=False)
    etree.strip_attributes(root, *_ATTRIBUTES)
    for name, value in _STYLE:
        _remove(style for style in root.iter(name) if style.get(value) in _STYLES_OF_NOTES)
    for name in _PROPERTIES:  # those of runs first, for they stand in those of paragraphs too
        _remove(properties for properties in root.iter(name) if not len(properties))
    count = sum(1 for _element in root.iter())
    if count > most:
        raise XmlRefused(XmlFlaw.TOO_LARGE)
    return root, count


def written(root: Element) -> bytes:
    """A tree as a part of a package."""
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]  # it has no stubs

    return etree.tostring(root)


def _remove(elements: Iterable[Element]) -> None:
    """Take elements out, unless text stands behind them."""
    for element in [*elements]:
        parent = element.getparent()
        if parent is not None and not element.tail:
            parent.remove(element)
