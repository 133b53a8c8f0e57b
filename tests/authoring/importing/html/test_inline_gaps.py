"""A space stands between pieces of a line that a style sheet sets apart."""

from each_row import each_row

from media_literacy.authoring.importing.html.html_tree import read_html
from media_literacy.authoring.importing.html.inline_gaps import part_pieces


@each_row(
    ("html", "text"),
    [
        ("<time>3 June 2019</time><span>Updated</span>", "3 June 2019 Updated"),
        ("<span class=a>Updated</span><span class=b>4 June</span>", "Updated 4 June"),
        ("By <a>Ana Bell</a><span>Staff</span><span>writer</span>", "By Ana Bell Staffwriter"),
        ("<a>Ana Bell</a><a>Ben Hill</a>", "Ana Bell Ben Hill"),
        ("<span class=a>(left)</span><span class=b>Ana</span>", "(left) Ana"),
        ("<time>9:08</time><span>GMT</span>", "9:08 GMT"),
        # One word in several runs, and what has its own space or sign:
        ("<span class=a>Mc</span><span class=a>Donald</span>", "McDonald"),
        ("<span>Mac</span><span>Book</span>", "MacBook"),
        ("<a>i</a><span>Phone</span>", "iPhone"),
        ("<b>Mac</b><i>Book</i>", "MacBook"),
        ("<a>H</a><span>2</span><a>O</a>", "H2O"),
        ("<a>BBC</a><span>One</span>", "BBCOne"),
        ("<a>Ana Bell</a>, <span>Ben</span>", "Ana Bell, Ben"),
        ("<a>2</a><span>0</span>", "20"),
    ],
)
def test_pieces_are_parted_and_words_are_not(html: str, text: str):
    root = read_html(f"<html><body><p>{html}</p></body></html>")
    assert root is not None
    part_pieces(root)
    assert "".join(root.itertext()) == text
