"""Bytes as text: by their first bytes, as UTF-8 if they are that, as the page says, or as old Windows wrote."""

import re
from dataclasses import dataclass

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),  # before UTF-16, whose mark it begins with
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_DECLARED = re.compile(rb"<(?:meta\b|\?xml\b)[^>]{0,500}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_HEAD = 100_000
_OLD_WINDOWS = "cp1252"
# What pages call an encoding, as browsers take it, where Python has another name. Only what is written here or stands
# in `_KNOWN` is used: Python knows more names, and some of them take minutes over a page that is made for it.
_ALIASES = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "iso8859-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252",
    "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "utf8": "utf-8",
    "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "sjis": "cp932", "windows-31j": "cp932",
    "ms_kanji": "cp932", "gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030",
    "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "x-x-big5": "big5hkscs",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "x-euc-jp": "euc-jp", "koi8": "koi8-r",
    "macintosh": "mac-roman", "x-mac-roman": "mac-roman", "x-mac-cyrillic": "mac-cyrillic",
    **{f"{prefix}{page}": f"cp{page}" for prefix in ("windows-", "x-cp", "cp") for page in (874, *range(1250, 1259))},
}  # fmt: skip
_KNOWN = frozenset(
    ["utf-8", "gb18030", "euc-jp", "iso-2022-jp", "koi8-r", "koi8-u", "ibm866", "cp932", "cp949"]
    + [f"iso-8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)]
)
_SAMPLE = 4_000
_MANY_ZEROS = 0.3
_FEW_ZEROS = 0.02


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and how many places of it were no text in its encoding, each now a “�”."""

    text: str
    unread: int = 0


def decoded(data: bytes) -> Decoded:
    """The text in these bytes, whatever they are."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding)
    if encoding := _encoding_without_mark(data[:_SAMPLE]):
        return _read(data, encoding)
    as_utf8 = _read(data, "utf-8")
    if not as_utf8.unread:
        return as_utf8
    declared = _declared(data)
    if declared and declared != "utf-8":
        return _read(data, declared)
    # Text in an old encoding is hardly ever good UTF-8 by chance: a few bad bytes among good ones are damage.
    good = len(as_utf8.text) - len(as_utf8.text.encode("ascii", "ignore")) - as_utf8.unread
    return as_utf8 if good > as_utf8.unread else _read(data, _OLD_WINDOWS)


def _read(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    own = data.count("\ufffd".encode(encoding)) if encoding.startswith("utf") else 0
    return Decoded(text, max(0, text.count("\ufffd") - own))


def _encoding_without_mark(sample: bytes) -> str | None:
    """UTF-16 without its mark shows itself by zeros in every other place, where the text is in Latin letters."""
    half = len(sample) // 2
    if not half:
        return None
    even, odd = sample[0 : half * 2 : 2].count(0) / half, sample[1 : half * 2 : 2].count(0) / half
    if odd > _MANY_ZEROS and even < _FEW_ZEROS:
        return "utf-16-le"
    return "utf-16-be" if even > _MANY_ZEROS and odd < _FEW_ZEROS else None


def _declared(data: bytes) -> str | None:
    """The encoding that a page says it has, if it is one that pages have."""
    found = _DECLARED.search(data[:_HEAD])
    if found is None:
        return None
    name = found[1].decode("ascii").lower()
    name = _ALIASES.get(name, name)
    return name if name in _KNOWN or name in _ALIASES.values() else None
