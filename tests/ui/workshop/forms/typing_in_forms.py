"""Somebody at the forms of a lesson."""

from PySide6.QtGui import QTextCursor
from ui.workshop.writing import sentence, settled

from media_literacy.ui.widgets.controls.buttons import Button
from media_literacy.ui.workshop.forms.live_text import LiveText

PARTS = """# Shops face ruin

It rained.

# Evidence

## Shop survey

Of 60 shops, 22 minded.

## Calendar

Tuesday: *buses*.

# Leave the page

Which search tells most?

- [x] `shop survey` — straight to the claim
- [ ] opinions — many

# Debrief

There is no such town.
"""


def choose(page, text):
    page.page.choose(sentence(page, text).id)


def waits_to_tell(form):
    """Whether a field holds what it will tell the lesson after a pause."""
    return any(field._debounce.isActive() for field in form.findChildren(LiveText))


def state(page):
    return page.bar._state.text()


def pending_names(page):
    """What the line below the page says is begun."""
    return [button.text() for button in page.pending_bar.findChildren(Button) if button.isVisible()]


def begin_card(qtbot, page):
    choose(page, "Nobody has ever")
    making = page.note_form.fields.evidence.making
    making.button.click()
    qtbot.keyClicks(making.maker.title, "Kite log")
    qtbot.keyClicks(making.maker.text, "Monday: 40 kites.")
    return making


def refuse_words(qtbot, page):
    choose(page, "The town council")
    section = page.note_form.section
    section.opener.click()
    section.words.selectAll()
    qtbot.keyClicks(section.words, "One flew. Another fell.")
    section.words.flush()
    settled(qtbot, page)
    return section


def type_at_end(qtbot, field, text):
    field.setFocus()
    field.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(field, text)


def lesson(front=""):
    """A lesson with this front matter."""
    return f"{front}\n# Shops face ruin\n\nIt rained.\n"
