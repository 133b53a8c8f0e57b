"""The answer key of all articles of an occasion: the numbers of each, then each sentence with its reasons."""

from collections.abc import Iterator

from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.engine.wording.item_words import ArticlePlace, article_heading
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.export.exporter import OccasionToExport
from media_literacy.export.form_formats.form_worksheet import labels
from media_literacy.export.lesson_formats.answer_key import noted_sentences, verdict_numbers
from media_literacy.export.paper.pieces import HEADING, NOTE, PART, TITLE, Passage, Piece, Print, Span, Text, ours
from media_literacy.export.paper_exporter import occasion_paper_exporter
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import Catalogue


def form_key(subject: OccasionToExport, catalogue: Catalogue) -> Print:
    """What a teacher lays beside the filled sheets: all numbers on the first page, the reasons after them."""
    articles = [article for article, _folder in subject.articles]
    places = [ArticlePlace(number, len(articles)) for number in range(1, len(articles) + 1)]
    return Print(
        _("{course} – {occasion}").format(course=subject.title, occasion=occasion_name(subject.occasion)),
        _("Answer key"),
        labels(articles, is_revealed=True),
        (
            Passage(tuple(_overview(subject, articles, places))),
            *(
                passage
                for place, article in zip(places, articles, strict=True)
                for passage in _reasons(place, article, catalogue)
            ),
        ),
        articles[0].front.language,
        numbering_of(*articles),
    )


def _overview(subject: OccasionToExport, articles: list[Lesson], places: list[ArticlePlace]) -> list[Piece]:
    how_to_read = _(
        "The numbers are those of the worksheet that has the same numbering, {code}: each article counts its own"
        " sentences."
    ).format(code=numbering_of(*articles))
    found: list[Piece] = [
        ours(occasion_name(subject.occasion), TITLE, keeps_next=True),
        ours(how_to_read, NOTE, before=2.0),
    ]
    for place, article in zip(places, articles, strict=True):
        found += (*_heading(place, article), *verdict_numbers(article))
    return found


def _reasons(place: ArticlePlace, article: Lesson, catalogue: Catalogue) -> Iterator[Passage]:
    number, title = _heading(place, article)
    yield Passage((number, Text(title.spans, PART, keeps_next=True)))
    yield from noted_sentences(article, catalogue)


def _heading(place: ArticlePlace, article: Lesson) -> tuple[Text, Text]:
    number = ours(article_heading(place), NOTE, before=20.0, keeps_next=True)
    return number, Text((Span(article.front.title),), HEADING, keeps_next=True)


EXPORTER = occasion_paper_exporter(
    "key",
    form_key,
    title=lambda: _("Answer key"),
    about=lambda: _("The numbers of all articles on one page, then every sentence with what its author says of it."),
    rank=20,
)
