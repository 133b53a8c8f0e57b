"""Runs as markup."""

from factories import make_lesson

from media_literacy.export.web_page.content.inlines import runs_between, set_frame, set_runs
from media_literacy.export.web_page.content.links import page_links
from media_literacy.lesson.text_blocks import Run

LINKS = page_links(make_lesson(flags=["It rained."]), has_key=True)


def test_styles_and_links_become_elements_and_text_is_escaped():
    runs = (Run("a"), Run("<b>", emphasis=True), Run("c", strong=True, link="#flag-1"), Run("d", link="javascript:x"))
    expected = 'a<em>&lt;b&gt;</em><a href="#sentence-1" class="to-sentence"><strong>c</strong></a>d'
    assert set_runs(runs, LINKS) == expected


def test_a_part_of_a_text_keeps_its_styles():
    runs = (Run("abc"), Run("def", strong=True))
    assert list(runs_between(runs, 2, 4)) == [Run("c"), Run("d", strong=True)]
    assert list(runs_between(runs, 3, 3)) == []


def test_words_of_ours_around_a_text_are_set_apart():
    assert set_frame("How to check: {text}", (Run("Look."),), LINKS) == '<b dir="auto">How to check:</b> Look.'
