from export.question_formats.questions import question, tree, words_of
from factories import make_lesson

from media_literacy.export.question_formats.choice_text import set_afterwards, set_stem
from media_literacy.export.question_formats.xml_markup import element, text
from media_literacy.i18n import speaking
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def test_the_stem_has_task_article_and_label_and_each_sentence_its_id():
    stem = set_stem(question(make_lesson(["One."], ["Two."])), element("p", text("More")))
    assert '<span class="sentence-flag-1">One.</span> <span class="sentence-fine-1">Two.</span>' in stem
    words = words_of(tree(stem.encode()))
    assert words.index("Read the whole") < words.index("One.") < words.index("More") < words.index("may be invented")
    assert "Because of what it says." not in words


def test_all_notes_come_afterwards_then_evidence_and_debrief():
    asked = question(make_lesson(["One."], plain=["Two."], cards=["survey"], debrief="So it was."))
    words = words_of(tree(set_afterwards(asked, load_catalogue()).encode()))
    assert words.index("One.") < words.index("Because of what it says.") < words.index("survey") < words.index("So it")
    assert "Two." not in words and "No sentence here" not in words


def test_an_article_that_is_sound_is_said_to_be():
    words = set_afterwards(question(make_lesson(fine=["One."])), load_catalogue())
    assert "No sentence here is one that cannot stand." in words


def test_sentences_are_quoted_as_the_language_in_use_does():
    asked = question(make_lesson(flags=["Llovió."]))
    with speaking("es"):
        said = words_of(tree(set_afterwards(asked, load_catalogue()).encode()))
    assert "«Llovió»." in said
