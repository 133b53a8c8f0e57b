import pytest
from authoring.importing.questions.question_files import FOREIGN_GIFT
from each_row import each_row

from media_literacy.authoring.importing.questions.gift import from_gift, is_gift
from media_literacy.errors import FileError


def test_gift_is_known_by_title_and_answers():
    assert is_gift(FOREIGN_GIFT) and is_gift("::a::b {=c ~d}")
    assert not is_gift("An article :: with signs {=a}") and not is_gift("::a::b") and not is_gift("")


def test_the_question_of_another_maker_is_a_lesson():
    source = from_gift(FOREIGN_GIFT, "a.txt", "en").source
    assert "Which of these is wrong?" in source and "Whales: are {fish}." in source and "They are mammals." in source
    assert source.count("**Flag: ") == 1 and 'title: "Whales"' in source


def test_one_right_answer_and_plain_text_are_read_too():
    source = from_gift("::Sea::Which? {=Whales <are> fish.#No. ~Whales swim.}", "a.txt", "en").source
    assert "**Flag: " in source and "are" in source and "No." in source


def test_further_questions_are_told_of():
    imported = from_gift(FOREIGN_GIFT + "\n::B::True? {T}\n", "a.txt", "en")
    assert "1 other question" in imported.dropped[-1]


@each_row("text", ["::a::b {", "::a::b }{", "::a::b {=c}", "::a::b {T}", "\\", "::a::{~" * 999])
def test_what_has_no_choices_is_refused(text):
    with pytest.raises(FileError):
        from_gift(text, "a.txt", "en")


def test_the_language_is_that_of_the_text_where_none_is_told():
    text = (
        "::Wale::Welcher Satz ist nicht richtig? {=Die Wale sind Fische und leben im Meer.#Nein. ~Die Wale schwimmen.}"
    )
    imported = from_gift(text, "a.txt", None)
    assert imported.recognised_language == "de" and "language: de\n" in imported.source
    told = from_gift(text, "a.txt", "en")
    assert told.recognised_language is None and "language: en\n" in told.source


def test_an_answer_without_words_makes_no_note_and_is_told() -> None:
    made = from_gift("::Rain:: What is wrong? {= # It says nothing. ~It rained.}", "a.gift", "en")
    assert "[^" not in made.source and "1 answer without words was left out." in made.dropped
