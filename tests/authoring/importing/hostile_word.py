"""Word documents that were made to hurt: to take minutes, all memory, other files, or the process that reads them."""

from collections.abc import Callable

from authoring.importing.word_files import (
    ARTICLE,
    HEADLINE,
    NAMESPACES,
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
LAUGHS = (
    "<!DOCTYPE w [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{at} '{f'&a{at - 1};' * 10}'>" for at in range(1, 12)) + "]>"
)
EXTERNAL = "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
PARAMETER = "<!DOCTYPE w [<!ENTITY % x SYSTEM 'file:///dev/zero'> %x;]>"
MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
RIDE = "<w:rPr><w:b/><w:i/><w:u/><w:strike/><w:caps/><w:vertAlign/></w:rPr>"


def nested(begin: str, end: str, count: int, inner: str = P("Deep.")) -> str:
    return begin * count + inner + end * count


def footnotes(count: int) -> bytes:
    notes = "".join(f'<w:footnote w:id="{at}">{P(f"Flag: overclaim. {at}")}</w:footnote>' for at in range(count))
    body = "".join(
        f'<w:p><w:r><w:t>It rained.</w:t><w:footnoteReference w:id="{at}"/></w:r></w:p>' for at in range(count)
    )
    return word_file(HEADLINE + body, footnotes=part("footnotes", notes))


def one_footnote_often(count: int) -> bytes:
    notes = f'<w:footnote w:id="1">{P("Flag: overclaim. " + "x " * 2_000)}</w:footnote>'
    body = '<w:p><w:r><w:t>A.</w:t><w:footnoteReference w:id="1"/></w:r></w:p>' * count
    return word_file(HEADLINE + body, footnotes=part("footnotes", notes))


def runs(count: int, inner: str = "<w:t>a</w:t>", properties: str = "") -> str:
    return f"<w:p>{f'<w:r>{properties}{inner}</w:r>' * count}</w:p>"


def fields(count: int) -> str:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>'
    return f"<w:p>{begin * count}</w:p>"


