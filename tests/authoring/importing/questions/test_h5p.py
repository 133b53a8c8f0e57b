import json

import pytest
from authoring.importing.questions.question_files import zipped
from each_row import each_row

from media_literacy.authoring.importing.questions.h5p import from_h5p
from media_literacy.errors import FileError

DESCRIBED = {"title": "Whales", "language": "en", "mainLibrary": "H5P.MultiChoice"}
CONTENT = {
    "question": "<p>Which of these is wrong?</p>",
    "answers": [
        {"text": "<div>Whales swim.</div>", "correct": False},
        {"text": "<div>Whales are fish.</div>", "correct": True, "tipsAndFeedback": {"chosenFeedback": "Mammals."}},
    ],
}


def file(described=DESCRIBED, content=CONTENT):
    return zipped([("h5p.json", json.dumps(described)), ("content/content.json", json.dumps(content))])


def test_the_file_of_another_maker_is_a_lesson():
    source = from_h5p(file(), "a.h5p", None).source
    assert "Whales are fish." in source and "Mammals." in source and source.count("**Flag: ") == 1


def test_another_content_type_is_refused():
    with pytest.raises(FileError, match="another type"):
        from_h5p(file({**DESCRIBED, "mainLibrary": "H5P.DragText"}), "a.h5p", None)


@each_row("content", [[], 3, None])
def test_content_that_is_none_is_refused(content):
    with pytest.raises(FileError):
        from_h5p(file(content=content), "a.h5p", None)


@each_row("odd", [3, None, [3], {"a": 1}, "text"])
def test_values_of_another_type_are_passed_over(odd):
    answers = [*CONTENT["answers"], odd, {"text": odd, "correct": odd, "tipsAndFeedback": odd}]
    content = {**CONTENT, "answers": answers, "overallFeedback": odd}
    assert from_h5p(file({**DESCRIBED, "title": odd}, content), "a.h5p", None).source.count("**Flag: ") == 1


def test_json_that_is_too_deep_is_refused():
    with pytest.raises(FileError):
        from_h5p(zipped([("h5p.json", "[" * 99_999), ("content/content.json", "{}")]), "a.h5p", None)
