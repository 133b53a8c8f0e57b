"""The parts of a Word document that are read, judged before they are: found by what they are, and put together anew.

What comes out is a small package that holds nothing which was not looked at, under the names that are usual.
"""

import re
import struct
import zipfile
import zlib
from io import BytesIO

from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.html_tree import Element
from media_literacy.authoring.importing.unsupported_formats import refuse_unsupported
from media_literacy.authoring.importing.word.document_rewriting import Targets, rewrite
from media_literacy.authoring.importing.word.hidden_text import NO_STYLES, hidden_styles
from media_literacy.authoring.importing.word.list_numbers import number_paragraphs
from media_literacy.authoring.importing.word.outline_levels import mark_headings
from media_literacy.authoring.importing.word.relationships import (
    Relationship,
    folded,
    relations_of,
    resolved,
    written_relationships,
)
from media_literacy.authoring.importing.word.word_names import WORD_NAMESPACES, local_name, name_of, value
from media_literacy.authoring.importing.word.xml_limits import XmlBudget, XmlFlaw, XmlRefused
from media_literacy.authoring.importing.word.xml_stripping import MOST_ELEMENTS, slimmed, written
from media_literacy.errors import FileError
from media_literacy.files.file_formats import FileFormat
from media_literacy.i18n import gettext as _

MOST_PARTS = 5_000
_LARGEST_DIRECTORY = 2_000_000
_END = struct.Struct("<4s4H2LH")
_END_MARK = b"PK\x05\x06"
_LOCKED = 0x1
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, ValueError, LookupError, EOFError, RuntimeError, OSError)

_MAIN = "word/document.xml"
PROPERTIES = "docProps/custom.xml"
_STYLES = "word/styles.xml"
_NUMBERING = "word/numbering.xml"
_PAGE_FRAMES = ("header", "footer")
_MOST_PAGE_FRAMES = 12
_FRAME_TEXT = re.compile(r"<(?:\w{1,20}:)?t(?:\s[^<>]{0,200})?>[^<]*?[^\W\d_]")
_READ_PARTS = ("styles", "numbering", "footnotes", "endnotes", "comments")
_NOTE_PARTS = ("word/footnotes.xml", "word/endnotes.xml", "word/comments.xml")
_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"


def checked_package(data: bytes, name: str, dropped: DroppedContent | None = None) -> BytesIO:
    """The document again, with those parts alone that are read, and in them what the converter knows.

    `dropped` is told what is left out. FileError says what the file is instead, or what is wrong.
    """
    try:
        refuse_large_directory(data, name)
        with zipfile.ZipFile(BytesIO(data)) as packed:
            return _Package(packed, name).rebuilt(dropped or DroppedContent())
    except XmlRefused as problem:
        raise _FLAWS[problem.flaw](name) from problem
    except _BROKEN as problem:
        raise damaged(name) from problem


def damaged(name: str) -> FileError:
    """Said of a document that is broken in any way."""
    return FileError(
        _("The Word document “{path}” is damaged.").format(path=name),
        hint=_("Open it in your word processor, save it again, and try once more."),
    )


def too_involved(name: str) -> FileError:
    """Said of a document that would take too long, or too much memory, however it is put together."""
    return FileError(
        _("“{path}” is put together in so involved a way that it cannot be taken apart here.").format(path=name),
        hint=_("Save the article alone as plain text in your word processor, and take that."),
    )


def _too_large(name: str) -> FileError:
    return FileError(
        _("“{path}” is too large to be looked through.").format(path=name),
        hint=_("Copy the article into a new document, or save it alone as plain text, and take that."),
    )


_FLAWS = {XmlFlaw.DAMAGED: damaged, XmlFlaw.TOO_INVOLVED: too_involved, XmlFlaw.TOO_LARGE: _too_large}


