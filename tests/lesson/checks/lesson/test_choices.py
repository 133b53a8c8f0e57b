"""Leave the page asks for a choice between a best one and others."""

import pytest
from diagnosing import codes_of, places_of

CODES = {"no-best-choice", "only-best-choices", "single-choice", "broken-box", "no-choices"}


def lesson(*lines: str) -> str:
    return "# News\n\nIt rained.\n\n# Leave the page\n\n" + "\n".join(lines) + "\n"


@pytest.mark.parametrize(
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
