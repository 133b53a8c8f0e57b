"""The item asks for what is right and for nothing that is wrong, and holds text as text, in the HTML inside as well."""

from export.question_formats.questions import all_lessons, local, question, skeleton, tree, words_of
from export.web_page.hostile import ATTACKS, HARMLESS, filled_lesson
from factories import make_lesson
from lxml import html

from media_literacy.export.question_formats.qti_1_item import qti_1_item
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def file(lesson):
    return qti_1_item(question(lesson), load_catalogue())


def called(root, name):
    return [element for element in root.iter() if local(element) == name]


def texts(root):
    return [one.text or "" for one in called(root, "mattext")]


def test_points_are_for_all_that_is_right_and_nothing_that_is_wrong():
    root = tree(file(make_lesson(["One.", "Two."], ["Fine."], ["Check."])))
    (whole,) = called(root, "and")
    assert [words_of(one) for one in whole if local(one) == "varequal"] == ["flag-1", "flag-2"]
    assert [words_of(one) for one in whole if local(one) == "not"] == ["fine-1", "_nothing"]
    assert [words_of(one) for one in called(root, "setvar")] == ["100"]
    assert [one.attrib["ident"] for one in called(root, "response_label")] == ["flag-1", "flag-2", "fine-1", "_nothing"]
    assert {words_of(one[0]): words_of(one[1]) for one in called(root, "qtimetadatafield")}["points_possible"] == "2"


def test_every_answer_has_a_feedback_of_its_own_and_all_notes_come_afterwards():
    root = tree(file(make_lesson(["Flag."], checks=["Check."])))
    said = {one.attrib["ident"]: words_of(one) for one in called(root, "itemfeedback")}
    assert "Yes." in said["flag-1_fb"] and {*said} == {"flag-1_fb", "_nothing_fb", "general_fb"}
    assert "Check." in said["general_fb"] and "Because of what it says." in said["general_fb"]
    rules = called(root, "respcondition")
    assert [one.attrib["continue"] for one in rules] == ["Yes", "Yes", "Yes", "No"] and called(rules[-1], "setvar")


def test_ids_are_there_once_and_every_reference_leads_to_one_in_every_lesson(subtests):
    for path, lesson in all_lessons():
        with subtests.test(path.stem):
            root = tree(file(lesson))
            answers = [one.attrib["ident"] for one in called(root, "response_label")]
            feedbacks = [one.attrib["ident"] for one in called(root, "itemfeedback")]
            assert len({*answers}) == len(answers) and len({*feedbacks}) == len(feedbacks)
            assert {words_of(one) for one in called(root, "varequal")} == {*answers}
            assert {one.attrib["linkrefid"] for one in called(root, "displayfeedback")} == {*feedbacks}


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
