"""A catalogue held against the texts of the source: brought up to date, and what is wrong with it."""

import re
import string
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from media_literacy.po_catalogue import PoEntry, read_header
from translations.source_texts import SourceText

_TAG = re.compile(r"</?[a-z]+[^>]*>")
_PLURAL_COUNT = re.compile(r"nplurals\s*=\s*(\d+)")
_LIKE_ENOUGH = 0.75
"""How much of a new text has to be that of one that is gone for its translation to be of use."""


def template(texts: Iterable[SourceText]) -> list[PoEntry]:
    """One entry without translation for each text, in the order of the files, with all files that say it."""
    files: dict[tuple[str | None, str], list[str]] = {}
    first: dict[tuple[str | None, str], SourceText] = {}
    plurals: dict[tuple[str | None, str], str] = {}
    for text in texts:
        first.setdefault(text.key, text)
        if text.plural is not None:
            plurals[text.key] = text.plural
        said_in = files.setdefault(text.key, [])
        if text.file not in said_in:
            said_in.append(text.file)
    return [
        PoEntry(text.message, plurals.get(key), text.context, files=tuple(files[key])) for key, text in first.items()
    ]


def brought_up_to_date(entries: Sequence[PoEntry], wanted: Sequence[PoEntry]) -> list[PoEntry]:
    """The catalogue with exactly the wanted texts. A text that is new gets the translation of the most similar one
    that went, marked as fuzzy: somebody has to look at it.
    """
    count = plural_count(entries)
    known = {entry.key: entry for entry in entries}
    named = {text.key for text in wanted}
    gone = [entry for entry in entries if entry.is_translated and entry.key not in named]
    header = [entry for entry in entries if entry.key == ""]
    return header + [_with_translation(text, known.get(text.key), gone, count) for text in wanted]


def plural_count(entries: Sequence[PoEntry]) -> int:
    """How many plural forms its header says that the language has."""
    found = _PLURAL_COUNT.search(read_header(entries).get("Plural-Forms", ""))
    return int(found[1]) if found else 2


def faults(entries: Sequence[PoEntry], wanted: Sequence[PoEntry]) -> list[str]:
    """What is wrong with a catalogue, one line each; what is not translated is no fault here but `untranslated`."""
    named = {entry.key for entry in entries if entry.key}
    sources = {entry.key: entry for entry in wanted}
    found = [f"not in the catalogue: {entry.message!r}" for entry in wanted if entry.key not in named]
    found += [
        f"no text of the source any more: {entry.message!r}"
        for entry in entries
        if entry.key and entry.key not in sources
    ]
    count = plural_count(entries)
    for entry in entries:
        if entry.key in sources and any(entry.translations) and not entry.is_fuzzy:
            found += [f"{fault}: {entry.message!r}" for fault in _faults_of(entry, sources[entry.key], count)]
    return found


def untranslated(entries: Iterable[PoEntry]) -> list[PoEntry]:
    """What is shown in English because nobody translated it, or looked at what was guessed."""
    return [entry for entry in entries if entry.key and not entry.is_translated]


def _with_translation(text: PoEntry, known: PoEntry | None, gone: Sequence[PoEntry], count: int) -> PoEntry:
    forms = 1 if text.plural is None else count
    if known is not None:
        text = text._replace(comments=known.comments)
        if known.plural == text.plural and len(known.translations) == forms:
            return text._replace(translations=known.translations, is_fuzzy=known.is_fuzzy)
    close = known or _closest(text, gone)
    if close is None or not close.translations[0]:
        return text._replace(translations=("",) * forms)
    translations = (close.translations * forms)[:forms]
    return text._replace(translations=translations, is_fuzzy=True)


def _closest(text: PoEntry, gone: Sequence[PoEntry]) -> PoEntry | None:
    best, likeness = None, _LIKE_ENOUGH
    matcher = SequenceMatcher(b=text.message, autojunk=False)
    for entry in gone:
        matcher.set_seq1(entry.message)
        if matcher.real_quick_ratio() > likeness and matcher.quick_ratio() > likeness and matcher.ratio() > likeness:
            best, likeness = entry, matcher.ratio()
    return best


def _faults_of(entry: PoEntry, source: PoEntry, count: int) -> list[str]:
    if (entry.plural is None) != (source.plural is None) or entry.plural not in (None, source.plural):
        return ["has another plural in the source"]
    if len(entry.translations) != (count if source.plural else 1):
        return [f"has {len(entry.translations)} forms of {count}"]
    found: list[str] = []
    for text in entry.translations:
        found += _faults_of_text(text, source)
    return found


def _faults_of_text(text: str, source: PoEntry) -> list[str]:
    message = source.plural or source.message
    found: list[str] = []
    if not text:
        return ["one of the forms is empty"]
    if _gaps(message) is not None:  # else the braces of the message are signs like others
        gaps, wanted, singular = _gaps(text), _gaps(message) or set(), _gaps(source.message) or set()
        may_lack = {("n", "", None)} | (wanted - singular) if source.plural else set()
        if gaps is None:
            found.append("has braces that are no gap")
        elif gaps - wanted - singular or wanted - gaps - may_lack:
            found.append(f"has the gaps {_named(gaps)} in place of {_named(wanted)}")
    for what, measure in (
        ("line breaks", lambda words: words.count("\n")),
        ("tabs", lambda words: words.count("\t")),
        ("tags", lambda words: sorted(_TAG.findall(words))),
        ("space at its start", lambda words: words[:1].isspace()),
        ("space at its end", lambda words: words[-1:].isspace()),
    ):
        if measure(text) != measure(message):
            found.append(f"has other {what}")
    return found


def _gaps(text: str) -> set[tuple[str, str, str | None]] | None:
    """The names of gaps, with how they are filled; None for what is no text with gaps."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:
        return None
    return {(name, spec or "", conversion) for _before, name, spec, conversion in parts if name is not None}


def _named(gaps: Iterable[tuple[str, str, str | None]]) -> str:
    return ", ".join(sorted(f"{{{name}{spec and ':'}{spec}}}" for name, spec, _conversion in gaps)) or "none"
