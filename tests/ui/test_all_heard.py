"""Whatever a page shows as text is in something that a screen reader can reach: its text, or the name of a control."""

from every_page import pages
from PySide6.QtWidgets import QLabel, QWidget

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


def shown_pages(qtbot, appearance):
    for name, make in pages().items():
        page = make(appearance)
        qtbot.addWidget(page)
        page.resize(1024, 768)
        page.show()
        for text in page.findChildren(PageText):
            text.gather()
        yield name, page


def test_nobody_who_listens_is_told_to_click(qtbot, appearance):
    # a file of another program is opened by a double click, whoever does it
    found = {name: heard_on(page).replace("double click", "") for name, page in shown_pages(qtbot, appearance)}
    assert len(found) > 20 and [name for name, heard in found.items() if "click" in heard.lower()] == []


def test_every_text_of_every_page_is_heard(qtbot, appearance):
    unheard, counted = {}, 0
    for name, page in shown_pages(qtbot, appearance):
        heard = heard_on(page)
        labels = [
            label for label in page.findChildren(QLabel) if label.isVisible() and not isinstance(label, SpokenText)
        ]
        counted += len(labels)
        unheard[name] = [label.text() for label in labels if _words(label.text().replace("–", " to ")) not in heard]
        unheard[name] = [text for text in unheard[name] if _words(text) not in heard]
    assert counted > 100
    assert {name: texts for name, texts in unheard.items() if texts} == {}
