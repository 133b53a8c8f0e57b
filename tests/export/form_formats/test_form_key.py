"""The answer key of all articles of an occasion."""

from each_row import each_row
from export.form_formats.printed_forms import made, ours
from factories import make_lesson
from printed_letters import letters

from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.export.form_formats.form_key import form_key
from media_literacy.export.form_formats.form_worksheet import form_worksheet
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.vocabulary.kinds import load_catalogue


def text_of(subject):
    return letters(form_key(subject, load_catalogue()).passages)


@each_row("occasion", Occasion)
def test_every_note_of_every_article_is_on_it(occasion):
    subject = ours(occasion)
    text = text_of(subject)
    for article, _folder in subject.articles:
        for sentence in article.article.sentences:
            assert all(block.text in text for note in sentence.notes for block in note.explanation if block.text)


def test_the_numbers_of_all_articles_come_first():
    first, second = (make_lesson(flags=["A."], fine=["B.", "C."], title=title) for title in ("Rain", "Snow"))
    text = text_of(made((first, "."), (second, ".")))
    places = [text.index(words) for words in ("Article 1 of 2", "Does not hold: 1", "Article 2 of 2")]
    assert places == sorted(places) and text.count("Does not hold: 1") == 2
    assert text.rindex("Does not hold: 1") < text.index("Because of what it says.")


def test_its_label_tells_what_the_articles_are():
    assert form_key(ours(Occasion.BEFORE), load_catalogue()).label == "Invented for teaching. Not news."


def test_worksheet_and_key_have_the_numbering_of_the_form_on_each_page():
    subject = ours(Occasion.BEFORE)
    code = numbering_of(*(article for article, _folder in subject.articles))
    sheets = [sheet(subject, load_catalogue()) for sheet in (form_worksheet, form_key)]
    assert [sheet.running_kind for sheet in sheets] == [f"Worksheet, numbering {code}", f"Answer key, numbering {code}"]
    assert f"the same numbering, {code}" in text_of(subject)
