from each_row import each_row
from factories import make_lesson
from hypothesis import given
from hypothesis import strategies as st

from media_literacy.engine.attempts.attempt_state import Mark
from media_literacy.engine.results.grading import grade
from media_literacy.engine.sheets.typed_sheet import read_typed_sheet, state_of_sheet
from media_literacy.i18n import speaking
from media_literacy.lesson.model import KindId
from media_literacy.lesson.vocabulary.kinds import load_catalogue

LESSON = make_lesson(flags=["A.", "B."], fine=[f"C{index}." for index in range(10)])
CATALOGUE = load_catalogue()


def read(text, lesson=LESSON):
    return read_typed_sheet(text, lesson, CATALOGUE)


def marks(text, lesson=LESSON):
    sheet = read(text, lesson)
    assert sheet.faults == ()
    numbers = {sentence.id: sentence.number for sentence in lesson.article.sentences}
    return {numbers[id]: (mark.reason, mark.confidence) for id, mark in sheet.marks.items()}


@each_row("text", ["3, 7, 12", "3 7 12", "3;7;12", " 3 , 7 , 12, ", "3, 7 7, 12 3", "3.\n7.\n12."])
def test_numbers_are_read_however_they_are_divided(text):
    assert marks(text) == {3: (None, None), 7: (None, None), 12: (None, None)}


@each_row(
    "text",
    [
        "3 impossible role sure",
        "3 (impossible role, sure)",
        "3: Impossible Role / sure",
        "3 sure role",
        "3 – role – sure",
    ],
)
def test_reason_and_how_sure_follow_their_number(text):
    assert marks(text) == {3: ("role", 3)}


@each_row(("words", "level"), [("a hunch", 1), ("hunch", 1), ("fairly sure", 2), ("sure", 3)])
def test_how_sure_alone_is_enough(words, level):
    assert marks(f"3 {words}, 7") == {3: (None, level), 7: (None, None)}


def test_how_sure_is_understood_by_the_words_of_the_window_in_full_and_short():
    for words, level in {
        "intuición": 1,
        "bastante": 2,
        "bastante seguridad": 2,
        "mucha": 3,
        "mucha seguridad": 3,
    }.items():
        with speaking("es"):
            assert marks(f"3 {words}") == {3: (None, level)}, words
    with speaking("es"):
        assert read("3 seguridad").faults


def test_reasons_are_read_in_the_lessons_language():
    lesson = make_lesson(flags=["A."], language="es")
    role = CATALOGUE.kind(KindId("role"))
    assert role.name("es") != role.name("en")
    assert marks(f"1 {role.name('es')}", lesson) == {1: ("role", None)}


def test_what_comes_twice_is_put_together():
    assert marks("3 role, 3 sure") == {3: ("role", 3)}


def test_an_empty_sheet_has_no_marks_and_no_fault():
    assert read("  ").marks == {} and read(" , ").faults == ()


@each_row(
    ("text", "told"),
    [
        ("3, 40", "There is no sentence 40. They are numbered from 1 to 12."),
        ("0", "There is no sentence 0. They are numbered from 1 to 12."),
        ("3-5", "“3-5” could mean two sentences or many. Type each number, with commas."),
        ("role 3", "“role” stands before any number."),
        ("3 imposible role", "“imposible role” after sentence 3 is not known. Did you mean “impossible role”?"),
        ("3 xyzzy", "“xyzzy” after sentence 3 is neither a reason nor how sure."),
        ("3 named source", "“named source” after sentence 3 is a good sign, and no reason to doubt."),
    ],
)
def test_a_slip_is_told_kindly(text, told):
    assert read(text).faults == (told,)


def test_what_was_understood_is_kept_beside_the_slips():
    sheet = read("3 role, 40, 7 sure")
    assert list(sheet.marks.values()) == [Mark(KindId("role")), Mark(None, 3)]
    assert len(sheet.faults) == 1


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text):
    sheet = read(text)
    assert set(sheet.marks) <= {sentence.id for sentence in LESSON.article.sentences}


def test_a_sheet_of_paper_was_read_whole():
    scorecard = grade(state_of_sheet(LESSON, read("1, 3").marks), LESSON)
    assert (scorecard.caught, scorecard.missed, scorecard.false_alarms, scorecard.unseen) == (1, 1, 1, 0)
