"""Whoever types without a pause has it put aside all the same, from every field of every form."""

import re
from contextlib import contextmanager
from string import ascii_uppercase

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from run_size import IS_LONG

from media_literacy.ui.workshop.document.lesson_reading import open_new
from media_literacy.ui.workshop.forms.live_text import DEBOUNCE_MILLISECONDS, LiveText
from media_literacy.ui.workshop.lesson_work import LessonWork
from media_literacy.ui.workshop.page.panel_pages import LESSON, PARTS
from media_literacy.ui.workshop.page.workshop_page import WorkshopPage
from media_literacy.ui.workshop.save_questions import SaveQuestions

SOURCE = """---
lesson: 1
id: bus
title: Bus lanes
---

# Shops face ruin

The council met on Tuesday. Everybody knows it.[^everybody] It rained.

[^everybody]: **Flag: overclaim.** “Everybody” leaves no room.

    - Hint: Who says so?
    - How to check: Ask.
    - Fix: Some know it.

# Evidence

## Shop survey

Of 60 shops, 22 minded.

# Leave the page

Where would you look?

- [x] The survey — It counts.

Afterwards.

# Discussion

Who gains?

# Debrief

There is no such town.

# Teacher notes

Take your time.
"""
KEEP, BETWEEN_KEYS = 50, 5
"""Milliseconds: put aside about ten keys after the first one, long before anybody pauses."""


@pytest.fixture
def page(qtbot, show, tasks, lesson_actions, appearance, unsaved):
    made = show(WorkshopPage(tasks, lesson_actions.actions, appearance), 1280, 800)
    made.saving.begin(open_new(SOURCE))
    unsaved._timer.setInterval(KEEP)
    made.work = LessonWork(made, SaveQuestions(lesson_actions.notices, appearance, made), unsaved)
    qtbot.waitUntil(lambda: len(unsaved.recovery.left_over()) == 1)
    return made


def in_note(page):
    note = next(sentence for sentence in page.document.draft.lesson.article.sentences if sentence.notes)
    page.page.choose(note.id)
    return page.note_form


def in_words(page):
    page.page.choose(page.document.draft.lesson.article.sentences[1].id)
    page.note_form.section.opener.click()
    return page.note_form.section.words


def in_new_note(page):
    page.page.choose(page.document.draft.lesson.article.sentences[3].id)
    page.note_form.beginning.cards[1].click()
    return page.note_form.fields.explanation


def in_front(page, key):
    page.panel.show_page(LESSON)
    return page.panel.page(LESSON).texts[key]


def in_parts(page):
    page.panel.show_page(PARTS)
    return page.panel.page(PARTS)


def in_card(page):
    card = in_parts(page).cards.rows[0]
    card.head.click()
    return card


def in_maker(page):
    making = in_parts(page).making
    making.button.click()
    return making.maker


def in_maker_of_note(page):
    making = in_note(page).fields.evidence.making
    making.button.click()
    return making.maker


def in_search_without_words(page):
    leave = in_parts(page).leave
    leave.choices.add.click()
    return leave.choices.rows[-1].reason


def in_search_to_read(page):
    searches = in_parts(page).searches.searches
    searches.add.click()
    searches.rows[-1].hits.add.click()
    return searches.rows[-1].hits.rows[-1].texts["page"]


FIELDS = {
    "explanation": lambda page: in_note(page).fields.explanation,
    "how to check": lambda page: in_note(page).fields.how_to_check,
    "fix": lambda page: in_note(page).fields.fix,
    "hint": lambda page: in_note(page).fields.hints.rows[0].field,
    "number of a clash": lambda page: in_note(page).fields.clashes.number,
    "words": in_words,
    "new note": in_new_note,
    **{f"front {key}": lambda page, key=key: in_front(page, key) for key in ("title", "age", "source", "authors")},
    "card title": lambda page: in_card(page).title,
    "card text": lambda page: in_card(page).text,
    "new card title": lambda page: in_maker(page).title,
    "new card text": lambda page: in_maker(page).text,
    "new card of a note": lambda page: in_maker_of_note(page).text,
    "question": lambda page: in_parts(page).leave.question,
    "search": lambda page: in_parts(page).leave.choices.rows[0].text,
    "reason": lambda page: in_parts(page).leave.choices.rows[0].reason,
    "reason without a search": in_search_without_words,
    "afterwards": lambda page: in_parts(page).leave.afterwards,
    "page of a result": in_search_to_read,
    "discussion": lambda page: in_parts(page).texts["discussion"],
    "debrief": lambda page: in_parts(page).texts["debrief"],
    "teacher notes": lambda page: in_parts(page).texts["teacher-notes"],
    "source": lambda page: page.source._text,
}

ALIKE = (
    {"how to check", "fix", "new card title", "teacher notes", "debrief", "front age", "front source", "front authors"}
    if not IS_LONG
    else set()
)
"""Fields that are typed into in a long run alone: the same form has another one of the same kind."""


def test_steady_typing_is_put_aside_without_a_pause(qtbot, page, unsaved, subtests):
    assert BETWEEN_KEYS < DEBOUNCE_MILLISECONDS / 10
    tried = {name: find for name, find in FIELDS.items() if name not in ALIKE}
    for letter, (name, find) in zip(ascii_uppercase, tried.items(), strict=False):
        with subtests.test(name):
            field = find(page)
            field.setFocus()
            if isinstance(field, LiveText):
                field.moveCursor(QTextCursor.MoveOperation.End)
            with typing(field, letter) as typed:  # while somebody is typing on
                qtbot.waitUntil(
                    lambda typed=typed, letter=letter: 5 <= longest_run(unsaved, letter) < len(typed), timeout=4_000
                )
            qtbot.waitUntil(
                lambda typed=typed, letter=letter: longest_run(unsaved, letter) == len(typed), timeout=4_000
            )


@contextmanager
def typing(field, letter):
    """Somebody types a letter again and again; what was typed so far."""
    typed = []

    def type_one():
        typed.append(letter)
        QTest.keyClicks(field, letter)

    keys = QTimer()
    keys.timeout.connect(type_one)
    keys.start(BETWEEN_KEYS)
    try:
        yield typed
    finally:
        keys.stop()


def longest_run(unsaved, letter):
    """How many of the letters are in the file, one after another."""
    (kept,) = unsaved.recovery.left_over()
    texts = (kept.text, *(cell for row in kept.rows for cell in row))
    return max(len(run) for run in re.findall(f"{letter}*", "\n".join(texts)))
