import json
from html.parser import HTMLParser

from export.question_formats.questions import all_lessons, question, unzipped
from export.web_page.hostile import ATTACKS, HARMLESS, filled_lesson
from factories import make_lesson, make_note

from media_literacy.export.question_formats.h5p_file import h5p_file
from media_literacy.export.question_formats.h5p_libraries import NO_LIBRARIES, Libraries
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.text_blocks import Run

ELEMENTS = {"div", "p", "span", "strong", "em", "br", "code"}


def files(lesson):
    return unzipped(h5p_file(question(lesson), NO_LIBRARIES))


def content(lesson):
    return json.loads(files(lesson)["content/content.json"])


def test_the_file_names_its_content_type_and_takes_the_libraries_along():
    lesson = make_lesson(["Flag."], title="Rain", language="de-AT")
    described = json.loads(files(lesson)["h5p.json"])
    assert described["title"] == "Rain" and described["language"] == "de"
    assert described["mainLibrary"] == "H5P.MultiChoice" == described["preloadedDependencies"][0]["machineName"]
    taken = Libraries(NO_LIBRARIES.dependencies, (("H5P.MultiChoice-1.16/a.js", b"x"),))
    assert unzipped(h5p_file(question(lesson), taken))["H5P.MultiChoice-1.16/a.js"] == b"x"


def test_only_what_is_right_or_wrong_is_an_answer():
    asked = content(make_lesson(["Flag."], ["Fine."], ["Check."], ["Plain."]))
    assert [(answer["text"], answer["correct"]) for answer in asked["answers"]] == [
        ('<div class="answer-flag-1">Flag.</div>', True),
        ('<div class="answer-fine-1">Fine.</div>', False),
        ('<div class="answer-_nothing">Nothing is wrong here</div>', False),
    ]
    assert "Check." in asked["question"] and "Plain." in asked["question"]
    assert "Yes." in asked["answers"][0]["tipsAndFeedback"]["chosenFeedback"]
    assert "Easy to read past." in asked["answers"][0]["tipsAndFeedback"]["notChosenFeedback"]
    behaviour = asked["behaviour"]
    assert behaviour["type"] == "multi" and not behaviour["singlePoint"] and not behaviour["randomAnswers"]


def test_no_tip_tells_where_a_problem_is():
    note = make_note(Verdict.FLAG, hints=((Run("Who says so?"),),))
    tips = [
        one["tipsAndFeedback"]["tip"] for one in content(make_lesson(["Flag."], notes={"flag-1": (note,)}))["answers"]
    ]
    assert tips == ["", "<p>Who says so?</p>"]
    sound = content(make_lesson(fine=["Fine."]))["answers"]
    assert sound[0]["tipsAndFeedback"]["tip"] == "" and "A question to read with" in sound[1]["tipsAndFeedback"]["tip"]
    assert sound[1]["correct"]


def test_evidence_stands_in_the_question_and_the_debrief_after_the_answer_as_plain_text():
    asked = content(make_lesson(["Flag."], cards=["survey"], debrief="So it <was>."))
    assert "What survey says." in asked["question"] and "So it" not in asked["question"]
    assert asked["overallFeedback"][0]["feedback"] == "Invented for teaching. Not news. So it &lt;was&gt;."


def test_every_lesson_that_comes_with_the_program_has_a_right_answer(subtests):
    for path, lesson in all_lessons():
        with subtests.test(path.stem):
            assert sum(answer["correct"] for answer in content(lesson)["answers"]) >= 1


class _Elements(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, tuple(attrs)))

    def handle_comment(self, data):
        raise AssertionError(data)


def elements(value):
    """The elements in all texts of the content."""
    if isinstance(value, str):
        parser = _Elements()
        parser.feed(value)
        parser.close()
        return parser.found
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [one for part in parts for one in elements(part)]


def test_a_strangers_text_is_no_element():
    link = "javascript:alert(1)"
    plain = elements(content(filled_lesson([HARMLESS], link)))
    assert {name for name, _attributes in plain} <= ELEMENTS and {n for _e, names in plain for n, _v in names} == {
        "class"
    }
    for attack in ATTACKS:
        assert elements(content(filled_lesson([attack], link))) == plain
