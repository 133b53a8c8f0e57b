"""The choices under *Leave the page*: their ids, and the card that each would find."""

from each_row import each_row
from lesson.reading.test_parts import blocks, texts
from lesson.test_raw_lesson import draft_of

from media_literacy.lesson.model import Choice
from media_literacy.lesson.reading.leave_the_page import read_choices
from media_literacy.lesson.text_blocks import text_of_runs

EVIDENCE = "# Evidence\n\n## The survey\n\nNine of ten.\n\n## Minutes – May\n\nSix to five.\n"


def choices(*lines: str) -> tuple[Choice, ...]:
    text = "# News\n\nIt rained.[^rain]\n\n[^rain]: **Name only.**\n\n# Leave the page\n\n" + "\n".join(lines)
    leave = draft_of(f"{text}\n\n{EVIDENCE}").lesson.leave
    assert leave is not None
    return leave.choices


def said(choice: Choice) -> tuple[str, str, str | None]:
    return text_of_runs(choice.text), text_of_runs(choice.reason), choice.card


@each_row(
    ("text", "before", "choices", "after"),
    [
        ("Which?", ["Which?"], [], []),
        ("Which?\n\n- [x] a\n- [ ] b\n\nSo.", ["Which?"], [("a", True, 0), ("b", False, 0)], ["So."]),
        ("- [x] a\n\n  more\n\n  - sub\n- [ ] b", [], [("a", True, 2), ("b", False, 0)], []),
        ("- [ ] a\n\nBetween.\n\n- [ ] b", [], [("a", False, 0), ("b", False, 0)], ["Between."]),
    ],
)
def test_choices_are_the_items_with_a_box(text: str, before: list[str], choices: list[object], after: list[str]):
    first, found, last = read_choices(blocks(text))
    assert (texts(first), texts(last)) == (before, after)
    assert [(choice.block.inline.text, choice.is_best, len(choice.further)) for choice in found] == choices


@each_row(
    ("line", "expected"),
    [
        ("one — so ([The survey](#the-survey))", ("one", "so", "the-survey")),
        ("one — so. ( [it](<#the-survey>) ) ", ("one", "so.", "the-survey")),
        ("one（[it](#the-survey)）", ("one", "", "the-survey")),
        ("one ([Minutes – May](#minutes--may))", ("one", "", "minutes--may")),
        ("one — so\n\n  and more ([it](#the-survey))", ("one", "so\nand more", "the-survey")),
        ("one — so", ("one", "so", None)),
        ("one — so ([it](#no-card))", ("one", "so", None)),
        ("one — so ([the rain](#rain))", ("one", "so (the rain)", None)),
        ("one ([the – rain](#rain))", ("one (the – rain)", "", None)),
        ("one — so ([it](https://example.org/))", ("one", "so (it)", None)),
        ("one — so ([it](#the-survey)).", ("one", "so (it).", None)),
        ("one — so [it](#the-survey)", ("one", "so it", None)),
        ("one ([it](#the-survey)) — so", ("one (it)", "so", None)),
        ("`one ([it](#the-survey))`", ("one ([it](#the-survey))", "", None)),
        ("([it](#the-survey))", ("", "", "the-survey")),
    ],
)
def test_a_card_stands_in_brackets_at_the_end(line: str, expected: tuple[str, str, str | None]):
    assert said(choices(f"- [x] {line}", "- [ ] two")[0]) == expected


def test_a_choice_has_an_id_of_its_words():
    assert [choice.id for choice in choices("- [ ] `Bus lanes!` — a", "- [ ] 2013")] == ["bus-lanes", "choice-2013"]


def test_a_card_that_does_not_exist_is_told():
    draft = "# News\n\nIt rained.\n\n# Leave the page\n\n- [x] one ([it](#no-card))\n- [ ] two\n"
    from diagnosing import places_of

    assert places_of("dead-reference", draft) == [(7, 12)]
