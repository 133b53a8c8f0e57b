"""A field that the note cannot find is told, and brought where it belongs."""

from collected_lessons import TESTS, drafted
from diagnosing import noted, places_of
from each_row import each_row

from media_literacy.lesson.checks.notes.misplaced_fields import indent_fields, make_list_item
from media_literacy.lesson.fix import FindFix

HEAD = "**Flag: contradiction.** So."


def fixed(text: str, code: str, find_fix: FindFix) -> str | None:
    parsed = drafted(text, TESTS / "lesson.md")
    found = next(found for found in parsed.report.diagnostics if found.code == code)
    assert parsed.draft is not None
    fix = find_fix(parsed.draft, found)
    for splice in sorted(fix.splices if fix else (), key=lambda splice: -splice.start):
        text = text[: splice.start] + splice.text + text[splice.end :]
    return text if fix else None


@each_row(
    "line", ["- Hint: Look.", "  Hint: Look.", "- **Hint:** Look.", "Hint：Look.", "• Hint: Look.", "1. Hint: Look."]
)
def test_a_field_below_a_note_is_told_and_indented(line: str):
    lesson = noted(f"{HEAD}\n\n{line}")
    column = 3 if line.startswith("  ") else 1
    assert places_of("field-not-indented", lesson) == [(10, column)]
    word = line.lstrip().removeprefix("- ").removeprefix("• ").removeprefix("1. ")
    assert fixed(lesson, "field-not-indented", indent_fields) == noted(f"{HEAD}\n\n    - {word}")


@each_row("line", ["Once: upon a time.", "It blew.\n\n- Hint: Look.", "Look at the Hint: it is there."])
def test_other_lines_below_a_note_are_text(line: str):
    assert places_of("field-not-indented", noted(f"{HEAD}\n\n{line}")) == []


def test_all_fields_below_a_note_are_indented_with_what_goes_on_from_them():
    lesson = noted(f"{HEAD}\n\n- Hint: Look\n  again.\n- Fix: No.")
    assert fixed(lesson, "field-not-indented", indent_fields) == noted(
        f"{HEAD}\n\n    - Hint: Look\n      again.\n    - Fix: No."
    )


def test_a_field_in_the_explanation_is_told_and_made_an_item():
    lesson = noted(f"{HEAD}\n    Hint: Look.")
    assert places_of("field-in-text", lesson) == [(9, 5)]
    assert fixed(lesson, "field-in-text", make_list_item) == noted(f"{HEAD}\n\n    - Hint: Look.")


def test_a_field_in_the_middle_of_a_line_is_told():
    lesson = noted(f"{HEAD} Look. Hint: where?")
    assert places_of("field-in-text", lesson) == [(8, 42)]
    assert places_of("field-in-text", noted(f"{HEAD} Look, Hint: where?")) == []


@each_row(
    ("field", "leads"),
    [
        ("Contradicts: a", True),
        ("Contradicts: b", False),
        ("Evidence: [x](#card)", True),
        ("Evidence: [x](#other)", False),
        ("Evidence: card", False),
        ("Fix: anything", True),
    ],
)
def test_a_field_becomes_an_item_only_where_it_leads_somewhere(field: str, leads: bool):
    lesson = noted(f"{HEAD}\n    {field}") + "\n# Evidence\n\n## Card\n\nWords.\n"
    assert (fixed(lesson, "field-in-text", make_list_item) is not None) is leads
