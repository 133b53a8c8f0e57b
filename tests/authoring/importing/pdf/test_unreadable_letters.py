"""Letters that a file does not name are refused; unusual words, names and scripts are not."""

import pytest

from media_literacy.authoring.importing.pdf.boxes import Box
from media_literacy.authoring.importing.pdf.page_segments import PageContent, Segment
from media_literacy.authoring.importing.pdf.unreadable_letters import refuse_unreadable
from media_literacy.errors import FileError

ENGLISH = "The council voted on Tuesday to close the swimming pool after engineers had looked at its roof. " * 3
SHIFTED = "".join(chr(ord(letter) - 29) if letter.isalpha() else letter for letter in ENGLISH)


def pages(text: str, unnamed: int = 0) -> list[PageContent]:
    return [PageContent(600, 800, (Segment(text, Box(0, 0, 9, 9), 9, False, 0),), letters=len(text), unnamed=unnamed)]


def test_what_makes_sense_is_read():
    hungarian = "Az önkormányzat úgy döntött, hogy bezárja az uszodát, mert a teteje már nem biztonságos. " * 3
    for text in (ENGLISH, ENGLISH.upper(), hungarian, "Мэрия закрыла бассейн. " * 12, "1974 2009 2025 " * 20):
        refuse_unreadable(pages(text), "a.pdf")
    refuse_unreadable(pages(ENGLISH, unnamed=len(ENGLISH) // 11), "a.pdf")


def test_what_makes_none_is_refused():
    for found in (pages(SHIFTED), pages(ENGLISH, unnamed=len(ENGLISH) // 9)):
        with pytest.raises(FileError, match="does not say which"):
            refuse_unreadable(found, "a.pdf")
    for found in (pages(""), pages("DHM 12"), []):
        with pytest.raises(FileError, match="only pictures"):
            refuse_unreadable(found, "a.pdf")
