"""Bytes as text: by their first bytes, as UTF-8 if they are that, as the document says, or by the words in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from media_literacy.authoring.importing.text_encodings import GUESSABLE, UTF_8, WESTERN, codec_of, label_of
from media_literacy.strings.shortening import shortened

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", UTF_8),
    (b"\xff\xfe\x00\x00", "utf-32-le"),  # before UTF-16, whose mark it begins with
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_DECLARED = re.compile(rb"<(?:meta\b|\?xml\b)[^>]{0,500}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_JAPANESE = re.compile(rb"\x1b\$[@B]")
_HEAD = 100_000
_SAMPLE = 4_000
_HIGH_BYTES = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])
"""No text has these as letters. In UTF-16 they are the first halves of most letters: 0 of Latin ones, 4 of Cyrillic."""

_MANY_HIGH = 0.3
_FEW_ZEROS = 0.02
_MOST_CHOICES = 8
_LONGEST_LINE = 60
_GUESSED_FROM = 60_000
_UNSURE = 0.05
_FEW_LETTERS, _FEWEST_LETTERS = 0.25, 6
_MOSTLY_HAN = 0.9
_STRANGE = re.compile(
    "[A-Za-z][\u0370-\u1dff]|[\u0370-\u1dff][A-Za-z]"  # “Cafι”
    "|[a-zß-öø-ÿ][À-ÖØ-ÞŸ]|[а-яё][А-ЯЁ]"  # “CafÈ”
    r"|[^\W\d_][¬√≠≤≥∞◊ˆ˜¯˘˙˝˛ˇ†‡‰¤¦¨¸]|[¬√≠≤≥∞◊ˆ˜¯˘˙˝˛ˇ†‡‰¤¦¨¸][^\W\d_]"
)
"""What no word has: letters of two scripts, a capital after a small letter, a sign beside a letter."""

_FOREIGN_WORD = re.compile("[^\\W\\d_]*[^\x00-\x7f]+")
_MOST_STRANGE = 0.1
_TAG = re.compile(r"<[^<>]{0,500}>?")


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """An encoding that a text may be in, by its name, and a line of the text as it would be read."""

    encoding: str
    line: str


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and how many places of it were no text in its encoding, each now a “�”.

    `choices` are there where the encoding is told by nothing in the text, the one that it was read in first.
    """

    text: str
    unread: int = 0
    choices: tuple[EncodingChoice, ...] = ()


