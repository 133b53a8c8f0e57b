"""What can be done at the chosen sentence: one table for the bar, the menu of a sentence and the keys."""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from typing import NamedTuple

from media_literacy.authoring.edit.article.block_adding import NewBlock, can_add
from media_literacy.authoring.edit.article.block_moving import begin_block, join_blocks, move_block
from media_literacy.authoring.edit.article.block_roles import BlockRole, role_of, turn_into
from media_literacy.authoring.edit.article.pictures import picture_near
from media_literacy.authoring.edit.article.sentence_moving import move_sentence
from media_literacy.authoring.edit.article.sentence_source import RUNNING
from media_literacy.authoring.edit.sentences.sentence_boundaries import join_sentences
from media_literacy.authoring.edit.source.splice import NamedEdit, NotPossible
from media_literacy.i18n import gettext as _
from media_literacy.i18n import pgettext
from media_literacy.lesson.draft import Draft
from media_literacy.lesson.model import SentenceId
from media_literacy.lesson.text_blocks import ABOVE_THE_TEXT, BlockKind
from media_literacy.ui.keys import key_bindings as keys

Answer = NamedEdit[SentenceId] | NotPossible
ArticleEdit = Callable[[Draft, SentenceId], Answer]


class ArticleCommand(Enum):
    """One thing to do with the chosen sentence, or with what it stands in."""

    ADD_AFTER = "add-after"
    ADD_BEFORE = "add-before"
    ADD_PARAGRAPH = "add-paragraph"
    ADD_ITEM = "add-item"
    ADD_QUOTATION = "add-quotation"
    ADD_HEADING = "add-heading"
    ADD_ROW = "add-row"
    ADD_SPOKEN = "add-spoken"
    ADD_PICTURE = "add-picture"
    CHANGE_PICTURE = "change-picture"
    MOVE_UP = "move-up"
    MOVE_DOWN = "move-down"
    MOVE_BLOCK_UP = "move-block-up"
    MOVE_BLOCK_DOWN = "move-block-down"
    JOIN_SENTENCES = "join-sentences"
    BEGIN_BLOCK = "begin-block"
    JOIN_BLOCKS = "join-blocks"
    IS_HEADLINE = "is-headline"
    IS_DECK = "is-deck"
    IS_BYLINE = "is-byline"
    IS_PARAGRAPH = "is-paragraph"
    IS_HEADING = "is-heading"
    IS_QUOTATION = "is-quotation"
    IS_ITEM = "is-item"
    IS_SPEAKER = "is-speaker"
    REMOVE = "remove"
    REMOVE_BLOCK = "remove-block"


NEW_BLOCKS: Mapping[ArticleCommand, NewBlock] = {
    ArticleCommand.ADD_PARAGRAPH: NewBlock.PARAGRAPH,
    ArticleCommand.ADD_SPOKEN: NewBlock.SPOKEN,
    ArticleCommand.ADD_ITEM: NewBlock.ITEM,
    ArticleCommand.ADD_QUOTATION: NewBlock.QUOTATION,
    ArticleCommand.ADD_HEADING: NewBlock.HEADING,
    ArticleCommand.ADD_ROW: NewBlock.ROW,
}
ROLES: Mapping[ArticleCommand, BlockRole] = {
    ArticleCommand.IS_HEADLINE: BlockRole.HEADLINE,
    ArticleCommand.IS_DECK: BlockRole.DECK,
    ArticleCommand.IS_BYLINE: BlockRole.BYLINE,
    ArticleCommand.IS_PARAGRAPH: BlockRole.PARAGRAPH,
    ArticleCommand.IS_HEADING: BlockRole.HEADING,
    ArticleCommand.IS_QUOTATION: BlockRole.QUOTATION,
    ArticleCommand.IS_ITEM: BlockRole.ITEM,
    ArticleCommand.IS_SPEAKER: BlockRole.SPEAKER,
}


