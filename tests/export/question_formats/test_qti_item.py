"""The item is scored as the program scores, says of each sentence what the author says, and holds text as text."""

import re

from each_row import each_row
from export.question_formats.questions import all_lessons, local, question, skeleton, tree, words_of
from export.web_page.hostile import ATTACKS, HARMLESS, filled_lesson
from factories import make_lesson

from media_literacy.export.question_formats.qti_dialect import QTI_2, QTI_3
from media_literacy.export.question_formats.qti_identifiers import qti_identifier
from media_literacy.export.question_formats.qti_item import qti_item
from media_literacy.lesson.model import Verdict
from media_literacy.strings.hidden_characters import visible

NAME = re.compile(r"[A-Za-z_][\w.-]*")


def item(lesson, dialect=QTI_3):
    return tree(qti_item(question(lesson), dialect))


def all_called(root, name):
    return [element for element in root.iter() if local(element) == name]


def shown(root, chosen):
    """Points, and what is shown, when these sentences are chosen: response processing as the players do it."""
    entries = {one.attrib["map-key"]: float(one.attrib["mapped-value"]) for one in all_called(root, "qti-map-entry")}
    points = max(0.0, sum(entries.get(name, 0.0) for name in chosen))
    outcomes = {}
    for condition in all_called(root, "qti-response-condition"):
        member = all_called(condition, "qti-base-value")[0].text
        then, otherwise = (
            (one.attrib["identifier"], words_of(one)) for one in all_called(condition, "qti-set-outcome-value")
        )
        name, value = then if member in chosen else otherwise
        outcomes[name] = value
    feedbacks = [
        words_of(one)
        for one in all_called(root, "qti-feedback-inline")
        if outcomes[one.attrib["outcome-identifier"]] == one.attrib["identifier"]
    ]
    return points, feedbacks


def test_points_never_fall_below_nothing_and_check_counts_nothing():
    root = item(make_lesson(["One.", "Two."], ["Fine."], ["Check."]))
    assert shown(root, {"flag-1", "flag-2"})[0] == 2
    assert shown(root, {"flag-1", "fine-1", "check-1"})[0] == 0
    assert shown(root, {"flag-1", "check-1"})[0] == 1
    assert shown(root, {"fine-1", "_nothing"})[0] == 0 == shown(root, set())[0]


def test_each_sentence_says_its_own_whether_it_was_chosen_or_not():
    said = shown(item(make_lesson(["One."], ["Fine."], plain=["Plain."])), {"flag-1"})[1]
    assert any("Yes." in words for words in said) and any("You left this one alone" in words for words in said)
    assert not any("The author left no note here." in words for words in said)


def test_what_is_right_and_how_much_it_counts_for_every_lesson_that_comes_with_the_program(subtests):
    for path, lesson in all_lessons():
        with subtests.test(path.stem):
            root = item(lesson)
            flags = {s.id for s in lesson.article.sentences if lesson.counts_as(s) is Verdict.FLAG}
            right = {one.text for one in all_called(all_called(root, "qti-correct-response")[0], "qti-value")}
            assert right == ({qti_identifier(flag) for flag in flags} or {"_nothing"})
            assert shown(root, right)[0] == max(1, len(flags))
            texts = [" ".join(words_of(one).split()) for one in all_called(root, "qti-hottext")]
            assert texts[:-1] == [" ".join(sentence.text.split()) for sentence in lesson.article.sentences]
            identifiers = [one.attrib["identifier"] for one in all_called(root, "qti-hottext")]
            assert len({*identifiers}) == len(identifiers) and all(map(NAME.fullmatch, identifiers))


def test_a_label_that_begins_with_a_digit_is_prefixed():
    lesson = make_lesson(["One."])
    sentence = lesson.article.sentences[0]._replace(id="1914")
    root = item(lesson._replace(article=lesson.article._replace(sentences=(sentence,))))
    assert all_called(root, "qti-hottext")[0].attrib["identifier"] == "_1914"
    assert shown(root, {"_1914"})[0] == 1


def test_no_outcome_is_reset_and_the_task_stands_before_the_interaction():
    root = item(make_lesson(["One."]))
    assert "0" not in [one.text for one in all_called(root, "qti-base-value")]
    names = [local(one) for one in root.iter()]
    assert names.index("p") < names.index("qti-hottext-interaction") and "qti-prompt" not in names


def test_the_twin_for_2_2_has_the_same_elements_under_their_other_names():
    lesson = make_lesson(["One."], ["Fine."], debrief="So it was.")
    three = [local(one).removeprefix("qti-") for one in item(lesson).iter() if local(one) != "qti-content-body"]
    two = [local(one) for one in item(lesson, QTI_2).iter()]
    assert [re.sub("-(.)", lambda found: found[1].upper(), name) for name in three] == two


@each_row("dialect", [QTI_3, QTI_2])
def test_a_strangers_text_stays_text(dialect):
    link = "javascript:alert(1)"
    plain = skeleton(qti_item(question(filled_lesson([HARMLESS], link)), dialect))
    for attack in ATTACKS:
        data = qti_item(question(filled_lesson([attack], link)), dialect)
        assert skeleton(data) == plain
        assert visible(attack).split("\n")[0] in words_of(tree(data))
