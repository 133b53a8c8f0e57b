"""What the author says of a sentence, as it is printed."""

from each_row import each_row
from export.sheets import words
from factories import make_lesson, make_note

from media_literacy.lesson.model import SentenceId, Verdict
from media_literacy.lesson.text_blocks import Run


@each_row("sheet", ["key", "teacher"])
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
        "What would hold: The council fixed it.",
        "Evidence: Rules",
        "Clashes with sentence 2: “The council fixes it.”",
        "Clashes with sentence 1: “The station fixed it.”",
    ):
        assert wanted in text


def test_a_sound_sentence_that_looks_odd_is_said_to_look_so():
    assert "• Holds up: looks like impossible role" in words(make_lesson(fine=[("A.", "role")]), "key")


@each_row("sheet", ["key", "teacher"])
def test_hints_are_printed_in_their_order_for_whoever_helps(sheet):
    hints = ((Run("Which day comes first?"),), (Run("Read sentence 2."),))
    notes = {"flag-1": (make_note(Verdict.FLAG, hints=hints),), "flag-2": (make_note(Verdict.FLAG, hints=hints[:1]),)}
    text = words(make_lesson(flags=["A.", "B."], notes=notes), sheet)
    assert "Hint 1: Which day comes first?\nHint 2: Read sentence 2." in text
    assert "Hint: Which day comes first?" in text


def test_a_sentence_that_tells_what_another_leaves_out_is_printed_as_to_be_read_with_it():
    note = make_note(Verdict.FLAG, "base", contradicts=(SentenceId("fine-1"),))
    lesson = make_lesson(flags=["Half."], fine=["Two."], notes={"flag-1": (note,)}, clashes=[("flag-1", "fine-1")])
    text = words(lesson, "key")
    assert "Read together with sentence 2: “Two.”" in text and "Clashes with" not in text


def clashes_on_paper(partners):
    """What the key says of the first sentence when it clashes with so many others."""
    lesson = make_lesson(
        flags=["It closes."],
        fine=[f"It opens at {n}." for n in range(partners)],
        clashes=[("flag-1", f"fine-{n + 1}") for n in range(partners)],
    )
    text = words(lesson, "key")
    own = text[text.index("“It closes.”") :].partition("“It opens at 0.”\n•")[0]
    return [line for line in own.split("\n") if line.startswith("Clashes with")]


def test_many_clashes_are_printed_as_numbers():
    assert len(clashes_on_paper(6)) == 6
    assert clashes_on_paper(7)[6:] == ["Clashes with sentence 8, too."]
    assert clashes_on_paper(8)[6:] == ["Clashes with sentences 8, 9, too."]
    (numbers,) = clashes_on_paper(36)[6:]
    assert numbers.endswith("35, 36, 37, too.") and "more" not in numbers
    (numbers,) = clashes_on_paper(37)[6:]
    assert numbers.endswith("36, 37 and 1 more, too.")
