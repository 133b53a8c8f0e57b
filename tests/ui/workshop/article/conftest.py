"""The page of a small lesson, and somebody at its article."""

import pytest
from ui.workshop.writing import click_sentence, settled


@pytest.fixture
def at_sentence(qtbot, page):
    """Choose the sentence that begins so, by a click."""

    def choose(text):
        click_sentence(qtbot, page, text)
        return page

    return choose


@pytest.fixture
def body(qtbot, page):
    """The text of the lesson below its front matter, once all is read."""

    def read():
        settled(qtbot, page)
        return page.document.text.partition("---\n\n")[2].partition("\n\n[^nobody]:")[0]

    return read
