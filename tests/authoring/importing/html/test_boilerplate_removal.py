"""What stands around an article goes, unless it is most of the page."""

from pathlib import Path

from each_row import each_row

from media_literacy.authoring.importing import from_file, from_html
from media_literacy.authoring.importing.dropped_content import DroppedContent
from media_literacy.authoring.importing.html.boilerplate_removal import remove_boilerplate
from media_literacy.authoring.importing.html.html_tree import read_html
from media_literacy.authoring.importing.recognising.page_lines import is_read_more


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


LINE = "The harbour bridge stays shut this week, and the town has not named a day for it."


def of_page(tmp_path: Path, inside: str, lines: int = 4) -> str:
    """The lesson of a saved page with so many lines of its article above a piece of it."""
    page = tmp_path / "page.html"
    page.write_text(f"<body><article><h1>Bridge shut</h1>{f'<p>{LINE}</p>' * lines}{inside}</article></body>")
    return from_file(page).source


BOXES = [
    "<div class=comment-list><p>{}</p></div>",
    "<div id=respond><p>{}</p></div>",
    "<p class=photoCaption>{}</p>",
    "<a class=captions>{}</a>",
    "<span class=credit>{}</span>",
    "<div class=post-tags><p>{}</p></div>",
    "<div class=author-bio><p>{}</p></div>",
    "<aside><p>{}</p></aside>",
    "<div role=complementary><p>{}</p></div>",
    "<div class=teaser><p>{}</p></div>",
    "<nav>{}</nav>",
    "<div class=read-more><p>{}</p></div>",
]


@each_row("box", BOXES)
def test_boxes_inside_an_article_go(tmp_path: Path, box: str) -> None:
    assert "First" not in of_page(tmp_path, box.format("First of all, nobody asked those who live there."))


@each_row("box", ["<div class=comment-list>{}</div>", "<div class=author-bio>{}</div>", "<p class=caption>{}</p>"])
def test_what_somebody_chose_to_copy_is_no_furniture_of_a_page(box: str) -> None:
    assert "bbb" in source(f"<p>{'a' * 500}</p>{box.format('bbb')}")


def test_a_message_that_is_part_of_the_article_stays(tmp_path: Path) -> None:
    for name in ("social-media-embed", "widget tweet"):
        assert "I am gone" in of_page(tmp_path, f"<div class='{name}'><p>I am gone for good.</p></div>"), name


@each_row("name", ["read-more", "paywall", "widget", "related"])
def test_running_text_with_a_fifth_of_the_article_stays_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    for size, is_kept in ((100, True), (99, False)):
        page = f"<p>{'a' * (500 - size)}</p><div class={name}><p>{'b' * size}</p></div>"
        assert ("bbb" in of_page(tmp_path, page, 0)) is is_kept, size
    assert "bbb" not in of_page(tmp_path, f"<p>{'a' * 400}</p><div class=comments><p>{'b' * 100}</p></div>", 0)


def test_nothing_that_holds_headline_or_article_goes_for_its_name(tmp_path: Path) -> None:
    article = f"<p>{LINE}</p>" * 4
    teasers = f"<div><h3><a href=/f>Ferry</a></h3><p>{LINE.replace('bridge', 'ferry')}</p></div>" * 20
    page = tmp_path / "page.html"
    for body in (
        f"<div class=with-sidebar><h1>Bridge shut</h1>{article}</div>{teasers}",
        f"<header role=banner><h1>Bridge shut</h1></header><div class=popup><div>{article}</div></div>{teasers}",
    ):
        page.write_text(f"<title>Other</title><body>{body}</body>")
        text = from_file(page).source
        assert text.count(LINE) == 4 and "# Bridge shut\n" in text


FURNITURE = {
    "<div class=story-{}><p>bbb</p></div>": (
        "share sharing sharebar social related recommended recommendation recommendations promo promotion"
        " promoted advert adverts advertisement advertising ad ads adslot sponsor sponsored newsletter newsletters"
        " subscribe subscription signup cookie cookies consent gdpr breadcrumb breadcrumbs nav navbar navigation"
        " menu toolbar comments disqus paywall pagination pager outbrain taboola teaser teasers readmore skiplink"
        " sidebar widget popup modal overlay toast follow donate donation trending mostread popular login"
        " read-more more-on most-read skip-link also-like"
    ),
    "<div role={}><p>bbb</p></div>": (
        "navigation search banner contentinfo complementary dialog alertdialog menu menubar toolbar"
    ),
    "<{0}><p>bbb</p></{0}>": "nav menu aside dialog form button fieldset",
    "<p><{0}>bbb</{0}></p>": (
        "script style noscript template button textarea iframe object video audio canvas del applet datalist map title"
    ),
    "<p class={}>bbb</p>": "sronly sr-only visually-hidden visuallyhidden screen-reader-text mw-editsection",
    "<p><select><option>{}bbb</select>": "a",
    "<div><p {}>bbb</p></div>": "hidden style=display:none style=visibility:hidden style=mso-hide:all",
    "<div aria-hidden={}>bbb</div>": "true",
    "<div class={}>bbb</div>": "gmail_signature moz-signature gmail_attr moz-email-headers-table moz-cite-prefix",
    "<div id={}>bbb</div>": "Signature divRplyFwdMsg",
    "<div style={}>bbb</div>": "mso-element:comment-list",
}
"""What makes furniture of an element: each of these words alone."""


def test_each_word_that_makes_furniture_of_an_element_does() -> None:
    for box, words in FURNITURE.items():
        for word in words.split():
            root = read_html(f"<div><p>{'a' * 50}</p>{box.format(word)}</div>")
            assert root is not None
            remove_boilerplate(root, DroppedContent())
            assert "bbb" not in "".join(root.itertext()), box.format(word)