WORD: dict[str, Callable[[], bytes]] = {
    "text just below the limit of bytes": lambda: word_file(P("It rained. " * 180_000)),
    "white space in styles below the limit": lambda: word_file(styles=part("styles", " " * 1_900_000)),
    "many paragraphs": lambda: word_file(P("It rained.") * 19_000),
    "empty paragraphs": lambda: word_file(ARTICLE + "<w:p/>" * 59_000),
    "empty paragraphs with styles": lambda: word_file(
        ARTICLE + '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>' * 19_000
    ),
    "tiny runs": lambda: word_file(HEADLINE + runs(29_000)),
    "tiny runs, each in all styles": lambda: word_file(HEADLINE + runs(6_000, properties=RIDE)),
    "runs that change their style": lambda: word_file(
        HEADLINE + runs(9_000, properties="<w:rPr><w:b/></w:rPr>") + runs(9_000)
    ),
    "breaks": lambda: word_file(HEADLINE + runs(1, "<w:br/>" * 58_000)),
    "tabs": lambda: word_file(HEADLINE + runs(1, "<w:tab/>" * 58_000)),
    "symbols": lambda: word_file(HEADLINE + runs(1, '<w:sym w:font="Wingdings" w:char="F028"/>' * 58_000)),
    "symbols with huge numbers": lambda: word_file(
        HEADLINE + runs(1, '<w:sym w:font="a" w:char="' + "F" * 100_000 + '"/>')
    ),
    "fields without an end": lambda: word_file(HEADLINE + fields(12_000)),
    "ends without fields": lambda: word_file(HEADLINE + runs(20_000, '<w:fldChar w:fldCharType="end"/>')),
    "deleted paragraphs": lambda: word_file(
        HEADLINE + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>" * 8_000
    ),
    "ten thousand footnotes": lambda: footnotes(10_000),
    "a hundred thousand footnotes": lambda: footnotes(100_000),
    "footnotes within the limit": lambda: footnotes(6_000),
    "one footnote, many marks": lambda: one_footnote_often(14_000),
    "footnotes that lead nowhere": lambda: word_file(
        HEADLINE + '<w:p><w:r><w:footnoteReference w:id="9"/></w:r></w:p>' * 9_000
    ),
    "comments": lambda: word_file(
        HEADLINE
        + "".join(f'<w:p><w:r><w:t>A.</w:t><w:commentReference w:id="{at}"/></w:r></w:p>' for at in range(5_000)),
        comments=part(
            "comments", "".join(f'<w:comment w:id="{at}" w:initials="x">{P("No.")}</w:comment>' for at in range(5_000))
        ),
    ),
    "bookmarks": lambda: word_file(
        HEADLINE + '<w:p><w:bookmarkStart w:name="a"/><w:r><w:t>a</w:t></w:r></w:p>' * 12_000
    ),
    "tables inside each other": lambda: word_file(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 10_000)),
    "tables inside each other, as deep as may be": lambda: word_file(
        ARTICLE + nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 31)
    ),
    "wide rows": lambda: word_file(ARTICLE + f"<w:tbl><w:tr>{'<w:tc><w:p/></w:tc>' * 25_000}</w:tr></w:tbl>"),
    "long tables": lambda: word_file(ARTICLE + f"<w:tbl>{'<w:tr><w:tc><w:p/></w:tc></w:tr>' * 18_000}</w:tbl>"),
    "cells merged across": lambda: word_file(
        ARTICLE
        + "<w:tbl><w:tr>"
        + '<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc>' * 9_000
        + "</w:tr></w:tbl>"
    ),
    "cells merged down": lambda: word_file(
        ARTICLE + f"<w:tbl>{'<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr>' * 9_000}</w:tbl>"
    ),
    "a span of a hundred thousand digits": lambda: word_file(
        ARTICLE
        + '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="'
        + "9" * 100_000
        + '"/></w:tcPr></w:tc></w:tr></w:tbl>'
    ),
    "lists inside each other": lambda: word_file(
        ARTICLE
        + "".join(
            P("a", f'<w:pPr><w:numPr><w:ilvl w:val="{at % 9_000}"/><w:numId w:val="1"/></w:numPr></w:pPr>')
            for at in range(7_000)
        ),
        numbering=part(
            "numbering",
            '<w:abstractNum w:abstractNumId="1">'
            + "".join(f'<w:lvl w:ilvl="{at}"><w:numFmt w:val="bullet"/></w:lvl>' for at in range(9_000))
            + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
        ),
    ),
    "lists that refer to themselves": lambda: word_file(
        ARTICLE + P("a", f"<w:pPr>{LIST}</w:pPr>"),
        styles=part(
            "styles",
            f'<w:style w:type="numbering" w:styleId="L"><w:pPr>{LIST}</w:pPr></w:style>',
        ),
        numbering=part(
            "numbering",
            '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
        ),
    ),
    "many styles": lambda: word_file(
        styles=part(
            "styles",
            "".join(
                f'<w:style w:type="paragraph" w:styleId="s{at}"><w:name w:val="x"/></w:style>' for at in range(28_000)
            ),
        )
    ),
    "content controls inside each other": lambda: word_file(
        nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 10_000)
    ),
    "insertions inside each other": lambda: word_file(nested("<w:ins>", "</w:ins>", 20_000)),
    "alternatives inside each other": lambda: word_file(
        ARTICLE + nested("<mc:AlternateContent><mc:Fallback>", "</mc:Fallback></mc:AlternateContent>", 45)
    ),
    "boxes inside each other": lambda: word_file(
        ARTICLE
        + nested(
            "<w:pict><v:shape><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></v:shape></w:pict>", 5_000
        )
    ),
    "unknown things inside each other": lambda: word_file(
        ARTICLE + nested("<w:future>", "</w:future>", 90, "<w:other/>" * 3_000 + P("Deep."))
    ),
    "text boxes inside each other, as deep as may be": lambda: word_file(
        ARTICLE + nested("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 22, P("a") * 300)
    ),
    "equations inside each other": lambda: word_file(
        f"{HEADLINE}{P('a')}<w:p><m:oMath {MATH}>"
        + nested("<m:f><m:num>", "</m:num></m:f>", 45, "<m:r><m:t>a</m:t></m:r>" * 2_000)
        + "</m:oMath></w:p>"
    ),
    "columns before a row": lambda: word_file(
        ARTICLE + "<w:tbl>" + '<w:tr><w:trPr><w:gridBefore w:val="999"/></w:trPr></w:tr>' * 60 + "</w:tbl>"
    ),
    "links": lambda: word_file(
        HEADLINE + "<w:p>" + '<w:hyperlink w:anchor="a"><w:r><w:t>a</w:t></w:r></w:hyperlink>' * 14_000 + "</w:p>"
    ),
    "a link of a megabyte": lambda: zipped(
        {
            **word_parts(HEADLINE + P("a") + '<w:p><w:hyperlink r:id="r0"><w:r><w:t>b</w:t></w:r></w:hyperlink></w:p>'),
            "word/_rels/document.xml.rels": relationships(
                ("hyperlink", "https://a.example/" + "a%20" * 250_000), mode="External"
            ),
        }
    ),
    "attributes": lambda: word_file(
        HEADLINE + "<w:p " + " ".join(f'w:a{at}="1"' for at in range(100_000)) + "><w:r><w:t>a</w:t></w:r></w:p>"
    ),
    "an attribute of two megabytes": lambda: word_file(
        HEADLINE + '<w:p w:a="' + "a" * (2 * MEGABYTE) + '"><w:r><w:t>a</w:t></w:r></w:p>'
    ),
    "attributes everywhere": lambda: word_file(
        HEADLINE + ("<w:p " + " ".join(f'w:a{at}="1"' for at in range(100)) + "/>") * 6_000
    ),
    "as many elements as may be": lambda: word_file(HEADLINE + P("It rained.") * 7_400),
    "as many runs as may be": lambda: word_file(HEADLINE + runs(1, "<w:t>a</w:t>") * 7_400),
    "breaks, as many as may be": lambda: word_file(HEADLINE + runs(1, "<w:br/>" * 29_000)),
    "bookmarks, as many as may be": lambda: word_file(
        HEADLINE + '<w:p><w:bookmarkStart w:name="a"/><w:r><w:t>a</w:t></w:r></w:p>' * 7_000
    ),
    "footnotes, as many as may be": lambda: footnotes(3_000),
    "one footnote, as many marks as may be": lambda: one_footnote_often(7_000),
    "cells, as many as may be": lambda: word_file(
        ARTICLE + "<w:tbl>" + "<w:tr><w:tc><w:p/></w:tc></w:tr>" * 9_000 + "</w:tbl>"
    ),
    "fonts, as many as may be": lambda: word_file(HEADLINE + runs(60_000, "", "<w:rPr><w:sz/><w:rFonts/></w:rPr>")),
    "a tree of looks": lambda: word_file(ARTICLE + nested("<w:pBdr>", "</w:pBdr>", 90, "<w:a/>") * 2_000),
    "styles, as many as may be": lambda: word_file(
        styles=part(
            "styles",
            "".join(
                f'<w:style w:type="paragraph" w:styleId="s{at}"><w:name w:val="x"/></w:style>' for at in range(14_000)
            ),
        )
    ),
    "an attribute of ten megabytes": lambda: word_file(
        HEADLINE + '<w:p w:a="' + "a" * (10 * MEGABYTE) + '"><w:r><w:t>a</w:t></w:r></w:p>'
    ),
    "namespaces": lambda: with_main(
        document(namespaces=NAMESPACES + "".join(f' xmlns:n{at}="urn:{at}"' for at in range(20_000)))
    ),
    "a billion laughs": lambda: with_main(document(P("&a11;"), LAUGHS)),
    "laughs in the styles": lambda: word_file(styles=LAUGHS + part("styles", "&a11;")),
    "a file from outside": lambda: with_main(document(P("&x;"), EXTERNAL)),
    "a device from outside": lambda: with_main(document(P("a"), PARAMETER)),
    "a part in UTF-16": lambda: with_main(document().replace("UTF-8", "UTF-16").encode("utf-16")),
    "a part in UTF-32": lambda: with_main(document().replace("UTF-8", "UTF-32").encode("utf-32")),
    "a part in UTF-7": lambda: with_main(document().replace("UTF-8", "UTF-7").encode("utf-7")),
    "a part in an encoding that Python packs": lambda: with_main(document().replace("UTF-8", "zlib")),
}
