"""What stands around an article goes, unless it is most of the page."""

from each_row import each_row

from media_literacy.authoring.importing import from_html
from media_literacy.authoring.importing.html.boilerplate_removal import is_read_more


def source(html: str) -> str:
    return from_html(f"<h1>Bridge shut</h1>{html}").source


def shared(length: int, box: str) -> str:
    """A page of a thousand signs with a box that holds so many of them."""
    return source(f"<p>{'a' * (1_000 - 11 - length)}</p>{box.format('b' * length)}")


@each_row("box", ["<div class=share>{}</div>", "<nav>{}</nav>", "<div role=banner>{}</div>", "<form>{}</form>"])
def test_a_box_goes_if_it_holds_two_fifths_of_the_text_at_most(box: str):
    assert "bbb" not in shared(400, box)
    assert "bbb" in shared(401, box)


def test_classes_are_looked_at_in_their_first_thousand_signs():
    assert "bbb" not in source(
        f"<p>aaa</p><p class='{'x' * 982} visually-hidden'>bbb</p>".replace("x" * 982, "x" * 984)
    )
    assert "bbb" in source(f"<p>aaa</p><p class='{'x' * 985} visually-hidden'>bbb</p>")


def test_paragraphs_stay_whatever_they_are_called():
    assert "bbb" in source("<p>aaa</p><p class=share>bbb</p><h2 class=related>bbb</h2>")


def test_a_picture_of_two_pixels_is_none_and_one_of_three_is_told():
    for size, count in (("0", 0), ("1", 0), ("2px", 0), ("3", 1)):
        assert len(from_html(f"<h1>H</h1><p>a</p><img width={size}>").dropped) == count, size
    assert len(from_html("<h1>H</h1><p>a</p><img width=300 height=200>").dropped) == 1
    assert len(from_html("<h1>H</h1><p>a</p><img width=300 height=1>").dropped) == 0


def test_what_only_sends_its_reader_elsewhere_has_200_signs_at_most():
    assert is_read_more("Read more: " + "a" * 189)
    assert not is_read_more("Read more: " + "a" * 190)


@each_row("text", ["Share", "Follow us on the net", "Anzeige", "© 2025 The Courier", "Related articles"])
def test_words_of_a_page_are_none_of_the_article(text: str):
    assert is_read_more(text)


@each_row("text", ["Share this post!", "Related to nobody, he said.", "Advertisements are everywhere."])
def test_what_an_article_may_say_is_kept(text: str):
    assert not is_read_more(text)


def test_a_figure_with_words_stays_and_one_with_a_film_is_told():
    assert "bbb" in source("<p>aaa</p><figure><blockquote>bbb</blockquote></figure>")
    assert "film" in from_html("<h1>H</h1><p>a</p><figure><video></video></figure>").dropped[0]
    assert "picture" in from_html("<h1>H</h1><p>a</p><figure><img></figure>").dropped[0]


def test_deleted_text_goes_and_is_told():
    imported = from_html("<h1>H</h1><p>aaa <del>bbb</del></p>")
    assert "bbb" not in imported.source and "deleted" in imported.dropped[0]


def body(html: str) -> str:
    """The Markdown below the front matter."""
    return from_html(html).source.split("---\n", 2)[2].strip()


@each_row(
    "line",
    ["Share", "Share this", "Share this report", "SHARE THIS STORY", "Share this article:", "Email this page",
     "Share on Facebook", "Artikel teilen", "Compartir esta noticia"],
)  # fmt: skip
def test_buttons_below_an_article_are_left_out_and_counted(line: str) -> None:
    imported = from_html(f"<h1>Head</h1><p>It rained.</p><p>{line}</p>")
    assert line not in imported.source
    assert imported.dropped


@each_row(
    "line",
    ["Share this report with your class before it is deleted.", "Share this post!", "Share this message with friends",
     "Share this report, she said.", "Share this burden", "Shares fell.", "Print this day in red."],
)  # fmt: skip
def test_sentences_that_ask_to_share_stay(line: str) -> None:
    assert body(f"<h1>Head</h1><p>It rained.</p><p>{line}</p>").endswith(line)
