from dataclasses import replace
from pathlib import Path

import pytest
from factories import make_lesson, make_note
from own_lessons import FOUNDING, NOTHING_WRONG, WITH_FAULTS, our_lesson
from printed_letters import letters

from media_literacy.export.lesson_formats.answer_key import answer_key
from media_literacy.export.lesson_formats.teacher_copy import teacher_copy
from media_literacy.export.lesson_formats.worksheet import worksheet
from media_literacy.export.paper.pieces import Blanks, Line, Row, Text
from media_literacy.lesson.model import Block, BlockKind, Run, Verdict
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue

CATALOGUE = load_catalogue()
COMPOSED = {"worksheet": worksheet, "key": answer_key, "teacher": teacher_copy}
OURS = (FOUNDING, NOTHING_WRONG, WITH_FAULTS)


def printed(lesson, sheet):
    return COMPOSED[sheet](lesson, CATALOGUE)


def words(lesson, sheet):
    return letters(printed(lesson, sheet).passages)


@pytest.mark.parametrize("name", OURS)
def test_the_worksheet_has_every_sentence_after_its_number(name):
    lesson = our_lesson(name)
    text = words(lesson, "worksheet")
    for sentence in lesson.article.sentences:
        assert f"{sentence.number}\u00a0{sentence.text}" in text


@pytest.mark.parametrize("name", OURS)
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
    assert all([cell.text for cell in one.cells] == ["", "", "☐ a hunch   ☐ fairly sure   ☐ sure"] for one in blank)


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


def test_the_key_begins_with_the_numbers_of_each_verdict():
    lesson = make_lesson(flags=["A."], fine=["B.", "C."], checks=["D."], plain=["E."])
    text = words(lesson, "key")
    assert "× Does not hold: 1\n? Worth checking: 4\n= Holds up: 2, 3\nNot scored: 5" in text


def test_the_key_leaves_sentences_without_a_note_to_its_list_of_numbers():
    text = words(make_lesson(fine=["B."], plain=["E."]), "key")
    assert "Not scored: 2" in text and "E." not in text


def test_where_unmarked_sentences_are_fine_the_key_counts_them_so():
    text = words(make_lesson(flags=["A."], plain=["E."], unmarked_is_fine=True), "key")
    assert "= Holds up: 2" in text and "Not scored" not in text


@pytest.mark.parametrize("sheet", ["key", "teacher"])
def test_a_note_is_printed_with_its_kind_reasons_card_and_clash(sheet):
    note = make_note(
        Verdict.FLAG, "role", "Stations measure wind.", label="flag-1",
        evidence=("rules",), how_to_check=(Run("Look it up."),), fix=(Run("The council fixed it."),),
    )  # fmt: skip
    lesson = make_lesson(
        flags=["The station fixed it."],
        fine=["The council fixes it."],
        clashes=[("flag-1", "fine-1")],
        notes={"flag-1": (note,)},
        cards=["rules"],
    )
    text = words(lesson, sheet)
    for wanted in (
        "× Does not hold: impossible role",
        "Stations measure wind.",
        "How to check: Look it up.",
        "This would hold: The council fixed it.",
        "Evidence: Rules",
        "Clashes with sentence 2: “The council fixes it.”",
        "Clashes with sentence 1: “The station fixed it.”",
    ):
        assert wanted in text


def test_a_sound_sentence_that_looks_odd_is_said_to_look_so():
    assert "= Holds up: looks like impossible role" in words(make_lesson(fine=[("A.", "role")]), "key")


@pytest.mark.parametrize("name", OURS)
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
        for one in passage.beside:
            assert one.number in begins
            found[one.number] = one.pieces
    for sentence in lesson.article.sentences:
        marker = found[sentence.number][0]
        assert isinstance(marker, Text) and marker.marker == str(sentence.number)


def test_the_teachers_copy_ends_with_all_that_comes_after_reading():
    lesson = our_lesson(WITH_FAULTS)
    text = words(lesson, "teacher")
    places = [
        text.index(f"\n{one}\n") for one in ("Evidence", "Leave the page", "Discussion", "Debrief", "Teacher notes")
    ]
    assert places == sorted(places)
    assert all(card.title in text for card in lesson.cards)
    assert lesson.leave is not None
    assert text.count("(a good choice)") == sum(choice.is_best for choice in lesson.leave.choices) > 0


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


