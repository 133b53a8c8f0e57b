"""The worksheet: the article with numbered sentences and room to write, and lines for what was marked."""

from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.engine.wording.outcome_wording import confidence_words, origin_label, origin_promise
from media_literacy.export.paper.page_sizes import Columns
from media_literacy.export.paper.pieces import (
    NOTE,
    PART,
    SMALL,
    TABLE,
    Blanks,
    Passage,
    Piece,
    Print,
    Row,
    Text,
    ours,
)
from media_literacy.export.paper.search_pieces import searches_to_judge
from media_literacy.export.paper.typesetting import ARTICLE, article_numbers, pieces, set_blocks
from media_literacy.export.paper.word_passage import word_passages
from media_literacy.export.paper_exporter import paper_exporter
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson
from media_literacy.lesson.vocabulary.kinds import Catalogue
from media_literacy.strings.last_words import unbroken

_COLUMNS = Columns(main=352.0, gap=20.0)
_FEWEST, _MOST = 8, 14
_SHARES = (0.14, 0.52, 0.34)


def worksheet(lesson: Lesson, catalogue: Catalogue) -> Print:
    """What a learner gets: nothing on it tells what the author thinks of any sentence."""
    article = set_blocks(lesson.article.blocks, lesson, ARTICLE, article_numbers(lesson), is_first=True)
    return Print(
        lesson.front.title,
        _("Worksheet"),
        origin_label(lesson, is_revealed=False),
        (
            Passage(tuple(_top(lesson))),
            Passage(tuple(pieces(article)), columns=_COLUMNS),
            *word_passages(lesson),
            Passage(tuple(_lines(lesson, catalogue))),
            *_searches(lesson),
        ),
        lesson.front.language,
        numbering_of(lesson),
    )


def _top(lesson: Lesson) -> list[Piece]:
    task = _(
        "Read the whole article. Which sentences do you doubt? Underline them, and note below the article why, and how"
        " sure you are. The small numbers count the sentences."
    )
    found: list[Piece] = [Blanks((_("Name"), _("Date")), (0.64, 0.36)), ours(task, NOTE, before=10.0)]
    if promise := origin_promise(lesson):
        found.append(ours(promise, NOTE, before=3.0))
    if lesson.front.content_note:
        found.append(ours(_("Before you read: {note}").format(note=lesson.front.content_note), NOTE, before=3.0))
    found.append(ours(" ", SMALL))
    return found


def _lines(lesson: Lesson, catalogue: Catalogue) -> list[Piece]:
    count = max(_FEWEST, min(_MOST, round(len(lesson.article.sentences) * 0.6)))
    heading = ours(_("What you doubt"), PART, before=26.0, keeps_next=True)
    return [heading, *answer_lines(count), reason_words(lesson.front.language, catalogue)]


def answer_lines(count: int) -> list[Piece]:
    """So many lines for a sentence, the reason to doubt it, and how sure; they stay together."""
    titles = (_("Sentence"), _("Why: what does not fit?"), _("How sure?"))
    header = Row(tuple(ours(title, TABLE) for title in titles), _SHARES, 8.0, is_header=True, keeps_next=True)
    choices = "   ".join(unbroken(f"☐ {word}") for word in confidence_words().values())
    blank = (ours("", TABLE), ours("", TABLE), ours(choices, SMALL))
    return [header, *(Row(blank, _SHARES, height=27.0, keeps_next=True) for _index in range(count))]


def reason_words(language: str, catalogue: Catalogue) -> Text:
    """The kinds that can be written as reasons."""
    names = ", ".join(kind.name(language) for kind in catalogue.red_flags())
    return ours(_("Words for reasons: {names}.").format(names=names), SMALL, before=10.0)


def _searches(lesson: Lesson) -> list[Passage]:
    """On a sheet of its own: it names claims, and would tell where to look while the article is read."""
    found = searches_to_judge(lesson)
    return [Passage(tuple(found), starts_page=True)] if found else []


EXPORTER = paper_exporter(
    "worksheet",
    worksheet,
    title=lambda: _("Worksheet"),
    about=lambda: _("The article with numbered sentences, wide margins, and lines for the reason and how sure."),
    rank=10,
)
