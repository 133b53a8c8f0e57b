"""Whatever a page shows as text is in something that a screen reader can reach: its text, or the name of a control."""

from typing import NamedTuple

import pytest
from every_page import pages
from PySide6.QtWidgets import QLabel, QWidget

from media_literacy.ui.theme.appearance import Appearance
from media_literacy.ui.theme.colours import load_themes
from media_literacy.ui.theme.fonts import TypeScale
from media_literacy.ui.widgets.labels.accessible_text import SpokenText
from media_literacy.ui.widgets.labels.reading_text import ReadingText
from media_literacy.ui.widgets.page_text import PageText


def heard_on(page):
    """All that can be reached: texts under a caret, and the names and descriptions of controls and groups."""
    heard = [paragraph.text for text in page.findChildren(ReadingText) for paragraph in text.paragraphs]
    for widget in (page, *page.findChildren(QWidget)):
        if not isinstance(widget, QLabel):
            heard += [widget.accessibleName(), widget.accessibleDescription()]
    return _words(" ".join(heard))


def _words(text):
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text).split())


class ShownPage(NamedTuple):
    """What a page says and shows: all that can be heard, and the texts of the labels that are seen."""

    heard: str
    labels: list[str]


@pytest.fixture(scope="module")
def shown_pages(qapp):
    found = {}
    appearance = Appearance(load_themes()["light"], TypeScale(), is_motion_reduced=True)
    for name, make in pages().items():
        page = make(appearance)
        page.resize(1024, 768)
        page.show()
        for text in page.findChildren(PageText):
            text.gather()
        labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
        texts = [label.text() for label in labels if not isinstance(label, SpokenText)]
        found[name] = ShownPage(heard_on(page), texts)
        page.close()
        page.deleteLater()
    return found


def test_nobody_who_listens_is_told_to_click(shown_pages):
    # a file of another program is opened by a double click, whoever does it
    found = {name: page.heard.replace("double click", "") for name, page in shown_pages.items()}
    assert len(found) > 20 and [name for name, heard in found.items() if "click" in heard.lower()] == []


def test_every_text_of_every_page_is_heard(shown_pages):
    assert sum(len(page.labels) for page in shown_pages.values()) > 100
    unheard = {
        name: [text for text in labels if not is_heard(text, heard)] for name, (heard, labels) in shown_pages.items()
    }
    assert {name: texts for name, texts in unheard.items() if texts} == {}


def is_heard(text, heard):
    return _words(text.replace("–", " to ")) in heard or _words(text) in heard
