"""Where one sentence ends and the next begins.

A library knows the abbreviations of some 240 languages. It is given the text without quotation marks and
brackets, so that it also looks inside them; what it gets wrong in news text is mended here. Each rule was kept
because it helps on the gold texts (`docs/decisions/0035-sentence-splitting.md`).
"""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from media_literacy.lesson.sentences.language_rules import (
    CLOSING,
    EITHER_WAY,
    OPENING,
    LanguageRules,
    abbreviations_at_end,
    rules_for,
)

Span = tuple[int, int]

_WIDE_SPACES = (
    "\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""White space that takes more than one byte: the library dies of it between a capital letter and a stop."""

_PLAIN_SPACE = str.maketrans(dict.fromkeys(CLOSING + EITHER_WAY + OPENING + _WIDE_SPACES, " "))
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"[^\W_]")
_LOOK_BACK = 40
_LOOK_AHEAD = 80

_STOP_INSIDE = re.compile(r"[^\w\s,:/%€$'’‘\"“”«»()–—-]")
"""Whatever may be a stop. Most stretches between two notes have none but the last: they are one sentence."""

_STOPS_BEHIND = re.compile(rf"\s?[.。!?！？…]+[{re.escape(CLOSING)}'\"”]{{0,4}}")
"""A stop behind a quotation that has its own (……？」。), and one with a space before it (… !)."""

_MARKS = f"[{re.escape(CLOSING + EITHER_WAY)}]{{0,4}}"
_OPENERS = f"[{re.escape(OPENING + EITHER_WAY)}¿¡]{{0,4}}"
_NOTE_NUMBER = r"(?:\[(?:\d{1,3}|[a-z])\]|[¹²³⁰⁴-⁹])"
_NOTE_NUMBERS = re.compile(rf"(?:\s?{_NOTE_NUMBER})+")
"""Footnote numbers: “… in 1805. [6]” and “… in 1805.⁶” belong to the sentence that they follow."""

_NOTE_AS_LIST_NUMBER = re.compile(r"\s*\[")
_BARE_NUMBER = re.compile(r"\d{1,3}\s+")
_BEFORE_BARE_NUMBER = re.compile(r"(?:[^\W\d_]|[)\"”»])[.!?]\W*$")

_MISSED_AT_NOTE_NUMBER = re.compile(rf"[.!?…]{_MARKS}(?:\s?{_NOTE_NUMBER})+\s+(?={_OPENERS}[^\Wa-zß-ÿ_])")
_MISSED = re.compile(
    rf"[。！？]{_MARKS}(?=\s*{_OPENERS}\w)|"
    rf"\.(?:(?<=\b(?:etc|usw|ecc)\.)|(?<=\b[Nn]o\.)){_MARKS}\s+(?=[^\W\d_a-zß-ÿ])"
)
"""Sentence ends that the library misses: before a number in Chinese, and after “etc.” and “No.”, which it takes for
parts of abbreviations. The stop comes first in each: it is found fast."""

_MISSED_BEFORE_STARTER = re.compile(
    rf"[.;]{_MARKS}\s+(?={_OPENERS}[^\W\d_a-z])|"
    rf"(?:(?<=[^\W\d_])|(?<=[)\"”»]))[.!?]{_MARKS}\s?\d{{1,3}}\s+(?={_OPENERS}[^\W\d_a-z])"
)
"""Those that it misses where the next word is a starter: after any abbreviation, and at the bare number of a note."""

_MISSED_BEFORE_NUMBER = re.compile(rf"(?:(?<=[^\W\d_]{{3}})|(?<=\d{{4}}))[.!?]{_MARKS}\s+(?={_OPENERS}\d)")
"""In a language with ordinals it takes any number for one."""

_STRAIGHT_QUOTE = re.compile('"')
_LONE_QUOTE = re.compile(r"\s+\"(?=\s)")
_LIST_NUMBER = re.compile(r"(?:\d{1,3}|[A-Za-z])[.)]\s*")
_CALL = re.compile(r"[?!…؟！？][^\w\s]*\s*[^\w\s]+\s*$")
_CALL_OR_STOP = re.compile(r"[。？！…]+[”」』]$")


def split_text(text: str, language: str, keep_together: Sequence[str] = ()) -> list[Span]:
    """The sentences of a text as (start, end) in code points, in order, without white space around them.

    Together they cover every character that is no white space. `language` is a BCP 47 tag; an unknown one is
    split by common rules. The character "\\n" is a hard line break and always ends a sentence. A word of
    `keep_together` is never cut, however it is spaced, except by a hard line break. Any text is accepted.
    """
    kept = _kept_spans(text, keep_together)
    spans: list[Span] = []
    for start, end in _lines(text):
        cuts = [start + cut for cut in _cuts(text[start:end], language)]
        free = [cut for cut in cuts if not _is_inside(cut, kept)]
        spans += [_strip(text, first, last) for first, last in itertools.pairwise([start, *free, end])]
    return [span for span in spans if span[0] < span[1]]


def _lines(text: str) -> Iterator[Span]:
    """The stretches between hard line breaks."""
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _kept_spans(text: str, words: Sequence[str]) -> list[Span]:
    """Where the words that must stay whole stand in the text, in order; those that overlap become one."""
    found: list[Span] = []
    for word in words:
        parts = [re.escape(part) for part in word.split()]
        if parts:
            found += [match.span() for match in re.finditer(r"\s+".join(parts), text)]
    merged: list[Span] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _is_inside(cut: int, spans: Sequence[Span]) -> bool:
    """Whether a cut would go through one of the ordered spans."""
    before = bisect_left(spans, cut, key=_start) - 1
    return before >= 0 and cut < spans[before][1]


