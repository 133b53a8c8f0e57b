"""A Word document while it is put together: its text, footnotes, lists, pictures and where its links lead."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from media_literacy.bidi import is_right_to_left
from media_literacy.errors import AppError
from media_literacy.export.paper.page_sizes import SIDE, TOP, Paper
from media_literacy.export.word.drawing import drawing
from media_literacy.export.word.fixed_parts import core_properties, custom_properties, separators, settings_part
from media_literacy.export.word.numbering import Lists
from media_literacy.export.word.package import CORE_PROPERTIES, CUSTOM_PROPERTIES, Relations, package_bytes
from media_literacy.export.word.paragraphs import letters, paragraph
from media_literacy.export.word.styles import FOOTER_STYLE, HEADER_STYLE, styles_part
from media_literacy.export.word.wordml import POINT, Element, element, flag, value, xml_bytes
from media_literacy.files.file_formats import picture_type
from media_literacy.files.reading import read_file
from media_literacy.i18n import gettext as _
from media_literacy.i18n import language_of_words
from media_literacy.lesson.limits import PICTURE_BYTES
from media_literacy.lesson.pictures.displayable import check_picture, picture_size
from media_literacy.strings.sizes import size_text

MOST_PICTURE_BYTES = 25 * 1024 * 1024
_PICTURE_ENDINGS = {"image/png": "png", "image/jpeg": "jpg"}
_FIRST_NOTE = 1
_ROOM_BETWEEN_MARKS = 60


class WordDocument:
    """Collects what a document refers to. The text itself is handed over at the end, in `file`."""

    def __init__(self, language: str, pictures: Path, paper: Paper = Paper.A4) -> None:
        self.language = language
        self._pictures, self._paper = pictures, paper
        self._relations = {"word/document.xml": Relations(), "word/footnotes.xml": Relations()}
        self._notes: list[Element] = []
        self.lists = Lists()
        self._media: dict[str, bytes] = {}
        self._sources: dict[str, tuple[str, tuple[int, int]] | None] = {}
        self._ids = 0

    @property
    def room(self) -> float:
        """The width of the text in points."""
        return self._paper.size[0] - 2 * SIDE

    def next_id(self) -> int:
        """A number that nothing else in the document has."""
        self._ids += 1
        return self._ids

    def link_id(self, address: str, *, in_footnote: bool = False) -> str:
        """The relation for an address that a link leads to."""
        part = "word/footnotes.xml" if in_footnote else "word/document.xml"
        return self._relations[part].id_of("hyperlink", address, is_external=True)

    def bookmark(self, name: str, *around: Element) -> list[Element]:
        """A name for a place, which links can lead to."""
        id = self.next_id()
        return [element("w:bookmarkStart", id=id, name=name), *around, element("w:bookmarkEnd", id=id)]

    def footnote(self, paragraphs: Sequence[Element], *, is_followed: bool = False) -> Element:
        """A note at the foot of the page; what comes back is the mark for the text, with room to one that follows."""
        id = len(self._notes) + _FIRST_NOTE
        first = paragraphs[0]
        mark = element("w:r", element("w:rPr", value("w:rStyle", "FootnoteReference")), element("w:footnoteRef"))
        first.insert(1, mark)
        first.insert(2, letters(" ", self.language, is_usual_language=True))
        self._notes.append(element("w:footnote", *paragraphs, id=id))
        room = value("w:spacing", _ROOM_BETWEEN_MARKS) if is_followed else None
        style = element("w:rPr", value("w:rStyle", "FootnoteReference"), room)
        return element("w:r", style, element("w:footnoteReference", id=id))

    def picture(self, source: str, alt: str, width: float | None = None) -> Element | None:
        """A run with the picture, in the width that there is for it; None where no Word document can show it."""
        found = self._read(source)
        if found is None:
            return None
        file, size = found
        relation = self._relations["word/document.xml"].id_of("image", file)
        return element("w:r", drawing(relation, alt, size, width or self.room, self.next_id()))

    def _read(self, source: str) -> tuple[str, tuple[int, int]] | None:
        if source not in self._sources:
            self._sources[source] = self._taken_in(source)
        return self._sources[source]

    def _taken_in(self, source: str) -> tuple[str, tuple[int, int]] | None:
        if check_picture(self._pictures, source) is not None:
            return None
        try:
            data = read_file(self._pictures / source, PICTURE_BYTES)
        except OSError:
            return None
        ending, size = _PICTURE_ENDINGS.get(picture_type(data) or ""), picture_size(data)
        if ending is None or size is None:
            return None
        name = f"media/picture{len(self._media) + 1}.{ending}"
        self._media[f"word/{name}"] = data
        if sum(map(len, self._media.values())) > MOST_PICTURE_BYTES:
            message = _("The pictures of this lesson are larger than {size} together, too much for one document.")
            raise AppError(
                message.format(size=size_text(MOST_PICTURE_BYTES)),
                hint=_("Save smaller copies of them: 1,600 pixels across and JPEG are enough for a page."),
            )
        return name, size

    def file(
        self,
        body: Sequence[Element],
        *,
        title: str,
        kind: str,
        label: str,
        properties: Mapping[str, str] = MappingProxyType({}),
    ) -> bytes:
        """The document: `title` and `kind` along the top of every page, `label` and the page's number at the foot.

        `properties` are kept beside the text.
        """
        relations = self._relations["word/document.xml"]
        for part in ("styles", "numbering", "settings", "footnotes"):
            relations.id_of(part, f"{part}.xml")
        header, footer = relations.id_of("header", "header.xml"), relations.id_of("footer", "footer.xml")
        section = self._section(header, footer)
        parts = {
            "word/document.xml": element("w:document", element("w:body", *body, section)),
            "word/styles.xml": styles_part(self.language),
            "word/numbering.xml": self.lists.part(),
            "word/settings.xml": settings_part(),
            "word/footnotes.xml": element("w:footnotes", *separators(), *self._notes),
            "word/header.xml": element(
                "w:hdr", self._running(title, [letters(kind, language_of_words())], HEADER_STYLE)
            ),
            "word/footer.xml": element("w:ftr", self._running(label, _page_number(), FOOTER_STYLE, is_ours=True)),
        }
        whole = {name: xml_bytes(root) for name, root in parts.items()} | self._media
        whole[CORE_PROPERTIES] = core_properties(title, self.language)
        if properties:
            whole[CUSTOM_PROPERTIES] = custom_properties(properties)
        return package_bytes(whole, self._relations)

    def _running(self, text: str, end: Sequence[Element], style: str, *, is_ours: bool = False) -> Element:
        """A line at the edge of the page with something at its end."""
        language = language_of_words() if is_ours else self.language
        stop = element("w:tab", val="right", pos=round(self.room * POINT))
        tabs = element("w:tabs", stop)
        return paragraph(style, [letters(f"{text}\t", language), *end], tabs, language=language)

    def _section(self, header: str, footer: str) -> Element:
        width, height = self._paper.size
        side, top = round(SIDE * POINT), round(TOP * POINT)
        return element(
            "w:sectPr",
            element("w:headerReference", type="default", r_id=header),
            element("w:footerReference", type="default", r_id=footer),
            element("w:pgSz", w=round(width * POINT), h=round(height * POINT)),
            element("w:pgMar", top=top, right=side, bottom=top, left=side, header=600, footer=600, gutter=0),
            flag("w:bidi", is_set=is_right_to_left(self.language)),
        )


def _page_number() -> list[Element]:
    return [element("w:fldSimple", letters("1", language_of_words()), instr="PAGE")]
