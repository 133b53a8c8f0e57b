import re

from export.question_formats.questions import question
from export.web_page.hostile import ATTACKS, filled_lesson
from factories import make_lesson

from media_literacy.export.question_formats.gift_file import gift_file
from media_literacy.lesson.vocabulary.kinds import load_catalogue

SIGNS = re.compile(r"\\.|([~=#{}:])", re.S)


def file(lesson):
    return gift_file(question(lesson), load_catalogue()).decode()


def unescaped(text):
    """The signs of a text that mean something to GIFT."""
    return "".join(found[1] for found in SIGNS.finditer(text) if found[1])


def test_each_answer_is_a_line_with_its_weight_and_feedback():
    lines = file(make_lesson(["Flag."], ["Fine."], ["Check."], title="Rain: a story")).splitlines()
    assert lines[0].startswith("::Rain\\: a story::[html]<div>") and lines[0].endswith(" {")
    assert [line[: line.index("%", 2) + 1] for line in lines[1:5]] == ["~%100%", "~%-100%", "~%0%", "~%-100%"]
    assert "#<strong>Yes.</strong>" in lines[1]
    assert lines[5].startswith("####<div>") and lines[6:] == ["}"]


def test_a_strangers_text_has_no_sign_that_means_anything():
    for attack in (*ATTACKS, "~%100%right# yes", "}\n\n::x::{=a}", "\\", "a\\=b", "// no comment\n\n$CATEGORY: x"):
        written = file(filled_lesson([attack], "https://example.org/"))
        lines = written.splitlines()
        assert [unescaped(line) for line in lines] == ["::::{", "~#", "~#", "~#", "####", "}"]
        assert len(lines) == 6 and "" not in lines
