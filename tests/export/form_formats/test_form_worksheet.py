"""All articles of an occasion as one worksheet."""

from each_row import each_row
from export.form_formats.printed_forms import made, ours
from factories import make_lesson
from own_lessons import COURSE
from printed_letters import letters

from media_literacy.export.form_formats.form_worksheet import EXPORTER, form_worksheet
from media_literacy.export.paper.pieces import Blanks, Figure, Row
from media_literacy.jobs import UNWATCHED
from media_literacy.lesson.occasions import Occasion
from media_literacy.lesson.parser import parse_lesson
from media_literacy.lesson.vocabulary.kinds import load_catalogue

CATALOGUE = load_catalogue()


def pieces(sheet):
    return [piece for passage in sheet.passages for piece in passage.pieces]


@each_row("occasion", Occasion)
def test_every_article_is_on_it_with_its_sentences_numbered_by_themselves(occasion):
    subject = ours(occasion)
    text = letters(form_worksheet(subject, CATALOGUE).passages)
    for number, (article, _folder) in enumerate(subject.articles, 1):
        assert f"Article {number} of 4" in text
        for sentence in article.article.sentences:
            assert f"{sentence.number}\u00a0{sentence.text}" in text


@each_row("occasion", Occasion)
def test_no_word_of_a_note_is_on_it(occasion):
    subject = ours(occasion)
    text = letters(form_worksheet(subject, CATALOGUE).passages)
    for article, _folder in subject.articles:
        for sentence in article.article.sentences:
            assert not any(block.text in text for note in sentence.notes for block in note.explanation if block.text)


def test_there_is_one_head_and_each_article_begins_a_page_with_lines_of_its_own():
    sheet = form_worksheet(ours(Occasion.BEFORE), CATALOGUE)
    assert [piece.labels for piece in pieces(sheet) if isinstance(piece, Blanks)] == [("Name", "Date")]
    assert [passage.starts_page for passage in sheet.passages].count(True) == 3
    rows = [sum(isinstance(it, Row) and not it.is_header for it in passage.pieces) for passage in sheet.passages]
    assert [count for count in rows if count] == [4, 3, 4, 4]
    assert sheet.title == "A term of reading – Before the course"
    assert sheet.label == "From a media-literacy exercise; may be invented. Not news."


def test_the_number_of_lines_tells_nothing_about_the_number_of_faults():
    texts = [f"Sentence {index}." for index in range(8)]
    sheets = [made((lesson, ".")) for lesson in (make_lesson(flags=texts), make_lesson(fine=texts))]
    counts = {sum(isinstance(it, Row) for it in pieces(form_worksheet(sheet, CATALOGUE))) for sheet in sheets}
    assert counts == {5}


def test_content_notes_are_said_once_and_before_all():
    lesson = make_lesson(fine=["A."], content_note="About a storm.")
    text = letters(form_worksheet(made((lesson, "."), (lesson, ".")), CATALOGUE).passages)
    assert text.count("Before you read: About a storm.") == 1 and text.index("a storm") < text.index("Article 1")


def test_pictures_are_found_from_the_folder_of_their_article():
    name = next((COURSE / "lessons" / "media").glob("*.png")).name
    source = f"# News\n\n![A map](media/{name})\n\nIt rained.\n"
    lesson = parse_lesson(source.encode(), COURSE / "lessons" / "a.md").lesson
    assert lesson is not None
    found = [it for it in pieces(form_worksheet(made((lesson, "lessons")), CATALOGUE)) if isinstance(it, Figure)]
    assert [figure.source for figure in found] == [f"lessons/media/{name}"]


def test_it_is_written_as_one_file(qapp):
    assert EXPORTER.write(ours(Occasion.AFTER), UNWATCHED).startswith(b"%PDF")
