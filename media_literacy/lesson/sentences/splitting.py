"""Where one sentence ends and the next begins.

A library knows the abbreviations of some 240 languages. It is given the text without quotation marks and
brackets, so that it also looks inside them; what it gets wrong in news text is mended here. Each rule was kept
because it helps on the gold texts (`docs/decisions/0035-sentence-splitting.md`).
"""

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

Span = tuple[int, int]

_CLOSING = ")]」』》）”"
"""Marks that belong to what stands before them, wherever they stand."""

_EITHER_WAY = "\"'“‘’«»‹›„‚"
"""Marks that open in one language and close in another."""

_OPENING = "([「『《（"
_WIDE_SPACES = (
    "\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""White space that takes more than one byte: the library dies of it between a capital letter and a stop."""

_PLAIN_SPACE = str.maketrans(dict.fromkeys(_CLOSING + _EITHER_WAY + _OPENING + _WIDE_SPACES, " "))
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"[^\W_]")
_LOOK_BACK = 40
_LOOK_AHEAD = 80

_STOP_AFTER_ALL = re.compile(
    r"\.(?:(?<=\b(?:etc|usw|ecc)\.)|(?<=\b[Nn]o\.))[\"”»“)]*\s+(?=[^\W\d_a-zß-ÿ])",
)
"""“… etc. Next” and “No. I did not”: the library takes the stop for a part of an abbreviation. The stop comes first in
the pattern: it is found fast."""

_LIST_NUMBER = re.compile(r"\d{1,3}[.)]\s*")
_NUMBERED = re.compile(r"(?:\b(?:[Nn]o|[Nn]r|n|p|pp|S|pág|núm|art)|\bص)\.\s*$")
_INITIAL = re.compile(r"(?<![A-Za-zÀ-ÿ])[A-Z]\.\s*$")
_ANOTHER_INITIAL = re.compile(r"[A-Z]\.")
_CALL = re.compile(r"[?!…؟！？][^\w\s]*\s*[^\w\s]+\s*$")
_CALL_OR_STOP = re.compile(r"[。？！…]+[”」』]$")

# Language: what, standing before a cut, forbids it.
_NO_CUT_AFTER = {
    "ar": re.compile(r"(?<!\w)[ء-ي]\.\s*$"),
    "de": re.compile(r"(?<!\d)(?<!\d[.,:])\d{1,2}\.\s*$"),
    "fr": re.compile(r"\b(?:M|MM|Pr|Cie)\.\s*$"),
}

# Language: what, standing after a question or call in quotation marks, says who spoke.
_SPEAKER = {
    "ar": re.compile(r"(?:قال|سأل|صاح|أجاب|رد|هتف|صرخ|أضاف)\w{0,3}\b"),
    "en": re.compile(
        r"(?:[^\s.,;:?!]+\s+){1,5}(?:said|says|asked?|asks|told|tells|repl(?:ied|ies)|cried|shouted|yelled|"
        r"called|wrote|answered|added|wondered)\b"
    ),
    "zh": re.compile(r"[^，。？！；：“”「」没沒不]{0,8}(?:说|說|问|問|喊|叫|(?<!知)道|答|回应|表示)[。，：]"),
}

_DAY_AFTER_HOUR = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_HOUR = re.compile(r"\b[ap]\.m\.\s*$")


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
    if _next_word(line, 0) == len(line):
        return []
    # Imported late: most starts of the program show a lesson that was split before.
    from sentencex import get_sentence_boundaries  # pyright: ignore[reportAttributeAccessIssue]

    # The library refuses lone surrogates. One character stands in for one, so that offsets stay true.
    plain = _SURROGATE.sub("\ufffd", line).translate(_PLAIN_SPACE)
    found: list[int] = [boundary["start_index"] for boundary in get_sentence_boundaries(language, plain)[1:]]
    found += [match.end() for match in _STOP_AFTER_ALL.finditer(line)]

    main_language = language.partition("-")[0].lower()
    cuts: list[int] = []
    word = _next_word(line, 0)
    for cut in sorted({_before_opening_marks(line, start) for start in found}):
        # What holds no letter and no digit is no sentence of its own.
        if word < cut and _holds(line, word, cut, main_language):
            cuts.append(cut)
            word = _next_word(line, cut)
    if word == len(line):
        cuts = cuts[:-1]
    return cuts


def _before_opening_marks(line: str, start: int) -> int:
    """The cut moved from the first word of a sentence to before its opening marks and after the closing ones."""
    end = start
    while end and (line[end - 1].isspace() or line[end - 1] in _CLOSING + _EITHER_WAY + _OPENING):
        end -= 1
    cut = end
    for place in range(end, start):
        mark = line[place]
        after = line[place + 1 : place + 2]
        is_attached = place == cut
        if mark in _CLOSING:
            cut = place + 1
        elif mark in _EITHER_WAY and (is_attached or mark in "»›"):
            if after and not after.isspace() and not (is_attached and after in _CLOSING + _EITHER_WAY):
                break
            cut = place + 1
        elif not mark.isspace():
            break
    return cut


def _holds(line: str, word: int, cut: int, language: str) -> bool:
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
    if first.isdigit() and _NUMBERED.search(before):
        return False
    if _INITIAL.search(before) and _ANOTHER_INITIAL.match(after):
        return False
    if _HOUR.search(before) and _DAY_AFTER_HOUR.match(after):
        return False
    if language in _NO_CUT_AFTER and _NO_CUT_AFTER[language].search(before):
        return False
    return not _names_the_speaker(before, after, language)


def _names_the_speaker(before: str, after: str, language: str) -> bool:
    """Whether the words after a quotation say whose it is, as in “Is it true?” Mayor Finch asked."""
    if language not in _SPEAKER or not (_CALL if language != "zh" else _CALL_OR_STOP).search(before):
        return False
    return _SPEAKER[language].match(after) is not None


def _next_word(line: str, start: int) -> int:
    """Where the first letter or digit stands from a place on; the end of the line if there is none."""
    found = _WORD.search(line, start)
    return found.start() if found else len(line)
