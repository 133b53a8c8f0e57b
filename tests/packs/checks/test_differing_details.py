"""Language and licence of a pack and of its lessons."""

from packs.checks.pack_codes import lesson_with, messages_of

ENGLISH, FRENCH = lesson_with([]), lesson_with([]).replace("language: en", "language: fr")
FREE = lesson_with([], "license: CC-BY-4.0\n")


def test_a_lesson_in_another_language_is_told_and_the_pack_where_all_are():
    assert (
        messages_of("pack-language-differs", ENGLISH, lesson_with([]).replace("language: en", "language: en-GB")) == []
    )
    (said,) = messages_of("pack-language-differs", ENGLISH, FRENCH)
    assert said == "The language of this lesson is fr, and that of its pack en."
    (said,) = messages_of("pack-language-differs", FRENCH, FRENCH)
    assert said == "The pack says that its language is en, and its lessons say fr."


def test_a_licence_that_the_pack_does_not_name_is_told():
    assert messages_of("pack-license-differs", FREE) == []
    assert messages_of("pack-license-differs", FREE, license="cc-by-4.0") == []
    assert messages_of("pack-license-differs", FREE, license="CC0-1.0 AND CC-BY-4.0") == []
    (said,) = messages_of("pack-license-differs", FREE, ENGLISH, license="CC0-1.0")
    assert said == "This lesson is under CC-BY-4.0, and its pack says CC0-1.0."
