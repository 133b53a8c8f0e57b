"""The table of what can be done with the article."""

from pathlib import Path

from each_row import each_row

from media_literacy.lesson.parser import parse_lesson
from media_literacy.ui.keys import key_bindings as keys
from media_literacy.ui.workshop.article.article_commands import (
    ADDING,
    MOVING,
    REMOVING,
    ROLES,
    ArticleCommand,
    command_words,
    possible_commands,
    role_command,
)


def test_every_command_has_a_name_of_its_own_and_no_key_means_two_things():
    words = command_words()
    assert set(words) == set(ArticleCommand)
    assert len({each.name for each in words.values()}) == len(words)
    bindings = [each.binding for each in words.values() if each.binding is not None]
    assert len(set(bindings)) == len(bindings)


def test_every_key_stands_on_the_sheet_of_keys():
    lines = next(lines for name, lines in keys.key_groups(keys.KeyGroup.WORKSHOP) if lines)
    told = {binding for line in lines for binding in line.bindings}
    assert {each.binding for each in command_words().values() if each.binding is not None} <= told


def test_every_command_stands_in_one_menu():
    assert sorted((*ADDING, *MOVING, *ROLES, *REMOVING), key=str) == sorted(ArticleCommand, key=str)


ARTICLE = """# News

*The Courier*

It rained.

| Day | Count |
|---|---|
| One | 2 |

![A bus](bus.png "The bus.")
"""


@each_row(
    ("text", "is_now", "left_out"),
    [
        ("News", ArticleCommand.IS_HEADLINE, {*ROLES, *REMOVING, *MOVING, ArticleCommand.ADD_BEFORE}),
        ("The Courier", ArticleCommand.IS_BYLINE, {*MOVING}),
        ("It rained.", ArticleCommand.IS_PARAGRAPH, set()),
        ("One", None, {*ROLES, *MOVING} - {ArticleCommand.MOVE_BLOCK_UP, ArticleCommand.MOVE_BLOCK_DOWN}),
    ],
)
def test_what_makes_no_sense_at_a_sentence_is_not_offered(text, is_now, left_out):
    draft = parse_lesson(ARTICLE.encode(), Path("bus.md")).draft
    assert draft is not None
    found = next(sentence.id for sentence in draft.lesson.article.sentences if sentence.text == text)
    row = {ArticleCommand.CHANGE_PICTURE} if is_now else set()
    row |= {ArticleCommand.ADD_ROW} if is_now else set()
    row.add(ArticleCommand.ADD_SPOKEN)
    assert frozenset(ArticleCommand) - possible_commands(draft, found) == left_out | row
    assert role_command(draft, found) is is_now


def test_a_message_is_what_a_speaker_says_and_another_can_be_added():
    draft = parse_lesson(b"# News\n\n\\[9:15\\] **Ben:** Yes.\n", Path("chat.md")).draft
    assert draft is not None
    message = draft.raw.article.ids[1]
    assert role_command(draft, message) is ArticleCommand.IS_SPEAKER
    assert ArticleCommand.ADD_SPOKEN in possible_commands(draft, message)
