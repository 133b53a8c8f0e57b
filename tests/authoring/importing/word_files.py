"""Small Word documents, sound and otherwise, put together part by part."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


HEADLINE = paragraph("Bridge shut", '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>')
ARTICLE = HEADLINE + paragraph("The bridge stays shut this week.") + paragraph("It rained.")


def document(body: str = ARTICLE, before: str = "", namespaces: str = NAMESPACES) -> str:
    """The main part with this body; `before` stands in front of the root."""
    return (
        f"<?xml version='1.0' encoding='UTF-8'?>{before}<w:document {namespaces}><w:body>{body}</w:body></w:document>"
    )


def part(root: str, inner: str) -> str:
    """Another part, such as styles or footnotes."""
    return f"<w:{root} {NAMESPACES}>{inner}</w:{root}>"


def relationships(*targets: tuple[str, str], mode: str = "") -> str:
    """What a part refers to: pairs of a role, such as styles, and a target."""
    mode = f' TargetMode="{mode}"' if mode else ""
    lines = [
        f'<Relationship Id="r{at}" Type="{OFFICE}/{role}" Target="{target}"{mode}/>'
        for at, (role, target) in enumerate(targets)
    ]
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def content_types(main: str = "/word/document.xml", kind: str = WORD_TYPE) -> str:
    """The list of content types, with the main part."""
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="{main}" ContentType="{kind}"/></Types>'
    )


def word_parts(body: str = ARTICLE, main: str = "word/document.xml", **others: str) -> dict[str, str | bytes]:
    """The parts of a document by name; others by their role, such as `footnotes`."""
    folder, _slash, name = main.rpartition("/")
    refers = relationships(*[(role, f"{role}.xml") for role in others])
    return {
        "[Content_Types].xml": content_types(f"/{main}"),
        "_rels/.rels": relationships(("officeDocument", main)),
        main: document(body),
        f"{folder}/_rels/{name}.rels": refers,
        **{f"{folder}/{role}.xml": text for role, text in others.items()},
    }


def zipped(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The parts as one file."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", method) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return made.getvalue()


def word_file(body: str = ARTICLE, **others: str) -> bytes:
    """A document with this body."""
    return zipped(word_parts(body, **others))


def with_main(text: str | bytes, name: str = "word/document.xml", **others: str) -> bytes:
    """A Word document whose main part is this, whatever it is."""
    return zipped({**word_parts(main=name, **others), name: text})
