import pytest
from export.question_formats.questions import local, question, skeleton, tree, words_of
from export.web_page.hostile import ATTACKS, HARMLESS, filled_lesson
from factories import make_lesson
from lxml import html

from media_literacy.errors import AppError
from media_literacy.export.question_formats.moodle_xml_file import moodle_xml_file
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def file(lesson):
    return moodle_xml_file(question(lesson), load_catalogue())


def texts(root):
    """What is HTML inside of the XML."""
    return [one[0].text or "" for one in root.iter() if one.attrib.get("format") == "html"]


def test_the_question_takes_several_answers_in_their_order_each_with_its_feedback():
    asked = tree(file(make_lesson(["Flag."], ["Fine."], ["Check."], title="Rain")))[0]
    said = {local(one): words_of(one) for one in asked}
    assert asked.attrib["type"] == "multichoice" and said["name"] == "Rain"
    assert said["single"] == "false" == said["shuffleanswers"] and said["defaultgrade"] == "1"
    answers = [one for one in asked if local(one) == "answer"]
    assert [one.attrib["fraction"] for one in answers] == ["100", "-100", "0", "-100"]
    assert "Flag." in words_of(answers[0]) and "Because of what it says." in words_of(answers[0][1])


def test_what_moodle_cannot_weigh_makes_no_file():
    with pytest.raises(AppError, match="11 right answers"):
        file(make_lesson([f"Flag {n}." for n in range(11)]))


def test_a_strangers_text_is_no_element_of_the_file_nor_of_the_html_in_it():
    link = "javascript:alert(1)"
    plain = file(filled_lesson([HARMLESS], link))
    for attack in ATTACKS:
        data = file(filled_lesson([attack], link))
        assert skeleton(data) == skeleton(plain)
        for there, expected in zip(texts(tree(data)), texts(tree(plain)), strict=True):
            assert _elements(there) == _elements(expected)


def _elements(text):
    return [(one.tag, tuple(one.attrib)) for one in html.fromstring(f"<div>{text}</div>").iter()]
