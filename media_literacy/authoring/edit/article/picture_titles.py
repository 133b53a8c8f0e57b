"""Caption and credit of a picture are one text in the file, its title; the credit stands last in it, in brackets."""

import re
from typing import NamedTuple

from media_literacy.lesson.checks.text.picture_words import names_its_maker
from media_literacy.lesson.vocabulary.advice_words import load_advice_words

_CREDIT = re.compile(r"(?P<caption>.*?)\s*[(（](?P<credit>[^()（）]+)[)）](?P<stop>[.。]?)\s*", re.DOTALL)
_LAST_WORD = re.compile(r"(?:^|[\s(“„«\"'])[^\s.。]{2,}(?P<stop>[.。])$")
"""A last word whose full stop ends a sentence: “U.S.” and “p. m.” keep theirs."""


class PictureTitle(NamedTuple):
    """What is said below a picture, and who made it."""

    caption: str
    credit: str


def title_of(caption: str, credit: str, language: str) -> str:
    """Both as one text. The caption’s full stop goes behind the brackets: the credit is no sentence of its own then."""
    caption, credit = (" ".join(text.split()) for text in (caption, credit))
    credit = credit.translate({ord(sign): None for sign in "()（）"})
    if not credit:
        return caption
    words = load_advice_words(language)
    if words is not None and words.credit and not names_its_maker(credit, language):
        credit = f"{words.credit[0].capitalize()}: {credit}"
    last = _LAST_WORD.search(caption)
    stop = last["stop"] if last else ""
    return f"{caption.removesuffix(stop)} ({credit}){stop}".strip()


def parts_of(title: str, language: str) -> PictureTitle:
    """What `title_of` made one text of; all of it is the caption where no maker is named in brackets at its end."""
    title = " ".join(title.split())
    found = _CREDIT.fullmatch(title)
    if found and names_its_maker(found["credit"], language):
        return PictureTitle(found["caption"] + found["stop"], found["credit"])
    return PictureTitle(title, "")
