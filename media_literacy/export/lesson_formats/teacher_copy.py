"""The teacher's copy: the article with its notes in the margin, then all that comes after reading."""

from collections.abc import Sequence

from media_literacy.engine.sheets.numbering import numbering_of
from media_literacy.engine.wording.outcome_wording import origin_label
from media_literacy.export.paper.note_pieces import LINES, set_notes
from media_literacy.export.paper.page_sizes import Columns
from media_literacy.export.paper.pieces import NOTE, PART, SMALL, Beside, Line, Passage, Piece, Print, Span, Text, ours
from media_literacy.export.paper.search_pieces import answered_searches
from media_literacy.export.paper.typesetting import PARTS, SMALL_ARTICLE, article_numbers, pieces, set_blocks, set_runs
from media_literacy.export.paper.word_passage import word_passages
from media_literacy.export.paper_exporter import paper_exporter
from media_literacy.i18n import gettext as _
from media_literacy.lesson.model import Lesson, Sentence
from media_literacy.lesson.text_blocks import Block, BlockKind
from media_literacy.lesson.vocabulary.kinds import Catalogue

_COLUMNS = Columns(main=200.0, gap=24.0)
_WIDE = Columns(main=400.0)
_HEAD = {BlockKind.HEADLINE, BlockKind.DECK, BlockKind.BYLINE}


def teacher_copy(lesson: Lesson, catalogue: Catalogue) -> Print:
    """Everything of a lesson that helps to talk about it."""
    return Print(
        lesson.front.title,
        _("Teacher’s copy"),
        origin_label(lesson, is_revealed=True),
        (
            Passage(tuple(_legend())),
            *_article(lesson, catalogue),
            *word_passages(lesson, _WIDE),
            *_evidence(lesson),
            *_leave_the_page(lesson),
            *_part(_("Discussion"), lesson.discussion, lesson),
            *_part(_("Debrief"), lesson.debrief, lesson),
            *_part(_("Teacher notes"), lesson.teacher_notes, lesson),
        ),
        lesson.front.language,
        numbering_of(lesson),
    )


def _legend() -> list[Piece]:
    spans = (
        Span(_("× does not hold"), line=Line.SOLID),
        Span("     "),
        Span(_("? worth checking"), line=Line.DOUBLE),
        Span("     "),
        Span(_("= holds up"), line=Line.DOTTED),
    )
    return [Text(spans, SMALL, is_ours=True), ours(" ", SMALL)]


def _article(lesson: Lesson, catalogue: Catalogue) -> list[Passage]:
    lines = {
        sentence.id: LINES[sentence.verdict] for sentence in lesson.article.sentences if sentence.verdict is not None
    }
    set_article = set_blocks(lesson.article.blocks, lesson, SMALL_ARTICLE, article_numbers(lesson, lines))
    by_block: dict[int, list[Sentence]] = {}
    for sentence in lesson.article.sentences:
        by_block.setdefault(sentence.block, []).append(sentence)
    passages: list[Passage] = []
    held: list[Piece] = []
    blocks: list[int] = []
    indexes = [index for index, _piece in set_article]
    for position, (index, piece) in enumerate(set_article):
        end = indexes[position + 1] if position + 1 < len(indexes) else len(lesson.article.blocks)
        held.append(piece)
        blocks += range(index, end)  # a row of a table holds several blocks
        following = lesson.article.blocks[end] if end < len(lesson.article.blocks) else None
        if _leads_on(lesson.article.blocks[index], following):
            continue
        noted = [sentence for block in blocks for sentence in by_block.get(block, []) if sentence.notes]
        beside = [
            Beside(sentence.number, set_notes(sentence, lesson, catalogue, is_numbered=True)) for sentence in noted
        ]
        passages.append(Passage(tuple(held), tuple(beside), _COLUMNS))
        held, blocks = [], []
    return passages


def _leads_on(block: Block, following: Block | None) -> bool:
    """Whether a block shares a passage with the next one: the page's head, a heading, a picture, a table's rows."""
    if following is None:
        return False
    if block.kind in _HEAD and following.kind in _HEAD:
        return True
    is_same_table = block.cell is not None and following.cell is not None and block.cell.table == following.cell.table
    return block.kind in (BlockKind.HEADING, BlockKind.PICTURE) or is_same_table


def _evidence(lesson: Lesson) -> list[Passage]:
    if not lesson.cards:
        return []
    found: list[Piece] = [_part_title(_("Evidence"))]
    title = PARTS.styles[BlockKind.HEADING]
    for index, card in enumerate(lesson.cards):
        before = 4.0 if index == 0 else 12.0
        found.append(Text((Span(card.title),), title, before, keeps_next=bool(card.blocks)))
        found += pieces(set_blocks(card.blocks, lesson, PARTS))
    return [Passage(tuple(found), columns=_WIDE)]


def _leave_the_page(lesson: Lesson) -> list[Passage]:
    leave = lesson.leave
    if leave is None:
        return []
    found: list[Piece] = [_part_title(_("Leave the page")), *pieces(set_blocks(leave.prompt, lesson, PARTS))]
    for choice in leave.choices:
        best = (Span(" " + _("(a good choice)"), is_bold=True),) if choice.is_best else ()
        marker = "☑" if choice.is_best else "☐"
        has_reason = bool(choice.reason)
        found.append(
            Text(
                (*set_runs(choice.text, lesson), *best),
                PARTS.body,
                5.0,
                16.0,
                marker,
                keeps_next=has_reason or choice.card is not None,
            )
        )
        if has_reason:
            found.append(Text(set_runs(choice.reason, lesson), NOTE, 1.0, 16.0, keeps_next=choice.card is not None))
        if choice.card is not None:
            finds = _("It finds the card “{title}”.").format(title=lesson.card(choice.card).title)
            found.append(ours(finds, NOTE, before=1.0, indent=16.0))
    found += pieces(set_blocks(leave.afterwards, lesson, PARTS))
    found += answered_searches(lesson)
    return [Passage(tuple(found), columns=_WIDE)]


def _part(title: str, blocks: Sequence[Block], lesson: Lesson) -> list[Passage]:
    if not blocks:
        return []
    return [Passage((_part_title(title), *pieces(set_blocks(blocks, lesson, PARTS))), columns=_WIDE)]


def _part_title(title: str) -> Text:
    return ours(title, PART, before=24.0, keeps_next=True)


EXPORTER = paper_exporter(
    "teacher",
    teacher_copy,
    title=lambda: _("Teacher’s copy"),
    about=lambda: _("The article with all notes in the margin, and all that follows it."),
    rank=30,
    is_proposed=False,
)
