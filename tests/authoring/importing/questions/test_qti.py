from pathlib import Path

import pytest
from authoring.importing.questions.question_files import FOREIGN_ITEM, manifest, zipped
from each_row import each_row

from media_literacy.authoring.importing.questions.qti import from_item, from_package
from media_literacy.authoring.importing.questions.safe_xml import read_xml
from media_literacy.errors import FileError
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.parser import parse_lesson


def lesson(imported):
    parsed = parse_lesson(imported.source.encode(), Path("lesson.md"))
    assert parsed.lesson is not None and not parsed.report.has_errors, parsed.report
    return parsed.lesson


def item(text=FOREIGN_ITEM):
    return from_item(read_xml(text.encode(), "a.xml"), "a.xml", None)


def test_an_item_of_another_maker_is_a_lesson_and_what_it_does_not_say_is_told():
    imported = item()
    sentences = lesson(imported).article.sentences
    assert [sentence.id for sentence in sentences][1:] == ["s1", "s2"]
    note = sentences[2].notes[0]
    assert note.verdict is Verdict.FLAG and note.explanation[0].text == "They are mammals, and breathe air."
    said = " ".join(imported.dropped)
    assert "what kind of fault 1 right answer has" in said and "Read this first." in said
    assert "Which is wrong?" not in imported.source and sentences[0].text == "Whales"


def test_the_same_item_in_the_names_of_3_0_is_the_same_lesson():
    text = FOREIGN_ITEM
    for name in ("assessmentItem", "responseDeclaration", "correctResponse", "itemBody", "hottextInteraction"):
        text = text.replace(name, "qti-" + "".join(f"-{one.lower()}" if one.isupper() else one for one in name))
    for name in ("value", "prompt", "hottext"):
        text = text.replace(f"<{name}", f"<qti-{name}").replace(f"</{name}", f"</qti-{name}")
    text = text.replace("feedbackInline", "qti-feedback-inline").replace("qti-qti-", "qti-")
    text = text.replace("responseIdentifier", "response-identifier").replace("outcomeIdentifier", "outcome-identifier")
    assert item(text).source == item().source


def test_an_item_without_sentences_to_choose_is_refused():
    with pytest.raises(FileError, match="no sentences can be chosen"):
        item("<assessmentItem><itemBody><p>x</p></itemBody></assessmentItem>")


def test_the_first_item_of_a_package_that_fits_is_taken_and_the_others_are_told_of():
    other = "<assessmentItem><itemBody/></assessmentItem>"
    files = [("imsmanifest.xml", manifest("a.xml", "b%20c.xml")), ("a.xml", other), ("b c.xml", FOREIGN_ITEM)]
    imported = from_package(zipped(files), "p.zip", None)
    assert lesson(imported).front.title == "Whales"
    assert "1 other question" in imported.dropped[-1] and "number 2" in imported.dropped[-1]


@each_row(
    "files",
    [
        [("imsmanifest.xml", manifest())],
        [("imsmanifest.xml", manifest("../../etc/passwd"))],
        [("imsmanifest.xml", manifest("missing.xml"))],
        [("imsmanifest.xml", "<manifest>")],
        [("imsmanifest.xml", manifest("a.xml")), ("a.xml", "<!DOCTYPE a><a/>")],
    ],
)
def test_a_package_in_which_no_question_is_is_refused(files):
    with pytest.raises(FileError):
        from_package(zipped(files), "p.zip", None)


def test_text_of_a_stranger_is_no_markdown():
    text = FOREIGN_ITEM.replace("Whales are fish.", "[^x] &lt;script&gt; # **Flag: a.** `b` ![p](q)")
    assert lesson(item(text)).article.sentences[2].text == "[^x] <script> # **Flag: a.** `b` ![p](q)"
