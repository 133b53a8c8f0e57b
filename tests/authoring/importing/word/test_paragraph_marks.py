"""A paragraph whose end was deleted, moved away or hidden goes on in the next one."""

from authoring.importing.word.word_bodies import text_of, words
from authoring.importing.word_files import paragraph
from each_row import each_row


def without_end(text: str, mark: str = "<w:del/>") -> str:
    return f"<w:p><w:pPr><w:rPr>{mark}</w:rPr></w:pPr>{words(text)}</w:p>"


@each_row("mark", ["<w:del/>", "<w:moveFrom/>", "<w:vanish/>", "<w:specVanish/>"])
def test_it_is_joined(mark: str) -> None:
    assert text_of(without_end("One ", mark) + without_end("two ", mark) + paragraph("three.")) == "One two three."


@each_row("mark", ["<w:ins/>", '<w:vanish w:val="0"/>', "<w:b/>"])
def test_it_is_not_joined_by(mark: str) -> None:
    assert text_of(without_end("One.", mark) + paragraph("Two.")) == "One.\n\nTwo."


def test_it_keeps_its_text_where_nothing_follows() -> None:
    cell = f"<w:tc>{without_end('One')}</w:tc><w:tc>{without_end('Two')}</w:tc>"
    assert text_of(f"<w:tbl><w:tr>{cell}</w:tr><w:tr>{cell}</w:tr></w:tbl>").count("| One | Two |") == 2
    assert "Three" in text_of(without_end("Three") + "<w:tbl/>")


def test_the_style_of_the_paragraph_that_it_goes_on_in_counts() -> None:
    quote = '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>'
    assert text_of(without_end("One ") + paragraph("two", quote)).endswith("# One two")
