"""One note on the projector."""

from factories import make_lesson, make_note
from PySide6.QtWidgets import QWidget

from media_literacy.lesson.model import Verdict
from media_literacy.ui.classroom.presenter.projected_note import ClassOpinion, NoteLines, reason_words
from media_literacy.ui.widgets.labels.rich_text_view import RichTextView
from media_literacy.ui.widgets.labels.set_text import SetText


def said(qtbot, appearance, lesson, sentence, opinion=None, partners=()):
    parent = QWidget()
    qtbot.addWidget(parent)
    lines = NoteLines(lesson, lesson.article.sentences[sentence].id, opinion, partners)(appearance, parent)
    return "\n".join(line.text() for line in lines if isinstance(line, SetText | RichTextView))


def test_the_first_note_is_read_and_the_others_are_named(qtbot, appearance):
    notes = (make_note(Verdict.FINE, "loaded"), make_note(Verdict.FLAG, "role"))
    lesson = make_lesson(flags=["The tax office sent the police home."], notes={"flag-1": notes}, plain=["It rained."])
    words = said(qtbot, appearance, lesson, 0)
    assert words.startswith("Sentence 1\nDoes not hold\nImpossible role")
    assert "Also: Looks like: loaded words" in words
    assert "The author left no note here." in said(qtbot, appearance, lesson, 1)


def test_reasons_are_kinds_and_few_are_not_counted(qtbot, appearance, taught):
    opinion = ClassOpinion(14, 27, (("impossible role", 8), ("loaded words", None)), ("Says who?",))
    words = said(qtbot, appearance, taught, 0, opinion)
    assert words.endswith(
        "14 of 27 readers marked this sentence.\nimpossible role (8) · loaded words (few)\n“Says who?”"
    )
    assert reason_words("role", None) == "role (few)"


def test_a_partner_that_may_be_out_of_view_is_quoted(qtbot, appearance, taught):
    words = said(qtbot, appearance, taught, 0, partners=[taught.article.sentences[2].id])
    assert words.endswith("Clashes with sentence 3: “Dr. Lee counted 214 letters.”")
