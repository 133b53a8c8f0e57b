"""What nobody sees decides nothing, and what is lost of a page is told."""

from pathlib import Path

import pytest

from media_literacy.authoring.importing import from_file, from_html
from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.content_loss import ShownText, report_content_loss
from media_literacy.authoring.importing.passage import plain

SENTENCE = "The harbour bridge stays shut this week, and the town has not named a day for it. "
ARTICLE = f"<h1>Bridge shut</h1><p>{SENTENCE * 2}</p><p>{SENTENCE * 2}</p><p>{SENTENCE * 2}</p>"
LOST = "of the page’s text w"

UNSEEN = [
    "<script>{}</script>",
    "<style>{}</style>",
    "<template>{}</template>",
    "<noscript>{}</noscript>",
    "<p hidden>{}</p>",
    "<div style='display: none'><p>{}</p></div>",
    "<div aria-hidden=true><div><p>{}</p></div></div>",
    "<p class=visually-hidden>{}</p>",
]


def imported_page(tmp_path: Path, body: str, head: str = ""):
    (tmp_path / "a.html").write_text(f"<html><head>{head}</head><body>{body}</body></html>", encoding="utf-8")
    return from_file(tmp_path / "a.html")


@pytest.mark.parametrize("unseen", UNSEEN)
def test_text_that_nobody_sees_makes_no_furniture_of_the_article(tmp_path: Path, unseen: str) -> None:
    hidden = unseen.format("var a = 1; " * 2_000)
    for body in (
        f"{hidden}<div class='article modal-enabled'>{ARTICLE}</div>",
        f"<div class='article modal-enabled'>{ARTICLE}</div>{hidden}<footer>Imprint</footer>",
    ):
        imported = imported_page(tmp_path, body)
        assert imported.source.count("The harbour bridge") == 6
        assert "var a" not in imported.source
        assert not any(LOST in words for words in imported.dropped)
        assert from_html(body).source.count("The harbour bridge") == 6


def test_a_head_full_of_words_makes_no_furniture_of_the_article(tmp_path: Path) -> None:
    head = f"<title>Bridge shut</title><style>{'a{b:c}' * 2_000}</style>"
    imported = imported_page(tmp_path, f"<div class=widget>{ARTICLE}</div><div>Imprint and terms of use</div>", head)
    assert imported.source.count("The harbour bridge") == 6


def furniture(share: int) -> str:
    """A page of a hundred lines, so many of which stand in a box that says that it is no article; it has ten boxes."""
    line = f"<p>{'a' * 49}.</p>"
    boxes = f"<div class=teaser>{line * (share // 5)}</div>" * 5
    return f"<h1>Bridge</h1><div>{line * (100 - share)}</div>{boxes}"


@pytest.mark.parametrize(
    ("share", "words"),
    [(0, ""), (30, ""), (40, "About a third"), (50, "About half"), (65, "About two thirds"), (90, "Nearly all")],
)
def test_a_large_loss_is_told_with_its_size(tmp_path: Path, share: int, words: str) -> None:
    for imported in (imported_page(tmp_path, furniture(share)), from_html(furniture(share))):
        told = [words for words in imported.dropped if LOST in words]
        assert bool(told) == bool(words)
        assert not told or (told[0].startswith(words) and "paste it" in told[0])


def test_a_menu_is_no_loss(tmp_path: Path) -> None:
    menu = f"<nav>{'<a href=/a>Sport and weather</a>' * 60}</nav>"
    imported = imported_page(tmp_path, f"{menu}<article>{ARTICLE}</article>")
    assert not any(LOST in words for words in imported.dropped)


def test_next_to_nothing_of_a_page_is_told_also_without_paragraphs(tmp_path: Path) -> None:
    lines = "".join(f"<div class=teaser>{SENTENCE * 3}</div>" for _at in range(9))
    imported = imported_page(tmp_path, f"<h1>Bridge shut</h1><div>It rained.</div><div>Again.</div>{lines}")
    assert any(words.startswith("Nearly all") for words in imported.dropped)


def test_four_hundred_letters_are_enough_to_tell_a_loss() -> None:
    for shown, is_told in (
        (ShownText(400, 0), True),
        (ShownText(399, 0), False),
        (ShownText(0, 400), True),
        (ShownText(0, 399), False),
    ):
        dropped = DroppedContent()
        report_content_loss(shown, [], dropped)
        assert bool(dropped.sentences()) is is_told, shown


def test_eight_hundred_letters_are_an_article_whatever_stands_around_it() -> None:
    for kept, is_told in ((799, True), (800, False)):
        dropped = DroppedContent()
        report_content_loss(ShownText(0, 10_000), [plain("a" * kept)], dropped)
        assert bool(dropped.sentences()) is is_told, kept


def test_only_paragraphs_beside_each_other_are_missed(tmp_path: Path) -> None:
    teasers = f"<div><div><h3><a href=/f>Ferry</a></h3><p>{SENTENCE}</p></div></div>" * 30
    assert not any(LOST in words for words in imported_page(tmp_path, f"<div>{ARTICLE * 2}</div>{teasers}").dropped)
