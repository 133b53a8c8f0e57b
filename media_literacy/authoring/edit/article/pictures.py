"""Pictures of the article: added below a sentence's block, given other words or another file, and taken out."""

from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import quote

from media_literacy.authoring.edit.article.article_shape import (
    BlockRank,
    PlannedBlock,
    WrittenArticle,
    first_written,
    index_of,
    letters,
    plan_of,
)
from media_literacy.authoring.edit.article.block_lines import is_in_head, lines_of, whole_of, wholes
from media_literacy.authoring.edit.article.picture_titles import parts_of, title_of
from media_literacy.authoring.edit.article.sentence_removing import remove_lines
from media_literacy.authoring.edit.article.sentence_source import plain_words
from media_literacy.authoring.edit.sentences.sentence_ends import PICTURE
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.fix import Splice
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.pictures.displayable import path_of
from media_literacy.lesson.raw_lesson import RawLesson
from media_literacy.lesson.source import usual_line_end
from media_literacy.lesson.text_blocks import BlockKind

_SAFE = "/-_.~"


class PictureText(NamedTuple):
    """A picture as a teacher describes it: the file's path below the lesson's folder, and what is said of it."""

    source: str
    caption: str = ""
    alt: str = ""
    credit: str = ""


def picture_near(raw: RawLesson, sentence: SentenceId) -> int | None:
    """The picture that a sentence is the caption of, or else the one right below or above its block; its index."""
    blocks = raw.article.blocks
    block = raw.article.sentences[index_of(raw, sentence)].block
    if blocks[block].kind is BlockKind.CAPTION:
        return block - 1
    whole = whole_of(raw, block).blocks
    for first, last in ((block, block), (whole[0], whole[-1])):
        above = first - 2 if first > 1 and blocks[first - 1].kind is BlockKind.CAPTION else first - 1
        for at in (last + 1, above):
            if 0 <= at < len(blocks) and blocks[at].picture is not None:
                return at
    return None


def lost_picture(raw: RawLesson, sentence: SentenceId) -> int | None:
    """The picture without a file whose caption a sentence is, as an import leaves it; its index."""
    block = raw.article.sentences[index_of(raw, sentence)].block
    above = raw.article.blocks[block - 1].picture if raw.article.blocks[block].kind is BlockKind.CAPTION else None
    return block - 1 if above is not None and not above.source else None


def picture_text(draft: Draft, block: int) -> PictureText:
    """What is said of a picture now."""
    picture = draft.raw.article.blocks[block].picture
    assert picture is not None
    return described(draft, block, picture.title)


def described(draft: Draft, block: int, title: str) -> PictureText:
    """What would be said of a picture with that title, in which the credit stands last."""
    picture = draft.raw.article.blocks[block].picture
    assert picture is not None
    found = parts_of(title, draft.language)
    return PictureText(path_of(picture.source), found.caption, picture.alt, found.credit)


def add_picture(draft: Draft, beside: SentenceId, picture: PictureText) -> NamedEdit[SentenceId] | NotPossible:
    """Puts a picture below the block of a sentence; below all of a list, a quotation, a table or the head.

    The edit is named by the caption, or by that sentence where there is none. KeyError for an unknown id.
    """
    raw, source = draft.raw, draft.source
    index = index_of(raw, beside)
    whole = whole_of(raw, raw.article.sentences[index].block)
    if is_in_head(raw, whole):
        whole = [each for each in wholes(raw) if is_in_head(raw, each)][-1]
    plan = plan_of(raw)
    plan[whole.blocks[-1] + 1 : whole.blocks[-1] + 1] = _planned(picture, draft.language)
    end, at = usual_line_end(source.text), source.line_end(whole.last)
    text = end * 2 + _markdown(picture, draft.language)
    found = first_written(draft, plan, [(Splice(at, at, text),), (Splice(at, at, text + end),)])
    if found is None:
        return NotPossible(_("The picture cannot stand here with these words. Use other words, or another place."))
    name = found.id_at(found.new[0] if found.new else found.places[index])
    return NamedEdit(name, found.finished(draft))


