from pathlib import Path

from media_literacy.authoring.importing.questions.choices import Choice, ChoiceQuestion, lesson_of_choices
from media_literacy.lesson.model import Verdict
from media_literacy.lesson.parser import parse_lesson


def lesson(question):
    imported = lesson_of_choices(question, "en")
    found = parse_lesson(imported.source.encode(), Path("lesson.md")).lesson
    assert found is not None
    return found, " ".join(imported.dropped)


def test_answers_of_another_maker_are_paragraphs_below_the_text():
    choices = [Choice("Whales <b>swim</b>.", is_right=False), Choice("Whales are fish.", is_right=True, feedback="No.")]
    found, said = lesson(ChoiceQuestion("Whales", "<p>Which is wrong? Read on.</p>", choices))
    texts = {sentence.text: sentence.verdict for sentence in found.article.sentences}
    assert texts["Whales are fish."] is Verdict.FLAG and texts["Whales swim."] is None
    assert "below the text" in said and found.front.title == "Whales"


def test_sentences_with_our_classes_are_found_in_the_text_and_ours_around_it_is_left_out():
    stem = (
        '<p class="task">Choose.</p><h2><span class="sentence-head">Whales</span></h2><p><span class="sentence-fish">'
        'Whales are fish.</span></p><p class="origin">Invented.</p>'
    )
    note = '<span class="note-fish verdict-flag kind-base"><span class="explanation">They are not.</span></span>'
    choices = [
        Choice('<span class="answer-fish">Whales are fish.</span>', is_right=True, feedback=note),
        Choice('<span class="answer-_nothing">Nothing is wrong here</span>', is_right=False),
    ]
    found, said = lesson(ChoiceQuestion("Whales", stem, choices))
    assert [(sentence.id, sentence.text) for sentence in found.article.sentences] == [
        ("head", "Whales"),
        ("fish", "Whales are fish."),
    ]
    assert found.article.sentences[1].notes[0].kind == "base" and not said
