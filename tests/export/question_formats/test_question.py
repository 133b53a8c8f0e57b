from export.question_formats.questions import question
from factories import make_lesson

from media_literacy.export.question_formats.question import NOTHING_IS_WRONG


def test_each_sentence_weighs_what_it_counts_as():
    asked = question(make_lesson(["Flag."], ["Fine."], ["Check."], ["Plain."]))
    assert [(answer.id, answer.weight) for answer in asked.answers] == [
        ("flag-1", 1),
        ("fine-1", -1),
        ("check-1", 0),
        ("plain-1", 0),
        (NOTHING_IS_WRONG, -1),
    ]
    assert asked.right == 1


def test_sentences_without_a_note_count_as_the_author_says():
    asked = question(make_lesson(["Flag."], plain=["Plain."], unmarked_is_fine=True))
    assert asked.sentences[1].weight == -1 and asked.sentences[1].if_left == ""


def test_nothing_is_wrong_is_right_where_no_sentence_is_flagged():
    asked = question(make_lesson(fine=["Fine."], checks=["Check."]))
    assert asked.nothing_wrong.weight == 1 and asked.right == 1
    assert "Nothing is wrong here" in asked.nothing_wrong.text and "Yes" in asked.nothing_wrong.if_chosen
