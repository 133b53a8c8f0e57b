"""Who made a picture, behind its caption: written as the credit of a picture is, and no sentence of its own."""

import re
from collections.abc import Sequence
from functools import cache

from media_literacy.authoring.edit.article.picture_titles import parts_of, title_of
from media_literacy.authoring.importing.passage import Passage, plain
from media_literacy.authoring.importing.recognising.agency_credits import agency_parts
from media_literacy.lesson.checks.text.picture_words import names_its_maker
from media_literacy.lesson.text_blocks import BlockKind
from media_literacy.lesson.vocabulary.advice_words import load_advice_words
from media_literacy.lesson.vocabulary.languages import ENGLISH

_LONGEST = 120
_LAST_STOP = re.compile(r"(?<=\w\w)\.$")
_CUT = re.compile(r"(?P<last>\S+[?!…。？！][”’»\"')]*) (?P<first>\([^\s()]+)[^()]*\)[.。]?$")
"""Where the splitter of sentences would cut; a full stop goes behind the brackets instead."""
_LONGEST_END = 400
_NO_LABELS = ("by", "CC", "CC0", "©", "autor", "autora", "auteur", "autrice", "quelle")
"""Words of a credit that are also the beginning of a sentence, or stand in the midst of one."""


def with_credits(passages: Sequence[Passage], language: str) -> list[Passage]:
    """The passages with the credit of each caption in brackets at its end."""
    return [
        plain(credited(passage.text, language), BlockKind.CAPTION)
        if passage.kind is BlockKind.CAPTION and not passage.marks
        else passage
        for passage in passages
    ]


def credited(caption: str, language: str) -> str:
    """“The quay. Photo: A. Bell” with its credit in brackets."""
    text = " ".join(caption.split())
    parts = parts_of(text, language)
    if parts.credit:
        return title_of(*parts, language)
    if (agency := agency_parts(text)) is not None:
        return title_of(*agency, language)
    found = _pattern(language).fullmatch(text)
    if found is None or not found["caption"].strip():
        return text
    credit = _LAST_STOP.sub("", found["credit"].strip())
    if not names_its_maker(credit, language):
        credit = credit.partition(":")[2].strip() or credit  # the word of another language goes
    return title_of(found["caption"], credit, language)


def kept_with_credits(passages: Sequence[Passage]) -> tuple[str, ...]:
    """Words that a lesson keeps together, so that a credit behind a question is no sentence of its own."""
    ends = [passage.text[-_LONGEST_END:] for passage in passages if passage.kind is BlockKind.CAPTION]
    cuts = [cut for cut in map(_CUT.search, ends) if cut is not None]
    return tuple(dict.fromkeys(f"{cut['last']} {cut['first']}" for cut in cuts))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """A last part that begins with such a word and a colon or “by”, or with ©; the word is written large."""
    words = [*_labels(language), *_labels(ENGLISH)]
    second = "|".join(map(re.escape, words))
    label = "|".join(form for word in words for form in (re.escape(word.capitalize()), re.escape(word.upper())))
    begins = rf"(?:{label})s?(?: (?:{second}))?(?: ?: ?|\.\.\. ?|… ?| by )|© ?"
    return re.compile(
        rf"(?P<caption>.+?)(?:(?<=[\W\d_])|(?<=[a-zß-ÿ])(?=[A-Z]))[([]?"
        rf"(?P<credit>(?:{begins})[^:?!\n]{{2,{_LONGEST}}}?)[)\]]?"
    )


def _labels(language: str) -> list[str]:
    words = load_advice_words(language)
    return [word for word in words.credit if word not in _NO_LABELS] if words is not None else []
