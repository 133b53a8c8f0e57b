"""Explanations name the reasoning and never the person: no word that laughs at the reader, no exclamation marks."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from media_literacy.diagnostics import Diagnostic, DiagnosticCode, FormWording, Severity, diagnose
from media_literacy.i18n import deferred
from media_literacy.i18n import gettext as _
from media_literacy.lesson.bounded_cache import memoized
from media_literacy.lesson.checks.rule import Rule
from media_literacy.lesson.draft import Draft, DraftNote, Place
from media_literacy.lesson.fix import Fix, Splice, note_around
from media_literacy.lesson.source import Source
from media_literacy.lesson.vocabulary.advice_words import AdviceWords, load_advice_words, pattern_of
from media_literacy.lesson.vocabulary.languages import folded

MOCKING_WORDS = DiagnosticCode("mocking-words", Severity.WARNING)
EXCLAMATION_MARK = DiagnosticCode(
    "exclamation-mark",
    Severity.WARNING,
    FormWording(
        message=deferred("This note raises its voice."),
        hint=deferred("A full stop does, unless it is a quotation: then put it in quotation marks."),
        opens="explanation",
    ),
)
BLAMING_WORDS = DiagnosticCode("blaming-words", Severity.WARNING)
FIGHTING_WORDS = DiagnosticCode("fighting-words", Severity.WARNING)

_EXCLAMATIONS = "!¡！"
EXCLAMATION = re.compile(f"[{_EXCLAMATIONS}]+")
_MOST_CHARACTERS = 1_200_000
_SHORT = 20_000
# No part may look past its own opening sign, or a note full of such signs would take minutes to read.
_NOT_THE_AUTHORS_VOICE = re.compile(
    '“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|‹[^‹›]*›|「[^「」]*」|‘[^‘’]*’(?!\\w)|(?<!\\w)"[^"]*"'
    "|(`+)(?!`)[^`]*(?<!`)\\1(?!`)|!(?=\\[)|\\]\\([^()\\]]*\\)|<[^<>\\s]*>|\\\\!",
)
_STOPS = ".?…。？¿"


def mocking_words(draft: Draft) -> Iterator[Diagnostic]:
    """Words that laugh at the reader, in notes, in the reasons of Leave the page, and in the debrief."""
    hint = _("Say what is wrong with the sentence, not with the person who believed it.")
    return _each_word(draft, MOCKING_WORDS, attrgetter("mocking"), _("“{word}” laughs at the reader."), hint)


def blaming_words(draft: Draft) -> Iterator[Diagnostic]:
    """Words that blame the reader for not having noticed, or for having believed, in the same places."""
    hint = _("Speak of the text: say what clashes with what, and how a reader can see it.")
    return _each_word(draft, BLAMING_WORDS, attrgetter("blaming"), _("“{word}” blames the reader."), hint)


def fighting_words(draft: Draft) -> Iterator[Diagnostic]:
    """Words such as “fake news”, which name an enemy and no fault, in the same places."""
    hint = _("Say what is wrong with the sentence, or that the report was invented.")
    message = _("“{word}” is a word for fighting, and explains nothing.")
    return _each_word(draft, FIGHTING_WORDS, attrgetter("fighting"), message, hint)


def exclamation_marks(draft: Draft) -> Iterator[Diagnostic]:
    """The first exclamation mark of each note, outside quotations."""
    if not any(sign in draft.source.text for sign in _EXCLAMATIONS):
        return
    for note in draft.notes:
        for start, text in note_texts(draft, note):
            if EXCLAMATION.search(text) and (found := EXCLAMATION.search(own_voice(text))):
                yield diagnose(
                    EXCLAMATION_MARK,
                    _("The note “{label}” raises its voice.").format(label=note.label),
                    draft.source.range(start + found.start(), start + found.end()),
                    _("A full stop does, unless it is a quotation: then put it in quotation marks."),
                )
                break


def _each_word(
    draft: Draft, code: DiagnosticCode, words_of: Callable[[AdviceWords], Sequence[str]], message: str, hint: str
) -> Iterator[Diagnostic]:
    """A diagnostic for each of the words that stands in the author's own voice."""
    source, advice_words = draft.source, load_advice_words(draft.language)
    words = words_of(advice_words) if advice_words else ()
    if len(source.text) < _SHORT:  # looked through as a whole faster than line by line
        if pattern_of(words, source.text) is None:
            return
    elif not any(map(_speaker_of(tuple(words)), source.lines)):
        return
    for start, text in _author_texts(draft):
        pattern = pattern_of(words, text)
        for found in pattern.finditer(own_voice(text)) if pattern else ():
            word = " ".join(found.group().split())
            yield diagnose(
                code, message.format(word=word), source.range(start + found.start(), start + found.end()), hint
            )


