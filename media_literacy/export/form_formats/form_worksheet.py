"""All articles of an occasion as one worksheet: one head, and below each article lines for what was doubted in it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePath

from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.engine.wording.item_words import ArticlePlace, article_heading
from media_literacy.engine.wording.occasion_words import occasion_name
from media_literacy.engine.wording.outcome_wording import origin_label, origin_promise
from media_literacy.export.exporter import OccasionToExport
from media_literacy.export.lesson_formats.worksheet import answer_lines, reason_words
from media_literacy.export.paper.page_sizes import Columns
from media_literacy.export.paper.pieces import (
    NOTE,
    NOTE_TITLE,
    SMALL,
    TITLE,
    Blanks,
    Figure,
    Passage,
    Piece,
    Print,
    ours,
)
from media_literacy.export.paper.typesetting import ARTICLE, article_numbers, pieces, set_blocks
from media_literacy.export.paper.word_passage import word_passages
from media_literacy.export.paper_exporter import occasion_paper_exporter
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import Catalogue

_COLUMNS = Columns(main=400.0)
_FEWEST, _SHARE = 3, 0.5


def form_worksheet(subject: OccasionToExport, catalogue: Catalogue) -> Print:
    """What a learner gets: nothing on it tells what the author thinks of any sentence."""
    articles = [article for article, _folder in subject.articles]
    language = articles[0].front.language
    return Print(
        _("{course} – {occasion}").format(course=subject.title, occasion=occasion_name(subject.occasion)),
        _("Worksheet"),
        labels(articles, is_revealed=False),
        (
            Passage((*_top(subject, articles), reason_words(language, catalogue))),
            *_articles(subject),
        ),
        language,
        numbering_of(*articles),
    )


def labels(articles: list[Lesson], *, is_revealed: bool) -> str:
    """The label of origin; those of all articles, where they differ."""
    return " ".join(dict.fromkeys(origin_label(article, is_revealed=is_revealed) for article in articles))


def _top(subject: OccasionToExport, articles: list[Lesson]) -> list[Piece]:
    task = _(
        "Read each article as a whole. Which of its sentences do you doubt? Underline them, and note below the article"
        " why, and how sure you are. The small numbers count the sentences of each article. Where you doubt nothing,"
        " leave the lines empty; where you do not get to an article, write “not read” beside it."
    )
    found: list[Piece] = [
        Blanks((_("Name"), _("Date")), (0.64, 0.36)),
        ours(occasion_name(subject.occasion), TITLE, before=12.0),
        ours(task, NOTE, before=6.0),
    ]
    for promise in dict.fromkeys(filter(None, map(origin_promise, articles))):
        found.append(ours(promise, NOTE, before=3.0))
    for note in dict.fromkeys(article.front.content_note for article in articles if article.front.content_note):
        found.append(ours(_("Before you read: {note}").format(note=note), NOTE, before=3.0))
    return found


def _articles(subject: OccasionToExport) -> Iterator[Passage]:
    """Each on a page of its own, so that none is torn from its lines."""
    total = len(subject.articles)
    for number, (article, folder) in enumerate(subject.articles, 1):
        heading = ours(article_heading(ArticlePlace(number, total)), NOTE_TITLE, before=24.0, keeps_next=True)
        blocks = set_blocks(article.article.blocks, article, ARTICLE, article_numbers(article), is_first=True)
        set_article = (_in_folder(piece, folder) for piece in pieces(blocks))
        yield Passage((heading, *set_article), columns=_COLUMNS, starts_page=number > 1)
        yield from word_passages(article)
        count = max(_FEWEST, round(len(article.article.sentences) * _SHARE))
        yield Passage((ours(" ", SMALL, keeps_next=True), *answer_lines(count)))


def _in_folder(piece: Piece, folder: PurePath) -> Piece:
    """A picture is found from the folder of its article."""
    return replace(piece, source=(folder / piece.source).as_posix()) if isinstance(piece, Figure) else piece


EXPORTER = occasion_paper_exporter(
    "worksheet",
    form_worksheet,
    title=lambda: _("Worksheet"),
    about=lambda: _("All articles with numbered sentences, under one name, with lines for what is doubted in each."),
    rank=10,
)
