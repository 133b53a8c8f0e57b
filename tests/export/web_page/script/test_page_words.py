"""The texts that a page brings for its script."""

import re

from factories import make_lesson

from media_literacy.engine.results.grading import Outcome
from media_literacy.engine.wording.outcome_wording import outcome_word
from media_literacy.export.web_page.script.page_words import by_number, page_words
from media_literacy.lesson.vocabulary.kinds import load_catalogue
from media_literacy.resources import assets_folder

LESSON = make_lesson(flags=["It rained upwards."], fine=["It stopped.", "It began."])
SCRIPT = "\n".join(path.read_text("utf-8") for path in (assets_folder() / "page" / "script").glob("*.js"))


def test_a_text_with_a_number_has_a_digit_for_each_up_to_the_count_of_sentences():
    def polish(number: int) -> str:
        if number == 1:
            return "zdanie"
        return "zdania" if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else "zdań"

    found = by_number(polish, 23)
    assert found["forms"] == ["zdań", "zdanie", "zdania"]
    assert found["which"] == "012220000000000000000" + "022"
    assert all(found["forms"][int(digit)] == polish(number) for number, digit in enumerate(found["which"]))


def test_the_page_says_outcomes_as_the_program_does():
    words = page_words(LESSON, load_catalogue(), has_key=True)
    assert words["outcomeWords"] == {outcome: outcome_word(outcome) for outcome in Outcome}


def test_every_text_that_the_script_asks_for_is_there_and_none_is_brought_in_vain():
    words = page_words(LESSON, load_catalogue(), has_key=True)
    asked = set(re.findall(r"\bsay\w*\(\s*\"(\w+)\"", SCRIPT)) | set(re.findall(r"allWords\.(\w+)", SCRIPT))
    assert asked - words.keys() == set()
    named = (
        asked
        | set(re.findall(r"\"(\w+)\"", SCRIPT))
        | set(re.findall(r"\w+", " ".join(re.findall(r"\{(.+)\} = allWords", SCRIPT))))
    )
    assert words.keys() - named == set()


def test_a_page_without_its_key_says_nothing_of_outcomes():
    words = page_words(LESSON, load_catalogue(), has_key=False)
    assert "leadIns" not in words and "takeAlong" not in words and "labelAfter" not in words


def test_a_page_without_its_key_promises_no_answer_and_counts_its_own_steps():
    words = page_words(LESSON, load_catalogue(), has_key=False)
    assert words["steps"] == {
        "read": "Step 1 of 3: read",
        "look_again": "Step 2 of 3: look again",
        "result": "Step 3 of 3: result",
    }
    assert "The margin answers" not in str(words["ways"])