def decoded(data: bytes, told: str = "") -> Decoded:
    """The text in these bytes, whatever they are; in the encoding that a person chose, where it is `told`."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding)
    if told:
        return _with_choices(data, _read(data, told), told, _candidates(data))
    if encoding := _encoding_without_mark(data[:_SAMPLE]):
        return _read(data, encoding)
    if _JAPANESE.search(data[:_HEAD]) and not (in_japanese := _read(data, "iso-2022-jp")).unread:
        return in_japanese
    as_utf8 = _read(data, UTF_8)
    if not as_utf8.unread:
        return as_utf8
    declared = _declared(data)
    if declared and declared != UTF_8:
        return _read(data, declared)
    # Text in an old encoding is hardly ever good UTF-8 by chance: a few bad bytes among good ones are damage.
    good = len(as_utf8.text) - len(as_utf8.text.encode("ascii", "ignore")) - as_utf8.unread
    if good > as_utf8.unread:
        return as_utf8
    candidates = _candidates(data)
    encoding = _guessed(data, candidates)
    return _with_choices(data, _read(data, encoding), encoding, candidates)


def decoded_as(data: bytes, label: str) -> Decoded:
    """The text of a part that names its encoding, as in a mail; as if it named none where it cannot be that."""
    codec = codec_of(label)
    found = _read(data, codec) if codec not in ("", UTF_8, WESTERN) else decoded(data)
    return decoded(data) if found.unread else found


def _read(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    own = data.count("\ufffd".encode(encoding)) if encoding.startswith("utf") else 0
    return Decoded(text, max(0, text.count("\ufffd") - own))


def _encoding_without_mark(sample: bytes) -> str | None:
    """UTF-16 without its mark shows itself by the first halves of its letters, in every other place."""
    half = len(sample) // 2
    if not half:
        return None
    even, odd = sample[: half * 2 : 2], sample[1 : half * 2 : 2]
    if _high(odd) > _MANY_HIGH * half and even.count(0) < _FEW_ZEROS * half:
        return "utf-16-le"
    return "utf-16-be" if _high(even) > _MANY_HIGH * half and odd.count(0) < _FEW_ZEROS * half else None


def _high(every_other: bytes) -> int:
    return len(every_other) - len(every_other.translate(None, _HIGH_BYTES))


def _declared(data: bytes) -> str:
    """The encoding that a page says it has, if it is one that pages have."""
    found = _DECLARED.search(data[:_HEAD])
    return codec_of(found[1].decode("ascii")) if found else ""


def _guessed(data: bytes, found: Sequence[tuple[str, float]]) -> str:
    """The encoding in which most of these bytes are words. Of few letters that are none of a to z: as Windows wrote."""
    if found and _read(data, found[0][0]).text == _read(data, WESTERN).text:
        return WESTERN
    foreign = len(data) - len(data.decode("ascii", "ignore"))
    if foreign < max(_FEWEST_LETTERS, len(data) * _FEW_LETTERS):
        return found[0][0] if found and found[0][1] >= _UNSURE else WESTERN
    return found[0][0] if found else _wide_han(data) or WESTERN


def _candidates(data: bytes) -> list[tuple[str, float]]:
    """Encodings that the bytes may be in, with how sure that is, the surest first."""
    import chardet

    found = chardet.detect_all(
        data, max_bytes=_GUESSED_FROM, include_encodings=GUESSABLE, ignore_threshold=True, compat_names=False
    )
    named = [(_own_codec(one["encoding"] or ""), one["confidence"]) for one in found]
    return [(codec, sure) for codec, sure in named if codec and not _is_strange(data[:_SAMPLE], codec)]


def _own_codec(found: str) -> str:
    """The codec of ours for one that chardet names."""
    name = {"euc_jis_2004": "euc-jp", "shift_jis_2004": "cp932"}.get(found, found)
    return codec_of(name) or (name if name in GUESSABLE else "")


def _is_strange(sample: bytes, codec: str) -> bool:
    """Whether words look as none do, as where “é” is read as a Greek or Hebrew letter."""
    text = sample.decode(codec, "ignore")
    return len(_STRANGE.findall(text)) > len(_FOREIGN_WORD.findall(text)) * _MOST_STRANGE


def _wide_han(data: bytes) -> str:
    """UTF-16 in Chinese characters, which have no first half in common."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = data[: _SAMPLE // 2 * 2].decode(encoding, "replace")
        han = sum("\u3000" <= sign <= "\u9fff" or sign in "\n\r " for sign in text)
        if text and han > len(text) * _MOSTLY_HAN:
            return encoding
    return ""


def _with_choices(data: bytes, found: Decoded, encoding: str, candidates: Sequence[tuple[str, float]]) -> Decoded:
    """What was found, with the encodings that give other letters, and only such."""
    lines = {_line(found.text): encoding}
    for codec in (*(codec for codec, _sure in candidates), WESTERN):
        if len(lines) < _MOST_CHOICES and (line := _line(_read(data[:_HEAD], codec).text)).isprintable():
            lines.setdefault(line, codec)
    choices = (EncodingChoice(label_of(codec), line) for line, codec in lines.items() if "\ufffd" not in line)
    return replace(found, choices=tuple(choices))


def _line(text: str) -> str:
    """The first line in which a letter is none of a to z, of which an encoding makes one thing or another."""
    lines = (" ".join(_TAG.sub(" ", line).split()) for line in text[:_HEAD].splitlines())
    line = next((line for line in lines if not line.isascii()), "")
    first = next((at for at, sign in enumerate(line) if not sign.isascii()), 0)
    start = line.rfind(" ", 0, max(0, first - _LONGEST_LINE // 3)) + 1
    return shortened(line[start:], _LONGEST_LINE)
