from dataclasses import replace

from export.word.documents import W

from media_literacy.export.paper import pieces
from media_literacy.export.paper.pieces import BODY, Style
from media_literacy.export.word.styles import style_of, styles_part


def test_every_style_of_paper_has_a_named_one():
    part = styles_part("en")
    ids = {found.get(W + "styleId") for found in part.iter(W + "style")}
    styles = [found for found in vars(pieces).values() if isinstance(found, Style)]
    assert len(styles) > 10
    assert {style_of(style) for style in styles} <= ids
    assert style_of(replace(BODY, size=3.0)) is None


def test_styles_have_names_that_word_knows_and_no_name_twice():
    names = [found.find(W + "name").get(W + "val") for found in styles_part("en").iter(W + "style")]
    assert {"Normal", "Title", "heading 1", "heading 6", "footnote text", "caption", "List Continue 2"} <= {*names}
    assert len(names) == len({*names})


def test_the_document_says_its_language():
    (language,) = styles_part("he").iter(W + "lang")
    assert dict(language.attrib) == {W + "val": "he", W + "bidi": "he"}