@lru_cache(maxsize=32)
def _speaker_of(words: tuple[str, ...]) -> Callable[[str], bool]:
    """What tells of a line whether any of the words may stand in it or begin at its end, and remembers."""
    beginnings = tuple(" ".join(word.split()[:count]) for word in words for count in range(1, len(word.split())))

    @memoized(_MOST_CHARACTERS)
    def speaks(line: str) -> bool:
        plain = folded(line)
        return any(word in plain for word in words) or plain.endswith(beginnings)

    return speaks


def _author_texts(draft: Draft) -> Iterator[tuple[int, str]]:
    """Where the author speaks: the texts and the offsets at which they begin."""
    for note in draft.notes:
        yield from note_texts(draft, note)
    for part in draft.parts:
        if part.place in (Place.LEAVE, Place.DEBRIEF):
            for block in part.blocks:
                start = draft.source.starts[block.first_line - 1]
                yield start, draft.source.text[start : _end_of_line(draft.source, block.last_line)]


def note_texts(draft: Draft, note: DraftNote) -> Iterator[tuple[int, str]]:
    """Each piece of a note in which its author speaks. A fix is not among them: it is written for the article."""
    source = draft.source
    starts = [(source.offset(note.explanation_location), "")]
    starts += [(source.offset(field.range.start), field.name) for field in note.fields]
    ends = [start for start, _name in starts[1:]] + [_end_of_line(source, note.last_line)]
    for (start, name), stop in zip(starts, ends, strict=True):
        if name != "fix" and start < stop:
            yield start, source.text[start:stop]


def _end_of_line(source: Source, line: int) -> int:
    return source.starts[line - 1] + len(source.line(line))


def own_voice(text: str) -> str:
    """The text with quotations, code and addresses blanked out, character by character, so that offsets stay true."""
    return _NOT_THE_AUTHORS_VOICE.sub(lambda found: " " * len(found.group()), text)


def lower_the_voice(draft: Draft, diagnostic: Diagnostic) -> Fix | None:
    """A full stop for every exclamation mark of the note, but in quotations and in what is written for the article."""
    note = note_around(draft, diagnostic.start.line)
    if note is None:
        return None
    splices: list[Splice] = []
    for start, text in note_texts(draft, note):
        for found in EXCLAMATION.finditer(own_voice(text)):
            around = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 1]
            is_needless = found[0][0] == "¡" or any(sign in _STOPS for sign in around)
            stop = "" if is_needless else "。" if "！" in found[0] else "."
            splices.append(Splice(start + found.start(), start + found.end(), stop))
    title = _("Write a full stop instead") if len(splices) == 1 else _("Write full stops instead")
    return Fix(title, tuple(splices))


RULES = (
    Rule(mocking_words, (MOCKING_WORDS,)),
    Rule(blaming_words, (BLAMING_WORDS,)),
    Rule(fighting_words, (FIGHTING_WORDS,)),
    Rule(exclamation_marks, (EXCLAMATION_MARK,), lower_the_voice),
)