def _start(span: Span) -> int:
    return span[0]


def _strip(text: str, start: int, end: int) -> Span:
    """A span without the white space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _cuts(line: str, language: str) -> list[int]:
    """Where a new sentence begins inside a line."""
    word, end = _next_word(line, 0), len(line)
    while end > word and not line[end - 1].isalnum():
        end -= 1
    if not _STOP_INSIDE.search(line, word, end):
        return []
    # Imported late: most starts of the program show a lesson that was split before.
    from sentencex import get_sentence_boundaries  # pyright: ignore[reportAttributeAccessIssue]

    rules = rules_for(language)
    # The library refuses lone surrogates. One character stands in for one, so that offsets stay true.
    plain = _SURROGATE.sub("\ufffd", line).translate(_PLAIN_SPACE)
    found: list[int] = [boundary["start_index"] for boundary in get_sentence_boundaries(language, plain)[1:]]
    # Where numbers in brackets begin the items of a list, they belong to what follows.
    has_notes = not _NOTE_AS_LIST_NUMBER.match(line)
    found += _missed_by_library(line, rules, has_notes=has_notes)
    quotes = [match.start() for match in _STRAIGHT_QUOTE.finditer(line)]
    cuts: list[int] = []
    for cut in sorted({_after_closing_signs(line, start, quotes, has_notes) for start in found}):
        # What holds no letter and no digit is no sentence of its own.
        if word < cut < end and _holds(line, word, cut, rules):
            cuts.append(cut)
            word = _next_word(line, cut)
    return cuts


def _missed_by_library(line: str, rules: LanguageRules, *, has_notes: bool) -> Iterator[int]:
    if has_notes:
        for match in _MISSED_AT_NOTE_NUMBER.finditer(line):
            yield match.end()
    for match in _MISSED.finditer(line):
        yield match.end()
    for match in _MISSED_BEFORE_STARTER.finditer(line):
        if rules.starts_sentence(line, match.end()) and not (rules.has_titles and match[0].startswith(";")):
            yield match.end()
    if rules.has_ordinals:
        for match in _MISSED_BEFORE_NUMBER.finditer(line):
            yield match.end()


def _after_closing_signs(line: str, start: int, quotes: Sequence[int], has_notes: bool) -> int:
    """The cut behind everything that belongs to the sentence which it ends, given the first word of the next one.

    `quotes` are the places of straight quotation marks: one with a space on both sides closes where another is open.
    """
    cut = _before_opening_marks(line, start)
    for behind in (_STOPS_BEHIND, _NOTE_NUMBERS) if has_notes else (_STOPS_BEHIND,):
        if found := behind.match(line, cut):
            cut = found.end()
    lone = _LONE_QUOTE.match(line, cut)
    return lone.end() if lone and bisect_left(quotes, lone.end() - 1) % 2 else cut


def _before_opening_marks(line: str, start: int) -> int:
    """The cut moved from the first word of a sentence to before its opening marks and after the closing ones."""
    end = start
    while end and (line[end - 1].isspace() or line[end - 1] in CLOSING + EITHER_WAY + OPENING):
        end -= 1
    cut = end
    for place in range(end, start):
        mark = line[place]
        after = line[place + 1 : place + 2]
        is_attached = place == cut
        if mark in CLOSING:
            cut = place + 1
        elif mark in EITHER_WAY and (is_attached or mark in "»›"):
            if after and not after.isspace() and not (is_attached and after in CLOSING + EITHER_WAY + ".。"):
                break
            cut = place + 1
        elif not mark.isspace():
            break
    return cut


def _holds(line: str, word: int, cut: int, rules: LanguageRules) -> bool:
    """Whether a cut stands, given the first letter or digit of the sentence that it would end."""
    before, after = line[max(word, cut - _LOOK_BACK) : cut], line[cut : cut + _LOOK_AHEAD].lstrip()
    if not after:
        return False
    first = next((character for character in after if character.isalnum()), "")
    if first.islower() or after[0] in ",;:،؛，；：":
        return False
    # A stop between two letters is a part of O.N.U. or of an address.
    if before.endswith(".") and after == line[cut : cut + _LOOK_AHEAD]:
        return False
    # A bracket in the middle of a sentence, or the title of a book, ends nothing.
    ending = before.rstrip()[-1:]
    if (ending == ")" and line[word - 1 : word] != "(") or ending == "》":
        return False
    if _LIST_NUMBER.fullmatch(line, word, cut):
        return False
    abbreviations = abbreviations_at_end(before)
    if abbreviations:
        if rules.never_ends(abbreviations):
            return False
        if rules.goes_on(before, abbreviations, after, first) and not rules.starts_sentence(after):
            return False
    if first.isdigit() and _is_bare_note(before, after, rules):
        return False
    return not _names_the_speaker(before, after, rules)


def _is_bare_note(before: str, after: str, rules: LanguageRules) -> bool:
    """Whether a number is one of a note, copied without its brackets: “… of the year. 4 The …”."""
    number = _BARE_NUMBER.match(after)
    if number is None or not rules.starts_sentence(after, number.end()):
        return False
    return _BEFORE_BARE_NUMBER.search(before) is not None


def _names_the_speaker(before: str, after: str, rules: LanguageRules) -> bool:
    """Whether the words after a quotation say whose it is, as in “Is it true?” Mayor Finch asked."""
    if rules.speaker is None or not (_CALL_OR_STOP if rules.is_chinese else _CALL).search(before):
        return False
    return rules.speaker.match(after) is not None


def _next_word(line: str, start: int) -> int:
    """Where the first letter or digit stands from a place on; the end of the line if there is none."""
    found = _WORD.search(line, start)
    return found.start() if found else len(line)
