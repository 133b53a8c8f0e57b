"""A picture needs words for the blind, and the name of its maker."""

from collected_lessons import TESTS, drafted
from each_row import each_row


def codes(picture: str, front: str = "") -> set[str]:
    found = drafted(f"---\n{front}\n---\n# News\n\n{picture}\n", TESTS / "lesson.md").report.diagnostics
    return {diagnostic.code for diagnostic in found} & {"no-alt-text", "no-credit"}


def test_a_picture_without_words_and_maker_is_told_both():
    assert codes("![](a.png)") == {"no-alt-text", "no-credit"}
    assert codes("![ ](a.png)", "credits: A. Finch") == {"no-alt-text"}


@each_row("caption", ["Photo: A. Finch", "A bus. PHOTOGRAPH by A. Finch"])
def test_a_caption_may_name_the_maker(caption: str):
    assert codes(f'![A bus](a.png "{caption}")') == set()


def test_a_caption_that_names_nobody_does_not():
    assert codes('![A bus](a.png "A bus on a wet road")') == {"no-credit"}
    assert codes('![A bus](a.png "Un bus")', "language: xx") == set()  # no list of words: it is trusted
