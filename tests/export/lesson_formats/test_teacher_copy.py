"""Every note beside its sentence, then all that comes after reading."""

from each_row import each_row
from export.sheets import OURS, printed, table_of, words
from factories import make_lesson, make_note
from own_lessons import WITH_FAULTS, our_lesson

from media_literacy.export.paper.pieces import Line, Row, Text
from media_literacy.lesson.model import Verdict


@each_row("name", OURS)
def test_the_teachers_copy_has_every_note_beside_its_sentence(name):
    lesson = our_lesson(name)
    found = {}
    for passage in printed(lesson, "teacher").passages:
        begins = [
            span.number
            for piece in passage.pieces
            for text in (piece.cells if isinstance(piece, Row) else (piece,))
            if isinstance(text, Text)
            for span in text.spans
            if span.number is not None
        ]
        for beside in passage.beside:
            assert beside.number in begins
            found[beside.number] = beside.pieces
    for sentence in lesson.article.sentences:
        marker = found[sentence.number][0]
        assert isinstance(marker, Text) and marker.marker == str(sentence.number)


def test_the_teachers_copy_ends_with_all_that_comes_after_reading():
    lesson = our_lesson(WITH_FAULTS)
    text = words(lesson, "teacher")
    places = [
        text.index(f"\n{title}\n") for title in ("Evidence", "Leave the page", "Discussion", "Debrief", "Teacher notes")
    ]
    assert places == sorted(places)
    assert all(card.title in text for card in lesson.cards)
    assert lesson.leave is not None
    assert text.count("(a good choice)") == sum(choice.is_best for choice in lesson.leave.choices) > 0
    found = [lesson.card(choice.card).title for choice in lesson.leave.choices if choice.card]
    assert found and all(f"It finds the card “{title}”." in text for title in found)


def test_each_verdict_has_its_own_line_under_the_sentence():
    lesson = make_lesson(flags=["A."], fine=["B."], checks=["C."], plain=["D."])
    lines = [
        span.line
        for passage in printed(lesson, "teacher").passages[1:]
        for piece in passage.pieces
        if isinstance(piece, Text)
        for span in piece.spans
        if span.text in ("A.", "B.", "C.", "D.")
    ]
    assert lines == [Line.SOLID, Line.DOTTED, Line.DOUBLE, Line.NONE]


def test_the_notes_on_a_wide_table_stand_beside_it_once():
    lesson = table_of(12)
    noted = tuple(sentence._replace(notes=(make_note(Verdict.FINE),)) for sentence in lesson.article.sentences)
    lesson = lesson._replace(article=lesson.article._replace(sentences=noted))
    beside = [note.number for passage in printed(lesson, "teacher").passages for note in passage.beside]
    assert beside == [sentence.number for sentence in noted]


def test_the_hard_words_stand_below_the_article():
    lesson = our_lesson(WITH_FAULTS)
    text = words(lesson, "teacher")
    last = lesson.article.sentences[-1].text[-20:]
    assert lesson.words and all(text.index(last) < text.index(f"{word.text}: ") for word in lesson.words)
