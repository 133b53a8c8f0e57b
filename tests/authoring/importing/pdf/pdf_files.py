"""Small PDFs to try things on: words at places, in a font that every reader has."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

WIDTH, HEIGHT = 600, 800


class Words(NamedTuple):
    """A line of words; `top` is counted from above to its foot."""

    text: str
    left: float = 60
    top: float = 60
    size: float = 10
    is_bold: bool = False
    turned: bool = False


class Picture(NamedTuple):
    left: float
    top: float
    width: float
    height: float


class Dot(NamedTuple):
    """A filled shape; as high as it is wide, where nothing else is said."""

    left: float
    top: float
    width: float
    height: float = 0


Item = Words | Picture | Dot


def pdf(*pages: Iterable[Item], details: str = "", font: str = "") -> bytes:
    """The bytes of a PDF; `details` is what stands in its dictionary of metadata, `font` more about its fonts."""
    count = len(pages)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {count}/Kids[{' '.join(f'{7 + 2 * at} 0 R' for at in range(count))}]>>".encode(),
        f"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding{font}>>".encode(),
        f"<</Type/Font/Subtype/Type1/BaseFont/Times-Bold/Encoding/WinAnsiEncoding{font}>>".encode(),
        _stream(b"\xff", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"),
        f"<<{details}>>".encode("cp1252"),
    ]
    for at, items in enumerate(pages):
        fonts = "/Font<</F1 3 0 R/F2 4 0 R>>/XObject<</P 5 0 R>>"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]/Resources<<{fonts}>>"
            f"/Contents {8 + 2 * at} 0 R>>".encode()
        )
        objects.append(_stream("\n".join(map(_drawn, items)).encode("cp1252")))
    return _file(objects)


def lines(
    texts: Sequence[str], left: float = 60, top: float = 100, step: float = 13, size: float = 10, bold: bool = False
) -> list[Words]:
    """Lines below each other; an empty one leaves half a line free."""
    made: list[Words] = []
    for text in texts:
        if text:
            made.append(Words(text, left, top, size, bold))
            top += step
        else:
            top += step / 2
    return made


def _stream(data: bytes, more: str = "") -> bytes:
    return f"<</Length {len(data)}{more}>>stream\n".encode() + data + b"\nendstream"


def _drawn(item: Item) -> str:
    if isinstance(item, Picture):
        return f"q {item.width} 0 0 {item.height} {item.left} {HEIGHT - item.top - item.height} cm /P Do Q"
    if isinstance(item, Dot):
        height = item.height or item.width
        return f"{item.left} {HEIGHT - item.top - height} {item.width} {height} re f"
    text = item.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    turn = "0 1 -1 0" if item.turned else "1 0 0 1"
    font = "F2" if item.is_bold else "F1"
    return f"BT /{font} {item.size} Tf {turn} {item.left} {HEIGHT - item.top} Tm ({text}) Tj ET"


def _file(objects: Sequence[bytes]) -> bytes:
    made = bytearray(b"%PDF-1.4\n")
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    made += f"trailer<</Size {len(objects) + 1}/Root 1 0 R/Info 6 0 R>>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(made)


LEFT = [
    "The town council voted on Tuesday to close the",
    "swimming pool at the end of June, after engi-",
    "neers had reported that its roof was not safe.",
    "",
    "A petition with four thousand names was handed",
    "over before the meeting. The organisers said of",
    "the engineers that they looked at the roof only",
]
RIGHT = [
    "once, on a rainy morning, and that nobody has",
    "published their findings so far.",
    "",
    "The nearest pool is eleven kilometres away, and",
    "school classes would need a coach for every les-",
    "son, which the department puts at 38,000 a year.",
]
HEADLINE = Words("Council closes the swimming pool over an unsafe roof", top=60, size=20, is_bold=True)
TWO_COLUMNS = [HEADLINE, *lines(LEFT), *lines(RIGHT, left=310)]
"""A headline above two columns; a paragraph goes on in the second."""