def _joined(draft: Draft, sentence: SentenceId) -> Answer:
    """A sentence and the next as one, which has another id where no note names it."""
    answer = join_sentences(draft, sentence)
    return answer if isinstance(answer, NotPossible) else NamedEdit(sentence, answer)


EDITS: Mapping[ArticleCommand, ArticleEdit] = {
    ArticleCommand.MOVE_UP: partial(move_sentence, is_down=False),
    ArticleCommand.MOVE_DOWN: partial(move_sentence, is_down=True),
    ArticleCommand.MOVE_BLOCK_UP: partial(move_block, is_down=False),
    ArticleCommand.MOVE_BLOCK_DOWN: partial(move_block, is_down=True),
    ArticleCommand.JOIN_SENTENCES: _joined,
    ArticleCommand.BEGIN_BLOCK: begin_block,
    ArticleCommand.JOIN_BLOCKS: join_blocks,
    **{command: partial(turn_into, role=role) for command, role in ROLES.items()},
}
"""What needs no word of the teacher, each by its command."""

PICTURES = (ArticleCommand.ADD_PICTURE, ArticleCommand.CHANGE_PICTURE)
ADDING = (ArticleCommand.ADD_AFTER, ArticleCommand.ADD_BEFORE, *NEW_BLOCKS, *PICTURES)
MOVING = (
    ArticleCommand.MOVE_UP,
    ArticleCommand.MOVE_DOWN,
    ArticleCommand.MOVE_BLOCK_UP,
    ArticleCommand.MOVE_BLOCK_DOWN,
    ArticleCommand.JOIN_SENTENCES,
    ArticleCommand.BEGIN_BLOCK,
    ArticleCommand.JOIN_BLOCKS,
)
REMOVING = (ArticleCommand.REMOVE, ArticleCommand.REMOVE_BLOCK)
_OF_RUNNING_TEXT = frozenset(
    {
        ArticleCommand.MOVE_UP,
        ArticleCommand.MOVE_DOWN,
        ArticleCommand.JOIN_SENTENCES,
        ArticleCommand.BEGIN_BLOCK,
        ArticleCommand.JOIN_BLOCKS,
    }
)
_NOT_IN_HEAD = frozenset({ArticleCommand.MOVE_BLOCK_UP, ArticleCommand.MOVE_BLOCK_DOWN})


class CommandWords(NamedTuple):
    """What a command is called in a menu, and the key that does the same."""

    name: str
    binding: keys.KeyBinding | None = None


def command_words() -> dict[ArticleCommand, CommandWords]:
    """All commands, in the order of the menus."""
    return {
        ArticleCommand.ADD_AFTER: CommandWords(_("Add a sentence after this one"), keys.ADD_AFTER),
        ArticleCommand.ADD_BEFORE: CommandWords(_("Add a sentence before this one"), keys.ADD_BEFORE),
        ArticleCommand.ADD_PARAGRAPH: CommandWords(_("Add a paragraph below"), keys.ADD_PARAGRAPH),
        ArticleCommand.ADD_SPOKEN: CommandWords(_("Add what a speaker says below")),
        ArticleCommand.ADD_ITEM: CommandWords(_("Add a list item below")),
        ArticleCommand.ADD_QUOTATION: CommandWords(_("Add a quotation below")),
        ArticleCommand.ADD_HEADING: CommandWords(_("Add a heading below")),
        ArticleCommand.ADD_ROW: CommandWords(_("Add a row of the table below")),
        ArticleCommand.ADD_PICTURE: CommandWords(_("Add a picture below…")),
        ArticleCommand.CHANGE_PICTURE: CommandWords(_("Change or remove the picture here")),
        ArticleCommand.MOVE_UP: CommandWords(_("Move the sentence up"), keys.MOVE_UP),
        ArticleCommand.MOVE_DOWN: CommandWords(_("Move the sentence down"), keys.MOVE_DOWN),
        ArticleCommand.MOVE_BLOCK_UP: CommandWords(_("Move the whole paragraph up"), keys.MOVE_BLOCK_UP),
        ArticleCommand.MOVE_BLOCK_DOWN: CommandWords(_("Move the whole paragraph down"), keys.MOVE_BLOCK_DOWN),
        ArticleCommand.JOIN_SENTENCES: CommandWords(_("Make one of the sentence and the next")),
        ArticleCommand.BEGIN_BLOCK: CommandWords(_("Begin a new paragraph here")),
        ArticleCommand.JOIN_BLOCKS: CommandWords(_("Join the paragraph with the next")),
        ArticleCommand.IS_HEADLINE: CommandWords(pgettext("This is …", "The headline")),
        ArticleCommand.IS_DECK: CommandWords(pgettext("This is …", "The second headline")),
        ArticleCommand.IS_BYLINE: CommandWords(pgettext("This is …", "The byline")),
        ArticleCommand.IS_PARAGRAPH: CommandWords(pgettext("This is …", "A paragraph")),
        ArticleCommand.IS_HEADING: CommandWords(pgettext("This is …", "A heading")),
        ArticleCommand.IS_QUOTATION: CommandWords(pgettext("This is …", "A quotation")),
        ArticleCommand.IS_ITEM: CommandWords(pgettext("This is …", "A list item")),
        ArticleCommand.IS_SPEAKER: CommandWords(pgettext("This is …", "What a speaker says (name: words)")),
        ArticleCommand.REMOVE: CommandWords(_("Remove the sentence"), keys.REMOVE),
        ArticleCommand.REMOVE_BLOCK: CommandWords(_("Remove the whole paragraph")),
    }


