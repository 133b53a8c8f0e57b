"""Word documents whose packing was made to hurt: bombs, lists of contents that lie, parts that are something else."""

import struct
import zipfile
from collections.abc import Callable
from io import BytesIO

from authoring.importing.word_files import (
    ARTICLE,
    content_types,
    document,
    paragraph,
    part,
    relationships,
    with_main,
    word_file,
    word_parts,
    zipped,
)

MEGABYTE = 1_000_000
P = paragraph


def twice(name: str, second: str) -> bytes:
    made = BytesIO(word_file())
    with zipfile.ZipFile(made, "a", zipfile.ZIP_DEFLATED) as file:
        file.NameToInfo.clear()  # or it warns of the name
        file.writestr(name, second)
    return made.getvalue()


def with_flag(data: bytes, flag: int) -> bytes:
    """All entries of the list and their local heads get a flag."""
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(mark)
        while at >= 0:
            data = data[: at + offset] + bytes([data[at + offset] | flag]) + data[at + offset + 1 :]
            at = data.find(mark, at + 4)
    return data


def lying_sizes() -> bytes:
    """The list says that each part unpacks to ten bytes."""
    data = word_file(P("It rained. " * 50_000))
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data = data[: at + 24] + struct.pack("<L", 10) + data[at + 28 :]
        at = data.find(b"PK\x01\x02", at + 4)
    return data


def overlapping() -> bytes:
    """Every entry of the list points at the same packed bytes."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in word_parts(P("It rained. " * 1_000)).items():
            file.writestr(name, text)
        main = file.getinfo("word/document.xml")
        for at in range(3_000):
            copy = zipfile.ZipInfo(f"word/part{at}.xml")
            for field in ("header_offset", "compress_type", "CRC", "compress_size", "file_size", "flag_bits"):
                setattr(copy, field, getattr(main, field))
            file.filelist.append(copy)
            file.NameToInfo[copy.filename] = copy
    return made.getvalue()


PACKAGES: dict[str, Callable[[], bytes]] = {
    "zeros that unpack to 30 MB": lambda: zipped({**word_parts(), "word/document.xml": b"\0" * (30 * MEGABYTE)}),
    "a bomb in a part that nobody reads": lambda: zipped({**word_parts(), "word/theme.xml": b" " * (30 * MEGABYTE)}),
    "a bomb called styles": lambda: word_file(styles=part("styles", " " * (30 * MEGABYTE))),
    "a bomb called rels": lambda: zipped({**word_parts(), "_rels/.rels": b" " * (30 * MEGABYTE)}),
    "a bomb called content types": lambda: zipped({**word_parts(), "[Content_Types].xml": b" " * (30 * MEGABYTE)}),
    "sizes that lie": lying_sizes,
    "parts that lie over each other": overlapping,
    "many parts": lambda: zipped({**word_parts(), **{f"media/{at}.png": "" for at in range(7_000)}}),
    "a main part called .bin": lambda: with_main(document(ARTICLE * 30_000), "word/document.bin"),
    "a main part called .png": lambda: with_main(document(ARTICLE), "word/media/image1.png"),
    "a main part that is a number": lambda: with_main(document(P("a") * 50_000), "7"),
    "a locked part": lambda: with_flag(word_file(), 1),
    "parts packed by LZMA": lambda: zipped(word_parts(), zipfile.ZIP_LZMA),
    "parts packed by bzip2": lambda: zipped(word_parts(P("a" * MEGABYTE)), zipfile.ZIP_BZIP2),
    "two main parts of one name": lambda: twice("word/document.xml", document(P("Another text."))),
    "two main parts but for capitals": lambda: twice("WORD/Document.xml", document(P("Another text."))),
    "names that lead out": lambda: zipped({**word_parts(), "../../../etc/passwd": "x", "/etc/shadow": "y"}),
    "a main part outside": lambda: zipped(
        {**word_parts(), "_rels/.rels": relationships(("officeDocument", "../../../../etc/passwd"))}
    ),
    "a main part on the web": lambda: zipped(
        {**word_parts(), "_rels/.rels": relationships(("officeDocument", "http://a.example/a"), mode="External")}
    ),
    "a main part that is a list of parts": lambda: zipped(
        {**word_parts(), "_rels/.rels": relationships(("officeDocument", "_rels/.rels"))}
    ),
    "many relations": lambda: zipped(
        {
            **word_parts(),
            "word/_rels/document.xml.rels": relationships(*[("image", f"{at}.png") for at in range(50_000)]),
        }
    ),
    "a picture that is a device": lambda: zipped(
        {
            **word_parts(
                ARTICLE + '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="r0"/></v:shape></w:pict></w:r></w:p>'
            ),
            "word/_rels/document.xml.rels": relationships(("image", "file:///dev/zero"), mode="External"),
        }
    ),
    "styles for mammoth": lambda: zipped(
        {**word_parts(), "mammoth/style-map": "p => " + "div > " * 20_000 + "p:fresh"}
    ),
    "a style map that never ends": lambda: zipped(
        {**word_parts(), "mammoth/style-map": "p[style-name='" + "\\'" * 50_000}
    ),
    "a workbook": lambda: zipped(
        {
            **word_parts(),
            "[Content_Types].xml": content_types(
                kind="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
            ),
        }
    ),
    "no list of contents": lambda: word_file()[:-22],
    "a list of contents for two files": lambda: word_file() + word_file(P("b")),
    "a list of contents that begins nowhere": lambda: word_file()[:-6] + b"\xff\xff\xff\x7f\0\0",
    "a list of 65,535 parts": lambda: word_file()[:-14] + b"\xff\xff\xff\xff" + word_file()[-10:],
    "a comment of 64 kB": lambda: word_file()[:-2] + b"\xff\xff" + b"PK\x05\x06" * 16_383 + b"PK\x05",
    "half of it": lambda: word_file(P("It rained. " * 9_000))[:900],
    "a page in a Word document": lambda: with_main("<html><body><p>a</p></body></html>"),
}
