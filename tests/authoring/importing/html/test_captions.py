"""Captions stay captions where their pictures cannot come along."""

from each_row import each_row

from media_literacy.authoring.importing import from_html
from media_literacy.authoring.importing.imported_lesson import Imported

P = "<p>It rained all day.</p>"
CAPTION = '![](<> "The quay (Photo: O. B.).")'
WORDS = "The quay. Photo: O. B."


def imported(html: str) -> Imported:
    return from_html(f"<h1>H</h1>{P}{html}{P}")


def is_caption(html: str) -> bool:
    return CAPTION in imported(html).source


@each_row(
    "html",
    [
        f"<figure><img><figcaption>{WORDS}</figcaption></figure>",
        f"<figure><picture><img></picture><p>{WORDS}</p></figure>",
        f"<figure><img>{WORDS}</figure>",
        f"<p><img><br><em>{WORDS}</em></p>",
        f"<p><img> <small>{WORDS}</small></p>",
        f"<div><img><p class='wp-caption-text'>{WORDS}</p></div>",
        f"<div><div><img></div><span class=photoCredit>{WORDS}</span></div>",
    ],
)
def test_what_stands_with_a_picture_is_its_caption(html: str) -> None:
    assert is_caption(html)
    assert "1 picture was" in imported(html).dropped[0]


@each_row(
    "html",
    [
        f"<p><img><br>{WORDS}</p>",
        f"<p><img><em>{WORDS}</em> And more.</p>",
        f"<p><em>{WORDS}</em></p>",
        f"<p class=caption>{WORDS}</p>",
        f"<div><img><div class=caption><p>{WORDS}</p></div></div>",
        f"<div><p>{'It rained. ' * 120}</p><img><p class=caption>{WORDS}</p></div>",
        f"<figure><blockquote>{WORDS}</blockquote></figure>",
    ],
)
def test_other_text_is_none(html: str) -> None:
    assert not is_caption(html)
    assert "The quay." in imported(html).source


def test_the_caption_of_a_table_is_one_and_so_is_that_of_a_film() -> None:
    table = "<table><tr><td>a<td>b<tr><td>c<td>d</table>"
    assert is_caption(f"<figure>{table}<figcaption>{WORDS}</figcaption></figure>")
    assert is_caption(f"<figure><video></video><figcaption>{WORDS}</figcaption></figure>")


def test_a_caption_is_plain_and_on_one_line() -> None:
    assert is_caption(
        "<figure><img><figcaption><b>The quay.</b><br><a href='https://a.example'>Photo: O. B.</a></figure>"
    )
