"""What is offered while a lesson is typed: what fits, how much of it, around the caret; nothing in plain text."""

from pathlib import Path

from authoring.completing import LESSON, texts
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st
from kept_output import assert_as_kept

from media_literacy.authoring.completion import completions
from media_literacy.lesson.parser import parse_lesson


def test_a_word_in_the_middle_of_a_name_finds_it_too():
    assert "impossible role.** " in texts("[^snow]: **Flag: role")


@each_row("line", ["It rained", "Two ** stars", "A [link", "1. first", "**Flag", "#hash", "a: b"])
def test_plain_text_offers_nothing(line):
    assert texts(line) == []


@given(st.integers(0, len(LESSON)), st.sampled_from(["", "[^", "    - ", "**", "    - Evidence: ", "# ", "](#", "é🚌"]))
def test_what_is_replaced_lies_around_the_caret_in_its_line(at, typed):
    draft = parse_lesson(LESSON.encode(), Path("lesson.md")).draft
    text, caret = LESSON[:at] + typed + LESSON[at:], at + len(typed)
    found = completions(draft, text, caret)
    assert found.start <= caret <= found.end
    assert "\n" not in text[found.start : found.end]
    assert completions(None, text, caret).start <= caret


def marks_offered(*sentences):
    """What is offered for a new note in a lesson of these sentences, each with a mark of its own."""
    article = " ".join(f"{sentence}[^n{number}]" for number, sentence in enumerate(sentences))
    lesson = f"# News\n\n{article}\n\n[^"
    return completions(parse_lesson(lesson.encode(), Path("lesson.md")).draft, lesson, len(lesson)).choices


def test_forty_choices_are_offered_at_most():
    assert len(marks_offered(*["It rained."] * 40)) == 40
    assert len(marks_offered(*["It rained."] * 41)) == 40


def test_sixty_characters_of_a_sentence_are_shown_and_a_longer_one_is_cut_at_a_word():
    assert marks_offered("a" * 30 + " " + "b" * 28 + ".")[0].shown == f"n0 — {'a' * 30} {'b' * 28}."
    assert marks_offered("a" * 30 + " " + "b" * 29 + ".")[0].shown == f"n0 — {'a' * 30}…"
    assert marks_offered("a" * 30 + " " + "b" * 29 + " c.")[0].shown == f"n0 — {'a' * 30} {'b' * 29}…"
    assert marks_offered("a" * 30 + " " + "b" * 30 + " c.")[0].shown == f"n0 — {'a' * 30}…"


def test_everything_that_is_offered_while_a_lesson_is_typed_is_offered_as_before():
    lines: list[str] = []
    for language in ("en", "es"):
        lesson = LESSON.replace("language: en", f"language: {language}")
        draft = parse_lesson(lesson.encode(), Path("lesson.md")).draft
        typed = (
            "[^snow]: **Flag: over", "[^snow]: **Fi", "    - Contradicts: rain, d", "    - Ho", "[^", "It is [so](#ra",
            "    - Evidence: [Rain gauge](#rain-gauge), R", "# De", "[^snow]: **Fine: limits.**",
        )  # fmt: skip
        for line in (*typed, *lesson.splitlines()):
            for at in range(len(line) + 1):
                text = f"{lesson}{line}\n"
                found = completions(draft, text, len(lesson) + at)
                if found.choices:
                    shown = [(choice.text, choice.shown) for choice in found.choices[:3]]
                    taken = (found.start - len(lesson), found.end - len(lesson), len(found.choices))
                    lines.append(f"{line[:at]!r} {line[at:]!r}: {taken} {shown}")
    assert_as_kept("completions.txt", lines)
