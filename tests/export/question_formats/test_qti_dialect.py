from media_literacy.export.question_formats.qti_dialect import QTI_2, QTI_3
from media_literacy.export.question_formats.xml_markup import text


def test_the_versions_call_the_same_thing_by_their_own_names():
    wanted = {"outcome_identifier": "A", "class_": "b", "xml_lang": "en"}
    three = QTI_3.element("feedback-inline", text("x"), **wanted)
    assert three == '<qti-feedback-inline outcome-identifier="A" class="b" xml:lang="en">x</qti-feedback-inline>'
    two = QTI_2.element("feedback-inline", text("x"), **wanted)
    assert two == '<feedbackInline outcomeIdentifier="A" class="b" xml:lang="en">x</feedbackInline>'