def refuse_large_directory(data: bytes, name: str) -> None:
    """The end of the file says how long its list of contents is; none is read that is longer than any sound one."""
    at = data.rfind(_END_MARK)
    if at >= 0 and at + _END.size <= len(data):
        *_disks, entries, size, _offset, _comment = _END.unpack_from(data, at)
        if entries > MOST_PARTS or size > _LARGEST_DIRECTORY:
            raise _too_large(name)


class _Package:
    """A package as a stranger made it. Parts are found by their relations; names are compared as Word compares them."""

    def __init__(self, packed: zipfile.ZipFile, name: str) -> None:
        self._packed, self._name = packed, name
        self._budget = XmlBudget()
        self._relations: dict[str, list[Relationship]] = {}
        self._entries: dict[str, list[zipfile.ZipInfo]] = {}
        if len(packed.infolist()) > MOST_PARTS:
            raise _too_large(name)
        if len({entry.header_offset for entry in packed.infolist()}) < len(packed.infolist()):
            raise damaged(name)  # entries over each other: some versions of zipfile refuse them, others warn or read on
        for entry in packed.infolist():
            self._entries.setdefault(folded(entry.filename), []).append(entry)

    def rebuilt(self, dropped: DroppedContent) -> BytesIO:
        """A package of the main part, what it refers to, and where their links lead."""
        main = self._main()
        parts = {_MAIN: main}
        for relationship in self._relationships(main):
            usual = f"word/{relationship.role}.xml"
            if relationship.role in _READ_PARTS and not relationship.is_external and usual not in parts:
                parts[usual] = resolved(main, relationship.target)
        trees = self._trees(parts)
        self._rewrite(trees, parts, dropped)
        made = BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as new:
            new.writestr("[Content_Types].xml", f'<Types xmlns="{_CONTENT_TYPES}"/>')
            new.writestr(
                "_rels/.rels", written_relationships([Relationship("main", _OFFICE, _MAIN, is_external=False)])
            )
            for usual, tree in trees.items():
                new.writestr(usual, written(tree))
                new.writestr(relations_of(usual), written_relationships(self._relationships(parts[usual])))
            properties = self._properties()
            if properties is not None:
                new.writestr(PROPERTIES, properties)
        made.seek(0)
        return made

    def _trees(self, parts: dict[str, str]) -> dict[str, Element]:
        """The parts that are there, each judged before its tree is made."""
        trees: dict[str, Element] = {}
        elements_left = MOST_ELEMENTS
        for usual, part in parts.items():
            data = self._read(part)
            if data is None:
                continue
            root = self._budget.judge(data)[0][0]
            if usual == _MAIN and root.rpartition(" ") not in [
                (namespace, " ", "document") for namespace in WORD_NAMESPACES
            ]:
                refuse_unsupported(FileFormat.OTHER, self._name)
            links = len(self._relationships(part))
            trees[usual], count = slimmed(data, elements_left - links)
            elements_left -= count + links
        return trees

    def _rewrite(self, trees: dict[str, Element], parts: dict[str, str], dropped: DroppedContent) -> None:
        """Leave in each tree with text only what the converter knows."""
        styles = hidden_styles(trees[_STYLES]) if _STYLES in trees else NO_STYLES
        notes = frozenset(
            f"{local_name(note)} {value(note, 'id')}"
            for usual, tree in trees.items()
            if usual in _NOTE_PARTS
            for note in tree
            if name_of(note) in ("footnote", "endnote", "comment")
        )
        for usual, tree in trees.items():
            if usual == _MAIN or usual in _NOTE_PARTS:
                relationships = frozenset(relationship.id for relationship in self._relationships(parts[usual]))
                rewrite(tree, dropped, Targets(notes, relationships), styles)
        if _NUMBERING in trees:
            number_paragraphs(trees[_MAIN], trees[_NUMBERING], trees.get(_STYLES))
        mark_headings(trees[_MAIN], trees.get(_STYLES))  # they had the numbers of the styles that they had
        if self._has_page_frames(parts[_MAIN]):
            dropped.add_message(_("What stands at the head or foot of every page was left out."))

    def _has_page_frames(self, main: str) -> bool:
        """Whether there is more than a page number above or below the text of the pages."""
        frames = [
            resolved(main, relationship.target)
            for relationship in self._relationships(main)
            if relationship.role in _PAGE_FRAMES and not relationship.is_external
        ]
        texts = (self._read(part) or b"" for part in dict.fromkeys(frames[:_MOST_PAGE_FRAMES]))
        return any(_FRAME_TEXT.search(text.decode("utf-8", "ignore")) for text in texts)

    def _properties(self) -> bytes | None:
        """What somebody wrote about the document beside its text, judged as every part."""
        for relationship in self._relationships(""):
            if relationship.role == "custom-properties" and not relationship.is_external:
                data = self._read(resolved("", relationship.target))
                if data is not None:
                    self._budget.judge(data)
                    return written(slimmed(data)[0])
        return None

    def _main(self) -> str:
        """The part that holds the text. What is no Word document is refused as what it is."""
        content_types = self._content_types()
        mains = [
            relationship.target
            for relationship in self._relationships("")
            if relationship.role == "officeDocument" and not relationship.is_external
        ]
        for target in mains:
            part = resolved("", target)
            content_type = content_types.get(part) or content_types.get("." + part.rpartition(".")[2], "")
            if "spreadsheet" in content_type or "ms-excel" in content_type:
                refuse_unsupported(FileFormat.TABLE, self._name)
            if "presentation" in content_type or "ms-powerpoint" in content_type:
                refuse_unsupported(FileFormat.SLIDES, self._name)
            if part in self._entries:
                return part
        for part, content_type in content_types.items():  # a package that forgot to say where it begins
            if content_type.endswith(".main+xml") and "word" in content_type and part in self._entries:
                return part
        return refuse_unsupported(self._format(), self._name)

    def _format(self) -> FileFormat:
        """What a packed file is that has no main part of a document."""
        mimetype = self._read("mimetype") if "mimetype" in self._entries else None
        if mimetype is not None and b"opendocument" in mimetype[:100]:
            return FileFormat.OPEN_DOCUMENT
        if mimetype is not None and b"epub" in mimetype[:100]:
            return FileFormat.BOOK
        return FileFormat.LESSON_PACK if "pack.toml" in self._entries else FileFormat.ARCHIVE

    def _content_types(self) -> dict[str, str]:
        """The content type of parts by their name, and of endings as “.xml”."""
        data = self._read("[content_types].xml")
        found: dict[str, str] = {}
        for _name, attributes in self._budget.judge(data)[1:] if data is not None else ():
            ending, part = attributes.get("Extension"), attributes.get("PartName")
            key = f".{ending.lower()}" if ending else folded(part or "")
            found[key] = attributes.get("ContentType", "").lower()
        return found

    def _relationships(self, part: str) -> list[Relationship]:
        """Where a part leads; the package itself has the name “”."""
        if part not in self._relations:
            data = self._read(relations_of(part))
            self._relations[part] = [
                Relationship(
                    attributes.get("Id", ""),
                    attributes.get("Type", ""),
                    attributes.get("Target", ""),
                    is_external=attributes.get("TargetMode", "").lower() == "external",
                )
                for _name, attributes in (self._budget.judge(data)[1:] if data is not None else ())
            ]
        return self._relations[part]

    def _read(self, part: str) -> bytes | None:
        """A part unpacked, as far as the budget goes; None where there is none of that name."""
        entries = self._entries.get(part, [])
        if not entries:
            return None
        if len(entries) > 1:  # programs disagree on which of two they read
            raise damaged(self._name)
        entry = entries[0]
        if entry.flag_bits & _LOCKED:
            refuse_unsupported(FileFormat.LOCKED, self._name)
        if entry.compress_type not in _METHODS:
            raise damaged(self._name)
        with self._packed.open(entry) as file:
            data = file.read(self._budget.bytes_left + 1)
        if len(data) > self._budget.bytes_left:
            raise _too_large(self._name)
        return data
