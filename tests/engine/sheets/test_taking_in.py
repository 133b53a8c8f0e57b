from types import MappingProxyType

from engine.attempts import attempt_on
from engine.sheets.returned import code_of, file_of, revealed
from factories import make_lesson

from media_literacy.engine.attempts.events import Event, EventKind
from media_literacy.engine.sheets.result_file import LARGEST
from media_literacy.engine.sheets.taking_in import Sheets, TakenIn, found_in_file, found_in_text, take_in
from media_literacy.errors import AppError
from media_literacy.lesson.model import SentenceId

LESSON = make_lesson(flags=["A.", "B."], fine=["C.", "D."])
NOTHING: Sheets = MappingProxyType({})


def code(*marked, number=7, lesson=LESSON):
    return code_of(revealed(attempt_on(lesson, *marked)), lesson, number)


def file(*marked, number=7):
    shown = Event(EventKind.SHOWN, tuple(sentence.id for sentence in LESSON.article.sentences))
    marks = Event(EventKind.MARKED, tuple(map(SentenceId, marked)))
    opened = Event(EventKind.OPENED, (), "investigate")
    return file_of(LESSON, [opened, shown, marks, Event(EventKind.REVEALED)], number)


def reason(found):
    assert isinstance(found.sheet, AppError)
    return found.sheet


def taken(text: str, sheets: Sheets = NOTHING) -> TakenIn:
    return take_in(sheets, found_in_text(text, LESSON))


def test_many_are_taken_at_once_and_the_others_refused_with_their_reason():
    other = make_lesson(flags=["X.", "B."], fine=["C.", "D."])
    lines = [f"Ada: {code('flag-1')}", code("flag-2", number=8), "Bea: nothing", code("flag-1", lesson=other)]
    result = taken("\n".join(lines))
    assert result.new == (7, 8)
    assert [sheet.name for sheet in result.sheets.values()] == ["Ada", ""]
    assert [(source, reason.message) for source, reason in result.refused] == [
        ("“Bea: nothing”", "There is no code in this line."),
        (f"“{lines[3]}”", "This result belongs to another lesson, or to another version of this one."),
    ]


def test_the_same_again_changes_nothing():
    first = taken(f"Ada: {code('flag-1')}\nBea: {code('flag-2', number=8)}\n{code('flag-1')}")
    again = taken(f"{code('flag-1')}\nCy: {code('flag-2', number=8)}", first.sheets)
    assert first.known == (7,)
    assert (again.new, again.completed, again.known, again.refused) == ((), (), (7, 8), ())
    assert again.sheets == first.sheets and list(again.sheets) == [7, 8]


def test_a_name_that_comes_later_is_given():
    result = taken(f"Ada: {code('flag-1')}", taken(code("flag-1")).sheets)
    assert (result.new, result.completed, result.sheets[7].name) == ((), (7,), "Ada")


def test_a_file_tells_more_than_a_code_and_never_less():
    with_file = take_in(taken(f"Ada: {code('flag-1')}").sheets, found_in_file(file("flag-1"), "a.json", LESSON))
    assert (with_file.completed, with_file.sheets[7].is_code, with_file.sheets[7].name) == ((7,), False, "Ada")
    again = taken(code("flag-1"), with_file.sheets)
    assert (again.known, again.sheets) == ((7,), with_file.sheets)


def test_other_marks_under_the_same_number_do_not_replace_the_first():
    first = taken(f"Ada: {code('flag-1')}")
    result = taken(code("flag-1", "flag-2"), first.sheets)
    assert result.sheets == first.sheets
    assert [reason.message for _source, reason in result.refused] == [
        "Under the same number the result of Ada is there, with other marks. It stays."
    ]


def test_what_came_and_was_completed_at_once_is_new():
    found = [*found_in_text(code("flag-1"), LESSON), *found_in_file(file("flag-1"), "a.json", LESSON)]
    result = take_in(NOTHING, found)
    assert (result.new, result.completed, result.sheets[7].is_code) == ((7,), (), False)


def test_a_table_of_codes_is_read_without_its_head():
    table = f"Time,Name,Code\n2026-11-29,Ada,{code('flag-1')}\n2026-11-29,Bea,{code(number=8)[:-1]}Z\n"
    for data in (table.encode(), table.encode("utf-8-sig"), table.encode("utf-16"), table.encode("cp1252")):
        result = take_in(NOTHING, found_in_file(data, "form.csv", LESSON))
        assert result.sheets[7].name == "Ada"
        assert [source.partition(":")[0] for source, _reason in result.refused] == ["form.csv"]


def test_a_file_without_any_result_says_so_once():
    for data in (b"", b"a\nb\nc", bytes(range(256)), b"{}", b" " * (LARGEST + 1)):
        (found,) = found_in_file(data, "x", LESSON)
        assert found.source == "x"
        assert reason(found).message in (
            "There is no result and no code in it.",
            "This file is not the result of a lesson.",
            "This file is too large for a result.",
        )


def test_a_long_article_has_no_codes_and_the_hint_says_what_it_has():
    long = make_lesson(flags=["A."], fine=[f"B{number}." for number in range(40)])
    (found,) = found_in_text(code("flag-1"), long)
    assert reason(found).message == "An article as long as this one has no codes."
    assert "file" in reason(found).hint
