"""Leave the page asks for a choice between a best one and others."""

from authoring.fixes.fixing import assert_fixes, fixed
from diagnosing import codes_of, places_of
from each_row import each_row
from hypothesis import given
from hypothesis import strategies as st

CODES = {"no-best-choice", "only-best-choices", "single-choice", "broken-box", "no-choices"}


def lesson(*lines: str) -> str:
    return "# News\n\nIt rained.\n\n# Leave the page\n\n" + "\n".join(lines) + "\n"


@each_row(
    ("lines", "codes"),
    [
        (["- [x] one — so", "- [ ] two — so"], set()),
        (["- [ ] one", "- [ ] two"], {"no-best-choice"}),
        (["- [x] one", "- [x] two"], {"only-best-choices"}),
        (["- [x] one", "- [x] two", "- [ ] three"], set()),
        (["- [x] one"], {"single-choice"}),
        (["- [ ] one"], {"single-choice", "no-best-choice"}),
        (["- [x] one", "- [ ] two", "- (x) three"], {"broken-box"}),
        (["- [x] one", "- [ ] two", "", "[] three"], {"broken-box"}),
        (["Which?"], {"no-choices"}),
    ],
)
def test_what_makes_it_no_choice_is_told(lines: list[str], codes: set[str]):
    assert CODES & set(codes_of(lesson(*lines))) == codes


def test_the_second_best_choice_is_told_of_several():
    assert places_of("only-best-choices", lesson("- [x] one", "- [x] two", "- [x] three")) == [(8, 7)]


CARDS = "# News\n\nIt rained.[^a]\n\n[^a]: **Name only.**\n\n# Evidence\n\n## Log\n\nRain.\n\n## Map\n\nHere.\n\n"
CHOICES = CARDS + "# Leave the page\n\n- [x] {}\n- [ ] two\n"


@each_row(
    ("choice", "is_told"),
    [
        ("one — so ([log](#log))", False),
        ("one — so ([the rain](#a))", False),
        ("one — see [log](#log)", True),
        ("one ([log](#log)) — so", True),
        ("one — so ([map](#map)) ([log](#log))", True),
        ("one\n\n  see ([log](#log)) there", True),
        ("`one ([log](#log)) so`", False),
    ],
)
def test_a_card_of_a_choice_that_is_not_at_its_end_is_told(choice: str, is_told: bool):
    assert ("card-not-at-end" in codes_of(CHOICES.format(choice))) == is_told


def test_a_link_to_a_card_elsewhere_in_the_part_is_no_choice():
    assert "card-not-at-end" not in codes_of(CHOICES.format("one") + "\nNow read [log](#log) below.\n")


def test_the_card_is_put_at_the_end_of_its_choice():
    assert_fixes(
        "card-not-at-end",
        ("one ([log](#log)) — so", "one — so ([log](#log))"),
        ("one — see [the log](#log) for it.", "one — see the log for it. ([the log](#log))"),
        ("one — so [log](#log)", "one — so ([log](#log))"),
        ("one\n\n  see ([log](#log)) there", "one\n\n  see there ([log](#log))"),
        ("one — so ([map](#map)) ([log](#log))", "one — so ([map](#map)) ([log](#log))"),
        around=CHOICES,
    )


def test_the_fix_settles_it():
    for choice in ("one ([log](#log)) — so", "one — see [the log](#log) for it.", "one — *so* [log](#log)"):
        (mended,) = fixed(CHOICES.format(choice), "card-not-at-end")
        assert "card-not-at-end" not in codes_of(mended), mended


PIECES = st.sampled_from(
    ["one", " — so", " ([log](#log))", "[map](#map)", " (", ")", "*it*", "`code`", ".", "\\(", " é", "（[log](#log)）"]
)


@given(st.lists(PIECES, min_size=1, max_size=6).map("".join))
def test_a_fix_changes_its_choice_alone_and_leaves_a_choice_less_to_say(choice: str):
    text = CHOICES.format(f"two {choice}")
    before = codes_of(text).count("card-not-at-end")
    for mended in fixed(text, "card-not-at-end"):
        lines = [(old, new) for old, new in zip(text.split("\n"), mended.split("\n"), strict=True) if old != new]
        assert len(lines) == 1 and lines[0][0].startswith("- [x] two")
        assert codes_of(mended).count("card-not-at-end") < before, mended