def write_picture(draft: Draft, block: int, picture: PictureText) -> NamedEdit[SentenceId] | NotPossible:
    """Says something else of a picture, or shows another file. A caption with a note keeps it."""
    raw = draft.raw
    old = raw.article.blocks[block].picture
    found = PICTURE.match(raw.source.text, raw.source.offset(raw.article.blocks[block].range.start))
    if old is None or found is None:
        return NotPossible(_("This picture is written in a way that no form can change. Remove it, and add it anew."))
    if picture == picture_text(draft, block):
        return NamedEdit(_beside(raw, block), ())
    has_caption = block + 1 < len(raw.article.blocks) and raw.article.blocks[block + 1].kind is BlockKind.CAPTION
    plan = plan_of(raw)
    new = _planned(picture, draft.language)
    below = plan[block + 1] if has_caption else None
    marked = [at for at in (below.entries if below else ()) if isinstance(at, int) and raw.article.sentences[at].marks]
    if marked and len(new) == 1:
        return NotPossible(_("The caption has a note. Take the note away first."))
    splice = Splice(found.start(), found.end(), _markdown(picture, draft.language))
    is_same = below is not None and letters(_title(picture, draft.language)) == letters(old.title)
    place = plan[block].rank
    new = [one._replace(rank=_with_place(one.rank, place)) for one in new]
    plan[block : block + (2 if has_caption else 1)] = [new[0], below] if is_same and below is not None else new
    written = first_written(draft, plan, [(splice,)], reworded=() if is_same else marked)
    if written is None:
        return NotPossible(_("These words cannot stand at a picture. Use other words."))
    return NamedEdit(_name(written, raw, block), written.finished(draft))


def remove_picture(draft: Draft, block: int) -> NamedEdit[SentenceId] | NotPossible:
    """Takes a picture out with its caption and the caption's notes; the file beside the lesson stays."""
    raw = draft.raw
    lines = lines_of(raw, block)
    kinds = {raw.article.blocks[at].kind for at in lines.blocks}
    if kinds - {BlockKind.PICTURE, BlockKind.CAPTION}:
        return NotPossible(_("The picture stands in the midst of a paragraph, and can only go with all of it."))
    return remove_lines(draft, lines)


def _planned(picture: PictureText, language: str) -> list[PlannedBlock]:
    title = _title(picture, language)
    alt = " ".join(picture.alt.split())
    blocks = [PlannedBlock(BlockRank(BlockKind.PICTURE, picture=(picture.source, alt, title)))]
    return [*blocks, PlannedBlock(BlockRank(BlockKind.CAPTION), (title,))] if title else blocks


def _with_place(rank: BlockRank, place: BlockRank) -> BlockRank:
    """A rank in the list or quotation that another stands in."""
    begins = place.begins_item and rank.kind is BlockKind.PICTURE
    return rank._replace(quote_depth=place.quote_depth, item_depth=place.item_depth, begins_item=begins)


def _markdown(picture: PictureText, language: str) -> str:
    title = _title(picture, language).replace("\\", "\\\\").replace('"', '\\"').replace("&", "\\&")
    shown = f' "{title}"' if title else ""
    return f"![{plain_words(picture.alt)}]({quote(picture.source, safe=_SAFE)}{shown})"


def _title(picture: PictureText, language: str) -> str:
    return title_of(picture.caption, picture.credit, language)


def _beside(raw: RawLesson, block: int) -> SentenceId:
    """The sentence of a picture's caption, or the nearest one above it."""
    near = [at for at, sentence in enumerate(raw.article.sentences) if sentence.block <= block + 1]
    return raw.article.ids[near[-1] if near else 0]


def _name(written: WrittenArticle, raw: RawLesson, block: int) -> SentenceId:
    if written.new:
        return written.id_at(written.new[0])
    captions: Sequence[int] = [
        now for old, now in written.places.items() if raw.article.sentences[old].block in (block, block + 1)
    ]
    return written.id_at(captions[0]) if captions else written.after.article.ids[0]