def new_text_title(adding: ArticleCommand, number: int) -> str:
    """What the field is called in which something new is typed, beside the sentence with that number."""
    titles = {
        ArticleCommand.ADD_AFTER: _("New sentence after sentence {n}"),
        ArticleCommand.ADD_BEFORE: _("New sentence before sentence {n}"),
        ArticleCommand.ADD_PARAGRAPH: _("New paragraph below sentence {n}"),
        ArticleCommand.ADD_SPOKEN: _("New words below sentence {n}, with who says them, as in “Anna: I was there.”"),
        ArticleCommand.ADD_ITEM: _("New list item below sentence {n}"),
        ArticleCommand.ADD_QUOTATION: _("New quotation below sentence {n}"),
        ArticleCommand.ADD_HEADING: _("New heading below sentence {n}"),
        ArticleCommand.ADD_ROW: _("New row below sentence {n}, its cells with | between them"),
    }
    return titles[adding].format(n=number)


def possible_commands(draft: Draft, sentence: SentenceId) -> frozenset[ArticleCommand]:
    """What makes sense at a sentence. That a certain one cannot be done is said when it is tried."""
    raw = draft.raw
    index = raw.article.sentence(sentence).block
    block = raw.article.blocks[index]
    left_out: set[ArticleCommand] = set()
    if block.kind not in RUNNING:
        left_out |= _OF_RUNNING_TEXT
    if block.kind in ABOVE_THE_TEXT:
        left_out |= _NOT_IN_HEAD
    if role_of(block) is None:
        left_out |= ROLES.keys()
    if block.kind is BlockKind.HEADLINE:
        left_out |= {*REMOVING, *ROLES, ArticleCommand.ADD_BEFORE}
    if block.kind in (BlockKind.CODE, BlockKind.CAPTION):
        left_out |= {ArticleCommand.ADD_AFTER, ArticleCommand.ADD_BEFORE}
    if picture_near(raw, sentence) is None:
        left_out.add(ArticleCommand.CHANGE_PICTURE)
    left_out |= {command for command, new in NEW_BLOCKS.items() if not can_add(raw, index, new)}
    return frozenset(ArticleCommand) - left_out


def role_command(draft: Draft, sentence: SentenceId) -> ArticleCommand | None:
    """What the block of a sentence is now."""
    role = role_of(draft.raw.article.block(draft.raw.article.sentence(sentence)))
    return next((command for command, other in ROLES.items() if other is role), None)
