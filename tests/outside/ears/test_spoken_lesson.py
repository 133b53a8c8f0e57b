"""A whole lesson with a keyboard and ears alone, as the packaged Orca speaks it: what is heard is all there is."""

from pathlib import Path

import pytest
from outside.ears.spoken import squeezed

from media_literacy.lesson.parser import read_lesson
from media_literacy.lesson.text_blocks import text_of_runs

pytestmark = pytest.mark.timeout(1500)

IT_WAS = "This article was invented for teaching."
QUESTION = "For everything else one has to look elsewhere"
RESULT = "caught 1 of 5 problems"


@pytest.fixture(scope="module")
def lesson():
    parsed = read_lesson(Path(__file__).parents[3] / "lessons/first-steps/lessons/night-buses.md").lesson
    assert parsed is not None
    return parsed


def assert_heard(heard, blocks):
    """That the words of every block were spoken."""
    for block in blocks:
        for run in block.runs:
            assert squeezed(run.text) in heard, block.text


def assert_said_once(heard, words):
    """That nothing of this was spoken twice."""
    assert heard.count(squeezed(words)) == 1, heard


def read_sentences(ears, lesson, begin, end):
    """Go on by the arrow from one sentence to another, and hear each with all its words."""
    for sentence in lesson.article.sentences[begin - 1 : end]:
        heard = ears.press("Down", until=f"Sentence {sentence.number} of {len(lesson.article.sentences)}")
        assert squeezed(sentence.text) in heard


def choose_a_search(ears, lesson):
    """Go to the first search that finds something and choose it, which tells once what speaks for it, and the find."""
    assert lesson.leave is not None
    ears.tab_to("Search 1")
    number, choice = next((at, found) for at, found in enumerate(lesson.leave.choices, start=1) if found.card)
    for at in range(2, number + 1):
        ears.press("Down", until=f"Search {at}")
    reason = text_of_runs(choice.reason)[1:]
    heard = ears.press("Space", until=lesson.card(choice.card).blocks[-1].text)
    assert_said_once(heard, reason)


def read_the_debrief(ears, lesson):
    """Hear all of the debrief, which is what leads on, and go home."""
    assert_said_once(ears.press("Return", until=IT_WAS), IT_WAS)
    heard = ears.read_down_to("You have reached the end")
    assert_heard(heard, lesson.debrief)
    ears.tab_to("All lessons")
    ears.press("Return", until="Lessons read only text")


def test_a_guided_lesson_is_heard_from_its_first_page_to_its_debrief(listen, night_buses, lesson):
    ears = listen(night_buses)
    ears.hear("From a media-literacy exercise")
    heard = ears.read_down_to("you will be told at the end")
    assert squeezed("Heading, How it works") in heard
    ears.tab_to("Guided")
    ears.press("Return", until="Sentence 1 of 19. Night buses to run every night from May")
    read_sentences(ears, lesson, 2, 13)

    wrong = lesson.article.sentences[12]
    heard = ears.press("Space", until="Marked. Caught. Impossible role.")
    assert squeezed(wrong.text) not in heard
    assert_heard(heard, wrong.notes[0].explanation)
    ears.press("Tab", until="Note on sentence 13 read only text Caught")
    assert_heard(ears.press("Down", until="A weather station measures"), wrong.notes[0].explanation)
    ears.press("Escape", until="Sentence 13 of 19, marked suspicious, caught, explanation open.")
    ears.press("Space", until="Explanation folded.")
    ears.press("Space", until="Caught. Impossible role.")
    ears.press("l", until="Caught. Impossible role.")
    ears.press("h", until="headline")
    ears.press("h", until="The next hint comes in")
    read_sentences(ears, lesson, 14, 19)

    ears.tab_to("I have read it all")
    heard = ears.press("Return", until="All is revealed. N and P go from note to note")
    assert squeezed("Easy to read past. Headline mismatch.") in heard
    ears.press("n", until="Sentence 2 of 19, left alone, and sound")
    ears.tab_to("See the result")
    assert_said_once(ears.press("Return", until=RESULT), RESULT)
    ears.tab_to("Go on")
    assert_said_once(ears.press("Return", until=QUESTION), QUESTION)
    assert_heard(ears.read_down_to(lesson.leave.prompt[-1].runs[-1].text), lesson.leave.prompt)
    choose_a_search(ears, lesson)
    ears.tab_to("Go on")
    read_the_debrief(ears, lesson)


def test_an_investigate_lesson_is_heard_from_the_first_window_to_its_debrief_without_single_keys(listen, lesson):
    ears = listen(with_single_keys=False)
    ears.hear("Lessons read only text")
    ears.tab_to("To see how it works. Night buses. 17 minutes, age 11 to 14, English.")
    ears.press("Return", until="From a media-literacy exercise")
    ears.tab_to("Investigate")
    ears.press("Return", until="Space marks one that you doubt.")
    read_sentences(ears, lesson, 2, 13)
    ears.press("Space", until="Marked suspicious. Tab leads to the reason, and to how sure you are.")
    ears.press("Tab", until="1 of 25")
    ears.press("Down", until="Headline mismatch: Does the text ever say this? 2 of 25")
    assert_said_once(ears.press("Return", until="Reason: headline mismatch."), "Reason")
    ears.press("Tab", until="a hunch 1 of 3 not selected")
    ears.press("Down", until="fairly sure 2 of 3 not selected")
    ears.press("Space", until="Fairly sure")
    ears.press("Escape", until="Sentence 13 of 19, marked suspicious, headline mismatch, fairly sure.")
    read_sentences(ears, lesson, 14, 19)
    ears.press("Space", until="Marked suspicious.")
    ears.press("Space", until="The mark is taken away.")

    ears.tab_to("I have read it all")
    ears.press("Return", until="Take one more look")
    ears.tab_to("Sentence 13, Headline mismatch, fairly sure")
    ears.tab_to("Open the notes")
    heard = ears.press("Return", until="All is revealed. “Next note” goes from note to note")
    assert squeezed("See the result") not in heard
    ears.tab_to("Next note")
    ears.press("Return", until="Sentence 2 of 19, left alone, and sound")
    ears.tab_to("See the result")
    assert_said_once(ears.press("Return", until=RESULT), RESULT)
    ears.tab_to("Right sentence. You chose")
    ears.tab_to("Go on")
    ears.press("Return", until=QUESTION)
    choose_a_search(ears, lesson)
    ears.tab_to("Go on")
    read_the_debrief(ears, lesson)