def test_links_are_printed_as_text():
    runs = (
        Run("the site", link="https://example.org/a"),
        Run(" and "),
        Run("that sentence", link="#fine-1"),
        Run(" and "),
        Run("the rules", link="#rules"),
        Run(" and "),
        Run("https://example.org/b", link="https://example.org/b"),
    )
    note = make_note(Verdict.FINE, label="fine-1")
    note = note.__class__(note.label, note.verdict, note.kind, (Block(BlockKind.PARAGRAPH, runs),))
    lesson = make_lesson(fine=["A."], notes={"fine-1": (note,)}, cards=["rules"])
    assert (
        "the site (https://example.org/a) and that sentence (sentence 1) and the rules (card “Rules”)"
        " and https://example.org/b" in words(lesson, "key")
    )


@pytest.mark.parametrize("sheet", ["key", "teacher"])
def test_hints_are_printed_in_their_order_for_whoever_helps(sheet):
    hints = ((Run("Which day comes first?"),), (Run("Read sentence 2."),))
    notes = {"flag-1": (make_note(Verdict.FLAG, hints=hints),), "flag-2": (make_note(Verdict.FLAG, hints=hints[:1]),)}
    text = words(make_lesson(flags=["A.", "B."], notes=notes), sheet)
    assert "Hint 1: Which day comes first?\nHint 2: Read sentence 2." in text
    assert "Hint: Which day comes first?" in text


def clashes_on_paper(partners):
    """What the key says of the first sentence when it clashes with so many others."""
    lesson = make_lesson(
        flags=["It closes."],
        fine=[f"It opens at {n}." for n in range(partners)],
        clashes=[("flag-1", f"fine-{n + 1}") for n in range(partners)],
    )
    text = words(lesson, "key")
    own = text[text.index("“It closes.”") :].partition("“It opens at 0.”\n=")[0]
    return [line for line in own.split("\n") if line.startswith("Clashes with")]


def test_many_clashes_are_printed_as_numbers():
    assert len(clashes_on_paper(6)) == 6
    assert clashes_on_paper(7)[6:] == ["Clashes with sentence 8, too."]
    assert clashes_on_paper(8)[6:] == ["Clashes with sentences 8, 9, too."]
    (numbers,) = clashes_on_paper(36)[6:]
    assert numbers.endswith("35, 36, 37, too.") and "more" not in numbers
    (numbers,) = clashes_on_paper(37)[6:]
    assert numbers.endswith("36, 37 and 1 more, too.")


def table_of(columns, rows=2):
    """A lesson with a table of so many columns, each cell its own name."""
    lines = [[f"R{row}C{column}" for column in range(columns)] for row in range(rows)]
    lines.insert(1, ["-"] * columns)
    lesson = parse_lesson(
        ("# News\n\n" + "\n".join(f"|{'|'.join(line)}|" for line in lines)).encode(), Path("a.md")
    ).lesson
    assert lesson is not None
    return lesson


def rows_of(lesson, sheet):
    return [piece for passage in printed(lesson, sheet).passages for piece in passage.pieces if isinstance(piece, Row)]


def test_a_table_that_fits_is_printed_as_it_is():
    rows = rows_of(table_of(8), "worksheet")
    assert [len(row.cells) for row in rows[:2]] == [8, 8]
    assert [len(row.cells) for row in rows_of(table_of(9), "worksheet")[:4]] == [8, 8, 2, 2]


@pytest.mark.parametrize("sheet", ["worksheet", "teacher"])
def test_a_wide_table_is_printed_in_parts_that_each_have_its_first_column(sheet):
    lesson = table_of(40, rows=3)
    rows = [row for row in rows_of(lesson, sheet) if row.cells[0].text.lstrip("0123456789\u00a0").startswith("R")]
    assert max(len(row.cells) for row in rows) <= 8
    texts = [[cell.text.split("\u00a0")[-1] for cell in row.cells] for row in rows]
    assert [row[0] for row in texts] == ["R0C0", "R1C0", "R2C0"] * (len(rows) // 3)
    for line in range(3):
        shown = [cell for row in texts[line::3] for cell in row[1:]]
        assert shown == [f"R{line}C{column}" for column in range(1, 40)]
    numbers = [span.number for row in rows for cell in row.cells for span in cell.spans if span.number is not None]
    assert sorted(numbers) == [sentence.number for sentence in lesson.article.sentences[1:]]
    assert [row.is_header for row in rows] == [True, False, False] * (len(rows) // 3)


def test_the_notes_on_a_wide_table_stand_beside_it_once():
    lesson = table_of(12)
    noted = tuple(replace(sentence, notes=(make_note(Verdict.FINE),)) for sentence in lesson.article.sentences)
    lesson = replace(lesson, article=replace(lesson.article, sentences=noted))
    beside = [one.number for passage in printed(lesson, "teacher").passages for one in passage.beside]
    assert beside == [one.number for one in noted]
