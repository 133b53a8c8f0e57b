"""Languages that nobody speaks, made of the English texts: a longer one with accents, and one from the right."""

import re
from pathlib import Path

from media_literacy.po_catalogue import PoEntry, write_po
from translations.renew import source_template

LONGER, FROM_RIGHT = "qps", "ar"
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|%\([a-z_]+\)[sr]|%[sr]|\n|\t)")
_ACCENTS = str.maketrans("aeiounycAEIOUNCS", "åéîöüñýçÅÉÎÖÜÑÇŠ")
_FROM_RIGHT = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ابجدهفغحيجكلمنوپقرستعثوخيزابجدهفغحيجكلمنوپقرستعثوخيز",
)
_MORE = "ëïõû ÿâêô "


def write_catalogue(folder: Path, tag: str) -> None:
    """A whole catalogue of that language."""
    translate = longer if tag == LONGER else from_right
    header = f"Language: {tag}\nX-Language-Name: {translate('Made up')}\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
    entries = [PoEntry("", translations=(header,))]
    for entry in source_template():
        forms = [entry.message] if entry.plural is None else [entry.message, entry.plural]
        entries.append(entry._replace(translations=tuple(map(translate, forms))))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{tag}.po").write_text(write_po(entries), encoding="utf-8")


def longer(text: str) -> str:
    """The text with accents and with two fifths more letters, in its last word or words of their own."""
    words = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text))
    letters = sum(sign.isalpha() for sign in _KEPT.sub("", text))
    more = (_MORE * (letters // len(_MORE) + 1))[: round(letters * 0.4)].strip()
    stem = words.rstrip(" .…:?\n")
    return f"{stem} {more}{words[len(stem) :]}" if len(more) > 2 else f"{stem}{more}{words[len(stem) :]}"


def from_right(text: str) -> str:
    """The text in Arabic letters that mean nothing."""
    return "".join(part if _KEPT.fullmatch(part) else part.translate(_FROM_RIGHT) for part in _KEPT.split(text))
