"""What holds for every widget that shows a value of the lesson while somebody changes it."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor

from media_literacy.authoring.edit.notes.note_text import NoteText
from media_literacy.authoring.edit.parts.leave_text import ChoiceText, LeaveText, leave_markdown
from media_literacy.authoring.edit.parts.search_text import HitText, SearchText, searches_markdown
from media_literacy.authoring.edit.parts.words_text import WordText, words_markdown
from media_literacy.lesson.model import Bearing, Verdict
from media_literacy.ui.workshop.forms.cards.card_editor import CardEditor
from media_literacy.ui.workshop.forms.leave_editor import LeaveEditor
from media_literacy.ui.workshop.forms.live_text import LiveText
from media_literacy.ui.workshop.forms.searches.searches_editor import SearchesEditor
from media_literacy.ui.workshop.forms.words_editor import WordsEditor
from media_literacy.ui.workshop.note.hint_list import HintList
from media_literacy.ui.workshop.note.note_form_fields import NoteFields
from media_literacy.ui.workshop.note.sentence_section import SentenceSection

TYPED = " More"


class Synced:
    """A widget, its first value, and the field in which somebody types at the end of it."""

    def __init__(self, widget, first, field, value_of):
        self.widget, self.first, self._field, self._value_of = widget, first, field, value_of
        self.heard = []
        self.begin_anew()
        widget.changed.connect(self._on_changed)

    def begin_anew(self):
        """Show the first value again, as that of another sentence or lesson."""
        self.widget.reset(self.first)
        self.heard.clear()

    def _on_changed(self):
        self.heard.append(self.widget.commit())

    @property
    def field(self):
        return self._field(self.widget)

    def with_text(self, text):
        """The first value with another text in that field."""
        return self._value_of(self.first, text)

    def type(self, qtbot, text):
        self.field.setFocus()
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClicks(self.field, text)


class SectionAsField:
    """The section about the words of a sentence, told of each reading of the lesson."""

    def __init__(self, section, draft):
        self._section, self._draft = section, draft
        self.changed = section.words.changed
        self.flush, self.accept_next_model_value = section.flush, section.accept_next_model_value
        self.commit, self.words = section.words.commit, section.words

    @property
    def value(self):
        return self._section.words.value

    def reset(self, value):
        self._show(value, is_other=True)

    def set_from_model(self, value):
        self._show(value, is_other=False)

    def _show(self, value, *, is_other):
        draft = self._draft(f"# Headline\n\n{value}\n")
        sentence = draft.lesson.article.sentences[1]
        self._section.show_sentence(draft, sentence, has_next=False, is_other=is_other)


def live_text(show, appearance, **_more):
    return Synced(show(LiveText("Text", appearance)), "One", lambda widget: widget, lambda _value, text: text)


def hints(show, appearance, *, context, **_more):
    return Synced(
        show(HintList(context.watch, appearance)),
        ("First", "One"),
        lambda widget: widget.rows[1].field,
        lambda value, text: (value[0], text),
    )


def leave(show, appearance, *, context, **_more):
    choices = (ChoiceText("shop survey", "it says how many", is_best=True), ChoiceText("opinions", "many"))
    first = leave_markdown(LeaveText("One", choices, ""))
    return Synced(
        show(LeaveEditor(context, appearance)),
        first,
        lambda widget: widget.question,
        lambda value, text: value.replace("One", text, 1),
    )


def hard_words(show, appearance, *, context, **_more):
    first = words_markdown((WordText("quay", "One"), WordText("log", "a book")))
    return Synced(
        show(WordsEditor(context, appearance)),
        first,
        lambda widget: widget.entries.rows[0].meaning,
        lambda value, text: value.replace("One", text, 1),
    )


def searches(show, appearance, *, context, **_more):
    hits = (HitText("Survey 12", "chamber.example", "Of 60", "One"), HitText("Ruin", "shops.example"))
    search = SearchText("shop survey", "everybody", "every shop", hits, Bearing.DOES_NOT_HOLD, "22 of 60.")

    def page(widget):
        row = widget.entries.rows[0]
        row.open()
        return row.hits.rows[0].texts["page"]

    return Synced(
        show(SearchesEditor(context, appearance)),
        searches_markdown((search, replace(search, query="lanes")), "en"),
        page,
        lambda value, text: value.replace("One", text, 1),
    )


def card(show, appearance, **_more):
    def field(widget):
        if widget.text.isHidden() or not widget.text.isVisible():
            widget.head.click()
        return widget.text

    return Synced(show(CardEditor(appearance)), ("Survey", "One"), field, lambda value, text: (value[0], text))


def note(show, appearance, *, draft, catalogue, context):
    made = draft()
    fields = NoteFields(context, catalogue, appearance)
    fields.show_context(made, made.lesson.article.sentences[2])
    fields.show_label("everybody")
    return Synced(
        show(fields),
        NoteText(verdict=Verdict.FLAG, kind="overclaim", explanation="One", hints=("Who says so?",)),
        lambda widget: widget.explanation,
        lambda value, text: replace(value, explanation=text),
    )


def words(show, appearance, *, draft, context, **_more):
    section = show(SentenceSection(context.pending, appearance))
    section.opener.click()
    field = SectionAsField(section, draft)
    return Synced(field, "One", lambda widget: widget.words, lambda _value, text: text)


FIELDS = {
    "text": live_text,
    "hints": hints,
    "leave the page": leave,
    "hard words": hard_words,
    "searches": searches,
    "card": card,
    "note": note,
    "words of a sentence": words,
}


@pytest.fixture(params=FIELDS)
def synced(request, show, appearance, draft, catalogue, context):
    return FIELDS[request.param](show, appearance, draft=draft, catalogue=catalogue, context=context)


def a_value_is_shown_and_nothing_is_told(_qtbot, synced):
    assert synced.widget.value == synced.first
    synced.widget.flush()
    assert synced.heard == []


def what_the_model_says_is_shown_where_nobody_typed(_qtbot, synced):
    synced.widget.set_from_model(synced.with_text("Another"))
    assert synced.widget.value == synced.with_text("Another") and synced.heard == []


def what_is_typed_is_told_once_when_it_is_flushed(qtbot, synced):
    synced.type(qtbot, TYPED)
    assert synced.heard == []
    synced.widget.flush()
    synced.widget.flush()
    assert synced.heard == [synced.with_text("One More")]


def a_model_value_older_than_the_last_edit_is_ignored(qtbot, synced):
    synced.type(qtbot, TYPED)
    synced.widget.set_from_model(synced.first)
    assert synced.widget.value == synced.with_text("One More")
    synced.widget.flush()
    synced.widget.set_from_model(synced.first)
    assert synced.widget.value == synced.with_text("One More")


def after_the_model_has_answered_its_older_values_count_again(qtbot, synced):
    synced.type(qtbot, TYPED)
    synced.widget.flush()
    synced.widget.set_from_model(synced.with_text("One More"))
    synced.field.clearFocus()
    synced.widget.set_from_model(synced.first)
    assert synced.widget.value == synced.first


def a_change_from_elsewhere_is_shown_even_while_somebody_types(qtbot, synced):
    synced.type(qtbot, TYPED)
    synced.widget.flush()
    synced.widget.set_from_model(synced.with_text("Another"))
    assert synced.widget.value == synced.with_text("Another")


def a_step_back_is_shown_although_it_looks_like_an_older_value(qtbot, synced):
    synced.type(qtbot, TYPED)
    synced.widget.flush()
    synced.widget.accept_next_model_value()
    synced.widget.set_from_model(synced.first)
    assert synced.widget.value == synced.first


def after_a_reset_nothing_of_what_was_typed_is_told(qtbot, synced):
    synced.type(qtbot, TYPED)
    synced.widget.reset(synced.with_text("Of another one"))
    synced.widget.flush()
    assert synced.heard == [] and synced.widget.value == synced.with_text("Of another one")


def what_was_typed_is_shown_when_the_lesson_is_opened_again(qtbot, synced):
    typed = " 5*3*2 _x_ [^b] <c> d\\e"
    synced.type(qtbot, typed)
    synced.widget.flush()
    synced.widget.reset(synced.heard[-1])
    assert synced.field.toPlainText() == f"One{typed}"


LAWS = (
    a_value_is_shown_and_nothing_is_told,
    what_the_model_says_is_shown_where_nobody_typed,
    what_is_typed_is_told_once_when_it_is_flushed,
    a_model_value_older_than_the_last_edit_is_ignored,
    after_the_model_has_answered_its_older_values_count_again,
    a_change_from_elsewhere_is_shown_even_while_somebody_types,
    a_step_back_is_shown_although_it_looks_like_an_older_value,
    after_a_reset_nothing_of_what_was_typed_is_told,
    what_was_typed_is_shown_when_the_lesson_is_opened_again,
)


def test_a_field_keeps_its_laws(qtbot, subtests, synced):
    """Each is made once, and begins anew for each law."""
    for law in LAWS:
        with subtests.test(law.__name__):
            synced.begin_anew()
            law(qtbot, synced)
