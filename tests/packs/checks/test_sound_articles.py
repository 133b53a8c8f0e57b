"""An article with nothing wrong belongs into a pack of some size, and not at its beginning."""

from packs.checks.pack_codes import CHECK, FINE, FLAG, article, messages_of

WRONG, SOUND = article([("It rained.", FLAG)]), article([("It rained.", FINE)])


def test_four_articles_with_faults_are_too_many_and_three_are_not():
    assert messages_of("no-sound-article", *[WRONG] * 4)
    assert not messages_of("no-sound-article", *[WRONG] * 3)
    assert not messages_of("no-sound-article", *[WRONG] * 3, SOUND)


def test_a_sound_article_is_not_the_first_of_several():
    assert messages_of("sound-article-first", SOUND, WRONG)
    assert not messages_of("sound-article-first", SOUND)
    assert not messages_of("sound-article-first", WRONG, SOUND)
    assert messages_of("sound-article-first", article([("It rained.", CHECK)]), WRONG)
