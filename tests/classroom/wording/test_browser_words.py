"""What the page of a class can say: all that its script asks for, and something for whatever the host answers."""

import re

from factories import make_lesson

from media_literacy.classroom.protocol.messages import FarewellReason, Refusal
from media_literacy.classroom.protocol.stages import Stage
from media_literacy.classroom.wording.browser_words import browser_words
from media_literacy.export.web_page.script.page_words import outcome_words, page_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.resources import assets_folder


def test_every_word_that_the_script_asks_for_is_there():
    lesson = make_lesson(["All left."])
    of_page = {**page_words(lesson, load_catalogue(), has_key=False), **outcome_words(lesson, load_catalogue())}
    known = {**of_page, **browser_words()}
    files = (assets_folder() / "page" / "class").glob("*.js")
    script = "\n".join(file.read_text(encoding="utf-8") for file in files)
    asked = set(re.findall(r'\bsay(?:Number|Of|All)?\("(\w+)"', script)) | set(re.findall(r"allWords\.(\w+)", script))
    assert asked - known.keys() == set() and len(asked) > 30
    named = set(re.findall(r'"(\w+)"', script)) | asked
    assert {name for name in browser_words() if name not in of_page} - named <= {"contentNote"}


def test_there_are_words_for_every_stage_refusal_and_end():
    words = browser_words()
    refusals, gone, stages = words["refusals"], words["gone"], words["stages"]
    assert isinstance(refusals, dict) and isinstance(gone, dict) and isinstance(stages, dict)
    assert refusals.keys() == set(Refusal) and stages.keys() == set(Stage)
    assert all(message for message, _hint in refusals.values())
    comes_back = {FarewellReason.LEFT, FarewellReason.TOO_MUCH, FarewellReason.TOO_SLOW, FarewellReason.HOST_STOPPED}
    assert gone.keys() == set(FarewellReason) - comes_back
