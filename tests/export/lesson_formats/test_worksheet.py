"""What a learner gets: the whole article, and no word of what its author thinks."""

from each_row import each_row
from export.sheets import OURS, printed, words
from factories import make_lesson
from own_lessons import WITH_FAULTS, our_lesson
from printed_letters import letters

from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.export.paper.pieces import Blanks, Line, Row, Text


@each_row("name", OURS)
def test_the_worksheet_has_every_sentence_after_its_number(name):
    lesson = our_lesson(name)
    text = words(lesson, "worksheet")
    for sentence in lesson.article.sentences:
        assert f"{sentence.number}\u00a0{sentence.text}" in text


@each_row("name", OURS)
def test_the_worksheet_gives_no_word_of_a_note_away(name):
    lesson = our_lesson(name)
    sheet = printed(lesson, "worksheet")
    text = letters(sheet.passages)
    for sentence in lesson.article.sentences:
        for note in sentence.notes:
            assert not any(block.text in text for block in note.explanation if block.text)
    assert not any(
        span.line is not Line.NONE
        for passage in sheet.passages
        for piece in passage.pieces
        if isinstance(piece, Text)
        for span in piece.spans
    )


def test_the_label_of_an_unannounced_lesson_tells_nothing_before_the_reveal():
    lesson = our_lesson(WITH_FAULTS)
    assert printed(lesson, "worksheet").label == "From a media-literacy exercise; may be invented. Not news."
    assert printed(lesson, "key").label == "Invented for teaching. Not news."
    assert printed(lesson, "teacher").label == "Invented for teaching. Not news."


def test_the_worksheet_has_room_for_name_date_and_what_is_doubted():
    pieces = [piece for passage in printed(our_lesson(WITH_FAULTS), "worksheet").passages for piece in passage.pieces]
    assert [piece.labels for piece in pieces if isinstance(piece, Blanks)] == [("Name", "Date")]
    blank = [piece for piece in pieces if isinstance(piece, Row) and not piece.is_header]
    assert len(blank) == 11
    boxes = "☐\u00a0a\u00a0hunch   ☐\u00a0fairly\u00a0sure   ☐\u00a0sure"
    assert all([cell.text for cell in row.cells] == ["", "", boxes] for row in blank)


def test_the_number_of_lines_tells_nothing_about_the_number_of_faults():
    def count(lesson):
        pieces = [piece for passage in printed(lesson, "worksheet").passages for piece in passage.pieces]
        return sum(isinstance(piece, Row) for piece in pieces)

    texts = [f"Sentence {index}." for index in range(14)]
    assert count(make_lesson(flags=texts)) == count(make_lesson(fine=texts))


def test_the_content_note_stands_above_the_article():
    assert "Before you read: About a quarrel." in words(
        make_lesson(fine=["It rained."], content_note="About a quarrel."), "worksheet"
    )


def test_the_hard_words_stand_below_the_article():
    lesson = our_lesson(WITH_FAULTS)
    text = words(lesson, "worksheet")
    last = lesson.article.sentences[-1].text[-20:]
    assert lesson.words and all(text.index(last) < text.index(f"{word.text}: ") for word in lesson.words)


def test_each_page_of_what_has_numbers_says_by_which_numbering():
    lesson = our_lesson(WITH_FAULTS)
    code = numbering_of(lesson)
    for sheet in ("worksheet", "key", "teacher"):
        assert printed(lesson, sheet).running_kind == f"{printed(lesson, sheet).kind}, numbering {code}"
    assert f"the same numbering, {code}" in words(lesson, "key")
