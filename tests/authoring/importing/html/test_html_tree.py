"""How large a tree may be, and what of it is looked at."""

import pytest
from each_row import each_row

from media_literacy.authoring.importing.html.html_tree import is_hidden, read_html, remove, style_of, text_of, words_of
from media_literacy.errors import AppError


def tree(html: str):
    root = read_html(html)
    assert root is not None
    return root


def test_a_page_has_60000_elements_at_most():
    assert read_html("<p>" + "<br>" * (60_000 - 3)) is not None  # html, body and the paragraph
    with pytest.raises(AppError, match="involved"):
        read_html("<p>" + "<br>" * (60_000 - 2))


def test_nothing_is_no_tree():
    assert read_html("") is read_html(" \n") is read_html("<!-- a -->") is None


def test_what_begins_the_body_stands_in_it_where_a_page_leaves_out_its_tags() -> None:
    for page, inside in (
        ("<title>T</title><article><p>a</article>b<p>c", "articlep p"),
        ("<title>T</title><header>a<p>b</header><link rel=x>c <i>d</i>", "headerplinki"),
        ("<title>T</title><x-page>a</x-page>", "x-page"),
        ("<title>T</title><script>1</script><p>a", "p"),
    ):
        root = tree(page)
        names = [child.tag for child in root.find("body").iter() if child.tag != "body"]
        assert "".join(names) == inside.replace(" ", ""), page
        assert root.find("head/title").text == "T"
    assert text_of(tree("<title>T</title><main><p>a</main>b <i>c</i>").find("body")) == "ab c"


def test_a_style_is_read_in_its_first_2000_signs():
    paragraph = tree(f"<p style='{'a' * 1_988}display:none'>").find(".//p")
    assert style_of(paragraph).endswith("display:none;") and is_hidden(paragraph)
    assert not is_hidden(tree(f"<p style='{'a' * 1_989}display:none'>").find(".//p"))
    assert style_of(tree("<p>").find(".//p")) == ""


def test_names_are_read_in_their_first_1000_signs():
    assert "share" in words_of(tree(f"<p class='{'a' * 994} share'>").find(".//p"))
    assert "share" not in words_of(tree(f"<p class='{'a' * 995} share'>").find(".//p"))
    assert words_of(tree("<p class=articleShareBar id=top-2>").find(".//p")) == {"article", "share", "bar", "top", "2"}


@each_row(
    ("tag", "is_seen"),
    [
        ("<p>", True),
        ("<p hidden>", False),
        ("<p style='Visibility: Hidden'>", False),
        ("<p style='mso-hide:all'>", False),
        ("<div aria-hidden=true>", False),
        ("<p aria-hidden=true>", True),
        ("<div aria-hidden=false>", True),
    ],
)
def test_what_a_browser_does_not_show_is_hidden(tag: str, is_seen: bool):
    (element,) = tree(f"{tag}a").find("body")
    assert is_hidden(element) is not is_seen


def test_the_text_behind_what_is_removed_stays():
    root = tree("<p>one <b>two</b> three <i>four</i> five</p>")
    remove(root.find(".//i"))
    assert text_of(root) == "one two three five"
    remove(root.find(".//b"))
    assert text_of(root) == "one three five"
    remove(root)
    assert text_of(root) == "one three five"


def test_a_long_text_is_read_until_it_is_long_enough():
    root = tree("<p>aa<b>bb</b><i>cc</i></p>")
    assert text_of(root, 4) == "aabbcc"
    assert text_of(root, 3) == "aabb"
