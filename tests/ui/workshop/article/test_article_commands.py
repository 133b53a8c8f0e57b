"""The table of what can be done with the article."""

from media_literacy.ui import key_bindings as keys
from media_literacy.ui.workshop.article.article_commands import ArticleCommand, command_words


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
