"""Every page has room for texts that are two fifths longer than English, for those of every catalogue, and is a page
from the right as well.

With `LANGUAGE_PICTURES=FOLDER` each page is kept as a picture, to be looked at.
"""

import os
import re
from pathlib import Path

import pytest
from every_page import LONG_WORD, pages
from factories import make_lesson
from kites import SOURCE
from outside.languages.pseudo_language import FROM_RIGHT, LONGER, from_right
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from ui.classroom.class_moments import DETAILS, moment
from ui.reader.reading import LESSON
from ui.test_pages import all_is_reached_on_small_screens, has_room

from media_literacy.classroom.protocol.stages import Stage
from media_literacy.lesson.model import Mode
from media_literacy.ui.classroom.presenter.class_slides import class_slide
from media_literacy.ui.classroom.presenter.presenter_window import PresenterWindow
from media_literacy.ui.workshop.document.lesson_reading import open_new
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from translations.renew import FOLDER

PAGES = pages()
WIDTH, HEIGHT = 1024, 768
MADE_UP = re.compile("[åéîöüñ][a-zåéîöüñý]*|[ا-ي]{3}")


@pytest.fixture
def cut(monkeypatch):
    """The texts that our own painting cut, as they were."""
    found = []
    for kind in (QFontMetrics, QFontMetricsF):
        original = kind.elidedText

        def watched(metrics, text, *more, original=original):
            shown = original(metrics, text, *more)
            if shown != text:
                found.append(text)
            return shown

        monkeypatch.setattr(kind, "elidedText", watched)
    return found


def keep(page, tag, name):
    if folder := os.environ.get("LANGUAGE_PICTURES"):
        page.grab().save(str(Path(folder) / f"{tag}-{name.replace(' ', '-')}.png"))


def without_room(page):
    """What is narrower or lower than its text."""
    parts = [part for part in page.findChildren(QWidget) if isinstance(part, QLabel | QAbstractButton | QComboBox)]
    lacking = [part for part in parts if not has_room(part, page)]
    fields = [field for field in page.findChildren(QLineEdit) if field.isVisible() and field.placeholderText()]
    lacking += [
        field
        for field in fields
        if field.fontMetrics().horizontalAdvance(field.placeholderText()) > field.contentsRect().width()
    ]
    return [f"{type(part).__name__}: {words(part)}" for part in lacking]


def own_words(texts, page):
    """Those that are the program's: of a lesson's sentence there may be as much as fits, and a list unfolds."""
    listed = {box.itemText(index) for box in page.findChildren(QComboBox) for index in range(box.count())}
    return [text for text in texts if text not in listed and MADE_UP.search(re.sub(rf"{LONG_WORD}\w*", "", text))]


def words(part):
    said = getattr(part, "placeholderText", None) or getattr(part, "text", None) or getattr(part, "currentText", None)
    return (said() if callable(said) else "") or part.accessibleName()


def shown(page, qtbot, width=WIDTH):
    qtbot.addWidget(page)
    page.resize(width, HEIGHT)
    page.show()
    qtbot.waitExposed(page)
    qtbot.wait(30)
    return page


@pytest.mark.parametrize("tag", [LONGER, FROM_RIGHT, *(path.stem for path in FOLDER.glob("*.po"))])
@pytest.mark.parametrize("name", PAGES)
def test_a_page_has_room_for_another_language(name, tag, qtbot, dressed, appearance, speaking, cut):
    speaking(tag)
    dressed(appearance)
    page = shown(PAGES[name](appearance), qtbot)
    keep(page, tag, name)
    direction = Qt.LayoutDirection.RightToLeft if tag == FROM_RIGHT else Qt.LayoutDirection.LeftToRight
    assert page.layoutDirection() is direction
    assert page.minimumSizeHint().width() <= WIDTH
    assert (without_room(page), own_words(cut, page)) == ([], [])
    if tag not in (LONGER, FROM_RIGHT):
        all_is_reached_on_small_screens(qtbot, page)


@pytest.mark.parametrize("tag", [LONGER, FROM_RIGHT])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_reader_has_room_for_another_language_whatever_the_lessons(tag, language, read, qtbot, speaking, cut):
    speaking(tag)
    reader = read(Mode.GUIDED, in_arabic_letters(LESSON) if language == "ar" else LESSON)
    reader.page.resize(WIDTH, HEIGHT)
    reader.read_all()
    for sentence in ("flag-1", "check-1"):
        reader.click(sentence)
    qtbot.wait(100)
    keep(reader.page, tag, f"reader {language}")
    assert (without_room(reader.page), own_words(cut, reader.page)) == ([], [])


@pytest.mark.parametrize("tag", [LONGER, FROM_RIGHT])
def test_the_workshop_and_the_projector_have_room_for_another_language(
    tag, qtbot, dressed, appearance, speaking, cut, tasks, lesson_actions, taught
):
    speaking(tag)
    dressed(appearance)
    workshop = WorkshopPage(tasks, lesson_actions.actions, appearance)
    workshop.saving.begin(open_new(SOURCE))
    shown(workshop, qtbot)
    qtbot.waitUntil(lambda: workshop.document.drafted is not None)
    qtbot.wait(300)
    keep(workshop, tag, "writing")
    presenter = shown(PresenterWindow(taught, appearance), qtbot)
    for stage in (Stage.LOBBY, Stage.MARK, Stage.DISCUSS):
        slide = class_slide(moment(taught, stage, done=10, revealed=(1,), shown=1).projected, taught)
        presenter.show_joining(DETAILS)
        presenter.show_slide(slide)
        qtbot.wait(50)
        keep(presenter, tag, f"projector {stage.value}")
    assert (without_room(workshop), own_words(cut, workshop)) == ([], [])


def in_arabic_letters(lesson):
    def written(words):
        return from_right(words.replace("{", "").replace("}", ""))

    return make_lesson(
        flags=[written("The weather station sets the fares."), written("Every bus was full.")],
        fine=[written("The town council sets the fares."), written("Joan Petty drives the second bus.")],
        checks=[written("Most people like it.")],
        clashes=[("flag-1", "fine-1")],
        cards=["minutes"],
        per_paragraph=2,
        language="ar",
        title=written(lesson.front.title),
    )
